//! Values that a body drove out of the partitions (§7.3.3), so that the body can be taken back.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::mem;

use super::rings::Rings;
use super::values::{ValueRow, Values};

/// The partitions as they were when a body began, as far as they were changed since.
///
/// Values leave in the order in which they came, so the first of those that left are older than
/// the body. What self-contained elements have of their own ends with them, and is not noted.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    /// When the body began.
    rings: Rings,
    /// The values that left since, and their text, one after the other.
    rows: Vec<ValueRow>,
    text: Vec<u8>,
    /// Room to put the text together again.
    room: Vec<u8>,
}

impl Values<'_> {
    /// Begins to keep a journal.
    pub(crate) fn keep_journal(&mut self) {
        self.journal = Some(Box::default());
        self.mark();
    }

    /// A body begins.
    pub(crate) fn mark(&mut self) {
        let rings = self.rings;
        if let Some(journal) = &mut self.journal {
            journal.rings = rings;
            journal.rows.clear();
            journal.text.clear();
        }
    }

    /// A value leaves.
    pub(super) fn note_eviction(&mut self, row: &ValueRow) {
        let outermost = self.rings.given == 0;
        let Some(mut journal) = self.journal.take_if(|_| outermost) else { return };
        journal.rows.push(*row);
        journal.text.extend_from_slice(self.row_text(row));
        self.journal = Some(journal);
    }

    /// Goes back to where the body began; without a journal, to the beginning.
    pub(crate) fn roll_back(&mut self) {
        let Some(mut journal) = self.journal.take() else { return self.clear() };
        self.forget_body(&journal);
        self.restore(&mut journal);
        self.buckets.clear();
        self.relink(self.rings.len);
        self.journal = Some(journal);
    }

    /// Takes back the local compact identifiers that the body gave.
    fn forget_body(&mut self, journal: &Journal) {
        let left = journal.rows.len().min(journal.rings.len as usize);
        for row in journal.rows.iter().skip(left) {
            self.take_identifier_back(row);
        }
        let Rings { global, len, .. } = self.rings;
        let fresh = len - (journal.rings.len - left as u32);
        for back in 1..=fresh {
            let index = match global.checked_sub(back) {
                Some(index) => index,
                None => self.capacity - (back - global),
            };
            self.take_identifier_back(&self.row(index));
        }
    }

    fn take_identifier_back(&mut self, row: &ValueRow) {
        if let Some(given) = self.given.rows_mut().get_mut(row.owner.0 as usize) {
            *given = given.saturating_sub(1);
        }
    }

    /// Puts back the rows that left, and all text, the oldest value's first.
    fn restore(&mut self, journal: &mut Journal) {
        let Rings { global, len, .. } = journal.rings;
        let mut room = mem::take(&mut journal.room);
        room.clear();
        let mut left = journal.text.as_slice();
        let mut index = if len == self.capacity { global } else { 0 };
        for place in 0..len {
            let start = room.len() as u32;
            let row = match journal.rows.get(place as usize) {
                Some(row) => {
                    let (text, rest) = left.split_at_checked(row.len as usize).unwrap_or_default();
                    room.extend_from_slice(text);
                    left = rest;
                    *row
                }
                None => {
                    let row = self.row(index);
                    room.extend_from_slice(self.row_text(&row));
                    row
                }
            };
            self.set_row(index, ValueRow { start, ..row });
            index = self.after(index);
        }
        if let Some(text) = self.text.rows_mut().get_mut(..room.len()) {
            text.copy_from_slice(&room);
        }
        let (head, tail, wrap) = (room.len() as u32, 0, None);
        self.rings = Rings { head, tail, wrap, ..journal.rings };
        journal.room = room;
    }
}
