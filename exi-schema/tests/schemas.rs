//! The schema sets of the repository beside the published ones: the tables are the same, row by row.
//!
//! The published sets are not part of the repository; where `../shared` is absent, the test says
//! so and passes.

use std::path::{Path, PathBuf};

use exi_core::schema::CompiledSchema;
use exi_schema::{Compiler, FileResolver, Reference, Resolver, SchemaError};

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
    let published = root().join("../shared/xmpp").join(theirs);
    if !published.exists() {
        println!("skipped: {} is absent", published.display());
        return Ok(());
    }
    same(&compile(&root().join("schemas").join(ours))?, &compile(&published)?);
    Ok(())
}

/// Asserts that two schemas have the same tables, row by row.
fn same(ours: &CompiledSchema, published: &CompiledSchema) {
    let (ours, published) = (ours.schema(), published.schema());
    let (ours, published) = (ours.rows(), published.rows());
    macro_rules! same {
        ($($table:ident),*) => {
            $(assert_eq!(ours.$table, published.$table, stringify!($table));)*
        };
    }
    same!(text, uris, names, name_index, elements, global_elements, fragment, attributes);
    same!(types, states, productions, counts, datatypes, values, character_sets, characters);
}

#[test]
fn xmpp_core_has_the_published_tables() -> Result<(), SchemaError> {
    same_tables("xmpp-core.xsd", "schemas/canonical-default/00_canonical.xsd")
}

#[test]
fn xmpp_iot_has_the_published_tables() -> Result<(), SchemaError> {
    same_tables("xmpp-iot.xsd", "schemas/canonical-iot/00_canonical.xsd")
}

#[test]
fn xmpp_im_has_the_published_tables() -> Result<(), SchemaError> {
    same_tables("xmpp-im.xsd", "schemas/canonical-chat/00_canonical.xsd")
}

#[test]
fn xmpp_pubsub_has_the_published_tables() -> Result<(), SchemaError> {
    same_tables("xmpp-pubsub.xsd", "schemas/canonical-pubsub/00_canonical.xsd")
}

#[test]
fn xmpp_core_authors_has_the_tables_of_the_sample_streams() -> Result<(), SchemaError> {
    same_tables("xmpp-core-authors.xsd", "vectors/schema_localized/00_canonical_example00.xsd")
}

/// The plugin installs schemas, makes the canonical one itself, and lets a namespace
/// lead to the file that it has for it.
#[test]
fn xmpp_core_openfire_has_the_tables_of_the_plugin() -> Result<(), SchemaError> {
    let folder = root().join("../shared/xmpp/schemas/openfire-classes");
    if !folder.exists() {
        println!("skipped: {} is absent", folder.display());
        return Ok(());
    }
    let canonical = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
        targetNamespace="urn:xmpp:exi:cs" elementFormDefault="qualified">
          <xs:import namespace="http://etherx.jabber.org/streams"/>
          <xs:import namespace="http://jabber.org/protocol/compress/exi"/>
        </xs:schema>"#;
    let published = Compiler::new()
        .resolver(&Plugin(folder))
        .document("canonical.xsd", canonical)
        .compile()?
        .schema;
    same(&compile(&root().join("schemas/xmpp-core-openfire.xsd"))?, &published);
    Ok(())
}

/// The plugin's folder, by namespace.
struct Plugin(PathBuf);

impl Resolver for Plugin {
    fn locate(&self, reference: &Reference<'_>) -> Vec<String> {
        let file = match reference.namespace {
            Some("http://etherx.jabber.org/streams") => "streams.xsd",
            Some("http://jabber.org/protocol/compress/exi") => "exi.xsd",
            Some("http://www.w3.org/XML/1998/namespace") => "xml.xsd",
            Some("jabber:client") => "jabber-client.xsd",
            Some("jabber:server") => "jabber-server.xsd",
            Some("urn:ietf:params:xml:ns:xmpp-sasl") => "sasl.xsd",
            Some("urn:ietf:params:xml:ns:xmpp-stanzas") => "stanzaerror.xsd",
            Some("urn:ietf:params:xml:ns:xmpp-streams") => "streamerror.xsd",
            Some("urn:ietf:params:xml:ns:xmpp-tls") => "tls.xsd",
            _ => return Vec::new(),
        };
        vec![file.to_owned()]
    }

    fn read(&self, location: &str) -> Result<Option<String>, String> {
        std::fs::read_to_string(self.0.join(location)).map(Some).map_err(|error| error.to_string())
    }
}
