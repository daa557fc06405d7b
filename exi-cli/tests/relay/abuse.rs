//! Peers that mean harm, each refused with the right answer, while devices are measured.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use exi_examples::client::Binding;
use exi_xmpp::negotiation::namespaces::{EXI, STREAMS};
use exi_xmpp::negotiation::{
    Action, Element, ElementLimits, Initiator, Offer, Parameters, Plan, Scope, Switch,
};
use exi_xmpp::repository::{BuiltIn, Md5, schemas_of};
use exi_xmpp::stream::{Configuration, Limits, ToExi, ToXml};

use crate::load::{load, run};
use crate::server::Server;
use crate::support::{Client, HEAD, Relay};
use crate::xml::Piece;

/// A connection on which EXI was agreed on, for bytes of any kind.
struct Agreed {
    socket: TcpStream,
    switch: Switch,
}

impl Agreed {
    fn new(address: SocketAddr, compression: bool) -> Self {
        let mut client = Client::login(address);
        let parameters = Parameters {
            strict: Some(false),
            compression: Some(compression),
            value_max_length: Some(64),
            value_partition_capacity: Some(64),
            ..Parameters::default()
        };
        let schemas = schemas_of("xmpp-core").expect("a set");
        let mut initiator = Initiator::new(Plan { parameters, schemas, ..Plan::default() }.into());
        let features = Element::new(STREAMS, "features");
        let offered = Offer { exi: true, port: None }.replace_in(features);
        let mut actions = initiator.start(&offered);
        loop {
            for action in actions {
                match action {
                    Action::Send(element) => client.send(&element.to_string()),
                    Action::SwitchToExi(switch) => {
                        return Self { socket: client.socket, switch };
                    }
                    Action::Note(_) => {}
                    other => panic!("{other:?}"),
                }
            }
            let (scope, limits) = (Scope::default(), ElementLimits::default());
            actions = initiator.receive_xml(&client.element(), &scope, limits, &BuiltIn);
        }
    }

    fn coding(&self) -> Configuration<'_> {
        let limits = Limits { stanza_bytes: usize::MAX, ..Limits::default() };
        Configuration { limits, ..self.switch.coding() }
    }

    /// The EXI that text is, as a stream of its own.
    fn bytes_of(&self, text: &str) -> Vec<u8> {
        let mut to_exi = ToExi::new(&self.coding()).expect("a transcoder");
        let mut input = text.as_bytes();
        while to_exi.push(&mut input).expect("text that has a form").is_some() {}
        to_exi.output().to_vec()
    }

    /// Sends bytes; the relay may close before it has read them all.
    fn send(&mut self, bytes: &[u8]) {
        let _ = self.socket.write_all(bytes);
    }

    /// What the relay says until it closes.
    fn rest(mut self) -> String {
        let mut bytes = Vec::new();
        let _ = self.socket.read_to_end(&mut bytes);
        let mut to_xml = ToXml::new(&self.coding()).expect("a transcoder");
        let mut input = bytes.as_slice();
        while to_xml.push(&mut input).expect("EXI").is_some() {}
        String::from_utf8(to_xml.output().to_vec()).expect("UTF-8")
    }

    fn expect_error(self, condition: &str) {
        self.expect(&[condition]);
    }

    /// A stream error with these elements in it ends the stream.
    fn expect(self, names: &[&str]) {
        let rest = self.rest();
        let has = |name: &&str| rest.contains(&format!("<{name}"));
        assert!(rest.contains("<stream:error") && names.iter().all(has), "{rest}");
        assert!(rest.ends_with("</stream:stream>"), "{rest}");
    }
}

