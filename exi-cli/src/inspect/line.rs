//! One line of `exi inspect`: an event and its bits, as text or as JSON.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use exi_core::inspect::EventBits;
use exi_core::{Event, QName, Value};
use serde::Serialize;

/// Characters of a text that a line shows.
const SHOWN: usize = 60;

/// What a line says.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Line<'a> {
    /// Bits of the stream before it.
    offset: u64,
    /// Bits.
    length: u64,
    /// The non-terminal in force; "options" before it says: of the options document.
    state: String,
    code: String,
    code_length: u64,
    name_length: u64,
    #[serde(skip)]
    depth: usize,
    event: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prefix: Option<&'a str>,
    /// A namespace declaration is that of the element's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    local_element_ns: Option<bool>,
    /// A value, or what else the event carries.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<ValueLine>,
}

/// What a line says of a value.
#[derive(Serialize)]
struct ValueLine {
    /// The kind of value.
    kind: &'static str,
    offset: u64,
    length: u64,
    /// What it is to the string table.
    #[serde(skip_serializing_if = "Option::is_none")]
    string: Option<String>,
}

impl<'a> Line<'a> {
    /// The line of `event`, which is inside of `depth` elements; of the options document where
    /// that is in the bits `options`.
    pub(super) fn new(
        depth: usize,
        options: Option<&Range<u64>>,
        bits: &EventBits,
        event: &Event<'a>,
    ) -> Self {
        let (uri, name, prefix) = names(event);
        let state = bits.non_terminal;
        let base = options.map_or(0, |bits| bits.start);
        let offset = base + bits.offset;
        // The body begins at once behind the options: padding that an end seems to have is no more.
        let most = options.map_or(u64::MAX, |bits| bits.end.saturating_sub(offset));
        Self {
            offset,
            length: bits.length.min(most),
            state: options.map_or(state.to_string(), |_| format!("options {state}")),
            code: bits.code.to_string(),
            code_length: bits.code_length,
            name_length: bits.name_length,
            depth,
            event: abbreviation(event),
            uri,
            name,
            prefix,
            local_element_ns: match event {
                Event::NamespaceDeclaration { local_element_ns, .. } => Some(*local_element_ns),
                _ => None,
            },
            text: text(event),
            value: value(event).zip(bits.value).map(|(value, bits)| ValueLine {
                kind: kind(value),
                offset: base + bits.offset,
                length: bits.length,
                string: bits.string.map(|string| string.to_string()),
            }),
        }
    }

    /// True where the value lies apart from the event.
    fn has_channel(&self, value: &ValueLine) -> bool {
        value.offset + value.length > self.offset + self.length || value.offset < self.offset
    }
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { offset, length, state, code, depth, event, .. } = self;
        write!(f, "{offset:>9} {length:>6}  {state:<20} {code:<7} ")?;
        write!(f, "{:width$}{event}", "", width = (*depth).min(30))?;
        if let Some(name) = self.name {
            write!(f, " {}", Named(self.uri.unwrap_or_default(), self.prefix, name))?;
        }
        if let Some(own) = self.local_element_ns {
            let (uri, prefix) = (self.uri.unwrap_or_default(), self.prefix.unwrap_or_default());
            write!(f, " {prefix}={uri:?}{}", if own { " of the element" } else { "" })?;
        }
        if let Some(text) = &self.text {
            write!(f, " {}", Quoted(text))?;
        }
        let Some(value) = &self.value else { return Ok(()) };
        write!(f, " [{}, {} bits", value.kind, value.length)?;
        if self.has_channel(value) {
            write!(f, " at {}", value.offset)?;
        }
        match &value.string {
            Some(string) => write!(f, ", {string}]"),
            None => f.write_str("]"),
        }
    }
}

/// A name as `{uri}prefix:local`.
struct Named<'a>(&'a str, Option<&'a str>, &'a str);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(uri, prefix, name) = self;
        if !uri.is_empty() {
            write!(f, "{{{uri}}}")?;
        }
        if let Some(prefix) = prefix.filter(|prefix| !prefix.is_empty()) {
            write!(f, "{prefix}:")?;
        }
        f.write_str(name)
    }
}

/// The beginning of a text, in one line.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(SHOWN) {
            Some((end, _)) => write!(f, "{:?}…", self.0.get(..end).unwrap_or_default()),
            None => write!(f, "{:?}", self.0),
        }
    }
}

/// The abbreviation of Table 4-1.
pub(crate) const fn abbreviation(event: &Event<'_>) -> &'static str {
    match event {
        Event::StartDocument => "SD",
        Event::EndDocument => "ED",
        Event::StartElement(_) => "SE",
        Event::EndElement => "EE",
        Event::Attribute(..) => "AT",
        Event::Characters(_) => "CH",
        Event::NamespaceDeclaration { .. } => "NS",
        Event::Comment(_) => "CM",
        Event::ProcessingInstruction { .. } => "PI",
        Event::Doctype { .. } => "DT",
        Event::EntityReference(_) => "ER",
        Event::SelfContained => "SC",
        _ => "?",
    }
}

/// The namespace, the name and the prefix that an event has.
fn names<'a>(event: &Event<'a>) -> (Option<&'a str>, Option<&'a str>, Option<&'a str>) {
    let of = |name: &QName<'a>| (Some(name.uri()), Some(name.local_name()), name.prefix());
    match event {
        Event::StartElement(name) | Event::Attribute(name, _) => of(name),
        Event::NamespaceDeclaration { uri, prefix, .. } => (Some(*uri), None, Some(*prefix)),
        Event::ProcessingInstruction { target: name, .. }
        | Event::Doctype { name, .. }
        | Event::EntityReference(name) => (None, Some(*name), None),
        _ => (None, None, None),
    }
}

const fn value<'e, 'a>(event: &'e Event<'a>) -> Option<&'e Value<'a>> {
    match event {
        Event::Attribute(_, value) | Event::Characters(value) => Some(value),
        _ => None,
    }
}

fn text<'a>(event: &Event<'a>) -> Option<Cow<'a, str>> {
    match event {
        Event::Attribute(_, value) | Event::Characters(value) => Some(value.to_string().into()),
        Event::Comment(text) | Event::ProcessingInstruction { text, .. } => Some((*text).into()),
        Event::Doctype { public, system, text, .. } => {
            Some([*public, *system, *text].join(" ").into())
        }
        _ => None,
    }
}

/// The representation that a value came in.
const fn kind(value: &Value<'_>) -> &'static str {
    match value {
        Value::String(_) => "String",
        Value::Boolean(_) => "Boolean",
        Value::Decimal(_) => "Decimal",
        Value::Float(_) => "Float",
        Value::Integer(_) => "Integer",
        Value::DateTime(_) => "Date-Time",
        Value::Binary(_) => "Binary",
        Value::List(_) => "List",
        Value::Enumeration(_) => "Enumeration",
        Value::QName(_) => "QName",
        _ => "?",
    }
}
