//! The start tag that is held until all its attributes are known: one with declarations of its own,
//! or with names whose prefixes are not settled.

use std::ops::Range;

use exi_core::{QName, Value};

use super::buffer::Buffer;
use super::error::WriteError;
use super::escape::{Place, escape, escape_value};
use crate::chars;
use crate::namespaces::{Binding, Namespaces, XML, XMLNS, XSI, check_declaration};
use crate::unique::find_twin;

/// The namespace of the built-in types.
const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// A start tag. Its buffers are used again for the next.
#[derive(Debug, Default)]
pub(super) struct HeldTag {
    name: Name,
    /// Declarations in scope around the element.
    pub(super) outer: usize,
    attributes: Vec<Attribute>,
    /// Namespace names, local names, prefixes.
    text: String,
    /// Attribute values, escaped.
    values: Buffer,
    /// Room to sort in.
    order: Vec<u32>,
}

/// A name in the text of the tag.
#[derive(Clone, Debug, Default)]
struct Name {
    uri: Range<usize>,
    local: Range<usize>,
    /// Empty where none was given, or the default namespace.
    prefix: Range<usize>,
    /// True when a prefix, perhaps an empty one, was given.
    prefixed: bool,
    /// The declaration that the name is written with.
    binding: Binding,
}

#[derive(Debug)]
struct Attribute {
    name: Name,
    value: HeldValue,
}

#[derive(Debug)]
enum HeldValue {
    /// Escaped already.
    Escaped(Range<usize>),
    /// A name whose prefix is not settled.
    Name(Name),
}

impl HeldTag {
    /// Begins a tag; `outer` declarations are in scope.
    pub(super) fn begin(&mut self, name: QName<'_>, outer: usize) -> Result<(), WriteError> {
        self.attributes.clear();
        self.text.clear();
        self.values.truncate(0);
        self.outer = outer;
        self.name = self.hold(check_name(name)?)?;
        Ok(())
    }

    /// Adds a declaration; one that another of the same tag says already goes.
    pub(super) fn declare(
        &mut self,
        prefix: &str,
        uri: &str,
        local_element_ns: bool,
        namespaces: &mut Namespaces,
    ) -> Result<(), WriteError> {
        if local_element_ns {
            self.name.prefix = push(&mut self.text, prefix);
            self.name.prefixed = true;
        }
        match namespaces.since(self.outer).find(|(known, _)| *known == prefix) {
            Some((_, known)) if known == uri => return Ok(()),
            Some(_) => return Err(WriteError::Unwritable("two declarations of one prefix")),
            None => {}
        }
        if (prefix, uri) == ("xml", XML) {
            return Ok(());
        }
        // Namespaces in XML 1.0 cannot rescind a prefix, and need not: nothing uses it.
        if uri.is_empty() && !prefix.is_empty() {
            return Ok(());
        }
        if !prefix.is_empty() && !chars::is_ncname(prefix) {
            return Err(WriteError::InvalidName(prefix.into()));
        }
        check_declaration(prefix, uri).map_err(WriteError::ForbiddenDeclaration)?;
        namespaces.declare(prefix, uri);
        Ok(())
    }

    /// Adds an attribute.
    pub(super) fn attribute(
        &mut self,
        name: QName<'_>,
        value: &Value<'_>,
    ) -> Result<(), WriteError> {
        if name.uri().is_empty() && name.local_name() == "xmlns" {
            return Err(WriteError::InvalidName("xmlns".into()));
        }
        let name = self.hold(check_name(name)?)?;
        let value = match value {
            Value::QName(value) => HeldValue::Name(self.hold(*value)?),
            value => {
                let start = self.values.len();
                escape_value(value, Place::Attribute, &mut self.values)?;
                HeldValue::Escaped(start..self.values.len())
            }
        };
        self.attributes.push(Attribute { name, value });
        Ok(())
    }

