//! Proto-grammars (§8.5.4.1): non-terminals whose productions may lack a terminal symbol.
//!
//! They are built from the end: each part is given the non-terminal that follows it, so the
//! concatenation operator of §8.5.4.1.1 is an argument.

use std::collections::BTreeMap;

use super::counted::{self, Change, Changes, Counted, CounterId, Region, Regions};
use super::model::{Model, Repeat};
use crate::components::Compositor;

/// A non-terminal of a [`Proto`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NonTerminal(pub(super) u32);

/// A production with a terminal symbol: the symbol's index, the non-terminal after it, and what
/// becomes of the counters around that.
pub(super) type Step = (u32, NonTerminal, Changes);

#[derive(Default)]
struct Node {
    steps: Vec<(u32, NonTerminal)>,
    /// Productions without a terminal symbol.
    silent: Vec<NonTerminal>,
    /// A production EE.
    ends: bool,
    /// The end of an occurrence of a counted particle, or what comes before the first.
    turn: Option<Turn>,
    /// The innermost counted particle that this is part of.
    within: Option<CounterId>,
}

/// Where a counted particle occurs, or occurs again, or is over.
#[derive(Clone, Copy)]
struct Turn {
    counter: CounterId,
    /// The first non-terminal of its term.
    body: NonTerminal,
    /// What follows it.
    next: NonTerminal,
}

/// A proto-grammar over symbols that the maker numbers in the order of their event codes.
#[derive(Default)]
pub(super) struct Proto {
    nodes: Vec<Node>,
    /// When each node was last visited.
    visited: Vec<u32>,
    visit: u32,
    /// The counted particles.
    pub(super) counters: Vec<Counted>,
    /// The innermost of those that nodes are being made for.
    within: Option<CounterId>,
}

/// What a set of non-terminals produces once productions without a terminal are replaced.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Closure {
    /// Steps, sorted.
    pub(super) steps: Vec<Step>,
    /// EE is among the productions.
    pub(super) ends: bool,
    /// The non-terminal that was looked out for is part of it.
    pub(super) includes: bool,
    /// The regions of the counters that go on.
    pub(super) regions: Regions,
}

impl Proto {
    fn node(&mut self, node: Node) -> NonTerminal {
        let id = self.nodes.len() as u32;
        self.nodes.push(Node { within: self.within, ..node });
        self.visited.push(0);
        NonTerminal(id)
    }

    /// A non-terminal with the production EE alone.
    pub(super) fn end(&mut self) -> NonTerminal {
        self.node(Node { ends: true, ..Node::default() })
    }

    /// A non-terminal with the production `symbol` `next` alone.
    pub(super) fn step(&mut self, symbol: u32, next: NonTerminal) -> NonTerminal {
        self.node(Node { steps: vec![(symbol, next)], ..Node::default() })
    }

    /// An attribute use (§8.5.4.1.4), with the productions of a wildcard that lead back to it.
    pub(super) fn attribute(
        &mut self,
        symbol: Option<u32>,
        required: bool,
        wildcards: impl IntoIterator<Item = u32>,
        next: NonTerminal,
    ) -> NonTerminal {
        let id = self.node(Node::default());
        let node = &mut self.nodes[id.0 as usize];
        node.steps.extend(symbol.map(|symbol| (symbol, next)));
        node.steps.extend(wildcards.into_iter().map(|symbol| (symbol, id)));
        if !required {
            node.silent.push(next);
        }
        id
    }

    fn either(&mut self, silent: Vec<NonTerminal>) -> NonTerminal {
        self.node(Node { silent, ..Node::default() })
    }

    /// A particle (§8.5.4.1.5) whose symbols begin at `first`.
    ///
    /// Each optional copy holds the next, so that its end is reached past no other copy; and a
    /// term that can be empty needs none of its copies. Both accept what the copies of the
    /// specification accept, in the same order.
    pub(super) fn particle(
        &mut self,
        repeat: &Repeat,
        first: u32,
        next: NonTerminal,
    ) -> NonTerminal {
        if repeat.positions == 0 {
            return next;
        }
        if repeat.counted {
            return self.counted(repeat, first, next);
        }
        let min = repeat.least();
        let mut entry = next;
        match repeat.max {
            Some(max) => {
                for _ in min..max {
                    let copy = self.term(&repeat.term, first, entry);
                    entry = self.either(vec![copy, next]);
                }
            }
            None => {
                entry = self.either(vec![next]);
                let body = self.term(&repeat.term, first, entry);
                self.nodes[entry.0 as usize].silent.push(body);
            }
        }
        for _ in 0..min {
            entry = self.term(&repeat.term, first, entry);
        }
        entry
    }

    /// A particle with one copy of its term and a counter.
    fn counted(&mut self, repeat: &Repeat, first: u32, next: NonTerminal) -> NonTerminal {
        let counter = self.counters.len();
        let mut chain = self.chain(self.within).to_vec();
        chain.push(counter);
        let (particle, min, max) = (repeat.particle, repeat.least(), repeat.max);
        self.counters.push(Counted { particle, min, max, chain });
        let outer = self.within.replace(counter);
        let end = self.node(Node::default());
        let body = self.term(&repeat.term, first, end);
        let turn = Some(Turn { counter, body, next });
        self.nodes[end.0 as usize].turn = turn;
        self.within = outer;
        self.node(Node { turn, ..Node::default() })
    }

    /// The counted particles around what lies `within` one.
    fn chain(&self, within: Option<CounterId>) -> &[CounterId] {
        within.map_or(&[], |counter| &self.counters[counter].chain)
    }

