//! Values kept for later: copied from where their owner holds them.

use super::decoded::{Decoded, Digits, Place, Span};
use super::stored;
use crate::error::Limit;
use crate::memory::Scratch;
use crate::value::{Magnitude, Value};

/// Copies `value` into `scratch`, so that it outlives its event.
pub(crate) fn keep(value: &Value<'_>, scratch: &mut Scratch<'_>) -> Result<Decoded, Limit> {
    Ok(match value {
        Value::String(text) => keep_text(text.as_bytes(), scratch)?,
        Value::Enumeration(value) => keep_text(value.text.as_bytes(), scratch)?,
        Value::QName(_) => {
            let start = scratch.len() as u32;
            scratch.print(format_args!("{value}"))?;
            Decoded::Text(Place::Scratch(Span::from(scratch, start)))
        }
        Value::Boolean(value) => Decoded::Boolean(*value),
        Value::Float(value) => Decoded::Float(*value),
        Value::Decimal(value) => Decoded::Decimal {
            negative: value.negative,
            integral: keep_digits(value.integral.magnitude(), scratch)?,
            fraction: keep_digits(value.fraction.magnitude(), scratch)?,
        },
        Value::Integer(value) => Decoded::Integer {
            negative: value.is_negative(),
            magnitude: keep_digits(value.magnitude().magnitude(), scratch)?,
        },
        Value::DateTime(value) => {
            let fraction = value.fraction().map(|fraction| fraction.magnitude());
            Decoded::DateTime {
                value: value.without_fraction(),
                fraction: fraction.map(|digits| keep_digits(digits, scratch)).transpose()?,
            }
        }
        Value::Binary(value) => {
            Decoded::Binary { octets: keep_bytes(value.bytes, scratch)?, encoding: value.encoding }
        }
        Value::List(list) => {
            let mut chain = Span::empty(scratch);
            for item in list.iter() {
                let item = keep(&item, scratch)?;
                chain = stored::append(scratch, chain, &item)?;
            }
            Decoded::List(chain)
        }
    })
}

/// Copies text out of the string table, where it may be evicted.
pub(crate) fn keep_text(text: &[u8], scratch: &mut Scratch<'_>) -> Result<Decoded, Limit> {
    Ok(Decoded::Text(Place::Scratch(keep_bytes(text, scratch)?)))
}

fn keep_bytes(bytes: &[u8], scratch: &mut Scratch<'_>) -> Result<Span, Limit> {
    let start = scratch.len() as u32;
    scratch.extend(bytes)?;
    Ok(Span::from(scratch, start))
}

fn keep_digits(digits: Magnitude<'_>, scratch: &mut Scratch<'_>) -> Result<Digits, Limit> {
    Ok(match digits {
        Magnitude::Small(value) => Digits::Small(value),
        Magnitude::Large(digits) => Digits::Large(keep_bytes(digits, scratch)?),
    })
}
