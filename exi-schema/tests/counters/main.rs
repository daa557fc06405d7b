//! A counted particle and its copies are the same grammar (§8.5.4.1.5): tables with counters and
//! tables without are unfolded side by side, and give identical streams.
#![allow(clippy::expect_used, reason = "what cannot fail here would be a defect")]

mod large;
mod model;
mod stream;
mod unfold;

use std::cell::Cell;

use arbitrary::{Arbitrary, Unstructured};
use exi_schema::{Compiled, Compiler, Limits, SchemaError};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use model::Model;

/// The tables of a schema in which particles of more than `unrolled` terms are counted.
fn compile(text: &str, unrolled: usize, productions: usize) -> Result<Compiled, SchemaError> {
    let limits = Limits { unrolled, productions, ..Limits::default() };
    Compiler::new().limits(limits).document("counted.xsd", text).compile()
}

/// Productions of the tables without counters; larger ones would take long to compare.
const PRODUCTIONS: usize = 10_000;

/// One case; how many counts the table has. `None` where the bytes did not suffice to make one.
fn case(bytes: &[u8]) -> Result<Option<usize>, String> {
    let mut u = Unstructured::new(bytes);
    let Ok(model) = Model::arbitrary(&mut u) else { return Ok(None) };
    let text = model.to_string();
    let Ok(copied) = compile(&text, usize::MAX, PRODUCTIONS) else { return Ok(None) };
    // A model that counters cannot express is made more than once.
    let counted = compile(&text, 0, 20 * PRODUCTIONS);
    let counted = counted.map_err(|error| format!("{error}\n{text}"))?;
    let [counted, copied] = [&counted, &copied].map(|compiled| compiled.schema.schema());
    unfold::compare(counted, copied).map_err(|problem| format!("{problem}\n{text}"))?;
    for _ in 0..8 {
        let Ok((options, events)) = stream::arbitrary(&model, &mut u) else { break };
        stream::compare([counted, copied], options, &events)
            .map_err(|problem| format!("{problem}\n{options:?}\n{events:?}\n{text}"))?;
    }
    Ok(Some(counted.rows().counts.len()))
}

#[test]
fn counted_particles_are_as_their_copies() {
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        max_shrink_iters: 4_000,
        ..ProptestConfig::default()
    });
    let (made, counted) = (Cell::new(0), Cell::new(0));
    let bytes = prop::collection::vec(any::<u8>(), 16..600);
    let outcome = runner.run(&bytes, |bytes| {
        match case(&bytes) {
            Err(problem) => prop_assert!(false, "{}", problem),
            Ok(counts) => {
                made.set(made.get() + usize::from(counts.is_some()));
                counted.set(counted.get() + usize::from(counts.is_some_and(|counts| counts > 0)));
            }
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    // Most particles have bounds, and in most places a counter can tell the copies.
    let (made, counted) = (made.get(), counted.get());
    assert!(counted * 2 > made, "{counted} of {made} tables count");
}
