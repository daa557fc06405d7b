//! For build scripts: tables of a set of files as a `static`.
//!
//! In `build.rs`:
//!
//! ```no_run
//! fn main() -> Result<(), exi_schema::SchemaError> {
//!     exi_schema::build::Tables::new("ORDERS").document("schemas/orders.xsd").write()?;
//!     Ok(())
//! }
//! ```
//!
//! In the crate, `ORDERS` is then a `Schema<'static>`:
//!
//! ```ignore
//! include!(concat!(env!("OUT_DIR"), "/orders.rs"));
//! ```

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::emit::RustSource;
use crate::{Compiler, FileResolver, Limits, Problem, Reference, Resolver, SchemaError, Warning};

/// Tables to be made by a build script.
#[derive(Clone, Debug)]
pub struct Tables {
    name: String,
    documentation: Option<String>,
    documents: Vec<String>,
    resolver: FileResolver,
    limits: Limits,
}

/// Source of tables, and what it was made from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name of the static.
    pub name: String,
    /// Rust source of one `pub static`; see [`RustSource`].
    pub text: String,
    /// What is not right in the documents.
    pub warnings: Vec<Warning>,
    /// The files that were read.
    pub files: BTreeSet<String>,
}

impl Tables {
    /// Tables that will be a `static` of this name, an identifier in capitals.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            documentation: None,
            documents: Vec::new(),
            resolver: FileResolver::new(),
            limits: Limits::default(),
        }
    }

    /// The documentation of the static. By default it names the documents.
    #[must_use]
    pub fn documentation(mut self, text: impl Into<String>) -> Self {
        self.documentation = Some(text.into());
        self
    }

    /// Adds a document: a file, relative to the package where a build script runs.
    #[must_use]
    pub fn document(mut self, file: impl Into<String>) -> Self {
        self.documents.push(file.into());
        self
    }

    /// Where the documents are that others refer to. By default only at their `schemaLocation`.
    #[must_use]
    pub fn resolver(mut self, resolver: FileResolver) -> Self {
        self.resolver = resolver;
        self
    }

    /// What the set may ask for.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Compiles the documents to source.
    ///
    /// # Errors
    ///
    /// What is wrong with the documents.
    pub fn source(&self) -> Result<Source, SchemaError> {
        let recorder = Recorder { resolver: &self.resolver, files: RefCell::default() };
        let mut compiler = Compiler::new().resolver(&recorder).limits(self.limits);
        for document in &self.documents {
            compiler = compiler.location(document)?;
        }
        let compiled = compiler.compile()?;
        let documents = self.documents.join(", ");
        let tables = format!("Tables of {documents}.");
        let source = RustSource {
            schema: compiled.schema.schema(),
            name: &self.name,
            documentation: self.documentation.as_deref().unwrap_or(&tables),
            origin: &format!("from {documents}"),
        };
        let text = source.to_string();
        Ok(Source {
            name: self.name.clone(),
            text,
            warnings: compiled.warnings,
            files: recorder.files.into_inner(),
        })
    }

    /// Writes the source to Cargo's folder for output, in a file named as the static in small
    /// letters; tells Cargo the warnings, and which files it was made from.
    ///
    /// # Errors
    ///
    /// What is wrong with the documents; or the file cannot be written; or this is no build script.
    pub fn write(&self) -> Result<PathBuf, SchemaError> {
        let folder = env::var_os("OUT_DIR")
            .ok_or_else(|| SchemaError::new(Problem::Document, "OUT_DIR is not set"))?;
        let source = self.source()?;
        for read in &source.files {
            println!("cargo::rerun-if-changed={read}");
        }
        for warning in &source.warnings {
            println!("cargo::warning={warning}");
        }
        source.write_to(folder.as_ref())
    }
}

impl Source {
    /// Writes the source to a file in `folder`, named as the static in small letters.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn write_to(&self, folder: &Path) -> Result<PathBuf, SchemaError> {
        let file = folder.join(self.name.to_lowercase() + ".rs");
        fs::write(&file, &self.text).map_err(|error| {
            SchemaError::new(Problem::Document, format!("{}: {error}", file.display()))
        })?;
        Ok(file)
    }
}

/// Remembers which files were read.
struct Recorder<'r> {
    resolver: &'r FileResolver,
    files: RefCell<BTreeSet<String>>,
}

impl Resolver for Recorder<'_> {
    fn locate(&self, reference: &Reference<'_>) -> Vec<String> {
        self.resolver.locate(reference)
    }

    fn read(&self, location: &str) -> Result<Option<String>, String> {
        self.files.borrow_mut().insert(location.to_owned());
        self.resolver.read(location)
    }
}
