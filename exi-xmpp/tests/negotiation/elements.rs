//! Elements as a negotiation sees them: read with their namespaces, written for any parser.

use exi_xmpp::negotiation::{Element, ElementError, ElementLimits, Scope};

fn parse(xml: &str) -> Result<Element, ElementError> {
    Element::parse(xml, &Scope::default(), ElementLimits::default())
}

#[test]
fn what_is_written_is_read_again_by_others() {
    let odd = "a\t\n\r<&>\"'é\u{FB01}]]>";
    let element = Element::new("urn:a", "root")
        .with("odd", odd)
        .with_child(Element::new("urn:b", "child").with_text(odd))
        .with_child(Element::new("", "none"))
        .with_child(
            Element::new("http://etherx.jabber.org/streams", "features")
                .with_child(Element::new("urn:a", "inner")),
        );
    let xml = element.to_string();
    assert_eq!(parse(&xml), Ok(element));
    let document = roxmltree::Document::parse(&xml).expect("XML");
    let root = document.root_element();
    assert!(root.has_tag_name(("urn:a", "root")));
    assert_eq!(root.attribute("odd"), Some(odd));
    let named = |name: (&str, &str)| document.descendants().find(|node| node.has_tag_name(name));
    assert_eq!(named(("urn:b", "child")).and_then(|node| node.text()), Some(odd));
    assert!(named(("urn:a", "inner")).is_some());
    assert!(document.descendants().any(|node| node.has_tag_name("none")));
    // What XML cannot hold becomes the character for that.
    let xml = Element::new("", "a").with_text("\0\u{1F}\u{FFFF}").to_string();
    assert_eq!(xml, "<a>\u{FFFD}\u{FFFD}\u{FFFD}</a>");
}

#[test]
fn attributes_have_namespaces_and_no_order() {
    let one = parse("<a x='1' xml:lang='en' s:y='2' xmlns:s='urn:s'/>").expect("an element");
    let other = parse("<a t:y='2' xmlns:t='urn:s' xml:lang='en' x='1'/>").expect("an element");
    assert_eq!(one, other);
    assert_ne!(one, parse("<a y='2' xml:lang='en' x='1'/>").expect("an element"));
    assert_eq!(one.attribute_of("urn:s", "y"), Some("2"));
    assert_eq!(one.attribute("y"), None);
    let lang = one.attribute_of("http://www.w3.org/XML/1998/namespace", "lang");
    assert_eq!(lang, Some("en"));
    assert_eq!(parse(&one.to_string()), Ok(one));
}

#[test]
fn namespaces_come_from_the_stream() {
    let scope = Scope::empty().declare("", "urn:a<&\"").declare("p", "urn:p").declare("p", "urn:q");
    let limits = ElementLimits::default();
    let element = Element::parse("<b><p:c/></b>", &scope, limits).expect("an element");
    assert!(element.is("urn:a<&\"", "b") && element.child("urn:q", "c").is_some());
    let unbound = Element::parse("<o:b/>", &scope, limits);
    assert!(matches!(unbound, Err(ElementError::Xml(_))));
}

#[test]
fn limits_are_kept() {
    let limits = ElementLimits { bytes: 100, elements: 4, depth: 3, attributes: 2 };
    let parse = |xml: &str| Element::parse(xml, &Scope::empty(), limits);
    assert!(parse("<a><b><c/></b><b/></a>").is_ok());
    assert_eq!(parse("<a><b/><b/><b/><b/></a>"), Err(ElementError::Elements));
    assert!(parse("<a><b><c><d/></c></b></a>").is_err());
    assert!(parse("<a x='' y=''/>").is_ok());
    assert!(parse("<a x='' y='' z=''/>").is_err());
    assert_eq!(parse(&format!("<a>{}</a>", "x".repeat(100))), Err(ElementError::Bytes));
}

#[test]
fn errors_have_their_place() {
    let Err(ElementError::Xml(error)) = parse("<a>\n <b></c></a>") else { panic!() };
    assert_eq!((error.position.line, error.position.column, error.position.offset), (2, 5, 8));
}
