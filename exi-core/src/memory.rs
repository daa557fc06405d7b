//! The memory that coders work in: lent by the caller, or growing up to a limit.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::fmt;

use crate::coder::Level;
use crate::error::Limit;
use crate::grammar::{BuiltInMemory, Counter, Frame, GrammarMemory, GrammarRow, LearnedRow};
use crate::limits::Limits;
use crate::namespaces::Binding;
use crate::string_table::{Added, NameMemory, NameRow, ValueMemory, ValueRow};

/// The memory of one coder: lent from an [`Arena`], or growing up to [`Limits`].
#[derive(Debug)]
pub struct Memory<'m> {
    pub(crate) grammars: GrammarMemory<'m>,
    pub(crate) names: NameMemory<'m>,
    pub(crate) values: ValueMemory<'m>,
    pub(crate) namespaces: Store<'m, Binding>,
    pub(crate) scratch: Store<'m, u8>,
    pub(crate) levels: Store<'m, Level>,
    pub(crate) events_without_bits: u32,
    #[cfg(feature = "compression")]
    pub(crate) block_text: usize,
    #[cfg(feature = "compression")]
    pub(crate) block_values: usize,
}

#[cfg(feature = "alloc")]
impl Memory<'static> {
    /// Memory that starts empty and grows as a stream needs it, within `limits`. With the standard
    /// library its [hash key](Self::with_hash_key) is random.
    #[must_use]
    pub fn growing(limits: &Limits) -> Self {
        let names = limits.names.saturating_add(usize::from(u16::MAX));
        let key = random_key();
        let buckets = |rows: usize| Store::growing(rows.saturating_mul(4).max(64));
        Self {
            grammars: GrammarMemory {
                frames: Store::growing(limits.depth),
                counters: Store::growing(limits.depth.saturating_mul(4)),
                built_in: BuiltInMemory {
                    grammars: Store::growing(limits.grammars),
                    productions: Store::growing(limits.productions),
                    buckets: buckets(limits.grammars),
                    productions_index: buckets(limits.productions),
                    key,
                },
            },
            names: NameMemory {
                rows: Store::growing(limits.names),
                text: Store::growing(limits.name_text),
                by_text: buckets(limits.names),
                by_identifier: buckets(limits.names),
                added: Store::growing(usize::from(u16::MAX)),
                key,
            },
            values: ValueMemory {
                rows: Store::growing(limits.value_entries),
                text: Store::growing(limits.value_text),
                buckets: buckets(limits.value_entries),
                given: Store::growing(
                    names.saturating_mul(limits.self_contained.saturating_add(1)),
                ),
                key,
            },
            namespaces: Store::growing(limits.namespaces),
            scratch: Store::growing(limits.value_length),
            levels: Store::growing(limits.self_contained),
            events_without_bits: limits.events_without_bits,
            #[cfg(feature = "compression")]
            block_text: limits.block_text,
            #[cfg(feature = "compression")]
            block_values: limits.block_values,
        }
    }
}

/// A number that nobody can guess, where the standard library has one.
#[cfg(feature = "alloc")]
fn random_key() -> u64 {
    #[cfg(feature = "std")]
    {
        use std::hash::{BuildHasher, Hasher, RandomState};

        RandomState::new().build_hasher().finish()
    }
    #[cfg(not(feature = "std"))]
    0
}

impl Memory<'_> {
    /// Keys the hashes by which strings and learned productions are found. Who does not know the key cannot
    /// choose what takes long to find; streams are the same with every key.
    ///
    /// Memory that was lent has the key 0. That does where its tables are small.
    #[must_use]
    pub fn with_hash_key(mut self, key: u64) -> Self {
        self.grammars.built_in.key = key;
        self.names.key = key;
        self.values.key = key;
        self
    }
}

