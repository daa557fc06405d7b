//! Which stanzas of a device have gone, and which have come back.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The numbers of one device; they begin at 0.
#[derive(Debug, Default)]
pub(super) struct Track {
    /// The stream that stanzas go on: what comes late from an earlier one is of no interest.
    pub(super) stream: u64,
    /// When those were sent that have not come back, in order.
    waiting: VecDeque<Instant>,
    /// How many have come back, without a gap.
    acknowledged: u64,
    /// How long each took, in microseconds.
    pub(super) latencies: Vec<u32>,
}

/// A stanza came back that is not the next one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct OutOfOrder {
    expected: u64,
    came: u64,
}

impl std::fmt::Display for OutOfOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "stanza {} came in place of {}", self.came, self.expected)
    }
}

impl Track {
    /// How many have come back: all before this number.
    pub(super) fn acknowledged(&self) -> u64 {
        self.acknowledged
    }

    /// The number of the next stanza to send.
    pub(super) fn next(&self) -> u64 {
        self.acknowledged + self.waiting.len() as u64
    }

    /// The next stanza goes now.
    pub(super) fn sent(&mut self, now: Instant) {
        self.waiting.push_back(now);
    }

    /// Stanza `number` came back now.
    pub(super) fn came(&mut self, number: u64, now: Instant) -> Result<(), OutOfOrder> {
        let out_of_order = OutOfOrder { expected: self.acknowledged, came: number };
        let sent = self.waiting.pop_front().filter(|_| number == self.acknowledged);
        let took = now.duration_since(sent.ok_or(out_of_order)?);
        self.latencies.push(micros(took));
        self.acknowledged += 1;
        Ok(())
    }

    /// Another stream begins: what did not come back is sent again.
    pub(super) fn begin(&mut self) {
        self.stream += 1;
        self.waiting.clear();
    }
}

/// Whole microseconds, at most some 71 minutes of them.
fn micros(took: Duration) -> u32 {
    took.as_micros().try_into().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_in_order_or_not() {
        let now = Instant::now();
        let mut track = Track::default();
        for _ in 0..3 {
            track.sent(now);
        }
        assert_eq!(track.came(0, now), Ok(()));
        assert_eq!(track.came(2, now), Err(OutOfOrder { expected: 1, came: 2 }));
        track.begin();
        assert_eq!((track.acknowledged(), track.next()), (1, 1));
        // What was never sent on this stream cannot come back.
        assert_eq!(track.came(1, now), Err(OutOfOrder { expected: 1, came: 1 }));
        assert_eq!(track.latencies.len(), 1);
    }
}
