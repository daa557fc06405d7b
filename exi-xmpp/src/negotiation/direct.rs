//! XEP-0322: the alternative binding, EXI from the first byte.

use exi_core::{Header, Options, OptionsDocument, Profile, SchemaId};

use super::namespaces::{DEFAULT_SCHEMA_ID, SHORTCUT_PREFIX};
use super::parameters::Parameters;
use crate::negotiation::prelude::*;
use crate::repository::{Configuration, DefaultSchema, SchemaKey, Terms};

/// The service of clients in SRV records: `_xmpp-bclient._tcp`.
pub const CLIENT_SERVICE: &str = "xmpp-bclient";
/// The service of servers in SRV records: `_xmpp-bserver._tcp`.
pub const SERVER_SERVICE: &str = "xmpp-bserver";

/// What is written before the first body of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Nothing: the stream was announced (XEP-0138).
    Nothing,
    /// A header (EXI §5).
    Header {
        /// The EXI cookie comes first.
        cookie: bool,
        /// The configurationId of a shortcut; without one the header has no options.
        configuration_id: Option<String>,
    },
}

impl Opening {
    /// The first bytes of a connection under the default parameters.
    pub(super) const FIRST: Self = Self::Header { cookie: true, configuration_id: None };
    /// What a stream begins with that was negotiated by the previous one.
    pub(super) const RESTART: Self = Self::Header { cookie: false, configuration_id: None };

    /// The first bytes of a shortcut, and of the answer that accepts it.
    pub(super) fn shortcut(configuration_id: &str) -> Self {
        Self::Header { cookie: true, configuration_id: Some(configuration_id.to_owned()) }
    }

    /// The schemaId of the header.
    #[must_use]
    pub fn schema_id(&self) -> Option<String> {
        match self {
            Self::Header { configuration_id: Some(id), .. } => {
                Some(format!("{SHORTCUT_PREFIX}{id}"))
            }
            _ => None,
        }
    }

    /// Calls `with` with the header to write, if there is one.
    ///
    /// Its options are those of the options document alone: the body is coded by the options of
    /// the configuration, and begins at the next bit (EXI §5.4), or byte where they align.
    pub fn with_header<R>(&self, with: impl FnOnce(&Header<'_>) -> R) -> Option<R> {
        let Self::Header { cookie, .. } = *self else { return None };
        let schema_id = self.schema_id();
        let options = schema_id.as_deref().map(|id| OptionsDocument {
            schema_id: SchemaId::Named(id),
            ..OptionsDocument::default()
        });
        Some(with(&Header { cookie, options }))
    }
}

/// What the header of a peer's stream asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked<'h> {
    /// What was negotiated, or the default parameters.
    Known,
    /// The configuration of this id.
    Configuration(&'h str),
    /// Options that nobody agreed on.
    Other,
}

impl<'h> Asked<'h> {
    pub(super) fn read(header: &Header<'h>) -> Self {
        let Some(document) = &header.options else { return Self::Known };
        let SchemaId::Named(id) = document.schema_id else { return Self::Other };
        match id.strip_prefix(SHORTCUT_PREFIX) {
            // Other options SHOULD NOT be there, and say nothing where they are.
            Some(id) => Self::Configuration(id),
            None if id == DEFAULT_SCHEMA_ID => Self::Known,
            None => Self::Other,
        }
    }
}

/// The default parameters: what a setup on this binding means where an attribute is absent.
pub(super) fn default_parameters() -> Parameters {
    Parameters {
        strict: Some(true),
        value_max_length: Some(64),
        value_partition_capacity: Some(64),
        ..Parameters::default()
    }
}

/// The schemas that a setup on this binding stands for: those listed, and those of the default
/// schema whose namespaces it does not list. The authors' samples list what they add.
pub(super) fn with_default(listed: &[SchemaKey], default: &Configuration) -> Vec<SchemaKey> {
    let unlisted = |key: &&SchemaKey| listed.iter().all(|other| other.namespace != key.namespace);
    listed.iter().chain(default.schemas().iter().filter(unlisted)).cloned().collect()
}

/// The terms of the default parameters.
///
/// The authors' samples have local value partitions, which the text of XEP-0322 excludes by the
/// EXI Profile; so have these terms with the authors' form of the default schema.
#[must_use]
pub fn default_terms(default_schema: DefaultSchema) -> Terms {
    let profile = Profile {
        local_value_partitions: false,
        built_in_element_grammars: Some(0),
        built_in_productions: Some(0),
    };
    let profile = (default_schema != DefaultSchema::Authors).then_some(profile);
    let options = Options::builder()
        .strict(true)
        .value_max_length(Some(64))
        .value_partition_capacity(Some(64))
        .profile(profile)
        .build()
        .unwrap_or_default();
    Terms { options, default_schema, ..Terms::default() }
}
