//! Appendix G, the worked example: the notebook of the EXI Primer, without a schema.
//!
//! The bytes were worked out from the paragraphs of the specification by a separate script that
//! shares nothing with this crate: §7.1.7 for names, §7.3 for the string tables (the second "EXI"
//! is a hit in the global partition, the second date one in the local partition), §8.4.3 for the
//! grammars of `note`, `subject` and `body`, which the second note finds learned.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

use exi_core::{Decoder, Encoder, Event, Limits, Memory, Options, QName, Schema, Step};

const fn start(name: &'static str) -> Event<'static> {
    Event::StartElement(QName::new("", name))
}

fn attribute(name: &'static str, value: &'static str) -> Event<'static> {
    Event::Attribute(QName::new("", name), value.into())
}

fn leaf(name: &'static str, text: &'static str) -> [Event<'static>; 3] {
    [start(name), Event::Characters(text.into()), Event::EndElement]
}

fn notebook() -> Vec<Event<'static>> {
    let mut events = vec![Event::StartDocument, start("notebook"), attribute("date", "2007-09-12")];
    events.extend([start("note"), attribute("date", "2007-07-23"), attribute("category", "EXI")]);
    events.extend(leaf("subject", "EXI"));
    events.extend(leaf("body", "Do not forget it!"));
    events.push(Event::EndElement);
    events.extend([start("note"), attribute("date", "2007-09-12")]);
    events.extend(leaf("subject", "shopping list"));
    events.extend(leaf("body", "milk, honey"));
    events.extend([Event::EndElement, Event::EndElement, Event::EndDocument]);
    events
}

/// The body, after a header of one byte.
const BODY: &[u8] = &[
    0x42, 0x5B, 0x9B, 0xDD, 0x19, 0x58, 0x9B, 0xDB, 0xDA, 0xD4, 0x15, 0x91, 0x85, 0xD1, 0x94, 0x30,
    0xC8, 0xC0, 0xC0, 0xDC, 0xB4, 0xC0, 0xE4, 0xB4, 0xC4, 0xCB, 0x20, 0xAD, 0xCD, 0xEE, 0x8C, 0xAA,
    0x00, 0x86, 0x19, 0x18, 0x18, 0x1B, 0x96, 0x98, 0x1B, 0x96, 0x99, 0x19, 0xD4, 0x25, 0x8D, 0x85,
    0xD1, 0x95, 0x9D, 0xBD, 0xC9, 0xE4, 0x15, 0x15, 0x61, 0x26, 0x90, 0x87, 0x37, 0x56, 0x26, 0xA6,
    0x56, 0x37, 0x4C, 0x06, 0x48, 0x2B, 0x13, 0x7B, 0x23, 0xCE, 0x26, 0x88, 0xDE, 0x40, 0xDC, 0xDE,
    0xE8, 0x40, 0xCC, 0xDE, 0xE4, 0xCE, 0xCA, 0xE8, 0x40, 0xD2, 0xE8, 0x42, 0x64, 0x01, 0x40, 0x00,
    0x1E, 0xE6, 0xD0, 0xDE, 0xE0, 0xE0, 0xD2, 0xDC, 0xCE, 0x40, 0xD8, 0xD2, 0xE6, 0xE8, 0x01, 0xAD,
    0xAD, 0x2D, 0x8D, 0x65, 0x84, 0x0D, 0x0D, 0xED, 0xCC, 0xAF, 0x25,
];

#[test]
fn appendix_g_notebook_is_encoded() {
    let memory = Memory::growing(&Limits::default());
    let mut encoder =
        Encoder::new(Schema::none(), Options::default(), memory).expect("default options");
    let mut body = Vec::new();
    for event in notebook() {
        encoder.push_to_vec(&event, &mut body).unwrap_or_else(|error| panic!("{event:?}: {error}"));
    }
    encoder.finish_to_vec(&mut body).expect("a vector has room");
    assert_eq!(body, BODY);
}

#[test]
fn appendix_g_notebook_is_decoded() {
    let memory = Memory::growing(&Limits::default());
    let mut decoder =
        Decoder::new(Schema::none(), Options::default(), memory).expect("default options");
    let mut input = BODY;
    let mut expected = notebook().into_iter();
    while let Step::Event(event) = decoder.next(&mut input).expect("the worked example") {
        assert_eq!(Some(event), expected.next());
    }
    assert_eq!(expected.next(), None);
    assert!(input.is_empty());
}
