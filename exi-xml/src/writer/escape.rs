//! XML 1.0 §2.2 and §2.4: characters as text and as attribute values.

use exi_core::Value;
use exi_core::value::Boolean;

use super::buffer::Buffer;
use super::error::WriteError;
use super::plain::{SHORT, append_plain, put_plain};
use crate::chars;

/// Where characters go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Between tags.
    Text,
    /// In an attribute value, between double quotes.
    Attribute,
    /// In a comment or the like, where nothing can be escaped.
    Verbatim,
}

/// Appends UTF-8 `bytes` to `out`, escaped as their place demands.
#[inline]
pub(super) fn escape(bytes: &[u8], place: Place, out: &mut Buffer) -> Result<(), WriteError> {
    let plain = match place {
        Place::Text => append_plain::<false>(bytes, out),
        Place::Attribute | Place::Verbatim => append_plain::<true>(bytes, out),
    };
    if plain { Ok(()) } else { escape_runs(bytes, place, out) }
}

#[inline(never)]
fn escape_runs(mut bytes: &[u8], place: Place, out: &mut Buffer) -> Result<(), WriteError> {
    loop {
        let run = match place {
            Place::Text => chars::run::<{ chars::TEXT_ESCAPED }>(bytes),
            Place::Attribute => chars::run::<{ chars::VALUE_ESCAPED }>(bytes),
            Place::Verbatim => chars::run::<{ chars::SUSPECT }>(bytes),
        };
        let (plain, rest) = bytes.split_at_checked(run).unwrap_or((bytes, &[]));
        out.extend_from_slice(plain);
        let Some((&first, after)) = rest.split_first() else {
            return Ok(());
        };
        let replacement: &[u8] = match (first, place) {
            (b'&', _) => b"&amp;",
            (b'<', _) => b"&lt;",
            (b'>', _) => b"&gt;",
            (b'"', _) => b"&quot;",
            (b'\t', _) => b"&#9;",
            (b'\n', _) => b"&#10;",
            (b'\r', Place::Text | Place::Attribute) => b"&#13;",
            (0xEF, _) => match after {
                [0xBF, 0xBE, ..] => return Err(WriteError::InvalidCharacter(0xFFFE)),
                [0xBF, 0xBF, ..] => return Err(WriteError::InvalidCharacter(0xFFFF)),
                _ => &[0xEF],
            },
            _ => return Err(WriteError::InvalidCharacter(first.into())),
        };
        out.extend_from_slice(replacement);
        bytes = after;
    }
}

/// Appends the lexical form of a value, escaped.
#[inline]
pub(super) fn escape_value(
    value: &Value<'_>,
    place: Place,
    out: &mut Buffer,
) -> Result<(), WriteError> {
    match value {
        Value::String(text) => escape(text.as_bytes(), place, out),
        Value::Enumeration(value) => escape(value.text.as_bytes(), place, out),
        Value::Boolean(value) => {
            let (text, len) = quoted(*value);
            out.append(text, len - 1);
            Ok(())
        }
        value => escape_other(value, place, out),
    }
}

/// Truth values with the quote behind them.
const fn quoted(value: Boolean) -> (&'static [u8; 8], usize) {
    match value {
        Boolean::False => (b"false\"\0\0", 6),
        Boolean::Zero => (b"0\"\0\0\0\0\0\0", 2),
        Boolean::True => (b"true\"\0\0\0", 5),
        Boolean::One => (b"1\"\0\0\0\0\0\0", 2),
    }
}

/// Puts the value of an attribute and the quote behind it at the front of `room`, where it is short
/// and stands for itself; its length.
#[inline]
pub(super) fn put_short(value: &Value<'_>, room: &mut [u8; SHORT]) -> Option<usize> {
    match value {
        Value::Boolean(value) => {
            let (text, len) = quoted(*value);
            *room.first_chunk_mut()? = *text;
            Some(len - 1)
        }
        Value::String(text) => put_plain::<true>(text.as_bytes(), room),
        Value::Enumeration(value) => put_plain::<true>(value.text.as_bytes(), room),
        _ => None,
    }
}

/// Appends the lexical form of a less frequent value.
#[inline(never)]
fn escape_other(value: &Value<'_>, place: Place, out: &mut Buffer) -> Result<(), WriteError> {
    match value {
        Value::List(list) => {
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                escape_value(&item, place, out)?;
            }
            Ok(())
        }
        Value::QName(name) => {
            if let Some(prefix) = name.prefix().filter(|prefix| !prefix.is_empty()) {
                escape(prefix.as_bytes(), place, out)?;
                out.push(b':');
            }
            escape(name.local_name().as_bytes(), place, out)
        }
        // Numbers, times and octets have no character that is escaped.
        value => {
            // The buffer takes everything.
            let _ = value.write_to(out);
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str, place: Place) -> Result<String, WriteError> {
        let mut out = Buffer::default();
        escape(text.as_bytes(), place, &mut out)?;
        Ok(String::from_utf8(out.as_slice().to_vec()).expect("UTF-8"))
    }

    #[test]
    fn what_would_be_read_as_something_else_is_escaped() {
        let text = "a\t\n\r<&>\"'é\u{FB01}\u{FFFD}]]>";
        let expected = "a\t\n&#13;&lt;&amp;&gt;\"'é\u{FB01}\u{FFFD}]]&gt;";
        assert_eq!(escaped(text, Place::Text).ok().as_deref(), Some(expected));
        let expected = "a&#9;&#10;&#13;&lt;&amp;&gt;&quot;'é\u{FB01}\u{FFFD}]]&gt;";
        assert_eq!(escaped(text, Place::Attribute).ok().as_deref(), Some(expected));
        assert_eq!(escaped("<\n>", Place::Verbatim).ok().as_deref(), Some("<\n>"));
    }

    #[test]
    fn what_xml_cannot_hold_is_refused() {
        for place in [Place::Text, Place::Attribute, Place::Verbatim] {
            for c in ['\0', '\u{B}', '\u{1F}', '\u{FFFE}', '\u{FFFF}'] {
                let result = escaped(&format!("abc{c}"), place);
                assert!(
                    matches!(result, Err(WriteError::InvalidCharacter(code)) if code == c.into())
                );
            }
        }
        let result = escaped("\r", Place::Verbatim);
        assert!(matches!(result, Err(WriteError::InvalidCharacter(0xD))));
    }
}
