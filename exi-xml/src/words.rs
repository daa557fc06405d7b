//! Eight bytes at a time: questions to all bytes of a number, the first byte lowest.
//!
//! An answer has a flag, the highest bit, at the first byte that it is true of, and none before;
//! behind that byte flags may be wrong.

/// The highest bit of each byte.
pub(crate) const FLAGS: u64 = all(0x80);

/// A byte in all eight places.
pub(crate) const fn all(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Where bytes are zero.
#[inline]
pub(crate) const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(all(1)) & !word & FLAGS
}

/// Where bytes are `byte`.
#[inline]
pub(crate) const fn equals(word: u64, byte: u8) -> u64 {
    zeros(word ^ all(byte))
}

/// Where bytes are below `byte`, which is ASCII.
#[inline]
pub(crate) const fn below(word: u64, byte: u8) -> u64 {
    word.wrapping_sub(all(byte)) & !word & FLAGS
}

/// The place of the first flag; eight where there is none.
#[inline]
pub(crate) const fn first(flags: u64) -> usize {
    flags.trailing_zeros() as usize / 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_flag_is_right() {
        for byte in 0..=255_u8 {
            for (at, other) in (0..8).flat_map(|at| [0, 0x1F, b'<', 0x7F, 0xFF].map(|b| (at, b))) {
                let mut bytes = [other; 8];
                bytes[at] = byte;
                let word = u64::from_le_bytes(bytes);
                let place = |is: &dyn Fn(&u8) -> bool| bytes.iter().position(is).unwrap_or(8);
                assert_eq!(first(zeros(word)), place(&|b| *b == 0));
                assert_eq!(first(equals(word, b'<')), place(&|b| *b == b'<'));
                assert_eq!(first(equals(word, 0xEF)), place(&|b| *b == 0xEF));
                assert_eq!(first(below(word, b' ')), place(&|b| *b < b' '));
            }
        }
    }
}
