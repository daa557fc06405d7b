//! What two peers agree on: schemas, terms, and the tables that follow (XEP-0322).

use alloc::format;
use alloc::string::String;
#[cfg(feature = "schemas")]
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt::Write as _;

use exi_core::schema::CompiledSchema;
use exi_core::{DatatypeRepresentation, MappedSchema, Options, QName, RepresentationMap, Schema};
use sha2::{Digest, Sha256};

use super::record::Record;
use super::{ConfigurationError, SchemaKey};

/// Which of the ways to make `streams.xsd` valid a peer follows (XEP-0322 leaves it open).
///
/// All of them give event codes of the same width, so two peers that differ misread each other
/// without an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DefaultSchema {
    /// The schemas that XEP-0322 lists, without the wildcard of `stream`, with a mandatory `text`
    /// in `error`: the tables `xmpp-core`.
    #[default]
    Snapshot,
    /// What the sample streams of the authors of XEP-0322 are coded with: `xmpp-core-authors`.
    Authors,
    /// What the plugin of Openfire uses, with elements `delim`: `xmpp-core-openfire`.
    Openfire,
}

/// What a setup agrees on besides the schemas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// EXI options of every body.
    pub options: Options,
    /// `sessionWideBuffers`: the values of a body stay for the next ones.
    pub session_wide_buffers: bool,
    /// `datatypeRepresentationMap`: `type` and `representAs`, each as `{namespace}local`. The
    /// order counts.
    pub representations: Vec<(String, String)>,
    /// The form of `streams.xsd` that the peer means.
    pub default_schema: DefaultSchema,
}

/// Schemas and terms that peers agreed on, ready to code with.
#[derive(Debug)]
pub struct Configuration {
    id: String,
    record: Record,
    tables: Tables,
    #[cfg(feature = "schemas")]
    own_bytes: usize,
}

/// Tables that are part of the program, or that were made for a configuration.
#[derive(Debug)]
pub(super) enum Tables {
    BuiltIn(Schema<'static>),
    /// Shared by configurations that differ in other terms alone.
    #[cfg(feature = "schemas")]
    Compiled(Arc<CompiledSchema>),
    /// Made for a datatype representation map.
    Mapped(CompiledSchema),
}

impl Tables {
    fn schema(&self) -> Schema<'_> {
        match self {
            Self::BuiltIn(schema) => *schema,
            #[cfg(feature = "schemas")]
            Self::Compiled(compiled) => compiled.schema(),
            Self::Mapped(mapped) => mapped.schema(),
        }
    }
}

impl Configuration {
    /// The configuration of a record whose canonical schema has the tables.
    pub(super) fn new(record: Record, tables: Tables) -> Result<Self, ConfigurationError> {
        let tables = represented(tables, &record.terms.representations)?;
        let mut hash = Sha256::new();
        let bytes = tables.schema().to_bytes();
        hash.update(record.text());
        hash.update(&bytes);
        let mut id = String::new();
        for byte in hash.finalize() {
            write!(id, "{byte:02x}").ok(); // a String takes all
        }
        Ok(Self {
            id,
            record,
            #[cfg(feature = "schemas")]
            own_bytes: if matches!(tables, Tables::Mapped(_)) { bytes.len() } else { 0 },
            tables,
        })
    }

    /// Bytes of tables that no other configuration has, in the form of a file.
    #[cfg(feature = "schemas")]
    pub(super) fn own_bytes(&self) -> usize {
        self.own_bytes
    }

    /// `configurationId`: 64 hexadecimal digits, a hash of schemas, tables and terms. It is the
    /// same on every instance that has the same of each.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The schemas, in the order of the imports of their canonical schema.
    #[must_use]
    pub fn schemas(&self) -> &[SchemaKey] {
        &self.record.schemas
    }

    /// The terms.
    #[must_use]
    pub fn terms(&self) -> &Terms {
        &self.record.terms
    }

    /// The tables, where they are those of a built-in set: they outlive the configuration.
    #[must_use]
    pub fn built_in(&self) -> Option<Schema<'static>> {
        match &self.tables {
            Tables::BuiltIn(schema) => Some(*schema),
            #[cfg(feature = "schemas")]
            Tables::Compiled(_) => None,
            Tables::Mapped(_) => None,
        }
    }

    /// The tables of the canonical schema, with the datatype representations of the terms.
    #[must_use]
    pub fn schema(&self) -> Schema<'_> {
        self.tables.schema()
    }
}

/// Tables under a datatype representation map (EXI §7.4).
fn represented(tables: Tables, names: &[(String, String)]) -> Result<Tables, ConfigurationError> {
    if names.is_empty() {
        return Ok(tables);
    }
    let refused = |name: &str, reason| {
        ConfigurationError::Invalid(format!("datatypeRepresentationMap: \"{name}\" {reason}"))
    };
    let mut entries = Vec::new();
    for (datatype, representation) in names {
        let name = |text| qname(text).ok_or_else(|| refused(text, "is not {namespace}local"));
        let entry = DatatypeRepresentation {
            datatype: name(datatype)?,
            representation: name(representation)?,
        };
        if entry.is_user_defined() {
            return Err(refused(representation, "is no representation of EXI"));
        }
        entries.push(entry);
    }
    let mapped = MappedSchema::new(tables.schema(), &RepresentationMap::new(&entries));
    let made = CompiledSchema::from_bytes(&mapped.schema().to_bytes());
    made.map(Tables::Mapped).map_err(|error| ConfigurationError::Invalid(format!("{error}")))
}

/// The name that `{namespace}local` writes.
fn qname(text: &str) -> Option<QName<'_>> {
    let (namespace, local_name) = text.strip_prefix('{')?.rsplit_once('}')?;
    (!local_name.is_empty()).then(|| QName::new(namespace, local_name))
}
