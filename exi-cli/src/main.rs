//! The `exi` program.

mod args;
mod canonicalize;
mod coding;
mod decode;
mod encode;
mod error;
mod input;
mod output;
mod schema;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
use error::Failure;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("exi: {failure}");
            failure.exit_code()
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.command {
        Command::Encode(arguments) => encode::run(arguments),
        Command::Decode(arguments) => decode::run(arguments),
        Command::Canonicalize(arguments) => canonicalize::run(arguments),
        Command::Schema(command) => schema::run(command),
    }
}
