//! Streams after the start: R18 to R25, R27, R32, R44 to R46. Bodies are read with the decoder
//! alone, one by one.

use exi_core::{Alignment, Decoder, Limits, Memory, Options, OptionsBuilder, Preserve, Schema};
use exi_xmpp::stream::{Configuration, ToExi, ToXml, Unit};
use exi_xmpp::tables::XMPP_CORE;

use crate::support::EXI;

const HEAD: &str = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' to='example.org' version='1.0' xml:lang='en'>";
const MESSAGE: &str =
    "<message to='a@example.org' id='message number one'><body>hi</body></message>";

fn options(with: impl FnOnce(OptionsBuilder) -> OptionsBuilder) -> Options {
    with(Options::builder()).build().expect("options that EXI permits")
}

fn coding(options: Options) -> Configuration<'static> {
    Configuration::new(XMPP_CORE, options)
}

/// The bytes that each unit of text leads to.
fn pieces(to_exi: &mut ToExi<'_>, text: &str) -> Vec<Vec<u8>> {
    let mut input = text.as_bytes();
    let mut pieces = Vec::new();
    while let Some(unit) = to_exi.push(&mut input).expect("XMPP") {
        assert!(!matches!(unit, Unit::Refused(_)), "{unit:?}");
        let piece = to_exi.output().to_vec();
        to_exi.consume(piece.len());
        pieces.push(piece);
    }
    pieces
}

/// The bodies of a stream, each as it was sent.
fn bodies(configuration: &Configuration<'static>, stanzas: &str) -> Vec<Vec<u8>> {
    let mut to_exi = ToExi::new(configuration).expect("a transcoder");
    pieces(&mut to_exi, &format!("{HEAD}{stanzas}</stream:stream>"))
}

/// A body on its own, as XML.
fn alone(body: &[u8], configuration: &Configuration<'static>) -> String {
    let memory = Memory::growing(&Limits::default());
    let options = configuration.options;
    let mut decoder = Decoder::new(configuration.schema, options, memory).expect("a decoder");
    let xml = exi_xml::decode(body, &mut decoder, Vec::new()).expect("a body");
    if options.alignment() != Alignment::Compression {
        assert_eq!(decoder.offset().div_ceil(8), body.len() as u64, "it is all that was sent");
    }
    String::from_utf8(xml).expect("UTF-8")
}

/// Name and namespace of the root of a body on its own.
fn root(body: &[u8], configuration: &Configuration<'static>) -> (String, String) {
    let xml = alone(body, configuration);
    let document = roxmltree::Document::parse(&xml).expect("XML");
    let name = document.root_element().tag_name();
    (name.namespace().unwrap_or_default().to_owned(), name.name().to_owned())
}

/// What the other side makes of bodies.
fn text(bodies: &[Vec<u8>], configuration: &Configuration<'static>) -> String {
    let mut to_xml = ToXml::new(configuration).expect("a transcoder");
    for body in bodies {
        let mut input = &body[..];
        while to_xml.push(&mut input).expect("bodies").is_some() {}
    }
    String::from_utf8(to_xml.output().to_vec()).expect("UTF-8")
}

fn exi(name: &str) -> (String, String) {
    (EXI.to_owned(), name.to_owned())
}

#[test]
fn r18_a_stream_begins_with_stream_start() {
    let coding = coding(Options::default());
    let bodies = bodies(&coding, "");
    assert_eq!(root(&bodies[0], &coding), exi("streamStart"));
    assert!(!bodies[0].windows(6).any(|bytes| bytes == b"stream"), "no text");
}

#[test]
fn r19_a_stream_ends_with_stream_end() {
    let coding = coding(options(|o| o.strict(true)));
    let bodies = bodies(&coding, MESSAGE);
    assert_eq!(root(&bodies[2], &coding), exi("streamEnd"));
    // 71 of 7 bits, by the published schemas, then a bit of padding.
    assert_eq!(bodies[2], [0x8E]);
}

#[test]
fn r20_the_prefixes_of_stream_start_are_those_of_the_stream() {
    let coding = coding(Options::default());
    let start = format!(
        "<streamStart xmlns='{EXI}' version='1.0'>\
         <xmlns prefix='st' namespace='http://etherx.jabber.org/streams'/>\
         <xmlns prefix='' namespace='jabber:client'/>\
         <xmlns prefix='x' namespace='urn:example:x'/></streamStart>"
    );
    let stanza = "<message xmlns='jabber:client'><y xmlns='urn:example:x'/></message>";
    let features = "<features xmlns='http://etherx.jabber.org/streams'/>";
    let bodies: Vec<_> = [&start, stanza, features].map(|xml| encode(xml, &coding)).to_vec();
    let text = text(&bodies, &coding);
    let (head, rest) = text.split_once("version=\"1.0\">").expect("a head");
    for declared in ["xmlns:st=\"http://etherx.jabber.org/streams\"", "xmlns:x=\"urn:example:x\""] {
        assert!(head.contains(declared), "{head}");
    }
    assert_eq!(rest, "<message><x:y/></message><st:features/>");
}

