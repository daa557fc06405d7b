//! RFC 6120 §4, XEP-0322 §2.4: the stream of one leg, as pieces.

use exi_core::{ErrorKind, Header, HeaderReader, Limits as CodecLimits, Memory};
use exi_xmpp::negotiation::{Element, StreamError, Switch};
use exi_xmpp::stream::{
    Condition, Configuration, ContentNamespace, Elements, Error, Head, Limits, Refusal, ToExi,
    ToXml, Unit,
};

/// A piece of a stream; an element is a document of its own.
pub(super) enum Piece {
    Head(Head),
    Element(Vec<u8>),
    End,
}

impl From<exi_xmpp::stream::Piece<'_>> for Piece {
    fn from(piece: exi_xmpp::stream::Piece<'_>) -> Self {
        match piece {
            exi_xmpp::stream::Piece::Head(head) => Self::Head(head.clone()),
            exi_xmpp::stream::Piece::Element(element) => Self::Element(element.to_vec()),
            exi_xmpp::stream::Piece::End => Self::End,
        }
    }
}

/// Reads and writes the stream of a leg, as XML or, after a switch, as EXI.
pub(super) struct Coder<'s> {
    elements: Elements,
    /// Some KB; the task of a connection moves its parts.
    exi: Option<Box<(ToExi<'s>, ToXml<'s>)>>,
    /// How EXI is coded, where the stream is EXI.
    configuration: Option<Configuration<'s>>,
    /// The header that comes before the peer's first body.
    header: Option<Box<HeaderReader<'static>>>,
    /// What ends the text of this side; empty before its head.
    end_tag: Vec<u8>,
}

impl Coder<'static> {
    /// A stream of XML.
    pub(super) fn xml(limits: &Limits) -> Self {
        Self {
            elements: Elements::new(limits),
            exi: None,
            configuration: None,
            header: None,
            end_tag: Vec::new(),
        }
    }
}

impl<'s> Coder<'s> {
    /// A stream of EXI. `header` is the peer's, where it was read already.
    pub(super) fn exi(
        switch: &'s Switch,
        header: Option<HeaderReader<'static>>,
        limits: &Limits,
    ) -> Result<Self, exi_core::Error> {
        let configuration = Configuration { limits: *limits, ..switch.coding() };
        let mut to_exi = ToExi::new(&configuration)?;
        let mut to_xml = ToXml::new(&configuration)?;
        switch.opening.with_header(|header| to_exi.write_header(header)).transpose()?;
        if let Some(header) = header {
            to_xml.go_on_after(&header);
        }
        let (elements, end_tag) = (Elements::new(limits), Vec::new());
        let (exi, configuration) = (Some(Box::new((to_exi, to_xml))), Some(configuration));
        Ok(Self { elements, exi, configuration, header: None, end_tag })
    }

    /// The peer's stream begins with a header.
    pub(super) fn expecting_header(mut self) -> Result<Self, exi_core::Error> {
        let memory = Memory::growing(&CodecLimits::default());
        self.header = Some(Box::new(HeaderReader::new(memory)?));
        Ok(self)
    }

    pub(super) fn expects_header(&self) -> bool {
        self.header.is_some()
    }

