//! Documents in, nodes or errors out; every document in one piece and in pieces.

use super::*;
use crate::error::XmlErrorKind as Kind;
use crate::limits::{Limit, Limits};

/// Reports everything.
const ALL: ReaderOptions = ReaderOptions {
    fragment: false,
    restricted: false,
    comments: true,
    pis: true,
    dtd: true,
    limits: Limits {
        depth: 8,
        attributes: 8,
        namespaces: 10,
        markup_length: 400,
        text_length: 100,
        entity_depth: 4,
        entity_expansion: 100,
    },
};

/// Reports elements and text alone.
const PLAIN: ReaderOptions = ReaderOptions { comments: false, pis: false, dtd: false, ..ALL };

/// A node in a line.
fn show(node: Node<'_>) -> String {
    let name = |name: exi_core::QName<'_>| match (name.prefix(), name.uri()) {
        (Some("") | None, "") => name.local_name().to_owned(),
        (prefix, uri) => format!("{}:{}{{{uri}}}", prefix.unwrap_or("?"), name.local_name()),
    };
    match node {
        Node::Start(tag) => {
            let mut line = format!("<{}", name(tag.name()));
            for (prefix, uri) in tag.declarations() {
                line += &format!(" xmlns:{prefix}={uri}");
            }
            for (attribute, value) in tag.attributes() {
                line += &format!(" {}={value:?}", name(attribute));
            }
            line
        }
        Node::End => ">".to_owned(),
        Node::Text(Text { content, alone, preserve }) => {
            let alone = if alone { " alone" } else { "" };
            let preserve = if preserve { " preserve" } else { "" };
            format!("{content:?}{alone}{preserve}")
        }
        Node::Comment(text) => format!("!{text:?}"),
        Node::ProcessingInstruction { target, text } => format!("?{target} {text:?}"),
        Node::EntityReference(name) => format!("&{name}"),
        Node::Doctype { name, public, system, subset } => {
            format!("DOCTYPE {name} {public:?} {system:?} {subset:?}")
        }
    }
}

/// Parses `xml` fed in pieces of `size` bytes.
fn parse(xml: &[u8], size: usize, options: ReaderOptions) -> Result<Vec<String>, XmlError> {
    let mut parser = Parser::new(options);
    parser.set_resolver(Box::new(|id| match id.system {
        "part.xml" => Ok(b"\xFE\xFF\0<\0b\0/\0>\0\r\0\n".to_vec()),
        "declared.xml" => Ok(b"<?xml encoding='ISO-8859-1'?>\xE9".to_vec()),
        _ => Err(io::ErrorKind::NotFound.into()),
    }));
    let mut pieces = xml.chunks(size);
    let mut lines = Vec::new();
    loop {
        match parser.advance()? {
            Progress::Node => lines.extend(parser.node().map(show)),
            Progress::End => return Ok(lines),
            Progress::NeedInput => match pieces.next() {
                Some(piece) => parser.feed(piece)?,
                None => parser.finish()?,
            },
        }
    }
}

#[track_caller]
fn check(options: ReaderOptions, xml: &str, expected: &[&str]) {
    for size in 1..=xml.len() {
        let lines = parse(xml.as_bytes(), size, options);
        assert_eq!(lines.as_deref(), Ok(expected.map_to_strings().as_slice()), "pieces of {size}");
    }
}

trait Strings {
    fn map_to_strings(&self) -> Vec<String>;
}

impl Strings for [&str] {
    fn map_to_strings(&self) -> Vec<String> {
        self.iter().map(|line| (*line).to_owned()).collect()
    }
}

#[track_caller]
fn refused(options: ReaderOptions, xml: &str, kind: &Kind, offset: u64) {
    for size in 1..=xml.len() {
        let error = parse(xml.as_bytes(), size, options).expect_err("must be refused");
        assert_eq!((&error.kind, error.position.offset), (kind, offset), "pieces of {size}");
    }
}

