//! There and back, with input cut anywhere.

use std::format;
use std::string::ToString;

use proptest::prelude::*;

use super::*;
use crate::value::{Decimal, Float, Integer};

/// Any number of decimal digits, often few.
fn digits() -> impl Strategy<Value = String> {
    prop_oneof!["[0-9]{1,3}", "[0-9]{15,25}", "[0-9]{26,400}"]
}

fn date_time() -> impl Strategy<Value = (Representation, String)> {
    let year = prop_oneof!["-?[0-9]{4}", "-?[1-9][0-9]{4,15}"];
    let month = (1..=12).prop_map(|month| format!("{month:02}"));
    let day = (1..=31).prop_map(|day| format!("{day:02}"));
    let time = (0..24, 0..60, 0..=60).prop_map(|(h, m, s)| format!("{h:02}:{m:02}:{s:02}"));
    let fraction = prop_oneof!["", "\\.[0-9]{0,30}[1-9]"];
    let zone = prop_oneof!["", "Z", "[-+]0[0-9]:[0-5][1-9]", "[-+]1[0-3]:[0-5]0", "[-+]14:00"];
    let time = (time, fraction).prop_map(|(time, fraction)| time + &fraction);
    (0..8, year, month, day, time, zone).prop_map(|(kind, year, month, day, time, zone)| {
        // Minus zero is a year like any other in text, but not as a number.
        let year = if year == "-0000" { "0000".into() } else { year };
        let (representation, text) = match kind {
            0 => (Representation::GYear, year),
            1 => (Representation::GYearMonth, format!("{year}-{month}")),
            2 => (Representation::Date, format!("{year}-{month}-{day}")),
            3 => (Representation::DateTime, format!("{year}-{month}-{day}T{time}")),
            4 => (Representation::GMonth, format!("--{month}")),
            5 => (Representation::GMonthDay, format!("--{month}-{day}")),
            6 => (Representation::GDay, format!("---{day}")),
            _ => (Representation::Time, time),
        };
        (representation, text + &zone)
    })
}

/// Text as it is, and as a canonical form reads.
fn texts() -> impl Strategy<Value = (Representation, String)> {
    let fraction = prop_oneof!["[0-9]{0,20}[1-9]", "[0-9]{30,80}[1-9]"];
    let integer = ("[-]?", digits()).prop_map(|(sign, digits)| {
        (Representation::Integer, Integer::parse(&(sign + &digits)).unwrap().to_string())
    });
    let unsigned = digits().prop_map(|digits| {
        (Representation::UnsignedInteger, Integer::parse(&digits).unwrap().to_string())
    });
    let decimal = ("-?", digits(), fraction).prop_map(|(sign, integral, fraction)| {
        let text = format!("{sign}{integral}.{fraction}");
        (Representation::Decimal, Decimal::parse(&text).unwrap().to_string())
    });
    let float = (any::<i64>(), -16000i16..16000).prop_map(|(mantissa, exponent)| {
        (Representation::Float, Float::new(mantissa, exponent).unwrap().to_string())
    });
    let string = prop_oneof!["\\PC{0,40}", "[ -~]{0,400}", "[a-zé€😀]{0,60}"];
    let string = string.prop_map(|text| (Representation::String, text));
    let hex = "([0-9A-F]{2}){0,50}".prop_map(|text| (Representation::HexBinary, text));
    let base64 = "([A-Za-z0-9+/]{4}){0,30}([A-Za-z0-9+/]{3}[A])?"
        .prop_map(|text| (Representation::Base64Binary, text));
    prop_oneof![integer, unsigned, decimal, float, string, hex, base64, date_time()]
}

