//! The common events of schema-informed streams, read at one go where the input holds them whole.
//!
//! Each ends in one of two ways: it is done, or nothing has changed and the way that can resume
//! takes over. That way is for what is not common: undeclared events, names and text that are new
//! to the tables, text that is not ASCII, datatypes of many parts, and the end of the input.

use super::{Decoder, Step};
use crate::bits::{Run, width, words};
use crate::datatype::{self, Strings, Texts};
use crate::error::Error;
use crate::event::{Event, QName};
use crate::grammar::Outside;
use crate::schema::{Datatype, NONE, Production, Representation, Schema, Terminal};
use crate::string_table::{Name, Names, Uri};
use crate::value::{
    Boolean, Decimal, Enumeration, Float, Fraction, Integer, Text, Unsigned, Value,
};

/// Strings of more characters gain nothing from being read at one go.
const LONGEST: u64 = 1024;

/// Where a string is that was read.
enum Place {
    Table(u32),
    Scratch,
}

impl<'s> Decoder<'s, '_> {
    /// The next event, where none is in progress.
    #[inline(always)]
    pub(super) fn next_common<'i, const ALIGNED: bool>(
        &mut self,
        input: &mut &'i [u8],
    ) -> Result<Step<'_>, Error> {
        let Some((state, undeclared)) = self.coder.grammars.informed_state() else {
            return self.next_outside::<ALIGNED>(input);
        };
        let mut run = Run::new(&self.window, input);
        let declared = u32::from(state.productions);
        let first = run.n_bit::<ALIGNED>(width(declared + u32::from(undeclared)));
        let Some(first) = first.filter(|first| *first < declared) else {
            return self.next_resumable(input);
        };
        let row = self.coder.schema.production(&state, first);
        match row.terminal {
            Terminal::Attribute => {
                let attribute = self.coder.schema.attribute(row.operand);
                let name = Name(u32::from(attribute.name));
                let datatype = self.coder.schema.datatype(attribute.datatype);
                self.value::<ALIGNED, true>(run, input, name, datatype, row.next)
            }
            Terminal::Element => self.element(run, input, row.operand, row.next),
            Terminal::EndElement => {
                self.coder.grammars.leave();
                self.take_over(run, input)?;
                Ok(Step::Event(Event::EndElement))
            }
            Terminal::Characters => {
                let owner = self.coder.grammars.element_name();
                let datatype = self.coder.schema.datatype(row.operand);
                self.value::<ALIGNED, false>(run, input, owner, datatype, row.next)
            }
            _ => self.wildcard::<ALIGNED>(run, input, row),
        }
    }

    /// What was read is read.
    #[inline(always)]
    fn take_over<'i>(&mut self, run: Run<'i>, input: &mut &'i [u8]) -> Result<(), Error> {
        let read = run.commit(&mut self.window, input);
        if read > 0 {
            self.idle = 0;
            return Ok(());
        }
        self.count_idle()
    }

    /// SE of a declared element.
    #[inline(always)]
    fn element<'i>(
        &mut self,
        run: Run<'i>,
        input: &mut &'i [u8],
        element: u16,
        next: u32,
    ) -> Result<Step<'_>, Error> {
        let element = self.coder.schema.element(element);
        let name = Name(u32::from(element.name));
        if self.coder.grammars.enter(next, name, element).is_none() {
            return self.next_resumable(input);
        }
        self.take_over(run, input)?;
        Ok(Step::Event(Event::StartElement(QName::declared(&self.coder.schema, name.0))))
    }

    /// SE and AT of wildcards, with names that the schema declares.
    fn wildcard<'i, const ALIGNED: bool>(
        &mut self,
        mut run: Run<'i>,
        input: &mut &'i [u8],
        row: Production,
    ) -> Result<Step<'_>, Error> {
        let uri = match row.terminal {
            Terminal::ElementUri | Terminal::AttributeUri => Some(Uri(u32::from(row.operand))),
            _ => read_uri::<ALIGNED>(&mut run, &self.coder.names),
        };
        let name = uri.and_then(|uri| read_name::<ALIGNED>(&mut run, &self.coder.names, uri));
        let Some(known) = name.and_then(|name| self.coder.schema.name(name.0)) else {
            return self.next_resumable(input);
        };
        let element = matches!(row.terminal, Terminal::ElementUri | Terminal::ElementAny);
        match name {
            Some(_) if element && known.element != NONE => {
                self.element(run, input, known.element, row.next)
            }
            Some(name) if !element && u32::from(known.uri) != Uri::XSI.0 => {
                let datatype = self.coder.schema.datatype(known.attribute);
                self.value::<ALIGNED, true>(run, input, name, datatype, row.next)
            }
            _ => self.next_resumable(input),
        }
    }

    /// AT or CH with a value of `datatype`; `next` is the right-hand side of its production.
    #[inline(always)]
    fn value<'i, const ALIGNED: bool, const ATTRIBUTE: bool>(
        &mut self,
        mut run: Run<'i>,
        input: &mut &'i [u8],
        owner: Name,
        datatype: &'s Datatype,
        next: u32,
    ) -> Result<Step<'_>, Error> {
        if datatype.values == 0 && datatype.representation == Representation::String {
            let Some(place) = self.read_string::<ALIGNED>(&mut run, owner) else {
                return self.next_resumable(input);
            };
            self.go_on::<ATTRIBUTE>(run, input, next)?;
            let text = match place {
                Place::Table(entry) => Strings::text(&self.coder.values, entry),
                Place::Scratch => self.scratch.bytes(),
            };
            return Ok(self.event_with::<ATTRIBUTE>(owner, Value::String(Text::from_utf8(text))));
        }
        let Some(value) = read_value::<ALIGNED>(&mut run, &self.coder.schema, datatype) else {
            return self.next_resumable(input);
        };
        self.go_on::<ATTRIBUTE>(run, input, next)?;
        Ok(self.event_with::<ATTRIBUTE>(owner, value))
    }

    #[inline(always)]
    fn go_on<'i, const ATTRIBUTE: bool>(
        &mut self,
        run: Run<'i>,
        input: &mut &'i [u8],
        next: u32,
    ) -> Result<(), Error> {
        let gone = match ATTRIBUTE {
            true => self.coder.grammars.go(next),
            false => self.coder.grammars.go_on_in_content(next),
        };
        gone.map_err(|limit| self.fail(limit.into()))?;
        self.take_over(run, input)
    }

    #[inline(always)]
    fn event_with<'a, const ATTRIBUTE: bool>(&'a self, owner: Name, value: Value<'a>) -> Step<'a> {
        Step::Event(match ATTRIBUTE {
            true => Event::Attribute(QName::declared(&self.coder.schema, owner.0), value),
            false => Event::Characters(value),
        })
    }

    /// §7.3.3: a value, by a compact identifier or in full.
    #[inline(always)]
    fn read_string<const ALIGNED: bool>(&mut self, run: &mut Run<'_>, owner: Name) -> Option<Place> {
        let values = self.coder.values.of(owner);
        let code = run.unsigned()?;
        let Some(length) = code.checked_sub(2).filter(|length| *length <= LONGEST) else {
            let assigned = if code == 0 { values.local_len() } else { values.global_len() };
            let bits = Some(width(assigned)).filter(|bits| code < 2 && *bits <= 16)?;
            let identifier = run.n_bit::<ALIGNED>(bits)?;
            return match code {
                0 => values.local(identifier).map(Place::Table),
                _ => (identifier < assigned).then_some(Place::Table(identifier)),
            };
        };
        let octets = length as usize;
        if !values.admits(length) {
            self.scratch.truncate(0);
            run.ascii(octets, self.scratch.append(words(octets)).ok()?)?;
            self.scratch.truncate(octets);
            return Some(Place::Scratch);
        }
        run.ascii(octets, values.room(words(octets))?)?;
        Some(Place::Table(values.enter(octets)))
    }

    /// SD, the root of a document, ED.
    fn next_outside<'i, const ALIGNED: bool>(
        &mut self,
        input: &mut &'i [u8],
    ) -> Result<Step<'_>, Error> {
        let mut run = Run::new(&self.window, input);
        match self.coder.grammars.outside() {
            Some((Outside::Document, _)) => {
                self.coder.grammars.start_document();
                self.take_over(run, input)?;
                Ok(Step::Event(Event::StartDocument))
            }
            Some((Outside::BeforeRoot, undeclared)) => {
                let roots = u32::from(self.coder.schema.rows().global_elements);
                let first = run.n_bit::<ALIGNED>(width(roots + 1 + u32::from(undeclared)));
                match first.filter(|first| *first < roots) {
                    Some(first) => self.element(run, input, first as u16, 0),
                    None => self.next_resumable(input),
                }
            }
            Some((Outside::AfterRoot, false)) => {
                self.coder.grammars.end_document();
                self.window.align();
                Ok(Step::Event(Event::EndDocument))
            }
            _ => self.next_resumable(input),
        }
    }
}

