//! decode(encode(x)) = x, for generated schemas, documents and options, however the input is cut.
//!
//! `PROPTEST_CASES` sets the number of cases, as of any property.
#![allow(clippy::expect_used, reason = "what cannot fail here would be a defect")]

mod batches;
mod document;
mod model;
mod names;
mod options;
mod stream;
mod values;

use std::collections::HashSet;
use std::mem::discriminant;

use arbitrary::Unstructured;
use exi_core::{Alignment, MappedSchema, RepresentationMap, Schema};
use exi_schema::{Compiler, Problem};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use document::Document;
use model::Model;
use options::Coding;
use stream::Codec;

/// One case; nothing where the bytes make none, or one that no table can hold.
fn round_trip(bytes: &[u8]) -> Result<(), String> {
    let mut u = Unstructured::new(bytes);
    let case = (|| {
        let model = Model::arbitrary(&mut u)?;
        let coding = Coding::arbitrary(&mut u)?;
        let document = Document::of(&model, &coding.options, &mut u)?;
        Ok::<_, arbitrary::Error>((model, coding, document))
    })();
    let Ok((model, coding, document)) = case else { return Ok(()) };
    let text = model.to_string();
    let compiled = Compiler::new().document("generated.xsd", text.as_str()).compile();
    let compiled = match compiled {
        // Counts of counts of the same element can need more states than there may be.
        Err(error) if error.problem() == Problem::Limit => return Ok(()),
        other => other.map_err(|error| format!("{error}\n{text}"))?,
    };
    // What has no types has no way out where a profile forbids to learn.
    let unbounded = coding.without_profile();
    for (schema, coding) in [(compiled.schema.schema(), &coding), (Schema::none(), &unbounded)] {
        same_again(schema, coding, &document)
            .map_err(|problem| format!("{problem}\n{coding:?}\n{text}\n{document}"))?;
    }
    Ok(())
}

fn same_again(schema: Schema<'_>, coding: &Coding, document: &Document) -> Result<(), String> {
    let entries = coding.entries();
    let map = RepresentationMap::new(&entries);
    let mapped = MappedSchema::new(schema, &map);
    let codec = Codec::new(&mapped, coding, map);
    let mut nodes = document.nodes.clone();
    if coding.lossy {
        let encoded = codec.encode(&nodes)?;
        nodes = codec.decode(&encoded, encoded.len())?;
    }
    let encoded = codec.encode(&nodes)?;
    for piece in [encoded.len(), 1, 3] {
        let decoded = codec.decode(&encoded, piece)?;
        if decoded != nodes {
            let same = nodes.iter().zip(&decoded).take_while(|(a, b)| a == b).count();
            let (got, given) = (decoded.get(same), nodes.get(same));
            return Err(format!("in pieces of {piece}, node {same}: {got:?}, not {given:?}"));
        }
    }
    // Of a compressed stream, bits are told of what was inflated.
    if coding.options.alignment() != Alignment::Compression && codec.inspect(&encoded)? != nodes {
        return Err("inspected, it has other nodes".to_owned());
    }
    let batches = codec.encode_in_batches(&nodes)?;
    if batches != encoded {
        return Err(format!("many at a time make {batches:02X?}, not {encoded:02X?}"));
    }
    match codec.recode(&encoded)? {
        same if same == encoded => Ok(()),
        other => Err(format!("typed values make other bytes: {other:02X?}, not {encoded:02X?}")),
    }
}

/// Nothing that a document can hold is left out.
#[test]
fn every_kind_of_node_is_generated() {
    let mut runner = TestRunner::deterministic();
    let bytes = prop::collection::vec(any::<u8>(), 64..3000);
    let mut kinds = HashSet::new();
    for _ in 0..500 {
        let bytes = bytes.new_tree(&mut runner).expect("bytes are always there").current();
        let mut u = Unstructured::new(&bytes);
        let model = Model::arbitrary(&mut u).expect("what is missing is zero");
        let coding = Coding::arbitrary(&mut u).expect("what is missing is zero");
        let document = Document::of(&model, &coding.options, &mut u).expect("the same");
        kinds.extend(document.nodes.iter().map(discriminant));
    }
    assert_eq!(kinds.len(), 11);
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 4000,
        ..ProptestConfig::default()
    })]

    #[test]
    fn decoding_gives_what_was_encoded(bytes in prop::collection::vec(any::<u8>(), 64..3000)) {
        if let Err(problem) = round_trip(&bytes) {
            prop_assert!(false, "{}", problem);
        }
    }
}
