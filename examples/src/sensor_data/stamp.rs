//! XML Schema Part 2 §3.2.7: points in time.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A point in time, in whole seconds where it is written.
pub type Stamp = OffsetDateTime;

/// Reads an `xs:dateTime`; one without a zone is taken as UTC.
#[must_use]
pub fn read_stamp(text: &str) -> Option<Stamp> {
    let text = text.trim();
    let parse = |text: &str| OffsetDateTime::parse(text, &Rfc3339).ok();
    parse(text).or_else(|| parse(&format!("{text}Z")))
}

/// Writes an `xs:dateTime`.
#[must_use]
pub fn write_stamp(stamp: Stamp) -> String {
    let whole = stamp.replace_nanosecond(0).unwrap_or(stamp);
    // Years of four digits have a form.
    whole.format(&Rfc3339).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_have_a_zone_or_are_utc() {
        let written = |text| read_stamp(text).map(write_stamp);
        assert_eq!(written("2013-03-07T19:00:00").as_deref(), Some("2013-03-07T19:00:00Z"));
        assert_eq!(
            written(" 2013-03-07T19:00:00.5+01:00").as_deref(),
            Some("2013-03-07T19:00:00+01:00")
        );
        assert_eq!(read_stamp("2013-03-07T19:00:00Z"), read_stamp("2013-03-07T21:00:00+02:00"));
        assert_eq!(read_stamp("yesterday"), None);
    }
}
