//! TLS on each leg by itself.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::time::Duration;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::{ClientConnection, ServerConnection, StreamOwned};

use crate::bosh::manager::{Manager, Manners};
use crate::certificate::{Certificate, DOMAIN};
use crate::server::Server;
use crate::sessions::pass_all;
use crate::support::{AUTH, Client, HEAD, Relay, Shared};
use crate::websocket;
use crate::xml::{Piece, infoset};

const MESSAGE: &str = "<message to='b@example.org' type='chat'><body>hello</body></message>";
const STARTTLS: &str = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";

const OFFER: &str = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' id='s0' from='example.org' version='1.0'>\
    <stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>\
    </stream:features>";

type TlsClient = Client<Shared<StreamOwned<ClientConnection, TcpStream>>>;

/// A relay with options in two lists.
fn start(command: &str, connect: SocketAddr, more: &[&str], tls: &[Vec<String>]) -> Relay {
    let mut arguments = more.to_vec();
    arguments.extend(tls.iter().flatten().map(String::as_str));
    Relay::start(command, connect, &arguments)
}

/// A client that knows XML alone and begins TLS, as RFC 6120 has it or from the first byte.
fn connect(address: SocketAddr, certificate: &Certificate, first: bool) -> TlsClient {
    let mut clear = Client::connect(address);
    if !first {
        clear.send(HEAD);
        let head = clear.expect_head();
        assert!(head.contains("from=\"example.org\"") && head.contains("id="), "{head}");
        let features = clear.element();
        assert!(features.contains("<required"), "{features}");
        assert!(!features.contains("mechanism"), "nothing but TLS: {features}");
        clear.send(STARTTLS);
        let proceed = clear.element();
        assert!(proceed.contains("proceed"), "{proceed}");
    }
    let stream = Shared::new(StreamOwned::new(certificate.client(), clear.socket));
    Client::new(stream.clone(), stream)
}

/// The address of TLS in front of a server, as RFC 6120 has it or from the first byte.
fn in_front_of(server: SocketAddr, certificate: &Certificate, first: bool) -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address");
    let acceptor = TlsAcceptor::from(certificate.server());
    std::thread::spawn(move || {
        for socket in listener.incoming() {
            let carried = carry(socket.expect("a connection"), server, acceptor.clone(), first);
            std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                // What ends it early is the test's to notice.
                runtime.expect("a runtime").block_on(carried).ok();
            });
        }
    });
    address
}

