//! From the command line to a schema and options.

use exi_core::schema::CompiledSchema;
use exi_core::{
    Alignment, Canonical, DatatypeRepresentation, Options, Preserve, QName, Schema, SchemaId,
};
use exi_xmpp::tables;

use crate::args::{AlignmentName, CodingArguments, FormArguments, Preserved};
use crate::error::Failure;
use crate::schema;

/// Whose tables a stream is informed by.
pub(crate) enum Tables {
    /// Those of the program: none, or a built-in set.
    Baked(Schema<'static>),
    /// Made, or read, for this run.
    Loaded(CompiledSchema),
}

impl Tables {
    /// The tables that `arguments` name.
    pub(crate) fn new(arguments: &CodingArguments) -> Result<Self, Failure> {
        if let Some(name) = &arguments.schema_set {
            return tables::by_name(name).map(Self::Baked).ok_or_else(|| no_such_set(name));
        }
        if arguments.schema_types_only || !arguments.schema.is_empty() {
            return Ok(Self::Loaded(schema::load(&arguments.schema)?));
        }
        Ok(Self::Baked(Schema::none()))
    }

    /// The tables for a stream whose header names its schema as `id`; `arguments` may say which
    /// schema that is.
    pub(crate) fn named(arguments: &CodingArguments, id: SchemaId<'_>) -> Result<Self, Failure> {
        let given = arguments.schema_set.is_some()
            || arguments.schema_types_only
            || !arguments.schema.is_empty();
        match id {
            SchemaId::NoSchema => Ok(Self::Baked(Schema::none())),
            SchemaId::BuiltInTypes => Ok(Self::Loaded(schema::load(&[])?)),
            SchemaId::Named(name) if !given => {
                tables::by_name(name).map(Self::Baked).ok_or_else(|| {
                    Failure::Usage(format!(
                        "the stream has the schema \"{name}\"; name its documents"
                    ))
                })
            }
            SchemaId::Absent | SchemaId::Named(_) => Self::new(arguments),
        }
    }

    /// For a coder.
    pub(crate) fn schema(&self) -> Schema<'_> {
        match self {
            Self::Baked(schema) => *schema,
            Self::Loaded(tables) => tables.schema(),
        }
    }
}

fn no_such_set(name: &str) -> Failure {
    let known: Vec<&str> = tables::all().iter().map(|set| set.name).collect();
    Failure::Usage(format!("no schema set \"{name}\" is built in; there are: {}", known.join(", ")))
}

/// The options that `arguments` ask for.
pub(crate) fn options(arguments: &CodingArguments) -> Result<Options, Failure> {
    let preserve = |what| arguments.preserve.contains(&what);
    let builder = Options::builder()
        .alignment(match arguments.alignment {
            AlignmentName::BitPacked => Alignment::BitPacked,
            AlignmentName::BytePacked => Alignment::ByteAligned,
            AlignmentName::PreCompression => Alignment::PreCompression,
            AlignmentName::Compression => Alignment::Compression,
        })
        .strict(arguments.strict)
        .fragment(arguments.fragment)
        .preserve(Preserve {
            comments: preserve(Preserved::Comments),
            pis: preserve(Preserved::Pis),
            dtd: preserve(Preserved::Dtd),
            prefixes: preserve(Preserved::Prefixes),
            lexical_values: preserve(Preserved::LexicalValues),
        })
        .value_max_length(arguments.value_max_length)
        .value_partition_capacity(arguments.value_partition_capacity)
        .self_contained(!arguments.self_contained.is_empty())
        .profile(arguments.profile);
    let builder = match arguments.block_size {
        Some(values) => builder.block_size(values),
        None => builder,
    };
    builder.build().map_err(|error| Failure::Usage(error.to_string()))
}

/// The datatype representation map that `arguments` ask for.
pub(crate) fn representations(arguments: &CodingArguments) -> Vec<DatatypeRepresentation<'_>> {
    fn name((uri, local_name): &(String, String)) -> QName<'_> {
        QName::new(uri, local_name)
    }
    let entries = arguments.datatype_representation.iter();
    let entries = entries.map(|entry| DatatypeRepresentation {
        datatype: name(&entry.datatype),
        representation: name(&entry.representation),
    });
    entries.collect()
}

/// The Canonical EXI Options that `arguments` ask for.
pub(crate) const fn canonical(arguments: FormArguments) -> Canonical {
    let FormArguments { utc_time, omit_options_document } = arguments;
    Canonical { omit_options_document, utc_time }
}

/// An option that the codec does not carry out.
pub(crate) fn unsupported(error: exi_core::Error) -> Failure {
    Failure::Usage(error.kind().to_string())
}