/// §7.3.2: a uri that has a compact identifier.
#[inline(always)]
fn read_uri<const ALIGNED: bool>(run: &mut Run<'_>, names: &Names<'_, '_>) -> Option<Uri> {
    let bits = Some(width(names.uris() + 1)).filter(|bits| *bits <= 16)?;
    names.uri_with_identifier(run.n_bit::<ALIGNED>(bits)?.checked_sub(1)?)
}

/// §7.3.3: a local name that has a compact identifier.
#[inline(always)]
fn read_name<const ALIGNED: bool>(
    run: &mut Run<'_>,
    names: &Names<'_, '_>,
    uri: Uri,
) -> Option<Name> {
    if run.take(8)? != 0 {
        return None;
    }
    let bits = Some(width(names.local_names(uri))).filter(|bits| *bits <= 16)?;
    names.name_with_identifier(uri, run.n_bit::<ALIGNED>(bits)?)
}

/// A value that is no string.
#[inline(always)]
fn read_value<'s, const ALIGNED: bool>(
    run: &mut Run<'_>,
    schema: &Schema<'s>,
    datatype: &Datatype,
) -> Option<Value<'s>> {
    if datatype.values > 0 {
        let values = u32::from(datatype.values);
        let index = run.n_bit::<ALIGNED>(width(values)).filter(|index| *index < values)?;
        let text = Texts::of(schema).get(datatype.first_value + index);
        return Some(Value::Enumeration(Enumeration { index, text }));
    }
    match datatype.representation {
        Representation::Boolean => {
            Some(Value::Boolean(Boolean::from(run.n_bit::<ALIGNED>(1)? != 0)))
        }
        Representation::UnsignedInteger => Some(integer(false, run.unsigned()?)),
        Representation::Integer => {
            let negative = run.n_bit::<ALIGNED>(1)? != 0;
            Some(integer(negative, run.unsigned()? + u64::from(negative)))
        }
        Representation::BoundedInteger => {
            let offset = run.n_bit::<ALIGNED>(width(datatype.range.into()))?;
            let lower = u64::try_from(datatype.lower).ok()?;
            let value = lower.checked_add(offset.into())?;
            (offset < u32::from(datatype.range)).then_some(integer(false, value))
        }
        Representation::Decimal => {
            let negative = run.n_bit::<ALIGNED>(1)? != 0;
            let integral = Unsigned::from(run.unsigned()?);
            let fraction = Fraction::from_reversed(run.unsigned()?);
            Some(Value::Decimal(Decimal { negative, integral, fraction }))
        }
        Representation::Float => {
            let mantissa = run.integer::<ALIGNED>()?;
            Float::from_parts(mantissa, run.integer::<ALIGNED>()?).map(Value::Float)
        }
        Representation::DateTime => {
            datatype::read_date_time::<ALIGNED>(run).map(Value::DateTime)
        }
        _ => None,
    }
}

#[inline(always)]
fn integer(negative: bool, magnitude: u64) -> Value<'static> {
    Value::Integer(Integer::new(negative, Unsigned::from(magnitude)))
}
