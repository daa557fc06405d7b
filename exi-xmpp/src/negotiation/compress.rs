//! XEP-0138: `compress`, `compressed`, `failure`.

use super::element::Element;
use super::namespaces::{COMPRESS, METHOD, STANZA_ERRORS};
use crate::negotiation::prelude::*;

/// Why compression does not begin, or goes on no longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompressFailure {
    /// `setup-failed`: nothing is agreed on.
    SetupFailed,
    /// `unsupported-method`.
    UnsupportedMethod,
    /// `processing-failed`: what came could not be decoded.
    ProcessingFailed,
    /// The condition of a stanza error.
    Stanza(String),
}

/// The `compress` that asks for EXI.
pub(super) fn compress() -> Element {
    let method = Element::new(COMPRESS, "method").with_text(METHOD);
    Element::new(COMPRESS, "compress").with_child(method)
}

/// The `compressed`, after which the stream is EXI.
pub(super) fn compressed() -> Element {
    Element::new(COMPRESS, "compressed")
}

/// The methods that a `compress` asks for.
pub(super) fn methods(compress: &Element) -> impl Iterator<Item = &str> {
    let methods = compress.children().iter().filter(|child| child.is(COMPRESS, "method"));
    methods.map(|method| method.text().trim())
}

impl CompressFailure {
    /// Reads a `failure`.
    #[must_use]
    pub fn read(element: &Element) -> Self {
        let condition = element.children().iter().find(|child| match child.namespace() {
            COMPRESS => true,
            STANZA_ERRORS => child.name() != "text",
            _ => false,
        });
        match condition.map(|child| (child.namespace(), child.name())) {
            Some((COMPRESS, "unsupported-method")) => Self::UnsupportedMethod,
            Some((COMPRESS, "processing-failed")) => Self::ProcessingFailed,
            Some((STANZA_ERRORS, name)) => Self::Stanza(name.to_owned()),
            _ => Self::SetupFailed,
        }
    }

    /// The `failure`.
    #[must_use]
    pub fn element(&self) -> Element {
        let (namespace, name) = match self {
            Self::SetupFailed => (COMPRESS, "setup-failed"),
            Self::UnsupportedMethod => (COMPRESS, "unsupported-method"),
            Self::ProcessingFailed => (COMPRESS, "processing-failed"),
            Self::Stanza(name) => (STANZA_ERRORS, name.as_str()),
        };
        Element::new(COMPRESS, "failure").with_child(Element::new(namespace, name))
    }
}
