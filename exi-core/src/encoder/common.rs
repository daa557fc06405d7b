//! The common events of schema-informed streams, written at one go.
//!
//! What is not common is left to the general way, with nothing changed: undeclared events, names
//! that no schema declares, values that have no form in their datatype, and output that may be
//! short. Each kind of event is a function of its own, so that none pays for another.

use super::Encoder;
use super::places::Places;
use super::plain::{short_value, write_value};
use super::strings::write_string;
use crate::bits::{Cursor, Short, width};
use crate::coder::Coder;
use crate::error::Error;
use crate::event::{Event, QName};
use crate::grammar::{InForce, Outside};
use crate::schema::{
    COUNTED, Datatype, Element, NONE, Production, Representation, Schema, Terminal,
};
use crate::string_table::{Name, Uri};
use crate::value::Value;

/// Bytes that suffice for an event without text or lists.
pub(super) const ROOM: usize = 64;

/// The first part of an event code, which is all of it: its value and its width in bits.
pub(super) type Code = (u32, u32);

impl Encoder<'_, '_> {
    /// Writes an event in the way that its kind permits.
    #[inline(always)]
    pub(super) fn push_common<const ALIGNED: bool>(
        &mut self,
        event: &Event<'_>,
        out: &mut [u8],
    ) -> Result<usize, Error> {
        let written = match event {
            Event::Attribute(qname, value) => self.write_attribute::<ALIGNED>(qname, value, out),
            Event::StartElement(qname) => self.write_start::<ALIGNED>(qname, out),
            Event::EndElement => self.write_end::<ALIGNED>(out),
            Event::Characters(value) => self.write_characters::<ALIGNED>(value, out),
            Event::StartDocument | Event::EndDocument => self.write_boundary::<ALIGNED>(event, out),
            _ => None,
        };
        match written {
            Some(bytes) => Ok(bytes),
            None => self.push_any(event, out),
        }
    }

    /// AT.
    #[inline(never)]
    fn write_attribute<const ALIGNED: bool>(
        &mut self,
        qname: &QName<'_>,
        value: &Value<'_>,
        out: &mut [u8],
    ) -> Option<usize> {
        let name = self.declared(qname)?;
        let Coder { schema, grammars, values, .. } = &mut self.coder;
        let (state, current) = grammars.in_force_mut()?;
        let (place, row, datatype) = attribute(schema, &mut self.places, &state, name)?;
        let code = (place as u32, state.bits);
        let datatype = schema.datatype(datatype);
        let cursor = &mut self.cursor;
        let bytes = match as_string(datatype, value) {
            Some(text) => write_string::<ALIGNED>(values, cursor, out, code, name, text)?,
            None => write_typed::<ALIGNED>(schema, cursor, out, code, datatype, value)?,
        };
        if row.next & COUNTED == 0 {
            *current = row.next;
        } else {
            grammars.go(row.next).ok()?;
        }
        Some(bytes)
    }

    /// CH.
    #[inline(never)]
    fn write_characters<const ALIGNED: bool>(
        &mut self,
        value: &Value<'_>,
        out: &mut [u8],
    ) -> Option<usize> {
        let state = self.coder.grammars.in_force()?;
        let (row, before) = state.rows.split_last()?;
        if row.terminal != Terminal::Characters {
            return None;
        }
        let code = (before.len() as u32, state.bits);
        let Coder { schema, grammars, values, .. } = &mut self.coder;
        let datatype = schema.datatype(row.operand);
        let owner = grammars.element_name();
        let cursor = &mut self.cursor;
        let bytes = match as_string(datatype, value) {
            Some(text) => write_string::<ALIGNED>(values, cursor, out, code, owner, text)?,
            None => write_typed::<ALIGNED>(schema, cursor, out, code, datatype, value)?,
        };
        grammars.go_on_in_content(row.next).ok()?;
        Some(bytes)
    }

