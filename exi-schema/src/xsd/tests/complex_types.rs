//! Complex type definitions (§3.4).

use super::*;

#[test]
fn content_is_the_model_group_with_its_bounds() {
    let components = components(
        r###"<xs:complexType name="a"><xs:choice minOccurs="0" maxOccurs="unbounded">
             <xs:element name="x" minOccurs="2" maxOccurs="5"/><xs:element name="gone" minOccurs="0" maxOccurs="0"/>
             <xs:sequence maxOccurs="3"><xs:any namespace="##other"/><xs:any namespace="##local u ##targetNamespace"/></xs:sequence>
           </xs:choice></xs:complexType>
           <xs:complexType name="b"><xs:all><xs:element name="x"/><xs:element name="y" minOccurs="0"/></xs:all></xs:complexType>
           <xs:complexType name="c"><xs:group ref="t:g" minOccurs="0"/></xs:complexType>
           <xs:group name="g"><xs:sequence><xs:element name="x"/></xs:sequence></xs:group>"###,
    );
    assert_eq!(components.content_of("a"), "(x{2,5}|(not(t):*,(,u,t):*){1,3})*");
    assert_eq!(components.content_of("b"), "(x&y?)");
    assert_eq!(components.content_of("c"), "(x)?");
}

#[test]
fn a_local_element_of_a_group_is_one_declaration() {
    let components = components(
        r#"<xs:complexType name="a"><xs:sequence><xs:group ref="t:g"/><xs:group ref="t:g"/></xs:sequence></xs:complexType>
           <xs:group name="g"><xs:sequence><xs:element name="x"/></xs:sequence></xs:group>"#,
    );
    assert_eq!(components.content_of("a"), "((x),(x))");
    assert_eq!(components.elements.len(), 1);
}

/// §3.4.2, effective content.
#[test]
fn empty_content_is_empty_unless_mixed() {
    let components = components(
        r#"<xs:complexType name="a"/><xs:complexType name="b" mixed="true"/>
           <xs:complexType name="c"><xs:sequence/></xs:complexType>
           <xs:complexType name="d"><xs:choice minOccurs="0"/></xs:complexType>
           <xs:complexType name="e"><xs:sequence maxOccurs="0" minOccurs="0"><xs:element name="x"/></xs:sequence></xs:complexType>
           <xs:complexType name="f" mixed="true"><xs:all/></xs:complexType>
           <xs:complexType name="g"><xs:choice/></xs:complexType>"#,
    );
    let contents = ["a", "b", "c", "d", "e", "f", "g"].map(|ty| components.content_of(ty));
    assert_eq!(contents, ["empty", "mixed ()", "empty", "empty", "empty", "mixed ()", "()"]);
}

#[test]
fn an_extension_puts_its_content_after_the_base() {
    let components = components(
        r#"<xs:complexType name="a"><xs:sequence><xs:element name="x"/></xs:sequence><xs:attribute name="p"/></xs:complexType>
           <xs:complexType name="b"><xs:complexContent><xs:extension base="t:a">
             <xs:choice><xs:element name="y"/></xs:choice><xs:attribute name="q" use="required"/></xs:extension></xs:complexContent></xs:complexType>
           <xs:complexType name="c"><xs:complexContent><xs:extension base="t:b"/></xs:complexContent></xs:complexType>
           <xs:complexType name="d"><xs:complexContent><xs:extension base="t:empty">
             <xs:all><xs:element name="y"/></xs:all></xs:extension></xs:complexContent></xs:complexType>
           <xs:complexType name="empty"/>
           <xs:complexType name="m"><xs:complexContent mixed="true"><xs:extension base="xs:anyType"/></xs:complexContent></xs:complexType>"#,
    );
    assert_eq!(components.content_of("b"), "(x,(y))");
    assert_eq!(components.uses_of("b"), "p q!");
    assert_eq!(
        (components.content_of("c"), components.uses_of("c")),
        ("(x,(y))".into(), "p q!".into())
    );
    assert_eq!(components.content_of("d"), "(y)");
    assert_eq!(components.content_of("m"), "mixed (*:**)");
    assert_eq!(components.complex(components.named("m")).attribute_wildcard, Some(Wildcard::Any));
    assert_eq!(components[components.named("c")].base, Some(components.named("b")));
}

#[test]
fn a_restriction_has_its_own_content_and_the_attributes_it_does_not_change() {
    let components = components(
        r#"<xs:complexType name="a"><xs:sequence><xs:element name="x" minOccurs="0"/></xs:sequence>
             <xs:attribute name="p"/><xs:attribute name="q"/><xs:attribute name="r"/><xs:anyAttribute/></xs:complexType>
           <xs:complexType name="b"><xs:complexContent><xs:restriction base="t:a">
             <xs:attribute name="q" use="required"/><xs:attribute name="r" use="prohibited"/></xs:restriction></xs:complexContent></xs:complexType>"#,
    );
    assert_eq!(
        (components.content_of("b"), components.uses_of("b")),
        ("empty".into(), "p q!".into())
    );
    assert_eq!(components.complex(components.named("b")).attribute_wildcard, None);
}

