//! A hash index whose chains run through the rows that it indexes.

use crate::error::Limit;
use crate::memory::Store;

/// The heads of the chains. A link is the index of a row plus one; 0 ends a chain.
#[derive(Debug)]
pub(crate) struct Buckets<'m> {
    heads: Store<'m, u32>,
}

impl<'m> Buckets<'m> {
    pub(crate) fn new(heads: Store<'m, u32>) -> Self {
        let mut buckets = Self { heads };
        buckets.clear();
        buckets
    }

    /// Forgets all rows.
    pub(crate) fn clear(&mut self) {
        self.heads.rows_mut().fill(0);
    }

    /// The first link of the chain of `hash`.
    #[inline]
    pub(crate) fn first(&self, hash: u32) -> u32 {
        let heads = self.heads.rows();
        heads.get(slot(hash, heads)).copied().unwrap_or(0)
    }

    /// Puts `row` at the head of its chain; returns the link that follows it.
    #[inline]
    pub(crate) fn insert(&mut self, hash: u32, row: u32) -> u32 {
        let heads = self.heads.rows_mut();
        match heads.get_mut(slot(hash, heads)) {
            Some(head) => core::mem::replace(head, row + 1),
            None => 0,
        }
    }

    /// Makes `link` the first of the chain of `hash`.
    pub(crate) fn set_first(&mut self, hash: u32, link: u32) {
        let heads = self.heads.rows_mut();
        if let Some(head) = heads.get_mut(slot(hash, heads)) {
            *head = link;
        }
    }

    /// Makes room for `rows` rows. True when the chains were cut: every row is to be inserted anew.
    pub(crate) fn grow_for(&mut self, rows: usize, limit: Limit) -> Result<bool, Limit> {
        let used = self.heads.rows().len();
        if rows <= used || matches!(self.heads, Store::Lent(_)) {
            return if used == 0 { Err(limit) } else { Ok(false) };
        }
        self.heads.reserve((rows * 2).next_power_of_two().max(64), limit)?;
        self.clear();
        Ok(true)
    }

    /// So many rows more than `rows` need no more room.
    pub(crate) fn spare(&self, rows: u32) -> u32 {
        let used = self.heads.rows().len() as u32;
        if used > 0 && matches!(self.heads, Store::Lent(_)) {
            return u32::MAX;
        }
        used.saturating_sub(rows)
    }
}

/// Spreads 32 bits of hash over any number of slots without a division.
#[inline]
fn slot(hash: u32, heads: &[u32]) -> usize {
    ((u64::from(hash) * heads.len() as u64) >> 32) as usize
}
