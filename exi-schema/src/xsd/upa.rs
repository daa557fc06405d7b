//! Unique Particle Attribution (XML Schema part 1, §3.8.6 and appendix H): a child must be
//! attributable to one particle without looking at what follows it.
//!
//! The positions of a content model are its leaves; a repeated particle is written out twice where
//! its bounds need it. Positions that can come next at one time compete if they admit a name in
//! common. Published schemas break this rule, so it makes warnings.

use std::collections::{BTreeMap, BTreeSet};

use super::wildcard;
use crate::components::{
    ComplexType, Components, Compositor, Content, ElementId, Particle, QName, Term, TypeId,
    TypeKind, Wildcard,
};
use crate::error::{Problem, Warning};
use crate::limits::Limits;

/// Steps of the check over all types; what is left after them goes unchecked.
const EFFORT: usize = 500_000;

/// Adds a warning for each complex type that breaks the rule.
pub(super) fn check(components: &mut Components, limits: &Limits) {
    let mut effort = EFFORT;
    let mut warnings = Vec::new();
    for (index, definition) in components.types.iter().enumerate() {
        let TypeKind::Complex(ComplexType { content: Content::Elements { particle, .. }, .. }) =
            &definition.kind
        else {
            continue;
        };
        let Some(message) = ambiguity(components, particle, &mut effort) else { continue };
        let name =
            definition.name.as_ref().map_or("anonymous type".into(), |n| format!("type {n}"));
        let message = format!("{name}: {message} (Unique Particle Attribution)");
        let warning = Warning::new(Problem::UniqueParticleAttribution, message);
        let place = TypeId::new(index).ok().and_then(|id| components.places.get(&id).cloned());
        warnings.push(match place {
            Some(place) => warning.at(place),
            None => warning,
        });
    }
    let room = limits.warnings.saturating_sub(components.warnings.len());
    components.warnings.extend(warnings.into_iter().take(room));
}

/// The first two particles that compete, in words.
fn ambiguity(components: &Components, particle: &Particle, effort: &mut usize) -> Option<String> {
    let mut model = Model { leaves: Vec::new(), follow: Vec::new(), effort };
    let whole = model.particle(particle)?;
    let Model { leaves, follow, effort } = model;
    let mut seen = BTreeSet::new();
    for mut next in std::iter::once(whole.first).chain(follow) {
        next.sort_unstable();
        next.dedup();
        if seen.contains(&next) {
            continue;
        }
        let rivals =
            Rivals { components, terms: next.iter().filter_map(|at| leaves.get(*at)).copied() };
        if let Some(message) = rivals.compete(effort) {
            return Some(message);
        }
        seen.insert(next);
    }
    None
}

/// Takes steps from what is left of the effort.
fn spend(effort: &mut usize, steps: usize) -> Option<()> {
    *effort = effort.checked_sub(steps)?;
    Some(())
}

/// The positions of a content model.
struct Model<'c, 'e> {
    leaves: Vec<&'c Term>,
    /// For each position, those that may come next.
    follow: Vec<Vec<usize>>,
    effort: &'e mut usize,
}

/// A part of a content model: where it may begin and end.
#[derive(Default)]
struct Part {
    nullable: bool,
    first: Vec<usize>,
    last: Vec<usize>,
}