/// Schemas that would become very large, each in another way.
fn bombs() -> [String; 4] {
    let schema = |content: &str| {
        format!(
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns='urn:bomb' \
             targetNamespace='urn:bomb'>{content}</xs:schema>"
        )
    };
    let of_element = |content: &str| {
        schema(&format!(
            "<xs:element name='a'><xs:complexType>{content}</xs:complexType></xs:element>"
        ))
    };
    let groups: String = (0..40)
        .map(|group| {
            let next = format!("<xs:group ref='g{}'/>", group + 1).repeat(2);
            format!("<xs:group name='g{group}'><xs:sequence>{next}</xs:sequence></xs:group>")
        })
        .collect();
    let used = "<xs:element name='a'><xs:complexType><xs:group ref='g0'/></xs:complexType>\
        </xs:element><xs:group name='g40'><xs:sequence><xs:element name='e'/></xs:sequence>\
        </xs:group>";
    let many = "<xs:sequence maxOccurs='99999'><xs:sequence maxOccurs='99999'>\
        <xs:element name='x' maxOccurs='99999'/><xs:element name='y' maxOccurs='999'/>\
        </xs:sequence></xs:sequence>";
    let deep = ["<xs:sequence>".repeat(5000), "</xs:sequence>".repeat(5000)].concat();
    let entities: String = (1..12)
        .map(|entity| {
            let last = format!("&e{};", entity - 1).repeat(10);
            format!("<!ENTITY e{entity} \"{last}\">")
        })
        .collect();
    let laughs =
        schema("<xs:annotation><xs:documentation>&e11;</xs:documentation></xs:annotation>");
    [
        schema(&[&groups, used].concat()),
        of_element(many),
        of_element(&deep),
        format!("<!DOCTYPE x [<!ENTITY e0 \"aaaaaaaaaa\">{entities}]>{laughs}"),
    ]
}

/// Uploads a schema and proposes it. The answer says that it is missing: it was not taken.
fn upload_a_bomb(address: SocketAddr, bomb: &str) {
    let mut client = Client::login(address);
    client.send(&format!(
        "<uploadSchema xmlns='{EXI}' contentType='Text'>{}</uploadSchema>",
        STANDARD.encode(bomb)
    ));
    let (bytes, md5) = (bomb.len(), Md5::of(bomb.as_bytes()));
    client.send(&format!(
        "<setup xmlns='{EXI}'><schema ns='urn:bomb' bytes='{bytes}' md5Hash='{md5}'/></setup>"
    ));
    let answer = client.element();
    assert!(answer.contains("<missingSchema ") && answer.contains("urn:bomb"), "{answer}");
    assert!(!answer.contains("agreement=\"true\""), "{answer}");
}

fn send_what_is_no_exi(address: SocketAddr) {
    let mut agreed = Agreed::new(address, false);
    let head = agreed.bytes_of(HEAD);
    agreed.send(&[&head[..], &[0xFF; 64]].concat());
    // XEP-0138 has a condition of its own for what cannot be decoded.
    agreed.expect(&["undefined-condition", "processing-failed"]);
}

fn send_a_long_stanza(address: SocketAddr) {
    let mut agreed = Agreed::new(address, false);
    let body = "0123456789".repeat(60_000);
    let text = format!("{HEAD}<message><body>{body}</body></message>");
    let bytes = agreed.bytes_of(&text);
    agreed.send(&bytes);
    agreed.expect_error("policy-violation");
}

/// Some KB that become 64 MB.
fn send_what_swells(address: SocketAddr) {
    let mut agreed = Agreed::new(address, true);
    let body = "a".repeat(64 << 20);
    let bytes = agreed.bytes_of(&format!("{HEAD}<message><body>{body}</body></message>"));
    assert!(bytes.len() < 128 << 10, "{} bytes", bytes.len());
    agreed.send(&bytes);
    agreed.expect_error("policy-violation");
}

/// A byte at a time: it never comes to a login.
fn send_slowly(address: SocketAddr) {
    let mut socket = TcpStream::connect(address).expect("a connection");
    let mut told = Vec::new();
    socket.set_read_timeout(Some(Duration::from_millis(100))).expect("a timeout");
    let begun = Instant::now();
    for byte in HEAD.as_bytes().iter().cycle() {
        assert!(begun.elapsed() < Duration::from_secs(60), "it is still listened to");
        let mut room = [0; 1024];
        match socket.write_all(&[*byte]).and_then(|()| socket.read(&mut room)) {
            Ok(count @ 1..) => told.extend_from_slice(&room[..count]),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            _ => break,
        }
    }
    let told = String::from_utf8(told).expect("UTF-8");
    assert!(told.contains("<connection-timeout"), "{told}");
}

