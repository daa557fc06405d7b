//! The report: ours and others on the same traces, in one run.

mod chart;
mod figures;
mod prepared;
mod sensor_data;
mod sizes;
mod subjects;
mod table;
mod trace;
mod zlib;
#[cfg(feature = "zstd")]
mod zstd;

pub use figures::{Deflate, Floor, Ours, TraceFigures};
pub use trace::measure;

use std::fs;
use std::path::PathBuf;

use crate::Result;
use crate::corpus::{self, Trace};

/// Measures and reports.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// A trace: one stanza a line [default: the samples of exi-xmpp]
    #[arg(long = "trace", value_name = "FILE")]
    pub traces: Vec<PathBuf>,
    /// The tables [default: for each trace, those that make the smallest bodies of it]
    #[arg(long, value_name = "NAME")]
    pub schema_set: Option<String>,
    /// Rounds that medians are taken over
    #[arg(long, value_name = "N", default_value_t = 101)]
    pub rounds: usize,
    /// Writes the figures as JSON: a list of one object a trace
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Writes tables in Markdown: between `<!-- report NAME -->` and `<!-- end of report NAME -->`
    /// where the file has such marks, NAME being times, sizes or others; else as the whole file
    #[arg(long, value_name = "FILE")]
    pub markdown: Vec<PathBuf>,
    /// Writes a chart
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,
    /// A program to put beside: gets the trace as standard input and $TRACE, prints ns a stanza
    #[arg(long = "peer", value_name = "COMMAND")]
    pub peers: Vec<String>,
}

/// Runs the report: writes the files, and returns the tables.
///
/// # Errors
///
/// A trace that cannot be read or coded, a file that cannot be written, a peer that fails.
pub fn run(arguments: &Arguments) -> Result<String> {
    let samples = corpus::samples();
    let files = if arguments.traces.is_empty() { &samples } else { &arguments.traces };
    let mut all = Vec::new();
    for file in files {
        let trace = Trace::read(file)?;
        eprintln!("{}: {} stanzas, {} rounds", trace.name, trace.stanzas.len(), arguments.rounds);
        all.push(measure(&trace, arguments)?);
    }
    if let Some(file) = &arguments.json {
        fs::write(file, serde_json::to_string_pretty(&all)? + "\n")?;
    }
    let sections = table::sections(&all);
    for file in &arguments.markdown {
        let before = fs::read_to_string(file).unwrap_or_default();
        fs::write(file, table::insert(&before, &sections))?;
    }
    if let Some(file) = &arguments.svg {
        fs::write(file, chart::svg(&all))?;
    }
    Ok(table::joined(&sections))
}
