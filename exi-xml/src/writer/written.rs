//! The start tag that is written as its events come: nothing that follows can change the prefixes
//! of its names, but for what [`WrittenTag::hold`] is there for.

use std::ops::Range;

use exi_core::{QName, Schema, Value};

use super::buffer::Buffer;
use super::error::WriteError;
use super::escape::{Place, escape, escape_value, put_short};
use super::names::{EndTag, Names, Written};
use super::plain::SHORT;
use super::tag::HeldTag;
use crate::known::Slot;
use crate::namespaces::{Binding, Namespaces, XMLNS};
use crate::unique::find_twin;

/// A start tag at the end of the output. Its buffers are used again for the next.
#[derive(Debug)]
pub(super) struct WrittenTag<'s> {
    /// Where it begins in the output.
    pub(super) start: usize,
    /// Declarations in scope around the element.
    outer: usize,
    /// True when the name of the element came with a prefix.
    prefixed: bool,
    names: Names<'s>,
    /// Counts tags.
    number: u64,
    /// There was an attribute whose name is not kept.
    unknown: bool,
    /// Two attributes may have one name.
    suspect: bool,
    /// The attributes, where their names do not tell them apart.
    attributes: Vec<Attribute>,
    /// Room to sort in.
    order: Vec<u32>,
}

/// How far an attribute was written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Known {
    Whole,
    /// Its value is missing; it begins here.
    Begun(usize),
    /// Nothing of it.
    No,
}

/// Room for the beginning of an attribute and a short value.
const ATTRIBUTE: usize = Written::MOST + SHORT;

/// An attribute as written; its place counts from the beginning of the tag.
#[derive(Debug)]
struct Attribute {
    local: Range<usize>,
    binding: Binding,
}

impl<'s> WrittenTag<'s> {
    pub(super) fn new() -> Self {
        Self {
            start: 0,
            outer: 0,
            prefixed: false,
            names: Names::new(),
            number: 0,
            unknown: false,
            suspect: false,
            attributes: Vec::new(),
            order: Vec::new(),
        }
    }

    /// Has names of `tables` known by their rows from now on.
    pub(super) fn know_names_of(&mut self, tables: Schema<'s>) {
        self.names.know_names_of(tables);
    }

    /// Writes the start of a tag and returns its end tag, where all that takes is known by the row
    /// of the name.
    #[inline]
    pub(super) fn begin_known(
        &mut self,
        name: &QName<'_>,
        namespaces: &mut Namespaces,
        out: &mut Buffer,
    ) -> Option<EndTag> {
        let (start, outer) = (out.len(), namespaces.len());
        let end = self.names.begin_element(name, namespaces, out)?;
        self.begin_at(start, outer, false);
        Some(end)
    }

    #[inline]
    fn begin_at(&mut self, start: usize, outer: usize, prefixed: bool) {
        (self.start, self.outer, self.prefixed) = (start, outer, prefixed);
        self.number += 1;
        (self.unknown, self.suspect) = (false, false);
    }

    /// Writes the start of a tag, and appends to `names` the name as written; false, and nothing,
    /// where the prefix is not settled.
    #[inline(never)]
    pub(super) fn begin(
        &mut self,
        name: &QName<'_>,
        namespaces: &mut Namespaces,
        out: &mut Buffer,
        names: &mut Vec<u8>,
    ) -> Result<bool, WriteError> {
        let (uri, local) = (name.uri(), name.local_name());
        let slot = self.names.check(local)?;
        let outer = namespaces.len();
        let Some(binding) = settle(name, uri, namespaces) else { return Ok(false) };
        self.begin_at(out.len(), outer, name.prefix().is_some());
        let before = names.len();
        let prefix = namespaces.prefix(binding);
        if !prefix.is_empty() {
            names.extend_from_slice(prefix.as_bytes());
            names.push(b':');
        }
        names.extend_from_slice(local.as_bytes());
        out.push(b'<');
        out.extend_from_slice(names.get(before..).unwrap_or_default());
        if namespaces.len() > outer {
            out.extend_from_slice(b" xmlns=\"");
            escape(uri.as_bytes(), Place::Attribute, out)?;
            out.push(b'"');
        }
        self.names.keep_element(name, slot, namespaces);
        Ok(true)
    }

