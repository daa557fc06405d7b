//! The schema compiler: XSD documents to EXI grammar tables.
//!
//! ```
//! use exi_schema::{Compiler, SchemaError};
//!
//! # fn main() -> Result<(), SchemaError> {
//! let text = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
//!                 <xs:element name="a" type="xs:int"/>
//!               </xs:schema>"#;
//! let components = Compiler::new().document("a.xsd", text).components()?;
//! assert_eq!(components.global_elements.len(), 1);
//! # Ok(())
//! # }
//! ```

pub mod build;
pub mod components;
pub mod emit;
mod encoding;
mod error;
mod file_resolver;
mod grammar;
mod limits;
mod partition;
mod regex;
pub mod report;
mod resolver;
mod xsd;

pub use error::{Place, Problem, SchemaError, Warning};
pub use file_resolver::{FileResolver, Precedence};
pub use grammar::Compiled;
pub use limits::Limits;
pub use resolver::{NoResolver, Reference, Resolver};

use components::Components;

/// Compiles a set of schema documents.
pub struct Compiler<'r> {
    resolver: &'r dyn Resolver,
    limits: Limits,
    documents: Vec<(String, String)>,
}

impl Default for Compiler<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'r> Compiler<'r> {
    /// A compiler with no documents, no resolver and the default limits.
    #[must_use]
    pub fn new() -> Self {
        Self { resolver: &NoResolver, limits: Limits::default(), documents: Vec::new() }
    }

    /// Where the documents come from that others refer to.
    #[must_use]
    pub fn resolver(mut self, resolver: &'r dyn Resolver) -> Self {
        self.resolver = resolver;
        self
    }

    /// What the set may ask for.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Adds a document. Its references are relative to `location`, and errors name it so.
    #[must_use]
    pub fn document(mut self, location: impl Into<String>, text: impl Into<String>) -> Self {
        self.documents.push((location.into(), text.into()));
        self
    }

    /// Adds the document that the resolver has at a location.
    ///
    /// # Errors
    /// There is none, or it cannot be read.
    pub fn location(self, location: &str) -> Result<Self, SchemaError> {
        let failed =
            |reason: String| SchemaError::new(Problem::Document, format!("{location}: {reason}"));
        let text = self.resolver.read(location).map_err(failed)?;
        let text = text.ok_or_else(|| failed("there is no such document".to_owned()))?;
        Ok(self.document(location, text))
    }

    /// The tables of the documents.
    ///
    /// # Errors
    /// The first thing found that is wrong, with its place.
    pub fn compile(&self) -> Result<Compiled, SchemaError> {
        grammar::compile(&self.components()?, &self.limits)
    }

    /// The components that the documents declare.
    ///
    /// # Errors
    /// The first thing found that is wrong, with its place.
    pub fn components(&self) -> Result<Components, SchemaError> {
        xsd::read(&self.documents, self.resolver, &self.limits)
    }
}
