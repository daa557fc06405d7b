//! Strings of common events, §7.3.3 and §7.1.10.

use super::common::{Code, ROOM};
use crate::bits::{Cursor, Octets, Short, Writer, width, write_octets};
use crate::datatype::{length, write_characters};
use crate::string_table::{Hit, Name, Values};

/// Writes an event code and a string: a compact identifier, or characters that enter the
/// partitions. None where the partitions are full, or the output may be short.
#[inline(never)]
pub(super) fn write_string<const ALIGNED: bool>(
    values: &mut Values<'_>,
    cursor: &mut Cursor,
    out: &mut [u8],
    (place, bits): Code,
    owner: Name,
    text: &[u8],
) -> Option<usize> {
    if out.len() < ROOM + text.len() {
        return None;
    }
    let code = Short::new::<ALIGNED>(place, bits);
    let text = Octets::new(text);
    let values = values.of(owner);
    let (identifier, bits, local) = match values.find(&text) {
        Some(Hit::Local(identifier)) => (identifier, width(values.local_len()), 0),
        Some(Hit::Global(identifier)) => (identifier, width(values.global_len()), 1),
        None => return write_new::<ALIGNED>(values, cursor, out, code, &text),
    };
    let event = code.unsigned(local)?.n_bit::<ALIGNED>(identifier, bits);
    event.write(cursor, out)
}

/// Writes a string that is not in the partitions, and adds it there.
#[inline(always)]
fn write_new<const ALIGNED: bool>(
    values: &mut Values<'_>,
    cursor: &mut Cursor,
    out: &mut [u8],
    code: Short,
    text: &Octets<'_>,
) -> Option<usize> {
    let mut next = *cursor;
    let octets = text.octets;
    let characters = if text.ascii { octets.len() as u64 } else { length(octets) };
    let before = code.unsigned(characters + 2)?.write(&mut next, out)?;
    let out = out.get_mut(before..)?;
    let bytes = if text.ascii {
        write_octets(&mut next, text, out)?
    } else {
        write_other::<ALIGNED>(&mut next, octets, out)?
    };
    if values.admits(characters) {
        values.add_by(text.hash, octets).ok()?;
    }
    *cursor = next;
    Some(before + bytes)
}

/// Writes the characters of a string that are not all ASCII.
#[cold]
#[inline(never)]
fn write_other<const ALIGNED: bool>(
    cursor: &mut Cursor,
    text: &[u8],
    out: &mut [u8],
) -> Option<usize> {
    let mut writer = Writer::new(*cursor, out, ALIGNED);
    write_characters(&mut writer, text, None);
    let (bytes, next) = writer.finish()?;
    *cursor = next;
    Some(bytes)
}
