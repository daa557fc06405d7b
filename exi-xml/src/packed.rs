//! Short text as two numbers: most names and values are short, and looked at eight bytes at a time.

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
            _ => (below_eight(bytes), 0),
        };
        Some(Self { low, high, len })
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

    /// How many bytes there are.
    #[inline]
    pub(crate) const fn len(self) -> usize {
        self.len
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
}

/// Less than eight bytes as a number, the first lowest, zeros behind.
#[inline]
pub(crate) fn below_eight(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => {
            let last = u64::from(u32::from_le_bytes(*last));
            let unused = 8_usize.saturating_sub(bytes.len()) * 8;
            u64::from(u32::from_le_bytes(*first)) | last >> (unused & 63) << 32
        }
        _ => bytes.iter().rev().fold(0, |low, byte| low << 8 | u64::from(*byte)),
    }
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
            assert!(packed.is_none_or(|packed| packed.bytes()[..packed.len()] == text[..len]));
        }
    }
}
