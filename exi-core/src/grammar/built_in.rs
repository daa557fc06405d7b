//! Built-in element and fragment grammars, §8.4.2 and §8.4.3: they learn.
//!
//! A production that is learned gets event code 0 and moves the others up. So a grammar is a list
//! with the latest production first, and the first part of an event code is a place in it.

use super::learned::{Learned, LearnedRow, List, Productions};
use crate::error::Limit;
use crate::memory::Store;
use crate::schema::hash_text;
use crate::string_table::{Buckets, Name};

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum NonTerminal {
    /// StartTagContent of a built-in element grammar.
    StartTag(u32),
    /// ElementContent of a built-in element grammar.
    Content(u32),
    /// FragmentContent of the built-in fragment grammar.
    #[default]
    Fragment,
}

impl NonTerminal {
    /// A number of its own.
    pub(super) const fn number(self) -> u64 {
        match self {
            Self::StartTag(index) => (index as u64) << 2,
            Self::Content(index) => (index as u64) << 2 | 1,
            Self::Fragment => 2,
        }
    }
}

/// The memory that [`BuiltIn`] needs.
#[derive(Debug)]
pub(crate) struct BuiltInMemory<'m> {
    pub(crate) grammars: Store<'m, GrammarRow>,
    pub(crate) productions: Store<'m, LearnedRow>,
    pub(crate) buckets: Store<'m, u32>,
    pub(crate) productions_index: Store<'m, u32>,
    /// The key of hashes.
    pub(crate) key: u64,
}

/// Where grammars that are set aside end.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LearnedMark {
    grammars: u32,
    productions: u32,
    fragment: List,
}

impl LearnedMark {
    pub(crate) const EMPTY: Self = Self { grammars: 0, productions: 0, fragment: List::EMPTY };
}

/// The grammars that a body has learned.
#[derive(Debug)]
pub(crate) struct BuiltIn<'m> {
    grammars: Store<'m, GrammarRow>,
    len: u32,
    /// Grammars that are set aside.
    base: u32,
    productions: Productions<'m>,
    buckets: Buckets<'m>,
    fragment: List,
    /// Grammars and productions that were found by their event codes.
    #[cfg(test)]
    used: std::sync::Mutex<std::collections::BTreeSet<(u32, std::string::String)>>,
}

impl<'m> BuiltIn<'m> {
    pub(crate) fn new(memory: BuiltInMemory<'m>) -> Self {
        Self {
            grammars: memory.grammars,
            len: 0,
            base: 0,
            productions: Productions::new(memory.productions, memory.productions_index, memory.key),
            buckets: Buckets::new(memory.buckets),
            fragment: List::EMPTY,
            #[cfg(test)]
            used: Default::default(),
        }
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        if self.len > 0 {
            self.buckets.clear();
        }
        self.productions.clear();
        (self.len, self.fragment) = (0, List::EMPTY);
    }

    /// Sets everything aside.
    pub(crate) fn set_aside(&mut self) -> LearnedMark {
        let mark = LearnedMark {
            grammars: self.base,
            productions: self.productions.set_aside(),
            fragment: self.fragment,
        };
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
        self.productions.take_back(mark.productions);
        (self.base, self.fragment) = (mark.grammars, mark.fragment);
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
        let found = self.productions.at(self.list(of), place);
        #[cfg(test)]
        self.note_used(of, found);
        found
    }

    #[cfg(test)]
    fn note_used(&self, of: NonTerminal, found: Option<Learned>) {
        let index = match of {
            NonTerminal::StartTag(index) => index,
            // Its EE was not learned.
            NonTerminal::Content(index) if found != Some(Learned::EndElement) => index,
            _ => return,
        };
        let content = matches!(of, NonTerminal::Content(_));
        self.used.lock().unwrap().insert((index, std::format!("{content} {found:?}")));
    }

    /// The first part of the event code of a production, where it was learned.
    pub(crate) fn place(&self, of: NonTerminal, learned: Learned) -> Option<u32> {
        self.productions.place(of, self.list(of), learned)
    }

    /// Learns a production; EE and CH are learned once.
    pub(crate) fn learn(&mut self, of: NonTerminal, learned: Learned) -> Result<(), Limit> {
        let once = matches!(learned, Learned::EndElement | Learned::Characters);
        if once && self.place(of, learned).is_some() {
            return Ok(());
        }
        self.insert(of, learned)
    }

    /// Learns a production that will not be used: all that counts is its place. However many there
    /// are, they take few rows.
    pub(crate) fn learn_unused(&mut self, of: NonTerminal, learned: Learned) -> Result<(), Limit> {
        let unused = match learned {
            Learned::Characters => Learned::UnusedCharacters,
            Learned::EndElement => Learned::UnusedEndElement,
            _ => return self.count_unused(of),
        };
        if self.place(of, learned).or_else(|| self.place(of, unused)).is_some() {
            return Ok(());
        }
        self.insert(of, unused)
    }

    fn count_unused(&mut self, of: NonTerminal) -> Result<(), Limit> {
        match self.productions.count_unused(self.list(of)) {
            Some(list) => {
                self.set_list(of, list);
                Ok(())
            }
            None => self.insert(of, Learned::Unused(1)),
        }
    }

    fn insert(&mut self, of: NonTerminal, learned: Learned) -> Result<(), Limit> {
        let list = self.productions.push(of, self.list(of), learned)?;
        self.set_list(of, list);
        Ok(())
    }

    /// Grammars of elements of which learned productions were found by their event codes, and how
    /// many productions those were.
    #[cfg(test)]
    pub(crate) fn used(&self) -> (usize, usize) {
        let used = self.used.lock().unwrap();
        let grammars: std::collections::BTreeSet<_> = used.iter().map(|used| used.0).collect();
        (grammars.len(), used.len())
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
