//! Appendix B: an XML document as EXI events, in the order of §6.

mod recode;
mod space;
#[cfg(test)]
mod tests;

pub use recode::Recoding;

use exi_core::schema::WhiteSpace;
use exi_core::{Encoder, Error, ErrorKind, Event, Options, QName, Value};

use crate::chars;
use crate::limits::Limits;
use crate::namespaces::{XSI, is_schema_location};
use crate::reader::{Node, ReaderOptions, StartTag, Text};

/// The type that every content is one of.
const ANY_TYPE: QName<'_> = QName::new("http://www.w3.org/2001/XMLSchema", "anyType");

/// What takes events: an encoder, or who stands for one.
pub trait EventSink {
    /// Takes an event.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotAllowed`] leaves the sink as it was; another event may then follow.
    fn push(&mut self, event: &Event<'_>) -> Result<(), Error>;

    /// True when it expects attributes of the element that has just begun in the order of their
    /// names; asked after its NS events, `xsi:type` and `xsi:nil`.
    fn sorts_attributes(&self) -> bool;

    /// True when the element that has just begun needs `xsi:type`, so that no built-in grammar
    /// learns (EXI Profile §3).
    fn wants_type(&self) -> bool {
        false
    }

    /// True when it expects namespace declarations in the order of their prefixes: the stream is
    /// canonical (Canonical EXI §4.4).
    fn sorts_declarations(&self) -> bool {
        false
    }

    /// What becomes of white space in the text that comes next, where `xml:space` does not
    /// preserve it.
    fn text_white_space(&self) -> WhiteSpace {
        WhiteSpace::Preserve
    }

    /// What becomes of white space in the value of an attribute that comes next.
    fn attribute_white_space(&self, _: &QName<'_>) -> WhiteSpace {
        WhiteSpace::Preserve
    }
}

/// An encoder that appends to a vector.
#[derive(Debug)]
pub struct VecSink<'e, 's, 'm> {
    /// The encoder.
    pub encoder: &'e mut Encoder<'s, 'm>,
    /// What it has written.
    pub out: &'e mut Vec<u8>,
}

impl EventSink for VecSink<'_, '_, '_> {
    #[inline]
    fn push(&mut self, event: &Event<'_>) -> Result<(), Error> {
        self.encoder.push_to_vec(event, self.out)
    }

    #[inline]
    fn sorts_attributes(&self) -> bool {
        self.encoder.sorts_attributes()
    }

    #[inline]
    fn wants_type(&self) -> bool {
        self.encoder.wants_type()
    }

    #[inline]
    fn sorts_declarations(&self) -> bool {
        self.encoder.canonical().is_some()
    }

    #[inline]
    fn text_white_space(&self) -> WhiteSpace {
        self.encoder.text_white_space()
    }

    #[inline]
    fn attribute_white_space(&self, name: &QName<'_>) -> WhiteSpace {
        self.encoder.attribute_white_space(name)
    }
}

/// What becomes of text that is white space alone.
///
/// White space that a strict grammar has no place for goes in any case. So does white space
/// outside of the root element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whitespace {
    /// It stays.
    KeepAll,
    /// It stays where it is all that an element contains, and under `xml:space="preserve"`: the
    /// rule of Canonical EXI.
    #[default]
    KeepLeaf,
    /// It stays under `xml:space="preserve"` alone.
    DropAll,
}

impl Whitespace {
    fn keeps(self, text: &Text<'_>) -> bool {
        let kept = match self {
            Self::KeepAll => true,
            Self::KeepLeaf => text.preserve || text.alone,
            Self::DropAll => text.preserve,
        };
        kept || !chars::is_blank(text.content)
    }
}

/// What becomes of the internal subset of a document type declaration, where DTDs are preserved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InternalSubset {
    /// It is the text of the DT event, as §4 has it.
    #[default]
    Keep,
    /// The text of the DT event is empty, as encoders write it that get their events from SAX.
    Omit,
}

/// How a document becomes events, beyond what the options of the stream say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MappingOptions {
    /// White space between elements.
    pub whitespace: Whitespace,
    /// The internal subset.
    pub internal_subset: InternalSubset,
    /// What a document may ask of the reader.
    pub limits: Limits,
}

