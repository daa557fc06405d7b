//! tokio-xmpp's client by `ExiConnector`: to a server that reads and writes the text of XMPP by
//! itself, over `ExiIo`.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exi_core::{HeaderReader, Limits as HeaderLimits, Memory};
use exi_xmpp::negotiation::{
    Action, GiveUp, Parameters, Policy, Responder, Scope, Switch, default_terms,
};
use exi_xmpp::repository::{BuiltIn, DefaultSchema, SchemaRepository, Uploads, schemas_of};
use exi_xmpp::stream::{Condition, Elements, Limits, Piece, StreamError};
use exi_xmpp::transport::tokio_xmpp::{ConnectError, ExiConnector, Socket};
use exi_xmpp::transport::{Endpoint, ExiIo};
use futures_util::StreamExt;
use roxmltree::Document;
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_xmpp::connect::ServerConnector;
use tokio_xmpp::jid::{BareJid, Jid};
use tokio_xmpp::parsers::message::{Lang, Message};
use tokio_xmpp::xmlstream::Timeouts;
use tokio_xmpp::{Client, Error, Event, Stanza};

use crate::TAIL;

const SET: &str = "xmpp-im";
const PATIENCE: Duration = Duration::from_secs(20);
/// What a server begins a stream with.
const ANSWER: &str = "<?xml version='1.0'?><stream:stream from='example.org' id='s1' version='1.0' \
    xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
const MECHANISMS: &str = "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>\
    <mechanism>PLAIN</mechanism></mechanisms></stream:features>";
const BIND: &str = "<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>\
    <x xmlns='urn:example:unforeseen'/></stream:features>";
/// All planes, what XML escapes, and white space.
const SAID: &str = "23.4 \u{b0}C <&> 'quoted' \"\u{1f321}\" \n two\tlines  ";

/// The text of one stream.
struct Text<'s, 'i> {
    io: ExiIo<'s, &'i mut dyn Socket>,
    elements: Elements,
    chunk: Vec<u8>,
}

impl Text<'_, '_> {
    async fn say(&mut self, text: &str) {
        self.io.write_all(text.as_bytes()).await.expect("text that has a form");
        self.io.flush().await.expect("a client that reads");
    }

    /// An element as it came, the name of the domain in place of a head, nothing at the end.
    async fn hear(&mut self) -> String {
        loop {
            let mut input = self.chunk.as_slice();
            let piece = match self.elements.next(&mut input).expect("a stream") {
                None => None,
                Some(Piece::End) => Some(String::new()),
                Some(Piece::Element(xml)) => Some(String::from_utf8(xml.to_vec()).expect("UTF-8")),
                Some(Piece::Head(head)) => {
                    let to = head.attribute(&exi_core::QName::new("", "to"));
                    Some(to.expect("whom it is to").to_owned())
                }
            };
            self.chunk = input.to_vec();
            if let Some(piece) = piece {
                return piece;
            }
            let mut chunk = vec![0; 512];
            let count = self.io.read(&mut chunk).await.expect("EXI");
            if count == 0 {
                return String::new();
            }
            self.chunk.extend_from_slice(&chunk[..count]);
        }
    }
}

