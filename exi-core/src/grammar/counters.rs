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

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    const BELOW: u32 = 1;
    const REACHED: u32 = 2;

    const fn count(slot: u8, first: bool) -> Count {
        Count::new(slot, first, 3, BELOW, REACHED)
    }

    #[test]
    fn elements_and_particles_within_count_for_themselves() {
        let mut rows = [Counter::EMPTY; 4];
        let mut counters = Counters::new(Store::Lent(&mut rows));
        let mut steps = |steps: &[(usize, u8, bool)]| -> Vec<u32> {
            let count = |&(depth, slot, first): &(usize, u8, bool)| {
                counters.count(depth, &count(slot, first)).unwrap()
            };
            steps.iter().map(count).collect()
        };
        // (b{3}, c){3} in an element, with such an element within.
        assert_eq!(steps(&[(1, 0, true), (1, 1, true), (1, 1, false)]), [BELOW; 3]);
        assert_eq!(steps(&[(2, 0, true), (2, 1, true), (2, 0, false)]), [BELOW; 3]);
        assert_eq!(steps(&[(1, 1, false)]), [REACHED], "the third b of the outer element");
        assert_eq!(steps(&[(1, 0, false), (1, 1, true)]), [BELOW; 2]);
        // Another element begins at the place of the one that ended.
        assert_eq!(steps(&[(2, 0, true), (2, 0, false), (2, 0, false)]), [BELOW, BELOW, REACHED]);
        assert_eq!(steps(&[(1, 0, false)]), [REACHED], "the third pair");
    }

    #[test]
    fn memory_that_is_lent_is_the_limit() {
        let mut rows = [Counter::EMPTY; 1];
        let mut counters = Counters::new(Store::Lent(&mut rows));
        assert_eq!(counters.count(1, &count(0, true)), Ok(BELOW));
        assert_eq!(counters.count(2, &count(0, true)), Err(Limit::Counters));
        assert_eq!(counters.count(1, &count(0, false)), Ok(BELOW), "nothing changed");
    }
}