    /// The counted particles around a non-terminal.
    pub(super) fn around(&self, id: NonTerminal) -> &[CounterId] {
        self.chain(self.nodes[id.0 as usize].within)
    }

    fn term(&mut self, term: &Model, first: u32, next: NonTerminal) -> NonTerminal {
        match term {
            Model::Leaf(symbols) => {
                let steps = symbols.clone().map(|symbol| (first + symbol, next)).collect();
                self.node(Node { steps, ..Node::default() })
            }
            Model::Group(Compositor::Sequence, particles) => particles
                .iter()
                .rev()
                .fold(next, |next, particle| self.particle(particle, first, next)),
            Model::Group(Compositor::Choice, particles) if particles.is_empty() => next,
            Model::Group(Compositor::Choice, particles) => {
                let ways = particles.iter().map(|p| self.particle(p, first, next)).collect();
                self.either(ways)
            }
            Model::Group(Compositor::All, particles) => {
                let entry = self.either(vec![next]);
                for particle in particles {
                    let way = self.particle(particle, first, entry);
                    self.nodes[entry.0 as usize].silent.push(way);
                }
                entry
            }
        }
    }

    /// The productions of all of `set` after §8.5.4.2.1, with the counters around it in
    /// `regions`; `wanted` is looked out for.
    pub(super) fn closure(
        &mut self,
        set: &[NonTerminal],
        wanted: NonTerminal,
        regions: &Regions,
    ) -> Closure {
        self.visit += 1;
        let mut closure =
            Closure { steps: Vec::new(), ends: false, includes: false, regions: Vec::new() };
        let mut counted: BTreeMap<NonTerminal, Vec<Changes>> = BTreeMap::new();
        let same = |id: &NonTerminal| (*id, Changes::same(self.around(*id).len()));
        let mut open: Vec<(NonTerminal, Changes)> = set.iter().map(same).collect();
        while let Some((id, changes)) = open.pop() {
            if !self.is_new(id, changes, regions, &mut counted) {
                continue;
            }
            let node = &self.nodes[id.0 as usize];
            if node.within.is_none() {
                let steps = node.steps.iter();
                closure.steps.extend(steps.map(|(symbol, next)| (*symbol, *next, Changes::NONE)));
            }
            closure.ends |= node.ends;
            closure.includes |= id == wanted;
            open.extend(node.silent.iter().map(|next| (*next, changes)));
            if let Some(turn) = node.turn {
                self.turn(turn, node.within, changes, regions, &mut open);
            }
        }
        for (id, visits) in counted {
            for changes in visits {
                let steps = self.nodes[id.0 as usize].steps.iter();
                let outer = |next: NonTerminal| changes.outer(self.around(next).len());
                closure.steps.extend(steps.map(|(symbol, next)| (*symbol, *next, outer(*next))));
            }
        }
        closure.steps.sort_unstable();
        closure.steps.dedup();
        closure.regions = self.lasting(&closure.steps, regions);
        closure
    }

    /// Notes a visit; false where nothing can follow that could not follow an earlier one.
    fn is_new(
        &mut self,
        id: NonTerminal,
        changes: Changes,
        regions: &Regions,
        counted: &mut BTreeMap<NonTerminal, Vec<Changes>>,
    ) -> bool {
        let Some(counter) = self.nodes[id.0 as usize].within else {
            let last = std::mem::replace(&mut self.visited[id.0 as usize], self.visit);
            return last != self.visit;
        };
        let chain = &self.counters[counter].chain;
        let covers = |one, other| counted::covers(&self.counters, chain, regions, one, other);
        let visits = counted.entry(id).or_default();
        if visits.iter().any(|visit| covers(*visit, changes)) {
            return false;
        }
        visits.retain(|visit| !covers(changes, *visit));
        visits.push(changes);
        true
    }

    /// What follows a turn.
    fn turn(
        &self,
        turn: Turn,
        within: Option<CounterId>,
        changes: Changes,
        regions: &Regions,
        open: &mut Vec<(NonTerminal, Changes)>,
    ) {
        let counter = &self.counters[turn.counter];
        let slot = counter.slot();
        if within != Some(turn.counter) {
            open.push((turn.body, changes.with(slot, Change::First)));
            if counter.min == 0 {
                open.push((turn.next, changes));
            }
            return;
        }
        // Where the counter changed, the term was passed over, so min is 0. Whatever could follow
        // in a further copy can follow in this one.
        let region = match changes.get(slot) {
            Change::Same => counted::region(regions, turn.counter),
            Change::First | Change::More => None,
        };
        if region != Some(Region::Low) {
            open.push((turn.next, changes.outer(slot)));
        }
        if let Some(change) = region.and_then(|region| counter.again(region)) {
            open.push((turn.body, changes.with(slot, change)));
        }
    }

    /// The regions of the counters that a step leaves as they are or makes one more.
    fn lasting(&self, steps: &[Step], regions: &Regions) -> Regions {
        let mut lasting = vec![false; regions.len()];
        for (_, next, changes) in steps.iter().filter(|_| !regions.is_empty()) {
            for (slot, counter) in self.around(*next).iter().enumerate() {
                if changes.get(slot) != Change::First
                    && let Some(at) = regions.iter().position(|(other, _)| other == counter)
                {
                    lasting[at] = true;
                }
            }
        }
        regions.iter().zip(lasting).filter(|(_, lasts)| *lasts).map(|(region, _)| *region).collect()
    }
}
