//! Damaged bodies: every truncation and every single bit flip of stanzas end in events or an
//! error, never in a panic or without end.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

use std::ops::ControlFlow;
use std::path::Path;

use exi_core::{Decoder, Encoder, Keep, Limits, Memory, Options, Pause, Step};
use exi_xml::Whitespace;
use exi_xmpp::tables::XMPP_IOT;

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    End,
    NeedInput,
    Error,
}

/// More events than any stanza has.
const MOST: usize = 1_000_000;

/// How decoding ends, the same with a sink and event by event; a decoder that goes on without end
/// fails.
fn outcome(decoder: &mut Decoder<'_, '_>, body: &[u8]) -> Outcome {
    let lent = outcome_of_next(decoder, body);
    let offset = decoder.offset();
    let poured = outcome_of_sink(decoder, body);
    assert_eq!((&lent, offset), (&poured, decoder.offset()), "with a sink");
    lent.0
}

fn outcome_of_next(decoder: &mut Decoder<'_, '_>, mut input: &[u8]) -> (Outcome, usize) {
    decoder.restart(Keep::Nothing);
    for events in 0..MOST {
        match decoder.next(&mut input) {
            Ok(Step::Event(_)) => {}
            Ok(Step::End) => return (Outcome::End, events),
            Ok(Step::NeedInput) => return (Outcome::NeedInput, events),
            Err(_) => return (Outcome::Error, events),
        }
    }
    panic!("a million events of one stanza")
}

fn outcome_of_sink(decoder: &mut Decoder<'_, '_>, mut input: &[u8]) -> (Outcome, usize) {
    decoder.restart(Keep::Nothing);
    let mut events = 0;
    let pause = decoder.try_for_each(&mut input, |_| {
        events += 1;
        if events < MOST { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    match pause {
        Ok(Pause::End) => (Outcome::End, events),
        Ok(Pause::NeedInput) => (Outcome::NeedInput, events),
        Ok(Pause::Break(())) => panic!("a million events of one stanza"),
        Err(_) => (Outcome::Error, events),
    }
}

fn check(strict: bool) {
    let options = Options::builder().strict(strict).build().expect("strict alone is permitted");
    let memory = || Memory::growing(&Limits::default());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/iot.lines");
    let text = std::fs::read_to_string(path).expect("the sample is part of the repository");
    let mut encoder = Encoder::new(XMPP_IOT, options, memory()).expect("an encoder");
    let mut decoder = Decoder::new(XMPP_IOT, options, memory()).expect("a decoder");
    let (mut refused, mut flips) = (0, 0);
    for stanza in text.lines().step_by(25) {
        let mut body = Vec::new();
        exi_xml::encode(stanza.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut body)
            .expect("a stanza of the schema");
        encoder.restart(Keep::Nothing);
        assert_eq!(outcome(&mut decoder, &body), Outcome::End);
        for length in 0..body.len() {
            assert_eq!(outcome(&mut decoder, &body[..length]), Outcome::NeedInput, "{length}");
        }
        for bit in 0..body.len() * 8 {
            body[bit / 8] ^= 0x80 >> (bit % 8);
            refused += usize::from(outcome(&mut decoder, &body) == Outcome::Error);
            flips += 1;
            body[bit / 8] ^= 0x80 >> (bit % 8);
        }
    }
    assert!(refused > 0 && refused < flips, "{refused} of {flips} refused");
}

#[test]
fn damaged_strict_bodies() {
    check(true);
}

#[test]
fn damaged_lax_bodies() {
    check(false);
}
