//! String, §7.1.10, and restricted character sets, §7.1.10.1.

use super::Span;
use crate::bits::{Begun, Reader, Stop, Writer, width};
use crate::error::{ErrorKind, Limit};
use crate::memory::Scratch;

/// Reads the `length` characters of a string, whose length was read before, into `scratch`.
///
/// `characters` is the restricted character set, if there is one.
pub(crate) fn read_characters(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
    length: u64,
    characters: Option<&[u16]>,
) -> Result<Span, Stop> {
    let mark = match reader.log().begin() {
        Begun::Done(span) => return Ok(Span::unpack(span)),
        Begun::Run(mark) => mark,
    };
    let length = u32::try_from(length).map_err(|_| Limit::ValueLength)?;
    // While there is no character yet, nothing was appended.
    let Span { start, len: mut done } = match Span::unpack(reader.log().progress(mark)) {
        Span { len: 0, .. } => Span::empty(scratch),
        span => span,
    };
    while done < length {
        if characters.is_none() && !reader.log().replays() {
            done += read_ascii(reader, scratch, length - done)?;
            reader.log().save(mark, Span { start, len: done }.pack());
            if done == length {
                break;
            }
        }
        let character = read_character(reader, characters)?;
        scratch.extend(character.encode_utf8(&mut [0; 4]).as_bytes())?;
        done += 1;
        reader.log().save(mark, Span { start, len: done }.pack());
    }
    let span = Span::from(scratch, start);
    reader.log().complete(mark, span.pack());
    Ok(span)
}

/// Reads characters as long as they are ASCII, at most `most`; says how many.
fn read_ascii(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
    most: u32,
) -> Result<u32, Stop> {
    /// A length may be a lie: room is made for this much of it at a time.
    const STEP: usize = 256;
    let mut done = 0;
    loop {
        let start = scratch.len();
        let step = STEP.min(most as usize - done);
        let read = reader.ascii(scratch.append(step)?);
        scratch.truncate(start + read);
        done += read;
        if read < step || step == 0 {
            return Ok(done as u32);
        }
    }
}

fn read_character(reader: &mut Reader<'_, '_>, characters: Option<&[u16]>) -> Result<char, Stop> {
    let known = match characters {
        None => None,
        Some(set) => {
            let index = reader.n_bit(set_width(set))? as usize;
            match set.get(index) {
                Some(character) => Some(u32::from(*character)),
                None if index == set.len() => None,
                None => return Err(ErrorKind::InvalidCharacter.into()),
            }
        }
    };
    let code_point = match known.or_else(|| reader.short_unsigned()) {
        Some(code_point) => Some(code_point),
        None => u32::try_from(reader.unsigned("a character")?).ok(),
    };
    let character = code_point.and_then(char::from_u32);
    character.ok_or(ErrorKind::InvalidCharacter.into())
}

/// Bits of one character: one code more than the set has characters says that another follows.
fn set_width(set: &[u16]) -> u32 {
    width(set.len() as u32 + 1)
}

/// The number of characters of UTF-8 text.
pub(crate) fn length(text: &[u8]) -> u64 {
    text.iter().filter(|byte| **byte & 0xC0 != 0x80).count() as u64
}

/// Writes the characters of UTF-8 text; its length was written before.
pub(crate) fn write_characters(writer: &mut Writer<'_>, text: &[u8], characters: Option<&[u16]>) {
    match characters {
        None => write_unrestricted(writer, text),
        Some(set) => {
            let bits = set_width(set);
            each_character(text, |character| {
                let code_point = u32::from(character);
                let known = u16::try_from(code_point).ok();
                match known.and_then(|known| set.binary_search(&known).ok()) {
                    Some(index) => writer.n_bit(index as u32, bits),
                    None => {
                        writer.n_bit(set.len() as u32, bits);
                        writer.unsigned(u64::from(code_point));
                    }
                }
            });
        }
    }
}

fn write_unrestricted(writer: &mut Writer<'_>, text: &[u8]) {
    let mut rest = text;
    while !rest.is_empty() {
        let (ascii, other) = rest.split_at(ascii_prefix(rest));
        writer.octets(ascii);
        let more = other.iter().take_while(|byte| !byte.is_ascii()).count();
        let (other, next) = other.split_at(more);
        each_character(other, |character| writer.unsigned(u64::from(u32::from(character))));
        rest = next;
    }
}

/// How many bytes at the front are ASCII.
fn ascii_prefix(text: &[u8]) -> usize {
    let (words, rest) = text.as_chunks::<8>();
    let whole = words
        .iter()
        .take_while(|word| u64::from_ne_bytes(**word) & 0x8080_8080_8080_8080 == 0)
        .count();
    match words.get(whole) {
        Some(word) => whole * 8 + word.iter().take_while(|byte| byte.is_ascii()).count(),
        None => whole * 8 + rest.iter().take_while(|byte| byte.is_ascii()).count(),
    }
}

/// Calls `each` with every character of UTF-8 text.
fn each_character(text: &[u8], mut each: impl FnMut(char)) {
    for chunk in text.utf8_chunks() {
        chunk.valid().chars().for_each(&mut each);
    }
}

/// Bytes that surely suffice for the length and the characters, or a compact identifier instead.
pub(crate) fn most_bytes(text: &[u8], restricted: bool) -> usize {
    // A restricted character is one byte, an escaped one as many more as it has in UTF-8.
    let characters = if restricted { text.len().saturating_mul(2) } else { text.len() };
    characters.saturating_add(16)
}
