//! Bits as §7.1 defines them, worked out by hand.

use super::*;
use crate::value::{Binary, Boolean, DateTime, Enumeration, Float, Fraction, Integer, List};

const PACKED: How = How { aligned: false, lexical: false, canonical: None, capacity: 0 };
const ALIGNED: How = How { aligned: true, ..PACKED };
const LEXICAL: How = How { lexical: true, ..ALIGNED };

/// Text or value is written as these bits and as these bytes, and reads as `canonical`.
fn codes<'v>(
    types: &Types,
    value: impl Into<Value<'v>>,
    canonical: &str,
    packed: &str,
    aligned: &[u8],
) {
    let value = value.into();
    assert_eq!(write(types, &[value], PACKED), Ok(bits(packed)), "{value} in bits");
    assert_eq!(write(types, &[value], ALIGNED), Ok(aligned.to_vec()), "{value} in bytes");
    assert_eq!(read_texts(types, &bits(packed), 1, 1, PACKED), [canonical]);
    assert_eq!(read_texts(types, aligned, 1, 1, ALIGNED), [canonical]);
}

#[test]
fn binary() {
    let types = Types::one(Representation::Base64Binary);
    codes(&types, "QUI=", "QUI=", "00000010 01000001 01000010", &[2, 0x41, 0x42]);
    codes(&types, " QU\nID ", "QUID", "00000011 01000001 01000010 00000011", &[3, 0x41, 0x42, 3]);
    codes(&types, Binary::base64(&[0xFB]), "+w==", "00000001 11111011", &[1, 0xFB]);
    codes(&types, "", "", "00000000", &[0]);
    let types = Types::one(Representation::HexBinary);
    codes(&types, "0fB7", "0FB7", "00000010 00001111 10110111", &[2, 0x0F, 0xB7]);
}

#[test]
fn boolean() {
    let types = Types::one(Representation::Boolean);
    codes(&types, " 1 ", "true", "1", &[1]);
    codes(&types, false, "false", "0", &[0]);
    let types = Types::one(Representation::BooleanPattern);
    codes(&types, "false", "false", "00", &[0]);
    codes(&types, Boolean::Zero, "0", "01", &[1]);
    codes(&types, true, "true", "10", &[2]);
    codes(&types, "1", "1", "11", &[3]);
}

#[test]
fn decimal() {
    let types = Types::one(Representation::Decimal);
    codes(&types, "-1.50", "-1.5", "1 00000001 00000101", &[1, 1, 5]);
    // .034 is 430 backwards: 3 * 128 + 46.
    codes(&types, "+12.034", "12.034", "0 00001100 10101110 00000011", &[0, 12, 0xAE, 3]);
    codes(&types, "-0", "-0.0", "1 00000000 00000000", &[1, 0, 0]);
    codes(&types, ".5", "0.5", "0 00000000 00000101", &[0, 0, 5]);
    codes(&types, 7u32, "7.0", "0 00000111 00000000", &[0, 7, 0]);
}

#[test]
fn decimals_beyond_64_bits() {
    let types = Types::one(Representation::Decimal);
    let text = "1000000000000000000000000000000.123456789012345678901234567891";
    // 10^30, and the digits of the fraction backwards, in groups of seven bits as Python has them.
    let bytes = [
        0, 0x80, 0x80, 0x80, 0x80, 0xA4, 0xBD, 0xBB, 0xBA, 0xC6, 0xA0, 0xF3, 0xE4, 0xF2, 0x93, 3,
        0xB1, 0x99, 0x9C, 0x8E, 0xB8, 0xA0, 0xAD, 0xB5, 0xED, 0xE2, 0xA5, 0xF7, 0xA3, 0x50,
    ];
    assert_eq!(write(&types, &[text.into()], ALIGNED), Ok(bytes.to_vec()));
    for step in [1, 3, 99] {
        assert_eq!(read_texts(&types, &bytes, 1, step, ALIGNED), [text]);
    }
}

/// An Unsigned Integer as §7.1.6 describes it.
fn octets(mut value: u128) -> Vec<u8> {
    let mut octets = Vec::new();
    while value > 127 {
        octets.push((value % 128) as u8 + 128);
        value /= 128;
    }
    octets.push(value as u8);
    octets
}

