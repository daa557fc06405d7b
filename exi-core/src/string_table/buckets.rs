//! A hash index whose chains run through the rows that it indexes.

use crate::error::Limit;
use crate::memory::Store;

/// The heads of the chains. A link is the index of a row plus one; 0 ends a chain.
#[derive(Debug)]
pub(crate) struct Buckets<'m> {
    heads: Store<'m, u32>,
    used: usize,
}

impl<'m> Buckets<'m> {
    pub(crate) fn new(heads: Store<'m, u32>) -> Self {
        let mut buckets = Self { used: heads.rows().len(), heads };
        buckets.clear();
        buckets
    }

    /// Forgets all rows.
    pub(crate) fn clear(&mut self) {
        let used = self.used;
        if let Some(heads) = self.heads.rows_mut().get_mut(..used) {
            heads.fill(0);
        }
    }

    /// The first link of the chain of `hash`.
    #[inline]
    pub(crate) fn first(&self, hash: u32) -> u32 {
        self.heads.rows().get(self.slot(hash)).copied().unwrap_or(0)
    }

    /// Puts `row` at the head of its chain; returns the link that follows it.
    #[inline]
    pub(crate) fn insert(&mut self, hash: u32, row: u32) -> u32 {
        let slot = self.slot(hash);
        match self.heads.rows_mut().get_mut(slot) {
            Some(head) => core::mem::replace(head, row + 1),
            None => 0,
        }
    }

    /// Makes `link` the first of the chain of `hash`.
    pub(crate) fn set_first(&mut self, hash: u32, link: u32) {
        let slot = self.slot(hash);
        if let Some(head) = self.heads.rows_mut().get_mut(slot) {
            *head = link;
        }
    }

    /// Makes room for `rows` rows. True when the chains were cut: every row is to be inserted anew.
    pub(crate) fn grow_for(&mut self, rows: usize, limit: Limit) -> Result<bool, Limit> {
        if rows <= self.used || matches!(self.heads, Store::Lent(_)) {
            return if self.used == 0 { Err(limit) } else { Ok(false) };
        }
        self.heads.reserve((rows * 2).next_power_of_two().max(64), limit)?;
        self.used = self.heads.rows().len();
        self.clear();
        Ok(true)
    }

    /// Spreads 32 bits of hash over any number of slots without a division.
    #[inline]
    fn slot(&self, hash: u32) -> usize {
        ((u64::from(hash) * self.used as u64) >> 32) as usize
    }
}