    /// SE.
    #[inline(never)]
    fn write_start<const ALIGNED: bool>(
        &mut self,
        qname: &QName<'_>,
        out: &mut [u8],
    ) -> Option<usize> {
        let name = self.declared(qname)?;
        let Some(state) = self.coder.grammars.in_force() else {
            return self.write_root::<ALIGNED>(name, out);
        };
        let Coder { schema, grammars, .. } = &mut self.coder;
        let Some((place, row, element)) = element(schema, &mut self.places, &state, name) else {
            return self.write_by_wildcard::<ALIGNED>(&state, name, out);
        };
        let out = out.first_chunk_mut::<ROOM>()?;
        grammars.enter(row.next, name, *element)?;
        Short::new::<ALIGNED>(place as u32, state.bits).write(&mut self.cursor, out)
    }

    /// EE.
    #[inline(never)]
    fn write_end<const ALIGNED: bool>(&mut self, out: &mut [u8]) -> Option<usize> {
        let state = self.coder.grammars.in_force()?;
        // The declared order is SE, EE, CH (§8.5.4.3).
        let (last, before) = state.rows.split_last()?;
        let place = match last.terminal {
            Terminal::EndElement => before.len(),
            _ if before.last()?.terminal == Terminal::EndElement => before.len() - 1,
            _ => return None,
        };
        let code = Short::new::<ALIGNED>(place as u32, state.bits);
        let bytes = code.write(&mut self.cursor, out)?;
        self.coder.grammars.leave();
        Some(bytes)
    }

    /// SD, and ED of DocEnd.
    #[inline(never)]
    fn write_boundary<const ALIGNED: bool>(
        &mut self,
        event: &Event<'_>,
        out: &mut [u8],
    ) -> Option<usize> {
        let grammars = &mut self.coder.grammars;
        match (event, grammars.outside()?) {
            (Event::StartDocument, (Outside::Document, _)) => {
                grammars.start_document();
                Some(0)
            }
            (Event::EndDocument, (Outside::AfterRoot, undeclared)) => {
                let code = Short::new::<ALIGNED>(0, width(1 + u32::from(undeclared)));
                let bytes = code.write(&mut self.cursor, out)?;
                grammars.end_document();
                Some(bytes)
            }
            _ => None,
        }
    }

    /// SE(qname) of DocContent (§8.5.1).
    #[inline(never)]
    fn write_root<const ALIGNED: bool>(&mut self, name: Name, out: &mut [u8]) -> Option<usize> {
        let coder = &mut self.coder;
        let (Outside::BeforeRoot, undeclared) = coder.grammars.outside()? else { return None };
        let place = coder.schema.name(name.0)?.element;
        if place == NONE {
            return None;
        }
        let declared = u32::from(coder.schema.rows().global_elements) + 1;
        let out = out.first_chunk_mut::<ROOM>()?;
        coder.grammars.enter_root(name, coder.schema.element(place))?;
        let bits = width(declared + u32::from(undeclared));
        Short::new::<ALIGNED>(place.into(), bits).write(&mut self.cursor, out)
    }

    /// SE(uri:*) or SE(*) for a global element.
    #[inline(never)]
    fn write_by_wildcard<const ALIGNED: bool>(
        &mut self,
        state: &InForce<'_>,
        name: Name,
        out: &mut [u8],
    ) -> Option<usize> {
        let coder = &mut self.coder;
        let row = coder.schema.name(name.0).filter(|row| row.element != NONE)?;
        let uri = Uri(row.uri.into());
        let place = state.rows.iter().position(|row| match row.terminal {
            Terminal::ElementUri => u32::from(row.operand) == uri.0,
            Terminal::ElementAny => true,
            _ => false,
        })?;
        let production = state.rows.get(place)?;
        let mut event = Short::new::<ALIGNED>(place as u32, state.bits);
        if production.terminal == Terminal::ElementAny {
            event = event.n_bit::<ALIGNED>(uri.0 + 1, width(coder.names.uris(&coder.schema) + 1));
        }
        let first = coder.schema.rows().uris.get(uri.0 as usize)?.first_name;
        let identifier = name.0 - u32::from(first);
        // A hit in the partition of local names, §7.3.3.
        event = event
            .unsigned(0)?
            .n_bit::<ALIGNED>(identifier, width(coder.names.local_names(&coder.schema, uri)));
        let mut cursor = self.cursor;
        let bytes = event.write(&mut cursor, out)?;
        coder.grammars.enter(production.next, name, coder.schema.element(row.element))?;
        self.cursor = cursor;
        Some(bytes)
    }
}