    /// Writes an attribute, or its beginning, where its name is known by its row.
    #[inline]
    pub(super) fn attribute_known(
        &mut self,
        name: &QName<'_>,
        value: &Value<'_>,
        out: &mut Buffer,
    ) -> Known {
        // The prefix of a value that is a name waits until the tag is complete.
        if matches!(value, Value::QName(_)) {
            return Known::No;
        }
        let written = self.names.written(self.names.attribute(name));
        let before = out.len();
        let (Some(written), Some(room)) = (written, out.room::<ATTRIBUTE>()) else {
            return Known::No;
        };
        let (opening, len) = written.opening();
        let Some((front, _)) = room.split_first_chunk_mut() else { return Known::No };
        *front = *opening;
        let behind = room.get_mut(len..).and_then(|room| room.first_chunk_mut());
        let value_len = behind.and_then(|room| put_short(value, room));
        // A quote is behind the value.
        out.advance(len + value_len.map_or(0, |value_len| value_len + 1));
        self.suspect |= written.note(self.number);
        if value_len.is_some() { Known::Whole } else { Known::Begun(before) }
    }

    /// Writes an attribute whose name is not known by its row.
    /// False, and nothing is written, where its prefix is not settled.
    pub(super) fn attribute_by_text(
        &mut self,
        name: &QName<'_>,
        value: &Value<'_>,
        namespaces: &Namespaces,
        out: &mut Buffer,
    ) -> Result<bool, WriteError> {
        let (uri, version) = (name.uri(), self.names.version());
        let slot = self.names.check(name.local_name())?;
        let before = out.len();
        match self.names.written(slot).filter(|it| it.is_free()) {
            Some(written) if uri.is_empty() => {
                let (opening, len) = written.opening();
                out.append(opening, len);
                self.names.keep_attribute(name, slot);
            }
            _ if open(name, uri, namespaces, out)? => {}
            _ => return Ok(false),
        }
        // Attributes that came before may have been among the names that were forgotten.
        self.suspect |= self.names.version() != version;
        self.note(slot);
        self.end_attribute(before, value, out)?;
        Ok(true)
    }

    /// Notes an attribute. One whose name is not kept is none of those that are, but two may be
    /// the same.
    fn note(&mut self, slot: Slot) {
        match self.names.written(slot) {
            Some(written) => self.suspect |= written.note(self.number),
            None => {
                self.suspect |= self.unknown;
                self.unknown = true;
            }
        }
    }

    /// Writes the value of an attribute that begins at `before`; takes that back where there is
    /// an error.
    pub(super) fn end_attribute(
        &mut self,
        before: usize,
        value: &Value<'_>,
        out: &mut Buffer,
    ) -> Result<(), WriteError> {
        if let Err(error) = escape_value(value, Place::Attribute, out) {
            // Its name was noted: where it comes again, the tag is looked at.
            out.truncate(before);
            return Err(error);
        }
        out.push(b'"');
        Ok(())
    }

    /// The tag's attributes are complete: no two may have one name.
    #[inline]
    pub(super) fn end(&mut self, namespaces: &Namespaces, out: &Buffer) -> Result<(), WriteError> {
        if self.suspect { self.check_unique(namespaces, out) } else { Ok(()) }
    }

    #[cold]
    fn check_unique(&mut self, namespaces: &Namespaces, out: &Buffer) -> Result<(), WriteError> {
        let tag = out.as_slice().get(self.start..).unwrap_or_default();
        self.attributes.clear();
        self.attributes.extend(attributes(tag).map(|(name, _)| {
            let colon = tag.get(name.clone()).and_then(|name| memchr::memchr(b':', name));
            let prefix = tag.get(name.start..name.start + colon.unwrap_or(0));
            let prefix = std::str::from_utf8(prefix.unwrap_or_default()).unwrap_or_default();
            let binding = colon.and_then(|_| namespaces.resolve(prefix)).unwrap_or(Binding::NONE);
            Attribute { local: name.start + colon.map_or(0, |at| at + 1)..name.end, binding }
        }));
        let local = |attribute: &Attribute| tag.get(attribute.local.clone()).unwrap_or_default();
        let key = |attribute: &Attribute| (local(attribute), namespaces.uri(attribute.binding));
        let hint = |attribute: &Attribute| attribute.local.len() as u32;
        let twin = find_twin(&self.attributes, hint, key, &mut self.order);
        match twin.and_then(|index| self.attributes.get(index)) {
            Some(twin) => {
                let name = String::from_utf8_lossy(local(twin));
                Err(WriteError::DuplicateAttribute(name.into()))
            }
            None => Ok(()),
        }
    }

