//! Canonical forms as Canonical EXI §4.5 gives them: its examples, and cases worked out by hand.

use super::*;
use crate::value::{Decimal, Enumeration, Float};

const CANONICAL: Canonical = Canonical { omit_options_document: false, utc_time: false };

/// Value is written canonically as these bytes, each item at a byte.
fn codes<'v>(types: &Types, value: impl Into<Value<'v>>, bytes: &[u8]) {
    let how = How { aligned: true, canonical: Some(CANONICAL), ..How::default() };
    let value = value.into();
    assert_eq!(write(types, &[value], how), Ok(bytes.to_vec()), "{value}");
}

/// Example D-4: what is written reads as this mantissa and this exponent.
#[test]
fn floats_of_the_specification() {
    let types = Types::one(Representation::Float);
    let canonical = How { canonical: Some(CANONICAL), ..How::default() };
    for (text, mantissa, exponent) in [
        ("123.012300", 1_230_123, -4),
        ("0.0", 0, 0),
        ("-0.0", 0, 0),
        ("1.0", 1, 0),
        ("-1230.01", -123_001, -2),
        ("0.1230", 123, -3),
        ("12300", 123, 2),
        ("12.0", 12, 0),
        ("120E-1", 12, 0),
        ("1.2E1", 12, 0),
        // Beyond the examples: more digits than a mantissa has, and zero times anything.
        ("12300000000000000000000", 123, 20),
        ("0E99", 0, 0),
        ("-INF", -1, -16384),
        ("NaN", 0, -16384),
    ] {
        let stream = write(&types, &[text.into()], canonical).unwrap();
        let mut read = None;
        read_all(&types, &stream, 1, 99, canonical, |value| match value {
            Value::Float(value) => read = Some((value.mantissa(), value.exponent())),
            other => panic!("{other} is no float"),
        })
        .unwrap();
        assert_eq!(read, Some((mantissa, exponent)), "{text}");
    }
}

#[test]
fn typed_floats_lose_the_zeros_of_their_mantissa() {
    let types = Types::one(Representation::Float);
    codes(&types, Float::new(120, -1).unwrap(), &[0, 12, 0, 0]);
    codes(&types, Float::new(0, 7).unwrap(), &[0, 0, 0, 0]);
    // 10 * 10^16383 has a canonical form, but none with an exponent that a Float can have.
    let largest = Float::new(10, Float::MOST_EXPONENT).unwrap();
    let how = How { canonical: Some(CANONICAL), ..How::default() };
    assert!(write(&types, &[largest.into()], How::default()).is_ok());
    assert!(write(&types, &[largest.into()], how).is_err());
}

#[test]
fn zero_decimals_have_no_sign() {
    let types = Types::one(Representation::Decimal);
    codes(&types, "-0.0", &[0, 0, 0]);
    codes(&types, Decimal::parse("-0").unwrap(), &[0, 0, 0]);
    codes(&types, "-0.10", &[1, 0, 1]);
}

#[test]
fn the_first_of_equal_enumerated_values_counts() {
    let types = Types::enumeration(Representation::Decimal, &["2.0", "1", "1.0", "-0", "0"]);
    codes(&types, "1.0", &[1]);
    codes(&types, Value::Enumeration(Enumeration { index: 2, text: "1.0" }), &[1]);
    codes(&types, "0", &[3]);
    assert_eq!(
        write(&types, &["1.0".into()], How { aligned: true, ..How::default() }),
        Ok([2].to_vec())
    );
}

#[test]
fn items_of_lists_are_canonical() {
    let types = Types::list(datatype(Representation::Float));
    codes(&types, "120E-1 -0", &[2, 0, 12, 0, 0, 0, 0, 0, 0]);
}

/// 24:00 on the last of a month, minus six hours and half an hour of time zone.
#[test]
fn times_in_utc() {
    let types = Types::one(Representation::Time);
    let utc = Canonical { utc_time: true, ..CANONICAL };
    let how = |canonical| How { canonical, ..How::default() };
    let written = |text, canonical| write(&types, &[Value::from(text)], how(canonical)).unwrap();
    assert_eq!(written("24:00:00-06:30", Some(CANONICAL)), written("00:00:00-06:30", None));
    assert_eq!(written("24:00:00-06:30", Some(utc)), written("06:30:00Z", None));
    assert_eq!(written("12:00:00", Some(utc)), written("12:00:00", None));
}

/// §4.3.1: a grammar that can end the element has no place for an empty string; neither has one
/// without a schema, which could take any text.
#[test]
fn empty_strings_are_left_out() {
    use crate::{Encoder, Event, Limits, Memory, Options, QName};
    let encode = |canonical: bool| {
        let (schema, memory) = (Schema::none(), Memory::growing(&Limits::default()));
        let options = Options::default();
        let mut encoder = match canonical {
            true => Encoder::new_canonical(schema, options, CANONICAL, memory),
            false => Encoder::new(schema, options, memory),
        }
        .unwrap();
        let mut out = Vec::new();
        for event in [
            Event::StartDocument,
            Event::StartElement(QName::new("", "a")),
            Event::Characters("".into()),
            Event::EndElement,
            Event::EndDocument,
        ] {
            encoder.push_to_vec(&event, &mut out).unwrap();
        }
        encoder.finish_to_vec(&mut out).unwrap();
        out
    };
    // As the element without content is coded.
    assert_eq!(encode(true), [0x40, 0x98, 0x40]);
    assert_ne!(encode(false), [0x40, 0x98, 0x40]);
}
