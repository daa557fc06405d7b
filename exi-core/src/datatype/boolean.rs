//! Boolean, §7.1.2.

use crate::bits::{Reader, Stop};
use crate::value::Boolean;

/// Reads a Boolean; with `pattern` it has one of four values.
pub(super) fn read(reader: &mut Reader<'_, '_>, pattern: bool) -> Result<Boolean, Stop> {
    if !pattern {
        return reader.flag().map(Boolean::from);
    }
    Ok(match reader.n_bit(2)? {
        0 => Boolean::False,
        1 => Boolean::Zero,
        2 => Boolean::True,
        _ => Boolean::One,
    })
}

/// The n-bit Unsigned Integer that represents `value`, and n.
pub(super) fn code(value: Boolean, pattern: bool) -> (u32, u32) {
    match (pattern, value) {
        (false, value) => (u32::from(value.get()), 1),
        (true, Boolean::False) => (0, 2),
        (true, Boolean::Zero) => (1, 2),
        (true, Boolean::True) => (2, 2),
        (true, Boolean::One) => (3, 2),
    }
}
