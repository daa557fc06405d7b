//! Puts many devices on a gateway at once: `cargo run --release -p exi-examples --bin load`.

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use clap::Parser;
use exi_examples::client::Jid;
use exi_examples::load::{Load, Memory};
use exi_examples::login::Login;

/// Devices that speak EXI and send numbered stanzas to themselves, through a gateway and a server.
/// {} in the account stands for the number of each, from 0; else all use one account. Ends with
/// status 1 where a stanza is lost, changed or out of order.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(flatten)]
    login: Login,
    /// How many devices.
    #[arg(long, value_name = "N", default_value_t = 200)]
    devices: usize,
    /// How long each sends.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Milliseconds between two stanzas of a device.
    #[arg(long, value_name = "MS", default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..))]
    every: u64,
    /// The process whose memory is watched: that of the gateway, on the same host.
    #[arg(long, value_name = "PID")]
    watch: Option<u32>,
    /// KiB that the process may grow by after the first third of the time.
    #[arg(long, value_name = "KIB", default_value_t = 4096)]
    growth: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

async fn run(arguments: &Arguments) -> Result<bool, Box<dyn std::error::Error>> {
    let login = &arguments.login;
    let (user, domain) = login.jid.split_once('@').ok_or("--jid is user@domain")?;
    login.jid.replace("{}", "0").parse::<Jid>()?;
    let load = Load {
        way: login.way()?,
        user: user.to_owned(),
        domain: domain.to_owned(),
        password: login.password.clone(),
        mechanism: login.mechanism.clone(),
        devices: arguments.devices,
        stanzas: arguments.seconds * 1000 / arguments.every,
        every: Duration::from_millis(arguments.every),
        patience: Duration::from_secs(20),
    };
    let over = AtomicBool::new(false);
    let watch = async {
        let process = arguments.watch?;
        Some(Memory::watch(process, Duration::from_secs(1), || over.load(Relaxed)).await)
    };
    let loaded = async {
        let report = load.run().await;
        over.store(true, Relaxed);
        report
    };
    let (report, memory) = tokio::join!(loaded, watch);
    println!("{report}");
    let growth = memory.as_ref().and_then(Memory::growth).unwrap_or(0);
    if let Some(memory) = memory {
        println!("{memory}");
    }
    Ok(report.is_whole() && growth <= arguments.growth)
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
