//! The EXI Profile: what a plain decoder uses of all it learns from streams that keep to it.

use std::vec::Vec;

use crate::options_document::OPTIONS_DOCUMENT;
use crate::{
    Decoder, Encoder, Error, ErrorKind, Event, Limits, Memory, Options, Profile, QName, Schema,
    Step, Value,
};

const XSI_TYPE: QName<'_> = QName::new("http://www.w3.org/2001/XMLSchema-instance", "type");

fn memory() -> Memory<'static> {
    Memory::growing(&Limits::default())
}

fn profile(local: bool, grammars: Option<u32>, productions: Option<u32>) -> Options {
    let profile = Profile {
        local_value_partitions: local,
        built_in_element_grammars: grammars,
        built_in_productions: productions,
    };
    Options::builder().profile(Some(profile)).build().unwrap()
}

/// Elements that no schema declares, each name twice, with an attribute and text.
fn encode(options: Options, schema: Schema<'_>) -> Result<Vec<u8>, Error> {
    let mut encoder = Encoder::new(schema, options, memory())?;
    let mut out = Vec::new();
    let any_type = Value::QName(QName::new("http://www.w3.org/2001/XMLSchema", "anyType"));
    encoder.push_to_vec(&Event::StartDocument, &mut out)?;
    for name in ["a", "b", "c", "b", "c"] {
        encoder.push_to_vec(&Event::StartElement(QName::new("", name)), &mut out)?;
        if encoder.wants_type() {
            let refused = encoder.push_to_vec(&Event::Characters("x".into()), &mut out);
            assert!(matches!(refused.unwrap_err().kind(), ErrorKind::NotAllowed(_)));
            encoder.push_to_vec(&Event::Attribute(XSI_TYPE, any_type), &mut out)?;
        }
        let attribute = QName::new("", "at");
        encoder.push_to_vec(&Event::Attribute(attribute, "value".into()), &mut out)?;
        encoder.push_to_vec(&Event::Characters("text".into()), &mut out)?;
        if name != "a" {
            encoder.push_to_vec(&Event::EndElement, &mut out)?;
        }
    }
    encoder.push_to_vec(&Event::EndElement, &mut out)?;
    encoder.push_to_vec(&Event::EndDocument, &mut out)?;
    encoder.finish_to_vec(&mut out)?;
    Ok(out)
}

/// Grammars whose learned productions a decoder uses that knows no profile, and how many of those
/// it uses.
fn used(stream: &[u8], schema: Schema<'_>) -> (usize, usize) {
    let mut decoder = Decoder::new(schema, Options::default(), memory()).unwrap();
    let (mut input, mut texts) = (stream, 0);
    loop {
        match decoder.next(&mut input).unwrap() {
            Step::Event(Event::Characters(value)) => {
                assert_eq!(value, "text".into());
                texts += 1;
            }
            Step::Event(_) => {}
            Step::NeedInput => panic!("cut short"),
            Step::End => break,
        }
    }
    assert_eq!(texts, 5);
    decoder.used()
}

#[test]
fn what_is_used_stays_within_the_parameters() {
    let with = |schema: Schema<'static>| {
        move |grammars, productions| {
            used(&encode(profile(true, grammars, productions), schema).unwrap(), schema)
        }
    };
    // Of "a" SE(b) and SE(c), of "b" and "c" AT(at) and CH.
    for used in [with(OPTIONS_DOCUMENT), with(Schema::none())] {
        assert_eq!(used(None, None), (3, 6));
        assert_eq!(used(Some(0), Some(0)), (0, 0));
        assert_eq!(used(Some(0), None), (0, 0));
        assert_eq!(used(None, Some(0)), (0, 0));
        assert_eq!(used(Some(1), None), (1, 2));
        assert_eq!(used(Some(2), None), (2, 4));
        assert_eq!(used(Some(3), None), (3, 6));
        // AT(at) and CH of "a" come first and are not used again.
        assert_eq!(used(None, Some(2)), (0, 0));
        assert_eq!(used(None, Some(3)), (1, 1));
        assert_eq!(used(None, Some(4)), (2, 2));
        assert_eq!(used(Some(2), Some(5)), (2, 3));
        assert_eq!(used(Some(1), Some(5)), (1, 2));
    }
}

#[test]
fn values_have_no_local_partitions() {
    let all = encode(profile(true, None, None), OPTIONS_DOCUMENT).unwrap();
    let global = encode(profile(false, None, None), OPTIONS_DOCUMENT).unwrap();
    assert_ne!(all, global);
    assert_eq!(used(&all, OPTIONS_DOCUMENT), used(&global, OPTIONS_DOCUMENT));
    assert_eq!(all, encode(Options::default(), OPTIONS_DOCUMENT).unwrap());
}

/// §3.1: without a schema no type can take over, so nothing that was learned is used.
#[test]
fn without_a_schema_productions_are_inserted_and_not_used() {
    let options = profile(true, Some(0), None);
    let mut encoder = Encoder::new(Schema::none(), options, memory()).unwrap();
    let mut bits = Vec::new();
    for event in [
        Event::StartDocument,
        Event::StartElement(QName::new("", "a")),
        Event::StartElement(QName::new("", "a")),
        Event::EndElement,
        Event::StartElement(QName::new("", "a")),
        Event::EndElement,
        Event::EndElement,
        Event::EndDocument,
    ] {
        assert!(!encoder.wants_type());
        encoder.push_to_vec(&event, &mut bits).unwrap();
    }
    encoder.finish_to_vec(&mut bits).unwrap();
    // SE(*): uri 01, "a". In the start tag, nothing learned: SE(*) is the third of four, 10, uri 01,
    // the name known. In the inner start tag SE(a) takes 0: 1 00 for EE. Content of the outer "a"
    // has EE alone: 1 0 for SE(*). In the inner start tag there are two, unused: 10 00 for EE.
    // Content has two as well: SE(a) 0, EE 1 of three with the escape.
    let by_hand = "01 00000010 01100001 \
                   10 01 00000000 \
                   1 00 \
                   1 0 01 00000000 \
                   10 00 \
                   01";
    let by_hand: Vec<u8> = by_hand.bytes().filter(u8::is_ascii_digit).map(|b| b - b'0').collect();
    let octet = |bits: &[u8]| (0..8).fold(0, |all, at| all << 1 | bits.get(at).unwrap_or(&0));
    assert_eq!(bits, by_hand.chunks(8).map(octet).collect::<Vec<u8>>());
}
