//! The common events of schema-informed streams, written at one go.
//!
//! What is not common is left to the general way, with nothing changed: undeclared events,
//! wildcards, values that have to be parsed, and output that may be short.

use crate::bits::{Writer, width};
use crate::coder::Coder;
use crate::datatype::{Strings, Texts, write_float, write_integer};
use crate::error::Limit;
use crate::event::{Event, QName};
use crate::schema::{Datatype, Production, Representation, State, StateFlags, Terminal};
use crate::string_table::Name;
use crate::value::{Float, Text, Value};

/// Bytes that suffice for an event without text.
const ROOM: usize = 48;

/// A value in the form of its datatype.
#[derive(Clone, Copy)]
enum Ready<'e> {
    NBit { value: u32, bits: u32 },
    Integer(i64),
    Unsigned(u64),
    Float(Float),
    Text(Text<'e>),
}

impl Coder<'_, '_> {
    /// Writes an event and applies it, or changes nothing.
    #[inline]
    pub(super) fn write_common(
        &mut self,
        writer: &mut Writer<'_>,
        event: &Event<'_>,
    ) -> Option<Result<(), Limit>> {
        let (state, undeclared) = self.grammars.informed_state()?;
        let rows = self.schema.productions(&state);
        let bits = width(u32::from(state.productions) + u32::from(undeclared));
        match event {
            Event::Attribute(qname, value) => {
                let name = self.declared(qname)?;
                let named = rows.get(..usize::from(state.attributes))?;
                let place = named
                    .iter()
                    .position(|row| u32::from(self.schema.attribute(row.operand).name) == name.0)?;
                let row = named.get(place)?;
                let datatype = self.schema.datatype(self.schema.attribute(row.operand).datatype);
                let ready = self.ready(datatype, value)?;
                let written = self.write_ready(writer, (place as u32, bits), name, ready)?;
                Some(written.and_then(|()| self.grammars.go(row.next)))
            }
            Event::StartElement(qname) => {
                let name = self.declared(qname)?;
                let (place, row) = self.element(rows, name)?;
                writer.require(ROOM).ok()?;
                self.grammars.enter(row.next, name, self.schema.element(row.operand))?;
                writer.n_bit(place, bits);
                Some(Ok(()))
            }
            Event::EndElement => {
                let place = end(rows, &state)?;
                writer.require(ROOM).ok()?;
                writer.n_bit(place, bits);
                self.grammars.leave();
                Some(Ok(()))
            }
            Event::Characters(value) => {
                let place = rows.iter().rposition(|row| row.terminal == Terminal::Characters)?;
                let row = rows.get(place)?;
                let ready = self.ready(self.schema.datatype(row.operand), value)?;
                let owner = self.grammars.element_name();
                let written = self.write_ready(writer, (place as u32, bits), owner, ready)?;
                Some(written.and_then(|()| self.grammars.go_on_in_content(row.next)))
            }
            _ => None,
        }
    }

    /// A name that the schema declares.
    #[inline]
    fn declared(&mut self, qname: &QName<'_>) -> Option<Name> {
        let uri = self.names.find_declared_uri(qname.uri())?;
        self.schema.find_name(uri, qname.local_name()).map(|name| Name(name.into()))
    }

    /// The production SE(qname) of a name.
    #[inline]
    fn element(&self, rows: &[Production], name: Name) -> Option<(u32, Production)> {
        let place = rows.iter().position(|row| {
            row.terminal == Terminal::Element
                && u32::from(self.schema.element(row.operand).name) == name.0
        })?;
        Some((place as u32, *rows.get(place)?))
    }

    /// The form of a value that needs no parsing.
    #[inline]
    fn ready<'e>(&self, datatype: &Datatype, value: &Value<'e>) -> Option<Ready<'e>> {
        if datatype.values > 0 {
            let texts = Texts::of(&self.schema);
            let text = |index: u32| texts.get(datatype.first_value + index);
            let values = u32::from(datatype.values);
            let bits = width(values);
            return match value {
                Value::Enumeration(given) if given.index < values => {
                    let value = given.index;
                    (text(value) == given.text).then_some(Ready::NBit { value, bits })
                }
                Value::String(given) => {
                    let value =
                        (0..values).find(|index| given.as_bytes() == text(*index).as_bytes());
                    value.map(|value| Ready::NBit { value, bits })
                }
                _ => None,
            };
        }
        match (datatype.representation, value) {
            (Representation::String, Value::String(text)) => Some(Ready::Text(*text)),
            (Representation::Boolean, Value::Boolean(value)) => {
                Some(Ready::NBit { value: u32::from(value.get()), bits: 1 })
            }
            (Representation::Integer, Value::Integer(value)) => value.to_i64().map(Ready::Integer),
            (Representation::UnsignedInteger, Value::Integer(value)) => {
                value.to_u64().map(Ready::Unsigned)
            }
            (Representation::Float, Value::Float(value)) => Some(Ready::Float(*value)),
            _ => None,
        }
    }

    /// Writes an event code and a value, where there is room.
    #[inline]
    fn write_ready(
        &mut self,
        writer: &mut Writer<'_>,
        (place, bits): (u32, u32),
        owner: Name,
        value: Ready<'_>,
    ) -> Option<Result<(), Limit>> {
        let text = if let Ready::Text(text) = value { text.as_bytes().len() } else { 0 };
        writer.require(ROOM + text).ok()?;
        writer.n_bit(place, bits);
        match value {
            Ready::NBit { value, bits } => writer.n_bit(value, bits),
            Ready::Integer(value) => write_integer(writer, value),
            Ready::Unsigned(value) => writer.unsigned(value),
            Ready::Float(value) => write_float(writer, &value),
            Ready::Text(text) => {
                let values = self.values.of(owner);
                return Some(Strings::write(values, writer, text.as_bytes(), None));
            }
        }
        Some(Ok(()))
    }
}

/// The place of EE, where it is declared.
#[inline]
fn end(rows: &[Production], state: &State) -> Option<u32> {
    if !state.flags.contains(StateFlags::END_ELEMENT) {
        return None;
    }
    let place = rows.iter().rposition(|row| row.terminal == Terminal::EndElement);
    place.map(|place| place as u32)
}
