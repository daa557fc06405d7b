//! XML text to an infoset, by a parser of its own.

use std::borrow::Cow;

use roxmltree::{Document, NodeType, ParsingOptions};

use super::doctype::{self, Declaration, REFERENCE};
use super::lexical::Kind;
use super::tree::{Builder, Name, Text, Tree, XSI};

/// What an EXI stream keeps of a document besides elements, attributes and text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Kept {
    pub(crate) comments: bool,
    pub(crate) pis: bool,
    pub(crate) dtd: bool,
    pub(crate) prefixes: bool,
    /// The text has any number of roots.
    pub(crate) fragment: bool,
}

/// Reads `xml`; `entity` finds the text of an external entity by its system identifier.
pub(crate) fn source(
    xml: &[u8],
    kept: Kept,
    entity: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<Tree, String> {
    let xml = decode(xml)?;
    let declaration = doctype::find(&xml);
    let start = match &declaration {
        Some(declaration) => declaration.range.end,
        None => doctype::after_xml_declaration(&xml),
    };
    let (prolog, content) = xml.split_at(start);
    let content = doctype::rewrite_references(content, |name| {
        reference(name, kept, declaration.as_ref(), entity)
    });
    let text = match kept.fragment {
        true => format!("{prolog}<fragment>{content}</fragment>"),
        false => format!("{prolog}{content}"),
    };
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document =
        Document::parse_with_options(&text, options).map_err(|error| error.to_string())?;
    Reader { text: &text, kept, builder: Builder::default() }.document(&document, declaration)
}

/// What stands in the place of a reference to the entity `name`.
fn reference(
    name: &str,
    kept: Kept,
    declaration: Option<&Declaration>,
    entity: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Option<String> {
    if kept.dtd {
        return Some(format!("<?{REFERENCE} {name}?>"));
    }
    let text = entity(declaration?.external_entities.get(name)?)?;
    let text = decode(&text).ok()?;
    text.get(doctype::after_xml_declaration(&text)..).map(str::to_owned)
}

/// UTF-8, or UTF-16 with a byte order mark.
fn decode(xml: &[u8]) -> Result<Cow<'_, str>, String> {
    let units = |pair: fn([u8; 2]) -> u16| -> Vec<u16> {
        xml.chunks_exact(2).skip(1).filter_map(|bytes| bytes.try_into().ok().map(pair)).collect()
    };
    let wide = match xml {
        [0xFE, 0xFF, ..] => units(u16::from_be_bytes),
        [0xFF, 0xFE, ..] => units(u16::from_le_bytes),
        _ => return std::str::from_utf8(xml).map(Cow::Borrowed).map_err(|error| error.to_string()),
    };
    String::from_utf16(&wide).map(Cow::Owned).map_err(|error| error.to_string())
}

struct Reader<'a> {
    text: &'a str,
    kept: Kept,
    builder: Builder,
}

impl Reader<'_> {
    fn document(
        mut self,
        document: &Document<'_>,
        declaration: Option<Declaration>,
    ) -> Result<Tree, String> {
        let mut declaration = declaration.filter(|_| self.kept.dtd);
        for node in document.root().children() {
            if let Some(found) = declaration.take_if(|found| found.range.end <= node.range().start)
            {
                let doctype = &found.doctype;
                self.builder.doctype(
                    &doctype.name,
                    &doctype.public,
                    &doctype.system,
                    &doctype.subset,
                );
            }
            match self.kept.fragment && node.is_element() {
                true => self.children(node)?,
                false => self.node(node)?,
            }
        }
        self.builder.finish()
    }

    fn children(&mut self, parent: roxmltree::Node<'_, '_>) -> Result<(), String> {
        parent.children().try_for_each(|node| self.node(node))
    }

    fn node(&mut self, node: roxmltree::Node<'_, '_>) -> Result<(), String> {
        let text = node.text().unwrap_or_default();
        match node.node_type() {
            NodeType::Element => self.element(node)?,
            NodeType::Text => self.builder.text(Text::plain(text)),
            NodeType::Comment if self.kept.comments => self.builder.comment(text),
            NodeType::PI => self.processing_instruction(node),
            NodeType::Comment | NodeType::Root => {}
        }
        Ok(())
    }

    fn processing_instruction(&mut self, node: roxmltree::Node<'_, '_>) {
        let Some(pi) = node.pi() else { return };
        let value = pi.value.unwrap_or_default();
        match pi.target {
            REFERENCE => self.builder.entity_reference(value.trim()),
            target if self.kept.pis => self.builder.processing_instruction(target, value),
            _ => {}
        }
    }

    fn element(&mut self, node: roxmltree::Node<'_, '_>) -> Result<(), String> {
        let name = node.tag_name();
        let prefix = self.kept.prefixes.then(|| prefix(self.text, node));
        let name = Name::new(name.namespace().unwrap_or_default(), name.name());
        self.builder.start_element(name, prefix);
        if self.kept.prefixes {
            for namespace in node.namespaces().filter(|namespace| namespace.name() != Some("xml")) {
                let prefix = namespace.name().unwrap_or_default();
                self.builder.namespace(prefix, namespace.uri(), false)?;
            }
        }
        for attribute in node.attributes() {
            let name = Name::new(attribute.namespace().unwrap_or_default(), attribute.name());
            let mut value = Text::plain(attribute.value());
            if attribute.namespace() == Some(XSI) && attribute.name() == "type" {
                value.kind = Kind::QName(expand(node, attribute.value()));
            }
            self.builder.attribute(name, value)?;
        }
        self.children(node)?;
        self.builder.end_element()
    }
}

/// The prefix of an element, from its start tag in `text`.
fn prefix<'a>(text: &'a str, node: roxmltree::Node<'_, '_>) -> &'a str {
    let tag = text.get(node.range()).and_then(|tag| tag.strip_prefix('<')).unwrap_or_default();
    let name = tag.split([' ', '\t', '\r', '\n', '/', '>']).next().unwrap_or_default();
    name.split_once(':').map_or("", |(prefix, _)| prefix)
}

/// A qualified name in content, as `{uri}local`.
fn expand(node: roxmltree::Node<'_, '_>, name: &str) -> String {
    let name = name.trim();
    let (prefix, local_name) = match name.split_once(':') {
        Some((prefix, local_name)) => (Some(prefix), local_name),
        None => (None, name),
    };
    let uri = node.lookup_namespace_uri(prefix).unwrap_or_default();
    Name::new(uri, local_name).to_string()
}
