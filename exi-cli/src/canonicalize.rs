//! `exi canonicalize`.

use std::io::{BufReader, Seek};

use exi_core::{Encoder, Header, Limits, Memory, OptionsDocument};
use exi_xml::Whitespace;
use tempfile::SpooledTempFile;

use crate::args::CanonicalizeArguments;
use crate::coding;
use crate::decode::{self, Stream};
use crate::encode;
use crate::error::Failure;
use crate::output::Output;

/// Held in memory before a temporary file takes the rest, in bytes.
const SPOOL: usize = 1 << 20;

/// Decodes a stream, and encodes it canonically: with its own options where its header has them.
pub(crate) fn run(arguments: &CanonicalizeArguments) -> Result<(), Failure> {
    let mut headers = decode::header_reader()?;
    let stream = Stream::open(&arguments.input, &mut headers)?;
    let tables = stream.tables(&arguments.coding)?;
    let options = stream.options(&arguments.coding)?;
    let document =
        stream.document().unwrap_or(OptionsDocument { options, ..OptionsDocument::default() });

    let mut xml = SpooledTempFile::new(SPOOL);
    stream.decode(&tables, options, &mut xml)?;
    xml.rewind().map_err(|error| Failure::io(&arguments.input, &error))?;

    let canonical = coding::canonical(arguments.form);
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new_canonical(tables.schema(), options, canonical, memory)
        .map_err(coding::unsupported)?;
    let header = Header::canonical(document, canonical);
    let mut output = Output::create(&arguments.output)?;
    let whitespace = Whitespace::default();
    encode::write(BufReader::new(xml), &mut encoder, &header, whitespace, &mut output)
        .map_err(|error| encode::failure(&arguments.input, error))?;
    output.finish()
}
