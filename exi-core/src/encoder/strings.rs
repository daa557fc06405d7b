//! Strings of common events, §7.3.3 and §7.1.10.

use super::common::ROOM;
use crate::bits::{Cursor, Octets, Pen, Short, Writer, width, words};
use crate::datatype::{length, write_characters};
use crate::string_table::{Hit, Values};

/// Writes an event code and a string: a compact identifier, or characters that enter the
/// partitions, which are those of its owner. None where they are full, or the room may be short.
#[inline(always)]
pub(super) fn write_string<const ALIGNED: bool>(
    values: &mut Values<'_>,
    pen: &mut Pen<'_>,
    code: Short,
    text: &[u8],
) -> Option<()> {
    if pen.room() < ROOM + text.len() {
        return None;
    }
    let text = values.octets(text);
    let (identifier, bits, local) = match values.find(&text) {
        Some(Hit::Local(identifier)) => (identifier, width(values.local_len()), 0),
        Some(Hit::Global(identifier)) => (identifier, width(values.global_len()), 1),
        None => return write_new::<ALIGNED>(values, pen, code, &text),
    };
    pen.put(code.unsigned(local)?.n_bit::<ALIGNED>(identifier, bits))
}

/// Writes a string that is not in the partitions, and adds it there.
#[inline(always)]
fn write_new<const ALIGNED: bool>(
    values: &mut Values<'_>,
    pen: &mut Pen<'_>,
    code: Short,
    text: &Octets<'_>,
) -> Option<()> {
    let octets = text.octets;
    let characters = if text.ascii { octets.len() as u64 } else { length(octets) };
    let before = code.unsigned(characters + 2)?;
    if values.admits(characters) {
        if text.ascii
            && let Some(room) = values.room(words(octets.len()))
        {
            pen.put(before)?;
            pen.octets_and(text, room)?;
            values.enter_by(text.hash, octets.len());
            return Some(());
        }
        values.add_by(text.hash, octets).ok()?;
    }
    pen.put(before)?;
    if text.ascii {
        pen.octets(text)
    } else {
        pen.aside(|cursor, out| write_other::<ALIGNED>(cursor, out, octets).ok_or(())).ok()
    }
}

/// Writes the characters of a string that are not all ASCII.
#[cold]
#[inline(never)]
fn write_other<const ALIGNED: bool>(
    cursor: Cursor,
    out: &mut [u8],
    text: &[u8],
) -> Option<(usize, Cursor)> {
    let mut writer = Writer::new(cursor, out, ALIGNED);
    write_characters(&mut writer, text, None);
    writer.finish()
}
