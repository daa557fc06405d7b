//! XEP-0322, the post-processor: EXI bodies to a stream of XML text.

use std::mem;
use std::ops::ControlFlow;

use exi_core::{Decoder, Error as ExiError, HeaderReader, Keep, Pause};

use super::configuration::{Configuration, Headers};
use super::error::Error;
use super::failure::StreamError;
use super::output::Output;
use super::text::Text;
use super::to_exi::Unit;

/// Turns EXI bodies into the text of an XMPP stream.
///
/// Bytes come in pieces cut anywhere; text of a first-level element is whole or not there. A
/// second `streamStart` restarts the stream.
///
/// ```
/// use exi_core::Options;
/// use exi_xmpp::stream::{Configuration, ToExi, ToXml, Unit};
/// use exi_xmpp::tables::XMPP_CORE;
///
/// let configuration = Configuration::new(XMPP_CORE, Options::default());
/// let mut to_exi = ToExi::new(&configuration)?;
/// let mut text: &[u8] = b"<stream:stream xmlns='jabber:client' version='1.0'
///     xmlns:stream='http://etherx.jabber.org/streams'><presence id='1'/>";
/// while to_exi.push(&mut text)?.is_some() {}
///
/// let mut to_xml = ToXml::new(&configuration)?;
/// let mut bytes = to_exi.output();
/// while to_xml.push(&mut bytes)?.is_some() {}
/// let expected = "<?xml version='1.0'?><stream:stream xmlns=\"jabber:client\" \
///     xmlns:stream=\"http://etherx.jabber.org/streams\" version=\"1.0\"><presence id=\"1\"/>";
/// assert_eq!(std::str::from_utf8(to_xml.output())?, expected);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct ToXml<'s> {
    configuration: Configuration<'s>,
    decoder: Decoder<'s, 'static>,
    text: Text<'s>,
    /// A header comes before the body.
    header: bool,
    ended: bool,
}

impl<'s> ToXml<'s> {
    /// A transcoder at the start of a stream.
    ///
    /// # Errors
    ///
    /// Options that the engine does not carry out.
    pub fn new(configuration: &Configuration<'s>) -> Result<Self, ExiError> {
        let Configuration { schema, options, limits, headers, .. } = *configuration;
        Ok(Self {
            configuration: *configuration,
            decoder: Decoder::new(schema, options, limits.memory())?,
            text: Text::new(Output::default(), schema),
            header: headers == Headers::EachBody,
            ended: false,
        })
    }

    /// Takes bytes until a unit is whole, and says which; nothing where all bytes were taken.
    /// After [`Unit::End`] input is taken and forgotten.
    ///
    /// # Errors
    ///
    /// What ends the stream; [`close`](Self::close) then ends the text.
    pub fn push(&mut self, input: &mut &[u8]) -> Result<Option<Unit>, Error> {
        let pushed = self.run(input);
        if pushed.is_err() {
            self.text.abandon();
        }
        pushed
    }

    /// Text that is to be sent.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        self.text.output().ready()
    }

    /// The first `count` bytes of the output were sent.
    pub fn consume(&mut self, count: usize) {
        self.text.output_mut().consume(count);
    }

    /// Moves output to `out`; how many bytes.
    pub fn pull(&mut self, out: &mut [u8]) -> usize {
        self.text.output_mut().pull(out)
    }

    /// True after the end of the stream was read or written.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.ended
    }

    /// True inside of a body: an end of the input would be too early.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        !self.ended && self.decoder.offset() > 0
    }

    /// The header of the next body was read by others, who found the stream to be of this
    /// configuration: its body begins where the header ended.
    pub fn go_on_after(&mut self, header: &HeaderReader<'_>) {
        self.header = false;
        self.decoder.go_on_after(header);
    }

    /// The next body comes after a header without options: that of a stream that was negotiated by
    /// the one before (XEP-0322, the alternative binding).
    pub fn expect_header(&mut self) {
        self.header = true;
    }

    /// Goes on with another configuration, and empty tables: the next body is the head of a
    /// stream. Text that waits stays.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn reconfigure(&mut self, configuration: &Configuration<'s>) -> Result<(), ExiError> {
        let next = Self::new(configuration)?;
        self.text.abandon();
        let output = mem::take(self.text.output_mut());
        *self = Self { text: Text::new(output, configuration.schema), ..next };
        Ok(())
    }

    /// Ends the text from this side: with a stream error, where there is one, and the end tag of
    /// the stream. A stream that has not begun does so first (RFC 6120 §4.9.1.2).
    ///
    /// # Errors
    ///
    /// [`Error::Unwritable`] where XML cannot hold the text of the error; nothing is written then.
    pub fn close(&mut self, error: Option<&StreamError<'_>>) -> Result<(), Error> {
        if mem::replace(&mut self.ended, true) {
            return Ok(());
        }
        let closed = self.text.close(error, self.configuration.content_namespace);
        if closed.is_err() {
            self.text.abandon();
        }
        closed
    }

    fn run(&mut self, input: &mut &[u8]) -> Result<Option<Unit>, Error> {
        if self.ended {
            *input = &[];
            return Ok(None);
        }
        if self.header {
            match self.decoder.read_header(input)? {
                Some(_) => self.header = false,
                None => return Ok(None),
            }
        }
        let Self { decoder, text, configuration, .. } = self;
        let Configuration { content_namespace, limits, .. } = configuration;
        let limit = limits.stanza_bytes;
        let pause =
            decoder.try_for_each(input, |event| match text.take(event, *content_namespace) {
                Ok(()) if text.in_progress() <= limit => ControlFlow::Continue(()),
                Ok(()) => ControlFlow::Break(Error::TooLong { limit }),
                Err(error) => ControlFlow::Break(error),
            })?;
        match pause {
            Pause::Break(error) => Err(error),
            // The length of the text is checked; that of the body is, too.
            _ if decoder.offset() / 8 > limit as u64 => Err(Error::TooLong { limit }),
            Pause::NeedInput => Ok(None),
            Pause::End => Ok(Some(self.end_body())),
        }
    }

    fn end_body(&mut self) -> Unit {
        let unit = self.text.end_body();
        self.ended = unit == Unit::End;
        self.header = self.configuration.headers == Headers::EachBody;
        let session_wide = self.configuration.session_wide_buffers;
        self.decoder.restart(if session_wide { Keep::Values } else { Keep::Nothing });
        unit
    }
}
