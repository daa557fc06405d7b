//! Lexical forms as bytes: what `Display` writes too, without the machinery of `core::fmt`.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::fmt;

/// Takes the lexical form of a value, piece by piece: see [`Value::write_to`](super::Value::write_to).
pub trait LexicalSink {
    /// Takes bytes that are UTF-8 together with those before and behind them.
    ///
    /// # Errors
    ///
    /// Where the sink takes no more.
    fn put(&mut self, bytes: &[u8]) -> fmt::Result;

    /// Takes the first `len` of some bytes, all of which may be moved, where that is faster.
    ///
    /// # Errors
    ///
    /// Those of [`put`](Self::put).
    #[inline]
    fn put_first<const MOST: usize>(&mut self, bytes: [u8; MOST], len: usize) -> fmt::Result {
        self.put(bytes.get(..len).unwrap_or_default())
    }
}

/// Writes the digits of a number, at least one.
#[inline]
pub(crate) fn put_number(value: u64, out: &mut impl LexicalSink) -> fmt::Result {
    match Few::new(value) {
        Some(digits) => out.put_first(digits.bytes(), digits.len),
        None => out.put(Digits::new(value).as_bytes()),
    }
}

impl LexicalSink for fmt::Formatter<'_> {
    fn put(&mut self, bytes: &[u8]) -> fmt::Result {
        self.write_str(core::str::from_utf8(bytes).map_err(|_| fmt::Error)?)
    }
}

#[cfg(feature = "alloc")]
impl LexicalSink for Vec<u8> {
    #[inline]
    fn put(&mut self, bytes: &[u8]) -> fmt::Result {
        self.extend_from_slice(bytes);
        Ok(())
    }

    /// All bytes are moved, which needs no loop, and no call.
    #[inline]
    fn put_first<const MOST: usize>(&mut self, bytes: [u8; MOST], len: usize) -> fmt::Result {
        let end = self.len() + len;
        self.extend_from_slice(&bytes);
        self.truncate(end);
        Ok(())
    }
}

/// The digits of a number below 10^8, at least one: they fit a word, the first lowest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Few {
    /// The values of the digits, zeros behind.
    word: u64,
    pub(crate) len: usize,
}

impl Few {
    /// The digits of `value`, if there are not too many.
    #[inline]
    pub(crate) const fn new(value: u64) -> Option<Self> {
        if value >= 100_000_000 {
            return None;
        }
        // Halves, then quarters, then digits: each step splits all parts at once. The products
        // are quotients for numbers as small as these.
        let halves = (value / 10_000) | ((value % 10_000) << 32);
        let hundreds = (halves * 10_486) >> 20 & 0x0000_007F_0000_007F;
        let quarters = hundreds | (halves - hundreds * 100) << 16;
        let tens = (quarters * 103) >> 10 & 0x000F_000F_000F_000F;
        let word = tens | (quarters - tens * 10) << 8;
        let zeros = (word | 1 << 56).trailing_zeros() / 8;
        Some(Self { word: word >> (zeros * 8), len: 8 - zeros as usize })
    }

    /// The digits, and zeros behind.
    #[inline]
    pub(crate) const fn bytes(self) -> [u8; 8] {
        (self.word | ZEROS).to_le_bytes()
    }

    /// The digits from the last to the first, and zeros behind.
    #[inline]
    pub(crate) const fn reversed(self) -> [u8; 8] {
        (self.word << (64 - self.len * 8) | ZEROS).to_be_bytes()
    }

    /// The first digit.
    #[inline]
    pub(crate) const fn first(self) -> u8 {
        b'0' + self.word as u8
    }

    /// The digits but the first; one zero where there are none.
    #[inline]
    pub(crate) const fn rest(self) -> Self {
        let len = if self.len > 1 { self.len - 1 } else { 1 };
        Self { word: self.word >> 8, len }
    }
}

/// Eight zeros as text.
const ZEROS: u64 = u64::from_ne_bytes([b'0'; 8]);

/// The most digits of a number of 64 bits.
const MOST: usize = 20;

/// The decimal digits of a number, at least one.
#[derive(Debug)]
pub(crate) struct Digits {
    bytes: [u8; MOST],
    start: usize,
    end: usize,
}

impl Digits {
    /// The digits of `value` as they are read.
    #[inline]
    pub(crate) fn new(value: u64) -> Self {
        let mut bytes = [b'0'; MOST];
        let len = fill(value, bytes.iter_mut().rev());
        Self { bytes, start: MOST - len, end: MOST }
    }

    /// The digits of `value` from the last to the first: those of a fraction.
    #[inline]
    pub(crate) fn reversed(value: u64) -> Self {
        let mut bytes = [b'0'; MOST];
        let end = fill(value, bytes.iter_mut());
        Self { bytes, start: 0, end }
    }

    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(self.start..self.end).unwrap_or_default()
    }

    /// At least four digits, zeros in front.
    #[inline]
    pub(crate) fn at_least_four(&self) -> &[u8] {
        self.bytes.get(self.start.min(MOST - 4)..self.end).unwrap_or_default()
    }
}

/// Puts the digits of `value` into `places`, the last first; returns how many.
#[inline]
fn fill<'p>(mut value: u64, places: impl Iterator<Item = &'p mut u8>) -> usize {
    let mut len = 0;
    for place in places {
        *place = b'0' + (value % 10) as u8;
        value /= 10;
        len += 1;
        if value == 0 {
            break;
        }
    }
    len
}

/// Two digits of a number below 100.
#[inline]
pub(crate) const fn two(number: u8) -> [u8; 2] {
    let tens = number / 10;
    [b'0' + tens % 10, b'0' + (number - tens * 10)]
}

/// Two digits of a number below 100, the first lowest: a part of a word.
#[inline]
pub(crate) fn two_in_word(number: u64) -> u64 {
    let digits = TWO.get(number as usize % TWO.len());
    digits.map_or(0, |digits| u16::from_le_bytes(*digits).into())
}

/// All pairs of digits; as many rows as make a place easy to find.
static TWO: [[u8; 2]; 128] = {
    let mut rows = [[b'0'; 2]; 128];
    let (mut rest, mut number): (&mut [[u8; 2]], u8) = (&mut rows, 0);
    while let Some((row, after)) = rest.split_first_mut() {
        *row = two(number);
        number = (number + 1) % 100;
        rest = after;
    }
    rows
};

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use super::*;

    #[test]
    fn digits_of_a_few() {
        let mut numbers: Vec<u64> = (0..=100_000).collect();
        numbers.extend((0..=9_999).flat_map(|n| [n * 10_000, n * 10_000 + 9_999, n * 9_973]));
        for number in numbers {
            let digits = Few::new(number).expect("below 10^8");
            let text = |bytes: [u8; 8]| String::from_utf8_lossy(&bytes[..digits.len]).into_owned();
            assert_eq!(text(digits.bytes()), number.to_string());
            assert_eq!(
                text(digits.reversed()),
                number.to_string().chars().rev().collect::<String>()
            );
        }
        assert!(Few::new(100_000_000).is_none() && Few::new(u64::MAX).is_none());
    }

    #[test]
    fn two_digits() {
        for number in 0..100_u8 {
            let text = alloc::format!("{number:02}");
            assert_eq!(two(number), text.as_bytes());
            assert_eq!(two_in_word(number.into()).to_le_bytes()[..2], *text.as_bytes());
        }
    }
}
