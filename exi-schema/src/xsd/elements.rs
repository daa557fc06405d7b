//! Element declarations (XML Schema part 1, §3.3).

use super::builtin;
use super::document::El;
use super::reader::Reader;
use super::symbols::Kind;
use crate::components::{ElementDeclaration, ElementId, QName, TypeId};
use crate::error::{Problem, SchemaError};

impl<'a> Reader<'a> {
    /// Declares the global elements: first all of them, then their types and substitution groups.
    pub(super) fn global_elements(&mut self) -> Result<(), SchemaError> {
        let declarations = self.symbols.all(Kind::Element);
        for (name, el) in &declarations {
            let id = self.declare(*el, name.clone(), builtin::ANY_TYPE, true)?;
            self.components.global_elements.insert(name.clone(), id);
        }
        for (_, el) in declarations {
            let head = self.head(el)?;
            self.check_heads(el)?;
            let id = self.global_element(el)?;
            self.components[id].ty = self.type_or_heads(el)?;
            if let Some(head) = head {
                let head = self.global_element(head)?;
                self.components.substitutions.entry(head).or_default().push(id);
            }
        }
        Ok(())
    }

    /// The element declaration that a local `element` makes or refers to.
    pub(super) fn local_element(&mut self, el: El<'a>) -> Result<ElementId, SchemaError> {
        if let Some(name) = el.reference("ref")? {
            for other in ["name", "type", "form", "nillable", "default", "fixed", "block"] {
                if el.attribute(other).is_some() {
                    return Err(el.error(Problem::Structure, format!("has both ref and {other}")));
                }
            }
            if let Some(inline) = el.child(&["simpleType", "complexType"]) {
                return Err(inline.error(Problem::Structure, "stands in an element with ref"));
            }
            let declaration = self.find(Kind::Element, el, &name)?;
            return self.global_element(declaration);
        }
        if let Some(id) = self.elements.get(&el.key()) {
            return Ok(*id);
        }
        let uri = if el.is_qualified("elementFormDefault")? { &*el.unit.target } else { "" };
        let name = QName::new(uri, el.name()?);
        let ty = self.own_type(el)?.unwrap_or(builtin::ANY_TYPE);
        self.declare(el, name, ty, false)
    }

    fn declare(
        &mut self,
        el: El<'a>,
        name: QName,
        ty: TypeId,
        global: bool,
    ) -> Result<ElementId, SchemaError> {
        self.spend(1, el)?;
        self.vocabulary.name(&name, el)?;
        if el.attribute("default").is_some() && el.attribute("fixed").is_some() {
            return Err(el.error(Problem::Structure, "has both default and fixed"));
        }
        let id = ElementId::new(self.components.elements.len())?;
        let nillable = el.flag("nillable")?.unwrap_or(false);
        let is_abstract = global && el.flag("abstract")?.unwrap_or(false);
        self.components.elements.push(ElementDeclaration {
            name,
            ty,
            nillable,
            is_abstract,
            global,
        });
        self.elements.insert(el.key(), id);
        Ok(id)
    }

    fn global_element(&self, el: El<'a>) -> Result<ElementId, SchemaError> {
        let missing = || el.error(Problem::UnresolvedName, "is not a global element");
        self.elements.get(&el.key()).copied().ok_or_else(missing)
    }

    /// The type that the element itself names or defines.
    fn own_type(&mut self, el: El<'a>) -> Result<Option<TypeId>, SchemaError> {
        let inline = el.child(&["simpleType", "complexType"]);
        match (el.reference("type")?, inline) {
            (Some(_), Some(_)) => {
                Err(el.error(Problem::Structure, "has both an attribute type and a type in it"))
            }
            (Some(name), None) => self.named_type(el, &name).map(Some),
            (None, Some(inline)) => self.reserve(inline, None).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// The declaration that an element can be substituted for.
    fn head(&self, el: El<'a>) -> Result<Option<El<'a>>, SchemaError> {
        let name = el.reference("substitutionGroup")?;
        name.map(|name| self.find(Kind::Element, el, &name)).transpose()
    }

    /// The type of a global element: its own, else that of its head.
    fn type_or_heads(&mut self, el: El<'a>) -> Result<TypeId, SchemaError> {
        let mut next = Some(el);
        while let Some(el) = next {
            if let Some(id) = self.own_type(el)? {
                return Ok(id);
            }
            next = self.head(el)?;
        }
        Ok(builtin::ANY_TYPE)
    }

    /// Checks that an element is not, through others, its own head.
    fn check_heads(&self, el: El<'a>) -> Result<(), SchemaError> {
        let mut next = self.head(el)?;
        for _ in 0..self.limits().depth {
            match next {
                None => return Ok(()),
                Some(head) if head.key() == el.key() => {
                    return Err(
                        el.error(Problem::Circular, "is the head of its own substitution group")
                    );
                }
                Some(head) => next = self.head(head)?,
            }
        }
        let message =
            format!("has more than {} heads of substitution groups above it", self.limits().depth);
        Err(el.error(Problem::Limit, message))
    }
}

impl El<'_> {
    /// True when a local declaration's name is in the target namespace.
    pub(super) fn is_qualified(self, default: &str) -> Result<bool, SchemaError> {
        let schema = self.unit.schema();
        let (el, attribute) =
            if self.attribute("form").is_some() { (self, "form") } else { (schema, default) };
        match el.attribute(attribute) {
            Some("qualified") => Ok(true),
            Some("unqualified") | None => Ok(false),
            Some(other) => Err(el.bad_value(attribute, other, "qualified or unqualified")),
        }
    }
}
