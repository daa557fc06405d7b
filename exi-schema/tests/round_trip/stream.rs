//! Encoding and decoding: nodes to a stream, and a stream in pieces to nodes.

use std::slice::Chunks;

use exi_core::inspect::Inspector;
use exi_core::{
    Decoder, Encoder, Event, Header, HeaderReader, Limits, MappedSchema, Memory, Options,
    OptionsDocument, QName, RepresentationMap, Schema, SchemaId, Step, Value,
};

use super::batches::push_in_batches;
use super::document::{Name, Node};
use super::model::{XSD, XSI};
use super::options::Coding;

/// What an encoder puts in where the EXI Profile forbids that a grammar learns.
const ANY_TYPE: Event<'_> =
    Event::Attribute(QName::new(XSI, "type"), Value::QName(QName::new(XSD, "anyType")));

/// Encodes and decodes under one coding and schema.
pub(crate) struct Codec<'s> {
    schema: Schema<'s>,
    options: Options,
    header: Header<'s>,
}

fn memory() -> Memory<'static> {
    Memory::growing(&Limits::default())
}

impl<'s> Codec<'s> {
    /// `schema` is under the map that `representations` is.
    pub(crate) fn new(
        schema: &'s MappedSchema<'s>,
        coding: &Coding,
        representations: RepresentationMap<'s>,
    ) -> Self {
        let (schema, options) = (schema.schema(), coding.options);
        let schema_id = SchemaId::Named("urn:t");
        let metadata = &[];
        let document = OptionsDocument { options, schema_id, representations, metadata };
        let options = coding.header.then_some(document);
        let header = Header { cookie: coding.cookie, options };
        Self { schema, options: coding.options, header }
    }

    fn encoder(&self, out: &mut Vec<u8>) -> Encoder<'s, 'static> {
        let encoder = Encoder::new(self.schema, self.options, memory());
        let mut encoder = encoder.expect("all options are carried out");
        encoder.write_header_to_vec(&self.header, out).expect("the header is small");
        encoder
    }

    pub(crate) fn encode(&self, nodes: &[Node]) -> Result<Vec<u8>, String> {
        self.encode_events(nodes).map(|(_, out)| out)
    }

    /// The stream again, of events that are pushed many at a time.
    pub(crate) fn encode_in_batches(&self, nodes: &[Node]) -> Result<Vec<u8>, String> {
        let (events, _) = self.encode_events(nodes)?;
        let mut out = Vec::new();
        let mut encoder = self.encoder(&mut out);
        push_in_batches(&mut encoder, &events, &mut out)?;
        encoder.finish_to_vec(&mut out).expect("a vector has room");
        Ok(out)
    }

    /// The events that were pushed, one after the other, and their stream.
    fn encode_events<'n>(&self, nodes: &'n [Node]) -> Result<(Vec<Event<'n>>, Vec<u8>), String> {
        let (mut events, mut out) = (Vec::new(), Vec::new());
        let mut encoder = self.encoder(&mut out);
        let mut push = |encoder: &mut Encoder<'_, '_>, event: Event<'n>| {
            events.push(event);
            let pushed = encoder.push_to_vec(&event, &mut out);
            pushed.map_err(|error| format!("{event:?}: {error}"))
        };
        push(&mut encoder, Event::StartDocument)?;
        for node in nodes {
            // A type comes behind what may be between it and the start of the element.
            if encoder.wants_type() && node.needs_type() {
                push(&mut encoder, ANY_TYPE)?;
            }
            push(&mut encoder, node.event())?;
        }
        push(&mut encoder, Event::EndDocument)?;
        encoder.finish_to_vec(&mut out).expect("a vector has room");
        Ok((events, out))
    }

    /// Hands the events of input that comes in pieces to `each`; what follows the body must be
    /// left.
    fn events(
        &self,
        bytes: &[u8],
        piece: usize,
        mut each: impl FnMut(&Event<'_>) -> Result<(), String>,
    ) -> Result<(), String> {
        let mut pieces = bytes.chunks(piece);
        let mut input: &[u8] = &[];
        let mut headers = HeaderReader::new(memory()).expect("the defaults suffice");
        loop {
            match headers.read(&mut input).map_err(|error| error.to_string())? {
                None => input = more(&mut pieces, input)?,
                Some(header) if header == self.header => break,
                Some(header) => return Err(format!("another header: {header:?}")),
            }
        }
        let decoder = Decoder::new(self.schema, self.options, memory());
        let mut decoder = decoder.expect("all options are carried out");
        decoder.go_on_after(&headers);
        loop {
            match decoder.next(&mut input).map_err(|error| error.to_string())? {
                Step::Event(event) => each(&event)?,
                Step::NeedInput => input = more(&mut pieces, input)?,
                Step::End => return Ok(()),
            }
        }
    }

    pub(crate) fn decode(&self, bytes: &[u8], piece: usize) -> Result<Vec<Node>, String> {
        let mut nodes = Vec::new();
        let bounded = self.options.profile().is_some();
        self.events(bytes, piece, |event| {
            if !(bounded && is_any_type(event)) {
                nodes.extend(Node::of(event));
            }
            Ok(())
        })?;
        settle_prefixes(&mut nodes);
        Ok(nodes)
    }

    /// The nodes as an inspector gives them; what it tells of bits has to add up to the stream.
    pub(crate) fn inspect(&self, bytes: &[u8]) -> Result<Vec<Node>, String> {
        let mut input = bytes;
        let mut headers = HeaderReader::new(memory()).expect("the defaults suffice");
        headers.read(&mut input).map_err(|error| error.to_string())?;
        let decoder = Decoder::new(self.schema, self.options, memory());
        let mut decoder = decoder.expect("all options are carried out");
        decoder.go_on_after(&headers);
        let mut inspector = Inspector::new(decoder);
        let (mut nodes, mut sum) = (Vec::new(), headers.offset());
        let bounded = self.options.profile().is_some();
        while let Some((bits, event)) = inspector.next(&mut input).map_err(|e| e.to_string())? {
            let value = bits.value.map_or(0, |value| value.length);
            let apart = bits.value.is_some_and(|value| value.offset >= bits.offset + bits.length);
            let within = bits.code_length + bits.name_length + if apart { 0 } else { value };
            if within > bits.length {
                return Err(format!("{event:?} has {within} bits in {bits:?}"));
            }
            sum += bits.length + if apart { value } else { 0 };
            if !(bounded && is_any_type(&event)) {
                nodes.extend(Node::of(&event));
            }
        }
        if sum != bytes.len() as u64 * 8 {
            return Err(format!("{} bytes are told to be {sum} bits", bytes.len()));
        }
        settle_prefixes(&mut nodes);
        Ok(nodes)
    }

    /// The stream again, of the events as the decoder lends them.
    pub(crate) fn recode(&self, bytes: &[u8]) -> Result<Vec<u8>, String> {
        let mut out = Vec::new();
        let mut encoder = self.encoder(&mut out);
        self.events(bytes, bytes.len(), |event| {
            let pushed = encoder.push_to_vec(event, &mut out);
            pushed.map_err(|error| format!("again, {event:?}: {error}"))
        })?;
        encoder.finish_to_vec(&mut out).expect("a vector has room");
        Ok(out)
    }
}

