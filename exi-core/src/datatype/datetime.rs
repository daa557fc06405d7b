//! Date-Time, §7.1.8.

use super::Decoded;
use super::integer::{self, Reading};
use crate::bits::{Reader, Run, Short, Stop, Writer};
use crate::error::ErrorKind;
use crate::memory::Scratch;
use crate::schema::Representation;
use crate::value::{DateTime, DateTimeKind, Fraction};

/// The year that the representation counts from.
const ORIGIN: i64 = 2000;
const MONTH_DAY_BITS: u32 = 9;
const TIME_BITS: u32 = 17;
const TIMEZONE_BITS: u32 = 11;
/// What is added to a time zone, so that it is not negative: 14 hours.
const TIMEZONE_OFFSET: i16 = 14 * 64;

/// An item that is aligned at bytes may have more bits than it should.
#[inline(always)]
fn fits(item: u32, bits: u32) -> Option<u32> {
    (item >> bits == 0).then_some(item)
}

/// A time zone in minutes.
#[inline(always)]
fn minutes(item: u32) -> Option<i16> {
    let zone = fits(item, TIMEZONE_BITS)? as i16 - TIMEZONE_OFFSET;
    Some(zone / 64 * 60 + zone % 64)
}

/// The date-time type of a representation.
pub(crate) const fn kind_of(representation: Representation) -> Option<DateTimeKind> {
    Some(match representation {
        Representation::GYear => DateTimeKind::GYear,
        Representation::GYearMonth => DateTimeKind::GYearMonth,
        Representation::Date => DateTimeKind::Date,
        Representation::DateTime => DateTimeKind::DateTime,
        Representation::GMonth => DateTimeKind::GMonth,
        Representation::GMonthDay => DateTimeKind::GMonthDay,
        Representation::GDay => DateTimeKind::GDay,
        Representation::Time => DateTimeKind::Time,
        _ => return None,
    })
}

/// Reads the components that `kind` has (Table 7-4).
pub(super) fn read(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
    kind: DateTimeKind,
) -> Result<Decoded, Stop> {
    let error = Stop::Error(ErrorKind::InvalidValue(kind.name()));
    let mut value = DateTime::empty(kind);
    if kind.has_year() {
        let offset = integer::read_i64(reader, kind.name())?;
        value.year = offset.checked_add(ORIGIN).ok_or(error)?;
    }
    if kind.has_month() || kind.has_day() {
        let month_day = fits(reader.n_bit(MONTH_DAY_BITS)?, MONTH_DAY_BITS).ok_or(error)?;
        value.month = (month_day / 32) as u8;
        value.day = (month_day % 32) as u8;
    }
    let mut fraction = None;
    if kind.has_time() {
        let time = fits(reader.n_bit(TIME_BITS)?, TIME_BITS).ok_or(error)?;
        value.hour = (time / 64 / 64) as u8;
        value.minute = (time / 64 % 64) as u8;
        value.second = (time % 64) as u8;
        if reader.flag()? {
            fraction = Some(integer::read_unsigned(reader, scratch, Reading::Fraction)?);
        }
    }
    let mut value = value.checked().map_err(|_| error)?;
    if reader.flag()? {
        let zone = minutes(reader.n_bit(TIMEZONE_BITS)?).ok_or(error)?;
        value = value.with_timezone(zone).map_err(|_| error)?;
    }
    Ok(Decoded::DateTime { value, fraction })
}

pub(super) fn write(writer: &mut Writer<'_>, value: &DateTime<'_>) {
    let kind = value.kind();
    if kind.has_year() {
        integer::write_i64(writer, value.year() - ORIGIN);
    }
    if kind.has_month() || kind.has_day() {
        writer.n_bit(month_day(value), MONTH_DAY_BITS);
    }
    if kind.has_time() {
        writer.n_bit(time(value), TIME_BITS);
        let fraction = value.fraction();
        writer.flag(fraction.is_some());
        if let Some(fraction) = fraction {
            integer::write_unsigned(writer, fraction.magnitude(), Reading::Fraction);
        }
    }
    writer.flag(value.timezone().is_some());
    if let Some(minutes) = value.timezone() {
        writer.n_bit(timezone(minutes), TIMEZONE_BITS);
    }
}

