//! What a load has shown.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use super::Load;
use super::device::Outcome;

/// What has become of a load.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Devices.
    pub devices: usize,
    /// Stanzas that were to go and come back.
    pub stanzas: u64,
    /// Stanzas that came back, each in its place.
    pub acknowledged: u64,
    /// Streams that ended before all was done, after stanzas had come back on them: why, and how
    /// many.
    pub ends: BTreeMap<String, usize>,
    /// What went wrong for good.
    pub failures: Vec<String>,
    /// From the first login to the last stanza.
    pub elapsed: Duration,
    /// From sending to coming back, in microseconds, ascending.
    latencies: Vec<u32>,
}

impl Report {
    pub(super) fn add(&mut self, outcome: Outcome) {
        self.devices += 1;
        self.acknowledged += outcome.acknowledged;
        self.latencies.extend(outcome.latencies);
        self.failures.extend(outcome.failure);
        for end in outcome.ends {
            *self.ends.entry(end).or_default() += 1;
        }
    }

    pub(super) fn finish(&mut self, load: &Load, elapsed: Duration) {
        self.latencies.sort_unstable();
        self.elapsed = elapsed;
        self.stanzas = load.stanzas * load.devices as u64;
    }

    /// True where every stanza came back, in order, as it was sent.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.failures.is_empty() && self.acknowledged == self.stanzas
    }

    /// The time that `thousandths` of the stanzas needed at most; nothing where none came back.
    #[must_use]
    pub fn latency(&self, thousandths: usize) -> Option<Duration> {
        let last = self.latencies.len().checked_sub(1)?;
        let place = (self.latencies.len() * thousandths).div_ceil(1000).saturating_sub(1);
        let micros = self.latencies.get(place.min(last))?;
        Some(Duration::from_micros(u64::from(*micros)))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lost = self.stanzas - self.acknowledged.min(self.stanzas);
        let seconds = self.elapsed.as_secs_f64();
        writeln!(f, "devices {}, stanzas {}, lost {lost}", self.devices, self.stanzas)?;
        writeln!(
            f,
            "time     {seconds:.1} s, {:.0} stanzas/s",
            self.acknowledged as f64 / seconds
        )?;
        write!(f, "latency ")?;
        for (name, thousandths) in
            [("median", 500), ("90 %", 900), ("99 %", 990), ("99.9 %", 999), ("most", 1000)]
        {
            let took = self.latency(thousandths).unwrap_or_default().as_secs_f64();
            write!(f, " {name} {:.2} ms;", took * 1000.0)?;
        }
        for (end, count) in &self.ends {
            write!(f, "\nended early, and went on: {count} by {end}")?;
        }
        for failure in self.failures.iter().take(10) {
            write!(f, "\nfailed: {failure}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latencies_are_ranked() {
        let report = Report { latencies: (1..=1000).collect(), ..Report::default() };
        let of = |thousandths| report.latency(thousandths).map(|took| took.as_micros());
        assert_eq!([of(500), of(999), of(1000)], [Some(500), Some(999), Some(1000)]);
        assert_eq!(Report::default().latency(500), None);
    }

    #[test]
    fn a_stanza_that_is_missing_is_missed() {
        let report = Report { stanzas: 2, acknowledged: 1, ..Report::default() };
        assert!(!report.is_whole() && report.to_string().contains("lost 1"));
    }
}
