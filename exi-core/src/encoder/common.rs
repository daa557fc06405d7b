//! The common events of schema-informed streams, written at one go.
//!
//! What is not common is left to the general way, with nothing changed: undeclared events, names
//! that no schema declares, values that have no form in their datatype, and output that may be
//! short.

use core::ptr;

use super::Encoder;
use super::places::Places;
use super::plain::{short_float, write_value};
use super::strings::write_string;
use crate::bits::{Pen, Short, width};
use crate::coder::Coder;
use crate::datatype;
use crate::event::{Event, QName};
use crate::grammar::{InForce, Outside};
use crate::schema::{COUNTED, Element, Kind, NONE, Production, Representation, Schema, Terminal};
use crate::string_table::{Name, Uri};
use crate::value::{DateTimeKind, Value};

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
        let schema = &self.coder.grammars.schema;
        let state = self.coder.grammars.in_force()?;
        let guess = self.places.guess(Places::slot(state.element, name), state.productions());
        let is_guess = guess < state.attributes()
            && state.production(guess).is_some_and(|row| is_attribute(schema, row, name));
        let place = if is_guess { guess } else { self.find_attribute(name)? };
        let row = state.production(place)?;
        let code = (place as u32, state.bits);
        self.value::<ALIGNED>(pen, code, row, name, value)?;
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
        let owner = self.coder.grammars.element_name();
        self.value::<ALIGNED>(pen, code, row, owner, value)?;
        self.coder.grammars.go_on_in_content(row.next).ok()
    }

    /// The event code of a production, and its value.
    #[inline(always)]
    fn value<const ALIGNED: bool>(
        &mut self,
        pen: &mut Pen<'_>,
        code: Code,
        row: &Production,
        owner: Name,
        value: &Value<'_>,
    ) -> Option<()> {
        if row.next & COUNTED != 0 {
            return None;
        }
        let Coder { grammars, values, .. } = &mut self.coder;
        let schema = &grammars.schema;
        let (kind, short) = (schema.kind(row), Short::new::<ALIGNED>(code.0, code.1));
        let short = match value {
            Value::String(text) if is_string(schema, row) => {
                return write_string::<ALIGNED>(values.of(owner), pen, short, text.as_bytes());
            }
            Value::Boolean(value) if kind == Kind::BooleanAttribute => {
                Some(short.flag::<ALIGNED>(value.get()))
            }
            Value::Integer(value) if kind == Kind::IntegerAttribute => {
                value.to_i64().and_then(|value| short.integer::<ALIGNED>(value))
            }
            Value::Float(value) if kind == Kind::FloatAttribute => {
                short_float::<ALIGNED>(short, value)
            }
            Value::DateTime(value)
                if kind == Kind::DateTimeAttribute && value.kind() == DateTimeKind::DateTime =>
            {
                datatype::short_date_time::<ALIGNED>(short, value)
            }
            _ => None,
        };
        if let Some(short) = short
            && pen.put(short).is_some()
        {
            return Some(());
        }
        let datatype = schema.datatype(datatype_of(schema, row));
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
        let grammars = &mut self.coder.grammars;
        let Some(state) = grammars.in_force() else {
            return pen.put(self.root::<ALIGNED>(name)?);
        };
        let guess = self.places.guess(Places::slot(state.element, name), state.productions());
        if guess < state.productions()
            && let Some(row) = state.production(guess)
            && let Some(element) = element_of(&grammars.schema, row, name)
        {
            grammars.enter(row.next, name, *element)?;
            return pen.put(Short::new::<ALIGNED>(guess as u32, state.bits));
        }
        pen.put(self.find_start::<ALIGNED>(name)?)
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
        let place = coder.grammars.schema.name(name.0)?.element;
        if place == NONE {
            return None;
        }
        let declared = u32::from(coder.grammars.schema.rows().global_elements) + 1;
        coder.grammars.enter_root(name, coder.grammars.schema.element(place))?;
        Some(Short::new::<ALIGNED>(place.into(), width(declared + u32::from(undeclared))))
    }

    /// The place of AT(qname), which was guessed wrong.
    #[cold]
    #[inline(never)]
    fn find_attribute(&mut self, name: Name) -> Option<usize> {
        let grammars = &self.coder.grammars;
        let state = grammars.in_force()?;
        let rows = state.rows().get(..state.attributes())?;
        let place = rows.iter().position(|row| is_attribute(&grammars.schema, row, name))?;
        self.places.keep(Places::slot(state.element, name), state.productions(), place);
        Some(place)
    }

    /// The code of SE(qname), which was guessed wrong, or of a wildcard, when the element is
    /// entered.
    #[cold]
    #[inline(never)]
    fn find_start<const ALIGNED: bool>(&mut self, name: Name) -> Option<Short> {
        let grammars = &mut self.coder.grammars;
        let state = grammars.in_force()?;
        let of = |(place, row)| Some((place, row, element_of(&grammars.schema, row, name)?));
        let Some((place, row, element)) = state.rows().iter().enumerate().find_map(of) else {
            return self.by_wildcard::<ALIGNED>(&state, name);
        };
        self.places.keep(Places::slot(state.element, name), state.productions(), place);
        grammars.enter(row.next, name, *element)?;
        Some(Short::new::<ALIGNED>(place as u32, state.bits))
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
        let row = coder.grammars.schema.name(name.0).filter(|row| row.element != NONE)?;
        let uri = Uri(row.uri.into());
        let place = state.rows().iter().position(|row| match row.terminal {
            Terminal::ElementUri => u32::from(row.operand) == uri.0,
            Terminal::ElementAny => true,
            _ => false,
        })?;
        let production = state.production(place)?;
        let mut event = Short::new::<ALIGNED>(place as u32, state.bits);
        if production.terminal == Terminal::ElementAny {
            event = event
                .n_bit::<ALIGNED>(uri.0 + 1, width(coder.names.uris(&coder.grammars.schema) + 1));
        }
        let first = coder.grammars.schema.rows().uris.get(uri.0 as usize)?.first_name;
        let identifier = name.0 - u32::from(first);
        // A hit in the partition of local names, §7.3.3.
        event = event.unsigned(0)?.n_bit::<ALIGNED>(
            identifier,
            width(coder.names.local_names(&coder.grammars.schema, uri)),
        );
        if !event.fits() {
            return None;
        }
        coder.grammars.enter(production.next, name, coder.grammars.schema.element(row.element))?;
        Some(event)
    }
}

