//! Names and what they resolve to (§3.15.3).

use super::*;

#[test]
fn a_name_that_nothing_declares_is_an_error() {
    for (body, what) in [
        (r#"<xs:element name="a" type="t:x"/>"#, "type {t}x"),
        (r#"<xs:element name="a" substitutionGroup="t:x"/>"#, "element {t}x"),
        (
            r#"<xs:complexType name="a"><xs:attribute ref="t:x"/></xs:complexType>"#,
            "attribute {t}x",
        ),
        (r#"<xs:complexType name="a"><xs:group ref="t:x"/></xs:complexType>"#, "group {t}x"),
        (
            r#"<xs:attributeGroup name="a"><xs:attributeGroup ref="t:x"/></xs:attributeGroup>"#,
            "attribute group {t}x",
        ),
        (
            r#"<xs:simpleType name="a"><xs:union memberTypes="xs:int t:x"/></xs:simpleType>"#,
            "type {t}x",
        ),
        (r#"<xs:element name="a" type="u:x"/>"#, "prefix u"),
        (r#"<xs:element name="a" type="xs:datetime"/>"#, "XMLSchema}datetime"),
    ] {
        let (problem, message) = problem(body);
        assert_eq!(problem, Problem::UnresolvedName);
        assert!(message.contains(what), "{message}");
    }
}

#[test]
fn local_names_are_qualified_by_form_else_by_the_default() {
    let body = r#"<xs:complexType name="a">
        <xs:sequence><xs:element name="x"/><xs:element name="y" form="qualified"/><xs:element ref="t:z"/></xs:sequence>
        <xs:attribute name="p"/><xs:attribute name="q" form="qualified"/><xs:attribute ref="t:r"/>
      </xs:complexType><xs:element name="z"/><xs:attribute name="r"/>"#;
    let unqualified = components(body);
    assert_eq!(unqualified.content_of("a"), "(x,t:y,t:z)");
    assert_eq!(unqualified.uses_of("a"), "p t:q t:r");
    let defaults =
        r#"targetNamespace="t" elementFormDefault="qualified" attributeFormDefault="qualified""#;
    let text = schema(body).replace(r#"targetNamespace="t""#, defaults);
    let qualified = Compiler::new().document("a", text).components().unwrap();
    assert_eq!(qualified.content_of("a"), "(t:x,t:y,t:z)");
    assert_eq!(qualified.uses_of("a"), "t:p t:q t:r");
}

#[test]
fn a_name_is_declared_once_in_each_symbol_space() {
    let (problem, message) = problem(r#"<xs:element name="a"/><xs:element name="a"/>"#);
    assert_eq!(problem, Problem::Duplicate);
    assert!(message.contains("main.xsd:1:"), "{message}");
    let components = components(
        r#"<xs:element name="a"/><xs:attribute name="a"/><xs:complexType name="a"/>
           <xs:group name="a"><xs:sequence/></xs:group><xs:attributeGroup name="a"/>"#,
    );
    assert!(components.named_types.contains_key(&name("a")));
}

#[test]
fn a_reference_to_a_namespace_needs_an_import() {
    let (problem, message) =
        problem(r#"<xs:complexType name="a"><xs:attribute ref="xml:lang"/></xs:complexType>"#);
    assert_eq!(problem, Problem::UnresolvedName);
    assert!(message.contains("does not import"), "{message}");
}

#[test]
fn the_xml_namespace_is_built_in_where_nothing_declares_it() {
    let components = components(
        r#"<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/>
           <xs:complexType name="a"><xs:attributeGroup ref="xml:specialAttrs"/></xs:complexType>"#,
    );
    let uses = components.uses_of("a").replace("http://www.w3.org/XML/1998/namespace", "xml");
    assert_eq!(uses, "xml:base xml:id xml:lang xml:space");
    assert!(components.warnings.is_empty());
}
