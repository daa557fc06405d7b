//! Schema documents and their elements (XML Schema part 1, §3.15 and §4).

use std::collections::BTreeSet;
use std::sync::Arc;

use roxmltree::Node;

use super::lexical;
use crate::components::QName;
use crate::error::{Place, Problem, SchemaError, Warning};

/// The namespace of XML Schema.
pub(super) const XSD: &str = "http://www.w3.org/2001/XMLSchema";
/// The namespace of `xml:lang` and its like; the prefix needs no declaration.
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Bytes between two places where the characters before are counted.
const BLOCK: usize = 256;

/// The text of a document.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) location: Arc<str>,
    pub(super) text: String,
    /// The offset of the first byte of each line.
    lines: Vec<usize>,
    /// The number of characters before each block, so that a place in a long line is found soon.
    blocks: Vec<usize>,
}

impl Source {
    pub(super) fn new(location: &str, text: String) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(breaks.map(|(offset, _)| offset + 1)).collect();
        let counts = text.as_bytes().chunks(BLOCK).map(characters);
        let before = counts.scan(0, |sum, count| Some(std::mem::replace(sum, *sum + count)));
        let blocks = before.collect();
        Self { location: location.into(), text, lines, blocks }
    }

    /// The place of a byte of the text.
    pub(super) fn place(&self, offset: usize) -> Place {
        let line = self.lines.partition_point(|start| *start <= offset).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        let column = self.characters_before(offset) - self.characters_before(start) + 1;
        Place { document: self.location.clone(), line: saturated(line), column: saturated(column) }
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let rest = self.text.as_bytes().get(block * BLOCK..offset).map_or(0, characters);
        self.blocks.get(block).copied().unwrap_or(0) + rest
    }
}

/// The number of characters that begin in a piece of UTF-8.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

fn saturated(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A document in its part as a contributor to one target namespace: a document without one, when it is
/// included, takes the namespace of the one that includes it ("chameleon").
#[derive(Debug)]
pub(super) struct Unit<'a> {
    pub(super) index: usize,
    pub(super) source: &'a Source,
    pub(super) root: Node<'a, 'a>,
    /// The target namespace, "" for none.
    pub(super) target: String,
    /// True where the target namespace is not the document's own.
    pub(super) chameleon: bool,
    /// The namespaces that the document imports, "" for none.
    pub(super) imports: BTreeSet<String>,
}

impl<'a> Unit<'a> {
    /// The `schema` element.
    pub(super) fn schema(&'a self) -> El<'a> {
        El { node: self.root, unit: self }
    }
}

/// Identifies an element of a unit.
pub(super) type Key = (usize, roxmltree::NodeId);

/// An element of a schema document.
#[derive(Clone, Copy, Debug)]
pub(super) struct El<'a> {
    pub(super) node: Node<'a, 'a>,
    pub(super) unit: &'a Unit<'a>,
}

impl<'a> El<'a> {
    pub(super) fn key(self) -> Key {
        (self.unit.index, self.node.id())
    }