    /// Reads the header; nothing where more input is needed.
    pub(super) fn read_header(
        &mut self,
        input: &mut &[u8],
    ) -> Result<Option<Header<'_>>, exi_core::Error> {
        match &mut self.header {
            Some(header) => header.read(input),
            None => Err(exi_core::Error::new(ErrorKind::NotExi, 0)),
        }
    }

    /// The header was read: the body follows. Gives the reader where nothing is known of how that
    /// is coded.
    pub(super) fn end_header(&mut self) -> Option<HeaderReader<'static>> {
        let header = self.header.take()?;
        match self.exi.as_deref_mut() {
            Some((_, to_xml)) => {
                to_xml.go_on_after(&header);
                None
            }
            None => Some(*header),
        }
    }

    /// Takes input until a piece is whole; nothing where all input was taken.
    pub(super) fn next(&mut self, input: &mut &[u8]) -> Result<Option<Piece>, Error> {
        let Some((_, to_xml)) = self.exi.as_deref_mut() else {
            return Ok(self.elements.next(input)?.map(Piece::from));
        };
        loop {
            let mut text = to_xml.output();
            let ready = text.len();
            let piece = self.elements.next(&mut text)?.map(Piece::from);
            let taken = ready - text.len();
            to_xml.consume(taken);
            if piece.is_some() || to_xml.push(input)?.is_none() {
                return Ok(piece);
            }
        }
    }

    /// Writes the head of this side's stream.
    pub(super) fn write_head(&mut self, head: &Head, out: &mut Vec<u8>) -> Result<(), Error> {
        let (start, end) = head.tags(ContentNamespace::Client)?;
        self.end_tag = end;
        self.write(&start, out).map(|_| ())
    }

    /// Writes an element; gives why it has no form here, where it has none. Nothing of it is
    /// written then.
    pub(super) fn write(
        &mut self,
        text: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<Option<Box<Refusal>>, Error> {
        let Some((to_exi, _)) = self.exi.as_deref_mut() else {
            out.extend_from_slice(text);
            return Ok(None);
        };
        let mut refused = None;
        let mut input = text;
        while let Some(unit) = to_exi.push(&mut input)? {
            if let Unit::Refused(refusal) = unit {
                refused = Some(refusal);
            }
        }
        drain(to_exi, out);
        Ok(refused)
    }

    /// True where some elements have no form for sure: grammars are strict.
    pub(super) fn is_strict(&self) -> bool {
        self.configuration.is_some_and(|configuration| configuration.options.strict())
    }

    /// What tells whether elements have a form here, without writing them.
    pub(super) fn probe(&self) -> Result<Probe<'s>, Error> {
        let Some(configuration) = &self.configuration else { return Ok(Probe(None)) };
        let mut to_exi = ToExi::new(configuration)?;
        let (start, _) = Head::default().tags(ContentNamespace::Client)?;
        to_exi.push(&mut start.as_slice())?;
        Ok(Probe(Some(to_exi)))
    }

    /// Ends this side's stream, with an error where there is one. Where that has no form here,
    /// closing the connection must do. A stream that has not begun does so for an error alone.
    pub(super) fn end(&mut self, error: Option<&StreamError>, out: &mut Vec<u8>) {
        if self.end_tag.is_empty() && error.is_none() {
            return;
        }
        if let Some((to_exi, _)) = self.exi.as_deref_mut() {
            let lent = error.map(StreamError::lend);
            to_exi.close(lent.as_ref());
            return drain(to_exi, out);
        }
        let unknown = self.header.is_some();
        let begun = !self.end_tag.is_empty();
        if unknown || (!begun && self.write_head(&Head::default(), out).is_err()) {
            return;
        }
        if let Some(error) = error {
            out.extend_from_slice(error.element().to_string().as_bytes());
        }
        out.append(&mut self.end_tag);
    }
}

/// Tells whether elements have a form; all have where the stream is XML.
pub(super) struct Probe<'s>(Option<ToExi<'s>>);

impl Probe<'_> {
    /// True where an element has a form.
    pub(super) fn fits(&mut self, element: &Element) -> bool {
        let Some(to_exi) = &mut self.0 else { return true };
        let text = element.to_string();
        let unit = to_exi.push(&mut text.as_bytes());
        to_exi.consume(usize::MAX);
        matches!(unit, Ok(Some(Unit::Stanza)))
    }
}

fn drain(to_exi: &mut ToExi<'_>, out: &mut Vec<u8>) {
    let ready = to_exi.output();
    let count = ready.len();
    out.extend_from_slice(ready);
    to_exi.consume(count);
}

/// The stream error that tells the peer of an error.
pub(super) fn told(error: &Error) -> StreamError {
    StreamError {
        condition: error.condition(),
        text: error.to_string(),
        processing_failed: error.is_processing_failure(),
    }
}

/// A stream error of the relay's own.
pub(super) fn because(condition: Condition, text: &str) -> StreamError {
    StreamError { condition, text: text.to_owned(), processing_failed: false }
}
