//! Lists, §7.1.11.

use core::fmt;

use super::Value;
use super::form::LexicalSink;
use crate::datatype::{Stored, StoredIter};

/// A list of values of one type.
#[derive(Clone, Copy)]
pub struct List<'a>(Items<'a>);

#[derive(Clone, Copy)]
enum Items<'a> {
    /// Given by the caller.
    Values(&'a [Value<'a>]),
    /// Decoded.
    Stored(Stored<'a>),
}

impl<'a> List<'a> {
    /// The list of these items; none of them is a list itself.
    #[must_use]
    pub const fn new(items: &'a [Value<'a>]) -> Self {
        Self(Items::Values(items))
    }

    pub(crate) const fn stored(items: Stored<'a>) -> Self {
        Self(Items::Stored(items))
    }

    /// Number of items.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self.0 {
            Items::Values(values) => values.len(),
            Items::Stored(stored) => stored.len(),
        }
    }

    /// True when there is no item.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn write(&self, out: &mut impl LexicalSink) -> fmt::Result {
        self.iter().enumerate().try_for_each(|(place, item)| {
            if place > 0 {
                out.put(b" ")?;
            }
            item.write_to(out)
        })
    }

    /// The items, in their order.
    #[must_use]
    pub fn iter(&self) -> Iter<'a> {
        Iter(match self.0 {
            Items::Values(values) => Source::Values(values.iter()),
            Items::Stored(stored) => Source::Stored(stored.iter()),
        })
    }
}

impl<'a> IntoIterator for List<'a> {
    type Item = Value<'a>;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The items of a [`List`].
#[derive(Clone)]
pub struct Iter<'a>(Source<'a>);

#[derive(Clone)]
enum Source<'a> {
    Values(core::slice::Iter<'a, Value<'a>>),
    Stored(StoredIter<'a>),
}

impl<'a> Iterator for Iter<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        match &mut self.0 {
            Source::Values(values) => values.next().copied(),
            Source::Stored(stored) => stored.next(),
        }
    }
}

impl PartialEq for List<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl fmt::Display for List<'_> {
    /// The items with one space between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

impl fmt::Debug for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