/// Memory of fixed size for one coder, to be lent to it: a `static`, or on the stack.
///
/// | parameter | what | how many suffice |
/// | --- | --- | --- |
/// | `DEPTH` | open elements; also particles counted within them and one another | the deepest document |
/// | `SCRATCH` | bytes of one event's names and values | the longest value, decoded |
/// | `VALUES` | entries of the value partitions | valuePartitionCapacity |
/// | `TEXT` | bytes of their text | valuePartitionCapacity × valueMaxLength × 4 |
/// | `URIS` | uris of the schema | `schema.rows().uris.len()` |
/// | `NAMES` | names of the schema, and those the stream adds | `schema.rows().names.len()` + `ADDED` |
/// | `ADDED` | uris, prefixes and local names that the stream adds | what wildcards let in |
/// | `ADDED_TEXT` | bytes of their text | |
/// | `LEARNED` | productions, and grammars, that built-in grammars learn | 0 where all is declared |
/// | `LEVELS` | self-contained elements within one another | 0, unless there are some |
///
/// Self-contained elements share what the body around them leaves of the rest, but for names: the
/// value partitions of each level have `NAMES` of their own, so `NAMES` is to be as many times as large.
#[derive(Debug)]
pub struct Arena<
    const DEPTH: usize,
    const SCRATCH: usize,
    const VALUES: usize,
    const TEXT: usize,
    const URIS: usize,
    const NAMES: usize,
    const ADDED: usize,
    const ADDED_TEXT: usize,
    const LEARNED: usize,
    const LEVELS: usize = 0,
> {
    frames: [Frame; DEPTH],
    counters: [Counter; DEPTH],
    grammars: [GrammarRow; LEARNED],
    productions: [LearnedRow; LEARNED],
    grammar_buckets: [u32; LEARNED],
    productions_index: [u32; LEARNED],
    name_rows: [NameRow; ADDED],
    name_text: [u8; ADDED_TEXT],
    names_by_text: [u32; ADDED],
    names_by_identifier: [u32; ADDED],
    added: [Added; URIS],
    value_rows: [ValueRow; VALUES],
    value_text: [u8; TEXT],
    value_buckets: [u32; VALUES],
    given: [u32; NAMES],
    namespaces: [Binding; ADDED],
    scratch: [u8; SCRATCH],
    levels: [Level; LEVELS],
}

impl<
    const DEPTH: usize,
    const SCRATCH: usize,
    const VALUES: usize,
    const TEXT: usize,
    const URIS: usize,
    const NAMES: usize,
    const ADDED: usize,
    const ADDED_TEXT: usize,
    const LEARNED: usize,
    const LEVELS: usize,
> Arena<DEPTH, SCRATCH, VALUES, TEXT, URIS, NAMES, ADDED, ADDED_TEXT, LEARNED, LEVELS>
{
    /// An arena of zeros.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            frames: [Frame::EMPTY; DEPTH],
            counters: [Counter::EMPTY; DEPTH],
            grammars: [GrammarRow::EMPTY; LEARNED],
            productions: [LearnedRow::EMPTY; LEARNED],
            grammar_buckets: [0; LEARNED],
            productions_index: [0; LEARNED],
            name_rows: [NameRow::EMPTY; ADDED],
            name_text: [0; ADDED_TEXT],
            names_by_text: [0; ADDED],
            names_by_identifier: [0; ADDED],
            added: [Added::EMPTY; URIS],
            value_rows: [ValueRow::EMPTY; VALUES],
            value_text: [0; TEXT],
            value_buckets: [0; VALUES],
            given: [0; NAMES],
            namespaces: [Binding::EMPTY; ADDED],
            scratch: [0; SCRATCH],
            levels: [Level::EMPTY; LEVELS],
        }
    }

    /// The memory, for a coder.
    pub fn lend(&mut self) -> Memory<'_> {
        Memory {
            grammars: GrammarMemory {
                frames: Store::Lent(&mut self.frames),
                counters: Store::Lent(&mut self.counters),
                built_in: BuiltInMemory {
                    grammars: Store::Lent(&mut self.grammars),
                    productions: Store::Lent(&mut self.productions),
                    buckets: Store::Lent(&mut self.grammar_buckets),
                    productions_index: Store::Lent(&mut self.productions_index),
                    key: 0,
                },
            },
            names: NameMemory {
                rows: Store::Lent(&mut self.name_rows),
                text: Store::Lent(&mut self.name_text),
                by_text: Store::Lent(&mut self.names_by_text),
                by_identifier: Store::Lent(&mut self.names_by_identifier),
                added: Store::Lent(&mut self.added),
                key: 0,
            },
            values: ValueMemory {
                rows: Store::Lent(&mut self.value_rows),
                text: Store::Lent(&mut self.value_text),
                buckets: Store::Lent(&mut self.value_buckets),
                given: Store::Lent(&mut self.given),
                key: 0,
            },
            namespaces: Store::Lent(&mut self.namespaces),
            scratch: Store::Lent(&mut self.scratch),
            levels: Store::Lent(&mut self.levels),
            events_without_bits: Limits::DEFAULT.events_without_bits,
            #[cfg(feature = "compression")]
            block_text: 0,
            #[cfg(feature = "compression")]
            block_values: Limits::DEFAULT.block_values,
        }
    }
}

