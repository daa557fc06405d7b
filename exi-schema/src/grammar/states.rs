//! Normalized grammars (§8.5.4.2) with their event codes (§8.5.4.3).

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use exi_core::schema::{Count, NONE, Production, StateFlags, Terminal};

use super::counted::{Changes, Regions};
use super::counting::Stop;
use super::proto::{Closure, NonTerminal, Proto};
use super::site::Site;
use crate::error::SchemaError;

/// A terminal symbol with its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Symbol {
    pub(super) terminal: Terminal,
    pub(super) operand: u16,
    /// What makes two symbols the same: the name of an element or attribute, else the operand.
    pub(super) key: u16,
}

/// A state before equal ones are shared.
#[derive(Clone, Copy, Debug)]
pub(super) struct RawState {
    pub(super) first: u32,
    pub(super) productions: u32,
    pub(super) flags: StateFlags,
    /// Of meaning where the state is in a start tag.
    pub(super) content: u32,
}

/// The states of all grammars of a schema.
pub(super) struct States {
    pub(super) states: Vec<RawState>,
    pub(super) productions: Vec<Production>,
    /// Each leads to states and to counts before it.
    pub(super) counts: Vec<Count>,
    /// How many more productions may be made, merged ones counted each time.
    left: usize,
    max_productions: usize,
}

/// A proto-grammar with what it takes to normalize it.
pub(super) struct Grammar<'a> {
    pub(super) proto: Proto,
    /// The symbols of the proto-grammar. Attributes and attribute wildcards come first, in the
    /// order of their event codes; then the content's in schema order.
    pub(super) symbols: &'a [Symbol],
    /// The first non-terminal of all.
    pub(super) entry: NonTerminal,
    /// The first non-terminal of the content.
    pub(super) content: NonTerminal,
    /// True when text may stand between the elements.
    pub(super) mixed: bool,
}

impl States {
    pub(super) fn new(max_productions: usize) -> Self {
        let (states, productions, counts) = (Vec::new(), Vec::new(), Vec::new());
        Self { states, productions, counts, left: max_productions, max_productions }
    }

    /// Takes `productions` off those that may be made.
    pub(super) fn charge(&mut self, productions: usize, site: Site<'_>) -> Result<(), SchemaError> {
        let left = self.left.checked_sub(productions);
        self.left =
            left.ok_or_else(|| site.limit("productions in all grammars", self.max_productions))?;
        Ok(())
    }

    /// Adds a state whose productions are not yet known.
    pub(super) fn reserve(&mut self, flags: StateFlags) -> u32 {
        let id = self.states.len() as u32;
        self.states.push(RawState { first: 0, productions: 0, flags, content: id });
        id
    }

    /// Gives a state its productions, which are in the order of their event codes.
    pub(super) fn define(
        &mut self,
        state: u32,
        productions: &[Production],
        site: Site<'_>,
    ) -> Result<(), SchemaError> {
        if productions.len() >= usize::from(u16::MAX) {
            return Err(site.limit("productions of one state", usize::from(u16::MAX)));
        }
        let row = &mut self.states[state as usize];
        row.first = self.productions.len() as u32;
        row.productions = productions.len() as u32;
        if productions.iter().any(|production| production.terminal == Terminal::EndElement) {
            row.flags = row.flags.with(StateFlags::END_ELEMENT);
        }
        self.productions.extend_from_slice(productions);
        Ok(())
    }

    /// Says where the content of a state in a start tag begins.
    pub(super) fn set_content(&mut self, state: u32, content: u32) {
        self.states[state as usize].content = content;
    }

    /// The productions of a state.
    pub(super) fn productions(&self, state: u32) -> &[Production] {
        let state = &self.states[state as usize];
        let first = state.first as usize;
        &self.productions[first..first + state.productions as usize]
    }

    /// Normalizes a grammar and returns its first state. Elements of one name and different
    /// declarations that compete in a state are added to `conflicts` by the row that wins.
    pub(super) fn add(
        &mut self,
        grammar: Grammar<'_>,
        site: Site<'_>,
        conflicts: &mut BTreeSet<u16>,
    ) -> Result<u32, Stop> {
        let rows = (self.states.len(), self.productions.len(), self.counts.len());
        let start = self.normalize(grammar, site, conflicts);
        if start.is_err() {
            self.states.truncate(rows.0);
            self.productions.truncate(rows.1);
            self.counts.truncate(rows.2);
        }
        start
    }

    fn normalize(
        &mut self,
        grammar: Grammar<'_>,
        site: Site<'_>,
        conflicts: &mut BTreeSet<u16>,
    ) -> Result<u32, Stop> {
        let classes = symbol_classes(grammar.symbols);
        let mut subsets = Subsets {
            grammar,
            classes,
            ids: HashMap::new(),
            of_one: HashMap::new(),
            open: Vec::new(),
            site,
        };
        let base = self.states.len();
        let entry = subsets.grammar.entry;
        let start = subsets.state(self, &[entry], Regions::new(), Part::StartTag)?;
        self.states[start as usize].flags =
            self.states[start as usize].flags.with(StateFlags::FIRST);
        subsets.run(self, conflicts)?;
        let content = subsets.content_state(self)?;
        subsets.run(self, conflicts)?;
        for state in &mut self.states[base..] {
            if state.flags.contains(StateFlags::START_TAG) {
                state.content = content;
            }
        }
        Ok(start)
    }
}

