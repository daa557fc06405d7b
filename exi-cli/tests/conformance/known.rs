//! Failures that are explained: by a paragraph of the specification, or as a named defect.

use std::collections::BTreeMap;

use super::report::{Outcome, Verdict};

/// Lines of id, direction and explanation, tab separated; `#` starts a comment.
const KNOWN: &str = include_str!("known.tsv");

/// Failures without an explanation, and explanations without a failure.
pub(crate) fn surprises(outcomes: &[Outcome]) -> Result<Vec<String>, String> {
    let known = parse(KNOWN)?;
    let surprise = |outcome: &Outcome| {
        let (id, direction) = (outcome.id.as_str(), outcome.direction.name());
        match (&outcome.verdict, known.contains_key(&(id, direction))) {
            (Verdict::Fail(_), false) => {
                Some(format!("{id} {direction} fails and known.tsv does not explain it"))
            }
            (Verdict::Pass, true) => {
                Some(format!("{id} {direction} passes; take it out of known.tsv"))
            }
            _ => None,
        }
    };
    Ok(outcomes.iter().filter_map(surprise).collect())
}

fn parse(text: &str) -> Result<BTreeMap<(&str, &str), &str>, String> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| match *line.split('\t').collect::<Vec<_>>() {
            [id, direction, why] => Ok(((id, direction), why)),
            _ => Err(format!("known.tsv: not three fields: {line}")),
        })
        .collect()
}
