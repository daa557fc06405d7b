//! What tables take in memory.

use exi_core::schema::Schema;

/// One list of rows of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What the rows are.
    pub name: &'static str,
    /// How many there are; bytes, of the text.
    pub rows: usize,
    /// Bytes in memory.
    pub bytes: usize,
}

/// What tables take, part by part.
#[must_use]
pub fn parts(schema: Schema<'_>) -> Vec<Part> {
    fn part<T>(name: &'static str, rows: &[T]) -> Part {
        Part { name, rows: rows.len(), bytes: size_of_val(rows) }
    }
    let rows = schema.rows();
    vec![
        part("text", rows.text.as_bytes()),
        part("uris", rows.uris),
        part("names", rows.names),
        part("name index", rows.name_index),
        part("elements", rows.elements),
        part("fragment", rows.fragment),
        part("attributes", rows.attributes),
        part("types", rows.types),
        part("states", rows.states),
        part("productions", rows.productions),
        part("counts", rows.counts),
        part("datatypes", rows.datatypes),
        part("values", rows.values),
        part("character sets", rows.character_sets),
        part("characters", rows.characters),
    ]
}

/// What tables take in all, in bytes.
#[must_use]
pub fn bytes(schema: Schema<'_>) -> usize {
    parts(schema).iter().map(|part| part.bytes).sum()
}
