//! The repository of a device: the built-in sets, and nothing else.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use exi_core::Schema;

use super::configuration::Tables;
use super::documents::{self, Document};
use super::record::Record;
use super::{
    AddError, Configuration, ConfigurationError, DefaultSchema, SchemaKey, SchemaRepository, Terms,
    Upload, Uploads,
};
use crate::tables;

/// A set of `schemas/`.
struct Set {
    name: &'static str,
    default_schema: DefaultSchema,
    tables: Schema<'static>,
    /// The documents that its canonical schema imports and that no other one of it imports.
    imports: &'static [&'static str],
}

impl Set {
    fn documents(&self) -> BTreeMap<&'static str, &'static Document> {
        let named = |name| documents::DOCUMENTS.iter().find(|document| document.name == name);
        let imports = self.imports.iter().filter_map(|name| named(*name));
        documents::closure(imports, self.default_schema)
    }
}

static SETS: &[Set] = &[
    Set {
        name: "xmpp-core",
        default_schema: DefaultSchema::Snapshot,
        tables: tables::XMPP_CORE,
        imports: &["compress-exi", "streams"],
    },
    #[cfg(feature = "xmpp-core-variants")]
    Set {
        name: "xmpp-core-authors",
        default_schema: DefaultSchema::Authors,
        tables: tables::XMPP_CORE_AUTHORS,
        imports: &["compress-exi", "streams-authors"],
    },
    #[cfg(feature = "xmpp-core-variants")]
    Set {
        name: "xmpp-core-openfire",
        default_schema: DefaultSchema::Openfire,
        tables: tables::XMPP_CORE_OPENFIRE,
        imports: &["compress-exi", "streams-openfire"],
    },
    #[cfg(feature = "xmpp-im")]
    Set {
        name: "xmpp-im",
        default_schema: DefaultSchema::Snapshot,
        tables: tables::XMPP_IM,
        imports: &[
            "blocking",
            "caps",
            "carbons",
            "chat-markers",
            "chatstates",
            "client-state",
            "compress-exi",
            "disco-info",
            "disco-items",
            "encryption",
            "hints",
            "http-upload",
            "idle",
            "message-correct",
            "muc",
            "muc-user",
            "occupant-id",
            "ping",
            "receipts",
            "roster",
            "rosterver",
            "rsm",
            "stanza-id",
            "stream-management",
            "streams",
            "vcard-update",
            "x-data",
            "xmpp-bind",
        ],
    },
    Set {
        name: "xmpp-iot",
        default_schema: DefaultSchema::Snapshot,
        tables: tables::XMPP_IOT,
        imports: &[
            "caps",
            "compress-exi",
            "disco-info",
            "iot-concentrators",
            "iot-control",
            "iot-discovery",
            "iot-provisioning",
            "streams",
            "xmpp-bind",
        ],
    },
    #[cfg(feature = "xmpp-pubsub")]
    Set {
        name: "xmpp-pubsub",
        default_schema: DefaultSchema::Snapshot,
        tables: tables::XMPP_PUBSUB,
        imports: &[
            "avatar-metadata",
            "bookmarks",
            "compress-exi",
            "delay",
            "disco-info",
            "disco-items",
            "geoloc",
            "mood",
            "nick",
            "pubsub",
            "pubsub-errors",
            "pubsub-event",
            "pubsub-owner",
            "rsm",
            "shim",
            "streams",
            "tune",
            "xmpp-bind",
        ],
    },
];

/// The keys of all schemas of a built-in set, in order: what a setup lists that proposes the set.
/// `None` where there is no such set.
#[must_use]
pub fn schemas_of(set: &str) -> Option<Vec<SchemaKey>> {
    let set = SETS.iter().find(|candidate| candidate.name == set)?;
    Some(set.documents().values().filter_map(|document| document.keys().next()).collect())
}

/// The tables of documents that make a built-in set, whichever of them are listed and whichever
/// come in by import.
pub(super) fn tables_of(
    listed: &[&'static Document],
    default_schema: DefaultSchema,
) -> Option<Schema<'static>> {
    let wanted = documents::closure(listed.iter().copied(), default_schema);
    let alone_in_namespace = |document: &&Document| {
        wanted.get(document.namespace).is_some_and(|wanted| wanted.name == document.name)
    };
    let names = |documents: &BTreeMap<_, &'static Document>| {
        documents.values().map(|document| document.name).collect::<Vec<_>>()
    };
    let set = SETS.iter().find(|set| {
        listed.iter().all(alone_in_namespace) && names(&set.documents()) == names(&wanted)
    })?;
    Some(set.tables)
}

/// A repository of the built-in sets alone. It compiles nothing, takes no uploads, and knows those
/// configurations whose schemas are all of one set.
#[derive(Clone, Copy, Debug, Default)]
pub struct BuiltIn;