/// Reads the header of a stream, and begins the answer.
async fn begin<'s, 'i>(
    socket: &'i mut dyn Socket,
    switch: impl FnOnce(&exi_core::Header<'_>) -> &'s Switch,
) -> Text<'s, 'i> {
    let memory = Memory::growing(&HeaderLimits::default());
    let mut header = HeaderReader::new(memory).expect("memory");
    while header.read(&mut &[socket.read_u8().await.expect("a byte")][..]).expect("EXI").is_none() {
    }
    let switch = switch(&header.header().expect("it is whole"));
    let mut endpoint = Endpoint::new(&switch.coding()).expect("an endpoint");
    let (to_exi, to_xml) = endpoint.transcoders();
    switch.opening.with_header(|header| to_exi.write_header(header).expect("a header"));
    to_xml.go_on_after(&header);
    let io = ExiIo::new(endpoint, socket);
    Text { io, elements: Elements::new(&Limits::default()), chunk: Vec::new() }
}

fn responder() -> Responder {
    let terms = default_terms(DefaultSchema::default());
    let core = schemas_of("xmpp-core").expect("a set");
    let default = BuiltIn.configure(&core, &terms, &Uploads::default()).expect("a set");
    Responder::direct(Arc::new(Policy::default()), default)
}

/// The stream that a responder asks for.
fn switch(actions: Vec<Action>) -> Switch {
    let mut actions = actions.into_iter();
    actions
        .find_map(|action| match action {
            Action::SwitchToExi(switch) => Some(switch),
            _ => None,
        })
        .expect("a switch")
}

/// Agrees with a client on how its stream is coded.
async fn agree(socket: &mut dyn Socket, responder: &mut Responder) -> Switch {
    let mut first = None;
    let mut text = begin(socket, |header| {
        assert!(header.cookie, "a connection begins with the cookie");
        first.insert(switch(responder.opened(header, &BuiltIn)))
    })
    .await;
    assert_eq!(text.hear().await, "example.org");
    text.say(ANSWER).await;
    let setup = text.hear().await;
    let actions = responder.receive_xml(&setup, &Scope::empty(), &BuiltIn);
    for action in &actions {
        if let Action::Send(element) = action {
            text.say(&element.to_string()).await;
        }
    }
    switch(actions)
}

/// One session: login, binding, a message that comes and goes back. Gives the message as it came.
async fn serve(socket: &mut dyn Socket) -> String {
    let mut responder = responder();
    let agreed = agree(socket, &mut responder).await;
    let mut text = begin(socket, |header| {
        assert!(!header.cookie && header.options.is_none());
        assert!(responder.opened(header, &BuiltIn).is_empty());
        &agreed
    })
    .await;
    assert_eq!(text.hear().await, "example.org");
    text.say(&[ANSWER, MECHANISMS].concat()).await;
    let auth = text.hear().await;
    let auth = Document::parse(&auth).expect("XML");
    assert_eq!(auth.root_element().attribute("mechanism"), Some("PLAIN"));
    let secret = STANDARD.decode(auth.root_element().text().expect("a secret")).expect("base64");
    assert_eq!(secret, b"\0device\0secret");
    text.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>").await;
    // The stream begins anew, without an end or a header (R30).
    assert_eq!(text.hear().await, "example.org");
    text.say(&[ANSWER, BIND].concat()).await;
    let bind = text.hear().await;
    let bind = Document::parse(&bind).expect("XML");
    let id = bind.root_element().attribute("id").expect("an id");
    text.say(&format!(
        "<iq type='result' id='{id}'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>\
         <jid>device@example.org/one</jid></bind></iq>"
    ))
    .await;
    let message = text.hear().await;
    text.say(&message).await;
    text.say(TAIL).await;
    text.io.shutdown().await.expect("a client that reads");
    message
}

/// Listens, and serves sessions; gives the messages that came.
async fn start() -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let (sender, receiver) = mpsc::channel(4);
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let message = serve(&mut socket).await;
            sender.send(message).await.expect("a test that waits");
        }
    });
    (address, receiver)
}

fn jid() -> BareJid {
    BareJid::new("device@example.org").expect("a JID")
}

async fn next(client: &mut Client) -> Event {
    timeout(PATIENCE, client.next()).await.expect("an event in time").expect("an event")
}

async fn online(client: &mut Client) {
    loop {
        if let Event::Online { bound_jid, .. } = next(client).await {
            assert_eq!(bound_jid.to_string(), "device@example.org/one");
            return;
        }
    }
}

/// A message goes to the server, and comes back.
async fn there_and_back(client: &mut Client, messages: &mut mpsc::Receiver<String>) {
    online(client).await;
    let to = Jid::new("peer@example.org/two").expect("a JID");
    let mut sent = Message::chat(to).with_body(Lang::default(), SAID.to_owned());
    sent.id = Some(tokio_xmpp::parsers::message::Id("m1".into()));
    client.send_stanza(Stanza::Message(sent.clone())).await.expect("a server that reads");
    let seen = timeout(PATIENCE, messages.recv()).await.expect("in time").expect("a message");
    let seen = Document::parse(&seen).expect("XML");
    let message = seen.root_element();
    assert_eq!(message.attribute("to"), Some("peer@example.org/two"));
    assert_eq!(message.attribute("type"), Some("chat"));
    let body = message.children().find(|child| child.has_tag_name(("jabber:client", "body")));
    assert_eq!(body.and_then(|body| body.text()), Some(SAID));
    loop {
        if let Event::Stanza(stanza) = next(client).await {
            assert_eq!(stanza, Stanza::Message(sent));
            return;
        }
    }
}

