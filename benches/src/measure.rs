//! Times of several subjects, taken in turns.

use std::time::Instant;

use crate::Result;

/// Something that is measured: one pass over a whole trace.
pub struct Subject<'a> {
    /// Its name.
    pub name: String,
    /// A pass.
    pub pass: Box<dyn FnMut() -> Result<()> + 'a>,
}

impl<'a> Subject<'a> {
    /// A subject.
    pub fn new(name: impl Into<String>, pass: impl FnMut() -> Result<()> + 'a) -> Self {
        Self { name: name.into(), pass: Box::new(pass) }
    }
}

/// Medians by name, in nanoseconds a stanza.
#[derive(Clone, Debug, Default)]
pub struct Medians(Vec<(String, f64)>);

impl Medians {
    /// The median of a subject, to a tenth; 0 where it was not measured.
    #[must_use]
    pub fn get(&self, name: &str) -> f64 {
        let found = self.0.iter().find(|(subject, _)| subject == name);
        found.map_or(0.0, |(_, nanoseconds)| (nanoseconds * 10.0).round() / 10.0)
    }
}

/// Runs every subject once a round, one after the other, and takes the medians over the rounds.
///
/// Before a pass that is timed the subject makes one that is not, so that the caches hold what is
/// its own and not its predecessor's.
///
/// # Errors
///
/// The first of a subject.
pub fn medians(subjects: &mut [Subject<'_>], rounds: usize, stanzas: usize) -> Result<Medians> {
    let mut times = vec![Vec::with_capacity(rounds); subjects.len()];
    for _ in 0..rounds {
        for (subject, times) in subjects.iter_mut().zip(&mut times) {
            (subject.pass)().map_err(|error| format!("{}: {error}", subject.name))?;
            let start = Instant::now();
            (subject.pass)()?;
            times.push(start.elapsed().as_nanos() as f64 / stanzas as f64);
        }
    }
    let names = subjects.iter().map(|subject| subject.name.clone());
    Ok(Medians(names.zip(times.into_iter().map(median)).collect()))
}

/// The median; 0 of nothing.
#[must_use]
pub fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_round_does_not_move_a_median() {
        assert_eq!(median(vec![3.0, 1000.0, 1.0, 2.0, 3.0]), 3.0);
        assert_eq!(median(vec![]), 0.0);
    }

    #[test]
    fn every_subject_runs_twice_a_round() -> Result<()> {
        let mut passes = 0;
        let mut subjects = [Subject::new("count", || {
            passes += 1;
            Ok(())
        })];
        medians(&mut subjects, 3, 1)?;
        drop(subjects);
        assert_eq!(passes, 6);
        Ok(())
    }
}
