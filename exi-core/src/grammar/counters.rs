//! Counters of particles whose bounds are large (§8.5.4.1.5).

use crate::error::Limit;
use crate::memory::Store;
use crate::schema::Count;

/// How often a particle has occurred in an open element.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counter {
    /// The number of open elements, and of counted particles in the last of them, around it.
    place: (u32, u8),
    count: u32,
}

impl Counter {
    pub(crate) const EMPTY: Self = Self { place: (0, 0), count: 0 };
}

/// The counters of all open elements, from the outermost in.
///
/// Nothing is done when a particle or an element ends: what lies deeper than a particle that
/// occurs is over, and is forgotten then. So elements without counters cost nothing.
#[derive(Debug)]
pub(crate) struct Counters<'m> {
    rows: Store<'m, Counter>,
    len: usize,
}

impl<'m> Counters<'m> {
    pub(crate) const fn new(rows: Store<'m, Counter>) -> Self {
        Self { rows, len: 0 }
    }

    pub(crate) fn clear(&mut self) {
        self.len = 0;
    }

    /// Counts an occurrence in the innermost of `depth` open elements; what follows it.
    pub(crate) fn count(&mut self, depth: usize, count: &Count) -> Result<u32, Limit> {
        let place = (depth as u32, count.slot);
        let rows = self.rows.rows().get(..self.len).unwrap_or_default();
        let outer = rows.iter().rposition(|row| row.place < place).map_or(0, |last| last + 1);
        let before = rows.get(outer).filter(|row| row.place == place).map_or(0, |row| row.count);
        let now = if count.first { 1 } else { before.saturating_add(1) };
        self.rows.reserve(outer + 1, Limit::Counters)?;
        if let Some(row) = self.rows.rows_mut().get_mut(outer) {
            *row = Counter { place, count: now };
        }
        self.len = outer + 1;
        Ok(if now < count.limit { count.below } else { count.reached })
    }
}
