//! Many devices at once, each of which sends numbered stanzas to itself and expects them back.
//!
//! ```text
//! device ──EXI──> gateway ──XML──> server ──XML──> gateway ──EXI──> the same device
//! ```
//!
//! A stanza that does not come back is lost, one that comes before another that was sent earlier
//! is out of order; either is a failure. A device whose stream ends early logs in again, and sends
//! again from the first stanza that did not come back.

mod device;
mod memory;
mod report;
mod track;

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::client::{Account, Jid, Way};
use device::Device;
pub use memory::Memory;
pub use report::Report;

/// What to put on a gateway.
#[derive(Clone, Debug)]
pub struct Load {
    /// The way to it.
    pub way: Way,
    /// The account of all devices, each with a resource of its own; or, with `{}` in the user,
    /// an account for each, with its number in that place.
    pub user: String,
    /// The domain of the accounts.
    pub domain: String,
    /// The password of all.
    pub password: String,
    /// The mechanism of SASL, where it is not to be chosen.
    pub mechanism: Option<String>,
    /// How many devices.
    pub devices: usize,
    /// How many stanzas each sends.
    pub stanzas: u64,
    /// The time between two stanzas of a device.
    pub every: Duration,
    /// How long to wait for what is on its way when all was sent, and for a server that is not
    /// there.
    pub patience: Duration,
}

impl Load {
    /// Runs it. Devices begin to send when all have logged in.
    pub async fn run(&self) -> Report {
        let together = Arc::new(Barrier::new(self.devices));
        let load = Arc::new(self.clone());
        let mut devices = JoinSet::new();
        let begun = Instant::now();
        for number in 0..self.devices {
            let (load, together) = (Arc::clone(&load), Arc::clone(&together));
            devices.spawn(async move { Device::new(&load, number).run(&together).await });
        }
        let mut report = Report::default();
        while let Some(ended) = devices.join_next().await {
            match ended {
                Ok(outcome) => report.add(outcome),
                Err(error) => report.failures.push(error.to_string()),
            }
        }
        report.finish(self, begun.elapsed());
        report
    }

    /// The account of a device.
    fn account(&self, number: usize) -> Result<Account, crate::client::JidError> {
        let user = self.user.replace("{}", &number.to_string());
        let jid: Jid = format!("{user}@{}/load-{number}", self.domain).parse()?;
        Ok(Account { jid, password: self.password.clone(), mechanism: self.mechanism.clone() })
    }
}
