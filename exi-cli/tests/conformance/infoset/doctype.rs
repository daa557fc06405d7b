//! The document type declaration of a document, and references to its entities.
//!
//! The independent parser drops the one and expands the others, so both are found in the text.

use std::collections::BTreeMap;
use std::ops::Range;

use super::tree::Doctype;

/// Target of the processing instruction that stands for an entity reference.
pub(crate) const REFERENCE: &str = "conformance-entity-reference";

/// A document type declaration and where it stands.
pub(crate) struct Declaration {
    pub(crate) range: Range<usize>,
    pub(crate) doctype: Doctype,
    /// Entity name to system identifier.
    pub(crate) external_entities: BTreeMap<String, String>,
}

/// Byte offset of the end of the XML declaration.
pub(crate) fn after_xml_declaration(xml: &str) -> usize {
    let start = xml.len() - xml.trim_start_matches('\u{FEFF}').len();
    match xml.get(start..).and_then(|text| text.strip_prefix("<?xml")?.find("?>")) {
        Some(at) => start + "<?xml".len() + at + "?>".len(),
        None => start,
    }
}

/// Finds the declaration in the prolog of `xml`.
pub(crate) fn find(xml: &str) -> Option<Declaration> {
    let mut at = after_xml_declaration(xml);
    loop {
        let rest = xml.get(at..)?;
        let text = rest.trim_start();
        at += rest.len() - text.len();
        if text.starts_with("<!DOCTYPE") {
            return declaration(xml, at);
        }
        at += markup_length(text, "<?", "?>").or_else(|| markup_length(text, "<!--", "-->"))?;
    }
}

fn markup_length(text: &str, start: &str, end: &str) -> Option<usize> {
    Some(start.len() + text.strip_prefix(start)?.find(end)? + end.len())
}

fn declaration(xml: &str, start: usize) -> Option<Declaration> {
    let mut scan = Scan { rest: xml.get(start..)?.strip_prefix("<!DOCTYPE")? };
    let name = scan.word()?.to_owned();
    let (public, system) = scan.external_id().unwrap_or_default();
    let subset = scan.subset().unwrap_or_default().to_owned();
    scan.skip_space();
    let rest = scan.rest.strip_prefix('>')?;
    let external_entities = external_entities(&subset);
    let doctype = Doctype { name, public, system, subset };
    Some(Declaration { range: start..xml.len() - rest.len(), doctype, external_entities })
}

struct Scan<'a> {
    rest: &'a str,
}

impl<'a> Scan<'a> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn word(&mut self) -> Option<&'a str> {
        self.skip_space();
        let end = self.rest.find(|c: char| c.is_whitespace() || matches!(c, '[' | '>'))?;
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(word)
    }

    fn quoted(&mut self) -> Option<&'a str> {
        self.skip_space();
        let quote = self.rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (text, rest) = self.rest.get(1..)?.split_once(quote)?;
        self.rest = rest;
        Some(text)
    }

    /// Public and system identifier.
    fn external_id(&mut self) -> Option<(String, String)> {
        self.skip_space();
        let public = if let Some(rest) = self.rest.strip_prefix("PUBLIC") {
            self.rest = rest;
            self.quoted()?
        } else {
            self.rest = self.rest.strip_prefix("SYSTEM")?;
            ""
        };
        Some((public.to_owned(), self.quoted()?.to_owned()))
    }

    /// The text between the brackets.
    fn subset(&mut self) -> Option<&'a str> {
        self.skip_space();
        let text = self.rest.strip_prefix('[')?;
        let mut at = 0;
        loop {
            let rest = text.get(at..)?;
            let quote = rest.chars().next()?;
            at += match quote {
                ']' => break,
                '"' | '\'' => 2 + rest.get(1..)?.find(quote)?,
                '<' => markup_length(rest, "<!--", "-->")
                    .or_else(|| markup_length(rest, "<?", "?>"))
                    .unwrap_or(1),
                other => other.len_utf8(),
            };
        }
        self.rest = text.get(at + 1..)?;
        text.get(..at)
    }
}

fn external_entities(subset: &str) -> BTreeMap<String, String> {
    let entity = |text| {
        let mut scan = Scan { rest: text };
        let name = scan.word()?.to_owned();
        Some((name, scan.external_id()?.1))
    };
    subset.split("<!ENTITY").skip(1).filter_map(entity).collect()
}

/// Rewrites the entity references in the content of `xml`: `rewrite` gets a name and gives
/// what to put in its place, or nothing to leave it.
pub(crate) fn rewrite_references(xml: &str, rewrite: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(xml.len());
    let mut rest = xml;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, markup) = rest.split_at(at);
        out.push_str(before);
        let length = reference_length(markup).unwrap_or_else(|| tag_length(markup));
        let (markup, after) = markup.split_at(length);
        let name = markup.strip_prefix('&').and_then(|name| name.strip_suffix(';'));
        match name.filter(|name| !is_predefined(name)).and_then(&rewrite) {
            Some(text) => out.push_str(&text),
            None => out.push_str(markup),
        }
        rest = after;
    }
    out + rest
}

fn reference_length(markup: &str) -> Option<usize> {
    markup.starts_with('&').then(|| markup.find(';').map_or(1, |end| end + 1))
}

/// Length of a comment, CDATA section, processing instruction or tag.
fn tag_length(markup: &str) -> usize {
    let fixed = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
    if let Some(length) = fixed.iter().find_map(|(start, end)| markup_length(markup, start, end)) {
        return length;
    }
    let mut quote = None;
    for (at, c) in markup.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    markup.len()
}

fn is_predefined(name: &str) -> bool {
    name.starts_with('#') || matches!(name, "lt" | "gt" | "amp" | "quot" | "apos")
}
