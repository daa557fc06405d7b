//! The `exi` program.

mod args;
mod canonicalize;
mod coding;
mod decode;
mod encode;
mod error;
mod input;
mod inspect;
mod output;
#[cfg(feature = "relay")]
mod relay;
mod schema;
mod stats;

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
        Command::Inspect(arguments) => inspect::run(arguments),
        Command::Stats(arguments) => stats::run(arguments),
        Command::Schema(command) => schema::run(command),
        #[cfg(feature = "relay")]
        Command::Gateway(arguments) => relay::gateway(arguments),
        #[cfg(feature = "relay")]
        Command::Bridge(arguments) => relay::bridge(arguments),
    }
}
