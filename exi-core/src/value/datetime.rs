//! Dates and times, §7.1.8.

use core::fmt;

use super::form::{self, Digits, LexicalSink};
use super::lexical::{self, LexicalError};
use super::unsigned::Fraction;

/// The eight date-time types (Table 7-4): which components a value has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateTimeKind {
    /// `xsd:gYear`
    GYear,
    /// `xsd:gYearMonth`
    GYearMonth,
    /// `xsd:date`
    Date,
    /// `xsd:dateTime`
    DateTime,
    /// `xsd:gMonth`
    GMonth,
    /// `xsd:gMonthDay`
    GMonthDay,
    /// `xsd:gDay`
    GDay,
    /// `xsd:time`
    Time,
}

impl DateTimeKind {
    /// True where values have a year.
    #[must_use]
    pub const fn has_year(self) -> bool {
        matches!(self, Self::GYear | Self::GYearMonth | Self::Date | Self::DateTime)
    }

    /// True where values have a month.
    #[must_use]
    pub const fn has_month(self) -> bool {
        matches!(
            self,
            Self::GYearMonth | Self::Date | Self::DateTime | Self::GMonth | Self::GMonthDay
        )
    }

    /// True where values have a day.
    #[must_use]
    pub const fn has_day(self) -> bool {
        matches!(self, Self::Date | Self::DateTime | Self::GMonthDay | Self::GDay)
    }

    /// True where values have hours, minutes and seconds.
    #[must_use]
    pub const fn has_time(self) -> bool {
        matches!(self, Self::DateTime | Self::Time)
    }

    /// The name of the type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::GYear => "gYear",
            Self::GYearMonth => "gYearMonth",
            Self::Date => "date",
            Self::DateTime => "dateTime",
            Self::GMonth => "gMonth",
            Self::GMonthDay => "gMonthDay",
            Self::GDay => "gDay",
            Self::Time => "time",
        }
    }
}

/// A date, a time, or a part of one; its components are within the ranges of §7.1.8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime<'a> {
    kind: DateTimeKind,
    pub(crate) year: i64,
    pub(crate) month: u8,
    pub(crate) day: u8,
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: u8,
    fraction: Option<Fraction<'a>>,
    pub(crate) timezone: Option<i16>,
}

impl<'a> DateTime<'a> {
    /// The farthest time zone: 14 hours, in minutes.
    pub const MOST_TIMEZONE: i16 = 14 * 60;

