//! Self-contained elements, §8.4.3 and §8.5.4.4.1: fragments of their own within a body.
//!
//! What a body has learned is set aside while a self-contained element is in force, so that the
//! element can be read from its first byte on without what is around it. It stays where it is, at
//! the front of the memory; what the fragment learns comes behind it, and is forgotten when the
//! fragment ends. The element that SC follows stays on the stack of grammars, as the place of
//! FragmentContent; the same element, begun again within the fragment, lies on top of it.

use super::Coder;
use crate::bits::{Reader, Stop, Writer};
use crate::error::{ErrorKind, Limit};
use crate::event::QName;
use crate::grammar::{Found, LearnedMark, Sought};
use crate::memory::{Scratch, Store};
use crate::string_table::{NamesMark, Rings};

/// Bytes that surely suffice for an event code.
const CODE: usize = 16;

/// Where what is set aside ends, in each table.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Level {
    names: NamesMark,
    values: Rings,
    namespaces: u32,
    grammars: LearnedMark,
}

impl Level {
    pub(crate) const EMPTY: Self = Self {
        names: NamesMark::EMPTY,
        values: Rings::EMPTY,
        namespaces: 0,
        grammars: LearnedMark::EMPTY,
    };
}

/// The self-contained elements in force, the outermost first.
#[derive(Debug)]
pub(super) struct Levels<'m> {
    rows: Store<'m, Level>,
    len: usize,
}

impl<'m> Levels<'m> {
    pub(super) const fn new(rows: Store<'m, Level>) -> Self {
        Self { rows, len: 0 }
    }

    fn pop(&mut self) -> Option<Level> {
        self.len = self.len.checked_sub(1)?;
        self.rows.rows().get(self.len).copied()
    }
}

impl Coder<'_, '_> {
    /// True between the event SC and the start of the element in its fragment, and between that
    /// element's end and the end of the fragment.
    pub(crate) fn at_fragment(&self) -> bool {
        self.grammars.at_fragment().is_some()
    }

    /// Sets aside what was learned.
    pub(crate) fn begin_fragment(&mut self) -> Result<(), Limit> {
        let len = self.levels.len;
        self.levels.rows.reserve(len + 1, Limit::SelfContained)?;
        let names = self.names.count(&self.grammars.schema);
        let level = Level {
            names: self.names.set_aside(),
            values: self.values.set_aside(names),
            namespaces: self.namespaces.set_aside(),
            grammars: self.grammars.begin_fragment(),
        };
        if let Some(slot) = self.levels.rows.rows_mut().get_mut(len) {
            *slot = level;
        }
        self.levels.len += 1;
        Ok(())
    }

    /// Takes back what was set aside last.
    fn take_back(&mut self, level: Level) {
        // Values belong to names.
        self.values.take_back(level.values);
        self.names.take_back(level.names);
        self.namespaces.take_back(level.namespaces);
        self.grammars.end_fragment(level.grammars);
    }

    /// The self-contained element has ended.
    fn end_fragment(&mut self) {
        if let Some(level) = self.levels.pop() {
            self.take_back(level);
        }
        self.grammars.leave();
        self.close_scope();
    }

    /// Takes back what the outermost body has learned.
    pub(super) fn end_fragments(&mut self) {
        while let Some(level) = self.levels.pop() {
            self.take_back(level);
        }
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
                let inner = self.names.name_uri(&self.grammars.schema, parts.name);
                let same = self.names.uri_text(&self.grammars.schema, inner) == uri
                    && self.names.local_name(&self.grammars.schema, parts.name) == local_name;
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
        let (uri, local_name) = self.outer_name();
        CODE + Self::qname_bytes(&QName::new(uri, local_name))
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
        CODE * self.levels.len
    }

    /// The name of the element that SC follows.
    fn outer_name(&self) -> (&str, &str) {
        let name = self.grammars.element_name();
        (
            self.names
                .uri_text(&self.grammars.schema, self.names.name_uri(&self.grammars.schema, name)),
            self.names.local_name(&self.grammars.schema, name),
        )
    }
}
