//! Complex type definitions (XML Schema part 1, §3.4).

use super::builtin;
use super::document::El;
use super::particles::{self, MODEL};
use super::reader::Reader;
use super::simple_type::FACETS;
use crate::components::{
    ComplexType, Compositor, Content, Particle, Term, TypeDefinition, TypeId, TypeKind,
};
use crate::error::{Problem, SchemaError};

/// The two ways to derive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Derivation {
    Extension,
    Restriction,
}

/// Which content a base has.
enum Base {
    Empty,
    Simple(TypeId),
    Elements(Particle, bool),
}

impl<'a> Reader<'a> {
    /// The base and the definition of a `complexType`.
    pub(super) fn complex_type(
        &mut self,
        el: El<'a>,
    ) -> Result<(TypeId, ComplexType), SchemaError> {
        let mixed = el.flag("mixed")?;
        let Some(child) = el.child(&["simpleContent", "complexContent"]) else {
            let attributes = self.attributes_of(el)?;
            let content = self.explicit_content(el, mixed.unwrap_or(false))?;
            let ty = ComplexType {
                attribute_uses: attributes.uses,
                attribute_wildcard: attributes.wildcard,
                content: restricted(content),
            };
            return Ok((builtin::ANY_TYPE, ty));
        };
        if let Some(beside) = el.children().find(|other| other.key() != child.key()) {
            return Err(
                beside.error(Problem::Structure, format!("cannot stand beside xs:{}", child.tag()))
            );
        }
        let (step, derivation) = match (child.child(&["extension"]), child.child(&["restriction"]))
        {
            (Some(step), _) => (step, Derivation::Extension),
            (None, Some(step)) => (step, Derivation::Restriction),
            (None, None) => {
                return Err(child.error(Problem::Structure, "has no restriction or extension"));
            }
        };
        let Some(name) = step.reference("base")? else {
            return Err(step.error(Problem::Structure, "has no attribute base"));
        };
        let base = self.named_type(step, &name)?;
        self.complete(base)?;
        let attributes = self.derived_attributes(step, base, derivation)?;
        let content = if child.tag() == "simpleContent" {
            self.simple_content(step, base, derivation)?
        } else {
            let mixed = child.flag("mixed")?.or(mixed).unwrap_or(false);
            self.complex_content(step, base, derivation, mixed)?
        };
        let ty = ComplexType {
            attribute_uses: attributes.uses,
            attribute_wildcard: attributes.wildcard,
            content,
        };
        Ok((base, ty))
    }

    /// The effective content of a step: the particle and whether it is mixed; `None` if it is empty.
    fn explicit_content(
        &mut self,
        step: El<'a>,
        mixed: bool,
    ) -> Result<Option<(Particle, bool)>, SchemaError> {
        let particle = match step.child(MODEL) {
            Some(model) => {
                let particle = self.nested(model, |reader| reader.particle(model))?;
                particle.filter(|_| !is_empty(model))
            }
            None => None,
        };
        let nothing = || Particle {
            min: 1,
            max: Some(1),
            term: Term::Group(Compositor::Sequence, Vec::new()),
        };
        Ok(particle.or_else(|| mixed.then(nothing)).map(|particle| (particle, mixed)))
    }

    /// The content of a base type.
    fn base_content(&mut self, step: El<'a>, base: TypeId) -> Result<Base, SchemaError> {
        let content = match &self.components[base].kind {
            TypeKind::Simple(_) => Base::Simple(base),
            TypeKind::Complex(ComplexType { content: Content::Empty, .. }) => Base::Empty,
            TypeKind::Complex(ComplexType { content: Content::Simple(id), .. }) => {
                Base::Simple(*id)
            }
            TypeKind::Complex(ComplexType {
                content: Content::Elements { particle, mixed },
                ..
            }) => {
                let size = particles::size(particle);
                let content = Base::Elements(particle.clone(), *mixed);
                self.spend(size, step)?;
                content
            }
        };
        Ok(content)
    }