/// Where in an element a state is. Attributes lead from start tag to start tag; all else leads
/// into the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    StartTag,
    Content,
}

/// The subset construction of §8.5.4.2.2.
pub(super) struct Subsets<'a> {
    pub(super) grammar: Grammar<'a>,
    /// For each symbol, the same number as for every symbol that is the same terminal.
    classes: Vec<u32>,
    ids: HashMap<(Rc<Closure>, Part), u32>,
    of_one: HashMap<(NonTerminal, Part), u32>,
    open: Vec<(u32, Rc<Closure>, Part)>,
    pub(super) site: Site<'a>,
}

/// The first symbol of a terminal, and all that follows the terminal.
struct Target {
    symbol: u32,
    set: Vec<(NonTerminal, Changes)>,
}

impl Subsets<'_> {
    /// The state of a set of non-terminals, with the counters around them in `regions`.
    pub(super) fn state(
        &mut self,
        states: &mut States,
        set: &[NonTerminal],
        regions: Regions,
        part: Part,
    ) -> Result<u32, Stop> {
        let one = match set {
            [one] if regions.is_empty() => Some((*one, part)),
            _ => None,
        };
        if let Some(id) = one.and_then(|one| self.of_one.get(&one)) {
            return Ok(*id);
        }
        let mut closure = self.grammar.proto.closure(set, self.grammar.content, &regions);
        // Only text beside attributes has to know whether the content was reached.
        closure.includes &= self.grammar.mixed && part == Part::StartTag;
        states.charge(closure.steps.len() + 2, self.site)?;
        let key = (Rc::new(closure), part);
        let id = match self.ids.get(&key) {
            Some(id) => *id,
            None => {
                let flags = match part {
                    Part::StartTag => StateFlags::START_TAG,
                    Part::Content => StateFlags::EMPTY,
                };
                let id = states.reserve(flags);
                self.open.push((id, Rc::clone(&key.0), part));
                self.ids.insert(key, id);
                id
            }
        };
        if let Some(one) = one {
            self.of_one.insert(one, id);
        }
        Ok(id)
    }

    /// The state "content" of §8.5.4.4.1. Where no attribute leads to it, only undeclared events
    /// do, and after those the start tag is closed.
    fn content_state(&mut self, states: &mut States) -> Result<u32, Stop> {
        let content = self.grammar.content;
        let mut closure = self.grammar.proto.closure(&[content], content, &Regions::new());
        closure.includes &= self.grammar.mixed;
        match self.ids.get(&(Rc::new(closure), Part::StartTag)) {
            Some(id) => Ok(*id),
            None => self.state(states, &[content], Regions::new(), Part::Content),
        }
    }

    fn run(&mut self, states: &mut States, conflicts: &mut BTreeSet<u16>) -> Result<(), Stop> {
        // The place of each class among the targets of the state at hand.
        let mut places: Vec<usize> = vec![usize::MAX; self.classes.len()];
        while let Some((id, closure, part)) = self.open.pop() {
            let mut targets: Vec<Target> = Vec::new();
            for &(symbol, next, changes) in &closure.steps {
                let place = &mut places[self.classes[symbol as usize] as usize];
                match targets.get_mut(*place) {
                    Some(target) => {
                        let [one, two] =
                            [target.symbol, symbol].map(|s| self.grammar.symbols[s as usize]);
                        if one.operand != two.operand {
                            conflicts.insert(one.operand);
                        }
                        target.set.push((next, changes));
                    }
                    None => {
                        *place = targets.len();
                        targets.push(Target { symbol, set: vec![(next, changes)] });
                    }
                }
            }
            for target in &targets {
                places[self.classes[target.symbol as usize] as usize] = usize::MAX;
            }
            let productions = self.productions(states, id, &closure, part, targets)?;
            states.define(id, &productions, self.site)?;
        }
        Ok(())
    }

    fn productions(
        &mut self,
        states: &mut States,
        id: u32,
        closure: &Closure,
        part: Part,
        targets: Vec<Target>,
    ) -> Result<Vec<Production>, Stop> {
        let mut productions = Vec::with_capacity(targets.len() + 2);
        for Target { symbol, set } in targets {
            let symbol = self.grammar.symbols[symbol as usize];
            let next = self.target(states, set, &closure.regions, symbol.part())?;
            productions.push(Production::new(symbol.terminal, symbol.operand, next));
        }
        if closure.ends {
            productions.push(Production::new(Terminal::EndElement, NONE, 0));
        }
        if self.grammar.mixed && part == Part::Content {
            productions.push(Production::new(Terminal::Characters, NONE, id));
        } else if closure.includes {
            let next =
                self.state(states, &[self.grammar.content], Regions::new(), Part::Content)?;
            productions.push(Production::new(Terminal::Characters, NONE, next));
        }
        // Stable: among those of a kind the order of the symbols stays.
        productions.sort_by_key(|production| production.terminal);
        Ok(productions)
    }
}

impl Symbol {
    /// Where an event of this terminal leads.
    fn part(&self) -> Part {
        match self.terminal {
            Terminal::Attribute | Terminal::AttributeUri | Terminal::AttributeAny => Part::StartTag,
            _ => Part::Content,
        }
    }
}

fn symbol_classes(symbols: &[Symbol]) -> Vec<u32> {
    let mut ids = HashMap::new();
    symbols
        .iter()
        .map(|symbol| {
            let next = ids.len() as u32;
            *ids.entry((symbol.terminal, symbol.key)).or_insert(next)
        })
        .collect()
}
