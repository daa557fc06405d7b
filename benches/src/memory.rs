//! What the engine takes in memory.

use std::fmt::Write;

use exi_core::{Arena, Decoder, Encoder};
use exi_schema::build::Tables;
use exi_xmpp::tables::{self, XMPP_CORE, XMPP_IOT};

use crate::Result;
use crate::corpus::repository;

/// Bytes of text of the value table, under XEP-0322's defaults: 64 values of 64 characters, of
/// four bytes each at worst.
pub const VALUE_TEXT: usize = 64 * 64 * 4;

/// Bytes of state of one connection's two directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Of an encoder and its memory.
    pub encoder: usize,
    /// Of a decoder and its memory.
    pub decoder: usize,
}

/// Memory of a coder under XEP-0322's defaults: elements nested 32 deep, one event of 1 KiB, 64
/// values of 64 characters, no names or grammars beside the schema's.
pub type Defaults<const URIS: usize, const NAMES: usize> =
    Arena<32, 1024, 64, VALUE_TEXT, URIS, NAMES, 0, 0, 0>;

/// The state under XEP-0322's defaults over the tables of a name.
#[must_use]
pub fn state(schema_set: &str) -> Option<State> {
    const fn of<const URIS: usize, const NAMES: usize>() -> State {
        let memory = size_of::<Defaults<URIS, NAMES>>();
        State {
            encoder: size_of::<Encoder<'_, '_>>() + memory,
            decoder: size_of::<Decoder<'_, '_>>() + memory,
        }
    }
    match schema_set {
        "xmpp-core" => {
            Some(of::<{ XMPP_CORE.rows().uris.len() }, { XMPP_CORE.rows().names.len() }>())
        }
        "xmpp-iot" => Some(of::<{ XMPP_IOT.rows().uris.len() }, { XMPP_IOT.rows().names.len() }>()),
        _ => None,
    }
}

/// Bytes of the schema documents that a set is made from.
///
/// # Errors
///
/// Those of the compiler, and of reading the files.
pub fn schema_document_bytes(schema_set: &str) -> Result<u64> {
    let file = repository().join("schemas").join(format!("{schema_set}.xsd"));
    let tables = Tables::new("TABLES").document(file.to_string_lossy());
    let files = tables.source()?.files;
    files.iter().try_fold(0, |sum, file| Ok(sum + std::fs::metadata(file)?.len()))
}

/// What coders, tables and code take, as tables in Markdown.
///
/// # Errors
///
/// Those of [`schema_document_bytes`].
pub fn markdown() -> Result<String> {
    let mut out = String::new();
    writeln!(out, "State under XEP-0322's defaults, in bytes:\n")?;
    writeln!(out, "| tables | encoder | decoder | of these: text of the value table |")?;
    writeln!(out, "| --- | ---: | ---: | ---: |")?;
    for tables in tables::all() {
        if let Some(State { encoder, decoder }) = state(tables.name) {
            writeln!(out, "| {} | {encoder} | {decoder} | {VALUE_TEXT} |", tables.name)?;
        }
    }
    let (encoder, decoder) = (size_of::<Encoder<'_, '_>>(), size_of::<Decoder<'_, '_>>());
    writeln!(out, "| the coder alone, without an arena | {encoder} | {decoder} | 0 |")?;
    writeln!(out, "\nTables, in bytes:\n\n| set | tables | the XSDs |\n| --- | ---: | ---: |")?;
    for tables in tables::all() {
        let bytes = exi_schema::report::bytes(tables.schema);
        writeln!(out, "| {} | {bytes} | {} |", tables.name, schema_document_bytes(tables.name)?)?;
    }
    writeln!(out, "\nCode: {}", code())?;
    Ok(out)
}

/// What `size` says of the program that links the codec without a standard library.
fn code() -> String {
    let program = "nostd-check/target/release/nostd-check";
    if !repository().join(program).exists() {
        return "nostd-check is not built; nostd-check/run builds it".to_owned();
    }
    match std::process::Command::new("size").current_dir(repository()).arg(program).output() {
        Ok(output) if output.status.success() => {
            format!("`size` of nostd-check\n\n{}", String::from_utf8_lossy(&output.stdout))
        }
        _ => "there is no program `size`".to_owned(),
    }
}
