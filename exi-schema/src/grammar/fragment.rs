//! The fragment grammar (§8.5.2) and the relaxed element fragment grammar (§8.5.3).

use std::collections::BTreeMap;

use exi_core::schema::{Attribute, Element, NONE, Production, StateFlags, Terminal, Type};

use super::compiler::Compiler;
use super::intern::row_id;
use super::site::Site;
use crate::components::{AttributeDeclaration, Components, ElementDeclaration, QName, TypeId};
use crate::error::SchemaError;

/// A name in the order of FragmentContent: by local name, then by namespace.
type SortedName<'c> = (&'c str, &'c str);

impl<'c> Compiler<'c> {
    /// The element row of each place of FragmentContent.
    pub(super) fn fragment(&mut self) -> Result<Vec<u16>, SchemaError> {
        let mut declarations: BTreeMap<SortedName<'c>, Vec<&'c ElementDeclaration>> =
            BTreeMap::new();
        for element in &self.components.elements {
            declarations.entry(sorted(&element.name)).or_default().push(element);
        }
        let relaxed = declarations.values().any(|same_name| !self.agree(same_name));
        let relaxed_type = if relaxed { Some(self.relaxed_type()?) } else { None };
        let mut rows = Vec::with_capacity(declarations.len());
        for same_name in declarations.values() {
            let Some(first) = same_name.first() else { continue };
            let row = match relaxed_type {
                Some(ty) if !self.agree(same_name) => {
                    self.elements.intern(Element::new(self.names.id(&first.name), ty, true))?
                }
                _ => {
                    let ty = self.ty(first.ty)?;
                    self.elements.intern(Element::new(
                        self.names.id(&first.name),
                        ty,
                        first.nillable,
                    ))?
                }
            };
            rows.push(row);
        }
        row_id(rows.len(), "element names")?;
        if let Some(ty) = relaxed_type {
            self.relaxed_grammars(ty, &rows)?;
        }
        Ok(rows)
    }

    /// Whether elements of one name have the same type name and {nillable}.
    fn agree(&self, same_name: &[&ElementDeclaration]) -> bool {
        same_name.iter().zip(same_name.iter().skip(1)).all(|(one, other)| {
            one.nillable == other.nillable && same_type(self.components, one.ty, other.ty)
        })
    }

    /// The type of relaxed elements; as if it had named sub-types.
    fn relaxed_type(&mut self) -> Result<u16, SchemaError> {
        let id = row_id(self.types.len(), "types")?;
        self.types.push(Type::new(NONE, NONE, 0, 0, true));
        Ok(id)
    }

    /// ElementFragment and ElementFragmentTypeEmpty. The states 1 and 2 of the first are equal,
    /// and no declared event leads to state 1, so one state stands for both.
    fn relaxed_grammars(&mut self, ty: u16, fragment: &[u16]) -> Result<(), SchemaError> {
        let site = Site::schema(self.components);
        let start = StateFlags::FIRST.with(StateFlags::START_TAG);
        let flags = [start, StateFlags::EMPTY, start, StateFlags::EMPTY];
        let [first, content, empty_first, empty_content] = flags.map(|f| self.states.reserve(f));
        let end = Production::new(Terminal::EndElement, NONE, 0);

        let attributes = self.relaxed_attributes()?;
        let attributes = |next: u32| {
            let named =
                attributes.iter().map(move |id| Production::new(Terminal::Attribute, *id, next));
            named.chain([Production::new(Terminal::AttributeAny, NONE, next)])
        };
        let elements =
            fragment.iter().map(|element| Production::new(Terminal::Element, *element, content));
        let content_productions: Vec<Production> = elements
            .chain([
                Production::new(Terminal::ElementAny, NONE, content),
                end,
                Production::new(Terminal::Characters, NONE, content),
            ])
            .collect();
        let full: Vec<Production> =
            attributes(first).chain(content_productions.iter().copied()).collect();
        let empty: Vec<Production> = attributes(empty_first).chain([end]).collect();
        self.states.define(first, &full, site)?;
        self.states.define(content, &content_productions, site)?;
        self.states.define(empty_first, &empty, site)?;
        self.states.define(empty_content, &[end], site)?;
        self.states.set_content(first, content);
        self.states.set_content(empty_first, empty_content);
        if let Some(row) = self.types.get_mut(usize::from(ty)) {
            (row.content, row.empty) = (first, empty_first);
        }
        Ok(())
    }

    /// One attribute row for each attribute name, by local name, then by namespace.
    fn relaxed_attributes(&mut self) -> Result<Vec<u16>, SchemaError> {
        let mut declarations: BTreeMap<SortedName<'c>, Vec<&'c AttributeDeclaration>> =
            BTreeMap::new();
        for attribute in &self.components.attributes {
            declarations.entry(sorted(&attribute.name)).or_default().push(attribute);
        }
        let mut rows = Vec::with_capacity(declarations.len());
        for same_name in declarations.values() {
            let Some(first) = same_name.first() else { continue };
            let agree = same_name.iter().all(|a| same_type(self.components, a.ty, first.ty));
            let datatype = if agree {
                self.datatypes.id(first.ty, &self.names, &mut self.text)?
            } else {
                self.datatypes.untyped()?
            };
            rows.push(
                self.attributes.intern(Attribute::new(self.names.id(&first.name), datatype))?,
            );
        }
        Ok(rows)
    }
}

fn sorted(name: &QName) -> SortedName<'_> {
    (&name.local_name, &name.uri)
}

/// Whether two types have the same name; of anonymous ones each is the same as itself alone.
fn same_type(components: &Components, one: TypeId, other: TypeId) -> bool {
    let name = &components[one].name;
    one == other || (name.is_some() && *name == components[other].name)
}
