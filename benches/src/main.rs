//! The report, and what the engine takes in memory.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use exi_benches::{documents, memory, report};

/// How fast the engine is, beside the floor and beside others
#[derive(Parser)]
enum Program {
    /// Measures traces of stanzas: times, sizes, allocations, state
    Report(report::Arguments),
    /// What coders, tables and code take
    Memory,
    /// Decodes large documents, with and without a schema, beside quick-xml
    Large {
        /// Sizes of the documents, in megabytes of XML
        #[arg(long, value_name = "MB", value_delimiter = ',', default_value = "1,10,100")]
        megabytes: Vec<usize>,
        /// Rounds that medians are taken over
        #[arg(long, value_name = "N", default_value_t = 5)]
        rounds: usize,
    },
    /// Compiles the schema sets, and loads their tables from bytes
    Tables {
        /// Rounds that medians are taken over
        #[arg(long, value_name = "N", default_value_t = 51)]
        rounds: usize,
    },
}

fn main() -> ExitCode {
    let result = match Program::parse() {
        Program::Report(arguments) => report::run(&arguments),
        Program::Memory => memory::markdown(),
        Program::Large { megabytes, rounds } => documents::large(&megabytes, rounds),
        Program::Tables { rounds } => documents::tables(rounds),
    };
    match result.and_then(|text| Ok(io::stdout().write_all(text.as_bytes())?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
