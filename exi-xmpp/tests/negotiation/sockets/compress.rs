//! EXI as a method of compression, every path.

use std::net::SocketAddr;

use exi_core::Options;
use exi_xmpp::negotiation::{Admission, Policy};
use exi_xmpp::repository::{BuiltIn, Repository, SchemaRepository, Terms, Uploads};
use exi_xmpp::stream::ContentNamespace;

use super::server::{Binding, start};
use super::{Wire, encode, vector};
use crate::support::{CORE, EXI, InMemory, LAMP, LAMP_BASE64, LAMP_KEY, key, listed};

const COMPRESS: &str =
    "<compress xmlns='http://jabber.org/protocol/compress'><method>exi</method></compress>";

/// The schemas of the IoT beside the core: files of the XEPs.
const IOT: [(&str, u64, &str); 11] = [
    ("http://jabber.org/protocol/caps", 1072, "ed68bc908f301556d1cf9ad111c34184"),
    ("http://jabber.org/protocol/disco#info", 2165, "91fae03c825bd89b8005de852fa35d3f"),
    ("http://jabber.org/protocol/xdata-layout", 2021, "c74f116543466f6a39352a2f95bc5e2d"),
    ("http://jabber.org/protocol/xdata-validate", 1874, "0ace852dda1d5e9a72427515e934b342"),
    ("jabber:x:data", 3562, "ed9ac8c241c7f6503887c86b3d9ef2f1"),
    ("urn:ietf:params:xml:ns:xmpp-bind", 852, "ef4bc7405e969b05e1df4c0f8fbb5e71"),
    ("urn:xmpp:iot:concentrators", 37801, "0ea1b43d143b7857870e1397c93e6872"),
    ("urn:xmpp:iot:control", 5823, "5e4025c824a1c678eea1324ce63beb33"),
    ("urn:xmpp:iot:discovery", 6710, "c4c4f7c7eb5560c7416899db4c0694cb"),
    ("urn:xmpp:iot:provisioning", 10088, "7ed26bc5e497a72003be4e18ff0cb053"),
    ("urn:xmpp:iot:sensordata", 10651, "70a0f710d6b6c113d54bc262afa05b4d"),
];

const CLIENTS: Binding = Binding::Compress(ContentNamespace::Client);

const STREAM: &str = "<stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' version='1.0'";

/// A connection whose stream has begun.
fn connect(address: SocketAddr) -> Wire {
    connect_as(address, STREAM)
}

fn connect_as(address: SocketAddr, stream: &str) -> Wire {
    let mut wire = Wire::connect(address);
    wire.send(format!("<?xml version='1.0'?>{stream} to='example.org'>"));
    let greeting = wire.until("</stream:features>");
    let method = "<compression xmlns=\"http://jabber.org/features/compress\">\
                  <method>exi</method></compression>";
    assert!(greeting.contains(method), "{greeting}");
    wire
}

fn setup(attributes: &str, schemas: &[(&str, u64, &str)]) -> String {
    format!("<setup xmlns='{EXI}' {attributes}>{}</setup>", listed("schema", schemas))
}

/// The value of an attribute in text.
fn attribute<'a>(xml: &'a str, name: &str) -> &'a str {
    let (_, rest) = xml.split_once(&format!(" {name}=\"")).unwrap_or_else(|| panic!("{xml}"));
    rest.split_once('"').expect("a value").0
}

fn policy() -> Policy {
    Policy { uploads: Admission::Anyone, downloads: Admission::Anyone, ..Policy::default() }
}

