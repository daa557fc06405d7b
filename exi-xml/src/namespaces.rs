//! Namespaces in XML 1.0: declarations in scope.

use std::fmt::Write;

use exi_core::QName;

/// The namespace that the prefix `xml` always has.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// The namespace of declarations themselves, which nothing can be bound to.
pub(crate) const XMLNS: &str = "http://www.w3.org/2000/xmlns/";
/// The namespace of `xsi:type` and `xsi:nil`.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// True for the attributes that tell a validator where schemas are; a strict grammar need not
/// have a place for them.
pub(crate) fn is_schema_location(name: &QName<'_>) -> bool {
    name.uri() == XSI && matches!(name.local_name(), "schemaLocation" | "noNamespaceSchemaLocation")
}

/// The declarations in scope, innermost last. Their text is in one buffer, which is reused.
#[derive(Debug)]
pub(crate) struct Namespaces {
    text: String,
    declarations: Vec<Declaration>,
    /// Namespaces that are kept, by their keys from 1 on.
    kept: Vec<Box<str>>,
}

/// Stands for a namespace that is kept; zero for others.
pub(crate) type Key = u8;

/// The prefix is `text[start..middle]`, the namespace name `text[middle..end]` unless it is kept.
#[derive(Clone, Copy, Debug)]
struct Declaration {
    start: usize,
    middle: usize,
    end: usize,
    /// Of the namespace; equal keys are equal names, and other keys other names.
    key: Key,
}

impl Declaration {
    const fn is_default(&self) -> bool {
        self.start == self.middle
    }
}

/// How the declarations in scope bind a namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    /// It is the default namespace.
    AsDefault,
    /// To a prefix, which another may hide.
    ToPrefix,
    /// Not, or another default namespace hides it.
    Not,
}

/// One declaration in scope.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Binding(usize);

impl Binding {
    /// No namespace.
    pub(crate) const NONE: Self = Self(0);
    /// The namespace of `xml:`.
    const XML: Self = Self(1);
}

impl Namespaces {
    pub(crate) fn new() -> Self {
        let (text, declarations) = (String::new(), Vec::new());
        let mut namespaces = Self { text, declarations, kept: Vec::new() };
        namespaces.declare("", "");
        namespaces.declare("xml", XML);
        namespaces
    }

    /// The number of declarations in scope, for [`Namespaces::truncate`].
    pub(crate) fn len(&self) -> usize {
        self.declarations.len()
    }

    /// Forgets all but the first `len` declarations; never those two that always hold.
    #[inline]
    pub(crate) fn truncate(&mut self, len: usize) {
        if len < self.declarations.len() {
            self.forget(len);
        }
    }

    fn forget(&mut self, len: usize) {
        self.declarations.truncate(len.max(Binding::XML.0 + 1));
        self.text.truncate(self.declarations.last().map_or(0, |d| d.end));
    }

    /// Brings a declaration into scope.
    pub(crate) fn declare(&mut self, prefix: &str, uri: &str) -> Binding {
        let start = self.text.len();
        self.text.push_str(prefix);
        self.end_declaration(start, uri)
    }

    /// Brings the declaration into scope whose prefix is the text from `start` on.
    fn end_declaration(&mut self, start: usize, uri: &str) -> Binding {
        let (middle, key) = (self.text.len(), self.key_of(uri));
        if key == 0 {
            self.text.push_str(uri);
        }
        self.declarations.push(Declaration { start, middle, end: self.text.len(), key });
        Binding(self.declarations.len() - 1)
    }

    /// Brings a declaration of a kept namespace as the default one into scope.
    #[inline]
    pub(crate) fn declare_kept(&mut self, key: Key) {
        let end = self.text.len();
        self.declarations.push(Declaration { start: end, middle: end, end, key });
    }

    /// Keeps a namespace; its key, unless there are too many.
    pub(crate) fn keep(&mut self, uri: &str) -> Option<Key> {
        let known = self.key_of(uri);
        if known > 0 || self.kept.len() == usize::from(Key::MAX) {
            return Some(known).filter(|key| *key > 0);
        }
        let key = self.kept.len() as Key + 1;
        let text = &self.text;
        for d in self.declarations.iter_mut().filter(|d| d.key == 0) {
            if text.get(d.middle..d.end) == Some(uri) {
                d.key = key;
            }
        }
        self.kept.push(uri.into());
        Some(key)
    }

    /// The key of a namespace; zero where it is not kept.
    fn key_of(&self, uri: &str) -> Key {
        self.kept.iter().position(|kept| **kept == *uri).map_or(0, |place| place as Key + 1)
    }

    /// How a kept namespace is bound.
    #[inline]
    pub(crate) fn bound(&self, key: Key) -> Bound {
        match self.declarations.last() {
            Some(d) if d.key == key && d.is_default() => Bound::AsDefault,
            _ => self.bound_further(key),
        }
    }

    #[inline(never)]
    fn bound_further(&self, key: Key) -> Bound {
        let mut hidden = false;
        for d in self.declarations.iter().rev() {
            match (d.key == key, d.is_default()) {
                (true, true) if !hidden => return Bound::AsDefault,
                (true, false) => return Bound::ToPrefix,
                (_, default) => hidden |= default,
            }
        }
        Bound::Not
    }

