//! Documents in, events out, to a sink that writes them down and refuses what it is told to.

use super::*;
use crate::namespaces::XSI;
use crate::reader::XmlReader;
use exi_core::Preserve;

/// Writes events down, one a line.
#[derive(Default)]
struct Lines {
    lines: Vec<String>,
    sorts: bool,
    sorts_declarations: bool,
    /// Events that begin so are not allowed.
    refuses: &'static [&'static str],
}

impl EventSink for Lines {
    fn push(&mut self, event: &Event<'_>) -> Result<(), Error> {
        let name = |name: &QName<'_>| match name.uri() {
            "" => name.local_name().to_owned(),
            uri => format!("{{{uri}}}{}", name.local_name()),
        };
        let line = match event {
            Event::StartElement(element) => format!("SE {}", name(element)),
            Event::EndElement => "EE".to_owned(),
            Event::NamespaceDeclaration { uri, prefix, local_element_ns } => {
                format!("NS {prefix}={uri}{}", if *local_element_ns { "*" } else { "" })
            }
            Event::Attribute(attribute, Value::QName(value)) => {
                format!("AT {}={}", name(attribute), name(value))
            }
            Event::Attribute(attribute, value) => {
                format!("AT {}=\"{value}\"", name(attribute))
            }
            Event::Characters(value) => format!("CH {:?}", value.to_string()),
            Event::Comment(text) => format!("CM {text:?}"),
            Event::ProcessingInstruction { target, text } => format!("PI {target} {text:?}"),
            Event::EntityReference(name) => format!("ER {name}"),
            Event::Doctype { name, public, system, text } => {
                format!("DT {name} {public:?} {system:?} {text:?}")
            }
            _ => "other".to_owned(),
        };
        if let Some(position) = self.refuses.iter().position(|refused| line.starts_with(refused)) {
            // Refused once: what is tried instead makes room for it.
            self.refuses = self.refuses.get(position + 1..).unwrap_or_default();
            return Err(Error::new(ErrorKind::NotAllowed(event.name()), 0));
        }
        self.lines.push(line);
        Ok(())
    }

    fn sorts_attributes(&self) -> bool {
        self.sorts
    }

    fn sorts_declarations(&self) -> bool {
        self.sorts_declarations
    }
}

const ALL: Preserve =
    Preserve { comments: true, pis: true, dtd: true, prefixes: true, lexical_values: false };

fn options(strict: bool, preserve: Preserve) -> Options {
    Options::builder().strict(strict).preserve(preserve).build().expect("permitted")
}

fn map(
    xml: &str,
    stream: &Options,
    mapping: MappingOptions,
    mut sink: Lines,
) -> Result<Vec<String>, Refusal> {
    let reader = reader_options(stream, Limits::default());
    let mut reader = XmlReader::new(xml.as_bytes(), reader);
    let mut mapping = Mapping::new(stream, mapping);
    while let Some(node) = reader.read().expect("well-formed") {
        mapping.push(&node, &mut sink)?;
    }
    Ok(sink.lines)
}

#[track_caller]
fn check(xml: &str, stream: &Options, sink: Lines, expected: &[&str]) {
    let lines = map(xml, stream, MappingOptions::default(), sink).expect("nothing is refused");
    assert_eq!(lines, expected);
}

