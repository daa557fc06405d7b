//! A server of our own making, as small as one can be: it answers a stream, leaves negotiation to
//! the responder, and echoes stanzas.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use exi_core::header::HeaderReader;
use exi_core::{Decoder, Encoder, Limits, Memory};
use exi_xml::{Node, Parser, Progress, ReaderOptions, Whitespace};
use exi_xmpp::negotiation::{
    Action, DownloadError, Element, ElementBuilder, ElementLimits, Fetched, Policy, Responder,
    Scope, Switch,
};
use exi_xmpp::repository::Configuration;

use crate::support::{EXI, InMemory, LAMP};

pub(super) const STREAM: &str = "<stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' version='1.0'";

/// How a connection begins.
#[derive(Clone)]
pub(super) enum Binding {
    Compress,
    Direct(Arc<Configuration>),
}

/// Serves that many connections, one after the other, with one repository.
pub(super) fn start(
    policy: Policy,
    binding: Binding,
    connections: usize,
    taken: &[(&str, u64, &str)],
) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port of loopback");
    let address = listener.local_addr().expect("its address");
    let taken = taken.iter().copied().map(crate::support::key).collect();
    let server = thread::spawn(move || {
        let repository = InMemory::default();
        *repository.taken.borrow_mut() = taken;
        let policy = Arc::new(policy);
        for _ in 0..connections {
            let (socket, _) = listener.accept().expect("a connection");
            socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
            let responder = match &binding {
                Binding::Compress => Responder::new(Arc::clone(&policy)),
                Binding::Direct(default) => {
                    Responder::direct(Arc::clone(&policy), Arc::clone(default))
                }
            };
            let mut connection =
                Connection { socket, responder, repository: &repository, ended: false };
            // What ends a connection early is the client's to notice.
            let _ = match &binding {
                Binding::Compress => connection.xml(),
                Binding::Direct(_) => connection.direct(),
            };
            // A socket that is closed with input unread is reset, and what was sent is lost.
            let _ = connection.socket.shutdown(Shutdown::Write);
            let _ = connection.socket.read_to_end(&mut Vec::new());
        }
    });
    (address, server)
}

struct Connection<'a> {
    socket: TcpStream,
    responder: Responder,
    repository: &'a InMemory,
    ended: bool,
}

