//! Lexical forms, canonical forms and equality, as XML Schema 1.0 defines them.

use std::format;
use std::string::ToString;
use std::vec::Vec;

use super::*;

#[test]
fn integers_have_any_size() {
    fn parse(text: &str) -> Integer<'_> {
        Integer::parse(text).unwrap()
    }
    assert_eq!(parse(" -00012 ").to_string(), "-12");
    assert_eq!(parse("-0"), Integer::from(0));
    assert_eq!(parse("-9223372036854775808").to_i64(), Some(i64::MIN));
    assert_eq!(parse("9223372036854775808").to_i64(), None);
    assert_eq!(parse("9223372036854775808").to_u64(), Some(1 << 63));
    assert_eq!(u8::try_from(parse("256")), Err(OutOfRange));
    assert_eq!(i8::try_from(parse("-128")), Ok(-128));
    assert_eq!(u64::try_from(parse("-1")), Err(OutOfRange));
    let large = "170141183460469231731687303715884105727";
    assert_eq!(parse(large).to_i128(), Some(i128::MAX));
    assert_eq!(parse(&format!("0{large}")), parse(large));
    assert_eq!(parse(&format!("-{large}0")).to_i128(), None);
    let mut sorted = ["-100000000000000000000", "-2", "-1", "7", "18446744073709551616"].map(parse);
    sorted.reverse();
    sorted.sort();
    assert_eq!(sorted.map(|value| value.to_string())[0], "-100000000000000000000");
    assert!(sorted.is_sorted());
}

#[test]
fn decimals_are_equal_by_value() {
    let parse = |text| Decimal::parse(text).unwrap();
    assert_eq!(parse("1.0"), parse("01.00"));
    assert_eq!(parse("-0.0"), parse("0"));
    assert_ne!(parse("1.01"), parse("1.1"));
    assert_ne!(parse("-1"), parse("1"));
    let canonical = ["-1.50", "0", "012.", ".005", "-0"].map(|text| parse(text).to_string());
    assert_eq!(canonical, ["-1.5", "0.0", "12.0", "0.005", "-0.0"]);
    assert_eq!(Fraction::from_digits("0450").unwrap(), Fraction::from_reversed(540));
    assert!(Fraction::from_digits("4.5").is_err());
    assert!(Unsigned::from_digits("").is_err());
}

#[test]
fn floats_are_equal_by_value() {
    let parse = |text| Float::parse(text).unwrap();
    assert_eq!(parse("20.0"), parse("200e-1"));
    assert_eq!((parse("20.0").mantissa(), parse("20.0").exponent()), (2, 1));
    assert_eq!((parse("4000e-3").mantissa(), parse("4000e-3").exponent()), (4000, -3));
    assert_eq!(parse("0.0"), parse("-0e7"));
    assert_eq!(Float::from(f64::NAN), Float::NAN);
    assert_eq!(Float::from(f32::NEG_INFINITY), parse("-INF"));
    assert_ne!(Float::INFINITY, Float::new(1, Float::MOST_EXPONENT).unwrap());
    assert_eq!(Float::new(1, -Float::MOST_EXPONENT - 1), None);
    assert_eq!(Float::from(0.1f32), parse("0.1"));
    assert_eq!(parse("1e400").to_f64(), f64::INFINITY);
    assert!(Float::NAN.to_f64().is_nan());
    assert_eq!(Float::NEG_INFINITY.to_f64(), f64::NEG_INFINITY);
    let canonical = ["0", "-12.50", "1e3", "5e-324", "100"].map(|text| parse(text).to_string());
    assert_eq!(canonical, ["0.0E0", "-1.25E1", "1.0E3", "5.0E-324", "1.0E2"]);
}

