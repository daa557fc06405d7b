//! The shapes of grammars, whatever way states are shared.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use exi_core::schema::{COUNTED, Count, Production, Schema, Terminal};

use super::labels::{Labels, name_of, text};
use crate::partition::Graph;

/// The shapes of all grammars of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shapes {
    /// Those of the global elements, in the order of DocContent.
    pub elements: Vec<Shape>,
    /// Those of the named types but XML Schema's own, in the order of the string table.
    pub types: Vec<Shape>,
    /// All global elements at once: SE(qname) also leads to the first state of the child. It
    /// begins with the numbers of the first states of the global elements.
    pub closure: String,
    /// Number of states of the closure.
    pub closure_states: usize,
}

/// The shape of the grammar of one element or type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The name, as `{uri}local-name`.
    pub name: String,
    /// The text with datatypes.
    pub typed: String,
    /// The text without.
    pub untyped: String,
    /// Number of productions of each state, without datatypes.
    pub productions: Vec<usize>,
}

/// Describes the grammars of a schema.
#[must_use]
pub fn shapes(schema: Schema<'_>) -> Shapes {
    let rows = schema.rows();
    let [typed, untyped] = [true, false].map(|typed| Grammars::new(schema, typed));
    let shape = |name: u16, flags: &str, first: u32| {
        let (untyped, productions) = untyped.text(flags, &[first], false);
        let name = name_of(schema, name);
        Shape { name, typed: typed.text(flags, &[first], false).0, untyped, productions }
    };
    let globals = rows.elements.iter().take(usize::from(rows.global_elements));
    let elements = globals
        .filter_map(|element| {
            let ty = rows.types.get(usize::from(element.ty))?;
            Some(shape(element.name, flags(ty.castable, element.nillable), ty.content))
        })
        .collect();
    let types = rows
        .names
        .iter()
        .filter(|name| {
            text(schema, rows.uris.get(usize::from(name.uri)).map(|uri| uri.text)) != XSD
        })
        .filter_map(|name| rows.types.get(usize::from(name.ty)))
        .map(|ty| shape(ty.name, "", ty.content))
        .collect();
    let (closure, closure_states) = closure(schema, &typed);
    Shapes { elements, types, closure, closure_states }
}

const XSD: &str = "http://www.w3.org/2001/XMLSchema";

fn flags(castable: bool, nillable: bool) -> &'static str {
    match (castable, nillable) {
        (false, false) => "",
        (true, false) => "T",
        (false, true) => "N",
        (true, true) => "TN",
    }
}

/// One edge of a shape.
struct Edge {
    label: u32,
    child: Option<u32>,
    /// `None` for EE.
    next: Option<u32>,
}

/// A graph whose nodes are states, alike ones not yet joined, and then joined.
struct Grammars {
    labels: Vec<String>,
    flags: Vec<&'static str>,
    /// The states, then the counts, then what is to be told apart from those.
    nodes: Vec<Vec<Edge>>,
    counts: Range<usize>,
    classes: Vec<u32>,
}

impl Grammars {
    /// The states of the tables; children are not entered.
    fn new(schema: Schema<'_>, typed: bool) -> Self {
        let mut labels = Labels::new(schema, typed);
        let rows = schema.rows();
        let mut nodes: Vec<Vec<Edge>> = (0..rows.states.len())
            .map(|state| {
                let edge = |production: &Production| Edge {
                    label: labels.id(production),
                    child: None,
                    next: next(schema, production),
                };
                productions(schema, state as u32).iter().map(edge).collect()
            })
            .collect();
        nodes.extend(rows.counts.iter().map(|count| count_edges(schema, count, &mut labels)));
        let flags = vec![""; nodes.len()];
        let counts = rows.states.len()..nodes.len();
        Self::join(labels.texts, flags, nodes, counts)
    }

    fn join(
        labels: Vec<String>,
        flags: Vec<&'static str>,
        nodes: Vec<Vec<Edge>>,
        counts: Range<usize>,
    ) -> Self {
        let mut seen: HashMap<(&str, Vec<u32>), u32> = HashMap::new();
        let mut graph = Graph::new();
        for (flags, edges) in flags.iter().zip(&nodes) {
            let key = (*flags, edges.iter().map(|edge| edge.label).collect());
            let fresh = seen.len() as u32;
            let label = *seen.entry(key).or_insert(fresh);
            graph
                .push(label, edges.iter().flat_map(|edge| edge.child.into_iter().chain(edge.next)));
        }
        let classes = graph.coarsest();
        Self { labels, flags, nodes, counts, classes }
    }

