//! What hurts one connection hurts no other.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use crate::certificate::Certificate;
use crate::server::{FLOOD, Server};
use crate::support::{AUTH, Client, HEAD, Relay};
use crate::xml::{Piece, infoset};

const MESSAGE: &str = "<message id='m'><body>still here</body></message>";

fn echoes(client: &mut Client) {
    client.send(MESSAGE);
    assert_eq!(infoset(&client.element()), infoset(MESSAGE));
}

#[test]
fn garbage_ends_its_own_connection() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let mut other = Client::login(gateway.address);
    let mut client = Client::connect(gateway.address);
    client.send("GET / HTTP/1.1\r\n\r\n");
    client.expect_error("not-well-formed");
    let mut client = Client::connect(gateway.address);
    client.send(HEAD);
    client.expect_head();
    client.element();
    client.send("<a></b>");
    client.expect_error("not-well-formed");
    echoes(&mut other);
    assert_eq!(gateway.counter("exi_refused_total{cause=\"stream\"}"), 2);
}

#[test]
fn garbage_is_no_exi() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &["--binding", "direct"]);
    let bridge = Relay::start("bridge", gateway.address, &["--binding", "direct"]);
    let mut other = Client::login(bridge.address);
    let mut socket = TcpStream::connect(gateway.address).expect("a connection");
    socket.write_all(HEAD.as_bytes()).expect("to be sent");
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).ok();
    assert!(answer.is_empty(), "{answer:?}");
    // A header, and what no grammar has.
    let mut socket = TcpStream::connect(gateway.address).expect("a connection");
    socket.write_all(b"$EXI\x80\xFF\xFF\xFF\xFF\xFF\xFF").expect("to be sent");
    socket.read_to_end(&mut answer).ok();
    assert!(answer.starts_with(b"$EXI\x80"), "{answer:?}");
    echoes(&mut other);
    assert_eq!(server.accepted(), 1, "garbage does not reach the server");
}

#[test]
fn a_stanza_that_is_too_long_ends_the_stream() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let bridge = Relay::start("bridge", gateway.address, &["--max-stanza-bytes", "20000"]);
    let mut other = Client::login(bridge.address);
    let mut client = Client::login(bridge.address);
    client.send("<message><body>");
    let body = "0123456789".repeat(3000);
    // The relay may close before all of it was sent.
    let _ = client.socket.write_all(body.as_bytes());
    client.expect_error("policy-violation");
    echoes(&mut other);
    assert_eq!(bridge.counter("exi_refused_total{cause=\"limit\"}"), 1);
}

#[test]
fn half_open_connections_are_closed_in_time() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &["--negotiation-timeout", "1"]);
    let mut other = Client::login(gateway.address);
    let mut silent = Client::connect(gateway.address);
    let mut hesitant = Client::connect(gateway.address);
    hesitant.send(HEAD);
    hesitant.expect_head();
    hesitant.element();
    silent.expect_error("connection-timeout");
    hesitant.expect_error("connection-timeout");
    echoes(&mut other);
    assert_eq!(gateway.counter("exi_refused_total{cause=\"timeout\"}"), 2);
}

#[test]
fn an_idle_connection_is_closed_in_time() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &["--idle-timeout", "1"]);
    let mut client = Client::login(gateway.address);
    client.expect_error("connection-timeout");
}

#[test]
fn connections_are_limited() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &["--max-connections", "1"]);
    let mut one = Client::login(gateway.address);
    let mut two = Client::connect(gateway.address);
    assert_eq!(two.next(), Piece::End(false));
    echoes(&mut one);
    assert_eq!(gateway.counter("exi_refused_total{cause=\"connections\"}"), 1);
}

#[test]
fn a_slow_sender_is_understood() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let bridge = Relay::start("bridge", gateway.address, &[]);
    let mut other = Client::login(bridge.address);
    let mut client = Client::login(bridge.address);
    for byte in MESSAGE.as_bytes() {
        client.socket.write_all(&[*byte]).expect("to be sent");
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(infoset(&client.element()), infoset(MESSAGE));
    echoes(&mut other);
}