#[test]
fn float() {
    let types = Types::one(Representation::Float);
    codes(&types, "-12.5", "-1.25E1", "1 01111100 1 00000000", &[1, 124, 1, 0]);
    codes(&types, "230.0", "2.3E2", "0 00010111 0 00000001", &[0, 23, 0, 1]);
    codes(&types, "230", "2.3E2", "0 11100110 00000001 0 00000000", &[0, 0xE6, 1, 0, 0]);
    codes(&types, 1e-7, "1.0E-7", "0 00000001 1 00000110", &[0, 1, 1, 6]);
    // The exponent -(2^14) is less one without its sign: 2^14 - 1.
    codes(&types, "INF", "INF", "0 00000001 1 11111111 01111111", &[0, 1, 1, 0xFF, 0x7F]);
    codes(&types, "-INF", "-INF", "1 00000000 1 11111111 01111111", &[1, 0, 1, 0xFF, 0x7F]);
    codes(&types, Float::NAN, "NaN", "0 00000000 1 11111111 01111111", &[0, 0, 1, 0xFF, 0x7F]);
    // Any other mantissa is no number either.
    assert_eq!(read_texts(&types, &[0, 77, 1, 0xFF, 0x7F], 1, 9, ALIGNED), ["NaN"]);
}

#[test]
fn integer() {
    let types = Types::one(Representation::Integer);
    codes(&types, "-1", "-1", "1 00000000", &[1, 0]);
    codes(&types, " +0300 ", "300", "0 10101100 00000010", &[0, 0xAC, 2]);
    codes(
        &types,
        -0x8000_0000_0000_0000i64,
        "-9223372036854775808",
        &{ std::format!("1 {} 01111111", "11111111".repeat(8)) },
        &[1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
    );
    let types = Types::one(Representation::UnsignedInteger);
    codes(&types, "300", "300", "10101100 00000010", &[0xAC, 2]);
    codes(
        &types,
        u64::MAX,
        "18446744073709551615",
        &{ std::format!("{} 00000001", "11111111".repeat(9)) },
        &[0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1],
    );
}

#[test]
fn integers_at_the_edge_of_64_bits() {
    let types = Types::one(Representation::Integer);
    let edge = 1u128 << 64;
    for magnitude in [edge - 1, edge, edge + 1, 1 << 69, (1 << 70) - 1, 1 << 70] {
        for negative in [false, true] {
            let text = std::format!("{}{magnitude}", if negative { "-" } else { "" });
            let mut bytes = std::vec![u8::from(negative)];
            bytes.extend(octets(magnitude - u128::from(negative)));
            assert_eq!(write(&types, &[text.as_str().into()], ALIGNED).as_ref(), Ok(&bytes));
            assert_eq!(read_texts(&types, &bytes, 1, 1, ALIGNED), [text.as_str()]);
        }
    }
    // Zeros at the high end are no part of the number.
    let padded = [0, 0x85, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0];
    assert_eq!(read_texts(&types, &padded, 1, 1, ALIGNED), ["5"]);
}

#[test]
fn bounded_integer() {
    let types = Types::bounded(-10, 21);
    codes(&types, "-10", "-10", "00000", &[0]);
    codes(&types, 10, "10", "10100", &[20]);
    // Ten bits take two bytes, the least significant first.
    let types = Types::bounded(99_999_000, 1000);
    codes(&types, "99999555", "99999555", "1000101011", &[0x2B, 2]);
    let types = Types::bounded(7, 1);
    codes(&types, 7, "7", "", &[]);
    let types = Types::bounded(-9_999_999_999_999_999_999_999, 10);
    let text = "-9999999999999999999995";
    codes(&types, text, text, "0100", &[4]);
}

#[test]
fn date_time() {
    let types = Types::one(Representation::Date);
    // 2009 - 2000, 4 * 32 + 1, 896 - (3 * 64 + 25).
    let packed = "0 00001001 010000001 1 01010100111";
    codes(&types, "2009-04-01-03:25", "2009-04-01-03:25", packed, &[0, 9, 0x81, 0, 1, 0xA7, 2]);
    let types = Types::one(Representation::DateTime);
    // (13 * 64 + 13) * 64 + 32 = 54112.
    let packed = "0 00000011 001101101 01101001101100000 0 1 00110000000";
    let text = "2003-03-13T13:13:32-08:00";
    codes(&types, text, text, packed, &[0, 3, 0x6D, 0, 0x60, 0xD3, 0, 0, 1, 0x80, 1]);
    let types = Types::one(Representation::Time);
    codes(&types, "24:00:00", "24:00:00", "11000000000000000 0 0", &[0, 0x80, 1, 0, 0]);
    // A fraction of zero is none.
    codes(&types, "00:00:01.00", "00:00:01", "00000000000000001 0 0", &[1, 0, 0, 0, 0]);
    // .0120 is 0210 backwards, 128 + 82.
    let packed = "00000000000001001 1 11010010 00000001 1 01110000000";
    let aligned = [9, 0, 0, 1, 0xD2, 1, 1, 0x80, 3];
    codes(&types, "00:00:09.0120Z", "00:00:09.012Z", packed, &aligned);
}

#[test]
fn parts_of_dates() {
    let types = Types::one(Representation::GYear);
    codes(&types, "-1980", "-1980", "1 10001011 00011111 0", &[1, 0x8B, 0x1F, 0]);
    let types = Types::one(Representation::GYearMonth);
    codes(&types, "2009-06", "2009-06", "0 00001001 011000000 0", &[0, 9, 0xC0, 0, 0]);
    let types = Types::one(Representation::GMonth);
    // 896 + 12 * 64 + 34
    let packed = "011100000 1 11010100010";
    codes(&types, "--07+12:34", "--07+12:34", packed, &[0xE0, 0, 1, 0xA2, 6]);
    codes(&types, "--07--", "--07", "011100000 0", &[0xE0, 0, 0]);
    let types = Types::one(Representation::GMonthDay);
    let packed = "000100001 1 01101100010";
    codes(&types, "--01-01-00:30", "--01-01-00:30", packed, &[0x21, 0, 1, 0x62, 3]);
    let types = Types::one(Representation::GDay);
    codes(&types, "---15", "---15", "000001111 0", &[15, 0, 0]);
}

#[test]
fn date_times_are_made_of_parts() {
    let date = DateTime::date(2003, 3, 13).unwrap();
    let time = DateTime::time(13, 13, 32).unwrap().with_fraction(Fraction::from_reversed(21));
    let value = DateTime::combine(date, time.with_timezone(-480).unwrap()).unwrap();
    let types = Types::one(Representation::DateTime);
    let bytes = [0, 3, 0x6D, 0, 0x60, 0xD3, 0, 1, 21, 1, 0x80, 1];
    assert_eq!(write(&types, &[value.into()], ALIGNED), Ok(bytes.to_vec()));
    assert_eq!(read_texts(&types, &bytes, 1, 1, ALIGNED), ["2003-03-13T13:13:32.12-08:00"]);
}

#[test]
fn string() {
    let types = Types::one(Representation::String);
    // U+20AC is 65 * 128 + 44, U+1F600 is (7 * 128 + 108) * 128.
    let packed =
        "00000110 01100001 11101001 00000001 10101100 11000001 00000000 10000000 11101100 00000111";
    let packed = &packed.replace("11000001 00000000", "01000001");
    let bytes = [6, 0x61, 0xE9, 1, 0xAC, 0x41, 0x80, 0xEC, 7];
    codes(&types, "aé€😀", "aé€😀", packed, &bytes);
    codes(&types, -5, "-5", "00000100 00101101 00110101", &[4, 0x2D, 0x35]);
}

#[test]
fn restricted_string() {
    // Three characters and the escape: two bits.
    let types = Types::restricted("abc");
    codes(&types, "ab", "ab", "00000100 00 01", &[4, 0, 1]);
    codes(&types, "c€", "c€", "00000100 10 11 10101100 01000001", &[4, 2, 3, 0xAC, 0x41]);
    // With the escape, four characters are five codes.
    let types = Types::restricted("0123");
    codes(&types, "3", "3", "00000011 011", &[3, 3]);
    // An empty set escapes in no bits.
    let types = Types::restricted("");
    codes(&types, "a", "a", "00000011 01100001", &[3, 0x61]);
}

#[test]
fn list() {
    let types = Types::list(datatype(Representation::Boolean));
    codes(&types, " 1\n0 true ", "true false true", "00000011 1 0 1", &[3, 1, 0, 1]);
    codes(&types, "", "", "00000000", &[0]);
    let items = [Value::from(1), Value::from(-2), Value::from("3")];
    let types = Types::list(datatype(Representation::Integer));
    let packed = "00000011 0 00000001 1 00000001 0 00000011";
    codes(&types, List::new(&items), "1 -2 3", packed, &[3, 0, 1, 1, 1, 0, 3]);
    // Values of another type are written by their text.
    let types = Types::list(datatype(Representation::Decimal));
    let bytes = [3, 0, 1, 0, 1, 2, 0, 0, 3, 0];
    assert_eq!(write(&types, &[List::new(&items).into()], ALIGNED), Ok(bytes.to_vec()));
}

#[test]
fn items_of_a_list_survive_the_string_table() {
    let types = Types::list(datatype(Representation::String));
    let how = How { capacity: 1, ..ALIGNED };
    // The second "a" is a hit; then "b" takes its place in a table of one value.
    let bytes = [4, 3, 0x61, 1, 3, 0x62, 1];
    assert_eq!(write(&types, &["a a b b".into()], how), Ok(bytes.to_vec()));
    for step in 1..8 {
        assert_eq!(read_texts(&types, &bytes, 1, step, how), ["a a b b"]);
    }
}

#[test]
fn enumeration() {
    let types = Types::enumeration(Representation::String, &["a", "b", "b ", "d", "e"]);
    codes(&types, "a", "a", "000", &[0]);
    codes(&types, "b ", "b ", "010", &[2]);
    codes(&types, Enumeration { index: 4, text: "e" }, "e", "100", &[4]);
    codes(&types, Enumeration { index: 9, text: "d" }, "d", "011", &[3]);
    // One value takes no bits.
    let types = Types::enumeration(Representation::Float, &["1.0"]);
    codes(&types, "10e-1", "1.0", "", &[]);
    // The text decides between items of one value.
    let types = Types::enumeration(Representation::Decimal, &["1.0", "2", "1"]);
    codes(&types, "1", "1", "10", &[2]);
    codes(&types, " 1.00 ", "1.0", "00", &[0]);
    codes(&types, Value::from(2), "2", "01", &[1]);
    let types = Types::enumeration(Representation::GMonthDay, &["--01-01", "--05-08"]);
    codes(&types, "--05-08", "--05-08", "1", &[1]);
    let types = Types::enumeration(Representation::HexBinary, &["00", "ff"]);
    codes(&types, Binary::hex(&[0xFF]), "ff", "1", &[1]);
    codes(&types, "FF", "ff", "1", &[1]);
}

/// Table 7-2: the characters begin with #x9, #xA, #xD and #x20, so `+` of a number is 4.
#[test]
fn preserved_lexical_values() {
    let lexical = |types: &Types, text: &str, codes: &[u8]| {
        let mut bytes = std::vec![codes.len() as u8 + 2];
        bytes.extend_from_slice(codes);
        assert_eq!(write(types, &[text.into()], LEXICAL).as_ref(), Ok(&bytes), "{text}");
        assert_eq!(read_texts(types, &bytes, 1, 1, LEXICAL), [text]);
    };
    let one = Types::one;
    lexical(
        &one(Representation::Base64Binary),
        "+/09=AZaz\t",
        &[4, 5, 6, 15, 16, 17, 42, 43, 68, 0],
    );
    lexical(&one(Representation::HexBinary), "09AFaf", &[4, 13, 14, 19, 20, 25]);
    lexical(&one(Representation::BooleanPattern), "true 0", &[12, 10, 13, 7, 3, 4]);
    lexical(&one(Representation::GMonth), "--05--", &[5, 5, 7, 12, 5, 5]);
    lexical(&one(Representation::DateTime), "+-.09:TZ", &[4, 5, 6, 7, 16, 17, 18, 19]);
    lexical(&one(Representation::Decimal), "+1.9", &[4, 8, 6, 16]);
    lexical(&one(Representation::Float), "-1.9EFINae", &[5, 8, 6, 16, 17, 18, 19, 20, 21, 22]);
    lexical(&one(Representation::UnsignedInteger), "+-09", &[4, 5, 6, 15]);
    lexical(&Types::bounded(0, 4), "9", &[15]);
    lexical(&Types::restricted("ab"), "ab", b"ab");
    // A list has the set of its items, an enumeration that of its base type.
    lexical(&Types::list(datatype(Representation::Integer)), "1 2", &[7, 3, 8]);
    lexical(&Types::enumeration(Representation::Integer, &["1", "2"]), "3", &[9]);
    // A character beyond the set is escaped: 16 characters, so 16.
    let bytes = [3, 16, 0x61];
    let types = one(Representation::Integer);
    assert_eq!(write(&types, &["a".into()], LEXICAL), Ok(bytes.to_vec()));
    assert_eq!(write(&types, &[Integer::from(7).into()], LEXICAL), Ok(std::vec![3, 13]));
}
