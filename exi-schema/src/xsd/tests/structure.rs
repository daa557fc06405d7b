//! The structure of documents (§3, XML Representation Summaries).

use super::*;

#[test]
fn an_element_in_a_wrong_place_is_an_error_with_line_and_column() {
    let text = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n <xs:complexType name=\"a\">\n  <xs:attribute name=\"b\"/>\n  <xs:sequence/>\n </xs:complexType>\n</xs:schema>";
    let error = Compiler::new().document("dir/a.xsd", text).components().unwrap_err();
    assert_eq!(error.problem(), Problem::Structure);
    assert_eq!(error.place().unwrap().to_string(), "dir/a.xsd:4:3");
    assert!(error.message().contains("xs:sequence"), "{error}");
}

#[test]
fn text_and_unknown_attributes_are_warnings() {
    let components = components(r#"<xs:element name="a" minOccurs="0">stray</xs:element>"#);
    let messages: Vec<_> = components.warnings.iter().map(|warning| warning.message()).collect();
    assert_eq!(
        messages,
        ["xs:element has no attribute minOccurs: ignored", "text in xs:element: ignored"]
    );
}

#[test]
fn annotations_notations_and_identity_constraints_are_read_and_ignored() {
    let components = components(
        r#"<xs:annotation><xs:documentation><b xmlns="x">text<xs:element/></b></xs:documentation></xs:annotation>
           <xs:notation name="n" public="p"/>
           <xs:element name="a"><xs:annotation><xs:appinfo>x</xs:appinfo></xs:annotation>
             <xs:complexType><xs:sequence/></xs:complexType>
             <xs:key name="k"><xs:selector xpath="."/><xs:field xpath="@a"/></xs:key>
             <xs:keyref name="r" refer="t:k"><xs:selector xpath="."/><xs:field xpath="@b"/></xs:keyref>
           </xs:element>"#,
    );
    assert_eq!((components.global_elements.len(), components.warnings.len()), (1, 0));
}

#[test]
fn what_is_missing_or_not_a_value_is_named() {
    let structure = |body: &str, words: &str| {
        let (problem, message) = problem(body);
        assert_eq!(problem, Problem::Structure, "{message}");
        assert!(message.contains(words), "{message}");
    };
    structure(r#"<xs:simpleType name="a"/>"#, "lacks one of: restriction list union");
    structure(r#"<xs:element/>"#, "has no attribute name");
    structure(r#"<xs:element name="a:b"/>"#, "not an NCName");
    structure(r#"<xs:element name="a" nillable="yes"/>"#, "nillable=\"yes\"");
    structure(r#"<xs:element name="a" type="a:b:c"/>"#, "not a QName");
    structure(
        r#"<xs:element name="a" type="xs:int"><xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType></xs:element>"#,
        "both",
    );
    structure(
        r#"<xs:complexType name="a"><xs:sequence maxOccurs="-1"/></xs:complexType>"#,
        "maxOccurs=\"-1\"",
    );
    structure(
        r#"<xs:complexType name="a"><xs:attribute name="b" use="may"/></xs:complexType>"#,
        "use=\"may\"",
    );
    structure(
        r#"<xs:complexType name="a"><xs:assert test="b"/></xs:complexType>"#,
        "xs:assert cannot stand",
    );
    structure(
        r#"<xs:complexType name="a"><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent><xs:attribute name="b"/></xs:complexType>"#,
        "beside",
    );
}

#[test]
fn a_document_that_is_not_well_formed_or_no_schema_is_told() {
    let error = Compiler::new().document("a", "<a>\n</b>").components().unwrap_err();
    assert_eq!((error.problem(), error.place().unwrap().line), (Problem::NotWellFormed, 2));
    let error = Compiler::new().document("a", "<a/>").components().unwrap_err();
    assert_eq!(error.problem(), Problem::Structure);
}

#[test]
fn an_internal_subset_and_its_entities_are_understood() {
    let text = format!(
        "<!DOCTYPE xs:schema [<!ENTITY int 'xs:int'>]>{}",
        schema(r#"<xs:element name="a" type="&int;"/>"#)
    );
    let components = Compiler::new().document("a", text).components().unwrap();
    assert_eq!(components[components.type_of("a")].name.as_ref().unwrap().local_name, "int");
}
