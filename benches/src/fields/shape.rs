//! What fields a value has, §7: written here a second time, from the specification.

use exi_core::Value;
use exi_core::value::{Boolean, DateTime, Fraction};

/// A field, or a run of bytes.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// Bits, and what they are where that is known.
    Bits { width: u32, value: Option<u32> },
    /// Bytes.
    Run(Vec<u8>),
}

impl Piece {
    pub(super) fn bits(&self) -> u64 {
        match self {
            Self::Bits { width, .. } => u64::from(*width),
            Self::Run(text) => text.len() as u64 * 8,
        }
    }
}

pub(super) type Shape = Vec<Piece>;

pub(super) fn bits(shape: &Shape) -> u64 {
    shape.iter().map(Piece::bits).sum()
}

fn known(width: u32, value: u32) -> Piece {
    Piece::Bits { width, value: Some(value) }
}

fn any(width: u32) -> Piece {
    Piece::Bits { width, value: None }
}

/// §7.1.6.
fn unsigned(mut value: u64) -> Shape {
    let mut octets = Vec::new();
    while value > 0x7F {
        octets.push(known(8, value as u32 & 0x7F | 0x80));
        value >>= 7;
    }
    octets.push(known(8, value as u32));
    octets
}

/// §7.1.5.
fn integer(negative: bool, magnitude: u64) -> Shape {
    let mut shape = vec![known(1, negative.into())];
    shape.extend(unsigned(magnitude - u64::from(negative)));
    shape
}

fn small_integer(value: i64) -> Shape {
    integer(value < 0, value.unsigned_abs())
}

/// §7.1.10: the length and what is added to it, and the characters.
pub(super) fn text(text: &str, more: u64) -> Shape {
    let mut shape = unsigned(text.chars().count() as u64 + more);
    for chunk in text.as_bytes().chunk_by(|one, two| one.is_ascii() == two.is_ascii()) {
        match str::from_utf8(chunk) {
            Ok(other) if !other.is_ascii() => {
                shape.extend(other.chars().flat_map(|c| unsigned(u32::from(c).into())));
            }
            _ => shape.push(Piece::Run(chunk.to_vec())),
        }
    }
    shape
}

/// §7.1.10.1: a value with a restricted character set.
pub(super) fn restricted(characters: u32, width: u32) -> Shape {
    let mut shape = unsigned(u64::from(characters) + 2);
    shape.extend((0..characters).map(|_| any(width)));
    shape
}

/// §7.3.3: a compact identifier, in the local partition (0) or the global one (1).
pub(super) fn identifier(partition: u32, entries: u32) -> Shape {
    let width = entries.checked_sub(1).map_or(0, |most| 32 - most.leading_zeros());
    let mut shape = vec![known(8, partition)];
    shape.extend((width > 0).then(|| any(width)));
    shape
}

/// What the fields of a typed value may be, the likeliest first; its datatype is not known.
pub(super) fn typed(value: &Value<'_>) -> Vec<Shape> {
    match value {
        Value::Boolean(Boolean::False | Boolean::True) => vec![vec![any(1)]],
        Value::Boolean(_) => vec![vec![any(2)], vec![any(1)]],
        Value::Enumeration(value) => {
            vec![vec![known((32 - value.index.leading_zeros()).max(1), value.index)]]
        }
        Value::Integer(value) => {
            let Some(magnitude) = value.magnitude().to_u64() else { return vec![] };
            let mut shapes = vec![integer(value.is_negative(), magnitude)];
            shapes.push(unsigned(magnitude));
            shapes.extend((1..=12).rev().map(|width| vec![any(width)]));
            shapes
        }
        Value::Decimal(value) => {
            let Some(integral) = value.integral.to_u64() else { return vec![] };
            let mut shape = vec![known(1, value.negative.into())];
            shape.extend(unsigned(integral));
            shape.extend(unsigned(reversed(&value.fraction)));
            vec![shape]
        }
        Value::Float(value) => {
            let mut shape = small_integer(value.mantissa());
            shape.extend(small_integer(value.exponent().into()));
            vec![shape]
        }
        Value::DateTime(value) => vec![date_time(value)],
        Value::Binary(value) => {
            let mut shape = unsigned(value.bytes.len() as u64);
            shape.push(Piece::Run(value.bytes.to_vec()));
            vec![shape]
        }
        _ => vec![],
    }
}

/// §7.1.8.
fn date_time(value: &DateTime<'_>) -> Shape {
    let kind = value.kind();
    let mut shape = Vec::new();
    if kind.has_year() {
        shape.extend(small_integer(value.year() - 2000));
    }
    if kind.has_month() || kind.has_day() {
        shape.push(any(9));
    }
    if kind.has_time() {
        shape.push(any(17));
        shape.push(known(1, value.fraction().is_some().into()));
        shape.extend(value.fraction().iter().flat_map(|fraction| unsigned(reversed(fraction))));
    }
    shape.push(known(1, value.timezone().is_some().into()));
    shape.extend(value.timezone().map(|_| any(11)));
    shape
}

/// §7.1.3: the digits read backwards.
fn reversed(fraction: &Fraction<'_>) -> u64 {
    fraction.to_string().chars().rev().collect::<String>().parse().unwrap_or(0)
}
