//! Strict grammars, which have no place for some of what is said.

use crate::server::Server;
use crate::support::{AUTH, Client, HEAD, Relay};
use crate::xml::infoset;

/// As the published schema has it, `bind` holds a resource or an address.
const EMPTY: &str = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>";
const MESSAGE: &str = "<message id='m'><body>all is well</body></message>";

/// A gateway and a strict bridge in front of a server, and a client that has authenticated.
struct Path {
    gateway: Relay,
    bridge: Relay,
    client: Client,
    _server: Server,
}

impl Path {
    fn new(binding: &str) -> Self {
        let server = Server::start();
        let binding = ["--binding", binding];
        let gateway = Relay::start("gateway", server.address, &binding);
        let strict = [&binding[..], &["--strict"]].concat();
        let bridge = Relay::start("bridge", gateway.address, &strict);
        let client = Client::login(bridge.address);
        Self { gateway, bridge, client, _server: server }
    }

    /// Has the server say something.
    fn say(&mut self, text: &str) {
        let text = text.replace('<', "&lt;");
        self.client.send(&format!("<message><body>say {text}</body></message>"));
    }

    fn expect(&mut self, expected: &str) {
        let found = self.client.element();
        assert_eq!(infoset(&found), infoset(expected), "{found}");
    }

    fn refused(&self) -> (u64, u64) {
        let refused = |relay: &Relay| relay.counter("exi_refused_total{cause=\"stanza\"}");
        (refused(&self.bridge), refused(&self.gateway))
    }
}

fn error(start: &str, kind: &str, condition: &str, what: &str) -> String {
    let ns = "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'";
    format!(
        "<iq type='error' {start}><error type='{kind}'><{condition} {ns}/>\
         <text {ns}>the {what} has no form in the EXI that was agreed on</text></error></iq>"
    )
}

#[test]
fn a_request_without_a_form_is_answered() {
    for binding in ["compress", "direct"] {
        let mut path = Path::new(binding);
        let refused = |start| error(start, "modify", "not-acceptable", "request");
        // By the bridge.
        path.client.send(&format!("<iq type='set' id='1' to='b@c'>{EMPTY}</iq>"));
        path.expect(&refused("id='1' from='b@c'"));
        // By the gateway; the server sends back what it is told.
        path.say(&format!("<iq type='get' id='2' from='d@e' to='f'>{EMPTY}</iq>"));
        path.expect(&refused("id='2' to='d@e' from='f'"));
        path.client.send(MESSAGE);
        path.expect(MESSAGE);
        assert_eq!(path.refused(), (1, 1));
    }
}

#[test]
fn a_result_without_a_form_is_told_as_an_error() {
    let mut path = Path::new("compress");
    path.say(&format!("<iq type='result' id='3' from='d@e' to='f'>{EMPTY}</iq>"));
    path.expect(&error("id='3' from='d@e' to='f'", "cancel", "undefined-condition", "result"));
    assert_eq!(path.refused(), (0, 1));
}

#[test]
fn a_message_without_a_form_is_dropped() {
    let mut path = Path::new("compress");
    path.client.send("<message><body>a <b xmlns='c'/></body></message>");
    path.client.send("<iq type='error' id='4'><error><gone/></error></iq>");
    path.say("<presence><show><b xmlns='c'/></show></presence>");
    path.client.send(MESSAGE);
    path.expect(MESSAGE);
    assert_eq!(path.refused(), (2, 1));
}

#[test]
fn features_go_without_what_has_no_form() {
    for binding in ["compress", "direct"] {
        let server = Server::start();
        let binding = ["--binding", binding];
        let gateway = Relay::start("gateway", server.address, &binding);
        let strict = [&binding[..], &["--strict"]].concat();
        let bridge = Relay::start("bridge", gateway.address, &strict);
        let mut client = Client::connect(bridge.address);
        client.send(HEAD);
        client.expect_head();
        let before = client.element();
        assert!(before.contains("SCRAM-SHA-1<"), "{before}");
        client.send(AUTH);
        assert!(client.element().contains("success"));
        client.send(HEAD);
        client.expect_head();
        // Binding is always offered then; stanzas that may be dropped cannot be counted.
        let features = client.element();
        let of = |name: &str| features.contains(name);
        assert!(of("urn:ietf:params:xml:ns:xmpp-bind") && of("caps"), "{features}");
        assert!(!of("urn:xmpp:sm"), "{features}");
    }
}
