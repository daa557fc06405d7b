//! The start tag that is written as its events come: nothing that follows can change the prefixes
//! of its names, but for what [`WrittenTag::hold`] is there for.

use std::ops::Range;

use exi_core::{QName, Value};

use super::error::WriteError;
use super::escape::{Place, escape, escape_value};
use super::tag::HeldTag;
use crate::chars;
use crate::known::{KnownNames, Sieve, Slot};
use crate::namespaces::{Binding, Namespaces, XMLNS};
use crate::packed::{Packed, append};
use crate::unique::find_twin;

/// A start tag at the end of the output. Its buffers are used again for the next.
#[derive(Debug, Default)]
pub(super) struct WrittenTag {
    /// Where it begins in the output.
    pub(super) start: usize,
    /// Declarations in scope around the element.
    outer: usize,
    /// True when the name of the element came with a prefix.
    prefixed: bool,
    sieve: Sieve,
    known: KnownNames<Opening>,
    /// What the places of known names meant when the tag began.
    version: u32,
    /// The attributes, where the sieve does not tell them apart.
    attributes: Vec<Attribute>,
    /// Room to sort in.
    order: Vec<u32>,
}

/// An attribute as written; its place counts from the beginning of the tag.
#[derive(Debug)]
struct Attribute {
    local: Range<usize>,
    binding: Binding,
}

/// How an attribute of a short name begins, where it has no prefix: ` name="`.
#[derive(Clone, Copy, Debug)]
struct Opening {
    bytes: [u8; Self::MOST],
    /// 0 for a name that no attribute has.
    len: u8,
}

impl Opening {
    const MOST: usize = Packed::MOST + 3;

    fn new(name: Packed) -> Self {
        let len = name.len();
        let (text, mut bytes) = (name.bytes(), [0; Self::MOST]);
        let parts = [b' '].into_iter().chain(text.into_iter().take(len)).chain(*b"=\"");
        bytes.iter_mut().zip(parts).for_each(|(to, byte)| *to = byte);
        let declares = text.starts_with(b"xmlns") && len == 5;
        Self { bytes, len: if declares { 0 } else { len as u8 + 3 } }
    }

    #[inline]
    fn append_to(&self, out: &mut Vec<u8>) {
        append(&self.bytes, self.len.into(), out);
    }
}

impl WrittenTag {
    /// Writes the start of a tag, and appends to `names` the name as written; false, and nothing,
    /// where the prefix is not settled.
    #[inline]
    pub(super) fn begin(
        &mut self,
        name: &QName<'_>,
        namespaces: &mut Namespaces,
        out: &mut Vec<u8>,
        names: &mut Vec<u8>,
    ) -> Result<bool, WriteError> {
        let (uri, local) = (name.uri(), name.local_name());
        let short = Packed::new(local.as_bytes());
        check(&mut self.known, local, short)?;
        self.outer = namespaces.len();
        let Some(binding) = settle(name, uri, namespaces) else { return Ok(false) };
        self.start = out.len();
        self.prefixed = name.prefix().is_some();
        self.sieve = Sieve::default();
        self.version = self.known.version();
        out.push(b'<');
        let prefix = namespaces.prefix(binding);
        if !prefix.is_empty() {
            names.extend_from_slice(prefix.as_bytes());
            names.push(b':');
            out.extend_from_slice(prefix.as_bytes());
            out.push(b':');
        }
        match short {
            Some(short) => {
                short.append_to(names);
                short.append_to(out);
            }
            None => {
                names.extend_from_slice(local.as_bytes());
                out.extend_from_slice(local.as_bytes());
            }
        }
        if namespaces.len() > self.outer {
            out.extend_from_slice(b" xmlns=\"");
            escape(uri.as_bytes(), Place::Attribute, out)?;
            out.push(b'"');
        }
        Ok(true)
    }

    /// Writes an attribute; false, and nothing, where its prefix is not settled.
    #[inline]
    pub(super) fn attribute(
        &mut self,
        name: &QName<'_>,
        value: &Value<'_>,
        namespaces: &Namespaces,
        out: &mut Vec<u8>,
    ) -> Result<bool, WriteError> {
        let (uri, local) = (name.uri(), name.local_name());
        let slot = check(&mut self.known, local, Packed::new(local.as_bytes()))?;
        let before = out.len();
        match self.known.facts(slot) {
            Some(opening) if uri.is_empty() && opening.len > 0 => opening.append_to(out),
            _ if open(name, uri, namespaces, out)? => {}
            _ => return Ok(false),
        }
        if let Err(error) = escape_value(value, Place::Attribute, out) {
            out.truncate(before);
            return Err(error);
        }
        out.push(b'"');
        self.sieve.add(slot);
        Ok(true)
    }

    /// The tag's attributes are complete: no two may have one name.
    #[inline]
    pub(super) fn end(&mut self, namespaces: &Namespaces, out: &[u8]) -> Result<(), WriteError> {
        let told = self.sieve.is_clean() && self.known.version() == self.version;
        if told { Ok(()) } else { self.check_unique(namespaces, out) }
    }

    #[cold]
    fn check_unique(&mut self, namespaces: &Namespaces, out: &[u8]) -> Result<(), WriteError> {
        let tag = out.get(self.start..).unwrap_or_default();
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
        out: &mut Vec<u8>,
        name: &[u8],
    ) -> Result<(), WriteError> {
        let tag = out.get(self.start..).unwrap_or_default();
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

/// Makes sure that a local name is a name; the place of a short one among those that are kept.
#[inline]
fn check(
    known: &mut KnownNames<Opening>,
    local: &str,
    short: Option<Packed>,
) -> Result<Slot, WriteError> {
    match short.and_then(|short| known.find(short)) {
        Some((slot, _)) => Ok(slot),
        None => check_new(known, local, short),
    }
}

#[inline(never)]
fn check_new(
    known: &mut KnownNames<Opening>,
    local: &str,
    short: Option<Packed>,
) -> Result<Slot, WriteError> {
    if !chars::is_ncname(local) {
        return Err(WriteError::InvalidName(local.into()));
    }
    Ok(short.map_or(0, |short| known.keep(short, Opening::new(short))))
}

/// Writes the beginning of an attribute whose name has a prefix, or is long; false, and nothing,
/// where the prefix is not settled.
#[inline(never)]
fn open(
    name: &QName<'_>,
    uri: &str,
    namespaces: &Namespaces,
    out: &mut Vec<u8>,
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
