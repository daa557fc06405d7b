//! `exi schema report`: facts about the tables of a schema, to be compared with other compilers'.

use std::io::{self, Write};
use std::path::Path;

use exi_core::Schema;
use exi_core::schema::{NONE, TextRange, Uri};
use exi_schema::report::{Shape, Shapes, shapes};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::error::Failure;

/// Longer texts of shapes are told by their digest alone, in bytes.
const LONGEST_TEXT: usize = 6_000;

/// The line for one schema; digests are the first 16 hexadecimal digits of a SHA-256.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'a> {
    schema: String,
    global_elements: usize,
    global_attributes: usize,
    named_types: usize,
    fragment_elements: usize,
    /// The uri partition, each uri with its number of local names.
    uris: Vec<(&'a str, u16)>,
    qnames: String,
    element_codes: String,
    element_typed: String,
    type_typed: String,
    closure_states: usize,
    closure_typed: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    elements: Option<Vec<Element<'a>>>,
}

/// The shape of one global element.
#[derive(Serialize)]
struct Element<'a> {
    name: &'a str,
    flags: &'a str,
    states: usize,
    /// Of the first eight states.
    productions: Vec<usize>,
    codes: String,
    typed: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

/// Prints the report on `schema`, which was made of `file`.
pub(super) fn print(file: &Path, schema: Schema<'_>, with_shapes: bool) -> Result<(), Failure> {
    let shapes = shapes(schema);
    let line = serde_json::to_string(&report(file, schema, &shapes, with_shapes))
        .map_err(|error| Failure::input("report", error))?;
    writeln!(io::stdout().lock(), "{line}")
        .map_err(|error| Failure::input("standard output", error))
}

fn report<'a>(
    file: &Path,
    schema: Schema<'a>,
    shapes: &'a Shapes,
    with_shapes: bool,
) -> Report<'a> {
    let rows = schema.rows();
    let joined = |shapes: &[Shape], text: fn(&Shape) -> &str| {
        digest(
            &shapes
                .iter()
                .map(|shape| format!("{} {}\n", shape.name, text(shape)))
                .collect::<String>(),
        )
    };
    Report {
        schema: file.display().to_string(),
        global_elements: usize::from(rows.global_elements),
        global_attributes: rows.names.iter().filter(|name| name.attribute != NONE).count(),
        named_types: shapes.types.len(),
        fragment_elements: rows.fragment.len(),
        uris: rows.uris.iter().map(|uri| (text(schema, uri.text), uri.names)).collect(),
        qnames: digest(&rows.uris.iter().map(|uri| names(schema, uri)).collect::<String>()),
        element_codes: joined(&shapes.elements, |shape| &shape.untyped),
        element_typed: joined(&shapes.elements, |shape| &shape.typed),
        type_typed: joined(&shapes.types, |shape| &shape.typed),
        closure_states: shapes.closure_states,
        closure_typed: digest(&shapes.closure),
        elements: with_shapes.then(|| shapes.elements.iter().map(element).collect()),
    }
}

fn element(shape: &Shape) -> Element<'_> {
    let flags = shape.typed.split_once(':').map(|(flags, _)| flags);
    Element {
        name: &shape.name,
        flags: flags.filter(|flags| matches!(*flags, "T" | "N" | "TN")).unwrap_or_default(),
        states: shape.productions.len(),
        productions: shape.productions.iter().take(8).copied().collect(),
        codes: digest(&shape.untyped),
        typed: digest(&shape.typed),
        text: Some(shape.typed.as_str()).filter(|text| text.len() <= LONGEST_TEXT),
    }
}

/// A uri and its local names, a line each.
fn names(schema: Schema<'_>, uri: &Uri) -> String {
    let names = schema.rows().names.iter().skip(usize::from(uri.first_name));
    let names = names.take(usize::from(uri.names));
    let names: String = names.map(|name| format!(" {}\n", text(schema, name.text))).collect();
    format!("{}\n{names}", text(schema, uri.text))
}

fn text<'s>(schema: Schema<'s>, range: TextRange) -> &'s str {
    let start = range.start as usize;
    schema.rows().text.get(start..start + usize::from(range.len)).unwrap_or_default()
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
