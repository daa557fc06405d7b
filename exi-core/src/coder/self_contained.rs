//! Self-contained elements, §8.4.3 and §8.5.4.4.1: fragments of their own within a body.
//!
//! What a body has learned is set aside while a self-contained element is in force, so that the
//! element can be read from its first byte on without what is around it. The element that SC
//! follows stays on the stack of grammars, as the place of FragmentContent; the same element, begun
//! again within the fragment, lies on top of it.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Coder;
use crate::bits::{Reader, Stop, Writer};
use crate::error::{ErrorKind, Limit};
use crate::event::QName;
use crate::grammar::{Found, Learning, Sought};
use crate::limits::Limits;
use crate::memory::{Memory, Scratch};
use crate::namespaces::Namespaces;
use crate::options::Options;
use crate::string_table::{Names, Values};

/// Bytes that surely suffice for an event code.
const CODE: usize = 16;

/// What a body learns.
#[derive(Debug)]
pub(super) struct Learned<'s, 'm> {
    names: Names<'s, 'm>,
    values: Values<'m>,
    namespaces: Namespaces<'m>,
    grammars: Learning<'m>,
}

/// What was set aside, the outermost body's first, and the most there may be.
#[derive(Debug)]
pub(super) struct Outer<'s, 'm> {
    learned: Vec<Learned<'s, 'm>>,
    limits: Option<Limits>,
}

impl Outer<'_, '_> {
    /// `limits` are those of memory that grows. Boxed, so that other streams pay a word for it.
    pub(super) fn boxed(options: &Options, limits: Option<Limits>) -> Option<Box<Self>> {
        options.self_contained().then(|| Box::new(Self { learned: Vec::new(), limits }))
    }
}

impl<'s, 'm> Coder<'s, 'm> {
    /// True between the event SC and the start of the element in its fragment, and between that
    /// element's end and the end of the fragment.
    pub(crate) fn at_fragment(&self) -> bool {
        self.grammars.at_fragment().is_some()
    }

    /// Sets aside what was learned.
    pub(crate) fn begin_fragment(&mut self) -> Result<(), Limit> {
        let outer = self.outer.as_ref().ok_or(Limit::SelfContained)?;
        let limits = outer.limits.filter(|most| outer.learned.len() < most.self_contained);
        let memory = Memory::growing(&limits.ok_or(Limit::SelfContained)?);
        let mut learned = Learned {
            names: Names::new(self.schema, memory.names)?,
            values: Values::new(&self.options, self.values.side(), memory.values),
            namespaces: Namespaces::new(memory.namespaces),
            grammars: Learning::new(memory.grammars.built_in),
        };
        self.exchange(&mut learned);
        if let Some(outer) = &mut self.outer {
            outer.learned.push(learned);
        }
        self.grammars.begin_fragment();
        Ok(())
    }

    /// Takes back what was set aside; the self-contained element has ended.
    fn end_fragment(&mut self) {
        if let Some(mut learned) = self.outer.as_mut().and_then(|outer| outer.learned.pop()) {
            self.exchange(&mut learned);
        }
        self.grammars.leave();
        self.close_scope();
    }

    /// Takes back what the outermost body has learned.
    pub(super) fn end_fragments(&mut self) {
        let Some(outer) = self.outer.as_mut().filter(|outer| !outer.learned.is_empty()) else {
            return;
        };
        let mut learned = outer.learned.swap_remove(0);
        outer.learned.clear();
        self.exchange(&mut learned);
    }

    fn exchange(&mut self, learned: &mut Learned<'s, 'm>) {
        core::mem::swap(&mut self.names, &mut learned.names);
        core::mem::swap(&mut self.values, &mut learned.values);
        core::mem::swap(&mut self.namespaces, &mut learned.namespaces);
        self.grammars.exchange(&mut learned.grammars);
    }

    /// Reads what no event tells of: the start of the element in its fragment, or the end of the
    /// fragment.
    pub(crate) fn read_fragment_boundary(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<(), Stop> {
        let begins = self.grammars.at_fragment() == Some(true);
        match self.grammars.read_code(reader)? {
            Found::StartElement { name, element, then } if begins => {
                let parts = self.read_qname(reader, scratch, name)?;
                let (uri, local_name) = self.outer_name();
                let inner = self.names.name_uri(parts.name);
                let same = self.names.uri_text(inner) == uri
                    && self.names.local_name(parts.name) == local_name;
                if !same {
                    return Err(ErrorKind::InvalidValue("a self-contained element's name").into());
                }
                Ok(self.grammars.start_element(then, parts.name, element)?)
            }
            Found::EndDocument if !begins => {
                reader.align();
                self.end_fragment();
                Ok(())
            }
            _ => Err(ErrorKind::InvalidEventCode.into()),
        }
    }

    /// Writes the start of a self-contained element in its fragment.
    pub(crate) fn write_fragment_start(
        &mut self,
        writer: &mut Writer<'_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<(), ErrorKind> {
        let start = scratch.len();
        let (uri, local_name) = self.outer_name();
        let middle = start + uri.len();
        scratch.extend(uri.as_bytes())?;
        scratch.extend(local_name.as_bytes())?;
        let text = |range| {
            let bytes = scratch.bytes().get(range).unwrap_or_default();
            core::str::from_utf8(bytes).unwrap_or_default()
        };
        let qname = QName::new(text(start..middle), text(middle..scratch.len()));
        let known = self.look_up(&qname);
        let found = self.grammars.find(Sought::Element(known.name(), known.uri()));
        let Some((code, Found::StartElement { name, element, then })) = found else {
            return Err(ErrorKind::NotAllowed("a self-contained element"));
        };
        code.write(writer);
        let name = self.write_qname(writer, name, &qname, &known)?;
        Ok(self.grammars.start_element(then, name, element)?)
    }

    /// Bytes that surely suffice for [`write_fragment_start`](Self::write_fragment_start), before
    /// the fragment begins.
    pub(crate) fn fragment_start_bytes(&self) -> usize {
        let name = self.grammars.element_name();
        let uri = self.names.uri_text(self.names.name_uri(name));
        CODE + Self::qname_bytes(&QName::new(uri, self.names.local_name(name)))
    }

    /// Writes the ends of fragments that the end of an element has brought.
    pub(crate) fn write_fragment_ends(&mut self, writer: &mut Writer<'_>) -> Result<(), ErrorKind> {
        while self.at_fragment() {
            let found = self.grammars.find(Sought::EndDocument);
            let (code, _) = found.ok_or(ErrorKind::NotAllowed("the end of the element"))?;
            code.write(writer);
            writer.align();
            self.end_fragment();
        }
        Ok(())
    }

    /// Bytes that surely suffice for [`write_fragment_ends`](Self::write_fragment_ends).
    pub(crate) fn fragment_end_bytes(&self) -> usize {
        CODE * self.outer.as_ref().map_or(0, |outer| outer.learned.len())
    }

    /// The name of the element that SC follows, which the partitions set aside hold.
    fn outer_name(&self) -> (&str, &str) {
        let name = self.grammars.element_name();
        self.outer.as_ref().and_then(|outer| outer.learned.last()).map_or(("", ""), |outer| {
            (outer.names.uri_text(outer.names.name_uri(name)), outer.names.local_name(name))
        })
    }
}
