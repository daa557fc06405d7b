//! `exi canonicalize`.

use std::io::Seek;

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
    let entries = coding::representations(&arguments.coding);
    let document = stream.options(&arguments.coding, &entries)?;
    let tables = stream.tables(&arguments.coding)?;

    let mut xml = SpooledTempFile::new(SPOOL);
    stream.decode(&tables, &document, &mut xml)?;
    xml.rewind().map_err(|error| Failure::io(&arguments.input, &error))?;

    let output = Output::create(&arguments.output)?;
    encode::write_canonical(xml, &arguments.input, &tables, document, arguments.form, output)
}
