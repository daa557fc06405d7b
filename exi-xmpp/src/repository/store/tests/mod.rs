mod cache;
mod coded;

use std::slice::from_ref;
use std::time::{Duration, Instant};
use std::{println, thread, vec};

use exi_core::Options;

use super::*;
use crate::repository::{BuiltIn, Declared, schemas_of};
use crate::tables::XMPP_IOT;

/// A schema of one element.
fn schema(namespace: &str, body: &str) -> String {
    format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"{namespace}\" \
         xmlns=\"{namespace}\" elementFormDefault=\"qualified\">{body}</xs:schema>"
    )
}

fn reading(namespace: &str) -> String {
    schema(namespace, "<xs:element name=\"reading\" type=\"xs:decimal\"/>")
}

fn upload(text: &str) -> Upload<'_> {
    Upload { content: Content::Text(text.as_bytes()), declared: None }
}

fn add(repository: &Repository, text: &str) -> Result<SchemaKey, AddError> {
    repository.add(&upload(text), &mut Uploads::default())
}

fn holds(repository: &Repository, key: &SchemaKey) -> bool {
    repository.holds(key, &Uploads::default())
}

fn configure(
    repository: &Repository,
    keys: &[SchemaKey],
) -> Result<Arc<Configuration>, ConfigurationError> {
    repository.configure(keys, &Terms::default(), &Uploads::default())
}

/// XEP-0322: the server computes namespace, length and MD5 of what was uploaded.
#[test]
fn r42_an_uploaded_schema_is_known_by_namespace_length_and_md5() {
    let repository = Repository::builder().build();
    let text = reading("urn:a");
    let key = add(&repository, &text).unwrap();
    let namespace = "urn:a".to_owned();
    let md5 = Md5::of(text.as_bytes());
    assert_eq!(key, SchemaKey { namespace, bytes: text.len() as u64, md5 });
    assert!(holds(&repository, &key));
    assert!(!holds(&repository, &SchemaKey { bytes: key.bytes + 1, ..key.clone() }));
    assert!(!holds(&repository, &SchemaKey { namespace: "urn:b".to_owned(), ..key.clone() }));
    assert_eq!(repository.text(&key), Some(text));
}

#[test]
fn r11_a_declared_length_and_digest_must_be_true() {
    let repository = Repository::builder().build();
    let text = reading("urn:a");
    let declared = Declared { bytes: text.len() as u64, md5: Md5::of(b"another") };
    let upload = Upload { declared: Some(declared), ..upload(&text) };
    let error = repository.add(&upload, &mut Uploads::default()).unwrap_err();
    let AddError::OtherFile(key) = error else { panic!("{error}") };
    assert_eq!(key.md5, Md5::of(text.as_bytes()));
    assert!(!holds(&repository, &key));
}

#[test]
fn what_is_no_schema_is_refused() {
    let repository = Repository::builder().build();
    let unknown = schema("urn:a", "<xs:element name=\"a\" type=\"nothing\"/>");
    for text in ["", "no XML", "<a/>", &reading("urn:a")[1..], &unknown] {
        let error = add(&repository, text).unwrap_err();
        assert!(matches!(error, AddError::Invalid(_)), "{text}: {error}");
    }
    let latin = Upload { content: Content::Text(b"<a>\xe9</a>"), declared: None };
    let error = repository.add(&latin, &mut Uploads::default()).unwrap_err();
    assert!(matches!(error, AddError::Invalid(_)), "{error}");
}

#[test]
fn a_connection_may_send_so_much() {
    let text = reading("urn:a");
    let upload_bytes = 2 * text.len() as u64;
    let limits = Limits { uploads: 3, schema_bytes: 300, upload_bytes, ..Limits::default() };
    let repository = Repository::builder().limits(limits).build();
    let large = schema("urn:a", &" ".repeat(300));
    assert!(matches!(add(&repository, &large), Err(AddError::Limit(_))));
    let mut uploads = Uploads::default();
    for _ in 0..2 {
        assert!(repository.add(&upload(&text), &mut uploads).is_ok());
    }
    assert!(matches!(repository.add(&upload(&text), &mut uploads), Err(AddError::Limit(_))));
    assert!(matches!(repository.add(&upload("<a/>"), &mut uploads), Err(AddError::Limit(_))));
    assert_eq!(uploads.count(), 4);
    let closed = Limits { uploads: 0, ..Limits::default() };
    let closed = Repository::builder().limits(closed).build();
    assert_eq!(add(&closed, &text), Err(AddError::Closed));
}

