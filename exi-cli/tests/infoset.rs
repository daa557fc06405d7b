//! The comparison of infosets that the conformance runner relies on.
#![allow(clippy::unwrap_used, reason = "an unreadable document in a test is a wrong test")]

#[path = "conformance/infoset/mod.rs"]
mod infoset;

use infoset::{Builder, Kept, Kind, Name, Rules, Spacing, Text, Tree, compare, source};

fn read(xml: &str, kept: Kept) -> Tree {
    source(xml.as_bytes(), kept, &|_| Some(b"<?xml version='1.0'?>from a file".to_vec())).unwrap()
}

fn differ(a: &str, b: &str, kept: Kept, rules: Rules) -> Option<String> {
    compare(&read(a, kept), &read(b, kept), rules).err()
}

/// `<a>VALUE</a>` as a decoder gives it.
fn decoded(kind: Kind, value: &str) -> Tree {
    let mut builder = Builder::default();
    builder.start_element(Name::new("", "a"), None);
    builder.text(Text { text: value.to_owned(), kind });
    builder.end_element().unwrap();
    builder.finish().unwrap()
}

fn is_same(kind: Kind, written: &str, found: &str, rules: Rules) -> bool {
    let written = read(&format!("<a>{written}</a>"), Kept::default());
    compare(&written, &decoded(kind, found), rules).is_ok()
}

#[test]
fn documents_agree_whatever_the_parser_leaves_out() {
    let (kept, rules) = (Kept::default(), Rules::default());
    let agree = [
        ("<a b='1' c='2'/>", "<a c='2' b='1'></a>"),
        ("<a> <b/>\n</a>", "<a><b/></a>"),
        ("<p:a xmlns:p='u'/>", "<a xmlns='u'/>"),
        ("<!--c--><a>x<?p i?>y</a>", "<a>xy</a>"),
        ("<a><![CDATA[<]]></a>", "<a>&lt;</a>"),
        ("<!DOCTYPE a [<!ENTITY e 'x'><!-- ]> -->]><a>&e;</a>", "<a>x</a>"),
        ("<!DOCTYPE a [<!ENTITY e SYSTEM 'f'>]><a>&e;</a>", "<a>from a file</a>"),
        (
            "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u f'/>",
            "<a/>",
        ),
    ];
    for (a, b) in agree {
        assert_eq!(differ(a, b, kept, rules), None, "{a} {b}");
    }
}

#[test]
fn differences_are_found_and_placed() {
    let cases = [
        ("<a/>", "<b/>", "/: expected element a, found b"),
        ("<a><b/></a>", "<a/>", "/a: missing element b"),
        ("<a/>", "<a><b/></a>", "/a: unexpected element b"),
        ("<a><b>x</b></a>", "<a><b>y</b></a>", "/a/b: expected text \"x\", found text \"y\""),
        ("<a b='1'/>", "<a b='2'/>", "/a: attribute b: expected \"1\", found \"2\""),
        ("<a b='1'/>", "<a/>", "/a: missing attribute b"),
        ("<a/>", "<a b='1'/>", "/a: unexpected attribute b"),
        ("<a xmlns='u'/>", "<a/>", "/: expected element {u}a, found a"),
        ("<a>x </a>", "<a>x</a>", "/a: expected text \"x \", found text \"x\""),
    ];
    for (a, b, difference) in cases {
        let found = differ(a, b, Kept::default(), Rules::default());
        assert_eq!(found.as_deref(), Some(difference), "{a} {b}");
    }
}

#[test]
fn what_is_preserved_counts() {
    let kept = Kept { comments: true, pis: true, dtd: true, ..Kept::default() };
    let different = [
        ("<a><!--x--></a>", "<a><!--y--></a>"),
        ("<a/><?p x?>", "<a/><?p y?>"),
        ("<!DOCTYPE a><a/>", "<!DOCTYPE b><a/>"),
        ("<!DOCTYPE a SYSTEM 'f'><a/>", "<!DOCTYPE a PUBLIC 'p' 'f'><a/>"),
        ("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>x</a>"),
        ("<!--c--><!DOCTYPE a><a/>", "<!DOCTYPE a><!--c--><a/>"),
    ];
    for (a, b) in different {
        assert!(differ(a, b, kept, Rules::default()).is_some(), "{a} {b}");
        assert_eq!(differ(a, a, kept, Rules::default()), None, "{a}");
    }
}

#[test]
fn prefixes_count_where_preserved() {
    let kept = Kept { prefixes: true, ..Kept::default() };
    let rules = Rules { prefixes: true, ..Rules::default() };
    assert!(differ("<p:a xmlns:p='u'/>", "<q:a xmlns:q='u'/>", kept, rules).is_some());
    assert!(differ("<a xmlns:p='u'/>", "<a/>", kept, rules).is_some());
    let both = "xmlns:p='u' xmlns:q='u'";
    assert!(differ(&format!("<p:a {both}/>"), &format!("<q:a {both}/>"), kept, rules).is_some());
    assert_eq!(differ("<p:a xmlns:p='u'/>", "<p:a xmlns:p='u'></p:a>", kept, rules), None);
}

