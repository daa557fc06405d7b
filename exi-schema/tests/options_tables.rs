//! The tables of the options document that exi-core carries are those that the compiler makes of
//! `schemas/exi-options.xsd`.
//!
//! `EXI_BAKE=1 cargo test -p exi-schema --test options_tables` writes them anew.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

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
