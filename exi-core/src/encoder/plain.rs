//! Values of common events that no string table holds.

use super::common::{Code, ROOM};
use crate::bits::{Cursor, Pen, Short, Writer, width};
use crate::datatype::{self, Texts};
use crate::schema::{Datatype, Representation, Schema};
use crate::value::{Boolean, DateTime, DateTimeKind, Float, Integer, Value};

/// A value behind `code`, where it is given in the form of its datatype and is short.
#[inline(always)]
fn short_value<const ALIGNED: bool>(
    schema: &Schema<'_>,
    code: Short,
    datatype: &Datatype,
    value: &Value<'_>,
) -> Option<Short> {
    if datatype.values > 0 {
        let index = enumerated(schema, datatype, value)?;
        return Some(code.n_bit::<ALIGNED>(index, width(datatype.values.into())));
    }
    match (datatype.representation, value) {
        (Representation::Boolean, Value::Boolean(value)) => Some(code.flag::<ALIGNED>(value.get())),
        (Representation::Integer, Value::Integer(value)) => {
            code.integer::<ALIGNED>(value.to_i64()?)
        }
        (Representation::UnsignedInteger, Value::Integer(value)) => code.unsigned(value.to_u64()?),
        (Representation::Float, Value::Float(value)) => short_float::<ALIGNED>(code, value),
        (Representation::DateTime, Value::DateTime(value))
            if value.kind() == DateTimeKind::DateTime =>
        {
            datatype::short_date_time::<ALIGNED>(code, value)
        }
        (_, Value::String(text)) => short_text::<ALIGNED>(code, datatype, text.as_bytes()),
        _ => None,
    }
}

/// A float behind `code`.
#[inline(always)]
pub(super) fn short_float<const ALIGNED: bool>(code: Short, value: &Float) -> Option<Short> {
    code.integer::<ALIGNED>(value.mantissa())?.integer::<ALIGNED>(value.exponent().into())
}

/// A value that is given as text, behind `code`.
#[inline(never)]
fn short_text<const ALIGNED: bool>(code: Short, datatype: &Datatype, text: &[u8]) -> Option<Short> {
    match datatype.representation {
        Representation::Boolean => {
            Some(code.flag::<ALIGNED>(Boolean::from_ascii(text).ok()?.get()))
        }
        Representation::Integer => {
            code.integer::<ALIGNED>(Integer::from_ascii(text).ok()?.to_i64()?)
        }
        Representation::Float => short_float::<ALIGNED>(code, &Float::from_ascii(text).ok()?),
        Representation::DateTime => {
            let value = DateTime::from_ascii(DateTimeKind::DateTime, text).ok()?;
            datatype::short_date_time::<ALIGNED>(code, &value)
        }
        _ => None,
    }
}

/// Writes an event code and a value in the form that it has in its datatype, if there is one and
/// it is found easily.
#[inline(never)]
pub(super) fn write_value<const ALIGNED: bool>(
    schema: &Schema<'_>,
    cursor: Cursor,
    out: &mut [u8],
    (place, bits): Code,
    datatype: &Datatype,
    value: &Value<'_>,
) -> Option<(usize, Cursor)> {
    let room = out.len().checked_sub(ROOM)?;
    let code = Short::new::<ALIGNED>(place, bits);
    let mut pen = Pen::new(cursor, out);
    if let Some(short) = short_value::<ALIGNED>(schema, code, datatype, value)
        && pen.put(short).is_some()
    {
        return Some((room + ROOM - pen.room(), pen.cursor()));
    }
    let mut writer = Writer::new(cursor, out, ALIGNED);
    writer.n_bit(place, bits);
    datatype::write_plain(schema, datatype, value, room, &mut writer)?;
    writer.finish()
}

/// The position of a value in the enumeration of `datatype`.
#[inline(always)]
fn enumerated(schema: &Schema<'_>, datatype: &Datatype, value: &Value<'_>) -> Option<u32> {
    let Value::Enumeration(given) = value else { return None };
    let text = Texts::of(schema).get(datatype.first_value + given.index);
    (given.index < datatype.values.into() && text == given.text).then_some(given.index)
}
