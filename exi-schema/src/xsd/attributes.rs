//! Attribute declarations, uses and groups (XML Schema part 1, §3.2, §3.5, §3.6).

use std::collections::BTreeSet;

use super::builtin;
use super::complex_type::Derivation;
use super::document::El;
use super::reader::{Reader, Shared};
use super::symbols::Kind;
use super::wildcard;
use crate::components::{
    AttributeDeclaration, AttributeId, AttributeUse, QName, TypeId, TypeKind, Wildcard,
};
use crate::error::{Problem, SchemaError};

/// What a definition says of attributes, groups that it refers to included.
#[derive(Clone, Default)]
pub(super) struct Attributes {
    pub(super) uses: Vec<AttributeUse>,
    /// Names that a restriction takes out.
    pub(super) prohibited: Vec<QName>,
    pub(super) wildcard: Option<Wildcard>,
}

impl Attributes {
    /// What a copy costs.
    fn size(&self) -> usize {
        let namespaces = match &self.wildcard {
            Some(Wildcard::Namespaces(namespaces)) => namespaces.len(),
            _ => 0,
        };
        self.uses.len() + namespaces
    }
}

impl<'a> Reader<'a> {
    /// Declares a global attribute.
    pub(super) fn global_attribute(
        &mut self,
        name: QName,
        el: El<'a>,
    ) -> Result<AttributeId, SchemaError> {
        if let Some(id) = self.attributes.get(&el.key()) {
            return Ok(*id);
        }
        let ty = self.attribute_type(el)?;
        self.declare_attribute(el, AttributeDeclaration { name, ty })
    }

    fn declare_attribute(
        &mut self,
        el: El<'a>,
        declaration: AttributeDeclaration,
    ) -> Result<AttributeId, SchemaError> {
        self.spend(1, el)?;
        self.vocabulary.name(&declaration.name, el)?;
        let id = AttributeId::new(self.components.attributes.len())?;
        self.components.attributes.push(declaration);
        self.attributes.insert(el.key(), id);
        Ok(id)
    }

    fn attribute_type(&mut self, el: El<'a>) -> Result<TypeId, SchemaError> {
        match (el.reference("type")?, el.child(&["simpleType"])) {
            (Some(_), Some(_)) => {
                Err(el.error(Problem::Structure, "has both an attribute type and a type in it"))
            }
            (Some(name), None) => self.named_simple_type(el, &name),
            (None, Some(inline)) => self.reserve(inline, None),
            (None, None) => Ok(builtin::ANY_SIMPLE_TYPE),
        }
    }

    /// The attribute that a local `attribute` declares or refers to.
    fn local_attribute(&mut self, el: El<'a>) -> Result<AttributeId, SchemaError> {
        if let Some(name) = el.reference("ref")? {
            for other in ["name", "type", "form"] {
                if el.attribute(other).is_some() {
                    return Err(el.error(Problem::Structure, format!("has both ref and {other}")));
                }
            }
            let declaration = self.find(Kind::Attribute, el, &name)?;
            return self.global_attribute(name, declaration);
        }
        if let Some(id) = self.attributes.get(&el.key()) {
            return Ok(*id);
        }
        let uri = if el.is_qualified("attributeFormDefault")? { &*el.unit.target } else { "" };
        let name = QName::new(uri, el.name()?);
        let ty = self.attribute_type(el)?;
        self.declare_attribute(el, AttributeDeclaration { name, ty })
    }

    /// What the children of an element say of attributes.
    pub(super) fn attributes_of(&mut self, parent: El<'a>) -> Result<Attributes, SchemaError> {
        let mut all = Attributes::default();
        for el in parent.children() {
            match el.tag() {
                "attribute" => self.add_attribute(el, &mut all)?,
                "attributeGroup" => {
                    let group = self.referred_attribute_group(el)?;
                    self.spend(group.size(), el)?;
                    all.uses.extend(group.uses);
                    all.wildcard = both(el, all.wildcard, group.wildcard)?;
                }
                "anyAttribute" => {
                    let wildcard = wildcard::read(el)?;
                    self.vocabulary.wildcard(&wildcard, el)?;
                    all.wildcard = both(el, all.wildcard, Some(wildcard))?;
                }
                _ => {}
            }
        }
        self.check_names(parent, &all.uses)?;
        Ok(all)
    }

