//! Events that were decoded beforehand, so that encoding alone can be measured.
//!
//! Their text lives as long as the program, names once each, as constants of an application would.
//! Names that a schema declares are resolved there, as those of a decoder are.

use std::collections::{HashMap, HashSet};
use std::slice;

use exi_core::schema::Schema;
use exi_core::value::{
    Binary, Boolean, DateTime, Decimal, Enumeration, Float, Integer, List, Text,
};
use exi_core::{Decoder, Event, Keep, QName, Step, Value};

use crate::Result;

/// Keeps what events borrow.
#[derive(Debug, Default)]
pub struct Recorder {
    names: HashSet<&'static str>,
    schema: Option<&'static Schema<'static>>,
}

impl Recorder {
    /// A recorder that resolves the names of `schema`.
    #[must_use]
    pub fn resolving(schema: Schema<'static>) -> Self {
        Self { schema: Some(Box::leak(Box::new(schema))), ..Self::default() }
    }

    /// The events of a body; the decoder is restarted.
    ///
    /// # Errors
    ///
    /// Those of the decoder, or an end of the body where none should be.
    pub fn record(
        &mut self,
        decoder: &mut Decoder<'_, '_>,
        mut body: &[u8],
        keep: Keep,
    ) -> Result<Vec<Event<'static>>> {
        let mut events = Vec::new();
        loop {
            match decoder.next(&mut body)? {
                Step::Event(event) => events.push(self.event(&event)?),
                Step::NeedInput => return Err("a body that ends too early".into()),
                Step::End => break,
            }
        }
        decoder.restart(keep);
        Ok(events)
    }

    /// The event, with memory of its own.
    ///
    /// # Errors
    ///
    /// Events and values that traces of XMPP do not have.
    pub fn event(&mut self, event: &Event<'_>) -> Result<Event<'static>> {
        Ok(match *event {
            Event::StartDocument => Event::StartDocument,
            Event::EndDocument => Event::EndDocument,
            Event::StartElement(name) => Event::StartElement(self.qname(name)),
            Event::EndElement => Event::EndElement,
            Event::Attribute(name, value) => {
                Event::Attribute(self.qname(name), self.value(&value)?)
            }
            Event::Characters(value) => Event::Characters(self.value(&value)?),
            _ => return Err(format!("not recorded: {}", event.name()).into()),
        })
    }

    fn value(&mut self, value: &Value<'_>) -> Result<Value<'static>> {
        let text = || leak(value.to_string());
        Ok(match *value {
            Value::String(_) => Value::from(text()),
            Value::Boolean(value) => value.into(),
            Value::Float(value) => value.into(),
            Value::Decimal(_) => Decimal::parse(text())?.into(),
            Value::Integer(_) => Integer::parse(text())?.into(),
            Value::DateTime(value) => DateTime::parse(value.kind(), text())?.into(),
            Value::Enumeration(Enumeration { index, text }) => {
                Enumeration { index, text: self.name(text) }.into()
            }
            Value::Binary(Binary { bytes, encoding }) => {
                Binary { bytes: bytes.to_vec().leak(), encoding }.into()
            }
            Value::List(list) => {
                let items: Result<Vec<_>> = list.iter().map(|item| self.value(&item)).collect();
                List::new(items?.leak()).into()
            }
            Value::QName(name) => self.qname(name).into(),
            _ => return Err(format!("not recorded: {value:?}").into()),
        })
    }

    fn qname(&mut self, name: QName<'_>) -> QName<'static> {
        let declared = self.schema.and_then(|it| it.qname(name.uri(), name.local_name()));
        let own = declared
            .unwrap_or_else(|| QName::new(self.name(name.uri()), self.name(name.local_name())));
        name.prefix().map_or(own, |prefix| own.with_prefix(self.name(prefix)))
    }

    fn name(&mut self, text: &str) -> &'static str {
        if let Some(name) = self.names.get(text) {
            return name;
        }
        let name = leak(text.to_owned());
        self.names.insert(name);
        name
    }
}

fn leak(text: String) -> &'static str {
    text.leak()
}

/// The events of bodies as an application has them at hand: data that an event is made from when it
/// is written.
///
/// An [`Event`] takes 120 bytes. A whole trace of them is more than a cache holds, and nobody who
/// writes stanzas keeps one.
#[derive(Debug)]
pub struct Recording {
    bodies: Vec<Vec<Item>>,
}

/// What an event is made from. There is one of each name.
#[derive(Clone, Copy, Debug)]
enum Item {
    StartElement(&'static QName<'static>),
    EndElement,
    Attribute(&'static QName<'static>, Datum),
    Characters(Datum),
    Other(&'static Event<'static>),
}

