//! Value partitions, §7.3.3: one ring serves the global partition and all local ones.
//!
//! A value belongs to one local partition, that of the name where it was added. Eviction is in
//! the order of insertion, so rows and text are two rings that turn together (`rings.rs`).

#[cfg(feature = "alloc")]
use alloc::boxed::Box;

use super::Name;
use super::buckets::Buckets;
#[cfg(feature = "alloc")]
use super::journal::Journal;
use super::rings::Rings;
use crate::bits::{Octets, copy_ascii, words};
use crate::error::Limit;
use crate::memory::Store;
use crate::options::Options;

/// A value of the global partition; its index is its global compact identifier.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ValueRow {
    pub(super) start: u32,
    pub(super) len: u32,
    /// The name whose local partition it is in.
    pub(super) owner: Name,
    /// Its compact identifier there.
    pub(super) local: u32,
    /// The next row of its chain.
    pub(super) next: u32,
}

impl ValueRow {
    pub(crate) const EMPTY: Self = Self { start: 0, len: 0, owner: Name(0), local: 0, next: 0 };
}

/// Where the text of a value is kept, until another value is added.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept {
    pub(crate) start: u32,
    pub(crate) len: u32,
}

/// What a coder looks values up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// By text.
    Encoder,
    /// By name and local compact identifier.
    Decoder,
}

/// The memory that [`Values`] needs.
#[derive(Debug)]
pub(crate) struct ValueMemory<'m> {
    pub(crate) rows: Store<'m, ValueRow>,
    pub(crate) text: Store<'m, u8>,
    pub(crate) buckets: Store<'m, u32>,
    /// One for each name: how many local compact identifiers were given.
    pub(crate) given: Store<'m, u32>,
    /// The key of hashes.
    pub(crate) key: u64,
}

/// Where the encoder found a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hit {
    /// In the local partition.
    Local(u32),
    /// In the global partition only.
    Global(u32),
}

/// The value partitions.
#[derive(Debug)]
pub(crate) struct Values<'m> {
    pub(super) rows: Store<'m, ValueRow>,
    pub(super) buckets: Buckets<'m>,
    pub(super) text: Store<'m, u8>,
    pub(super) given: Store<'m, u32>,
    key: u64,
    side: Side,
    /// The name in context: values belong to its local partition.
    pub(super) owner: Name,
    /// valuePartitionCapacity; `u32::MAX` where it is unbounded.
    pub(super) capacity: u32,
    /// valueMaxLength; `u32::MAX` where it is unbounded.
    max_length: u32,
    /// The longest that are read at one go.
    most_at_once: u16,
    /// The encoder may refer to values by their local compact identifier.
    local: bool,
    pub(super) rings: Rings,
    /// What it takes to go back to where a body began.
    #[cfg(feature = "alloc")]
    pub(super) journal: Option<Box<Journal>>,
}

impl<'m> Values<'m> {
    /// Longer strings gain nothing from being read at one go.
    pub(crate) const MOST_AT_ONCE: u64 = 1024;

    pub(crate) fn new(options: &Options, side: Side, mut memory: ValueMemory<'m>) -> Self {
        memory.given.rows_mut().fill(0);
        let max_length = options.value_max_length().unwrap_or(u32::MAX);
        let mut values = Self {
            rows: memory.rows,
            buckets: Buckets::new(memory.buckets),
            text: memory.text,
            given: memory.given,
            key: memory.key,
            side,
            owner: Name(0),
            capacity: options.value_partition_capacity().unwrap_or(u32::MAX),
            max_length,
            most_at_once: max_length.min(Self::MOST_AT_ONCE as u32) as u16,
            local: options.profile().is_none_or(|profile| profile.local_value_partitions),
            rings: Rings::EMPTY,
            #[cfg(feature = "alloc")]
            journal: None,
        };
        values.count_spare();
        values
    }

    /// Empties the partitions.
    pub(crate) fn clear(&mut self) {
        if self.rings.len > 0 {
            self.buckets.clear();
            self.forget_given();
            self.rings = Rings::EMPTY;
            self.count_spare();
        }
    }