fn send_garbage(address: SocketAddr) {
    let mut client = Client::connect(address);
    client.send("GET / HTTP/1.1\r\n\r\n");
    client.expect_error("not-well-formed");
}

/// Nothing comes from it.
fn say_nothing(address: SocketAddr) {
    Client::connect(address).expect_error("connection-timeout");
}

/// Takes nothing of what comes.
fn never_read(address: SocketAddr) {
    let mut client = Client::login(address);
    client.send("<message><body>flood</body></message>");
    thread::sleep(Duration::from_secs(3));
}

/// Agrees on EXI, and begins no stream.
fn stop_half_way(address: SocketAddr) {
    Agreed::new(address, false).expect_error("connection-timeout");
}

#[test]
fn bytes_that_are_no_exi_end_their_stream() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    send_what_is_no_exi(gateway.address);
    assert_eq!(gateway.counter("exi_refused_total{cause=\"stream\"}"), 1);
}

#[test]
fn a_stanza_that_becomes_too_long_ends_its_stream() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let before = gateway.memory();
    send_a_long_stanza(gateway.address);
    send_what_swells(gateway.address);
    assert_eq!(gateway.counter("exi_refused_total{cause=\"limit\"}"), 2);
    let (Some(before), Some(after)) = (before, gateway.memory()) else { return };
    assert!(after.saturating_sub(before) < 16 << 10, "{before} KiB, then {after} KiB");
}

#[test]
fn who_is_slow_to_log_in_is_closed_in_time() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &["--negotiation-timeout", "1"]);
    let begun = Instant::now();
    let address = gateway.address;
    thread::scope(|scope| {
        for slow in [send_slowly, say_nothing, stop_half_way] {
            scope.spawn(move || slow(address));
        }
    });
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!(gateway.counter("exi_refused_total{cause=\"timeout\"}"), 3);
}

#[test]
fn schemas_that_would_be_too_much_are_missing() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &[]);
    let bombs = bombs();
    bombs.iter().for_each(|bomb| upload_a_bomb(gateway.address, bomb));
    assert_eq!(gateway.counter("exi_refused_total{cause=\"schema\"}"), bombs.len() as u64);
}

#[test]
fn what_hurts_one_connection_hurts_no_device() {
    let server = Server::start();
    let gateway = Relay::start("gateway", server.address, &["--negotiation-timeout", "3"]);
    let address = gateway.address;
    let mut load = load(&gateway, Binding::Compress, 0);
    (load.devices, load.stanzas, load.every) = (10, 150, Duration::from_millis(40));
    let over = AtomicBool::new(false);
    let bombs = bombs();
    let report = thread::scope(|scope| {
        let again = |abuse: &dyn Fn()| {
            while !over.load(Relaxed) {
                abuse();
            }
        };
        for abuse in [
            send_garbage,
            send_what_is_no_exi,
            send_a_long_stanza,
            send_slowly,
            say_nothing,
            stop_half_way,
            never_read,
        ] {
            scope.spawn(move || again(&|| abuse(address)));
        }
        for bomb in &bombs {
            scope.spawn(move || again(&|| upload_a_bomb(address, bomb)));
        }
        let (report, _) = run(&load, &gateway);
        over.store(true, Relaxed);
        report
    });
    assert!(report.is_whole() && report.ends.is_empty(), "{report}");
    for cause in ["stream", "limit", "timeout", "schema"] {
        assert!(gateway.counter(&format!("exi_refused_total{{cause=\"{cause}\"}}")) > 0, "{cause}");
    }
    let late = report.latency(990).expect("stanzas");
    // Milliseconds where the tests have the processors to themselves.
    assert!(late < Duration::from_secs(2), "{report}");
    let mut other = Client::login(address);
    other.send("</stream:stream>");
    assert_eq!(other.next(), Piece::End(true));
}
