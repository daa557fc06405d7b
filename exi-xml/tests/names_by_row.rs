//! What a writer knows of names by their rows in tables changes nothing in what it writes.
#![allow(clippy::expect_used, reason = "what cannot fail here would be a defect")]

use exi_core::schema::{CompiledSchema, NONE, Name, OwnedRows, TextRange, Uri};
use exi_core::value::{Boolean, Enumeration};
use exi_core::{Event, QName, Schema, Value};
use exi_xml::{Layout, WriteError, WriterOptions, XmlWriter};
use proptest::prelude::*;

const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Tables with the names `locals` in each of the namespaces `uris`, the first three of which are
/// those of every table.
fn tables(uris: &[&str], locals: &[&str]) -> CompiledSchema {
    let mut rows = OwnedRows::default();
    let mut range = |text: &str| {
        rows.text.push_str(text);
        TextRange::new((rows.text.len() - text.len()) as u32, text.len() as u16)
    };
    for (uri, text) in (0..).zip(uris) {
        let first = rows.names.len() as u16;
        rows.uris.push(Uri::new(range(text), first, locals.len() as u16));
        for local in locals {
            rows.names.push(Name::new(range(local), uri, NONE, NONE, NONE, NONE));
        }
    }
    CompiledSchema::new(rows).expect("consistent tables")
}

const OPTIONS: WriterOptions = WriterOptions { fragment: true, layout: Layout::Bare };

fn write(writer: &mut XmlWriter<'_, Vec<u8>>, events: &[Event<'_>]) -> Result<(), WriteError> {
    events.iter().try_for_each(|event| writer.write(event))
}

