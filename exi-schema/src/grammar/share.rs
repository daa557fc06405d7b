//! Equal states are stored once, and so are equal runs of productions.

use std::collections::HashMap;

use exi_core::schema::{COUNTED, Count, Production, State, Terminal};

use super::states::States;
use crate::partition::Graph;

/// State and production rows, and the row of each state as it was.
pub(super) struct Shared {
    pub(super) states: Vec<State>,
    pub(super) productions: Vec<Production>,
    pub(super) counts: Vec<Count>,
    pub(super) rows: Vec<u32>,
}

/// Shares what `raw` has more than once. What is true of a state and where its content begins
/// are part of its identity.
pub(super) fn share(raw: &States) -> Shared {
    let classes = graph(raw).coarsest();
    let (of_states, of_counts) = classes.split_at(raw.states.len());
    let (rows, first_of_class) = number(of_states);
    let (count_rows, first_counts) = number(of_counts);
    let next = |next: u32| match next & COUNTED {
        0 => rows[next as usize],
        _ => COUNTED | count_rows[(next & !COUNTED) as usize],
    };
    let mut states = Vec::with_capacity(first_of_class.len());
    let mut lists = Vec::with_capacity(first_of_class.len());
    for &id in &first_of_class {
        let state = &raw.states[id as usize];
        let list: Vec<Production> =
            raw.productions(id).iter().map(|production| renumber(*production, next)).collect();
        let attributes =
            list.iter().filter(|production| production.terminal == Terminal::Attribute).count();
        states.push(State::new(
            0,
            list.len() as u16, // checked when the state was defined
            attributes as u16,
            rows[state.content as usize],
            state.flags,
        ));
        lists.push(list);
    }
    let productions = pack(&mut states, &lists);
    // A class is numbered when its first member is met, so counts still lead to earlier ones.
    let counts = first_counts.iter().map(|&id| {
        let count = raw.counts[id as usize];
        Count { below: next(count.below), reached: next(count.reached), ..count }
    });
    let counts = counts.collect();
    Shared { states, productions, counts, rows }
}

fn graph(raw: &States) -> Graph {
    let mut labels: HashMap<Vec<u32>, u32> = HashMap::new();
    let mut label_of = |label: Vec<u32>| {
        let next_label = labels.len() as u32;
        *labels.entry(label).or_insert(next_label)
    };
    // Counts are nodes behind the states.
    let node = |next: u32| match next & COUNTED {
        0 => next,
        _ => raw.states.len() as u32 + (next & !COUNTED),
    };
    let mut graph = Graph::new();
    for (id, state) in (0..).zip(&raw.states) {
        let productions = raw.productions(id);
        let mut label = vec![u32::from(state.flags.0)];
        label.extend(productions.iter().map(|p| (p.terminal as u32) << 16 | u32::from(p.operand)));
        let steps = productions.iter().filter(|p| p.terminal != Terminal::EndElement);
        graph.push(label_of(label), steps.map(|p| node(p.next)).chain([state.content]));
    }
    for count in &raw.counts {
        let label = vec![u32::MAX, count.slot.into(), count.first.into(), count.limit];
        graph.push(label_of(label), [node(count.below), node(count.reached)]);
    }
    graph
}

/// Numbers the classes in the order in which they are met first.
fn number(classes: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let mut numbers: HashMap<u32, u32> = HashMap::new();
    let mut firsts = Vec::new();
    let mut rows = Vec::with_capacity(classes.len());
    for (state, class) in (0..).zip(classes) {
        let row = *numbers.entry(*class).or_insert_with(|| {
            firsts.push(state);
            firsts.len() as u32 - 1
        });
        rows.push(row);
    }
    (rows, firsts)
}

fn renumber(mut production: Production, next: impl Fn(u32) -> u32) -> Production {
    if production.terminal != Terminal::EndElement {
        production.next = next(production.next);
    }
    production
}

/// Places that are tried for a list, so that hostile schemas cannot make this take long.
const PLACES: usize = 1_000;

/// Lays the lists out, the longest first, so that a list that is a run of another lies in it.
fn pack(states: &mut [State], lists: &[Vec<Production>]) -> Vec<Production> {
    let mut order: Vec<usize> = (0..lists.len()).collect();
    order.sort_by_key(|&index| std::cmp::Reverse(lists[index].len()));
    let mut packed: Vec<Production> = Vec::new();
    let mut places: HashMap<Production, Vec<u32>> = HashMap::new();
    for index in order {
        let list = &lists[index];
        let found = list.first().and_then(|first| {
            let candidates = places.get(first)?;
            candidates
                .iter()
                .take(PLACES)
                .copied()
                .find(|&at| packed[at as usize..].starts_with(list))
        });
        states[index].first = found.unwrap_or_else(|| {
            let start = packed.len() as u32;
            for (at, production) in (start..).zip(list) {
                places.entry(*production).or_default().push(at);
            }
            packed.extend_from_slice(list);
            start
        });
    }
    packed
}
