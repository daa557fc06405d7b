//! Dates and times in canonical form, Canonical EXI §4.5.5.

use super::datetime::DateTime;
use super::lexical::LexicalError;

const MINUTES_OF_DAY: i32 = 24 * 60;

impl DateTime<'_> {
    /// The same instant with an hour below 24; with `utc` in Coordinated Universal Time, where
    /// there is a time zone. Seconds stay, leap seconds too.
    ///
    /// Components that the kind does not have count as their least value, and are dropped again
    /// (XML Schema 2, Appendix E). Of a `gMonthDay` the year is a leap year.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where the year leaves the range of [`checked`](Self::checked).
    pub(crate) fn canonical(self, utc: bool) -> Result<Self, LexicalError> {
        let zone = self.timezone().filter(|_| utc).unwrap_or(0);
        if zone == 0 && self.hour < 24 {
            return Ok(self);
        }
        let minutes = i32::from(self.hour) * 60 + i32::from(self.minute) - i32::from(zone);
        let mut value = self;
        match minutes.div_euclid(MINUTES_OF_DAY) {
            ..=-1 => value.go_to_day_before()?,
            0 => {}
            _ => value.go_to_day_after()?,
        }
        if self.kind().has_time() {
            let minutes = minutes.rem_euclid(MINUTES_OF_DAY);
            (value.hour, value.minute) = ((minutes / 60) as u8, (minutes % 60) as u8);
        }
        if utc && zone != 0 { value.with_timezone(0) } else { value.checked() }
    }

    fn go_to_day_before(&mut self) -> Result<(), LexicalError> {
        let (mut year, mut month, mut day) = self.first_instant();
        day -= 1;
        if day == 0 {
            month -= 1;
            if month == 0 {
                (year, month) = (year.checked_sub(1).ok_or_else(|| self.beyond())?, 12);
            }
            day = days(year, month);
        }
        self.set_day(year, month, day);
        Ok(())
    }

    fn go_to_day_after(&mut self) -> Result<(), LexicalError> {
        let (mut year, mut month, mut day) = self.first_instant();
        day += 1;
        if day > days(year, month) {
            (month, day) = (month + 1, 1);
            if month > 12 {
                (year, month) = (year.checked_add(1).ok_or_else(|| self.beyond())?, 1);
            }
        }
        self.set_day(year, month, day);
        Ok(())
    }

    /// Year, month and day, the least where there is none; the last of its month for a day that
    /// the month does not have.
    fn first_instant(&self) -> (i64, u8, u8) {
        let (month, day) = (self.month.max(1), self.day.max(1));
        (self.year, month, day.min(days(self.year, month)))
    }

    /// Sets what the kind has of a day.
    const fn set_day(&mut self, year: i64, month: u8, day: u8) {
        let kind = self.kind();
        self.year = if kind.has_year() { year } else { 0 };
        self.month = if kind.has_month() { month } else { 0 };
        self.day = if kind.has_day() { day } else { 0 };
    }

    const fn beyond(&self) -> LexicalError {
        LexicalError::new(self.kind().name())
    }
}

/// Days of a month, by the Gregorian calendar before it was one as well.
const fn days(year: i64, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::super::DateTimeKind::{self, Date, DateTime as Instant, GDay, GMonth, GMonthDay};
    use super::super::DateTimeKind::{GYear, GYearMonth, Time};
    use super::*;

    fn canonical(kind: DateTimeKind, text: &str, utc: bool) -> std::string::String {
        DateTime::parse(kind, text).unwrap().canonical(utc).unwrap().to_string()
    }

    /// Canonical EXI, Example D-5.
    #[test]
    fn examples_of_the_specification() {
        for (text, kept, utc) in [
            ("2015-08-11T24:00:00-07:30", "2015-08-12T00:00:00-07:30", "2015-08-12T07:30:00Z"),
            ("2012-06-30T23:59:60-06:00", "2012-06-30T23:59:60-06:00", "2012-07-01T05:59:60Z"),
        ] {
            assert_eq!(canonical(Instant, text, false), kept);
            assert_eq!(canonical(Instant, text, true), utc);
        }
    }

    #[test]
    fn without_a_time_zone_or_in_utc_only_hour_24_changes() {
        for utc in [false, true] {
            assert_eq!(canonical(Instant, "2003-03-21T18:20:00", utc), "2003-03-21T18:20:00");
            assert_eq!(canonical(Instant, "1999-12-31T24:00:00Z", utc), "2000-01-01T00:00:00Z");
            assert_eq!(canonical(Time, "24:00:00", utc), "00:00:00");
        }
    }

    /// February's end, centuries, and years on both sides of zero.
    #[test]
    fn days_follow_the_calendar() {
        for (text, utc) in [
            ("2000-03-01T00:00:00+00:01", "2000-02-29T23:59:00Z"),
            ("1900-03-01T00:00:00+00:01", "1900-02-28T23:59:00Z"),
            ("2004-02-28T24:00:00Z", "2004-02-29T00:00:00Z"),
            ("2000-01-01T05:00:00+14:00", "1999-12-31T15:00:00Z"),
            ("1999-12-31T24:00:00-14:00", "2000-01-01T14:00:00Z"),
            ("-0004-12-31T23:00:00-01:00", "-0003-01-01T00:00:00Z"),
        ] {
            assert_eq!(canonical(Instant, text, true), utc);
        }
    }

    #[test]
    fn what_a_kind_does_not_have_stays_away() {
        for (kind, text, utc) in [
            (Date, "2002-10-10+13:00", "2002-10-09Z"),
            (Date, "2002-10-10-13:00", "2002-10-10Z"),
            (Time, "01:30:00.5+02:00", "23:30:00.5Z"),
            (GYear, "2000+05:00", "1999Z"),
            (GYearMonth, "2000-01+05:00", "1999-12Z"),
            (GMonth, "--01+05:00", "--12Z"),
            (GMonthDay, "--03-01+05:00", "--02-29Z"),
            (GDay, "---01+05:00", "---31Z"),
        ] {
            assert_eq!(canonical(kind, text, true), utc);
            assert_eq!(canonical(kind, text, false), text);
        }
    }

    #[test]
    fn a_year_cannot_leave_its_range() {
        let last = DateTime::date(i64::MAX, 12, 31).unwrap().with_timezone(-60).unwrap();
        assert_eq!(last.canonical(true).unwrap().to_string(), "9223372036854775807-12-31Z");
        let time = DateTime::time(24, 0, 0).unwrap();
        let end = DateTime::combine(DateTime::date(i64::MAX, 12, 31).unwrap(), time).unwrap();
        assert!(end.canonical(false).is_err());
    }
}
