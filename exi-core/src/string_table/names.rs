//! Uri, prefix and local-name partitions, §7.3.1 and Appendix D.
//!
//! What the schema declares stays in its tables; what a stream adds is kept here as rows. A row
//! lives as long as the session, so that its index can stand for the name in the value
//! partitions; its compact identifier holds for the body that gave it.

mod level;
mod rows;

pub(crate) use level::NamesMark;

use super::buckets::Buckets;
use crate::bits::Octets;
use crate::error::Limit;
use crate::memory::Store;
use crate::schema::{Schema, hash_text};

/// A namespace: a row of the schema, or, after those, a row added by the stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Uri(pub(crate) u32);

impl Uri {
    /// No namespace.
    pub(crate) const NONE: Self = Self(0);
    /// The namespace of `xml:` attributes.
    pub(crate) const XML: Self = Self(1);
    /// The namespace of `xsi:type` and `xsi:nil`.
    pub(crate) const XSI: Self = Self(2);
}

/// A qualified name: a row of the schema, or, after those, a row added by the stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Name(pub(crate) u32);

/// A prefix within the partition of its namespace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Prefix(pub(crate) u32);

impl Prefix {
    /// The prefix of Table D-3, which has no row.
    pub(crate) const INITIAL: Self = Self(u32::MAX);
}

/// Which partition a row belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Uri,
    LocalName,
    Prefix,
}

/// A string that the stream added.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NameRow {
    kind: Kind,
    /// The namespace that it belongs to.
    uri: u32,
    start: u32,
    len: u32,
    /// The compact identifier, valid in `body`.
    identifier: u32,
    body: u32,
    next_by_text: u32,
    next_by_identifier: u32,
    /// Where this is a uri: what was added to its partitions. Else what had been added to those
    /// of its uri before, where the schema declares it.
    added: Added,
}

impl NameRow {
    pub(crate) const EMPTY: Self = Self {
        kind: Kind::Uri,
        uri: 0,
        start: 0,
        len: 0,
        identifier: 0,
        body: 0,
        next_by_text: 0,
        next_by_identifier: 0,
        added: Added::EMPTY,
    };
}

/// How many strings a stream added to the partitions of a namespace.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Added {
    local_names: u32,
    prefixes: u32,
    body: u32,
}

impl Added {
    pub(crate) const EMPTY: Self = Self { local_names: 0, prefixes: 0, body: 0 };
}

/// The memory that [`Names`] needs.
#[derive(Debug)]
pub(crate) struct NameMemory<'m> {
    pub(crate) rows: Store<'m, NameRow>,
    pub(crate) text: Store<'m, u8>,
    pub(crate) by_text: Store<'m, u32>,
    pub(crate) by_identifier: Store<'m, u32>,
    /// One for each uri of the schema.
    pub(crate) added: Store<'m, Added>,
    /// The key of hashes.
    pub(crate) key: u64,
}

/// The three partitions.
#[derive(Debug)]
pub(crate) struct Names<'m> {
    rows: Store<'m, NameRow>,
    len: u32,
    text: Store<'m, u8>,
    text_len: u32,
    by_text: Buckets<'m>,
    by_identifier: Buckets<'m>,
    added: Store<'m, Added>,
    key: u64,
    added_uris: u32,
    body: u32,
    /// There may be rows of earlier bodies.
    kept: bool,
    /// Rows of partitions that are set aside, and how often that was done.
    base: u32,
    levels: u32,
}

impl<'m> Names<'m> {
    pub(crate) fn new(schema: &Schema<'_>, mut memory: NameMemory<'m>) -> Result<Self, Limit> {
        memory.added.reserve(schema.rows().uris.len(), Limit::Names)?;
        memory.added.rows_mut().fill(Added::EMPTY);
        Ok(Self {
            rows: memory.rows,
            len: 0,
            text: memory.text,
            text_len: 0,
            by_text: Buckets::new(memory.by_text),
            by_identifier: Buckets::new(memory.by_identifier),
            key: memory.key,
            added: memory.added,
            added_uris: 0,
            body: 1,
            kept: false,
            base: 0,
            levels: 0,
        })
    }

    /// Begins another body. The rows stay where values that outlive the body belong to them.
    pub(crate) fn restart(&mut self, keep_rows: bool) {
        self.body = self.body.wrapping_add(1);
        self.added_uris = 0;
        if self.len > 0 {
            self.by_identifier.clear();
            self.kept = keep_rows;
            if !keep_rows {
                self.by_text.clear();
                self.len = 0;
                self.text_len = 0;
            }
        }
    }

    /// The number of names: of the schema, and those the session added.
    pub(crate) fn count(&self, schema: &Schema<'_>) -> u32 {
        self.schema_name_count(schema) + self.len
    }

    // Uris, §7.3.2.

    /// Entries of the uri partition.
    #[inline]
    pub(crate) fn uris(&self, schema: &Schema<'_>) -> u32 {
        self.schema_uris(schema) + self.added_uris
    }

