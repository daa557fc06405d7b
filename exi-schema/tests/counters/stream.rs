//! Generated documents, valid ones and others, as streams of two tables.

use arbitrary::{Arbitrary, Result, Unstructured};
use exi_core::{
    Alignment, Decoder, Encoder, Event, Limits, Memory, Options, Preserve, QName, Schema, Step,
};

use super::model::{BOOLEANS, Model, Particle, Term};

/// A node of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Start(&'static str, String),
    Attribute(String, bool),
    Text(String),
    Comment,
    End,
}

/// Options and a document: particles occur as often as their bounds say, or once more or less.
pub(crate) fn arbitrary(model: &Model, u: &mut Unstructured<'_>) -> Result<(Options, Vec<Node>)> {
    let strict = bool::arbitrary(u)?;
    let aligned = bool::arbitrary(u)?;
    let comments = !strict && bool::arbitrary(u)?;
    let options = Options::builder()
        .strict(strict)
        .alignment(if aligned { Alignment::ByteAligned } else { Alignment::BitPacked })
        .preserve(Preserve { comments, ..Preserve::default() })
        .build()
        .expect("strict preserves nothing");
    let mut nodes = vec![Node::Start("", "root".to_owned())];
    if bool::arbitrary(u)? {
        nodes.push(Node::Attribute("id".to_owned(), true));
    }
    particle(&model.particle, &options, &mut nodes, u)?;
    nodes.push(Node::End);
    Ok((options, nodes))
}

fn particle(
    particle: &Particle,
    options: &Options,
    nodes: &mut Vec<Node>,
    u: &mut Unstructured<'_>,
) -> Result<()> {
    let (min, max) = (particle.min, particle.max.unwrap_or(particle.min + 2));
    let near = [min, max, min + 1, max.saturating_sub(1), min.saturating_sub(1), max + 1];
    // The last two break the bounds.
    let most = if u.ratio(1, 8)? { 5 } else { 3 };
    let count = near[u.int_in_range(0..=most)?];
    for _ in 0..count {
        if options.preserve().comments && u.ratio(1, 8)? {
            nodes.push(Node::Comment);
        }
        if u.ratio(1, 30)? {
            nodes.push(Node::Text("text".to_owned()));
        }
        if !options.strict() && u.ratio(1, 30)? {
            nodes.extend([Node::Start("urn:z", "stranger".to_owned()), Node::End]);
        }
        match &particle.term {
            Term::Element(name) => {
                nodes.push(Node::Start("", name.to_string()));
                if BOOLEANS.contains(name) {
                    nodes.push(Node::Text(bool::arbitrary(u)?.to_string()));
                }
                nodes.push(Node::End);
            }
            Term::Any => nodes.extend([Node::Start("urn:x", "any".to_owned()), Node::End]),
            Term::In(uri) => nodes.extend([Node::Start(uri, "in".to_owned()), Node::End]),
            Term::Sequence(particles) => {
                for inner in particles {
                    self::particle(inner, options, nodes, u)?;
                }
            }
            Term::Choice(particles) => {
                self::particle(u.choose(particles)?, options, nodes, u)?;
            }
        }
    }
    Ok(())
}

/// What is different between the streams of a document, if anything is.
pub(crate) fn compare(
    schemas: [Schema<'_>; 2],
    options: Options,
    nodes: &[Node],
) -> std::result::Result<(), String> {
    let [one, other] = schemas.map(|schema| encode(schema, options, nodes));
    if one != other {
        return Err(format!("{one:?} and {other:?}"));
    }
    let Ok(bytes) = one else { return Ok(()) };
    for schema in schemas {
        let decoded = decode(schema, options, &bytes)?;
        if decoded != nodes {
            return Err(format!("decoded {decoded:?}"));
        }
    }
    Ok(())
}

/// The stream, or the number of the first event that is refused.
pub(crate) fn encode(
    schema: Schema<'_>,
    options: Options,
    nodes: &[Node],
) -> std::result::Result<Vec<u8>, usize> {
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(schema, options, memory).expect("supported options");
    let mut out = Vec::new();
    encoder.push_to_vec(&Event::StartDocument, &mut out).expect("SD comes first");
    for (number, node) in nodes.iter().enumerate() {
        let event = match node {
            Node::Start(uri, name) => Event::StartElement(QName::new(uri, name)),
            Node::Attribute(name, value) => Event::Attribute(QName::new("", name), (*value).into()),
            Node::Text(text) => Event::Characters(text.as_str().into()),
            Node::Comment => Event::Comment("comment"),
            Node::End => Event::EndElement,
        };
        encoder.push_to_vec(&event, &mut out).map_err(|_| number)?;
    }
    encoder.push_to_vec(&Event::EndDocument, &mut out).map_err(|_| nodes.len())?;
    encoder.finish_to_vec(&mut out).expect("a vector has room");
    Ok(out)
}

/// The nodes of a stream.
pub(crate) fn decode(
    schema: Schema<'_>,
    options: Options,
    mut input: &[u8],
) -> std::result::Result<Vec<Node>, String> {
    let limits = Limits { events_without_bits: u32::MAX, ..Limits::default() };
    let memory = Memory::growing(&limits);
    let mut decoder = Decoder::new(schema, options, memory).expect("supported options");
    let mut nodes = Vec::new();
    loop {
        match decoder.next(&mut input).map_err(|error| error.to_string())? {
            Step::Event(Event::StartElement(name)) => {
                let uris = ["", "urn:x", "urn:y", "urn:z"];
                let uri = uris.into_iter().find(|uri| *uri == name.uri());
                nodes.push(Node::Start(uri.ok_or("uri")?, name.local_name().to_owned()));
            }
            Step::Event(Event::Attribute(name, value)) => {
                let value = value.to_string() == "true";
                nodes.push(Node::Attribute(name.local_name().to_owned(), value));
            }
            Step::Event(Event::Characters(text)) => nodes.push(Node::Text(text.to_string())),
            Step::Event(Event::Comment(_)) => nodes.push(Node::Comment),
            Step::Event(Event::EndElement) => nodes.push(Node::End),
            Step::Event(_) => {}
            Step::NeedInput => return Err("the stream ends early".to_owned()),
            Step::End => return Ok(nodes),
        }
    }
}
