//! `exi decode`.

use std::io::{self, Read, Write};
use std::path::Path;

use exi_core::{
    Alignment, DatatypeRepresentation, Decoder, Encoder, Error, ErrorKind, HeaderReader, Limits,
    MappedSchema, Memory, OptionsDocument, RepresentationMap,
};
use exi_xml::{CanonicalizeError, DecodeError};

use crate::args::{CodingArguments, DecodeArguments};
use crate::coding::{self, Tables};
use crate::error::{Failure, Name};
use crate::input;
use crate::output::Output;

/// Bytes to look for a header in, at a time.
const CHUNK: usize = 4096;

/// Decodes a stream.
pub(crate) fn run(arguments: &DecodeArguments) -> Result<(), Failure> {
    let mut headers = header_reader()?;
    let stream = Stream::open(&arguments.input, &mut headers)?;
    let entries = coding::representations(&arguments.coding);
    let document = stream.options(&arguments.coding, &entries)?;
    let tables = stream.tables(&arguments.coding)?;
    warn_of_user_defined(&document.representations);
    let mut output = Output::create(&arguments.output)?;
    stream.decode(&tables, &document, &mut output)?;
    output.finish()
}

/// Says which values will be an error, should there be any (§7.4).
fn warn_of_user_defined(representations: &RepresentationMap<'_>) {
    for entry in representations.iter().filter(DatatypeRepresentation::is_user_defined) {
        let (datatype, to) = (entry.datatype, entry.representation);
        eprintln!(
            "exi: warning: values of {{{}}}{} are in the user-defined representation {{{}}}{}, \
             which is not known",
            datatype.uri(),
            datatype.local_name(),
            to.uri(),
            to.local_name()
        );
    }
}

/// What reads the header of a [`Stream`].
pub(crate) fn header_reader() -> Result<HeaderReader<'static>, Failure> {
    HeaderReader::new(Memory::growing(&Limits::default())).map_err(coding::unsupported)
}

/// A stream whose header was read.
pub(crate) struct Stream<'p, 'h> {
    path: &'p Path,
    input: Counted<Box<dyn Read + 'p>>,
    /// The bytes of the header; the last may hold the first bits of the body.
    header: Vec<u8>,
    /// What was read of the body.
    body: Vec<u8>,
    headers: &'h HeaderReader<'static>,
}

impl<'p, 'h> Stream<'p, 'h> {
    /// Opens `path`, and reads the header.
    pub(crate) fn open(
        path: &'p Path,
        headers: &'h mut HeaderReader<'static>,
    ) -> Result<Self, Failure> {
        Self::of(path, input::open(path)?, headers)
    }

    /// Reads the header of `input`, which errors call `path`.
    pub(crate) fn of(
        path: &'p Path,
        input: Box<dyn Read + 'p>,
        headers: &'h mut HeaderReader<'static>,
    ) -> Result<Self, Failure> {
        let mut input = Counted { input, bytes: 0 };
        let (header, body) =
            read_header(&mut input, headers).map_err(|error| failure(path, error))?;
        Ok(Self { path, input, header, body, headers })
    }

    /// What has read the header.
    pub(crate) const fn headers(&self) -> &'h HeaderReader<'static> {
        self.headers
    }

