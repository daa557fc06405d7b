//! The nodes of an infoset, and a builder that events fill.

use std::collections::BTreeMap;
use std::fmt;

use super::lexical::Kind;

pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// A name; its prefix is no part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    pub(crate) uri: String,
    pub(crate) local_name: String,
}

impl Name {
    pub(crate) fn new(uri: &str, local_name: &str) -> Self {
        Self { uri: uri.to_owned(), local_name: local_name.to_owned() }
    }

    pub(crate) fn is_xsi(&self, local_name: &str) -> bool {
        self.uri == XSI && self.local_name == local_name
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.uri.as_str() {
            "" => f.write_str(&self.local_name),
            uri => write!(f, "{{{uri}}}{}", self.local_name),
        }
    }
}

/// A document, or the roots of a fragment.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
}

#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(Text),
    Comment(String),
    ProcessingInstruction { target: String, text: String },
    Doctype(Doctype),
    EntityReference(String),
}

/// Characters, and which values they may also be written as.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) kind: Kind,
}

impl Text {
    pub(crate) fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), kind: Kind::String }
    }

    pub(crate) fn is_space(&self) -> bool {
        self.text.chars().all(|c| matches!(c, ' ' | '\t' | '\r' | '\n'))
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Doctype {
    pub(crate) name: String,
    pub(crate) public: String,
    pub(crate) system: String,
    pub(crate) subset: String,
}

#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: Name,
    /// `None` where it is not known.
    pub(crate) prefix: Option<String>,
    /// The namespaces in scope by prefix, where they are preserved.
    pub(crate) namespaces: BTreeMap<String, String>,
    pub(crate) attributes: BTreeMap<Name, Text>,
    pub(crate) children: Vec<Node>,
}

/// Makes a [`Tree`] of events in their order.
#[derive(Default)]
pub(crate) struct Builder {
    roots: Vec<Node>,
    open: Vec<Element>,
}

impl Builder {
    pub(crate) fn start_element(&mut self, name: Name, prefix: Option<&str>) {
        let namespaces =
            self.open.last().map(|parent| parent.namespaces.clone()).unwrap_or_default();
        let prefix = prefix.map(str::to_owned);
        let (attributes, children) = (BTreeMap::new(), Vec::new());
        self.open.push(Element { name, prefix, namespaces, attributes, children });
    }

    pub(crate) fn end_element(&mut self) -> Result<(), String> {
        let element = self.open.pop().ok_or("an end of element that was not open")?;
        self.node(Node::Element(element));
        Ok(())
    }

    pub(crate) fn namespace(
        &mut self,
        prefix: &str,
        uri: &str,
        of_element: bool,
    ) -> Result<(), String> {
        let element = self.open.last_mut().ok_or("a namespace declaration outside elements")?;
        match uri {
            "" => element.namespaces.remove(prefix),
            _ => element.namespaces.insert(prefix.to_owned(), uri.to_owned()),
        };
        if of_element {
            element.prefix = Some(prefix.to_owned());
        }
        Ok(())
    }

    pub(crate) fn attribute(&mut self, name: Name, value: Text) -> Result<(), String> {
        let element = self.open.last_mut().ok_or("an attribute outside elements")?;
        match element.attributes.insert(name.clone(), value) {
            None => Ok(()),
            Some(_) => Err(format!("attribute {name} twice on {}", element.name)),
        }
    }

    pub(crate) fn node(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.roots.push(node),
        }
    }

    pub(crate) fn text(&mut self, text: Text) {
        self.node(Node::Text(text));
    }

    pub(crate) fn comment(&mut self, text: &str) {
        self.node(Node::Comment(text.to_owned()));
    }

    pub(crate) fn processing_instruction(&mut self, target: &str, text: &str) {
        self.node(Node::ProcessingInstruction { target: target.to_owned(), text: text.to_owned() });
    }

    pub(crate) fn entity_reference(&mut self, name: &str) {
        self.node(Node::EntityReference(name.to_owned()));
    }

    pub(crate) fn doctype(&mut self, name: &str, public: &str, system: &str, subset: &str) {
        let [name, public, system, subset] = [name, public, system, subset].map(str::to_owned);
        self.node(Node::Doctype(Doctype { name, public, system, subset }));
    }

    pub(crate) fn finish(self) -> Result<Tree, String> {
        match self.open.last() {
            None => Ok(Tree { nodes: self.roots }),
            Some(element) => Err(format!("{} is not closed", element.name)),
        }
    }
}
