//! Content models with their terms in schema order (§8.5.4.1.6 to §8.5.4.1.8).

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use super::counted::Changes;
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
    /// Its number in the content model.
    pub(super) particle: u32,
    /// True when it has one copy of its term and a counter.
    pub(super) counted: bool,
    /// How many counted particles are nested in it, itself included.
    counters: usize,
}

impl Repeat {
    /// How often it must occur, where occurrences that are empty are none.
    pub(super) fn least(&self) -> u32 {
        if self.term_nullable { 0 } else { self.min }
    }

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

impl Model {
    fn counters(&self) -> usize {
        match self {
            Self::Leaf(_) => 0,
            Self::Group(_, particles) => particles.iter().map(|p| p.counters).max().unwrap_or(0),
        }
    }
}

/// A content model.
pub(super) struct ContentModel<'c> {
    pub(super) root: Repeat,
    /// The symbols of the leaves in schema order: the depth-first order of §8.5.4.3.
    pub(super) symbols: Vec<Symbol<'c>>,
}

impl<'c> ContentModel<'c> {
    /// The content model of the type `site`. Particles in `copied` are not counted, whatever
    /// their bounds.
    pub(super) fn new(
        substitutes: &mut Substitutes<'c>,
        particle: &'c Particle,
        copied: &BTreeSet<u32>,
        limits: &Limits,
        site: Site<'c>,
    ) -> Result<Self, SchemaError> {
        let (symbols, particles) = (Vec::new(), 0);
        let mut builder = Builder { substitutes, copied, limits, site, symbols, particles };
        let root = builder.repeat(particle, 0)?;
        Ok(Self { root, symbols: builder.symbols })
    }
}

/// What can stand for each element that a content model refers to.
pub(super) struct Substitutes<'c> {
    components: &'c Components,
    of: HashMap<ElementId, Rc<[ElementId]>>,
}

impl<'c> Substitutes<'c> {
    pub(super) fn new(components: &'c Components) -> Self {
        Self { components, of: HashMap::new() }
    }

    /// The element and all that can stand for it, sorted by local name, then by namespace.
    fn of(&mut self, head: ElementId) -> Rc<[ElementId]> {
        let components = self.components;
        let members = self.of.entry(head).or_insert_with(|| {
            let mut members = vec![head];
            let mut known = HashSet::from([head]);
            let mut next = 0;
            while let Some(element) = members.get(next) {
                let substitutes = components.substitutions.get(element).into_iter().flatten();
                members.extend(substitutes.copied().filter(|substitute| known.insert(*substitute)));
                next += 1;
            }
            members.sort_by_key(|element| {
                let name = &components[*element].name;
                (&name.local_name, &name.uri)
            });
            members.into()
        });
        Rc::clone(members)
    }
}

struct Builder<'a, 'c> {
    substitutes: &'a mut Substitutes<'c>,
    copied: &'a BTreeSet<u32>,
    limits: &'a Limits,
    site: Site<'c>,
    symbols: Vec<Symbol<'c>>,
    /// How many particles were met.
    particles: u32,
}

impl<'c> Builder<'_, 'c> {
    /// A particle within `depth` groups.
    fn repeat(&mut self, particle: &'c Particle, depth: usize) -> Result<Repeat, SchemaError> {
        if depth > self.limits.depth {
            return Err(self.site.limit("model groups within one another", self.limits.depth));
        }
        let number = self.particles;
        self.particles += 1;
        let (term, term_nullable, size) = match &particle.term {
            Term::Element(element) => self.element(*element),
            Term::Wildcard(wildcard) => self.wildcard(wildcard),
            Term::Group(compositor, particles) => self.group(*compositor, particles, depth)?,
        };
        let counters = term.counters();
        let mut repeat = Repeat {
            min: particle.min,
            max: particle.max,
            term,
            term_nullable,
            positions: size,
            particle: number,
            counted: false,
            counters,
        };
        let copies = repeat.max.unwrap_or_else(|| repeat.least().saturating_add(1));
        let all = size.saturating_mul(u64::from(copies));
        let is_copied = self.copied.contains(&number);
        let is_bounded = repeat.max.is_some() || repeat.least() > 1;
        let is_large = copies > 1 && all > self.limits.unrolled as u64;
        if is_bounded && is_large && !is_copied && counters < Changes::MOST {
            repeat.counted = true;
            repeat.counters += 1;
        } else {
            repeat.positions = all;
        }
        if repeat.positions > self.limits.copies as u64 {
            let mut what = format!("copies of terms, in {}", self.describe(particle));
            if is_copied {
                what += ", whose number one counter cannot tell";
            }
            return Err(self.site.limit(&what, self.limits.copies));
        }
        Ok(repeat)
    }

    fn describe(&self, particle: &Particle) -> String {
        let term = match &particle.term {
            Term::Element(element) => {
                format!("element {}", self.substitutes.components[*element].name)
            }
            Term::Wildcard(_) => String::from("a wildcard"),
            Term::Group(Compositor::Sequence, _) => String::from("a sequence"),
            Term::Group(Compositor::Choice, _) => String::from("a choice"),
            Term::Group(Compositor::All, _) => String::from("an all group"),
        };
        let max = particle.max.map_or_else(|| String::from("unbounded"), |max| max.to_string());
        format!("{term} that occurs {} to {max} times", particle.min)
    }

    /// The element with its substitutes.
    fn element(&mut self, head: ElementId) -> (Model, bool, u64) {
        let members = self.substitutes.of(head);
        self.leaf(members.iter().copied().map(Symbol::Element))
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
