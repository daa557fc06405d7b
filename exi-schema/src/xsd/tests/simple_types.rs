//! Simple type definitions (§3.14).

use super::*;

#[test]
fn facets_narrow_those_of_the_base() {
    let components = components(
        r#"<xs:simpleType name="a"><xs:restriction base="xs:short"><xs:minExclusive value="-5"/><xs:maxInclusive value=" +70 "/></xs:restriction></xs:simpleType>
           <xs:simpleType name="b"><xs:restriction base="t:a"><xs:maxInclusive value="60"/><xs:pattern value="\d+"/></xs:restriction></xs:simpleType>
           <xs:simpleType name="c"><xs:restriction base="t:b"><xs:enumeration value="7"/><xs:enumeration value="3"/></xs:restriction></xs:simpleType>
           <xs:simpleType name="d"><xs:restriction base="t:c"><xs:totalDigits value="1"/></xs:restriction></xs:simpleType>
           <xs:simpleType name="e"><xs:restriction base="xs:decimal"><xs:minInclusive value="0.5"/></xs:restriction></xs:simpleType>"#,
    );
    let bounds = |ty| {
        let simple = components.simple(components.named(ty));
        (simple.min_inclusive, simple.max_inclusive)
    };
    assert_eq!(bounds("a"), (Some(-4), Some(70)));
    assert_eq!(bounds("b"), (Some(-4), Some(60)));
    assert_eq!(bounds("e"), (None, None));
    let [b, c, d] = ["b", "c", "d"].map(|ty| components.simple(components.named(ty)));
    assert_eq!(b.patterns, [r"\d+"]);
    assert!(c.patterns.is_empty());
    assert_eq!(c.enumeration, ["7", "3"]);
    assert_eq!(d.enumeration, ["7", "3"]);
}

#[test]
fn white_space_is_inherited() {
    use exi_core::schema::WhiteSpace::{Collapse, Preserve, Replace};
    let components = components(
        r#"<xs:simpleType name="a"><xs:restriction base="xs:string"><xs:whiteSpace value="replace"/></xs:restriction></xs:simpleType>
           <xs:simpleType name="b"><xs:restriction base="t:a"><xs:maxLength value="4"/></xs:restriction></xs:simpleType>
           <xs:simpleType name="c"><xs:restriction base="t:b"><xs:whiteSpace value=" collapse "/></xs:restriction></xs:simpleType>
           <xs:simpleType name="name"><xs:restriction base="xs:NCName"/></xs:simpleType>
           <xs:simpleType name="line"><xs:restriction base="xs:normalizedString"/></xs:simpleType>
           <xs:simpleType name="text"><xs:restriction base="xs:string"/></xs:simpleType>
           <xs:simpleType name="uri"><xs:restriction base="xs:anyURI"/></xs:simpleType>
           <xs:simpleType name="list"><xs:list itemType="xs:string"/></xs:simpleType>
           <xs:simpleType name="union"><xs:union memberTypes="xs:token"/></xs:simpleType>"#,
    );
    for (name, white_space) in [
        ("a", Replace),
        ("b", Replace),
        ("c", Collapse),
        ("name", Collapse),
        ("line", Replace),
        ("text", Preserve),
        ("uri", Collapse),
        ("list", Collapse),
        ("union", Preserve),
    ] {
        assert_eq!(components.simple(components.named(name)).white_space, white_space, "{name}");
    }
    let wrong = r#"<xs:simpleType name="a"><xs:restriction base="xs:string"><xs:whiteSpace value="drop"/></xs:restriction></xs:simpleType>"#;
    assert!(problem(wrong).1.contains("drop"));
}

#[test]
fn lists_and_unions_have_named_and_inline_members() {
    let components = components(
        r#"<xs:simpleType name="l"><xs:list><xs:simpleType><xs:restriction base="xs:byte"/></xs:simpleType></xs:list></xs:simpleType>
           <xs:simpleType name="u"><xs:union memberTypes="xs:int t:l"><xs:simpleType><xs:restriction base="xs:token"/></xs:simpleType></xs:union></xs:simpleType>
           <xs:simpleType name="r"><xs:restriction base="t:u"><xs:enumeration value="x"/></xs:restriction></xs:simpleType>"#,
    );
    let Variety::List(item) = components.simple(components.named("l")).variety else {
        panic!("no list")
    };
    assert_eq!(components.simple(item).max_inclusive, Some(127));
    let r = components.simple(components.named("r"));
    let Variety::Union(members) = &r.variety else { panic!("no union") };
    assert_eq!((members.len(), members[1]), (3, components.named("l")));
    assert_eq!(r.enumeration, ["x"]);
}

#[test]
fn a_simple_type_is_wanted_for_attributes_items_and_members() {
    let complex = r#"<xs:complexType name="c"/>"#;
    for body in [
        r#"<xs:attribute name="a" type="t:c"/>"#,
        r#"<xs:simpleType name="a"><xs:list itemType="t:c"/></xs:simpleType>"#,
        r#"<xs:simpleType name="a"><xs:union memberTypes="t:c"/></xs:simpleType>"#,
        r#"<xs:simpleType name="a"><xs:restriction base="xs:anyType"/></xs:simpleType>"#,
        r#"<xs:simpleType name="a"><xs:list itemType="xs:NMTOKENS"/></xs:simpleType>"#,
    ] {
        assert_eq!(problem(&format!("{complex}{body}")).0, Problem::Constraint, "{body}");
    }
}
