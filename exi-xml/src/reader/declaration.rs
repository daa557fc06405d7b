//! XML 1.0 §2.8: the XML declaration.

use super::cursor::{Cursor, Stop};
use crate::error::XmlErrorKind;

/// An XML declaration that does not end within so many bytes is none.
pub(super) const LONGEST: usize = 1024;

/// Steps over the XML declaration, if the document begins with one. The encoding that it names
/// was obeyed when the bytes were decoded.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<(), Stop> {
    let start = cursor.at;
    match parse(cursor) {
        Err(Stop::Incomplete) if cursor.at - start > LONGEST => {
            Err(cursor.bad(XmlErrorKind::Expected("\"?>\" at the end of the XML declaration")))
        }
        result => result,
    }
}

fn parse(cursor: &mut Cursor<'_>) -> Result<(), Stop> {
    let rest = cursor.rest();
    match rest.get(..6) {
        None if b"<?xml ".starts_with(rest) => return Err(Stop::Incomplete),
        Some([b'<', b'?', b'x', b'm', b'l', b' ' | b'\t' | b'\r' | b'\n']) => {}
        _ => return Ok(()),
    }
    cursor.at += 5;
    let number = |value: &str| {
        let digits = value.strip_prefix("1.").unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
    };
    if !pseudo_attribute(cursor, "version", "version=\"1.0\"", number)? {
        return Err(cursor.bad(XmlErrorKind::Expected("version=\"1.0\"")));
    }
    let name = |value: &str| {
        value.starts_with(|c: char| c.is_ascii_alphabetic())
            && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
    };
    pseudo_attribute(cursor, "encoding", "the name of an encoding", name)?;
    let boolean = |value: &str| matches!(value, "yes" | "no");
    pseudo_attribute(cursor, "standalone", "\"yes\" or \"no\"", boolean)?;
    cursor.space();
    cursor.expect("?>", "\"?>\" at the end of the XML declaration")
}

/// Steps over ` name="value"`, if it is next; true if it was.
fn pseudo_attribute(
    cursor: &mut Cursor<'_>,
    name: &str,
    what: &'static str,
    is_valid: impl Fn(&str) -> bool,
) -> Result<bool, Stop> {
    let start = *cursor;
    if !cursor.space() || !cursor.eat(name)? {
        *cursor = start;
        return Ok(false);
    }
    cursor.space();
    cursor.expect("=", "\"=\"")?;
    cursor.space();
    let at = cursor.at + 1;
    if is_valid(cursor.literal()?) {
        return Ok(true);
    }
    Err(Stop::bad(XmlErrorKind::Expected(what), at))
}
