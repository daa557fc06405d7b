//! The common events of schema-informed streams, read at one go where the input holds them whole.
//!
//! What is not common is left to the way that can resume, with nothing changed: undeclared events,
//! wildcards, text that is not ASCII, datatypes of many parts, and the end of the input.

use crate::bits::{Run, width};
use crate::coder::Coder;
use crate::datatype::{DateTimeParts, Span, Strings, Texts};
use crate::event::{Event, QName};
use crate::memory::Scratch;
use crate::schema::{Datatype, Representation, Terminal};
use crate::string_table::Name;
use crate::value::{Boolean, Enumeration, Float, Integer, Text, Unsigned, Value};

/// A common event.
#[derive(Clone, Copy)]
pub(super) enum Common {
    StartElement(Name),
    EndElement,
    Attribute(Name, CommonValue),
    Characters(CommonValue),
}

/// A value of a common datatype.
#[derive(Clone, Copy)]
pub(super) enum CommonValue {
    Boolean(bool),
    Enumeration { index: u16, first: u32 },
    Integer { negative: bool, magnitude: u64 },
    Float(Float),
    DateTime(DateTimeParts),
    Scratch(Span),
    Table(u32),
}

impl Coder<'_, '_> {
    /// Reads an event and applies it; or changes nothing but what `run` and `scratch` are dropped
    /// with.
    #[inline(always)]
    pub(super) fn read_common<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        scratch: &mut Scratch<'_>,
    ) -> Option<Common> {
        let (state, undeclared) = self.grammars.informed_state()?;
        let declared = u32::from(state.productions);
        let first = run.n_bit::<ALIGNED>(width(declared + u32::from(undeclared)))?;
        if first >= declared {
            return None;
        }
        let row = self.schema.production(&state, first);
        match row.terminal {
            Terminal::Attribute => {
                let attribute = self.schema.attribute(row.operand);
                let name = Name(u32::from(attribute.name));
                let datatype = self.schema.datatype(attribute.datatype);
                let value = self.read_common_value::<ALIGNED>(run, scratch, name, datatype)?;
                self.grammars.go(row.next).ok()?;
                Some(Common::Attribute(name, value))
            }
            Terminal::Element => {
                let element = self.schema.element(row.operand);
                let name = Name(u32::from(element.name));
                self.grammars.enter(row.next, name, element)?;
                Some(Common::StartElement(name))
            }
            Terminal::EndElement => {
                self.grammars.leave();
                Some(Common::EndElement)
            }
            Terminal::Characters => {
                let owner = self.grammars.element_name();
                let datatype = self.schema.datatype(row.operand);
                let value = self.read_common_value::<ALIGNED>(run, scratch, owner, datatype)?;
                self.grammars.go_on_in_content(row.next).ok()?;
                Some(Common::Characters(value))
            }
            _ => None,
        }
    }

    #[inline(always)]
    fn read_common_value<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        scratch: &mut Scratch<'_>,
        owner: Name,
        datatype: &Datatype,
    ) -> Option<CommonValue> {
        if datatype.values > 0 {
            let values = u32::from(datatype.values);
            let index = run.n_bit::<ALIGNED>(width(values))?;
            let (index, first) = (index as u16, datatype.first_value);
            return (index < datatype.values).then_some(CommonValue::Enumeration { index, first });
        }
        match datatype.representation {
            Representation::String => self.read_common_string::<ALIGNED>(run, scratch, owner),
            Representation::Boolean => Some(CommonValue::Boolean(run.n_bit::<ALIGNED>(1)? != 0)),
            Representation::UnsignedInteger => {
                Some(CommonValue::Integer { negative: false, magnitude: run.unsigned()? })
            }
            Representation::Integer => {
                let negative = run.n_bit::<ALIGNED>(1)? != 0;
                let magnitude = run.unsigned()? + u64::from(negative);
                Some(CommonValue::Integer { negative, magnitude })
            }
            Representation::Float => {
                let mantissa = run.integer::<ALIGNED>()?;
                Float::from_parts(mantissa, run.integer::<ALIGNED>()?).map(CommonValue::Float)
            }
            Representation::DateTime => {
                DateTimeParts::read::<ALIGNED>(run).map(CommonValue::DateTime)
            }
            _ => None,
        }
    }

    /// §7.3.3: a value, by a compact identifier or in full.
    #[inline(always)]
    fn read_common_string<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        scratch: &mut Scratch<'_>,
        owner: Name,
    ) -> Option<CommonValue> {
        /// Longer strings gain nothing here.
        const MOST: u64 = 1024;
        let values = self.values.of(owner);
        let code = run.unsigned()?;
        let Some(length) = code.checked_sub(2).filter(|length| *length <= MOST) else {
            let assigned = if code == 0 { values.local_len() } else { values.global_len() };
            let bits = Some(width(assigned)).filter(|bits| code < 2 && *bits <= 16)?;
            let identifier = run.n_bit::<ALIGNED>(bits)?;
            return match code {
                0 => values.local(identifier).map(CommonValue::Table),
                _ => (identifier < assigned).then_some(CommonValue::Table(identifier)),
            };
        };
        let start = scratch.len() as u32;
        run.ascii(scratch.append(length as usize).ok()?)?;
        let text = Span { start, len: length as u32 };
        if values.admits(length) {
            values.add(text.of(scratch.bytes())).ok()?;
        }
        Some(CommonValue::Scratch(text))
    }

    /// The event, lent to the caller.
    #[inline(always)]
    pub(super) fn common_event<'a>(&'a self, event: Common, scratch: &'a [u8]) -> Event<'a> {
        match event {
            Common::StartElement(name) => Event::StartElement(self.declared_name(name)),
            Common::EndElement => Event::EndElement,
            Common::Attribute(name, value) => {
                Event::Attribute(self.declared_name(name), self.common_value(value, scratch))
            }
            Common::Characters(value) => Event::Characters(self.common_value(value, scratch)),
        }
    }

    #[inline(always)]
    fn declared_name(&self, name: Name) -> QName<'_> {
        QName::declared(&self.schema, name.0)
    }

    #[inline(always)]
    fn common_value<'a>(&'a self, value: CommonValue, scratch: &'a [u8]) -> Value<'a> {
        match value {
            CommonValue::Boolean(value) => Value::Boolean(Boolean::from(value)),
            CommonValue::Enumeration { index, first } => {
                let text = Texts::of(&self.schema).get(first + u32::from(index));
                Value::Enumeration(Enumeration { index: u32::from(index), text })
            }
            CommonValue::Integer { negative, magnitude } => {
                Value::Integer(Integer::new(negative, Unsigned::from(magnitude)))
            }
            CommonValue::Float(value) => Value::Float(value),
            CommonValue::DateTime(parts) => Value::DateTime(parts.value()),
            CommonValue::Scratch(span) => Value::String(Text::from_utf8(span.of(scratch))),
            CommonValue::Table(entry) => {
                Value::String(Text::from_utf8(Strings::text(&self.values, entry)))
            }
        }
    }
}
