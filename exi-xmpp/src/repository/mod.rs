//! The schemas and configurations that peers can agree on (XEP-0322).
//!
//! ```text
//! negotiation ──> SchemaRepository ──> Configuration: an id, terms, tables
//!     │              holds?  add  configure  configuration
//!     └── Uploads: what this connection added, and may not share
//! ```
//!
//! A schema is known by its [`SchemaKey`]: namespace, length and MD5 of the published file. Peers
//! agree on a list of them and on [`Terms`]; the repository makes the canonical schema of the list,
//! compiles it, and gives it an id that is the same wherever the same schemas and terms are.

mod built_in;
mod configuration;
mod documents;
mod error;
mod key;
mod record;
#[cfg(feature = "schemas")]
mod store;
mod uploads;

pub use built_in::{BuiltIn, schemas_of};
pub use configuration::{Configuration, DefaultSchema, Terms};
pub use error::{AddError, ConfigurationError};
pub use key::{Md5, Md5Error, SchemaKey};
#[cfg(feature = "schemas")]
pub use store::{Builder, Limits, Repository};
pub use uploads::{Content, Declared, Upload, Uploads};

use alloc::sync::Arc;

/// Where a negotiation finds schemas and configurations.
///
/// Methods take `&self`: one repository serves all connections at a time. None of them waits for a
/// network; [`add`](Self::add) and [`configure`](Self::configure) compile, which is bounded by the
/// repository's limits, and can take some milliseconds for the largest sets.
pub trait SchemaRepository {
    /// True when the schema can be part of a configuration: `schema` in a `setupResponse`, else
    /// `missingSchema`. `uploads` is the connection's own.
    fn holds(&self, key: &SchemaKey, uploads: &Uploads) -> bool;

    /// Takes a schema that a peer uploaded, or that was downloaded on its behalf (as
    /// [`Content::Text`]), and gives the key that it is known by from now on.
    ///
    /// Text is identified by its own length and MD5, and shared by all connections. Where it comes
    /// as EXI, both are what the peer declares and nobody can check it, so it serves the connection
    /// of `uploads` alone.
    ///
    /// # Errors
    /// It is not taken; the repository is as before.
    fn add(&self, upload: &Upload<'_>, uploads: &mut Uploads) -> Result<SchemaKey, AddError>;

    /// The configuration of a list of schemas under terms, compiled now or earlier. The order of
    /// the list and repetitions have no meaning.
    ///
    /// # Errors
    /// A schema is missing, or the schemas give no tables together.
    fn configure(
        &self,
        schemas: &[SchemaKey],
        terms: &Terms,
        uploads: &Uploads,
    ) -> Result<Arc<Configuration>, ConfigurationError>;

    /// The configuration of an id, for a quick setup: one that `configure` gave,
    /// or one that the repository kept from an earlier run. `None` when there is none.
    fn configuration(&self, id: &str) -> Option<Arc<Configuration>>;
}
