//! Uploads in EXI.

use exi_core::{Encoder, Header, Memory, OptionsDocument};
use exi_xml::Whitespace;

use super::*;
use crate::tables::XML_SCHEMA;

/// The body of a schema in EXI, under options.
fn body(text: &str, options: Options) -> Vec<u8> {
    let memory = Memory::growing(&exi_core::Limits::default());
    let mut encoder = Encoder::new(XML_SCHEMA, options, memory).unwrap();
    let mut out = Vec::new();
    exi_xml::encode(text.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut out).unwrap();
    out
}

fn fixed() -> Options {
    exi::options().unwrap()
}

/// A header that says the options, or says nothing, and the body.
fn document(text: &str, options: Options, said: bool) -> Vec<u8> {
    let memory = Memory::growing(&exi_core::Limits::default());
    let mut encoder = Encoder::new(XML_SCHEMA, options, memory).unwrap();
    let options = said.then_some(OptionsDocument { options, ..OptionsDocument::default() });
    let mut out = Vec::new();
    encoder.write_header_to_vec(&Header { cookie: true, options }, &mut out).unwrap();
    exi_xml::encode(text.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut out).unwrap();
    out
}

fn declared(text: &str) -> Option<Declared> {
    Some(Declared { bytes: text.len() as u64, md5: Md5::of(text.as_bytes()) })
}

fn add_exi(
    repository: &Repository,
    content: Content<'_>,
    text: &str,
    uploads: &mut Uploads,
) -> Result<SchemaKey, AddError> {
    repository.add(&Upload { content, declared: declared(text) }, uploads)
}

/// A schema with what needs prefixes: names as values.
fn typed() -> String {
    schema(
        "urn:a",
        "<xs:element name=\"list\" type=\"t\"/><xs:complexType name=\"t\"><xs:sequence>\
        <xs:element name=\"n\" type=\"xs:int\" minOccurs=\"0\" maxOccurs=\"7\"/></xs:sequence>\
        <xs:attribute name=\"unit\" type=\"xs:NMTOKEN\" use=\"required\"/></xs:complexType>",
    )
}

#[test]
fn r09_a_schema_in_exi_has_the_grammars_of_its_text() {
    let text = typed();
    let by_text = Repository::builder().build();
    let key = add(&by_text, &text).unwrap();
    let expected = configure(&by_text, from_ref(&key)).unwrap();
    let headed = [document(&text, fixed(), false), document(&text, fixed(), true)];
    let without = body(&text, fixed());
    assert!(without.len() * 3 < text.len());
    let contents = [
        Content::ExiBody(&without),
        Content::ExiDocument(&headed[0]),
        Content::ExiDocument(&headed[1]),
    ];
    for content in contents {
        let repository = Repository::builder().build();
        let mut uploads = Uploads::default();
        assert_eq!(add_exi(&repository, content, &text, &mut uploads), Ok(key.clone()));
        let terms = Terms::default();
        let found = repository.configure(from_ref(&key), &terms, &uploads).unwrap();
        // The identifier says what the tables are, not what the text was.
        assert_eq!(found.id(), expected.id());
        assert!(found.schema().to_bytes() == expected.schema().to_bytes());
    }
}

/// Nobody can check what a peer says of a file that nobody has.
#[test]
fn a_schema_in_exi_serves_its_connection_alone() {
    let folder = tempfile::tempdir().unwrap();
    let repository = Repository::builder().cache(folder.path()).unwrap().build();
    let (told, sent) = (reading("urn:a"), typed());
    let exi = body(&sent, fixed());
    let mut uploads = Uploads::default();
    let key = add_exi(&repository, Content::ExiBody(&exi), &told, &mut uploads).unwrap();
    let terms = Terms::default();
    let own = repository.configure(from_ref(&key), &terms, &uploads).unwrap();
    assert!(repository.holds(&key, &uploads) && !holds(&repository, &key));
    assert!(matches!(configure(&repository, from_ref(&key)), Err(ConfigurationError::Missing(_))));
    // The file itself comes from somebody else, and counts for all from then on.
    assert_eq!(add(&repository, &told), Ok(key.clone()));
    let shared = configure(&repository, from_ref(&key)).unwrap();
    assert_ne!(own.id(), shared.id());
    let again = repository.configure(from_ref(&key), &terms, &uploads).unwrap();
    assert_eq!(again.id(), shared.id());
    assert!(Arc::ptr_eq(&repository.configuration(own.id()).unwrap(), &own));
    drop(repository);
    let later = Repository::builder().cache(folder.path()).unwrap().build();
    assert!(later.configuration(own.id()).is_none());
    assert!(later.configuration(shared.id()).is_some());
}

