//! Two tables side by side, state by state, with the values of counters in hand.

use std::collections::HashSet;

use exi_core::schema::{COUNTED, Production, Schema, State, StateFlags, Terminal};

/// A state and the values of the counters, the outermost first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Place {
    state: u32,
    counters: Vec<u32>,
}

/// Pairs of places beyond which a comparison ends.
const MOST: usize = 20_000;

/// What is different between the grammars of the types of two tables, if anything is.
pub(crate) fn compare(one: Schema<'_>, other: Schema<'_>) -> Result<(), String> {
    let place = |state| Place { state, counters: Vec::new() };
    let types = one.rows().types.iter().zip(other.rows().types);
    let mut open: Vec<(Place, Place)> = types
        .flat_map(|(one, other)| [(one.content, other.content), (one.empty, other.empty)])
        .map(|(one, other)| (place(one), place(other)))
        .collect();
    let mut seen: HashSet<(Place, Place)> = open.iter().cloned().collect();
    while let Some((left, right)) = open.pop() {
        let [a, b] = [(one, &left), (other, &right)].map(|(schema, place)| row(schema, place));
        let same = a.1.iter().map(shown).eq(b.1.iter().map(shown));
        if !same || a.0.flags != b.0.flags || a.0.attributes != b.0.attributes {
            return Err(format!("at {left:?} and {right:?}: {a:?} and {b:?}"));
        }
        let steps = a.1.iter().zip(b.1).filter(|(p, _)| p.terminal != Terminal::EndElement);
        let mut next: Vec<(Place, Place)> =
            steps.map(|(p, q)| (go(one, &left, p.next), go(other, &right, q.next))).collect();
        if a.0.flags.contains(StateFlags::START_TAG) {
            next.push((place(a.0.content), place(b.0.content)));
        }
        for pair in next {
            if seen.len() < MOST && seen.insert(pair.clone()) {
                open.push(pair);
            }
        }
    }
    Ok(())
}

fn shown(production: &Production) -> (Terminal, u16) {
    (production.terminal, production.operand)
}

fn row<'s>(schema: Schema<'s>, place: &Place) -> (State, &'s [Production]) {
    let state = schema.rows().states[place.state as usize];
    let first = state.first as usize;
    (state, &schema.rows().productions[first..first + usize::from(state.productions)])
}

fn go(schema: Schema<'_>, from: &Place, mut next: u32) -> Place {
    let mut counters = from.counters.clone();
    while next & COUNTED != 0 {
        let count = schema.rows().counts[(next & !COUNTED) as usize];
        let slot = usize::from(count.slot);
        counters.truncate(slot + 1);
        if count.first {
            counters.truncate(slot);
            counters.push(1);
        } else {
            counters[slot] += 1;
        }
        assert_eq!(counters.len(), slot + 1, "an outer particle is counted before an inner one");
        next = if counters[slot] < count.limit { count.below } else { count.reached };
    }
    Place { state: next, counters }
}