    /// The text of what is reached from `roots`, and the numbers of productions of its states.
    fn text(&self, flags: &str, roots: &[u32], list_roots: bool) -> (String, Vec<usize>) {
        let mut numbers: HashMap<u32, usize> = HashMap::new();
        let mut queue = VecDeque::new();
        let mut number = |node: u32, queue: &mut VecDeque<u32>| {
            let fresh = numbers.len();
            *numbers.entry(self.classes[node as usize]).or_insert_with(|| {
                queue.push_back(node);
                fresh
            })
        };
        let mut out = String::new();
        for root in roots {
            let number = number(*root, &mut queue);
            if list_roots {
                out += &format!("{number},");
            }
        }
        if list_roots {
            out.push('@');
        }
        if !flags.is_empty() {
            out += &format!("{flags}:");
        }
        let mut counts = Vec::new();
        let mut separator = "";
        while let Some(node) = queue.pop_front() {
            out += separator;
            separator = "|";
            let own_flags = self.flags[node as usize];
            if !own_flags.is_empty() {
                out += &format!("{own_flags}:");
            }
            let edges = &self.nodes[node as usize];
            for (index, edge) in edges.iter().enumerate() {
                let separator = if index == 0 { "" } else { " " };
                out += separator;
                out += &self.labels[edge.label as usize];
                if let Some(child) = edge.child {
                    out += &format!("/{}", number(child, &mut queue));
                }
                if let Some(next) = edge.next {
                    out += &format!(">{}", number(next, &mut queue));
                }
            }
            if !self.counts.contains(&(node as usize)) {
                counts.push(edges.len());
            }
        }
        (out, counts)
    }
}

/// The text of all global elements and what they contain, and its number of states. The first
/// states of elements whose flags are set are nodes of their own, behind those of `plain`.
fn closure(schema: Schema<'_>, plain: &Grammars) -> (String, usize) {
    let rows = schema.rows();
    let mut flagged: Vec<(&'static str, u32)> = Vec::new();
    let mut ids: HashMap<(&'static str, u32), u32> = HashMap::new();
    let first_states: Vec<u32> = rows
        .elements
        .iter()
        .map(|element| {
            let Some(ty) = rows.types.get(usize::from(element.ty)) else { return 0 };
            let key = (flags(ty.castable, element.nillable), ty.content);
            if key.0.is_empty() {
                return ty.content;
            }
            *ids.entry(key).or_insert_with(|| {
                flagged.push(key);
                (plain.nodes.len() + flagged.len() - 1) as u32
            })
        })
        .collect();
    let states = (0..plain.nodes.len() as u32).map(|state| ("", state));
    let (flags, nodes) = (0..)
        .zip(states.chain(flagged))
        .map(|(id, (flags, state))| {
            let productions = productions(schema, state).iter().map(Some);
            let productions = productions.chain(std::iter::repeat(None));
            let edges = plain.nodes[state as usize].iter().zip(productions);
            let edge = |(edge, production): (&Edge, Option<&Production>)| {
                let element = production.filter(|row| row.terminal == Terminal::Element);
                let child =
                    element.and_then(|row| first_states.get(usize::from(row.operand)).copied());
                // An attribute wildcard leads back to the first state, flags and all.
                let next = edge.next.map(|next| if next == state { id } else { next });
                Edge { label: edge.label, child, next }
            };
            (flags, edges.map(edge).collect())
        })
        .unzip();
    let grammars = Grammars::join(plain.labels.clone(), flags, nodes, plain.counts.clone());
    let roots = first_states.get(..usize::from(rows.global_elements)).unwrap_or_default();
    let (text, counts) = grammars.text("", roots, true);
    (text, counts.len())
}

fn productions(schema: Schema<'_>, state: u32) -> &[Production] {
    let rows = schema.rows();
    let Some(state) = rows.states.get(state as usize) else { return &[] };
    let first = state.first as usize;
    rows.productions.get(first..first + usize::from(state.productions)).unwrap_or_default()
}

fn next(schema: Schema<'_>, production: &Production) -> Option<u32> {
    (production.terminal != Terminal::EndElement).then(|| node(schema, production.next))
}

/// The node of a right-hand side.
fn node(schema: Schema<'_>, next: u32) -> u32 {
    match next & COUNTED {
        0 => next,
        _ => schema.rows().states.len() as u32 + (next & !COUNTED),
    }
}

/// What a count leads to.
fn count_edges(schema: Schema<'_>, count: &Count, labels: &mut Labels<'_>) -> Vec<Edge> {
    let Count { slot, first, limit, below, reached } = *count;
    let mut edge = |label: String, next| Edge {
        label: labels.id_of(label),
        child: None,
        next: Some(node(schema, next)),
    };
    if first {
        return vec![edge(format!("#{slot}=1"), reached)];
    }
    vec![edge(format!("#{slot}+1<{limit}"), below), edge(String::from("else"), reached)]
}
