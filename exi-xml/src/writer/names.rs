//! Names as they are written: what is kept of those that come again.
//!
//! A short name is known by its text, or, where it comes from the tables that the writer was told
//! of, by its row there. The tables are borrowed, so that a row cannot change its meaning.

use exi_core::{QName, Schema};

use super::buffer::Buffer;
use super::error::WriteError;
use super::escape::{Place, escape};
use crate::chars;
use crate::known::{KnownNames, Slot};
use crate::namespaces::{Bound, Key, Namespaces};
use crate::packed::Packed;

/// What is kept of names.
#[derive(Debug)]
pub(super) struct Names<'s> {
    tables: Schema<'s>,
    /// The places of names in the tables that are in no namespace and that attributes can have, by
    /// their rows; zero for others.
    attributes: Vec<Slot>,
    /// What is known of names that elements can have, by their rows.
    elements: Vec<ElementName>,
    known: KnownNames<Written>,
    /// ` xmlns="…"` of kept namespaces, by their keys from 1 on.
    declarations: Vec<Declaration>,
}

/// A name whose namespace is kept; zeros where that is not known.
#[derive(Clone, Copy, Debug, Default)]
struct ElementName {
    /// The place of its local name.
    local: Slot,
    namespace: Key,
}

/// How a short name is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    /// ` name="`
    opening: [u8; Self::MOST],
    end: EndTag,
    /// False for `xmlns`, which no attribute has for its name.
    is_free: bool,
    /// The tag that last had an attribute of this name.
    tag: u64,
}

/// `</name>`
#[derive(Clone, Copy, Debug)]
pub(super) struct EndTag {
    bytes: [u8; Written::MOST],
    /// Zero where it is not known.
    len: u8,
}

impl EndTag {
    /// An end tag that is written in another way.
    pub(super) const NONE: Self = Self { bytes: [0; Written::MOST], len: 0 };

    pub(super) const fn is_known(&self) -> bool {
        self.len > 0
    }

    #[inline]
    pub(super) fn append_to(&self, out: &mut Buffer) {
        out.append(&self.bytes, self.len.into());
    }

    /// The name alone.
    pub(super) fn name(&self) -> &[u8] {
        let tag = self.bytes.get(..self.len.into()).unwrap_or_default();
        tag.get(2..).and_then(|rest| rest.split_last()).map_or(&[], |(_, name)| name)
    }
}

impl Written {
    /// Enough for both forms; whole words, since all of them are moved.
    pub(super) const MOST: usize = 24;

    fn new(name: Packed) -> Self {
        let len = name.len();
        let text = name.bytes();
        let around = |before: &[u8], after: &[u8]| {
            let mut bytes = [0; Self::MOST];
            let parts = before.iter().chain(text.iter().take(len)).chain(after);
            bytes.iter_mut().zip(parts).for_each(|(to, byte)| *to = *byte);
            bytes
        };
        Self {
            opening: around(b" ", b"=\""),
            end: EndTag { bytes: around(b"</", b">"), len: len as u8 + 3 },
            is_free: !(text.starts_with(b"xmlns") && len == 5),
            tag: 0,
        }
    }

    /// ` name="`, and its length.
    #[inline]
    pub(super) fn opening(&self) -> (&[u8; Self::MOST], usize) {
        (&self.opening, self.end.len.into())
    }

    /// Puts `<name` at the front of `room`; how many bytes.
    #[inline]
    fn begin_element(&self, room: &mut [u8]) -> Option<usize> {
        let room = room.first_chunk_mut()?;
        *room = self.opening;
        *room.first_mut()? = b'<';
        usize::from(self.end.len).checked_sub(2)
    }

    /// True where an attribute can have this name.
    pub(super) const fn is_free(&self) -> bool {
        self.is_free
    }

    /// Notes that a tag has an attribute of this name; true where it had one before.
    #[inline]
    pub(super) const fn note(&mut self, tag: u64) -> bool {
        let again = self.tag == tag;
        self.tag = tag;
        again
    }
}

/// ` xmlns="…"`, where that is short.
#[derive(Clone, Copy, Debug)]
struct Declaration {
    bytes: [u8; Self::MOST],
    len: u8,
}

impl Declaration {
    const MOST: usize = 64;

    fn new(uri: &str) -> Option<Self> {
        let mut text = Buffer::default();
        text.extend_from_slice(b" xmlns=\"");
        escape(uri.as_bytes(), Place::Attribute, &mut text).ok()?;
        text.push(b'"');
        let mut bytes = [0; Self::MOST];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_slice());
        Some(Self { bytes, len: text.len() as u8 })
    }
}