    fn document(&self) -> Option<OptionsDocument<'h>> {
        self.headers.header()?.options
    }

    /// The schema that the header names, or that `arguments` do.
    pub(crate) fn tables(&self, arguments: &CodingArguments) -> Result<Tables, Failure> {
        let id = self.document().map(|document| document.schema_id).unwrap_or_default();
        Tables::named(arguments, id)
    }

    /// The options document of the header, or one of `arguments`, whose datatype representation
    /// map is `entries`.
    pub(crate) fn options<'d>(
        &self,
        arguments: &CodingArguments,
        entries: &'d [DatatypeRepresentation<'d>],
    ) -> Result<OptionsDocument<'d>, Failure>
    where
        'h: 'd,
    {
        if let Some(document) = self.document() {
            return Ok(document);
        }
        Ok(OptionsDocument {
            options: coding::options(arguments)?,
            representations: RepresentationMap::new(entries),
            ..OptionsDocument::default()
        })
    }

    /// Writes the document.
    pub(crate) fn decode(
        mut self,
        tables: &Tables,
        document: &OptionsDocument<'_>,
        output: impl Write,
    ) -> Result<(), Failure> {
        let mapped = MappedSchema::new(tables.schema(), &document.representations);
        let memory = Memory::growing(&Limits::default());
        let mut decoder =
            Decoder::new(mapped.schema(), document.options, memory).map_err(coding::unsupported)?;
        decoder.go_on_after(self.headers);
        let body = self.body.as_slice().chain(&mut self.input);
        exi_xml::decode(body, &mut decoder, output).map_err(|error| failure(self.path, error))?;
        self.check_end(&decoder)
    }

    /// Writes the canonical form of the body.
    pub(crate) fn canonicalize(
        mut self,
        tables: &Tables,
        document: &OptionsDocument<'_>,
        encoder: &mut Encoder<'_, '_>,
        output: &mut impl Write,
    ) -> Result<(), Failure> {
        let mapped = MappedSchema::new(tables.schema(), &document.representations);
        let memory = Memory::growing(&Limits::default());
        let mut decoder =
            Decoder::new(mapped.schema(), document.options, memory).map_err(coding::unsupported)?;
        decoder.go_on_after(self.headers);
        let body = self.body.as_slice().chain(&mut self.input);
        exi_xml::canonicalize(body, &mut decoder, encoder, output)
            .map_err(|error| no_canonical_form(self.path, error))?;
        self.check_end(&decoder)
    }

    /// What is left of the stream, read whole: the bytes of the header, and those of the body.
    pub(crate) fn into_parts(mut self) -> Result<(Vec<u8>, Vec<u8>), Failure> {
        let read = self.input.read_to_end(&mut self.body);
        read.map_err(|error| Failure::io(self.path, &error))?;
        Ok((self.header, self.body))
    }

    fn check_end(&mut self, decoder: &Decoder<'_, '_>) -> Result<(), Failure> {
        // What follows the body belongs to nothing: the options or the schema are not the
        // encoder's. Of a compressed body the decoder counts what it inflates to.
        let end = match decoder.options().alignment() {
            Alignment::Compression => self.input.bytes,
            _ => decoder.offset().div_ceil(8),
        };
        let more = self.input.read(&mut [0]).map_err(|error| Failure::io(self.path, &error))?;
        if self.input.bytes > end || more > 0 {
            let reason = format!("the document ends at byte {end}, but more follows");
            return Err(Failure::input(Name(self.path), reason));
        }
        Ok(())
    }
}

/// Reads the header; gives its bytes and what was read of the body.
fn read_header(
    input: &mut impl Read,
    headers: &mut HeaderReader<'_>,
) -> Result<(Vec<u8>, Vec<u8>), DecodeError> {
    let (mut chunk, mut header) = ([0; CHUNK], Vec::new());
    loop {
        let length = input.read(&mut chunk)?;
        if length == 0 {
            return Err(Error::new(ErrorKind::UnexpectedEnd, headers.offset()).into());
        }
        let all = chunk.get(..length).unwrap_or_default();
        let mut unread = all;
        let complete = headers.read(&mut unread)?.is_some();
        header.extend_from_slice(all.get(..length - unread.len()).unwrap_or_default());
        if complete {
            return Ok((header, unread.to_vec()));
        }
    }
}

/// Counts the bytes that are read.
struct Counted<R> {
    input: R,
    bytes: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.input.read(buffer)?;
        self.bytes += length as u64;
        Ok(length)
    }
}

/// A failure to decode `path`.
pub(crate) fn failure(path: &Path, error: DecodeError) -> Failure {
    match error {
        DecodeError::Exi(error) => Failure::input(at(path, error.offset()), error.kind()),
        DecodeError::Unwritable { error, offset } => Failure::input(at(path, offset), error),
        error => Failure::input(Name(path), error),
    }
}

fn no_canonical_form(path: &Path, error: CanonicalizeError) -> Failure {
    match error {
        CanonicalizeError::Exi(error) => Failure::input(at(path, error.offset()), error.kind()),
        CanonicalizeError::Refused { error, event, offset } => {
            Failure::input(at(path, offset), format_args!("{event}: {}", error.kind()))
        }
        error => Failure::input(Name(path), error),
    }
}

/// A place in a stream.
pub(crate) fn at(path: &Path, offset: u64) -> String {
    format!("{}: byte {}, bit {}", Name(path), offset / 8, offset % 8)
}
