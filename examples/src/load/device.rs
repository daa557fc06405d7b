//! One device: logs in, sends, receives, begins again.

use std::future::pending;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use exi_xmpp::negotiation::Element;
use tokio::sync::Barrier;
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};

use super::Load;
use super::track::Track;
use crate::client::{Connection, Error, Receiver, Result, Sender, Session, refused};
use crate::sensor_data::{CLIENT, SENSOR_DATA};

/// The time between two attempts to log in.
const AGAIN: Duration = Duration::from_millis(200);

/// A device, with a number of its own.
pub(super) struct Device<'l> {
    load: &'l Load,
    number: usize,
    track: Mutex<Track>,
    /// Why streams ended before all was done.
    ends: Vec<String>,
    logged_in: bool,
}

/// What has become of a device.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) acknowledged: u64,
    pub(super) latencies: Vec<u32>,
    pub(super) ends: Vec<String>,
    pub(super) failure: Option<String>,
}

impl<'l> Device<'l> {
    pub(super) fn new(load: &'l Load, number: usize) -> Self {
        let track = Mutex::new(Track::default());
        Self { load, number, track, ends: Vec::new(), logged_in: false }
    }

    /// Sends all stanzas and sees them come back.
    pub(super) async fn run(mut self, together: &Barrier) -> Outcome {
        let mut since = Instant::now();
        let failure = loop {
            let before = self.track().acknowledged();
            let Err(error) = self.attempt(together).await else { break None };
            let acknowledged = self.track().acknowledged();
            if acknowledged > before {
                since = Instant::now();
            }
            if !may_pass(&error) || since.elapsed() > self.load.patience {
                break Some(format!("device {}: {error}", self.number));
            }
            if self.logged_in && acknowledged > before {
                self.ends.push(error.to_string());
            }
            sleep(AGAIN).await;
        };
        if !self.logged_in {
            // The others wait no longer for this one.
            together.wait().await;
        }
        let track = self.track.into_inner().unwrap_or_else(PoisonError::into_inner);
        let acknowledged = track.acknowledged();
        Outcome { acknowledged, latencies: track.latencies, ends: self.ends, failure }
    }

    fn track(&self) -> MutexGuard<'_, Track> {
        self.track.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One stream, from login to the end.
    async fn attempt(&mut self, together: &Barrier) -> Result<()> {
        let account = self.load.account(self.number).map_err(refused)?;
        let agreed = Connection::agree(&self.load.way, &account);
        let late = |_| refused("no login in time");
        let mut connection = timeout(self.load.patience, agreed).await.map_err(late)??;
        let session = timeout(self.load.patience, connection.open()).await.map_err(late)??;
        if !std::mem::replace(&mut self.logged_in, true) {
            together.wait().await;
        }
        self.track().begin();
        let Session { jid, mut receiver, mut sender } = session;
        let me = jid.to_string();
        let sending = async {
            match self.send(&me, &mut sender).await {
                // Why it has ended is to be read.
                Err(Error::Ended) => pending().await,
                sent => sent,
            }
        };
        tokio::try_join!(sending, self.receive(&mut receiver))?;
        // All came back: what the end of the stream brings is of no interest.
        sender.end().await.ok();
        Ok(())
    }

    /// Sends what is left, a stanza at a time.
    async fn send(&self, me: &str, sender: &mut Sender<'_>) -> Result<()> {
        let mut clock = interval(self.load.every);
        clock.set_missed_tick_behavior(MissedTickBehavior::Burst);
        while self.track().next() < self.load.stanzas {
            clock.tick().await;
            let stanza = {
                let mut track = self.track();
                let number = track.next();
                track.sent(Instant::now());
                stanza(me, track.stream, number)
            };
            sender.send(&stanza).await?;
        }
        Ok(())
    }

    /// Takes stanzas until all have come back.
    async fn receive(&self, receiver: &mut Receiver<'_>) -> Result<()> {
        while self.track().acknowledged() < self.load.stanzas {
            let next = timeout(self.load.patience, receiver.next()).await;
            let late = || {
                let number = self.track().acknowledged();
                refused(format!("stanza {number} did not come back"))
            };
            let element = next.map_err(|_| late())??;
            let Some((stream, number)) = read(&element) else { continue };
            let mut track = self.track();
            if stream == track.stream {
                track.came(number, Instant::now()).map_err(refused)?;
                check(&element, number)?;
            }
        }
        Ok(())
    }
}

/// True for what may be otherwise a moment later.
fn may_pass(error: &Error) -> bool {
    match error {
        Error::Ended | Error::Stream(_) => true,
        Error::Io(error) => error.kind() != std::io::ErrorKind::InvalidData,
        _ => false,
    }
}

/// A message that carries a number in its id, and a reading that follows from it.
fn stanza(me: &str, stream: u64, number: u64) -> Element {
    let element = |name| Element::new(SENSOR_DATA, name);
    let numeric = element("numeric")
        .with("name", "Temperature")
        .with("unit", "\u{b0}C")
        .with("momentary", "true")
        .with("automaticReadout", "true")
        .with("value", reading(number).to_string());
    let second = number % 60;
    let timestamp = element("timestamp").with("value", format!("2015-06-01T12:00:{second:02}Z"));
    let node = element("node").with("nodeId", "load").with_child(timestamp.with_child(numeric));
    let seqnr = (number % 1000).to_string();
    let fields = element("fields").with("seqnr", seqnr).with("done", "true").with_child(node);
    Element::new(CLIENT, "message")
        .with("to", me)
        .with("id", format!("{stream}-{number}"))
        .with_child(fields)
}

/// The reading of a number: tenths of a degree.
fn reading(number: u64) -> f64 {
    f64::from(u16::try_from(number % 500).unwrap_or_default()) / 10.0
}

/// The stream and the number of a stanza of ours.
fn read(element: &Element) -> Option<(u64, u64)> {
    let (stream, number) = element.attribute("id")?.split_once('-')?;
    element.child(SENSOR_DATA, "fields")?;
    Some((stream.parse().ok()?, number.parse().ok()?))
}

/// What is in it is what was sent.
fn check(element: &Element, number: u64) -> Result<()> {
    let numeric = element
        .child(SENSOR_DATA, "fields")
        .and_then(|fields| fields.child(SENSOR_DATA, "node"))
        .and_then(|node| node.child(SENSOR_DATA, "timestamp"))
        .and_then(|timestamp| timestamp.child(SENSOR_DATA, "numeric"));
    let value: Option<f64> = numeric.and_then(|field| field.attribute("value")?.parse().ok());
    let same = value.is_some_and(|value| (value - reading(number)).abs() < 1e-9);
    let unit = numeric.and_then(|field| field.attribute("unit"));
    if same && unit == Some("\u{b0}C") {
        return Ok(());
    }
    Err(refused(format!("stanza {number} has changed: {element}")))
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test tells what is not as it should be")]
mod tests {
    use super::*;

    #[test]
    fn a_stanza_is_known_again_and_a_changed_one_is_not() {
        let sent = stanza("a@b/c", 2, 217);
        assert_eq!(read(&sent), Some((2, 217)));
        check(&sent, 217).expect("as it was sent");
        check(&sent, 218).expect_err("another reading");
    }
}
