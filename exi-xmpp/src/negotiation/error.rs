//! RFC 6120 §4.9: errors that close a stream.

use std::fmt;

use super::compress::CompressFailure;
use super::element::{Element, ElementError};
use super::namespaces::{STREAM_ERRORS, STREAMS};
use crate::negotiation::prelude::*;

/// A stream error. It has a text always: no strict grammar holds one without (XEP-0322).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamError {
    /// The defined condition.
    pub condition: Condition,
    /// What is wrong, for a person.
    pub text: String,
}

/// The conditions that a negotiation ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// What came is no well-formed XML.
    NotWellFormed,
    /// What came is XML that RFC 6120 §11.1 forbids.
    RestrictedXml,
    /// A limit is exceeded.
    PolicyViolation,
    /// What came cannot be decoded; the application-specific condition is `processing-failed`
    /// (XEP-0138).
    ProcessingFailed,
}

impl StreamError {
    /// A policy that was violated.
    pub(super) fn policy(text: impl Into<String>) -> Self {
        Self { condition: Condition::PolicyViolation, text: text.into() }
    }

    /// The `stream:error`.
    #[must_use]
    pub fn element(&self) -> Element {
        let condition = match self.condition {
            Condition::NotWellFormed => "not-well-formed",
            Condition::RestrictedXml => "restricted-xml",
            Condition::PolicyViolation => "policy-violation",
            Condition::ProcessingFailed => "undefined-condition",
        };
        let failed = self.condition == Condition::ProcessingFailed;
        Element::new(STREAMS, "error")
            .with_child(Element::new(STREAM_ERRORS, condition))
            .with_child(Element::new(STREAM_ERRORS, "text").with_text(&self.text))
            .with_children(failed.then(|| CompressFailure::ProcessingFailed.element()))
    }
}

impl From<ElementError> for StreamError {
    fn from(error: ElementError) -> Self {
        let condition = match &error {
            ElementError::Xml(xml) => match xml.kind {
                exi_xml::XmlErrorKind::Restricted(_) => Condition::RestrictedXml,
                exi_xml::XmlErrorKind::Limit(_) => Condition::PolicyViolation,
                _ => Condition::NotWellFormed,
            },
            ElementError::NotOne => Condition::NotWellFormed,
            ElementError::Restricted => Condition::RestrictedXml,
            ElementError::Bytes | ElementError::Elements | ElementError::Attributes => {
                Condition::PolicyViolation
            }
        };
        Self { condition, text: error.to_string() }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for StreamError {}