    #[inline]
    pub(crate) fn uri_with_identifier(&self, schema: &Schema<'_>, identifier: u32) -> Option<Uri> {
        if identifier < self.schema_uris(schema) {
            Some(Uri(identifier))
        } else {
            self.row_with_identifier(Kind::Uri, 0, identifier)
                .map(|row| self.uri_of_row(schema, row))
        }
    }

    /// A namespace that the schema or the session knows, and its identifier in this body.
    pub(crate) fn find_uri(&self, schema: &Schema<'_>, text: &str) -> Option<(Uri, Option<u32>)> {
        if let Some(index) = schema.find_uri(text) {
            return Some((Uri(index), Some(index)));
        }
        let row = self.find_row(Kind::Uri, 0, text.as_bytes())?;
        Some((self.uri_of_row(schema, row), self.identifier(row)))
    }

    /// Whether a row is that of this namespace.
    #[inline]
    pub(crate) fn has_uri(&self, schema: &Schema<'_>, uri: Uri, text: &str) -> bool {
        if let Some(row) = schema.rows().uris.get(uri.0 as usize) {
            return schema.text(row.text) == text;
        }
        let added = uri.0 - self.schema_uris(schema);
        let row = self.row(added as usize);
        let is_uri = (self.base..self.len).contains(&added) && row.kind == Kind::Uri;
        is_uri && self.row_bytes(&row) == text.as_bytes()
    }

    /// The compact identifier of a namespace in this body.
    #[inline]
    pub(crate) fn uri_identifier(&self, schema: &Schema<'_>, uri: Uri) -> Option<u32> {
        match uri.0.checked_sub(self.schema_uris(schema)) {
            Some(added) => self.identifier(added as usize),
            None => Some(uri.0),
        }
    }

    pub(crate) fn add_uri(&mut self, schema: &Schema<'_>, text: &[u8]) -> Result<Uri, Limit> {
        let row = self.add(Kind::Uri, 0, text, self.uris(schema))?;
        self.added_uris += 1;
        Ok(self.uri_of_row(schema, row))
    }

    pub(crate) fn uri_text<'a>(&'a self, schema: &Schema<'a>, uri: Uri) -> &'a str {
        match schema.rows().uris.get(uri.0 as usize) {
            Some(row) => schema.text(row.text),
            None => self.row_text((uri.0 - self.schema_uris(schema)) as usize),
        }
    }

    // Local names, §7.3.3.

    /// Entries of the local-name partition of `uri`.
    #[inline]
    pub(crate) fn local_names(&self, schema: &Schema<'_>, uri: Uri) -> u32 {
        self.schema_names(schema, uri).1 + self.added(schema, uri).local_names
    }

    #[inline]
    pub(crate) fn name_with_identifier(
        &self,
        schema: &Schema<'_>,
        uri: Uri,
        identifier: u32,
    ) -> Option<Name> {
        let (first, declared) = self.schema_names(schema, uri);
        if identifier < declared {
            Some(Name(first + identifier))
        } else {
            let row = self.row_with_identifier(Kind::LocalName, uri.0, identifier)?;
            Some(self.name_of_row(schema, row))
        }
    }

    /// A name that the schema or the session knows, and its identifier in this body.
    #[inline]
    pub(crate) fn find_name(
        &self,
        schema: &Schema<'_>,
        uri: Uri,
        local_name: &str,
    ) -> Option<(Name, Option<u32>)> {
        if let Some(name) = schema.find_name(uri.0, local_name) {
            let (first, _) = self.schema_names(schema, uri);
            return Some((Name(u32::from(name)), Some(u32::from(name) - first)));
        }
        let row = self.find_row(Kind::LocalName, uri.0, local_name.as_bytes())?;
        Some((self.name_of_row(schema, row), self.identifier(row)))
    }

    pub(crate) fn add_name(
        &mut self,
        schema: &Schema<'_>,
        uri: Uri,
        local_name: &[u8],
    ) -> Result<Name, Limit> {
        let row = self.add(Kind::LocalName, uri.0, local_name, self.local_names(schema, uri))?;
        self.count_added(schema, uri, row);
        Ok(self.name_of_row(schema, row))
    }

    pub(crate) fn name_uri(&self, schema: &Schema<'_>, name: Name) -> Uri {
        match schema.rows().names.get(name.0 as usize) {
            Some(row) => Uri(u32::from(row.uri)),
            None => Uri(self.row((name.0 - self.schema_name_count(schema)) as usize).uri),
        }
    }

    pub(crate) fn local_name<'a>(&'a self, schema: &Schema<'a>, name: Name) -> &'a str {
        match schema.rows().names.get(name.0 as usize) {
            Some(row) => schema.text(row.text),
            None => self.row_text((name.0 - self.schema_name_count(schema)) as usize),
        }
    }

    // Prefixes, §7.3.2 and §7.1.7.

    /// Entries of the prefix partition of `uri`.
    pub(crate) fn prefixes(&self, schema: &Schema<'_>, uri: Uri) -> u32 {
        u32::from(initial_prefix(uri).is_some()) + self.added(schema, uri).prefixes
    }

