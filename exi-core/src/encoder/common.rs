//! The common events of schema-informed streams, written at one go.
//!
//! What is not common is left to the general way, with nothing changed: undeclared events, names
//! that no schema declares, values that have no form in their datatype, and output that may be
//! short.

use core::ptr;

use super::Encoder;
use super::places::Places;
use super::plain::{short_value, write_value};
use super::strings::write_string;
use crate::bits::{Pen, Short, width};
use crate::coder::Coder;
use crate::event::{Event, QName};
use crate::grammar::{InForce, Outside};
use crate::schema::{
    Attribute, COUNTED, Datatype, Element, NONE, Production, Representation, Schema, Terminal,
};
use crate::string_table::{Name, Uri};
use crate::value::Value;

/// Bytes that suffice for an event without text or lists.
pub(super) const ROOM: usize = 64;

/// The tables that names were resolved in last, where they are those of the encoder.
pub(super) type Tables<'e> = Option<&'e Schema<'e>>;

/// The first part of an event code, which is all of it: its value and its width in bits.
pub(super) type Code = (u32, u32);

impl Encoder<'_, '_> {
    /// AT.
    #[inline(always)]
    pub(super) fn attribute<'e, const ALIGNED: bool>(
        &mut self,
        pen: &mut Pen<'_>,
        tables: &mut Tables<'e>,
        qname: &QName<'e>,
        value: &Value<'_>,
    ) -> Option<()> {
        let name = self.declared(tables, qname)?;
        let schema = &self.coder.schema;
        let state = self.coder.grammars.in_force()?;
        let (place, row, datatype) = attribute(schema, &mut self.places, &state, name)?;
        let code = (place as u32, state.bits);
        self.value::<ALIGNED>(pen, code, name, schema.datatype(datatype), row.next, value)?;
        self.coder.grammars.go(row.next).ok()
    }

    /// CH.
    #[inline(always)]
    pub(super) fn characters<const ALIGNED: bool>(
        &mut self,
        pen: &mut Pen<'_>,
        value: &Value<'_>,
    ) -> Option<()> {
        let state = self.coder.grammars.in_force()?;
        let last = state.productions().checked_sub(1)?;
        let row = state.production(last)?;
        if row.terminal != Terminal::Characters {
            return None;
        }
        let code = (last as u32, state.bits);
        let datatype = self.coder.schema.datatype(row.operand);
        let owner = self.coder.grammars.element_name();
        self.value::<ALIGNED>(pen, code, owner, datatype, row.next, value)?;
        self.coder.grammars.go_on_in_content(row.next).ok()
    }

    /// An event code and a value; `next` is the right-hand side of the production.
    #[inline(always)]
    fn value<const ALIGNED: bool>(
        &mut self,
        pen: &mut Pen<'_>,
        code: Code,
        owner: Name,
        datatype: &Datatype,
        next: u32,
        value: &Value<'_>,
    ) -> Option<()> {
        if next & COUNTED != 0 {
            return None;
        }
        let Coder { schema, values, .. } = &mut self.coder;
        let short = Short::new::<ALIGNED>(code.0, code.1);
        if let Some(text) = as_string(datatype, value) {
            return write_string::<ALIGNED>(values.of(owner), pen, short, text);
        }
        if let Some(short) = short_value::<ALIGNED>(schema, short, datatype, value)
            && pen.put(short).is_some()
        {
            return Some(());
        }
        pen.aside(|cursor, out| {
            write_value::<ALIGNED>(schema, cursor, out, code, datatype, value).ok_or(())
        })
        .ok()
    }

    /// SE.
    #[inline(always)]
    pub(super) fn start<'e, const ALIGNED: bool>(
        &mut self,
        pen: &mut Pen<'_>,
        tables: &mut Tables<'e>,
        qname: &QName<'e>,
    ) -> Option<()> {
        let name = self.declared(tables, qname)?;
        if pen.room() < ROOM {
            return None;
        }
        let Some(state) = self.coder.grammars.in_force() else {
            return pen.put(self.root::<ALIGNED>(name)?);
        };
        let Coder { schema, grammars, .. } = &mut self.coder;
        let Some((place, row, element)) = element(schema, &mut self.places, &state, name) else {
            return pen.put(self.by_wildcard::<ALIGNED>(&state, name)?);
        };
        grammars.enter(row.next, name, *element)?;
        pen.put(Short::new::<ALIGNED>(place as u32, state.bits))
    }

    /// EE.
    #[inline(always)]
    pub(super) fn end<const ALIGNED: bool>(&mut self, pen: &mut Pen<'_>) -> Option<()> {
        let state = self.coder.grammars.in_force()?;
        let last = state.productions().checked_sub(1)?;
        // The declared order is SE, EE, CH (§8.5.4.3).
        let place = match state.production(last)?.terminal {
            Terminal::EndElement => last,
            Terminal::Characters if state.ends() => last.checked_sub(1)?,
            _ => return None,
        };
        pen.put(Short::new::<ALIGNED>(place as u32, state.bits))?;
        self.coder.grammars.leave();
        Some(())
    }

    /// SD, and ED of DocEnd.
    #[inline(always)]
    pub(super) fn boundary<const ALIGNED: bool>(
        &mut self,
        pen: &mut Pen<'_>,
        event: &Event<'_>,
    ) -> Option<()> {
        let grammars = &mut self.coder.grammars;
        match (event, grammars.outside()?) {
            (Event::StartDocument, Outside::Document) => grammars.start_document(),
            (Event::EndDocument, Outside::AfterRoot) => {
                let undeclared = grammars.has_undeclared_outside();
                pen.put(Short::new::<ALIGNED>(0, width(1 + u32::from(undeclared))))?;
                grammars.end_document();
            }
            _ => return None,
        }
        Some(())
    }

    /// SE(qname) of DocContent (§8.5.1): its event code, when the element is entered.
    #[inline(never)]
    fn root<const ALIGNED: bool>(&mut self, name: Name) -> Option<Short> {
        let coder = &mut self.coder;
        let Outside::BeforeRoot = coder.grammars.outside()? else { return None };
        let undeclared = coder.grammars.has_undeclared_outside();
        let place = coder.schema.name(name.0)?.element;
        if place == NONE {
            return None;
        }
        let declared = u32::from(coder.schema.rows().global_elements) + 1;
        coder.grammars.enter_root(name, coder.schema.element(place))?;
        Some(Short::new::<ALIGNED>(place.into(), width(declared + u32::from(undeclared))))
    }

    /// SE(uri:*) or SE(*) for a global element: its event code and its name, when the element is
    /// entered.
    #[inline(never)]
    fn by_wildcard<const ALIGNED: bool>(
        &mut self,
        state: &InForce<'_>,
        name: Name,
    ) -> Option<Short> {
        let coder = &mut self.coder;
        let row = coder.schema.name(name.0).filter(|row| row.element != NONE)?;
        let uri = Uri(row.uri.into());
        let place = state.rows().iter().position(|row| match row.terminal {
            Terminal::ElementUri => u32::from(row.operand) == uri.0,
            Terminal::ElementAny => true,
            _ => false,
        })?;
        let production = state.production(place)?;
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
        if !event.fits() {
            return None;
        }
        coder.grammars.enter(production.next, name, coder.schema.element(row.element))?;
        Some(event)
    }
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
    let (slot, productions) = (Places::slot(state.element, name), state.productions());
    let mut place = places.guess(slot, productions);
    if place < state.attributes()
        && let Some(row) = state.production(place)
        && let Some(datatype) = datatype(row)
    {
        return Some((place, row, datatype));
    }
    place = find_attribute(attributes, state.rows().get(..state.attributes())?, name)?;
    places.keep(slot, productions, place);
    let row = state.production(place)?;
    Some((place, row, datatype(row)?))
}

