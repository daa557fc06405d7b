//! The rings that value partitions are, §7.3.3: where the next value goes, what leaves for it, and
//! what is set aside while a self-contained element has partitions of its own.

use core::num::NonZero;

use super::values::Values;
use crate::error::Limit;
use crate::memory::Store;

/// The runs of rows and of text that the partitions in force have: two rings, which begin where
/// what is set aside ends.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rings {
    /// The first row, the first byte of text, and the first of `given`.
    pub(super) base: u32,
    pub(super) text: u32,
    pub(super) given: u32,
    /// The row of the variable globalID.
    pub(super) global: u32,
    /// Entries of the global partition.
    pub(super) len: u32,
    /// Where the next text goes.
    pub(super) head: u32,
    /// Where the text of the oldest value begins.
    pub(super) tail: u32,
    /// Where the text before the wrap ends, while `head` has wrapped round and is before `tail`.
    pub(super) wrap: Option<NonZero<u32>>,
    /// At least so many values can be added as things stand, as far as rows and buckets go.
    pub(super) spare: u32,
    /// Rows were evicted: not every owner of identifiers is still among the rows.
    pub(super) evicted: bool,
}

impl Rings {
    pub(crate) const EMPTY: Self = Self::behind(0, 0, 0);

    /// Empty rings.
    const fn behind(base: u32, text: u32, given: u32) -> Self {
        let (global, head, tail) = (base, text, text);
        let (wrap, spare, evicted) = (None, 0, false);
        Self { base, text, given, global, len: 0, head, tail, wrap, spare, evicted }
    }
}