impl MappingOptions {
    /// With the white space of Canonical EXI §4.3.2, and nothing omitted.
    #[must_use]
    pub const fn canonical(self) -> Self {
        Self { whitespace: Whitespace::KeepLeaf, internal_subset: InternalSubset::Keep, ..self }
    }
}

/// What has to be read so that everything is there that streams with `options` keep.
#[must_use]
pub fn reader_options(options: &Options, limits: Limits) -> ReaderOptions {
    let preserve = options.preserve();
    ReaderOptions {
        fragment: options.fragment(),
        restricted: false,
        comments: preserve.comments,
        pis: preserve.pis,
        dtd: preserve.dtd,
        limits,
    }
}

/// Turns nodes into events, in the order in which grammars want them.
#[derive(Debug)]
pub struct Mapping {
    options: MappingOptions,
    strict: bool,
    prefixes: bool,
    lexical_values: bool,
    /// Namespaces and local names of elements that are self-contained.
    self_contained: Vec<(String, String)>,
    /// Room to sort attributes in.
    order: Vec<u32>,
}

/// An event that the sink refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Its reason.
    pub error: Error,
    /// The event, with its name.
    pub event: String,
    /// The index of the attribute in its start tag, if the event is one.
    pub attribute: Option<usize>,
}

impl Mapping {
    /// A mapping for streams with `stream`'s options.
    #[must_use]
    pub fn new(stream: &Options, options: MappingOptions) -> Self {
        let preserve = stream.preserve();
        Self {
            options,
            strict: stream.strict(),
            prefixes: preserve.prefixes,
            lexical_values: preserve.lexical_values,
            self_contained: Vec::new(),
            order: Vec::new(),
        }
    }

    /// Makes every element of this name self-contained (SC), as the option selfContained permits.
    pub fn contain(&mut self, name: &QName<'_>) {
        self.self_contained.push((name.uri().to_owned(), name.local_name().to_owned()));
    }

    /// Pushes the events of a node. SD and ED are not among them.
    ///
    /// # Errors
    ///
    /// The first event that the sink refuses, unless the document stays the same without it.
    #[inline]
    pub fn push(&mut self, node: &Node<'_>, sink: &mut impl EventSink) -> Result<(), Refusal> {
        match node {
            Node::Start(tag) => self.start(tag, sink),
            Node::End => self.end(sink),
            Node::Text(text) => self.text(text, sink),
            Node::Comment(text) => send(&Event::Comment(text), sink),
            Node::ProcessingInstruction { target, text } => {
                send(&Event::ProcessingInstruction { target, text }, sink)
            }
            Node::EntityReference(name) => send(&Event::EntityReference(name), sink),
            Node::Doctype { name, public, system, subset } => {
                let text = match self.options.internal_subset {
                    InternalSubset::Keep => subset,
                    InternalSubset::Omit => "",
                };
                send(&Event::Doctype { name, public, system, text }, sink)
            }
        }
    }

    fn text(&self, text: &Text<'_>, sink: &mut impl EventSink) -> Result<(), Refusal> {
        if !self.options.whitespace.keeps(text) {
            return Ok(());
        }
        let facet = if text.preserve { WhiteSpace::Preserve } else { sink.text_white_space() };
        let content = space::normalize(facet, text.content);
        let event = Event::Characters(content.as_ref().into());
        match sink.push(&event) {
            Err(error) if is_refused(&error) && chars::is_blank(text.content) => Ok(()),
            result => result.map_err(|error| refusal(error, &event)),
        }
    }

    /// An element of a string type is not empty but has an empty string, in strict grammars.
    fn end(&self, sink: &mut impl EventSink) -> Result<(), Refusal> {
        let end = &Event::EndElement;
        let Err(error) = sink.push(end) else {
            return Ok(());
        };
        let empty = Event::Characters("".into());
        if self.strict && is_refused(&error) && sink.push(&empty).is_ok() {
            return send(end, sink);
        }
        Err(refusal(error, end))
    }

