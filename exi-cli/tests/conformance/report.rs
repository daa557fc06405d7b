//! What became of each record, counted and printed.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::known::Known;

/// Which way a record ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Decode,
    Encode,
}

impl Direction {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::Encode => "encode",
        }
    }
}

/// The result of one record in one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// As the pack says.
    Pass,
    /// Not as the pack says.
    Fail(String),
    /// The record asks for a feature that is not built.
    NotYet(String),
    /// The bytes differ where encoders may differ.
    Info(String),
}

impl Verdict {
    const fn name(&self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail(_) => "fail",
            Self::NotYet(_) => "not-yet",
            Self::Info(_) => "info",
        }
    }

    fn reason(&self) -> &str {
        match self {
            Self::Pass => "",
            Self::Fail(reason) | Self::NotYet(reason) | Self::Info(reason) => reason,
        }
    }
}

/// One line of the report.
pub(crate) struct Outcome {
    pub(crate) id: String,
    pub(crate) group: String,
    pub(crate) direction: Direction,
    pub(crate) verdict: Verdict,
}

/// Writes one line per outcome: id, direction, result, reason, tab separated.
pub(crate) fn write_lines(path: &Path, outcomes: &[Outcome]) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    for outcome in outcomes {
        let reason = outcome.verdict.reason().replace(['\t', '\n', '\r'], " ");
        let (direction, result) = (outcome.direction.name(), outcome.verdict.name());
        writeln!(out, "{}\t{direction}\t{result}\t{reason}", outcome.id)?;
    }
    out.flush()
}

#[derive(Clone, Copy, Default)]
struct Counts {
    passed: usize,
    failed: usize,
    not_yet: usize,
    info: usize,
}

impl Counts {
    fn add(&mut self, verdict: &Verdict) {
        *match verdict {
            Verdict::Pass => &mut self.passed,
            Verdict::Fail(_) => &mut self.failed,
            Verdict::NotYet(_) => &mut self.not_yet,
            Verdict::Info(_) => &mut self.info,
        } += 1;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { passed, failed, not_yet, info } = self;
        write!(f, "{passed:>6} {failed:>6} {not_yet:>7} {info:>4}")
    }
}

/// Prints failures, a row per group, the features that are missing, and the totals.
pub(crate) fn print(outcomes: &[Outcome], known: &Known) {
    let mut groups: BTreeMap<&str, [Counts; 2]> = BTreeMap::new();
    let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
    let mut totals = [Counts::default(); 2];
    for outcome in outcomes {
        let row = groups.entry(&outcome.group).or_default();
        for counts in [row, &mut totals] {
            match outcome.direction {
                Direction::Decode => counts[0].add(&outcome.verdict),
                Direction::Encode => counts[1].add(&outcome.verdict),
            }
        }
        if let Verdict::NotYet(feature) = &outcome.verdict {
            *missing.entry(feature).or_default() += 1;
        }
    }
    print_failures(outcomes, known);
    print_groups(&groups, &totals);
    print_missing(&missing);
    let [decode, encode] = totals;
    println!(
        "conformance: {} passed, {} failed",
        decode.passed + encode.passed,
        decode.failed + encode.failed
    );
}

fn print_failures(outcomes: &[Outcome], known: &Known) {
    for outcome in outcomes {
        let (id, direction) = (&outcome.id, outcome.direction.name());
        match (&outcome.verdict, known.why(outcome)) {
            (Verdict::Fail(reason), None) => println!("FAIL {id} {direction}: {reason}"),
            (Verdict::Fail(reason), Some(why)) => {
                println!("known {id} {direction}: {reason} ({why})");
            }
            (Verdict::Pass, Some(_)) => println!("PASS {id} {direction}: take it out of known.tsv"),
            _ => {}
        }
    }
}

fn print_groups(groups: &BTreeMap<&str, [Counts; 2]>, totals: &[Counts; 2]) {
    let width = groups.keys().map(|group| group.len()).chain([5]).max().unwrap_or_default();
    println!("{:width$} |{:^27}|{:^27}", "", "decode", "encode");
    let heading = "passed failed not-yet info";
    println!("{:width$} | {heading:>26} | {heading:>26}", "group");
    for (group, [decode, encode]) in groups {
        println!("{group:width$} | {decode} | {encode}");
    }
    println!("{:width$} | {} | {}", "all", totals[0], totals[1]);
}

fn print_missing(missing: &BTreeMap<&str, usize>) {
    for (feature, count) in missing {
        println!("not yet, {feature}: {count}");
    }
}