/// What a value is made from.
#[derive(Clone, Copy, Debug)]
enum Datum {
    Text(Text<'static>),
    Boolean(Boolean),
    Integer(i64),
    Float(Float),
    Other(&'static Value<'static>),
}

impl Recording {
    /// What the events of `bodies` can be made from.
    #[must_use]
    pub fn new(bodies: &[Vec<Event<'static>>]) -> Self {
        let mut names = HashMap::new();
        let mut name = |name: QName<'static>| {
            let key = (name.uri(), name.local_name());
            *names.entry(key).or_insert_with(|| &*Box::leak(Box::new(name)))
        };
        let mut item = |event: &Event<'static>| match *event {
            Event::StartElement(qname) => Item::StartElement(name(qname)),
            Event::EndElement => Item::EndElement,
            Event::Attribute(qname, value) => Item::Attribute(name(qname), Datum::of(value)),
            Event::Characters(value) => Item::Characters(Datum::of(value)),
            event => Item::Other(Box::leak(Box::new(event))),
        };
        let bodies = bodies.iter().map(|events| events.iter().map(&mut item).collect()).collect();
        Self { bodies }
    }

    /// The events of each body, made as they are asked for.
    pub fn bodies(&self) -> impl Iterator<Item = Events<'_>> {
        self.bodies.iter().map(|items| Events(items.iter()))
    }
}

/// Makes events.
#[derive(Clone, Debug)]
pub struct Events<'r>(slice::Iter<'r, Item>);

impl Iterator for Events<'_> {
    type Item = Event<'static>;

    #[inline(always)]
    fn next(&mut self) -> Option<Event<'static>> {
        match *self.0.next()? {
            Item::StartElement(name) => Some(Event::StartElement(*name)),
            Item::EndElement => Some(Event::EndElement),
            Item::Attribute(name, datum) => match datum {
                Datum::Text(text) => Some(Event::Attribute(*name, Value::String(text))),
                Datum::Boolean(value) => Some(Event::Attribute(*name, Value::Boolean(value))),
                Datum::Integer(value) => Some(Event::Attribute(*name, Value::from(value))),
                Datum::Float(value) => Some(Event::Attribute(*name, Value::Float(value))),
                Datum::Other(value) => Some(Event::Attribute(*name, *value)),
            },
            Item::Characters(datum) => Some(Event::Characters(datum.value())),
            Item::Other(event) => Some(*event),
        }
    }
}

impl Datum {
    fn of(value: Value<'static>) -> Self {
        match value {
            Value::String(text) => Self::Text(text),
            Value::Boolean(value) => Self::Boolean(value),
            Value::Float(value) => Self::Float(value),
            Value::Integer(value) if let Some(value) = value.to_i64() => Self::Integer(value),
            value => Self::Other(Box::leak(Box::new(value))),
        }
    }

    #[inline(always)]
    fn value(self) -> Value<'static> {
        match self {
            Self::Text(text) => Value::String(text),
            Self::Boolean(value) => Value::Boolean(value),
            Self::Integer(value) => Value::from(value),
            Self::Float(value) => Value::Float(value),
            Self::Other(value) => *value,
        }
    }
}

#[cfg(test)]
mod tests {
    use exi_core::value::DateTimeKind;

    use super::*;

    /// Each kind of datum, names that come again, and an event that is kept as it is.
    #[test]
    fn what_is_made_is_what_was_recorded() -> Result<()> {
        let names = ["a", "b"].map(|name| QName::new("urn:x", name));
        let time = DateTime::parse(DateTimeKind::DateTime, "2024-01-02T03:04:05Z")?;
        let huge = Integer::parse("123456789012345678901234567890")?;
        let values: [Value<'_>; 7] = [
            "text".into(),
            true.into(),
            i64::MIN.into(),
            2.5.into(),
            time.into(),
            huge.into(),
            Enumeration { index: 3, text: "three" }.into(),
        ];
        let mut events = vec![Event::StartDocument, Event::StartElement(names[0])];
        events.extend(values.map(|value| Event::Attribute(names[1], value)));
        events.extend(values.map(Event::Characters));
        events.extend([Event::StartElement(names[0]), Event::EndElement, Event::EndDocument]);
        let bodies = [events, vec![Event::StartElement(names[1])]];
        let recording = Recording::new(&bodies);
        assert!(recording.bodies().map(Iterator::collect::<Vec<_>>).eq(bodies));
        Ok(())
    }
}
