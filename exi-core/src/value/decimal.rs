//! Decimals, §7.1.3.

use core::fmt;

use super::form::LexicalSink;
use super::lexical::{self, LexicalError};
use super::unsigned::{Fraction, Unsigned};

/// A decimal number with any number of digits.
#[derive(Clone, Copy, Debug, Eq)]
pub struct Decimal<'a> {
    /// True for a number below zero, and for minus zero.
    pub negative: bool,
    /// The digits before the point.
    pub integral: Unsigned<'a>,
    /// The digits behind it.
    pub fraction: Fraction<'a>,
}

impl<'a> Decimal<'a> {
    /// Reads the lexical form of `xsd:decimal`, white space around it permitted.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where the text is something else.
    pub fn parse(text: &'a str) -> Result<Self, LexicalError> {
        Self::from_ascii(text.as_bytes())
    }

    pub(crate) fn from_ascii(text: &'a [u8]) -> Result<Self, LexicalError> {
        let (negative, number) = lexical::sign(lexical::trim(text));
        let (before, rest) = lexical::digits(number);
        let behind: &[u8] = match rest {
            [] => &[],
            [b'.', behind @ ..] => behind,
            _ => return Err(LexicalError::new("decimal")),
        };
        if before.is_empty() && behind.is_empty() {
            return Err(LexicalError::new("decimal"));
        }
        let integral = Unsigned::from_ascii(before).unwrap_or(Unsigned::ZERO);
        let fraction = Fraction::from_ascii(behind).ok_or(LexicalError::new("decimal"))?;
        Ok(Self { negative, integral, fraction })
    }

    /// The same number; zero without a sign (Canonical EXI §4.5.3).
    pub(crate) fn canonical(self) -> Self {
        Self { negative: self.negative && !self.is_zero(), ..self }
    }

    #[inline]
    pub(crate) fn write(&self, out: &mut impl LexicalSink) -> fmt::Result {
        if self.negative {
            out.put(b"-")?;
        }
        self.integral.write(out)?;
        out.put_first(*b".", 1)?;
        self.fraction.write(out)
    }

    fn is_zero(&self) -> bool {
        self.integral.is_zero() && self.fraction.is_zero()
    }
}

impl PartialEq for Decimal<'_> {
    /// Compares the numbers: minus zero is zero.
    fn eq(&self, other: &Self) -> bool {
        self.integral == other.integral
            && self.fraction == other.fraction
            && (self.negative == other.negative || self.is_zero())
    }
}

impl fmt::Display for Decimal<'_> {
    /// The canonical form, which always has a point; minus zero keeps its sign.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}
