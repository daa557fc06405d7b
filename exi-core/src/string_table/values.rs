//! Value partitions, §7.3.3: one ring serves the global partition and all local ones.
//!
//! A value belongs to one local partition, that of the name where it was added. Eviction is in
//! the order of insertion, so rows and text are two rings that turn together.

use super::Name;
use super::buckets::Buckets;
use crate::error::Limit;
use crate::memory::Store;
use crate::options::Options;
use crate::schema::hash_text;

/// A value of the global partition; its index is its global compact identifier.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ValueRow {
    start: u32,
    len: u32,
    /// The name whose local partition it is in.
    owner: Name,
    /// Its compact identifier there.
    local: u32,
    /// The next row of its chain.
    next: u32,
}

impl ValueRow {
    pub(crate) const EMPTY: Self = Self { start: 0, len: 0, owner: Name(0), local: 0, next: 0 };
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
    rows: Store<'m, ValueRow>,
    buckets: Buckets<'m>,
    text: Store<'m, u8>,
    given: Store<'m, u32>,
    side: Side,
    /// The name in context: values belong to its local partition.
    owner: Name,
    /// valuePartitionCapacity; `u32::MAX` where it is unbounded.
    capacity: u32,
    /// valueMaxLength; `u32::MAX` where it is unbounded.
    max_length: u32,
    /// The encoder may refer to values by their local compact identifier.
    local: bool,
    /// The variable globalID.
    global: u32,
    /// Entries of the global partition.
    len: u32,
    /// Rows were evicted: not every owner of identifiers is still among the rows.
    evicted: bool,
    /// Where the next text goes.
    head: usize,
    /// Where the text of the oldest value begins.
    tail: usize,
    /// Where the text before the wrap ends, while `head` has wrapped round and is before `tail`.
    wrap: Option<usize>,
}

impl<'m> Values<'m> {
    pub(crate) fn new(options: &Options, side: Side, mut memory: ValueMemory<'m>) -> Self {
        memory.given.rows_mut().fill(0);
        Self {
            rows: memory.rows,
            buckets: Buckets::new(memory.buckets),
            text: memory.text,
            given: memory.given,
            side,
            owner: Name(0),
            capacity: options.value_partition_capacity().unwrap_or(u32::MAX),
            max_length: options.value_max_length().unwrap_or(u32::MAX),
            local: options.profile().is_none_or(|profile| profile.local_value_partitions),
            global: 0,
            len: 0,
            evicted: false,
            head: 0,
            tail: 0,
            wrap: None,
        }
    }

    /// What values are looked up by.
    #[cfg(feature = "alloc")]
    pub(crate) const fn side(&self) -> Side {
        self.side
    }

    /// Empties the partitions.
    pub(crate) fn clear(&mut self) {
        if self.len > 0 {
            self.buckets.clear();
            self.forget_given();
            (self.global, self.len, self.head, self.tail) = (0, 0, 0, 0);
            self.wrap = None;
        }
    }