    /// The local name: `element`, `complexType`, ...
    pub(super) fn tag(self) -> &'a str {
        self.node.tag_name().name()
    }

    pub(super) fn place(self) -> Place {
        self.unit.source.place(self.node.range().start)
    }

    /// The elements of XML Schema in this one, annotations left out.
    pub(super) fn children(self) -> impl Iterator<Item = El<'a>> {
        self.node.children().map(move |node| El { node, unit: self.unit }).filter(|el| {
            el.node.is_element()
                && el.node.tag_name().namespace() == Some(XSD)
                && el.tag() != "annotation"
        })
    }

    /// The first child with one of these names.
    pub(super) fn child(self, tags: &[&str]) -> Option<El<'a>> {
        self.children().find(|el| tags.contains(&el.tag()))
    }

    pub(super) fn parent(self) -> Option<El<'a>> {
        Some(El { node: self.node.parent_element()?, unit: self.unit })
    }

    /// An attribute's value without white space around it.
    pub(super) fn attribute(self, name: &str) -> Option<&'a str> {
        self.node.attribute(name).map(lexical::trim)
    }

    /// The attribute `name`, which must be there and be an NCName.
    pub(super) fn name(self) -> Result<&'a str, SchemaError> {
        match self.attribute("name") {
            Some(name) if lexical::is_ncname(name) => Ok(name),
            Some(name) => {
                Err(self.error(Problem::Structure, format!("name=\"{name}\" is not an NCName")))
            }
            None => Err(self.error(Problem::Structure, "has no attribute name")),
        }
    }

    /// The name of a global component that this element declares.
    pub(super) fn global_name(self) -> Result<QName, SchemaError> {
        Ok(QName::new(self.unit.target.clone(), self.name()?))
    }

    /// A boolean attribute.
    pub(super) fn flag(self, name: &str) -> Result<Option<bool>, SchemaError> {
        match self.attribute(name) {
            None => Ok(None),
            Some("true" | "1") => Ok(Some(true)),
            Some("false" | "0") => Ok(Some(false)),
            Some(other) => Err(self.bad_value(name, other, "a boolean")),
        }
    }

    /// A reference to a component in an attribute.
    pub(super) fn reference(self, attribute: &str) -> Result<Option<QName>, SchemaError> {
        self.attribute(attribute).map(|text| self.qname(attribute, text)).transpose()
    }

    /// References to components in an attribute that is a list.
    pub(super) fn references(self, attribute: &str) -> Result<Vec<QName>, SchemaError> {
        let list = self.attribute(attribute).unwrap_or_default();
        lexical::items(list).map(|text| self.qname(attribute, text)).collect()
    }

    /// The name that a QName in an attribute of this element stands for (§3.15.3, QName resolution).
    fn qname(self, attribute: &str, text: &'a str) -> Result<QName, SchemaError> {
        let (prefix, local_name) = match text.split_once(':') {
            Some((prefix, local_name)) => (Some(prefix), local_name),
            None => (None, text),
        };
        if !lexical::is_ncname(local_name)
            || prefix.is_some_and(|prefix| !lexical::is_ncname(prefix))
        {
            return Err(self.bad_value(attribute, text, "a QName"));
        }
        let uri = match (prefix, self.node.lookup_namespace_uri(prefix)) {
            (Some("xml"), _) => XML,
            (_, Some(uri)) => uri,
            (None, None) => "",
            (Some(prefix), None) => {
                let message = format!("{attribute}=\"{text}\": prefix {prefix} is not declared");
                return Err(self.error(Problem::UnresolvedName, message));
            }
        };
        if uri.is_empty() && self.unit.chameleon {
            return Ok(QName::new(self.unit.target.clone(), local_name));
        }
        if uri != self.unit.target && uri != XSD && !self.unit.imports.contains(uri) {
            let message = format!(
                "{attribute}=\"{text}\" cannot be resolved: this document does not import namespace \"{uri}\""
            );
            return Err(self.error(Problem::UnresolvedName, message));
        }
        Ok(QName::new(uri, local_name))
    }

    pub(super) fn bad_value(self, attribute: &str, value: &str, expected: &str) -> SchemaError {
        self.error(Problem::Structure, format!("{attribute}=\"{value}\" is not {expected}"))
    }

    /// An error at this element.
    pub(super) fn error(self, problem: Problem, message: impl AsRef<str>) -> SchemaError {
        SchemaError::new(problem, self.describe(message.as_ref())).at(self.place())
    }

    /// A warning at this element.
    pub(super) fn warning(self, problem: Problem, message: impl AsRef<str>) -> Warning {
        Warning::new(problem, self.describe(message.as_ref())).at(self.place())
    }

    fn describe(self, message: &str) -> String {
        match self.attribute("name").or(self.attribute("ref")) {
            Some(name) => format!("xs:{} \"{name}\": {message}", self.tag()),
            None => format!("xs:{}: {message}", self.tag()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_counted_in_lines_and_characters() {
        let source = Source::new("a", format!("ä\n{}x", "ö€".repeat(300)));
        let place = |offset| {
            let place = source.place(offset);
            (place.line, place.column)
        };
        assert_eq!([place(0), place(2), place(3)], [(1, 1), (1, 2), (2, 1)]);
        let last = source.text.len() - 1;
        assert_eq!(place(last), (2, 601));
    }
}
