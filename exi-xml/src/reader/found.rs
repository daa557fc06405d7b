//! The node found last, and where its text is.

use std::ops::Range;

use super::cursor::push_lines;
use super::doctype::Doctype;
use super::node::Node;

/// A node. Of start tags the parser has the parts; of all but text in the input, the text is in
/// its buffer.
#[derive(Clone, Debug)]
pub(super) enum Found {
    Nothing,
    /// Where in the buffer the public identifier, system identifier and internal subset begin.
    Doctype([usize; 3]),
    Start,
    End,
    /// Text: where it is in the input, unless in the buffer.
    Text {
        run: Option<Range<usize>>,
        alone: bool,
    },
    Comment,
    /// The length of the target.
    ProcessingInstruction(usize),
    EntityReference,
}

impl Found {
    /// Copies a document type declaration to `buffer`.
    pub(super) fn doctype(parts: &Doctype, text: &str, buffer: &mut String) -> Self {
        let mut push = |part: &Range<usize>| {
            push_lines(text.get(part.clone()).unwrap_or_default(), buffer);
            buffer.len()
        };
        let begins = [push(&parts.name), push(&parts.public), push(&parts.system)];
        push(&parts.subset);
        Self::Doctype(begins)
    }

    /// The node, but for start tags and text.
    pub(super) fn node<'a>(&self, buffer: &'a str) -> Option<Node<'a>> {
        let part = |range: Range<usize>| buffer.get(range).unwrap_or_default();
        match *self {
            Self::Nothing | Self::Start | Self::Text { .. } => None,
            Self::End => Some(Node::End),
            Self::Comment => Some(Node::Comment(buffer)),
            Self::EntityReference => Some(Node::EntityReference(buffer)),
            Self::ProcessingInstruction(target) => Some(Node::ProcessingInstruction {
                target: part(0..target),
                text: part(target..buffer.len()),
            }),
            Self::Doctype([public, system, subset]) => Some(Node::Doctype {
                name: part(0..public),
                public: part(public..system),
                system: part(system..subset),
                subset: part(subset..buffer.len()),
            }),
        }
    }
}