#[test]
fn dates_and_times_keep_their_time_zone() {
    let parse = |text| DateTime::parse(DateTimeKind::DateTime, text).unwrap();
    for text in
        ["-0044-03-15T24:00:00", "12345-01-31T23:59:60.125-14:00", "2000-01-01T00:00:00+05:30"]
    {
        assert_eq!(parse(text).to_string(), text);
    }
    assert_eq!(parse("2000-01-01T00:00:00-00:00").to_string(), "2000-01-01T00:00:00Z");
    assert_eq!(parse("2000-01-01T00:00:01.500"), parse("2000-01-01T00:00:01.5"));
    let value = parse("1999-12-31T23:58:59.25-05:30");
    assert_eq!((value.year(), value.month(), value.day()), (1999, 12, 31));
    assert_eq!((value.hour(), value.minute(), value.second()), (23, 58, 59));
    assert_eq!(value.fraction(), Some(Fraction::from_reversed(52)));
    assert_eq!(value.timezone(), Some(-330));
    assert!(DateTime::date(2000, 13, 1).is_err());
    assert!(DateTime::time(25, 0, 0).is_err());
    assert!(DateTime::time(1, 0, 0).unwrap().with_timezone(841).is_err());
    let date = DateTime::date(2000, 1, 1).unwrap();
    assert!(DateTime::combine(date, date).is_err());
}

/// The test vectors of RFC 4648, section 10.
#[test]
fn base64_is_that_of_rfc_4648() {
    let vectors = ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"];
    for (len, text) in vectors.into_iter().enumerate() {
        let bytes = &b"foobar"[..len];
        assert_eq!(Binary::base64(bytes).to_string(), text);
        let mut room = [0; 6];
        let parsed = Binary::parse(Encoding::Base64, text, &mut room).unwrap();
        assert_eq!(parsed, Binary::base64(bytes));
    }
    assert!(Binary::parse(Encoding::Hex, "0102", &mut [0]).is_err());
    assert_eq!(Binary::hex(&[0x0F, 0xB7]).to_string(), "0FB7");
}

#[test]
fn values_are_written_as_text() {
    let items = [Value::from("a"), Value::from(true), Value::from(1.5)];
    let list = Value::from(List::new(&items));
    assert_eq!(list.to_string(), "a true 1.5E0");
    assert_eq!(format!("{list:?}").matches("Boolean").count(), 1);
    assert_eq!(Value::from(Boolean::One), Value::from(true));
    assert_ne!(Value::from(1), Value::from("1"));
    let name = QName::new("urn:x", "local");
    assert_eq!(Value::from(name).to_string(), "local");
    assert_eq!(Value::from(name.with_prefix("x")).to_string(), "x:local");
    let text = Text::from("grün");
    assert_eq!((text.as_str(), text.as_bytes().len()), ("grün", 5));
    assert!(text == "grün" && text == *"grün");
}

#[test]
#[cfg(feature = "alloc")]
fn bytes_are_those_of_the_text() {
    let date = DateTime::date(-44, 3, 15).unwrap();
    let time = DateTime::time(7, 30, 5).unwrap().with_fraction(Fraction::from_reversed(540));
    let instant = DateTime::combine(date, time.with_timezone(-330).unwrap()).unwrap();
    let parts = [Value::from(1), Value::from("a b")];
    for (value, expected) in [
        (Value::from(i64::MIN), "-9223372036854775808"),
        (Value::from(u64::MAX), "18446744073709551615"),
        (Value::from(0), "0"),
        (Float::new(-1250, -6).unwrap().into(), "-1.25E-3"),
        (Float::new(0, 7).unwrap().into(), "0.0E0"),
        (Float::NEG_INFINITY.into(), "-INF"),
        (Decimal::parse("-010.0450").unwrap().into(), "-10.045"),
        (instant.into(), "-0044-03-15T07:30:05.045-05:30"),
        (DateTime::date(12_026, 1, 2).unwrap().with_timezone(0).unwrap().into(), "12026-01-02Z"),
        (Binary::base64(b"fo").into(), "Zm8="),
        (Binary::base64(b"foobar~").into(), "Zm9vYmFyfg=="),
        (Binary::hex(&[0x0F, 0xA0]).into(), "0FA0"),
        (List::new(&parts).into(), "1 a b"),
        (Boolean::Zero.into(), "0"),
        (Enumeration { index: 3, text: "kWh" }.into(), "kWh"),
        (QName::new("u", "n").with_prefix("p").into(), "p:n"),
    ] {
        let mut out = Vec::from(b"=");
        value.write_to(&mut out).unwrap();
        assert_eq!(core::str::from_utf8(&out).unwrap(), format!("={expected}"));
        assert_eq!(value.to_string(), expected);
    }
}
