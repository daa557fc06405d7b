//! Components to schema tables: element and type grammars (§8.5.4), the fragment grammars
//! (§8.5.2, §8.5.3), names (§7.3.1) and datatypes (§7).
//!
//! ```text
//! compiler    the rows as they come together: elements, attributes, types by need
//!   types       a type's proto-grammar: attribute uses, then the content
//!     model       the content model's terms in schema order, substitutes included
//!     proto       non-terminals, some productions without a terminal (§8.5.4.1)
//!     states      normalized by subset construction, in the order of event codes (§8.5.4.2)
//!   fragment    the elements of fragments, and the relaxed element
//!   names, datatypes
//! share       equal states become one, lists of productions lie within one another
//! ```

mod compiler;
mod counted;
mod counting;
mod datatypes;
mod fragment;
mod intern;
mod model;
mod names;
mod proto;
mod share;
mod site;
mod states;
#[cfg(test)]
mod tests;
mod types;

use exi_core::schema::CompiledSchema;

use crate::components::Components;
use crate::error::{SchemaError, Warning};
use crate::limits::Limits;

/// Tables, and what should be said about the documents they were made from.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The tables.
    pub schema: CompiledSchema,
    /// What is not right, but does not hinder their use.
    pub warnings: Vec<Warning>,
}

/// Compiles components to tables.
pub(crate) fn compile(components: &Components, limits: &Limits) -> Result<Compiled, SchemaError> {
    compiler::Compiler::new(components, limits)?.compile()
}
