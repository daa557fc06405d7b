//! Reading a header, §5, before schema and options of the body are known.

use super::{Header, Prefix};
use crate::bits::{Log, Reader, Stop, Window};
use crate::coder::Keep;
use crate::error::{Error, ErrorKind};
use crate::event::Event;
use crate::memory::Memory;
use crate::options::Alignment;
use crate::options_document::DocumentReader;

/// Reads headers, with the options document where there is one.
///
/// The header says which schema the body is informed by, so it is read first, on its own; then a
/// [`Decoder`](crate::Decoder) goes on where it ended.
///
/// ```
/// use exi_core::header::HeaderReader;
/// use exi_core::options_document::SchemaId;
/// use exi_core::{Decoder, Limits, Memory, Options, Schema, Step};
///
/// // An options document that says "strict"; the body, <a/>, follows at the next bit.
/// let mut input: &[u8] = &[0xA0, 0x48, 0x13, 0x08];
/// let mut headers = HeaderReader::new(Memory::growing(&Limits::default()))?;
/// let header = headers.read(&mut input)?.ok_or("cut short")?;
/// let document = header.options.ok_or("no options")?;
/// assert_eq!(document.schema_id, SchemaId::Absent);
///
/// let memory = Memory::growing(&Limits::default());
/// let mut decoder = Decoder::new(Schema::none(), document.options, memory)?;
/// decoder.go_on_after(&headers);
/// assert!(matches!(decoder.next(&mut input)?, Step::Event(_)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct HeaderReader<'m> {
    document: DocumentReader<'m>,
    window: Window,
    log: Log,
    previews: bool,
    prefix: Option<Prefix>,
    complete: bool,
    failed: bool,
}

impl<'m> HeaderReader<'m> {
    /// A reader that works in `memory`; [`HeaderArena`](super::HeaderArena) lends enough.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Limit`] where the memory is too small for the tables of the options document.
    pub fn new(memory: Memory<'m>) -> Result<Self, Error> {
        let document = DocumentReader::new(memory).map_err(|kind| Error::new(kind, 0))?;
        Ok(Self {
            document,
            window: Window::default(),
            log: Log::new(),
            previews: false,
            prefix: None,
            complete: false,
            failed: false,
        })
    }

    /// Accepts preview versions of the format (§5.3) as if they were final version 1.
    #[must_use]
    pub fn accept_previews(mut self) -> Self {
        self.previews = true;
        self
    }

    /// Reads on; `None` asks for more input. Once the header is complete it is given again and
    /// again, and no input is taken.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotExi`], [`ErrorKind::UnsupportedVersion`], [`ErrorKind::InvalidOptions`]
    /// where the options document combines what §5.4 forbids, and the errors of any body.
    pub fn read(&mut self, input: &mut &[u8]) -> Result<Option<Header<'_>>, Error> {
        self.read_with_metadata(input, |_| {})
    }

    /// As [`read`](Self::read), with user-defined metadata (§5.4): `each` gets the events of its
    /// elements, one after another, as they are read. They must not alter what the options say.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn read_with_metadata(
        &mut self,
        input: &mut &[u8],
        mut each: impl FnMut(&Event<'_>),
    ) -> Result<Option<Header<'_>>, Error> {
        if self.failed {
            return Err(Error::new(ErrorKind::Finished, self.window.offset()));
        }
        match self.advance(input, &mut each) {
            Ok(()) => Ok(self.header()),
            Err(Stop::NeedInput) => Ok(None),
            Err(Stop::Error(kind)) => {
                self.failed = true;
                Err(Error::new(kind, self.window.offset()))
            }
        }
    }

    /// The header, once it is complete.
    #[must_use]
    pub fn header(&self) -> Option<Header<'_>> {
        let prefix = self.prefix.filter(|_| self.complete)?;
        let options = prefix.options.then(|| self.document.document());
        Some(Header { cookie: prefix.cookie, options })
    }

    /// Bits of the stream that were read.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.window.offset()
    }

    /// Gets ready for the header of another stream.
    pub fn restart(&mut self) {
        self.document.restart(Keep::Nothing);
        self.window = Window::default();
        self.log.clear();
        self.prefix = None;
        (self.complete, self.failed) = (false, false);
    }

    pub(crate) fn window(&self) -> Window {
        self.window.clone()
    }

    fn advance(
        &mut self,
        input: &mut &[u8],
        metadata: &mut dyn FnMut(&Event<'_>),
    ) -> Result<(), Stop> {
        if self.complete {
            return Ok(());
        }
        let prefix = match self.prefix {
            Some(prefix) => prefix,
            None => {
                let from = *input;
                let mut reader = Reader::new(&mut self.window, &mut self.log, input, false);
                let prefix = Prefix::read(&mut reader, self.previews)?;
                reader.give_back(from);
                self.log.clear();
                *self.prefix.insert(prefix)
            }
        };
        let mut aligned = true;
        if prefix.options {
            let (window, log) = (&mut self.window, &mut self.log);
            let document = self.document.read(window, log, input, metadata)?;
            aligned = document.options.alignment() != Alignment::BitPacked;
        }
        if aligned {
            self.window.align();
        }
        self.complete = true;
        Ok(())
    }
}