    fn start(&mut self, tag: &StartTag<'_>, sink: &mut impl EventSink) -> Result<(), Refusal> {
        let name = tag.name();
        send(&Event::StartElement(name), sink)?;
        let same = |(uri, local_name): &(String, String)| {
            name.local_name() == local_name && name.uri() == uri
        };
        if self.self_contained.iter().any(same) {
            send(&Event::SelfContained, sink)?;
        }
        if self.prefixes {
            declarations(tag, sink)?;
        }
        if tag.xsi_type().is_none() {
            any_type(sink)?;
        }
        if tag.is_empty() {
            return Ok(());
        }
        let (xsi_type, xsi_nil) = (tag.xsi_type(), tag.xsi_nil());
        if let Some(index) = xsi_type {
            self.xsi_type(tag, index, sink)?;
        }
        if let Some(index) = xsi_nil {
            self.attribute(tag, index, sink)?;
        }
        if tag.len() > 1 && sink.sorts_attributes() {
            tag.sort(&mut self.order);
            return self.order.iter().try_for_each(|i| self.attribute(tag, *i as usize, sink));
        }
        for (index, (name, value)) in tag.attributes().enumerate() {
            if Some(index) != xsi_type && Some(index) != xsi_nil {
                self.push_attribute(name, value.into(), index, sink)?;
            }
        }
        Ok(())
    }

    /// §8.5.4.4.1: the value of `xsi:type` is a name; one whose prefix is not bound is in no
    /// namespace, and all of it is the local name.
    fn xsi_type(
        &self,
        tag: &StartTag<'_>,
        index: usize,
        sink: &mut impl EventSink,
    ) -> Result<(), Refusal> {
        if self.lexical_values {
            return self.attribute(tag, index, sink);
        }
        let Some((name, value)) = tag.attribute(index) else {
            return Ok(());
        };
        let value = value.trim_ascii();
        let value = tag.resolve(value).unwrap_or_else(|| QName::new("", value));
        self.push_attribute(name, Value::QName(value), index, sink)
    }

    #[inline]
    fn attribute(
        &self,
        tag: &StartTag<'_>,
        index: usize,
        sink: &mut impl EventSink,
    ) -> Result<(), Refusal> {
        match tag.attribute(index) {
            Some((name, value)) => {
                let value = space::normalize(sink.attribute_white_space(&name), value);
                self.push_attribute(name, value.as_ref().into(), index, sink)
            }
            None => Ok(()),
        }
    }

    #[inline]
    fn push_attribute(
        &self,
        name: QName<'_>,
        value: Value<'_>,
        index: usize,
        sink: &mut impl EventSink,
    ) -> Result<(), Refusal> {
        let event = Event::Attribute(name, value);
        match sink.push(&event) {
            Err(error) if self.strict && is_refused(&error) && is_schema_location(&name) => Ok(()),
            result => {
                result.map_err(|error| Refusal { attribute: Some(index), ..refusal(error, &event) })
            }
        }
    }
}

/// The attribute `xsi:type` of an element that has none of its own, if it needs one.
fn any_type(sink: &mut impl EventSink) -> Result<(), Refusal> {
    if !sink.wants_type() {
        return Ok(());
    }
    let name = QName::new(XSI, "type").with_prefix("xsi");
    send(&Event::Attribute(name, Value::QName(ANY_TYPE)), sink)
}

/// NS events: in document order, or sorted.
fn declarations(tag: &StartTag<'_>, sink: &mut impl EventSink) -> Result<(), Refusal> {
    let own = tag.name().prefix();
    let sorts = sink.sorts_declarations();
    let declare = |(prefix, uri)| {
        let local_element_ns = own == Some(prefix);
        send(&Event::NamespaceDeclaration { uri, prefix, local_element_ns }, sink)
    };
    if sorts {
        let mut sorted: Vec<_> = tag.declarations().collect();
        sorted.sort_unstable();
        sorted.into_iter().try_for_each(declare)
    } else {
        tag.declarations().try_for_each(declare)
    }
}

#[inline]
fn send(event: &Event<'_>, sink: &mut impl EventSink) -> Result<(), Refusal> {
    sink.push(event).map_err(|error| refusal(error, event))
}

fn is_refused(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotAllowed(_))
}

#[cold]
fn refusal(error: Error, event: &Event<'_>) -> Refusal {
    let named = |what: &str, name: &QName<'_>| match name.uri() {
        "" => format!("{what} {}", name.local_name()),
        uri => format!("{what} {{{uri}}}{}", name.local_name()),
    };
    let event = match event {
        Event::StartElement(name) => named("element", name),
        Event::Attribute(name, _) => named("attribute", name),
        event => event.name().to_owned(),
    };
    Refusal { error, event, attribute: None }
}