    fn add_attribute(&mut self, el: El<'a>, all: &mut Attributes) -> Result<(), SchemaError> {
        let attribute = self.local_attribute(el)?;
        let required = match el.attribute("use") {
            None | Some("optional") => false,
            Some("required") => true,
            Some("prohibited") => {
                all.prohibited.push(self.components[attribute].name.clone());
                return Ok(());
            }
            Some(other) => {
                return Err(el.bad_value("use", other, "optional, required or prohibited"));
            }
        };
        if el.attribute("default").is_some() && required {
            self.warn(el.warning(Problem::Constraint, "has a default although it is required"));
        }
        self.spend(1, el)?;
        all.uses.push(AttributeUse { attribute, required });
        Ok(())
    }

    /// Checks that no name stands twice among the attribute uses of an element.
    fn check_names(&self, el: El<'a>, uses: &[AttributeUse]) -> Result<(), SchemaError> {
        let mut names = BTreeSet::new();
        let mut all = uses.iter().map(|of| &self.components[of.attribute].name);
        match all.find(|name| !names.insert(*name)) {
            Some(twice) => {
                Err(el.error(Problem::Duplicate, format!("attribute {twice} is declared twice")))
            }
            None => Ok(()),
        }
    }

    /// The attributes of a type derived by `step` (§3.4.2).
    pub(super) fn derived_attributes(
        &mut self,
        step: El<'a>,
        base: TypeId,
        how: Derivation,
    ) -> Result<Attributes, SchemaError> {
        let mut own = self.attributes_of(step)?;
        let TypeKind::Complex(base) = &self.components[base].kind else { return Ok(own) };
        let inherited = base.attribute_uses.clone();
        let wildcard = base.attribute_wildcard.clone();
        match how {
            Derivation::Extension => {
                own.uses = inherited.into_iter().chain(own.uses).collect();
                self.check_names(step, &own.uses)?;
                own.wildcard = either(step, wildcard, own.wildcard)?;
            }
            Derivation::Restriction => {
                let named = own.uses.iter().map(|of| &self.components[of.attribute].name);
                let gone: BTreeSet<_> = named.chain(&own.prohibited).cloned().collect();
                let kept = inherited
                    .into_iter()
                    .filter(|of| !gone.contains(&self.components[of.attribute].name));
                own.uses = kept.chain(own.uses).collect();
            }
        }
        self.spend(own.size(), step)?;
        Ok(own)
    }

    fn referred_attribute_group(&mut self, el: El<'a>) -> Result<Attributes, SchemaError> {
        let Some(name) = el.reference("ref")? else {
            return Err(el.error(Problem::Structure, "has no attribute ref"));
        };
        let definition = self.find(Kind::AttributeGroup, el, &name)?;
        self.named_attribute_group(definition)
    }

    /// The attributes of a named attribute group.
    pub(super) fn named_attribute_group(&mut self, el: El<'a>) -> Result<Attributes, SchemaError> {
        match self.attribute_groups.get(&el.key()) {
            Some(Shared::Complete(attributes)) => return Ok(attributes.clone()),
            Some(Shared::Active) => return Err(el.error(Problem::Circular, "contains itself")),
            None => {}
        }
        self.attribute_groups.insert(el.key(), Shared::Active);
        let attributes = self.nested(el, |reader| reader.attributes_of(el))?;
        self.attribute_groups.insert(el.key(), Shared::Complete(attributes.clone()));
        Ok(attributes)
    }
}

/// The intersection of wildcards where there are two.
fn both(
    el: El<'_>,
    a: Option<Wildcard>,
    b: Option<Wildcard>,
) -> Result<Option<Wildcard>, SchemaError> {
    match (a, b) {
        (Some(a), Some(b)) => {
            let message = "no attribute wildcard is the intersection of this one and the others";
            wildcard::intersection(&a, &b)
                .map(Some)
                .ok_or_else(|| el.error(Problem::Constraint, message))
        }
        (a, b) => Ok(a.or(b)),
    }
}

/// The union of the wildcards of a base and its extension.
fn either(
    el: El<'_>,
    base: Option<Wildcard>,
    own: Option<Wildcard>,
) -> Result<Option<Wildcard>, SchemaError> {
    match (base, own) {
        (Some(base), Some(own)) => {
            let message = "no attribute wildcard is the union of this one and the base's";
            wildcard::union(&base, &own)
                .map(Some)
                .ok_or_else(|| el.error(Problem::Constraint, message))
        }
        (base, own) => Ok(base.or(own)),
    }
}
