//! Writing a header, §5, with its options document.

use super::{Header, Prefix};
use crate::bits::{Cursor, Writer};
use crate::error::{Error, ErrorKind};
use crate::memory::Memory;
use crate::options::Alignment;
use crate::options_document::DocumentWriter;

/// Writes headers, with the options document where one is asked for.
///
/// An [`Encoder`](crate::Encoder) goes on where the header ended.
#[derive(Debug)]
pub struct HeaderWriter<'m> {
    document: DocumentWriter<'m>,
    cursor: Cursor,
}

impl<'m> HeaderWriter<'m> {
    /// A writer that works in `memory`; [`HeaderArena`](super::HeaderArena) lends enough.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Limit`] where the memory is too small for the tables of the options document.
    pub fn new(memory: Memory<'m>) -> Result<Self, Error> {
        let document = DocumentWriter::new(memory).map_err(|kind| Error::new(kind, 0))?;
        Ok(Self { document, cursor: Cursor::default() })
    }

    /// Writes a header whole or not at all; returns the bytes that became whole.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::OutputFull`] with the room to try next, [`ErrorKind::Limit`], and
    /// [`ErrorKind::NotAllowed`] where the metadata is not what the wildcard lets in, or not whole
    /// elements.
    pub fn write(&mut self, header: &Header<'_>, out: &mut [u8]) -> Result<usize, Error> {
        let room = out.len();
        let mut writer = Writer::new(Cursor::default(), out, false);
        let written = self
            .write_to(header, &mut writer)
            .and_then(|()| writer.finish().ok_or(ErrorKind::OutputFull { needed: room * 2 }));
        match written {
            Ok((bytes, cursor)) => {
                self.cursor = cursor;
                Ok(bytes)
            }
            Err(kind) => Err(Error::new(kind, 0)),
        }
    }

    /// Where the body begins.
    pub(crate) const fn cursor(&self) -> Cursor {
        self.cursor
    }

    fn write_to(&mut self, header: &Header<'_>, writer: &mut Writer<'_>) -> Result<(), ErrorKind> {
        writer.require(Header::MOST_BYTES)?;
        Prefix { cookie: header.cookie, options: header.options.is_some() }.write(writer);
        let mut aligned = true;
        if let Some(document) = &header.options {
            self.document.write(document, writer)?;
            aligned = document.options.alignment() != Alignment::BitPacked;
        }
        if aligned {
            writer.align();
        }
        Ok(())
    }
}
