//! The tables that exi-xmpp carries are those that the compiler makes of `schemas/`.
//!
//! `EXI_BAKE=1 cargo test -p exi-schema --test xmpp_tables` writes them anew. It is done here, and
//! not in exi-xmpp, so that it can be done where a change of the rows keeps exi-xmpp from compiling.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use exi_schema::emit::RustSource;
use exi_schema::{Compiler, FileResolver};

/// Compares the source of one set with the one that is checked in, or writes it.
fn bake(set: &str, documentation: &str) -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let document = root.join("schemas").join(set).with_extension("xsd");
    let resolver = FileResolver::new();
    let compiler = Compiler::new().resolver(&resolver).location(&document.to_string_lossy())?;
    let compiled = compiler.compile()?;
    assert!(compiled.warnings.is_empty(), "{:?}", compiled.warnings);
    let file = set.replace('-', "_");
    let source = RustSource {
        schema: compiled.schema.schema(),
        name: &file.to_uppercase(),
        documentation,
        origin: "EXI_BAKE=1 cargo test -p exi-schema --test xmpp_tables",
    };
    let source = source.to_string();
    let path = root.join("exi-xmpp/src/tables").join(file).with_extension("rs");
    if env::var_os("EXI_BAKE").is_some() {
        fs::write(&path, source)?;
    } else {
        let same = fs::read_to_string(&path)? == source;
        assert!(same, "{} is out of date; EXI_BAKE=1 writes it anew", path.display());
    }
    Ok(())
}

#[test]
fn xmpp_core_is_up_to_date() -> Result<(), Box<dyn Error>> {
    bake("xmpp-core", "Tables of `schemas/xmpp-core.xsd`: XMPP streams and stanzas, and XEP-0322.")
}

#[test]
fn xmpp_iot_is_up_to_date() -> Result<(), Box<dyn Error>> {
    bake(
        "xmpp-iot",
        "Tables of `schemas/xmpp-iot.xsd`: [`XMPP_CORE`](super::XMPP_CORE), data forms,\n\
         service discovery and the Internet of Things.",
    )
}

#[test]
fn xmpp_core_authors_is_up_to_date() -> Result<(), Box<dyn Error>> {
    bake(
        "xmpp-core-authors",
        "Tables of `schemas/xmpp-core-authors.xsd`: [`XMPP_CORE`](super::XMPP_CORE) as the sample\n\
         streams of the authors of XEP-0322 are coded with it.",
    )
}

#[test]
fn xmpp_core_openfire_is_up_to_date() -> Result<(), Box<dyn Error>> {
    bake(
        "xmpp-core-openfire",
        "Tables of `schemas/xmpp-core-openfire.xsd`: [`XMPP_CORE`](super::XMPP_CORE) as the EXI\n\
         plugin of Openfire has it.",
    )
}

#[test]
fn xmpp_im_is_up_to_date() -> Result<(), Box<dyn Error>> {
    bake(
        "xmpp-im",
        "Tables of `schemas/xmpp-im.xsd`: [`XMPP_CORE`](super::XMPP_CORE), rosters, multi-user\n\
         chat and what chat clients use.",
    )
}

#[test]
fn xmpp_pubsub_is_up_to_date() -> Result<(), Box<dyn Error>> {
    bake(
        "xmpp-pubsub",
        "Tables of `schemas/xmpp-pubsub.xsd`: [`XMPP_CORE`](super::XMPP_CORE), publish and\n\
         subscribe, and what is often published.",
    )
}

#[test]
fn xml_schema_is_up_to_date() -> Result<(), Box<dyn Error>> {
    bake(
        "xml-schema",
        "Tables of `schemas/xml-schema.xsd`, the schema for schemas: what schemas in EXI are coded\n\
         with (XEP-0322).",
    )
}
