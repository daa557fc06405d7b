//! Nothing is allocated for a node once the buffers have grown.
#![allow(clippy::expect_used, reason = "what cannot fail here would be a defect")]

use std::io;

use exi_core::{Error, Event, Options};
use exi_xml::{
    EventSink, Layout, Mapping, MappingOptions, Parser, Progress, ReaderOptions, WriterOptions,
    XmlWriter,
};

const STANZA: &str = "<fields xmlns='urn:xmpp:iot:sensordata' seqnr='1' done='true'>\
    <node nodeId='Device01'><timestamp value='2013-03-07T16:24:30'>\
    <numeric name='Temperature' momentary='true' value='23.4' unit='&#176;C &amp; more'/>\
    <x:extra xmlns:x='urn:example' x:a='1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
    xsi:type='x:t'>some text &lt; here\r\n</x:extra><a1 b1='' c1='' d1='' e1='' f1='' g1='' h1='' \
    i1='' j1=''/></timestamp></node></fields>";

/// Writes events as XML, to nowhere.
struct Mirror(XmlWriter<'static, io::Sink>);

impl EventSink for Mirror {
    fn push(&mut self, event: &Event<'_>) -> Result<(), Error> {
        self.0.write(event).expect("what was XML can be XML");
        Ok(())
    }

    fn sorts_attributes(&self) -> bool {
        true
    }
}

/// Feeds a stanza and pushes its events.
fn pass(parser: &mut Parser, mapping: &mut Mapping, sink: &mut impl EventSink) {
    parser.feed(STANZA.as_bytes()).expect("UTF-8");
    while parser.advance().expect("well-formed") == Progress::Node {
        let node = parser.node().expect("a node");
        mapping.push(&node, sink).expect("nothing is refused");
    }
}

#[test]
fn reading_and_writing_xml_allocate_nothing_per_node() {
    let mut parser = Parser::new(ReaderOptions::default());
    let mut mapping = Mapping::new(&Options::default(), MappingOptions::default());
    let options = WriterOptions { fragment: false, layout: Layout::Bare };
    let mut mirror = Mirror(XmlWriter::new(io::sink(), options));
    parser.feed(b"<stream>").expect("UTF-8");
    for _ in 0..200 {
        pass(&mut parser, &mut mapping, &mut mirror);
    }
    let allocations = allocation_counter::measure(|| {
        for _ in 0..200 {
            pass(&mut parser, &mut mapping, &mut mirror);
        }
    });
    assert_eq!(allocations.count_total, 0);
}
