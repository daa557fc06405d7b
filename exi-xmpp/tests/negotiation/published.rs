//! The examples of XEP-0322, as printed, and the streams of its authors.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use exi_core::{Decoder, Limits, Memory};
use exi_xmpp::negotiation::{
    CompressFailure, DownloadError, DownloadSchemaResponse, Element, Note, Offer, Policy,
    Responder, Scope, SetupResponse, default_terms,
};
use exi_xmpp::repository::{BuiltIn, DefaultSchema, SchemaRepository, Uploads, schemas_of};

use crate::support::{Answer, Server, key, only};

const SHARED: &str = "../../shared/xmpp";

/// A file of the shared material, unless it is absent.
fn shared(file: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SHARED).join(file);
    if !path.exists() {
        println!("skipped: {} is absent", path.display());
        return None;
    }
    Some(path)
}

/// The text of an example.
fn example(number: u32) -> Option<String> {
    let path = shared(&format!("corpus/0322/{number:03}.xml"))?;
    Some(std::fs::read_to_string(path).expect("a file that is there"))
}

fn parse(xml: &str) -> Element {
    Element::parse(xml, &Scope::empty(), Default::default()).expect("an element")
}

#[test]
fn features_and_compression_are_read_as_printed() {
    let (Some(features), Some(compress), Some(failure)) = (example(1), example(2), example(3))
    else {
        return;
    };
    assert_eq!(Offer::read(&parse(&features)), Offer { exi: true, port: Some(54321) });
    assert_eq!(CompressFailure::read(&parse(&failure)), CompressFailure::SetupFailed);
    let answer = only(Server::new(Policy::default()).hear(&compress));
    assert_eq!(parse(&answer).children(), parse(&failure).children());
}

#[test]
fn the_setup_as_printed_lists_files_that_do_not_exist() {
    let Some(setup) = example(4) else { return };
    let mut server = Server::new(Policy::default());
    let answer = Answer::of(server.hear(&setup));
    // Eight of the core are known; exi.xsd, sensordata and provisioning have lengths in the
    // example that their files never had.
    assert_eq!(answer.schemas("schema").len() + answer.schemas("missingSchema").len(), 14);
    let missing = answer.schemas("missingSchema");
    let missing: Vec<_> = missing.iter().map(|(ns, _, _)| ns.as_str()).collect();
    for namespace in [
        "http://jabber.org/protocol/compress/exi",
        "urn:xmpp:iot:sensordata",
        "urn:xmpp:iot:provisioning",
    ] {
        assert!(missing.contains(&namespace), "{namespace}");
    }
    assert_eq!(answer.attribute("blockSize").as_deref(), Some("1024"));
    assert_eq!(answer.attribute("valueMaxLength").as_deref(), Some("32"));
}

#[test]
fn answers_are_read_as_printed() {
    let read = |number| {
        let xml = example(number)?;
        Some(SetupResponse::read(&parse(&xml)).expect("a response"))
    };
    let (Some(first), Some(second), Some(quick), Some(refused)) =
        (read(5), read(7), read(16), read(17))
    else {
        return;
    };
    assert!(!first.agreement && second.agreement && quick.agreement && !refused.agreement);
    assert_eq!((first.setup.schemas.len(), first.missing.len()), (13, 1));
    let id = "c76ab4ec-4993-4285-8c7a-098060581bb8";
    for response in [second, quick, refused] {
        assert_eq!(response.setup.configuration_id.as_deref(), Some(id));
    }
}

#[test]
fn answers_to_downloads_are_read_as_printed() {
    let expected = [
        Ok(()),
        Err(DownloadError::Http { code: 404, message: "NotFound".into() }),
        Err(DownloadError::InvalidUrl("Unrecognized schema.".into())),
        Err(DownloadError::Timeout("No response returned.".into())),
        Err(DownloadError::InvalidContentType("text/html".into())),
        Err(DownloadError::Other("No free space left.".into())),
    ];
    for (number, expected) in (9..).zip(expected) {
        let Some(xml) = example(number) else { return };
        let response = DownloadSchemaResponse::read(&parse(&xml)).expect("a response");
        assert_eq!(response.result, expected);
        assert_eq!(parse(&response.element().to_string()), without_space(parse(&xml)));
    }
}

