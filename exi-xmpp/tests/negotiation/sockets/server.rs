//! A server of our own making, as small as one can be: it answers a stream, leaves negotiation to
//! the responder and EXI to the transcoders, and echoes stanzas.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use exi_core::header::HeaderReader;
use exi_core::{Limits, Memory};
use exi_xml::{Node, Parser, Progress, ReaderOptions};
use exi_xmpp::negotiation::{
    Action, DownloadError, Element, ElementBuilder, ElementLimits, Fetched, Policy, Responder,
    Scope, Switch,
};
use exi_xmpp::repository::{self, SchemaRepository};
use exi_xmpp::stream::{Configuration, ContentNamespace, ToExi, ToXml};

use crate::support::LAMP;

/// How connections begin.
#[derive(Clone)]
pub(super) enum Binding {
    Compress,
    Direct(Arc<repository::Configuration>),
}

/// Serves that many connections, one after the other.
pub(super) fn start(
    policy: Policy,
    binding: Binding,
    connections: usize,
    repository: impl SchemaRepository + Send + 'static,
) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port of loopback");
    let address = listener.local_addr().expect("its address");
    let server = thread::spawn(move || {
        let policy = Arc::new(policy);
        for _ in 0..connections {
            let (socket, _) = listener.accept().expect("a connection");
            socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
            let policy = Arc::clone(&policy);
            let responder = match &binding {
                Binding::Compress => Responder::new(policy),
                Binding::Direct(default) => Responder::direct(policy, Arc::clone(default)),
            };
            let direct = matches!(binding, Binding::Direct(_));
            let content = ContentNamespace::Client;
            let repository = &repository;
            let mut connection = Connection { socket, responder, repository, direct, content };
            // What ends a connection early is the client's to notice.
            let _ = connection.serve();
            // A socket that is closed with input unread is reset, and what was sent is lost.
            let _ = connection.socket.shutdown(Shutdown::Write);
            let _ = connection.socket.read_to_end(&mut Vec::new());
        }
    });
    (address, server)
}

struct Connection<'r, R> {
    socket: TcpStream,
    responder: Responder,
    repository: &'r R,
    direct: bool,
    /// The namespace of stanzas.
    content: ContentNamespace,
}

/// What a stream is coded by.
struct Coders<'s> {
    to_exi: ToExi<'s>,
    to_xml: ToXml<'s>,
}

/// Where a stream leads to.
enum Next {
    Switch(Switch),
    End,
}