/// Each asks for more than is allowed in another way; each would be fast if it were honest.
fn bombs() -> Vec<String> {
    let doubling: String = (0..40)
        .map(|group| {
            let next = format!("<xs:group ref=\"g{}\"/>", group + 1);
            format!(
                "<xs:group name=\"g{group}\"><xs:sequence>{next}{next}</xs:sequence></xs:group>"
            )
        })
        .collect();
    let choice = "<xs:choice><xs:element ref=\"x\"/><xs:element ref=\"y\"/></xs:choice>";
    let entities: String = (1..12)
        .map(|entity| {
            let last = format!("&e{};", entity - 1).repeat(10);
            format!("<!ENTITY e{entity} \"{last}\">")
        })
        .collect();
    let element = |content: &str| {
        schema(
            "urn:a",
            &format!(
                "<xs:element name=\"a\"><xs:complexType>{content}</xs:complexType></xs:element>"
            ),
        )
    };
    vec![
        schema("urn:a", &(doubling + "<xs:group name=\"g40\"><xs:sequence/></xs:group>")),
        element(
            "<xs:sequence maxOccurs=\"99999\"><xs:sequence maxOccurs=\"99999\">\
             <xs:element name=\"x\" maxOccurs=\"99999\"/><xs:element name=\"y\" maxOccurs=\"999\"/>\
             </xs:sequence></xs:sequence>",
        ),
        schema(
            "urn:a",
            &format!(
                "<xs:element name=\"x\"/><xs:element name=\"y\"/>\
             <xs:element name=\"a\"><xs:complexType><xs:sequence>{}<xs:element ref=\"x\"/>{}\
             </xs:sequence></xs:complexType></xs:element>",
                choice.replacen(
                    "<xs:choice>",
                    "<xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">",
                    1
                ),
                choice.repeat(24),
            ),
        ),
        element(&format!("{}{}", "<xs:sequence>".repeat(5000), "</xs:sequence>".repeat(5000))),
        element(&format!(
            "<xs:sequence>{}</xs:sequence>",
            "<xs:any minOccurs=\"0\"/>".repeat(5000)
        )),
        format!(
            "<!DOCTYPE x [<!ENTITY e0 \"aaaaaaaaaa\">{entities}]>{}",
            schema(
                "urn:a",
                "<xs:annotation><xs:documentation>&e11;</xs:documentation></xs:annotation>"
            ),
        ),
        format!("{}{}", "<a>".repeat(30_000), "</a>".repeat(30_000)),
    ]
}

#[test]
fn a_schema_bomb_is_refused_quickly() {
    let repository = Repository::builder().build();
    for (place, bomb) in bombs().iter().enumerate() {
        let start = Instant::now();
        let result = add(&repository, bomb);
        assert!(result.is_err(), "bomb {place}");
        // Some 100 ms at most where it is compiled for speed.
        assert!(start.elapsed() < Duration::from_secs(5), "bomb {place}: {:?}", start.elapsed());
    }
}

/// Two schemas that import one another can be uploaded one after the other.
#[test]
fn schemas_may_need_others_that_come_later() {
    let using = schema(
        "urn:using",
        "<xs:import namespace=\"urn:used\" schemaLocation=\"used.xsd\"/>\
         <xs:element name=\"list\"><xs:complexType><xs:sequence>\
         <xs:element xmlns:u=\"urn:used\" ref=\"u:reading\" maxOccurs=\"unbounded\"/>\
         </xs:sequence></xs:complexType></xs:element>",
    );
    let repository = Repository::builder().build();
    let using = add(&repository, &using).unwrap();
    let error = configure(&repository, from_ref(&using)).unwrap_err();
    assert!(matches!(error, ConfigurationError::Invalid(_)), "{error}");
    let used = add(&repository, &reading("urn:used")).unwrap();
    let both = configure(&repository, &[using.clone(), used.clone()]).unwrap();
    assert_eq!(both.schema().rows().global_elements, 2);
    assert_eq!(both.schemas(), [used, using], "XEP-0322: ascending by namespace");
    // Held, but not agreed on: what a list means does not depend on what others uploaded.
    assert!(configure(&repository, &both.schemas()[1..]).is_err());
}

