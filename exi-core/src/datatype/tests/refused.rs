//! What is no value of a datatype, in text and in streams.

use super::*;
use crate::value::{Float, Integer, List};

const ALIGNED: How = How { aligned: true, lexical: false, canonical: None, capacity: 4 };

fn refuses(types: &Types, texts: &[&str]) {
    for text in texts {
        let result = write(types, &[(*text).into()], ALIGNED);
        assert!(matches!(result, Err(ErrorKind::InvalidLexicalValue(_))), "{text:?}: {result:?}");
    }
}

#[test]
fn text_that_is_no_value() {
    let one = Types::one;
    refuses(&one(Representation::Boolean), &["", "True", "yes", "2", "true false"]);
    refuses(&one(Representation::Decimal), &["", ".", "-", "1e3", "1.2.3", "1 2", "+-1"]);
    refuses(&one(Representation::Integer), &["", "+", "1.0", "0x1", "432 123", "--1"]);
    refuses(&one(Representation::UnsignedInteger), &["-1", "three"]);
    refuses(&Types::bounded(-128, 256), &["128", "-129", "33333333", "99999999999999999999999999"]);
    refuses(&Types::bounded(0, 1000), &["1000", "1023", "-1"]);
    refuses(
        &one(Representation::Float),
        &[
            "",
            "+INF",
            "inf",
            "nan",
            "1e",
            "1e1.5",
            "e5",
            ".",
            "1e16384",
            "1e-16384",
            "1 2",
            "9223372036854775808",
            "-9223372036854775809",
            "1e99999999999999999999",
        ],
    );
    refuses(
        &one(Representation::Base64Binary),
        &["A", "QQ", "QQ=", "QR==", "QUJ=", "Q=Q=", "====", "AB.D"],
    );
    refuses(&one(Representation::HexBinary), &["0", "0G", "0F=", "+1"]);
    refuses(&Types::list(datatype(Representation::Integer)), &["1 x", "1, 2"]);
    refuses(&Types::enumeration(Representation::Integer, &["1", "2"]), &["3", "", "x"]);
    refuses(&Types::enumeration(Representation::String, &["1", "2"]), &["1 ", ""]);
}

#[test]
fn text_that_is_no_date_or_time() {
    let one = Types::one;
    refuses(
        &one(Representation::GYear),
        &["", "200", "02000", "+2000", "2000-", "2000+14:01", "2000-1:00"],
    );
    refuses(&one(Representation::GYearMonth), &["2000-13", "2000-00", "2000", "2000-1"]);
    refuses(
        &one(Representation::Date),
        &["2000-01-32", "2000-01-00", "2000-01-01T", "2000-01-01+15:00"],
    );
    refuses(
        &one(Representation::DateTime),
        &[
            "2000-01-01",
            "2000-01-01 00:00:00",
            "2000-01-01T24:00:01",
            "2000-01-01T25:00:00",
            "2000-01-01T00:60:00",
            "2000-01-01T00:00:61",
            "2000-01-01T00:00:00.",
            "2000-01-01T00:00",
            "99999999999999999999-01-01T00:00:00",
            "2000-01-01T00:00:00+00:60",
        ],
    );
    refuses(&one(Representation::GMonth), &["-05", "--13", "--05-", "--05---"]);
    refuses(&one(Representation::GMonthDay), &["--05", "--0501"]);
    refuses(&one(Representation::GDay), &["--15", "---32", "---1"]);
    refuses(&one(Representation::Time), &["1:00:00", "24:00:00.1", "00:00:00Z+01:00"]);
}

#[test]
fn values_of_another_type() {
    let refused = |representation, value: Value<'_>| {
        let result = write(&Types::one(representation), &[value], ALIGNED);
        assert!(matches!(result, Err(ErrorKind::InvalidLexicalValue(_))), "{value}: {result:?}");
    };
    refused(Representation::Boolean, Value::from(7));
    refused(Representation::Integer, Value::from(1.5));
    refused(Representation::Date, Value::from(Float::INFINITY));
    let types = Types::list(datatype(Representation::String));
    for item in ["a b", "", "a\n"] {
        let items = [Value::from("x"), Value::from(item)];
        let result = write(&types, &[List::new(&items).into()], ALIGNED);
        assert_eq!(result, Err(ErrorKind::InvalidLexicalValue("an item of a list")), "{item:?}");
    }
    let types = Types::list(datatype(Representation::Boolean));
    let result = write(&types, &[Integer::from(7).into()], ALIGNED);
    assert!(matches!(result, Err(ErrorKind::InvalidLexicalValue(_))), "{result:?}");
}