    /// Begins to give local compact identifiers anew.
    pub(super) fn forget_given(&mut self) {
        let Rings { base, len, given: first, evicted, .. } = self.rings;
        if evicted {
            let given = self.given.rows_mut().get_mut(first as usize..);
            given.unwrap_or_default().fill(0);
            return;
        }
        let rows = self.rows.rows().get(base as usize..(base + len) as usize);
        let given = self.given.rows_mut();
        for row in rows.unwrap_or_default() {
            if let Some(given) = given.get_mut((first + row.owner.0) as usize) {
                *given = 0;
            }
        }
    }

    /// Enters the context of an attribute or element: the owner of its values.
    #[inline]
    pub(crate) fn of(&mut self, owner: Name) -> &mut Self {
        self.owner = owner;
        self
    }

    /// Entries of the global partition.
    #[inline]
    pub(crate) fn global_len(&self) -> u32 {
        self.rings.len
    }

    /// Compact identifiers given in the local partition, evicted ones included.
    #[inline]
    pub(crate) fn local_len(&self) -> u32 {
        let place = self.rings.given + self.owner.0;
        self.given.rows().get(place as usize).copied().unwrap_or(0)
    }

    /// Where the text of a value is.
    #[inline]
    pub(crate) fn kept(&self, index: u32) -> Kept {
        let row = self.row(index);
        Kept { start: row.start, len: row.len }
    }

    /// The text there.
    #[inline]
    pub(crate) fn kept_text(&self, kept: Kept) -> &[u8] {
        let start = kept.start as usize;
        self.text.rows().get(start..start + kept.len as usize).unwrap_or_default()
    }

    /// The text of a value.
    #[inline]
    pub(crate) fn text(&self, index: u32) -> &[u8] {
        self.kept_text(self.kept(index))
    }

    /// The value with `identifier` in the global partition.
    #[inline]
    pub(crate) fn global(&self, identifier: u32) -> Option<u32> {
        (identifier < self.rings.len).then_some(self.rings.base + identifier)
    }

    /// The value with `identifier` in the local partition.
    pub(crate) fn local(&self, identifier: u32) -> Option<u32> {
        self.find_local(identifier).map(|(index, _)| index)
    }

    /// Where the text of the value with `identifier` in the local partition is.
    #[inline]
    pub(crate) fn kept_local(&self, identifier: u32) -> Option<Kept> {
        self.find_local(identifier).map(|(_, row)| Kept { start: row.start, len: row.len })
    }

    #[inline(always)]
    fn find_local(&self, identifier: u32) -> Option<(u32, &ValueRow)> {
        let owner = self.owner;
        let mut link = self.buckets.first(hash_of_local(owner, identifier));
        while link > self.rings.base {
            let row = self.rows.rows().get(link as usize - 1)?;
            if row.owner == owner && row.local == identifier {
                return Some((link - 1, row));
            }
            link = row.next;
        }
        None
    }

    /// Where a value is.
    #[inline(always)]
    pub(crate) fn find(&self, value: &Octets<'_>) -> Option<Hit> {
        let base = self.rings.base;
        let mut link = self.buckets.first(value.hash);
        while link > base {
            let index = link - 1;
            let row = self.rows.rows().get(index as usize)?;
            if row.len as usize == value.octets.len() && value.are(self.row_text(row)) {
                let local = row.owner == self.owner && self.local;
                return Some(if local { Hit::Local(row.local) } else { Hit::Global(index - base) });
            }
            link = row.next;
        }
        None
    }