/// What two writers make of the same events, where one of them knows `schema`.
#[track_caller]
fn same(schema: &CompiledSchema, events: &[Event<'_>], expected: Result<&str, &str>) {
    for known in [Schema::none(), schema.schema()] {
        let mut writer = XmlWriter::new(Vec::new(), OPTIONS).with_schema(known);
        let written = write(&mut writer, events).and_then(|()| writer.finish());
        let written = written.map(|text| String::from_utf8(text).expect("UTF-8"));
        let written = written.as_deref().map_err(ToString::to_string);
        assert_eq!(written, expected.map_err(ToOwned::to_owned));
    }
}

const EE: Event<'static> = Event::EndElement;

fn attribute(name: QName<'_>) -> Event<'_> {
    Event::Attribute(name, "".into())
}

#[test]
fn an_element_is_written_as_the_declarations_in_scope_demand() {
    let tables = tables(&["", XML, XSI, "u", "v"], &["a", "b"]);
    let schema = tables.schema();
    let se = |uri, local| Event::StartElement(schema.qname(uri, local).expect("a name"));
    let ns = |prefix, uri| Event::NamespaceDeclaration { uri, prefix, local_element_ns: false };
    let (a, b) = (se("u", "a"), se("v", "a"));

    // The default namespace changes, comes back, is hidden, and is taken away.
    let events = [a, EE, b, a, b, EE, a, EE, EE, b, EE, EE, a, EE];
    let text = "<a xmlns=\"u\"/><a xmlns=\"v\"><a xmlns=\"u\"><a xmlns=\"v\"/><a/></a><a/></a>\
        <a xmlns=\"u\"/>";
    same(&tables, &events, Ok(text));
    let events = [a, EE, a, se("", "a"), a, EE, EE, a, EE, EE];
    let text = "<a xmlns=\"u\"/><a xmlns=\"u\"><a xmlns=\"\"><a xmlns=\"u\"/></a><a/></a>";
    same(&tables, &events, Ok(text));

    // A prefix is bound to the namespace, and to another, between two uses of a row.
    let events = [a, EE, se("v", "b"), ns("p", "u"), a, EE, b, ns("p", "v"), a, EE, EE, a, EE, EE];
    let text = "<a xmlns=\"u\"/><b xmlns:p=\"u\" xmlns=\"v\"><p:a/>\
        <p:a xmlns:p=\"v\"><a xmlns=\"u\"/></p:a><p:a/></b>";
    same(&tables, &events, Ok(text));

    // A name brings its own prefix, or comes as text.
    let prefixed = schema.qname("u", "a").expect("a name").with_prefix("p");
    let events = [a, EE, Event::StartElement(prefixed), ns("p", "u"), a, EE, EE];
    same(&tables, &events, Ok("<a xmlns=\"u\"/><p:a xmlns:p=\"u\"><p:a/></p:a>"));
    let given = Event::StartElement(QName::new("u", "a"));
    let events = [given, a, EE, EE, given, a, given, EE, EE, EE];
    same(&tables, &events, Ok("<a xmlns=\"u\"><a/></a><a xmlns=\"u\"><a><a/></a></a>"));
}

#[test]
fn a_second_attribute_is_refused_whichever_way_its_name_comes() {
    let tables = tables(&["", XML, XSI, "u", "v"], &["a", "b", "xmlns", "no name"]);
    let schema = tables.schema();
    let name = |uri, local| schema.qname(uri, local).expect("a name");
    let root = Event::StartElement(name("u", "a"));
    let (a, b) = (attribute(name("", "a")), attribute(name("", "b")));
    let given = attribute(QName::new("", "a"));

    let text = "<a xmlns=\"u\" a=\"\" b=\"\"/><a xmlns=\"u\" b=\"\" a=\"\"/>";
    same(&tables, &[root, a, b, EE, root, b, a, EE], Ok(text));
    for twins in [[a, a], [a, given], [given, a], [given, given]] {
        let [one, other] = twins;
        let events = [root, a, b, EE, root, one, b, other, EE];
        same(&tables, &events, Err("a second attribute \"a\""));
    }
    // Others have the same local name.
    let events = [root, a, EE, root, attribute(name(XML, "a")), a, EE];
    same(&tables, &events, Ok("<a xmlns=\"u\" a=\"\"/><a xmlns=\"u\" xml:a=\"\" a=\"\"/>"));
    let events = [root, a, EE, root, a, attribute(name("v", "a")), EE];
    let text = "<a xmlns=\"u\" a=\"\"/><a xmlns=\"u\" xmlns:ns0=\"v\" a=\"\" ns0:a=\"\"/>";
    same(&tables, &events, Ok(text));
    // What is no name of an attribute never becomes one.
    for _ in 0..2 {
        let events = [root, attribute(name("", "xmlns"))];
        same(&tables, &events, Err("\"xmlns\" is no name that XML can hold"));
        let events = [root, attribute(name("", "no name"))];
        same(&tables, &events, Err("\"no name\" is no name that XML can hold"));
    }
}

/// An attribute that is not written because of its value may come again.
#[test]
fn an_attribute_may_follow_one_of_the_same_name_that_was_refused() {
    let tables = tables(&["", XML, XSI, "u"], &["a", "b"]);
    let schema = tables.schema();
    let name = schema.qname("", "a").expect("a name");
    let mut writer = XmlWriter::new(Vec::new(), OPTIONS).with_schema(schema);
    write(&mut writer, &[Event::StartElement(name), attribute(name), EE]).expect("well-formed");
    writer.write(&Event::StartElement(name)).expect("an element");
    assert!(writer.write(&Event::Attribute(name, "\u{1}".into())).is_err());
    write(&mut writer, &[attribute(name), EE]).expect("well-formed");
    assert_eq!(writer.finish().expect("a vector"), b"<a a=\"\"/><a a=\"\"/>");
}

/// Rows of other tables have other names, and so do rows of tables that are made where others were.
#[test]
fn names_of_other_tables_are_not_mistaken() {
    let own = tables(&["", XML, XSI, "u"], &["a", "b"]);
    let schema = own.schema();
    let mut writer = XmlWriter::new(Vec::new(), OPTIONS).with_schema(schema);
    let mut expected = String::new();
    let mut element = |schema: &Schema<'_>, local: &str| {
        let events = [
            Event::StartElement(schema.qname("u", local).expect("a name")),
            attribute(schema.qname("", local).expect("a name")),
            EE,
        ];
        write(&mut writer, &events).expect("well-formed");
        expected += &format!("<{local} xmlns=\"u\" {local}=\"\"/>");
    };
    for round in 0..20 {
        element(&schema, "a");
        let local = format!("c{}", round % 10);
        let other = tables(&["", XML, XSI, "u"], &[&local, "d"]);
        element(&other.schema(), &local);
    }
    assert_eq!(String::from_utf8(writer.finish().expect("a vector")).expect("UTF-8"), expected);
}

/// When too many names are kept, all are forgotten: rows too.
#[test]
fn rows_keep_their_names_when_names_are_forgotten() {
    let locals: Vec<String> = (0..300).map(|number| format!("n{number}")).collect();
    let locals: Vec<&str> = locals.iter().map(String::as_str).collect();
    let tables = tables(&["", XML, XSI, "u"], &locals);
    let schema = tables.schema();
    let mut writer = XmlWriter::new(Vec::new(), OPTIONS).with_schema(schema);
    let mut expected = String::new();
    let twice = locals.iter().chain(&locals).chain(locals.iter().rev());
    for local in twice {
        let names = ["u", ""].map(|uri| schema.qname(uri, local).expect("a name"));
        let [element, own] = names;
        let first = attribute(schema.qname("", "n7").expect("a name"));
        let root = Event::StartElement(element);
        match *local {
            "n7" => {
                write(&mut writer, &[root, first, EE]).expect("well-formed");
                expected += "<n7 xmlns=\"u\" n7=\"\"/>";
            }
            _ => {
                write(&mut writer, &[root, first, attribute(own), EE]).expect("well-formed");
                expected += &format!("<{local} xmlns=\"u\" n7=\"\" {local}=\"\"/>");
            }
        }
    }
    assert_eq!(String::from_utf8(writer.finish().expect("a vector")).expect("UTF-8"), expected);
}

/// Names and prefixes that random events have.
const LONG: &str = "a \"quoted\" name of a namespace that is & remains too long to be kept";
const URIS: [&str; 6] = ["", XML, XSI, "u", LONG, "v"];
const LOCALS: [&str; 6] = ["a", "b", "c", "xmlns", "a name", "a-name-that-is-too-long-to-be-kept"];
const PREFIXES: [Option<&str>; 4] = [None, Some(""), Some("p"), Some("xml")];

/// Values of random events.
fn value(number: usize) -> Value<'static> {
    let texts =
        ["", "1234567", "12345678", "a longer value", "sixteen bytes it", "seventeen bytes h"];
    match number {
        0 => true.into(),
        1 => Boolean::Zero.into(),
        2 => (-1_234_567_890_i64).into(),
        3 => 23.25.into(),
        4 => Enumeration { index: 0, text: "<&\"\u{e9}" }.into(),
        5 => QName::new("u", "a").into(),
        6 => QName::new("w", "a").with_prefix("q").into(),
        7 => Value::from("a value that is \u{1} or more"),
        _ => Value::from(
            *texts.get(number - 8).unwrap_or(&"a value that is longer than sixteen bytes"),
        ),
    }
}