#[test]
fn a_fragment_has_any_number_of_roots() {
    let kept = Kept { fragment: true, ..Kept::default() };
    let two = "<?xml version='1.0'?><a/><b/>";
    assert_eq!(differ(two, "<a/> <b/>", kept, Rules::default()), None);
    let missing = differ(two, "<a/>", kept, Rules::default());
    assert_eq!(missing.as_deref(), Some("/: missing element b"));
}

#[test]
fn forms_of_one_value() {
    let cases: [(Kind, &str, &str, bool); 26] = [
        (Kind::Boolean, " 1 ", "true", true),
        (Kind::Boolean, "0", "true", false),
        (Kind::Decimal, "+01.50", "1.5", true),
        (Kind::Decimal, "-0.0", "0", true),
        (Kind::Decimal, ".5", "0.50", true),
        (Kind::Decimal, "15", "1.5", false),
        (Kind::Decimal, "-1", "1", false),
        (Kind::Decimal, ".", "0", false),
        (Kind::Float, "20.0", "2E1", true),
        (Kind::Float, "INF", "-INF", false),
        (Kind::Float, "NaN", "NaN", true),
        (Kind::Float, "1.1", "1.2", false),
        (Kind::DateTime, "12:00:00.500Z", "12:00:00.5+00:00", true),
        (Kind::DateTime, "12:00:00.0-01:00", "12:00:00-01:00", true),
        (Kind::DateTime, "12:00:00-01:00", "12:00:00+01:00", false),
        (Kind::DateTime, "1999-12-31T24:00:00", "2000-01-01T00:00:00", true),
        (Kind::DateTime, "1999-12-31T24:00:00", "2000-01-01T00:00:00Z", false),
        (Kind::DateTime, "--02-28", "--02-28", true),
        (Kind::Base64, "QUJD REVG", "QUJDREVG", true),
        (Kind::Hex, "0aff", "0AFF", true),
        (Kind::Hex, "0aff", "0AFE", false),
        (Kind::List(vec![Kind::Decimal, Kind::Boolean]), "1.0  1", "1 true", true),
        (Kind::List(vec![Kind::Decimal]), "1 2", "1 2 3", false),
        (Kind::Enumeration, "1.0 2.0", "1 2", true),
        (Kind::Enumeration, "red", "green", false),
        (Kind::String, "1.0", "1", false),
    ];
    for (kind, written, found, same) in cases {
        let words = format!("{kind:?} {written:?} {found:?}");
        assert_eq!(is_same(kind, written, found, Rules::default()), same, "{words}");
    }
}

#[test]
fn lexical_values_are_texts() {
    let rules = Rules { lexical_values: true, ..Rules::default() };
    assert!(!is_same(Kind::Decimal, "1.0", "1", rules));
    assert!(is_same(Kind::Decimal, "1.0", "1.0", rules));
}

#[test]
fn an_instant_has_many_names() {
    let rules = Rules { any_time_zone: true, ..Rules::default() };
    let cases = [
        ("2000-01-01T00:30:00+01:00", "1999-12-31T23:30:00Z", true),
        ("2004-02-28T24:00:00.50Z", "2004-02-29T00:00:00.5Z", true),
        ("2000-01-01T00:30:00+01:00", "1999-12-31T23:31:00Z", false),
        ("2000-01-01T00:30:00", "2000-01-01T00:30:00Z", false),
    ];
    for (written, found, same) in cases {
        assert_eq!(is_same(Kind::DateTime, written, found, rules), same, "{written} {found}");
    }
    assert!(!is_same(Kind::DateTime, cases[0].0, cases[0].1, Rules::default()));
}

#[test]
fn spacing_is_as_strict_as_asked() {
    let spaced = |spacing| Rules { spacing, ..Rules::default() };
    assert!(!is_same(Kind::String, " a  b ", "a  b", spaced(Spacing::Exact)));
    assert!(is_same(Kind::String, " a  b ", "a  b", spaced(Spacing::Trimmed)));
    assert!(!is_same(Kind::String, " a  b ", "a b", spaced(Spacing::Trimmed)));
    assert!(is_same(Kind::String, " a  b ", "a b", spaced(Spacing::Collapsed)));
}

#[test]
fn the_profile_may_add_types() {
    let typed = "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='b'/>";
    let rules = Rules { extra_xsi_type: true, ..Rules::default() };
    assert_eq!(differ("<a/>", typed, Kept::default(), rules), None);
    assert!(differ("<a/>", typed, Kept::default(), Rules::default()).is_some());
}