impl Values<'_> {
    /// Sets the partitions aside; new ones are empty. There are `names` names.
    pub(crate) fn set_aside(&mut self, names: u32) -> Rings {
        if matches!(self.text, Store::Lent(_)) {
            // All that is free is behind.
            self.straighten();
        }
        let before = self.rings;
        let text = before.wrap.map_or(before.head, NonZero::get);
        self.rings = Rings::behind(before.base + before.len, text, before.given + names);
        self.count_spare();
        before
    }

    /// Takes back what was set aside last.
    pub(crate) fn take_back(&mut self, before: Rings) {
        let Rings { base, len, evicted, .. } = self.rings;
        let rows = if evicted { self.capacity } else { len };
        for index in base..base + rows {
            let hash = self.hash(&self.row(index));
            // Rows of later partitions come first in their chain.
            let mut link = self.buckets.first(hash);
            while let Some(later) = link.checked_sub(1).filter(|later| *later >= base) {
                link = self.row(later).next;
            }
            self.buckets.set_first(hash, link);
        }
        self.forget_given();
        self.rings = before;
    }

    /// Counts anew how many values can be added as things stand.
    pub(super) fn count_spare(&mut self) {
        let Rings { base, global, len, .. } = self.rings;
        let used = global.max(base + len);
        let rows = (self.rows.rows().len() as u32).saturating_sub(used);
        let spare = rows.min(self.buckets.spare(used));
        self.rings.spare = spare.min(self.capacity.saturating_sub(len));
    }

    /// `room` bytes for the text of the next value in a full partition, where they are free without
    /// what the oldest has.
    #[inline(never)]
    pub(super) fn room_in_full(&mut self, room: usize) -> Option<&mut [u8]> {
        let Rings { len, head, tail, wrap, .. } = self.rings;
        // The last one would take its place in the ring with it.
        if len < 2 || len != self.capacity {
            return None;
        }
        let head = head as usize;
        let end = if wrap.is_some() { tail as usize } else { self.text.rows().len() };
        if head + room <= end { self.text.rows_mut().get_mut(head..head + room) } else { None }
    }

    /// Adds a value for which room is to be made.
    #[cold]
    pub(super) fn add_with_room(&mut self, hash: u32, text: &[u8]) -> Result<(), Limit> {
        let (index, owner) = (self.rings.global, self.owner);
        let place = (self.rings.given + owner.0) as usize;
        self.rows.reserve(index as usize + 1, Limit::ValueEntries)?;
        self.given.reserve(place + 1, Limit::ValueEntries)?;
        if self.rings.len == self.capacity {
            self.evict(index);
        }
        let start = self.room_for(text.len())?;
        if let Some(room) = self.text.rows_mut().get_mut(start..start + text.len()) {
            room.copy_from_slice(text);
        }
        let rows = self.rings.base + self.rings.len;
        if self.buckets.grow_for(rows as usize + 1, Limit::ValueEntries)? {
            self.relink(rows);
        }
        self.link(start as u32, text.len() as u32, hash);
        if self.rings.len < self.capacity {
            self.count_spare();
        }
        Ok(())
    }

    /// The row whose turn is after `index`.
    pub(super) fn after(&self, index: u32) -> u32 {
        let base = self.rings.base;
        if index + 1 - base == self.capacity { base } else { index + 1 }
    }

    /// Takes the oldest row out of its chain and gives its text back.
    #[inline(never)]
    pub(super) fn evict(&mut self, index: u32) {
        let row = self.row(index);
        #[cfg(feature = "alloc")]
        self.note_eviction(&row);
        let hash = self.hash(&row);
        let mut link = self.buckets.first(hash);
        if link == index + 1 {
            self.buckets.set_first(hash, row.next);
        } else {
            while let Some(before) = link.checked_sub(1) {
                let mut other = self.row(before);
                link = other.next;
                if link == index + 1 {
                    other.next = row.next;
                    self.set_row(before, other);
                    break;
                }
            }
        }
        let tail = self.row(self.after(index)).start;
        let rings = &mut self.rings;
        rings.len -= 1;
        rings.evicted = true;
        if rings.len == 0 {
            (rings.head, rings.tail, rings.wrap) = (rings.text, rings.text, None);
        } else {
            rings.wrap = rings.wrap.filter(|_| tail >= rings.tail);
            rings.tail = tail;
        }
    }

    /// The start of `len` free bytes of text.
    fn room_for(&mut self, len: usize) -> Result<usize, Limit> {
        let Rings { text, head, tail, wrap, .. } = self.rings;
        let (first, head, tail) = (text as usize, head as usize, tail as usize);
        let end = if wrap.is_some() { tail } else { self.text.rows().len() };
        if head + len <= end {
            return Ok(head);
        }
        if wrap.is_none() && first + len <= tail {
            self.rings.wrap = NonZero::new(head as u32);
            return Ok(first);
        }
        self.straighten();
        let head = self.rings.head as usize;
        self.text.reserve(head + len, Limit::ValueText)?;
        Ok(head)
    }

    /// Moves the text so that the oldest value begins it and no gap is left.
    fn straighten(&mut self) {
        let Rings { base, text: first, head, tail, wrap, .. } = self.rings;
        if tail == first {
            return;
        }
        let text = self.text.rows_mut().get_mut(first as usize..).unwrap_or_default();
        let (gap, size) = ((tail - first) as usize, text.len());
        text.rotate_left(gap);
        let before_wrap = wrap.map_or(head, NonZero::get) - tail;
        if wrap.is_some() {
            let wrapped = size - gap..size - gap + (head - first) as usize;
            text.copy_within(wrapped, before_wrap as usize);
            self.rings.head += before_wrap;
        } else {
            self.rings.head -= tail - first;
        }
        let rows = self.rows.rows_mut().get_mut(base as usize..).unwrap_or_default();
        for row in rows {
            let early = row.start < tail;
            // There may be rows without a value, and their sum is nothing.
            row.start = if early {
                row.start.wrapping_add(before_wrap)
            } else {
                row.start - (tail - first)
            };
        }
        (self.rings.tail, self.rings.wrap) = (first, None);
    }

    pub(super) fn relink(&mut self, rows: u32) {
        for index in 0..rows {
            let mut row = self.row(index);
            row.next = self.buckets.insert(self.hash(&row), index);
            self.set_row(index, row);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::*;
    use crate::bits::words;
    use crate::options::Options;
    use crate::string_table::{Hit, Name, Side, ValueMemory, ValueRow};

    /// The partitions as §7.3.3 tells of them.
    #[derive(Default)]
    struct Model {
        /// By global compact identifier: the owner, the local compact identifier, the value.
        values: Vec<(u32, u32, String)>,
        global: usize,
        given: [u32; 3],
    }

    impl Model {
        fn find(&self, owner: u32, text: &str) -> Option<Hit> {
            let place = self.values.iter().position(|(_, _, value)| value == text)?;
            let (whose, local, _) = self.values[place];
            Some(if whose == owner { Hit::Local(local) } else { Hit::Global(place as u32) })
        }

        fn add(&mut self, capacity: usize, owner: u32, text: &str) {
            let given = &mut self.given[owner as usize];
            let value = (owner, *given, text.into());
            *given += 1;
            match self.values.get_mut(self.global) {
                Some(oldest) => *oldest = value,
                None => self.values.push(value),
            }
            self.global = (self.global + 1) % capacity;
        }
    }

    /// Adds a value where it stays, if there is room, and returns whether there was.
    fn enter(values: &mut Values<'_>, text: &str) -> bool {
        let hash = values.octets(text.as_bytes()).hash;
        let Some(room) = values.room(words(text.len())) else { return false };
        room[..text.len()].copy_from_slice(text.as_bytes());
        values.enter_by(hash, text.len());
        true
    }

    proptest! {
        #[test]
        fn the_oldest_leaves_a_full_partition(
            capacity in 1..6_usize,
            more in 0..16_usize,
            lent in any::<bool>(),
            said in prop::collection::vec((0..3_u32, "[ab]{1,3}|[a-c]{12,20}"), 0..60),
        ) {
            let bound = Some(capacity as u32);
            let options = Options::builder().value_partition_capacity(bound).build().unwrap();
            let mut rows = [ValueRow::EMPTY; 5];
            let (mut text, mut buckets, mut given) = ([0; 5 * 20 + 16], [0; 5], [0; 3]);
            let memory = if lent {
                ValueMemory {
                    rows: Store::Lent(&mut rows[..capacity]),
                    text: Store::Lent(&mut text[..capacity * 20 + more]),
                    buckets: Store::Lent(&mut buckets[..capacity]),
                    given: Store::Lent(&mut given),
                    key: 0,
                }
            } else {
                ValueMemory {
                    rows: Store::growing(5),
                    text: Store::growing(5 * 20 + more),
                    buckets: Store::growing(64),
                    given: Store::growing(3),
                    key: 1,
                }
            };
            let mut values = Values::new(&options, Side::Encoder, memory);
            let mut model = Model::default();
            for (owner, text) in &said {
                let values = values.of(Name(*owner));
                let found = values.find(&values.octets(text.as_bytes()));
                prop_assert_eq!(found, model.find(*owner, text));
                if found.is_none() {
                    if !enter(values, text) {
                        values.add(text.as_bytes()).unwrap();
                    }
                    model.add(capacity, *owner, text);
                }
                for (_, other) in &said {
                    let found = values.find(&values.octets(other.as_bytes()));
                    prop_assert_eq!(found, model.find(*owner, other));
                }
            }
        }
    }
}
