//! Learned productions: lists with the latest first, whose places are parts of event codes (§8.4.3).
//!
//! A stream can make such a list as long as it likes. So that no event costs what the list has rows,
//! those beyond the first few know one far behind them, and are in an index.

use super::built_in::NonTerminal;
use crate::bits::mix;
use crate::error::Limit;
use crate::memory::Store;
use crate::string_table::{Buckets, Name};

/// A production that was learned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Learned {
    /// AT(qname).
    Attribute(Name),
    /// SE(qname).
    Element(Name),
    /// CH.
    Characters,
    /// EE.
    #[default]
    EndElement,
    /// CH that takes a place and is not used, as the EXI Profile has it.
    UnusedCharacters,
    /// EE, likewise.
    UnusedEndElement,
    /// So many other productions, likewise.
    Unused(u32),
}

impl Learned {
    /// Places in the list of productions.
    const fn places(self) -> u32 {
        match self {
            Self::Unused(count) => count,
            _ => 1,
        }
    }

    /// A number of its own among those that are looked for.
    const fn number(self) -> u64 {
        match self {
            Self::Attribute(name) => (name.0 as u64) << 3,
            Self::Element(name) => (name.0 as u64) << 3 | 1,
            Self::Characters => 2,
            Self::EndElement => 3,
            Self::UnusedCharacters => 4,
            Self::UnusedEndElement => 5,
            Self::Unused(_) => 6,
        }
    }
}

/// A learned production and its links: an index plus one, or 0.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LearnedRow {
    learned: Learned,
    of: NonTerminal,
    /// The row before it in its list.
    next: u32,
    /// One further behind, so that any is reached in steps of which there are as many as the
    /// length of the list has digits; 0 among the first rows.
    far: u32,
    /// Places of all rows behind it.
    begin: u32,
    /// The next row of its chain in the index.
    chain: u32,
}

impl LearnedRow {
    pub(crate) const EMPTY: Self = Self {
        learned: Learned::EndElement,
        of: NonTerminal::Fragment,
        next: 0,
        far: 0,
        begin: 0,
        chain: 0,
    };

    /// The same and its own.
    const fn end(&self) -> u32 {
        self.begin.saturating_add(self.learned.places())
    }

    /// True for those that are in the index.
    const fn is_indexed(&self) -> bool {
        self.begin >= Productions::NEAR
    }
}

/// The learned productions of a non-terminal.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct List {
    first: u32,
    /// First parts of event codes.
    pub(super) len: u32,
}

impl List {
    pub(super) const EMPTY: Self = Self { first: 0, len: 0 };
}

/// The productions of all lists.
#[derive(Debug)]
pub(super) struct Productions<'m> {
    rows: Store<'m, LearnedRow>,
    len: u32,
    /// Rows that are set aside.
    base: u32,
    /// Rows that are not among the first of their lists.
    index: Buckets<'m>,
    indexed: u32,
    key: u64,
}

impl<'m> Productions<'m> {
    /// So many rows are looked at one after the other, at either end of a list.
    const NEAR: u32 = 8;

    pub(super) fn new(rows: Store<'m, LearnedRow>, index: Store<'m, u32>, key: u64) -> Self {
        Self { rows, len: 0, base: 0, index: Buckets::new(index), indexed: 0, key }
    }

    /// Forgets all rows.
    pub(super) fn clear(&mut self) {
        self.forget(0);
        self.base = 0;
    }

    /// Sets all rows aside; returns where those end that were before.
    pub(super) fn set_aside(&mut self) -> u32 {
        core::mem::replace(&mut self.base, self.len)
    }

    /// Takes back what was set aside last.
    pub(super) fn take_back(&mut self, base: u32) {
        self.forget(self.base);
        self.base = base;
    }

    /// Forgets the rows from `len` on.
    fn forget(&mut self, len: u32) {
        for index in (len..self.len).rev() {
            if self.indexed == 0 {
                break;
            }
            let row = self.rows.rows().get(index as usize).copied().unwrap_or_default();
            if row.is_indexed() {
                self.index.set_first(self.hash(row.of, row.learned), row.chain);
                self.indexed -= 1;
            }
        }
        self.len = len;
    }

