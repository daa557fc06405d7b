//! A server of our own making, as small as one can be: it answers a stream, leaves negotiation to
//! the responder and EXI to the transcoders, and echoes stanzas.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use exi_core::header::HeaderReader;
use exi_core::{Limits, Memory};
use exi_xmpp::negotiation::{
    Action, DownloadError, Element, Fetched, Policy, Responder, Scope, StreamError, Switch,
};
use exi_xmpp::repository::{self, SchemaRepository};
use exi_xmpp::stream::{self, Configuration, ContentNamespace, Elements, Piece, ToExi, ToXml};

use crate::support::LAMP;

/// How connections begin.
#[derive(Clone)]
pub(super) enum Binding {
    Compress(ContentNamespace),
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
                Binding::Compress(_) => Responder::new(policy),
                Binding::Direct(default) => Responder::direct(policy, Arc::clone(default)),
            };
            let direct = matches!(binding, Binding::Direct(_));
            let content = match binding {
                Binding::Compress(content) => content,
                Binding::Direct(_) => ContentNamespace::Client,
            };
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
        let mut elements = Elements::new(&stream::Limits::default());
        loop {
            let byte = self.byte()?;
            let text = match decoded(&byte, coders.as_mut()) {
                Ok(text) => text,
                Err(reason) => {
                    let actions = self.responder.undecodable(&reason);
                    return self.act(actions, coders.as_mut(), "").map(|_| Next::End);
                }
            };
            if let Some(next) = self.text(&text, &mut elements, coders.as_mut())? {
                return Ok(next);
            }
        }
    }

    /// Takes text of a stream.
    fn text(
        &mut self,
        mut text: &[u8],
        elements: &mut Elements,
        mut coders: Option<&mut Coders<'_>>,
    ) -> io::Result<Option<Next>> {
        loop {
            let coders = coders.as_deref_mut();
            match elements.next(&mut text) {
                Ok(None) => return Ok(None),
                Ok(Some(Piece::Head(_))) => self.begin(coders)?,
                Ok(Some(Piece::Element(element))) => {
                    let element = std::str::from_utf8(element).expect("UTF-8");
                    let scope = Scope::empty();
                    let actions = self.responder.receive_xml(element, &scope, self.repository);
                    let next = self.act(actions, coders, element)?;
                    if next.is_some() {
                        return Ok(next);
                    }
                }
                Ok(Some(Piece::End)) => {
                    self.write("</stream:stream>", coders)?;
                    return Ok(Some(Next::End));
                }
                Err(error) => {
                    let condition = error.condition();
                    let text = error.to_string();
                    let error = StreamError { condition, text, processing_failed: false };
                    return self.act(vec![Action::Close(error)], coders, "");
                }
            }
        }
    }

    /// Answers the start of a stream.
    fn begin(&mut self, mut coders: Option<&mut Coders<'_>>) -> io::Result<()> {
        let answer = answer(self.content);
        self.write(&answer, coders.as_deref_mut())?;
        let offer = self.responder.offer();
        if offer.exi {
            let features = Element::new("http://etherx.jabber.org/streams", "features");
            let features = offer.replace_in(features).to_string();
            self.write(&features, coders)?;
        }
        Ok(())
    }

    fn act(
        &mut self,
        actions: Vec<Action>,
        mut coders: Option<&mut Coders<'_>>,
        echo: &str,
    ) -> io::Result<Option<Next>> {
        for action in actions {
            let coders = coders.as_deref_mut();
            match action {
                Action::Send(element) => self.write(&element.to_string(), coders)?,
                Action::Pass => {
                    self.write(echo, coders)?;
                }
                Action::SwitchToExi(next) => return Ok(Some(Next::Switch(next))),
                Action::Fetch(url) => {
                    let fetched = fetch(&url);
                    let actions = self.responder.fetched(&url, fetched, self.repository);
                    self.act(actions, coders, "")?;
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
