//! The traces under XEP-0322's defaults: bytes that another encoder writes, and no allocation.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

use std::path::Path;

use exi_core::{Arena, Decoder, Encoder, Keep, Limits, Memory, Options, Schema, Step};
use exi_xml::Whitespace;
use exi_xmpp::tables::{XMPP_IM, XMPP_IOT, XMPP_PUBSUB};

/// The numbers of XEP-0322's default parameters.
fn options(strict: bool) -> Options {
    let bound = Some(64);
    let options = Options::builder().strict(strict).value_max_length(bound);
    options.value_partition_capacity(bound).build().expect("strict alone is permitted")
}

fn stanzas(trace: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples").join(trace);
    let text = std::fs::read_to_string(path.with_extension("lines"))
        .expect("the sample is part of the repository");
    text.lines().map(str::to_owned).collect()
}

/// The body of each stanza of a trace; `None` where the tables cannot hold it.
fn bodies(trace: &str, schema: Schema<'_>, strict: bool) -> Vec<Option<Vec<u8>>> {
    let memory = || Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(schema, options(strict), memory()).expect("an encoder");
    let encode = |stanza: &String| {
        let mut body = Vec::new();
        let encoded =
            exi_xml::encode(stanza.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut body);
        encoder.restart(Keep::Nothing);
        encoded.is_ok().then_some(body)
    };
    stanzas(trace).iter().map(encode).collect()
}

/// Bodies that EXIficient writes: a line each, number, tab, hexadecimal bytes, or an exclamation
/// mark where it refuses the stanza.
fn golden_bodies(name: &str) -> Option<Vec<Option<Vec<u8>>>> {
    let folder = "../../shared/xmpp/vectors/exificient-traces";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(name);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is absent", path.display());
        return None;
    };
    let bytes = |line: &str| {
        let (_, hex) = line.split_once('\t').expect("a number and a body");
        if hex.starts_with('!') {
            return None;
        }
        let digits = hex.as_bytes().chunks(2).map(|digits| {
            let digits = std::str::from_utf8(digits).expect("hexadecimal digits");
            u8::from_str_radix(digits, 16).expect("hexadecimal digits")
        });
        Some(digits.collect())
    };
    Some(text.lines().map(bytes).collect())
}

/// Numbers of the stanzas that are coded otherwise by the two.
fn differing(trace: &str, schema: Schema<'_>, strict: bool) -> Option<Vec<usize>> {
    let ending = if strict { "strict" } else { "nonstrict" };
    let golden = golden_bodies(&format!("{trace}.{ending}.hex"))?;
    let ours = bodies(trace, schema, strict);
    assert_eq!(ours.len(), golden.len());
    let pairs = ours.iter().zip(&golden).enumerate();
    Some(pairs.filter(|(_, (ours, golden))| ours != golden).map(|(place, _)| place + 1).collect())
}

#[test]
fn bodies_are_those_of_another_encoder() {
    // These have the doubles "150" and "70": whether 70E0 or 7E1 is the encoder's choice (§7.1.4).
    let doubles = &[82, 451][..];
    for (trace, schema, expected) in
        [("iot", XMPP_IOT, doubles), ("chat", XMPP_IM, &[]), ("pubsub", XMPP_PUBSUB, &[])]
    {
        for strict in [true, false] {
            if let Some(differing) = differing(trace, schema, strict) {
                assert_eq!(differing, expected, "{trace}, strict: {strict}");
            }
        }
    }
}

#[test]
fn bodies_hold_their_stanzas() {
    for (trace, schema) in [("iot", XMPP_IOT), ("chat", XMPP_IM), ("pubsub", XMPP_PUBSUB)] {
        let memory = Memory::growing(&Limits::default());
        let mut decoder = Decoder::new(schema, options(false), memory).expect("a decoder");
        for (stanza, body) in stanzas(trace).iter().zip(bodies(trace, schema, false)) {
            let body = body.unwrap_or_else(|| panic!("{stanza}"));
            let text = exi_xml::decode(body.as_slice(), &mut decoder, Vec::new());
            decoder.restart(Keep::Nothing);
            let text = String::from_utf8(text.expect("a body of our own")).expect("XML in UTF-8");
            let again = roxmltree::Document::parse(&text).expect("XML");
            let first = roxmltree::Document::parse(stanza).expect("XML");
            let names = |document: &roxmltree::Document<'_>| {
                let elements = document.descendants().filter(|node| node.is_element());
                elements.map(|node| format!("{:?}", node.tag_name())).collect::<Vec<_>>()
            };
            assert_eq!(names(&again), names(&first), "{stanza}");
        }
    }
}

/// Decodes a body and encodes its events into `out`; the bytes written.
fn recode(
    decoder: &mut Decoder<'_, '_>,
    encoder: &mut Encoder<'_, '_>,
    body: &[u8],
    out: &mut [u8],
) -> usize {
    let mut input = body;
    let mut written = 0;
    while let Step::Event(event) = decoder.next(&mut input).expect("a body of our own") {
        written += encoder.push(&event, &mut out[written..]).expect("an event of the schema");
    }
    written += encoder.finish(&mut out[written..]).expect("there is room");
    decoder.restart(Keep::Nothing);
    encoder.restart(Keep::Nothing);
    written
}

#[test]
fn warm_coders_touch_no_heap() {
    const NAMES: usize = XMPP_IOT.rows().names.len();
    const URIS: usize = XMPP_IOT.rows().uris.len();
    type Memory = Arena<32, 4096, 64, { 64 * 64 * 4 }, URIS, NAMES, 0, 0, 0>;
    let bodies: Vec<_> = bodies("iot", XMPP_IOT, true).into_iter().flatten().collect();
    assert_eq!(bodies.len(), 499);
    let (mut for_decoder, mut for_encoder) = (Box::new(Memory::new()), Box::new(Memory::new()));
    let mut decoder =
        Decoder::new(XMPP_IOT, options(true), for_decoder.lend()).expect("memory enough");
    let mut encoder =
        Encoder::new(XMPP_IOT, options(true), for_encoder.lend()).expect("memory enough");
    let mut out = vec![0; 64 * 1024];
    let mut wrong = Vec::with_capacity(bodies.len());
    let heap = allocation_counter::measure(|| {
        for (number, body) in (1..).zip(&bodies) {
            let written = recode(&mut decoder, &mut encoder, body, &mut out);
            if out.get(..written) != Some(body) {
                wrong.push(number);
            }
        }
    });
    assert_eq!(wrong, [0_usize; 0], "stanzas that came back other than they went");
    assert_eq!(heap.count_total, 0, "allocations for {} stanzas both ways", bodies.len());
}
