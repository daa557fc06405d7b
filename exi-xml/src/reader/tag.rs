//! XML 1.0 §3.1 and Namespaces in XML: start tags.

use super::attribute::{self, References, Span};
use super::cursor::{Cursor, RawName, Stop};
use crate::error::XmlErrorKind;
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
    /// Room to sort in.
    order: Vec<u32>,
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
    /// Tells most names apart: equal names have equal hints.
    hint: u32,
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
        (self.xsi_type, self.xsi_nil) = (None, None);
        cursor.at += 1;
        self.name = cursor.qualified_name()?;
        loop {
            let spaced = cursor.space();
            match cursor.peek()? {
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
        self.apply_declared(cursor.text, references);
        Ok(())
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
        let RawName { start, end, colon } = cursor.qualified_name()?;
        cursor.space();
        cursor.expect("=", "\"=\" after the name of an attribute")?;
        cursor.space();
        let value = attribute::value(cursor, &mut self.buffer, references)?;
        let name = Span { start, end, buffered: false };
        self.push(cursor.text, Attribute { name, colon, value, binding: Binding::NONE, hint: 0 });
        Ok(())
    }

    /// Adds an attribute to the list that its name says.
    #[inline]
    fn push(&mut self, text: &str, mut attribute: Attribute) {
        let Attribute { name, colon, .. } = attribute;
        let text = if name.buffered { &self.buffer } else { text };
        let name = text.as_bytes().get(name.start..name.end).unwrap_or_default();
        if let [b'x', b'm', b'l', b'n', b's', rest @ ..] = name
            && matches!(rest, [] | [b':', ..])
        {
            self.declarations.push(attribute);
            return;
        }
        let length = (attribute.name.end - colon) as u32;
        attribute.hint = length << 8 | name.last().copied().map_or(0, u32::from);
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
                    let colon = declared.name.find(':').unwrap_or(0) + start;
                    let value = Span { start: end, end: self.buffer.len(), buffered: true };
                    let name = Span { start, end, buffered: true };
                    self.push(
                        text,
                        Attribute { name, colon, value, binding: Binding::NONE, hint: 0 },
                    );
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
        let twin = find_twin(&self.attributes, |attribute| attribute.hint, key, &mut self.order);
        twin.and_then(|index| self.attributes.get(index)).map_or(Ok(()), |attribute| {
            Err(duplicate(written.name(attribute), attribute.place().unwrap_or(self.name.start)))
        })
    }
}

fn duplicate(name: &str, at: usize) -> Stop {
    Stop::bad(XmlErrorKind::DuplicateAttribute(name.into()), at)
}
