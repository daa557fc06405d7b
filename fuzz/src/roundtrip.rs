//! Events that the grammar accepts: decoding gives them back.

use arbitrary::{Arbitrary, Result, Unstructured};
use exi_core::{Decoder, Encoder, Event, Memory, QName, Schema, Step};

use crate::options::{LIMITS, Setup};

/// A name of the schema, or one of a few others.
fn name<'a>(u: &mut Unstructured<'_>, schema: &Schema<'a>) -> Result<QName<'a>> {
    let rows = schema.rows();
    let text = |range: exi_core::schema::TextRange| {
        let start = range.start as usize;
        rows.text.get(start..start + usize::from(range.len)).unwrap_or_default()
    };
    if u.ratio(1, 8)? {
        return Ok(*u.choose(&[
            QName::new("", "a"),
            QName::new("urn:x", "b"),
            QName::new("http://www.w3.org/2001/XMLSchema-instance", "nil"),
        ])?);
    }
    let row = u.choose(rows.names)?;
    let uri = rows.uris.get(usize::from(row.uri)).map_or("", |uri| text(uri.text));
    Ok(QName::new(uri, text(row.text)))
}

/// Text that is a value of many types.
fn text(u: &mut Unstructured<'_>) -> Result<&'static str> {
    let texts = ["", "1", "true", "-12.50", "1.5E3", "2012-01-01T00:00:00Z", "get", "ä€𝄞", "AQID"];
    Ok(*u.choose(&texts)?)
}

/// An event; whether the grammar accepts it is for the encoder to say.
fn event<'a>(u: &mut Unstructured<'_>, schema: &Schema<'a>) -> Result<Event<'a>> {
    Ok(match u.int_in_range(0..=12)? {
        0..=3 => Event::StartElement(name(u, schema)?),
        4 | 5 => Event::EndElement,
        6 | 7 => Event::Attribute(name(u, schema)?, text(u)?.into()),
        8 | 9 => Event::Characters(text(u)?.into()),
        10 => Event::Comment(text(u)?),
        11 => Event::SelfContained,
        _ => Event::ProcessingInstruction { target: "t", text: text(u)? },
    })
}

/// What a round trip keeps of an event: values may come back in canonical form, names with a
/// prefix of the partition.
fn kept(event: &Event<'_>) -> String {
    match event {
        Event::StartElement(name) => format!("{{{}}}{}", name.uri(), name.local_name()),
        Event::Attribute(name, _) => format!("@{{{}}}{}", name.uri(), name.local_name()),
        Event::Characters(_) => "characters".to_owned(),
        other => format!("{other:?}"),
    }
}

/// Pushes events as the input chooses; what the encoder refuses is left out.
fn encode(u: &mut Unstructured<'_>, setup: Setup) -> Option<(Vec<u8>, Vec<Event<'static>>)> {
    let memory = Memory::growing(&LIMITS);
    let mut encoder = Encoder::new(setup.schema, setup.options, memory).ok()?;
    let (mut out, mut events) = (Vec::new(), Vec::new());
    let mut push = |encoder: &mut Encoder<'_, '_>, event: Event<'static>| {
        let accepted = encoder.push_to_vec(&event, &mut out).is_ok();
        if accepted {
            events.push(event);
        }
        accepted
    };
    push(&mut encoder, Event::StartDocument);
    while !u.is_empty() {
        let event = event(u, &setup.schema).ok()?;
        push(&mut encoder, event);
    }
    // Close what is open: an element ends, or wants text first, or cannot end at all.
    for _ in 0..200 {
        if push(&mut encoder, Event::EndDocument) {
            encoder.finish_to_vec(&mut out).ok()?;
            return Some((out, events));
        }
        if !push(&mut encoder, Event::EndElement) {
            push(&mut encoder, Event::Characters("".into()));
        }
    }
    None
}

/// Pushes events at one call.
fn encode_at_once(events: &[Event<'_>], setup: Setup) -> Vec<u8> {
    let memory = Memory::growing(&LIMITS);
    let mut encoder = Encoder::new(setup.schema, setup.options, memory).expect("as before");
    let mut out = Vec::new();
    encoder.push_all_to_vec(events, &mut out).expect("they were accepted one by one");
    encoder.finish_to_vec(&mut out).expect("a vector has room");
    out
}

/// Encodes the events that `data` chooses, one by one and all at once, and decodes them again.
pub fn roundtrip_events(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let Ok(setup) = Setup::arbitrary(&mut u) else { return };
    let Some((bytes, events)) = encode(&mut u, setup) else { return };
    assert_eq!(encode_at_once(&events, setup), bytes);
    let memory = Memory::growing(&LIMITS);
    let mut decoder = Decoder::new(setup.schema, setup.options, memory).expect("as the encoder");
    let mut input = bytes.as_slice();
    let mut decoded = Vec::new();
    loop {
        match decoder.next(&mut input).expect("what was encoded decodes") {
            Step::Event(event) => decoded.push(kept(&event)),
            Step::End => break,
            Step::NeedInput => panic!("more input is asked for than was written"),
        }
    }
    assert_eq!(events.iter().map(kept).collect::<Vec<_>>(), decoded);
}
