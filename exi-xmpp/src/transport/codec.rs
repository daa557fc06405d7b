//! Streams over tokio-util's [`Framed`](tokio_util::codec::Framed).

use std::io;
use std::string::String;

use bytes::{Buf, BytesMut};
use exi_core::Error as ExiError;
use tokio_util::codec::{Decoder, Encoder};

use super::endpoint::invalid;
use crate::stream::{Configuration, ToExi, ToXml, Unit};

/// A unit of a stream, with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitText {
    /// What it is.
    pub unit: Unit,
    /// Its text: a start tag, a first-level element, or an end tag.
    pub text: String,
}

/// Codes the units of a stream: text in, EXI out, and back.
///
/// Text that is encoded need not be a unit, but goes when one is whole. Where strict tables have
/// no place for an element, encoding it is an error with a
/// [`Refusal`](crate::stream::Refusal) in it, and the stream can go on.
#[derive(Debug)]
pub struct ExiCodec<'s> {
    to_exi: ToExi<'s>,
    to_xml: ToXml<'s>,
}

impl<'s> ExiCodec<'s> {
    /// A codec at the start of a stream.
    ///
    /// # Errors
    ///
    /// Options that the engine does not carry out.
    pub fn new(configuration: &Configuration<'s>) -> Result<Self, ExiError> {
        Ok(Self { to_exi: ToExi::new(configuration)?, to_xml: ToXml::new(configuration)? })
    }

    /// The transcoders, text to EXI first, for who negotiates or closes the stream.
    pub fn transcoders(&mut self) -> (&mut ToExi<'s>, &mut ToXml<'s>) {
        (&mut self.to_exi, &mut self.to_xml)
    }
}

impl Decoder for ExiCodec<'_> {
    type Item = UnitText;
    type Error = io::Error;

    fn decode(&mut self, source: &mut BytesMut) -> io::Result<Option<UnitText>> {
        let mut input: &[u8] = source;
        let pushed = self.to_xml.push(&mut input);
        let left = input.len();
        source.advance(source.len() - left);
        let Some(unit) = pushed.map_err(invalid)? else { return Ok(None) };
        let text = String::from_utf8_lossy(self.to_xml.output()).into_owned();
        self.to_xml.consume(text.len());
        Ok(Some(UnitText { unit, text }))
    }

    fn decode_eof(&mut self, source: &mut BytesMut) -> io::Result<Option<UnitText>> {
        match self.decode(source)? {
            None if self.to_xml.is_inside() => Err(io::ErrorKind::UnexpectedEof.into()),
            framed => Ok(framed),
        }
    }
}

impl<T: AsRef<str>> Encoder<T> for ExiCodec<'_> {
    type Error = io::Error;

    fn encode(&mut self, text: T, out: &mut BytesMut) -> io::Result<()> {
        let mut input = text.as_ref().as_bytes();
        let mut refused = Ok(());
        let pushed = loop {
            match self.to_exi.push(&mut input) {
                Ok(Some(Unit::Refused(refusal))) => refused = Err(invalid(*refusal)),
                Ok(Some(_)) => {}
                Ok(None) => break Ok(()),
                Err(error) => break Err(invalid(error)),
            }
        };
        out.extend_from_slice(self.to_exi.output());
        self.to_exi.consume(usize::MAX);
        pushed.and(refused)
    }
}