/// Reads a dateTime as [`short_date_time`] writes it, from one word, if that is what comes and in
/// its range; else nothing is read.
#[inline(always)]
pub(crate) fn read_short_date_time(run: &mut Run<'_>) -> Option<DateTime<'static>> {
    const YEAR_BITS: u32 = 1 + 8;
    const BITS: u32 = YEAR_BITS + MONTH_DAY_BITS + TIME_BITS + 2;
    /// The year has a second octet.
    const FAR: u64 = 1 << 62;
    /// There is a fraction of a second, a time zone.
    const FRACTION: u64 = 1 << (64 - BITS + 1);
    const ZONED: u64 = 1 << (64 - BITS);
    let word = run.word(BITS + TIMEZONE_BITS)?;
    if word & (FAR | FRACTION) != 0 {
        return None;
    }
    let item = |before: u32, bits: u32| (word << before >> (64 - bits)) as u32;
    let years = i64::from(item(2, YEAR_BITS - 2));
    let year = ORIGIN + if item(0, 1) != 0 { -years - 1 } else { years };
    let (month_day, time) =
        (item(YEAR_BITS, MONTH_DAY_BITS), item(YEAR_BITS + MONTH_DAY_BITS, TIME_BITS));
    let (timezone, bits) = match word & ZONED {
        0 => (None, BITS),
        _ => (Some(minutes(item(BITS, TIMEZONE_BITS))?), BITS + TIMEZONE_BITS),
    };
    let mut value = DateTime::empty(DateTimeKind::DateTime);
    (value.year, value.timezone) = (year, timezone);
    (value.month, value.day) = ((month_day / 32) as u8, (month_day % 32) as u8);
    value.hour = (time / 64 / 64) as u8;
    (value.minute, value.second) = ((time / 64 % 64) as u8, (time % 64) as u8);
    if !value.is_in_range() {
        return None;
    }
    run.skip_bits(bits);
    Some(value)
}

/// Reads a value of any date-time type, if what comes is one and in its range.
#[inline(never)]
pub(crate) fn read_date<const ALIGNED: bool>(
    run: &mut Run<'_>,
    representation: Representation,
) -> Option<DateTime<'static>> {
    read_at_once::<ALIGNED>(run, kind_of(representation)?)
}

#[inline(always)]
fn read_at_once<const ALIGNED: bool>(
    run: &mut Run<'_>,
    kind: DateTimeKind,
) -> Option<DateTime<'static>> {
    let mut value = DateTime::empty(kind);
    if kind.has_year() {
        value.year = run.integer::<ALIGNED>()?.checked_add(ORIGIN)?;
    }
    if kind.has_month() || kind.has_day() {
        let month_day = fits(run.n_bit::<ALIGNED>(MONTH_DAY_BITS)?, MONTH_DAY_BITS)?;
        (value.month, value.day) = ((month_day / 32) as u8, (month_day % 32) as u8);
    }
    if kind.has_time() {
        let time = fits(run.wide_n_bit::<ALIGNED>(TIME_BITS)?, TIME_BITS)?;
        value.hour = (time / 64 / 64) as u8;
        (value.minute, value.second) = ((time / 64 % 64) as u8, (time % 64) as u8);
        if run.n_bit::<ALIGNED>(1)? != 0 {
            value = value.with_fraction(Fraction::from_reversed(run.unsigned()?));
        }
    }
    if run.n_bit::<ALIGNED>(1)? != 0 {
        value.timezone = Some(minutes(run.n_bit::<ALIGNED>(TIMEZONE_BITS)?)?);
    }
    value.is_in_range().then_some(value)
}

fn month_day(value: &DateTime<'_>) -> u32 {
    u32::from(value.month()) * 32 + u32::from(value.day())
}

fn time(value: &DateTime<'_>) -> u32 {
    let minutes = u32::from(value.hour()) * 64 + u32::from(value.minute());
    minutes * 64 + u32::from(value.second())
}

fn timezone(minutes: i16) -> u32 {
    let zone = minutes / 60 * 64 + minutes % 60 + TIMEZONE_OFFSET;
    zone.cast_unsigned().into()
}

/// A dateTime behind `code`, where it has no fraction of a second and its year is near.
#[inline(always)]
pub(crate) fn short_date_time<const ALIGNED: bool>(
    code: Short,
    value: &DateTime<'_>,
) -> Option<Short> {
    if value.fraction().is_some() {
        return None;
    }
    let short = code
        .integer::<ALIGNED>(value.year() - ORIGIN)?
        .n_bit::<ALIGNED>(month_day(value), MONTH_DAY_BITS)
        .n_bit::<ALIGNED>(time(value), TIME_BITS)
        .flag::<ALIGNED>(false)
        .flag::<ALIGNED>(value.timezone().is_some());
    Some(match value.timezone() {
        Some(minutes) => short.n_bit::<ALIGNED>(timezone(minutes), TIMEZONE_BITS),
        None => short,
    })
}