#[inline(never)]
fn find_attribute(attributes: &[Attribute], rows: &[Production], name: Name) -> Option<usize> {
    rows.iter().position(|row| {
        let attribute = attributes.get(usize::from(row.operand));
        attribute.is_some_and(|attribute| u32::from(attribute.name) == name.0)
    })
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
    let (slot, productions) = (Places::slot(state.element, name), state.productions());
    let mut place = places.guess(slot, productions);
    if place < productions
        && let Some(row) = state.production(place)
        && let Some(element) = element_of(elements, row, name)
    {
        return Some((place, row, element));
    }
    place = find_element(elements, state.rows(), name)?;
    places.keep(slot, productions, place);
    let row = state.production(place)?;
    Some((place, row, element_of(elements, row, name)?))
}

/// The element that a production SE(qname) is of, where it has this name.
#[inline(always)]
fn element_of<'s>(elements: &'s [Element], row: &Production, name: Name) -> Option<&'s Element> {
    let element = elements.get(usize::from(row.operand))?;
    let same = row.terminal == Terminal::Element && u32::from(element.name) == name.0;
    same.then_some(element)
}

#[inline(never)]
fn find_element(elements: &[Element], rows: &[Production], name: Name) -> Option<usize> {
    rows.iter().position(|row| element_of(elements, row, name).is_some())
}

impl Encoder<'_, '_> {
    /// A name that the schema declares.
    #[inline(always)]
    fn declared<'e>(&mut self, tables: &mut Tables<'e>, qname: &QName<'e>) -> Option<Name> {
        let Some((schema, name)) = qname.resolved() else {
            return self.declared_by_text(qname);
        };
        if !tables.is_some_and(|tables| ptr::eq(tables, schema)) {
            if !schema.has_names_of(&self.coder.schema) {
                return self.declared_by_text(qname);
            }
            *tables = Some(schema);
        }
        Some(Name(name))
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