/// An event without its name's tables.
#[derive(Clone, Debug)]
enum Step {
    Start(Named),
    Attribute(Named, usize),
    Namespace { prefix: usize, uri: usize, own: bool },
    Text(usize),
    End,
    Flush,
}

#[derive(Clone, Debug)]
struct Named {
    uri: usize,
    local: usize,
    prefix: usize,
    /// By row in the tables that the writer knows, in others, or as text.
    from: usize,
}

fn named() -> impl Strategy<Value = Named> {
    // Most are those that make a document.
    let uri = prop_oneof![8 => 3..5_usize, 2 => 0..6_usize];
    let local = prop_oneof![30 => 0..3_usize, 1 => 0..6_usize];
    let prefix = prop_oneof![8 => Just(0_usize), 1 => 0..4_usize];
    (uri, local, prefix, 0..3_usize).prop_map(|(uri, local, prefix, from)| Named {
        uri,
        local,
        prefix,
        from,
    })
}

fn values() -> impl Strategy<Value = usize> {
    // Few that cannot be written.
    prop_oneof![20 => 0..7_usize, 40 => 8..15_usize, 1 => Just(7_usize)]
}

fn step() -> impl Strategy<Value = Step> {
    let bare = (named(), any::<bool>()).prop_map(|(named, bare)| match bare {
        true => Named { uri: 0, ..named },
        false => named,
    });
    prop_oneof![
        5 => named().prop_map(Step::Start),
        6 => (bare, values()).prop_map(|(named, value)| Step::Attribute(named, value)),
        1 => (0..4_usize, 0..6_usize, any::<bool>())
            .prop_map(|(prefix, uri, own)| Step::Namespace { prefix, uri, own }),
        1 => values().prop_map(Step::Text),
        5 => Just(Step::End),
        1 => Just(Step::Flush),
    ]
}

