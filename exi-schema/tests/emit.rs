//! Tables as source and as bytes are the tables that were compiled.

use std::path::Path;

use exi_core::schema::{CompiledSchema, Schema};
use exi_schema::build::Tables;
use exi_schema::{Compiler, FileResolver, SchemaError};

include!("baked/order.rs");

const DOCUMENT: &str = "tests/baked/order.xsd";
const SOURCE: &str = "tests/baked/order.rs";

fn compile(document: &str) -> Result<CompiledSchema, SchemaError> {
    let resolver = FileResolver::new();
    let compiled = Compiler::new().resolver(&resolver).location(document)?.compile()?;
    Ok(compiled.schema)
}

/// All rows, in words.
fn rows(schema: Schema<'_>) -> String {
    format!("{:#?}", schema.rows())
}

#[test]
fn source_is_the_same_tables() {
    assert_eq!(rows(ORDER), rows(compile(DOCUMENT).unwrap().schema()));
}

/// With `EXI_REGENERATE` in the environment, writes the file instead of comparing it.
#[test]
fn source_is_made_again_as_it_is() {
    let tables = Tables::new("ORDER").document(DOCUMENT).documentation("Orders of a shop.");
    let source = tables.source().unwrap();
    let files: Vec<&str> = source.files.iter().map(String::as_str).collect();
    assert_eq!(files, [DOCUMENT]);
    assert_eq!(source.warnings, []);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(SOURCE);
    if std::env::var_os("EXI_REGENERATE").is_some() {
        std::fs::write(file, source.text).unwrap();
    } else {
        assert_eq!(source.text, std::fs::read_to_string(file).unwrap());
    }
}

#[test]
fn source_is_written_to_a_file_of_its_name() {
    let source = Tables::new("ORDER").document(DOCUMENT).source().unwrap();
    let file = source.write_to(Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap();
    assert!(file.ends_with("order.rs"));
    assert_eq!(std::fs::read_to_string(file).unwrap(), source.text);
    assert!(source.write_to(Path::new("no/such/folder")).is_err());
}

#[test]
fn bytes_are_the_same_tables() {
    let compiled = compile(DOCUMENT).unwrap();
    let bytes = compiled.schema().to_bytes();
    let loaded = CompiledSchema::from_bytes(&bytes).unwrap();
    assert_eq!(rows(loaded.schema()), rows(compiled.schema()));
    assert_eq!(ORDER.to_bytes(), bytes);
}

#[test]
fn bytes_are_fewer_than_rows() {
    let bytes = ORDER.to_bytes().len();
    assert!(bytes * 2 < exi_schema::report::bytes(ORDER), "{bytes}");
}

/// What the tables of a device may take.
#[test]
fn the_tables_of_the_internet_of_things_stay_small() {
    let compiled = compile("../schemas/xmpp-iot.xsd").unwrap();
    let bytes = exi_schema::report::bytes(compiled.schema());
    assert!(bytes <= 96 << 10, "{bytes}");
}
