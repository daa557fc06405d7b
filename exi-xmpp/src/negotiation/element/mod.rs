//! RFC 6120 §11: an element as the negotiation sees it, a small tree with its names resolved.

mod limits;
mod parse;
mod write;

use crate::negotiation::prelude::*;

pub use limits::ElementLimits;
pub(super) use parse::may_be_in;
pub use parse::{ElementBuilder, ElementError, Scope};

/// An element of the first level of a stream, or of what is in it.
///
/// It holds what a negotiation asks for: names without prefixes, attributes, elements in their
/// order, and all text in one piece. `Display` writes it as XML that stands alone. The order of
/// attributes has no meaning.
#[derive(Clone, Debug, Eq)]
pub struct Element {
    namespace: Box<str>,
    name: Box<str>,
    attributes: Vec<Attribute>,
    children: Vec<Element>,
    text: String,
}

impl PartialEq for Element {
    fn eq(&self, other: &Self) -> bool {
        let same_attributes = self.attributes.len() == other.attributes.len()
            && self.attributes.iter().all(|attribute| other.attributes.contains(attribute));
        same_attributes
            && self.is(&other.namespace, &other.name)
            && self.text == other.text
            && self.children == other.children
    }
}

/// An attribute: namespace (empty for none), local name, value.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Attribute {
    namespace: Box<str>,
    name: Box<str>,
    value: String,
}

impl Element {
    /// An empty element.
    #[must_use]
    pub fn new(namespace: &str, name: &str) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
            attributes: Vec::new(),
            children: Vec::new(),
            text: String::new(),
        }
    }

    /// Adds an attribute of no namespace.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.add_attribute("", name, value.into());
        self
    }

    /// Adds an attribute of no namespace, where there is a value.
    #[must_use]
    pub fn with_option(self, name: &str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds an element after the others.
    #[must_use]
    pub fn with_child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    /// Adds elements after the others.
    #[must_use]
    pub fn with_children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// Appends text.
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        self.text.push_str(text);
        self
    }

    /// Its namespace name, empty for none.
    #[must_use]
    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    /// Its local name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// True when it has this name.
    #[must_use]
    pub fn is(&self, namespace: &str, name: &str) -> bool {
        *self.namespace == *namespace && *self.name == *name
    }

    /// The value of an attribute of no namespace.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attribute_of("", name)
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute_of(&self, namespace: &str, name: &str) -> Option<&str> {
        let named = |a: &&Attribute| *a.namespace == *namespace && *a.name == *name;
        self.attributes.iter().find(named).map(|attribute| attribute.value.as_str())
    }

    /// The names of the attributes of no namespace, in document order.
    pub fn attribute_names(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().filter(|a| a.namespace.is_empty()).map(|a| &*a.name)
    }

    /// The elements in it, in document order.
    #[must_use]
    pub fn children(&self) -> &[Self] {
        &self.children
    }

    /// The first element in it that has this name.
    #[must_use]
    pub fn child(&self, namespace: &str, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.is(namespace, name))
    }

    /// All text directly in it, in one piece.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Keeps the elements in it that `keep` is true for.
    pub fn retain_children(&mut self, keep: impl FnMut(&Self) -> bool) {
        self.children.retain(keep);
    }

    fn add_attribute(&mut self, namespace: &str, name: &str, value: String) {
        self.attributes.push(Attribute { namespace: namespace.into(), name: name.into(), value });
    }
}