proptest! {
    #[test]
    fn text_is_read_as_it_was_written(
        (representation, text) in texts(),
        step in 1usize..12,
        aligned: bool,
        lexical: bool,
    ) {
        let how = How { aligned, lexical, ..How::default() };
        let types = Types::one(representation);
        let bytes = write(&types, &[text.as_str().into()], how).unwrap();
        prop_assert_eq!(read_texts(&types, &bytes, 1, step, how), [text]);
    }

    #[test]
    fn values_follow_each_other(
        texts in prop::collection::vec("[a-d€]{0,9}", 0..20),
        step in 1usize..12,
        aligned: bool,
        capacity in 0usize..5,
    ) {
        let how = How { aligned, capacity, ..How::default() };
        let types = Types::restricted("abc");
        let values: Vec<Value<'_>> = texts.iter().map(|text| text.as_str().into()).collect();
        let bytes = write(&types, &values, how).unwrap();
        prop_assert_eq!(read_texts(&types, &bytes, texts.len(), step, how), texts);
    }

    #[test]
    fn lists_are_read_as_they_were_written(
        items in prop::collection::vec(texts(), 0..12),
        step in 1usize..12,
        aligned: bool,
        capacity in 0usize..3,
    ) {
        let how = How { aligned, capacity, ..How::default() };
        let Some((representation, _)) = items.first().cloned() else { return Ok(()) };
        let same = items.into_iter().filter(|(kind, _)| *kind == representation);
        // Items of a list have no white space in them, and are not empty.
        let items: Vec<String> = same
            .map(|(_, text)| text.replace(char::is_whitespace, "_"))
            .filter(|text| !text.is_empty())
            .collect();
        let text = items.join(" ");
        let types = Types::list(datatype(representation));
        let bytes = write(&types, &[text.as_str().into()], how).unwrap();
        let mut read = Vec::new();
        read_all(&types, &bytes, 1, step, how, |value| {
            let Value::List(list) = value else { panic!("no list: {value:?}") };
            assert_eq!(list.len(), items.len());
            read.extend(list.iter().map(|item| item.to_string()));
            // A decoded list is written as the text is.
            assert_eq!(write(&types, &[value], how).unwrap(), bytes);
        }).unwrap();
        prop_assert_eq!(read, items);
    }

    #[test]
    fn floats_survive(value: f64, single: f32) {
        prop_assert!(value.is_nan() || Float::from(value).to_f64() == value);
        prop_assert!(single.is_nan() || Float::from(single).to_f64() as f32 == single);
    }

    #[test]
    fn any_bytes_give_a_value_or_an_error(
        bytes in prop::collection::vec(any::<u8>(), 0..40),
        (representation, _) in texts(),
        list: bool,
        step in 1usize..9,
        aligned: bool,
    ) {
        let how = How { aligned, ..How::default() };
        let types = match list {
            true => Types::list(datatype(representation)),
            false => Types::one(representation),
        };
        // Zeros end what the random bytes began.
        let mut whole = bytes.clone();
        whole.resize(bytes.len() * 2, 0);
        let (mut window, mut log) = (Window::default(), Log::new());
        let mut memory = vec![0; 1 << 12];
        let mut scratch = Scratch::new(Store::Lent(&mut memory));
        let schema = types.schema();
        for piece in whole.chunks(step) {
            let mut input = piece;
            let mut reader = Reader::new(&mut window, &mut log, &mut input, how.aligned);
            let read = read(&mut reader, &schema, types.row(), false, &mut scratch, &mut NoTable);
            match read {
                Err(Stop::NeedInput) => prop_assert!(input.is_empty()),
                Err(Stop::Error(_)) => break,
                Ok(decoded) => {
                    let value = decoded.value(&schema, scratch.bytes(), &NoTable);
                    prop_assert!(value.to_string().len() < 1 << 16);
                    break;
                }
            }
        }
    }
}

/// Strings without a table.
struct NoTable;

impl Strings for NoTable {
    fn read(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        characters: Option<&[u16]>,
    ) -> Result<Place, Stop> {
        let length = reader.unsigned("a length")?;
        read_characters(reader, scratch, length, characters).map(Place::Scratch)
    }

    fn write(
        &mut self,
        writer: &mut Writer<'_>,
        text: &[u8],
        characters: Option<&[u16]>,
    ) -> Result<(), Limit> {
        writer.unsigned(length(text));
        write_characters(writer, text, characters);
        Ok(())
    }

    fn text(&self, _: u32) -> &[u8] {
        &[]
    }
}
