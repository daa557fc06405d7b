//! Partitions of a self-contained element, §8.4.3: they begin with what the schema declares.
//!
//! What was added before stays at the front of the rows, and is not found meanwhile.

use super::{Kind, Names, hash_of_identifier, set};

/// Where partitions that are set aside end.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NamesMark {
    base: u32,
    added_uris: u32,
}

impl NamesMark {
    pub(crate) const EMPTY: Self = Self { base: 0, added_uris: 0 };
}

impl Names<'_> {
    /// Sets the partitions aside; new ones begin with what the schema declares.
    pub(crate) fn set_aside(&mut self) -> NamesMark {
        let mark = NamesMark { base: self.base, added_uris: self.added_uris };
        (self.base, self.added_uris) = (self.len, 0);
        self.levels += 1;
        self.body = self.body.wrapping_add(1);
        mark
    }

    /// Takes back what was set aside last. Each row knows what it has replaced.
    pub(crate) fn take_back(&mut self, mark: NamesMark) {
        let declared = self.added.rows().len();
        let base = self.base;
        for index in (base..self.len).rev() {
            let row = self.row(index as usize);
            let by_text = self.hash_of_text(row.kind, row.uri, self.row_bytes(&row));
            self.by_text.set_first(by_text, row.next_by_text);
            let by_identifier = hash_of_identifier(row.kind, row.uri, row.identifier);
            self.by_identifier.set_first(by_identifier, row.next_by_identifier);
            if row.kind != Kind::Uri && (row.uri as usize) < declared {
                set(self.added.rows_mut(), row.uri as usize, row.added);
            }
            self.text_len = row.start;
        }
        self.len = base;
        (self.base, self.added_uris) = (mark.base, mark.added_uris);
        self.levels -= 1;
        self.body = self.body.wrapping_sub(1);
    }
}
