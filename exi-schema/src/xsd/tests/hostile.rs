//! Documents of a stranger, who wants the compiler to hang or to fall.

use super::*;

/// The problem, found in bounded time.
fn refused(body: &str) -> Problem {
    refused_with(Limits::default(), body)
}

fn refused_with(limits: Limits, body: &str) -> Problem {
    let start = Instant::now();
    let compiler = Compiler::new().limits(limits).document("main.xsd", schema(body));
    let error = compiler.components().unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert!(error.place().is_some(), "{error}");
    error.problem()
}

fn group(name: &str, refers: &[&str]) -> String {
    let refers: String =
        refers.iter().map(|name| format!(r#"<xs:group ref="t:{name}"/>"#)).collect();
    format!(r#"<xs:group name="{name}"><xs:sequence>{refers}</xs:sequence></xs:group>"#)
}

fn extension(name: &str, base: &str) -> String {
    format!(
        r#"<xs:complexType name="{name}"><xs:complexContent><xs:extension base="t:{base}"><xs:sequence><xs:element name="x"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>"#
    )
}

#[test]
fn definitions_in_a_circle_are_errors() {
    let circles = [
        extension("a", "a"),
        extension("a", "b") + &extension("b", "a"),
        group("a", &["b"]) + &group("b", &["a"]),
        r#"<xs:attributeGroup name="a"><xs:attributeGroup ref="t:a"/></xs:attributeGroup>"#.to_owned(),
        r#"<xs:simpleType name="a"><xs:restriction base="t:a"/></xs:simpleType>"#.to_owned(),
        r#"<xs:simpleType name="a"><xs:list itemType="t:a"/></xs:simpleType>"#.to_owned(),
        r#"<xs:simpleType name="a"><xs:union memberTypes="xs:int t:a"/></xs:simpleType>"#.to_owned(),
        r#"<xs:simpleType name="a"><xs:union><xs:simpleType><xs:list itemType="t:a"/></xs:simpleType></xs:union></xs:simpleType>"#.to_owned(),
    ];
    for circle in circles {
        assert_eq!(refused(&circle), Problem::Circular, "{circle}");
    }
}

#[test]
fn deep_nesting_is_a_limit() {
    let deep = |tag: &str, n: usize| {
        format!("{}{}", format!("<{tag}>").repeat(n), format!("</{tag}>").repeat(n))
    };
    let body =
        |n| format!(r#"<xs:complexType name="a">{}</xs:complexType>"#, deep("xs:sequence", n));
    assert_eq!(refused(&body(100_000)), Problem::Limit);
    assert!(read(&body(90)).is_ok());
    let annotation = format!(
        "<xs:annotation><xs:documentation>{}</xs:documentation></xs:annotation>",
        deep("b", 10_000)
    );
    assert!(read(&annotation).is_ok());
}

#[test]
fn long_chains_are_a_limit_or_done() {
    let chain = |link: &dyn Fn(usize) -> String, n: usize| (0..n).map(link).collect::<String>();
    // A base before what derives from it needs no recursion, the other order does.
    let end = r#"<xs:complexType name="a0"/>"#;
    let up = chain(&|i| extension(&format!("a{}", i + 1), &format!("a{i}")), 500);
    assert!(read(&format!("{end}{up}")).is_ok());
    let down = chain(&|i| extension(&format!("a{}", 1_000 - i), &format!("a{}", 999 - i)), 1_000);
    assert_eq!(refused(&format!("{down}{end}")), Problem::Limit);
    let groups = chain(&|i| group(&format!("g{}", i + 1), &[&format!("g{i}")]), 1_000);
    assert_eq!(refused(&(group("g0", &[]) + &groups)), Problem::Limit);
    let heads =
        chain(&|i| format!(r#"<xs:element name="e{i}" substitutionGroup="t:e{}"/>"#, i + 1), 1_000);
    assert_eq!(refused(&format!(r#"{heads}<xs:element name="e1000"/>"#)), Problem::Limit);
}

#[test]
fn groups_that_double_are_a_limit() {
    // A tenth of the default, for the sake of unoptimised builds.
    let limits = Limits { expansion: 100_000, ..Limits::default() };
    let groups: String = (0..60)
        .map(|i| group(&format!("g{}", i + 1), &[&format!("g{i}"), &format!("g{i}")]))
        .collect();
    assert_eq!(refused_with(limits, &(group("g0", &[]) + &groups)), Problem::Limit);
    let attributes: String =
        (0..2_000).map(|i| format!(r#"<xs:attribute name="a{i}"/>"#)).collect();
    let users: String = (0..2_000)
        .map(|i| {
            format!(
                r#"<xs:complexType name="t{i}"><xs:attributeGroup ref="t:g"/></xs:complexType>"#
            )
        })
        .collect();
    assert_eq!(
        refused_with(
            limits,
            &format!(r#"<xs:attributeGroup name="g">{attributes}</xs:attributeGroup>{users}"#)
        ),
        Problem::Limit
    );
}

#[test]
fn wide_content_stays_within_the_time() {
    let elements: String =
        (0..5_000).map(|i| format!(r#"<xs:element name="e{i}" minOccurs="0"/>"#)).collect();
    let start = Instant::now();
    read(&format!(r#"<xs:complexType name="a"><xs:sequence maxOccurs="unbounded">{elements}</xs:sequence></xs:complexType>"#)).unwrap();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
fn a_large_substitution_group_that_many_types_refer_to_is_a_limit() {
    let members: String = (0..10_000)
        .map(|i| format!(r#"<xs:element name="m{i}" substitutionGroup="t:h"/>"#))
        .collect();
    let types: String = (0..1_000)
        .map(|i| {
            format!(r#"<xs:complexType name="t{i}"><xs:sequence><xs:element ref="t:h"/></xs:sequence></xs:complexType>"#)
        })
        .collect();
    let text = schema(&format!(r#"<xs:element name="h"/>{members}{types}"#));
    // A tenth of the default, for the sake of unoptimised builds.
    let limits = Limits { productions: 200_000, ..Limits::default() };
    let start = Instant::now();
    let error = Compiler::new().limits(limits).document("a.xsd", text).compile();
    let error = error.map(|_| ()).unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert_eq!(error.problem(), Problem::Limit);
    assert!(error.message().contains("200000 productions"), "{error}");
    assert!(error.place().is_some(), "{error}");
}

#[test]
fn names_beyond_those_that_tables_number_have_a_place() {
    let names: String = (0..65_401).map(|i| format!("<xs:element name=\"e{i}\"/>\n")).collect();
    let error = Compiler::new().document("a.xsd", schema(&format!("\n{names}"))).compile();
    let error = error.map(|_| ()).unwrap_err();
    assert_eq!(error.problem(), Problem::Limit);
    assert_eq!(error.place().map(|place| place.line), Some(65_402), "{error}");
}

#[test]
fn documents_and_bytes_are_limited() {
    let limited = |limits| {
        let documents = Documents(BTreeMap::from([("b.xsd", schema("<xs:annotation/>"))]));
        let main = schema(r#"<xs:include schemaLocation="b.xsd"/>"#);
        let compiler = Compiler::new().resolver(&documents).limits(limits).document("a.xsd", main);
        compiler.components().map_err(|error| error.problem()).err()
    };
    let limits = Limits::default();
    assert_eq!(limited(limits), None);
    assert_eq!(limited(Limits { documents: 1, ..limits }), Some(Problem::Limit));
    assert_eq!(limited(Limits { document_bytes: 100, ..limits }), Some(Problem::Limit));
    assert_eq!(limited(Limits { total_bytes: 250, ..limits }), Some(Problem::Limit));
    assert_eq!(limited(Limits { expansion: 2, ..limits }), Some(Problem::Limit));
}

#[test]
fn numbers_beyond_the_range_are_errors() {
    let bound = r#"<xs:simpleType name="a"><xs:restriction base="xs:integer"><xs:minInclusive value="1000000000000000000000000000000000000000000"/></xs:restriction></xs:simpleType>"#;
    assert_eq!(refused(bound), Problem::Structure);
    let occurs = r#"<xs:complexType name="a"><xs:sequence><xs:element name="x" maxOccurs="99999999999"/></xs:sequence></xs:complexType>"#;
    assert_eq!(refused(occurs), Problem::Structure);
}
