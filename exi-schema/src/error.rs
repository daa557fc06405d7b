//! Errors and warnings: what is wrong with a set of schema documents, and where.

use std::fmt;
use std::sync::Arc;

/// A place in a schema document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The document's location, as it was given or resolved.
    pub document: Arc<str>,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.document, self.line, self.column)
    }
}

/// What sort of thing is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A document cannot be had: the resolver failed, or its location leads nowhere.
    Document,
    /// A document is not well-formed XML.
    NotWellFormed,
    /// An element or attribute of a document is not what XML Schema allows there.
    Structure,
    /// A name has no component.
    UnresolvedName,
    /// A component is declared twice.
    Duplicate,
    /// A definition refers to itself in a way that gives it no meaning.
    Circular,
    /// A derivation or a use of a component that XML Schema does not allow.
    Constraint,
    /// A content model in which one child can be attributed to two particles.
    UniqueParticleAttribution,
    /// A part of XML Schema that is not implemented.
    Unsupported,
    /// A limit of [`crate::Limits`] is reached.
    Limit,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Report {
    problem: Problem,
    message: String,
    place: Option<Place>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(f, "{place}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

macro_rules! report {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(Box<Report>);

        impl $name {
            /// A report without a place.
            pub fn new(problem: Problem, message: impl Into<String>) -> Self {
                Self(Box::new(Report { problem, message: message.into(), place: None }))
            }

            /// The same report at a place.
            #[must_use]
            pub fn at(mut self, place: Place) -> Self {
                self.0.place = Some(place);
                self
            }

            /// What sort of thing is wrong.
            #[must_use]
            pub fn problem(&self) -> Problem {
                self.0.problem
            }

            /// What is wrong, in words that name the construct; without the place.
            #[must_use]
            pub fn message(&self) -> &str {
                &self.0.message
            }

            /// Where; `None` when it lies in no one document.
            #[must_use]
            pub fn place(&self) -> Option<&Place> {
                self.0.place.as_ref()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

report! {
    /// Why a set of schema documents cannot be compiled.
    SchemaError
}

report! {
    /// Something in a schema document that is not right, but does not hinder its use.
    Warning
}

impl std::error::Error for SchemaError {}
