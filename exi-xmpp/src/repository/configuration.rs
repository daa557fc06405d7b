//! What two peers agree on: schemas, terms, and the tables that follow (XEP-0322).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use exi_core::{Options, Schema};
use sha2::{Digest, Sha256};

use super::SchemaKey;

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
    /// `datatypeRepresentationMap`: `type` and `representAs`, as written. The order counts.
    pub representations: Vec<(String, String)>,
    /// The form of `streams.xsd` that the peer means.
    pub default_schema: DefaultSchema,
}

impl Terms {
    /// The terms as lines of text, one form for equal terms: what a configuration's id is made of.
    pub(super) fn canonical(&self) -> String {
        let options = &self.options;
        let preserve = options.preserve();
        let mut text = format!(
            "configuration 1\n{:?} {:?}\nblocks {} values {:?} {:?} profile {:?}\n",
            self.default_schema,
            options.alignment(),
            options.block_size(),
            options.value_max_length(),
            options.value_partition_capacity(),
            options.profile(),
        );
        for (set, name) in [
            (options.strict(), "strict"),
            (options.fragment(), "fragment"),
            (options.self_contained(), "selfContained"),
            (preserve.comments, "comments"),
            (preserve.pis, "pis"),
            (preserve.dtd, "dtd"),
            (preserve.prefixes, "prefixes"),
            (preserve.lexical_values, "lexicalValues"),
            (self.session_wide_buffers, "sessionWideBuffers"),
        ] {
            if set {
                text.push_str(name);
                text.push('\n');
            }
        }
        for (of, representation) in &self.representations {
            // Lengths keep one text from reading as another.
            let line = format!("{} {} {of} {representation}\n", of.len(), representation.len());
            text.push_str(&line);
        }
        text
    }
}

/// Schemas and terms that peers agreed on, ready to code with.
#[derive(Debug)]
pub struct Configuration {
    pub(super) id: String,
    pub(super) schemas: Vec<SchemaKey>,
    pub(super) terms: Terms,
    pub(super) tables: Schema<'static>,
}

impl Configuration {
    /// A configuration of schemas in the order of their keys, each once.
    pub(super) fn new(schemas: Vec<SchemaKey>, terms: Terms, tables: Schema<'static>) -> Self {
        let mut hash = Sha256::new();
        hash.update(terms.canonical());
        for key in &schemas {
            hash.update(format!("schema {} {} {}\n", key.bytes, key.md5, key.namespace));
        }
        hash.update(tables.to_bytes());
        let mut id = String::new();
        for byte in hash.finalize() {
            write!(id, "{byte:02x}").ok(); // a String takes all
        }
        Self { id, schemas, terms, tables }
    }

    /// `configurationId`: 64 hexadecimal digits, a hash of schemas, tables and terms. It is the same on every
    /// instance that has the same of each.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The schemas, in the order of the imports of their canonical schema.
    #[must_use]
    pub fn schemas(&self) -> &[SchemaKey] {
        &self.schemas
    }

    /// The terms.
    #[must_use]
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// The tables of the canonical schema.
    #[must_use]
    pub fn schema(&self) -> Schema<'_> {
        self.tables
    }
}
