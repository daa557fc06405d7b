//! Floating-point numbers, §7.1.4.

use core::fmt::{self, Write};

use super::form::{self, LexicalSink};
use super::lexical::{self, LexicalError};

/// A floating-point number: mantissa × 10^exponent, or one of three special values.
///
/// `Float::from(f64)` takes the shortest digits that give the same number back.
#[derive(Clone, Copy, Debug, Eq)]
pub struct Float {
    mantissa: i64,
    exponent: i16,
}

impl Float {
    /// The exponent that marks special values.
    const SPECIAL: i16 = -(1 << 14);
    /// The largest exponent; that of the smallest numbers is its negative.
    pub const MOST_EXPONENT: i16 = (1 << 14) - 1;
    /// Positive infinity.
    pub const INFINITY: Self = Self { mantissa: 1, exponent: Self::SPECIAL };
    /// Negative infinity.
    pub const NEG_INFINITY: Self = Self { mantissa: -1, exponent: Self::SPECIAL };
    /// Not a number.
    pub const NAN: Self = Self { mantissa: 0, exponent: Self::SPECIAL };

    /// `mantissa` × 10^`exponent`; none where the exponent is beyond
    /// [`MOST_EXPONENT`](Self::MOST_EXPONENT) on either side.
    #[must_use]
    pub const fn new(mantissa: i64, exponent: i16) -> Option<Self> {
        if exponent < -Self::MOST_EXPONENT || exponent > Self::MOST_EXPONENT {
            None
        } else {
            Some(Self { mantissa, exponent })
        }
    }

    /// What the two integers of a representation stand for, if anything.
    pub(crate) const fn from_parts(mantissa: i64, exponent: i64) -> Option<Self> {
        match (exponent, mantissa) {
            (-0x4000, 1) => Some(Self::INFINITY),
            (-0x4000, -1) => Some(Self::NEG_INFINITY),
            (-0x4000, _) => Some(Self::NAN),
            (-0x3FFF..=0x3FFF, _) => Some(Self { mantissa, exponent: exponent as i16 }),
            _ => None,
        }
    }

    /// The mantissa; of a special value 1, -1 or 0 (§7.1.4).
    #[must_use]
    pub const fn mantissa(&self) -> i64 {
        self.mantissa
    }

    /// The exponent of ten; -2^14 for the special values (§7.1.4).
    #[must_use]
    pub const fn exponent(&self) -> i16 {
        self.exponent
    }

    /// True unless this is one of the special values.
    #[must_use]
    pub const fn is_finite(&self) -> bool {
        self.exponent != Self::SPECIAL
    }

    /// Reads the lexical form of `xsd:double`, white space around it permitted.
    ///
    /// A number written with a decimal point gets the shortest mantissa ("20.0" is 2 × 10^1), one
    /// without keeps its digits ("4000e-3" is 4000 × 10^-3). Any choice is right; this one is
    /// in all streams that several encoders agree on.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where the text is something else, or mantissa or exponent are out of the
    /// ranges of §7.1.4.
    pub fn parse(text: &str) -> Result<Self, LexicalError> {
        Self::from_ascii(text.as_bytes())
    }

    pub(crate) fn from_ascii(text: &[u8]) -> Result<Self, LexicalError> {
        match lexical::trim(text) {
            b"INF" => Ok(Self::INFINITY),
            b"-INF" => Ok(Self::NEG_INFINITY),
            b"NaN" => Ok(Self::NAN),
            number => finite(number, Digits::AsWritten).ok_or(LexicalError::new("float")),
        }
    }

    /// Reads as [`from_ascii`](Self::from_ascii) does, but takes the shortest mantissa always.
    pub(crate) fn canonical_from_ascii(text: &[u8]) -> Result<Self, LexicalError> {
        match Self::from_ascii(text) {
            Ok(value) => value.canonical(),
            Err(error) => finite(lexical::trim(text), Digits::Fewest).ok_or(error),
        }
    }

    /// The same number with the shortest mantissa (Canonical EXI §4.5.4).
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where that takes an exponent beyond the range of §7.1.4.
    pub(crate) fn canonical(self) -> Result<Self, LexicalError> {
        let (mantissa, exponent) = self.normal();
        Self::from_parts(mantissa, exponent.into()).ok_or(LexicalError::new("float"))
    }

