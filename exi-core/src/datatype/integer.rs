//! Integer, §7.1.5, and Unsigned Integer, §7.1.6, of any size.

use super::{Decoded, Digits, Span};
use crate::bits::{Begun, Reader, Stop, Writer, width};
use crate::error::{ErrorKind, Limit};
use crate::memory::Scratch;
use crate::schema::Datatype;
use crate::value::{Integer, Magnitude};

/// The longest integer, in decimal digits.
pub(crate) const MOST_DIGITS: usize = 4096;
/// The octets of such an integer: 7 bits each, log2(10) < 3.322 bits a digit.
const MOST_OCTETS: usize = MOST_DIGITS * 3322 / 7000 + 1;

/// What an Unsigned Integer stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// Itself.
    Magnitude,
    /// A negative integer, whose magnitude is one more (§7.1.5).
    Negative,
    /// A fraction, whose digits are in reverse order (§7.1.3, §7.1.8).
    Fraction,
}

/// Reads an Integer with a sign.
pub(super) fn read(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
) -> Result<Decoded, Stop> {
    let negative = reader.flag()?;
    let reading = if negative { Reading::Negative } else { Reading::Magnitude };
    let magnitude = read_unsigned(reader, scratch, reading)?;
    Ok(Decoded::Integer { negative, magnitude })
}

/// Reads an Integer that is never negative.
pub(super) fn read_non_negative(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
) -> Result<Decoded, Stop> {
    let magnitude = read_unsigned(reader, scratch, Reading::Magnitude)?;
    Ok(Decoded::Integer { negative: false, magnitude })
}

/// Reads an Integer in a small range: an offset from its lower end.
pub(super) fn read_bounded(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
    datatype: &Datatype,
) -> Result<Decoded, Stop> {
    let offset = reader.n_bit(bounded_width(datatype))?;
    if offset >= u32::from(datatype.range) {
        return Err(ErrorKind::InvalidValue("a bounded integer").into());
    }
    let value = datatype.lower.saturating_add(i128::from(offset));
    let magnitude = match u64::try_from(value.unsigned_abs()) {
        Ok(magnitude) => Digits::Small(magnitude),
        Err(_) => Digits::Large(Span::unpack(reader.once(|_| {
            let start = Span::empty(scratch).start;
            scratch.print(format_args!("{}", value.unsigned_abs()))?;
            Ok(Span::from(scratch, start).pack())
        })?)),
    };
    Ok(Decoded::Integer { negative: value < 0, magnitude })
}

/// The n-bit Unsigned Integer that represents `value`, and n; none where it is out of the range.
pub(super) fn bounded_code(value: &Integer<'_>, datatype: &Datatype) -> Option<(u32, u32)> {
    let offset = value.to_i128()?.checked_sub(datatype.lower)?;
    let offset = u16::try_from(offset).ok().filter(|offset| *offset < datatype.range)?;
    Some((u32::from(offset), bounded_width(datatype)))
}

fn bounded_width(datatype: &Datatype) -> u32 {
    width(u32::from(datatype.range))
}

/// Writes an Integer with a sign.
pub(super) fn write(writer: &mut Writer<'_>, value: &Integer<'_>) {
    writer.flag(value.is_negative());
    let reading = if value.is_negative() { Reading::Negative } else { Reading::Magnitude };
    write_unsigned(writer, value.magnitude().magnitude(), reading);
}

/// Reads an Integer that has to fit 64 bits: component of a Float or a Date-Time.
pub(super) fn read_i64(reader: &mut Reader<'_, '_>, what: &'static str) -> Result<i64, Stop> {
    let negative = reader.flag()?;
    let magnitude = reader.unsigned(what)?;
    match i64::try_from(magnitude) {
        Ok(magnitude) => Ok(if negative { !magnitude } else { magnitude }),
        Err(_) => Err(ErrorKind::InvalidValue(what).into()),
    }
}

/// Writes an Integer of 64 bits.
pub(super) fn write_i64(writer: &mut Writer<'_>, value: i64) {
    writer.flag(value < 0);
    writer.unsigned((if value < 0 { !value } else { value }).cast_unsigned());
}

