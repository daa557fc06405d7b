//! Messages of WebSocket (RFC 7395), on the leg of XML.

use exi_xmpp::stream::{ContentNamespace, Error, Limits, ToExi, ToXml};
use exi_xmpp::transport::websocket::{FRAMING, FromMessages, ToMessages};
use roxmltree::Document;

use crate::{HEAD, TAIL, configuration, infoset, session};

/// The messages that text becomes, cut in pieces of a size.
fn messages(text: &str, size: usize) -> Vec<String> {
    let mut to_messages = ToMessages::new(&Limits::default());
    let mut messages = Vec::new();
    for mut piece in text.as_bytes().chunks(size) {
        while let Some(message) = to_messages.next(&mut piece).expect("a stream of XMPP") {
            messages.push(String::from_utf8(message.to_vec()).expect("UTF-8"));
        }
    }
    messages
}

fn text(messages: &[String]) -> String {
    let mut from_messages = FromMessages::new(ContentNamespace::Client, &Limits::default());
    let mut text = Vec::new();
    for message in messages {
        from_messages.push(message.as_bytes(), &mut text).expect("a message");
    }
    String::from_utf8(text).expect("UTF-8")
}

#[test]
fn a_session_is_a_message_for_each_element() {
    let session = session(200);
    let expected = infoset::first_level(&session, false);
    for size in [1, 700, usize::MAX] {
        let messages = messages(&session, size);
        assert_eq!(messages.len(), expected.len() + 2);
        // RFC 7395 §3.4 and §3.6.
        let open = Document::parse(&messages[0]).expect("XML");
        assert!(open.root_element().has_tag_name((FRAMING, "open")), "{}", messages[0]);
        assert_eq!(open.root_element().attribute("to"), Some("example.org"));
        assert_eq!(messages[messages.len() - 1], format!("<close xmlns=\"{FRAMING}\"/>"));
        for (message, expected) in messages[1..].iter().zip(&expected) {
            let document = Document::parse(message).expect("XML");
            assert_eq!(infoset::lines(document.root_element(), false), *expected);
        }
        assert_eq!(infoset::first_level(&text(&messages), false), expected);
    }
}

#[test]
fn features_keep_the_prefix_that_servers_give_them() {
    let text = [HEAD, "<stream:features><bind xmlns='urn:b'/></stream:features>"].concat();
    let expected = "<stream:features xmlns:stream=\"http://etherx.jabber.org/streams\">\
        <bind xmlns=\"urn:b\"/></stream:features>";
    assert_eq!(messages(&text, usize::MAX)[1], expected);
}

#[test]
fn messages_become_bodies_and_bodies_messages() {
    let session = session(100);
    let expected = infoset::first_level(&session, false);
    let mut to_exi = ToExi::new(&configuration(false)).expect("a transcoder");
    let mut to_xml = ToXml::new(&configuration(false)).expect("a transcoder");
    let text = text(&messages(&session, usize::MAX));
    let mut input = text.as_bytes();
    while to_exi.push(&mut input).expect("a stream of XMPP").is_some() {}
    let bytes = to_exi.output().to_vec();
    let mut input = bytes.as_slice();
    while to_xml.push(&mut input).expect("bodies of our own").is_some() {}
    let back = std::str::from_utf8(to_xml.output()).expect("UTF-8");
    assert_eq!(messages(back, usize::MAX).len(), expected.len() + 2);
    assert_eq!(infoset::first_level(back, false), expected);
}

#[test]
fn what_is_no_message_is_refused() {
    let open = format!("<open xmlns='{FRAMING}' id='1' version='1.0'/>");
    for (message, opened) in [
        ("<presence xmlns='jabber:client'>", true),
        ("</stream:stream>", true),
        ("<presence/></stream:stream>", true),
        ("<presence/><presence/>", true),
        ("<a:presence/>", true),
        ("hello", true),
        ("", true),
        ("<!-- x --><presence/>", true),
        ("<presence xmlns='jabber:client'/>", false),
        ("<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>", false),
    ] {
        let mut from = FromMessages::new(ContentNamespace::Client, &Limits::default());
        let mut text = Vec::new();
        if opened {
            from.push(open.as_bytes(), &mut text).expect("the head");
        }
        let before = text.len();
        let error = from.push(message.as_bytes(), &mut text).expect_err(message);
        assert!(matches!(error, Error::Xml(_) | Error::Misplaced(_)), "{error}");
        assert_eq!(text.len(), before, "{message}");
    }
    let limits = Limits { stanza_bytes: 100, ..Limits::default() };
    let long = format!("<a>{}</a>", "x".repeat(100));
    let error =
        FromMessages::new(ContentNamespace::Client, &limits).push(long.as_bytes(), &mut Vec::new());
    assert!(matches!(error, Err(Error::TooLong { limit: 100 })));
    assert_eq!(TAIL, "</stream:stream>");
}