#[test]
fn missing_schemas_are_named() {
    let repository = Repository::builder().build();
    let held = add(&repository, &reading("urn:a")).unwrap();
    let missing = SchemaKey { bytes: 1, ..held.clone() };
    let error = configure(&repository, &[held, missing.clone()]).unwrap_err();
    assert_eq!(error, ConfigurationError::Missing(vec![missing]));
}

#[test]
fn built_in_sets_have_their_baked_tables_and_others_are_compiled() {
    let repository = Repository::builder().build();
    let mut keys = schemas_of("xmpp-iot").unwrap();
    let baked = configure(&repository, &keys).unwrap();
    assert!(std::ptr::eq(baked.schema().rows().states, XMPP_IOT.rows().states));
    let device = BuiltIn.configure(&keys, &Terms::default(), &Uploads::default()).unwrap();
    assert_eq!(baked.id(), device.id());
    keys.push(add(&repository, &reading("urn:a")).unwrap());
    let compiled = configure(&repository, &keys).unwrap();
    let global = XMPP_IOT.rows().global_elements;
    assert_eq!(compiled.schema().rows().global_elements, global + 1);
    assert_ne!(compiled.id(), baked.id());
    // Without the Internet of Things it is another set; without what is imported it is the same.
    keys.retain(|key| !key.namespace.starts_with("urn:xmpp:iot:") && key.namespace != "urn:a");
    let fewer = configure(&repository, &keys).unwrap();
    assert!(fewer.schema().rows().global_elements < global);
}

/// The built-in texts give the tables that are baked.
#[test]
fn compiling_a_built_in_set_gives_its_baked_tables() {
    for set in crate::tables::all().iter().filter(|set| set.name != "xml-schema") {
        let keys = schemas_of(set.name).unwrap();
        let default_schema = match set.name {
            "xmpp-core-authors" => DefaultSchema::Authors,
            "xmpp-core-openfire" => DefaultSchema::Openfire,
            _ => DefaultSchema::Snapshot,
        };
        let source = |key: SchemaKey| {
            let document = documents::standing_for(&key, default_schema).unwrap();
            (key, Source::BuiltIn(document))
        };
        let sources: Vec<_> = keys.into_iter().map(source).collect();
        let limits = Limits::default().compiler;
        let compiled = canonical::compile(&sources, default_schema, limits).unwrap();
        assert!(compiled.schema().to_bytes() == set.schema.to_bytes(), "{}", set.name);
    }
}

#[test]
fn r40_a_canonical_schema_declares_nothing_and_imports_by_ascending_namespace() {
    let repository = Repository::builder().build();
    let keys = ["urn:b&\"", "", "Urn:a", "urn:a"].map(|namespace| SchemaKey {
        namespace: namespace.to_owned(),
        bytes: 0,
        md5: Md5::of(b""),
    });
    let record = Record::new(&keys, &Terms::default());
    let source = Source::Text("".into());
    let sources: Vec<_> = record.schemas.into_iter().map(|key| (key, source.clone())).collect();
    let expected = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" \
        targetNamespace=\"urn:xmpp:exi:cs\" elementFormDefault=\"qualified\">\
        <xs:import schemaLocation=\"schema 0\"/>\
        <xs:import namespace=\"Urn:a\" schemaLocation=\"schema 1\"/>\
        <xs:import namespace=\"urn:a\" schemaLocation=\"schema 2\"/>\
        <xs:import namespace=\"urn:b&amp;&quot;\" schemaLocation=\"schema 3\"/></xs:schema>";
    assert_eq!(canonical::document(&sources), expected);
    let plain = "<schema xmlns=\"http://www.w3.org/2001/XMLSchema\"><element name=\"a\"/></schema>";
    let without = add(&repository, plain).unwrap();
    assert_eq!(without.namespace, "");
    let configuration = configure(&repository, &[without]).unwrap();
    assert_eq!(configuration.schema().rows().global_elements, 1);
}

