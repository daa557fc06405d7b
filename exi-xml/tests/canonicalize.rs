//! Canonical EXI §4.3 and §4.4: which streams have the same canonical form.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use exi_core::Event::{Comment, EndDocument, EndElement, StartDocument, StartElement};
use exi_core::{Canonical, Decoder, Encoder, Event, Limits, Memory, Options, Preserve};
use exi_core::{QName, Schema, Value};
use exi_xml::canonicalize;

const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

fn options() -> Options {
    let preserve = Preserve { prefixes: true, comments: true, ..Preserve::default() };
    Options::builder().preserve(preserve).build().unwrap()
}

fn memory() -> Memory<'static> {
    Memory::growing(&Limits::default())
}

fn start(name: &str) -> Event<'_> {
    StartElement(QName::new("", name).with_prefix(""))
}

fn attribute<'e>(uri: &'e str, name: &'e str, value: &'e str) -> Event<'e> {
    Event::Attribute(QName::new(uri, name), Value::from(value))
}

fn text(text: &str) -> Event<'_> {
    Event::Characters(Value::from(text))
}

const fn namespace<'e>(prefix: &'e str, uri: &'e str) -> Event<'e> {
    Event::NamespaceDeclaration { uri, prefix, local_element_ns: false }
}

fn body(encoder: &mut Encoder<'_, '_>, content: &[Event<'_>]) -> Vec<u8> {
    let mut out = Vec::new();
    encoder.push_to_vec(&StartDocument, &mut out).unwrap();
    for event in content {
        encoder.push_to_vec(event, &mut out).unwrap();
    }
    encoder.push_to_vec(&EndDocument, &mut out).unwrap();
    encoder.finish_to_vec(&mut out).unwrap();
    out
}

/// The canonical form of the stream of `given` is the stream of `expected`.
#[track_caller]
fn check(given: &[Event<'_>], expected: &[Event<'_>]) {
    let schema = Schema::none();
    let given = body(&mut Encoder::new(schema, options(), memory()).unwrap(), given);
    let expected = body(&mut Encoder::new(schema, options(), memory()).unwrap(), expected);
    let mut decoder = Decoder::new(schema, options(), memory()).unwrap();
    let form = Canonical::default();
    let mut encoder = Encoder::new_canonical(schema, options(), form, memory()).unwrap();
    let mut canonical = Vec::new();
    canonicalize(given.as_slice(), &mut decoder, &mut encoder, &mut canonical).unwrap();
    assert_eq!(canonical, expected);
}

#[test]
fn declarations_and_attributes_are_sorted() {
    let (nil, c) = (attribute(XSI, "nil", "false"), attribute("", "c", "1"));
    let (b, b_of_u) = (attribute("", "b", "2"), attribute("u", "b", "3"));
    let (foo, bla) = (namespace("foo", "u"), namespace("bla", "v"));
    check(
        &[start("a"), foo, bla, c, b_of_u, b, nil, EndElement],
        &[start("a"), bla, foo, nil, b, b_of_u, c, EndElement],
    );
}

#[test]
fn text_comes_in_one_piece_or_not_at_all() {
    check(
        &[start("a"), text("x"), text(""), text("y"), EndElement],
        &[start("a"), text("xy"), EndElement],
    );
    check(&[start("a"), text(""), EndElement], &[start("a"), EndElement]);
    // No XML document has this character.
    let control = [start("a"), text("\u{1}"), EndElement];
    check(&control, &control);
}

#[test]
fn white_space_between_elements_goes_unless_it_is_preserved() {
    let leaf = [start("b"), text(" "), EndElement];
    let [open, space, close] = leaf;
    check(
        &[start("a"), text("\n"), open, space, close, text("\n"), EndElement],
        &[start("a"), open, space, close, EndElement],
    );
    check(
        &[start("a"), text(" x"), open, close, text(" "), EndElement],
        &[start("a"), text(" x"), open, close, EndElement],
    );
    let comment = Comment("c");
    check(
        &[start("a"), text(" "), comment, text(" "), EndElement],
        &[start("a"), comment, EndElement],
    );
    let [preserve, default] = ["preserve", "default"].map(|value| attribute(XML, "space", value));
    let [b, c, end] = [start("b"), start("c"), EndElement];
    check(
        &[start("a"), preserve, space, b, default, space, c, end, end, space, EndElement],
        &[start("a"), preserve, space, b, default, c, end, end, space, EndElement],
    );
}