/// The element without the text that its layout needs.
fn without_space(element: Element) -> Element {
    let bare = Element::new(element.namespace(), element.name());
    let names: Vec<_> = element.attribute_names().map(str::to_owned).collect();
    let with = names
        .iter()
        .fold(bare, |bare, name| bare.with(name, element.attribute(name).unwrap_or_default()));
    with.with_children(element.children().iter().cloned().map(without_space))
}

#[test]
fn other_examples_are_answered_as_printed() {
    let (Some(upload), Some(quick), Some(refused)) = (example(6), example(15), example(17)) else {
        return;
    };
    let mut server = Server::new(Policy::default());
    // The example is cut short by an ellipsis, which is no base64.
    server.responder.authenticated();
    assert_eq!(server.hear(&upload), [""; 0]);
    assert!(matches!(server.notes[..], [Note::UploadMalformed(_)]));
    assert_eq!(parse(&only(server.hear(&quick))), parse(&refused));
}

/// A body of the authors' samples under the default schema, as XML. Their files have a header
/// of one byte.
fn sample(file: &str, tables: &exi_xmpp::repository::Configuration) -> Option<String> {
    let path = shared(&format!("vectors/{file}"))?;
    let bytes = std::fs::read(path).expect("a file that is there");
    let body = bytes.strip_prefix(&[0x80]).expect("a header");
    let memory = Memory::growing(&Limits::default());
    let options = tables.terms().options;
    let mut decoder = Decoder::new(tables.schema(), options, memory).expect("a decoder");
    let xml = exi_xml::decode(body, &mut decoder, Vec::new()).expect("a body");
    let xml = String::from_utf8(xml).expect("UTF-8");
    Some(xml.split_once("?>").expect("an XML declaration").1.to_owned())
}

#[test]
fn a_setup_in_the_authors_bytes_is_agreed_on() {
    let terms = default_terms(DefaultSchema::Authors);
    let schemas = schemas_of("xmpp-core-authors").expect("a set");
    let default = BuiltIn.configure(&schemas, &terms, &Uploads::default());
    let default = default.expect("a built-in set");
    let file = "exi-C2S-normal/base/002-base-setup-N-SIs.exi";
    let Some(setup) = sample(file, &default) else { return };
    let policy = Policy { default_schema: DefaultSchema::Authors, ..Policy::default() };
    let mut server = Server::of(Responder::direct(Arc::new(policy), Arc::clone(&default)));
    server.opened(&exi_core::Header { cookie: true, options: None });
    let muc = [
        ("http://jabber.org/protocol/muc", 1322, "853ad555f102bb2b71da9a2f2787f4f9"),
        ("http://jabber.org/protocol/muc#owner", 1284, "6e4e2257c1a4ba937fbdf71664a7e793"),
    ];
    let missing = Answer::of(server.hear(&setup));
    let owner = missing.schemas("missingSchema").into_iter().any(|(ns, _, _)| ns == muc[1].0);
    assert!(owner, "{}", missing.0);
    server.repository.taken.borrow_mut().extend(muc.map(key));
    let lines = server.hear(&setup);
    let answer = parse(lines.first().expect("an answer"));
    let file = "exi-S2C-normal/base/002-base-setupResponse-N-SIs.exi";
    let Some(published) = sample(file, &default) else { return };
    let published = SetupResponse::read(&parse(&published)).expect("a response");
    let answer = SetupResponse::read(&answer).expect("a response");
    assert!(answer.agreement && published.agreement);
    assert_eq!(answer.setup.schemas, published.setup.schemas);
    // The default schema counts where it is not listed.
    assert_eq!(server.switched[1].configuration.schemas(), default.schemas());
}
