//! The streams of RFC 8428 (SenML): options in the header, a schema named there.
//!
//! They are not part of the repository; where `../shared` is absent, the test says so and passes.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

use std::path::Path;

use exi_core::{Decoder, Encoder, HeaderReader, HeaderWriter, Limits, Memory, SchemaId, Step};
use exi_schema::Compiler;

fn memory() -> Memory<'static> {
    Memory::growing(&Limits::default())
}

/// Decodes a stream and encodes its header and events again.
fn recode(schema: exi_core::Schema<'_>, stream: &[u8]) -> Vec<u8> {
    let mut input = stream;
    let mut reader = HeaderReader::new(memory()).expect("memory enough");
    let header = reader.read(&mut input).expect("a header").expect("a whole header");
    let document = header.options.expect("options in the header");
    assert_eq!(document.schema_id, SchemaId::Named("a"));

    let mut out = vec![0; 256];
    let mut writer = HeaderWriter::new(memory()).expect("memory enough");
    let written = writer.write(&header, &mut out).expect("there is room");
    out.truncate(written);

    let mut encoder = Encoder::new(schema, document.options, memory()).expect("an encoder");
    encoder.go_on_after(&writer);
    let mut decoder = Decoder::new(schema, document.options, memory()).expect("a decoder");
    decoder.go_on_after(&reader);
    while let Step::Event(event) = decoder.next(&mut input).expect("a body") {
        encoder.push_to_vec(&event, &mut out).unwrap_or_else(|error| panic!("{event:?}: {error}"));
    }
    encoder.finish_to_vec(&mut out).expect("a vector has room");
    out
}

#[test]
fn streams_of_rfc_8428_come_back_byte_for_byte() {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/spec/senml-rfc8428-vectors");
    let Ok(xsd) = std::fs::read_to_string(folder.join("senml.gen.xsd")) else {
        println!("skipped: {} is absent", folder.display());
        return;
    };
    let compiled = Compiler::new().document("senml.xsd", xsd).compile().expect("a valid schema");
    for name in ["ex1.gen.exi", "ex2.gen.exi", "ex5.gen.exi"] {
        let stream = std::fs::read(folder.join(name)).expect("a stream");
        assert_eq!(recode(compiled.schema.schema(), &stream), stream, "{name}");
    }
}
