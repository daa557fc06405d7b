//! XEP-0323, the side of the sensor: a machine without input and output.
//!
//! ```text
//! stanza ──> Sensor::receive ──> stanzas        readouts: waiting ──> running ──> gone
//! time ────> Sensor::advance ──> stanzas                     └── cancel ──────────┘
//! ```
//!
//! A sensor does one readout at a time, as a device on a bus would; others wait, and so does one
//! that is asked for at a later time. Whoever has waited is told when it begins.

mod plant;
mod readout;
mod replies;
mod run;

use std::time::Duration;

use exi_xmpp::negotiation::Element;

use crate::sensor_data::{Answer, CLIENT, Malformed, NodeFields, Request, SENSOR_DATA, Stamp};
pub use plant::{Plant, Unread};
use readout::Readout;
use replies::{about, error, forbidden, result, unknown};
pub use run::{Publishing, serve};

/// Readouts that wait or run at a time; more are refused.
const MOST_READOUTS: usize = 16;

/// A sensor, and the readouts that it was asked for.
#[derive(Debug)]
pub struct Sensor {
    plant: Plant,
    /// The time that a part of a readout takes.
    pace: Duration,
    /// The bare addresses that may read; all where there are none.
    readers: Vec<String>,
    /// In the order in which they came.
    readouts: Vec<Readout>,
}

impl Sensor {
    /// A sensor in front of a plant. `pace` is the time that each part of a readout takes.
    #[must_use]
    pub fn new(plant: Plant, pace: Duration) -> Self {
        Self { plant, pace, readers: Vec::new(), readouts: Vec::new() }
    }

    /// Says who may read, by their bare addresses. Where nobody is named, all may.
    #[must_use]
    pub fn readers(mut self, readers: Vec<String>) -> Self {
        self.readers = readers;
        self
    }

    /// What is measured now, for who wants it without being asked.
    #[must_use]
    pub fn momentary(&self, now: Stamp) -> Vec<NodeFields> {
        self.plant.momentary(now)
    }

    /// When there is something to do; nothing while no readout waits or runs.
    #[must_use]
    pub fn due(&self) -> Option<Stamp> {
        match self.readouts.iter().find(|readout| readout.is_running()) {
            Some(running) => Some(running.due()),
            None => self.readouts.iter().map(Readout::due).min(),
        }
    }

    /// Takes a stanza; gives what to send. What is not for a sensor is answered as RFC 6120 wants.
    pub fn receive(&mut self, stanza: &Element, now: Stamp) -> Vec<Element> {
        let is_request = matches!(stanza.attribute("type"), Some("get" | "set"));
        if !stanza.is(CLIENT, "iq") || !is_request {
            return Vec::new();
        }
        let Some(content) = stanza.children().first() else {
            return vec![error(stanza, "modify", "bad-request", "an iq holds one element")];
        };
        let answer = match (content.namespace(), content.name()) {
            (SENSOR_DATA, "req") => self.request(stanza, content, now),
            (SENSOR_DATA, "cancel") => self.cancel(stanza, content),
            _ => about(stanza, content).unwrap_or_else(|| unknown(stanza)),
        };
        let mut answers = vec![answer];
        answers.extend(self.advance(now));
        answers
    }

    /// Does what is due.
    pub fn advance(&mut self, now: Stamp) -> Vec<Element> {
        let mut out = Vec::new();
        loop {
            if !self.readouts.iter().any(Readout::is_running) {
                let ready = self.readouts.iter_mut().filter(|readout| readout.due() <= now);
                let Some(next) = ready.min_by_key(|readout| readout.due()) else { break };
                out.extend(next.begin(now));
            }
            let Some(place) = self.readouts.iter().position(Readout::is_running) else { break };
            let Some(running) = self.readouts.get_mut(place) else { break };
            let (parts, is_over) = running.advance(&self.plant, now, self.pace);
            out.extend(parts);
            if !is_over {
                break;
            }
            self.readouts.remove(place);
        }
        out
    }

    /// Accepts a request, or says why not.
    fn request(&mut self, stanza: &Element, content: &Element, now: Stamp) -> Element {
        let from = stanza.attribute("from").unwrap_or_default();
        let bare = from.split_once('/').map_or(from, |(bare, _)| bare);
        if !self.readers.is_empty() && !self.readers.iter().any(|reader| reader == bare) {
            return forbidden(stanza);
        }
        let request = match Request::read(content) {
            Ok(request) => request,
            Err(malformed) => return bad(stanza, malformed),
        };
        if self.place(from, request.seqnr).is_some() {
            return error(stanza, "cancel", "conflict", "such a readout is not done yet");
        }
        if self.readouts.len() >= MOST_READOUTS {
            return error(stanza, "wait", "resource-constraint", "too many readouts");
        }
        let is_before = |other: &Readout| other.is_running() || other.due() <= now;
        let is_later = request.when.is_some_and(|when| when > now);
        let queued = is_later || self.readouts.iter().any(is_before);
        let seqnr = request.seqnr;
        self.readouts.push(Readout::new(from, request, queued, now));
        result(stanza, Some(Answer::Accepted { queued }.write(seqnr)))
    }

    fn cancel(&mut self, stanza: &Element, content: &Element) -> Element {
        let from = stanza.attribute("from").unwrap_or_default();
        let seqnr = content.attribute("seqnr").and_then(|text| text.trim().parse().ok());
        let Some(seqnr) = seqnr else { return bad(stanza, Malformed("seqnr")) };
        match self.place(from, seqnr) {
            Some(place) => {
                self.readouts.remove(place);
                result(stanza, Some(Answer::Cancelled.write(seqnr)))
            }
            None => error(stanza, "cancel", "item-not-found", "no such readout"),
        }
    }

    /// Where the readout of somebody's number is.
    fn place(&self, from: &str, seqnr: i32) -> Option<usize> {
        self.readouts.iter().position(|readout| readout.is(from, seqnr))
    }
}

fn bad(stanza: &Element, malformed: Malformed) -> Element {
    error(stanza, "modify", "bad-request", &malformed.to_string())
}

#[cfg(test)]
mod tests;
