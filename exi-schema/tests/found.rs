//! What generated cases have found, each as a plain test.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use exi_core::{
    Alignment, Decoder, Encoder, ErrorKind, Event, Limits, Memory, Options, Preserve, QName,
    Schema, Step,
};
use exi_schema::{Compiled, Compiler};

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

fn compile(definitions: &str) -> Compiled {
    let text = format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">{definitions}</xs:schema>"
    );
    Compiler::new().document("found.xsd", text).compile().unwrap()
}

fn encode(schema: Schema<'_>, options: Options, events: &[Event<'_>]) -> Vec<u8> {
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(schema, options, memory).unwrap();
    let mut out = Vec::new();
    encoder.push_to_vec(&Event::StartDocument, &mut out).unwrap();
    for event in events {
        encoder.push_to_vec(event, &mut out).unwrap();
    }
    encoder.push_to_vec(&Event::EndDocument, &mut out).unwrap();
    encoder.finish_to_vec(&mut out).unwrap();
    out
}

/// The values of attributes and of text.
fn values(schema: Schema<'_>, options: Options, mut stream: &[u8]) -> Vec<String> {
    let memory = Memory::growing(&Limits::default());
    let mut decoder = Decoder::new(schema, options, memory).unwrap();
    let mut values = Vec::new();
    loop {
        match decoder.next(&mut stream).unwrap() {
            Step::Event(Event::Attribute(_, value) | Event::Characters(value)) => {
                values.push(value.to_string());
            }
            Step::Event(_) => {}
            Step::NeedInput | Step::End => return values,
        }
    }
}

/// Values of `xsi:nil` are in the structure channel (§9.2.1); those of the value channels, read
/// later, must not evict them before their events are taken.
#[test]
fn values_of_the_structure_channel_outlast_the_string_table() {
    let compiled = compile(
        "<xs:element name=\"r\"><xs:complexType><xs:sequence>\
         <xs:element name=\"e\" type=\"xs:date\" nillable=\"true\" maxOccurs=\"9\"/>\
         </xs:sequence></xs:complexType></xs:element>",
    );
    let preserve = Preserve { lexical_values: true, ..Preserve::default() };
    let options = Options::builder()
        .alignment(Alignment::PreCompression)
        .preserve(preserve)
        .value_partition_capacity(Some(1))
        .build()
        .unwrap();
    let start = |name| Event::StartElement(QName::new("", name));
    let nil = Event::Attribute(QName::new(XSI, "nil"), "true".into());
    let end = Event::EndElement;
    let text = Event::Characters("2012-01-01".into());
    let events =
        [start("r"), start("e"), nil, end, start("e"), nil, end, start("e"), text, end, end];
    let schema = compiled.schema.schema();
    let stream = encode(schema, options, &events);
    assert_eq!(values(schema, options, &stream), ["true", "true", "2012-01-01"]);
}

/// An attribute that comes again is refused: the place that it had is guessed, among fewer
/// productions than it was counted from.
#[test]
fn an_attribute_that_comes_again() {
    let compiled = compile(
        "<xs:element name=\"r\"><xs:complexType>\
         <xs:attribute name=\"a\"/><xs:attribute name=\"b\"/></xs:complexType></xs:element>",
    );
    let options = Options::builder().strict(true).build().unwrap();
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(compiled.schema.schema(), options, memory).unwrap();
    let attribute = |name| Event::Attribute(QName::new("", name), "x".into());
    let start = Event::StartElement(QName::new("", "r"));
    let events = [Event::StartDocument, start, attribute("a"), attribute("b"), attribute("a")];
    let mut out = Vec::new();
    let refused = encoder.push_all_to_vec(events, &mut out).unwrap_err();
    assert!(matches!(refused.error.kind(), ErrorKind::NotAllowed(_)), "{refused}");
    assert_eq!(refused.event, attribute("a"));
    assert_eq!(refused.bytes, out.len());
    encoder.push_all_to_vec([Event::EndElement, Event::EndDocument], &mut out).unwrap();
    encoder.finish_to_vec(&mut out).unwrap();
    assert_eq!(values(compiled.schema.schema(), options, &out), ["x", "x"]);
}
