//! The command line.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use exi_core::Profile;

/// Efficient XML Interchange: XML as compact, schema-informed binary streams.
#[derive(Debug, Parser)]
#[command(name = "exi", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  exi encode note.xml -o note.exi                        without a schema
  exi decode note.exi -o note.xml
  exi encode --schema note.xsd --strict note.xml -o note.exi
  exi encode --schema-set xmpp-iot - < stanza.xml > stanza.exi
  exi schema compile note.xsd -o note.exischema

Exit status: 0 done, 1 the input is bad, 2 the command line is wrong.";

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write an XML document as an EXI stream.
    #[command(after_help = ENCODE_EXAMPLES)]
    Encode(EncodeArguments),
    /// Write an EXI stream as an XML document.
    #[command(after_help = DECODE_EXAMPLES)]
    Decode(DecodeArguments),
    /// Write an EXI stream in its canonical form.
    #[command(after_help = CANONICALIZE_EXAMPLES)]
    Canonicalize(CanonicalizeArguments),
    /// Print what each bit of an EXI stream means.
    #[command(after_help = INSPECT_EXAMPLES)]
    Inspect(InspectArguments),
    /// Print how large documents are as EXI, and what their bits are spent on.
    #[command(after_help = STATS_EXAMPLES)]
    Stats(StatsArguments),
    /// Compile, check and list schemas.
    #[command(subcommand)]
    Schema(SchemaCommand),
    /// Stand in front of an XMPP server: EXI towards devices, XML towards the server.
    #[cfg(feature = "relay")]
    #[command(after_help = crate::relay::GATEWAY_EXAMPLES)]
    Gateway(crate::relay::GatewayArguments),
    /// Stand behind an XMPP client: XML towards the client, EXI towards a gateway or server.
    #[cfg(feature = "relay")]
    #[command(after_help = crate::relay::BRIDGE_EXAMPLES)]
    Bridge(crate::relay::BridgeArguments),
}

const ENCODE_EXAMPLES: &str = "\
Examples:
  exi encode note.xml -o note.exi
  exi encode --preserve comments,pis,prefixes note.xml -o note.exi
  exi encode --schema note.xsd --strict --value-max-length 64 note.xml -o note.exi
  exi encode --options-in-header --alignment compression note.xml -o note.exi
  exi encode --canonical note.xml | sha256sum";

const DECODE_EXAMPLES: &str = "\
Examples:
  exi decode note.exi -o note.xml
  exi decode --schema note.xsd --strict --value-max-length 64 note.exi -o note.xml

A stream is decoded with the options and the schema that it was encoded with. Options in the header
of the stream count instead of those of the command line.";

const CANONICALIZE_EXAMPLES: &str = "\
Examples:
  exi canonicalize note.exi -o canonical.exi
  exi canonicalize --schema note.xsd --strict --utc-time note.exi | sha256sum

Equal content gives equal bytes, under the same options and the same schema. Comments, prefixes and
the like are content where the stream preserves them.";

const INSPECT_EXAMPLES: &str = "\
Examples:
  exi inspect note.exi
  exi inspect --schema note.xsd --strict note.exi
  exi inspect --json note.exi | jq 'select(.event == \"AT\")'

A line for each event: its offset and its length in bits, the state of the grammar, the event code,
the event, and of a value its kind, its bits, and whether it was in the string table. Options as for
decode. What a damaged stream holds before the damage is printed too.";

