//! Going through a stream event by event, with the bits of each.

use std::io::{self, Write};
use std::path::Path;

use exi_core::inspect::{EventBits, Inspector};
use exi_core::options_document::OPTIONS_DOCUMENT;
use exi_core::{
    Alignment, Decoder, Error, ErrorKind, Event, HeaderReader, Limits, Memory, Options,
    OptionsDocument, Schema,
};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

use crate::coding;
use crate::decode;
use crate::error::{Failure, Name};

/// The most that a compressed body may inflate to here, in bytes.
const MOST_INFLATED: usize = 1 << 30;

/// What is told of each event: how deep it is, its bits and itself.
pub(crate) trait Visit {
    /// An event inside of `depth` elements.
    fn event(&mut self, depth: usize, bits: &EventBits, event: &Event<'_>) -> Result<(), Failure>;
}

/// A body whose header was read: all of it, as it is before compression.
pub(crate) struct Body<'p> {
    pub(crate) path: &'p Path,
    pub(crate) bytes: Vec<u8>,
    /// The body was compressed.
    pub(crate) inflated: bool,
    options: Options,
}

impl<'p> Body<'p> {
    /// The body `bytes`, coded as `document` says.
    pub(crate) fn new(
        path: &'p Path,
        bytes: Vec<u8>,
        document: &OptionsDocument<'_>,
    ) -> Result<Self, Failure> {
        let inflated = document.options.alignment() == Alignment::Compression;
        if !inflated {
            return Ok(Self { path, bytes, inflated, options: document.options });
        }
        let bytes = inflate(&bytes).map_err(|reason| Failure::input(Name(path), reason))?;
        // What is inflated is what pre-compression would have left (§9.3).
        Ok(Self { path, bytes, inflated, options: document.options.canonical() })
    }

    fn decoder<'s>(
        &self,
        schema: Schema<'s>,
        headers: &HeaderReader<'_>,
    ) -> Result<Decoder<'s, 'static>, Failure> {
        let memory = Memory::growing(&Limits::default());
        let decoder = Decoder::new(schema, self.options, memory);
        let mut decoder = decoder.map_err(coding::unsupported)?;
        decoder.go_on_after(headers);
        Ok(decoder)
    }

    /// Bytes of the body as an XML document.
    pub(crate) fn xml_bytes(
        &self,
        schema: Schema<'_>,
        headers: &HeaderReader<'_>,
    ) -> Result<u64, Failure> {
        let mut decoder = self.decoder(schema, headers)?;
        let decoded = exi_xml::decode(self.bytes.as_slice(), &mut decoder, Length(0));
        decoded.map(|length| length.0).map_err(|error| decode::failure(self.path, error))
    }

    /// Visits the events of the body.
    pub(crate) fn walk(
        &self,
        schema: Schema<'_>,
        headers: &HeaderReader<'_>,
        visit: &mut impl Visit,
    ) -> Result<(), Failure> {
        let decoder = self.decoder(schema, headers)?;
        let mut input = self.bytes.as_slice();
        let end = events(self.path, decoder, &mut input, visit)?;
        if input.is_empty() {
            return Ok(());
        }
        let reason = format!("the document ends at byte {}, but more follows", end.div_ceil(8));
        Err(Failure::input(Name(self.path), reason))
    }
}

/// Counts bytes that are written.
struct Length(u64);

impl Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Visits the events of the options document that begins `bytes`.
pub(crate) fn walk_options(
    path: &Path,
    bytes: &[u8],
    visit: &mut impl Visit,
) -> Result<(), Failure> {
    let options = Options::builder().strict(true).build().unwrap_or_default();
    let memory = Memory::growing(&Limits::default());
    let decoder = Decoder::new(OPTIONS_DOCUMENT, options, memory).map_err(coding::unsupported)?;
    events(path, decoder, &mut &bytes[..], visit).map(drop)
}

/// Visits the events that `decoder` gives; the bit where they end.
fn events(
    path: &Path,
    decoder: Decoder<'_, '_>,
    input: &mut &[u8],
    visit: &mut impl Visit,
) -> Result<u64, Failure> {
    let mut inspector = Inspector::new(decoder);
    let mut depth = 0_usize;
    loop {
        let next = inspector.next(input).map_err(|error| refused(path, &error))?;
        let Some((bits, event)) = next else { return Ok(inspector.offset()) };
        if event == Event::EndElement {
            depth = depth.saturating_sub(1);
        }
        visit.event(depth, &bits, &event)?;
        depth += usize::from(matches!(event, Event::StartElement(_)));
    }
}

fn refused(path: &Path, error: &Error) -> Failure {
    Failure::input(decode::at(path, error.offset()), error.kind())
}

/// The DEFLATE streams that a compressed body consists of (§9.3), inflated, one after another.
fn inflate(body: &[u8]) -> Result<Vec<u8>, String> {
    let (mut rest, mut out, mut filled) = (body, vec![0; body.len().max(256)], 0);
    while !rest.is_empty() {
        let mut inflater = Box::<DecompressorOxide>::default();
        loop {
            let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
            let (status, used, length) = decompress(&mut inflater, rest, &mut out, filled, flags);
            rest = rest.get(used..).unwrap_or_default();
            filled += length;
            match status {
                TINFLStatus::Done => break,
                TINFLStatus::HasMoreOutput if out.len() < MOST_INFLATED => {
                    out.resize(out.len() * 2, 0);
                }
                TINFLStatus::HasMoreOutput => {
                    return Err(format!("it inflates to more than {MOST_INFLATED} bytes"));
                }
                TINFLStatus::NeedsMoreInput | TINFLStatus::FailedCannotMakeProgress => {
                    return Err(ErrorKind::UnexpectedEnd.to_string());
                }
                _ => return Err(ErrorKind::InvalidValue("the compressed data").to_string()),
            }
        }
    }
    out.truncate(filled);
    Ok(out)
}
