//! RFC 7395: XMPP over WebSocket, where every message is a document.
//!
//! The server's leg of a relay speaks it: [`ToMessages`] takes what
//! [`ToXml`](crate::stream::ToXml) writes, [`FromMessages`] makes what
//! [`ToExi`](crate::stream::ToExi) reads.

use std::string::String;
use std::vec::Vec;

use exi_core::{Event, QName};
use exi_xml::{Layout, Node, Parser, Progress, ReaderOptions, WriterOptions, XmlWriter};

use crate::stream::{ContentNamespace, Elements, Error, Head, Limits, Piece};

/// The namespace of `open` and `close`.
pub const FRAMING: &str = "urn:ietf:params:xml:ns:xmpp-framing";

/// The subprotocol that both sides name in the handshake.
pub const SUBPROTOCOL: &str = "xmpp";

/// Turns the text of a stream into messages.
#[derive(Debug)]
pub struct ToMessages {
    elements: Elements,
    message: Vec<u8>,
}

impl ToMessages {
    /// At the start of a stream.
    #[must_use]
    pub fn new(limits: &Limits) -> Self {
        Self { elements: Elements::new(limits), message: Vec::new() }
    }

    /// Takes text until a message is whole, which is in UTF-8; nothing where all text was taken.
    ///
    /// # Errors
    ///
    /// What ends the stream.
    pub fn next(&mut self, text: &mut &[u8]) -> Result<Option<&[u8]>, Error> {
        let framing = |name| QName::new(FRAMING, name);
        let message = &mut self.message;
        match self.elements.next(text)? {
            None => Ok(None),
            Some(Piece::Element(element)) => {
                message.clear();
                message.extend_from_slice(element);
                Ok(Some(message))
            }
            Some(Piece::Head(head)) => {
                *message = element(framing("open"), Some(head))?;
                Ok(Some(message))
            }
            Some(Piece::End) => {
                *message = element(framing("close"), None)?;
                Ok(Some(message))
            }
        }
    }
}

/// An empty element with the attributes of a head.
fn element(name: QName<'_>, head: Option<&Head>) -> Result<Vec<u8>, Error> {
    let options = WriterOptions { fragment: false, layout: Layout::Bare };
    let mut writer = XmlWriter::new(Vec::new(), options);
    writer.write(&Event::StartElement(name))?;
    for (name, value) in head.iter().flat_map(|head| head.attributes()) {
        writer.write(&Event::Attribute(name, value.into()))?;
    }
    writer.write(&Event::EndElement)?;
    Ok(writer.finish()?)
}

/// Turns messages into the text of a stream.
#[derive(Debug)]
pub struct FromMessages {
    limits: Limits,
    content: ContentNamespace,
    /// The stream element's name while it is open.
    root: Option<String>,
}

impl FromMessages {
    /// At the start of a stream whose content is in the namespace `content`.
    #[must_use]
    pub fn new(content: ContentNamespace, limits: &Limits) -> Self {
        Self { limits: *limits, content, root: None }
    }

    /// Appends to `text` what a message stands for.
    ///
    /// # Errors
    ///
    /// A message that is not one element, or one that has no place; nothing is appended then.
    pub fn push(&mut self, message: &[u8], text: &mut Vec<u8>) -> Result<(), Error> {
        if message.len() > self.limits.stanza_bytes {
            return Err(Error::TooLong { limit: self.limits.stanza_bytes });
        }
        let (kind, head) = self.inspect(message)?;
        match (kind, &self.root) {
            (Kind::Open, _) => self.open(head, text)?,
            (Kind::Close, Some(root)) => {
                for part in ["</", root.as_str(), ">"] {
                    text.extend_from_slice(part.as_bytes());
                }
                self.root = None;
            }
            (Kind::Element, Some(_)) => text.extend_from_slice(without_declaration(message)),
            _ => return Err(Error::Misplaced("a message outside of a stream")),
        }
        Ok(())
    }

    /// Reads a message through; what it is, and its attributes.
    fn inspect(&self, message: &[u8]) -> Result<(Kind, Head), Error> {
        let limits = self.limits.xml();
        let options = ReaderOptions { restricted: true, limits, ..ReaderOptions::default() };
        let mut parser = Parser::new(options);
        let mut found = (Kind::Element, Head::default());
        parser.feed(message)?;
        loop {
            match parser.advance()? {
                Progress::NeedInput => parser.finish()?,
                Progress::End => return Ok(found),
                Progress::Node => match parser.node() {
                    Some(Node::Start(tag)) if parser.depth() == 1 => {
                        found = (Kind::of(&tag.name()), Head::default());
                        tag.attributes().for_each(|(name, value)| found.1.add(&name, value.into()));
                    }
                    _ => {}
                },
            }
        }
    }

    fn open(&mut self, mut head: Head, text: &mut Vec<u8>) -> Result<(), Error> {
        let prefix = head.complete(self.content.uri());
        let options = WriterOptions { fragment: false, layout: Layout::Bare };
        let mut writer = XmlWriter::new(Vec::new(), options);
        head.write_xml(&prefix, &mut writer)?;
        text.extend_from_slice(b"<?xml version='1.0'?>");
        text.extend_from_slice(&writer.finish()?);
        self.root = Some([&prefix, ":stream"].concat());
        Ok(())
    }
}

/// What a message is.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Open,
    Close,
    Element,
}

impl Kind {
    fn of(name: &QName<'_>) -> Self {
        match (name.uri(), name.local_name()) {
            (FRAMING, "open") => Self::Open,
            (FRAMING, "close") => Self::Close,
            _ => Self::Element,
        }
    }
}

/// A document without the XML declaration that it may begin with.
fn without_declaration(document: &[u8]) -> &[u8] {
    let is_declared = document.starts_with(b"<?xml");
    let end = document.windows(2).position(|two| two == b"?>").filter(|_| is_declared);
    end.and_then(|end| document.get(end + 2..)).unwrap_or(document)
}