    /// Octets with the hash that a value is found by.
    #[inline(always)]
    pub(crate) fn octets<'o>(&self, octets: &'o [u8]) -> Octets<'o> {
        Octets::new(octets, self.key)
    }

    /// True when a value of so many characters enters the partitions.
    #[inline]
    pub(crate) fn admits(&self, characters: u64) -> bool {
        self.capacity > 0 && characters > 0 && characters <= u64::from(self.max_length)
    }

    /// Adds a value that [`admits`](Self::admits) accepts; evicts the oldest if there is no room.
    pub(crate) fn add(&mut self, text: &[u8]) -> Result<(), Limit> {
        let hash = match self.side {
            Side::Encoder => self.octets(text).hash,
            Side::Decoder => hash_of_local(self.owner, self.local_len()),
        };
        self.add_by(hash, text)
    }

    /// [`add`](Self::add), by the hash that the value is found by.
    #[inline]
    pub(crate) fn add_by(&mut self, hash: u32, text: &[u8]) -> Result<(), Limit> {
        if let Some(room) = self.room(text.len()) {
            room.copy_from_slice(text);
            self.link(self.rings.head, text.len() as u32, hash);
            return Ok(());
        }
        self.add_with_room(hash, text)
    }

    /// `room` bytes for the text of the next value, where they are free as things stand. What
    /// is written there counts when it is [entered](Self::enter_by).
    #[inline(always)]
    pub(crate) fn room(&mut self, room: usize) -> Option<&mut [u8]> {
        let Rings { spare, given, head, .. } = self.rings;
        if ((given + self.owner.0) as usize) >= self.given.rows().len() {
            return None;
        }
        if spare == 0 {
            return self.room_in_full(room);
        }
        // Where rows are to spare, none was evicted, and all text behind the head is free.
        let head = head as usize;
        self.text.rows_mut().get_mut(head..head + room)
    }

    /// Adds a decoder's value of so many octets, which begin at a bit of the input; returns where
    /// its text is. Changes nothing where they are not there or not all ASCII, where the value is
    /// not [admitted](Self::admits), or where there is no room as things stand.
    #[inline(never)]
    pub(crate) fn add_ascii(&mut self, input: &[u8], bit: isize, octets: u64) -> Option<u32> {
        if octets.wrapping_sub(1) >= u64::from(self.most_at_once) {
            return None;
        }
        let (octets, bit) = (octets as usize, usize::try_from(bit).ok()?);
        let from = input.get(bit / 8..)?;
        if !copy_ascii(from, bit as u32 % 8, octets, self.room(words(octets))?) {
            return None;
        }
        let start = self.rings.head;
        self.link(start, octets as u32, hash_of_local(self.owner, self.local_len()));
        Some(start)
    }

    /// Makes the first `len` bytes of the [room](Self::room) the next value, found by `hash`.
    #[inline(always)]
    pub(crate) fn enter_by(&mut self, hash: u32, len: usize) {
        self.link(self.rings.head, len as u32, hash);
    }

    /// Makes the text at `start` the next value, found by `hash`. Where the partition is full, the
    /// oldest leaves.
    #[inline]
    pub(super) fn link(&mut self, start: u32, len: u32, hash: u32) {
        let (index, owner) = (self.rings.global, self.owner);
        if self.rings.len == self.capacity {
            self.evict(index);
        }
        let mut local = 0;
        if let Some(given) = self.given.rows_mut().get_mut((self.rings.given + owner.0) as usize) {
            local = *given;
            *given = local.saturating_add(1);
        }
        let next = self.buckets.insert(hash, index);
        self.set_row(index, ValueRow { start, len, owner, local, next });
        self.rings.len += 1;
        self.rings.spare = self.rings.spare.saturating_sub(1);
        self.rings.head = start + len;
        self.rings.global = self.after(index);
    }

    #[inline]
    pub(super) fn row(&self, index: u32) -> ValueRow {
        self.rows.rows().get(index as usize).copied().unwrap_or_default()
    }

    pub(super) fn set_row(&mut self, index: u32, row: ValueRow) {
        if let Some(slot) = self.rows.rows_mut().get_mut(index as usize) {
            *slot = row;
        }
    }

    #[inline]
    pub(super) fn row_text(&self, row: &ValueRow) -> &[u8] {
        self.kept_text(Kept { start: row.start, len: row.len })
    }

    /// The hash that the row is found by.
    #[inline]
    pub(super) fn hash(&self, row: &ValueRow) -> u32 {
        match self.side {
            Side::Encoder => self.octets(self.row_text(row)).hash,
            Side::Decoder => hash_of_local(row.owner, row.local),
        }
    }
}

#[inline]
fn hash_of_local(owner: Name, identifier: u32) -> u32 {
    let both = u64::from(owner.0) << 32 | u64::from(identifier);
    (both.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as u32
}