    /// The same without a fraction of a second.
    #[cfg(feature = "compression")]
    pub(crate) const fn without_fraction(&self) -> DateTime<'static> {
        DateTime {
            fraction: None,
            kind: self.kind,
            year: self.year,
            month: self.month,
            day: self.day,
            hour: self.hour,
            minute: self.minute,
            second: self.second,
            timezone: self.timezone,
        }
    }

    pub(crate) const fn empty(kind: DateTimeKind) -> Self {
        Self {
            kind,
            year: 0,
            month: 0,
            day: 0,
            hour: 0,
            minute: 0,
            second: 0,
            fraction: None,
            timezone: None,
        }
    }

    /// A calendar day.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] unless the month is 1-12 and the day 1-31.
    pub fn date(year: i64, month: u8, day: u8) -> Result<Self, LexicalError> {
        Self { year, month, day, ..Self::empty(DateTimeKind::Date) }.checked()
    }

    /// A time of day.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] unless the hour is 0-24, the minute 0-59 and the second 0-60.
    pub fn time(hour: u8, minute: u8, second: u8) -> Result<Self, LexicalError> {
        Self { hour, minute, second, ..Self::empty(DateTimeKind::Time) }.checked()
    }

    /// A time of a day; `date` is a [`date`](Self::date), `time` a [`time`](Self::time).
    ///
    /// The fraction and the time zone are those of `time`.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where they are of another kind.
    pub fn combine(date: Self, time: Self) -> Result<Self, LexicalError> {
        if date.kind != DateTimeKind::Date || time.kind != DateTimeKind::Time {
            return Err(LexicalError::new(DateTimeKind::DateTime.name()));
        }
        let Self { year, month, day, .. } = date;
        Self { kind: DateTimeKind::DateTime, year, month, day, ..time }.checked()
    }

    /// With a fraction of the second; of meaning where there is a time, and none where it is zero.
    #[must_use]
    pub const fn with_fraction(self, fraction: Fraction<'a>) -> Self {
        Self { fraction: if fraction.is_zero() { None } else { Some(fraction) }, ..self }
    }

    /// With a time zone, in minutes east of UTC.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] beyond [`MOST_TIMEZONE`](Self::MOST_TIMEZONE).
    pub fn with_timezone(self, minutes: i16) -> Result<Self, LexicalError> {
        Self { timezone: Some(minutes), ..self }.checked()
    }

    /// The value, if every component is in its range.
    #[inline]
    pub(crate) fn checked(self) -> Result<Self, LexicalError> {
        if self.is_in_range() { Ok(self) } else { Err(LexicalError::new(self.kind.name())) }
    }

    /// True where every component is within its range.
    #[inline(always)]
    pub(crate) fn is_in_range(&self) -> bool {
        let Self { kind, .. } = *self;
        let month = !kind.has_month() || (1..=12).contains(&self.month);
        let day = !kind.has_day() || (1..=31).contains(&self.day);
        let time = self.hour <= 24 && self.minute <= 59 && self.second <= 60;
        let zone = self.timezone.is_none_or(|zone| zone.abs() <= Self::MOST_TIMEZONE);
        // The representation holds the offset from 2000 in an Integer, here of 64 bits.
        let year = self.year.checked_sub(2000).is_some();
        month && day && time && zone && year
    }

    /// Which of the eight types this is a value of.
    #[must_use]
    pub const fn kind(&self) -> DateTimeKind {
        self.kind
    }

    /// The year; 0 where the kind has none.
    #[must_use]
    pub const fn year(&self) -> i64 {
        self.year
    }

    /// The month, 1-12; 0 where the kind has none.
    #[must_use]
    pub const fn month(&self) -> u8 {
        self.month
    }

    /// The day of the month, 1-31; 0 where the kind has none.
    #[must_use]
    pub const fn day(&self) -> u8 {
        self.day
    }

    /// The hour, 0-24; 0 where the kind has none.
    #[must_use]
    pub const fn hour(&self) -> u8 {
        self.hour
    }

    /// The minute, 0-59; 0 where the kind has none.
    #[must_use]
    pub const fn minute(&self) -> u8 {
        self.minute
    }

    /// The second, 0-60; 0 where the kind has none.
    #[must_use]
    pub const fn second(&self) -> u8 {
        self.second
    }

    /// The fraction of the second, where it is not zero.
    #[must_use]
    pub const fn fraction(&self) -> Option<Fraction<'a>> {
        self.fraction
    }

    /// The time zone in minutes east of UTC.
    #[must_use]
    pub const fn timezone(&self) -> Option<i16> {
        self.timezone
    }

    /// Reads the lexical form of `kind`, white space around it permitted.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where the text is something else.
    pub fn parse(kind: DateTimeKind, text: &'a str) -> Result<Self, LexicalError> {
        Self::from_ascii(kind, text.as_bytes())
    }

    pub(crate) fn from_ascii(kind: DateTimeKind, text: &'a [u8]) -> Result<Self, LexicalError> {
        let mut value = Self::empty(kind);
        let rest = value.take_components(lexical::trim(text));
        let rest = rest.and_then(|rest| value.take_timezone(rest));
        match rest {
            Some([]) => value.checked(),
            _ => Err(LexicalError::new(kind.name())),
        }
    }

    fn take_components(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        match self.kind {
            DateTimeKind::GYear => self.take_year(text),
            DateTimeKind::GYearMonth => self.take_year_month(text),
            DateTimeKind::Date => self.take_date(text),
            DateTimeKind::DateTime => {
                let rest = self.take_date(text)?;
                self.take_time(rest.strip_prefix(b"T")?)
            }
            DateTimeKind::GMonth => {
                let rest = two(text.strip_prefix(b"--")?, &mut self.month)?;
                // The first edition of XML Schema had two hyphens at the end as well.
                match rest {
                    [b'-', b'-'] => Some(&[]),
                    [b'-', b'-', b'+' | b'-' | b'Z', ..] => rest.get(2..),
                    _ => Some(rest),
                }
            }
            DateTimeKind::GMonthDay => {
                let rest = two(text.strip_prefix(b"--")?, &mut self.month)?;
                two(rest.strip_prefix(b"-")?, &mut self.day)
            }
            DateTimeKind::GDay => two(text.strip_prefix(b"---")?, &mut self.day),
            DateTimeKind::Time => self.take_time(text),
        }
    }

    fn take_year(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        let (negative, text) = match text {
            [b'-', rest @ ..] => (true, rest),
            _ => (false, text),
        };
        let (digits, rest) = lexical::digits(text);
        if digits.len() < 4 || digits.len() > 4 && digits.starts_with(b"0") {
            return None;
        }
        let year = digits.iter().try_fold(0i64, |year, digit| {
            year.checked_mul(10)?.checked_add(i64::from(digit.wrapping_sub(b'0')))
        })?;
        self.year = if negative { -year } else { year };
        Some(rest)
    }

    fn take_year_month(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        let rest = self.take_year(text)?;
        two(rest.strip_prefix(b"-")?, &mut self.month)
    }

    fn take_date(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        let rest = self.take_year_month(text)?;
        two(rest.strip_prefix(b"-")?, &mut self.day)
    }

    fn take_time(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        let rest = two(text, &mut self.hour)?;
        let rest = two(rest.strip_prefix(b":")?, &mut self.minute)?;
        let rest = two(rest.strip_prefix(b":")?, &mut self.second)?;
        let rest = match rest {
            [b'.', rest @ ..] => {
                let (digits, rest) = lexical::digits(rest);
                if digits.is_empty() {
                    return None;
                }
                self.fraction = Fraction::from_ascii(digits).filter(|part| !part.is_zero());
                rest
            }
            _ => rest,
        };
        // The end of a day has one name only: 24:00:00.
        let beyond = self.minute > 0 || self.second > 0 || self.fraction.is_some();
        if self.hour == 24 && beyond { None } else { Some(rest) }
    }

    fn take_timezone(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        let (negative, rest) = match text {
            [b'Z', rest @ ..] => {
                self.timezone = Some(0);
                return Some(rest);
            }
            [b'+', rest @ ..] => (false, rest),
            [b'-', rest @ ..] => (true, rest),
            _ => return Some(text),
        };
        let (mut hours, mut minutes) = (0, 0);
        let rest = two(rest, &mut hours)?;
        let rest = two(rest.strip_prefix(b":")?, &mut minutes)?;
        if minutes > 59 {
            return None;
        }
        let zone = i16::from(hours) * 60 + i16::from(minutes);
        self.timezone = Some(if negative { -zone } else { zone });
        Some(rest)
    }
}

