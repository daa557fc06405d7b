//! The key of hashes: it hides which strings share a chain, and nothing in a stream tells of it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test tells what is not as it should be")]

use exi_core::{Decoder, Encoder, Event, Limits, Memory, Options, QName, Schema, Step};

const NAMES: [&str; 5] = ["a", "b", "longer-than-eight", "b", "a"];

fn memory(key: u64) -> Memory<'static> {
    Memory::growing(&Limits::default()).with_hash_key(key)
}

/// Names and values, each of them more than once.
fn encode(key: u64) -> Vec<u8> {
    let mut encoder = Encoder::new(Schema::none(), Options::default(), memory(key)).unwrap();
    let mut stream = Vec::new();
    let mut push = |event: Event<'_>| encoder.push_to_vec(&event, &mut stream).unwrap();
    push(Event::StartDocument);
    push(Event::StartElement(QName::new("urn:x", "root")));
    for round in 0..3 {
        for name in NAMES {
            push(Event::StartElement(QName::new("urn:x", name)));
            push(Event::Attribute(QName::new("", name), format!("value {round}").as_str().into()));
            push(Event::Characters(format!("the same {}", round / 2).as_str().into()));
            push(Event::EndElement);
        }
    }
    push(Event::EndElement);
    push(Event::EndDocument);
    encoder.finish_to_vec(&mut stream).unwrap();
    stream
}

/// How many elements there are, and the text of all values.
fn decode(key: u64, stream: &[u8]) -> (usize, String) {
    let mut decoder = Decoder::new(Schema::none(), Options::default(), memory(key)).unwrap();
    let (mut input, mut elements, mut text) = (stream, 0, String::new());
    loop {
        match decoder.next(&mut input).unwrap() {
            Step::Event(Event::StartElement(_)) => elements += 1,
            Step::Event(Event::Attribute(_, value) | Event::Characters(value)) => {
                text.push_str(&value.to_string());
            }
            Step::Event(_) => {}
            Step::End => return (elements, text),
            Step::NeedInput => panic!("cut short"),
        }
    }
}

#[test]
fn streams_are_the_same_with_every_key() {
    let stream = encode(0);
    let (elements, text) = decode(0, &stream);
    assert_eq!(elements, 1 + 3 * NAMES.len());
    assert!(text.starts_with("value 0the same 0value 0the same 0"), "{text}");
    // Hits are compact: what came before is not written again.
    assert!(stream.len() < text.len(), "{}", stream.len());
    for key in [1, 1 << 40, u64::MAX] {
        assert_eq!(encode(key), stream);
        assert_eq!(decode(key, &stream), (elements, text.clone()));
    }
}
