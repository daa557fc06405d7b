//! Equal things are stored once: text, and rows that others refer to.

use std::collections::HashMap;
use std::hash::Hash;

use exi_core::schema::{NONE, TextRange};

use crate::error::{Problem, SchemaError};

/// The text of a table under construction.
#[derive(Default)]
pub(super) struct Text<'c> {
    text: String,
    ranges: HashMap<&'c str, TextRange>,
}

impl<'c> Text<'c> {
    /// The range that holds `text`.
    pub(super) fn intern(&mut self, text: &'c str) -> Result<TextRange, SchemaError> {
        if let Some(range) = self.ranges.get(text) {
            return Ok(*range);
        }
        let too_much = |what, limit: u32| {
            let start: String = text.chars().take(40).collect();
            SchemaError::new(Problem::Limit, format!("more than {limit} {what}: {start}..."))
        };
        let start =
            u32::try_from(self.text.len()).map_err(|_| too_much("bytes of text", u32::MAX))?;
        let len = u16::try_from(text.len())
            .map_err(|_| too_much("bytes in one name or value", u32::from(u16::MAX)))?;
        let range = TextRange::new(start, len);
        self.text.push_str(text);
        self.ranges.insert(text, range);
        Ok(range)
    }

    /// All of the text.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// Rows without duplicates, and the index of each.
pub(super) struct Interner<K> {
    what: &'static str,
    rows: Vec<K>,
    ids: HashMap<K, u16>,
}

impl<K: Copy + Eq + Hash> Interner<K> {
    /// No rows yet; `what` names them in errors.
    pub(super) fn new(what: &'static str) -> Self {
        Self { what, rows: Vec::new(), ids: HashMap::new() }
    }

    /// The index of `row`, which is added where it is new.
    pub(super) fn intern(&mut self, row: K) -> Result<u16, SchemaError> {
        if let Some(id) = self.ids.get(&row) {
            return Ok(*id);
        }
        let id = row_id(self.rows.len(), self.what)?;
        self.rows.push(row);
        self.ids.insert(row, id);
        Ok(id)
    }

    /// The rows in the order of their indices.
    pub(super) fn rows(&self) -> &[K] {
        &self.rows
    }

    /// The rows in the order of their indices.
    pub(super) fn into_rows(self) -> Vec<K> {
        self.rows
    }
}

/// The index of the next row after `len`: below [`NONE`].
pub(super) fn row_id(len: usize, what: &'static str) -> Result<u16, SchemaError> {
    match u16::try_from(len) {
        // One less than the type holds: the check of the tables wants fewer rows than NONE.
        Ok(id) if id < NONE - 1 => Ok(id),
        _ => Err(SchemaError::new(Problem::Limit, format!("more than {} {what}", NONE - 1))),
    }
}
