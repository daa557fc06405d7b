//! RFC 6120 §4.9: errors that close a stream.

use std::fmt;

use super::compress::CompressFailure;
use super::element::{Element, ElementError};
use super::namespaces::{STREAM_ERRORS, STREAMS};
use crate::negotiation::prelude::*;
use crate::stream::Condition;

/// A stream error. It has a text always: no strict grammar holds one without (XEP-0322).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamError {
    /// The defined condition.
    pub condition: Condition,
    /// What is wrong, for a person.
    pub text: String,
    /// The application-specific condition is `processing-failed`: what came cannot be decoded
    /// (XEP-0138).
    pub processing_failed: bool,
}

impl StreamError {
    /// A policy that was violated.
    pub(super) fn policy(text: impl Into<String>) -> Self {
        Self::new(Condition::PolicyViolation, text.into())
    }

    /// Bytes that cannot be decoded.
    pub(super) fn undecodable(text: &str) -> Self {
        let error = Self::new(Condition::UndefinedCondition, text.to_owned());
        Self { processing_failed: true, ..error }
    }

    fn new(condition: Condition, text: String) -> Self {
        Self { condition, text, processing_failed: false }
    }

    /// The error as [`ToExi::close`](crate::stream::ToExi::close) takes it.
    #[must_use]
    pub fn lend(&self) -> crate::stream::StreamError<'_> {
        let Self { condition, text, processing_failed } = self;
        let (condition, processing_failed) = (*condition, *processing_failed);
        crate::stream::StreamError { condition, text, processing_failed }
    }

    /// The `stream:error`.
    #[must_use]
    pub fn element(&self) -> Element {
        let failure = self.processing_failed.then(|| CompressFailure::ProcessingFailed.element());
        Element::new(STREAMS, "error")
            .with_child(Element::new(STREAM_ERRORS, self.condition.name()))
            .with_child(Element::new(STREAM_ERRORS, "text").with_text(&self.text))
            .with_children(failure)
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
        Self::new(condition, error.to_string())
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for StreamError {}
