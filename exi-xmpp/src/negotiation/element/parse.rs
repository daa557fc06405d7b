//! RFC 6120 §11.1: XMPP's restricted XML, one element of it.

use std::fmt;

use exi_xml::{Limits, Node, Parser, Progress, ReaderOptions, StartTag, XmlError};

use super::{Element, ElementLimits};
use crate::negotiation::namespaces::{CLIENT, STREAMS};
use crate::negotiation::prelude::*;

/// The namespace declarations that an element inherits from its stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Prefix (empty for the default namespace) and namespace name.
    declarations: Vec<(Box<str>, Box<str>)>,
}

impl Scope {
    /// Nothing is declared: every element stands alone.
    #[must_use]
    pub fn empty() -> Self {
        Self { declarations: Vec::new() }
    }

    /// Declares one more prefix; the empty prefix is the default namespace.
    #[must_use]
    pub fn declare(mut self, prefix: &str, namespace: &str) -> Self {
        self.declarations.retain(|(declared, _)| **declared != *prefix);
        self.declarations.push((prefix.into(), namespace.into()));
        self
    }

    /// What the start tag of a stream declares.
    #[must_use]
    pub fn of(stream: &StartTag<'_>) -> Self {
        let declare = |scope: Self, (prefix, namespace)| scope.declare(prefix, namespace);
        stream.declarations().fold(Self::empty(), declare)
    }

    /// A start tag that puts the declarations in force.
    fn start_tag(&self) -> String {
        let mut root = String::from("<s");
        for (prefix, namespace) in &self.declarations {
            // The prefix xml is bound as it is.
            if &**prefix == "xml" {
                continue;
            }
            let colon = if prefix.is_empty() { "" } else { ":" };
            root.push_str(&format!(" xmlns{colon}{prefix}=\""));
            super::write::escape(namespace, &mut root);
            root.push('"');
        }
        root.push_str(">\n");
        root
    }
}

impl Default for Scope {
    /// What nearly every client declares: `jabber:client`, and the prefix `stream`.
    fn default() -> Self {
        Self::empty().declare("", CLIENT).declare("stream", STREAMS)
    }
}

impl Element {
    /// The element that the text `xml` is, alone or with white space around it.
    ///
    /// # Errors
    ///
    /// What is not well-formed, what RFC 6120 §11.1 forbids, and what exceeds a limit.
    pub fn parse(xml: &str, scope: &Scope, limits: ElementLimits) -> Result<Self, ElementError> {
        if xml.len() > limits.bytes {
            return Err(ElementError::Bytes);
        }
        let around = scope.start_tag();
        parse_in(&around, xml, limits).map_err(|error| error.moved_by(around.len()))
    }
}

/// False where the first tag of the text shows that its element is in none of these namespaces.
/// Nothing else of it is looked at.
pub(in crate::negotiation) fn may_be_in(namespaces: &[&str], xml: &str, scope: &Scope) -> bool {
    let (Some(start), Some(end)) = (xml.find('<'), xml.find('>')) else { return true };
    let tag = xml.get(start..=end).unwrap_or_default();
    let mut parser = parser(ElementLimits::default());
    let around = scope.start_tag();
    let text = [around.trim_end(), tag].concat();
    let around = parser.feed(text.as_bytes()).and_then(|()| parser.advance());
    match around.and_then(|_| parser.advance()).map(|_| parser.node()) {
        Ok(Some(Node::Start(tag))) => namespaces.contains(&tag.name().uri()),
        _ => true,
    }
}

fn parser(limits: ElementLimits) -> Parser {
    Parser::new(ReaderOptions {
        restricted: true,
        comments: true,
        pis: true,
        limits: Limits {
            depth: limits.depth.saturating_add(1),
            attributes: limits.attributes,
            markup_length: limits.bytes,
            text_length: limits.bytes,
            ..Limits::default()
        },
        ..ReaderOptions::default()
    })
}

/// Parses `xml` after the start tag `around`.
fn parse_in(around: &str, xml: &str, limits: ElementLimits) -> Result<Element, ElementError> {
    let mut parser = parser(limits);
    for text in [around, xml, "</s>"] {
        parser.feed(text.as_bytes())?;
    }
    parser.finish()?;
    let mut builder = ElementBuilder::new(limits);
    let mut found = None;
    parser.advance()?;
    while parser.advance()? == Progress::Node {
        match parser.node() {
            Some(Node::Text(text)) if builder.is_empty() => {
                let space = text.content.bytes().all(|b| b" \t\r\n".contains(&b));
                space.then_some(()).ok_or(ElementError::NotOne)?;
            }
            // The end of what is around it.
            Some(Node::End) if builder.is_empty() => {}
            Some(_) if found.is_some() => return Err(ElementError::NotOne),
            Some(node) => found = builder.push(&node)?,
            None => {}
        }
    }
    found.ok_or(ElementError::NotOne)
}

