//! Grammar tables (§8.5) of the schema sets in `schemas/`, ready to use.
//!
//! They are generated source, checked in: a user of this crate compiles neither a schema nor the
//! schema compiler, and a change of the tables shows where it is reviewed. A test of exi-schema
//! makes them again and compares.
//!
//! ```
//! use exi_core::{Encoder, Limits, Memory, Options};
//! use exi_xmpp::tables;
//!
//! let memory = Memory::growing(&Limits::default());
//! let encoder = Encoder::new(tables::XMPP_IOT, Options::default(), memory)?;
//! # Ok::<(), exi_core::Error>(())
//! ```

mod xmpp_core;
mod xmpp_iot;

pub use xmpp_core::XMPP_CORE;
pub use xmpp_iot::XMPP_IOT;

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

static ALL: [NamedTables; 2] = [
    NamedTables {
        name: "xmpp-core",
        description: "XMPP streams and stanzas (RFC 6120, RFC 6121), XEP-0322",
        schema: XMPP_CORE,
    },
    NamedTables {
        name: "xmpp-iot",
        description: "xmpp-core, data forms, service discovery, XEP-0323 to 0326 and 0347",
        schema: XMPP_IOT,
    },
];

/// All tables.
#[must_use]
pub fn all() -> &'static [NamedTables] {
    &ALL
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
    /// with another compiler (their root productions less SE(*)).
    #[test]
    fn each_name_has_its_tables() {
        for (name, global_elements) in [("xmpp-core", 91), ("xmpp-iot", 255)] {
            let schema = by_name(name);
            let found = schema.map(|schema| schema.rows().global_elements);
            assert_eq!(found, Some(global_elements), "{name}");
        }
        assert!(by_name("xmpp").is_none());
    }
}
