//! Names and namespaces that were looked up last.

use crate::bits::Octets;
use crate::schema::{NONE, Schema};
use crate::string_table::{Names, Uri};

/// Rows of declared names, by their text: streams repeat themselves.
///
/// To compare a name with the one that is expected costs a third of looking it up.
#[derive(Debug)]
pub(super) struct SpelledNames {
    rows: [u16; Self::SLOTS as usize],
    /// Rows of namespaces, likewise.
    uris: [u16; Self::URI_SLOTS],
}

impl SpelledNames {
    /// More than there are names in most traffic, and as many as 8 KiB of state leave room for.
    const SLOTS: u32 = 104;
    const URI_SLOTS: usize = 8;

    pub(super) const fn new() -> Self {
        Self { rows: [NONE; Self::SLOTS as usize], uris: [NONE; Self::URI_SLOTS] }
    }

    /// The row of a name, where the schema declares it.
    #[inline(always)]
    pub(super) fn find(
        &mut self,
        schema: &Schema<'_>,
        names: &Names<'_>,
        uri: &str,
        local_name: &str,
    ) -> Option<u16> {
        let name = Octets::new(local_name.as_bytes(), 0);
        let slot = ((u64::from(name.hash) * u64::from(Self::SLOTS)) >> 32) as usize;
        let expected = self.rows.get(slot).copied()?;
        if is(schema, expected, uri, &name) {
            return Some(expected);
        }
        let found = self.look_up(schema, names, uri, local_name)?;
        if let Some(row) = self.rows.get_mut(slot) {
            *row = found;
        }
        Some(found)
    }

    #[inline(never)]
    fn look_up(
        &mut self,
        schema: &Schema<'_>,
        names: &Names<'_>,
        uri: &str,
        local_name: &str,
    ) -> Option<u16> {
        schema.find_name(self.uri(schema, names, uri)?.0, local_name)
    }

    /// A namespace that the schema or the session knows.
    #[inline]
    pub(super) fn uri(
        &mut self,
        schema: &Schema<'_>,
        names: &Names<'_>,
        text: &str,
    ) -> Option<Uri> {
        let row = self.uris.get_mut(uri_slot(text))?;
        let expected = Uri(u32::from(*row));
        if names.has_uri(schema, expected, text) {
            return Some(expected);
        }
        let (uri, _) = names.find_uri(schema, text)?;
        *row = u16::try_from(uri.0).unwrap_or(NONE);
        Some(uri)
    }
}

/// The slot of a namespace, by its length and its end, which tell most of them apart.
#[inline]
fn uri_slot(uri: &str) -> usize {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let end = uri.as_bytes().last_chunk::<8>().map_or(0, |end| u64::from_le_bytes(*end));
    let hash = (end ^ uri.len() as u64).wrapping_mul(MULTIPLIER);
    (hash >> (64 - SpelledNames::URI_SLOTS.trailing_zeros())) as usize
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
