//! XML 1.0 §3.1 and Namespaces in XML: start tags.

use super::attribute::{self, References, Span};
use super::cursor::{Cursor, RawName, Stop};
use super::names::{NameFacts, RawNames};
use super::shapes::Shapes;
use crate::chars;
use crate::error::XmlErrorKind;
use crate::known::{Sieve, Slot};
use crate::limits::Limit;
use crate::namespaces::{Binding, Namespaces, XSI, check_declaration};
use crate::unique::find_twin;

/// A start tag as it is written. Its buffers are used again for the next.
#[derive(Debug, Default)]
pub(crate) struct Tag {
    pub(crate) name: RawName,
    pub(crate) binding: Option<Binding>,
    /// True for `<name/>`.
    pub(crate) empty: bool,
    pub(crate) attributes: Vec<Attribute>,
    declarations: Vec<Attribute>,
    /// The indices of the attributes `xsi:type` and `xsi:nil`.
    pub(crate) xsi_type: Option<usize>,
    pub(crate) xsi_nil: Option<usize>,
    pub(crate) buffer: String,
    /// The name of an attribute has a prefix.
    pub(crate) prefixed: bool,
    /// The attributes sorted, where they are few and without prefixes: their indices, the first
    /// lowest.
    pub(crate) order: Option<u64>,
    sieve: Sieve,
    names: RawNames,
    shapes: Shapes,
    /// Room to sort in.
    room: Vec<u32>,
}

/// An attribute or namespace declaration.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attribute {
    /// The name as written; it may come from a declared default and is then in the buffer.
    name: Span,
    /// The colon's place, or the name's start where there is none.
    colon: usize,
    pub(crate) value: Span,
    pub(crate) binding: Binding,
    /// The beginning of the local name, as a number in the order of texts.
    pub(crate) order: u64,
}

/// A start tag and the text that it is in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TagText<'a> {
    pub(crate) text: &'a str,
    pub(crate) buffer: &'a str,
}

impl<'a> TagText<'a> {
    #[inline]
    pub(crate) fn get(&self, span: Span) -> &'a str {
        let text = if span.buffered { self.buffer } else { self.text };
        text.get(span.start..span.end).unwrap_or_default()
    }

    /// The name as written.
    fn name(&self, attribute: &Attribute) -> &'a str {
        self.get(attribute.name)
    }

    /// The local name.
    #[inline]
    pub(crate) fn local(&self, attribute: &Attribute) -> &'a str {
        let Attribute { name, colon, .. } = *attribute;
        let start = if colon == name.start { colon } else { colon + 1 };
        self.get(Span { start, ..name })
    }

    /// The prefix and the local name.
    #[inline]
    pub(crate) fn parts(&self, attribute: &Attribute) -> (&'a str, &'a str) {
        let Attribute { name, colon, .. } = *attribute;
        if colon == name.start {
            return ("", self.get(name));
        }
        (self.get(Span { end: colon, ..name }), self.get(Span { start: colon + 1, ..name }))
    }
}

impl Attribute {
    /// Where it is in the input; nowhere for a default.
    pub(crate) fn place(&self) -> Option<usize> {
        (!self.name.buffered).then_some(self.name.start)
    }
}

impl Tag {
    /// Reads the start tag at the cursor, from `<` to `>`.
    pub(crate) fn read(
        &mut self,
        cursor: &mut Cursor<'_>,
        references: &mut References<'_>,
    ) -> Result<(), Stop> {
        self.attributes.clear();
        self.declarations.clear();
        self.buffer.clear();
        self.binding = None;
        self.prefixed = false;
        self.sieve = Sieve::default();
        (self.xsi_type, self.xsi_nil) = (None, None);
        cursor.at += 1;
        let version = self.names.version();
        (self.name, ..) = self.names.read(cursor)?;
        loop {
            let mut next = cursor.peek()?;
            let spaced = chars::is_space(next);
            while chars::is_space(next) {
                cursor.at += 1;
                next = cursor.peek()?;
            }
            match next {
                b'>' => {
                    cursor.at += 1;
                    self.empty = false;
                    break;
                }
                b'/' => {
                    cursor.expect("/>", "\"/>\"")?;
                    self.empty = true;
                    break;
                }
                _ if !spaced => {
                    return Err(cursor.bad(XmlErrorKind::Expected("white space or \">\"")));
                }
                _ => self.read_attribute(cursor, references)?,
            }
        }
        if references.declarations.has_attributes() {
            self.apply_declared(cursor.text, references);
        }
        if self.names.version() != version {
            self.sieve.doubt();
        }
        self.sort(cursor.text);
        Ok(())
    }

    /// Sorts the attributes, where none has a prefix and they are few; once for each shape.
    #[inline]
    fn sort(&mut self, text: &str) {
        let shape = self.sieve.shape().filter(|_| !self.prefixed);
        let attributes = &self.attributes;
        self.order = shape.map(|shape| {
            self.shapes.order(shape, self.names.version(), || {
                let written = TagText { text, buffer: "" };
                attributes.iter().map(move |attribute| written.local(attribute))
            })
        });
    }