impl<'c> Model<'c, '_> {
    /// The positions of a particle; `None` when the effort is spent.
    fn particle(&mut self, particle: &'c Particle) -> Option<Part> {
        let mut part = self.term(&particle.term)?;
        if particle.max != Some(1) {
            // With a fixed count nothing competes with a repetition: two copies show all neighbours.
            let fixed = particle.max == Some(particle.min);
            if !fixed {
                self.connect(&part.last.clone(), &part.first.clone())?;
            }
            if particle.min > 1 {
                let mut before = self.term(&particle.term)?;
                self.append(&mut before, part)?;
                part = before;
            }
        }
        part.nullable |= particle.min == 0;
        Some(part)
    }

    fn term(&mut self, term: &'c Term) -> Option<Part> {
        let Term::Group(compositor, particles) = term else {
            let position = self.leaves.len();
            spend(self.effort, 1)?;
            self.leaves.push(term);
            self.follow.push(Vec::new());
            return Some(Part { nullable: false, first: vec![position], last: vec![position] });
        };
        let mut whole = Part { nullable: *compositor != Compositor::Choice, ..Part::default() };
        for particle in particles {
            let part = self.particle(particle)?;
            match compositor {
                Compositor::Sequence => self.append(&mut whole, part)?,
                Compositor::Choice => {
                    whole.nullable |= part.nullable;
                    self.join(&mut whole, part)?;
                }
                Compositor::All => {
                    self.connect(&whole.last, &part.first)?;
                    self.connect(&part.last, &whole.first)?;
                    whole.nullable &= part.nullable;
                    self.join(&mut whole, part)?;
                }
            }
        }
        Some(whole)
    }

    /// Puts a part after another.
    fn append(&mut self, whole: &mut Part, part: Part) -> Option<()> {
        self.connect(&whole.last, &part.first)?;
        spend(self.effort, part.first.len() + whole.last.len())?;
        if whole.nullable {
            whole.first.extend(part.first);
        }
        if part.nullable {
            whole.last.extend(part.last);
        } else {
            whole.last = part.last;
        }
        whole.nullable &= part.nullable;
        Some(())
    }

    /// Puts a part beside others.
    fn join(&mut self, whole: &mut Part, part: Part) -> Option<()> {
        spend(self.effort, part.first.len() + part.last.len())?;
        whole.first.extend(part.first);
        whole.last.extend(part.last);
        Some(())
    }

    fn connect(&mut self, from: &[usize], to: &[usize]) -> Option<()> {
        spend(self.effort, from.len().saturating_mul(to.len()))?;
        for position in from {
            if let Some(next) = self.follow.get_mut(*position) {
                next.extend(to);
            }
        }
        Some(())
    }
}

/// What a comparison with a wildcard costs.
fn size(wildcard: &Wildcard) -> usize {
    match wildcard {
        Wildcard::Namespaces(namespaces) => 1 + namespaces.len(),
        Wildcard::Any | Wildcard::Not(_) => 1,
    }
}

/// The particles that may come next at one time.
struct Rivals<'c, I> {
    components: &'c Components,
    terms: I,
}

impl<'c, I: Iterator<Item = &'c Term> + Clone> Rivals<'c, I> {
    /// Two that admit a name in common, in words. Copies of one particle do not compete.
    fn compete(&self, effort: &mut usize) -> Option<String> {
        let mut names: BTreeMap<&QName, &Term> = BTreeMap::new();
        let mut wildcards: Vec<(&Wildcard, &Term)> = Vec::new();
        for term in self.terms.clone() {
            match term {
                Term::Element(id) => {
                    for name in self.names(*id, effort)? {
                        let rival = names.insert(name, term);
                        if rival.is_some_and(|rival| !std::ptr::eq(rival, term)) {
                            return Some(format!("element {name} is meant by two particles"));
                        }
                    }
                }
                Term::Wildcard(wildcard) => wildcards.push((wildcard, term)),
                Term::Group(..) => {}
            }
        }
        while let Some((wildcard, term)) = wildcards.pop() {
            spend(effort, size(wildcard).saturating_mul(names.len()))?;
            let others = wildcards.iter().map(|(other, _)| size(other)).sum::<usize>();
            spend(effort, size(wildcard).saturating_mul(others))?;
            if let Some(name) = names.keys().find(|name| wildcard::admits(wildcard, &name.uri)) {
                return Some(format!("element {name} is also meant by a wildcard"));
            }
            let rivals = wildcards.iter().filter(|(_, other)| !std::ptr::eq(*other, term));
            if rivals.into_iter().any(|(other, _)| wildcard::overlap(wildcard, other)) {
                return Some("two wildcards admit the same namespace".to_owned());
            }
        }
        None
    }

    /// The names of an element and of those that can substitute it.
    fn names(&self, head: ElementId, effort: &mut usize) -> Option<Vec<&'c QName>> {
        let mut names = Vec::new();
        let mut open = vec![head];
        while let Some(id) = open.pop() {
            spend(effort, 1)?;
            names.push(&self.components[id].name);
            open.extend(self.components.substitutions.get(&id).into_iter().flatten());
        }
        Some(names)
    }
}
