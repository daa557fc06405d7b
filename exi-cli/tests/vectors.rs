//! The sample bodies of XEP-0322's authors, each a document over their schemas: strict, bit-packed.
#![allow(clippy::unwrap_used, reason = "a file that is not there is a broken test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Sample streams that the authors publish for one-body tables.
const SAMPLES: usize = 20;

fn exi(command: &str, schema: &Path, input: &Path) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_exi"))
        .args([command, "--strict", "--schema"])
        .args([schema, input])
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(output.status.success(), "{command} {}", input.display());
    output.stdout
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn sample_bodies_decode_and_encode_byte_for_byte() {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/xmpp/vectors");
    if !vectors.is_dir() {
        println!("skipped: there is no {}", vectors.display());
        return;
    }
    let scratch = tempfile::tempdir().unwrap();
    let decoded = scratch.path().join("decoded.xml");
    let mut samples = 0;
    for direction in ["C2S", "S2C"] {
        for (set, wrapper) in
            [("base", "00_canonical_example00.xsd"), ("base+muc", "00_canonical_example01.xsd")]
        {
            let schema = vectors.join("schema_localized").join(wrapper);
            for stream in files(&vectors.join(format!("exi-{direction}-normal")).join(set)) {
                let Some(name) =
                    stream.file_name().unwrap().to_str().unwrap().strip_suffix("-N-SIs.exi")
                else {
                    continue;
                };
                let expected = fs::read(&stream).unwrap();
                let source = vectors.join(direction).join(format!("{name}.xml"));
                assert_eq!(exi("encode", &schema, &source), expected, "{name} from its source");
                fs::write(&decoded, exi("decode", &schema, &stream)).unwrap();
                assert_eq!(exi("encode", &schema, &decoded), expected, "{name} from its stream");
                samples += 1;
            }
        }
    }
    assert_eq!(samples, SAMPLES);
}
