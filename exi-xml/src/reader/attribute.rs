//! XML 1.0 §3.3.3: attribute values and their normalisation.

use super::cursor::{Cursor, Stop};
use super::entities::{Declarations, Expansion, Reference, reference};
use crate::chars;
use crate::error::XmlErrorKind;
use crate::limits::Limits;
use crate::words::{below, equals, first};

/// A piece of text: of the input, or of a buffer beside it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) buffered: bool,
}

/// What references in attribute values are resolved with.
#[derive(Debug)]
pub(crate) struct References<'a> {
    pub(crate) declarations: &'a Declarations,
    pub(crate) expansion: &'a mut Expansion,
    pub(crate) limits: &'a Limits,
}

/// Reads a quoted value. One that is not its own normal form goes to the end of `buffer`.
#[inline]
pub(crate) fn value(
    cursor: &mut Cursor<'_>,
    buffer: &mut String,
    references: &mut References<'_>,
) -> Result<Span, Stop> {
    let quote = cursor.peek()?;
    if quote != b'"' && quote != b'\'' {
        return Err(cursor.bad(XmlErrorKind::Expected("a quoted value")));
    }
    cursor.at += 1;
    let start = cursor.at;
    cursor.at += plain(cursor.rest(), quote);
    let end = cursor.at;
    if cursor.peek()? == quote {
        cursor.at += 1;
        return Ok(Span { start, end, buffered: false });
    }
    let from = buffer.len();
    buffer.push_str(cursor.since(start));
    normalise(cursor, Some(quote), buffer, references, 0)?;
    Ok(Span { start: from, end: buffer.len(), buffered: true })
}

/// The number of leading bytes of a value that stand for themselves.
#[inline]
fn plain(bytes: &[u8], quote: u8) -> usize {
    let (words, _) = bytes.as_chunks();
    let mut length = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let markup = equals(word, b'<') | equals(word, b'&');
        let stops = below(word, b' ') | equals(word, quote) | markup | equals(word, 0xEF);
        if stops != 0 {
            return length + first(stops);
        }
        length += 8;
    }
    let rest = bytes.get(length..).unwrap_or_default();
    let stops = |byte: &u8| *byte < b' ' || *byte == quote || matches!(byte, b'<' | b'&' | 0xEF);
    length + rest.iter().position(stops).unwrap_or(rest.len())
}

/// Appends the normal form of a value to `buffer`, up to and over `quote`; in the replacement
/// text of an entity, `depth` deep, where a quote is like any character, up to the end.
pub(crate) fn normalise(
    cursor: &mut Cursor<'_>,
    quote: Option<u8>,
    buffer: &mut String,
    references: &mut References<'_>,
    depth: usize,
) -> Result<(), Stop> {
    loop {
        let start = cursor.at;
        cursor.at += chars::run::<{ chars::VALUE_END }>(cursor.rest());
        buffer.push_str(cursor.since(start));
        let here = *cursor;
        match cursor.peek() {
            Err(Stop::Incomplete) if quote.is_none() => return Ok(()),
            Err(stop) => return Err(stop),
            Ok(b'<') => return Err(cursor.bad(XmlErrorKind::LessThanInAttribute)),
            Ok(b'&') => match reference(cursor)? {
                Reference::Char(c) => buffer.push(c),
                Reference::Entity(name) => {
                    expand(name, buffer, references, depth).map_err(|kind| here.bad(kind))?;
                }
            },
            Ok(byte @ (b'"' | b'\'')) => {
                cursor.at += 1;
                if Some(byte) == quote {
                    return Ok(());
                }
                buffer.push(char::from(byte));
            }
            Ok(byte) if chars::is_space(byte) => {
                cursor.at += 1;
                if byte == b'\r' && quote.is_some() && cursor.peek()? == b'\n' {
                    cursor.at += 1;
                }
                buffer.push(' ');
            }
            Ok(_) => buffer.push(character(cursor)?),
        }
    }
}

/// Steps over a character, if XML has it.
fn character(cursor: &mut Cursor<'_>) -> Result<char, Stop> {
    let c = cursor.text.get(cursor.at..).and_then(|rest| rest.chars().next());
    let c = c.ok_or(Stop::Incomplete)?;
    if !chars::is_char(c) {
        return Err(cursor.bad(XmlErrorKind::InvalidCharacter(c)));
    }
    cursor.at += c.len_utf8();
    Ok(c)
}

/// Appends the replacement text of the entity `name`; recursion ends at the limit of depth.
fn expand(
    name: &str,
    buffer: &mut String,
    references: &mut References<'_>,
    depth: usize,
) -> Result<(), XmlErrorKind> {
    let text = references.declarations.attribute_text(name)?;
    references.expansion.count(text.len(), depth, references.limits)?;
    let mut cursor = Cursor::new(text, 0);
    normalise(&mut cursor, None, buffer, references, depth + 1).map_err(|stop| match stop {
        Stop::Incomplete => XmlErrorKind::UnbalancedEntity(name.into()),
        Stop::Bad(bad) => bad.kind,
    })
}

/// Normalises further what is not of type CDATA: no leading, trailing or repeated space.
pub(crate) fn collapse(value: &str, buffer: &mut String) {
    let from = buffer.len();
    for token in value.split(' ').filter(|token| !token.is_empty()) {
        if buffer.len() > from {
            buffer.push(' ');
        }
        buffer.push_str(token);
    }
}
