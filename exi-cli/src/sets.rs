//! The schema sets that are built in.

use exi_core::Schema;

/// Their names and tables.
pub(crate) const ALL: &[(&str, Schema<'static>)] = &[];

/// The tables of the set `name`.
pub(crate) fn by_name(name: &str) -> Option<Schema<'static>> {
    ALL.iter().find(|(known, _)| *known == name).map(|(_, schema)| *schema)
}
