//! Self-contained elements, §8.4.3.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use exi_core::{
    Arena, Decoder, Encoder, Error, ErrorKind, Event, Limit, Limits, Memory, Options, QName,
    Schema, Step, Value,
};

fn options() -> Options {
    Options::builder().self_contained(true).build().unwrap()
}

fn memory() -> Memory<'static> {
    Memory::growing(&Limits::default())
}

fn start(name: &str) -> Event<'_> {
    Event::StartElement(QName::new("", name))
}

fn text(text: &str) -> Event<'_> {
    Event::Characters(Value::from(text))
}

fn encode(events: &[Event<'_>], memory: Memory<'_>) -> Result<Vec<u8>, Error> {
    let mut encoder = Encoder::new(Schema::none(), options(), memory)?;
    let mut out = Vec::new();
    encoder.push_to_vec(&Event::StartDocument, &mut out)?;
    for event in events {
        encoder.push_to_vec(event, &mut out)?;
    }
    encoder.push_to_vec(&Event::EndDocument, &mut out)?;
    encoder.finish_to_vec(&mut out)?;
    Ok(out)
}

/// Events in words, and for each SC the byte where its fragment begins; `step` bytes at a time.
fn decode(stream: &[u8], options: Options, step: usize) -> (Vec<String>, Vec<u64>) {
    let mut decoder = Decoder::new(Schema::none(), options, memory()).unwrap();
    let (mut words, mut fragments) = (Vec::new(), Vec::new());
    let mut chunks = stream.chunks(step);
    let mut input: &[u8] = &[];
    loop {
        let contained = match decoder.next(&mut input).unwrap() {
            Step::Event(event) => {
                words.push(format!("{event:?}"));
                event == Event::SelfContained
            }
            Step::NeedInput => {
                assert!(input.is_empty());
                input = chunks.next().unwrap();
                false
            }
            Step::End => return (words, fragments),
        };
        if contained {
            assert_eq!(decoder.offset() % 8, 0);
            fragments.push(decoder.offset() / 8);
        }
    }
}

fn words(events: &[Event<'_>]) -> Vec<String> {
    let all = [&[Event::StartDocument], events, &[Event::EndDocument]].concat();
    all.iter().map(|event| format!("{event:?}")).collect()
}

#[test]
fn an_empty_element() {
    // SE(*), 01 "" 2 "a", the third of five: 010, padding; in the fragment 0 for SE(*), the same
    // name, 000 for EE, the third of three for ED: 10.
    let events = [start("a"), Event::SelfContained, Event::EndElement];
    let stream = encode(&events, memory()).unwrap();
    assert_eq!(stream, [0x40, 0x98, 0x50, 0x20, 0x4C, 0x22]);
}

/// Self-contained elements within and after one another, with values that both sides know.
fn document() -> Vec<Event<'static>> {
    let (end, contained) = (Event::EndElement, Event::SelfContained);
    vec![
        start("r"),
        start("v"),
        text("known"),
        end,
        start("s"),
        contained,
        start("v"),
        text("known"),
        end,
        start("s"),
        contained,
        text("known"),
        start("v"),
        text("inner"),
        end,
        end,
        start("v"),
        text("known"),
        end,
        end,
        start("v"),
        text("known"),
        end,
        start("v"),
        text("inner"),
        end,
        end,
    ]
}

#[test]
fn what_is_learned_is_set_aside() {
    let events = document();
    let stream = encode(&events, memory()).unwrap();
    for step in [1, 2, stream.len()] {
        assert_eq!(decode(&stream, options(), step).0, words(&events));
    }
}

#[test]
fn elements_are_read_by_their_offset_alone() {
    let events = document();
    let stream = encode(&events, memory()).unwrap();
    let (_, fragments) = decode(&stream, options(), stream.len());
    let alone = Options::builder().self_contained(true).fragment(true).build().unwrap();
    let ends = [19, 15];
    let begins = [4, 9];
    assert_eq!(fragments.len(), 2);
    for ((fragment, begin), end) in fragments.into_iter().zip(begins).zip(ends) {
        let rest = &stream[fragment as usize..];
        let content: Vec<_> = [&events[begin..=begin], &events[begin + 2..=end]].concat();
        assert_eq!(decode(rest, alone, rest.len()).0, words(&content));
    }
}

#[test]
fn every_cut_asks_for_more() {
    let stream = encode(&document(), memory()).unwrap();
    for length in 0..stream.len() {
        let mut decoder = Decoder::new(Schema::none(), options(), memory()).unwrap();
        let mut input = &stream[..length];
        loop {
            match decoder.next(&mut input).unwrap() {
                Step::Event(_) => {}
                Step::NeedInput => break,
                Step::End => panic!("an end after {length} of {} bytes", stream.len()),
            }
        }
    }
}

#[test]
fn another_name_in_the_fragment_is_refused() {
    // As in the empty element, but "b" begins in the fragment.
    let mut input: &[u8] = &[0x40, 0x98, 0x50, 0x20, 0x4C, 0x42];
    let mut decoder = Decoder::new(Schema::none(), options(), memory()).unwrap();
    let error = loop {
        match decoder.next(&mut input) {
            Ok(Step::Event(_)) => {}
            Ok(other) => panic!("{other:?}"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::InvalidValue("a self-contained element's name"));
}

#[test]
fn nesting_is_limited() {
    let nested = |levels: usize| {
        let open = (0..levels).flat_map(|_| [start("a"), Event::SelfContained]);
        let events: Vec<_> = open.chain((0..levels).map(|_| Event::EndElement)).collect();
        encode(&events, memory()).map_err(|error| error.kind())
    };
    let most = Limits::DEFAULT.self_contained;
    let stream = nested(most).unwrap();
    assert_eq!(decode(&stream, options(), 1).0.len(), 3 * most + 2);
    assert_eq!(nested(most + 1), Err(ErrorKind::Limit(Limit::SelfContained)));
    let mut arena = Arena::<4, 64, 4, 64, 4, 32, 8, 64, 16>::new();
    let lent = encode(&[start("a"), Event::SelfContained], arena.lend());
    assert_eq!(lent.unwrap_err().kind(), ErrorKind::Limit(Limit::SelfContained));
}

#[test]
fn a_coder_begins_anew_inside_of_an_element() {
    let events = document();
    let whole = encode(&events, memory()).unwrap();
    let mut encoder = Encoder::new(Schema::none(), options(), memory()).unwrap();
    let mut out = Vec::new();
    encoder.push_to_vec(&Event::StartDocument, &mut out).unwrap();
    for event in events.iter().take(13) {
        encoder.push_to_vec(event, &mut out).unwrap();
    }
    encoder.restart(exi_core::Keep::Nothing);
    out.clear();
    for event in [&[Event::StartDocument], &events[..], &[Event::EndDocument]].concat() {
        encoder.push_to_vec(&event, &mut out).unwrap();
    }
    encoder.finish_to_vec(&mut out).unwrap();
    assert_eq!(out, whole);
}
