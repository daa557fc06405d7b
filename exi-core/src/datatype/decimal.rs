//! Decimal, §7.1.3.

use super::Decoded;
use super::integer::{self, Reading};
use crate::bits::{Reader, Stop, Writer};
use crate::memory::Scratch;
use crate::value::Decimal;

/// Reads a sign, the integral portion and the reversed fractional portion.
pub(super) fn read(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
) -> Result<Decoded, Stop> {
    let negative = reader.flag()?;
    let integral = integer::read_unsigned(reader, scratch, Reading::Magnitude)?;
    let fraction = integer::read_unsigned(reader, scratch, Reading::Fraction)?;
    Ok(Decoded::Decimal { negative, integral, fraction })
}

pub(super) fn write(writer: &mut Writer<'_>, value: &Decimal<'_>) {
    writer.flag(value.negative);
    integer::write_unsigned(writer, value.integral.magnitude(), Reading::Magnitude);
    integer::write_unsigned(writer, value.fraction.magnitude(), Reading::Fraction);
}
