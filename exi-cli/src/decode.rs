//! `exi decode`.

use std::io::{self, Read};

use exi_core::{Decoder, Error, ErrorKind, Limits, Memory};
use exi_xml::DecodeError;

use crate::args::DecodeArguments;
use crate::coding::{self, Tables};
use crate::error::{Failure, Name};
use crate::input;
use crate::output::Output;

/// Bytes to look for a header in, at a time.
const CHUNK: usize = 4096;

/// Decodes a stream.
pub(crate) fn run(arguments: &DecodeArguments) -> Result<(), Failure> {
    let options = coding::options(&arguments.coding)?;
    let tables = Tables::new(&arguments.coding)?;
    let memory = Memory::growing(&Limits::default());
    let mut decoder =
        Decoder::new(tables.schema(), options, memory).map_err(coding::unsupported)?;
    let mut input = Counted { input: input::open(&arguments.input)?, bytes: 0 };
    let mut output = Output::create(&arguments.output)?;

    decode(&mut input, &mut decoder, &mut output).map_err(|error| failure(arguments, error))?;
    output.finish()
}

fn decode(
    input: &mut Counted<impl Read>,
    decoder: &mut Decoder<'_, '_>,
    output: &mut Output,
) -> Result<(), DecodeError> {
    let body = read_header(input, decoder)?;
    exi_xml::decode(body.as_slice().chain(&mut *input), decoder, output)?;
    // What follows the body belongs to nothing: the options or the schema are not the encoder's.
    let end = decoder.offset().div_ceil(8);
    if input.bytes > end || input.read(&mut [0])? > 0 {
        return Err(
            io::Error::other(format!("the document ends at byte {end}, but more follows")).into()
        );
    }
    Ok(())
}

/// Reads the header; gives what was read of the body.
fn read_header(
    input: &mut impl Read,
    decoder: &mut Decoder<'_, '_>,
) -> Result<Vec<u8>, DecodeError> {
    let mut chunk = [0; CHUNK];
    loop {
        let length = input.read(&mut chunk)?;
        if length == 0 {
            return Err(Error::new(ErrorKind::UnexpectedEnd, decoder.offset()).into());
        }
        let mut unread = chunk.get(..length).unwrap_or_default();
        if decoder.read_header(&mut unread)?.is_some() {
            return Ok(unread.to_vec());
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

fn failure(arguments: &DecodeArguments, error: DecodeError) -> Failure {
    let name = Name(&arguments.input);
    let at = |offset: u64| format!("{name}: byte {}, bit {}", offset / 8, offset % 8);
    match error {
        DecodeError::Exi(error) => Failure::input(at(error.offset()), error.kind()),
        DecodeError::Unwritable { error, offset } => Failure::input(at(offset), error),
        error => Failure::input(name, error),
    }
}
