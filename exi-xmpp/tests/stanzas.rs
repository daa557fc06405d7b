//! The IoT trace under XEP-0322's defaults: bytes that another encoder writes, and no allocation.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

use std::path::Path;

use exi_core::{Arena, Decoder, Encoder, Keep, Limits, Memory, Options, Step};
use exi_xml::Whitespace;
use exi_xmpp::tables::XMPP_IOT;

/// The numbers of XEP-0322's default parameters.
fn options(strict: bool) -> Options {
    let bound = Some(64);
    let options = Options::builder().strict(strict).value_max_length(bound);
    options.value_partition_capacity(bound).build().expect("strict alone is permitted")
}

fn stanzas() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/iot.lines");
    let text = std::fs::read_to_string(path).expect("the sample is part of the repository");
    text.lines().map(str::to_owned).collect()
}

/// The body of each stanza.
fn bodies(strict: bool) -> Vec<Vec<u8>> {
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(XMPP_IOT, options(strict), memory).expect("an encoder");
    let encode = |stanza: &String| {
        let mut body = Vec::new();
        exi_xml::encode(stanza.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut body)
            .unwrap_or_else(|error| panic!("{stanza}: {error}"));
        encoder.restart(Keep::Nothing);
        body
    };
    stanzas().iter().map(encode).collect()
}

/// Bodies that EXIficient writes: a line each, number, tab, hexadecimal bytes.
fn golden_bodies(name: &str) -> Option<Vec<Vec<u8>>> {
    let folder = "../../shared/xmpp/vectors/exificient-traces";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(name);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is absent", path.display());
        return None;
    };
    let bytes = |line: &str| {
        let (_, hex) = line.split_once('\t').expect("a number and a body");
        let digits = hex.as_bytes().chunks(2).map(|digits| {
            let digits = std::str::from_utf8(digits).expect("hexadecimal digits");
            u8::from_str_radix(digits, 16).expect("hexadecimal digits")
        });
        digits.collect()
    };
    Some(text.lines().map(bytes).collect())
}

fn same_bodies(strict: bool, name: &str) {
    let Some(golden) = golden_bodies(name) else { return };
    let ours = bodies(strict);
    assert_eq!(ours.len(), golden.len());
    let differing =
        ours.iter().zip(&golden).enumerate().filter(|(_, (ours, golden))| ours != golden);
    let differing: Vec<_> = differing.map(|(number, _)| number + 1).collect();
    // These have the doubles "150" and "70": whether 70E0 or 7E1 is the encoder's choice (§7.1.4).
    assert_eq!(differing, [82, 451]);
}

#[test]
fn strict_bodies_are_those_of_another_encoder() {
    same_bodies(true, "iot.strict.hex");
}

#[test]
fn lax_bodies_are_those_of_another_encoder() {
    same_bodies(false, "iot.nonstrict.hex");
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
    let bodies = bodies(true);
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