/// Writes an event code and a value that no string table holds.
#[inline(always)]
fn write_typed<const ALIGNED: bool>(
    schema: &Schema<'_>,
    cursor: &mut Cursor,
    out: &mut [u8],
    code: Code,
    datatype: &Datatype,
    value: &Value<'_>,
) -> Option<usize> {
    let short = Short::new::<ALIGNED>(code.0, code.1);
    let short = short_value::<ALIGNED>(schema, short, datatype, value);
    if let Some(bytes) = short.and_then(|short| short.write(cursor, out)) {
        return Some(bytes);
    }
    let (bytes, next) = write_value::<ALIGNED>(schema, *cursor, out, code, datatype, value)?;
    *cursor = next;
    Some(bytes)
}

/// The production AT(qname) of a name: its place, and the datatype of its values.
#[inline(always)]
fn attribute<'s>(
    schema: &Schema<'s>,
    places: &mut Places,
    state: &InForce<'s>,
    name: Name,
) -> Option<(usize, &'s Production, u16)> {
    let attributes = schema.rows().attributes;
    let datatype = |row: &Production| {
        let attribute = attributes.get(usize::from(row.operand))?;
        (u32::from(attribute.name) == name.0).then_some(attribute.datatype)
    };
    let rows = state.rows.get(..state.attributes)?;
    let slot = Places::slot(state.state, name.0);
    let guess = places.guess(slot);
    if let Some(row) = rows.get(guess)
        && let Some(datatype) = datatype(row)
    {
        return Some((guess, row, datatype));
    }
    let found = |(place, row)| Some((place, row, datatype(row)?));
    let (place, row, datatype) = rows.iter().enumerate().find_map(found)?;
    places.keep(slot, place);
    Some((place, row, datatype))
}

/// The production SE(qname) of a name: its place, and the element.
#[inline(always)]
fn element<'s>(
    schema: &Schema<'s>,
    places: &mut Places,
    state: &InForce<'s>,
    name: Name,
) -> Option<(usize, &'s Production, &'s Element)> {
    let elements = schema.rows().elements;
    let element = |row: &Production| {
        let element = elements.get(usize::from(row.operand))?;
        let same = row.terminal == Terminal::Element && u32::from(element.name) == name.0;
        same.then_some(element)
    };
    let slot = Places::slot(state.state, name.0);
    let guess = places.guess(slot);
    if let Some(row) = state.rows.get(guess)
        && let Some(element) = element(row)
    {
        return Some((guess, row, element));
    }
    let found = |(place, row)| Some((place, row, element(row)?));
    let (place, row, element) = state.rows.iter().enumerate().find_map(found)?;
    places.keep(slot, place);
    Some((place, row, element))
}

impl Encoder<'_, '_> {
    /// A name that the schema declares.
    #[inline(always)]
    fn declared(&mut self, qname: &QName<'_>) -> Option<Name> {
        match qname.row_in(&self.coder.schema) {
            Some(name) => Some(Name(name)),
            None => self.declared_by_text(qname),
        }
    }

    #[inline(never)]
    fn declared_by_text(&mut self, qname: &QName<'_>) -> Option<Name> {
        let (uri, local_name) = (qname.uri(), qname.local_name());
        let name = self.spelled.find(&self.coder.schema, uri, local_name)?;
        Some(Name(name.into()))
    }
}

/// The text, where a value is one that the string table may hold.
#[inline(always)]
fn as_string<'e>(datatype: &Datatype, value: &Value<'e>) -> Option<&'e [u8]> {
    let is_string = datatype.representation == Representation::String && datatype.values == 0;
    match value {
        Value::String(text) if is_string => Some(text.as_bytes()),
        _ => None,
    }
}
