//! `exi encode`.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

use exi_core::{
    Encoder, Header, Limits, MappedSchema, Memory, Options, OptionsDocument, QName,
    RepresentationMap, SchemaId,
};
use exi_xml::{
    EncodeError, Mapping, MappingOptions, Whitespace, XmlReader, encode_mapped, reader_options,
};

use crate::args::{CodingArguments, EncodeArguments, WhitespacePolicy};
use crate::coding::{self, Tables};
use crate::error::{Failure, Name};
use crate::input;
use crate::output::Output;

/// Encodes a document.
pub(crate) fn run(arguments: &EncodeArguments) -> Result<(), Failure> {
    let (coding, form) = (&arguments.coding, arguments.form);
    if !arguments.canonical && (form.utc_time || form.omit_options_document) {
        let reason = "--utc-time and --omit-options-document are of --canonical";
        return Err(Failure::Usage(reason.to_owned()));
    }
    let options = coding::options(coding)?;
    let tables = Tables::new(coding)?;
    let entries = coding::representations(coding);
    let document = OptionsDocument {
        options,
        schema_id: arguments.schema_id.as_deref().map(SchemaId::from_text).unwrap_or_default(),
        representations: RepresentationMap::new(&entries),
        ..OptionsDocument::default()
    };
    let form = arguments.canonical.then(|| coding::canonical(form));
    let document = form.map_or(document, |form| document.canonical(form));
    let mapped = MappedSchema::new(tables.schema(), &document.representations);
    let memory = Memory::growing(&Limits::default());
    let mut encoder = match form {
        Some(form) => Encoder::new_canonical(mapped.schema(), options, form, memory),
        None => Encoder::new(mapped.schema(), options, memory),
    }
    .map_err(coding::unsupported)?;
    let input = BufReader::new(input::open(&arguments.input)?);
    let mut output = Output::create(&arguments.output)?;

    let header_options = arguments.options_in_header.then_some(document);
    let header = match form {
        Some(form) => Header::canonical(document, form),
        None => Header { cookie: coding.cookie, options: header_options },
    };
    let mut mapping = mapping(coding, encoder.options(), form.is_some());
    write(input, &mut encoder, &header, &mut mapping, &mut output)
        .map_err(|error| failure(&arguments.input, error))?;
    output.finish()
}

/// How a document is mapped to events.
pub(crate) fn mapping(coding: &CodingArguments, options: &Options, canonical: bool) -> Mapping {
    let mapping =
        MappingOptions { whitespace: whitespace(coding.whitespace), ..MappingOptions::default() };
    let mapping = if canonical { mapping.canonical() } else { mapping };
    let mut mapping = Mapping::new(options, mapping);
    for (uri, local_name) in &coding.self_contained {
        mapping.contain(&QName::new(uri, local_name));
    }
    mapping
}

/// Writes a stream.
pub(crate) fn write(
    xml: impl BufRead,
    encoder: &mut Encoder<'_, '_>,
    header: &Header<'_>,
    mapping: &mut Mapping,
    output: &mut impl Write,
) -> Result<(), EncodeError> {
    let mut bytes = Vec::new();
    encoder.write_header_to_vec(header, &mut bytes).map_err(io::Error::other)?;
    output.write_all(&bytes)?;
    let limits = exi_xml::Limits::default();
    let mut reader = XmlReader::new(xml, reader_options(encoder.options(), limits));
    encode_mapped(&mut reader, encoder, mapping, output).map(drop)
}

const fn whitespace(policy: WhitespacePolicy) -> Whitespace {
    match policy {
        WhitespacePolicy::KeepAll => Whitespace::KeepAll,
        WhitespacePolicy::KeepLeaf => Whitespace::KeepLeaf,
        WhitespacePolicy::DropAll => Whitespace::DropAll,
    }
}

/// A failure to encode `path`.
pub(crate) fn failure(path: &Path, error: EncodeError) -> Failure {
    let name = Name(path);
    let (position, reason) = match error {
        EncodeError::Xml(error) => (error.position, error.kind.to_string()),
        EncodeError::Refused { error, event, position } => {
            (position, format!("{event}: {}", error.kind()))
        }
        error => return Failure::input(name, error),
    };
    Failure::input(format_args!("{name}:{}:{}", position.line, position.column), reason)
}
