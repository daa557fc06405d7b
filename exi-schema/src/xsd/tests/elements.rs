//! Element declarations (§3.3).

use super::*;

#[test]
fn properties_are_those_written() {
    let components = components(
        r#"<xs:element name="a" type="xs:int" nillable="true"/><xs:element name="b" abstract="1"/>
           <xs:element name="c"><xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType></xs:element>"#,
    );
    let element = |local_name| &components[components.global_elements[&name(local_name)]];
    assert!(element("a").nillable && !element("a").is_abstract && element("a").global);
    assert!(element("b").is_abstract && !element("b").nillable);
    assert_eq!(
        components[element("b").ty].name,
        Some(QName::new(super::super::document::XSD, "anyType"))
    );
    assert!(matches!(components.simple(element("c").ty).variety, Variety::List(_)));
}

#[test]
fn a_member_has_the_type_of_its_head_unless_it_has_its_own() {
    let components = components(
        r#"<xs:element name="m" substitutionGroup="t:n"/><xs:element name="n" substitutionGroup="t:head"/>
           <xs:element name="head" type="xs:token"/>
           <xs:element name="o" type="xs:NCName" substitutionGroup="t:head"/>"#,
    );
    let type_name =
        |element| components[components.type_of(element)].name.clone().unwrap().local_name;
    assert_eq!([type_name("m"), type_name("n"), type_name("o")], ["token", "token", "NCName"]);
    let head = components.global_elements[&name("head")];
    let members =
        components.substitutions[&head].iter().map(|id| &*components[*id].name.local_name);
    assert_eq!(members.collect::<Vec<_>>(), ["n", "o"]);
}

#[test]
fn a_substitution_group_cannot_be_its_own_head() {
    let (problem, _) = problem(
        r#"<xs:element name="a" substitutionGroup="t:b"/><xs:element name="b" substitutionGroup="t:a"/>"#,
    );
    assert_eq!(problem, Problem::Circular);
}

#[test]
fn a_type_may_contain_elements_of_itself() {
    let components = components(
        r#"<xs:complexType name="a"><xs:sequence><xs:element name="x" type="t:a" minOccurs="0"/></xs:sequence></xs:complexType>"#,
    );
    let a = components.named("a");
    assert!(components.elements.iter().any(|element| element.ty == a && !element.global));
}
