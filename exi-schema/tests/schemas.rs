//! The schema sets of the repository beside the published ones: the tables are the same, row by row.
//!
//! The published sets are not part of the repository; where `../shared` is absent, the test says
//! so and passes.

use std::path::{Path, PathBuf};

use exi_core::schema::CompiledSchema;
use exi_schema::{Compiler, FileResolver, SchemaError};

fn compile(path: &Path) -> Result<CompiledSchema, SchemaError> {
    let resolver = FileResolver::new();
    let compiled =
        Compiler::new().resolver(&resolver).location(&path.to_string_lossy())?.compile()?;
    Ok(compiled.schema)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Asserts that the set `ours` has the tables of the published set `theirs`.
fn same_tables(ours: &str, theirs: &str) -> Result<(), SchemaError> {
    let published = root().join("../shared/xmpp/schemas").join(theirs).join("00_canonical.xsd");
    if !published.exists() {
        println!("skipped: {} is absent", published.display());
        return Ok(());
    }
    let ours = compile(&root().join("schemas").join(ours))?;
    let published = compile(&published)?;
    let (ours, published) = (ours.schema(), published.schema());
    let (ours, published) = (ours.rows(), published.rows());
    macro_rules! same {
        ($($table:ident),*) => {
            $(assert_eq!(ours.$table, published.$table, stringify!($table));)*
        };
    }
    same!(text, uris, names, name_index, elements, global_elements, fragment, attributes);
    same!(types, states, productions, datatypes, values, character_sets, characters);
    Ok(())
}

#[test]
fn xmpp_core_has_the_published_tables() -> Result<(), SchemaError> {
    same_tables("xmpp-core.xsd", "canonical-default")
}

#[test]
fn xmpp_iot_has_the_published_tables() -> Result<(), SchemaError> {
    same_tables("xmpp-iot.xsd", "canonical-iot")
}
