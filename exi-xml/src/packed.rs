//! Short text as two numbers: most names and values are short, and looked at eight bytes at a time.

use crate::words::{FLAGS, all, below, equals, zeros};

/// Up to sixteen bytes, the first lowest, zeros behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packed {
    low: u64,
    high: u64,
    len: usize,
}

impl Packed {
    /// The most bytes.
    pub(crate) const MOST: usize = 16;

    /// The bytes, if there are not too many.
    #[inline]
    pub(crate) fn new(bytes: &[u8]) -> Option<Self> {
        let len = bytes.len();
        let unused = Self::MOST.checked_sub(len)? as u32 * 8;
        let (low, high) = match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => {
                // Bytes that are in both are shifted away.
                let last = u64::from_le_bytes(*last);
                (u64::from_le_bytes(*first), last.checked_shr(unused).unwrap_or(0))
            }
            _ => (Self::below_eight(bytes), 0),
        };
        Some(Self { low, high, len })
    }

    /// As many bytes as there can be.
    #[inline]
    pub(crate) const fn of(bytes: [u8; Self::MOST]) -> Self {
        let both = u128::from_le_bytes(bytes);
        Self { low: both as u64, high: (both >> 64) as u64, len: Self::MOST }
    }

    /// The first `len` bytes of two words.
    #[inline]
    pub(crate) const fn of_words(low: u64, high: u64, len: usize) -> Self {
        if len < 8 {
            return Self { low: low & ((1 << (len * 8)) - 1), high: 0, len };
        }
        match len - 8 {
            over @ 0..8 => Self { low, high: high & ((1 << (over * 8)) - 1), len },
            _ => Self { low, high, len: Self::MOST },
        }
    }

    #[inline]
    fn below_eight(bytes: &[u8]) -> u64 {
        match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => {
                let last = u64::from(u32::from_le_bytes(*last));
                let unused = 8_usize.saturating_sub(bytes.len()) * 8;
                u64::from(u32::from_le_bytes(*first)) | last >> (unused & 63) << 32
            }
            _ => bytes.iter().rev().fold(0, |low, byte| low << 8 | u64::from(*byte)),
        }
    }

    /// How many bytes there are.
    #[inline]
    pub(crate) const fn len(self) -> usize {
        self.len
    }

    /// Appends the bytes.
    #[inline]
    pub(crate) fn append_to(self, out: &mut Vec<u8>) {
        append(&self.bytes(), self.len, out);
    }

    /// The bytes, and zeros behind.
    #[inline]
    pub(crate) const fn bytes(self) -> [u8; Self::MOST] {
        (self.low as u128 | (self.high as u128) << 64).to_le_bytes()
    }

    /// Tells most texts apart: equal texts have equal hashes.
    #[inline]
    pub(crate) const fn hash(self) -> u64 {
        let mixed = (self.low ^ self.high.rotate_left(32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        mixed >> 32
    }

    /// Both words, with `byte` where there is none of the text.
    #[inline]
    fn padded(self, byte: u8) -> [u64; 2] {
        let unused = |used: usize| (u64::MAX).checked_shl(used as u32 * 8).unwrap_or(0);
        let (low, high) = (unused(self.len), unused(self.len.saturating_sub(8)));
        [self.low | all(byte) & low, self.high | all(byte) & high]
    }

    /// True for ASCII without control characters, `&`, `<` and `>`, and without `"` where it is
    /// the text of an attribute.
    #[inline]
    pub(crate) fn is_plain_text<const ATTRIBUTE: bool>(self) -> bool {
        let [low, high] = self.padded(b' ');
        let stops = |word| stops_text(word, ATTRIBUTE);
        stops(low) == 0 && (self.len <= 8 || stops(high) == 0)
    }
}

/// Appends the first `len` bytes. All are written, which needs no loop, and no call.
#[inline]
pub(crate) fn append<const MOST: usize>(bytes: &[u8; MOST], len: usize, out: &mut Vec<u8>) {
    let end = out.len() + len;
    out.extend_from_slice(bytes);
    out.truncate(end);
}

/// A flag where text cannot hold a byte as it is, or where it needs a second look.
#[inline]
fn stops_text(word: u64, attribute: bool) -> u64 {
    // `<` and `>` are one bit apart, `"` and `&` another.
    let angle = zeros((word | all(b'<' ^ b'>')) ^ all(b'>'));
    let mark = if attribute { word | all(b'"' ^ b'&') } else { word };
    word & FLAGS | below(word, b' ') | angle | equals(mark, b'&')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back() {
        let text = b"abcdefghijklmnopq";
        for len in 0..=text.len() {
            let packed = Packed::new(&text[..len]);
            assert_eq!(packed.is_some(), len <= Packed::MOST);
            let mut out = b"+".to_vec();
            packed.inspect(|packed| packed.append_to(&mut out));
            assert!(packed.is_none() || out[1..] == text[..len]);
        }
    }

    /// Every byte, at every place of texts of every length, beside the rules for one character.
    #[test]
    fn every_byte_is_told() {
        for len in 1..=Packed::MOST {
            for (at, byte) in (0..len).flat_map(|at| (0..=255_u8).map(move |byte| (at, byte))) {
                let mut bytes = vec![b'x'; len];
                bytes[at] = byte;
                let packed = Packed::new(&bytes).expect("short");
                let plain = (b' '..0x80).contains(&byte) && !b"<>&".contains(&byte);
                assert_eq!(packed.is_plain_text::<false>(), plain, "{bytes:?}");
                assert_eq!(packed.is_plain_text::<true>(), plain && byte != b'"', "{bytes:?}");
            }
        }
        let empty = Packed::new(b"").expect("short");
        assert!(empty.is_plain_text::<true>());
    }
}
