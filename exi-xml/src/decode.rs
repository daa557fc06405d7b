//! An EXI body to XML text.

use std::fmt;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;

use exi_core::{Decoder, Error, ErrorKind, Pause};

use crate::writer::{Layout, WriteError, WriterOptions, XmlWriter};

/// Bytes that are read at a time.
const CHUNK: usize = 32 * 1024;

/// Decodes the body in `input`, and writes it as an XML document.
///
/// Input after the body, as far as it was read, is lost.
///
/// # Errors
///
/// See [`DecodeError`]; parts of the document may have been written.
pub fn decode<W: Write>(
    input: impl Read,
    decoder: &mut Decoder<'_, '_>,
    out: W,
) -> Result<W, DecodeError> {
    let fragment = decoder.options().fragment();
    let options = WriterOptions { fragment, layout: Layout::Document };
    decode_to(input, decoder, XmlWriter::new(out, options))
}

/// Decodes the body in `input` to `writer`, as [`decode`] does; the writer gets to know the names of
/// the decoder's schema.
///
/// # Errors
///
/// See [`DecodeError`]; parts of the document may have been written.
pub fn decode_to<'s, W: Write>(
    mut input: impl Read,
    decoder: &mut Decoder<'s, '_>,
    writer: XmlWriter<'s, W>,
) -> Result<W, DecodeError> {
    let mut writer = writer.with_schema(*decoder.schema());
    let mut chunk = vec![0; CHUNK];
    let mut length = 0;
    loop {
        let mut unread = chunk.get(..length).unwrap_or_default();
        let pause = decoder.try_for_each(&mut unread, |event| match writer.write(event) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => ControlFlow::Break(error),
        })?;
        let unwritable = |error| DecodeError::Unwritable { error, offset: decoder.offset() };
        match pause {
            Pause::NeedInput => {}
            Pause::Break(error) => return Err(unwritable(error)),
            Pause::End => return writer.finish().map_err(unwritable),
        }
        length = match input.read(&mut chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => 0,
            Ok(0) => return Err(Error::new(ErrorKind::UnexpectedEnd, decoder.offset()).into()),
            length => length?,
        };
    }
}

/// Why a body could not be decoded to XML.
#[derive(Debug)]
#[non_exhaustive]
pub enum DecodeError {
    /// The stream is not one of these options and this schema, or exceeds a limit.
    Exi(Error),
    /// XML cannot hold what the stream contains, or writing failed.
    Unwritable {
        /// The reason.
        error: WriteError,
        /// Bits of the body that were read.
        offset: u64,
    },
    /// Reading failed.
    Io(io::Error),
}

impl From<Error> for DecodeError {
    fn from(error: Error) -> Self {
        Self::Exi(error)
    }
}

impl From<io::Error> for DecodeError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exi(error) => error.fmt(f),
            Self::Unwritable { error: WriteError::Io(error), .. } | Self::Io(error) => error.fmt(f),
            Self::Unwritable { error, offset } => {
                write!(f, "{error} (before byte {}, bit {})", offset / 8, offset % 8)
            }
        }
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Exi(error) => Some(error),
            Self::Unwritable { error, .. } => Some(error),
            Self::Io(error) => Some(error),
        }
    }
}