#[test]
fn a_server_that_goes_is_told_to_clients_and_may_come_back() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let bridge = Relay::start("bridge", gateway.address, &[]);
    let mut client = Client::login(bridge.address);
    echoes(&mut client);
    server.drop_all();
    client.expect_error("remote-connection-failed");
    let mut client = Client::login(bridge.address);
    echoes(&mut client);
    assert!(gateway.has("exi_connections_open", 1));
}

#[test]
fn a_server_that_is_not_there_is_told() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = free.local_addr().expect("its address");
    drop(free);
    let gateway = Relay::start("gateway", address, &[]);
    let mut client = Client::connect(gateway.address);
    client.send(HEAD);
    client.expect_error("remote-connection-failed");
    assert_eq!(gateway.counter("exi_refused_total{cause=\"unreachable\"}"), 1);
}

#[test]
fn who_never_reads_costs_no_memory() {
    never_reads(&[], &[]);
}

#[test]
fn who_never_reads_by_tls_costs_no_memory() {
    let certificate = Certificate::new();
    let (near, far) = (certificate.near(), certificate.far("starttls"));
    let [near, far] = [&near, &far].map(|all| all.iter().map(String::as_str).collect::<Vec<_>>());
    never_reads(&near, &far);
}

fn never_reads(of_gateway: &[&str], of_bridge: &[&str]) {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, of_gateway);
    let bridge = Relay::start("bridge", gateway.address, of_bridge);
    let mut other = Client::login(bridge.address);
    let mut deaf = Client::login(bridge.address);
    let memory = || Some((gateway.memory()?, bridge.memory()?));
    let before = memory();
    deaf.send("<message><body>flood</body></message>");
    // The server gives up when nothing was taken for a second.
    let taken = flooded(&gateway, Duration::from_secs(4));
    assert!(taken < FLOOD as u64 / 4, "{taken} bytes were taken for who does not read");
    echoes(&mut other);
    let (Some(before), Some(after)) = (before, memory()) else { return };
    let grown = (after.0.saturating_sub(before.0)).max(after.1.saturating_sub(before.1));
    assert!(grown < 8 << 10, "{grown} KiB more");
}

/// Bytes that a gateway has taken from a server that sends for ever, some time after it has begun.
fn flooded(gateway: &Relay, after: Duration) -> u64 {
    let taken = || gateway.counter("exi_received_bytes_total{leg=\"xml\"}");
    let begun = (0..200).any(|_| {
        thread::sleep(Duration::from_millis(50));
        taken() > 100_000
    });
    assert!(begun, "it has not begun: {}", taken());
    thread::sleep(after);
    taken()
}

/// A client that has its server send for ever, and takes nothing of it: costs the gateway no memory.
pub(crate) fn deaf_costs_no_memory(gateway: &Relay) {
    let mut deaf = Client::login(gateway.address);
    let mut other = Client::login(gateway.address);
    let before = gateway.memory();
    deaf.send("<message><body>flood</body></message>");
    let taken = flooded(gateway, Duration::from_secs(2));
    assert!(taken < FLOOD as u64 / 4, "{taken} bytes were taken for who does not read");
    echoes(&mut other);
    let (Some(before), Some(after)) = (before, gateway.memory()) else { return };
    let grown = after.saturating_sub(before);
    assert!(grown < 8 << 10, "{grown} KiB more");
}

#[test]
fn a_peer_that_goes_in_the_middle_of_a_login_leaves_nothing() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    for text in ["", "<", HEAD, &[HEAD, AUTH].concat(), &[HEAD, "<auth xmlns='"].concat()] {
        let mut client = Client::connect(gateway.address);
        client.send(text);
    }
    assert!(gateway.has("exi_connections_open", 0));
    echoes(&mut Client::login(gateway.address));
}
