//! Unsigned Integers of any size, §7.1.6, and fractions, which are the same read backwards.

use core::cmp::Ordering;
use core::fmt;

use super::form::{self, Digits, Few, LexicalSink};
use super::lexical::LexicalError;

/// A non-negative integer of any size.
///
/// What fits 64 bits is a number; what does not is held as its decimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unsigned<'a>(Magnitude<'a>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Magnitude<'a> {
    Small(u64),
    /// More than 64 bits: ASCII digits, the first not zero.
    Large(&'a [u8]),
}

impl<'a> Unsigned<'a> {
    /// Zero.
    pub const ZERO: Self = Self(Magnitude::Small(0));

    /// The number with these decimal digits, of which there may be any number but none at all.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where anything else is among them.
    pub fn from_digits(digits: &'a str) -> Result<Self, LexicalError> {
        Self::from_ascii(digits.as_bytes()).ok_or(LexicalError::new("an unsigned integer"))
    }

    /// The number with these ASCII digits; none where it is not digits alone.
    pub(crate) fn from_ascii(digits: &'a [u8]) -> Option<Self> {
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
        let digits = digits.get(zeros..)?;
        Some(Self(match small(digits.iter()) {
            Some(value) => Magnitude::Small(value),
            None => Magnitude::Large(digits),
        }))
    }

    pub(crate) const fn magnitude(&self) -> Magnitude<'a> {
        self.0
    }

    #[inline]
    pub(crate) fn write(&self, out: &mut impl LexicalSink) -> fmt::Result {
        match self.0 {
            Magnitude::Small(value) => form::put_number(value, out),
            Magnitude::Large(digits) => out.put(digits),
        }
    }

    /// The number, where it fits 64 bits.
    #[must_use]
    pub const fn to_u64(&self) -> Option<u64> {
        match self.0 {
            Magnitude::Small(value) => Some(value),
            Magnitude::Large(_) => None,
        }
    }

    /// The number, where it fits 128 bits.
    #[must_use]
    pub fn to_u128(&self) -> Option<u128> {
        match self.0 {
            Magnitude::Small(value) => Some(value.into()),
            Magnitude::Large(digits) => ascii(digits).parse().ok(),
        }
    }

    /// True for zero.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        matches!(self.0, Magnitude::Small(0))
    }
}

/// The number of these digits, most significant first, where it fits 64 bits.
fn small<'d>(mut digits: impl Iterator<Item = &'d u8>) -> Option<u64> {
    digits.try_fold(0u64, |value, digit| {
        value.checked_mul(10)?.checked_add(u64::from(digit.wrapping_sub(b'0')))
    })
}

impl From<u64> for Unsigned<'_> {
    fn from(value: u64) -> Self {
        Self(Magnitude::Small(value))
    }
}

impl PartialOrd for Unsigned<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Unsigned<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.0, other.0) {
            (Magnitude::Small(one), Magnitude::Small(two)) => one.cmp(&two),
            (Magnitude::Small(_), Magnitude::Large(_)) => Ordering::Less,
            (Magnitude::Large(_), Magnitude::Small(_)) => Ordering::Greater,
            (Magnitude::Large(one), Magnitude::Large(two)) => {
                one.len().cmp(&two.len()).then_with(|| one.cmp(two))
            }
        }
    }
}

impl fmt::Display for Unsigned<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

fn ascii(digits: &[u8]) -> &str {
    core::str::from_utf8(digits).unwrap_or_default()
}

/// The digits behind a decimal point.
///
/// Read backwards they are an [`Unsigned`], and so they are represented (§7.1.3, §7.1.8): zeros
/// in front count, zeros at the end are gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction<'a>(Magnitude<'a>);

impl<'a> Fraction<'a> {
    /// No digit but zero.
    pub const ZERO: Self = Self(Magnitude::Small(0));

    /// The fraction with these decimal digits.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where anything else is among them.
    pub fn from_digits(digits: &'a str) -> Result<Self, LexicalError> {
        Self::from_ascii(digits.as_bytes()).ok_or(LexicalError::new("a fraction"))
    }

    /// The fraction with these ASCII digits; none where there is anything else.
    pub(crate) fn from_ascii(digits: &'a [u8]) -> Option<Self> {
        if !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let zeros = digits.iter().rev().take_while(|digit| **digit == b'0').count();
        let (digits, _) = digits.split_at_checked(digits.len() - zeros)?;
        Some(Self(match small(digits.iter().rev()) {
            Some(value) => Magnitude::Small(value),
            None => Magnitude::Large(digits),
        }))
    }

    /// The fraction whose digits, read backwards, are those of `reversed`: 54 stands for .45.
    #[must_use]
    pub const fn from_reversed(reversed: u64) -> Self {
        Self(Magnitude::Small(reversed))
    }

    /// The magnitude that is represented; the digits of a large one are in reading order, not
    /// reversed.
    pub(crate) const fn magnitude(&self) -> Magnitude<'a> {
        self.0
    }

    /// Writes the digits; one zero for none.
    #[inline]
    pub(crate) fn write(&self, out: &mut impl LexicalSink) -> fmt::Result {
        match self.0 {
            Magnitude::Small(reversed) => match Few::new(reversed) {
                Some(digits) => out.put_first(digits.reversed(), digits.len),
                None => out.put(Digits::reversed(reversed).as_bytes()),
            },
            Magnitude::Large(digits) => out.put(digits),
        }
    }

    /// True where no digit is other than zero.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        matches!(self.0, Magnitude::Small(0))
    }
}

impl fmt::Display for Fraction<'_> {
    /// The digits; one zero for none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}
