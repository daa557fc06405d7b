//! What the engine takes in memory may shrink; who lets it grow says so here.

use exi_benches::memory::{State, VALUE_TEXT, schema_document_bytes, state};
use exi_xmpp::tables;

/// State under XEP-0322's defaults, the text of the value table aside, in bytes. Goal: 8 KiB each.
#[test]
fn state_of_coders() {
    for (name, most) in [
        ("xmpp-core", State { encoder: 6024, decoder: 5752 }),
        ("xmpp-iot", State { encoder: 8184, decoder: 7912 }),
    ] {
        let State { encoder, decoder } = state(name).expect("tables of this name");
        let (encoder, decoder) = (encoder - VALUE_TEXT, decoder - VALUE_TEXT);
        assert!(encoder <= most.encoder, "{name}: an encoder has {encoder} bytes");
        assert!(decoder <= most.decoder, "{name}: a decoder has {decoder} bytes");
    }
}

/// Tables, in bytes. Goal for xmpp-iot: 96 KiB, and less than the documents it is made from.
#[test]
fn tables_of_sets() {
    for (name, most) in [("xmpp-core", 21_423), ("xmpp-iot", 82_307)] {
        let schema = tables::by_name(name).expect("tables of this name");
        let bytes = exi_schema::report::bytes(schema);
        assert!(bytes <= most, "{name}: the tables have {bytes} bytes");
        let documents = schema_document_bytes(name).expect("documents that compile");
        assert!((bytes as u64) < documents, "{name}: {bytes} bytes, the documents {documents}");
    }
}
