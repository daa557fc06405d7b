//! XEP-0322, the alternative binding: the stream that agrees on the one to come.

use std::boxed::Box;
use std::io;
use std::string::{String, ToString};
use std::vec;

use exi_core::{Header, HeaderReader, Memory, QName};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{BoxedSocket, ConnectError, Error};
use crate::negotiation::{
    Action, Element, ElementLimits, GiveUp, Initiator, Opening, Scope, StreamError, Switch,
};
use crate::stream::{
    Configuration, ContentNamespace, Elements, Head, Limits, Piece, STREAM_ERRORS, STREAMS,
};
use crate::transport::endpoint::invalid;
use crate::transport::{Endpoint, ExiIo};

/// A stream under the default parameters.
pub(super) struct SetUp<'s> {
    io: ExiIo<'s, &'s mut BoxedSocket>,
    header: HeaderReader<'static>,
    elements: Elements,
    chunk: Box<[u8]>,
    from: usize,
    until: usize,
}

/// One side of a connection that begins a stream: its header, where there is one, goes before what
/// is written first.
pub(super) fn endpoint<'s>(
    configuration: &Configuration<'s>,
    opening: &Opening,
) -> io::Result<Endpoint<'s>> {
    let mut endpoint = Endpoint::new(configuration).map_err(invalid)?;
    let (to_exi, _) = endpoint.transcoders();
    let written = opening.with_header(|header| to_exi.write_header(header));
    written.transpose().map_err(invalid)?;
    Ok(endpoint)
}

impl<'s> SetUp<'s> {
    /// Begins the stream, and waits for the header of the server's.
    pub(super) async fn begin(
        switch: &'s Switch,
        socket: &'s mut BoxedSocket,
        domain: &str,
    ) -> Result<Self, Error> {
        let mut endpoint = endpoint(&switch.coding(), &switch.opening)?;
        endpoint.write_text(&head(domain)?)?;
        socket.write_all(endpoint.bytes()).await?;
        socket.flush().await?;
        endpoint.bytes_sent(endpoint.bytes().len());
        let memory = Memory::growing(&exi_core::Limits::default());
        let mut header = HeaderReader::new(memory).map_err(invalid)?;
        loop {
            match header.read(&mut [socket.read_u8().await?].as_slice()) {
                Ok(None) => {}
                Ok(Some(_)) => break,
                Err(_) => return Err(ConnectError::NoAgreement(GiveUp::NotExi).into()),
            }
        }
        endpoint.transcoders().1.go_on_after(&header);
        Ok(Self {
            io: ExiIo::new(endpoint, socket),
            header,
            elements: Elements::new(&Limits::default()),
            chunk: vec![0; 4 << 10].into_boxed_slice(),
            from: 0,
            until: 0,
        })
    }

    /// Negotiates until it is clear how the next stream is coded.
    pub(super) async fn agree(
        &mut self,
        initiator: &mut Initiator,
        repository: &impl crate::repository::SchemaRepository,
    ) -> Result<Switch, Error> {
        let header = self.header.header();
        let mut actions = header.map(|header: Header<'_>| initiator.opened(&header));
        loop {
            for action in actions.take().unwrap_or_default() {
                match action {
                    Action::Send(element) => {
                        let sent = self.send(&element).await;
                        if let Err(error) = sent {
                            return Err(self.why(error).await);
                        }
                    }
                    Action::SwitchToExi(switch) => return Ok(switch),
                    Action::Pass | Action::Note(_) => {}
                    Action::GiveUp(reason) => return Err(ConnectError::NoAgreement(reason).into()),
                    Action::Close(error) => return Err(self.close(&error).await?.into()),
                    // What is left is for shortcuts and for servers.
                    _ => return Err(ConnectError::NoAgreement(GiveUp::Refused).into()),
                }
            }
            actions = Some(initiator.receive(&self.next().await?, repository));
        }
    }

    async fn send(&mut self, element: &Element) -> io::Result<()> {
        self.io.write_all(element.to_string().as_bytes()).await?;
        self.io.flush().await
    }

    /// Why nothing could be sent: what the server said before it closed, if anything.
    async fn why(&mut self, error: io::Error) -> Error {
        loop {
            match self.next().await {
                Ok(_) => {}
                Err(Error::Connection(said)) => return Error::Connection(said),
                Err(_) => return error.into(),
            }
        }
    }

    /// Tells the server why the stream ends.
    async fn close(&mut self, error: &StreamError) -> io::Result<ConnectError> {
        self.io.endpoint().transcoders().0.close(Some(&error.lend()));
        self.io.shutdown().await?;
        Ok(ConnectError::Closed(error.condition.name().to_string()))
    }

    /// The next element of the first level.
    async fn next(&mut self) -> Result<Element, Error> {
        loop {
            let mut input = self.chunk.get(self.from..self.until).unwrap_or_default();
            let piece = self.elements.next(&mut input).map_err(invalid)?;
            self.from = self.until - input.len();
            match piece {
                Some(Piece::Head(_)) => continue,
                Some(Piece::Element(xml)) => return checked(xml),
                Some(Piece::End) => return Err(ConnectError::Closed(String::new()).into()),
                None => {}
            }
            (self.from, self.until) = (0, self.io.read(&mut self.chunk).await?);
            if self.until == 0 {
                return Err(ConnectError::Closed(String::new()).into());
            }
        }
    }
}

/// An element that is no stream error.
fn checked(xml: &[u8]) -> Result<Element, Error> {
    let xml = std::str::from_utf8(xml).map_err(invalid)?;
    let element = Element::parse(xml, &Scope::empty(), ElementLimits::default());
    let element = element.map_err(invalid)?;
    if !element.is(STREAMS, "error") {
        return Ok(element);
    }
    let condition = |child: &&Element| child.namespace() == STREAM_ERRORS && child.name() != "text";
    let condition = element.children().iter().find(condition).map_or("", Element::name);
    Err(ConnectError::Closed(condition.to_string()).into())
}

/// The start tag of a client's stream to `domain`.
fn head(domain: &str) -> io::Result<vec::Vec<u8>> {
    let mut head = Head::default();
    head.add(&QName::new("", "to"), domain.to_string());
    head.add(&QName::new("", "version"), "1.0".to_string());
    let (start, _) = head.tags(ContentNamespace::Client).map_err(invalid)?;
    Ok(start)
}