/// What makes several gateways behind one address possible.
#[test]
fn an_id_is_the_same_wherever_the_schemas_and_terms_are_the_same() {
    let texts = ["urn:a", "urn:b"].map(reading);
    let strict = Options::builder().strict(true).build().unwrap();
    let terms = Terms { options: strict, ..Terms::default() };
    let ids = [[0, 1], [1, 0]].map(|order| {
        let repository = Repository::builder().build();
        let keys = order.map(|place: usize| add(&repository, &texts[place]).unwrap());
        let configured = repository.configure(&keys, &terms, &Uploads::default()).unwrap();
        assert_ne!(configured.id(), configure(&repository, &keys).unwrap().id());
        let again = repository.configure(&keys, &terms, &Uploads::default()).unwrap();
        assert!(Arc::ptr_eq(&configured, &again));
        assert!(Arc::ptr_eq(&configured, &repository.configuration(configured.id()).unwrap()));
        configured.id().to_owned()
    });
    assert_eq!(ids[0], ids[1]);
    assert!(Repository::builder().build().configuration(&ids[0]).is_none());
}

#[test]
fn representations_are_part_of_the_tables() {
    let repository = Repository::builder().build();
    let key = add(&repository, &reading("urn:a")).unwrap();
    let plain = configure(&repository, from_ref(&key)).unwrap();
    let with = |datatype: &str, representation: &str| {
        let representations = vec![(datatype.to_owned(), representation.to_owned())];
        let terms = Terms { representations, ..Terms::default() };
        repository.configure(from_ref(&key), &terms, &Uploads::default())
    };
    let decimal = "{http://www.w3.org/2001/XMLSchema}decimal";
    let mapped = with(decimal, "{http://www.w3.org/2009/exi}string").unwrap();
    assert_ne!(mapped.schema().rows().datatypes, plain.schema().rows().datatypes);
    assert_eq!(mapped.schema().rows().states, plain.schema().rows().states);
    for (datatype, representation) in [
        (decimal, "string"),
        ("xs:decimal", decimal),
        (decimal, "{urn:own}string"),
        (decimal, "{urn:own}"),
    ] {
        let error = with(datatype, representation).unwrap_err();
        assert!(matches!(error, ConfigurationError::Invalid(_)), "{datatype} {representation}");
    }
}

#[test]
fn r42_the_schema_used_least_recently_goes_first() {
    let limits = Limits { kept_schemas: 2, ..Limits::default() };
    let repository = Repository::builder().limits(limits).build();
    let [a, b, c] = ["urn:a", "urn:b", "urn:c"].map(reading);
    let (a, b) = (add(&repository, &a).unwrap(), add(&repository, &b).unwrap());
    assert!(holds(&repository, &a));
    let c = add(&repository, &c).unwrap();
    assert_eq!([&a, &b, &c].map(|key| holds(&repository, key)), [true, false, true]);
}

#[test]
fn installed_schemas_stay() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.xsd"), reading("urn:a")).unwrap();
    fs::write(folder.path().join("note.txt"), "no schema").unwrap();
    let limits = Limits { kept_schemas: 0, uploads: 0, ..Limits::default() };
    let builder = Repository::builder().limits(limits);
    let repository = builder.schemas(folder.path()).unwrap().build();
    let [key] = repository.installed().cloned().collect::<Vec<_>>().try_into().unwrap();
    assert_eq!(configure(&repository, &[key]).unwrap().schema().rows().global_elements, 1);
    fs::write(folder.path().join("b.xsd"), "no schema").unwrap();
    let error = Repository::builder().schemas(folder.path()).unwrap_err();
    assert!(error.to_string().contains("b.xsd"), "{error}");
}

/// What an initiator can give where its peer does not know the published file.
#[test]
fn the_text_of_a_built_in_schema_has_a_key_of_its_own() {
    let repository = Repository::builder().build();
    let document = documents::of_namespace("urn:xmpp:ping", DefaultSchema::Snapshot).unwrap();
    let text = texts::of(document);
    let key = add(&repository, text).unwrap();
    assert_eq!(repository.text(&key).as_deref(), Some(text));
    let published = document.keys().next().unwrap();
    assert!(holds(&repository, &published));
    assert_eq!(repository.text(&published), None);
    assert!(repository.kept().schemas.get(&key).is_none());
}