impl<'s> Names<'s> {
    pub(super) fn new() -> Self {
        let (known, declarations) = (KnownNames::default(), Vec::new());
        let (attributes, elements) = (Vec::new(), Vec::new());
        Self { tables: Schema::none(), attributes, elements, known, declarations }
    }

    /// Has names of `tables` known by their rows from now on.
    pub(super) fn know_names_of(&mut self, tables: Schema<'s>) {
        self.tables = tables;
        self.forget();
    }

    /// Forgets what is known of rows.
    fn forget(&mut self) {
        let names = self.tables.rows().names.len();
        self.attributes.clear();
        self.attributes.resize(names, 0);
        self.elements.clear();
        self.elements.resize(names, ElementName::default());
    }

    /// The place of a name that an attribute in no namespace has, by its row; zero where it is not
    /// known.
    #[inline]
    pub(super) fn attribute(&self, name: &QName<'_>) -> Slot {
        let place = name.row_in(&self.tables).and_then(|row| self.attributes.get(row as usize));
        place.copied().unwrap_or(0)
    }

    /// Begins the tag of an element, where all that takes is known by the row of its name; its end
    /// tag.
    #[inline]
    pub(super) fn begin_element(
        &self,
        name: &QName<'_>,
        namespaces: &mut Namespaces,
        out: &mut Buffer,
    ) -> Option<EndTag> {
        let known = self.elements.get(name.row_in(&self.tables)? as usize)?;
        let written = self.known.facts(known.local).filter(|_| name.prefix().is_none())?;
        let room = out.room::<{ Written::MOST + Declaration::MOST }>()?;
        let mut len = written.begin_element(room)?;
        match namespaces.bound(known.namespace) {
            Bound::AsDefault => {}
            Bound::ToPrefix => return None,
            Bound::Not => {
                let declaration = self.declarations.get(usize::from(known.namespace) - 1)?;
                *room.get_mut(len..)?.first_chunk_mut()? = declaration.bytes;
                len += usize::from(declaration.len);
                namespaces.declare_kept(known.namespace);
            }
        }
        out.advance(len);
        Some(written.end)
    }

    /// How the name in a place is written.
    #[inline]
    pub(super) fn written(&mut self, slot: Slot) -> Option<&mut Written> {
        self.known.facts_mut(slot)
    }

    /// Tells times apart between which places changed their meaning.
    pub(super) const fn version(&self) -> u32 {
        self.known.version()
    }

    /// Makes sure that a local name is a name; the place of a short one.
    #[inline]
    pub(super) fn check(&mut self, local: &str) -> Result<Slot, WriteError> {
        let short = Packed::new(local.as_bytes());
        match short.and_then(|short| self.known.find(short)) {
            Some((slot, _)) => Ok(slot),
            None => self.check_new(local, short),
        }
    }

    #[inline(never)]
    fn check_new(&mut self, local: &str, short: Option<Packed>) -> Result<Slot, WriteError> {
        if !chars::is_ncname(local) {
            return Err(WriteError::InvalidName(local.into()));
        }
        let Some(short) = short else { return Ok(0) };
        let version = self.version();
        let slot = self.known.keep(short, Written::new(short));
        if self.version() != version {
            self.forget();
        }
        Ok(slot)
    }

    /// Keeps that an attribute in no namespace, whose name is in this place, has its name from a
    /// row.
    pub(super) fn keep_attribute(&mut self, name: &QName<'_>, slot: Slot) {
        let place = name.row_in(&self.tables).and_then(|row| self.attributes.get_mut(row as usize));
        if let Some(place) = place {
            *place = slot;
        }
    }

    /// Keeps that an element, whose local name is in this place, has its name from a row.
    pub(super) fn keep_element(
        &mut self,
        name: &QName<'_>,
        slot: Slot,
        namespaces: &mut Namespaces,
    ) {
        let Some(row) = name.row_in(&self.tables) else { return };
        let Some(declaration) = Declaration::new(name.uri()) else { return };
        let Some(key) = namespaces.keep(name.uri()) else { return };
        if self.declarations.len() < key.into() {
            self.declarations.push(declaration);
        }
        if let Some(known) = self.elements.get_mut(row as usize) {
            *known = ElementName { local: slot, namespace: key };
        }
    }
}
