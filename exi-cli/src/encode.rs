//! `exi encode`.

use std::io::{BufReader, Write};

use exi_core::{Encoder, Header, Limits, Memory};
use exi_xml::{EncodeError, Whitespace};

use crate::args::{EncodeArguments, WhitespacePolicy};
use crate::coding::{self, Tables};
use crate::error::{Failure, Name};
use crate::input;
use crate::output::Output;

/// Encodes a document.
pub(crate) fn run(arguments: &EncodeArguments) -> Result<(), Failure> {
    let coding = &arguments.coding;
    let options = coding::options(coding)?;
    let tables = Tables::new(coding)?;
    let memory = Memory::growing(&Limits::default());
    let mut encoder =
        Encoder::new(tables.schema(), options, memory).map_err(coding::unsupported)?;
    let input = BufReader::new(input::open(&arguments.input)?);
    let mut output = Output::create(&arguments.output)?;
    let failed = |error| failure(arguments, error);

    let mut header = Vec::new();
    encoder
        .write_header_to_vec(&Header { cookie: coding.cookie, options: None }, &mut header)
        .map_err(coding::unsupported)?;
    output.write_all(&header).map_err(|error| failed(error.into()))?;
    exi_xml::encode(input, &mut encoder, whitespace(coding.whitespace), &mut output)
        .map_err(failed)?;
    output.finish()
}

const fn whitespace(policy: WhitespacePolicy) -> Whitespace {
    match policy {
        WhitespacePolicy::KeepAll => Whitespace::KeepAll,
        WhitespacePolicy::KeepLeaf => Whitespace::KeepLeaf,
        WhitespacePolicy::DropAll => Whitespace::DropAll,
    }
}

fn failure(arguments: &EncodeArguments, error: EncodeError) -> Failure {
    let name = Name(&arguments.input);
    let (position, reason) = match error {
        EncodeError::Xml(error) => (error.position, error.kind.to_string()),
        EncodeError::Refused { error, event, position } => {
            (position, format!("{event}: {}", error.kind()))
        }
        error => return Failure::input(name, error),
    };
    Failure::input(format_args!("{name}:{}:{}", position.line, position.column), reason)
}
