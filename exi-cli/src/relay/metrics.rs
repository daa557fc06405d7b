//! Counters, and their text in the exposition format of Prometheus.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// A leg of the relay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leg {
    /// The leg that is EXI, when that is agreed on.
    Exi,
    /// The leg of XML.
    Xml,
}

/// Why something was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// More connections than are allowed.
    Connections,
    /// The other side cannot be reached, or has gone.
    Unreachable,
    /// No answer in time, or nothing to do for too long.
    Timeout,
    /// TLS did not come about, on either leg.
    Tls,
    /// What came is not the stream that it should be.
    Stream,
    /// A limit, as that of the bytes of a stanza.
    Limit,
    /// A negotiation came to nothing.
    Negotiation,
    /// A schema was not taken.
    Schema,
    /// A stanza has no form in the EXI that was agreed on.
    Stanza,
}

impl Refused {
    const ALL: [(Self, &str); 9] = [
        (Self::Connections, "connections"),
        (Self::Unreachable, "unreachable"),
        (Self::Timeout, "timeout"),
        (Self::Tls, "tls"),
        (Self::Stream, "stream"),
        (Self::Limit, "limit"),
        (Self::Negotiation, "negotiation"),
        (Self::Schema, "schema"),
        (Self::Stanza, "stanza"),
    ];
}

const LEGS: [(Leg, &str); 2] = [(Leg::Exi, "exi"), (Leg::Xml, "xml")];

#[derive(Debug, Default)]
struct Counters {
    bytes_in: AtomicU64,
    bytes_out: AtomicU64,
    stanzas: AtomicU64,
}

/// What a relay has done since it began.
#[derive(Debug, Default)]
pub(super) struct Metrics {
    connections: AtomicU64,
    open: AtomicU64,
    agreements: AtomicU64,
    legs: [Counters; 2],
    refused: [AtomicU64; Refused::ALL.len()],
}

impl Metrics {
    /// A connection has begun.
    pub(super) fn begun(&self) {
        self.connections.fetch_add(1, Relaxed);
        self.open.fetch_add(1, Relaxed);
    }

    /// A connection has ended.
    pub(super) fn ended(&self) {
        self.open.fetch_sub(1, Relaxed);
    }

    /// A configuration was agreed on.
    pub(super) fn agreed(&self) {
        self.agreements.fetch_add(1, Relaxed);
    }

    pub(super) fn bytes_in(&self, leg: Leg, count: usize) {
        self.count(leg, |counters| &counters.bytes_in, count);
    }

    pub(super) fn bytes_out(&self, leg: Leg, count: usize) {
        self.count(leg, |counters| &counters.bytes_out, count);
    }

    /// An element of the first level came.
    pub(super) fn stanza(&self, leg: Leg) {
        self.count(leg, |counters| &counters.stanzas, 1);
    }

    pub(super) fn refused(&self, cause: Refused) {
        let causes = Refused::ALL.iter().zip(&self.refused);
        for (_, counter) in causes.filter(|((other, _), _)| *other == cause) {
            counter.fetch_add(1, Relaxed);
        }
    }

    fn count(&self, leg: Leg, counter: impl Fn(&Counters) -> &AtomicU64, by: usize) {
        let legs = LEGS.iter().zip(&self.legs);
        for (_, counters) in legs.filter(|((other, _), _)| *other == leg) {
            counter(counters).fetch_add(by as u64, Relaxed);
        }
    }

    /// All of it as text.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        let single = [
            ("exi_connections_total", "counter", "Connections accepted.", &self.connections),
            ("exi_connections_open", "gauge", "Connections open now.", &self.open),
            ("exi_agreements_total", "counter", "Configurations agreed on.", &self.agreements),
        ];
        for (name, kind, help, value) in single {
            family(&mut out, name, kind, help);
            let _ = writeln!(out, "{name} {}", value.load(Relaxed));
        }
        type Of = fn(&Counters) -> &AtomicU64;
        let by_leg: [(&str, &str, Of); 3] = [
            ("exi_received_bytes_total", "Bytes read.", |leg| &leg.bytes_in),
            ("exi_sent_bytes_total", "Bytes written.", |leg| &leg.bytes_out),
            ("exi_stanzas_total", "First-level elements read.", |leg| &leg.stanzas),
        ];
        for (name, help, of) in by_leg {
            family(&mut out, name, "counter", help);
            for ((_, leg), counters) in LEGS.iter().zip(&self.legs) {
                let _ = writeln!(out, "{name}{{leg=\"{leg}\"}} {}", of(counters).load(Relaxed));
            }
        }
        let name = "exi_refused_total";
        family(&mut out, name, "counter", "What was refused, by cause.");
        for ((_, cause), counter) in Refused::ALL.iter().zip(&self.refused) {
            let _ = writeln!(out, "{name}{{cause=\"{cause}\"}} {}", counter.load(Relaxed));
        }
        out
    }
}

fn family(out: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}");
}