/// TLS on one side, and what it has in it on the other.
async fn carry(
    socket: TcpStream,
    server: SocketAddr,
    acceptor: TlsAcceptor,
    first: bool,
) -> std::io::Result<()> {
    if !first {
        let mut clear = Client::new(socket.try_clone()?, socket.try_clone()?);
        assert!(clear.expect_head().contains("to=\"example.org\""));
        clear.send(OFFER);
        assert!(clear.element().starts_with("<starttls"));
        clear.send("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
    }
    socket.set_nonblocking(true)?;
    let mut secured = acceptor.accept(tokio::net::TcpStream::from_std(socket)?).await?;
    let mut plain = tokio::net::TcpStream::connect(server).await?;
    tokio::io::copy_bidirectional(&mut secured, &mut plain).await.map(|_| ())
}

/// A session with TLS on all three legs.
fn session(first: bool, more: &[&str]) {
    let certificate = Certificate::new();
    let (mut near, mut how) = (certificate.near(), "starttls");
    if first {
        near.push("--tls-first".to_owned());
        how = "direct";
    }
    let far = certificate.far(how);
    let server = Server::start();
    let secured = in_front_of(server.address, &certificate, first);
    let gateway = start("gateway", secured, more, &[near.clone(), far.clone()]);
    let bridge = start("bridge", gateway.address, more, &[near, far]);
    let mut client = connect(bridge.address, &certificate, first);
    client.authenticate();
    for _ in 0..3 {
        client.send(MESSAGE);
        assert_eq!(infoset(&client.element()), infoset(MESSAGE));
    }
    // The server's streams are those of the client: one before and one after authentication.
    let heads = server.heads();
    assert_eq!(heads.len(), 2);
    assert!(heads.iter().all(|head| head.contains("to=\"example.org\"")), "{heads:?}");
    assert_eq!(bridge.counter("exi_agreements_total"), 1);
    let before = bridge.counter("exi_sent_bytes_total{leg=\"exi\"}");
    client.send(MESSAGE);
    client.element();
    let bytes = bridge.counter("exi_sent_bytes_total{leg=\"exi\"}") - before;
    assert!(bytes > 0 && bytes < MESSAGE.len() as u64 / 2, "{bytes} bytes on the leg of EXI");
    client.send("</stream:stream>");
    assert_eq!(client.next(), Piece::End(true));
    assert_eq!(client.socket.read(&mut [0]).expect("TLS that was ended"), 0);
    let mut again = connect(bridge.address, &certificate, first);
    again.authenticate();
    again.send(MESSAGE);
    assert_eq!(infoset(&again.element()), infoset(MESSAGE));
    drop(again);
    for relay in [gateway, bridge] {
        assert_eq!(relay.counter("exi_refused_total{cause=\"tls\"}"), 0);
        assert!(relay.has("exi_connections_open", 0));
    }
}

#[test]
fn a_session_with_starttls_and_exi_after_compress() {
    session(false, &[]);
}

#[test]
fn a_session_with_starttls_in_exi() {
    session(false, &["--binding", "direct"]);
}

#[test]
fn a_session_with_direct_tls_and_exi_after_compress() {
    session(true, &[]);
}

#[test]
fn a_session_with_direct_tls_and_exi_from_the_first_byte() {
    session(true, &["--binding", "direct"]);
}

#[test]
fn a_session_by_urls_with_tls() {
    let certificate = Certificate::new();
    let file = certificate.file();
    let authority = ["--connect-ca", file.to_str().expect("a path")];
    let named = [&authority[..], &["--connect-name", DOMAIN]].concat();
    let manager = Manager::start(Manners::default());
    for (server, scheme, path) in
        [(websocket::start(), "wss", "xmpp-websocket"), (manager.address, "https", "http-bind")]
    {
        let url = format!("{scheme}://{}/{path}", in_front_of(server, &certificate, true));
        pass_all(&Relay::start("gateway", &url, &named));
        // The certificate is to be for the host of the URL, which is another.
        let gateway = Relay::start("gateway", &url, &authority);
        let mut client = Client::connect(gateway.address);
        client.send(HEAD);
        client.expect_error("remote-connection-failed");
        assert_eq!(gateway.counter("exi_refused_total{cause=\"tls\"}"), 1);
    }
}

#[test]
fn much_passes_both_ways() {
    let certificate = Certificate::new();
    let server = Server::start();
    let gateway = start("gateway", server.address, &[], &[certificate.near()]);
    let bridge = start("bridge", gateway.address, &[], &[certificate.far("starttls")]);
    let mut client = Client::login(bridge.address);
    let body = "0123456789 ".repeat(18_000);
    let message = format!("<message><body>{body}</body></message>");
    for _ in 0..4 {
        client.send(&message);
        assert!(infoset(&client.element()) == infoset(&message), "as it was sent");
    }
}

#[test]
fn the_stream_within_tls_begins_with_the_cookie() {
    let certificate = Certificate::new();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address");
    let more = ["--binding", "direct"];
    let bridge = start("bridge", address, &more, &[certificate.far("direct")]);
    Client::connect(bridge.address).send(HEAD);
    let (socket, _) = listener.accept().expect("a connection");
    let connection = ServerConnection::new(certificate.server()).expect("a connection");
    let mut first = [0; 5];
    StreamOwned::new(connection, socket).read_exact(&mut first).expect("a header");
    assert_eq!(&first, b"$EXI\x80");
}

#[test]
fn a_relay_that_stops_ends_its_streams_within_tls() {
    let certificate = Certificate::new();
    let server = Server::start();
    let gateway = start("gateway", server.address, &[], &[certificate.near()]);
    let mut client = connect(gateway.address, &certificate, false);
    client.authenticate();
    let waiting = TcpStream::connect(gateway.address).expect("a connection");
    assert_eq!(gateway.terminate().code(), Some(0));
    client.expect_error("system-shutdown");
    drop(waiting);
}

#[test]
fn a_certificate_is_renewed_by_a_signal() {
    let [shown, next] = [Certificate::new(), Certificate::new()];
    let server = Server::start();
    let near = [shown.near(), vec!["--tls-first".to_owned()]];
    let gateway = start("gateway", server.address, &[], &near);
    let mut before = connect(gateway.address, &shown, true);
    before.authenticate();
    std::fs::write(shown.file(), "").expect("a file");
    gateway.signal("HUP");
    gateway.expect_log("certificate not renewed");
    shown.copy_from(&next);
    gateway.signal("HUP");
    gateway.expect_log("certificate renewed");
    connect(gateway.address, &next, true).authenticate();
    before.send(MESSAGE);
    assert_eq!(infoset(&before.element()), infoset(MESSAGE));
}

/// A client of a bridge to a gateway of `certificate` with these options sees its stream end.
fn is_not_trusted(certificate: &Certificate, far: &[Vec<String>], why: &str) {
    let server = Server::start();
    for binding in ["compress", "direct"] {
        let more = ["--binding", binding];
        let gateway = start("gateway", server.address, &more, &[certificate.near()]);
        let bridge = start("bridge", gateway.address, &more, far);
        let mut client = Client::connect(bridge.address);
        client.send(HEAD);
        client.expect_error("remote-connection-failed");
        bridge.expect_log(why);
        assert_eq!(bridge.counter("exi_refused_total{cause=\"tls\"}"), 1);
        assert!(gateway.has("exi_refused_total{cause=\"tls\"}", 1));
    }
    assert_eq!(server.accepted(), 0);
}

#[test]
fn a_certificate_of_nobody_who_is_trusted_is_refused() {
    let other = Certificate::new();
    is_not_trusted(&Certificate::new(), &[other.far("starttls")], "invalid peer certificate");
}

#[test]
fn a_certificate_of_another_name_is_refused() {
    let certificate = Certificate::new();
    let far = [certificate.far("starttls"), vec!["--connect-name".into(), "example.com".into()]];
    is_not_trusted(&certificate, &far, "not valid for name \"example.com\"");
}

#[test]
fn who_does_not_offer_tls_gets_nothing() {
    let certificate = Certificate::new();
    let server = Server::start();
    for binding in ["compress", "direct"] {
        let more = ["--binding", binding];
        let gateway = start("gateway", server.address, &more, &[]);
        let bridge = start("bridge", gateway.address, &more, &[certificate.far("starttls")]);
        let mut client = Client::connect(bridge.address);
        client.send(HEAD);
        client.expect_error("remote-connection-failed");
        bridge.expect_log("the other side does not offer STARTTLS");
    }
}

#[test]
fn what_comes_in_place_of_tls_is_told() {
    let certificate = Certificate::new();
    let head = OFFER.split_once("<stream:features>").expect("features").0;
    let unknown = "<stream:error><host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>\
        </stream:error></stream:stream>";
    let failure = "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:stream>";
    let more = "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/><stream:features/>";
    for (first, second, message) in [
        ([head, unknown].concat(), "", "the other side says host-unknown"),
        (OFFER.to_owned(), failure, "the other side refuses STARTTLS"),
        (OFFER.to_owned(), more, "the other side says more before TLS"),
    ] {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let gateway = start("gateway", address, &[], &[certificate.far("starttls")]);
        let mut client = Client::connect(gateway.address);
        client.send(HEAD);
        let (socket, _) = listener.accept().expect("a connection");
        let mut server = Client::new(socket.try_clone().expect("a clone"), socket);
        server.expect_head();
        server.send(&first);
        if !second.is_empty() {
            assert!(server.element().starts_with("<starttls"));
            server.send(second);
        }
        client.expect_error("remote-connection-failed");
        gateway.expect_log(message);
    }
}

#[test]
fn who_does_not_ask_for_tls_is_refused() {
    let certificate = Certificate::new();
    let server = Server::start();
    let gateway = start("gateway", server.address, &[], &[certificate.near()]);
    // What follows in clear could be another's.
    for text in [AUTH.to_owned(), [STARTTLS, AUTH].concat()] {
        let mut client = Client::connect(gateway.address);
        client.send(&[HEAD, &text].concat());
        client.expect_head();
        client.element();
        client.expect_error("policy-violation");
    }
    let mut client = Client::connect(gateway.address);
    client.send("GET / HTTP/1.1\r\n\r\n");
    client.expect_error("not-well-formed");
    assert!(gateway.has("exi_refused_total{cause=\"tls\"}", 3));
    assert_eq!(server.accepted(), 0);
    connect(gateway.address, &certificate, false).authenticate();
}

#[test]
fn xml_in_place_of_tls_is_refused() {
    let certificate = Certificate::new();
    let server = Server::start();
    let near = [certificate.near(), vec!["--tls-first".to_owned()]];
    let gateway = start("gateway", server.address, &[], &near);
    let mut client = Client::connect(gateway.address);
    client.send(HEAD);
    client.expect_error("policy-violation");
    gateway.expect_log("TLS comes first here");
    let mut client = Client::connect(gateway.address);
    client.send("GET / HTTP/1.1\r\n\r\n");
    assert!(gateway.has("exi_refused_total{cause=\"tls\"}", 2));
    connect(gateway.address, &certificate, true).authenticate();
}

#[test]
fn what_is_not_exi_gets_no_answer_before_tls() {
    let certificate = Certificate::new();
    let server = Server::start();
    let more = ["--binding", "direct"];
    let gateway = start("gateway", server.address, &more, &[certificate.near()]);
    let mut socket = TcpStream::connect(gateway.address).expect("a connection");
    socket.write_all(HEAD.as_bytes()).expect("to be sent");
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).expect("the end");
    assert!(answer.is_empty(), "{answer:?}");
    assert!(gateway.has("exi_refused_total{cause=\"tls\"}", 1));
}

