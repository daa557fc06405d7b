//! Text that stands for itself, which most text does: tested and moved sixteen bytes at a time.

use super::buffer::Buffer;
use crate::packed::below_eight;
use crate::words::{FLAGS, all};

/// Bytes that are moved at once.
const BLOCK: usize = 16;

/// Appends text of ASCII without control characters, `&`, `<` and `>`, and without `"` where it is
/// the value of an attribute; false, and nothing, for other text, and for long text.
#[inline(never)]
pub(super) fn append_plain<const ATTRIBUTE: bool>(bytes: &[u8], out: &mut Buffer) -> bool {
    let len = bytes.len();
    let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) else {
        let word = below_eight(bytes);
        let plain = !stops_word::<ATTRIBUTE>(word | all(b' ') << (len * 8));
        if plain {
            out.append(&word.to_le_bytes(), len);
        }
        return plain;
    };
    if len > BLOCK {
        return append_blocks::<ATTRIBUTE>(bytes, out);
    }
    let [low, high] = [u64::from_le_bytes(*first), u64::from_le_bytes(*last)];
    let plain = !(stops_word::<ATTRIBUTE>(low) | stops_word::<ATTRIBUTE>(high));
    if plain {
        out.extend_from_slice(first);
        // What is in both comes twice, to the same place.
        out.truncate(out.len() + len - BLOCK);
        out.extend_from_slice(last);
    }
    plain
}

/// Puts a short value of an attribute that stands for itself, and a quote behind it, at the front
/// of `room`; how many bytes.
#[inline]
pub(super) fn put_plain(bytes: &[u8], room: &mut [u8; 24]) -> Option<usize> {
    let len = bytes.len();
    let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) else {
        let word = below_eight(bytes);
        if stops_word::<true>(word | all(b' ') << (len * 8)) {
            return None;
        }
        let quote = u64::from(b'"') << (len * 8);
        *room.first_chunk_mut()? = (word | quote).to_le_bytes();
        return Some(len + 1);
    };
    let [low, high] = [u64::from_le_bytes(*first), u64::from_le_bytes(*last)];
    if len > BLOCK || stops_word::<true>(low) | stops_word::<true>(high) {
        return None;
    }
    *room.first_chunk_mut()? = *first;
    // What is in both comes twice, to the same place.
    *room.get_mut(len - 8..)?.first_chunk_mut()? = *last;
    *room.get_mut(len)? = b'"';
    Some(len + 1)
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
        out.extend_from_slice(block);
    }
    let Some(last) = bytes.last_chunk::<BLOCK>().filter(|_| !rest.is_empty()) else { return true };
    let plain = !stops_block::<ATTRIBUTE>(last);
    if plain {
        out.truncate(before + bytes.len() - BLOCK);
        out.extend_from_slice(last);
    } else {
        out.truncate(before);
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
            let plain = append_plain::<ATTRIBUTE>(bytes, &mut out);
            assert_eq!(out.as_slice(), if plain { bytes } else { b"" });
            let mut room = [0; 24];
            let short = put_plain(bytes, &mut room);
            assert!(!ATTRIBUTE || short.is_some() == (plain && bytes.len() <= BLOCK));
            assert!(short.is_none_or(|len| room[..len] == [bytes, b"\""].concat()));
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
