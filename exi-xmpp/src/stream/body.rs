//! XEP-0322: one EXI body after another, each whole or not at all.

use exi_core::{Encoder, Error, ErrorKind, Event, Header, Keep, QName};
use exi_xml::VecSink;

use super::configuration::{Configuration, Headers};
use super::output::Output;

/// Writes bodies to an output.
#[derive(Debug)]
pub(super) struct Bodies<'s> {
    encoder: Encoder<'s, 'static>,
    pub(super) output: Output,
    keep: Keep,
    headers: Headers,
    /// The header of the next body was written.
    headed: bool,
}

impl<'s> Bodies<'s> {
    pub(super) fn new(configuration: &Configuration<'s>) -> Result<Self, Error> {
        let Configuration { schema, options, session_wide_buffers, headers, limits, .. } =
            *configuration;
        let encoder = Encoder::new(schema, options, limits.memory())?;
        let (encoder, keep) = match session_wide_buffers {
            true => (encoder.reversible(), Keep::Values),
            false => (encoder, Keep::Nothing),
        };
        Ok(Self { encoder, output: Output::default(), keep, headers, headed: false })
    }

    /// What takes the events of the body in progress.
    pub(super) fn sink(&mut self) -> VecSink<'_, 's, 'static> {
        VecSink { encoder: &mut self.encoder, out: &mut self.output.bytes }
    }

    /// Takes an event of the body in progress.
    pub(super) fn push(&mut self, event: &Event<'_>) -> Result<(), Error> {
        self.encoder.push_to_vec(event, &mut self.output.bytes)
    }

    /// Writes a header that the next body follows.
    pub(super) fn head(&mut self, header: &Header<'_>) -> Result<(), Error> {
        self.encoder.write_header_to_vec(header, &mut self.output.bytes)?;
        self.headed = true;
        Ok(())
    }

    /// Begins a body.
    pub(super) fn begin(&mut self) -> Result<(), Error> {
        if self.headers == Headers::EachBody && !self.headed {
            let mut header = [0; Header::MOST_BYTES + 1];
            let length = self.encoder.write_header(&Header::default(), &mut header)?;
            self.output.bytes.extend_from_slice(header.get(..length).unwrap_or_default());
        }
        self.headed = false;
        self.push(&Event::StartDocument)
    }

    /// Ends the body: it may go.
    pub(super) fn finish(&mut self) -> Result<(), Error> {
        self.push(&Event::EndDocument)?;
        self.encoder.finish_to_vec(&mut self.output.bytes)?;
        self.encoder.restart(self.keep);
        self.output.commit();
        Ok(())
    }

    /// Takes the body in progress back: nothing of it goes, and the tables do not know of it. A
    /// header that no body follows yet stays.
    pub(super) fn take_back(&mut self) {
        if self.headed {
            return;
        }
        self.output.abandon();
        match self.keep {
            Keep::Values => self.encoder.take_back(),
            Keep::Nothing => self.encoder.restart(Keep::Nothing),
        }
    }

    /// Writes a body of its own, whole or not at all.
    pub(super) fn write(
        &mut self,
        body: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let written = self.begin().and_then(|()| body(self)).and_then(|()| self.finish());
        if written.is_err() {
            self.take_back();
        }
        written
    }

    /// Pushes the end of an element. A strict grammar of a string type wants an empty string first.
    pub(super) fn end_element(&mut self) -> Result<(), Error> {
        match self.push(&Event::EndElement) {
            Err(error) if is_refused(&error) => {
                self.push(&Event::Characters("".into()))?;
                self.push(&Event::EndElement)
            }
            pushed => pushed,
        }
    }

    /// Pushes an element that contains text alone.
    pub(super) fn element(&mut self, name: QName<'_>, text: &str) -> Result<(), Error> {
        self.push(&Event::StartElement(name))?;
        if !text.is_empty() {
            self.push(&Event::Characters(text.into()))?;
        }
        self.end_element()
    }
}

/// True where the grammar has no place for an event; nothing has changed then.
pub(super) fn is_refused(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotAllowed(_))
}
