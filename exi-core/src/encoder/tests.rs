//! The EXI Profile: what a plain decoder learns from streams that keep to it.

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

/// Grammars that learned something, and productions learned, by a decoder that knows no profile.
fn learned(stream: &[u8]) -> (u32, u32) {
    let mut decoder = Decoder::new(OPTIONS_DOCUMENT, Options::default(), memory()).unwrap();
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
    decoder.learned()
}

#[test]
fn what_is_learned_stays_within_the_parameters() {
    let learned = |grammars, productions| {
        learned(&encode(profile(true, grammars, productions), OPTIONS_DOCUMENT).unwrap())
    };
    // AT(at), CH in a start tag, SE(b), SE(c) and EE of "a"; of "b" and "c" AT(at), CH: in the
    // start tag and in content.
    let (grammars, all) = learned(None, None);
    assert_eq!(grammars, 3);
    assert!(all > 6, "{all}");
    assert_eq!(learned(Some(0), Some(0)), (0, 0));
    assert_eq!(learned(Some(0), None), (0, 0));
    assert_eq!(learned(None, Some(0)), (0, 0));
    assert_eq!(learned(Some(1), None).0, 1);
    assert_eq!(learned(Some(2), None).0, 2);
    assert_eq!(learned(Some(3), None), (3, all));
    let (grammars, productions) = learned(Some(2), Some(5));
    assert!(grammars <= 2 && productions <= 5);
}

#[test]
fn values_have_no_local_partitions() {
    let all = encode(profile(true, None, None), OPTIONS_DOCUMENT).unwrap();
    let global = encode(profile(false, None, None), OPTIONS_DOCUMENT).unwrap();
    assert_ne!(all, global);
    assert_eq!(learned(&all), learned(&global));
    assert_eq!(all, encode(Options::default(), OPTIONS_DOCUMENT).unwrap());
}

#[test]
fn without_a_schema_there_is_no_way_out() {
    let refused = encode(profile(true, Some(0), None), Schema::none()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::NotAllowed("the attribute xsi:type"));
    assert!(encode(profile(true, Some(3), None), Schema::none()).is_ok());
}
