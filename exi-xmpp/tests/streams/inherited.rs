//! What stanzas inherit from their stream: namespaces, prefixes, the language.

use exi_core::{Decoder, Event, Limits, Memory, Options, Preserve, Step};
use exi_xmpp::stream::{Configuration, ToExi, ToXml};
use exi_xmpp::tables::XMPP_CORE;

use crate::support::{self, HEAD, TAIL, WHOLE};

fn with_prefixes() -> Configuration<'static> {
    let preserve = Preserve { prefixes: true, ..Preserve::default() };
    let options = Options::builder().preserve(preserve).build().expect("not strict");
    Configuration::new(XMPP_CORE, options)
}

/// The declarations of the root of a body: prefix, namespace, whether it is the root's.
fn declarations(configuration: &Configuration<'_>, body: &[u8]) -> Vec<(String, String, bool)> {
    let memory = Memory::growing(&Limits::default());
    let mut decoder =
        Decoder::new(configuration.schema, configuration.options, memory).expect("a decoder");
    let (mut input, mut found) = (body, Vec::new());
    while let Step::Event(event) = decoder.next(&mut input).expect("a body") {
        if let Event::NamespaceDeclaration { uri, prefix, local_element_ns } = event {
            found.push((prefix.to_owned(), uri.to_owned(), local_element_ns));
        }
    }
    found
}

#[test]
fn every_body_declares_what_it_inherits_where_prefixes_are_kept() {
    let configuration = with_prefixes();
    let text = [HEAD, "<message xmlns:x='urn:x'><x:a xmlns='urn:y'/></message>", TAIL].concat();
    let mut to_exi = ToExi::new(&configuration).expect("a transcoder");
    let units = support::to_exi(&mut to_exi, &text, WHOLE);
    let expected = [
        ("x", "urn:x", false),
        ("stream", "http://etherx.jabber.org/streams", false),
        ("", "jabber:client", true),
        ("", "urn:y", false),
    ];
    let expected = expected.map(|(prefix, uri, own)| (prefix.to_owned(), uri.to_owned(), own));
    assert_eq!(declarations(&configuration, &units[1].1), expected);
}

#[test]
fn text_comes_back_with_its_prefixes() {
    let stanzas = "<stream:features><x:bind xmlns:x=\"urn:ietf:params:xml:ns:xmpp-bind\"/></stream:features>\
        <message to=\"you@example.org\"><body xml:lang=\"de\">Hi</body><a:b xmlns:a=\"urn:a\" a:c=\"d\"/></message>";
    let text = [HEAD, stanzas, TAIL].concat();
    let mut to_exi = ToExi::new(&with_prefixes()).expect("a transcoder");
    let units = support::to_exi(&mut to_exi, &text, WHOLE);
    let bytes: Vec<u8> = units.into_iter().flat_map(|(_, bytes)| bytes).collect();
    let mut to_xml = ToXml::new(&with_prefixes()).expect("a transcoder");
    let units = support::to_xml(&mut to_xml, &bytes, WHOLE);
    let back: String = units.iter().skip(1).map(|(_, text)| text.as_str()).collect();
    assert_eq!(back, [stanzas, TAIL].concat());
}

#[test]
fn a_prefix_of_the_stream_is_used_again_where_prefixes_are_not_kept() {
    let head = "<s:stream xmlns:s='http://etherx.jabber.org/streams' xmlns:c='jabber:client' \
        xmlns='jabber:client'>";
    let text = [head, "<c:presence/><s:features/></s:stream>"].concat();
    let mut to_exi = ToExi::new(&support::strict(XMPP_CORE)).expect("a transcoder");
    let bytes: Vec<u8> =
        support::to_exi(&mut to_exi, &text, WHOLE).into_iter().flat_map(|(_, b)| b).collect();
    let mut to_xml = ToXml::new(&support::strict(XMPP_CORE)).expect("a transcoder");
    let units = support::to_xml(&mut to_xml, &bytes, WHOLE);
    let texts: Vec<_> = units.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(texts[1..], ["<presence/>", "<s:features/>", "</s:stream>"]);
}

#[test]
fn the_language_of_the_stream_is_that_of_its_head_or_of_every_stanza() {
    let stanzas = "<presence to='a'/><message xml:lang='de' id='1'/><presence id='1'><show>away</show></presence>\
        <iq type='get' id='1'/><stream:features/>";
    let text = [HEAD, stanzas, TAIL].concat();
    for (inherit_lang, languages) in [
        (false, [None, Some("de"), None, None, None]),
        (true, [Some("en"), Some("de"), Some("en"), Some("en"), None]),
    ] {
        for configuration in [support::lax(XMPP_CORE), support::strict(XMPP_CORE)] {
            let configuration = Configuration { inherit_lang, ..configuration };
            let mut to_exi = ToExi::new(&configuration).expect("a transcoder");
            let units = support::to_exi(&mut to_exi, &text, WHOLE);
            let bytes: Vec<u8> = units.into_iter().flat_map(|(_, bytes)| bytes).collect();
            let mut to_xml = ToXml::new(&configuration).expect("a transcoder");
            let units = support::to_xml(&mut to_xml, &bytes, WHOLE);
            let text: String = units.into_iter().map(|(_, text)| text).collect();
            let document = roxmltree::Document::parse(&text).expect("XML");
            let root = document.root_element();
            let lang = ("http://www.w3.org/XML/1998/namespace", "lang");
            assert_eq!(root.attribute(lang), Some("en"));
            let found: Vec<_> = root.children().map(|stanza| stanza.attribute(lang)).collect();
            assert_eq!(found, languages, "{text}");
        }
    }
}
