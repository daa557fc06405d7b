//! EXI Appendix F.1: the content coding `exi` of HTTP.
//!
//! BOSH (XEP-0124) carries the stream in documents of their own, the `<body/>` elements, so a body
//! is coded as any other document is: with a header that says how.

use std::fmt;
use std::vec::Vec;

use exi_core::{
    Decoder, Encoder, Error as ExiError, ErrorKind, Header, HeaderReader, Options, OptionsDocument,
    Schema, SchemaId,
};
use exi_xml::{
    DecodeError, EncodeError, Layout, MappingOptions, Whitespace, WriterOptions, XmlReader,
    XmlWriter, decode_to, encode_from, reader_options,
};

use crate::stream::Limits;

/// The name of the coding, for `Content-Encoding` and `Accept-Encoding`.
pub const CONTENT_CODING: &str = "exi";

/// Appends `document` to `out` as an EXI stream whose header says with which options and schema it
/// is coded: all that a peer needs who knows the schema by its name.
///
/// # Errors
///
/// A document that is not XML, or that strict grammars have no place for; `out` is as it was.
pub fn encode(
    document: &[u8],
    (schema_id, schema): (SchemaId<'_>, Schema<'_>),
    options: Options,
    limits: &Limits,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    let start = out.len();
    let encoded = append(document, (schema_id, schema), options, limits, out);
    if encoded.is_err() {
        out.truncate(start);
    }
    encoded
}

fn append(
    document: &[u8],
    (schema_id, schema): (SchemaId<'_>, Schema<'_>),
    options: Options,
    limits: &Limits,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    let mapping = MappingOptions {
        whitespace: Whitespace::KeepAll,
        limits: limits.xml(),
        ..MappingOptions::default()
    };
    let mut reader = XmlReader::new(document, reader_options(&options, mapping.limits));
    let refused = |error: ExiError| EncodeError::Refused {
        error,
        event: "the header".into(),
        position: exi_xml::Position { offset: 0, line: 1, column: 1 },
    };
    let mut encoder = Encoder::new(schema, options, limits.memory()).map_err(refused)?;
    let described = OptionsDocument { options, schema_id, ..OptionsDocument::default() };
    let header = Header { cookie: false, options: Some(described) };
    encoder.write_header_to_vec(&header, out).map_err(refused)?;
    encode_from(&mut reader, &mut encoder, mapping, out)?;
    Ok(())
}

/// Decodes an EXI stream to a document. `schemas` knows schemas by what the header says.
///
/// # Errors
///
/// See [`CodingError`].
pub fn decode<'s>(
    mut stream: &[u8],
    schemas: impl Fn(SchemaId<'_>) -> Option<Schema<'s>>,
    limits: &Limits,
) -> Result<Vec<u8>, CodingError> {
    let mut headers = HeaderReader::new(limits.memory())?;
    let Some(header) = headers.read(&mut stream)? else {
        return Err(ExiError::new(ErrorKind::UnexpectedEnd, headers.offset()).into());
    };
    let document = header.options.ok_or(CodingError::NoOptions)?;
    let schema = schemas(document.schema_id).ok_or(CodingError::UnknownSchema)?;
    let mut decoder = Decoder::new(schema, document.options, limits.memory())?;
    decoder.go_on_after(&headers);
    let options = WriterOptions { fragment: false, layout: Layout::Bare };
    let out = Bounded { bytes: Vec::new(), most: limits.stanza_bytes };
    Ok(decode_to(stream, &mut decoder, XmlWriter::new(out, options))?.bytes)
}

/// Why a coded document could not be decoded.
#[derive(Debug)]
#[non_exhaustive]
pub enum CodingError {
    /// It is not EXI, or exceeds a limit.
    Stream(DecodeError),
    /// Its header does not say how it is coded.
    NoOptions,
    /// Its header names a schema that is not known here.
    UnknownSchema,
}

impl From<ExiError> for CodingError {
    fn from(error: ExiError) -> Self {
        Self::Stream(error.into())
    }
}

impl From<DecodeError> for CodingError {
    fn from(error: DecodeError) -> Self {
        Self::Stream(error)
    }
}

impl fmt::Display for CodingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stream(error) => error.fmt(f),
            Self::NoOptions => f.write_str("the header does not say how the document is coded"),
            Self::UnknownSchema => f.write_str("the header names a schema that is not known"),
        }
    }
}

impl std::error::Error for CodingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Stream(error) => Some(error),
            Self::NoOptions | Self::UnknownSchema => None,
        }
    }
}

/// Takes so many bytes and no more.
struct Bounded {
    bytes: Vec<u8>,
    most: usize,
}

impl std::io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.bytes.len() + bytes.len() > self.most {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
