//! The memory of a process, over time.

use std::fmt;
use std::time::{Duration, Instant};

/// Samples of the resident memory of a process.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Seconds since the first, and KiB.
    samples: Vec<(u64, u64)>,
}

impl Memory {
    /// The resident memory of a process in KiB, where the system tells it in `/proc`.
    #[must_use]
    pub fn of(process: u32) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.trim().strip_suffix(" kB")?.trim().parse().ok()
    }

    /// Takes a sample every so often, and calls `stop` after each, until that is true or the
    /// process has gone.
    pub async fn watch(process: u32, every: Duration, stop: impl Fn() -> bool) -> Self {
        let begun = Instant::now();
        let mut memory = Self::default();
        while let Some(now) = Self::of(process) {
            memory.samples.push((begun.elapsed().as_secs(), now));
            if stop() {
                break;
            }
            tokio::time::sleep(every).await;
        }
        memory
    }

    /// KiB by which the last third of the samples is higher, at its highest, than the second third.
    /// The first one is for warming up. Nothing where there are less than six samples.
    #[must_use]
    pub fn growth(&self) -> Option<u64> {
        let third = self.samples.len() / 3;
        let highest = |samples: &[(u64, u64)]| samples.iter().map(|(_, kib)| *kib).max();
        let (_, warm) = self.samples.split_at_checked(third).filter(|_| third > 1)?;
        let (middle, last) = warm.split_at_checked(third)?;
        Some(highest(last)?.saturating_sub(highest(middle)?))
    }
}

impl fmt::Display for Memory {
    /// Ten samples or a few more.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = (self.samples.len() / 10).max(1);
        f.write_str("memory ")?;
        for (second, kib) in self.samples.iter().step_by(step) {
            write!(f, " {second} s: {kib} KiB;")?;
        }
        match self.growth() {
            Some(growth) => write!(f, " growth after warm-up: {growth} KiB"),
            None => f.write_str(" too few samples to tell of growth"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_is_what_comes_after_the_warm_up() {
        let memory = |kib: &[u64]| Memory { samples: (0..).zip(kib.iter().copied()).collect() };
        assert_eq!(memory(&[1, 9, 9, 10, 9, 10]).growth(), Some(0));
        assert_eq!(memory(&[1, 9, 9, 10, 9, 15]).growth(), Some(5));
        assert_eq!(memory(&[1, 2, 3]).growth(), None);
        if cfg!(target_os = "linux") {
            assert!(Memory::of(std::process::id()).is_some_and(|kib| kib > 100));
        }
    }
}