    fn simple_content(
        &mut self,
        step: El<'a>,
        base: TypeId,
        how: Derivation,
    ) -> Result<Content, SchemaError> {
        let inline =
            step.child(&["simpleType"]).map(|inline| self.reserve(inline, None)).transpose()?;
        let is_complex = matches!(self.components[base].kind, TypeKind::Complex(_));
        let of_base = match self.base_content(step, base)? {
            Base::Simple(id) => Some(id),
            _ => None,
        };
        let content = match (how, inline, of_base) {
            (Derivation::Extension, _, Some(id)) => id,
            (Derivation::Restriction, Some(inline), _) if is_complex => inline,
            (Derivation::Restriction, None, Some(id)) if is_complex => id,
            (Derivation::Extension, ..) => {
                return Err(step.error(
                    Problem::Constraint,
                    "the base of simpleContent has no simple content",
                ));
            }
            (Derivation::Restriction, ..) => {
                let message = "the base of a restriction in simpleContent is not a complex type with simple content";
                return Err(step.error(Problem::Constraint, message));
            }
        };
        self.complete(content)?;
        if how == Derivation::Extension || step.child(FACETS).is_none() {
            return Ok(Content::Simple(content));
        }
        let kind = TypeKind::Simple(self.restricted(step, content)?);
        Ok(Content::Simple(
            self.push(step, TypeDefinition { name: None, base: Some(content), kind })?,
        ))
    }

    fn complex_content(
        &mut self,
        step: El<'a>,
        base: TypeId,
        how: Derivation,
        mixed: bool,
    ) -> Result<Content, SchemaError> {
        if matches!(self.components[base].kind, TypeKind::Simple(_)) {
            return Err(
                step.error(Problem::Constraint, "the base of complexContent is a simple type")
            );
        }
        let own = self.explicit_content(step, mixed)?;
        if how == Derivation::Restriction {
            return Ok(restricted(own));
        }
        match (self.base_content(step, base)?, own) {
            (Base::Empty, own) => Ok(restricted(own)),
            (Base::Simple(id), None) => Ok(Content::Simple(id)),
            (Base::Simple(_), Some(_)) => {
                Err(step.error(Problem::Constraint, "adds elements to a base with simple content"))
            }
            (Base::Elements(particle, mixed), None) => Ok(Content::Elements { particle, mixed }),
            (Base::Elements(first, base_mixed), Some((second, mixed))) => {
                if base_mixed != mixed {
                    let message =
                        "one of base and extension is mixed, the other is not: taken as mixed";
                    self.warn(step.warning(Problem::Constraint, message));
                }
                let particle = concatenated(step, first, second)?;
                Ok(Content::Elements { particle, mixed: base_mixed || mixed })
            }
        }
    }
}

fn restricted(content: Option<(Particle, bool)>) -> Content {
    content.map_or(Content::Empty, |(particle, mixed)| Content::Elements { particle, mixed })
}

/// True for a model group that stands for empty content (§3.4.2, effective content).
fn is_empty(model: El<'_>) -> bool {
    let without_children = model.children().next().is_none();
    match model.tag() {
        "all" | "sequence" => without_children,
        "choice" => without_children && model.attribute("minOccurs") == Some("0"),
        _ => false,
    }
}

/// The particle of an extension: the base's, then its own. Where the base's is a sequence, its own is put
/// at its end, so that a chain of extensions does not nest.
fn concatenated(
    step: El<'_>,
    mut first: Particle,
    second: Particle,
) -> Result<Particle, SchemaError> {
    if is_nothing(&first) {
        return Ok(second);
    }
    if is_nothing(&second) {
        return Ok(first);
    }
    let all = |particle: &Particle| matches!(particle.term, Term::Group(Compositor::All, _));
    if all(&first) || all(&second) {
        let message = "an extension cannot add to a group of all, nor add one";
        return Err(step.error(Problem::Constraint, message));
    }
    if let (1, Some(1), Term::Group(Compositor::Sequence, particles)) =
        (first.min, first.max, &mut first.term)
    {
        particles.push(second);
        return Ok(first);
    }
    let term = Term::Group(Compositor::Sequence, vec![first, second]);
    Ok(Particle { min: 1, max: Some(1), term })
}

/// True for a group that admits no elements and asks for none.
fn is_nothing(particle: &Particle) -> bool {
    match &particle.term {
        Term::Group(Compositor::Sequence | Compositor::All, particles) => particles.is_empty(),
        _ => false,
    }
}
