//! Unique Particle Attribution (§3.8.6).

use super::*;

/// Whether a content model makes a warning.
fn ambiguous(model: &str) -> bool {
    let body = format!(
        r#"<xs:complexType name="a">{model}</xs:complexType>
           <xs:element name="head"/><xs:element name="member" substitutionGroup="t:head"/>"#
    );
    let components = components(&body);
    components
        .warnings
        .iter()
        .any(|warning| warning.problem() == Problem::UniqueParticleAttribution)
}

/// A sequence of elements, given as name and occurrences.
fn sequence(particles: &[(&str, &str, &str)]) -> String {
    let particle = |(name, min, max): &(&str, &str, &str)| {
        format!(r#"<xs:element name="{name}" minOccurs="{min}" maxOccurs="{max}"/>"#)
    };
    format!("<xs:sequence>{}</xs:sequence>", particles.iter().map(particle).collect::<String>())
}

#[test]
fn an_optional_particle_competes_with_the_next() {
    assert!(ambiguous(&sequence(&[("x", "0", "1"), ("x", "1", "1")])));
    assert!(ambiguous(&sequence(&[("x", "0", "unbounded"), ("y", "0", "1"), ("x", "1", "1")])));
    assert!(!ambiguous(&sequence(&[("x", "0", "1"), ("y", "1", "1"), ("x", "1", "1")])));
}

#[test]
fn a_count_competes_with_what_follows_unless_it_is_fixed() {
    assert!(ambiguous(&sequence(&[("x", "2", "3"), ("x", "1", "1")])));
    assert!(!ambiguous(&sequence(&[("x", "2", "2"), ("x", "1", "1")])));
    assert!(!ambiguous(&sequence(&[("x", "2", "3"), ("y", "1", "1")])));
}

#[test]
fn the_end_of_a_repetition_competes_with_its_beginning() {
    let repeated =
        |inner: &str, max: &str| format!(r#"<xs:sequence maxOccurs="{max}">{inner}</xs:sequence>"#);
    let inner = r#"<xs:element name="x"/><xs:element name="x" minOccurs="0"/>"#;
    assert!(ambiguous(&repeated(inner, "unbounded")));
    assert!(!ambiguous(&repeated(inner, "1")));
}

#[test]
fn wildcards_compete_with_elements_and_each_other_where_namespaces_meet() {
    let choice = |particles: &str| ambiguous(&format!("<xs:choice>{particles}</xs:choice>"));
    assert!(choice(r#"<xs:any/><xs:element name="x"/>"#));
    assert!(choice(r###"<xs:any namespace="##targetNamespace"/><xs:element ref="t:head"/>"###));
    assert!(!choice(r###"<xs:any namespace="##other"/><xs:element ref="t:head"/>"###));
    assert!(choice(r###"<xs:any namespace="##other"/><xs:any namespace="u v"/>"###));
    assert!(!choice(r###"<xs:any namespace="##other"/><xs:any namespace="t ##local"/>"###));
}

#[test]
fn members_of_substitution_groups_stand_where_their_head_does() {
    assert!(ambiguous(
        r#"<xs:choice><xs:element ref="t:head"/><xs:element ref="t:member"/></xs:choice>"#
    ));
    assert!(ambiguous(
        r#"<xs:all><xs:element ref="t:head"/><xs:element ref="t:member"/></xs:all>"#
    ));
    assert!(!ambiguous(
        r#"<xs:all><xs:element ref="t:head"/><xs:element name="member"/></xs:all>"#
    ));
}
