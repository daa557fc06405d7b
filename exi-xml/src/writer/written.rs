//! The start tag that is written as its events come: its names have prefixes that nothing which
//! follows can change, but for what [`WrittenTag::hold`] is there for.

use exi_core::{QName, Value};

use super::error::WriteError;
use super::escape::{Place, escape, escape_value};
use super::tag::{HeldTag, check_name};
use crate::namespaces::{Binding, Namespaces, XMLNS};
use crate::unique::{Sieve, find_twin, hint};

/// A start tag at the end of the output. Its buffers are used again for the next.
#[derive(Debug, Default)]
pub(super) struct WrittenTag {
    /// Where it begins in the output.
    pub(super) start: usize,
    /// Declarations in scope around the element.
    outer: usize,
    name: Name,
    attributes: Vec<Attribute>,
    sieve: Sieve,
    /// Room to sort in.
    order: Vec<u32>,
}

/// How a name was written.
#[derive(Clone, Copy, Debug, Default)]
struct Name {
    /// The declaration that it was written with.
    binding: Binding,
    /// True when it came with a prefix.
    prefixed: bool,
}

/// An attribute; places count from the beginning of the tag.
#[derive(Clone, Copy, Debug)]
struct Attribute {
    name: Name,
    /// Where its local name begins and ends.
    local: usize,
    local_end: usize,
    /// Where its value ends, which begins behind `="`.
    end: usize,
    hint: u32,
}

impl Attribute {
    fn local<'o>(&self, tag: &'o [u8]) -> &'o [u8] {
        tag.get(self.local..self.local_end).unwrap_or_default()
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
        names: &mut String,
    ) -> Result<bool, WriteError> {
        let (uri, local) = (name.uri(), check_name(name)?);
        let outer = namespaces.len();
        let Some(binding) = settle(name, uri, namespaces) else { return Ok(false) };
        self.start = out.len();
        self.outer = outer;
        self.attributes.clear();
        self.sieve.clear();
        self.name = Name { binding, prefixed: name.prefix().is_some() };
        out.push(b'<');
        let prefix = namespaces.prefix(binding);
        if !prefix.is_empty() {
            names.push_str(prefix);
            names.push(':');
            out.extend_from_slice(prefix.as_bytes());
            out.push(b':');
        }
        names.push_str(local);
        out.extend_from_slice(local.as_bytes());
        if namespaces.len() > outer {
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
        let (uri, local) = (name.uri(), check_name(name)?);
        let binding = match uri {
            "" if local == "xmlns" => return Err(WriteError::InvalidName(local.into())),
            "" => Some(Binding::NONE),
            _ => find(name, uri, namespaces, |prefix| !prefix.is_empty()),
        };
        let Some(binding) = binding.filter(|_| !matches!(value, Value::QName(_))) else {
            return Ok(false);
        };
        let before = out.len();
        out.push(b' ');
        let prefix = namespaces.prefix(binding);
        if !prefix.is_empty() {
            out.extend_from_slice(prefix.as_bytes());
            out.push(b':');
        }
        let start = out.len() - self.start;
        out.extend_from_slice(local.as_bytes());
        out.extend_from_slice(b"=\"");
        if let Err(error) = escape_value(value, Place::Attribute, out) {
            out.truncate(before);
            return Err(error);
        }
        let hint = hint(local.as_bytes());
        self.sieve.add(hint);
        self.attributes.push(Attribute {
            name: Name { binding, prefixed: name.prefix().is_some() },
            local: start,
            local_end: start + local.len(),
            end: out.len() - self.start,
            hint,
        });
        out.push(b'"');
        Ok(true)
    }

    /// The tag's attributes are complete: no two may have one name.
    #[inline]
    pub(super) fn end(&mut self, namespaces: &Namespaces, out: &[u8]) -> Result<(), WriteError> {
        if self.sieve.is_clean() {
            return Ok(());
        }
        let tag = out.get(self.start..).unwrap_or_default();
        let key =
            |attribute: &Attribute| (attribute.local(tag), namespaces.uri(attribute.name.binding));
        let twin = find_twin(&self.attributes, |attribute| attribute.hint, key, &mut self.order);
        match twin.and_then(|index| self.attributes.get(index)) {
            Some(twin) => {
                let name = String::from_utf8_lossy(twin.local(tag));
                Err(WriteError::DuplicateAttribute(name.into()))
            }
            None => Ok(()),
        }
    }

    /// Takes the tag back: into `held`, where prefixes wait until all is known.
    #[cold]
    pub(super) fn hold(
        &self,
        held: &mut HeldTag,
        namespaces: &mut Namespaces,
        out: &mut Vec<u8>,
        name: &str,
    ) -> Result<(), WriteError> {
        let qname = |name: Name, local| {
            let qname = QName::new(namespaces.uri(name.binding), local);
            if name.prefixed { qname.with_prefix(namespaces.prefix(name.binding)) } else { qname }
        };
        let local = name.split_once(':').map_or(name, |(_, local)| local);
        held.begin(qname(self.name, local), self.outer)?;
        let tag = out.get(self.start..).unwrap_or_default();
        for attribute in &self.attributes {
            let local = std::str::from_utf8(attribute.local(tag)).unwrap_or_default();
            let value = tag.get(attribute.local_end + 2..attribute.end).unwrap_or_default();
            held.written_attribute(qname(attribute.name, local), value)?;
        }
        namespaces.truncate(self.outer);
        out.truncate(self.start);
        Ok(())
    }
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
