//! Float, §7.1.4.

use super::integer;
use crate::bits::{Reader, Stop, Writer};
use crate::error::ErrorKind;
use crate::value::Float;

/// Reads mantissa and exponent.
pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<Float, Stop> {
    let mantissa = integer::read_i64(reader, "a float's mantissa")?;
    let exponent = integer::read_i64(reader, "a float's exponent")?;
    Float::from_parts(mantissa, exponent)
        .ok_or(ErrorKind::InvalidValue("a float's exponent").into())
}

pub(super) fn write(writer: &mut Writer<'_>, value: &Float) {
    integer::write_i64(writer, value.mantissa());
    integer::write_i64(writer, i64::from(value.exponent()));
}
