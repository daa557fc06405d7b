//! Schema tables: what an EXI engine knows of a schema (§8.5, §7.3.1, §7.1).
//!
//! [`Schema`] is a `Copy` view over [`Rows`]. Three owners lend it: `static` rows written by code
//! generation, a [`CompiledSchema`] made at run time, and bytes loaded into one. The engine
//! cannot tell which.

mod access;
#[cfg(feature = "alloc")]
mod bytes;
mod check;
mod kind;
#[cfg(feature = "alloc")]
mod owned;
mod rows;

#[cfg(feature = "alloc")]
pub use bytes::LoadError;
pub use check::TableError;
pub(crate) use kind::Kind;
#[cfg(feature = "alloc")]
pub use owned::{CompiledSchema, OwnedRows};
pub use rows::{
    Attribute, COUNTED, CharacterSet, Count, Datatype, Element, NONE, Name, Production,
    Representation, Rows, State, StateFlags, Terminal, TextRange, Type, Uri, WhiteSpace,
};

use crate::bits::last_word;
use crate::event::QName;

/// A schema's tables, proved to be consistent.
#[derive(Clone, Copy, Debug)]
pub struct Schema<'s> {
    rows: Rows<'s>,
    /// A datatype representation map has made the datatypes: kinds of productions are of others.
    mapped: bool,
}

impl<'s> Schema<'s> {
    /// Checks every index of `rows`, so that the engine never leaves a table.
    ///
    /// # Errors
    ///
    /// [`TableError`] names the first rule that a row breaks.
    pub const fn new(rows: Rows<'s>) -> Result<Self, TableError> {
        match check::check(&rows) {
            Ok(()) => Ok(Self { rows, mapped: false }),
            Err(error) => Err(error),
        }
    }

    /// [`Schema::new`] for generated tables: a bad one does not compile.
    ///
    /// # Panics
    ///
    /// When a row breaks a rule; in a `const` or `static` that is a compile error.
    #[must_use]
    #[allow(clippy::panic, reason = "evaluated while compiling a generated table")]
    pub const fn checked(rows: Rows<'s>) -> Self {
        match Self::new(rows) {
            Ok(schema) => schema,
            Err(_) => panic!("the schema tables are not consistent"),
        }
    }

    /// The same tables with other datatypes, as many and consistent in the same way.
    pub(crate) const fn with_datatypes(self, datatypes: &'s [Datatype]) -> Self {
        Self { rows: Rows { datatypes, ..self.rows }, mapped: true }
    }

    /// The name that the schema declares in namespace `uri` (empty: in none), resolved: an encoder
    /// that is informed by these tables takes it without looking it up.
    ///
    /// ```
    /// use exi_core::Schema;
    ///
    /// let schema = Schema::none();
    /// let nil = schema.qname("http://www.w3.org/2001/XMLSchema-instance", "nil");
    /// assert_eq!(nil.map(|name| name.local_name()), Some("nil"));
    /// assert_eq!(schema.qname("", "nil"), None);
    /// ```
    #[must_use]
    pub fn qname(&'s self, uri: &str, local_name: &str) -> Option<QName<'s>> {
        let uri = self.find_uri(uri)?;
        let name = self.find_name(uri, local_name)?;
        Some(QName::declared(self, name.into()))
    }

    /// The rows.
    #[must_use]
    pub const fn rows(&self) -> &Rows<'s> {
        &self.rows
    }
}

impl Schema<'static> {
    /// The tables in the absence of a schema: the initial names of Appendix D and nothing else.
    #[must_use]
    pub const fn none() -> Self {
        const TEXT: &str = "http://www.w3.org/XML/1998/namespacebaseidlangspace\
                            http://www.w3.org/2001/XMLSchema-instanceniltype";
        const fn name(start: u32, len: u16, uri: u16) -> Name {
            Name::new(TextRange::new(start, len), uri, NONE, NONE, NONE, NONE)
        }
        const NAMES: [Name; 6] = [
            name(36, 4, 1),
            name(40, 2, 1),
            name(42, 4, 1),
            name(46, 5, 1),
            name(92, 3, 2),
            name(95, 4, 2),
        ];
        const ROWS: Rows<'static> = Rows {
            text: TEXT,
            informed: false,
            uris: &[
                Uri::new(TextRange::new(0, 0), 0, 0),
                Uri::new(TextRange::new(0, 36), 0, 4),
                Uri::new(TextRange::new(51, 41), 4, 2),
            ],
            names: &NAMES,
            name_index: &index_names::<16>(TEXT, &NAMES),
            elements: &[],
            global_elements: 0,
            fragment: &[],
            attributes: &[],
            types: &[],
            states: &[],
            productions: &[],
            counts: &[],
            datatypes: &[],
            values: &[],
            character_sets: &[],
            characters: &[],
        };
        const { Self::checked(ROWS) }
    }
}

/// The hash of a qualified name that the name index uses.
///
/// The index is an open-addressing table with a power of two of slots, at most three quarters
/// full, [`NONE`] where empty: a name lies in the first free slot from `hash & (slots - 1)` on.
#[must_use]
pub const fn name_hash(uri: u16, local_name: &[u8]) -> u32 {
    hash_text(uri as u32, local_name)
}

/// A hash of `seed` and `text`, eight bytes at a time.
pub(crate) const fn hash_text(seed: u32, text: &[u8]) -> u32 {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut hash = (seed as u64 + 1).wrapping_mul(MULTIPLIER);
    let mut rest = text;
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        hash = (hash ^ u64::from_le_bytes(*chunk)).wrapping_mul(MULTIPLIER);
        hash ^= hash >> 29;
        rest = tail;
    }
    let last = (rest.len() as u64) << (rest.len() * 8) | last_word(text);
    hash = (hash ^ last).wrapping_mul(MULTIPLIER);
    (hash >> 32) as u32
}

/// Builds the name index of `names` in `SLOTS` slots.
#[allow(clippy::indexing_slicing, reason = "evaluated while compiling")]
const fn index_names<const SLOTS: usize>(text: &str, names: &[Name]) -> [u16; SLOTS] {
    let mut slots = [NONE; SLOTS];
    let mut i = 0;
    while i < names.len() {
        let (_, tail) = text.as_bytes().split_at(names[i].text.start as usize);
        let (local_name, _) = tail.split_at(names[i].text.len as usize);
        let mut slot = name_hash(names[i].uri, local_name) as usize & (SLOTS - 1);
        while slots[slot] != NONE {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = i as u16;
        i += 1;
    }
    slots
}