impl DateTime<'_> {
    #[inline]
    pub(crate) fn write(&self, out: &mut impl LexicalSink) -> fmt::Result {
        if self.kind == DateTimeKind::DateTime && (0..=9999).contains(&self.year) {
            let utc = self.timezone == Some(0) && self.fraction.is_none();
            out.put_first(self.whole(), 19 + usize::from(utc))?;
            self.write_fraction(out)?;
            return if utc { Ok(()) } else { self.write_timezone(out) };
        }
        if self.kind.has_year() {
            self.write_year(out)?;
        }
        self.write_day(out)?;
        if self.kind.has_time() {
            self.write_time(out)?;
        }
        self.write_timezone(out)
    }

    /// A time of a day in a year of four digits, without a fraction: 19 characters, and a `Z`.
    #[inline]
    fn whole(&self) -> [u8; 24] {
        let two = |number: u8| form::two_in_word(number.into());
        let year = self.year.unsigned_abs();
        let (high, low) = (form::two_in_word(year / 100), form::two_in_word(year % 100));
        let dash = u64::from(b'-');
        let month = high | low << 16 | dash << 32 | two(self.month) << 40 | dash << 56;
        let day = two(self.day) | u64::from(b'T') << 16 | two(self.hour) << 24;
        let colon = u64::from(b':');
        let minute = day | colon << 40 | two(self.minute) << 48;
        let second = colon | two(self.second) << 8 | u64::from(b'Z') << 24;
        let mut bytes = [0; 24];
        for (to, word) in bytes.as_chunks_mut::<8>().0.iter_mut().zip([month, minute, second]) {
            *to = word.to_le_bytes();
        }
        bytes
    }

    #[inline]
    fn write_year(&self, out: &mut impl LexicalSink) -> fmt::Result {
        if self.year < 0 {
            out.put(b"-")?;
        }
        out.put(Digits::new(self.year.unsigned_abs()).at_least_four())
    }

    #[inline]
    fn write_day(&self, out: &mut impl LexicalSink) -> fmt::Result {
        let ([m, n], [d, e]) = (form::two(self.month), form::two(self.day));
        match self.kind {
            DateTimeKind::GYear | DateTimeKind::Time => Ok(()),
            DateTimeKind::GYearMonth => out.put(&[b'-', m, n]),
            DateTimeKind::Date => out.put(&[b'-', m, n, b'-', d, e]),
            DateTimeKind::DateTime => out.put(&[b'-', m, n, b'-', d, e, b'T']),
            DateTimeKind::GMonth => out.put(&[b'-', b'-', m, n]),
            DateTimeKind::GMonthDay => out.put(&[b'-', b'-', m, n, b'-', d, e]),
            DateTimeKind::GDay => out.put(&[b'-', b'-', b'-', d, e]),
        }
    }

    #[inline]
    fn write_time(&self, out: &mut impl LexicalSink) -> fmt::Result {
        let ([h, i], [m, n]) = (form::two(self.hour), form::two(self.minute));
        let [s, t] = form::two(self.second);
        out.put(&[h, i, b':', m, n, b':', s, t])?;
        self.write_fraction(out)
    }

    #[inline]
    fn write_fraction(&self, out: &mut impl LexicalSink) -> fmt::Result {
        let Some(fraction) = self.fraction else { return Ok(()) };
        out.put_first(*b".", 1)?;
        fraction.write(out)
    }

    #[inline]
    fn write_timezone(&self, out: &mut impl LexicalSink) -> fmt::Result {
        match self.timezone {
            None => Ok(()),
            Some(0) => out.put_first(*b"Z", 1),
            Some(zone) => {
                let sign = if zone < 0 { b'-' } else { b'+' };
                let zone = zone.unsigned_abs();
                let ([h, i], [m, n]) = (form::two((zone / 60) as u8), form::two((zone % 60) as u8));
                out.put_first([sign, h, i, b':', m, n], 6)
            }
        }
    }
}

/// Takes two digits off the front.
fn two<'t>(text: &'t [u8], number: &mut u8) -> Option<&'t [u8]> {
    match text {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] => {
            *number = (tens - b'0') * 10 + (ones - b'0');
            Some(rest)
        }
        _ => None,
    }
}

impl fmt::Display for DateTime<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}
