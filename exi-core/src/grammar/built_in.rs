//! Built-in element and fragment grammars, §8.4.2 and §8.4.3: they learn.
//!
//! A production that is learned gets event code 0 and moves the others up. So a grammar is a list
//! with the latest production first, and the first part of an event code is a place in it.

use crate::error::Limit;
use crate::memory::Store;
use crate::schema::hash_text;
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
}

/// A learned production and the link to the one before it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LearnedRow {
    learned: Learned,
    /// Index plus one; 0 ends the list.
    next: u32,
}

impl LearnedRow {
    pub(crate) const EMPTY: Self = Self { learned: Learned::EndElement, next: 0 };
}

/// The learned productions of a non-terminal.
#[derive(Clone, Copy, Debug, Default)]
struct List {
    first: u32,
    len: u32,
}

impl List {
    const EMPTY: Self = Self { first: 0, len: 0 };
}

/// A built-in element grammar.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct GrammarRow {
    /// The element that it describes.
    name: Name,
    /// StartTagContent.
    start_tag: List,
    /// ElementContent; the EE that it declares is the first entry.
    content: List,
    /// The next row of its chain.
    next: u32,
    /// An encoder that keeps to the EXI Profile lets it learn.
    learns: bool,
}

impl GrammarRow {
    pub(crate) const EMPTY: Self = Self {
        name: Name(0),
        start_tag: List::EMPTY,
        content: List::EMPTY,
        next: 0,
        learns: false,
    };
}

/// A non-terminal of a grammar that learns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NonTerminal {
    /// StartTagContent of a built-in element grammar.
    StartTag(u32),
    /// ElementContent of a built-in element grammar.
    Content(u32),
    /// FragmentContent of the built-in fragment grammar.
    Fragment,
}

/// The memory that [`BuiltIn`] needs.
#[derive(Debug)]
pub(crate) struct BuiltInMemory<'m> {
    pub(crate) grammars: Store<'m, GrammarRow>,
    pub(crate) productions: Store<'m, LearnedRow>,
    pub(crate) buckets: Store<'m, u32>,
}

/// Where grammars that are set aside end.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LearnedMark {
    base: u32,
    learned: u32,
    fragment: List,
}

impl LearnedMark {
    pub(crate) const EMPTY: Self = Self { base: 0, learned: 0, fragment: List::EMPTY };
}

/// The grammars that a body has learned.
#[derive(Debug)]
pub(crate) struct BuiltIn<'m> {
    grammars: Store<'m, GrammarRow>,
    len: u32,
    /// Grammars that are set aside.
    base: u32,
    productions: Store<'m, LearnedRow>,
    learned: u32,
    buckets: Buckets<'m>,
    fragment: List,
}

impl<'m> BuiltIn<'m> {
    pub(crate) fn new(memory: BuiltInMemory<'m>) -> Self {
        Self {
            grammars: memory.grammars,
            len: 0,
            base: 0,
            productions: memory.productions,
            learned: 0,
            buckets: Buckets::new(memory.buckets),
            fragment: List::EMPTY,
        }
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        if self.len > 0 {
            self.buckets.clear();
        }
        (self.len, self.learned, self.fragment) = (0, 0, List::EMPTY);
    }

    /// Sets everything aside.
    pub(crate) fn set_aside(&mut self) -> LearnedMark {
        let mark = LearnedMark { base: self.base, learned: self.learned, fragment: self.fragment };
        (self.base, self.fragment) = (self.len, List::EMPTY);
        mark
    }

    /// Takes back what was set aside last.
    pub(crate) fn take_back(&mut self, mark: LearnedMark) {
        for index in (self.base..self.len).rev() {
            let row = self.row(index);
            self.buckets.set_first(hash(row.name), row.next);
        }
        self.len = self.base;
        (self.base, self.learned, self.fragment) = (mark.base, mark.learned, mark.fragment);
    }

    /// The grammar of the element `name`; created if there is none.
    pub(crate) fn grammar(&mut self, name: Name) -> Result<u32, Limit> {
        let mut link = self.buckets.first(hash(name));
        while link > self.base {
            let index = link - 1;
            let row = self.row(index);
            if row.name == name {
                return Ok(index);
            }
            link = row.next;
        }
        self.create(name)
    }

