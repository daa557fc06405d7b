//! Quick setups: what was agreed on is proposed by its name.

use crate::server::Server;
use crate::sessions::STANZAS;
use crate::support::{Client, Relay};
use crate::xml::infoset;

/// A login and a stanza through a bridge: the bytes that it sends to the gateway.
fn session(bridge: &Relay) -> u64 {
    let sent = || bridge.counter("exi_sent_bytes_total{leg=\"exi\"}");
    let before = sent();
    let mut client = Client::login(bridge.address);
    client.send(STANZAS[1]);
    assert_eq!(infoset(&client.element()), infoset(STANZAS[1]));
    sent() - before
}

const BINDINGS: [[&str; 2]; 2] = [["--binding", "compress"], ["--binding", "direct"]];

#[test]
fn what_was_agreed_on_is_named_by_the_next_connection() {
    for binding in BINDINGS {
        let server = Server::start();
        let gateway = Relay::start("gateway", server.address, &binding);
        let bridge = Relay::start("bridge", gateway.address, &binding);
        let (first, second) = (session(&bridge), session(&bridge));
        assert!(second < first / 2, "{binding:?}: {first} bytes, then {second}");
        assert_eq!(gateway.counter("exi_agreements_total"), 2);
        assert_eq!(gateway.counter("exi_connections_total"), 2);
    }
}

#[test]
fn a_name_that_the_other_side_has_forgotten_costs_a_setup() {
    for binding in BINDINGS {
        let server = Server::start();
        let gateway = Relay::start("gateway", server.address, &binding);
        let address = gateway.address;
        let bridge = Relay::start("bridge", address, &binding);
        let first = session(&bridge);
        drop(gateway);
        let gateway = Relay::start_at(address, "gateway", server.address, &binding);
        let (full, quick) = (session(&bridge), session(&bridge));
        assert!(full >= first, "{binding:?}: {first} bytes, then {full}");
        assert!(quick < first / 2, "{binding:?}: {first} bytes, then {quick}");
        assert_eq!(gateway.counter("exi_agreements_total"), 2);
    }
}

#[test]
fn what_was_agreed_on_outlives_both_relays() {
    for binding in BINDINGS {
        let server = Server::start();
        let folders = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
        let [near, far] = folders.each_ref().map(|folder| folder.path().to_str().expect("a path"));
        let (near, far) = (["--schema-cache", near], ["--schema-cache", far]);
        let gateway = Relay::start("gateway", server.address, &[binding, far].concat());
        let address = gateway.address;
        let bridge = Relay::start("bridge", address, &[binding, near].concat());
        let first = session(&bridge);
        drop((gateway, bridge));
        let gateway = Relay::start_at(address, "gateway", server.address, &[binding, far].concat());
        let bridge = Relay::start("bridge", address, &[binding, near].concat());
        let second = session(&bridge);
        assert!(second < first / 2, "{binding:?}: {first} bytes, then {second}");
        // What else is proposed was not agreed on.
        let other = [&binding[..], &near, &["--value-max-length", "100"]].concat();
        let other = session(&Relay::start("bridge", address, &other));
        assert!(other >= first - 10, "{binding:?}: {first} bytes, then {other}");
        assert_eq!(gateway.counter("exi_agreements_total"), 2);
    }
}