/// Reads an Unsigned Integer; digits of one beyond 64 bits are made in `scratch`.
pub(super) fn read_unsigned(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
    reading: Reading,
) -> Result<Digits, Stop> {
    // Two items of the log: the octets' number or the place of its digits, and which of both.
    let small = |value| Digits::Small(value + u64::from(reading == Reading::Negative));
    if let Some(value) = reader.short_unsigned() {
        reader.log().push(value.into());
        reader.log().push(0);
        return Ok(small(value.into()));
    }
    let mark = match reader.log().begin() {
        Begun::Done(value) => {
            let large = reader.log().replay() == Some(1);
            return Ok(if large { Digits::Large(Span::unpack(value)) } else { small(value) });
        }
        Begun::Run(mark) => mark,
    };
    let mut octets = match Span::unpack(reader.log().progress(mark)) {
        Span { len: 0, .. } => match read_small(reader, scratch, reading)? {
            Ok(value) => {
                reader.log().complete(mark, value);
                reader.log().push(0);
                return Ok(small(value));
            }
            Err(octets) => octets,
        },
        octets => octets,
    };
    while octets.of(scratch.bytes()).last().is_none_or(|octet| octet & 0x80 != 0) {
        if octets.len as usize >= MOST_OCTETS {
            return Err(Limit::Digits.into());
        }
        reader.log().save(mark, octets.pack());
        scratch.push(reader.octet()?)?;
        octets.len += 1;
    }
    let digits = to_digits(scratch, octets, reading)?;
    reader.log().complete(mark, digits.pack());
    reader.log().push(1);
    Ok(Digits::Large(digits))
}

/// Reads up to ten octets: a number of 64 bits, or else those octets, moved to `scratch`.
fn read_small(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
    reading: Reading,
) -> Result<Result<u64, Span>, Stop> {
    let mut octets = [0; 10];
    let mut value = 0u64;
    let mut len = 0;
    for (place, slot) in octets.iter_mut().enumerate() {
        let octet = match reader.log().replay() {
            Some(octet) => octet,
            None => {
                let octet = u64::from(reader.octet()?);
                reader.log().push(octet);
                octet
            }
        };
        *slot = octet as u8;
        len += 1;
        value |= (octet & 0x7F) << (7 * place);
        if octet & 0x80 == 0 {
            let fits = place < 9 || octet <= 1;
            if fits && (reading != Reading::Negative || value < u64::MAX) {
                return Ok(Ok(value));
            }
            break;
        }
    }
    let start = Span::empty(scratch).start;
    scratch.extend(octets.get(..len).unwrap_or_default())?;
    Ok(Err(Span { start, len: len as u32 }))
}

/// Replaces the octets at the end of `scratch` by the decimal digits of their number.
#[cold]
#[inline(never)]
fn to_digits(scratch: &mut Scratch<'_>, octets: Span, reading: Reading) -> Result<Span, Stop> {
    let mut number = Number::default();
    // Four octets, of 28 bits, at a time; the last come first.
    for chunk in octets.of(scratch.bytes()).chunks(4).rev() {
        let groups = chunk.iter().rev().fold(0, |bits, octet| bits << 7 | u32::from(octet & 0x7F));
        number.shift_in(groups)?;
    }
    if reading == Reading::Negative {
        number.increment()?;
    }
    scratch.truncate(octets.start as usize);
    number.each_digit(|digit| scratch.push(digit))?;
    let digits = Span::from(scratch, octets.start);
    if reading == Reading::Fraction {
        scratch.bytes_mut().get_mut(octets.start as usize..).unwrap_or_default().reverse();
    }
    Ok(digits)
}

/// Writes an Unsigned Integer.
pub(super) fn write_unsigned(writer: &mut Writer<'_>, magnitude: Magnitude<'_>, reading: Reading) {
    match magnitude {
        Magnitude::Small(value) if reading == Reading::Negative => {
            writer.unsigned(value.saturating_sub(1));
        }
        Magnitude::Small(value) => writer.unsigned(value),
        Magnitude::Large(digits) => write_large(writer, digits, reading),
    }
}

#[cold]
#[inline(never)]
fn write_large(writer: &mut Writer<'_>, digits: &[u8], reading: Reading) {
    let mut number = match reading {
        Reading::Fraction => Number::from_digits(digits.iter().rev()),
        _ => Number::from_digits(digits.iter()),
    };
    if reading == Reading::Negative {
        number.decrement();
    }
    loop {
        let bits = number.shift_out();
        if number.is_zero() {
            return writer.unsigned(u64::from(bits));
        }
        for place in 0..4 {
            writer.octet((bits >> (7 * place)) as u8 | 0x80);
        }
    }
}

