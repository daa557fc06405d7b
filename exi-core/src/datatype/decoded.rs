//! Values of the event in progress: numbers, and places in the scratch area.

use super::Strings;
use super::stored::{Stored, Texts};
use crate::memory::Scratch;
use crate::schema::Schema;
use crate::value::{
    Binary, Boolean, DateTime, Decimal, Encoding, Enumeration, Float, Fraction, Integer, List,
    Text, Unsigned, Value,
};

/// A run of bytes of the scratch area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    /// Offset of the first byte.
    pub(crate) start: u32,
    /// Number of bytes; where a step is in progress, of characters or octets so far.
    pub(crate) len: u32,
}

impl Span {
    /// Nothing yet, at the end of `scratch`.
    pub(super) fn empty(scratch: &Scratch<'_>) -> Self {
        Self { start: scratch.len() as u32, len: 0 }
    }

    /// From `start` to the end of `scratch`.
    pub(super) fn from(scratch: &Scratch<'_>, start: u32) -> Self {
        Self { start, len: scratch.len() as u32 - start }
    }

    /// As an item of the log.
    pub(crate) const fn pack(self) -> u64 {
        (self.start as u64) << 32 | self.len as u64
    }

    /// What [`pack`](Self::pack) made.
    pub(crate) const fn unpack(packed: u64) -> Self {
        Self { start: (packed >> 32) as u32, len: packed as u32 }
    }

    /// The bytes.
    pub(crate) fn of(self, scratch: &[u8]) -> &[u8] {
        let start = self.start as usize;
        scratch.get(start..start + self.len as usize).unwrap_or_default()
    }
}

/// Where the text of a decoded string is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the scratch area.
    Scratch(Span),
    /// In the string table: an entry that [`Strings::text`] knows.
    Table(u32),
}

/// An Unsigned Integer that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Digits {
    /// Of 64 bits.
    Small(u64),
    /// Its decimal digits; those of a fraction as they stand behind the point.
    Large(Span),
}

/// A value that was read, as numbers and places.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Decoded {
    Text(Place),
    Boolean(Boolean),
    Decimal {
        negative: bool,
        integral: Digits,
        fraction: Digits,
    },
    Float(Float),
    Integer {
        negative: bool,
        magnitude: Digits,
    },
    DateTime {
        value: DateTime<'static>,
        fraction: Option<Digits>,
    },
    Binary {
        octets: Span,
        encoding: Encoding,
    },
    /// The position in the enumeration whose first value has the row `first`.
    Enumeration {
        index: u16,
        first: u32,
    },
    /// The chain of its items, by the last, and their number.
    List(Span),
}

impl Decoded {
    /// The value, borrowed from where its parts are.
    pub(crate) fn value<'a, S: Strings>(
        &self,
        schema: &Schema<'a>,
        scratch: &'a [u8],
        strings: &'a S,
    ) -> Value<'a> {
        match self {
            Self::Text(Place::Table(entry)) => Value::String(Text::from_utf8(strings.text(*entry))),
            _ => self.stored_value(Texts::of(schema), scratch),
        }
    }

    /// The value of what was kept in `scratch`.
    #[cfg(feature = "compression")]
    pub(crate) fn kept_value<'a>(&self, schema: &Schema<'a>, scratch: &'a [u8]) -> Value<'a> {
        self.stored_value(Texts::of(schema), scratch)
    }

    /// The value of what needs no string table.
    pub(super) fn stored_value<'a>(&self, texts: Texts<'a>, scratch: &'a [u8]) -> Value<'a> {
        match *self {
            Self::Text(Place::Scratch(span)) => Value::String(Text::from_utf8(span.of(scratch))),
            Self::Text(Place::Table(_)) => Value::String(Text::from("")),
            Self::Boolean(value) => Value::Boolean(value),
            Self::Float(value) => Value::Float(value),
            Self::Decimal { negative, integral, fraction } => Value::Decimal(Decimal {
                negative,
                integral: unsigned(integral, scratch),
                fraction: self::fraction(fraction, scratch),
            }),
            Self::Integer { negative, magnitude } => {
                Value::Integer(Integer::new(negative, unsigned(magnitude, scratch)))
            }
            Self::DateTime { value, fraction } => Value::DateTime(match fraction {
                Some(digits) => value.with_fraction(self::fraction(digits, scratch)),
                None => value,
            }),
            Self::Binary { octets, encoding } => {
                Value::Binary(Binary { bytes: octets.of(scratch), encoding })
            }
            Self::Enumeration { index, first } => Value::Enumeration(Enumeration {
                index: u32::from(index),
                text: texts.get(first + u32::from(index)),
            }),
            Self::List(chain) => Value::List(List::stored(Stored::new(texts, scratch, chain))),
        }
    }
}

fn unsigned(digits: Digits, scratch: &[u8]) -> Unsigned<'_> {
    match digits {
        Digits::Small(value) => Unsigned::from(value),
        Digits::Large(span) => Unsigned::from_ascii(span.of(scratch)).unwrap_or(Unsigned::ZERO),
    }
}

fn fraction(digits: Digits, scratch: &[u8]) -> Fraction<'_> {
    match digits {
        Digits::Small(reversed) => Fraction::from_reversed(reversed),
        Digits::Large(span) => Fraction::from_ascii(span.of(scratch)).unwrap_or(Fraction::ZERO),
    }
}
