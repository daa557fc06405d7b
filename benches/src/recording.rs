//! Events that were decoded beforehand, so that encoding alone can be measured.
//!
//! Their text lives as long as the program, names once each, as constants of an application would.
//! Names that a schema declares are resolved there, as those of a decoder are.

use std::collections::HashSet;
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
        let text = || value.to_string().leak() as &'static str;
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
        let name: &'static str = text.to_owned().leak();
        self.names.insert(name);
        name
    }
}

/// The events of bodies as an application has them at hand: constants, and data that an event is
/// made from when it is written.
///
/// An [`Event`] takes 112 bytes. A whole trace of them is more than a cache holds, and nobody who
/// writes stanzas keeps one.
#[derive(Debug)]
pub struct Recording {
    bodies: Vec<Vec<Item>>,
}

/// What an event is made from.
#[derive(Clone, Copy, Debug)]
enum Item {
    /// An event that holds no data.
    Constant(&'static Event<'static>),
    EndElement,
    Text(&'static QName<'static>, Text<'static>),
    Boolean(&'static QName<'static>, Boolean),
    Integer(&'static QName<'static>, i64),
    Float(&'static QName<'static>, Float),
    Attribute(&'static QName<'static>, &'static Value<'static>),
    Characters(&'static Value<'static>),
}

impl Recording {
    /// What the events of `bodies` can be made from.
    #[must_use]
    pub fn new(bodies: &[Vec<Event<'static>>]) -> Self {
        let texts = bodies.iter().flatten().filter_map(text_of);
        let text: String = texts.map(|text| text.as_str()).collect();
        let mut constants = Constants { text: text.leak(), ..Constants::default() };
        let mut items = |events: &Vec<Event<'static>>| {
            events.iter().map(|event| constants.item(event)).collect::<Vec<_>>()
        };
        Self { bodies: bodies.iter().map(&mut items).collect() }
    }

    /// The events of each body, made as they are asked for.
    pub fn bodies(&self) -> impl Iterator<Item = Events<'_>> {
        self.bodies.iter().map(|items| Events(items.iter()))
    }
}

/// The text of a value that is a string.
fn text_of(event: &Event<'static>) -> Option<Text<'static>> {
    match event {
        Event::Attribute(_, Value::String(text)) | Event::Characters(Value::String(text)) => {
            Some(*text)
        }
        _ => None,
    }
}

/// What items refer to.
#[derive(Default)]
struct Constants {
    /// Events without data, one of each.
    events: Vec<&'static Event<'static>>,
    /// Names of attributes, one of each.
    names: Vec<&'static QName<'static>>,
    /// The text of all strings to come, one after the other.
    text: &'static str,
}

impl Constants {
    fn item(&mut self, event: &Event<'static>) -> Item {
        let length = text_of(event).map_or(0, |text| text.as_bytes().len());
        let (text, behind) = self.text.split_at(length);
        self.text = behind;
        match *event {
            Event::EndElement => Item::EndElement,
            Event::Attribute(name, value) => {
                let name = one(&mut self.names, name);
                match value {
                    Value::String(_) => Item::Text(name, text.into()),
                    Value::Boolean(value) => Item::Boolean(name, value),
                    Value::Float(value) => Item::Float(name, value),
                    Value::Integer(integer) => match integer.to_i64() {
                        Some(value) => Item::Integer(name, value),
                        None => Item::Attribute(name, leak(value)),
                    },
                    value => Item::Attribute(name, leak(value)),
                }
            }
            Event::Characters(Value::String(_)) => Item::Characters(leak(text.into())),
            Event::Characters(value) => Item::Characters(leak(value)),
            event => Item::Constant(one(&mut self.events, event)),
        }
    }
}

/// The one that is the same, or this one.
fn one<T: PartialEq>(all: &mut Vec<&'static T>, one: T) -> &'static T {
    if let Some(same) = all.iter().find(|other| ***other == one) {
        return same;
    }
    let one = leak(one);
    all.push(one);
    one
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// Makes events.
#[derive(Clone, Debug)]
pub struct Events<'r>(slice::Iter<'r, Item>);

impl Iterator for Events<'_> {
    type Item = Event<'static>;

    #[inline(always)]
    fn next(&mut self) -> Option<Event<'static>> {
        // An event for each kind of item: one for all of them would be copied.
        match *self.0.next()? {
            Item::Constant(event) => Some(*event),
            Item::EndElement => Some(Event::EndElement),
            Item::Text(name, text) => Some(Event::Attribute(*name, Value::String(text))),
            Item::Boolean(name, value) => Some(Event::Attribute(*name, Value::Boolean(value))),
            Item::Integer(name, value) => Some(Event::Attribute(*name, Value::from(value))),
            Item::Float(name, value) => Some(Event::Attribute(*name, Value::Float(value))),
            Item::Attribute(name, value) => Some(Event::Attribute(*name, *value)),
            Item::Characters(value) => Some(Event::Characters(*value)),
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
        let made: Vec<Vec<_>> = recording.bodies().map(Iterator::collect).collect();
        assert_eq!(made, bodies);
        Ok(())
    }
}
