//! What grammars leave open, written at one go: undeclared events (§8.5.4.4), those of built-in
//! grammars (§8.4.3), wildcards, and names that are new to the tables (§7.3.2, §7.3.3).
//!
//! Values are strings here, as nearly all of them are where no schema says more. What is left to
//! the general way leaves nothing changed; but where tables are full, that way finds them so, too,
//! and says it.

use super::Encoder;
use super::common::ROOM;
use super::strings::write_string;
use crate::bits::{Octets, Pen, Short, width};
use crate::coder::Known;
use crate::error::Limit;
use crate::event::{Event, QName};
use crate::grammar::{Code, Found, NameIs, Sought, ValueIs};
use crate::schema::Representation;
use crate::string_table::Name;
use crate::value::Value;

/// Longer text gains nothing from being written at one go.
const LONGEST: usize = 1 << 16;

impl Encoder<'_, '_> {
    /// Writes an event that no declared production represents; returns the bytes written.
    #[inline(never)]
    pub(super) fn open<const ALIGNED: bool>(
        &mut self,
        event: &Event<'_>,
        out: &mut [u8],
    ) -> Option<usize> {
        let mut pen = Pen::new(self.cursor, out);
        let room = pen.room();
        match event {
            Event::StartElement(qname) => self.open_element::<ALIGNED>(&mut pen, qname)?,
            Event::EndElement => self.open_end::<ALIGNED>(&mut pen)?,
            Event::Attribute(qname, Value::String(text)) => {
                self.open_attribute::<ALIGNED>(&mut pen, qname, text.as_bytes())?;
            }
            Event::Characters(Value::String(text)) => {
                self.open_characters::<ALIGNED>(&mut pen, text.as_bytes())?;
            }
            _ => return None,
        }
        self.cursor = pen.cursor();
        Some(room - pen.room())
    }

    /// SE.
    fn open_element<const ALIGNED: bool>(
        &mut self,
        pen: &mut Pen<'_>,
        qname: &QName<'_>,
    ) -> Option<()> {
        if !has_room(pen, qname, &[]) {
            return None;
        }
        let known = self.look_up(qname);
        let sought = Sought::Element(known.name(), known.uri());
        let (code, found) = self.coder.grammars.find(sought)?;
        let Found::StartElement { name: terminal, element, then } = found else { return None };
        self.name::<ALIGNED>(pen, &code, terminal, qname, &known)?;
        let name = self.add_name(terminal, qname, &known).ok()?;
        self.coder.grammars.start_element(then, name, element).ok()
    }

    /// EE.
    fn open_end<const ALIGNED: bool>(&mut self, pen: &mut Pen<'_>) -> Option<()> {
        let (code, found) = self.coder.grammars.find(Sought::EndElement)?;
        let Found::EndElement { then } = found else { return None };
        pen.put(code.short::<ALIGNED>())?;
        self.coder.grammars.end_element(then).ok()
    }

    /// AT.
    fn open_attribute<const ALIGNED: bool>(
        &mut self,
        pen: &mut Pen<'_>,
        qname: &QName<'_>,
        text: &[u8],
    ) -> Option<()> {
        if !has_room(pen, qname, text) {
            return None;
        }
        let known = self.look_up(qname);
        let (name, grammars) = (known.name(), &self.coder.grammars);
        if name == grammars.xsi_type() || name == grammars.xsi_nil() {
            return None;
        }
        let (code, found) =
            grammars.find(Sought::Attribute { name, uri: known.uri(), typed: true })?;
        let Found::Attribute { name: terminal, value, then } = found else { return None };
        if !self.is_string(value, name) {
            return None;
        }
        self.name::<ALIGNED>(pen, &code, terminal, qname, &known)?;
        let name = self.add_name(terminal, qname, &known).ok()?;
        write_string::<ALIGNED>(self.coder.values.of(name), pen, Short::default(), text)?;
        self.coder.grammars.attribute(then, name).ok()
    }

