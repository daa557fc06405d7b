//! What a connection takes: nothing for a stanza, little for a stream.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

use exi_core::Options;
use exi_xmpp::stream::{Configuration, ToExi, ToXml};
use exi_xmpp::tables::XMPP_IOT;

const HEAD: &str = "<stream:stream xmlns:stream='http://etherx.jabber.org/streams' \
    xmlns='jabber:client' to='example.org' version='1.0'>";

/// The numbers of XEP-0322's default parameters, with tables kept.
fn configuration() -> Configuration<'static> {
    let bound = Some(64);
    let options = Options::builder().value_max_length(bound).value_partition_capacity(bound);
    let options = options.build().expect("numbers alone are permitted");
    Configuration { session_wide_buffers: true, ..Configuration::new(XMPP_IOT, options) }
}

/// One direction of a connection: a transcoder at each end.
struct Direction {
    to_exi: ToExi<'static>,
    to_xml: ToXml<'static>,
}

impl Direction {
    fn new() -> Self {
        let to_exi = ToExi::new(&configuration()).expect("a transcoder");
        let to_xml = ToXml::new(&configuration()).expect("a transcoder");
        let mut this = Self { to_exi, to_xml };
        this.send(HEAD);
        this
    }

    /// Sends text; the bytes of EXI and of text that it became.
    fn send(&mut self, text: &str) -> (usize, usize) {
        let mut input = text.as_bytes();
        let (mut exi, mut xml) = (0, 0);
        while self.to_exi.push(&mut input).expect("text of a stream").is_some() {
            let mut bytes = self.to_exi.output();
            exi += bytes.len();
            while self.to_xml.push(&mut bytes).expect("a body of our own").is_some() {
                xml += self.to_xml.output().len();
                self.to_xml.consume(usize::MAX);
            }
            self.to_exi.consume(usize::MAX);
        }
        (exi, xml)
    }
}

#[test]
fn a_warm_stream_touches_no_heap() {
    let lines = include_str!("../samples/iot.lines");
    let mut direction = Direction::new();
    let cold = direction.send(lines);
    assert!(cold.0 > 0 && cold.1 > cold.0, "{cold:?}");
    let heap = allocation_counter::measure(|| {
        direction.send(lines);
    });
    assert_eq!(heap.count_total, 0, "allocations for {} stanzas", lines.lines().count());
}

#[test]
fn an_idle_stream_is_small_and_stays_so() {
    let lines = include_str!("../samples/iot.lines");
    let mut direction = None;
    let cold = allocation_counter::measure(|| {
        direction.insert(Direction::new()).send(lines);
    });
    let own = size_of::<Direction>();
    println!("{own} bytes for a direction, and {} on the heap", cold.bytes_current);
    assert!(own as i64 + cold.bytes_current < 96 << 10, "both transcoders of a direction");
    let direction = direction.as_mut().expect("it was made");
    let warm = allocation_counter::measure(|| {
        for _ in 0..3 {
            direction.send(lines);
        }
    });
    assert_eq!(warm.bytes_current, 0, "bytes more after more stanzas");
}