const STATS_EXAMPLES: &str = "\
Examples:
  exi stats *.xml
  exi stats --schema-set xmpp-iot --strict stanzas/*.xml
  exi stats --schema note.xsd --alignment compression --json note.xml

Each file is an XML document, which is encoded with the options, or an EXI stream, whose options are
those of its header or of the command line. Of compressed streams, the bits are those before
compression.";

/// `exi encode`.
#[derive(Debug, Args)]
pub(crate) struct EncodeArguments {
    #[command(flatten)]
    pub(crate) coding: CodingArguments,
    /// Write the options into the header.
    #[arg(long, group = "header_options")]
    pub(crate) options_in_header: bool,
    /// Name the schema in those options; the empty string stands for the built-in types alone.
    #[arg(long, value_name = "ID", requires = "header_options")]
    pub(crate) schema_id: Option<String>,
    /// Write the canonical form of the stream, options in the header.
    #[arg(long, group = "header_options", conflicts_with_all = ["cookie", "whitespace"])]
    pub(crate) canonical: bool,
    #[command(flatten)]
    pub(crate) form: FormArguments,
    /// The XML document; "-" is standard input.
    #[arg(value_name = "IN.xml")]
    pub(crate) input: PathBuf,
    /// The EXI stream; "-" is standard output.
    #[arg(short, long, value_name = "OUT.exi", default_value = "-")]
    pub(crate) output: PathBuf,
}

/// `exi decode`.
#[derive(Debug, Args)]
pub(crate) struct DecodeArguments {
    #[command(flatten)]
    pub(crate) coding: CodingArguments,
    /// The EXI stream; "-" is standard input.
    #[arg(value_name = "IN.exi")]
    pub(crate) input: PathBuf,
    /// The XML document; "-" is standard output.
    #[arg(short, long, value_name = "OUT.xml", default_value = "-")]
    pub(crate) output: PathBuf,
}

/// `exi canonicalize`.
#[derive(Debug, Args)]
pub(crate) struct CanonicalizeArguments {
    #[command(flatten)]
    pub(crate) coding: CodingArguments,
    #[command(flatten)]
    pub(crate) form: FormArguments,
    /// The EXI stream; "-" is standard input.
    #[arg(value_name = "IN.exi")]
    pub(crate) input: PathBuf,
    /// The canonical stream; "-" is standard output.
    #[arg(short, long, value_name = "OUT.exi", default_value = "-")]
    pub(crate) output: PathBuf,
}

/// `exi inspect`.
#[derive(Debug, Args)]
pub(crate) struct InspectArguments {
    #[command(flatten)]
    pub(crate) coding: CodingArguments,
    /// A JSON object on each line.
    #[arg(long)]
    pub(crate) json: bool,
    /// The EXI stream; "-" is standard input.
    #[arg(value_name = "IN.exi")]
    pub(crate) input: PathBuf,
}

/// `exi stats`.
#[derive(Debug, Args)]
pub(crate) struct StatsArguments {
    #[command(flatten)]
    pub(crate) coding: CodingArguments,
    /// One JSON object in all.
    #[arg(long)]
    pub(crate) json: bool,
    /// XML documents and EXI streams.
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
}

/// The Canonical EXI Options.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct FormArguments {
    /// Canonical: dates and times with a time zone in Coordinated Universal Time.
    #[arg(long)]
    pub(crate) utc_time: bool,
    /// Canonical: leave the options out of the header.
    #[arg(long)]
    pub(crate) omit_options_document: bool,
}

/// How a stream is coded; the same for both directions.
#[derive(Debug, Args)]
pub(crate) struct CodingArguments {
    /// A schema document that the stream is informed by; may be given several times.
    ///
    /// Imports and includes are resolved relative to each document. One file of compiled tables
    /// (from `exi schema compile`) will do as well.
    #[arg(long, value_name = "FILE.xsd", conflicts_with_all = ["schema_set", "schema_types_only"])]
    pub(crate) schema: Vec<PathBuf>,
    /// A schema set that is built in (`exi schema list` names them).
    #[arg(long, value_name = "NAME", conflicts_with = "schema_types_only")]
    pub(crate) schema_set: Option<String>,
    /// No schema documents, but the built-in types of XML Schema.
    #[arg(long)]
    pub(crate) schema_types_only: bool,
    /// Where event codes and values begin, and whether they are compressed.
    #[arg(long, value_enum, default_value_t = AlignmentName::BitPacked)]
    pub(crate) alignment: AlignmentName,
    /// Accept nothing that the schemas do not declare; more compact.
    #[arg(long)]
    pub(crate) strict: bool,
    /// A fragment: any number of root elements.
    #[arg(long)]
    pub(crate) fragment: bool,
    /// What to keep besides elements, attributes and text.
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',', action = ArgAction::Append)]
    pub(crate) preserve: Vec<Preserved>,
    /// Values in each block of a compressed stream [default: 1000000].
    #[arg(long, value_name = "N")]
    pub(crate) block_size: Option<u32>,
    /// Longest value in characters that enters the string table [default: unbounded].
    #[arg(long, value_name = "N")]
    pub(crate) value_max_length: Option<u32>,
    /// Most values that the string table holds at a time [default: unbounded].
    #[arg(long, value_name = "N")]
    pub(crate) value_partition_capacity: Option<u32>,
    /// Elements of this name can be read by themselves, from where they begin in the stream; may be
    /// given several times.
    #[arg(long, value_name = "{uri}LOCAL", value_parser = name)]
    pub(crate) self_contained: Vec<(String, String)>,
    /// Keep to the EXI Profile: whether values have local partitions (0 or 1), and the most built-in
    /// grammars and productions that may be learned (nothing: any number), as in 0,0,0.
    #[arg(long, value_name = "LOCAL,GRAMMARS,PRODUCTIONS", value_parser = profile)]
    pub(crate) profile: Option<Profile>,
    /// The representation of a simple type and of those derived from it, as names in the form
    /// {uri}local; may be given several times.
    #[arg(long, value_name = "{uri}TYPE={uri}REPRESENTATION", value_parser = representation)]
    pub(crate) datatype_representation: Vec<Representation>,
    /// Begin the stream with "$EXI"; recognised when decoding, whether given or not.
    #[arg(long)]
    pub(crate) cookie: bool,
    /// White-space-only text: all of it, that in elements without children, or none.
    ///
    /// Of no effect when decoding.
    #[arg(long, value_enum, default_value_t = WhitespacePolicy::KeepLeaf)]
    pub(crate) whitespace: WhitespacePolicy,
}

/// An entry of a datatype representation map: two names, each a namespace and a local name.
#[derive(Clone, Debug)]
pub(crate) struct Representation {
    pub(crate) datatype: (String, String),
    pub(crate) representation: (String, String),
}

fn name(text: &str) -> Result<(String, String), String> {
    let parts = text.strip_prefix('{').and_then(|text| text.split_once('}'));
    let (uri, local) =
        parts.filter(|(_, local)| !local.is_empty()).ok_or("not of the form {uri}local")?;
    Ok((uri.to_owned(), local.to_owned()))
}

fn profile(text: &str) -> Result<Profile, String> {
    let most = |text: &str| match text {
        "" => Some(None),
        number => number.parse().ok().map(Some),
    };
    let parse = |text: &str| {
        let (local, rest) = text.split_once(',')?;
        let (grammars, productions) = rest.split_once(',')?;
        let local_value_partitions = match local {
            "0" => false,
            "1" => true,
            _ => return None,
        };
        let built_in_element_grammars = most(grammars)?;
        let built_in_productions = most(productions)?;
        Some(Profile { local_value_partitions, built_in_element_grammars, built_in_productions })
    };
    parse(text).ok_or_else(|| "not three numbers, as in 0,0,0".to_owned())
}

fn representation(text: &str) -> Result<Representation, String> {
    // A namespace name may hold "=" as well; what follows the sign begins with a brace.
    let entry = text.split_once("={").and_then(|(datatype, representation)| {
        let representation = name(&format!("{{{representation}")).ok()?;
        Some(Representation { datatype: name(datatype).ok()?, representation })
    });
    entry.ok_or_else(|| "not of the form {uri}type={uri}representation".to_owned())
}

/// Alignment of event codes and values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AlignmentName {
    /// Packed in bits.
    BitPacked,
    /// Each at a byte.
    BytePacked,
    /// Regrouped for an external compressor.
    PreCompression,
    /// Regrouped and compressed.
    Compression,
}

/// What a stream may preserve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Preserved {
    /// Comments.
    Comments,
    /// Processing instructions.
    Pis,
    /// The document type declaration and entity references.
    Dtd,
    /// Namespace declarations and prefixes.
    Prefixes,
    /// Values as they are written.
    LexicalValues,
}

/// What becomes of white-space-only text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum WhitespacePolicy {
    /// It stays.
    KeepAll,
    /// It stays where it is all that an element contains.
    KeepLeaf,
    /// It goes.
    DropAll,
}

/// `exi schema`.
#[derive(Debug, Subcommand)]
pub(crate) enum SchemaCommand {
    /// Compile schema documents to grammar tables.
    Compile(CompileArguments),
    /// Check that schema documents compile; says how long each took and what it holds.
    Check {
        /// The schema documents, each on its own.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// List the built-in schema sets and the size of their tables.
    List,
    /// Describe the grammars of a schema, one JSON object on a line.
    Report {
        /// The schema document.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// With the shape of every element's grammar.
        #[arg(long)]
        shapes: bool,
    },
}

/// `exi schema compile`.
#[derive(Debug, Args)]
pub(crate) struct CompileArguments {
    /// The schema documents; imports and includes are resolved relative to each.
    #[arg(value_name = "FILE.xsd", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Where the tables go; "-" is standard output.
    #[arg(short, long, value_name = "OUT", default_value = "-")]
    pub(crate) output: PathBuf,
    /// Write Rust source that declares the static NAME.
    #[arg(long, value_name = "NAME", conflicts_with = "bytes")]
    pub(crate) rust: Option<String>,
    /// Write the tables as bytes (the default).
    #[arg(long)]
    pub(crate) bytes: bool,
}
