//! The alternative binding, in the bytes of the authors' samples.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exi_core::options_document::SchemaId;
use exi_core::{Encoder, Header, HeaderReader, Limits, Memory, Options, OptionsDocument};
use exi_xml::Whitespace;
use exi_xmpp::negotiation::{Admission, Policy, default_terms};
use exi_xmpp::repository::{
    BuiltIn, Configuration, DefaultSchema, Repository, SchemaRepository, Uploads, schemas_of,
};
use exi_xmpp::stream::{self, ToXml};

use super::server::{Binding, start};
use super::{Wire, encode, sample, vector};
use crate::support::{EXI, InMemory};

const MUC: [(&str, u64, &str); 2] = [
    ("http://jabber.org/protocol/muc", 1322, "853ad555f102bb2b71da9a2f2787f4f9"),
    ("http://jabber.org/protocol/muc#owner", 1284, "6e4e2257c1a4ba937fbdf71664a7e793"),
];

fn authors() -> Arc<Configuration> {
    let terms = default_terms(DefaultSchema::Authors);
    let schemas = schemas_of("xmpp-core-authors").expect("a set");
    BuiltIn.configure(&schemas, &terms, &Uploads::default()).expect("a set")
}

fn policy() -> Policy {
    Policy { default_schema: DefaultSchema::Authors, ..Policy::default() }
}

#[test]
fn the_authors_bytes_are_understood_and_answered_in_kind() {
    let files = [
        "exi-C2S-normal/base/001-base-start-N-SIs.exi",
        "exi-S2C-normal/base/001-base-start-N-SIs.exi",
        "exi-C2S-normal/base/002-base-setup-N-SIs.exi",
    ];
    let [Some(start_body), Some(answer_body), Some(setup_body)] = files.map(sample) else { return };
    let (address, server) = start(policy(), Binding::Direct(authors()), 1, InMemory::with(&MUC));
    let mut wire = Wire::connect(address);
    wire.send(b"$EXI\x80");
    wire.send(&start_body);
    assert_eq!(wire.take(5), b"$EXI\x80");
    assert_eq!(wire.take(answer_body.len()), answer_body);
    wire.send(&setup_body);
    // The first byte of a setupResponse, 62 of 7 bits, then the first bit of what follows.
    assert_eq!(wire.take(1)[0] >> 1, 62);
    // The answer ends where the client, who reads on, finds nothing; it begins its stream anew.
    wire.send([0x80]);
    wire.send(&start_body);
    let mut bytes = Vec::new();
    while !bytes.ends_with(&answer_body) {
        bytes.extend(wire.take(1));
    }
    let header = bytes[bytes.len() - answer_body.len() - 1];
    assert_eq!(header, 0x80, "no cookie, no options");
    // streamEnd under the authors' schema.
    wire.send([0x88]);
    assert_eq!(wire.rest(), [0x88]);
    server.join().expect("a server that does not panic");
}

/// A shortcut: cookie, header, and streamStart at the next bit.
fn shortcut(id: &str, configuration: &Configuration) -> Vec<u8> {
    let memory = Memory::growing(&Limits::default());
    let options = configuration.terms().options;
    let mut encoder = Encoder::new(configuration.schema(), options, memory).expect("an encoder");
    let schema_id = format!("c:{id}");
    let document =
        OptionsDocument { schema_id: SchemaId::Named(&schema_id), ..OptionsDocument::default() };
    let header = Header { cookie: true, options: Some(document) };
    let mut bytes = Vec::new();
    encoder.write_header_to_vec(&header, &mut bytes).expect("a header");
    let start = format!("<streamStart xmlns='{EXI}' version='1.0'/>");
    exi_xml::encode(start.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut bytes)
        .expect("a body");
    bytes
}