#[test]
fn a_session_from_the_first_setup_to_the_end() {
    let (address, server) = start(policy(), CLIENTS, 2, InMemory::default());
    let mut wire = connect(address);
    // Too early.
    wire.send(COMPRESS);
    let failure = wire.until("</failure>");
    assert!(failure.contains("<setup-failed/>"), "{failure}");

    let iot = [&CORE[..], &IOT].concat();
    let with_lamp = [&iot[..], &[LAMP_KEY]].concat();
    // Numbers too high, and a schema that the server lacks.
    let proposal = |capacity: u32, schemas: &[_]| {
        let numbers = format!("valueMaxLength='64' valuePartitionCapacity='{capacity}'");
        setup(&format!("version='1' strict='true' {numbers}"), schemas)
    };
    wire.send(proposal(100_000, &with_lamp));
    let answer = wire.until("</setupResponse>");
    assert_eq!(attribute(&answer, "valuePartitionCapacity"), "1024");
    assert!(answer.contains("<missingSchema ns=\"urn:example:lamp\""), "{answer}");
    wire.send(format!(
        "<uploadSchema xmlns='{EXI}' contentType='Text'>{LAMP_BASE64}</uploadSchema>"
    ));
    wire.send(proposal(64, &with_lamp));
    let answer = wire.until("</setupResponse>");
    assert_eq!(attribute(&answer, "agreement"), "true");
    assert!(!answer.contains("missingSchema"), "{answer}");
    // The client thinks again: without it.
    wire.send(proposal(64, &iot));
    let answer = wire.until("</setupResponse>");
    assert_eq!(attribute(&answer, "agreement"), "true");
    let id = attribute(&answer, "configurationId").to_owned();

    wire.send(COMPRESS.replace(">exi<", ">zlib<"));
    let failure = wire.until("</failure>");
    assert!(failure.contains("<unsupported-method/>"), "{failure}");
    wire.send(COMPRESS);
    wire.until("<compressed xmlns=\"http://jabber.org/protocol/compress\"/>");
    exi(wire);

    // Another day: what was agreed on has a name.
    let mut wire = connect(address);
    wire.send(format!("<setup xmlns='{EXI}' configurationId='none'/>"));
    let answer = wire.until("/>");
    assert_eq!(
        (attribute(&answer, "agreement"), attribute(&answer, "configurationId")),
        ("false", "none")
    );
    wire.send(format!("<setup xmlns='{EXI}' configurationId='{id}'/>"));
    let answer = wire.until("/>");
    assert_eq!(
        (attribute(&answer, "agreement"), attribute(&answer, "configurationId")),
        ("true", &*id)
    );
    wire.send(COMPRESS);
    wire.until("<compressed xmlns=\"http://jabber.org/protocol/compress\"/>");
    exi(wire);
    server.join().expect("a server that does not panic");
}

/// EXI on a connection under strict, 64, 64 and the schemas of the IoT.
fn exi(mut wire: Wire) {
    let options = Options::builder().strict(true).value_max_length(Some(64));
    let options = options.value_partition_capacity(Some(64)).build().expect("options");
    let schemas = [&CORE[..], &IOT].concat().into_iter().map(key).collect::<Vec<_>>();
    let terms = Terms { options, ..Terms::default() };
    let ours = BuiltIn.configure(&schemas, &terms, &Uploads::default()).expect("a set");
    let stream_start = format!(
        "<streamStart xmlns='{EXI}' to='jabber.example.org' version='1.0' xml:lang='en'>\
         <xmlns prefix='' namespace='jabber:client'/></streamStart>"
    );
    // streamStart, not stream:stream; the body alone.
    wire.send(encode(&stream_start, &ours));
    let from = stream_start.replace("to=", "from=").replace(
        "<xmlns prefix=''",
        "<xmlns prefix='stream' namespace='http://etherx.jabber.org/streams'/><xmlns prefix=''",
    );
    let from = from.replace(
        "</streamStart>",
        "<xmlns prefix='xml' namespace='http://www.w3.org/XML/1998/namespace'/></streamStart>",
    );
    let expected = encode(&from, &ours);
    assert_eq!(wire.take(expected.len()), expected);
    // Stanzas in the bytes of another encoder come back as they went, cut anywhere.
    if let Some(golden) = vector("exificient-traces/iot.strict.hex") {
        let golden = String::from_utf8(golden).expect("text");
        for line in golden.lines().take(40) {
            let (_, hex) = line.split_once('\t').expect("a number and a body");
            let body: Vec<u8> = (0..hex.len())
                .step_by(2)
                .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal digits"))
                .collect();
            let (first, second) = body.split_at(body.len() / 2);
            wire.send(first);
            wire.send(second);
            assert_eq!(wire.take(body.len()), body, "{line}");
        }
    }
    let end = encode(&format!("<streamEnd xmlns='{EXI}'/>"), &ours);
    wire.send(&end);
    assert_eq!(wire.rest(), end);
}

