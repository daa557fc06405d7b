//! A large document, and the making of tables: decode beside quick-xml; compile and load.

use std::fmt::Write;
use std::hint::black_box;
use std::ops::ControlFlow;

use exi_core::schema::CompiledSchema;
use exi_core::{Decoder, Encoder, Limits, Memory, Options, Schema};
use exi_schema::{Compiler, FileResolver};
use exi_xml::Whitespace;

use crate::Result;
use crate::corpus::{LARGE_SCHEMA, large_document, repository};
use crate::measure::{Subject, medians};
use crate::peers::quick_xml;

/// Options of a stream whose tables are bounded, so that its length does not matter.
///
/// # Errors
///
/// None: the combination is permitted.
pub fn bounded(strict: bool) -> Result<Options> {
    let values = Options::builder().value_partition_capacity(Some(1024));
    Ok(values.value_max_length(Some(256)).strict(strict).build()?)
}

/// The tables of the large document.
///
/// # Errors
///
/// None, unless the compiler is broken.
pub fn large_schema() -> Result<CompiledSchema> {
    let compiler = Compiler::new().document("measurements.xsd", LARGE_SCHEMA);
    Ok(compiler.compile()?.schema)
}

/// Encodes a document.
///
/// # Errors
///
/// XML that is not well-formed, or that the schema refuses.
pub fn encode(xml: &str, schema: Schema<'_>, options: Options) -> Result<Vec<u8>> {
    let mut encoder = Encoder::new(schema, options, Memory::growing(&Limits::default()))?;
    let mut exi = Vec::new();
    exi_xml::encode(xml.as_bytes(), &mut encoder, Whitespace::default(), &mut exi)?;
    Ok(exi)
}

/// Decodes a document to events; returns how many.
///
/// # Errors
///
/// Those of the decoder.
pub fn decode(mut exi: &[u8], schema: Schema<'_>, options: Options) -> Result<usize> {
    let mut decoder = Decoder::new(schema, options, Memory::growing(&Limits::default()))?;
    let mut events = 0;
    decoder.try_for_each(&mut exi, |event| {
        black_box(event);
        events += 1;
        ControlFlow::<()>::Continue(())
    })?;
    Ok(events)
}

/// Compiles the schema set of a file in `schemas/`.
///
/// # Errors
///
/// Those of the compiler.
pub fn compile(file: &str) -> Result<CompiledSchema> {
    let path = repository().join("schemas").join(file);
    let resolver = FileResolver::new();
    let compiler = Compiler::new().resolver(&resolver);
    Ok(compiler.location(&path.to_string_lossy())?.compile()?.schema)
}

/// Measures the decoding of a document of each size, beside quick-xml: as a table in Markdown.
///
/// # Errors
///
/// Those of the coders.
pub fn large(megabytes: &[usize], rounds: usize) -> Result<String> {
    let mut out = String::new();
    let schema = large_schema()?;
    writeln!(out, "Decode to events; each pair: with its schema; without.\n")?;
    writeln!(
        out,
        "| MB of XML | quick-xml ms | EXI ms | parse / decode | EXI bytes | heap bytes |"
    )?;
    writeln!(out, "| ---: | ---: | ---: | ---: | ---: | ---: |")?;
    for size in megabytes {
        let xml = [large_document(size << 20)];
        let [document] = &xml;
        let (with, without) =
            ((schema.schema(), bounded(true)?), (Schema::none(), bounded(false)?));
        let [informed, plain] =
            [with, without].map(|(tables, options)| encode(document, tables, options));
        let (informed, plain) = (informed?, plain?);
        let mut subjects = [
            Subject::new("quick-xml", || quick_xml::parse(&xml).map(drop)),
            Subject::new("with", || decode(&informed, with.0, with.1).map(drop)),
            Subject::new("without", || decode(&plain, without.0, without.1).map(drop)),
        ];
        let times = medians(&mut subjects, rounds, 1)?;
        let [parse, informed_time, plain_time] =
            ["quick-xml", "with", "without"].map(|name| times.get(name) / 1e6);
        let heap = |exi: &[u8], tables, options| -> Result<u64> {
            let mut decoded = Ok(0);
            let heap = allocation_counter::measure(|| decoded = decode(exi, tables, options));
            decoded.map(|_| heap.bytes_max)
        };
        writeln!(
            out,
            "| {size} | {parse:.1} | {informed_time:.1}; {plain_time:.1} | {:.2}; {:.2} | {}; {} | {}; {} |",
            parse / informed_time,
            parse / plain_time,
            informed.len(),
            plain.len(),
            heap(&informed, with.0, with.1)?,
            heap(&plain, without.0, without.1)?,
        )?;
    }
    Ok(out)
}

/// Measures compiling and loading of the schema sets, as a table in Markdown.
///
/// # Errors
///
/// Those of the compiler and of the loader.
pub fn tables(rounds: usize) -> Result<String> {
    let mut out = String::new();
    writeln!(out, "| set | compile ms | load from bytes ms | bytes |")?;
    writeln!(out, "| --- | ---: | ---: | ---: |")?;
    for name in ["xmpp-core", "xmpp-iot"] {
        let file = format!("{name}.xsd");
        let bytes = compile(&file)?.schema().to_bytes();
        let mut subjects = [
            Subject::new("compile", || compile(&file).map(|tables| drop(black_box(tables)))),
            Subject::new("load", || {
                black_box(CompiledSchema::from_bytes(&bytes)?);
                Ok(())
            }),
        ];
        let times = medians(&mut subjects, rounds, 1)?;
        let [compile, load] = ["compile", "load"].map(|what| times.get(what) / 1e6);
        writeln!(out, "| {name} | {compile:.2} | {load:.3} | {} |", bytes.len())?;
    }
    Ok(out)
}
