//! The sample bodies of XEP-0322's authors: 20 with fresh tables, and 20 with session-wide ones.
//!
//! They are not part of the repository; where `../shared` is absent, the test says so and passes.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

use std::path::{Path, PathBuf};

use exi_core::schema::CompiledSchema;
use exi_core::{Decoder, Encoder, Keep, Limits, Memory, Options, Step};
use exi_schema::{Compiler, FileResolver};

fn vectors() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/xmpp/vectors");
    if !path.exists() {
        println!("skipped: {} is absent", path.display());
        return None;
    }
    Some(path)
}

fn compile(path: &Path) -> CompiledSchema {
    let resolver = FileResolver::new();
    let compiler = Compiler::new().resolver(&resolver);
    let compiled = compiler.location(&path.to_string_lossy()).and_then(|c| c.compile());
    compiled.unwrap_or_else(|error| panic!("{error}")).schema
}

/// The bodies of a folder in the order of their names, without the header's byte.
fn bodies(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed");
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut paths: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|ext| ext == "exi")).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let bytes = std::fs::read(&path).expect("a sample can be read");
        assert_eq!(bytes.first(), Some(&0x80), "{}", path.display());
        (path, bytes[1..].to_vec())
    };
    paths.into_iter().map(read).collect()
}

/// Decodes each body of a folder and encodes its events again; the number of bodies.
fn check(vectors: &Path, folder: &str, keep: Keep) -> usize {
    let mut count = 0;
    for (part, schema) in
        [("base", "00_canonical_example00.xsd"), ("base+muc", "00_canonical_example01.xsd")]
    {
        let compiled = compile(&vectors.join("schema_localized").join(schema));
        let options = Options::builder().strict(true).build().expect("strict alone is permitted");
        let memory = || Memory::growing(&Limits::default());
        let schema = compiled.schema();
        let mut decoder = Decoder::new(schema, options, memory()).expect("a decoder");
        let mut encoder = Encoder::new(schema, options, memory()).expect("an encoder");
        for (path, body) in bodies(&vectors.join(folder).join(part)) {
            let mut input = body.as_slice();
            let mut out = Vec::new();
            loop {
                match decoder.next(&mut input) {
                    Ok(Step::Event(event)) => encoder
                        .push_to_vec(&event, &mut out)
                        .unwrap_or_else(|error| panic!("{}: {event:?}: {error}", path.display())),
                    Ok(Step::End) => break,
                    other => panic!("{}: {other:?}", path.display()),
                }
            }
            encoder.finish_to_vec(&mut out).expect("a vector has room");
            assert_eq!(out, body, "{}", path.display());
            decoder.restart(keep);
            encoder.restart(keep);
            count += 1;
        }
    }
    count
}

#[test]
fn bodies_with_fresh_tables() {
    let Some(vectors) = vectors() else { return };
    let both = check(&vectors, "exi-C2S-normal", Keep::Nothing)
        + check(&vectors, "exi-S2C-normal", Keep::Nothing);
    assert_eq!(both, 20);
}

#[test]
fn bodies_with_session_wide_values() {
    let Some(vectors) = vectors() else { return };
    let both = check(&vectors, "exi-C2S-persistent", Keep::Values)
        + check(&vectors, "exi-S2C-persistent", Keep::Values);
    assert_eq!(both, 20);
}