fn encode(xml: &str, configuration: &Configuration<'static>) -> Vec<u8> {
    let memory = Memory::growing(&Limits::default());
    let options = configuration.options;
    let mut encoder = exi_core::Encoder::new(configuration.schema, options, memory);
    let encoder = encoder.as_mut().expect("an encoder");
    let mut out = Vec::new();
    exi_xml::encode(xml.as_bytes(), encoder, exi_xml::Whitespace::KeepLeaf, &mut out)
        .expect("a body");
    out
}

#[test]
fn r21_a_stanza_is_sent_whole_when_it_ends() {
    let coding = coding(Options::default());
    let mut to_exi = ToExi::new(&coding).expect("a transcoder");
    pieces(&mut to_exi, HEAD);
    let (all_but_one, last) = MESSAGE.split_at(MESSAGE.len() - 1);
    assert!(pieces(&mut to_exi, all_but_one).is_empty());
    assert!(to_exi.output().is_empty(), "nothing of it goes before");
    let sent = pieces(&mut to_exi, last);
    assert!(alone(&sent[0], &coding).contains("hi"));
    assert!(to_exi.output().is_empty(), "nothing of it waits");
}

#[test]
fn r22_each_stanza_is_coded_on_its_own_with_the_options_of_the_stream() {
    for alignment in [
        Alignment::BitPacked,
        Alignment::ByteAligned,
        Alignment::PreCompression,
        Alignment::Compression,
    ] {
        let coding = coding(options(|o| o.alignment(alignment)));
        let bodies = bodies(&coding, &MESSAGE.repeat(3));
        assert_eq!(bodies.len(), 5, "a body for each, and for start and end");
        for body in &bodies[1..4] {
            assert_eq!(body, &bodies[1]);
            assert!(alone(body, &coding).contains("hi"), "{alignment:?}");
        }
    }
}

#[test]
fn r23_bodies_are_documents() {
    let coding = coding(Options::default());
    assert!(!coding.options.fragment());
    for body in bodies(&coding, MESSAGE) {
        let memory = Memory::growing(&Limits::default());
        let mut decoder = Decoder::new(coding.schema, coding.options, memory).expect("a decoder");
        let mut input = &body[..];
        let mut events = Vec::new();
        while let exi_core::Step::Event(event) = decoder.next(&mut input).expect("a body") {
            events.push(format!("{event:?}"));
        }
        assert!(events[0].starts_with("StartDocument"), "{events:?}");
        assert!(events[events.len() - 1].starts_with("EndDocument"), "{events:?}");
    }
}

#[test]
fn r24_padding_is_zeros_and_is_ignored() {
    let coding = coding(options(|o| o.strict(true)));
    let mut bodies = bodies(&coding, MESSAGE);
    // streamEnd is seven bits, 71, so the last bit is padding.
    assert_eq!(bodies[2], [71 << 1]);
    let expected = text(&bodies, &coding);
    bodies[2] = vec![71 << 1 | 1];
    assert_eq!(text(&bodies, &coding), expected);
    assert!(expected.ends_with("</stream:stream>"), "{expected}");
}

#[test]
fn r25_tables_are_cleared_between_stanzas_unless_they_are_session_wide() {
    let once = coding(Options::default());
    let apart = bodies(&once, &MESSAGE.repeat(2));
    assert_eq!(apart[1], apart[2]);
    let wide = Configuration { session_wide_buffers: true, ..once };
    let together = bodies(&wide, &MESSAGE.repeat(2));
    assert_eq!(together[1], apart[1]);
    assert!(together[2].len() < apart[2].len());
    assert_eq!(text(&together, &wide), text(&apart, &once));
    // Another connection begins with nothing.
    assert_eq!(bodies(&wide, MESSAGE)[1], apart[1]);
}