    /// Takes the tag of the element `name` back: into `held`, where prefixes wait until all is
    /// known.
    #[cold]
    pub(super) fn hold(
        &self,
        held: &mut HeldTag,
        namespaces: &mut Namespaces,
        out: &mut Buffer,
        name: &[u8],
    ) -> Result<(), WriteError> {
        let tag = out.as_slice().get(self.start..).unwrap_or_default();
        held.begin(qname(name, self.prefixed, namespaces), self.outer)?;
        for (name, value) in attributes(tag) {
            let name = tag.get(name).unwrap_or_default();
            let prefixed = name.contains(&b':');
            let name = qname(name, prefixed, namespaces);
            let name = if prefixed { name } else { QName::new("", name.local_name()) };
            held.written_attribute(name, tag.get(value).unwrap_or_default())?;
        }
        namespaces.truncate(self.outer);
        out.truncate(self.start);
        Ok(())
    }
}

/// Writes the beginning of an attribute whose name has a prefix, or is long; false, and nothing,
/// where the prefix is not settled.
#[inline(never)]
fn open(
    name: &QName<'_>,
    uri: &str,
    namespaces: &Namespaces,
    out: &mut Buffer,
) -> Result<bool, WriteError> {
    if uri.is_empty() {
        if name.local_name() == "xmlns" {
            return Err(WriteError::InvalidName("xmlns".into()));
        }
        out.push(b' ');
    } else {
        let found = find(name, uri, namespaces, |prefix| !prefix.is_empty());
        let Some(binding) = found else { return Ok(false) };
        out.push(b' ');
        out.extend_from_slice(namespaces.prefix(binding).as_bytes());
        out.push(b':');
    }
    out.extend_from_slice(name.local_name().as_bytes());
    out.extend_from_slice(b"=\"");
    Ok(true)
}

/// The name that was written, by the declarations in scope.
fn qname<'a>(written: &'a [u8], prefixed: bool, namespaces: &'a Namespaces) -> QName<'a> {
    let written = std::str::from_utf8(written).unwrap_or_default();
    let (prefix, local) = written.split_once(':').unwrap_or(("", written));
    let uri = namespaces.resolve(prefix).map_or("", |binding| namespaces.uri(binding));
    let name = QName::new(uri, local);
    if prefixed { name.with_prefix(prefix) } else { name }
}

/// Where the names and values of a tag's attributes are, its default namespace aside.
fn attributes(tag: &[u8]) -> impl Iterator<Item = (Range<usize>, Range<usize>)> {
    let mut quotes = memchr::memchr_iter(b'"', tag);
    let pairs = std::iter::from_fn(move || {
        let (open, close) = (quotes.next()?, quotes.next()?);
        let before = tag.get(..open).unwrap_or_default();
        let start = memchr::memrchr(b' ', before).map_or(0, |space| space + 1);
        Some((start..open - 1, open + 1..close))
    });
    pairs.filter(|(name, _)| tag.get(name.clone()) != Some(b"xmlns"))
}

/// The declaration that an element is written with: one in scope, or a new default namespace.
#[inline]
fn settle(name: &QName<'_>, uri: &str, namespaces: &mut Namespaces) -> Option<Binding> {
    if uri.is_empty() {
        let default = namespaces.resolve("").map(|binding| namespaces.uri(binding));
        if default.is_some_and(|uri| !uri.is_empty()) {
            namespaces.declare("", "");
        }
        return Some(Binding::NONE);
    }
    if let Some(binding) = find(name, uri, namespaces, |_| true) {
        return Some(binding);
    }
    // A prefix that is not bound yet, and names that cannot be, wait until the tag is complete.
    let new = name.prefix().is_none() && uri != XMLNS;
    new.then(|| namespaces.declare("", uri))
}

/// The declaration in scope that a name is written with: that of its own prefix, if it has one.
#[inline]
fn find(
    name: &QName<'_>,
    uri: &str,
    namespaces: &Namespaces,
    allowed: impl Fn(&str) -> bool,
) -> Option<Binding> {
    let Some(prefix) = name.prefix() else { return namespaces.find(uri, allowed) };
    let own = namespaces.resolve(prefix).filter(|_| allowed(prefix));
    own.filter(|binding| namespaces.uri(*binding) == uri)
}