impl Connection<'_> {
    /// A stream of XML, up to the switch.
    fn xml(&mut self) -> io::Result<()> {
        let mut parser = Parser::new(ReaderOptions { restricted: true, ..Default::default() });
        let mut builder = ElementBuilder::new(ElementLimits::default());
        while !self.ended {
            let mut byte = [0];
            self.socket.read_exact(&mut byte)?;
            let mut found = Vec::new();
            let mut progress = parser.feed(&byte).and_then(|()| parser.advance());
            while let Ok(Progress::Node) = progress {
                match parser.node() {
                    Some(Node::Start(_)) if parser.depth() == 1 => {
                        let offer = self.responder.offer();
                        let features = Element::new("http://etherx.jabber.org/streams", "features");
                        let features = offer.replace_in(features);
                        write!(self.socket, "{STREAM} from='example.org' id='1'>{features}")?;
                    }
                    Some(Node::End) if parser.depth() == 0 => {
                        return self.socket.write_all(b"</stream:stream>");
                    }
                    Some(Node::Text(_)) if builder.is_empty() => {}
                    Some(node) => found.extend(builder.push(&node).expect("small elements")),
                    None => {}
                }
                progress = parser.advance();
            }
            if progress.is_err() {
                let actions = self.responder.receive_xml("<", &Scope::empty(), self.repository);
                self.act(actions, None)?;
            }
            for element in found {
                let actions = self.responder.receive(&element, self.repository);
                if let Some(switch) = self.act_or_echo(actions, &element, None)? {
                    return self.exi(&switch);
                }
            }
        }
        Ok(())
    }

    /// A stream of the alternative binding.
    fn direct(&mut self) -> io::Result<()> {
        let mut headers = HeaderReader::new(Memory::growing(&Limits::default())).expect("memory");
        let actions = loop {
            let mut byte = [0];
            self.socket.read_exact(&mut byte)?;
            match headers.read(&mut &byte[..]) {
                Ok(None) => {}
                Ok(Some(header)) => break self.responder.opened(&header, self.repository),
                Err(_) => break self.responder.not_exi(),
            }
        };
        let refused = actions.iter().any(|action| matches!(action, Action::End));
        for action in actions {
            let Action::SwitchToExi(switch) = action else { continue };
            if refused {
                let end = format!("<streamEnd xmlns='{EXI}'/>");
                return self.send_first(&end, &switch);
            }
            return self.exi_after(&switch, Some(&headers));
        }
        Ok(())
    }

    fn exi(&mut self, switch: &Switch) -> io::Result<()> {
        self.exi_after(switch, None)
    }

    /// Bodies, up to the end of the stream or the next switch.
    fn exi_after(&mut self, switch: &Switch, headers: Option<&HeaderReader<'_>>) -> io::Result<()> {
        let configuration = &switch.configuration;
        let mut first = true;
        while !self.ended {
            let element = match self.body(configuration, headers.filter(|_| first)) {
                Ok(element) => element,
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    let actions = self.responder.undecodable(&error.to_string());
                    self.act(actions, Some(configuration))?;
                    return Ok(());
                }
                Err(error) => return Err(error),
            };
            match (element.namespace(), element.name()) {
                (EXI, "streamStart") => self.send_first(&answer_to_stream_start(), switch)?,
                (EXI, "streamEnd") => {
                    let end = format!("<streamEnd xmlns='{EXI}'/>");
                    self.socket.write_all(&encode(&end, configuration))?;
                    return Ok(());
                }
                _ => {
                    let actions = self.responder.receive(&element, self.repository);
                    let next = self.act_or_echo(actions, &element, Some(configuration))?;
                    if let Some(next) = next {
                        return self.restart(&next);
                    }
                }
            }
            first = false;
        }
        Ok(())
    }

    /// A stream that begins anew, with a header and no options.
    fn restart(&mut self, switch: &Switch) -> io::Result<()> {
        let mut byte = [0];
        self.socket.read_exact(&mut byte)?;
        assert_eq!(byte, [0x80], "a header without options");
        let header = exi_core::Header { cookie: false, options: None };
        assert!(self.responder.opened(&header, self.repository).is_empty());
        self.exi(switch)
    }

    /// Sends the first body of a stream.
    fn send_first(&mut self, xml: &str, switch: &Switch) -> io::Result<()> {
        let configuration = &switch.configuration;
        let mut encoder = encoder(configuration);
        let mut bytes = Vec::new();
        let header = switch.opening.with_header(|h| encoder.write_header_to_vec(h, &mut bytes));
        header.transpose().expect("a header");
        exi_xml::encode(xml.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut bytes)
            .expect("a body of the schema");
        self.socket.write_all(&bytes)
    }

    /// Reads one body. Bytes come one at a time, so none of the next one is lost.
    fn body(
        &mut self,
        configuration: &Configuration,
        headers: Option<&HeaderReader<'_>>,
    ) -> io::Result<Element> {
        let options = configuration.terms().options;
        let memory = Memory::growing(&Limits::default());
        let mut decoder = Decoder::new(configuration.schema(), options, memory).expect("a decoder");
        if let Some(headers) = headers {
            decoder.go_on_after(headers);
        }
        let writer = exi_xml::XmlWriter::new(
            Vec::new(),
            exi_xml::WriterOptions { fragment: false, layout: exi_xml::Layout::Bare },
        );
        let xml = exi_xml::decode_to(OneByte(&mut self.socket), &mut decoder, writer);
        let xml = xml.map_err(|error| match error {
            exi_xml::DecodeError::Io(error) => error,
            other => io::Error::new(io::ErrorKind::InvalidData, other.to_string()),
        })?;
        let xml = String::from_utf8(xml).expect("UTF-8");
        let limits = ElementLimits { bytes: 1 << 20, elements: 1 << 16, ..Default::default() };
        Element::parse(&xml, &Scope::empty(), limits)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    }

    fn act_or_echo(
        &mut self,
        actions: Vec<Action>,
        element: &Element,
        coded: Option<&Configuration>,
    ) -> io::Result<Option<Switch>> {
        let pass = actions.iter().any(|action| matches!(action, Action::Pass));
        if pass {
            self.send(element, coded)?;
        }
        self.act(actions, coded)
    }

    fn act(
        &mut self,
        actions: Vec<Action>,
        coded: Option<&Configuration>,
    ) -> io::Result<Option<Switch>> {
        let mut switch = None;
        for action in actions {
            match action {
                Action::Send(element) => self.send(&element, coded)?,
                Action::SwitchToExi(next) => switch = Some(next),
                Action::Fetch(url) => {
                    let fetched = fetch(&url);
                    let actions = self.responder.fetched(&url, fetched, self.repository);
                    self.act(actions, coded)?;
                }
                Action::Close(error) => {
                    self.send(&error.element(), coded)?;
                    self.ended = true;
                }
                Action::End => self.ended = true,
                _ => {}
            }
        }
        Ok(switch)
    }

    fn send(&mut self, element: &Element, coded: Option<&Configuration>) -> io::Result<()> {
        let xml = element.to_string();
        match coded {
            None => self.socket.write_all(xml.as_bytes()),
            Some(configuration) => self.socket.write_all(&encode(&xml, configuration)),
        }
    }
}

/// What the answer of the authors' samples says.
fn answer_to_stream_start() -> String {
    format!(
        "<exi:streamStart xmlns:exi='{EXI}' version='1.0' from='jabber.example.org' xml:lang='en'>\
         <exi:xmlns prefix='stream' namespace='http://etherx.jabber.org/streams'/>\
         <exi:xmlns prefix='' namespace='jabber:client'/>\
         <exi:xmlns prefix='xml' namespace='http://www.w3.org/XML/1998/namespace'/>\
         </exi:streamStart>"
    )
}

fn encoder(configuration: &Configuration) -> Encoder<'_, 'static> {
    let memory = Memory::growing(&Limits::default());
    let options = configuration.terms().options;
    Encoder::new(configuration.schema(), options, memory).expect("an encoder")
}

pub(super) fn encode(xml: &str, configuration: &Configuration) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = encoder(configuration);
    exi_xml::encode(xml.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut out)
        .unwrap_or_else(|error| panic!("{xml}: {error}"));
    out
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

/// Hands over a byte at a time.
pub(super) struct OneByte<'a>(pub(super) &'a mut TcpStream);

impl Read for OneByte<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let room = out.len().min(1);
        self.0.read(&mut out[..room])
    }
}