/// Writes the steps that have a place; text, or the error.
fn run(
    steps: &[Step],
    mut writer: XmlWriter<'_, Vec<u8>>,
    tables: &[Schema<'_>],
) -> Result<String, String> {
    let (mut depth, mut in_tag, mut begun) = (0, false, false);
    for step in steps {
        let name = |named: &Named| {
            let (uri, local) = (URIS[named.uri], LOCALS[named.local]);
            let resolved = tables.get(named.from).map(|tables| tables.qname(uri, local));
            let name = resolved.map_or(QName::new(uri, local), |name| name.expect("a name"));
            PREFIXES[named.prefix].map_or(name, |prefix| name.with_prefix(prefix))
        };
        let event = match step {
            Step::Start(named) => Event::StartElement(name(named)),
            Step::Attribute(named, number) if in_tag => {
                Event::Attribute(name(named), value(*number))
            }
            Step::Namespace { prefix, uri, own } if begun => Event::NamespaceDeclaration {
                prefix: PREFIXES[*prefix].unwrap_or("q"),
                uri: URIS[*uri],
                local_element_ns: *own,
            },
            Step::Text(number) => Event::Characters(value(*number)),
            Step::End if depth > 0 => EE,
            Step::Flush => {
                writer.flush().map_err(|error| error.to_string())?;
                continue;
            }
            _ => continue,
        };
        begun = matches!(step, Step::Start(_)) || begun && matches!(step, Step::Namespace { .. });
        in_tag = begun || in_tag && matches!(step, Step::Attribute(..));
        depth += i32::from(matches!(step, Step::Start(_)));
        depth -= i32::from(matches!(step, Step::End));
        writer.write(&event).map_err(|error| error.to_string())?;
    }
    while depth > 0 {
        writer.write(&EE).map_err(|error| error.to_string())?;
        depth -= 1;
    }
    let text = writer.finish().map_err(|error| error.to_string())?;
    Ok(String::from_utf8(text).expect("UTF-8"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    /// Names by rows, of known tables or of others, are written as the same names are as text.
    #[test]
    fn rows_are_written_as_text_is(steps in prop::collection::vec(step(), 1..60)) {
        let (own, other) = (tables(&URIS, &LOCALS), tables(&URIS, &LOCALS));
        let writer = || XmlWriter::new(Vec::new(), OPTIONS);
        let expected = run(&steps, writer(), &[]);
        let known = writer().with_schema(own.schema());
        prop_assert_eq!(run(&steps, known, &[own.schema(), other.schema()]), expected);
    }
}