/// True where the values of a production are strings.
#[inline(always)]
fn is_string(schema: &Schema<'_>, row: &Production) -> bool {
    match schema.kind(row) {
        Kind::StringAttribute | Kind::StringCharacters => true,
        Kind::Attribute | Kind::Characters => {
            let datatype = schema.datatype(datatype_of(schema, row));
            datatype.representation == Representation::String && datatype.values == 0
        }
        _ => false,
    }
}

/// The datatype of the values of a production.
#[inline(always)]
fn datatype_of(schema: &Schema<'_>, row: &Production) -> u16 {
    match row.terminal {
        Terminal::Attribute => schema.attribute(row.operand).datatype,
        _ => row.operand,
    }
}

/// True where an attribute has this name.
#[inline(always)]
fn is_attribute(schema: &Schema<'_>, row: &Production, name: Name) -> bool {
    let attribute = schema.rows().attributes.get(usize::from(row.operand));
    attribute.is_some_and(|attribute| u32::from(attribute.name) == name.0)
}

/// The element that a production SE(qname) is of, where it has this name.
#[inline(always)]
fn element_of<'s>(schema: &Schema<'s>, row: &Production, name: Name) -> Option<&'s Element> {
    let element = schema.rows().elements.get(usize::from(row.operand))?;
    let same = row.terminal == Terminal::Element && u32::from(element.name) == name.0;
    same.then_some(element)
}

impl Encoder<'_, '_> {
    /// A name that the schema declares.
    #[inline(always)]
    fn declared<'e>(&mut self, tables: &mut Tables<'e>, qname: &QName<'e>) -> Option<Name> {
        match qname.resolved() {
            Some((schema, name)) if self.has_names_of(tables, schema) => Some(Name(name)),
            _ => self.declared_by_text(qname),
        }
    }

    /// True where the names of `schema` are those of the encoder's.
    #[inline(always)]
    fn has_names_of<'e>(&self, tables: &mut Tables<'e>, schema: &'e Schema<'e>) -> bool {
        if tables.is_some_and(|tables| ptr::eq(tables, schema)) {
            return true;
        }
        let same = schema.has_names_of(&self.coder.grammars.schema);
        if same {
            *tables = Some(schema);
        }
        same
    }

    #[inline(never)]
    fn declared_by_text(&mut self, qname: &QName<'_>) -> Option<Name> {
        let (uri, local_name) = (qname.uri(), qname.local_name());
        if self.coder.grammars.learning().is_some() {
            return None;
        }
        let (schema, names) = (&self.coder.grammars.schema, &self.coder.names);
        let name = self.spelled.find(schema, names, uri, local_name)?;
        Some(Name(name.into()))
    }
}
