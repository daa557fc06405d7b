//! The events of one stream as those of a canonical one, Canonical EXI §4.3 and §4.4.

use exi_core::{Event, Options, QName, Value};

use super::{EventSink, Mapping, MappingOptions, Refusal, Text, any_type, send, space};
use crate::namespaces::{XML, XSI};

/// Puts the events that a decoder gives in canonical order, text in one piece and without the
/// white space that is not content, for a canonical encoder.
#[derive(Debug)]
pub struct Recoding {
    mapping: Mapping,
    start: Option<Start>,
    /// Text since the last event that is none.
    text: String,
    open: Vec<Open>,
}

/// A start tag that may not be complete.
#[derive(Debug)]
struct Start {
    name: Name,
    self_contained: bool,
    /// Prefix, namespace name, and whether the element has that prefix.
    declarations: Vec<(String, String, bool)>,
    attributes: Vec<(Name, Content)>,
}

/// A qualified name of one's own.
#[derive(Debug)]
struct Name {
    uri: String,
    local_name: String,
    prefix: Option<String>,
}

#[derive(Debug)]
enum Content {
    Text(String),
    Name(Name),
}

/// What is known of an open element.
#[derive(Clone, Copy, Debug)]
struct Open {
    /// `xml:space="preserve"` is in force.
    preserve: bool,
    /// It contains more than text.
    mixed: bool,
}

impl Name {
    fn new(name: &QName<'_>) -> Self {
        Self {
            uri: name.uri().to_owned(),
            local_name: name.local_name().to_owned(),
            prefix: name.prefix().map(str::to_owned),
        }
    }

    fn lend(&self) -> QName<'_> {
        let name = QName::new(&self.uri, &self.local_name);
        self.prefix.as_deref().map_or(name, |prefix| name.with_prefix(prefix))
    }

    /// Where the name stands among attributes (§4.4).
    fn place(&self) -> (u8, &str, &str) {
        let before = match self.local_name.as_str() {
            "type" if self.uri == XSI => 0,
            "nil" if self.uri == XSI => 1,
            _ => 2,
        };
        (before, &self.local_name, &self.uri)
    }
}

impl Recoding {
    /// For streams with these options.
    #[must_use]
    pub fn new(stream: &Options) -> Self {
        let mapping = Mapping::new(stream, MappingOptions::default().canonical());
        Self { mapping, start: None, text: String::new(), open: Vec::new() }
    }

    /// Takes an event, SD and ED too, and pushes what is complete.
    ///
    /// # Errors
    ///
    /// The first event that the sink refuses.
    pub fn push(&mut self, event: &Event<'_>, sink: &mut impl EventSink) -> Result<(), Refusal> {
        match *event {
            Event::NamespaceDeclaration { uri, prefix, local_element_ns } => {
                if let Some(start) = &mut self.start {
                    let declaration = (prefix.to_owned(), uri.to_owned(), local_element_ns);
                    start.declarations.push(declaration);
                }
                Ok(())
            }
            Event::Attribute(name, value) => {
                let value = match &value {
                    Value::QName(name) => Content::Name(Name::new(name)),
                    value => Content::Text(value.to_string()),
                };
                if let Some(start) = &mut self.start {
                    start.attributes.push((Name::new(&name), value));
                }
                Ok(())
            }
            Event::SelfContained => {
                if let Some(start) = &mut self.start {
                    start.self_contained = true;
                }
                Ok(())
            }
            Event::Characters(value) => {
                self.finish_start(sink)?;
                self.text.push_str(&value.to_string());
                Ok(())
            }
            Event::EndElement => {
                self.finish_start(sink)?;
                let alone = self.open.last().is_some_and(|open| !open.mixed);
                self.finish_text(alone, sink)?;
                self.open.pop();
                self.mapping.end(sink)
            }
            _ => {
                self.finish_start(sink)?;
                self.finish_text(false, sink)?;
                if let Some(open) = self.open.last_mut() {
                    open.mixed = true;
                }
                match event {
                    Event::StartElement(name) => self.start = Some(Start::new(name)),
                    event => send(event, sink)?,
                }
                Ok(())
            }
        }
    }

    fn finish_text(&mut self, alone: bool, sink: &mut impl EventSink) -> Result<(), Refusal> {
        if self.text.is_empty() {
            return Ok(());
        }
        let preserve = self.open.last().is_some_and(|open| open.preserve);
        let pushed = self.mapping.text(&Text { content: &self.text, alone, preserve }, sink);
        self.text.clear();
        pushed
    }

    fn finish_start(&mut self, sink: &mut impl EventSink) -> Result<(), Refusal> {
        let Some(mut start) = self.start.take() else { return Ok(()) };
        let around = self.open.last().is_some_and(|open| open.preserve);
        self.open.push(Open { preserve: start.space().unwrap_or(around), mixed: false });
        start.declarations.sort_unstable();
        start.attributes.sort_unstable_by(|one, two| one.0.place().cmp(&two.0.place()));

        send(&Event::StartElement(start.qname()), sink)?;
        if start.self_contained {
            send(&Event::SelfContained, sink)?;
        }
        for (prefix, uri, local_element_ns) in &start.declarations {
            let local_element_ns = *local_element_ns;
            send(&Event::NamespaceDeclaration { uri, prefix, local_element_ns }, sink)?;
        }
        if !start.is_typed() {
            any_type(sink)?;
        }
        for (index, (name, value)) in (0..).zip(&start.attributes) {
            let name = name.lend();
            match value {
                Content::Name(value) => {
                    let value = Value::QName(value.lend());
                    self.mapping.push_attribute(name, value, index, sink)?;
                }
                Content::Text(text) => {
                    let text = space::normalize(sink.attribute_white_space(&name), text);
                    self.mapping.push_attribute(name, text.as_ref().into(), index, sink)?;
                }
            }
        }
        Ok(())
    }
}

impl Start {
    fn new(name: &QName<'_>) -> Self {
        let name = Name::new(name);
        Self { name, self_contained: false, declarations: Vec::new(), attributes: Vec::new() }
    }

    /// The name, its prefix settled (§7.1.7).
    fn qname(&self) -> QName<'_> {
        let own = self.declarations.iter().find(|(_, _, own)| *own);
        own.map_or(self.name.lend(), |(prefix, ..)| self.name.lend().with_prefix(prefix))
    }

    /// True where the first attribute is `xsi:type`.
    fn is_typed(&self) -> bool {
        self.attributes.first().is_some_and(|(name, _)| name.place().0 == 0)
    }

    /// What `xml:space` says, where it says something.
    fn space(&self) -> Option<bool> {
        let mut attributes = self.attributes.iter();
        let (_, value) =
            attributes.find(|(name, _)| name.local_name == "space" && name.uri == XML)?;
        Some(matches!(value, Content::Text(text) if text == "preserve"))
    }
}
