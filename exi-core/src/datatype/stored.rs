//! The items of a decoded list, kept in the scratch area until the event is complete.
//!
//! An item's text or digits come first, as it was read, and then its record. A record begins with
//! the place of the next one; the last refers to the first, so that the last and the number of
//! items describe a list.

use super::decoded::{Decoded, Digits, Place, Span};
use crate::error::Limit;
use crate::memory::Scratch;
use crate::schema::{Schema, TextRange};
use crate::value::{Boolean, DateTime, DateTimeKind, Encoding, Float, Value};

/// The lexical forms of a schema's enumerated values.
#[derive(Clone, Copy)]
pub(crate) struct Texts<'a> {
    text: &'a str,
    values: &'a [TextRange],
}

impl<'a> Texts<'a> {
    pub(crate) fn of(schema: &Schema<'a>) -> Self {
        let rows = schema.rows();
        Self { text: rows.text, values: rows.values }
    }

    /// The lexical form in row `value`.
    pub(crate) fn get(self, value: u32) -> &'a str {
        let range = self.values.get(value as usize).copied().unwrap_or(TextRange::new(0, 0));
        let start = range.start as usize;
        self.text.get(start..start + usize::from(range.len)).unwrap_or_default()
    }
}

/// Adds `item` to the chain of items; returns the longer chain.
pub(super) fn append(
    scratch: &mut Scratch<'_>,
    chain: Span,
    item: &Decoded,
) -> Result<Span, Limit> {
    let place = scratch.len() as u32;
    let mut first = place;
    if chain.len > 0
        && let Some(link) = link_mut(scratch, chain.start)
    {
        first = u32::from_le_bytes(*link);
        *link = place.to_le_bytes();
    }
    scratch.extend(&first.to_le_bytes())?;
    store(scratch, item)?;
    Ok(Span { start: place, len: chain.len + 1 })
}

/// The place of the next record, in the record at `place`.
fn link_mut<'s>(scratch: &'s mut Scratch<'_>, place: u32) -> Option<&'s mut [u8; 4]> {
    scratch.bytes_mut().get_mut(place as usize..)?.first_chunk_mut()
}

/// What a record holds.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Tag {
    Text,
    Boolean,
    Decimal,
    Float,
    Integer,
    DateTime,
    Base64,
    Hex,
    Enumeration,
}

impl Tag {
    const ALL: [Self; 9] = [
        Self::Text,
        Self::Boolean,
        Self::Decimal,
        Self::Float,
        Self::Integer,
        Self::DateTime,
        Self::Base64,
        Self::Hex,
        Self::Enumeration,
    ];
}

const BOOLEANS: [Boolean; 4] = [Boolean::False, Boolean::Zero, Boolean::True, Boolean::One];

const KINDS: [DateTimeKind; 8] = [
    DateTimeKind::GYear,
    DateTimeKind::GYearMonth,
    DateTimeKind::Date,
    DateTimeKind::DateTime,
    DateTimeKind::GMonth,
    DateTimeKind::GMonthDay,
    DateTimeKind::GDay,
    DateTimeKind::Time,
];

/// Appends the item's record, but for the place of the next.
fn store(scratch: &mut Scratch<'_>, item: &Decoded) -> Result<(), Limit> {
    match *item {
        Decoded::Text(Place::Scratch(span)) => {
            scratch.extend(&[Tag::Text as u8])?;
            scratch.extend(&span.pack().to_le_bytes())
        }
        Decoded::Boolean(value) => scratch.extend(&[Tag::Boolean as u8, value as u8]),
        Decoded::Decimal { negative, integral, fraction } => {
            scratch.extend(&[Tag::Decimal as u8, u8::from(negative)])?;
            store_digits(scratch, integral)?;
            store_digits(scratch, fraction)
        }
        Decoded::Float(value) => {
            scratch.extend(&[Tag::Float as u8])?;
            scratch.extend(&value.mantissa().to_le_bytes())?;
            scratch.extend(&value.exponent().to_le_bytes())
        }
        Decoded::Integer { negative, magnitude } => {
            scratch.extend(&[Tag::Integer as u8, u8::from(negative)])?;
            store_digits(scratch, magnitude)
        }
        Decoded::DateTime { value, fraction } => {
            let DateTime { month, day, hour, minute, second, .. } = value;
            scratch.extend(&[Tag::DateTime as u8, value.kind() as u8])?;
            scratch.extend(&[month, day, hour, minute, second])?;
            scratch.extend(&value.year().to_le_bytes())?;
            let zone = value.timezone().unwrap_or(i16::MAX);
            scratch.extend(&zone.to_le_bytes())?;
            scratch.push(u8::from(fraction.is_some()))?;
            fraction.map_or(Ok(()), |fraction| store_digits(scratch, fraction))
        }
        Decoded::Binary { octets, encoding } => {
            let tag = if encoding == Encoding::Hex { Tag::Hex } else { Tag::Base64 };
            scratch.extend(&[tag as u8])?;
            scratch.extend(&octets.pack().to_le_bytes())
        }
        Decoded::Enumeration { index, first } => {
            scratch.extend(&[Tag::Enumeration as u8])?;
            scratch.extend(&index.to_le_bytes())?;
            scratch.extend(&first.to_le_bytes())
        }
        // Text of the table was copied, and a list is no item of a list.
        Decoded::Text(Place::Table(_)) | Decoded::List(_) => Err(Limit::ListItems),
    }
}