#[test]
fn configurations_that_differ_in_terms_alone_share_tables() {
    let repository = Repository::builder().build();
    let key = add(&repository, &reading("urn:a")).unwrap();
    let under =
        |terms: &Terms| repository.configure(from_ref(&key), terms, &Uploads::default()).unwrap();
    let plain = under(&Terms::default());
    let wide = under(&Terms { session_wide_buffers: true, ..Terms::default() });
    assert!(std::ptr::eq(plain.schema().rows().states, wide.schema().rows().states));
    assert_ne!(plain.id(), wide.id());
}

#[test]
fn tables_are_bounded() {
    let texts = ["urn:a", "urn:b"].map(reading);
    let limits = Limits { table_bytes: 100, ..Limits::default() };
    let repository = Repository::builder().limits(limits).build();
    let key = add(&repository, &texts[0]).unwrap();
    let error = configure(&repository, from_ref(&key)).unwrap_err();
    assert!(matches!(error, ConfigurationError::Limit(_)), "{error}");
    let limits = Limits { schemas: 1, kept_configurations: 1, ..Limits::default() };
    let repository = Repository::builder().limits(limits).build();
    let keys = texts.map(|text| add(&repository, &text).unwrap());
    let error = configure(&repository, &keys).unwrap_err();
    assert!(matches!(error, ConfigurationError::Limit(_)), "{error}");
    let ids = keys.map(|key| configure(&repository, from_ref(&key)).unwrap().id().to_owned());
    let found = ids.map(|id| repository.configuration(&id).is_some());
    assert_eq!(found, [false, true]);
}

#[test]
fn one_repository_serves_all_threads() {
    let shared: &(dyn SchemaRepository + Send + Sync) = &Repository::builder().build();
    let key = shared.add(&upload(&reading("urn:a")), &mut Uploads::default()).unwrap();
    let ids: Vec<_> = thread::scope(|scope| {
        let configure = || {
            let found = shared.configure(from_ref(&key), &Terms::default(), &Uploads::default());
            found.unwrap().id().to_owned()
        };
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(configure)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(ids.iter().all(|id| *id == ids[0]));
}

/// The second set of the authors' samples, from the schemas that they list.
#[test]
fn schemas_of_another_default_schema_give_its_tables() {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/xmpp/vectors/schema_localized");
    if !folder.exists() {
        println!("skipped: {} is absent", folder.display());
        return;
    }
    let repository = Repository::builder().build();
    let file = |name: &str| add(&repository, &fs::read_to_string(folder.join(name)).unwrap());
    let files = ["streams.xsd", "exi.xsd", "muc.xsd", "muc-owner.xsd"];
    let keys = files.map(|name| file(name).unwrap());
    let terms = Terms { default_schema: DefaultSchema::Authors, ..Terms::default() };
    let ours = repository.configure(&keys, &terms, &Uploads::default()).unwrap();
    let resolver = exi_schema::FileResolver::new();
    let canonical = folder.join("00_canonical_example01.xsd");
    let theirs = exi_schema::Compiler::new()
        .resolver(&resolver)
        .location(&canonical.to_string_lossy())
        .and_then(|compiler| compiler.compile())
        .unwrap();
    assert!(ours.schema().to_bytes() == theirs.schema.schema().to_bytes());
}

/// The largest canonical schema that is published: what the limits must let through.
#[test]
fn published_sets_are_within_the_limits() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/xmpp/schemas");
    if !shared.exists() {
        println!("skipped: {} is absent", shared.display());
        return;
    }
    let folder = shared.join("canonical-iot");
    let repository = Repository::builder().build();
    let mut keys = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.ends_with("00_canonical.xsd") {
            keys.push(add(&repository, &fs::read_to_string(path).unwrap()).unwrap());
        }
    }
    let compiled = configure(&repository, &keys).unwrap();
    assert!(compiled.schema().to_bytes() == XMPP_IOT.to_bytes());
}