    pub(crate) fn prefix_with_identifier(&self, uri: Uri, identifier: u32) -> Option<Prefix> {
        if identifier == 0 && initial_prefix(uri).is_some() {
            Some(Prefix::INITIAL)
        } else {
            let row = self.row_with_identifier(Kind::Prefix, uri.0, identifier)?;
            Some(Prefix(row as u32))
        }
    }

    /// A prefix that the partition of `uri` holds, and its identifier.
    pub(crate) fn find_prefix(&self, uri: Uri, text: &str) -> Option<(Prefix, u32)> {
        if initial_prefix(uri) == Some(text) {
            return Some((Prefix::INITIAL, 0));
        }
        let row = self.find_row(Kind::Prefix, uri.0, text.as_bytes())?;
        Some((Prefix(row as u32), self.identifier(row)?))
    }

    pub(crate) fn add_prefix(
        &mut self,
        schema: &Schema<'_>,
        uri: Uri,
        text: &[u8],
    ) -> Result<Prefix, Limit> {
        let row = self.add(Kind::Prefix, uri.0, text, self.prefixes(schema, uri))?;
        self.count_added(schema, uri, row);
        Ok(Prefix(row as u32))
    }

    pub(crate) fn prefix_text(&self, uri: Uri, prefix: Prefix) -> &str {
        if prefix == Prefix::INITIAL {
            initial_prefix(uri).unwrap_or("")
        } else {
            self.row_text(prefix.0 as usize)
        }
    }

    // Rows.

    fn schema_uris(&self, schema: &Schema<'_>) -> u32 {
        schema.rows().uris.len() as u32
    }

    fn schema_name_count(&self, schema: &Schema<'_>) -> u32 {
        schema.rows().names.len() as u32
    }

    /// First name and number of names that the schema declares in `uri`.
    #[inline]
    fn schema_names(&self, schema: &Schema<'_>, uri: Uri) -> (u32, u32) {
        let row = schema.rows().uris.get(uri.0 as usize);
        row.map_or((0, 0), |row| (u32::from(row.first_name), u32::from(row.names)))
    }

    /// The hash that a string of a partition is found by.
    fn hash_of_text(&self, kind: Kind, uri: u32, text: &[u8]) -> u32 {
        let partition = u64::from(uri) << 34 | (kind as u64) << 32;
        Octets::new(text, self.key ^ partition).hash
    }

    fn uri_of_row(&self, schema: &Schema<'_>, row: usize) -> Uri {
        Uri(self.schema_uris(schema) + row as u32)
    }

    fn name_of_row(&self, schema: &Schema<'_>, row: usize) -> Name {
        Name(self.schema_name_count(schema) + row as u32)
    }

    fn row(&self, index: usize) -> NameRow {
        self.rows.rows().get(index).copied().unwrap_or_default()
    }

    fn row_text(&self, index: usize) -> &str {
        core::str::from_utf8(self.row_bytes(&self.row(index))).unwrap_or_default()
    }

    fn row_bytes(&self, row: &NameRow) -> &[u8] {
        let range = row.start as usize..(row.start + row.len) as usize;
        self.text.rows().get(range).unwrap_or_default()
    }

    /// The compact identifier of a row in this body.
    fn identifier(&self, index: usize) -> Option<u32> {
        let row = self.row(index);
        (row.body == self.body).then_some(row.identifier)
    }

    fn added(&self, schema: &Schema<'_>, uri: Uri) -> Added {
        let added = match self.added.rows().get(uri.0 as usize) {
            Some(added) if uri.0 < self.schema_uris(schema) => *added,
            _ => self.row((uri.0 - self.schema_uris(schema)) as usize).added,
        };
        if added.body == self.body { added } else { Added { body: self.body, ..Added::EMPTY } }
    }

    /// Notes that `row` was added to a partition of `uri`.
    fn count_added(&mut self, schema: &Schema<'_>, uri: Uri, row: usize) {
        let mut added = self.added(schema, uri);
        match self.row(row).kind {
            Kind::Prefix => added.prefixes += 1,
            Kind::LocalName | Kind::Uri => added.local_names += 1,
        }
        match uri.0.checked_sub(self.schema_uris(schema)) {
            None => {
                let slot = self.added.rows_mut().get_mut(uri.0 as usize);
                let before = slot.map(|slot| core::mem::replace(slot, added));
                if let (Some(before), Some(row)) = (before, self.rows.rows_mut().get_mut(row)) {
                    row.added = before;
                }
            }
            Some(index) => {
                let row = NameRow { added, ..self.row(index as usize) };
                set(self.rows.rows_mut(), index as usize, row);
            }
        }
    }
}

/// Stores `row` at an index that exists.
fn set<T>(rows: &mut [T], index: usize, row: T) {
    if let Some(slot) = rows.get_mut(index) {
        *slot = row;
    }
}

/// The prefixes of Table D-3.
const fn initial_prefix(uri: Uri) -> Option<&'static str> {
    match uri {
        Uri::NONE => Some(""),
        Uri::XML => Some("xml"),
        Uri::XSI => Some("xsi"),
        _ => None,
    }
}

fn hash_of_identifier(kind: Kind, uri: u32, identifier: u32) -> u32 {
    hash_text(uri << 2 | kind as u32, &identifier.to_le_bytes())
}