/// Builds an element from the nodes of a parser, for callers that parse the stream themselves.
#[derive(Debug)]
pub struct ElementBuilder {
    open: Vec<Element>,
    limits: ElementLimits,
    bytes: usize,
    elements: usize,
}

impl ElementBuilder {
    /// A builder that waits for the start of an element.
    #[must_use]
    pub fn new(limits: ElementLimits) -> Self {
        Self { open: Vec::new(), limits, bytes: 0, elements: 0 }
    }

    /// True when no element is open.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// Takes a node; gives the element when it has ended.
    ///
    /// # Errors
    ///
    /// What exceeds a limit, and what RFC 6120 §11.1 forbids.
    pub fn push(&mut self, node: &Node<'_>) -> Result<Option<Element>, ElementError> {
        match node {
            Node::Start(tag) => self.start(tag)?,
            Node::Text(text) => {
                self.count(text.content.len())?;
                if let Some(element) = self.open.last_mut() {
                    element.text.push_str(text.content);
                }
            }
            Node::End => return Ok(self.end()),
            _ => return Err(ElementError::Restricted),
        }
        Ok(None)
    }

    fn start(&mut self, tag: &StartTag<'_>) -> Result<(), ElementError> {
        self.elements += 1;
        if self.elements > self.limits.elements || self.open.len() >= self.limits.depth {
            return Err(ElementError::Elements);
        }
        if tag.len() > self.limits.attributes {
            return Err(ElementError::Attributes);
        }
        let name = tag.name();
        self.count(name.uri().len() + name.local_name().len())?;
        let mut element = Element::new(name.uri(), name.local_name());
        for (name, value) in tag.attributes() {
            self.count(name.uri().len() + name.local_name().len() + value.len())?;
            // A QName in a value means nothing without its declaration.
            let value = super::super::representations::resolved(tag, &element, name, value);
            element.add_attribute(name.uri(), name.local_name(), value);
        }
        self.open.push(element);
        Ok(())
    }

    fn end(&mut self) -> Option<Element> {
        let element = self.open.pop()?;
        match self.open.last_mut() {
            Some(around) => around.children.push(element),
            None => {
                (self.bytes, self.elements) = (0, 0);
                return Some(element);
            }
        }
        None
    }

    fn count(&mut self, bytes: usize) -> Result<(), ElementError> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > self.limits.bytes { Err(ElementError::Bytes) } else { Ok(()) }
    }
}

/// Why text is no element of a negotiation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ElementError {
    /// It is not well-formed, or not XMPP.
    Xml(XmlError),
    /// It is not one element, but none, several, or text.
    NotOne,
    /// It has comments, processing instructions or the like, which RFC 6120 §11.1 forbids.
    Restricted,
    /// [`ElementLimits::bytes`] is exceeded.
    Bytes,
    /// [`ElementLimits::elements`] or [`ElementLimits::depth`] is exceeded.
    Elements,
    /// [`ElementLimits::attributes`] is exceeded.
    Attributes,
}

impl ElementError {
    /// The same error, its place counted from the byte `bytes`, on the line after it.
    fn moved_by(mut self, bytes: usize) -> Self {
        if let Self::Xml(error) = &mut self {
            error.position.offset = error.position.offset.saturating_sub(bytes as u64);
            error.position.line = error.position.line.saturating_sub(1).max(1);
        }
        self
    }
}

impl From<XmlError> for ElementError {
    fn from(error: XmlError) -> Self {
        Self::Xml(error)
    }
}

impl fmt::Display for ElementError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Xml(error) => error.fmt(f),
            Self::NotOne => f.write_str("expected one element"),
            Self::Restricted => f.write_str("XMPP forbids comments, PIs, DTDs and entities"),
            Self::Bytes => f.write_str("limit reached: bytes of one element"),
            Self::Elements => f.write_str("limit reached: elements in one element"),
            Self::Attributes => f.write_str("limit reached: attributes of one element"),
        }
    }
}

impl std::error::Error for ElementError {}
