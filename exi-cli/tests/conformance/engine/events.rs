//! Events of the codec as nodes of an infoset, and in words.

use exi_core::value::Value;
use exi_core::{Event, QName};

use crate::infoset::{Builder, Kind, Name, Text};

/// Adds what `event` says.
pub(crate) fn build(builder: &mut Builder, event: &Event<'_>) -> Result<(), String> {
    match event {
        Event::StartElement(name) => builder.start_element(self::name(name), name.prefix()),
        Event::EndElement => builder.end_element()?,
        Event::Attribute(name, value) => builder.attribute(self::name(name), text(value))?,
        Event::Characters(value) => builder.text(text(value)),
        Event::NamespaceDeclaration { uri, prefix, local_element_ns } => {
            builder.namespace(prefix, uri, *local_element_ns)?;
        }
        Event::Comment(text) => builder.comment(text),
        Event::ProcessingInstruction { target, text } => {
            builder.processing_instruction(target, text);
        }
        Event::Doctype { name, public, system, text } => {
            builder.doctype(name, public, system, text);
        }
        Event::EntityReference(name) => builder.entity_reference(name),
        Event::StartDocument | Event::EndDocument | Event::SelfContained => {}
        other => return Err(format!("an event that the runner does not know: {other:?}")),
    }
    Ok(())
}

/// For messages.
pub(crate) fn words(event: &Event<'_>) -> String {
    match event {
        Event::StartElement(name) => format!("SE({})", self::name(name)),
        Event::Attribute(name, value) => format!("AT({}) {value:?}", self::name(name)),
        Event::Characters(value) => format!("CH {value:?}"),
        other => format!("{other:?}"),
    }
}

fn name(name: &QName<'_>) -> Name {
    Name::new(name.uri(), name.local_name())
}

fn text(value: &Value<'_>) -> Text {
    Text { text: value.to_string(), kind: kind(value) }
}

fn kind(value: &Value<'_>) -> Kind {
    match value {
        Value::Boolean(_) => Kind::Boolean,
        Value::Decimal(_) | Value::Integer(_) => Kind::Decimal,
        Value::Float(_) => Kind::Float,
        Value::DateTime(_) => Kind::DateTime,
        Value::Binary(binary) => match binary.encoding {
            exi_core::value::Encoding::Base64 => Kind::Base64,
            exi_core::value::Encoding::Hex => Kind::Hex,
        },
        Value::List(items) => Kind::List(items.iter().map(|item| kind(&item)).collect()),
        Value::Enumeration(_) => Kind::Enumeration,
        Value::QName(name) => Kind::QName(self::name(name).to_string()),
        _ => Kind::String,
    }
}
