//! XEP-0322: both directions of a connection, seen from the application.

use std::boxed::Box;
use std::io;
use std::vec;

use exi_core::Error as ExiError;

use crate::stream::{Condition, Configuration, Error, Refusal, StreamError, ToExi, ToXml, Unit};

/// Bytes that are taken from the peer at a time.
const CHUNK: usize = 4 << 10;
/// Bytes of text that are taken from the application at a time.
const PIECE: usize = 8 << 10;

/// What becomes of a first-level element that the tables have no place for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnRefusal {
    /// The stream is closed with a stream error, and the application gets an error.
    #[default]
    Close,
    /// It goes, and is counted: [`Endpoint::dropped`].
    Drop,
}

/// A connection's two transcoders: text on the side of the application, EXI on the other.
///
/// It holds no more than a piece of the peer's bytes, and the element that is in progress: what is
/// ready has to be taken before more is made. On an error both sides are told (RFC 6120 §4.9): the
/// peer in EXI, the application in text.
#[derive(Debug)]
pub struct Endpoint<'s> {
    to_exi: ToExi<'s>,
    to_xml: ToXml<'s>,
    on_refusal: OnRefusal,
    dropped: u64,
    chunk: Box<[u8]>,
    /// The part of the chunk that was not decoded.
    from: usize,
    until: usize,
    fault: Option<io::Error>,
}

impl<'s> Endpoint<'s> {
    /// The connection at the start of a stream.
    ///
    /// # Errors
    ///
    /// Options that the engine does not carry out.
    pub fn new(configuration: &Configuration<'s>) -> Result<Self, ExiError> {
        Ok(Self {
            to_exi: ToExi::new(configuration)?,
            to_xml: ToXml::new(configuration)?,
            on_refusal: OnRefusal::default(),
            dropped: 0,
            chunk: vec![0; CHUNK].into_boxed_slice(),
            from: 0,
            until: 0,
            fault: None,
        })
    }

    /// Says what becomes of elements that the tables have no place for.
    #[must_use]
    pub fn on_refusal(mut self, on_refusal: OnRefusal) -> Self {
        self.on_refusal = on_refusal;
        self
    }

    /// Elements of the application that were dropped.
    #[must_use]
    pub const fn dropped(&self) -> u64 {
        self.dropped
    }

    /// The transcoders, text to EXI first, for who negotiates.
    pub fn transcoders(&mut self) -> (&mut ToExi<'s>, &mut ToXml<'s>) {
        (&mut self.to_exi, &mut self.to_xml)
    }

    /// Takes text of the application, some at least; how many bytes. What it becomes is ready then.
    ///
    /// # Errors
    ///
    /// [`InvalidData`](io::ErrorKind::InvalidData) with what is wrong: an [`Error`] or a
    /// [`Refusal`]. The peer's stream error is ready.
    pub fn write_text(&mut self, text: &[u8]) -> io::Result<usize> {
        if self.to_exi.is_ended() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let piece = text.get(..PIECE).unwrap_or(text);
        let mut input = piece;
        loop {
            match self.to_exi.push(&mut input) {
                Ok(None) => return Ok(piece.len()),
                Ok(Some(Unit::Refused(refusal))) => self.refuse(*refusal)?,
                Ok(Some(_)) => {}
                Err(error) => {
                    self.tell_peer(&error);
                    return Err(invalid(error));
                }
            }
        }
    }

    fn refuse(&mut self, refusal: Refusal) -> io::Result<()> {
        if self.on_refusal == OnRefusal::Drop {
            self.dropped += 1;
            return Ok(());
        }
        let (condition, text) = (Condition::UndefinedCondition, "a stanza has no form in EXI");
        self.to_exi.close(Some(&StreamError { condition, text, processing_failed: false }));
        Err(invalid(refusal))
    }

    /// Bytes for the peer that are ready.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.to_exi.output()
    }

    /// The peer was sent the first `count` of them.
    pub fn bytes_sent(&mut self, count: usize) {
        self.to_exi.consume(count);
    }

    /// Room for bytes of the peer; empty as long as there is text to be taken from those that
    /// came.
    pub fn room(&mut self) -> &mut [u8] {
        if self.from < self.until {
            return &mut [];
        }
        (self.from, self.until) = (0, 0);
        &mut self.chunk
    }

    /// The peer's next bytes are the first `count` of the room; none: no more will come.
    ///
    /// # Errors
    ///
    /// [`UnexpectedEof`](io::ErrorKind::UnexpectedEof) where the end is inside of a body.
    pub fn received(&mut self, count: usize) -> io::Result<()> {
        if count == 0 && self.to_xml.is_inside() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.until = count.min(self.chunk.len());
        Ok(())
    }

    /// Text for the application: empty where more bytes have to come first, or after the end.
    ///
    /// # Errors
    ///
    /// [`InvalidData`](io::ErrorKind::InvalidData) with the [`Error`], once, after the text that
    /// tells of it was taken. The peer's stream error is ready.
    pub fn text(&mut self) -> io::Result<&[u8]> {
        while self.to_xml.output().is_empty() {
            if let Some(fault) = self.fault.take() {
                return Err(fault);
            }
            let mut input = self.chunk.get(self.from..self.until).unwrap_or_default();
            if input.is_empty() {
                break;
            }
            let pushed = self.to_xml.push(&mut input);
            self.from = self.until - input.len();
            if let Err(error) = pushed {
                self.tell_both(error);
            }
        }
        Ok(self.to_xml.output())
    }

    /// The application took the first `count` bytes of the text.
    pub fn text_taken(&mut self, count: usize) {
        self.to_xml.consume(count);
    }

    /// True after the peer's end of the stream, or an error.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.to_xml.is_ended()
    }

    fn tell_both(&mut self, error: Error) {
        self.tell_peer(&error);
        let told = told(&error);
        // The text is a constant that XML can hold.
        let _ = self.to_xml.close(Some(&told));
        self.fault = Some(invalid(error));
    }

    fn tell_peer(&mut self, error: &Error) {
        self.to_exi.close(Some(&told(error)));
    }
}

/// The stream error that tells of an error.
fn told(error: &Error) -> StreamError<'static> {
    let (condition, processing_failed) = (error.condition(), error.is_processing_failure());
    StreamError { condition, text: "", processing_failed }
}

/// Data that are not what they should be.
pub(super) fn invalid(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}
