//! Content models with their terms in schema order (§8.5.4.1.6 to §8.5.4.1.8).

use std::ops::Range;

use super::site::Site;
use crate::components::{Components, Compositor, ElementId, Particle, Term, Wildcard};
use crate::error::SchemaError;
use crate::limits::Limits;

/// A terminal symbol of a content model, before it has a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Symbol<'c> {
    /// SE(qname).
    Element(ElementId),
    /// SE(uri:*).
    Uri(&'c str),
    /// SE(*).
    Any,
}

/// A term and how often it may occur.
pub(super) struct Repeat {
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    pub(super) term: Model,
    /// True when the term can be empty, whatever the bounds.
    pub(super) term_nullable: bool,
    /// Number of leaves and groups that all copies have; 0 where there is no leaf.
    pub(super) positions: u64,
}

impl Repeat {
    fn nullable(&self) -> bool {
        self.min == 0 || self.term_nullable
    }
}

/// A term.
pub(super) enum Model {
    /// An element with its substitutes, or a wildcard: a run of symbols.
    Leaf(Range<u32>),
    /// A model group.
    Group(Compositor, Vec<Repeat>),
}

/// A content model.
pub(super) struct ContentModel<'c> {
    pub(super) root: Repeat,
    /// The symbols of the leaves in schema order: the depth-first order of §8.5.4.3.
    pub(super) symbols: Vec<Symbol<'c>>,
}

impl<'c> ContentModel<'c> {
    /// The content model of the type `at`.
    pub(super) fn new(
        components: &'c Components,
        particle: &'c Particle,
        limits: &Limits,
        site: Site<'c>,
    ) -> Result<Self, SchemaError> {
        let mut builder = Builder { components, limits, site, symbols: Vec::new() };
        let root = builder.repeat(particle, 0)?;
        Ok(Self { root, symbols: builder.symbols })
    }
}

struct Builder<'a, 'c> {
    components: &'c Components,
    limits: &'a Limits,
    site: Site<'c>,
    symbols: Vec<Symbol<'c>>,
}

impl<'c> Builder<'_, 'c> {
    fn repeat(&mut self, particle: &'c Particle, depth: usize) -> Result<Repeat, SchemaError> {
        if depth > self.limits.depth {
            return Err(self.site.limit("model groups within one another", self.limits.depth));
        }
        let (term, term_nullable, size) = match &particle.term {
            Term::Element(element) => self.element(*element),
            Term::Wildcard(wildcard) => self.wildcard(wildcard),
            Term::Group(compositor, particles) => self.group(*compositor, particles, depth)?,
        };
        let copies = particle.max.unwrap_or_else(|| particle.min.saturating_add(1));
        let positions = size.saturating_mul(u64::from(copies));
        if positions > self.limits.copies as u64 {
            let what = format!("copies of terms, in {}", self.describe(particle));
            return Err(self.site.limit(&what, self.limits.copies));
        }
        Ok(Repeat { min: particle.min, max: particle.max, term, term_nullable, positions })
    }

    fn describe(&self, particle: &Particle) -> String {
        let term = match &particle.term {
            Term::Element(element) => format!("element {}", self.components[*element].name),
            Term::Wildcard(_) => String::from("a wildcard"),
            Term::Group(Compositor::Sequence, _) => String::from("a sequence"),
            Term::Group(Compositor::Choice, _) => String::from("a choice"),
            Term::Group(Compositor::All, _) => String::from("an all group"),
        };
        let max = particle.max.map_or_else(|| String::from("unbounded"), |max| max.to_string());
        format!("{term} that occurs {} to {max} times", particle.min)
    }

    /// The element and all that can stand for it, sorted by local name, then by namespace.
    fn element(&mut self, head: ElementId) -> (Model, bool, u64) {
        let mut members = vec![head];
        let mut next = 0;
        while let Some(element) = members.get(next) {
            for substitute in self.components.substitutions.get(element).into_iter().flatten() {
                if !members.contains(substitute) {
                    members.push(*substitute);
                }
            }
            next += 1;
        }
        members.sort_by_key(|element| {
            let name = &self.components[*element].name;
            (&name.local_name, &name.uri)
        });
        self.leaf(members.into_iter().map(Symbol::Element))
    }

    fn wildcard(&mut self, wildcard: &'c Wildcard) -> (Model, bool, u64) {
        match wildcard {
            Wildcard::Any | Wildcard::Not(_) => self.leaf([Symbol::Any]),
            Wildcard::Namespaces(uris) => self.leaf(uris.iter().map(|uri| Symbol::Uri(uri))),
        }
    }

    fn leaf(&mut self, symbols: impl IntoIterator<Item = Symbol<'c>>) -> (Model, bool, u64) {
        let start = self.symbols.len() as u32;
        self.symbols.extend(symbols);
        let end = self.symbols.len() as u32;
        // A wildcard of no namespace at all is a term still: one that nothing can match.
        (Model::Leaf(start..end), false, u64::from(end - start).max(1))
    }

    fn group(
        &mut self,
        compositor: Compositor,
        particles: &'c [Particle],
        depth: usize,
    ) -> Result<(Model, bool, u64), SchemaError> {
        let mut repeats = Vec::with_capacity(particles.len());
        for particle in particles {
            repeats.push(self.repeat(particle, depth + 1)?);
        }
        let nullable = match compositor {
            Compositor::Sequence => repeats.iter().all(Repeat::nullable),
            Compositor::Choice => repeats.is_empty() || repeats.iter().any(Repeat::nullable),
            Compositor::All => true,
        };
        let size = repeats.iter().map(|repeat| repeat.positions).fold(0, u64::saturating_add);
        let size = if size == 0 { 0 } else { size.saturating_add(1) };
        Ok((Model::Group(compositor, repeats), nullable, size))
    }
}
