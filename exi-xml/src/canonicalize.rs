//! An EXI body to a canonical one, without XML text in between.

use std::fmt;
use std::io::{self, Read, Write};

use exi_core::{Decoder, Encoder, Error, ErrorKind, Step};

use crate::mapping::{Recoding, VecSink};

/// Bytes that are read, and gathered before they are written.
const CHUNK: usize = 32 * 1024;

/// Decodes the body in `input`, and writes its canonical form, without a header.
///
/// The encoder should have been made with [`Encoder::new_canonical`]. Input after the body, as far
/// as it was read, is lost.
///
/// # Errors
///
/// See [`CanonicalizeError`]; parts of the body may have been written.
pub fn canonicalize(
    mut input: impl Read,
    decoder: &mut Decoder<'_, '_>,
    encoder: &mut Encoder<'_, '_>,
    out: &mut impl Write,
) -> Result<(), CanonicalizeError> {
    let mut recoding = Recoding::new(encoder.options());
    let (mut chunk, mut bytes) = (vec![0; CHUNK], Vec::with_capacity(CHUNK));
    let mut length = 0;
    loop {
        let mut unread = chunk.get(..length).unwrap_or_default();
        loop {
            let offset = decoder.offset();
            match decoder.next(&mut unread)? {
                Step::NeedInput => break,
                Step::Event(event) => {
                    let mut sink = VecSink { encoder, out: &mut bytes };
                    recoding.push(&event, &mut sink).map_err(|refusal| {
                        CanonicalizeError::Refused {
                            error: refusal.error,
                            event: refusal.event,
                            offset,
                        }
                    })?;
                }
                Step::End => {
                    encoder.finish_to_vec(&mut bytes)?;
                    return Ok(out.write_all(&bytes)?);
                }
            }
            if bytes.len() >= CHUNK {
                out.write_all(&bytes)?;
                bytes.clear();
            }
        }
        length = match input.read(&mut chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => 0,
            Ok(0) => return Err(Error::new(ErrorKind::UnexpectedEnd, decoder.offset()).into()),
            length => length?,
        };
    }
}

/// Why a body has no canonical form.
#[derive(Debug)]
#[non_exhaustive]
pub enum CanonicalizeError {
    /// The stream is not one of these options and this schema, or exceeds a limit.
    Exi(Error),
    /// The canonical encoder has no place for a part of it.
    Refused {
        /// The encoder's reason.
        error: Error,
        /// The part, with its name.
        event: String,
        /// Bits of the body that were read before it was noticed.
        offset: u64,
    },
    /// Reading or writing failed.
    Io(io::Error),
}

impl From<Error> for CanonicalizeError {
    fn from(error: Error) -> Self {
        Self::Exi(error)
    }
}

impl From<io::Error> for CanonicalizeError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for CanonicalizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exi(error) => error.fmt(f),
            Self::Refused { error, event, offset } => {
                write!(
                    f,
                    "{event}: {} (before byte {}, bit {})",
                    error.kind(),
                    offset / 8,
                    offset % 8
                )
            }
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CanonicalizeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Exi(error) | Self::Refused { error, .. } => Some(error),
            Self::Io(error) => Some(error),
        }
    }
}