#[test]
fn elements_attributes_and_text() {
    check(ALL, "<a/>", &["<a", ">"]);
    check(ALL, "<?xml version='1.0'?>\n<a></a >\n", &["<a", ">"]);
    check(ALL, "<a b='1' c = \"'\"\n><d/>x</a>", &[r#"<a b="1" c="'""#, "<d", ">", r#""x""#, ">"]);
    check(ALL, "<é·>日本</é·>", &["<é·", r#""日本" alone"#, ">"]);
}

#[test]
fn text_comes_in_one_piece() {
    let whole = ["<a", r#""1<2]] \u{f001}\n\n3&4AB" alone"#, ">"];
    let xml = "<a>1&lt;2<![CDATA[]] \u{F001}]]>\r\r\n<!--c--><?p i?>3&amp;4&#65;&#x42;</a>";
    check(PLAIN, xml, &whole);
    let cut = ["<a", r#""1""#, r#"!"c\n""#, r#""2""#, r#"?p "i  ""#, r#"?q """#, r#""3""#, ">"];
    check(ALL, "<a>1<!--c\r\n-->2<?p  i  ?><?q?>3</a>", &cut);
}

#[test]
fn text_tells_what_a_white_space_policy_asks() {
    let lines = ["<a", r#"" ""#, "<b", r#"" " alone"#, ">", r#""  ""#, ">"];
    check(PLAIN, "<a> <b> </b> <!-- --> </a>", &lines);
    let lines = [
        r#"<a xml:space{http://www.w3.org/XML/1998/namespace}="preserve""#,
        r#""x" preserve"#,
        r#"<b xml:space{http://www.w3.org/XML/1998/namespace}="default""#,
        r#"" " alone"#,
        ">",
        "<b",
        r#"" " alone preserve"#,
        ">",
        ">",
    ];
    check(PLAIN, "<a xml:space='preserve'>x<b xml:space='default'> </b><b> </b></a>", &lines);
}

#[test]
fn namespaces_are_resolved_by_scope() {
    let lines = [
        "<:a{u} xmlns:=u xmlns:p=v p:x{v}=\"1\" x=\"2\"",
        "<p:b{w} xmlns:p=w",
        ">",
        "<c xmlns:=",
        ">",
        "<p:d{v}",
        ">",
        ">",
    ];
    let xml = "<a xmlns='u' xmlns:p='v' p:x='1' x='2'><p:b xmlns:p='w'/><c xmlns=''/><p:d/></a>";
    check(ALL, xml, &lines);
}

#[test]
fn attribute_values_are_normalised() {
    let xml = "<a b='\t1\r\n2&#9;3&#xA;&lt;\u{FB01}&quot;'/>";
    check(ALL, xml, &["<a b=\" 1 2\\t3\\n<\u{fb01}\\\"\"", ">"]);
    let xml =
        "<!DOCTYPE a [<!ATTLIST a t NMTOKENS #IMPLIED d CDATA 'x&#32; y' xmlns CDATA #FIXED 'u'>
        <!ATTLIST a d CDATA 'second'>]><a t='  1  2 '/>";
    check(PLAIN, xml, &["<:a{u} xmlns:=u t=\"1 2\" d=\"x  y\"", ">"]);
}

#[test]
fn entities_are_expanded_or_kept() {
    let xml = "<!DOCTYPE a [<!ENTITY e '1<b>&f;</b>&#38;#60;'><!ENTITY f \"2&#13;\">\
               <!ENTITY % p '<!ENTITY q \"3\">'>%p;]><a c='&f;'>0&e;&q;</a>";
    let lines = ["<a c=\"2 \"", r#""01""#, "<b", r#""2\r" alone"#, ">", r#""<3""#, ">"];
    check(PLAIN, xml, &lines);
    let subset = "<!ENTITY e '1<b>&f;</b>&#38;#60;'><!ENTITY f \\\"2&#13;\\\">\
                  <!ENTITY % p '<!ENTITY q \\\"3\\\">'>%p;";
    let doctype = format!("DOCTYPE a \"\" \"\" \"{subset}\"");
    let lines = [&doctype, "<a c=\"2 \"", r#""0""#, "&e", "&q", ">"];
    check(ALL, xml, &lines);
}

#[test]
fn external_entities_need_a_resolver_or_are_kept() {
    let xml = "<!DOCTYPE a [<!ENTITY e SYSTEM 'part.xml'><!ENTITY f SYSTEM 'declared.xml'>]>\
               <a>&e;&f;&e;</a>";
    check(PLAIN, xml, &["<a", "<b", ">", r#""\né""#, "<b", ">", r#""\n""#, ">"]);
    let xml = "<!DOCTYPE a PUBLIC '-//x' 'y' [ ]>\n<a>&e;</a>";
    check(ALL, xml, &[r#"DOCTYPE a "-//x" "y" """#, "<a", "&e", ">"]);
    let xml = "<!DOCTYPE a [<!ENTITY e SYSTEM 'other.xml'>]><a>&e;</a>";
    refused(PLAIN, xml, &Kind::UnresolvedEntity("e".into()), 48);
    let xml = "<!DOCTYPE a [<!ENTITY e SYSTEM 'part.xml'>]><a b='&e;'/>";
    refused(PLAIN, xml, &Kind::ExternalEntityInAttribute("e".into()), 50);
}

#[test]
fn the_internal_subset_may_hold_every_declaration() {
    let xml = "<!DOCTYPE a [<!-- ' --><?p ]> ?><!ELEMENT a (#PCDATA|b)*><!NOTATION n PUBLIC 'x'>
        <!ENTITY u SYSTEM 'x' NDATA n><!ATTLIST a n NOTATION (n) #REQUIRED e (x|y) 'x'>
        %unread;<!ENTITY late ''>]><a/>";
    check(PLAIN, xml, &["<a e=\"x\"", ">"]);
    let late = xml.replace("<a/>", "<a>&late;</a>");
    let at = late.find("&late").expect("it is there") as u64;
    refused(PLAIN, &late, &Kind::UndefinedEntity("late".into()), at);
}

#[test]
fn fragments_may_have_several_roots_and_text() {
    let fragment = ReaderOptions { fragment: true, ..PLAIN };
    check(fragment, " <a/>\n<b/> x", &["<a", ">", "<b", ">", r#"" x""#]);
    check(fragment, " ", &[]);
}

#[test]
fn streams_of_xmpp_are_restricted() {
    let xmpp = ReaderOptions { restricted: true, ..PLAIN };
    check(xmpp, "<?xml version='1.0'?><a>&lt;<![CDATA[x]]></a>", &["<a", "\"<x\" alone", ">"]);
    refused(xmpp, "<a><!-- --></a>", &Kind::Restricted("comments"), 3);
    refused(xmpp, "<a><?p?></a>", &Kind::Restricted("processing instructions"), 3);
    refused(xmpp, "<a>x&e;</a>", &Kind::Restricted("references to entities"), 4);
    refused(xmpp, "<!DOCTYPE a><a/>", &Kind::Restricted("document type declarations"), 0);
}

#[test]
fn what_is_not_well_formed_is_refused_where_it_is() {
    let expected = |what| Kind::Expected(what);
    refused(ALL, "", &Kind::NoRoot, 0);
    refused(ALL, " <!-- -->", &Kind::NoRoot, 9);
    refused(ALL, "<a/><b/>", &Kind::SeveralRoots, 4);
    refused(ALL, "<a/>x", &Kind::TextOutsideRoot, 4);
    refused(ALL, "<a/>&#32;", &Kind::TextOutsideRoot, 4);
    refused(ALL, "<a/><![CDATA[]]>", &Kind::TextOutsideRoot, 4);
    refused(ALL, "<a><b></a>", &mismatched("b", "a"), 6);
    refused(ALL, "<a></ab>", &mismatched("a", "ab"), 3);
    refused(ALL, "</a>", &Kind::UnexpectedEndTag("a".into()), 0);
    refused(ALL, "<a>", &Kind::UnclosedElement("a".into()), 3);
    refused(ALL, "<a", &Kind::UnexpectedEnd, 2);
    refused(ALL, "<a b='", &Kind::UnexpectedEnd, 6);
    refused(ALL, "<a b=1/>", &expected("a quoted value"), 5);
    refused(ALL, "<a b/>", &expected("\"=\" after the name of an attribute"), 4);
    refused(ALL, "<a b='1'c='2'/>", &expected("white space or \">\""), 8);
    refused(ALL, "<a b='<'/>", &Kind::LessThanInAttribute, 6);
    refused(ALL, "<a b='1' b='2'/>", &Kind::DuplicateAttribute("b".into()), 9);
    refused(ALL, "<1/>", &expected("a name"), 1);
    refused(ALL, "< a/>", &expected("a name"), 1);
    refused(ALL, "<a>]]></a>", &Kind::SectionEndInText, 3);
    refused(ALL, "<a>\u{1}</a>", &Kind::InvalidCharacter('\u{1}'), 3);
    refused(ALL, "<a>\u{FFFE}</a>", &Kind::InvalidCharacter('\u{FFFE}'), 3);
    refused(ALL, "<a b='\u{FFFF}'/>", &Kind::InvalidCharacter('\u{FFFF}'), 6);
    refused(ALL, "<a>&#0;</a>", &Kind::InvalidCharacterReference, 3);
    refused(ALL, "<a>&#x110000;</a>", &Kind::InvalidCharacterReference, 3);
    refused(ALL, "<a>&#xD800;</a>", &Kind::InvalidCharacterReference, 3);
    refused(ALL, "<a>&#;</a>", &expected("a digit"), 5);
    refused(ALL, "<a>&lt</a>", &expected("\";\" after the name of an entity"), 6);
    refused(ALL, "<a>& </a>", &expected("a name"), 4);
    refused(ALL, "<a>&e;</a>", &Kind::UndefinedEntity("e".into()), 3);
    refused(ALL, "<!-- -- --><a/>", &Kind::DoubleHyphen, 5);
    refused(ALL, "<!-- \u{2} --><a/>", &Kind::InvalidCharacter('\u{2}'), 5);
    refused(ALL, " <?xml version='1.0'?><a/>", &Kind::MisplacedDeclaration, 3);
    refused(ALL, "<?xml version='2.0'?><a/>", &expected("version=\"1.0\""), 15);
    refused(ALL, "<a/><!DOCTYPE a>", &Kind::MisplacedDoctype, 4);
    refused(ALL, "<!DOCTYPE a><!DOCTYPE a><a/>", &Kind::MisplacedDoctype, 12);
    refused(ALL, "<!DOCTYPE a [<!WRONG>]><a/>", &expected("a declaration"), 13);
}

fn mismatched(expected: &str, found: &str) -> Kind {
    Kind::MismatchedTag { expected: expected.into(), found: found.into() }
}

#[test]
fn what_breaks_namespaces_is_refused_where_it_is() {
    refused(ALL, "<p:a/>", &Kind::UnboundPrefix("p".into()), 1);
    refused(ALL, "<a p:b=''/>", &Kind::UnboundPrefix("p".into()), 3);
    refused(ALL, "<a:b:c/>", &Kind::Expected("a name with one colon at most"), 4);
    refused(ALL, "<:a/>", &Kind::Expected("a name"), 1);
    refused(ALL, "<a:/>", &Kind::Expected("a name"), 3);
    let twins = "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>";
    refused(ALL, twins, &Kind::DuplicateAttribute("q:b".into()), 34);
    refused(ALL, "<a xmlns='u' xmlns='u'/>", &Kind::DuplicateAttribute("xmlns".into()), 13);
    for (declaration, rule) in [
        ("xmlns:p=''", "a prefix cannot be bound to no namespace"),
        ("xmlns:xmlns='u'", "the prefix \"xmlns\" cannot be declared"),
        ("xmlns:xml='u'", "the prefix \"xml\" can only be bound to its own namespace"),
    ] {
        refused(ALL, &format!("<a {declaration}/>"), &Kind::ForbiddenDeclaration(rule), 3);
    }
}

#[test]
fn duplicates_are_found_among_many_attributes() {
    let many: String = (0..20).map(|i| format!(" a{i}=''")).collect();
    let options = ReaderOptions::default();
    assert!(parse(format!("<a{many}/>").as_bytes(), 1000, options).is_ok());
    refused(options, &format!("<a{many} a7=''/>"), &Kind::DuplicateAttribute("a7".into()), 133);
}

#[test]
fn entities_that_do_not_nest_are_refused() {
    let with = |entity: &str, content: &str| {
        format!("<!DOCTYPE a [<!ENTITY e '{entity}'>]><a>{content}</a>")
    };
    let unbalanced = Kind::UnbalancedEntity("e".into());
    for entity in ["<b>", "</a>"] {
        let xml = with(entity, "&e;");
        let error = parse(xml.as_bytes(), 1000, PLAIN).expect_err("must be refused");
        assert!(
            error.kind == unbalanced || matches!(error.kind, Kind::MismatchedTag { .. }),
            "{error}"
        );
    }
    let error = parse(with("<b", "&e;/>").as_bytes(), 1000, PLAIN).expect_err("must be refused");
    assert_eq!(error.kind, Kind::UnexpectedEnd);
}

#[test]
fn every_limit_holds() {
    let limit = |limit| Kind::Limit(limit);
    refused(ALL, &"<a>".repeat(9), &limit(Limit::Depth), 24);
    let many: String = (0..9).map(|i| format!(" a{i}=''")).collect();
    refused(ALL, &format!("<a{many}/>"), &limit(Limit::Attributes), 51);
    let declarations: String = (0..5).map(|i| format!(" xmlns:n{i}='u'")).collect();
    let nested = format!("<a{declarations}><b{declarations}/></a>");
    let error = parse(nested.as_bytes(), 1000, ALL).expect_err("must be refused");
    assert_eq!(error.kind, limit(Limit::Namespaces));
    let text = format!("<a>{}</a>", "x".repeat(101));
    let error = parse(text.as_bytes(), 7, ALL).expect_err("must be refused");
    assert_eq!(error.kind, limit(Limit::TextLength));
    let markup = format!("<a b='{}'/>", "x".repeat(500));
    let error = parse(markup.as_bytes(), 7, ALL).expect_err("must be refused");
    assert_eq!(error.kind, limit(Limit::MarkupLength));
}

#[test]
fn entities_cannot_blow_up() {
    let recursive = "<!DOCTYPE a [<!ENTITY e '&e;'>]><a>&e;</a>";
    refused(PLAIN, recursive, &Kind::Limit(Limit::EntityDepth), 38);
    let recursive = "<!DOCTYPE a [<!ENTITY e '&e;'>]><a b='&e;'/>";
    refused(PLAIN, recursive, &Kind::Limit(Limit::EntityDepth), 38);
    let wide = format!("<!DOCTYPE a [<!ENTITY e 'xxxxxxxxx'>]><a>{}</a>", "&e;".repeat(11));
    refused(PLAIN, &wide, &Kind::Limit(Limit::EntityExpansion), 71);
    let laughs = "<!DOCTYPE a [<!ENTITY e 'xxxxxxxxx'><!ENTITY f '&e;&e;&e;&e;&e;&e;'>\
                  ]><a b='&f;&f;'/>";
    refused(PLAIN, laughs, &Kind::Limit(Limit::EntityExpansion), 79);
}

#[test]
fn a_position_has_line_and_column() {
    let error = parse("<a>\r\n<é>\n  é <b c='1' c=''/>".as_bytes(), 3, ALL).expect_err("duplicate");
    assert_eq!(error.position, Position { offset: 24, line: 3, column: 14 });
    assert_eq!(error.to_string(), "line 3, column 14 (byte 24): a second attribute \"c\"");
}

/// The names of a tag are known by their places; when there are too many, all are forgotten.
#[test]
fn duplicates_are_found_where_names_were_forgotten_between_them() {
    for others in 250..256 {
        let others: String = (0..others).map(|number| format!("<n{number}/>")).collect();
        let before = format!("<r>{others}<x a='' b='' ");
        let at = before.len() as u64;
        let text = format!("{before}a=''/></r>");
        let error = parse(text.as_bytes(), text.len(), ALL).expect_err("a duplicate");
        let found = (&error.kind, error.position.offset);
        assert_eq!(found, (&Kind::DuplicateAttribute("a".into()), at));
    }
}