impl<
    const DEPTH: usize,
    const SCRATCH: usize,
    const VALUES: usize,
    const TEXT: usize,
    const URIS: usize,
    const NAMES: usize,
    const ADDED: usize,
    const ADDED_TEXT: usize,
    const LEARNED: usize,
    const LEVELS: usize,
> Default for Arena<DEPTH, SCRATCH, VALUES, TEXT, URIS, NAMES, ADDED, ADDED_TEXT, LEARNED, LEVELS>
{
    fn default() -> Self {
        Self::new()
    }
}

/// A run of rows of memory: a slice that the caller lends, or a vector that grows up to a limit.
#[derive(Debug)]
pub(crate) enum Store<'m, T> {
    /// Lent by the caller; its length is the limit.
    Lent(&'m mut [T]),
    /// Owned; grows by doubling up to `most` rows.
    #[cfg(feature = "alloc")]
    Grown {
        /// The rows.
        rows: Vec<T>,
        /// The most rows there can be.
        most: usize,
    },
}

#[cfg(feature = "alloc")]
impl<T> Store<'_, T> {
    /// Empty memory that grows up to `most` rows.
    pub(crate) const fn growing(most: usize) -> Self {
        Self::Grown { rows: Vec::new(), most }
    }
}

impl<T: Copy + Default> Store<'_, T> {
    /// The rows.
    #[inline]
    pub(crate) fn rows(&self) -> &[T] {
        match self {
            Self::Lent(rows) => rows,
            #[cfg(feature = "alloc")]
            Self::Grown { rows, .. } => rows,
        }
    }

    /// The rows, to change.
    #[inline]
    pub(crate) fn rows_mut(&mut self) -> &mut [T] {
        match self {
            Self::Lent(rows) => rows,
            #[cfg(feature = "alloc")]
            Self::Grown { rows, .. } => rows,
        }
    }

    /// Makes room for `len` rows, or says which limit forbids it.
    #[inline]
    pub(crate) fn reserve(&mut self, len: usize, limit: Limit) -> Result<(), Limit> {
        if len <= self.rows().len() { Ok(()) } else { self.grow(len, limit) }
    }

    #[cold]
    #[cfg_attr(
        not(feature = "alloc"),
        expect(unused_variables, reason = "lent memory never grows")
    )]
    fn grow(&mut self, len: usize, limit: Limit) -> Result<(), Limit> {
        match self {
            #[cfg(feature = "alloc")]
            Self::Grown { rows, most } if len <= *most => {
                let room = len.next_power_of_two().max(16).min(*most);
                rows.resize(room, T::default());
                Ok(())
            }
            _ => Err(limit),
        }
    }
}

/// Text and bytes of the event in progress: what its values and names are decoded into.
#[derive(Debug)]
pub(crate) struct Scratch<'m> {
    bytes: Store<'m, u8>,
    len: usize,
}

impl<'m> Scratch<'m> {
    pub(crate) const fn new(bytes: Store<'m, u8>) -> Self {
        Self { bytes, len: 0 }
    }

    /// Bytes in use.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// Forgets what lies beyond `len`.
    pub(crate) fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// The bytes in use.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.rows().get(..self.len).unwrap_or_default()
    }

    /// The bytes in use, to change.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        self.bytes.rows_mut().get_mut(..self.len).unwrap_or_default()
    }

    /// Appends `more`.
    pub(crate) fn extend(&mut self, more: &[u8]) -> Result<(), Limit> {
        self.append(more.len())?.copy_from_slice(more);
        Ok(())
    }

    /// Appends one byte.
    pub(crate) fn push(&mut self, byte: u8) -> Result<(), Limit> {
        self.extend(&[byte])
    }

    /// Appends text.
    pub(crate) fn print(&mut self, text: fmt::Arguments<'_>) -> Result<(), Limit> {
        fmt::write(self, text).map_err(|_| Limit::ValueLength)
    }

    /// Appends `len` bytes, for the caller to fill.
    pub(crate) fn append(&mut self, len: usize) -> Result<&mut [u8], Limit> {
        let start = self.len;
        let end = start.checked_add(len).ok_or(Limit::ValueLength)?;
        self.bytes.reserve(end, Limit::ValueLength)?;
        self.len = end;
        self.bytes.rows_mut().get_mut(start..end).ok_or(Limit::ValueLength)
    }
}

impl fmt::Write for Scratch<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.extend(text.as_bytes()).map_err(|_| fmt::Error)
    }
}
