//! What ends a stream, and the stream error (RFC 6120 §4.9) that says so to the peer.

use std::boxed::Box;
use std::fmt;

use exi_core::{ErrorKind, Fault, Limit};
use exi_xml::{Position, WriteError, XmlError, XmlErrorKind};

use super::condition::Condition;

/// Why a stream cannot go on. After it only closing helps.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The text is not XML, or not XML that XMPP permits.
    Xml(XmlError),
    /// The bytes are not EXI of this configuration.
    Exi(exi_core::Error),
    /// XML cannot hold what a body contains.
    Unwritable(WriteError),
    /// The tables have no place for the head or the end of a stream: they are not those of XMPP.
    NoStream(exi_core::Error),
    /// Something has no place where it is.
    Misplaced(&'static str),
    /// A first-level element is larger than [`Limits::stanza_bytes`](super::Limits::stanza_bytes).
    TooLong {
        /// The limit, in bytes.
        limit: usize,
    },
}

impl Error {
    /// The condition that tells the peer.
    #[must_use]
    pub fn condition(&self) -> Condition {
        match self {
            Self::Xml(error) => condition_of_xml(&error.kind),
            Self::Exi(error) => match (error.kind(), error.fault()) {
                (ErrorKind::Limit(Limit::ValueEntries | Limit::ValueText | Limit::Names), _) => {
                    Condition::ResourceConstraint
                }
                (_, Fault::Limit) => Condition::PolicyViolation,
                _ => Condition::UndefinedCondition,
            },
            Self::Unwritable(WriteError::ForbiddenDeclaration(_)) => Condition::BadNamespacePrefix,
            Self::Unwritable(WriteError::Io(_)) | Self::NoStream(_) => {
                Condition::InternalServerError
            }
            Self::Unwritable(_) => Condition::NotWellFormed,
            Self::Misplaced(_) => Condition::BadFormat,
            Self::TooLong { .. } => Condition::PolicyViolation,
        }
    }

    /// True where XEP-0138 wants `<failure><processing-failed/></failure>` in the stream error:
    /// the bytes could not be decoded.
    #[must_use]
    pub fn is_processing_failure(&self) -> bool {
        matches!(self, Self::Exi(error) if error.fault() != Fault::Limit)
    }
}

fn condition_of_xml(kind: &XmlErrorKind) -> Condition {
    match kind {
        XmlErrorKind::Restricted(_)
        | XmlErrorKind::UndefinedEntity(_)
        | XmlErrorKind::MisplacedDoctype
        | XmlErrorKind::MisplacedDeclaration => Condition::RestrictedXml,
        XmlErrorKind::InvalidEncoding(_) | XmlErrorKind::UnsupportedEncoding(_) => {
            Condition::UnsupportedEncoding
        }
        XmlErrorKind::UnboundPrefix(_) | XmlErrorKind::ForbiddenDeclaration(_) => {
            Condition::BadNamespacePrefix
        }
        XmlErrorKind::Limit(_) => Condition::PolicyViolation,
        _ => Condition::NotWellFormed,
    }
}

impl From<XmlError> for Error {
    fn from(error: XmlError) -> Self {
        Self::Xml(error)
    }
}

impl From<exi_core::Error> for Error {
    fn from(error: exi_core::Error) -> Self {
        Self::Exi(error)
    }
}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        Self::Unwritable(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Xml(error) => error.fmt(f),
            Self::Exi(error) => error.fmt(f),
            Self::Unwritable(error) => error.fmt(f),
            Self::NoStream(error) => write!(f, "the schema has no XMPP streams: {}", error.kind()),
            Self::Misplaced(what) => write!(f, "a stream of XMPP has no place here for {what}"),
            Self::TooLong { limit } => write!(f, "limit reached: {limit} bytes of one stanza"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Xml(error) => Some(error),
            Self::Exi(error) | Self::NoStream(error) => Some(error),
            Self::Unwritable(error) => Some(error),
            Self::Misplaced(_) | Self::TooLong { .. } => None,
        }
    }
}

/// A first-level element that EXI cannot hold here: strict tables have no place for a part of it,
/// or a limit is reached. Nothing of it was sent, and the stream can go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The encoder's reason.
    pub error: exi_core::Error,
    /// The part, with its name.
    pub part: Box<str>,
    /// Where it begins in the stream; keep-alives are not counted.
    pub position: Position,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.position, self.part, self.error.kind())
    }
}

impl std::error::Error for Refusal {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
