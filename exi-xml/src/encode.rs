//! XML text to an EXI body.

use std::fmt;
use std::io::{self, BufRead, Write};

use exi_core::{Encoder, Error, Event};

use crate::error::{Position, XmlError};
use crate::mapping::{Mapping, MappingOptions, VecSink, Whitespace, reader_options};
use crate::reader::{ReadError, XmlReader};

/// What was encoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Nodes of the document.
    pub nodes: u64,
    /// Bytes of the body.
    pub bytes: u64,
}

/// Bytes that are gathered before they are handed on.
const GATHER: usize = 32 * 1024;

/// Encodes the document in `xml`; writes the body, without a header.
///
/// External entities are an error, unless DTDs are preserved; for a resolver, see
/// [`encode_from`]. Where the encoder is canonical, white space is canonical too.
///
/// # Errors
///
/// See [`EncodeError`]; parts of the body may have been written.
pub fn encode(
    xml: impl BufRead,
    encoder: &mut Encoder<'_, '_>,
    whitespace: Whitespace,
    out: &mut impl Write,
) -> Result<Summary, EncodeError> {
    let options = MappingOptions { whitespace, ..MappingOptions::default() };
    let mut reader = XmlReader::new(xml, reader_options(encoder.options(), options.limits));
    encode_from(&mut reader, encoder, options, out)
}

/// Encodes the document that `reader` reads, as [`encode`] does.
///
/// Where the encoder is canonical, `options` are [`MappingOptions::canonical`].
///
/// The reader should have been made with [`reader_options`].
///
/// # Errors
///
/// See [`EncodeError`]; parts of the body may have been written.
pub fn encode_from<R: BufRead>(
    reader: &mut XmlReader<R>,
    encoder: &mut Encoder<'_, '_>,
    options: MappingOptions,
    out: &mut impl Write,
) -> Result<Summary, EncodeError> {
    let options = match encoder.canonical() {
        Some(_) => options.canonical(),
        None => options,
    };
    let mut mapping = Mapping::new(encoder.options(), options);
    encode_mapped(reader, encoder, &mut mapping, out)
}

/// Encodes the document that `reader` reads, as `mapping` maps it to events.
///
/// # Errors
///
/// See [`EncodeError`]; parts of the body may have been written.
pub fn encode_mapped<R: BufRead>(
    reader: &mut XmlReader<R>,
    encoder: &mut Encoder<'_, '_>,
    mapping: &mut Mapping,
    out: &mut impl Write,
) -> Result<Summary, EncodeError> {
    let mut summary = Summary::default();
    let mut bytes = Vec::with_capacity(GATHER);
    let refused = |error, reader: &XmlReader<R>| EncodeError::Refused {
        error,
        event: "the document".to_owned(),
        position: reader.position(),
    };
    encoder.push_to_vec(&Event::StartDocument, &mut bytes).map_err(|e| refused(e, reader))?;
    while let Some(node) = reader.read()? {
        let mut sink = VecSink { encoder, out: &mut bytes };
        if let Err(refusal) = mapping.push(&node, &mut sink) {
            let position = match refusal.attribute {
                Some(index) => reader.attribute_position(index),
                None => reader.position(),
            };
            let (error, event) = (refusal.error, refusal.event);
            return Err(EncodeError::Refused { error, event, position });
        }
        summary.nodes += 1;
        if bytes.len() >= GATHER {
            summary.bytes += bytes.len() as u64;
            out.write_all(&bytes)?;
            bytes.clear();
        }
    }
    encoder.push_to_vec(&Event::EndDocument, &mut bytes).map_err(|e| refused(e, reader))?;
    encoder.finish_to_vec(&mut bytes).map_err(|e| refused(e, reader))?;
    summary.bytes += bytes.len() as u64;
    out.write_all(&bytes)?;
    Ok(summary)
}

/// Why a document could not be encoded.
#[derive(Debug)]
#[non_exhaustive]
pub enum EncodeError {
    /// It is not well-formed, or exceeds a limit of the reader.
    Xml(XmlError),
    /// The encoder has no place for a part of it: it is not valid, and strict is on, or a limit
    /// is reached.
    Refused {
        /// The encoder's reason.
        error: Error,
        /// The part, with its name.
        event: String,
        /// Where it is.
        position: Position,
    },
    /// Reading or writing failed.
    Io(io::Error),
}

impl From<ReadError> for EncodeError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Xml(error) => Self::Xml(error),
            ReadError::Io(error) => Self::Io(error),
        }
    }
}

impl From<io::Error> for EncodeError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Xml(error) => error.fmt(f),
            Self::Refused { error, event, position } => {
                write!(f, "{position}: {event}: {}", error.kind())
            }
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for EncodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Xml(_) => None,
            Self::Refused { error, .. } => Some(error),
            Self::Io(error) => Some(error),
        }
    }
}
