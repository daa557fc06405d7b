//! Names that were looked up last.

use crate::bits::Octets;
use crate::schema::{NONE, Schema, Uri};

/// Rows of declared names, by their text: streams repeat themselves.
///
/// To compare a name with the one that is expected costs a third of looking it up.
#[derive(Debug)]
pub(super) struct SpelledNames {
    rows: [u16; Self::SLOTS as usize],
    /// The namespace that was looked for last.
    uri: u16,
}

impl SpelledNames {
    /// More than there are names in most traffic, and as many as 8 KiB of state leave room for.
    const SLOTS: u32 = 120;

    pub(super) const fn new() -> Self {
        Self { rows: [NONE; Self::SLOTS as usize], uri: 0 }
    }

    /// The row of a name, where the schema declares it.
    #[inline(always)]
    pub(super) fn find(&mut self, schema: &Schema<'_>, uri: &str, local_name: &str) -> Option<u16> {
        let name = Octets::new(local_name.as_bytes());
        let slot = ((u64::from(name.hash) * u64::from(Self::SLOTS)) >> 32) as usize;
        let expected = self.rows.get(slot).copied()?;
        if is(schema, expected, uri, &name) {
            return Some(expected);
        }
        let found = self.look_up(schema, uri, local_name)?;
        if let Some(row) = self.rows.get_mut(slot) {
            *row = found;
        }
        Some(found)
    }

    #[inline(never)]
    fn look_up(&mut self, schema: &Schema<'_>, uri: &str, local_name: &str) -> Option<u16> {
        let is = |row: &Uri| schema.text(row.text) == uri;
        let uris = schema.rows().uris;
        if !uris.get(usize::from(self.uri)).is_some_and(is) {
            self.uri = uris.iter().position(is)? as u16;
        }
        schema.find_name(self.uri.into(), local_name)
    }
}

/// True where the name in row `name` is this one.
#[inline(always)]
fn is(schema: &Schema<'_>, name: u16, uri: &str, local_name: &Octets<'_>) -> bool {
    let rows = schema.rows();
    let Some(row) = rows.names.get(usize::from(name)) else { return false };
    // Octets need no test whether they begin and end as characters do.
    let start = row.text.start as usize;
    let text = rows.text.as_bytes().get(start..start + usize::from(row.text.len));
    if !text.is_some_and(|text| local_name.are(text)) {
        return false;
    }
    // The first namespace is none, and most attributes are in none.
    match (row.uri, uri) {
        (0, uri) => uri.is_empty(),
        (index, uri) => {
            rows.uris.get(usize::from(index)).is_some_and(|row| schema.text(row.text) == uri)
        }
    }
}