#[test]
fn servers_negotiate_among_themselves() {
    let servers = Binding::Compress(ContentNamespace::Server);
    let (address, server) = start(policy(), servers, 1, InMemory::default());
    let mut wire = connect_as(address, &STREAM.replace("jabber:client", "jabber:server"));
    wire.send(setup("strict='true' valueMaxLength='64' valuePartitionCapacity='64'", &CORE));
    assert_eq!(attribute(&wire.until("</setupResponse>"), "agreement"), "true");
    wire.send(COMPRESS);
    wire.until("<compressed xmlns=\"http://jabber.org/protocol/compress\"/>");
    let options = Options::builder().strict(true).value_max_length(Some(64));
    let options = options.value_partition_capacity(Some(64)).build().expect("options");
    let terms = Terms { options, ..Terms::default() };
    let ours = BuiltIn.configure(&CORE.map(key), &terms, &Uploads::default()).expect("a set");
    let start = |attribute: &str| {
        format!(
            "<streamStart xmlns='{EXI}' {attribute}='jabber.example.org' version='1.0' xml:lang='en'>\
             <xmlns prefix='stream' namespace='http://etherx.jabber.org/streams'/>\
             <xmlns prefix='' namespace='jabber:server'/>\
             <xmlns prefix='xml' namespace='http://www.w3.org/XML/1998/namespace'/></streamStart>"
        )
    };
    wire.send(encode(&start("to"), &ours));
    let expected = encode(&start("from"), &ours);
    assert_eq!(wire.take(expected.len()), expected);
    let message = "<message xmlns='jabber:server' from='a@example.com' to='b@example.org'>\
        <body>hi</body></message>";
    let message = encode(message, &ours);
    wire.send(&message);
    assert_eq!(wire.take(message.len()), message);
    let end = encode(&format!("<streamEnd xmlns='{EXI}'/>"), &ours);
    wire.send(&end);
    assert_eq!(wire.rest(), end);
    server.join().expect("a server that does not panic");
}

#[test]
fn an_uploaded_schema_codes_what_it_declares() {
    let (address, server) = start(policy(), CLIENTS, 1, Repository::builder().build());
    let mut wire = connect(address);
    let schemas = [&CORE[..], &[LAMP_KEY]].concat();
    let numbers = "valueMaxLength='64' valuePartitionCapacity='64'";
    let proposal = setup(&format!("strict='true' {numbers}"), &schemas);
    wire.send(&proposal);
    assert!(wire.until("</setupResponse>").contains("<missingSchema ns=\"urn:example:lamp\""));
    wire.send(format!("<uploadSchema xmlns='{EXI}'>{LAMP_BASE64}</uploadSchema>{proposal}"));
    assert_eq!(attribute(&wire.until("</setupResponse>"), "agreement"), "true");
    wire.send(COMPRESS);
    wire.until("<compressed xmlns=\"http://jabber.org/protocol/compress\"/>");

    let own = Repository::builder().schema(LAMP.as_bytes()).expect("a schema").build();
    let options = Options::builder().strict(true).value_max_length(Some(64));
    let options = options.value_partition_capacity(Some(64)).build().expect("options");
    let terms = Terms { options, ..Terms::default() };
    let schemas: Vec<_> = schemas.into_iter().map(key).collect();
    let ours = own.configure(&schemas, &terms, &Uploads::default()).expect("schemas that compile");
    wire.send(encode(&format!("<streamStart xmlns='{EXI}' version='1.0'/>"), &ours));
    // The answer ends where the client's own stanza comes back: a code of 7 bits, a boolean.
    let lamp = encode("<on xmlns='urn:example:lamp'>true</on>", &ours);
    assert_eq!(lamp.len(), 1);
    wire.send(&lamp);
    let end = encode(&format!("<streamEnd xmlns='{EXI}'/>"), &ours);
    wire.send(&end);
    assert!(wire.rest().ends_with(&[lamp, end].concat()));
    server.join().expect("a server that does not panic");
}

