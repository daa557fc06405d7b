//! Events in, XML out, checked by an independent parser.

use exi_core::QName;

use super::*;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

fn start<'a>(uri: &'a str, local: &'a str) -> Event<'a> {
    Event::StartElement(QName::new(uri, local))
}

fn attribute<'a>(uri: &'a str, local: &'a str, value: &'a str) -> Event<'a> {
    Event::Attribute(QName::new(uri, local), value.into())
}

fn namespace<'a>(prefix: &'a str, uri: &'a str, own: bool) -> Event<'a> {
    Event::NamespaceDeclaration { uri, prefix, local_element_ns: own }
}

fn text(text: &str) -> Event<'_> {
    Event::Characters(text.into())
}

fn written(events: &[Event<'_>], options: WriterOptions) -> Result<String, WriteError> {
    let mut writer = XmlWriter::new(Vec::new(), options);
    for event in events {
        writer.write(event)?;
    }
    Ok(String::from_utf8(writer.finish()?).expect("UTF-8"))
}

const BARE: WriterOptions = WriterOptions { fragment: false, layout: Layout::Bare };
const EE: Event<'static> = Event::EndElement;

#[track_caller]
fn check(events: &[Event<'_>], expected: &str) {
    let xml = written(events, BARE).expect("it can be written");
    assert_eq!(xml, expected);
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(&xml, options).expect("well-formed");
    let names = |name: roxmltree::ExpandedName<'_, '_>| {
        (name.namespace().unwrap_or_default().to_owned(), name.name().to_owned())
    };
    let elements: Vec<_> = document
        .descendants()
        .filter(roxmltree::Node::is_element)
        .map(|node| names(node.tag_name()))
        .collect();
    let expected: Vec<_> = events
        .iter()
        .filter_map(|event| match event {
            Event::StartElement(name) => Some((name.uri().into(), name.local_name().into())),
            _ => None,
        })
        .collect();
    assert_eq!(elements, expected);
}

#[track_caller]
fn refused(events: &[Event<'_>], message: &str) {
    let error = written(events, BARE).expect_err("it must be refused");
    assert_eq!(error.to_string(), message);
}

#[test]
fn elements_get_default_namespaces() {
    let events = [
        start("u", "a"),
        start("u", "b"),
        EE,
        start("v", "b"),
        start("", "c"),
        start("u", "d"),
        EE,
        EE,
        EE,
        EE,
    ];
    check(&events, r#"<a xmlns="u"><b/><b xmlns="v"><c xmlns=""><d xmlns="u"/></c></b></a>"#);
}

#[test]
fn attributes_in_a_namespace_get_a_prefix() {
    let events = [
        start("u", "a"),
        attribute("", "b", "1"),
        attribute("u", "b", "2"),
        attribute(XSI, "nil", "true"),
        attribute("http://www.w3.org/XML/1998/namespace", "lang", "en"),
        start("v", "c"),
        attribute("u", "d", "3"),
        attribute("w", "d", "4"),
        EE,
        EE,
    ];
    let expected = format!(
        "<a xmlns=\"u\" xmlns:ns0=\"u\" xmlns:xsi=\"{XSI}\" b=\"1\" ns0:b=\"2\" \
         xsi:nil=\"true\" xml:lang=\"en\"><c xmlns=\"v\" xmlns:ns1=\"w\" ns0:d=\"3\" \
         ns1:d=\"4\"/></a>"
    );
    check(&events, &expected);
}

#[test]
fn declared_prefixes_are_used() {
    let events = [
        Event::StartElement(QName::new("u", "a")),
        namespace("q", "u", false),
        namespace("p", "u", true),
        namespace("p", "u", false),
        namespace("", "v", false),
        Event::Attribute(QName::new("u", "b").with_prefix("q"), "1".into()),
        Event::StartElement(QName::new("v", "c").with_prefix("")),
        EE,
        Event::StartElement(QName::new("u", "d").with_prefix("unknown")),
        EE,
        Event::StartElement(QName::new("w", "e").with_prefix("new")),
        EE,
        EE,
    ];
    let expected = "<p:a xmlns:q=\"u\" xmlns:p=\"u\" xmlns=\"v\" q:b=\"1\"><c/><p:d/>\
                    <new:e xmlns:new=\"w\"/></p:a>";
    check(&events, expected);
}

#[test]
fn an_element_in_no_namespace_undoes_the_default_one() {
    let events = [start("", "a"), namespace("", "u", false), EE];
    refused(
        &events,
        "XML cannot hold a name in no namespace where a default namespace is declared",
    );
    let events = [start("u", "a"), namespace("", "u", true), start("", "b"), EE, EE];
    check(&events, r#"<a xmlns="u"><b xmlns=""/></a>"#);
}

#[test]
fn names_in_values_keep_their_namespace() {
    let value = |name| Event::Attribute(QName::new(XSI, "type"), Value::QName(name));
    let xs = "http://www.w3.org/2001/XMLSchema";
    let events = [start("u", "a"), value(QName::new("u", "t")), EE];
    let expected = format!("<a xmlns=\"u\" xmlns:xsi=\"{XSI}\" xsi:type=\"t\"/>");
    check(&events, &expected);
    let events = [start("u", "a"), value(QName::new(xs, "int")), EE];
    let expected =
        format!("<a xmlns=\"u\" xmlns:xsi=\"{XSI}\" xmlns:xs=\"{xs}\" xsi:type=\"xs:int\"/>");
    check(&events, &expected);
    let events = [start("u", "a"), start("u", "b"), value(QName::new("", "t")), EE, EE];
    let expected = format!(
        "<a xmlns=\"u\"><ns0:b xmlns=\"\" xmlns:ns0=\"u\" xmlns:xsi=\"{XSI}\" xsi:type=\"t\"/></a>"
    );
    check(&events, &expected);
    let events = [start("u", "a"), value(QName::new("", "unbound:<t")), EE];
    let expected = format!("<a xmlns=\"u\" xmlns:xsi=\"{XSI}\" xsi:type=\"unbound:&lt;t\"/>");
    check(&events, &expected);
}

#[test]
fn content_is_escaped() {
    let events = [
        Event::StartDocument,
        start("", "a"),
        attribute("", "b", "<\"\n>&"),
        text("1 < 2\r"),
        Event::Characters(true.into()),
        Event::Comment(" c "),
        Event::ProcessingInstruction { target: "p", text: "i?" },
        Event::ProcessingInstruction { target: "q", text: "" },
        EE,
        Event::EndDocument,
    ];
    check(
        &events,
        "<a b=\"&lt;&quot;&#10;&gt;&amp;\">1 &lt; 2&#13;true<!-- c --><?p i??><?q?></a>",
    );
}

#[test]
fn a_document_may_have_a_prolog() {
    let doctype =
        Event::Doctype { name: "a", public: "-//x", system: "it's", text: "<!ENTITY e \"x\">" };
    let events = [
        Event::StartDocument,
        Event::Comment("c"),
        doctype,
        start("", "a"),
        Event::EntityReference("e"),
        EE,
        Event::EndDocument,
    ];
    let prolog = "<!DOCTYPE a PUBLIC \"-//x\" \"it's\" [\n<!ENTITY e \"x\">\n]>";
    check(&events, &format!("<!--c-->{prolog}<a>&e;</a>"));
    let document = written(&events, WriterOptions::default()).expect("it can be written");
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    assert_eq!(document, format!("{declaration}\n<!--c-->\n{prolog}\n<a>&e;</a>\n"));
}

#[test]
fn a_fragment_may_have_several_roots() {
    let events = [Event::StartDocument, start("", "a"), EE, start("", "b"), EE, Event::EndDocument];
    let fragment = WriterOptions { fragment: true, ..BARE };
    assert_eq!(written(&events, fragment).ok().as_deref(), Some("<a/><b/>"));
    refused(&events, "XML has no place here for this start element");
}

#[test]
fn what_xml_cannot_hold_is_refused() {
    let inside = |event| [start("", "a"), event, EE];
    refused(&inside(text("\u{1}")), "XML cannot hold U+0001 here");
    refused(&inside(start("", "a b")), "\"a b\" is no name that XML can hold");
    refused(&inside(attribute("", "xmlns", "u")), "\"xmlns\" is no name that XML can hold");
    refused(&inside(namespace("xmlns", "u", false)), "the prefix \"xmlns\" cannot be declared");
    refused(&inside(Event::EntityReference("a;b")), "\"a;b\" is no name that XML can hold");
    refused(
        &inside(Event::Comment("--")),
        "XML cannot hold a comment with \"--\" in it or \"-\" at its end",
    );
    refused(
        &inside(Event::ProcessingInstruction { target: "p", text: "?>" }),
        "XML cannot hold a processing instruction with \"?>\" in it",
    );
    refused(
        &inside(Event::ProcessingInstruction { target: "XML", text: "" }),
        "\"XML\" is no name that XML can hold",
    );
    refused(&inside(Event::EndDocument), "XML has no place here for the end of the document");
    refused(&[EE], "XML has no place here for the end of the element");
    refused(&[text("x")], "XML has no place here for text outside of the root element");
    for name in ["p", "q", "r", "s", "t", "u", "v", "w", "b"] {
        let mut events = vec![start("", "a"), attribute("", name, "")];
        events.extend(["c", "d", "e", "f", "g", "h", "i"].map(|name| attribute("", name, "")));
        events.extend([attribute("", "b", ""), attribute("", name, ""), EE]);
        refused(&events, &format!("a second attribute \"{name}\""));
    }
}

#[test]
fn a_document_type_cannot_smuggle_markup() {
    for subset in ["]><evil/>", "<!ENTITY a \"", "<evil/>", "<!-- "] {
        let doctype = Event::Doctype { name: "a", public: "", system: "", text: subset };
        refused(&[doctype], "XML cannot hold this internal DTD subset");
    }
    let doctype = Event::Doctype { name: "a", public: "", system: "'\"", text: "" };
    refused(&[doctype], "XML cannot hold a system identifier with both kinds of quotes");
    let doctype = Event::Doctype { name: "a>", public: "", system: "", text: "" };
    refused(&[doctype], "\"a>\" is no name that XML can hold");
}

/// The names of a tag are known by their places; when there are too many, all are forgotten.
#[test]
fn duplicates_are_found_where_names_were_forgotten_between_them() {
    for others in 250..256 {
        let others: Vec<_> = (0..others).map(|number| format!("n{number}")).collect();
        let mut events = vec![start("", "r")];
        events.extend(others.iter().flat_map(|name| [start("", name), EE]));
        events.push(start("", "x"));
        events.extend(["a", "b", "a"].map(|name| attribute("", name, "")));
        events.extend([EE, EE]);
        let refused = written(&events, WriterOptions::default());
        assert!(matches!(refused, Err(WriteError::DuplicateAttribute(name)) if &*name == "a"));
    }
}