/// The next piece of input, all of the last being taken.
fn more<'b>(pieces: &mut Chunks<'b, u8>, rest: &[u8]) -> Result<&'b [u8], &'static str> {
    assert!(rest.is_empty(), "input is left where more is asked for");
    pieces.next().ok_or("more input is asked for than was written")
}

fn is_any_type(event: &Event<'_>) -> bool {
    match (event, &ANY_TYPE) {
        (Event::Attribute(name, value), Event::Attribute(same_name, same_value)) => {
            name == same_name && value == same_value
        }
        _ => false,
    }
}

/// The prefix of an element is that of the declaration which says so, if one does (§7.1.7).
fn settle_prefixes(nodes: &mut [Node]) {
    let mut own: Option<String> = None;
    for node in nodes.iter_mut().rev() {
        match node {
            Node::Namespace { prefix, own: true, .. } => own = Some(prefix.clone()),
            Node::Start(name) => {
                if let Some(prefix) = own.take() {
                    name.prefix = Some(prefix);
                }
            }
            _ => {}
        }
    }
}

impl Name {
    fn qname(&self) -> QName<'_> {
        let name = QName::new(&self.uri, &self.local_name);
        match &self.prefix {
            Some(prefix) => name.with_prefix(prefix),
            None => name,
        }
    }

    fn of(name: &QName<'_>) -> Self {
        Self {
            uri: name.uri().to_owned(),
            local_name: name.local_name().to_owned(),
            prefix: name.prefix().map(str::to_owned),
        }
    }
}

impl Node {
    /// True for what an element that may not learn has to have a type for.
    const fn needs_type(&self) -> bool {
        !matches!(self, Self::SelfContained | Self::Namespace { .. } | Self::Type { .. })
    }

    fn event(&self) -> Event<'_> {
        match self {
            Self::Start(name) => Event::StartElement(name.qname()),
            Self::SelfContained => Event::SelfContained,
            Self::Namespace { uri, prefix, own } => {
                Event::NamespaceDeclaration { uri, prefix, local_element_ns: *own }
            }
            Self::Type { name, ty } => Event::Attribute(name.qname(), ty.qname().into()),
            Self::Attribute { name, value } => {
                Event::Attribute(name.qname(), value.as_str().into())
            }
            Self::Text(text) => Event::Characters(text.as_str().into()),
            Self::Comment(text) => Event::Comment(text),
            Self::Pi(target, text) => Event::ProcessingInstruction { target, text },
            Self::Doctype([name, public, system, text]) => {
                Event::Doctype { name, public, system, text }
            }
            Self::Entity(name) => Event::EntityReference(name),
            Self::End => Event::EndElement,
        }
    }

    fn of(event: &Event<'_>) -> Option<Self> {
        Some(match event {
            Event::StartElement(name) => Self::Start(Name::of(name)),
            Event::SelfContained => Self::SelfContained,
            Event::NamespaceDeclaration { uri, prefix, local_element_ns } => Self::Namespace {
                uri: (*uri).to_owned(),
                prefix: (*prefix).to_owned(),
                own: *local_element_ns,
            },
            Event::Attribute(name, Value::QName(ty)) => {
                Self::Type { name: Name::of(name), ty: Name::of(ty) }
            }
            Event::Attribute(name, value) => {
                Self::Attribute { name: Name::of(name), value: value.to_string() }
            }
            Event::Characters(text) => Self::Text(text.to_string()),
            Event::Comment(text) => Self::Comment((*text).to_owned()),
            Event::ProcessingInstruction { target, text } => {
                Self::Pi((*target).to_owned(), (*text).to_owned())
            }
            Event::Doctype { name, public, system, text } => {
                Self::Doctype([name, public, system, text].map(|text| (*text).to_owned()))
            }
            Event::EntityReference(name) => Self::Entity((*name).to_owned()),
            Event::EndElement => Self::End,
            _ => return None,
        })
    }
}
