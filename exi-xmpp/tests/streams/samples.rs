//! The sample bodies of XEP-0322's authors, out of text and back: 20 with fresh tables, and 20
//! with session-wide ones.
//!
//! They are not part of the repository; where `../shared` is absent, the tests say so and pass.

use std::fs;
use std::path::{Path, PathBuf};

use exi_core::schema::CompiledSchema;
use exi_schema::{Compiler, FileResolver};
use exi_xml::Whitespace;
use exi_xmpp::stream::{Configuration, Headers, ToExi, ToXml, Unit};

use crate::infoset;
use crate::support::{self, BYTES, Pieces, TAIL, WHOLE};

fn vectors() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/xmpp/vectors");
    if !path.exists() {
        println!("skipped: {} is absent", path.display());
        return None;
    }
    Some(path)
}

fn compile(vectors: &Path, name: &str) -> CompiledSchema {
    let path = vectors.join("schema_localized").join(name);
    let resolver = FileResolver::new();
    let compiler = Compiler::new().resolver(&resolver);
    let compiled = compiler.location(&path.to_string_lossy()).and_then(|c| c.compile());
    compiled.unwrap_or_else(|error| panic!("{error}")).schema
}

/// A sample: its name, its document, and the file of its body.
struct Sample {
    name: String,
    document: String,
    file: Vec<u8>,
}

/// The samples of a folder, in the order of their names.
fn samples(vectors: &Path, direction: &str, kind: &str, part: &str) -> Vec<Sample> {
    let folder = vectors.join(format!("exi-{direction}-{kind}")).join(part);
    let entries = fs::read_dir(folder).expect("the folder can be listed");
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut paths: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|e| e == "exi")).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let name = stem[..stem.len() - "-N-SIs".len()].to_owned();
        let document = vectors.join(direction).join(format!("{name}.xml"));
        let document = fs::read_to_string(document).expect("a sample has its document");
        Sample { name, document, file: fs::read(path).expect("a sample can be read") }
    };
    paths.into_iter().map(read).collect()
}

/// What a document says.
fn root(document: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(document).expect("a sample is XML");
    infoset::lines(document.root_element(), true)
}

/// The text of a stream that a sample stands for.
fn text(sample: &Sample) -> String {
    let (_, root) = sample.document.split_once("?>").expect("an XML declaration");
    if sample.name.ends_with("end") {
        return TAIL.to_owned();
    }
    if !root.contains("streamStart") {
        return root.to_owned();
    }
    let attribute = if root.contains(" from=") { "from" } else { "to" };
    format!(
        "<?xml version='1.0'?><stream:stream xmlns:stream='http://etherx.jabber.org/streams' \
         xmlns='jabber:client' xmlns:xml='http://www.w3.org/XML/1998/namespace' version='1.0' \
         {attribute}='jabber.example.org' xml:lang='en'>"
    )
}

/// The configurations before and after the restart with more schemas.
fn configurations<'s>(schemas: &'s [CompiledSchema; 2], kind: &str) -> [Configuration<'s>; 2] {
    [0, 1].map(|index| Configuration {
        session_wide_buffers: kind == "persistent",
        whitespace: Whitespace::KeepLeaf,
        headers: Headers::EachBody,
        ..support::strict(schemas[index].schema())
    })
}

const PARTS: [&str; 2] = ["base", "base+muc"];

/// Checks a direction; the number of samples.
fn check(vectors: &Path, direction: &str, kind: &str, pieces: Pieces) -> usize {
    let schemas = ["00_canonical_example00.xsd", "00_canonical_example01.xsd"]
        .map(|name| compile(vectors, name));
    let configurations = configurations(&schemas, kind);
    let mut to_exi = ToExi::new(&configurations[0]).expect("a transcoder");
    let mut to_xml = ToXml::new(&configurations[0]).expect("a transcoder");
    let mut count = 0;
    for (part, configuration) in PARTS.iter().zip(&configurations) {
        to_exi.reconfigure(configuration).expect("a transcoder");
        to_xml.reconfigure(configuration).expect("a transcoder");
        let (mut sent, mut documents) = (String::new(), Vec::new());
        for sample in samples(vectors, direction, kind, part) {
            let units = support::to_exi(&mut to_exi, &text(&sample), pieces);
            let [(unit, bytes)] = units.as_slice() else { panic!("{}: {units:?}", sample.name) };
            assert_eq!(*bytes, sample.file, "{}", sample.name);
            for (read, text) in support::to_xml(&mut to_xml, &sample.file, pieces) {
                assert_eq!(read, *unit, "{}", sample.name);
                sent.push_str(&text);
            }
            if *unit == Unit::Stanza {
                documents.push(root(&sample.document));
            }
            count += 1;
        }
        if !sent.ends_with(TAIL) {
            sent.push_str(TAIL);
        }
        assert_eq!(infoset::first_level(&sent, true), documents, "{sent}");
        assert!(sent.contains(" version=\"1.0\"") && sent.contains(" xml:lang=\"en\""), "{sent}");
    }
    count
}

fn check_all(kind: &str) {
    let Some(vectors) = vectors() else { return };
    for pieces in [WHOLE, BYTES, Pieces { input: 3, output: 7 }] {
        let count = check(&vectors, "C2S", kind, pieces) + check(&vectors, "S2C", kind, pieces);
        assert_eq!(count, 20);
    }
}

#[test]
fn bodies_with_fresh_tables() {
    check_all("normal");
}

#[test]
fn bodies_with_session_wide_buffers() {
    check_all("persistent");
}
