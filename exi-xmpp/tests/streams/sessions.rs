//! Whole sessions: what goes in comes out, however it is coded and cut.

use exi_core::{Alignment, Options, Preserve, Schema};
use exi_xmpp::stream::{Configuration, ToExi, ToXml, Unit};
use exi_xmpp::tables::{XMPP_CORE, XMPP_IOT};

use crate::infoset;
use crate::support::{self, BYTES, HEAD, Pieces, TAIL, WHOLE};

const SESSIONS: [&str; 3] = [
    include_str!("../../samples/iot.lines"),
    include_str!("../../samples/chat.lines"),
    include_str!("../../samples/pubsub.lines"),
];

/// Configurations that keep the text of values, in every alignment, with tables kept and not.
fn configurations(schema: Schema<'_>) -> Vec<Configuration<'_>> {
    let preserve = Preserve { lexical_values: true, ..Preserve::default() };
    let mut configurations = Vec::new();
    for alignment in [
        Alignment::BitPacked,
        Alignment::ByteAligned,
        Alignment::PreCompression,
        Alignment::Compression,
    ] {
        for session_wide_buffers in [false, true] {
            let options = Options::builder().alignment(alignment).preserve(preserve);
            let options = options.value_partition_capacity(Some(40)).value_max_length(Some(30));
            let options = options.build().expect("options that go together");
            let base = Configuration::new(schema, options);
            configurations.push(Configuration { session_wide_buffers, ..base });
        }
    }
    configurations
}

/// The text of a session that went through EXI.
fn there_and_back(configuration: &Configuration<'_>, text: &str, pieces: Pieces) -> String {
    let mut to_exi = ToExi::new(configuration).expect("a transcoder");
    let mut to_xml = ToXml::new(configuration).expect("a transcoder");
    let bytes: Vec<_> = support::to_exi(&mut to_exi, text, pieces)
        .into_iter()
        .flat_map(|(unit, bytes)| {
            assert!(!matches!(unit, Unit::Refused(_)), "{unit:?}");
            bytes
        })
        .collect();
    let units = support::to_xml(&mut to_xml, &bytes, pieces);
    assert_eq!(units.first().map(|(unit, _)| unit), Some(&Unit::Start));
    assert_eq!(units.last().map(|(unit, _)| unit), Some(&Unit::End));
    units.into_iter().map(|(_, text)| text).collect()
}

#[test]
fn sessions_come_back_as_they_went() {
    for lines in SESSIONS {
        let session = [HEAD, lines, TAIL].concat();
        let expected = infoset::first_level(&session, false);
        assert_eq!(expected.len(), lines.lines().count());
        for configuration in configurations(XMPP_IOT) {
            let back = there_and_back(&configuration, &session, Pieces { input: 1009, output: 64 });
            assert!(infoset::first_level(&back, false) == expected, "{:?}", configuration.options);
        }
    }
}

#[test]
fn the_way_that_a_session_is_cut_does_not_matter() {
    for lines in SESSIONS {
        let few: String = lines.lines().take(12).collect();
        let session = [HEAD, &few, TAIL].concat();
        for configuration in configurations(XMPP_CORE) {
            let whole = there_and_back(&configuration, &session, WHOLE);
            let bytes = there_and_back(&configuration, &session, BYTES);
            assert_eq!(whole, bytes, "{:?}", configuration.options);
        }
    }
}

#[test]
fn keep_alives_have_no_form_in_exi() {
    let configuration = support::lax(XMPP_CORE);
    let quiet = [HEAD, "<presence/><presence/>", TAIL].concat();
    let loud =
        ["\n", HEAD, " \n\t", "<presence/>", &" ".repeat(9000), "<presence/>\r\n", TAIL].concat();
    let quiet =
        support::to_exi(&mut ToExi::new(&configuration).expect("a transcoder"), &quiet, WHOLE);
    for input in [1, 5, 4096, usize::MAX] {
        let pieces = Pieces { input, ..WHOLE };
        let mut to_exi = ToExi::new(&configuration).expect("a transcoder");
        assert_eq!(support::to_exi(&mut to_exi, &loud, pieces), quiet);
    }
}

#[test]
fn keep_alives_without_end_are_no_stanza_without_end() {
    let mut to_exi = ToExi::new(&support::lax(XMPP_CORE)).expect("a transcoder");
    support::to_exi(&mut to_exi, HEAD, WHOLE);
    for _ in 0..100_000 {
        assert_eq!(to_exi.push(&mut b"\n   \n".as_slice()).expect("white space"), None);
    }
    assert_eq!(support::to_exi(&mut to_exi, "<presence/>", WHOLE).len(), 1);
}

#[test]
fn a_stream_restarts_within_itself() {
    for declaration in ["", "<?xml version='1.0'?>", " <?xml version='1.0' encoding='UTF-8'?>\n"] {
        let second = HEAD.replace("example.org", "example.com");
        let session =
            [HEAD, "<a xmlns='urn:a'/>", declaration, &second, "<presence/>", TAIL].concat();
        for session_wide_buffers in [false, true] {
            let configuration = Configuration { session_wide_buffers, ..support::lax(XMPP_CORE) };
            for input in [1, 2, 3, 7, 50, usize::MAX] {
                let pieces = Pieces { input, ..WHOLE };
                let mut to_exi = ToExi::new(&configuration).expect("a transcoder");
                let mut to_xml = ToXml::new(&configuration).expect("a transcoder");
                let units = support::to_exi(&mut to_exi, &session, pieces);
                let bytes: Vec<u8> = units.into_iter().flat_map(|(_, bytes)| bytes).collect();
                let units = support::to_xml(&mut to_xml, &bytes, pieces);
                let kinds: Vec<_> = units.iter().map(|(unit, _)| unit.clone()).collect();
                let expected = [Unit::Start, Unit::Stanza, Unit::Start, Unit::Stanza, Unit::End];
                assert_eq!(kinds, expected);
                let text: String = units.iter().skip(2).map(|(_, text)| text.as_str()).collect();
                assert!(text.starts_with("<?xml version='1.0'?><stream:stream "), "{text}");
                assert!(text.contains(" to=\"example.com\""), "{text}");
                assert_eq!(infoset::first_level(&text, false), [["{jabber:client}presence"]]);
            }
        }
    }
}

#[test]
fn a_stream_restarts_before_it_has_said_anything() {
    let configuration = support::lax(XMPP_CORE);
    for session in
        [[HEAD, "<?xml version='1.0'?>", HEAD, TAIL].concat(), [HEAD, HEAD, TAIL].concat()]
    {
        for pieces in [WHOLE, BYTES] {
            let mut to_exi = ToExi::new(&configuration).expect("a transcoder");
            let units = support::to_exi(&mut to_exi, &session, pieces);
            let units: Vec<_> = units.into_iter().map(|(unit, _)| unit).collect();
            assert_eq!(units, [Unit::Start, Unit::Start, Unit::End]);
        }
    }
}

#[test]
fn servers_speak_among_themselves() {
    let head = "<stream:stream xmlns='jabber:server' xmlns:db='jabber:server:dialback' \
        xmlns:stream='http://etherx.jabber.org/streams' from='a.example' to='b.example' version='1.0'>";
    let stanzas = "<db:result from='a.example' to='b.example'>0123</db:result>\
        <message from='x@a.example' to='y@b.example'><body>Hi</body></message>";
    let session = [head, stanzas, TAIL].concat();
    for configuration in [support::lax(XMPP_CORE), support::strict(XMPP_CORE)] {
        let back = there_and_back(&configuration, &session, WHOLE);
        assert_eq!(infoset::first_level(&back, false), infoset::first_level(&session, false));
        assert!(back.contains("<db:result "), "{back}");
        assert!(back.contains("<message "), "{back}");
    }
}

#[test]
fn features_within_the_head_follow_it() {
    // What the schema permits and nobody does: features as a child of streamStart.
    use exi_core::{Encoder, Event, Limits, Memory, QName};
    let configuration = support::strict(XMPP_CORE);
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(XMPP_CORE, configuration.options, memory).expect("an encoder");
    let mut bytes = Vec::new();
    let exi = |name| QName::new("http://jabber.org/protocol/compress/exi", name);
    for event in [
        Event::StartDocument,
        Event::StartElement(exi("streamStart")),
        Event::Attribute(QName::new("", "id"), "7".into()),
        Event::StartElement(QName::new("http://etherx.jabber.org/streams", "features")),
        Event::StartElement(QName::new("urn:x", "x")),
        Event::EndElement,
        Event::EndElement,
        Event::EndElement,
        Event::EndDocument,
    ] {
        encoder.push_to_vec(&event, &mut bytes).expect("the schema permits it");
    }
    encoder.finish_to_vec(&mut bytes).expect("a vector has room");
    let mut to_xml = ToXml::new(&configuration).expect("a transcoder");
    let units = support::to_xml(&mut to_xml, &bytes, WHOLE);
    assert_eq!(units.len(), 1);
    let expected = "<?xml version='1.0'?><stream:stream xmlns=\"jabber:client\" \
        xmlns:stream=\"http://etherx.jabber.org/streams\" id=\"7\">\
        <stream:features><x xmlns=\"urn:x\"/></stream:features>";
    assert_eq!(units[0], (Unit::Start, expected.to_owned()));
}