    /// Adds an attribute whose value is escaped already.
    pub(super) fn written_attribute(
        &mut self,
        name: QName<'_>,
        value: &[u8],
    ) -> Result<(), WriteError> {
        let name = self.hold(name)?;
        let start = self.values.len();
        self.values.extend_from_slice(value);
        let value = HeldValue::Escaped(start..self.values.len());
        self.attributes.push(Attribute { name, value });
        Ok(())
    }

    /// Keeps a copy of a name.
    fn hold(&mut self, name: QName<'_>) -> Result<Name, WriteError> {
        if name.uri() == XMLNS {
            return Err(WriteError::Unwritable("names in the namespace of declarations"));
        }
        Ok(Name {
            uri: push(&mut self.text, name.uri()),
            local: push(&mut self.text, name.local_name()),
            prefix: push(&mut self.text, name.prefix().unwrap_or_default()),
            prefixed: name.prefix().is_some(),
            binding: Binding::NONE,
        })
    }

    /// Settles all prefixes, and appends the tag to `out` but for its `>` or `/>`. Appends to
    /// `names` the element's name as written.
    pub(super) fn write(
        &mut self,
        namespaces: &mut Namespaces,
        out: &mut Buffer,
        names: &mut Vec<u8>,
    ) -> Result<(), WriteError> {
        self.check_unique()?;
        self.settle_element(namespaces)?;
        self.settle_attributes(namespaces);
        let start = names.len();
        names.extend_from_slice(namespaces.prefix(self.name.binding).as_bytes());
        if names.len() > start {
            names.push(b':');
        }
        names.extend_from_slice(part(&self.text, &self.name.local).as_bytes());
        out.push(b'<');
        out.extend_from_slice(names.get(start..).unwrap_or_default());
        for (prefix, uri) in namespaces.since(self.outer) {
            out.extend_from_slice(if prefix.is_empty() { b" xmlns" } else { b" xmlns:" });
            out.extend_from_slice(prefix.as_bytes());
            out.extend_from_slice(b"=\"");
            escape(uri.as_bytes(), Place::Attribute, out)?;
            out.push(b'"');
        }
        for attribute in &self.attributes {
            out.push(b' ');
            push_name(&attribute.name, &self.text, namespaces, out)?;
            out.extend_from_slice(b"=\"");
            match &attribute.value {
                HeldValue::Escaped(range) => {
                    let value = self.values.as_slice().get(range.clone());
                    out.extend_from_slice(value.unwrap_or_default());
                }
                HeldValue::Name(name) => push_name(name, &self.text, namespaces, out)?,
            }
            out.push(b'"');
        }
        Ok(())
    }

    /// Settles the prefix of the element, before any other.
    fn settle_element(&mut self, namespaces: &mut Namespaces) -> Result<(), WriteError> {
        // A value that is a name in no namespace has no prefix, and forbids a default namespace.
        let bare = self.attributes.iter().any(|attribute| match &attribute.value {
            HeldValue::Name(name) => {
                name.uri.is_empty() && !part(&self.text, &name.local).contains(':')
            }
            HeldValue::Escaped(_) => false,
        });
        let (name, text) = (&mut self.name, &self.text);
        let own_default = namespaces.since(self.outer).any(|(prefix, _)| prefix.is_empty());
        let default = namespaces.resolve("").map(|binding| namespaces.uri(binding));
        if (bare || name.uri.is_empty()) && default.is_some_and(|uri| !uri.is_empty()) {
            if own_default {
                let what = "a name in no namespace where a default namespace is declared";
                return Err(WriteError::Unwritable(what));
            }
            namespaces.declare("", "");
        }
        if name.uri.is_empty() {
            return Ok(());
        }
        let uri = part(text, &name.uri);
        let allowed = |prefix: &str| !(bare && prefix.is_empty());
        name.binding = match name.find(text, namespaces, allowed) {
            Some(binding) => binding,
            None => {
                let given = part(text, &name.prefix);
                let is_own = |prefix| namespaces.since(self.outer).any(|(own, _)| own == prefix);
                let prefix =
                    if name.prefixed && is_free(given, uri) && !is_own(given) { given } else { "" };
                if allowed(prefix) && !is_own(prefix) {
                    namespaces.declare(prefix, uri)
                } else {
                    invent(uri, namespaces)
                }
            }
        };
        Ok(())
    }

