//! `exi canonicalize`.

use std::io::Write;

use exi_core::{Encoder, Header, Limits, MappedSchema, Memory};

use crate::args::CanonicalizeArguments;
use crate::coding;
use crate::decode::{self, Stream};
use crate::error::Failure;
use crate::output::Output;

/// Decodes a stream, and encodes it canonically: with its own options where its header has them.
pub(crate) fn run(arguments: &CanonicalizeArguments) -> Result<(), Failure> {
    let mut headers = decode::header_reader()?;
    let stream = Stream::open(&arguments.input, &mut headers)?;
    let entries = coding::representations(&arguments.coding);
    let given = stream.options(&arguments.coding, &entries)?;
    let tables = stream.tables(&arguments.coding)?;

    let form = coding::canonical(arguments.form);
    let document = given.canonical(form);
    let mapped = MappedSchema::new(tables.schema(), &document.representations);
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new_canonical(mapped.schema(), document.options, form, memory)
        .map_err(coding::unsupported)?;
    let mut output = Output::create(&arguments.output)?;
    let mut header = Vec::new();
    encoder
        .write_header_to_vec(&Header::canonical(document, form), &mut header)
        .map_err(coding::unsupported)?;
    output.write_all(&header).map_err(|error| Failure::io(&arguments.output, &error))?;
    stream.canonicalize(&tables, &given, &mut encoder, &mut output)?;
    output.finish()
}