    /// The nearest `f64`.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        let mut text = Buffer::default();
        // The buffer holds any two such integers.
        let _ = match self.special() {
            Some(name) => text.write_str(name),
            None => write!(text, "{}e{}", self.mantissa, self.exponent),
        };
        text.as_str().parse().unwrap_or(f64::NAN)
    }

    /// Writes the canonical form.
    #[inline]
    pub(crate) fn write(&self, out: &mut impl LexicalSink) -> fmt::Result {
        if let Some(name) = self.special() {
            return out.put(name.as_bytes());
        }
        let (mantissa, exponent) = self.normal();
        if mantissa < 0 {
            out.put(b"-")?;
        }
        let behind = match form::Few::new(mantissa.unsigned_abs()) {
            Some(digits) => {
                out.put_first([digits.first(), b'.'], 2)?;
                out.put_first(digits.rest().bytes(), digits.rest().len)?;
                digits.len - 1
            }
            None => {
                let digits = form::Digits::new(mantissa.unsigned_abs());
                let (first, rest) = digits.as_bytes().split_first().ok_or(fmt::Error)?;
                out.put(&[*first, b'.'])?;
                out.put(rest)?;
                rest.len()
            }
        };
        let exponent = exponent + behind as i32;
        out.put_first(*b"E-", if exponent < 0 { 2 } else { 1 })?;
        form::put_number(exponent.unsigned_abs().into(), out)
    }

    /// The lexical form of a special value.
    const fn special(&self) -> Option<&'static str> {
        match (self.exponent, self.mantissa) {
            (Self::SPECIAL, 1) => Some("INF"),
            (Self::SPECIAL, -1) => Some("-INF"),
            (Self::SPECIAL, _) => Some("NaN"),
            _ => None,
        }
    }

    /// The number without zeros at the end of its mantissa, so that equal numbers have equal parts.
    fn normal(&self) -> (i64, i32) {
        let (mut mantissa, mut exponent) = (self.mantissa, i32::from(self.exponent));
        if mantissa == 0 && self.is_finite() {
            return (0, 0);
        }
        while mantissa != 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            exponent += 1;
        }
        (mantissa, exponent)
    }
}

/// Which digits of a number without a decimal point are its mantissa.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Digits {
    AsWritten,
    /// Those before the zeros at the end.
    Fewest,
}

/// A number in decimal notation.
fn finite(text: &[u8], digits: Digits) -> Option<Float> {
    let (negative, rest) = lexical::sign(text);
    let (mut before, rest) = lexical::digits(rest);
    let (mut behind, rest): (&[u8], _) = match rest {
        [b'.', rest @ ..] => lexical::digits(rest),
        _ => (&[], rest),
    };
    if before.is_empty() && behind.is_empty() {
        return None;
    }
    let mut exponent = match rest {
        [] => 0,
        [b'e' | b'E', rest @ ..] => integer(rest)?,
        _ => return None,
    };
    if !behind.is_empty() || digits == Digits::Fewest {
        behind = strip_zeros(behind);
        if behind.is_empty() {
            let len = before.len();
            before = strip_zeros(before);
            exponent += i64::try_from(len - before.len()).ok()?;
        }
        exponent -= i64::try_from(behind.len()).ok()?;
        if before.is_empty() && behind.is_empty() {
            exponent = 0;
        }
    }
    let magnitude = before.iter().chain(behind).try_fold(0u64, |value, digit| {
        value.checked_mul(10)?.checked_add(u64::from(digit.wrapping_sub(b'0')))
    })?;
    let mantissa = if negative {
        0i64.checked_sub_unsigned(magnitude)?
    } else {
        0i64.checked_add_unsigned(magnitude)?
    };
    Float::new(mantissa, i16::try_from(exponent).ok()?)
}

fn strip_zeros(mut digits: &[u8]) -> &[u8] {
    while let [rest @ .., b'0'] = digits {
        digits = rest;
    }
    digits
}

/// An exponent; saturates far beyond the range of exponents.
fn integer(text: &[u8]) -> Option<i64> {
    let (negative, rest) = lexical::sign(text);
    let (digits, rest) = lexical::digits(rest);
    if digits.is_empty() || !rest.is_empty() {
        return None;
    }
    let value = digits.iter().fold(0i64, |value, digit| {
        (value * 10 + i64::from(digit.wrapping_sub(b'0'))).min(i64::from(u32::MAX))
    });
    Some(if negative { -value } else { value })
}

macro_rules! primitive {
    ($($float:ident),*) => { $(
        impl From<$float> for Float {
            fn from(value: $float) -> Self {
                if value.is_infinite() {
                    return if value > 0.0 { Self::INFINITY } else { Self::NEG_INFINITY };
                }
                let mut text = Buffer::default();
                // The shortest digits that tell the number from all others fit the buffer.
                let _ = write!(text, "{value:e}");
                finite(text.as_str().as_bytes(), Digits::AsWritten).unwrap_or(Self::NAN)
            }
        }
    )* };
}

primitive!(f32, f64);

impl PartialEq for Float {
    /// Compares the numbers, however they are split; NaN equals itself.
    fn eq(&self, other: &Self) -> bool {
        self.normal() == other.normal()
    }
}

impl fmt::Display for Float {
    /// The canonical form of `xsd:double`: "1.25E-3".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

/// A few ASCII characters.
#[derive(Default)]
struct Buffer {
    bytes: [u8; 32],
    len: usize,
}

impl Buffer {
    fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..self.len).unwrap_or_default();
        core::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        let room = self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}
