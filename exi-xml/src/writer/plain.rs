//! Text that stands for itself, which most text does: tested and moved sixteen bytes at a time.

use super::buffer::Buffer;
use crate::packed::below_eight;
use crate::words::{FLAGS, all};

/// Bytes that are moved at once.
const BLOCK: usize = 16;

/// Appends text of ASCII without control characters, `&`, `<` and `>`, and without `"` where it is
/// the value of an attribute; false, and nothing, for other text.
#[inline]
pub(super) fn append_plain<const ATTRIBUTE: bool>(bytes: &[u8], out: &mut Buffer) -> bool {
    if bytes.len() > BLOCK {
        return append_blocks::<ATTRIBUTE>(bytes, out);
    }
    let Some(room) = out.room() else { return false };
    let len = put_plain::<ATTRIBUTE>(bytes, room);
    out.advance(len.unwrap_or(0));
    len.is_some()
}

/// Room for a short text and a byte.
pub(super) const SHORT: usize = 24;

/// Puts such text at the front of `room`, where it is short, and a quote behind it; its length.
#[inline]
pub(super) fn put_plain<const ATTRIBUTE: bool>(
    bytes: &[u8],
    room: &mut [u8; SHORT],
) -> Option<usize> {
    let len = bytes.len();
    let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) else {
        let word = below_eight(bytes);
        if stops_word::<ATTRIBUTE>(word | all(b' ') << (len * 8)) {
            return None;
        }
        let quote = u64::from(b'"') << (len * 8);
        *room.first_chunk_mut()? = (word | quote).to_le_bytes();
        return Some(len);
    };
    let [low, high] = [u64::from_le_bytes(*first), u64::from_le_bytes(*last)];
    if len > BLOCK || stops_word::<ATTRIBUTE>(low) | stops_word::<ATTRIBUTE>(high) {
        return None;
    }
    *room.first_chunk_mut()? = *first;
    // What is in both comes twice, to the same place.
    *room.get_mut(len - 8..)?.first_chunk_mut()? = *last;
    *room.get_mut(len)? = b'"';
    Some(len)
}

/// The same as [`append_plain`] for text of at least sixteen bytes.
#[inline(never)]
fn append_blocks<const ATTRIBUTE: bool>(bytes: &[u8], out: &mut Buffer) -> bool {
    let before = out.len();
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    for block in blocks {
        if stops_block::<ATTRIBUTE>(block) {
            out.truncate(before);
            return false;
        }
        out.append(block, BLOCK);
    }
    let Some(last) = bytes.last_chunk::<BLOCK>().filter(|_| !rest.is_empty()) else { return true };
    let plain = !stops_block::<ATTRIBUTE>(last);
    out.truncate(if plain { before + bytes.len() - BLOCK } else { before });
    if plain {
        out.append(last, BLOCK);
    }
    plain
}

/// True where text cannot hold one of the bytes as it is, or where one needs a second look. Without
/// branches, for vector instructions.
#[inline(always)]
fn stops_block<const ATTRIBUTE: bool>(block: &[u8; BLOCK]) -> bool {
    block.iter().fold(false, |any, &byte| {
        // `<` and `>` are one bit apart, `"` and `&` another.
        let mark = if ATTRIBUTE { byte | (b'"' ^ b'&') } else { byte };
        // As signed numbers all but ASCII are below zero.
        let low = byte.cast_signed() < b' '.cast_signed();
        any | low | (byte | (b'<' ^ b'>') == b'>') | (mark == b'&')
    })
}

/// The same of eight bytes.
#[inline(always)]
const fn stops_word<const ATTRIBUTE: bool>(word: u64) -> bool {
    let angle = (word | all(b'<' ^ b'>')) ^ all(b'>');
    let mark = if ATTRIBUTE { word | all(b'"' ^ b'&') } else { word } ^ all(b'&');
    // Where all bytes are ASCII, a difference has the highest bit where it is below zero; where
    // one is not, that is enough.
    let below =
        word.wrapping_sub(all(b' ')) | angle.wrapping_sub(all(1)) | mark.wrapping_sub(all(1));
    (word | below) & FLAGS != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every byte, at every place of texts of many lengths, beside the rules for one character.
    #[test]
    fn every_byte_is_told() {
        fn append<const ATTRIBUTE: bool>(bytes: &[u8]) -> bool {
            let mut out = Buffer::default();
            out.extend_from_slice(b"+");
            let plain = append_plain::<ATTRIBUTE>(bytes, &mut out);
            assert_eq!(out.as_slice()[1..], *if plain { bytes } else { b"" });
            let mut room = [0; SHORT];
            let short = put_plain::<ATTRIBUTE>(bytes, &mut room);
            assert_eq!(short.is_some(), plain && bytes.len() <= BLOCK);
            assert!(short.is_none_or(|len| room[..=len] == [bytes, b"\""].concat()));
            plain
        }
        for len in 1..=50 {
            for (at, byte) in (0..len).flat_map(|at| (0..=255_u8).map(move |byte| (at, byte))) {
                let mut bytes: Vec<u8> = (b'a'..=b'z').cycle().take(len).collect();
                bytes[at] = byte;
                let plain = (b' '..0x80).contains(&byte) && !b"<>&".contains(&byte);
                assert_eq!(append::<false>(&bytes), plain, "{bytes:?}");
                assert_eq!(append::<true>(&bytes), plain && byte != b'"', "{bytes:?}");
            }
        }
        assert!(append::<true>(b""));
    }
}
