//! Self-contained elements, §8.4.3.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use exi_core::{
    Alignment, Arena, Decoder, Encoder, Error, ErrorKind, Event, Limit, Limits, Memory, Options,
    Preserve, QName, Schema, Step, Value,
};

fn options() -> Options {
    Options::builder().self_contained(true).build().unwrap()
}

fn memory() -> Memory<'static> {
    Memory::growing(&Limits::default())
}

/// Memory for three levels: one for the body, two for elements within one another.
type Lent = Arena<16, 256, 24, 512, 3, 120, 64, 512, 96, 2>;

fn start(name: &str) -> Event<'_> {
    Event::StartElement(QName::new("", name))
}

fn text(text: &str) -> Event<'_> {
    Event::Characters(Value::from(text))
}

fn encode(events: &[Event<'_>], memory: Memory<'_>) -> Result<Vec<u8>, Error> {
    encode_with(options(), events, memory)
}

fn encode_with(
    options: Options,
    events: &[Event<'_>],
    memory: Memory<'_>,
) -> Result<Vec<u8>, Error> {
    let mut encoder = Encoder::new(Schema::none(), options, memory)?;
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
    decode_in(memory(), stream, options, step)
}

fn decode_in(
    memory: Memory<'_>,
    stream: &[u8],
    options: Options,
    step: usize,
) -> (Vec<String>, Vec<u64>) {
    let mut decoder = Decoder::new(Schema::none(), options, memory).unwrap();
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
    let mut none = Arena::<4, 64, 4, 64, 4, 32, 8, 64, 16>::new();
    let lent = encode(&[start("a"), Event::SelfContained], none.lend());
    assert_eq!(lent.unwrap_err().kind(), ErrorKind::Limit(Limit::SelfContained));
    let [outer, inner] = [[start("a"), Event::SelfContained]; 2];
    let mut two = Lent::new();
    let lent = encode(&[outer, inner, outer].concat(), two.lend());
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

#[test]
fn lent_memory_suffices() {
    let events = document();
    let expected = encode(&events, memory()).unwrap();
    let (mut written, mut read) = (Box::new(Lent::new()), Box::new(Lent::new()));
    let mut out = [0; 256];
    let (mut length, mut count) = (0, 0);
    let heap = allocation_counter::measure(|| {
        let mut encoder = Encoder::new(Schema::none(), options(), written.lend()).unwrap();
        let around = (Event::StartDocument, Event::EndDocument);
        for event in [around.0].iter().chain(&events).chain([&around.1]) {
            length += encoder.push(event, &mut out[length..]).unwrap();
        }
        length += encoder.finish(&mut out[length..]).unwrap();
        let mut decoder = Decoder::new(Schema::none(), options(), read.lend()).unwrap();
        let mut input = &out[..length];
        while let Step::Event(_) = decoder.next(&mut input).unwrap() {
            count += 1;
        }
    });
    assert_eq!(heap.count_total, 0);
    assert_eq!(out[..length], expected);
    assert_eq!(count, events.len() + 2);
}

/// Elements with attributes and text of their own, some of them twice; `seed` chooses.
fn content(seed: u32, depth: u32, prefixes: bool) -> Vec<Event<'static>> {
    const NAMES: [&str; 4] = ["v", "w", "x", "r"];
    const URIS: [&str; 3] = ["", "urn:a", "urn:b"];
    const TEXTS: [&str; 6] = ["known", "k", "another", "a longer one", "inner", "\u{20AC}uro"];
    let mut events = Vec::new();
    let mut state = seed;
    let mut next = |most: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize % most
    };
    for _ in 0..2 + next(5) {
        let (name, uri) = (NAMES[next(4)], URIS[next(3)]);
        events.push(Event::StartElement(QName::new(uri, name)));
        if next(3) == 0 && depth > 0 {
            events.push(Event::SelfContained);
            events.extend(content(next(1 << 15) as u32, depth - 1, prefixes));
        } else {
            if prefixes {
                let (uri, prefix) = (URIS[1 + next(2)], NAMES[next(4)]);
                let local_element_ns = false;
                events.push(Event::NamespaceDeclaration { uri, prefix, local_element_ns });
            }
            let attribute = QName::new(URIS[next(3)], NAMES[next(4)]);
            events.push(Event::Attribute(attribute, Value::from(TEXTS[next(6)])));
            events.push(text(TEXTS[next(6)]));
        }
        events.push(Event::EndElement);
    }
    events
}

/// Words without the prefixes of names, which follow from the stream's declarations.
fn without_prefixes(words: &[String]) -> Vec<String> {
    let plain = |word: &String| match word.split_once(", prefix: ") {
        Some((name, rest)) if !word.starts_with("Namespace") => {
            [name, &rest[rest.find(" }").unwrap()..]].concat()
        }
        _ => word.clone(),
    };
    words.iter().map(plain).collect()
}

/// The events with `inner` in the place of what the first self-contained element holds; where its
/// start is, and where its end was.
fn with_content<'e>(
    events: &[Event<'e>],
    inner: &[Event<'e>],
) -> Option<(Vec<Event<'e>>, usize, usize)> {
    let begin = events.iter().position(|event| *event == Event::SelfContained)?;
    let mut open = 1;
    let length = events[begin + 1..].iter().position(|event| {
        open += match event {
            Event::StartElement(_) => 1,
            Event::EndElement => -1,
            _ => 0,
        };
        open == 0
    })?;
    let end = begin + 1 + length;
    let other = [&events[..=begin], inner, &events[end..]].concat();
    Some((other, begin - 1, end))
}

/// §8.4.3: nothing in a self-contained element depends on what is around it, and nothing around
/// it on what is in it.
#[test]
fn levels_know_nothing_of_one_another() {
    let all = Preserve { prefixes: true, lexical_values: true, ..Preserve::default() };
    let base = || Options::builder().self_contained(true);
    let variants = [
        base(),
        base().alignment(Alignment::ByteAligned).preserve(all),
        base().value_partition_capacity(Some(2)),
        base().value_partition_capacity(Some(3)).value_max_length(Some(7)),
    ];
    let (mut seen, mut roomy) = (0, Box::new(Roomy::new()));
    for seed in 0..200 {
        let options = variants[seed as usize % variants.len()];
        let body = options.build().unwrap();
        let fragment = options.fragment(true).build().unwrap();
        let content = content(seed, 3, body.preserve().prefixes);
        let document = [&[start("r")], &content[..], &[Event::EndElement]].concat();
        let stream = encode_with(body, &document, memory()).unwrap();
        assert_eq!(encode_with(body, &document, roomy.lend()).unwrap(), stream, "{seed}");
        let (read, places) = decode(&stream, body, 7);
        assert_eq!(without_prefixes(&read), without_prefixes(&words(&document)), "{seed}");
        assert_eq!(decode_in(roomy.lend(), &stream, body, 7).0, read, "{seed}");

        let Some((other, begin, end)) = with_content(&document, &[text("other")]) else { continue };
        let alone = [&document[begin..=begin], &document[begin + 2..=end]].concat();
        let alone = encode_with(fragment, &alone, memory()).unwrap();
        let place = places[0] as usize;
        assert_eq!(stream[place..place + alone.len()], alone, "{seed}");
        let other = encode_with(body, &other, memory()).unwrap();
        let rest = &stream[place + alone.len()..];
        assert!(other.ends_with(rest), "{seed}");
        let short = [document[begin], text("other"), Event::EndElement];
        let short = encode_with(fragment, &short, memory()).unwrap();
        assert_eq!(other.len() - place, short.len() + rest.len(), "{seed}");
        seen += 1;
    }
    assert!(seen > 50);
}

/// Memory for [`content`] of any seed.
type Roomy = Arena<16, 256, 400, 4000, 3, 2000, 400, 4000, 400, 3>;

#[test]
fn values_of_a_session_outlive_what_fails_in_an_element() {
    // A session keeps its values; the second body stops within an element that has evicted some.
    let options =
        Options::builder().self_contained(true).value_partition_capacity(Some(2)).build().unwrap();
    let first = [start("r"), text("kept"), Event::EndElement];
    let inner = [start("r"), Event::SelfContained, text("1"), start("r"), text("2"), start("r")];
    let run = |interrupted: bool| {
        let mut encoder = Encoder::new(Schema::none(), options, memory()).unwrap();
        let mut out = Vec::new();
        let bodies: &[&[Event<'_>]] =
            if interrupted { &[&first, &inner, &first] } else { &[&first, &first] };
        for body in bodies {
            encoder.restart(exi_core::Keep::Values);
            out.clear();
            encoder.push_to_vec(&Event::StartDocument, &mut out).unwrap();
            for event in *body {
                encoder.push_to_vec(event, &mut out).unwrap();
            }
            if *body == inner {
                encoder.push_to_vec(&text("3"), &mut out).unwrap();
            }
        }
        out
    };
    assert_eq!(run(true), run(false));
}