    /// Settles the prefixes of attributes, and of values that are names.
    fn settle_attributes(&mut self, namespaces: &mut Namespaces) {
        let text = &self.text;
        let mut settle = |name: &mut Name, default: bool| {
            if !name.uri.is_empty() {
                let found = name.find(text, namespaces, |prefix| default || !prefix.is_empty());
                name.binding = found.unwrap_or_else(|| {
                    let (uri, given) = (part(text, &name.uri), part(text, &name.prefix));
                    let usable = !given.is_empty() && is_free(given, uri);
                    if usable && namespaces.resolve(given).is_none() {
                        namespaces.declare(given, uri)
                    } else {
                        invent(uri, namespaces)
                    }
                });
            }
        };
        for attribute in &mut self.attributes {
            settle(&mut attribute.name, false);
            if let HeldValue::Name(name) = &mut attribute.value {
                settle(name, true);
            }
        }
    }

    fn check_unique(&mut self) -> Result<(), WriteError> {
        let text = &self.text;
        let key = |attribute: &Attribute| {
            (part(text, &attribute.name.local), part(text, &attribute.name.uri))
        };
        let twin = find_twin(&self.attributes, Attribute::hint, key, &mut self.order);
        match twin.and_then(|index| self.attributes.get(index)) {
            Some(twin) => Err(WriteError::DuplicateAttribute(part(text, &twin.name.local).into())),
            None => Ok(()),
        }
    }
}

impl Attribute {
    /// The length of the local name.
    fn hint(&self) -> u32 {
        self.name.local.len() as u32
    }
}

impl Name {
    /// A declaration in scope that this name can be written with: that of its own prefix first.
    fn find(
        &self,
        text: &str,
        namespaces: &Namespaces,
        allowed: impl Fn(&str) -> bool,
    ) -> Option<Binding> {
        let (uri, prefix) = (part(text, &self.uri), part(text, &self.prefix));
        let own = if self.prefixed { namespaces.resolve(prefix) } else { None };
        own.filter(|binding| allowed(prefix) && namespaces.uri(*binding) == uri)
            .or_else(|| namespaces.find(uri, allowed))
    }
}

/// Declares a prefix for `uri`: one that is customary, or else one with a number, the first that
/// is not in use.
fn invent(uri: &str, namespaces: &mut Namespaces) -> Binding {
    let customary = match uri {
        XSI => Some("xsi"),
        XS => Some("xs"),
        _ => None,
    };
    match customary.filter(|prefix| namespaces.resolve(prefix).is_none()) {
        Some(prefix) => namespaces.declare(prefix, uri),
        None => namespaces.declare_numbered(uri),
    }
}

/// True when Namespaces in XML lets `prefix` be bound to `uri`.
fn is_free(prefix: &str, uri: &str) -> bool {
    (prefix.is_empty() || chars::is_ncname(prefix)) && check_declaration(prefix, uri).is_ok()
}

/// The name, if XML can hold it.
fn check_name(name: QName<'_>) -> Result<QName<'_>, WriteError> {
    let local = name.local_name();
    if chars::is_ncname(local) { Ok(name) } else { Err(WriteError::InvalidName(local.into())) }
}

/// Appends a name with its settled prefix to `out`.
fn push_name(
    name: &Name,
    text: &str,
    namespaces: &Namespaces,
    out: &mut Buffer,
) -> Result<(), WriteError> {
    let prefix = namespaces.prefix(name.binding);
    if !prefix.is_empty() {
        out.extend_from_slice(prefix.as_bytes());
        out.push(b':');
    }
    escape(part(text, &name.local).as_bytes(), Place::Attribute, out)
}

/// Appends to `text`; where it is then.
fn push(text: &mut String, part: &str) -> Range<usize> {
    let start = text.len();
    text.push_str(part);
    start..text.len()
}

fn part<'a>(text: &'a str, range: &Range<usize>) -> &'a str {
    text.get(range.clone()).unwrap_or_default()
}
