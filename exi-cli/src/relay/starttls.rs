//! RFC 6120 §5: STARTTLS, on both sides of it, in XML or in EXI.
//!
//! On the alternative binding of XEP-0322 the stream before TLS is EXI with a header, under the
//! default parameters; and so is the one after it, which begins a connection anew.

use std::io;
use std::sync::Arc;

use exi_core::{Header, QName};
use exi_xmpp::negotiation::namespaces::STREAMS;
use exi_xmpp::negotiation::{Action, Element, ElementLimits, Opening, Responder, Scope, Switch};
use exi_xmpp::repository::Configuration;
use exi_xmpp::stream::{Condition, Head};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::coder::{Coder, Piece, because, told};
use super::features::TLS;
use super::leg::{Leg, Wire};
use super::settings::{Binding, Settings};

/// Offers TLS, and waits until it is asked for: the peer's next bytes are those of TLS.
///
/// # Errors
///
/// The peer does something else; it was told so.
pub(super) async fn offer(
    socket: &mut TcpStream,
    settings: &Settings,
    is_exi: bool,
) -> io::Result<()> {
    let xml = Coder::xml(&settings.limits);
    let Some(default) = default(settings, is_exi) else {
        return Talk::new(socket, xml).offer().await;
    };
    let mut first = Talk::new(socket, xml.expecting_header().map_err(io::Error::other)?);
    let mut responder = Responder::direct(Arc::clone(&settings.policy), Arc::clone(default));
    let repository = &settings.repository;
    let actions = first
        .header(|header| match header {
            Some(header) => responder.opened(header, repository),
            None => responder.not_exi(),
        })
        .await?;
    let header = first.leg.coder.end_header();
    let mut wire = first.leg.wire;
    let mut switched = None;
    for action in actions {
        match action {
            Action::SwitchToExi(switch) => switched = Some(switch),
            Action::SendBytes(bytes) => wire.out.extend(bytes),
            _ => {}
        }
    }
    let Some(switch) = switched else {
        socket.write_all(&wire.out).await?;
        return Err(invalid("the stream does not begin as EXI that is known here"));
    };
    let coder = Coder::exi(&switch, header, &settings.limits).map_err(io::Error::other)?;
    Talk { socket, leg: Leg { coder, wire } }.offer().await
}

/// Asks for TLS: this side's next bytes are those of TLS.
///
/// # Errors
///
/// The other side does not offer it, or does something else.
pub(super) async fn ask(
    socket: &mut TcpStream,
    domain: &str,
    settings: &Settings,
    is_exi: bool,
) -> io::Result<()> {
    let Some(default) = default(settings, is_exi) else {
        return Talk::new(socket, Coder::xml(&settings.limits)).ask(domain).await;
    };
    let opening = Opening::Header { cookie: true, configuration_id: None };
    let switch = Switch { configuration: Arc::clone(default), opening };
    let coder = Coder::exi(&switch, None, &settings.limits).and_then(Coder::expecting_header);
    Talk::new(socket, coder.map_err(io::Error::other)?).ask(domain).await
}

/// Refuses a peer that begins with a stream.
///
/// # Errors
///
/// Always: `text`, which the peer was told, too.
pub(super) async fn refuse(
    socket: &mut TcpStream,
    settings: &Settings,
    text: &'static str,
) -> io::Result<()> {
    Err(Talk::new(socket, Coder::xml(&settings.limits)).refuse(text).await)
}

/// The configuration of a stream that is EXI from the first byte.
fn default(settings: &Settings, is_exi: bool) -> Option<&Arc<Configuration>> {
    match &settings.binding {
        Binding::Direct(default) if is_exi => Some(default),
        _ => None,
    }
}

/// A stream in clear, which ends when TLS begins.
struct Talk<'t, 's> {
    socket: &'t mut TcpStream,
    leg: Leg<'s>,
}

impl<'t, 's> Talk<'t, 's> {
    fn new(socket: &'t mut TcpStream, coder: Coder<'s>) -> Self {
        Self { socket, leg: Leg { coder, wire: Wire::new() } }
    }

    async fn offer(mut self) -> io::Result<()> {
        let Piece::Head(peer) = self.next().await? else {
            return Err(self.refuse("a stream has to begin").await);
        };
        let id = getrandom::u64().map_err(io::Error::other)?;
        let mut head = head(&[("id", &format!("{id:016x}")), ("version", "1.0")]);
        if let Some(domain) = peer.attribute(&QName::new("", "to")) {
            head.add(&QName::new("", "from"), domain.to_owned());
        }
        self.leg.write_head(&head).map_err(io::Error::other)?;
        let offer = Element::new(TLS, "starttls").with_child(Element::new(TLS, "required"));
        self.send(&Element::new(STREAMS, "features").with_child(offer)).await?;
        let asks = matches!(self.next().await?, Piece::Element(element)
            if parse(&element)?.is(TLS, "starttls"));
        if !asks {
            return Err(self.refuse("STARTTLS is required here").await);
        }
        if self.has_more() {
            return Err(self.refuse("TLS begins after proceed, not before").await);
        }
        self.send(&Element::new(TLS, "proceed")).await
    }

