//! decode(encode(x)) = x, for generated schemas, documents and options, however the input is cut.
#![allow(clippy::expect_used, reason = "what cannot fail here would be a defect")]

mod document;
mod model;
mod values;

use arbitrary::{Arbitrary, Unstructured};
use exi_core::{
    Alignment, Decoder, Encoder, Event, Limits, Memory, Options, Preserve, QName, Schema, Step,
};
use exi_schema::Compiler;
use proptest::prelude::*;

use document::{Document, Node};
use model::Model;

fn options(u: &mut Unstructured<'_>) -> arbitrary::Result<Options> {
    let strict = bool::arbitrary(u)?;
    let preserve = Preserve {
        comments: !strict && bool::arbitrary(u)?,
        pis: !strict && bool::arbitrary(u)?,
        dtd: !strict && bool::arbitrary(u)?,
        prefixes: false,
        lexical_values: u.ratio(1, 4)?,
    };
    let bound = |u: &mut Unstructured<'_>| {
        Ok(if bool::arbitrary(u)? { Some(u.int_in_range(0..=9)?) } else { None })
    };
    let alignment = *u.choose(&[
        Alignment::BitPacked,
        Alignment::ByteAligned,
        Alignment::PreCompression,
        Alignment::Compression,
    ])?;
    let block_size = if bool::arbitrary(u)? { 1_000_000 } else { u.int_in_range(1..=20)? };
    let builder = Options::builder().alignment(alignment).block_size(block_size);
    let builder = builder.strict(strict).preserve(preserve);
    let builder = builder.value_max_length(bound(u)?).value_partition_capacity(bound(u)?);
    Ok(builder.build().expect("strict preserves lexical values alone"))
}

fn event(node: &Node) -> Event<'_> {
    match node {
        Node::Start { uri, name } => Event::StartElement(QName::new(uri, name)),
        Node::Attribute { uri, name, value } => {
            Event::Attribute(QName::new(uri, name), value.as_str().into())
        }
        Node::Text(text) => Event::Characters(text.as_str().into()),
        Node::Comment(text) => Event::Comment(text),
        Node::Pi(target, text) => Event::ProcessingInstruction { target, text },
        Node::End => Event::EndElement,
    }
}

fn node(event: &Event<'_>) -> Option<Node> {
    Some(match event {
        Event::StartElement(name) => {
            Node::Start { uri: name.uri().to_owned(), name: name.local_name().to_owned() }
        }
        Event::Attribute(name, value) => Node::Attribute {
            uri: name.uri().to_owned(),
            name: name.local_name().to_owned(),
            value: value.to_string(),
        },
        Event::Characters(text) => Node::Text(text.to_string()),
        Event::Comment(text) => Node::Comment((*text).to_owned()),
        Event::ProcessingInstruction { target, text } => {
            Node::Pi((*target).to_owned(), (*text).to_owned())
        }
        Event::EndElement => Node::End,
        _ => return None,
    })
}

fn encode(schema: Schema<'_>, options: Options, nodes: &[Node]) -> Result<Vec<u8>, String> {
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(schema, options, memory).expect("supported options");
    let mut out = Vec::new();
    let events = nodes.iter().map(event);
    let all = std::iter::once(Event::StartDocument).chain(events).chain([Event::EndDocument]);
    for event in all {
        let pushed = encoder.push_to_vec(&event, &mut out);
        pushed.map_err(|error| format!("{event:?}: {error}"))?;
    }
    encoder.finish_to_vec(&mut out).expect("a vector has room");
    Ok(out)
}

/// Decodes input that comes in pieces; what follows the body must be left.
fn decode(
    schema: Schema<'_>,
    options: Options,
    bytes: &[u8],
    piece: usize,
) -> Result<Vec<Node>, String> {
    let memory = Memory::growing(&Limits::default());
    let mut decoder = Decoder::new(schema, options, memory).expect("supported options");
    let mut pieces = bytes.chunks(piece);
    let mut input: &[u8] = &[];
    let mut nodes = Vec::new();
    loop {
        match decoder.next(&mut input).map_err(|error| error.to_string())? {
            Step::Event(event) => nodes.extend(node(&event)),
            Step::NeedInput => {
                assert!(input.is_empty(), "input is left where more is asked for");
                input = pieces.next().ok_or("more input is asked for than was written")?;
            }
            Step::End => return Ok(nodes),
        }
    }
}

/// One case; false where the bytes did not suffice to make one.
fn round_trip(bytes: &[u8]) -> Result<(), String> {
    let mut u = Unstructured::new(bytes);
    let case = (|| {
        let model = Model::arbitrary(&mut u)?;
        let options = options(&mut u)?;
        let document = Document::of(&model, &options, &mut u)?;
        Ok::<_, arbitrary::Error>((model, options, document))
    })();
    let Ok((model, options, document)) = case else { return Ok(()) };
    let text = model.to_string();
    let compiled = Compiler::new().document("generated.xsd", text.as_str()).compile();
    let compiled = compiled.map_err(|error| format!("{error}\n{text}"))?;
    let context = |what: &str| format!("{what}\n{options:?}\n{text}\n{:#?}", document.nodes);
    for schema in [compiled.schema.schema(), Schema::none()] {
        let encoded = encode(schema, options, &document.nodes).map_err(|error| context(&error))?;
        for piece in [encoded.len().max(1), 1, 3] {
            let decoded =
                decode(schema, options, &encoded, piece).map_err(|error| context(&error))?;
            if decoded != document.nodes {
                return Err(context(&format!("in pieces of {piece}, decoded {decoded:#?}")));
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, max_shrink_iters: 4000, ..ProptestConfig::default() })]

    #[test]
    fn decoding_gives_what_was_encoded(bytes in prop::collection::vec(any::<u8>(), 64..1500)) {
        if let Err(problem) = round_trip(&bytes) {
            prop_assert!(false, "{}", problem);
        }
    }
}
