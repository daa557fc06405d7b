//! Values of common events that no string table holds.

use crate::bits::{Run, width};
use crate::datatype::{self, Texts};
use crate::schema::{Datatype, Representation, Schema};
use crate::value::{Boolean, Decimal, Enumeration, Float, Fraction, Integer, Unsigned, Value};

/// A value of a datatype that is not a plain string.
#[inline(never)]
pub(super) fn read_value<'s, const ALIGNED: bool>(
    run: &mut Run<'_>,
    schema: &Schema<'s>,
    datatype: &Datatype,
) -> Option<Value<'s>> {
    if datatype.values > 0 {
        return read_enumeration::<ALIGNED>(run, schema, datatype);
    }
    match datatype.representation {
        Representation::Boolean => read_boolean::<ALIGNED>(run),
        Representation::Float => read_float::<ALIGNED>(run),
        _ => read_number_or_date::<ALIGNED>(run, datatype),
    }
}

/// §7.1.2.
#[inline(always)]
pub(super) fn read_boolean<'v, const ALIGNED: bool>(run: &mut Run<'_>) -> Option<Value<'v>> {
    run.n_bit::<ALIGNED>(1).map(|bit| Value::Boolean(Boolean::from(bit != 0)))
}

/// §7.2: an enumerated value.
#[inline(always)]
pub(super) fn read_enumeration<'s, const ALIGNED: bool>(
    run: &mut Run<'_>,
    schema: &Schema<'s>,
    datatype: &Datatype,
) -> Option<Value<'s>> {
    let values = u32::from(datatype.values);
    let index = run.n_bit::<ALIGNED>(width(values)).filter(|index| *index < values)?;
    let text = Texts::of(schema).get(datatype.first_value + index);
    Some(Value::Enumeration(Enumeration { index, text }))
}

/// §7.1.5: an integer whose magnitude fits 63 bits.
#[inline(always)]
pub(super) fn read_integer<'v, const ALIGNED: bool>(run: &mut Run<'_>) -> Option<Value<'v>> {
    let negative = run.n_bit::<ALIGNED>(1)? != 0;
    Some(integer(negative, run.unsigned()? + u64::from(negative)))
}

/// §7.1.4: a float of two numbers that fit 63 bits.
#[inline(always)]
pub(super) fn read_float<'v, const ALIGNED: bool>(run: &mut Run<'_>) -> Option<Value<'v>> {
    let mantissa = run.integer::<ALIGNED>()?;
    Float::from_parts(mantissa, run.integer::<ALIGNED>()?).map(Value::Float)
}

/// §7.1.3, §7.1.5, §7.1.6, §7.1.8, §7.1.9: a number that fits 63 bits, or a date.
#[inline(always)]
fn read_number_or_date<const ALIGNED: bool>(
    run: &mut Run<'_>,
    datatype: &Datatype,
) -> Option<Value<'static>> {
    match datatype.representation {
        Representation::UnsignedInteger => Some(integer(false, run.unsigned()?)),
        Representation::Integer => read_integer::<ALIGNED>(run),
        Representation::BoundedInteger => {
            let offset = run.n_bit::<ALIGNED>(width(datatype.range.into()))?;
            let lower = u64::try_from(datatype.lower).ok()?;
            let value = lower.checked_add(offset.into())?;
            (offset < u32::from(datatype.range)).then_some(integer(false, value))
        }
        Representation::Decimal => {
            let negative = run.n_bit::<ALIGNED>(1)? != 0;
            let integral = Unsigned::from(run.unsigned()?);
            let fraction = Fraction::from_reversed(run.unsigned()?);
            Some(Value::Decimal(Decimal { negative, integral, fraction }))
        }
        other => {
            let value = run.aside(|run| datatype::read_date::<ALIGNED>(run, other));
            value.map(Value::DateTime)
        }
    }
}

#[inline(always)]
fn integer(negative: bool, magnitude: u64) -> Value<'static> {
    Value::Integer(Integer::new(negative, Unsigned::from(magnitude)))
}
