//! Events that were decoded beforehand, so that encoding alone can be measured.
//!
//! A recorded event *is* an [`Event`]: to encode it again costs no conversion. Its text lives as
//! long as the program, names once each, as constants of an application would. Names that a schema
//! declares are resolved there, as those of a decoder are.

use std::collections::HashSet;

use exi_core::schema::Schema;
use exi_core::value::{Binary, DateTime, Decimal, Enumeration, Integer, List};
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
