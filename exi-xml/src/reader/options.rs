//! What the reader reports.

use crate::limits::Limits;

/// What a document is expected to be, and what of it is reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReaderOptions {
    /// The input is a fragment: it may have several root elements, and text beside them.
    pub fragment: bool,
    /// The input is XMPP: comments, processing instructions, document type declarations and
    /// references to entities that are not predefined are errors (RFC 6120 §11.1).
    pub restricted: bool,
    /// Reports comments.
    pub comments: bool,
    /// Reports processing instructions.
    pub pis: bool,
    /// Reports the document type declaration, and references to general entities in content
    /// instead of what they stand for. Attribute values have their references expanded always.
    pub dtd: bool,
    /// The limits.
    pub limits: Limits,
}
