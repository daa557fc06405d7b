//! A simulated sensor (XEP-0323): `cargo run -p exi-examples --bin sensor`.

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use exi_examples::client::{Error, Result};
use exi_examples::login::Login;
use exi_examples::pubsub::Topic;
use exi_examples::sensor::{Plant, Publishing, Sensor, serve};
use tokio::time::sleep;

/// The time before it logs in again.
const AGAIN: Duration = Duration::from_secs(5);

/// Three nodes that can be read out: Device01, a room that keeps 24 hours; Device02, a meter;
/// Device03, which is broken. Where the stream ends, it logs in again.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(flatten)]
    login: Login,
    /// Milliseconds that each part of a readout takes.
    #[arg(long, value_name = "MS", default_value_t = 200)]
    pace: u64,
    /// The bare address of who may read, as often as needed; all may where nobody is named.
    #[arg(long, value_name = "JID")]
    reader: Vec<String>,
    /// Publish readings under this node (XEP-0060).
    #[arg(long, value_name = "NODE")]
    publish: Option<String>,
    /// The service to publish at; the account itself (XEP-0163) if there is none.
    #[arg(long, value_name = "JID")]
    service: Option<String>,
    /// Seconds between two publications.
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    every: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let pace = Duration::from_millis(arguments.pace);
    let mut sensor = Sensor::new(Plant, pace).readers(arguments.reader.clone());
    let mut listened = false;
    loop {
        let ended = run(&arguments, &mut sensor, &mut listened).await;
        match ended {
            Ok(()) => eprintln!("the stream has ended"),
            Err(error) => {
                eprintln!("{error}");
                // What was wrong from the beginning stays so.
                if !listened || matches!(error, Error::Refused(_)) {
                    return ExitCode::FAILURE;
                }
            }
        }
        sleep(AGAIN).await;
    }
}

/// Serves until the stream ends.
async fn run(arguments: &Arguments, sensor: &mut Sensor, listened: &mut bool) -> Result<()> {
    let mut connection = arguments.login.connect().await?;
    let mut session = connection.open().await?;
    println!("{} listens", session.jid);
    *listened = true;
    let account = || session.jid.bare().to_string();
    let service = arguments.service.clone().unwrap_or_else(account);
    let every = Duration::from_secs(arguments.every);
    let publishing =
        arguments.publish.clone().map(|node| Publishing { topic: Topic { service, node }, every });
    serve(&mut session, sensor, publishing.as_ref()).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_holds_together() {
        Arguments::command().debug_assert();
    }
}
