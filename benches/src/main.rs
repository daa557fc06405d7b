//! The report, and what the engine takes in memory.

use std::process::ExitCode;

use clap::Parser;
use exi_benches::report;

/// How fast the engine is, beside the floor and beside others
#[derive(Parser)]
enum Program {
    /// Measures traces of stanzas: times, sizes, allocations, state
    Report(report::Arguments),
}

fn main() -> ExitCode {
    let result = match Program::parse() {
        Program::Report(arguments) => report::run(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