    /// Puts a production at the head of a list.
    pub(super) fn push(
        &mut self,
        of: NonTerminal,
        list: List,
        learned: Learned,
    ) -> Result<List, Limit> {
        let index = self.len;
        self.rows.reserve(index as usize + 1, Limit::Productions)?;
        if self.index.grow_for(index as usize + 1, Limit::Productions)? {
            self.relink();
        }
        let begin = list.len;
        let mut row = LearnedRow { learned, of, next: list.first, far: 0, begin, chain: 0 };
        if row.is_indexed() {
            row.far = self.far(list.first);
            row.chain = self.index.insert(self.hash(of, learned), index);
            self.indexed += 1;
        }
        if let Some(slot) = self.rows.rows_mut().get_mut(index as usize) {
            *slot = row;
        }
        self.len += 1;
        Ok(List { first: index + 1, len: row.end() })
    }

    /// Counts one more production that is not used, where the latest are such.
    pub(super) fn count_unused(&mut self, list: List) -> Option<List> {
        let index = list.first.checked_sub(1)?;
        let row = self.rows.rows_mut().get_mut(index as usize)?;
        let Learned::Unused(count) = &mut row.learned else { return None };
        *count = count.saturating_add(1);
        Some(List { len: row.end(), ..list })
    }

    /// The production at a place.
    #[inline]
    pub(super) fn at(&self, list: List, place: u32) -> Option<Learned> {
        let behind = list.len.checked_sub(place)?.checked_sub(1)?;
        Some(self.row_at(list, behind)?.1.learned)
    }

    /// The row of the place that has so many behind it, and the link to it.
    #[inline]
    fn row_at(&self, list: List, behind: u32) -> Option<(u32, &LearnedRow)> {
        let mut link = list.first;
        loop {
            let row = self.row(link)?;
            if row.begin <= behind {
                return Some((link, row));
            }
            link = match self.row(row.far) {
                Some(far) if far.end() > behind => row.far,
                _ => row.next,
            };
        }
    }

    /// The place of a production.
    pub(super) fn place(&self, of: NonTerminal, list: List, learned: Learned) -> Option<u32> {
        let near = self.near(list.first, learned);
        let row = match list.len {
            0..=Self::NEAR => near?,
            _ => near
                .or_else(|| self.indexed(of, learned))
                .or_else(|| self.near(self.row_at(list, Self::NEAR - 1)?.0, learned))?,
        };
        Some(list.len.saturating_sub(row.end()))
    }

    /// A production from this link on, if it is near.
    #[inline]
    fn near(&self, mut link: u32, learned: Learned) -> Option<&LearnedRow> {
        for _ in 0..Self::NEAR {
            let row = self.row(link)?;
            if row.learned == learned {
                return Some(row);
            }
            link = row.next;
        }
        None
    }

    /// A production, if it is in the index.
    fn indexed(&self, of: NonTerminal, learned: Learned) -> Option<&LearnedRow> {
        let mut link = self.index.first(self.hash(of, learned));
        while link > self.base {
            let row = self.row(link)?;
            if row.of == of && row.learned == learned {
                return Some(row);
            }
            link = row.chain;
        }
        None
    }

    /// The row of a link.
    #[inline]
    fn row(&self, link: u32) -> Option<&LearnedRow> {
        self.rows.rows().get(link.checked_sub(1)? as usize)
    }

    /// A row that is far behind one that comes before `next`: as far again as that leads, where
    /// the two steps before were equal, and else the next.
    fn far(&self, next: u32) -> u32 {
        let Some(one) = self.row(next) else { return 0 };
        let Some(two) = self.row(one.far) else { return next };
        let three = self.row(two.far).map_or(0, |three| three.begin);
        if one.begin - two.begin == two.begin - three { two.far } else { next }
    }