#[test]
fn a_built_in_schema_is_not_replaced() {
    let repository = Repository::builder().build();
    let ping = documents::of_namespace("urn:xmpp:ping", DefaultSchema::Snapshot).unwrap();
    let key = ping.keys().next().unwrap();
    let other = reading("urn:xmpp:ping");
    let exi = body(&other, fixed());
    let declared = Some(Declared { bytes: key.bytes, md5: key.md5 });
    let mut uploads = Uploads::default();
    let upload = Upload { content: Content::ExiBody(&exi), declared };
    assert_eq!(repository.add(&upload, &mut uploads), Ok(key.clone()));
    let terms = Terms::default();
    let found = repository.configure(from_ref(&key), &terms, &uploads).unwrap();
    assert_eq!(found.id(), configure(&repository, from_ref(&key)).unwrap().id());
}

/// XEP-0322: bytes and md5Hash are needed where the file itself does not come.
#[test]
fn r10_a_schema_in_exi_needs_a_declaration() {
    let repository = Repository::builder().build();
    let exi = body(&typed(), fixed());
    let upload = Upload { content: Content::ExiBody(&exi), declared: None };
    assert_eq!(repository.add(&upload, &mut Uploads::default()), Err(AddError::NotDeclared));
}

#[test]
fn r09_other_options_than_the_fixed_ones_are_refused() {
    let repository = Repository::builder().build();
    let text = typed();
    let strict = Options::builder().strict(true).build().unwrap();
    for exi in [document(&text, strict, true), document(&text, Options::default(), true)] {
        let content = Content::ExiDocument(&exi);
        let error = add_exi(&repository, content, &text, &mut Uploads::default()).unwrap_err();
        assert!(
            matches!(&error, AddError::Invalid(reason) if reason.contains("options")),
            "{error}"
        );
    }
}

#[test]
fn damaged_exi_is_refused_or_is_another_schema() {
    let limits = Limits { uploads: usize::MAX, upload_bytes: u64::MAX, ..Limits::default() };
    let repository = Repository::builder().limits(limits).build();
    let text = typed();
    let whole = document(&text, fixed(), true);
    let mut uploads = Uploads::default();
    for length in 0..whole.len() {
        let cut = Content::ExiDocument(&whole[..length]);
        let error = add_exi(&repository, cut, &text, &mut uploads).unwrap_err();
        assert!(matches!(error, AddError::Invalid(_)), "{length}: {error}");
    }
    let mut refused = 0;
    for bit in 0..whole.len() * 8 {
        let mut damaged = whole.clone();
        damaged[bit / 8] ^= 0x80 >> (bit % 8);
        let damaged = Content::ExiDocument(&damaged);
        refused += usize::from(add_exi(&repository, damaged, &text, &mut uploads).is_err());
    }
    assert!(refused > whole.len());
}

/// Many references to one long value take few bits each.
#[test]
fn a_small_stream_cannot_become_a_large_schema() {
    let repository = Repository::builder().build();
    let long = "x".repeat(10_000);
    let annotation =
        format!("<xs:annotation><xs:documentation>{long}</xs:documentation></xs:annotation>");
    let exi = body(&schema("urn:a", &annotation.repeat(100)), fixed());
    assert!(exi.len() < 12_000, "{}", exi.len());
    let content = Content::ExiBody(&exi);
    let error = add_exi(&repository, content, "", &mut Uploads::default()).unwrap_err();
    assert!(error.to_string().contains("bytes"), "{error}");
    // Within the limit one by one, beyond it together.
    let exi = body(&schema("urn:a", &annotation.repeat(20)), fixed());
    let mut uploads = Uploads::default();
    let results: Vec<_> = (0..8)
        .map(|place| add_exi(&repository, Content::ExiBody(&exi), &"x".repeat(place), &mut uploads))
        .collect();
    assert!(results[..5].iter().all(Result::is_ok));
    assert!(matches!(results[7], Err(AddError::Limit(_))));
}