    /// Brings a declaration of the first unused of the prefixes `ns0`, `ns1` and so on into scope.
    pub(crate) fn declare_numbered(&mut self, uri: &str) -> Binding {
        let start = self.text.len();
        for number in 0_u32.. {
            // Writing to a string does not fail.
            let _ = write!(self.text, "ns{number}");
            if self.resolve(self.text.get(start..).unwrap_or_default()).is_none() {
                break;
            }
            self.text.truncate(start);
        }
        self.end_declaration(start, uri)
    }

    /// What `prefix` is bound to. The empty prefix is bound to no namespace where nothing else
    /// is declared.
    #[inline]
    pub(crate) fn resolve(&self, prefix: &str) -> Option<Binding> {
        self.declarations.iter().rposition(|d| self.prefix_of(d) == prefix).map(Binding)
    }

    /// The innermost declaration that binds a prefix which is `allowed` to `uri`, and that no
    /// other hides.
    #[inline]
    pub(crate) fn find(&self, uri: &str, allowed: impl Fn(&str) -> bool) -> Option<Binding> {
        // Most elements are in the namespace that was declared last, and nothing hides that.
        match self.declarations.last() {
            Some(d) if self.uri_of(d) == uri && allowed(self.prefix_of(d)) => {
                Some(Binding(self.declarations.len() - 1))
            }
            _ => self.find_further(uri, allowed),
        }
    }

    #[inline(never)]
    fn find_further(&self, uri: &str, allowed: impl Fn(&str) -> bool) -> Option<Binding> {
        let declarations = self.declarations.iter().enumerate().rev();
        declarations
            .filter(|(_, d)| self.uri_of(d) == uri && allowed(self.prefix_of(d)))
            .map(|(index, d)| (Binding(index), self.prefix_of(d)))
            .find(|(binding, prefix)| self.resolve(prefix) == Some(*binding))
            .map(|(binding, _)| binding)
    }

    /// The prefix of a declaration.
    #[inline]
    pub(crate) fn prefix(&self, binding: Binding) -> &str {
        self.declarations.get(binding.0).map_or("", |d| self.prefix_of(d))
    }

    /// The namespace name of a declaration.
    #[inline]
    pub(crate) fn uri(&self, binding: Binding) -> &str {
        if binding == Binding::NONE {
            return "";
        }
        self.declarations.get(binding.0).map_or("", |d| self.uri_of(d))
    }

    /// The declarations from number `from` on, as (prefix, namespace name).
    pub(crate) fn since(&self, from: usize) -> impl Iterator<Item = (&str, &str)> {
        let declarations = self.declarations.get(from..).unwrap_or_default();
        declarations.iter().map(|d| (self.prefix_of(d), self.uri_of(d)))
    }

    #[inline]
    fn prefix_of(&self, d: &Declaration) -> &str {
        self.text.get(d.start..d.middle).unwrap_or_default()
    }

    #[inline]
    fn uri_of(&self, d: &Declaration) -> &str {
        if d.key == 0 {
            return self.text.get(d.middle..d.end).unwrap_or_default();
        }
        self.kept.get(usize::from(d.key) - 1).map_or("", |kept| kept)
    }
}

/// The rules of Namespaces in XML 1.0 §3 and §5.
pub(crate) fn check_declaration(prefix: &str, uri: &str) -> Result<(), &'static str> {
    match (prefix, uri) {
        ("xml", XML) | ("", "") => Ok(()),
        ("xml", _) => Err("the prefix \"xml\" can only be bound to its own namespace"),
        ("xmlns", _) => Err("the prefix \"xmlns\" cannot be declared"),
        (_, XML) => Err("only the prefix \"xml\" can be bound to the namespace of XML"),
        (_, XMLNS) => Err("nothing can be bound to the namespace of declarations"),
        (_, "") => Err("a prefix cannot be bound to no namespace"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri<'n>(namespaces: &'n Namespaces, prefix: &str) -> Option<&'n str> {
        namespaces.resolve(prefix).map(|binding| namespaces.uri(binding))
    }

    #[test]
    fn inner_declarations_hide_outer_ones_until_they_end() {
        let mut namespaces = Namespaces::new();
        assert_eq!(uri(&namespaces, ""), Some(""));
        assert_eq!(uri(&namespaces, "xml"), Some(XML));
        assert_eq!(uri(&namespaces, "a"), None);
        namespaces.declare("a", "urn:1");
        let outer = namespaces.len();
        namespaces.declare("a", "urn:2");
        namespaces.declare("", "urn:3");
        assert_eq!(uri(&namespaces, "a"), Some("urn:2"));
        assert_eq!(uri(&namespaces, ""), Some("urn:3"));
        assert_eq!(namespaces.find("urn:1", |_| true), None);
        assert_eq!(namespaces.find("urn:2", |_| true), namespaces.resolve("a"));
        assert_eq!(namespaces.find("urn:3", |prefix| !prefix.is_empty()), None);
        let inner: Vec<_> = namespaces.since(outer).collect();
        assert_eq!(inner, [("a", "urn:2"), ("", "urn:3")]);
        namespaces.truncate(outer);
        assert_eq!(uri(&namespaces, "a"), Some("urn:1"));
        assert_eq!(uri(&namespaces, ""), Some(""));
        namespaces.truncate(0);
        assert_eq!(uri(&namespaces, "xml"), Some(XML));
    }
}
