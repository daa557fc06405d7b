//! The server's leg over WebSocket (RFC 7395).

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

use roxmltree::Document;
use tungstenite::handshake::server::{Request, Response};
use tungstenite::{Message, WebSocket, accept_hdr};

use crate::faults::deaf_costs_no_memory;
use crate::server::{AFTER, BEFORE, FLOOD};
use crate::sessions::pass_all;
use crate::support::{AUTH, Client, HEAD, Relay};

const FRAMING: &str = "urn:ietf:params:xml:ns:xmpp-framing";

/// Starts a server of WebSocket that sends back what it gets.
pub(crate) fn start() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address");
    thread::spawn(move || {
        for socket in listener.incoming() {
            let socket = socket.expect("a connection");
            thread::spawn(|| serve(socket));
        }
    });
    address
}

#[expect(clippy::result_large_err, reason = "the callback has this signature")]
fn accept(
    request: &Request,
    mut response: Response,
) -> Result<Response, tungstenite::handshake::server::ErrorResponse> {
    assert_eq!(request.uri().path(), "/xmpp-websocket");
    let subprotocol = request.headers().get("Sec-WebSocket-Protocol").expect("a subprotocol");
    assert_eq!(subprotocol, "xmpp");
    response.headers_mut().insert("Sec-WebSocket-Protocol", subprotocol.clone());
    Ok(response)
}

fn serve(socket: TcpStream) {
    let mut socket = accept_hdr(socket, accept).expect("a handshake");
    let mut authenticated = false;
    loop {
        let text = match socket.read() {
            Ok(Message::Text(text)) => text.to_string(),
            Ok(Message::Close(_)) | Err(_) => return,
            Ok(_) => continue,
        };
        let document = Document::parse(&text).expect("each message is a document");
        let name = document.root_element().tag_name();
        match (name.namespace(), name.name()) {
            (Some(FRAMING), "open") => {
                assert_eq!(document.root_element().attribute("to"), Some("example.org"));
                open(&mut socket, if authenticated { AFTER } else { BEFORE });
            }
            (Some(FRAMING), "close") => send(&mut socket, &format!("<close xmlns='{FRAMING}'/>")),
            (_, "auth") => {
                authenticated = true;
                send(&mut socket, "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
            }
            _ if text.contains("vanish") => return,
            _ if text.contains("shout") => {
                let body = "x".repeat(300 << 10);
                let stanza =
                    format!("<message xmlns='jabber:client'><body>{body}</body></message>");
                send(&mut socket, &stanza);
            }
            _ if text.contains("flood") => {
                let body = "x".repeat(1000);
                let stanza =
                    format!("<message xmlns='jabber:client'><body>{body}</body></message>");
                for _ in 0..FLOOD / stanza.len() {
                    if socket.send(Message::text(stanza.as_str())).is_err() {
                        return;
                    }
                }
            }
            _ => {
                // A ping between stanzas, as servers send them to keep connections alive.
                socket.send(Message::Ping("p".into())).expect("to be sent");
                send(&mut socket, &text);
            }
        }
    }
}

fn open(socket: &mut WebSocket<TcpStream>, features: &str) {
    send(socket, &format!("<open xmlns='{FRAMING}' id='s1' from='example.org' version='1.0'/>"));
    let declared = "<stream:features xmlns:stream='http://etherx.jabber.org/streams'>";
    send(socket, &features.replace("<stream:features>", declared));
}

fn send(socket: &mut WebSocket<TcpStream>, text: &str) {
    socket.send(Message::text(text)).expect("to be sent");
}

fn gateway(address: SocketAddr, more: &[&str]) -> Relay {
    Relay::start("gateway", format!("ws://{address}/xmpp-websocket"), more)
}

#[test]
fn stanzas_arrive_as_they_were_sent_over_websocket() {
    for more in [&[][..], &["--binding", "direct"]] {
        let gateway = gateway(start(), more);
        let bridge = Relay::start("bridge", gateway.address, more);
        pass_all(&bridge);
        assert_eq!(gateway.counter("exi_agreements_total"), 1);
    }
}

#[test]
fn a_websocket_that_goes_is_told() {
    let gateway = gateway(start(), &[]);
    let mut client = Client::login(gateway.address);
    client.send("<message><body>vanish</body></message>");
    client.expect_error("remote-connection-failed");
    drop(client);
    let mut client = Client::login(gateway.address);
    client.send("<message><body>shout</body></message>");
    client.expect_error("remote-connection-failed");
    drop(client);
    assert!(gateway.has("exi_connections_open", 0));
}

#[test]
fn who_never_reads_costs_no_memory_over_websocket() {
    deaf_costs_no_memory(&gateway(start(), &[]));
}

#[test]
fn a_server_that_knows_no_websocket_is_told() {
    let server = crate::server::Server::start();
    let gateway = gateway(server.address, &["--negotiation-timeout", "1"]);
    let mut client = Client::connect(gateway.address);
    client.send(&[HEAD, AUTH].concat());
    client.expect_error("remote-connection-failed");
    assert_eq!(gateway.counter("exi_refused_total{cause=\"unreachable\"}"), 1);
}
