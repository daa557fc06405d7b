//! Failures that are explained: by a paragraph of the specification, or as a named defect.

use std::collections::BTreeMap;

use super::report::{Outcome, Verdict};

/// Lines of id, direction and explanation, tab separated; `#` starts a comment.
const KNOWN: &str = include_str!("known.tsv");

/// The explanations, by id and direction.
pub(crate) struct Known(BTreeMap<(&'static str, &'static str), &'static str>);

impl Known {
    pub(crate) fn read() -> Result<Self, String> {
        let lines = KNOWN.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let entries = lines.map(|line| match *line.split('\t').collect::<Vec<_>>() {
            [id, direction, why] => Ok(((id, direction), why)),
            _ => Err(format!("known.tsv: not three fields: {line}")),
        });
        entries.collect::<Result<_, _>>().map(Self)
    }

    /// Why `outcome` fails, where that is known.
    pub(crate) fn why(&self, outcome: &Outcome) -> Option<&'static str> {
        self.0.get(&(outcome.id.as_str(), outcome.direction.name())).copied()
    }

    /// True for a failure without an explanation, and for an explanation without a failure.
    pub(crate) fn is_surprise(&self, outcome: &Outcome) -> bool {
        match outcome.verdict {
            Verdict::Fail(_) => self.why(outcome).is_none(),
            Verdict::Pass => self.why(outcome).is_some(),
            Verdict::NotYet(_) | Verdict::Info(_) => false,
        }
    }
}