    fn relink(&mut self) {
        for index in 0..self.len {
            let Some(row) = self.rows.rows().get(index as usize).copied() else { return };
            if !row.is_indexed() {
                continue;
            }
            let chain = self.index.insert(self.hash(row.of, row.learned), index);
            if let Some(row) = self.rows.rows_mut().get_mut(index as usize) {
                row.chain = chain;
            }
        }
    }

    #[inline]
    fn hash(&self, of: NonTerminal, learned: Learned) -> u32 {
        (mix(mix(self.key, of.number()), learned.number()) >> 32) as u32
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::*;

    const LISTS: [NonTerminal; 3] =
        [NonTerminal::StartTag(0), NonTerminal::Content(0), NonTerminal::Fragment];

    fn learned() -> impl Strategy<Value = Learned> {
        prop_oneof![
            8 => (0..40_u32).prop_map(|name| Learned::Element(Name(name))),
            4 => (0..40_u32).prop_map(|name| Learned::Attribute(Name(name))),
            1 => Just(Learned::Characters),
            1 => Just(Learned::EndElement),
            1 => Just(Learned::Unused(1)),
        ]
    }

    /// A list as it would be written down: the oldest first.
    #[derive(Clone, Default)]
    struct Model {
        places: Vec<Learned>,
        list: List,
    }

    impl Model {
        fn learn(&mut self, productions: &mut Productions<'_>, of: NonTerminal, learned: Learned) {
            let counted = match learned {
                Learned::Unused(_) => productions.count_unused(self.list),
                _ => None,
            };
            self.list =
                counted.unwrap_or_else(|| productions.push(of, self.list, learned).unwrap());
            self.places.push(learned);
        }

        fn check(&self, productions: &Productions<'_>, of: NonTerminal) {
            assert_eq!(self.list.len as usize, self.places.len());
            for (place, expected) in (0..).zip(self.places.iter().rev()) {
                let found = productions.at(self.list, place).unwrap();
                if let Learned::Unused(_) = expected {
                    assert!(matches!(found, Learned::Unused(_)), "{found:?}");
                    continue;
                }
                assert_eq!(found, *expected);
                let latest = self.places.iter().rev().position(|other| other == expected);
                let place = productions.place(of, self.list, found);
                assert_eq!(place.map(|place| place as usize), latest);
            }
            assert_eq!(productions.at(self.list, self.list.len), None);
            assert_eq!(productions.place(of, self.list, Learned::Element(Name(99))), None);
        }
    }

    fn check_all(models: &[Model], productions: &Productions<'_>) {
        models.iter().zip(LISTS).for_each(|(model, of)| model.check(productions, of));
    }

    proptest! {
        #[test]
        fn lists_are_found_by_place_and_by_production(
            before in prop::collection::vec((0..3_usize, learned()), 0..200),
            inside in prop::collection::vec((0..3_usize, learned()), 0..100),
            after in prop::collection::vec((0..3_usize, learned()), 0..100),
        ) {
            let store = Store::growing(1 << 20);
            let mut productions = Productions::new(store, Store::growing(1 << 20), 7);
            let mut models = [Model::default(), Model::default(), Model::default()];
            for (list, learned) in before {
                models[list].learn(&mut productions, LISTS[list], learned);
            }
            check_all(&models, &productions);
            let base = productions.set_aside();
            let mut inner = [Model::default(), Model::default(), Model::default()];
            for (list, learned) in inside {
                inner[list].learn(&mut productions, LISTS[list], learned);
            }
            check_all(&inner, &productions);
            productions.take_back(base);
            for (list, learned) in after {
                models[list].learn(&mut productions, LISTS[list], learned);
            }
            check_all(&models, &productions);
            productions.clear();
            prop_assert_eq!((productions.len, productions.indexed), (0, 0));
            let all_empty = (0..64).all(|slot| productions.index.first(slot << 26) == 0);
            prop_assert!(all_empty);
        }
    }
}