    async fn ask(mut self, domain: &str) -> io::Result<()> {
        let head = head(&[("to", domain), ("version", "1.0")]);
        self.leg.write_head(&head).map_err(io::Error::other)?;
        self.flush().await?;
        if self.leg.coder.expects_header() {
            self.known_header().await?;
        }
        let Piece::Head(_) = self.next().await? else {
            return Err(invalid("the other side begins no stream"));
        };
        let features = self.element().await?;
        if features.child(TLS, "starttls").is_none() {
            return Err(invalid("the other side does not offer STARTTLS"));
        }
        self.send(&Element::new(TLS, "starttls")).await?;
        if !self.element().await?.is(TLS, "proceed") {
            return Err(invalid("the other side refuses STARTTLS"));
        }
        // Who injects something here would have it taken for what comes by TLS.
        match self.has_more() {
            true => Err(invalid("the other side says more before TLS")),
            false => Ok(()),
        }
    }

    /// Reads a header, which has to be that of the default parameters.
    async fn known_header(&mut self) -> io::Result<()> {
        let known = |header: Option<&Header<'_>>| match header {
            Some(header) => header.options.is_none(),
            None => false,
        };
        match self.header(known).await? {
            true => drop(self.leg.coder.end_header()),
            false => return Err(invalid("the other side does not begin as EXI")),
        }
        Ok(())
    }

    /// Calls `with` with the header; with nothing, where the first bytes are none.
    async fn header<R>(&mut self, mut with: impl FnMut(Option<&Header<'_>>) -> R) -> io::Result<R> {
        loop {
            let read = self.leg.with_input(|coder, input| match coder.read_header(input) {
                Ok(None) => None,
                Ok(Some(header)) => Some(with(Some(&header))),
                Err(_) => Some(with(None)),
            });
            match read {
                Some(result) => return Ok(result),
                None => self.fill().await?,
            }
        }
    }

    /// The next piece; a peer that sends none is told why.
    async fn next(&mut self) -> io::Result<Piece> {
        loop {
            match self.leg.next() {
                Ok(Some(piece)) => return Ok(piece),
                Ok(None) => self.fill().await?,
                Err(error) => {
                    self.leg.end(Some(&told(&error)));
                    self.flush().await?;
                    return Err(io::Error::other(error));
                }
            }
        }
    }

    /// The next element, which is no stream error.
    async fn element(&mut self) -> io::Result<Element> {
        let Piece::Element(element) = self.next().await? else {
            return Err(invalid("the other side ends its stream"));
        };
        let element = parse(&element)?;
        match (element.is(STREAMS, "error"), element.children()) {
            (true, [condition, ..]) => {
                Err(invalid(&format!("the other side says {}", condition.name())))
            }
            _ => Ok(element),
        }
    }

    async fn send(&mut self, element: &Element) -> io::Result<()> {
        let refusal = self.leg.send(element).map_err(io::Error::other)?;
        if let Some(refusal) = refusal {
            return Err(io::Error::other(refusal.to_string()));
        }
        self.flush().await
    }

    async fn refuse(&mut self, text: &'static str) -> io::Error {
        self.leg.end(Some(&because(Condition::PolicyViolation, text)));
        match self.flush().await {
            Ok(()) => invalid(text),
            Err(error) => error,
        }
    }

    /// True where more has come than white space. The start of a piece is forgotten with the stream.
    fn has_more(&mut self) -> bool {
        !matches!(self.leg.next(), Ok(None))
    }

    async fn fill(&mut self) -> io::Result<()> {
        let (room, _) = self.leg.wire.buffers();
        let count = self.socket.read(room).await?;
        if count == 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the peer ends before TLS"));
        }
        self.leg.wire.received(count);
        Ok(())
    }

    async fn flush(&mut self) -> io::Result<()> {
        let out = std::mem::take(&mut self.leg.wire.out);
        self.socket.write_all(&out).await
    }
}

fn head(attributes: &[(&str, &str)]) -> Head {
    let mut head = Head::default();
    for (name, value) in attributes {
        head.add(&QName::new("", name), (*value).to_owned());
    }
    head
}

fn parse(element: &[u8]) -> io::Result<Element> {
    let text = String::from_utf8_lossy(element);
    let parsed = Element::parse(&text, &Scope::empty(), ElementLimits::default());
    parsed.map_err(|error| io::Error::other(format!("{error:?}")))
}

fn invalid(text: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text)
}