    #[inline]
    fn read_attribute(
        &mut self,
        cursor: &mut Cursor<'_>,
        references: &mut References<'_>,
    ) -> Result<(), Stop> {
        if self.attributes.len() + self.declarations.len() >= references.limits.attributes {
            return Err(cursor.bad(XmlErrorKind::Limit(Limit::Attributes)));
        }
        let (RawName { start, end, colon }, slot, facts) = self.names.read(cursor)?;
        if !matches!(cursor.rest(), [b'=', b'"' | b'\'', ..]) {
            cursor.space();
        }
        cursor.expect("=", "\"=\" after the name of an attribute")?;
        cursor.space();
        let value = attribute::value(cursor, &mut self.buffer, references)?;
        let name = Span { start, end, buffered: false };
        self.push(name, colon, value, slot, &facts);
        Ok(())
    }

    /// Adds an attribute to the list that its name says.
    #[inline]
    fn push(&mut self, name: Span, colon: usize, value: Span, slot: Slot, facts: &NameFacts) {
        let NameFacts { order, declares, .. } = *facts;
        let attribute = Attribute { name, colon, value, binding: Binding::NONE, order };
        if declares {
            self.declarations.push(attribute);
            return;
        }
        self.prefixed |= colon != name.start;
        self.sieve.add(slot);
        self.attributes.push(attribute);
    }

    /// Applies the declared types and defaults of attributes (§3.3.2, §3.3.3).
    fn apply_declared(&mut self, text: &str, references: &References<'_>) {
        let name = text.get(self.name.start..self.name.end).unwrap_or_default();
        for declared in references.declarations.attributes_of(name) {
            let written = TagText { text, buffer: &self.buffer };
            let mut all = self.attributes.iter_mut().chain(&mut self.declarations);
            let known = all.find(|attribute| written.name(attribute) == &*declared.name);
            match (known, &declared.default) {
                (Some(attribute), _) if declared.tokenised => {
                    let value = written.get(attribute.value).to_owned();
                    let start = self.buffer.len();
                    attribute::collapse(&value, &mut self.buffer);
                    attribute.value = Span { start, end: self.buffer.len(), buffered: true };
                }
                (None, Some(default)) => {
                    let start = self.buffer.len();
                    self.buffer.push_str(&declared.name);
                    let end = self.buffer.len();
                    self.buffer.push_str(default);
                    let colon = declared.name.find(':');
                    let value = Span { start: end, end: self.buffer.len(), buffered: true };
                    let name = Span { start, end, buffered: true };
                    let local = colon.map_or(0, |colon| colon + 1);
                    let facts = NameFacts::new(declared.name.as_bytes(), local);
                    self.push(name, colon.unwrap_or(0) + start, value, 0, &facts);
                }
                _ => {}
            }
        }
    }

    /// Brings the tag's declarations into scope and resolves its names.
    pub(crate) fn resolve(
        &mut self,
        text: &str,
        namespaces: &mut Namespaces,
        most: usize,
    ) -> Result<(), Stop> {
        let written = TagText { text, buffer: &self.buffer };
        let start = self.name.start;
        let outer = namespaces.len();
        for declaration in &self.declarations {
            let at = declaration.place().unwrap_or(start);
            let (before, after) = written.parts(declaration);
            let prefix = if before.is_empty() { "" } else { after };
            let uri = written.get(declaration.value);
            check_declaration(prefix, uri)
                .map_err(|rule| Stop::bad(XmlErrorKind::ForbiddenDeclaration(rule), at))?;
            if namespaces.since(outer).any(|(known, _)| known == prefix) {
                return Err(duplicate(written.name(declaration), at));
            }
            if namespaces.len() >= most {
                return Err(Stop::bad(XmlErrorKind::Limit(Limit::Namespaces), at));
            }
            namespaces.declare(prefix, uri);
        }
        let RawName { colon, .. } = self.name;
        let prefix = text.get(start..colon).unwrap_or_default();
        let unbound = |prefix: &str, at| Stop::bad(XmlErrorKind::UnboundPrefix(prefix.into()), at);
        let binding = namespaces.resolve(prefix);
        self.binding = Some(binding.ok_or_else(|| unbound(prefix, start))?);
        if !self.prefixed && self.sieve.is_clean() {
            return Ok(());
        }
        for (index, attribute) in self.attributes.iter_mut().enumerate() {
            if attribute.colon == attribute.name.start {
                continue;
            }
            let (prefix, local) = written.parts(attribute);
            let at = attribute.place().unwrap_or(start);
            let binding = namespaces.resolve(prefix).ok_or_else(|| unbound(prefix, at))?;
            attribute.binding = binding;
            match local {
                "type" if namespaces.uri(binding) == XSI => self.xsi_type = Some(index),
                "nil" if namespaces.uri(binding) == XSI => self.xsi_nil = Some(index),
                _ => {}
            }
        }
        self.check_unique(text, namespaces)
    }

    /// Refuses two attributes of the same expanded name.
    fn check_unique(&mut self, text: &str, namespaces: &Namespaces) -> Result<(), Stop> {
        let written = TagText { text, buffer: &self.buffer };
        let key =
            |attribute: &Attribute| (written.local(attribute), namespaces.uri(attribute.binding));
        let hint = |attribute: &Attribute| (attribute.order >> 32 ^ attribute.order) as u32;
        let twin = find_twin(&self.attributes, hint, key, &mut self.room);
        twin.and_then(|index| self.attributes.get(index)).map_or(Ok(()), |attribute| {
            Err(duplicate(written.name(attribute), attribute.place().unwrap_or(self.name.start)))
        })
    }
}

fn duplicate(name: &str, at: usize) -> Stop {
    Stop::bad(XmlErrorKind::DuplicateAttribute(name.into()), at)
}