#[test]
fn a_shortcut_is_answered_with_the_same_schema_id_or_with_the_end() {
    let (start_file, setup_file) = (
        "exi-C2S-normal/base/001-base-start-N-SIs.exi",
        "exi-C2S-normal/base/002-base-setup-N-SIs.exi",
    );
    let (Some(start_body), Some(setup_body)) = (sample(start_file), sample(setup_file)) else {
        return;
    };
    let (address, server) = start(policy(), Binding::Direct(authors()), 4, InMemory::with(&MUC));
    // Not known yet: cookie, header without options, streamEnd under the default schema.
    let mut wire = Wire::connect(address);
    wire.send(shortcut("0", &authors()));
    assert_eq!(wire.rest(), b"$EXI\x80\x88");

    let mut wire = Wire::connect(address);
    wire.send([b"$EXI\x80", &start_body[..]].concat());
    wire.send(&setup_body);
    let id = id_in(&mut wire);
    drop(wire);

    let mut wire = Wire::connect(address);
    wire.send(shortcut(&id, &authors()));
    // The answer says the same, and begins at the next bit.
    let mut headers = HeaderReader::new(Memory::growing(&Limits::default())).expect("memory");
    while headers.read(&mut &wire.take(1)[..]).expect("a header").is_none() {}
    let header = headers.header().expect("a whole header");
    let schema_id = header.options.expect("an options document").schema_id;
    assert_eq!(schema_id, SchemaId::Named(&format!("c:{id}")));
    let configuration = authors();
    let options = Options::builder().strict(true).value_max_length(Some(64));
    let options = options.value_partition_capacity(Some(64)).build().expect("options");
    let coding = stream::Configuration::new(configuration.schema(), options);
    let mut to_xml = ToXml::new(&coding).expect("a transcoder");
    to_xml.go_on_after(&headers);
    while to_xml.push(&mut &wire.take(1)[..]).expect("a body").is_none() {}
    let text = String::from_utf8(to_xml.output().to_vec()).expect("UTF-8");
    assert!(text.contains("from=\"jabber.example.org\""), "{text}");
    wire.send([0x88]);
    assert_eq!(wire.take(1), [0x88]);
    drop(wire);

    // What is not EXI is not answered.
    let mut wire = Wire::connect(address);
    wire.send("<?xml version='1.0'?>");
    assert_eq!(wire.rest(), b"");
    server.join().expect("a server that does not panic");
}

/// The configurationId in the answer to a setup, found among its bytes as the text that it is:
/// 64 lower-case digits at some bit.
fn id_in(wire: &mut Wire) -> String {
    let mut bits = Vec::new();
    loop {
        let byte = wire.take(1)[0];
        bits.extend((0..8).rev().map(|bit| byte >> bit & 1));
        let Some(from) = bits.len().checked_sub(64 * 8 + 8) else { continue };
        for first in from..from + 8 {
            let digits: Vec<u8> = bits[first..first + 512]
                .chunks(8)
                .map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | bit))
                .collect();
            if digits.iter().all(|digit| b"0123456789abcdef".contains(digit)) {
                return String::from_utf8(digits).expect("ASCII");
            }
        }
    }
}

/// A schema that XEP-0322 lists, as the file that it is.
fn published(name: &str) -> Option<Vec<u8>> {
    vector(&format!("../schemas/xep0322-known/{name}"))
}

/// The stanzas of the authors' session, under the tables that the server compiles of what the
/// client uploads: the same bytes come back.
#[test]
fn the_authors_session_after_uploads() {
    let files = [
        "exi-C2S-normal/base/001-base-start-N-SIs.exi",
        "exi-S2C-normal/base/001-base-start-N-SIs.exi",
        "exi-C2S-normal/base/002-base-setup-N-SIs.exi",
        "exi-C2S-normal/base+muc/010-base+muc-restart-N-SIs.exi",
        "exi-S2C-normal/base+muc/010-base+muc-restart-N-SIs.exi",
        "exi-C2S-normal/base+muc/099-base+muc-end-N-SIs.exi",
    ];
    let [Some(start_body), Some(answer), Some(setup), Some(restart), Some(restarted), Some(end)] =
        files.map(sample)
    else {
        return;
    };
    let schemas = ["muc.xsd", "muc-owner.xsd"].map(published);
    let policy = Policy { uploads: Admission::Anyone, ..policy() };
    let repository = Repository::builder().build();
    let (address, server) = start(policy, Binding::Direct(authors()), 1, repository);
    let mut wire = Wire::connect(address);
    wire.send([b"$EXI\x80", &start_body[..]].concat());
    assert_eq!(wire.take(5 + answer.len()), [b"$EXI\x80", &answer[..]].concat());
    for schema in schemas {
        let schema = STANDARD.encode(schema.expect("a published file"));
        let upload = format!("<uploadSchema xmlns='{EXI}'>{schema}</uploadSchema>");
        wire.send(encode(&upload, &authors()));
    }
    wire.send(&setup);
    // The agreement is the answer: a client of the shared bytes begins anew, with a header.
    wire.send([&[0x80], &restart[..]].concat());
    let mut bytes = Vec::new();
    while !bytes.ends_with(&restarted) {
        bytes.extend(wire.take(1));
    }
    for file in [
        "021-base+muc-iq-roster",
        "030-base+muc-presence",
        "041-base+muc-message",
        "050-base+muc-muc-iq",
        "051-base+muc-muc-message",
        "090-base+muc-logout",
    ] {
        let body = sample(&format!("exi-C2S-normal/base+muc/{file}-N-SIs.exi"));
        let body = body.expect("a file of the shared vectors");
        wire.send(&body);
        assert_eq!(wire.take(body.len()), body, "{file}");
    }
    wire.send(&end);
    assert_eq!(wire.rest(), end);
    server.join().expect("a server that does not panic");
}