fn store_digits(scratch: &mut Scratch<'_>, digits: Digits) -> Result<(), Limit> {
    let (large, value) = match digits {
        Digits::Small(value) => (false, value),
        Digits::Large(span) => (true, span.pack()),
    };
    scratch.push(u8::from(large))?;
    scratch.extend(&value.to_le_bytes())
}

/// The items of a decoded list.
#[derive(Clone, Copy)]
pub(crate) struct Stored<'a> {
    texts: Texts<'a>,
    scratch: &'a [u8],
    chain: Span,
}

impl<'a> Stored<'a> {
    pub(super) const fn new(texts: Texts<'a>, scratch: &'a [u8], chain: Span) -> Self {
        Self { texts, scratch, chain }
    }

    /// Number of items.
    pub(crate) const fn len(&self) -> usize {
        self.chain.len as usize
    }

    pub(crate) fn iter(&self) -> StoredIter<'a> {
        let last = Record::at(self.scratch, self.chain.start);
        let next = last.and_then(|mut last| last.u32()).unwrap_or(0);
        StoredIter { stored: *self, next, left: self.chain.len }
    }
}

/// Iterates over the items of a decoded list.
#[derive(Clone)]
pub(crate) struct StoredIter<'a> {
    stored: Stored<'a>,
    next: u32,
    left: u32,
}

impl<'a> Iterator for StoredIter<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        self.left = self.left.checked_sub(1)?;
        let mut record = Record::at(self.stored.scratch, self.next)?;
        self.next = record.u32()?;
        Some(record.item()?.stored_value(self.stored.texts, self.stored.scratch))
    }
}

/// The bytes of a record that are still to be read.
struct Record<'a>(&'a [u8]);

impl<'a> Record<'a> {
    fn at(scratch: &'a [u8], place: u32) -> Option<Self> {
        scratch.get(place as usize..).map(Self)
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*bytes)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take().map(u8::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.take().map(u64::from_le_bytes)
    }

    fn flag(&mut self) -> Option<bool> {
        self.u8().map(|flag| flag != 0)
    }

    fn span(&mut self) -> Option<Span> {
        self.u64().map(Span::unpack)
    }

    fn digits(&mut self) -> Option<Digits> {
        let large = self.flag()?;
        let value = self.u64()?;
        Some(if large { Digits::Large(Span::unpack(value)) } else { Digits::Small(value) })
    }

    fn item(&mut self) -> Option<Decoded> {
        Some(match *Tag::ALL.get(usize::from(self.u8()?))? {
            Tag::Text => Decoded::Text(Place::Scratch(self.span()?)),
            Tag::Boolean => Decoded::Boolean(*BOOLEANS.get(usize::from(self.u8()?))?),
            Tag::Decimal => Decoded::Decimal {
                negative: self.flag()?,
                integral: self.digits()?,
                fraction: self.digits()?,
            },
            Tag::Float => {
                let mantissa = self.take().map(i64::from_le_bytes)?;
                let exponent = self.take().map(i16::from_le_bytes)?;
                Decoded::Float(Float::from_parts(mantissa, i64::from(exponent))?)
            }
            Tag::Integer => Decoded::Integer { negative: self.flag()?, magnitude: self.digits()? },
            Tag::DateTime => return self.date_time(),
            Tag::Base64 => Decoded::Binary { octets: self.span()?, encoding: Encoding::Base64 },
            Tag::Hex => Decoded::Binary { octets: self.span()?, encoding: Encoding::Hex },
            Tag::Enumeration => Decoded::Enumeration {
                index: self.take().map(u16::from_le_bytes)?,
                first: self.u32()?,
            },
        })
    }

    fn date_time(&mut self) -> Option<Decoded> {
        let kind = *KINDS.get(usize::from(self.u8()?))?;
        let mut value = DateTime::empty(kind);
        let components = self.take()?;
        [value.month, value.day, value.hour, value.minute, value.second] = components;
        value.year = self.take().map(i64::from_le_bytes)?;
        let zone = self.take().map(i16::from_le_bytes)?;
        let fraction = if self.flag()? { Some(self.digits()?) } else { None };
        let value = if zone == i16::MAX { value } else { value.with_timezone(zone).ok()? };
        Some(Decoded::DateTime { value, fraction })
    }
}
