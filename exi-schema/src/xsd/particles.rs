//! Particles and model groups (XML Schema part 1, §3.7 to §3.9).

use super::document::El;
use super::reader::{Reader, Shared};
use super::symbols::Kind;
use super::wildcard;
use crate::components::{Compositor, Particle, Term};
use crate::error::{Problem, SchemaError};

/// The names of particles.
pub(super) const MODEL: &[&str] = &["group", "all", "choice", "sequence"];

impl<'a> Reader<'a> {
    /// The particle of an element, `None` where it can occur zero times only.
    pub(super) fn particle(&mut self, el: El<'a>) -> Result<Option<Particle>, SchemaError> {
        let (min, max) = occurs(el)?;
        let term = match el.tag() {
            "element" => Term::Element(self.local_element(el)?),
            "any" => {
                let wildcard = wildcard::read(el)?;
                self.vocabulary.wildcard(&wildcard, el)?;
                Term::Wildcard(wildcard)
            }
            "group" => self.referred_group(el)?.term,
            _ => self.model_group(el)?,
        };
        if matches!(term, Term::Group(Compositor::All, _))
            && (min > 1 || max != Some(1))
            && max != Some(0)
        {
            return Err(el.error(Problem::Constraint, "a group of all can occur once only"));
        }
        self.spend(1, el)?;
        Ok((max != Some(0)).then_some(Particle { min, max, term }))
    }

    /// The model group of `all`, `choice` or `sequence`.
    fn model_group(&mut self, el: El<'a>) -> Result<Term, SchemaError> {
        let compositor = match el.tag() {
            "all" => Compositor::All,
            "choice" => Compositor::Choice,
            _ => Compositor::Sequence,
        };
        let mut particles = Vec::new();
        for child in el.children() {
            let Some(particle) = self.nested(child, |reader| reader.particle(child))? else {
                continue;
            };
            if matches!(particle.term, Term::Group(Compositor::All, _)) {
                return Err(child
                    .error(Problem::Constraint, "a group of all cannot stand in another group"));
            }
            if compositor == Compositor::All && particle.max.is_none_or(|max| max > 1) {
                return Err(
                    child.error(Problem::Constraint, "can occur more than once in a group of all")
                );
            }
            particles.push(particle);
        }
        Ok(Term::Group(compositor, particles))
    }

    /// The group that a `group` refers to, copied.
    fn referred_group(&mut self, el: El<'a>) -> Result<Particle, SchemaError> {
        let Some(name) = el.reference("ref")? else {
            return Err(el.error(Problem::Structure, "has no attribute ref"));
        };
        let definition = self.find(Kind::Group, el, &name)?;
        let particle = self.named_group(definition)?;
        self.spend(size(&particle), el)?;
        Ok(particle)
    }

    /// The model group of a named group.
    pub(super) fn named_group(&mut self, el: El<'a>) -> Result<Particle, SchemaError> {
        match self.groups.get(&el.key()) {
            Some(Shared::Complete(particle)) => return Ok(particle.clone()),
            Some(Shared::Active) => return Err(el.error(Problem::Circular, "contains itself")),
            None => {}
        }
        self.groups.insert(el.key(), Shared::Active);
        let Some(model) = el.child(MODEL) else {
            return Err(el.error(Problem::Structure, "has no model group"));
        };
        let term = self.nested(el, |reader| reader.model_group(model))?;
        // A group completed before is copied without recursion, so this bounds what they add up to.
        if height(&term) > self.limits().depth {
            let message = format!("groups in it are nested deeper than {}", self.limits().depth);
            return Err(el.error(Problem::Limit, message));
        }
        let particle = Particle { min: 1, max: Some(1), term };
        self.groups.insert(el.key(), Shared::Complete(particle.clone()));
        Ok(particle)
    }
}

/// The number of particles in a particle.
pub(super) fn size(particle: &Particle) -> usize {
    match &particle.term {
        Term::Group(_, particles) => 1 + particles.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// How deep groups in a term are nested.
fn height(term: &Term) -> usize {
    match term {
        Term::Group(_, particles) => {
            1 + particles.iter().map(|particle| height(&particle.term)).max().unwrap_or(0)
        }
        _ => 0,
    }
}

/// `minOccurs` and `maxOccurs`.
pub(super) fn occurs(el: El<'_>) -> Result<(u32, Option<u32>), SchemaError> {
    let number = |name: &str, text: &str| match text.parse() {
        Ok(number) if !text.starts_with('+') => Ok(number),
        _ => Err(el.bad_value(name, text, "a number of occurrences (up to 4294967295)")),
    };
    let min = el.attribute("minOccurs").map_or(Ok(1), |text| number("minOccurs", text))?;
    let max = match el.attribute("maxOccurs") {
        None => Some(1),
        Some("unbounded") => None,
        Some(text) => Some(number("maxOccurs", text)?),
    };
    if max.is_some_and(|max| max < min) {
        return Err(el.error(Problem::Constraint, "minOccurs is greater than maxOccurs"));
    }
    Ok((min, max))
}
