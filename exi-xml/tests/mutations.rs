//! Small documents with every byte changed, dropped or added: what the reader takes, an
//! independent parser takes, and it means the same to both.
//!
//! Not the other way round: roxmltree is not so strict about declarations and names.

use exi_xml::{Node, ReadError, ReaderOptions, XmlReader};

const DOCUMENTS: [&str; 6] = [
    "<?xml version='1.0' encoding='UTF-8' standalone=\"yes\"?><a/>",
    "<a b='1' c=\"&lt;x&#x41;'\" xml:lang='en'><d>t&amp;u]]<e/></d >v</a>",
    "<p:a xmlns:p='u' xmlns='v' p:b='1'><c p:d='2'/><p:e xmlns:p='w' xmlns=''/></p:a>",
    "<!--c-d--><a><![CDATA[<x>]]y]]><?p i?><!-- -->z</a><?q?>",
    "<!DOCTYPE a [<!ENTITY e '<b>&#65;</b>'><!ENTITY f \"&e;x\">]><a>&f;</a>",
    "<!DOCTYPE a SYSTEM 's' [<!ELEMENT a ANY><!ATTLIST a b CDATA #IMPLIED>]><a b='\t1'/>",
];

/// Characters that mean something.
const PIECES: [&str; 23] = [
    "", " ", "<", ">", "/", "&", ";", "'", "\"", "=", ":", "-", "--", "?", "!", "[", "]", "]]>",
    "x", "1", "#", "\u{1}", "é",
];

/// Elements, attributes and text, one a line.
fn ours(xml: &str) -> Result<Vec<String>, ReadError> {
    let mut reader = XmlReader::new(xml.as_bytes(), ReaderOptions::default());
    let mut lines = Vec::new();
    while let Some(node) = reader.read()? {
        match node {
            Node::Start(tag) => {
                lines.push(format!("<{{{}}}{}", tag.name().uri(), tag.name().local_name()));
                let mut attributes: Vec<_> = tag
                    .attributes()
                    .map(|(name, value)| format!("{{{}}}{}={value}", name.uri(), name.local_name()))
                    .collect();
                attributes.sort();
                lines.extend(attributes);
            }
            Node::End => lines.push(">".to_owned()),
            Node::Text(text) => lines.push(format!("{:?}", text.content)),
            _ => {}
        }
    }
    Ok(lines)
}

/// The same, as roxmltree sees them.
fn theirs(xml: &str) -> Result<Vec<String>, roxmltree::Error> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(xml, options)?;
    let (mut lines, mut text) = (Vec::new(), String::new());
    push(document.root_element(), &mut lines, &mut text);
    Ok(lines)
}

fn push(node: roxmltree::Node<'_, '_>, lines: &mut Vec<String>, text: &mut String) {
    if node.is_text() {
        text.push_str(node.text().unwrap_or_default());
    }
    if !node.is_element() {
        return;
    }
    flush(lines, text);
    let name = node.tag_name();
    lines.push(format!("<{{{}}}{}", name.namespace().unwrap_or_default(), name.name()));
    let mut attributes: Vec<_> = node
        .attributes()
        .map(|a| format!("{{{}}}{}={}", a.namespace().unwrap_or_default(), a.name(), a.value()))
        .collect();
    attributes.sort();
    lines.extend(attributes);
    node.children().for_each(|child| push(child, lines, text));
    flush(lines, text);
    lines.push(">".to_owned());
}

fn flush(lines: &mut Vec<String>, text: &mut String) {
    if !text.is_empty() {
        lines.push(format!("{text:?}"));
        text.clear();
    }
}

#[test]
fn two_parsers_agree_on_what_is_taken() {
    let mut taken = 0;
    for document in DOCUMENTS {
        for (at, c) in document.char_indices() {
            for piece in PIECES {
                let (before, after) = document.split_at(at);
                let replaced = format!("{before}{piece}{}", &after[c.len_utf8()..]);
                for xml in [replaced, format!("{before}{piece}{after}")] {
                    if let Ok(ours) = ours(&xml) {
                        assert_eq!(theirs(&xml), Ok(ours), "{xml:?}");
                        taken += 1;
                    }
                }
            }
        }
    }
    assert!(taken > 2000, "only {taken} documents were well-formed");
}