    fn create(&mut self, name: Name) -> Result<u32, Limit> {
        let index = self.len;
        self.grammars.reserve(index as usize + 1, Limit::Grammars)?;
        if self.buckets.grow_for(index as usize + 1, Limit::Grammars)? {
            for other in 0..index {
                let mut row = self.row(other);
                row.next = self.buckets.insert(hash(row.name), other);
                self.set_row(other, row);
            }
        }
        let next = self.buckets.insert(hash(name), index);
        self.set_row(index, GrammarRow { name, next, ..GrammarRow::EMPTY });
        self.len += 1;
        self.learn(NonTerminal::Content(index), Learned::EndElement)?;
        Ok(index)
    }

    /// Whether [`set_learns`](Self::set_learns) was called.
    pub(crate) fn learns(&self, index: u32) -> bool {
        self.row(index).learns
    }

    /// Lets a grammar learn, of those that the EXI Profile bounds.
    pub(crate) fn set_learns(&mut self, index: u32) {
        self.set_row(index, GrammarRow { learns: true, ..self.row(index) });
    }

    /// Number of learned productions: first parts of event codes.
    #[inline]
    pub(crate) fn productions(&self, of: NonTerminal) -> u32 {
        self.list(of).len
    }

    /// The learned production with the first part `place`.
    pub(crate) fn production(&self, of: NonTerminal, place: u32) -> Option<Learned> {
        self.iter(of).nth(place as usize)
    }

    /// The first part of the event code of a production, where it was learned.
    pub(crate) fn place(&self, of: NonTerminal, learned: Learned) -> Option<u32> {
        self.iter(of).position(|other| other == learned).map(|place| place as u32)
    }

    /// Learns a production; EE and CH are learned once.
    pub(crate) fn learn(&mut self, of: NonTerminal, learned: Learned) -> Result<(), Limit> {
        let once = matches!(learned, Learned::EndElement | Learned::Characters);
        if once && self.place(of, learned).is_some() {
            return Ok(());
        }
        let index = self.learned;
        self.productions.reserve(index as usize + 1, Limit::Productions)?;
        let mut list = self.list(of);
        if let Some(row) = self.productions.rows_mut().get_mut(index as usize) {
            *row = LearnedRow { learned, next: list.first };
        }
        list = List { first: index + 1, len: list.len + 1 };
        self.set_list(of, list);
        self.learned += 1;
        Ok(())
    }

    fn iter(&self, of: NonTerminal) -> impl Iterator<Item = Learned> + '_ {
        let rows = self.productions.rows();
        let mut link = self.list(of).first;
        core::iter::from_fn(move || {
            let row = rows.get(link.checked_sub(1)? as usize)?;
            link = row.next;
            Some(row.learned)
        })
    }

    /// Grammars that have learned anything but AT(`aside`), and what they have learned.
    #[cfg(test)]
    pub(crate) fn learned(&self, aside: Name) -> (u32, u32) {
        let counts = (0..self.len).map(|index| {
            let start_tag = self.iter(NonTerminal::StartTag(index));
            let learned = start_tag.filter(|other| *other != Learned::Attribute(aside)).count();
            // The EE of ElementContent was there before.
            (learned + self.iter(NonTerminal::Content(index)).count() - 1) as u32
        });
        counts.fold((0, 0), |(grammars, all), count| (grammars + u32::from(count > 0), all + count))
    }

    fn row(&self, index: u32) -> GrammarRow {
        self.grammars.rows().get(index as usize).copied().unwrap_or_default()
    }

    fn set_row(&mut self, index: u32, row: GrammarRow) {
        if let Some(slot) = self.grammars.rows_mut().get_mut(index as usize) {
            *slot = row;
        }
    }

    fn list(&self, of: NonTerminal) -> List {
        match of {
            NonTerminal::StartTag(index) => self.row(index).start_tag,
            NonTerminal::Content(index) => self.row(index).content,
            NonTerminal::Fragment => self.fragment,
        }
    }

    fn set_list(&mut self, of: NonTerminal, list: List) {
        match of {
            NonTerminal::StartTag(index) => {
                self.set_row(index, GrammarRow { start_tag: list, ..self.row(index) });
            }
            NonTerminal::Content(index) => {
                self.set_row(index, GrammarRow { content: list, ..self.row(index) });
            }
            NonTerminal::Fragment => self.fragment = list,
        }
    }
}

fn hash(name: Name) -> u32 {
    hash_text(name.0, &[])
}
