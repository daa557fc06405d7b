//! RFC 6120 §4.9: the stream error that is the last body but one of a stream.

use exi_core::{Error, Event, QName};

use super::body::{Bodies, is_refused};
use super::condition::Condition;
use super::names::{COMPRESS, STREAM_END, STREAM_ERRORS, STREAMS};

const ERROR: QName<'_> = QName::new(STREAMS, "error");
const TEXT: QName<'_> = QName::new(STREAM_ERRORS, "text");
/// What some sets add to `streams.xsd` so that it is a valid schema (XEP-0322).
const DELIMITER: QName<'_> = QName::new("", "delim");
const FAILURE: QName<'_> = QName::new(COMPRESS, "failure");
const PROCESSING_FAILED: QName<'_> = QName::new(COMPRESS, "processing-failed");

/// A stream error to be written.
#[derive(Clone, Copy, Debug)]
pub struct StreamError<'a> {
    /// The condition.
    pub condition: Condition,
    /// What a person may want to know. Some schemas demand a text, so none is empty: where this
    /// is, the name of the condition stands.
    pub text: &'a str,
    /// Adds that decompression failed (XEP-0138).
    pub processing_failed: bool,
}

impl StreamError<'_> {
    /// The text that is written.
    pub(super) fn text(&self) -> &str {
        if self.text.is_empty() { self.condition.name() } else { self.text }
    }
}

impl Bodies<'_> {
    /// Writes a stream error, in the first form that the grammar in force has a place for: older
    /// schemas do not know every condition, some demand a text, some a delimiter. False where it
    /// has none at all.
    pub(super) fn write_error(&mut self, error: &StreamError<'_>) -> bool {
        let undefined = StreamError { condition: Condition::UndefinedCondition, ..*error };
        [error, &undefined].iter().any(|error| self.write(|body| body.push_error(error)).is_ok())
    }

    /// Writes the end of the stream; false where the grammar has no place for it.
    pub(super) fn write_end(&mut self) -> bool {
        self.write(|body| body.element(STREAM_END, "")).is_ok()
    }

    fn push_error(&mut self, error: &StreamError<'_>) -> Result<(), Error> {
        self.push(&Event::StartElement(ERROR))?;
        self.element(QName::new(STREAM_ERRORS, error.condition.name()), "")?;
        self.unless_refused(TEXT, error.text())?;
        if error.processing_failed {
            self.push_failure()?;
        }
        match self.push(&Event::EndElement) {
            Err(refused) if is_refused(&refused) => {
                self.element(DELIMITER, "true")?;
                self.push(&Event::EndElement)
            }
            pushed => pushed,
        }
    }

    /// Pushes an element that may as well be left out.
    fn unless_refused(&mut self, name: QName<'_>, text: &str) -> Result<(), Error> {
        match self.element(name, text) {
            Err(error) if is_refused(&error) => Ok(()),
            pushed => pushed,
        }
    }

    fn push_failure(&mut self) -> Result<(), Error> {
        match self.push(&Event::StartElement(FAILURE)) {
            Err(error) if is_refused(&error) => return Ok(()),
            pushed => pushed?,
        }
        self.element(PROCESSING_FAILED, "")?;
        self.push(&Event::EndElement)
    }
}
