//! Integers, §7.1.5.

use core::cmp::Ordering;
use core::fmt;

use super::form::LexicalSink;
use super::lexical::{self, LexicalError};
use super::unsigned::Unsigned;

/// An integer of any size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Integer<'a> {
    negative: bool,
    magnitude: Unsigned<'a>,
}

impl<'a> Integer<'a> {
    #[inline]
    pub(crate) fn write(&self, out: &mut impl LexicalSink) -> fmt::Result {
        if self.negative {
            out.put(b"-")?;
        }
        self.magnitude.write(out)
    }

    /// The integer of this sign and magnitude; there is no minus zero.
    #[must_use]
    pub const fn new(negative: bool, magnitude: Unsigned<'a>) -> Self {
        Self { negative: negative && !magnitude.is_zero(), magnitude }
    }

    /// Reads the lexical form of `xsd:integer`, white space around it permitted.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where the text is something else.
    pub fn parse(text: &'a str) -> Result<Self, LexicalError> {
        Self::from_ascii(text.as_bytes())
    }

    pub(crate) fn from_ascii(text: &'a [u8]) -> Result<Self, LexicalError> {
        let (negative, digits) = lexical::sign(lexical::trim(text));
        let magnitude = Unsigned::from_ascii(digits).ok_or(LexicalError::new("integer"))?;
        Ok(Self::new(negative, magnitude))
    }

    /// True for numbers below zero.
    #[must_use]
    pub const fn is_negative(&self) -> bool {
        self.negative
    }

    /// The number without its sign.
    #[must_use]
    pub const fn magnitude(&self) -> Unsigned<'a> {
        self.magnitude
    }

    /// The number, where it fits 64 bits with a sign.
    #[must_use]
    pub const fn to_i64(&self) -> Option<i64> {
        match self.magnitude.to_u64() {
            Some(value) if self.negative => 0i64.checked_sub_unsigned(value),
            Some(value) => 0i64.checked_add_unsigned(value),
            None => None,
        }
    }

    /// The number, where it fits 128 bits with a sign.
    #[must_use]
    pub fn to_i128(&self) -> Option<i128> {
        let magnitude = self.magnitude.to_u128()?;
        if self.negative {
            0i128.checked_sub_unsigned(magnitude)
        } else {
            i128::try_from(magnitude).ok()
        }
    }

    /// The number, where it fits 64 bits without a sign.
    #[must_use]
    pub const fn to_u64(&self) -> Option<u64> {
        if self.negative { None } else { self.magnitude.to_u64() }
    }
}

/// An [`Integer`] that does not fit the primitive type asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the integer is out of the type's range")
    }
}

impl core::error::Error for OutOfRange {}

macro_rules! primitive {
    ($wide:ident, $to:ident: $($narrow:ident),*) => { $(
        impl From<$narrow> for Integer<'_> {
            fn from(value: $narrow) -> Self {
                #[allow(unused_comparisons, reason = "one macro for both kinds of primitives")]
                let negative = value < 0;
                Self::new(negative, Unsigned::from($wide::from(value).abs_diff(0)))
            }
        }

        impl TryFrom<Integer<'_>> for $narrow {
            type Error = OutOfRange;

            fn try_from(value: Integer<'_>) -> Result<Self, OutOfRange> {
                value.$to().and_then(|wide| Self::try_from(wide).ok()).ok_or(OutOfRange)
            }
        }
    )* };
}

primitive!(i64, to_i64: i8, i16, i32, i64);
primitive!(u64, to_u64: u8, u16, u32, u64);

impl PartialOrd for Integer<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Integer<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.magnitude.cmp(&other.magnitude),
            (true, true) => other.magnitude.cmp(&self.magnitude),
            (negative, _) => {
                if negative {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }
            }
        }
    }
}

impl fmt::Display for Integer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}
