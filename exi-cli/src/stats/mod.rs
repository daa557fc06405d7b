//! `exi stats`: how large documents are as EXI, and what their bits are spent on.

mod report;

use std::fs;
use std::io::{self, IsTerminal};
use std::path::Path;

use exi_core::header::COOKIE;
use exi_core::{Encoder, Header, Limits, MappedSchema, Memory, RepresentationMap, SchemaId};
use indicatif::{ProgressBar, ProgressStyle};

use crate::args::{CodingArguments, StatsArguments};
use crate::coding::{self, Tables};
use crate::decode::{self, Stream};
use crate::encode;
use crate::error::Failure;
use crate::inspect::Body;
use report::{Sizes, Spent};

/// Fewer files are done before a bar could be read.
const MANY: usize = 50;

/// Prints the sizes of each file, and what all bits are spent on.
pub(crate) fn run(arguments: &StatsArguments) -> Result<(), Failure> {
    let tables = Tables::new(&arguments.coding)?;
    let mut spent = Spent::default();
    let mut files = Vec::new();
    let bar = bar(arguments.files.len());
    for path in &arguments.files {
        files.push(measure(path, &arguments.coding, &tables, &mut spent)?);
        bar.inc(1);
    }
    bar.finish_and_clear();
    let printed = match arguments.json {
        true => report::print_json(&files, &spent),
        false => report::print(&files, &spent),
    };
    printed.map_err(|error| Failure::input("standard output", error))
}

fn bar(files: usize) -> ProgressBar {
    if files < MANY || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} files {eta}");
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(files as u64).with_style(style)
}

/// The sizes of a document or a stream; what its bits are spent on is added to `spent`.
fn measure(
    path: &Path,
    coding: &CodingArguments,
    tables: &Tables,
    spent: &mut Spent,
) -> Result<Sizes, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::io(path, &error))?;
    let (xml_bytes, bytes) = match is_stream(&bytes) {
        true => (None, bytes),
        false => (Some(bytes.len() as u64), encoded(path, &bytes, coding, tables)?),
    };
    let mut headers = decode::header_reader()?;
    let stream = Stream::of(path, Box::new(bytes.as_slice()), &mut headers)?;
    let entries = coding::representations(coding);
    let document = stream.options(coding, &entries)?;
    let named;
    let tables = match document.schema_id {
        SchemaId::Absent => tables,
        _ => {
            named = stream.tables(coding)?;
            &named
        }
    };
    let mapped = MappedSchema::new(tables.schema(), &document.representations);
    let headers = stream.headers();
    let body = Body::new(path, stream.into_parts()?.1, &document)?;
    spent.header(headers.offset());
    body.walk(mapped.schema(), headers, spent)?;
    let xml_bytes = match xml_bytes {
        Some(xml_bytes) => xml_bytes,
        None => body.xml_bytes(mapped.schema(), headers)?,
    };
    Ok(Sizes { file: path.display().to_string(), xml_bytes, exi_bytes: bytes.len() as u64 })
}

/// A document as a stream.
fn encoded(
    path: &Path,
    xml: &[u8],
    coding: &CodingArguments,
    tables: &Tables,
) -> Result<Vec<u8>, Failure> {
    let entries = coding::representations(coding);
    let mapped = MappedSchema::new(tables.schema(), &RepresentationMap::new(&entries));
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(mapped.schema(), coding::options(coding)?, memory)
        .map_err(coding::unsupported)?;
    let header = Header { cookie: coding.cookie, options: None };
    let mut mapping = encode::mapping(coding, encoder.options(), false);
    let mut out = Vec::new();
    encode::write(xml, &mut encoder, &header, &mut mapping, &mut out)
        .map_err(|error| encode::failure(path, error))?;
    Ok(out)
}

/// True for what begins as a stream does (§5.2); no document in XML begins so.
fn is_stream(bytes: &[u8]) -> bool {
    bytes.starts_with(&COOKIE) || bytes.first().is_some_and(|first| first >> 6 == 0b10)
}