    /// Begins to give local compact identifiers anew.
    fn forget_given(&mut self) {
        if self.evicted {
            self.given.rows_mut().fill(0);
            self.evicted = false;
            return;
        }
        for index in 0..self.len {
            let owner = self.row(index).owner;
            if let Some(given) = self.given.rows_mut().get_mut(owner.0 as usize) {
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
        self.len
    }

    /// Compact identifiers given in the local partition, evicted ones included.
    #[inline]
    pub(crate) fn local_len(&self) -> u32 {
        self.given.rows().get(self.owner.0 as usize).copied().unwrap_or(0)
    }

    /// The text of a global compact identifier that is assigned.
    #[inline]
    pub(crate) fn text(&self, global: u32) -> &[u8] {
        self.row_text(&self.row(global))
    }

    /// The global compact identifier of the value with `identifier` in the local partition.
    #[inline]
    pub(crate) fn local(&self, identifier: u32) -> Option<u32> {
        let owner = self.owner;
        let mut link = self.buckets.first(hash_of_local(owner, identifier));
        while let Some(index) = link.checked_sub(1) {
            let row = self.row(index);
            if row.owner == owner && row.local == identifier {
                return Some(index);
            }
            link = row.next;
        }
        None
    }

    /// Where `text` is.
    #[inline]
    pub(crate) fn find(&self, text: &[u8]) -> Option<Hit> {
        if self.len == 0 {
            return None;
        }
        let mut link = self.buckets.first(hash_text(0, text));
        while let Some(index) = link.checked_sub(1) {
            let row = self.row(index);
            if row.len as usize == text.len() && self.row_text(&row) == text {
                let local = row.owner == self.owner && self.local;
                return Some(if local { Hit::Local(row.local) } else { Hit::Global(index) });
            }
            link = row.next;
        }
        None
    }

    /// True when a value of so many characters enters the partitions.
    #[inline]
    pub(crate) fn admits(&self, characters: u64) -> bool {
        self.capacity > 0 && characters > 0 && characters <= u64::from(self.max_length)
    }

    /// Adds a value that [`admits`](Self::admits) accepts; evicts the oldest if there is no room.
    pub(crate) fn add(&mut self, text: &[u8]) -> Result<(), Limit> {
        let (index, owner) = (self.global, self.owner);
        self.rows.reserve(index as usize + 1, Limit::ValueEntries)?;
        self.given.reserve(owner.0 as usize + 1, Limit::ValueEntries)?;
        if self.len == self.capacity {
            self.evict(index);
        }
        let start = self.room_for(text.len())?;
        if let Some(room) = self.text.rows_mut().get_mut(start..start + text.len()) {
            room.copy_from_slice(text);
        }
        if self.buckets.grow_for(self.len as usize + 1, Limit::ValueEntries)? {
            self.relink();
        }
        let local = self.local_len();
        if let Some(given) = self.given.rows_mut().get_mut(owner.0 as usize) {
            *given = local.saturating_add(1);
        }
        let mut row =
            ValueRow { start: start as u32, len: text.len() as u32, owner, local, next: 0 };
        row.next = self.buckets.insert(self.hash(&row), index);
        self.set_row(index, row);
        self.len += 1;
        self.head = start + text.len();
        self.global = if index + 1 == self.capacity { 0 } else { index + 1 };
        Ok(())
    }

    #[inline]
    fn row(&self, index: u32) -> ValueRow {
        self.rows.rows().get(index as usize).copied().unwrap_or_default()
    }

    fn set_row(&mut self, index: u32, row: ValueRow) {
        if let Some(slot) = self.rows.rows_mut().get_mut(index as usize) {
            *slot = row;
        }
    }

    #[inline]
    fn row_text(&self, row: &ValueRow) -> &[u8] {
        let start = row.start as usize;
        self.text.rows().get(start..start + row.len as usize).unwrap_or_default()
    }

    /// The hash that the row is found by.
    fn hash(&self, row: &ValueRow) -> u32 {
        match self.side {
            Side::Encoder => hash_text(0, self.row_text(row)),
            Side::Decoder => hash_of_local(row.owner, row.local),
        }
    }

    /// Takes the oldest row out of its chain and gives its text back.
    fn evict(&mut self, index: u32) {
        let row = self.row(index);
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
        self.len -= 1;
        self.evicted = true;
        let oldest = if index + 1 == self.capacity { 0 } else { index + 1 };
        let tail = self.row(oldest).start as usize;
        if self.len == 0 {
            (self.head, self.tail, self.wrap) = (0, 0, None);
        } else {
            self.wrap = self.wrap.filter(|_| tail >= self.tail);
            self.tail = tail;
        }
    }

    /// The start of `len` free bytes of text.
    fn room_for(&mut self, len: usize) -> Result<usize, Limit> {
        let end = if self.wrap.is_some() { self.tail } else { self.text.rows().len() };
        if self.head + len <= end {
            return Ok(self.head);
        }
        if self.wrap.is_none() && len <= self.tail {
            self.wrap = Some(self.head);
            return Ok(0);
        }
        self.straighten();
        self.text.reserve(self.head + len, Limit::ValueText)?;
        Ok(self.head)
    }

    /// Moves the text so that the oldest value begins it and no gap is left.
    fn straighten(&mut self) {
        let (size, tail, head) = (self.text.rows().len(), self.tail, self.head);
        let text = self.text.rows_mut();
        text.rotate_left(tail);
        let before_wrap = self.wrap.unwrap_or(head) - tail;
        if self.wrap.is_some() {
            text.copy_within(size - tail..size - tail + head, before_wrap);
            self.head += before_wrap;
        } else {
            self.head -= tail;
        }
        for row in self.rows.rows_mut() {
            let start = row.start as usize;
            let moved = if start >= tail { start - tail } else { start + before_wrap };
            row.start = moved as u32;
        }
        (self.tail, self.wrap) = (0, None);
    }

    fn relink(&mut self) {
        for index in 0..self.len {
            let mut row = self.row(index);
            row.next = self.buckets.insert(self.hash(&row), index);
            self.set_row(index, row);
        }
    }
}

fn hash_of_local(owner: Name, identifier: u32) -> u32 {
    hash_text(owner.0, &identifier.to_le_bytes())
}
