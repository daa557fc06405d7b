//! What passes through a bridge and a gateway.

use crate::server::Server;
use crate::support::{AUTH, Client, HEAD, Relay};
use crate::xml::{Piece, infoset};

/// Stanzas of many kinds: declared and not, white space, other prefixes, values of types.
pub(crate) const STANZAS: [&str; 7] = [
    "<presence/>",
    "<message to='b@example.org' id='1' type='chat' xml:lang='de'><body>Gr\u{fc}\u{df}e, \
     \u{1F600} &amp; &lt;mehr&gt;</body></message>",
    "<message><body>  white\n\tspace  </body></message>",
    "<iq type='get' id='2'><query xmlns='jabber:iq:roster'/></iq>",
    "<iq type='result' id='3'><x:unknown xmlns:x='urn:example:x' x:a='1'>\
     <x:deep><y xmlns='' b='&quot;'/></x:deep> tail</x:unknown></iq>",
    "<message><delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/><body/></message>",
    "<iq type='set' id='4'><q xmlns='urn:example:not-declared'><n>0042</n></q></iq>",
];

fn session(more: &[&str]) {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, more);
    let bridge = Relay::start("bridge", gateway.address, more);
    let mut client = Client::connect(bridge.address);
    client.send(HEAD);
    let head = client.expect_head();
    assert!(head.contains("id=\"s1\"") && head.contains("from=\"example.org\""), "{head}");
    let features = client.element();
    for gone in ["PLUS", "starttls", "compress"] {
        assert!(!features.contains(gone), "{features}");
    }
    assert!(features.contains("SCRAM-SHA-1<"), "{features}");
    client.send(AUTH);
    assert!(client.element().contains("success"));
    client.send(HEAD);
    client.expect_head();
    let features = client.element();
    assert!(features.contains("bind") && !features.contains("compress"), "{features}");
    // One head for authentication, one after it: the server sees nothing of EXI.
    assert_eq!(server.heads().len(), 2);

    for stanza in STANZAS {
        client.send(stanza);
        assert_eq!(infoset(&client.element()), infoset(stanza));
    }
    let agreed = gateway.counter("exi_agreements_total");
    assert_eq!((agreed, bridge.counter("exi_agreements_total")), (1, 1));
    let before = gateway.counter("exi_received_bytes_total{leg=\"exi\"}");
    assert_eq!(before, bridge.counter("exi_sent_bytes_total{leg=\"exi\"}"));
    let stanza = "<message to='b@example.org' type='chat'><body>hello</body></message>";
    client.send(stanza);
    assert_eq!(infoset(&client.element()), infoset(stanza));
    let bytes = gateway.counter("exi_received_bytes_total{leg=\"exi\"}") - before;
    assert!(bytes > 0 && bytes < stanza.len() as u64 / 2, "{bytes} bytes on the leg of EXI");

    client.send("</stream:stream>");
    assert_eq!(client.next(), Piece::End(true));
    assert_eq!(client.next(), Piece::End(false));
}

/// A whole session in front of a server that sends back what it gets.
pub(crate) fn pass_all(relay: &Relay) {
    let mut client = Client::login(relay.address);
    for stanza in STANZAS {
        client.send(stanza);
        assert_eq!(infoset(&client.element()), infoset(stanza));
    }
    // More at once than a request or a message holds.
    let number = |n| format!("<message id='m{n}'><body>{n}</body></message>");
    client.send(&(0..200).map(number).collect::<String>());
    for n in 0..200 {
        assert_eq!(infoset(&client.element()), infoset(&number(n)));
    }
    client.send("</stream:stream>");
    assert_eq!(client.next(), Piece::End(true));
    assert_eq!(client.next(), Piece::End(false));
}

#[test]
fn stanzas_arrive_as_they_were_sent_after_compress() {
    session(&[]);
}

#[test]
fn stanzas_arrive_as_they_were_sent_on_the_alternative_binding() {
    session(&["--binding", "direct"]);
}

#[test]
fn stanzas_arrive_as_they_were_sent_with_session_wide_buffers() {
    session(&["--session-wide"]);
}

#[test]
fn a_bridge_without_a_gateway_passes_xml_on() {
    let server = Server::start();
    let bridge = Relay::start("bridge", server.address, &[]);
    let mut client = Client::login(bridge.address);
    for stanza in STANZAS {
        client.send(stanza);
        assert_eq!(infoset(&client.element()), infoset(stanza));
    }
    assert_eq!(bridge.counter("exi_agreements_total"), 0);
}

#[test]
fn a_client_without_exi_passes_a_gateway() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let mut client = Client::connect(gateway.address);
    client.send(HEAD);
    client.expect_head();
    assert!(!client.element().contains("exi"), "no EXI before authentication");
    client.send(AUTH);
    client.element();
    client.send(HEAD);
    client.expect_head();
    let features = client.element();
    assert!(features.contains("<method>exi</method>"), "{features}");
    client.send(STANZAS[1]);
    assert_eq!(infoset(&client.element()), infoset(STANZAS[1]));
}

#[test]
fn a_relay_that_stops_ends_its_streams() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let bridge = Relay::start("bridge", gateway.address, &[]);
    let mut client = Client::login(bridge.address);
    assert_eq!(gateway.terminate().code(), Some(0));
    client.expect_error("system-shutdown");
    let mut client = Client::connect(bridge.address);
    client.send(HEAD);
    client.expect_error("remote-connection-failed");
    assert_eq!(bridge.terminate().code(), Some(0));
}
