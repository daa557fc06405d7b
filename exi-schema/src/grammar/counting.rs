//! Counts on the way to states (§8.5.4.1.5).

use exi_core::schema::{COUNTED, Count};

use super::counted::{self, Change, Changes, CounterId, Regions};
use super::proto::NonTerminal;
use super::states::{Part, States, Subsets};
use crate::error::SchemaError;

/// Why a grammar cannot be normalized.
pub(super) enum Stop {
    /// It is refused.
    Refused(SchemaError),
    /// One counter cannot tell which copies of this particle the non-terminals of a state stand
    /// for: those of different copies belong to it.
    Ambiguous(u32),
}

impl From<SchemaError> for Stop {
    fn from(error: SchemaError) -> Self {
        Self::Refused(error)
    }
}

/// What becomes of each counter around a set of non-terminals, by slot.
type Merged = Vec<(CounterId, Change)>;

impl Subsets<'_> {
    /// The right-hand side of a production: the state of a set of non-terminals, or the count
    /// that leads to it. `regions` are those of the state that the production belongs to.
    pub(super) fn target(
        &mut self,
        states: &mut States,
        mut set: Vec<(NonTerminal, Changes)>,
        regions: &Regions,
        part: Part,
    ) -> Result<u32, Stop> {
        let merged = if set.iter().all(|(_, changes)| *changes == Changes::NONE) {
            Merged::new()
        } else {
            self.drop_covered(&mut set, regions);
            self.merge(&set, regions)?
        };
        let nodes: Vec<NonTerminal> = set.iter().map(|(next, _)| *next).collect();
        self.count(states, &nodes, &merged, regions, &mut Regions::new(), part)
    }

    /// Takes out what adds nothing to the same non-terminal with other values of counters.
    fn drop_covered(&self, set: &mut Vec<(NonTerminal, Changes)>, regions: &Regions) {
        let proto = &self.grammar.proto;
        let covers = |id, one, other| {
            counted::covers(&proto.counters, proto.around(id), regions, one, other)
        };
        set.sort_unstable();
        set.dedup();
        let mut kept: Vec<(NonTerminal, Changes)> = Vec::with_capacity(set.len());
        for same in set.chunk_by(|one, other| one.0 == other.0) {
            let start = kept.len();
            for &(id, changes) in same {
                if !kept[start..].iter().any(|(_, other)| covers(id, *other, changes)) {
                    let mut at = start;
                    while let Some((_, other)) = kept.get(at).copied() {
                        if covers(id, changes, other) {
                            kept.remove(at);
                        } else {
                            at += 1;
                        }
                    }
                    kept.push((id, changes));
                }
            }
        }
        *set = kept;
    }

    /// One change for each counter around a set, where all members agree.
    fn merge(&self, set: &[(NonTerminal, Changes)], regions: &Regions) -> Result<Merged, Stop> {
        let proto = &self.grammar.proto;
        let mut merged = Merged::new();
        for (next, changes) in set {
            for (slot, &counter) in proto.around(*next).iter().enumerate() {
                let change = (counter, changes.get(slot));
                match merged.get(slot) {
                    None => merged.push(change),
                    Some(known) if *known == change => {}
                    Some(_) => return Err(Stop::Ambiguous(proto.counters[counter].particle)),
                }
            }
        }
        debug_assert!(merged.iter().all(|(counter, change)| {
            *change == Change::First || counted::region(regions, *counter).is_some()
        }));
        Ok(merged)
    }

    /// Counts `changes`, the outermost first, and goes on to the state of `nodes`, whose outer
    /// counters are in `after`.
    fn count(
        &mut self,
        states: &mut States,
        nodes: &[NonTerminal],
        changes: &[(CounterId, Change)],
        before: &Regions,
        after: &mut Regions,
        part: Part,
    ) -> Result<u32, Stop> {
        let Some(((id, change), rest)) = changes.split_first() else {
            return self.state(states, nodes, after.clone(), part);
        };
        let counter = &self.grammar.proto.counters[*id];
        let slot = counter.slot() as u8; // at most Changes::MOST
        let region = match change {
            Change::First => counter.first(),
            Change::Same | Change::More => {
                counted::region(before, *id).unwrap_or_else(|| counter.first())
            }
        };
        let (limit, beyond) = counter.bound(region);
        after.push((*id, region));
        let below = self.count(states, nodes, rest, before, after, part);
        after.pop();
        let below = below?;
        let row = match change {
            Change::Same => return Ok(below),
            Change::First => Count::new(slot, true, 1, below, below),
            Change::More => {
                after.push((*id, beyond));
                let reached = self.count(states, nodes, rest, before, after, part);
                after.pop();
                Count::new(slot, false, limit, below, reached?)
            }
        };
        states.charge(1, self.site)?;
        states.counts.push(row);
        Ok(COUNTED | (states.counts.len() as u32 - 1))
    }
}
