//! A session over HTTP (XEP-0124, XEP-0206), and the content coding `exi` of its bodies.

use exi_core::{Alignment, Options, SchemaId};
use exi_xmpp::stream::{ContentNamespace, Error, Limits};
use exi_xmpp::tables::{self, XMPP_IOT};
use exi_xmpp::transport::bosh::{HTTP_BIND, Session, XBOSH};
use exi_xmpp::transport::content_coding::{self, CodingError};
use roxmltree::Document;

use crate::{HEAD, TAIL, infoset};

const RID: u64 = 1_573_741_820;

/// A session that has text to send.
fn session(text: &str) -> Session {
    let mut session = Session::new(ContentNamespace::Client, RID, &Limits::default());
    session.push(&mut text.as_bytes()).expect("a stream of XMPP");
    session
}

/// The next request: its attributes in no namespace, by name, and its elements.
fn request(session: &mut Session) -> Option<(Document<'static>, Vec<Vec<String>>)> {
    let request = session.request().expect("a head that XML can hold")?;
    let text: &'static str = String::from_utf8(request).expect("UTF-8").leak();
    let document = Document::parse(text).expect("XML");
    assert!(document.root_element().has_tag_name((HTTP_BIND, "body")), "{text}");
    Some((document, infoset::first_level(text, false)))
}

fn attribute<'d>(document: &'d Document<'_>, name: &str) -> Option<&'d str> {
    document.root_element().attribute(name)
}

/// The text that a response becomes.
fn respond(session: &mut Session, attributes: &str, elements: &str) -> String {
    let response = format!(
        "<?xml version='1.0'?>\n<body xmlns='{HTTP_BIND}' xmlns:xmpp='{XBOSH}' \
         xmlns:stream='http://etherx.jabber.org/streams' {attributes}>{elements}</body>\n"
    );
    let mut text = Vec::new();
    session.respond(response.as_bytes(), &mut text).expect("a body");
    String::from_utf8(text).expect("UTF-8")
}

const CREATED: &str = "sid='SomeSID' wait='60' requests='2' from='example.org' authid='StreamID'";
const FEATURES: &str = "<stream:features><x xmlns='urn:x'/></stream:features>";

#[test]
fn a_session_begins_polls_restarts_and_ends() {
    let mut session = session(HEAD);
    // XEP-0124: the session creation request.
    let (first, elements) = request(&mut session).expect("the session creation request");
    assert_eq!(attribute(&first, "rid"), Some("1573741820"));
    for (name, value) in [("to", "example.org"), ("hold", "1"), ("ver", "1.6"), ("wait", "60")] {
        assert_eq!(attribute(&first, name), Some(value), "{name}");
    }
    assert_eq!(first.root_element().attribute((XBOSH, "version")), Some("1.0"));
    assert!(attribute(&first, "sid").is_none() && elements.is_empty());
    assert!(request(&mut session).is_none(), "one request until there is a session");

    let mut stream = respond(&mut session, CREATED, FEATURES);
    assert!(
        stream.contains(" id=\"StreamID\"") && stream.contains(" from=\"example.org\""),
        "{stream}"
    );
    // The connection manager holds a request; another one sends.
    let (poll, elements) = request(&mut session).expect("a request to be held");
    assert_eq!(
        (attribute(&poll, "rid"), attribute(&poll, "sid")),
        (Some("1573741821"), Some("SomeSID"))
    );
    assert!(elements.is_empty() && request(&mut session).is_none());
    session.push(&mut b"<auth xmlns='urn:sasl'>x</auth>".as_slice()).expect("an element");
    let (_, elements) = request(&mut session).expect("a request that sends");
    assert_eq!(elements, [["{urn:sasl}auth", " \"x\""]]);
    session.push(&mut b"<presence/>".as_slice()).expect("an element");
    assert!(request(&mut session).is_none(), "two requests are under way");
    stream += &respond(&mut session, "", "<success xmlns='urn:sasl'/>");
    let (_, elements) = request(&mut session).expect("a request that sends");
    assert_eq!(elements, [["{jabber:client}presence"]]);
    stream += &respond(&mut session, "", "");
    stream += &respond(&mut session, "", "");

    // XEP-0206: the stream restart.
    session.push(&mut HEAD.as_bytes()).expect("a head");
    session.push(&mut b"<iq type='get' id='1'/>".as_slice()).expect("an element");
    let (restart, elements) = request(&mut session).expect("the restart");
    assert_eq!(restart.root_element().attribute((XBOSH, "restart")), Some("true"));
    assert_eq!(attribute(&restart, "to"), Some("example.org"));
    assert!(elements.is_empty());
    let second = respond(&mut session, "", FEATURES);
    assert!(second.starts_with("<?xml version='1.0'?><stream:stream "), "{second}");
    let (_, elements) = request(&mut session).expect("what waited for the restart");
    assert_eq!(elements[0][0], "{jabber:client}iq");

    session.push(&mut TAIL.as_bytes()).expect("the end");
    let (end, _) = request(&mut session).expect("the end");
    assert_eq!(attribute(&end, "type"), Some("terminate"));
    let iq = "<iq xmlns='jabber:client' type='result' id='1'/>";
    let mut second = second + &respond(&mut session, "", iq);
    second += &respond(&mut session, "type='terminate'", "");
    assert!(session.is_ended() && request(&mut session).is_none());
    let seen = infoset::first_level(&second, false);
    assert_eq!(seen[1][0], "{jabber:client}iq");
    let seen = infoset::first_level(&(stream + TAIL), false);
    assert_eq!(seen.len(), 2);
}

