//! The tables of the options document that exi-core carries are those that the compiler makes of
//! `schemas/exi-options.xsd`.
//!
//! `EXI_BAKE=1 cargo test -p exi-schema --test options_tables` writes them anew.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use exi_core::{
    Alignment, Encoder, Event, Header, HeaderReader, HeaderWriter, Limits, Memory, Options,
    OptionsDocument, QName, Value,
};
use exi_schema::emit::RustSource;
use exi_schema::{Compiled, Compiler, FileResolver};

const SOURCE: &str = "exi-core/src/options_document/tables.rs";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn compile(document: &Path) -> Result<Compiled, Box<dyn Error>> {
    let resolver = FileResolver::new();
    let compiler = Compiler::new().resolver(&resolver).location(&document.to_string_lossy())?;
    Ok(compiler.compile()?)
}

#[test]
fn tables_are_up_to_date() -> Result<(), Box<dyn Error>> {
    let compiled = compile(&root().join("schemas/exi-options.xsd"))?;
    assert!(compiled.warnings.is_empty(), "{:?}", compiled.warnings);
    let source = RustSource {
        schema: compiled.schema.schema(),
        name: "OPTIONS_DOCUMENT",
        documentation: "Tables of `schemas/exi-options.xsd`: the options document (Appendix C).",
        origin: "EXI_BAKE=1 cargo test -p exi-schema --test options_tables",
    };
    let (source, path) = (source.to_string(), root().join(SOURCE));
    if env::var_os("EXI_BAKE").is_some() {
        fs::write(&path, source)?;
    } else {
        let same = fs::read_to_string(&path)? == source;
        assert!(same, "{} is out of date; EXI_BAKE=1 writes it anew", path.display());
    }
    Ok(())
}

#[test]
fn tables_are_those_of_the_published_schema() -> Result<(), Box<dyn Error>> {
    let published = root().join("../shared/spec/exi-options.xsd");
    if !published.exists() {
        println!("{} is not at hand: nothing to compare with", published.display());
        return Ok(());
    }
    let ours = compile(&root().join("schemas/exi-options.xsd"))?.schema;
    let theirs = compile(&published)?.schema;
    let rows = |schema: exi_core::Schema<'_>| format!("{:#?}", schema.rows());
    assert_eq!(rows(ours.schema()), rows(theirs.schema()));
    Ok(())
}

/// Elements of the options document around metadata, and that metadata: text and numbers.
fn document_with_metadata() -> (Vec<Event<'static>>, Vec<Event<'static>>) {
    const EXI: &str = "http://www.w3.org/2009/exi";
    const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
    const XSD: &str = "http://www.w3.org/2001/XMLSchema";
    const URI: &str = "urn:example:index";
    let start = |uri, name| Event::StartElement(QName::new(uri, name));
    let ty = |name| Event::Attribute(QName::new(XSI, "type"), Value::QName(QName::new(XSD, name)));
    let metadata = vec![
        start(URI, "index"),
        Event::Attribute(QName::new("", "of"), "things".into()),
        start(URI, "at"),
        ty("unsignedInt"),
        Event::Characters(736.into()),
        Event::EndElement,
        start(URI, "at"),
        Event::Characters("things".into()),
        start("", "header"),
        Event::EndElement,
        Event::EndElement,
        Event::EndElement,
        start("urn:example:other", "flag"),
        ty("boolean"),
        Event::Characters(true.into()),
        Event::EndElement,
    ];
    let begin = [start(EXI, "header"), start(EXI, "lesscommon"), start(EXI, "uncommon")];
    let alignment = [start(EXI, "alignment"), start(EXI, "byte")];
    let ends = [Event::EndElement; 5];
    let document = [&[Event::StartDocument][..], &begin, &metadata, &alignment, &ends];
    ([document.concat(), vec![Event::EndDocument]].concat(), metadata)
}

/// A header with metadata is what any encoder makes of it that has the tables of the schema.
#[test]
fn metadata_is_coded_by_the_tables() -> Result<(), Box<dyn Error>> {
    let compiled = compile(&root().join("schemas/exi-options.xsd"))?;
    let (events, metadata) = document_with_metadata();
    let memory = || Memory::growing(&Limits::default());
    let strict = Options::builder().strict(true).build()?;
    let mut encoder = Encoder::new(compiled.schema.schema(), strict, memory())?;
    // Distinguishing bits, presence bit, version 1.
    let mut expected = vec![0b1010_0000];
    for event in &events {
        encoder.push_to_vec(event, &mut expected)?;
    }
    encoder.finish_to_vec(&mut expected)?;

    let options = Options::builder().alignment(Alignment::ByteAligned).build()?;
    let document = OptionsDocument { options, metadata: &metadata, ..OptionsDocument::default() };
    let header = Header { cookie: false, options: Some(document) };
    let mut written = [0; 256];
    let length = HeaderWriter::new(memory())?.write(&header, &mut written)?;
    assert_eq!(written.get(..length), Some(&expected[..]));

    let mut left = metadata.iter();
    let mut headers = HeaderReader::new(memory())?;
    let each = |event: &Event<'_>| assert_eq!(Some(event), left.next());
    let read = headers.read_with_metadata(&mut &expected[..], each)?.and_then(|read| read.options);
    assert_eq!(read, Some(OptionsDocument { options, ..OptionsDocument::default() }));
    assert_eq!(left.next(), None);
    Ok(())
}
