//! Both halves of an XMPP connection, as an application links them, and passes of theirs.

use std::hint::black_box;

use exi_xmpp::stream::{Configuration, ToExi, ToXml, Unit};

use crate::Result;
use crate::coders::Coding;

/// The head of the stream that the stanzas of a trace are in.
const HEAD: &str = "<stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";

/// The way out: XML text of a stream to EXI bodies.
pub struct Outgoing(ToExi<'static>);

/// The way in: EXI bodies to XML text.
pub struct Incoming(ToXml<'static>);

/// Both, when the head of the stream has passed.
///
/// # Errors
///
/// Those of making the coders.
pub fn connection(coding: &Coding) -> Result<(Outgoing, Incoming)> {
    let configuration = Configuration::new(coding.schema, coding.options()?);
    let mut to_exi = Outgoing(ToExi::new(&configuration)?);
    let mut to_xml = Incoming(ToXml::new(&configuration)?);
    to_exi.send(HEAD)?;
    to_xml.receive(to_exi.0.output())?;
    Ok((to_exi, to_xml))
}

impl Outgoing {
    /// Sends every stanza.
    ///
    /// # Errors
    ///
    /// What ends the stream, and stanzas that are refused.
    pub fn pass(&mut self, stanzas: &[String]) -> Result<()> {
        stanzas.iter().try_for_each(|stanza| {
            self.take_away();
            self.send(stanza)
        })
    }

    fn send(&mut self, text: &str) -> Result<()> {
        let mut input = text.as_bytes();
        while let Some(unit) = self.0.push(&mut input)? {
            if let Unit::Refused(refusal) = unit {
                return Err(refusal.to_string().into());
            }
        }
        Ok(())
    }

    /// The bytes are with the peer.
    fn take_away(&mut self) {
        let bytes = black_box(self.0.output()).len();
        self.0.consume(bytes);
    }
}

impl Incoming {
    /// Receives every body.
    ///
    /// # Errors
    ///
    /// What ends the stream.
    pub fn pass(&mut self, bodies: &[Vec<u8>]) -> Result<()> {
        bodies.iter().try_for_each(|body| self.receive(body))
    }

    fn receive(&mut self, body: &[u8]) -> Result<()> {
        let mut input = body;
        while self.0.push(&mut input)?.is_some() {}
        let bytes = black_box(self.0.output()).len();
        self.0.consume(bytes);
        Ok(())
    }
}
