//! Grammar tables (§8.5) of the schema sets in `schemas/`, ready to use.
//!
//! They are generated source, checked in: a user of this crate compiles neither a schema nor the
//! schema compiler, and a change of the tables shows where it is reviewed. A test of exi-schema
//! makes them again and compares. `xmpp-core` and `xmpp-iot` are always there; the others are
//! features of their names, and on by default.
//!
//! ```
//! use exi_core::{Encoder, Limits, Memory, Options};
//! use exi_xmpp::tables;
//!
//! let memory = Memory::growing(&Limits::default());
//! let encoder = Encoder::new(tables::XMPP_IOT, Options::default(), memory)?;
//! # Ok::<(), exi_core::Error>(())
//! ```

#[cfg(feature = "xml-schema")]
mod xml_schema;
mod xmpp_core;
#[cfg(feature = "xmpp-core-variants")]
mod xmpp_core_authors;
#[cfg(feature = "xmpp-core-variants")]
mod xmpp_core_openfire;
#[cfg(feature = "xmpp-im")]
mod xmpp_im;
mod xmpp_iot;
#[cfg(feature = "xmpp-pubsub")]
mod xmpp_pubsub;

#[cfg(feature = "xml-schema")]
pub use xml_schema::XML_SCHEMA;
pub use xmpp_core::XMPP_CORE;
#[cfg(feature = "xmpp-core-variants")]
pub use xmpp_core_authors::XMPP_CORE_AUTHORS;
#[cfg(feature = "xmpp-core-variants")]
pub use xmpp_core_openfire::XMPP_CORE_OPENFIRE;
#[cfg(feature = "xmpp-im")]
pub use xmpp_im::XMPP_IM;
pub use xmpp_iot::XMPP_IOT;
#[cfg(feature = "xmpp-pubsub")]
pub use xmpp_pubsub::XMPP_PUBSUB;

use exi_core::Schema;

/// Tables with the name that command lines and configurations use.
#[derive(Clone, Copy, Debug)]
pub struct NamedTables {
    /// The name, in small letters.
    pub name: &'static str,
    /// What the tables are for, in one line.
    pub description: &'static str,
    /// The tables.
    pub schema: Schema<'static>,
}

static ALL: &[NamedTables] = &[
    #[cfg(feature = "xml-schema")]
    NamedTables {
        name: "xml-schema",
        description: "XML Schema 1.0 documents, as uploads in EXI have them (XEP-0322)",
        schema: XML_SCHEMA,
    },
    NamedTables {
        name: "xmpp-core",
        description: "XMPP streams and stanzas (RFC 6120, RFC 6121), XEP-0322",
        schema: XMPP_CORE,
    },
    #[cfg(feature = "xmpp-core-variants")]
    NamedTables {
        name: "xmpp-core-authors",
        description: "xmpp-core as the sample streams of XEP-0322 have it",
        schema: XMPP_CORE_AUTHORS,
    },
    #[cfg(feature = "xmpp-core-variants")]
    NamedTables {
        name: "xmpp-core-openfire",
        description: "xmpp-core as the EXI plugin of Openfire has it",
        schema: XMPP_CORE_OPENFIRE,
    },
    #[cfg(feature = "xmpp-im")]
    NamedTables {
        name: "xmpp-im",
        description: "xmpp-core, rosters, multi-user chat, what chat clients use",
        schema: XMPP_IM,
    },
    NamedTables {
        name: "xmpp-iot",
        description: "xmpp-core, data forms, service discovery, XEP-0323 to 0326 and 0347",
        schema: XMPP_IOT,
    },
    #[cfg(feature = "xmpp-pubsub")]
    NamedTables {
        name: "xmpp-pubsub",
        description: "xmpp-core, publish and subscribe, what is often published",
        schema: XMPP_PUBSUB,
    },
];

/// All tables.
#[must_use]
pub fn all() -> &'static [NamedTables] {
    ALL
}

/// The tables of a name, or `None`.
#[must_use]
pub fn by_name(name: &str) -> Option<Schema<'static>> {
    ALL.iter().find(|tables| tables.name == name).map(|tables| tables.schema)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Elements that a document may begin with: the global ones of the published schemas, counted
    /// with another compiler (their root productions less SE(*)); those of XML Schema, counted in
    /// its recommendation.
    #[test]
    fn each_name_has_its_tables() {
        let counted = [
            #[cfg(feature = "xml-schema")]
            ("xml-schema", 41),
            ("xmpp-core", 91),
            #[cfg(feature = "xmpp-core-variants")]
            ("xmpp-core-authors", 88),
            #[cfg(feature = "xmpp-core-variants")]
            ("xmpp-core-openfire", 91),
            #[cfg(feature = "xmpp-im")]
            ("xmpp-im", 170),
            ("xmpp-iot", 255),
            #[cfg(feature = "xmpp-pubsub")]
            ("xmpp-pubsub", 179),
        ];
        assert!(all().iter().map(|tables| tables.name).eq(counted.map(|(name, _)| name)));
        for (name, global_elements) in counted {
            let schema = by_name(name);
            let found = schema.map(|schema| schema.rows().global_elements);
            assert_eq!(found, Some(global_elements), "{name}");
        }
        assert!(by_name("xmpp").is_none());
    }
}