impl SchemaRepository for BuiltIn {
    fn holds(&self, key: &SchemaKey, _: &Uploads) -> bool {
        documents::standing_for(key, DefaultSchema::default()).is_some()
    }

    fn add(&self, _: &Upload<'_>, _: &mut Uploads) -> Result<SchemaKey, AddError> {
        Err(AddError::Closed)
    }

    fn configure(
        &self,
        schemas: &[SchemaKey],
        terms: &Terms,
        uploads: &Uploads,
    ) -> Result<Arc<Configuration>, ConfigurationError> {
        let missing: Vec<_> =
            schemas.iter().filter(|key| !self.holds(key, uploads)).cloned().collect();
        if !missing.is_empty() {
            return Err(ConfigurationError::Missing(missing));
        }
        let record = Record::new(schemas, terms);
        let standing = |key| documents::standing_for(key, terms.default_schema);
        let documents: Vec<_> = record.schemas.iter().filter_map(standing).collect();
        let tables = tables_of(&documents, terms.default_schema);
        let tables = Tables::BuiltIn(tables.ok_or(ConfigurationError::NotBuiltIn)?);
        Configuration::new(record, tables).map(Arc::new)
    }

    /// None: an id cannot be turned back. A device that quick setups are to find keeps the
    /// configurations that it uses.
    fn configuration(&self, _: &str) -> Option<Arc<Configuration>> {
        None
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;
    use alloc::string::String;

    use super::*;

    #[test]
    fn a_set_is_found_by_its_schemas() {
        for set in SETS {
            let schemas = schemas_of(set.name).unwrap();
            let terms = Terms { default_schema: set.default_schema, ..Terms::default() };
            let found = BuiltIn.configure(&schemas, &terms, &Uploads::default()).unwrap();
            assert!(
                core::ptr::eq(found.schema().rows().states, set.tables.rows().states),
                "{}",
                set.name
            );
        }
    }

    /// XEP-0322 lists these two for its default schema; `streams.xsd` imports the others.
    #[test]
    fn imports_come_with_the_schemas_that_need_them() {
        let (streams, exi) =
            ("http://etherx.jabber.org/streams", "http://jabber.org/protocol/compress/exi");
        let schemas = [
            (streams, 3450, "68719b98725477c46a70958d1ea7c781"),
            (exi, 15339, "4c33b8ac3b902582f50e25233dc0737c"),
        ];
        let keys = schemas.map(|(namespace, bytes, md5)| SchemaKey {
            namespace: namespace.into(),
            bytes,
            md5: md5.parse().unwrap(),
        });
        let core = BuiltIn.configure(&keys, &Terms::default(), &Uploads::default()).unwrap();
        assert!(core::ptr::eq(core.schema().rows().states, tables::XMPP_CORE.rows().states));
        let [_, exi] = keys;
        let other = SchemaKey { bytes: 15_340, ..exi };
        let error = BuiltIn.configure(
            core::slice::from_ref(&other),
            &Terms::default(),
            &Uploads::default(),
        );
        assert_eq!(error.unwrap_err(), ConfigurationError::Missing(alloc::vec![other]));
    }

    #[test]
    fn ids_differ_with_schemas_and_with_each_term() {
        let (core, iot) = (schemas_of("xmpp-core").unwrap(), schemas_of("xmpp-iot").unwrap());
        let strict = exi_core::Options::builder().strict(true).build().unwrap();
        let id = |schemas: &[SchemaKey], terms: &Terms| {
            let configuration = BuiltIn.configure(schemas, terms, &Uploads::default()).unwrap();
            String::from(configuration.id())
        };
        let plain = Terms::default();
        let represented = |datatype, representation| {
            let datatype = alloc::format!("{{http://www.w3.org/2001/XMLSchema}}{datatype}");
            let representation = alloc::format!("{{http://www.w3.org/2009/exi}}{representation}");
            let representations = alloc::vec![(datatype, representation)];
            Terms { representations, ..Terms::default() }
        };
        let all = [
            id(&core, &plain),
            id(&iot, &plain),
            id(&core, &Terms { options: strict, ..plain.clone() }),
            id(&core, &Terms { session_wide_buffers: true, ..plain.clone() }),
            id(&core, &represented("integer", "decimal")),
            id(&core, &represented("integer", "string")),
            id(&core, &represented("decimal", "string")),
        ];
        assert_eq!(BTreeSet::from(all.clone()).len(), all.len());
        let mut turned = core.clone();
        turned.reverse();
        turned.extend(core.clone());
        assert_eq!(id(&turned, &plain), all[0]);
        assert_eq!(all[0].len(), 64);
    }
}
