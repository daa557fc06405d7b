//! The table beside `schemas/xsd`, and beside the published files where they are at hand.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, println};

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};

use exi_schema::{Compiler, Reference, Resolver};

use super::*;

/// Published files that no validating processor loads, and ours, or the one of another default
/// schema, repair; `schemas/README.md` says how.
const REPAIRED: [&str; 6] = [
    "xep-0060-jabber-org-protocol-pubsub-owner.xsd",
    "xep-0080-jabber-org-protocol-geoloc.xsd",
    "xep-0280-urn-xmpp-carbons-2.xsd",
    "xep-0363-urn-xmpp-http-upload-0.xsd",
    "streams.xsd",
    "streamerror.xsd",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/xsd")
}

fn path(document: &Document) -> PathBuf {
    folder().join(document.name).with_extension("xsd")
}

/// What every import leads to: our document of the namespace.
struct ByNamespace;

impl Resolver for ByNamespace {
    fn locate(&self, reference: &Reference<'_>) -> Vec<String> {
        let namespace = reference.namespace.unwrap_or_default();
        let document = of_namespace(namespace, DefaultSchema::Snapshot);
        document.map(|document| path(document).to_string_lossy().into_owned()).into_iter().collect()
    }

    fn read(&self, location: &str) -> Result<Option<String>, String> {
        fs::read_to_string(location).map(Some).map_err(|error| error.to_string())
    }
}

/// The tables of one document alone.
fn tables(path: &Path) -> Option<Vec<u8>> {
    let text = fs::read_to_string(path).ok()?;
    let compiler = Compiler::new().resolver(&ByNamespace).document(path.to_string_lossy(), text);
    Some(compiler.compile().ok()?.schema.schema().to_bytes())
}

#[test]
fn the_table_is_that_of_the_folder() {
    let mut files = BTreeSet::new();
    for entry in fs::read_dir(folder()).unwrap() {
        files.insert(entry.unwrap().file_name().into_string().unwrap());
    }
    let names = DOCUMENTS.iter().map(|document| format!("{}.xsd", document.name));
    assert_eq!(names.collect::<BTreeSet<_>>(), files);
    for document in DOCUMENTS {
        let text = fs::read_to_string(path(document)).unwrap();
        let target = format!("targetNamespace=\"{}\"", document.namespace);
        assert!(text.contains(&target), "{}", document.name);
        let imports = text.lines().filter(|line| line.contains("<xs:import")).map(|line| {
            line.split("namespace=\"").nth(1).unwrap().split('"').next().unwrap().to_string()
        });
        assert_eq!(imports.collect::<Vec<_>>(), document.imports, "{}", document.name);
        assert!(document.imports.is_sorted() && !document.files.is_empty());
    }
}

#[test]
fn documents_stand_for_the_published_files_with_the_same_grammars() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/xmpp/schemas");
    if !shared.exists() {
        println!("skipped: {} is absent", shared.display());
        return;
    }
    let ours: Vec<_> = DOCUMENTS.iter().map(|document| tables(&path(document)).unwrap()).collect();
    let mut held = BTreeSet::new();
    for collection in ["xep", "xsf-registry", "xep0322-known"] {
        for entry in fs::read_dir(shared.join(collection)).unwrap() {
            let file = entry.unwrap().path();
            let bytes = fs::read(&file).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            let md5 = Md5::of(&bytes);
            let mut published = vec![];
            for (document, ours) in DOCUMENTS.iter().zip(&ours) {
                let quoted =
                    ['"', '\''].map(|quote| format!("{quote}{}{quote}", document.namespace));
                if !quoted.iter().any(|namespace| text.contains(namespace)) {
                    continue;
                }
                let namespace = document.namespace.into();
                let key = SchemaKey { namespace, bytes: bytes.len() as u64, md5 };
                let stands = document.stands_for(&key);
                if published.is_empty() {
                    published = tables(&file).unwrap_or_default();
                }
                let repaired = REPAIRED.iter().any(|repaired| file.ends_with(repaired));
                assert_eq!(stands, stands && repaired || published == *ours, "{file:?}");
                if stands {
                    held.insert((document.name, key));
                }
            }
        }
    }
    // What only the localized copies of the variants are known by.
    let own = |name: &str| name.ends_with("-authors") || name.ends_with("-openfire");
    for document in DOCUMENTS {
        let known = document.keys().filter(|key| held.contains(&(document.name, key.clone())));
        let expected = document.files.len() - usize::from(own(document.name));
        assert_eq!(known.count(), expected, "{}", document.name);
    }
}

/// Where peers repair one file in several ways, the default schema says which is meant; a file
/// that was repaired says it itself.
#[test]
fn a_default_schema_chooses_among_repairs() {
    let key = |bytes, md5: &str| SchemaKey {
        namespace: "http://etherx.jabber.org/streams".into(),
        bytes,
        md5: md5.parse().unwrap(),
    };
    let listed = key(3450, "68719b98725477c46a70958d1ea7c781");
    let plugin = key(3713, "7352ca32d6895121289a1d7440fab8fe");
    for (default_schema, name) in [
        (DefaultSchema::Snapshot, "streams"),
        (DefaultSchema::Authors, "streams-authors"),
        (DefaultSchema::Openfire, "streams-openfire"),
    ] {
        assert_eq!(standing_for(&listed, default_schema).unwrap().name, name);
        assert_eq!(standing_for(&plugin, default_schema).unwrap().name, "streams-openfire");
    }
}
