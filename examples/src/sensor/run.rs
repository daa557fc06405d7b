//! A sensor on a stream.

use std::time::Duration;

use exi_xmpp::negotiation::Element;
use tokio::time::{Instant, sleep_until};

use super::Sensor;
use crate::client::{Error, Result, Session};
use crate::pubsub::{Topic, publish};
use crate::sensor_data::{CLIENT, SENSOR_DATA, Stamp};

/// What is published without being asked for.
#[derive(Clone, Debug)]
pub struct Publishing {
    /// Where.
    pub topic: Topic,
    /// How often.
    pub every: Duration,
}

/// Serves on a stream until it ends.
///
/// # Errors
///
/// The stream ends otherwise than by its peer's end tag.
pub async fn serve(
    session: &mut Session<'_>,
    sensor: &mut Sensor,
    publishing: Option<&Publishing>,
) -> Result<()> {
    session.sender.send(&Element::new(CLIENT, "presence")).await?;
    let mut next = publishing.map(|_| Instant::now());
    loop {
        let wake = [sensor.due().map(instant), next].into_iter().flatten().min();
        let stanzas = tokio::select! {
            stanza = session.receiver.next() => match stanza {
                Err(Error::Ended) => return Ok(()),
                stanza => sensor.receive(&stanza?, Stamp::now_utc()),
            },
            () = until(wake) => sensor.advance(Stamp::now_utc()),
        };
        for stanza in stanzas {
            session.sender.send(&stanza).await?;
        }
        if let (Some(publishing), Some(due)) = (publishing, next)
            && due <= Instant::now()
        {
            next = Some(due + publishing.every);
            session.sender.send(&readings(sensor, publishing)).await?;
        }
    }
}

/// What is measured now, as an item.
fn readings(sensor: &Sensor, publishing: &Publishing) -> Element {
    let now = Stamp::now_utc();
    let nodes = sensor.momentary(now);
    let nodes = nodes.iter().map(crate::sensor_data::NodeFields::write);
    let fields = Element::new(SENSOR_DATA, "fields").with("seqnr", "0").with("done", "true");
    let id = now.unix_timestamp().to_string();
    publish(&publishing.topic, &id, fields.with_children(nodes))
}

/// When a time of the calendar is, by the clock that does not jump.
fn instant(stamp: Stamp) -> Instant {
    let wait = Duration::try_from(stamp - Stamp::now_utc()).unwrap_or_default();
    Instant::now() + wait
}

async fn until(wake: Option<Instant>) {
    match wake {
        Some(wake) => sleep_until(wake).await,
        None => std::future::pending().await,
    }
}
