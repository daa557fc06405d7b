//! Components to schema tables: element and type grammars (§8.5.4), the fragment grammars
//! (§8.5.2, §8.5.3), names (§7.3.1) and datatypes (§7).

mod compiler;
mod datatypes;
mod error;
mod fragment;
mod intern;
mod limits;
mod model;
mod names;
mod proto;
mod share;
mod states;
#[cfg(test)]
mod tests;
mod types;

use exi_core::schema::CompiledSchema;

pub use error::GrammarError;
pub use limits::GrammarLimits;

use crate::components::{Components, QName};

/// Tables, and what should be said about them.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The tables.
    pub schema: CompiledSchema,
    /// What is not an error but may not be what the author meant.
    pub warnings: Vec<GrammarWarning>,
}

/// Elements of one name but of different declarations that compete in one state: the grammar
/// goes by the first (unique particle attribution does not permit them).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrammarWarning {
    /// The type whose content model has them.
    pub at: String,
    /// Their name.
    pub name: QName,
}

/// Compiles components to tables.
///
/// # Errors
///
/// [`GrammarError`] where a limit is reached, a pattern is no regular expression, or a type
/// cannot be expressed.
pub fn compile(components: &Components, limits: &GrammarLimits) -> Result<Compiled, GrammarError> {
    compiler::Compiler::new(components, limits)?.compile()
}
