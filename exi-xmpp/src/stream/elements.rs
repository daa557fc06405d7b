//! RFC 6120 §4.1: the text of a stream, cut into its first-level elements.

use std::vec::Vec;

use exi_core::{ErrorKind, Event, Options, Preserve, QName};
use exi_xml::{
    EventSink, Layout, Mapping, MappingOptions, Node, Whitespace, WriteError, WriterOptions,
    XmlWriter,
};

use super::configuration::Limits;
use super::error::Error;
use super::head::Head;
use super::names::STREAM;
use super::source::{Found, Source};

/// Cuts the text of a stream into pieces, each a document of its own: with the declarations of the
/// namespaces that it inherits from the stream.
///
/// ```
/// use exi_xmpp::stream::{Elements, Limits, Piece};
///
/// let mut elements = Elements::new(&Limits::default());
/// let mut text: &[u8] = b"<stream:stream xmlns='jabber:client' to='example.org'
///     xmlns:stream='http://etherx.jabber.org/streams'> <presence/></stream:stream>";
/// assert!(matches!(elements.next(&mut text)?, Some(Piece::Head(_))));
/// let Some(Piece::Element(presence)) = elements.next(&mut text)? else { panic!() };
/// assert_eq!(presence, b"<presence xmlns=\"jabber:client\"/>");
/// assert!(matches!(elements.next(&mut text)?, Some(Piece::End)));
/// # Ok::<(), exi_xmpp::stream::Error>(())
/// ```
#[derive(Debug)]
pub struct Elements {
    source: Source,
    mapping: Mapping,
    writer: XmlWriter<'static, Vec<u8>>,
    head: Head,
}

/// A piece of the text of a stream.
#[derive(Clone, Copy, Debug)]
pub enum Piece<'a> {
    /// The stream begins, or begins anew.
    Head(&'a Head),
    /// A first-level element, as a document in UTF-8.
    Element(&'a [u8]),
    /// The stream ends.
    End,
}

impl Elements {
    /// At the start of a stream.
    #[must_use]
    pub fn new(limits: &Limits) -> Self {
        Self::within(STREAM, limits)
    }

    /// At the start of a document whose root is `root`.
    pub(crate) fn within(root: QName<'static>, limits: &Limits) -> Self {
        let preserve = Preserve { prefixes: true, ..Preserve::default() };
        let options = Options::builder().preserve(preserve).build().unwrap_or_default();
        let whitespace = Whitespace::KeepAll;
        let mapping = MappingOptions { whitespace, ..MappingOptions::default() };
        let writer = WriterOptions { fragment: true, layout: Layout::Bare };
        Self {
            source: Source::new(root, limits),
            mapping: Mapping::new(&options, mapping),
            writer: XmlWriter::new(Vec::new(), writer),
            head: Head::default(),
        }
    }

    /// Takes text until a piece is whole; nothing where all text was taken.
    ///
    /// # Errors
    ///
    /// What ends the stream.
    pub fn next(&mut self, input: &mut &[u8]) -> Result<Option<Piece<'_>>, Error> {
        while let Some(found) = self.source.next(input)? {
            match (found, self.source.node()) {
                (Found::Head, Some(Node::Start(tag))) => {
                    self.head = Head::read(&tag);
                    return Ok(Some(Piece::Head(&self.head)));
                }
                (Found::End, _) => return Ok(Some(Piece::End)),
                (found, Some(node)) => {
                    if found == Found::Begin {
                        self.writer.get_mut().clear();
                    }
                    let mut sink = TextSink { writer: &mut self.writer, error: None };
                    if self.mapping.push(&node, &mut sink).is_err() {
                        let unwritable = WriteError::Unwritable("this element");
                        return Err(sink.error.unwrap_or(unwritable).into());
                    }
                    if found == Found::Last {
                        self.writer.flush()?;
                        return Ok(Some(Piece::Element(self.writer.get_ref())));
                    }
                }
                (_, None) => {}
            }
        }
        Ok(None)
    }

    /// True where the text is between two pieces, or at its end.
    #[must_use]
    pub fn is_between(&self) -> bool {
        self.source.is_between()
    }
}

/// Writes events as text.
struct TextSink<'w> {
    writer: &'w mut XmlWriter<'static, Vec<u8>>,
    error: Option<WriteError>,
}

impl EventSink for TextSink<'_> {
    fn push(&mut self, event: &Event<'_>) -> Result<(), exi_core::Error> {
        self.writer.write(event).map_err(|error| {
            self.error = Some(error);
            exi_core::Error::new(ErrorKind::Finished, 0)
        })
    }

    fn sorts_attributes(&self) -> bool {
        false
    }
}
