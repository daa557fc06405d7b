//! Schemas of a bridge that the gateway gets by upload.

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tempfile::TempDir;

use crate::server::Server;
use crate::support::{Client, Relay};
use crate::xml::infoset;

const SCHEMA: &str = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' \
    targetNamespace='urn:example:sensor' elementFormDefault='qualified'>\
    <xs:element name='reading'><xs:complexType><xs:sequence>\
    <xs:element name='value' type='xs:decimal'/><xs:element name='at' type='xs:dateTime'/>\
    </xs:sequence><xs:attribute name='unit' type='xs:string'/></xs:complexType></xs:element>\
    </xs:schema>";
const READING: &str = "<message><reading xmlns='urn:example:sensor' unit='Cel'>\
    <value>21.5</value><at>2026-11-22T23:15:30Z</at></reading></message>";

/// A folder with the schema in it.
fn folder() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("sensor.xsd"), SCHEMA).expect("a file");
    folder
}

/// The bytes of a reading between the relays, after a login.
fn reading(bridge: &Relay) -> u64 {
    let mut client = Client::login(bridge.address);
    let sent = || bridge.counter("exi_sent_bytes_total{leg=\"exi\"}");
    let before = sent();
    client.send(READING);
    assert_eq!(infoset(&client.element()), infoset(READING));
    sent() - before
}

#[test]
fn a_schema_that_the_gateway_lacks_is_uploaded() {
    let (schemas, cache) = (folder(), TempDir::new().expect("a folder"));
    let schemas = schemas.path().to_str().expect("a path");
    let cache = cache.path().to_str().expect("a path");
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &["--schema-cache", cache]);
    let without = reading(&Relay::start("bridge", gateway.address, &[]));
    let with = reading(&Relay::start("bridge", gateway.address, &["--schema-dir", schemas]));
    // The names alone, which only a schema spares, are 16 bytes.
    assert!(with + 16 < without, "{with} bytes, {without} without the schema");
    let kept = || fs::read_dir(cache).expect("a folder").flatten().map(|entry| entry.path());
    let text = kept().find(|path| path.extension().is_some_and(|end| end == "xsd"));
    assert_eq!(fs::read_to_string(text.expect("the schema")).expect("a file"), SCHEMA);

    // Another gateway that has the folder needs no upload, even before authentication.
    let direct = ["--binding", "direct", "--schema-cache", cache];
    let gateway = Relay::start("gateway", server.address, &direct);
    let direct = ["--binding", "direct", "--schema-dir", schemas];
    assert_eq!(reading(&Relay::start("bridge", gateway.address, &direct)), with);
}

#[test]
fn a_schema_that_the_gateway_does_not_take_is_done_without() {
    let schemas = folder();
    let schemas = schemas.path().to_str().expect("a path");
    let server = Server::start();
    // Uploads are for those who have authenticated, and here the setup comes before.
    let gateway = Relay::start("gateway", server.address, &["--binding", "direct"]);
    let direct = ["--binding", "direct", "--schema-dir", schemas];
    let bridge = Relay::start("bridge", gateway.address, &direct);
    reading(&bridge);
    assert_eq!(gateway.counter("exi_refused_total{cause=\"schema\"}"), 1);
    assert_eq!(bridge.counter("exi_agreements_total"), 1);
}

#[test]
fn a_schema_that_would_be_too_much_is_refused() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let mut other = Client::login(gateway.address);
    let mut client = Client::login(gateway.address);
    // Each group is ten of the one before: 10^20 elements.
    let mut bomb = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' \
        targetNamespace='urn:bomb' xmlns='urn:bomb'>\
        <xs:group name='g0'><xs:sequence><xs:element name='e'/></xs:sequence></xs:group>"
        .to_owned();
    for level in 1..20 {
        let inner = format!("<xs:group ref='g{}'/>", level - 1).repeat(10);
        bomb += &format!("<xs:group name='g{level}'><xs:sequence>{inner}</xs:sequence></xs:group>");
    }
    bomb += "<xs:element name='b'><xs:complexType><xs:group ref='g19'/></xs:complexType>\
        </xs:element></xs:schema>";
    let before = gateway.memory();
    for schema in [bomb.as_str(), "<xs:schema", "no schema at all"] {
        client.send(&format!(
            "<uploadSchema xmlns='http://jabber.org/protocol/compress/exi' contentType='Text'>\
             {}</uploadSchema>",
            STANDARD.encode(schema)
        ));
    }
    for client in [&mut client, &mut other] {
        client.send(READING);
        assert_eq!(infoset(&client.element()), infoset(READING));
    }
    assert_eq!(gateway.counter("exi_refused_total{cause=\"schema\"}"), 3);
    let (Some(before), Some(after)) = (before, gateway.memory()) else { return };
    let grown = after.saturating_sub(before);
    assert!(grown < 64 << 10, "{grown} KiB more");
}