#[test]
fn garbage_in_place_of_a_handshake_hurts_nobody_else() {
    let certificate = Certificate::new();
    let server = Server::start();
    let gateway = start("gateway", server.address, &[], &[certificate.near()]);
    let mut other = connect(gateway.address, &certificate, false);
    other.authenticate();
    let mut client = Client::connect(gateway.address);
    client.send(HEAD);
    client.expect_head();
    client.element();
    client.send(STARTTLS);
    client.element();
    client.send(&"garbage ".repeat(100));
    assert!(gateway.has("exi_refused_total{cause=\"tls\"}", 1));
    other.send(MESSAGE);
    assert_eq!(infoset(&other.element()), infoset(MESSAGE));
}

#[test]
fn who_never_begins_tls_is_closed_in_time() {
    let certificate = Certificate::new();
    let server = Server::start();
    let more = ["--negotiation-timeout", "1"];
    let gateway = start("gateway", server.address, &more, &[certificate.near()]);
    let mut silent = TcpStream::connect(gateway.address).expect("a connection");
    silent.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    assert_eq!(silent.read(&mut [0; 8]).expect("the end"), 0);
    assert_eq!(gateway.counter("exi_refused_total{cause=\"timeout\"}"), 1);
}

#[test]
fn files_that_do_not_fit_are_told_at_the_start() {
    let (one, two) = (Certificate::new(), Certificate::new());
    for (certificate, key, message) in [
        (one.file(), two.key_file(), "key.pem: "),
        (one.key_file(), one.key_file(), "key.pem: no certificate in it"),
        (one.file(), one.file(), "certificate.pem: "),
        (one.file().with_file_name("none.pem"), one.key_file(), "none.pem: "),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_exi"))
            .args(["gateway", "--listen", "127.0.0.1:0", "--connect", "127.0.0.1:1"])
            .arg("--tls-cert")
            .arg(certificate)
            .arg("--tls-key")
            .arg(key)
            .output()
            .expect("the program");
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && text.contains(message), "{message}: {text}");
    }
}