#[tokio::test]
async fn a_client_logs_in_talks_and_comes_back() {
    let (address, mut messages) = start().await;
    let connector = ExiConnector::tcp(address, SET).expect("a set");
    let mut client = Client::new_with_connector(jid(), "secret", connector, Timeouts::tight());
    there_and_back(&mut client, &mut messages).await;
    // The server has ended the stream: tokio-xmpp connects anew, and EXI is agreed on anew.
    there_and_back(&mut client, &mut messages).await;
}

#[tokio::test]
async fn whatever_carries_bytes_will_do_and_other_parameters() {
    let (sender, mut messages) = mpsc::channel(4);
    let open = move |domain: String| {
        assert_eq!(domain, "example.org");
        let (one, mut other) = duplex(1 << 16);
        let sender = sender.clone();
        tokio::spawn(async move {
            let message = serve(&mut other).await;
            sender.send(message).await.expect("a test that waits");
        });
        async move { Ok(one) }
    };
    let session_wide = Parameters {
        strict: Some(false),
        value_max_length: Some(32),
        value_partition_capacity: Some(32),
        session_wide_buffers: Some(true),
        ..Parameters::default()
    };
    let connector = ExiConnector::over("xmpp-iot", open).expect("a set").parameters(session_wide);
    let mut client = Client::new_with_connector(jid(), "secret", connector, Timeouts::tight());
    there_and_back(&mut client, &mut messages).await;
}

/// What a connection comes to whose server does `serve`.
async fn failure<F, S>(serve: F) -> Error
where
    F: Fn(tokio::io::DuplexStream) -> S + Send + Sync + Clone + 'static,
    S: Future<Output = ()> + Send + 'static,
{
    let open = move |_| {
        let (one, other) = duplex(1 << 16);
        tokio::spawn(serve(other));
        async move { Ok(one) }
    };
    let connector = ExiConnector::over(SET, open).expect("a set");
    let timeouts = Timeouts {
        read_timeout: Duration::from_millis(100),
        response_timeout: Duration::from_millis(100),
    };
    let jid = Jid::from(jid());
    let connected = connector.connect(&jid, "jabber:client", timeouts);
    timeout(PATIENCE, connected).await.expect("an answer").err().expect("no connection")
}

fn said(error: &Error) -> Option<String> {
    match error {
        Error::Connection(error) => Some(error.to_string()),
        _ => None,
    }
}

#[tokio::test]
async fn a_server_that_is_of_no_use_is_an_error() {
    let xml = failure(async |mut socket: tokio::io::DuplexStream| {
        socket.write_all(ANSWER.as_bytes()).await.expect("room");
    });
    let not_exi = ConnectError::NoAgreement(GiveUp::NotExi).to_string();
    assert_eq!(said(&xml.await), Some(not_exi));

    let closed = failure(async |mut socket: tokio::io::DuplexStream| {
        let mut first = None;
        let actions = |header: &exi_core::Header<'_>| switch(responder().opened(header, &BuiltIn));
        let mut text = begin(&mut socket, |header| first.insert(actions(header))).await;
        text.hear().await;
        let (condition, processing_failed) = (Condition::PolicyViolation, false);
        let error = StreamError { condition, text: "not you", processing_failed };
        assert!(text.io.endpoint().transcoders().0.close(Some(&error)));
        text.io.flush().await.expect("a client that reads");
    });
    let policy = ConnectError::Closed("policy-violation".into()).to_string();
    assert_eq!(said(&closed.await), Some(policy));

    let silent = failure(async |socket: tokio::io::DuplexStream| {
        tokio::time::sleep(PATIENCE).await;
        drop(socket);
    });
    assert!(
        matches!(&silent.await, Error::Io(error) if error.kind() == std::io::ErrorKind::TimedOut)
    );
    let gone = failure(async |socket: tokio::io::DuplexStream| drop(socket));
    assert!(matches!(&gone.await, Error::Io(_)));
    assert!(ExiConnector::tcp("127.0.0.1:1", "no-such-set").is_none());
}