#[test]
fn an_end_by_the_connection_manager_ends_the_text() {
    let mut session = session(HEAD);
    request(&mut session).expect("the session creation request");
    let stream = respond(&mut session, CREATED, "");
    request(&mut session).expect("a request to be held");
    let error = "<stream:error><reset xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>";
    let end = respond(&mut session, "type='terminate' condition='remote-stream-error'", error);
    assert!(end.ends_with(TAIL), "{end}");
    assert_eq!(infoset::first_level(&(stream + &end), false).len(), 1);
    assert!(session.is_ended() && request(&mut session).is_none());
}

#[test]
fn an_end_that_was_asked_for_is_no_error() {
    let mut session = session(HEAD);
    request(&mut session).expect("the session creation request");
    let stream = respond(&mut session, CREATED, "");
    request(&mut session).expect("a request to be held");
    session.push(&mut TAIL.as_bytes()).expect("the end");
    request(&mut session).expect("the end");
    let end = respond(&mut session, "type='terminate' condition='other-request'", "");
    assert_eq!(end, TAIL);
    assert!(infoset::first_level(&(stream + &end), false).is_empty());
    assert!(session.is_ended());
}

#[test]
fn a_session_that_is_refused_ends_with_a_stream_error() {
    for (condition, expected) in [
        ("host-unknown", "host-unknown"),
        ("item-not-found", "undefined-condition"),
        ("<script/>", "undefined-condition"),
    ] {
        let condition = condition.replace('<', "&lt;");
        let mut session = session(HEAD);
        request(&mut session).expect("the session creation request");
        let attributes = format!("type='terminate' condition='{condition}'");
        let seen = infoset::first_level(&respond(&mut session, &attributes, ""), false);
        let [error] = seen.as_slice() else { panic!("{seen:?}") };
        let in_it = format!("{{urn:ietf:params:xml:ns:xmpp-streams}}{expected}");
        assert!(error.iter().any(|item| item.contains(&in_it)), "{error:?}");
        assert!(session.is_ended());
    }
}

#[test]
fn a_response_may_come_byte_by_byte() {
    let mut session = session(HEAD);
    request(&mut session).expect("the session creation request");
    let response = format!("<body xmlns='{HTTP_BIND}' {CREATED}><presence xmlns='urn:p'/></body>");
    let mut text = Vec::new();
    for byte in response.as_bytes() {
        session.receive(&[*byte], &mut text).expect("a body");
    }
    session.received(&mut text).expect("it is whole");
    let text = String::from_utf8(text).expect("UTF-8") + TAIL;
    assert_eq!(infoset::first_level(&text, false), [["{urn:p}presence"]]);
    // Told to end, it does, whatever the client's stream is at.
    session.push(&mut b"<message><bo".as_slice()).expect("a part of an element");
    session.terminate();
    let (end, elements) = request(&mut session).expect("the end");
    assert!(attribute(&end, "type") == Some("terminate") && elements.is_empty());
}

#[test]
fn what_is_no_response_is_refused() {
    for response in ["", "<html/>", "<body xmlns='http://jabber.org/protocol/httpbind'>", "{}"] {
        let mut session = session(HEAD);
        request(&mut session).expect("the session creation request");
        let error = session.respond(response.as_bytes(), &mut Vec::new()).expect_err(response);
        assert!(matches!(error, Error::Xml(_) | Error::Misplaced(_)), "{error}");
    }
}

#[test]
fn a_session_that_would_be_polled_is_refused() {
    for attribute in ["hold='0'", "wait='0'"] {
        let mut session = session(HEAD);
        request(&mut session).expect("the session creation request");
        let response = format!("<body xmlns='{HTTP_BIND}' sid='s' {attribute}/>");
        let error = session.respond(response.as_bytes(), &mut Vec::new());
        assert!(matches!(error, Err(Error::Misplaced(_))), "{error:?}");
    }
}

/// What bodies are coded with: by name.
fn known(id: SchemaId<'_>) -> Option<exi_core::Schema<'static>> {
    match id {
        SchemaId::Named(name) => tables::by_name(name),
        _ => None,
    }
}

#[test]
fn bodies_go_in_the_content_coding_exi() {
    let mut session = session(HEAD);
    let body = session.request().expect("a head").expect("a request");
    let limits = Limits::default();
    for alignment in [Alignment::BitPacked, Alignment::Compression] {
        let options = Options::builder().alignment(alignment).build().expect("one option");
        let mut coded = Vec::new();
        let schema = (SchemaId::Named("xmpp-iot"), XMPP_IOT);
        content_coding::encode(&body, schema, options, &limits, &mut coded).expect("XML");
        // The distinguishing bits, and the bit that says that options follow (EXI §5).
        assert_eq!(coded[0] >> 5, 0b101);
        let back = content_coding::decode(&coded, known, &limits).expect("EXI of our own");
        let lines = |bytes: &[u8]| {
            let text = std::str::from_utf8(bytes).expect("UTF-8");
            infoset::lines(Document::parse(text).expect("XML").root_element(), false)
        };
        assert_eq!(lines(&back), lines(&body));
        for length in 0..coded.len() {
            assert!(content_coding::decode(&coded[..length], known, &limits).is_err(), "{length}");
        }
        let error = content_coding::decode(&coded, |_| None, &limits);
        assert!(matches!(error, Err(CodingError::UnknownSchema)));
        let narrow = Limits { stanza_bytes: 100, ..limits };
        assert!(content_coding::decode(&coded, known, &narrow).is_err());
    }
    let error = content_coding::decode(&[0x80, 0x00], known, &limits);
    assert!(matches!(error, Err(CodingError::NoOptions)));
}