#[test]
fn streams_that_hold_no_value() {
    let fails = |types: &Types, bytes: &[u8], kind: ErrorKind| {
        let read = read_all(types, bytes, 1, 1, ALIGNED, |value| panic!("read {value}"));
        assert_eq!(read, Err(kind));
    };
    let one = Types::one;
    fails(&Types::bounded(0, 1000), &[0xE8, 3], ErrorKind::InvalidValue("a bounded integer"));
    fails(
        &Types::enumeration(Representation::String, &["a", "b", "c"]),
        &[3],
        ErrorKind::InvalidValue("an enumeration"),
    );
    // Exponent 2^14, and a mantissa of 2^63.
    fails(
        &one(Representation::Float),
        &[0, 1, 0, 0x80, 0x80, 1],
        ErrorKind::InvalidValue("a float's exponent"),
    );
    let mantissa = [0, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1, 0, 0];
    fails(&one(Representation::Float), &mantissa, ErrorKind::InvalidValue("a float's mantissa"));
    fails(&one(Representation::GMonth), &[0xA0, 1, 0], ErrorKind::InvalidValue("gMonth"));
    fails(&one(Representation::GDay), &[0, 0, 0], ErrorKind::InvalidValue("gDay"));
    // 14:01 east of UTC.
    fails(&one(Representation::GDay), &[1, 0, 1, 1, 7], ErrorKind::InvalidValue("gDay"));
    // A zone, a month and day, and a time of more bits than theirs, aligned at bytes; what lies
    // above is 2^15, 2^13 and 2^20, so that nothing is left of it in eight bits.
    fails(&one(Representation::GDay), &[1, 0, 1, 0x80, 0x80], ErrorKind::InvalidValue("gDay"));
    fails(&one(Representation::GDay), &[1, 0x20, 0], ErrorKind::InvalidValue("gDay"));
    fails(&one(Representation::Time), &[0, 0, 0x10, 0, 0], ErrorKind::InvalidValue("time"));
    // A surrogate, and a number beyond Unicode.
    fails(&one(Representation::String), &[3, 0x80, 0xB0, 3], ErrorKind::InvalidCharacter);
    fails(&one(Representation::String), &[3, 0x80, 0x80, 0x44], ErrorKind::InvalidCharacter);
    fails(&Types::restricted("abcd"), &[3, 5], ErrorKind::InvalidCharacter);
    fails(
        &one(Representation::String),
        &[0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
        ErrorKind::Limit(Limit::ValueLength),
    );
}

#[test]
fn memory_and_digits_are_limited() {
    // A list of 2^34 values of no bits.
    let types =
        Types::list(Datatype { values: 0, ..datatype(Representation::BoundedInteger).range(5, 1) });
    let length = [0x80, 0x80, 0x80, 0x80, 0x40];
    let read = read_all(&types, &length, 1, 9, ALIGNED, |_| {});
    assert_eq!(read, Err(ErrorKind::Limit(Limit::ListItems)));
    let length = [0x80, 0x80, 0x80, 0x40];
    let read = read_all(&types, &length, 1, 9, ALIGNED, |_| {});
    assert_eq!(read, Err(ErrorKind::Limit(Limit::ValueLength)));
    let digits = "9".repeat(4097);
    let types = Types::one(Representation::Integer);
    let written = write(&types, &[digits.as_str().into()], ALIGNED);
    assert_eq!(written, Err(ErrorKind::Limit(Limit::Digits)));
    let endless = std::vec![0xFF; 4000];
    let read = read_all(&types, &endless, 1, 9, ALIGNED, |_| {});
    assert_eq!(read, Err(ErrorKind::Limit(Limit::Digits)));
}