#[test]
fn what_is_preserved_is_pushed_in_order() {
    let xml = "<!DOCTYPE p:a [<!ENTITY e ''>]><!--c--><p:a xmlns='u' xmlns:p='v' b='1'>x&e;\
               <?p i?></p:a>";
    let lines = [
        r#"DT p:a "" "" "<!ENTITY e ''>""#,
        r#"CM "c""#,
        "SE {v}a",
        "NS =u",
        "NS p=v*",
        r#"AT b="1""#,
        r#"CH "x""#,
        "ER e",
        r#"PI p "i""#,
        "EE",
    ];
    check(xml, &options(false, ALL), Lines::default(), &lines);
    let lines = ["SE {v}a", r#"AT b="1""#, r#"CH "x""#, "EE"];
    check(xml, &Options::default(), Lines::default(), &lines);
}

#[test]
fn the_internal_subset_may_be_omitted() {
    let xml = "<!DOCTYPE a SYSTEM 's' [<!ENTITY e ''>]><a/>";
    let mapping = MappingOptions { internal_subset: InternalSubset::Omit, ..Default::default() };
    let lines = map(xml, &options(false, ALL), mapping, Lines::default());
    assert_eq!(lines.expect("nothing is refused"), [r#"DT a "" "s" """#, "SE a", "EE"]);
}

#[test]
fn attributes_come_in_the_order_of_section_6() {
    let xml =
        format!("<a xmlns:p='v' xmlns:x='{XSI}' c='1' p:b='2' x:nil='0' b='3' x:type=' p:t '/>");
    let ty = format!("AT {{{XSI}}}type={{v}}t");
    let nil = format!("AT {{{XSI}}}nil=\"0\"");
    let document = ["SE a", &ty, &nil, r#"AT c="1""#, r#"AT {v}b="2""#, r#"AT b="3""#, "EE"];
    check(&xml, &Options::default(), Lines::default(), &document);
    let sorted = ["SE a", &ty, &nil, r#"AT b="3""#, r#"AT {v}b="2""#, r#"AT c="1""#, "EE"];
    check(&xml, &Options::default(), Lines { sorts: true, ..Lines::default() }, &sorted);
}

/// Canonical EXI, Example D-2; the default namespace has the empty prefix.
#[test]
fn declarations_come_in_the_order_of_their_prefixes() {
    let xml = "<root xmlns:foo='www.foo.com' xmlns='www.root.com' xmlns:bla='www.bla.com' c='' b='' a=''/>";
    let lines = [
        "SE {www.root.com}root",
        "NS =www.root.com*",
        "NS bla=www.bla.com",
        "NS foo=www.foo.com",
        "AT a=\"\"",
        "AT b=\"\"",
        "AT c=\"\"",
        "EE",
    ];
    let sink = Lines { sorts: true, sorts_declarations: true, ..Lines::default() };
    check(xml, &options(false, ALL), sink, &lines);
}

#[test]
fn the_value_of_xsi_type_is_a_name_unless_its_form_is_preserved() {
    let check = |value: &str, stream: &Options, expected: &str| {
        let xml = format!("<a xmlns='u' xmlns:x='{XSI}' x:type='{value}'/>");
        let ty = format!("AT {{{XSI}}}type={expected}");
        check(&xml, stream, Lines::default(), &["SE {u}a", &ty, "EE"]);
    };
    check("t", &Options::default(), "{u}t");
    check("q:t", &Options::default(), "q:t");
    let lexical = Preserve { lexical_values: true, ..Preserve::default() };
    check("t", &options(false, lexical), "\"t\"");
}

#[test]
fn white_space_is_a_matter_of_policy() {
    let xml = "<a> <b> </b> <b xml:space='preserve'> <c/></b>x <!-- --> </a>";
    let texts = |whitespace| {
        let mapping = MappingOptions { whitespace, ..Default::default() };
        let lines = map(xml, &Options::default(), mapping, Lines::default());
        let mut lines = lines.expect("nothing is refused");
        lines.retain(|line| !line.starts_with("AT"));
        lines.join(",")
    };
    let all = r#"SE a,CH " ",SE b,CH " ",EE,CH " ",SE b,CH " ",SE c,EE,EE,CH "x  ",EE"#;
    assert_eq!(texts(Whitespace::KeepAll), all);
    let leaf = r#"SE a,SE b,CH " ",EE,SE b,CH " ",SE c,EE,EE,CH "x  ",EE"#;
    assert_eq!(texts(Whitespace::KeepLeaf), leaf);
    let none = r#"SE a,SE b,EE,SE b,CH " ",SE c,EE,EE,CH "x  ",EE"#;
    assert_eq!(texts(Whitespace::DropAll), none);
}

#[test]
fn strict_grammars_are_helped() {
    let strict = options(true, Preserve::default());
    let refuses = |refuses| Lines { refuses, ..Lines::default() };
    check("<a> </a>", &strict, refuses(&["CH \" \""]), &["SE a", "EE"]);
    check("<a/>", &strict, refuses(&["EE"]), &["SE a", "CH \"\"", "EE"]);
    let xml = format!("<a xmlns:x='{XSI}' x:schemaLocation='u l'/>");
    check(&xml, &strict, refuses(&["AT"]), &["SE a", "EE"]);
}

#[test]
fn what_is_refused_has_a_name() {
    let refused = |xml: &str, stream: &Options, refuses| {
        let sink = Lines { refuses, ..Lines::default() };
        let refusal = map(xml, stream, MappingOptions::default(), sink).expect_err("refused");
        (refusal.event, refusal.attribute)
    };
    let strict = options(true, Preserve::default());
    let default = Options::default();
    assert_eq!(refused("<a xmlns='u'/>", &strict, &["SE"]), ("element {u}a".into(), None));
    assert_eq!(refused("<a c='' b=''/>", &strict, &["AT b"]), ("attribute b".into(), Some(1)));
    assert_eq!(refused("<a>x</a>", &strict, &["CH"]), ("this character data".into(), None));
    let end = ("the end of the element".into(), None);
    assert_eq!(refused("<a/>", &strict, &["EE", "CH"]), end);
    assert_eq!(refused("<a/>", &default, &["EE"]), end);
    let xml = format!("<a xmlns:x='{XSI}' x:schemaLocation='u l'/>");
    let location = format!("attribute {{{XSI}}}schemaLocation");
    assert_eq!(refused(&xml, &default, &["AT"]), (location, Some(0)));
}
