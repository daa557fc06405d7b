//! Simple type definitions (XML Schema part 1, §3.14; part 2, §4).

use exi_core::schema::WhiteSpace;

use super::document::El;
use super::lexical;
use super::reader::Reader;
use crate::components::{Primitive, SimpleType, TypeId, Variety};
use crate::error::{Problem, SchemaError};

use super::builtin;

/// The facets that bear on values here.
pub(super) const FACETS: &[&str] = &[
    "enumeration",
    "pattern",
    "whiteSpace",
    "minInclusive",
    "minExclusive",
    "maxInclusive",
    "maxExclusive",
];

impl<'a> Reader<'a> {
    /// The base and the definition of a `simpleType`.
    pub(super) fn simple_type(&mut self, el: El<'a>) -> Result<(TypeId, SimpleType), SchemaError> {
        let Some(step) = el.child(&["restriction", "list", "union"]) else {
            return Err(el.error(Problem::Structure, "has no restriction, list or union"));
        };
        let variety = match step.tag() {
            "restriction" => {
                let base = self.named_or_inline(step, "base")?;
                self.complete(base)?;
                return Ok((base, self.restricted(step, base)?));
            }
            "list" => {
                let item = self.named_or_inline(step, "itemType")?;
                if matches!(self.simple(item, step)?.variety, Variety::List(_)) {
                    return Err(step.error(Problem::Constraint, "the items of a list are lists"));
                }
                Variety::List(item)
            }
            _ => Variety::Union(self.members(step)?),
        };
        let white_space = match variety {
            Variety::List(_) => WhiteSpace::Collapse,
            _ => WhiteSpace::Preserve,
        };
        let ty = SimpleType {
            variety,
            enumeration: Vec::new(),
            patterns: Vec::new(),
            white_space,
            min_inclusive: None,
            max_inclusive: None,
        };
        Ok((builtin::ANY_SIMPLE_TYPE, ty))
    }

    /// The one simple type that is named in an attribute or defined inside.
    fn named_or_inline(&mut self, step: El<'a>, attribute: &str) -> Result<TypeId, SchemaError> {
        match (step.reference(attribute)?, step.child(&["simpleType"])) {
            (Some(name), None) => self.named_simple_type(step, &name),
            (None, Some(inline)) => self.reserve(inline, None),
            (Some(_), Some(_)) => Err(step.error(
                Problem::Structure,
                format!("has both an attribute {attribute} and a type in it"),
            )),
            (None, None) => {
                Err(step
                    .error(Problem::Structure, format!("has neither {attribute} nor a type in it")))
            }
        }
    }

    /// The member types of a union: those named, then those defined inside.
    fn members(&mut self, step: El<'a>) -> Result<Vec<TypeId>, SchemaError> {
        let mut members = Vec::new();
        for name in step.references("memberTypes")? {
            members.push(self.named_simple_type(step, &name)?);
        }
        for inline in step.children() {
            members.push(self.reserve(inline, None)?);
        }
        if members.is_empty() {
            return Err(step.error(Problem::Structure, "has no member types"));
        }
        self.spend(members.len(), step)?;
        for member in &members {
            self.complete(*member)?;
        }
        Ok(members)
    }

    /// The complete type `base` restricted by the facets in `step`.
    pub(super) fn restricted(
        &mut self,
        step: El<'a>,
        base: TypeId,
    ) -> Result<SimpleType, SchemaError> {
        let mut ty = self.simple(base, step)?;
        let bounded = matches!(ty.variety, Variety::Atomic(Primitive::Integer));
        ty.patterns.clear();
        let mut enumeration = Vec::new();
        for facet in step.children().filter(|el| FACETS.contains(&el.tag())) {
            let Some(value) = facet.node.attribute("value") else {
                return Err(facet.error(Problem::Structure, "has no attribute value"));
            };
            let bound = |by: i128| {
                let number = lexical::integer(value).and_then(|number| number.checked_add(by));
                number.ok_or_else(|| {
                    facet.bad_value("value", value, "an integer (of up to 38 digits)")
                })
            };
            match facet.tag() {
                "enumeration" => enumeration.push(value.to_owned()),
                "pattern" => ty.patterns.push(value.to_owned()),
                "whiteSpace" => ty.white_space = white_space(facet, value)?,
                _ if !bounded => {}
                "minInclusive" => ty.min_inclusive = ty.min_inclusive.max(Some(bound(0)?)),
                "minExclusive" => ty.min_inclusive = ty.min_inclusive.max(Some(bound(1)?)),
                "maxInclusive" => ty.max_inclusive = Some(least(ty.max_inclusive, bound(0)?)),
                _ => ty.max_inclusive = Some(least(ty.max_inclusive, bound(-1)?)),
            }
        }
        if !enumeration.is_empty() {
            ty.enumeration = enumeration;
        }
        self.spend(ty.enumeration.len() + ty.patterns.len(), step)?;
        Ok(ty)
    }
}

fn white_space(facet: El<'_>, value: &str) -> Result<WhiteSpace, SchemaError> {
    match value.trim() {
        "preserve" => Ok(WhiteSpace::Preserve),
        "replace" => Ok(WhiteSpace::Replace),
        "collapse" => Ok(WhiteSpace::Collapse),
        _ => Err(facet.bad_value("value", value, "preserve, replace or collapse")),
    }
}

fn least(bound: Option<i128>, other: i128) -> i128 {
    bound.map_or(other, |bound| bound.min(other))
}