#[test]
fn r27_namespaces_arrive_always_and_prefixes_where_they_are_preserved() {
    let stanza = "<m:message xmlns:m='jabber:client'><q:x xmlns:q='urn:example:q'/></m:message>";
    let prefixes = Preserve { prefixes: true, ..Preserve::default() };
    for (preserve, prefix) in [(prefixes, "q:x"), (Preserve::default(), "x")] {
        let coding = coding(options(|o| o.preserve(preserve)));
        let xml = text(&bodies(&coding, stanza), &coding);
        assert_eq!(xml.contains("q:x"), prefix == "q:x", "{xml}");
        let document = roxmltree::Document::parse(&xml).expect("XML");
        let has = |name: (&str, &str)| document.descendants().any(|node| node.has_tag_name(name));
        assert!(has(("jabber:client", "message")) && has(("urn:example:q", "x")), "{xml}");
    }
}

#[test]
fn r32_what_cannot_be_coded_is_dropped_whole() {
    let coding = coding(options(|o| o.strict(true)));
    let mut to_exi = ToExi::new(&coding).expect("a transcoder");
    pieces(&mut to_exi, HEAD);
    // An attribute that jabber:client does not have.
    let mut input: &[u8] = b"<message><body>one</body></message>\
        <message><body what='this'>two</body></message><message><body>three</body></message>";
    let mut refused = 0;
    while let Some(unit) = to_exi.push(&mut input).expect("XMPP") {
        refused += usize::from(matches!(unit, Unit::Refused(_)));
    }
    assert_eq!(refused, 1);
    let mut to_xml = ToXml::new(&coding).expect("a transcoder");
    let mut bytes = [&bodies(&coding, "")[0], to_exi.output()].concat();
    let mut input = &bytes[..];
    while to_xml.push(&mut input).expect("bodies").is_some() {}
    bytes = to_xml.output().to_vec();
    let xml = String::from_utf8(bytes).expect("UTF-8");
    assert!(xml.contains("one") && !xml.contains("two") && xml.contains("three"), "{xml}");
}

#[test]
fn r44_the_head_of_a_stream_is_stream_start_with_all_that_it_has() {
    let coding = coding(options(|o| o.strict(true)));
    let xml = alone(&bodies(&coding, "")[0], &coding);
    let document = roxmltree::Document::parse(&xml).expect("XML");
    let start = document.root_element();
    assert!(start.has_tag_name((EXI, "streamStart")));
    assert_eq!(start.attribute("to"), Some("example.org"));
    assert_eq!(start.attribute("version"), Some("1.0"));
    let lang = ("http://www.w3.org/XML/1998/namespace", "lang");
    assert_eq!(start.attribute(lang), Some("en"));
    let declared: Vec<_> = start
        .children()
        .filter(|node| node.has_tag_name((EXI, "xmlns")))
        .map(|node| (node.attribute("prefix"), node.attribute("namespace")))
        .collect();
    assert!(declared.contains(&(Some(""), Some("jabber:client"))));
    assert!(declared.contains(&(Some("stream"), Some("http://etherx.jabber.org/streams"))));
}

#[test]
fn r45_a_stanza_stands_alone_with_the_names_that_it_inherited() {
    let schemaless = Configuration::new(Schema::none(), Options::default());
    let prefixes = Preserve { prefixes: true, ..Preserve::default() };
    for configuration in
        [coding(options(|o| o.strict(true))), coding(options(|o| o.preserve(prefixes))), schemaless]
    {
        let body = &bodies(&configuration, MESSAGE)[1];
        let xml = alone(body, &configuration);
        let document = roxmltree::Document::parse(&xml).expect("XML");
        let message = document.root_element();
        assert!(message.has_tag_name(("jabber:client", "message")), "{xml}");
        assert_eq!(message.attribute("id"), Some("message number one"));
        let body = message.first_element_child().expect("a body");
        assert!(body.has_tag_name(("jabber:client", "body")));
        assert_eq!(body.text(), Some("hi"));
    }
}

#[test]
fn r46_the_way_back_restores_the_stream() {
    let coding = coding(options(|o| o.strict(true)));
    let features = "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>\
        </stream:features>";
    let xml = text(&bodies(&coding, &format!("{features}{MESSAGE}")), &coding);
    let document = roxmltree::Document::parse(&xml).expect("a whole stream");
    let sent = format!("{HEAD}{features}{MESSAGE}</stream:stream>");
    let sent = roxmltree::Document::parse(&sent).expect("XML");
    let names = |document: &roxmltree::Document<'_>| -> Vec<_> {
        let elements = document.descendants().filter(roxmltree::Node::is_element);
        elements
            .map(|node| (format!("{:?}", node.tag_name()), node.text().map(str::to_owned)))
            .collect()
    };
    assert_eq!(names(&document), names(&sent));
    assert!(xml.contains("<stream:features>"), "{xml}");
}