/// Bytes that surely suffice for an Unsigned Integer.
pub(super) fn most_bytes(magnitude: Magnitude<'_>) -> usize {
    match magnitude {
        Magnitude::Small(_) => 10,
        // A digit is less than half an octet.
        Magnitude::Large(digits) => digits.len() / 2 + 2,
    }
}

/// True when the number is not beyond the limit of digits.
pub(super) fn within_limit(magnitude: Magnitude<'_>) -> bool {
    match magnitude {
        Magnitude::Small(_) => true,
        Magnitude::Large(digits) => digits.len() <= MOST_DIGITS,
    }
}

/// An integer as limbs of nine decimal digits, the least first.
struct Number {
    limbs: [u32; Self::LIMBS],
    len: usize,
}

impl Default for Number {
    fn default() -> Self {
        Self { limbs: [0; Self::LIMBS], len: 0 }
    }
}

impl Number {
    const LIMBS: usize = MOST_DIGITS.div_ceil(9) + 1;
    const BASE: u64 = 1_000_000_000;

    /// The number of these digits, most significant first; no more than [`MOST_DIGITS`].
    fn from_digits<'d>(digits: impl DoubleEndedIterator<Item = &'d u8>) -> Self {
        let mut number = Self::default();
        let mut weight = 1;
        let mut limb = 0;
        for digit in digits.rev() {
            limb += u32::from(digit.wrapping_sub(b'0')) * weight;
            weight *= 10;
            if u64::from(weight) == Self::BASE {
                number.push(limb);
                (weight, limb) = (1, 0);
            }
        }
        number.push(limb);
        number.trim();
        number
    }

    fn push(&mut self, limb: u32) {
        if let Some(slot) = self.limbs.get_mut(self.len) {
            *slot = limb;
            self.len += 1;
        }
    }

    fn trim(&mut self) {
        while self.used().last() == Some(&0) {
            self.len -= 1;
        }
    }

    fn used(&self) -> &[u32] {
        self.limbs.get(..self.len).unwrap_or_default()
    }

    fn used_mut(&mut self) -> &mut [u32] {
        self.limbs.get_mut(..self.len).unwrap_or_default()
    }

    fn is_zero(&self) -> bool {
        self.len == 0
    }

    /// The number times 2^28 plus `bits`.
    fn shift_in(&mut self, bits: u32) -> Result<(), Limit> {
        let mut carry = u64::from(bits);
        for limb in self.used_mut() {
            let value = (u64::from(*limb) << 28) + carry;
            *limb = (value % Self::BASE) as u32;
            carry = value / Self::BASE;
        }
        if carry == 0 {
            return Ok(());
        }
        if self.len == Self::LIMBS {
            return Err(Limit::Digits);
        }
        self.push(carry as u32);
        Ok(())
    }

    /// Divides the number by 2^28 and returns the rest.
    fn shift_out(&mut self) -> u32 {
        let mut rest = 0;
        for limb in self.used_mut().iter_mut().rev() {
            let value = rest * Self::BASE + u64::from(*limb);
            *limb = (value >> 28) as u32;
            rest = value & 0x0FFF_FFFF;
        }
        self.trim();
        rest as u32
    }

    fn increment(&mut self) -> Result<(), Limit> {
        for limb in self.used_mut() {
            *limb += 1;
            if u64::from(*limb) < Self::BASE {
                return Ok(());
            }
            *limb = 0;
        }
        if self.len == Self::LIMBS {
            return Err(Limit::Digits);
        }
        self.push(1);
        Ok(())
    }

    /// The number, which is not zero, less one.
    fn decrement(&mut self) {
        for limb in self.used_mut() {
            match limb.checked_sub(1) {
                Some(less) => {
                    *limb = less;
                    break;
                }
                None => *limb = (Self::BASE - 1) as u32,
            }
        }
        self.trim();
    }

    /// Calls `each` with the ASCII digits, the first not zero.
    fn each_digit(&self, mut each: impl FnMut(u8) -> Result<(), Limit>) -> Result<(), Limit> {
        let mut leading = true;
        for limb in self.used().iter().rev() {
            let mut weight = Self::BASE as u32 / 10;
            while weight > 0 {
                let digit = limb / weight % 10;
                leading &= digit == 0;
                if !leading {
                    each(b'0' + digit as u8)?;
                }
                weight /= 10;
            }
        }
        Ok(())
    }
}