impl<R: SchemaRepository> Connection<'_, R> {
    fn serve(&mut self) -> io::Result<()> {
        let mut known = None;
        loop {
            let coded = match (self.direct, known) {
                (false, known) => known.map(|switch| (switch, None)),
                (true, known) => match self.header(known)? {
                    Some(coded) => Some(coded),
                    None => return Ok(()),
                },
            };
            match self.stream(coded.as_ref())? {
                Next::Switch(switch) => known = Some(switch),
                Next::End => return Ok(()),
            }
        }
    }

    /// Reads the header of a stream; `None` where there is none, and no stream.
    fn header(&mut self, known: Option<Switch>) -> io::Result<Option<Coded>> {
        let mut headers = HeaderReader::new(Memory::growing(&Limits::default())).expect("memory");
        let actions = loop {
            let byte = self.byte()?;
            match headers.read(&mut &byte[..]) {
                Ok(None) => {}
                Ok(Some(header)) => break self.responder.opened(&header, self.repository),
                Err(_) => break self.responder.not_exi(),
            }
        };
        let mut switch = known;
        for action in actions {
            match action {
                Action::SwitchToExi(next) => switch = Some(next),
                Action::SendBytes(bytes) => self.socket.write_all(&bytes)?,
                Action::Disconnect => return Ok(None),
                _ => {}
            }
        }
        Ok(switch.map(|switch| (switch, Some(headers))))
    }

    fn byte(&mut self) -> io::Result<[u8; 1]> {
        let mut byte = [0];
        self.socket.read_exact(&mut byte)?;
        Ok(byte)
    }

    /// One stream, in XML or coded.
    fn stream(&mut self, coded: Option<&Coded>) -> io::Result<Next> {
        let mut coders = coded.map(|(switch, headers)| {
            let coding = Configuration { content_namespace: self.content, ..switch.coding() };
            let mut to_exi = ToExi::new(&coding).expect("a transcoder");
            let mut to_xml = ToXml::new(&coding).expect("a transcoder");
            switch.opening.with_header(|header| to_exi.write_header(header).expect("a header"));
            if let Some(headers) = headers {
                to_xml.go_on_after(headers);
            }
            Coders { to_exi, to_xml }
        });
        let mut parser = Parser::new(ReaderOptions { restricted: true, ..Default::default() });
        let mut builder = ElementBuilder::new(ElementLimits::default());
        loop {
            let byte = self.byte()?;
            let text = match decoded(&byte, coders.as_mut()) {
                Ok(text) => text,
                Err(reason) => {
                    let actions = self.responder.undecodable(&reason);
                    return self.act(actions, coders.as_mut(), None).map(|_| Next::End);
                }
            };
            let next = self.text(&text, &mut parser, &mut builder, coders.as_mut())?;
            if let Some(next) = next {
                return Ok(next);
            }
        }
    }

    /// Takes text of a stream.
    fn text(
        &mut self,
        text: &[u8],
        parser: &mut Parser,
        builder: &mut ElementBuilder,
        mut coders: Option<&mut Coders<'_>>,
    ) -> io::Result<Option<Next>> {
        let mut progress = parser.feed(text).and_then(|()| parser.advance());
        while let Ok(Progress::Node) = progress {
            let mut found = None;
            match parser.node() {
                Some(Node::Start(stream)) if parser.depth() == 1 => {
                    let server = ContentNamespace::Server;
                    if stream.declarations().any(|(_, namespace)| namespace == server.uri()) {
                        self.content = server;
                    }
                    let answer = answer(self.content);
                    self.write(&answer, coders.as_deref_mut())?;
                    let offer = self.responder.offer();
                    if offer.exi {
                        let features = Element::new("http://etherx.jabber.org/streams", "features");
                        let features = offer.replace_in(features).to_string();
                        self.write(&features, coders.as_deref_mut())?;
                    }
                }
                Some(Node::End) if parser.depth() == 0 => {
                    self.write("</stream:stream>", coders)?;
                    return Ok(Some(Next::End));
                }
                Some(Node::Text(_)) if builder.is_empty() => {}
                Some(node) => found = builder.push(&node).expect("small elements"),
                None => {}
            }
            if let Some(element) = found {
                let actions = self.responder.receive(&element, self.repository);
                let next = self.act(actions, coders.as_deref_mut(), Some(&element))?;
                if next.is_some() {
                    return Ok(next);
                }
            }
            progress = parser.advance();
        }
        if progress.is_err() {
            let actions = self.responder.receive_xml("<", &Scope::empty(), self.repository);
            return self.act(actions, coders, None);
        }
        Ok(None)
    }

    fn act(
        &mut self,
        actions: Vec<Action>,
        mut coders: Option<&mut Coders<'_>>,
        echo: Option<&Element>,
    ) -> io::Result<Option<Next>> {
        for action in actions {
            let coders = coders.as_deref_mut();
            match action {
                Action::Send(element) => self.write(&element.to_string(), coders)?,
                Action::Pass => {
                    self.write(&echo.map(Element::to_string).unwrap_or_default(), coders)?;
                }
                Action::SwitchToExi(next) => return Ok(Some(Next::Switch(next))),
                Action::Fetch(url) => {
                    let fetched = fetch(&url);
                    let actions = self.responder.fetched(&url, fetched, self.repository);
                    self.act(actions, coders, None)?;
                }
                Action::Close(error) => {
                    match coders {
                        None => {
                            let text = format!("{}</stream:stream>", error.element());
                            self.socket.write_all(text.as_bytes())?;
                        }
                        Some(coders) => {
                            assert!(coders.to_exi.close(Some(&error.lend())));
                            self.socket.write_all(coders.to_exi.output())?;
                        }
                    }
                    return Ok(Some(Next::End));
                }
                Action::Disconnect => return Ok(Some(Next::End)),
                _ => {}
            }
        }
        Ok(None)
    }

    fn write(&mut self, text: &str, coders: Option<&mut Coders<'_>>) -> io::Result<()> {
        let Some(Coders { to_exi, .. }) = coders else {
            return self.socket.write_all(text.as_bytes());
        };
        let mut input = text.as_bytes();
        while to_exi.push(&mut input).expect("text that the schemas have a place for").is_some() {}
        self.socket.write_all(to_exi.output())?;
        let sent = to_exi.output().len();
        to_exi.consume(sent);
        Ok(())
    }
}

/// A stream that was switched to, and the header that it begins with.
type Coded = (Switch, Option<HeaderReader<'static>>);

/// Bytes of a stream as text.
fn decoded(bytes: &[u8], coders: Option<&mut Coders<'_>>) -> Result<Vec<u8>, String> {
    let Some(Coders { to_xml, .. }) = coders else { return Ok(bytes.to_vec()) };
    let mut input = bytes;
    while to_xml.push(&mut input).map_err(|error| error.to_string())?.is_some() {}
    let text = to_xml.output().to_vec();
    to_xml.consume(text.len());
    Ok(text)
}

/// The answer to the start of a stream, as in the authors' samples.
fn answer(content: ContentNamespace) -> String {
    let content = content.uri();
    format!(
        "<stream:stream xmlns:stream='http://etherx.jabber.org/streams' xmlns='{content}' \
         xmlns:xml='http://www.w3.org/XML/1998/namespace' version='1.0' \
         from='jabber.example.org' xml:lang='en'>"
    )
}

/// A vault of schemas, of which one is there.
fn fetch(url: &str) -> Result<Fetched, DownloadError> {
    let text = |content_type: &str| Fetched {
        content_type: Some(content_type.to_owned()),
        content: LAMP.as_bytes().to_vec(),
    };
    match url.rsplit('/').next().unwrap_or_default() {
        "lamp.xsd" => Ok(text("application/xml")),
        "page" => Ok(text("text/html")),
        "slow" => Err(DownloadError::Timeout("No response returned.".into())),
        "full" => Err(DownloadError::Other("No free space left.".into())),
        _ => Err(DownloadError::Http { code: 404, message: "NotFound".into() }),
    }
}
