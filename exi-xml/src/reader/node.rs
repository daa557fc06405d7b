//! What a document is made of, as the reader lends it.

use std::cmp::Ordering;

use exi_core::QName;

use super::tag::{Attribute, Tag, TagText};
use crate::namespaces::Namespaces;

/// A piece of a document, in document order.
///
/// What the [`ReaderOptions`](super::ReaderOptions) do not ask for is left out, or (entities)
/// expanded; text around it comes in one piece then.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Node<'a> {
    /// The document type declaration.
    Doctype {
        /// The name of the root element.
        name: &'a str,
        /// The public identifier, or nothing.
        public: &'a str,
        /// The system identifier, or nothing.
        system: &'a str,
        /// The internal subset without white space around it, or nothing.
        subset: &'a str,
    },
    /// An element begins.
    Start(StartTag<'a>),
    /// The innermost open element ends.
    End,
    /// Text: all that is between two other nodes.
    Text(Text<'a>),
    /// A comment.
    Comment(&'a str),
    /// A processing instruction.
    ProcessingInstruction {
        /// Its target.
        target: &'a str,
        /// Its text.
        text: &'a str,
    },
    /// A reference to a general entity.
    EntityReference(&'a str),
}

/// Text, and what a white-space policy has to know of it.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// The characters, with references expanded and line ends as `\n`.
    pub content: &'a str,
    /// True when it is all that its element contains.
    pub alone: bool,
    /// True when `xml:space="preserve"` is in force.
    pub preserve: bool,
}

/// A start tag, its names resolved.
#[derive(Clone, Copy, Debug)]
pub struct StartTag<'a> {
    pub(super) tag: &'a Tag,
    pub(super) written: TagText<'a>,
    pub(super) namespaces: &'a Namespaces,
    /// Declarations in scope around the element.
    pub(super) outer: usize,
}

impl<'a> StartTag<'a> {
    /// The element's name, with its prefix.
    #[must_use]
    pub fn name(&self) -> QName<'a> {
        let name = &self.tag.name;
        let prefix = self.written.text.get(name.start..name.colon).unwrap_or_default();
        let local = if name.colon == name.start { name.start } else { name.colon + 1 };
        let local = self.written.text.get(local..name.end).unwrap_or_default();
        let uri = self.tag.binding.map_or("", |binding| self.namespaces.uri(binding));
        QName::new(uri, local).with_prefix(prefix)
    }

    /// The namespace declarations of the tag, as (prefix, namespace name), in document order.
    pub fn declarations(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        self.namespaces.since(self.outer)
    }

    /// The number of attributes, namespace declarations not counted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.tag.attributes.len()
    }

    /// True when there are no attributes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tag.attributes.is_empty()
    }

    /// The attributes, names and normalised values, in document order.
    pub fn attributes(&self) -> impl Iterator<Item = (QName<'a>, &'a str)> + use<'a> {
        let this = *self;
        self.tag.attributes.iter().map(move |attribute| this.pair(attribute))
    }

    /// Attribute number `index`, in document order.
    #[must_use]
    pub fn attribute(&self, index: usize) -> Option<(QName<'a>, &'a str)> {
        self.tag.attributes.get(index).map(|attribute| self.pair(attribute))
    }

    /// The index of the attribute `xsi:type`, if there is one.
    #[must_use]
    pub fn xsi_type(&self) -> Option<usize> {
        self.tag.xsi_type
    }

    /// The index of the attribute `xsi:nil`, if there is one.
    #[must_use]
    pub fn xsi_nil(&self) -> Option<usize> {
        self.tag.xsi_nil
    }

    /// Fills `order` with the indices of all attributes but `xsi:type` and `xsi:nil`, in the order
    /// of local names and then of namespace names (§6).
    pub fn sort(&self, order: &mut Vec<u32>) {
        order.clear();
        if let Some(sorted) = self.tag.order {
            order.extend(
                sorted.to_le_bytes().iter().take(self.len()).map(|&index| u32::from(index)),
            );
            return;
        }
        let xsi = [self.tag.xsi_type, self.tag.xsi_nil];
        let indices = (0..).zip(&self.tag.attributes).map(|(index, _)| index);
        order.extend(indices.filter(|index: &u32| !xsi.contains(&Some(*index as usize))));
        order.sort_unstable_by(|a, b| self.compare(*a, *b));
    }

    #[inline]
    fn compare(&self, a: u32, b: u32) -> Ordering {
        let attributes = &self.tag.attributes;
        let (Some(a), Some(b)) = (attributes.get(a as usize), attributes.get(b as usize)) else {
            return Ordering::Equal;
        };
        let uri = |attribute: &Attribute| self.namespaces.uri(attribute.binding);
        let names = || self.written.local(a).cmp(self.written.local(b));
        a.order.cmp(&b.order).then_with(names).then_with(|| uri(a).cmp(uri(b)))
    }

    /// The name that the text `name` stands for by the declarations in scope, if its prefix is
    /// bound; a name without prefix is in the default namespace.
    #[must_use]
    pub fn resolve(&self, name: &'a str) -> Option<QName<'a>> {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let binding = self.namespaces.resolve(prefix)?;
        Some(QName::new(self.namespaces.uri(binding), local).with_prefix(prefix))
    }

    #[inline]
    fn pair(&self, attribute: &Attribute) -> (QName<'a>, &'a str) {
        let (prefix, local) = self.written.parts(attribute);
        let uri = self.namespaces.uri(attribute.binding);
        (QName::new(uri, local).with_prefix(prefix), self.written.get(attribute.value))
    }
}
