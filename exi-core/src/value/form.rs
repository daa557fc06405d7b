//! Lexical forms as bytes: what `Display` writes too, without the machinery of `core::fmt`.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::fmt;

/// Takes a lexical form, piece by piece.
pub(crate) trait Sink {
    /// Takes bytes that are UTF-8 together with those before and behind them.
    fn put(&mut self, bytes: &[u8]) -> fmt::Result;
}

impl Sink for fmt::Formatter<'_> {
    fn put(&mut self, bytes: &[u8]) -> fmt::Result {
        self.write_str(core::str::from_utf8(bytes).map_err(|_| fmt::Error)?)
    }
}

#[cfg(feature = "alloc")]
impl Sink for Vec<u8> {
    #[inline]
    fn put(&mut self, bytes: &[u8]) -> fmt::Result {
        self.extend_from_slice(bytes);
        Ok(())
    }
}

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