#[test]
fn what_is_too_much_ends_the_stream() {
    let policy = Policy { most_setups: 3, ..policy() };
    let (address, server) = start(policy, CLIENTS, 2, InMemory::default());
    let mut wire = connect(address);
    for _ in 0..4 {
        wire.send(format!("<setup xmlns='{EXI}' configurationLocation='/etc/exi'/>"));
    }
    let text = String::from_utf8(wire.rest()).expect("UTF-8");
    assert_eq!(text.matches("agreement=\"false\"").count(), 3);
    assert!(text.contains("<policy-violation ") && text.ends_with("</stream:stream>"), "{text}");

    let mut wire = connect(address);
    let many: Vec<_> = (0..2500).map(|_| ("urn:a", 1, LAMP_KEY.2)).collect();
    wire.send(setup("", &many));
    let text = String::from_utf8(wire.rest()).expect("UTF-8");
    assert!(text.contains("<policy-violation ") && text.ends_with("</stream:stream>"), "{text}");
    server.join().expect("a server that does not panic");
}

#[test]
fn downloads_and_each_of_their_failures() {
    let (address, server) = start(policy(), CLIENTS, 1, InMemory::default());
    let mut wire = connect(address);
    let mut ask = |url: &str| {
        wire.send(format!("<downloadSchema xmlns='{EXI}' url='{url}'/>"));
        let end = if url.ends_with("lamp.xsd") { "/>" } else { "</downloadSchemaResponse>" };
        let answer = wire.until(end);
        assert_eq!(attribute(&answer, "url"), url);
        answer
    };
    for (path, reason) in [
        ("none", "<httpError code=\"404\" message=\"NotFound\"/>"),
        ("page", "<invalidContentType contentTypeReturned=\"text/html\"/>"),
        ("slow", "<timeout message=\"No response returned.\"/>"),
        ("full", "<error message=\"No free space left.\"/>"),
    ] {
        let answer = ask(&format!("http://vault.example.org/{path}"));
        assert!(answer.contains(reason), "{answer}");
        assert_eq!(attribute(&answer, "result"), "false");
    }
    let answer = ask("urk://example.org/schema.xsd");
    assert!(answer.contains("<invalidUrl message="), "{answer}");
    let answer = ask("http://vault.example.org/lamp.xsd");
    assert_eq!(attribute(&answer, "result"), "true");

    wire.send(setup("strict='true' valueMaxLength='9' valuePartitionCapacity='9'", &[LAMP_KEY]));
    let answer = wire.until("</setupResponse>");
    assert!(!answer.contains("missingSchema"), "{answer}");
    wire.send("</stream:stream>");
    assert_eq!(wire.rest(), b"</stream:stream>");
    server.join().expect("a server that does not panic");
}

#[test]
fn a_client_that_gives_up_goes_on_in_xml() {
    let (address, server) = start(policy(), CLIENTS, 1, InMemory::default());
    let mut wire = connect(address);
    wire.send(setup("", &[LAMP_KEY]));
    wire.until("</setupResponse>");
    wire.send("<message to='a@example.org'><body>&lt;hi></body></message>");
    let echo = wire.until("</message>");
    assert_eq!(
        echo,
        "<message xmlns=\"jabber:client\" to=\"a@example.org\"><body>&lt;hi&gt;</body></message>"
    );
    wire.send("</stream:stream>");
    wire.rest();
    server.join().expect("a server that does not panic");
}

#[test]
fn bad_streams_end_with_an_error_and_hurt_no_other() {
    let (address, server) = start(policy(), CLIENTS, 3, InMemory::default());
    let mut wire = connect(address);
    wire.send("<setup></message>");
    let error = String::from_utf8(wire.rest()).expect("UTF-8");
    assert!(error.contains("<stream:error ") && error.contains("<not-well-formed "), "{error}");

    let mut wire = connect(address);
    wire.send(setup("strict='true' valueMaxLength='64' valuePartitionCapacity='64'", &CORE));
    wire.until("</setupResponse>");
    wire.send(COMPRESS);
    wire.until("<compressed xmlns=\"http://jabber.org/protocol/compress\"/>");
    // No event has this code.
    wire.send([0xFF; 16]);
    assert!(!wire.rest().is_empty(), "an error in EXI");

    let wire = connect(address);
    drop(wire);
    server.join().expect("a server that does not panic");
}
