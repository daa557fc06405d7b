//! Errors of writing XML.

use std::fmt;
use std::io;

/// Why events could not be written as XML.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// A character that XML 1.0 does not have, or that cannot be written in this place.
    InvalidCharacter(u32),
    /// This is no name that XML can hold.
    InvalidName(Box<str>),
    /// Something has no form in XML: what, and why.
    Unwritable(&'static str),
    /// A namespace declaration that Namespaces in XML forbids, and the rule.
    ForbiddenDeclaration(&'static str),
    /// Two attributes of an element have this name.
    DuplicateAttribute(Box<str>),
    /// An event where XML has no place for it.
    Misplaced(&'static str),
    /// The output failed.
    Io(io::Error),
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidCharacter(code) => write!(f, "XML cannot hold U+{code:04X} here"),
            Self::InvalidName(name) => write!(f, "{name:?} is no name that XML can hold"),
            Self::Unwritable(what) => write!(f, "XML cannot hold {what}"),
            Self::ForbiddenDeclaration(rule) => f.write_str(rule),
            Self::DuplicateAttribute(name) => write!(f, "a second attribute \"{name}\""),
            Self::Misplaced(event) => write!(f, "XML has no place here for {event}"),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            _ => None,
        }
    }
}
