//! Why components cannot become tables.

use std::fmt;

use exi_core::schema::TableError;

use crate::regex::PatternError;

/// What stops the compilation of components to tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GrammarError {
    /// More of something than the tables or the limits allow.
    Limit {
        /// What there is too much of.
        what: &'static str,
        /// How much is allowed.
        limit: u64,
        /// The component where it was noticed.
        at: String,
    },
    /// A pattern facet that is no regular expression of XML Schema.
    Pattern {
        /// The simple type.
        at: String,
        /// The pattern, as written.
        pattern: String,
        /// What is wrong with it.
        error: PatternError,
    },
    /// Something that tables cannot express.
    Unsupported {
        /// What it is.
        what: &'static str,
        /// The component.
        at: String,
    },
    /// The components contradict themselves, so the tables would.
    Table(TableError),
}

impl fmt::Display for GrammarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Limit { what, limit, at } => write!(f, "{at}: more than {limit} {what}"),
            Self::Pattern { at, pattern, error } => {
                write!(f, "{at}: pattern \"{pattern}\": {error}")
            }
            Self::Unsupported { what, at } => write!(f, "{at}: {what} cannot be expressed"),
            Self::Table(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for GrammarError {}

impl From<TableError> for GrammarError {
    fn from(error: TableError) -> Self {
        Self::Table(error)
    }
}
