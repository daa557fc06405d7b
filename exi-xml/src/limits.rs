//! Limits: what a hostile document cannot make grow.

use std::fmt;

/// The most that a document may ask for, in every dimension that it controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Open elements at a time. Default: 4096.
    pub depth: usize,
    /// Attributes and namespace declarations of one element. Default: 4096.
    pub attributes: usize,
    /// Namespace declarations in scope at a time. Default: 1024.
    pub namespaces: usize,
    /// Bytes of one tag, comment, processing instruction, CDATA section or document type
    /// declaration. Default: 16 MiB.
    pub markup_length: usize,
    /// Bytes of one text. Default: 64 MiB.
    pub text_length: usize,
    /// Entities being expanded at a time. Default: 16.
    pub entity_depth: usize,
    /// Bytes that all entity references of a document expand to, each reference counted as one
    /// more. Default: 4 MiB.
    pub entity_expansion: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            depth: 4096,
            attributes: 4096,
            namespaces: 1024,
            markup_length: 16 << 20,
            text_length: 64 << 20,
            entity_depth: 16,
            entity_expansion: 4 << 20,
        }
    }
}

/// The dimension whose limit a document reached; one for each field of [`Limits`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// [`Limits::depth`].
    Depth,
    /// [`Limits::attributes`].
    Attributes,
    /// [`Limits::namespaces`].
    Namespaces,
    /// [`Limits::markup_length`].
    MarkupLength,
    /// [`Limits::text_length`].
    TextLength,
    /// [`Limits::entity_depth`].
    EntityDepth,
    /// [`Limits::entity_expansion`].
    EntityExpansion,
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Depth => "nesting of elements",
            Self::Attributes => "attributes of one element",
            Self::Namespaces => "namespace declarations in scope",
            Self::MarkupLength => "length of one piece of markup",
            Self::TextLength => "length of one text",
            Self::EntityDepth => "nesting of entities (does one contain itself?)",
            Self::EntityExpansion => "text that entities expand to",
        })
    }
}