    /// CH.
    fn open_characters<const ALIGNED: bool>(
        &mut self,
        pen: &mut Pen<'_>,
        text: &[u8],
    ) -> Option<()> {
        let (code, found) = self.coder.grammars.find(Sought::Characters { typed: true })?;
        let Found::Characters { value, then } = found else { return None };
        let owner = self.coder.grammars.element_name();
        if !self.is_string(value, owner) {
            return None;
        }
        pen.put(code.short::<ALIGNED>())?;
        write_string::<ALIGNED>(self.coder.values.of(owner), pen, Short::default(), text)?;
        self.coder.grammars.characters(then).ok()
    }

    /// True where values are strings of any characters.
    fn is_string(&self, value: ValueIs, owner: Name) -> bool {
        let datatype = self.coder.datatype(value, owner);
        datatype.representation == Representation::String && datatype.values == 0
    }

    /// Looks a name up.
    fn look_up(&mut self, qname: &QName<'_>) -> Known {
        let (schema, names) = (&self.coder.grammars.schema, &self.coder.names);
        let uri = self.spelled.uri(schema, names, qname.uri());
        self.coder.look_up_in(uri, qname)
    }

    /// Writes an event code, and what the terminal symbol leaves open of a name.
    fn name<const ALIGNED: bool>(
        &self,
        pen: &mut Pen<'_>,
        code: &Code,
        terminal: NameIs,
        qname: &QName<'_>,
        known: &Known,
    ) -> Option<()> {
        let (names, schema) = (&self.coder.names, &self.coder.grammars.schema);
        let mut short = code.short::<ALIGNED>();
        let uri = match terminal {
            NameIs::Known(_) => return pen.put(short),
            NameIs::InUri(uri) => uri,
            NameIs::Any => {
                let bits = width(names.uris(schema) + 1);
                match known.uri_identifier() {
                    Some(identifier) => short = short.n_bit::<ALIGNED>(identifier + 1, bits),
                    None => {
                        let text = qname.uri();
                        put_text(pen, short.n_bit::<ALIGNED>(0, bits), text, 0)?;
                        short = Short::default();
                    }
                }
                known.uri()
            }
        };
        match known.name_identifier() {
            Some(identifier) => {
                let bits = width(names.local_names(schema, uri));
                pen.put(short.unsigned(0)?.n_bit::<ALIGNED>(identifier, bits))
            }
            None => put_text(pen, short, qname.local_name(), 1),
        }
    }

    /// Adds to the tables what was written of a name in full.
    fn add_name(
        &mut self,
        terminal: NameIs,
        qname: &QName<'_>,
        known: &Known,
    ) -> Result<Name, Limit> {
        let (names, schema) = (&mut self.coder.names, &self.coder.grammars.schema);
        let uri = match terminal {
            NameIs::Known(name) => return Ok(name),
            NameIs::InUri(uri) => uri,
            NameIs::Any if known.uri_identifier().is_some() => known.uri(),
            NameIs::Any => names.add_uri(schema, qname.uri().as_bytes())?,
        };
        if known.name_identifier().is_some() {
            return Ok(known.name());
        }
        names.add_name(schema, uri, qname.local_name().as_bytes())
    }
}

/// Writes what comes before, the length of a text and `more`, and the text, where it is ASCII.
fn put_text(pen: &mut Pen<'_>, before: Short, text: &str, more: u64) -> Option<()> {
    let text = Octets::new(text.as_bytes(), 0);
    if !text.ascii {
        return None;
    }
    pen.put(before.unsigned(text.octets.len() as u64 + more)?)?;
    pen.octets(&text)
}

/// True where a name and a value can be written in full: from here on, no table is changed in
/// vain.
fn has_room(pen: &Pen<'_>, qname: &QName<'_>, text: &[u8]) -> bool {
    let text = qname.uri().len() + qname.local_name().len() + text.len();
    text <= LONGEST && pen.room() >= 2 * ROOM + text
}
