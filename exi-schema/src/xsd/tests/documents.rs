//! Sets of documents (§4.2).

use super::*;

#[test]
fn documents_include_and_import_each_other_in_circles() {
    let components = read_set([
        (
            "main.xsd",
            schema(
                r#"<xs:include schemaLocation="part.xsd"/><xs:import namespace="u" schemaLocation="u.xsd"/>
                   <xs:element name="a" type="t:p"/>"#,
            ),
        ),
        ("part.xsd", schema(r#"<xs:include schemaLocation="main.xsd"/><xs:complexType name="p"/>"#)),
        (
            "u.xsd",
            schema(r#"<xs:import namespace="t" schemaLocation="main.xsd"/><xs:element name="a" type="t:p"/>"#)
                .replace(r#"targetNamespace="t""#, r#"targetNamespace="u""#),
        ),
    ])
    .unwrap();
    let names: Vec<_> = components.global_elements.keys().map(ToString::to_string).collect();
    assert_eq!(names, ["{t}a", "{u}a"]);
    assert_eq!(components.target_namespaces.into_iter().collect::<Vec<_>>(), ["t", "u"]);
}

#[test]
fn a_document_without_namespace_takes_the_one_that_includes_it() {
    let components = read_set([
        ("main.xsd", schema(r#"<xs:include schemaLocation="part.xsd"/><xs:element name="a" type="t:p"/>"#)),
        (
            "part.xsd",
            without_namespace(
                r#"<xs:complexType name="p"><xs:sequence><xs:element ref="q"/></xs:sequence></xs:complexType>
                   <xs:element name="q" type="p"/>"#,
            ),
        ),
    ])
    .unwrap();
    assert_eq!(components.content_of("p"), "(t:q)");
    assert_eq!(components.target_namespaces.into_iter().collect::<Vec<_>>(), ["t"]);
}

#[test]
fn a_document_of_another_namespace_cannot_be_included() {
    let other = schema("").replace(r#"targetNamespace="t""#, r#"targetNamespace="u""#);
    let error = read_set([
        ("main.xsd", schema(r#"<xs:include schemaLocation="u.xsd"/>"#)),
        ("u.xsd", other),
    ]);
    assert_eq!(error.unwrap_err().problem(), Problem::Constraint);
}

#[test]
fn a_reference_that_leads_nowhere_is_a_warning_until_a_name_is_missing() {
    let components =
        components(r#"<xs:import namespace="u"/><xs:include schemaLocation="x.xsd"/>"#);
    let problems: Vec<_> = components.warnings.iter().map(crate::Warning::problem).collect();
    assert_eq!(problems, [Problem::Document; 2]);
    let (problem, message) =
        problem(r#"<xs:import namespace="u"/><xs:element name="a" type="u:x" xmlns:u="u"/>"#);
    assert_eq!(problem, Problem::UnresolvedName);
    assert!(message.contains("{u}x"), "{message}");
}

#[test]
fn a_redefinition_extends_what_it_redefines_under_the_same_name() {
    let components = read_set([
        (
            "main.xsd",
            schema(
                r#"<xs:redefine schemaLocation="part.xsd">
                     <xs:complexType name="p"><xs:complexContent><xs:extension base="t:p">
                       <xs:sequence><xs:element name="y"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
                     <xs:group name="g"><xs:choice><xs:group ref="t:g"/><xs:element name="v"/></xs:choice></xs:group>
                     <xs:attributeGroup name="h"><xs:attributeGroup ref="t:h"/><xs:attribute name="n"/></xs:attributeGroup>
                   </xs:redefine>"#,
            ),
        ),
        (
            "part.xsd",
            schema(
                r#"<xs:complexType name="p"><xs:sequence><xs:element name="x"/></xs:sequence></xs:complexType>
                   <xs:group name="g"><xs:sequence><xs:element name="u"/></xs:sequence></xs:group>
                   <xs:attributeGroup name="h"><xs:attribute name="m"/></xs:attributeGroup>
                   <xs:complexType name="q"><xs:group ref="t:g"/><xs:attributeGroup ref="t:h"/></xs:complexType>
                   <xs:element name="a" type="t:p"/>"#,
            ),
        ),
    ])
    .unwrap();
    let a = components.type_of("a");
    assert_eq!(components.content(components.complex(a)), "(x,(y))");
    assert_eq!(components.content_of("q"), "((u)|v)");
    assert_eq!(components.uses_of("q"), "m n");
    assert_eq!(components[components[a].base.unwrap()].name, None);
}

#[test]
fn a_redefinition_of_nothing_is_an_error() {
    let redefine =
        r#"<xs:redefine schemaLocation="part.xsd"><xs:attributeGroup name="h"/></xs:redefine>"#;
    let problem = |part: &[(&'static str, String)]| {
        let mut documents: BTreeMap<_, _> = part.iter().cloned().collect();
        documents.insert("main.xsd", schema(redefine));
        let documents = Documents(documents);
        Compiler::new()
            .resolver(&documents)
            .location("main.xsd")
            .unwrap()
            .components()
            .unwrap_err()
            .problem()
    };
    assert_eq!(problem(&[]), Problem::Document);
    assert_eq!(problem(&[("part.xsd", schema(""))]), Problem::UnresolvedName);
}

#[test]
fn a_location_without_document_is_an_error() {
    let error = Compiler::new().resolver(&NoResolver).location("a.xsd").err().unwrap();
    assert_eq!(error.problem(), Problem::Document);
}
