//! Bytes on their way out.

use std::io;
use std::vec::Vec;

/// Room that an idle stream keeps.
const KEPT: usize = 16 << 10;

/// Bytes of whole first-level elements, which may go, and behind them those of one in progress.
#[derive(Debug, Default)]
pub(super) struct Output {
    /// All bytes; those before `gone` are no longer needed.
    pub(super) bytes: Vec<u8>,
    gone: usize,
    ready: usize,
}

impl Output {
    /// Bytes that may go.
    pub(super) fn ready(&self) -> &[u8] {
        self.bytes.get(self.gone..self.ready).unwrap_or_default()
    }

    /// The first `count` bytes have gone.
    pub(super) fn consume(&mut self, count: usize) {
        self.gone = self.gone.saturating_add(count).min(self.ready);
        if self.gone == self.bytes.len() {
            self.bytes.clear();
            self.bytes.shrink_to(KEPT);
            (self.gone, self.ready) = (0, 0);
        }
    }

    /// Moves bytes to `out`; how many.
    pub(super) fn pull(&mut self, out: &mut [u8]) -> usize {
        let count = self.ready().len().min(out.len());
        for (to, from) in out.iter_mut().zip(self.ready()) {
            *to = *from;
        }
        self.consume(count);
        count
    }

    /// Bytes of the element in progress.
    pub(super) fn in_progress(&self) -> usize {
        self.bytes.len() - self.ready
    }

    /// The element in progress is whole.
    pub(super) fn commit(&mut self) {
        if self.gone > KEPT {
            self.bytes.drain(..self.gone);
            self.gone = 0;
        }
        self.ready = self.bytes.len();
    }

    /// The element in progress will not be.
    pub(super) fn abandon(&mut self) {
        self.bytes.truncate(self.ready);
    }
}

impl io::Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
