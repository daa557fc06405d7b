//! Proto-grammars (§8.5.4.1): non-terminals whose productions may lack a terminal symbol.
//!
//! They are built from the end: each part is given the non-terminal that follows it, so the
//! concatenation operator of §8.5.4.1.1 is an argument.

use super::model::{Model, Repeat};
use crate::components::Compositor;

/// A non-terminal of a [`Proto`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NonTerminal(pub(super) u32);

/// A production with a terminal symbol: the symbol's index and the non-terminal after it.
pub(super) type Step = (u32, NonTerminal);

#[derive(Default)]
struct Node {
    steps: Vec<Step>,
    /// Productions without a terminal symbol.
    silent: Vec<NonTerminal>,
    /// A production EE.
    ends: bool,
}

/// A proto-grammar over symbols that the maker numbers in the order of their event codes.
#[derive(Default)]
pub(super) struct Proto {
    nodes: Vec<Node>,
    /// When each node was last visited.
    visited: Vec<u32>,
    visit: u32,
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
}

impl Proto {
    fn node(&mut self, node: Node) -> NonTerminal {
        let id = self.nodes.len() as u32;
        self.nodes.push(node);
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
        let min = if repeat.term_nullable { 0 } else { repeat.min };
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

    /// The productions of all of `set` after §8.5.4.2.1; `wanted` is looked out for.
    pub(super) fn closure(&mut self, set: &[NonTerminal], wanted: NonTerminal) -> Closure {
        self.visit += 1;
        let mut closure = Closure { steps: Vec::new(), ends: false, includes: false };
        let mut open = set.to_vec();
        while let Some(id) = open.pop() {
            let visited = &mut self.visited[id.0 as usize];
            if *visited == self.visit {
                continue;
            }
            *visited = self.visit;
            let node = &self.nodes[id.0 as usize];
            closure.steps.extend_from_slice(&node.steps);
            closure.ends |= node.ends;
            closure.includes |= id == wanted;
            open.extend_from_slice(&node.silent);
        }
        closure.steps.sort_unstable();
        closure.steps.dedup();
        closure
    }
}
