//! The codec in a program with no standard library and no allocator: that it links is the proof.
//!
//! A crate of this program that used `alloc` would make the compiler ask for a global
//! allocator, and one that used `std` would bring a second panic handler. The C start-up code
//! only calls `main`.
#![no_std]
#![no_main]
#![deny(unsafe_code)]

use core::hint::black_box;
use core::panic::PanicInfo;

use exi_core::{
    Arena, Decoder, Encoder, Error, Event, Header, Options, QName, Schema, Step, Value,
};
use exi_xmpp::tables::XMPP_IOT;

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}

/// Exit status 0 when the codec does its work in the memory that is lent to it.
#[allow(unsafe_code, reason = "the C start-up code calls this symbol")]
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    match (run(black_box(XMPP_IOT)), self_contained(black_box(Schema::none()))) {
        (Ok(true), Ok(true)) => 0,
        (Ok(_), Ok(_)) => 1,
        _ => 2,
    }
}

/// The memory of a coder for strict stanzas: no names or grammars are learned.
type Memory = Arena<16, 1024, 64, 4096, 32, 1024, 16, 256, 0>;

/// More than the stanza takes, in bytes.
const ROOM: usize = 256;

const CLIENT: &str = "jabber:client";
const SENSORDATA: &str = "urn:xmpp:iot:sensordata";

/// Encodes a stanza, decodes it, and encodes what was decoded: true when the bytes are the same.
fn run(schema: Schema<'static>) -> Result<bool, Error> {
    let Ok(options) = Options::builder()
        .strict(true)
        .value_max_length(Some(64))
        .value_partition_capacity(Some(64))
        .build()
    else {
        return Ok(false);
    };
    let (mut first_memory, mut memory, mut second_memory) =
        (Memory::new(), Memory::new(), Memory::new());
    let mut first = Output::new(Encoder::new(schema, options, first_memory.lend())?)?;
    for event in stanza() {
        first.push(&event)?;
    }
    let written = first.finish()?;

    let mut decoder = Decoder::new(schema, options, memory.lend())?;
    let mut second = Output::new(Encoder::new(schema, options, second_memory.lend())?)?;
    let mut input = written.as_slice();
    decoder.read_header(&mut input)?;
    while let Step::Event(event) = decoder.next(&mut input)? {
        second.push(&event)?;
    }
    let again = second.finish()?;
    Ok(black_box(written).as_slice() == black_box(again).as_slice())
}

/// Writes an element that is self-contained: true when the bytes are those of §8.4.3.
fn self_contained(schema: Schema<'static>) -> Result<bool, Error> {
    let Ok(options) = Options::builder().self_contained(true).build() else { return Ok(false) };
    let mut memory = Arena::<2, 64, 0, 0, 3, 16, 4, 16, 8, 1>::new();
    let mut output = Output::new(Encoder::new(schema, options, memory.lend())?)?;
    let start = Event::StartElement(QName::new("", "a"));
    let start = [Event::StartDocument, start, Event::SelfContained];
    for event in start.iter().chain(&[Event::EndElement, Event::EndDocument]) {
        output.push(event)?;
    }
    // SE(*) "a", SC, padding; the element again, EE and ED.
    let expected = [0x80, 0x40, 0x98, 0x50, 0x20, 0x4C, 0x22];
    Ok(black_box(output.finish()?).as_slice() == expected)
}

/// A request for momentary values.
fn stanza() -> [Event<'static>; 12] {
    let attribute = |name, value| Event::Attribute(QName::new("", name), value);
    [
        Event::StartDocument,
        Event::StartElement(QName::new(CLIENT, "iq")),
        attribute("from", Value::from("master@clayster.com/amr")),
        attribute("id", Value::from("S0001")),
        attribute("to", Value::from("device@clayster.com")),
        attribute("type", Value::from("get")),
        Event::StartElement(QName::new(SENSORDATA, "req")),
        attribute("momentary", Value::from(true)),
        attribute("seqnr", Value::from(1)),
        Event::EndElement,
        Event::EndElement,
        Event::EndDocument,
    ]
}

/// An encoder and the bytes that it wrote.
struct Output<'s, 'm> {
    encoder: Encoder<'s, 'm>,
    bytes: [u8; ROOM],
    length: usize,
}

/// A whole stream.
struct Written {
    bytes: [u8; ROOM],
    length: usize,
}

impl Written {
    fn as_slice(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

impl<'s, 'm> Output<'s, 'm> {
    fn new(encoder: Encoder<'s, 'm>) -> Result<Self, Error> {
        let mut output = Self { encoder, bytes: [0; ROOM], length: 0 };
        output.write(|encoder, out| encoder.write_header(&Header::default(), out))?;
        Ok(output)
    }

    fn push(&mut self, event: &Event<'_>) -> Result<(), Error> {
        self.write(|encoder, out| encoder.push(event, out))
    }

    fn finish(mut self) -> Result<Written, Error> {
        self.write(Encoder::finish)?;
        Ok(Written { bytes: self.bytes, length: self.length })
    }

    fn write(
        &mut self,
        step: impl FnOnce(&mut Encoder<'s, 'm>, &mut [u8]) -> Result<usize, Error>,
    ) -> Result<(), Error> {
        let room = self.bytes.get_mut(self.length..).unwrap_or_default();
        self.length += step(&mut self.encoder, room)?;
        Ok(())
    }
}
