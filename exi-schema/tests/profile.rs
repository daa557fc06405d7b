//! The EXI Profile, §3: an encoder within bounds, against a stream of the W3C's suite.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use exi_core::{Encoder, Event, Limits, Memory, Options, Profile, QName, Value};
use exi_schema::Compiler;

/// The declarations of the suite's `builtInElement.xsd`.
const SCHEMA: &str = r#"
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
      <xs:element name="root">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="a" type="xs:string"/>
            <xs:element name="b" type="xs:int"/>
            <xs:element name="c" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="globalA" type="xs:boolean"/>
    </xs:schema>"#;

/// The suite's case profile/decodeOnly/decode-01, bit-packed, with final version 1.
const STREAM: &str = "807481b2b6241185d0c41d85d0c57de2904617432076174325f78b05656c3152016076174315f79d201c1d85d0c97de660acad864a402b076174315f7a8900e0ec2e864bef5705656c3340";

/// One production may be learned: AT(at1) of `el`, and it is used again. What follows is coded as
/// at first, but counts in the lengths of event codes.
#[test]
fn productions_beyond_the_bound_are_not_used() {
    let compiled = Compiler::new().document("builtInElement.xsd", SCHEMA).compile().unwrap();
    let profile = Profile { built_in_productions: Some(1), ..Profile::default() };
    let options = Options::builder().profile(Some(profile)).build().unwrap();
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(compiled.schema.schema(), options, memory).unwrap();
    let mut out = vec![0x80];
    let mut push = |event: Event<'_>| encoder.push_to_vec(&event, &mut out).unwrap();
    let start = |name| Event::StartElement(QName::new("", name));
    let attribute = |name, value| Event::Attribute(QName::new("", name), Value::from(value));
    push(Event::StartDocument);
    push(start("root"));
    for (at1, at2, text) in
        [("at1_x", "at2_x", "el1"), ("at1_y", "at2_y", "el2"), ("at1_z", "at2_z", "el3")]
    {
        push(start("el"));
        push(attribute("at1", at1));
        push(attribute("at2", at2));
        push(Event::Characters(Value::from(text)));
        push(Event::EndElement);
    }
    push(Event::EndElement);
    push(Event::EndDocument);
    encoder.finish_to_vec(&mut out).unwrap();
    let hex: String = out.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, STREAM);
}