#[test]
fn attribute_wildcards_intersect_within_a_type_and_unite_with_the_base() {
    let components = components(
        r###"<xs:attributeGroup name="g"><xs:anyAttribute namespace="u v"/></xs:attributeGroup>
           <xs:complexType name="a"><xs:attributeGroup ref="t:g"/><xs:anyAttribute namespace="v w"/></xs:complexType>
           <xs:complexType name="b"><xs:complexContent><xs:extension base="t:a">
             <xs:anyAttribute namespace="##local"/></xs:extension></xs:complexContent></xs:complexType>"###,
    );
    let wildcard = |ty| components.complex(components.named(ty)).attribute_wildcard.clone();
    assert_eq!(wildcard("a"), Some(Wildcard::Namespaces(vec!["v".into()])));
    assert_eq!(wildcard("b"), Some(Wildcard::Namespaces(vec!["v".into(), String::new()])));
}

#[test]
fn simple_content_extends_a_simple_type_and_restricts_a_complex_one() {
    let components = components(
        r#"<xs:complexType name="a"><xs:simpleContent><xs:extension base="xs:int"><xs:attribute name="p"/></xs:extension></xs:simpleContent></xs:complexType>
           <xs:complexType name="b"><xs:simpleContent><xs:extension base="t:a"><xs:attribute name="q"/></xs:extension></xs:simpleContent></xs:complexType>
           <xs:complexType name="c"><xs:simpleContent><xs:restriction base="t:b"><xs:minInclusive value="3"/><xs:maxExclusive value="10"/>
             <xs:attribute name="q" use="prohibited"/></xs:restriction></xs:simpleContent></xs:complexType>
           <xs:complexType name="d"><xs:simpleContent><xs:restriction base="t:m"><xs:simpleType><xs:restriction base="xs:string"/></xs:simpleType></xs:restriction></xs:simpleContent></xs:complexType>
           <xs:complexType name="m" mixed="true"/>"#,
    );
    assert_eq!(
        (components.content_of("b"), components.uses_of("b")),
        ("simple int".into(), "p q".into())
    );
    assert_eq!(components.uses_of("c"), "p");
    let Content::Simple(content) = components.complex(components.named("c")).content else {
        panic!("not simple")
    };
    let simple = components.simple(content);
    assert_eq!((simple.min_inclusive, simple.max_inclusive), (Some(3), Some(9)));
    assert_eq!(components.content_of("d"), "simple anonymous");
}

#[test]
fn derivations_that_xml_schema_forbids_are_errors() {
    let a = r#"<xs:complexType name="a"><xs:sequence><xs:element name="x"/></xs:sequence><xs:attribute name="p"/></xs:complexType>
               <xs:complexType name="all"><xs:all><xs:element name="x"/></xs:all></xs:complexType>"#;
    let derived = |content: &str, how: &str, base: &str, body: &str| {
        let ty = format!(
            r#"{a}<xs:complexType name="b"><xs:{content}><xs:{how} base="{base}">{body}</xs:{how}></xs:{content}></xs:complexType>"#
        );
        problem(&ty).0
    };
    assert_eq!(derived("simpleContent", "extension", "t:a", ""), Problem::Constraint);
    assert_eq!(derived("simpleContent", "restriction", "xs:int", ""), Problem::Constraint);
    assert_eq!(derived("complexContent", "extension", "xs:int", ""), Problem::Constraint);
    assert_eq!(
        derived("complexContent", "extension", "t:a", r#"<xs:attribute name="p"/>"#),
        Problem::Duplicate
    );
    let more = r#"<xs:sequence><xs:element name="y"/></xs:sequence>"#;
    assert_eq!(derived("complexContent", "extension", "t:all", more), Problem::Constraint);
}

#[test]
fn a_group_of_all_is_the_whole_content_and_its_elements_occur_once() {
    let all = r#"<xs:group name="g"><xs:all><xs:element name="x"/></xs:all></xs:group>"#;
    let in_sequence = r#"<xs:complexType name="a"><xs:sequence><xs:group ref="t:g"/></xs:sequence></xs:complexType>"#;
    assert_eq!(problem(&format!("{all}{in_sequence}")).0, Problem::Constraint);
    let twice = r#"<xs:complexType name="a"><xs:all><xs:element name="x" maxOccurs="2"/></xs:all></xs:complexType>"#;
    assert_eq!(problem(twice).0, Problem::Constraint);
    let whole = format!(
        r#"{all}<xs:complexType name="a"><xs:group ref="t:g" minOccurs="0"/></xs:complexType>"#
    );
    assert_eq!(components(&whole).content_of("a"), "(x)?");
}
