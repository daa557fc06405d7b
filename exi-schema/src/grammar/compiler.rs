//! The rows of a schema, as they come together.

use std::collections::HashMap;

use exi_core::schema::{Attribute, CompiledSchema, Element, NONE, Name, OwnedRows, Type, Uri};

use super::Compiled;
use super::datatypes::Datatypes;
use super::intern::{Interner, Text, row_id};
use super::model::Substitutes;
use super::names::Names;
use super::share::share;
use super::site::Site;
use super::states::{States, Symbol};
use crate::components::{AttributeId, Components, ElementId, QName, TypeId};
use crate::error::{Problem, SchemaError, Warning};
use crate::limits::Limits;

/// Rows that are being made of components.
pub(super) struct Compiler<'c> {
    pub(super) components: &'c Components,
    pub(super) limits: Limits,
    pub(super) text: Text<'c>,
    pub(super) names: Names<'c>,
    pub(super) datatypes: Datatypes<'c>,
    pub(super) attributes: Interner<Attribute>,
    pub(super) states: States,
    pub(super) warnings: Vec<Warning>,
    /// Element rows: name, type, nillable.
    pub(super) elements: Interner<Element>,
    /// Type rows; the grammars of the open ones are still to be made.
    pub(super) types: Vec<Type>,
    type_ids: HashMap<TypeId, u16>,
    open_types: Vec<(u16, TypeId)>,
    castable: Vec<bool>,
    pub(super) substitutes: Substitutes<'c>,
    /// The symbols of the elements that content models were made of.
    pub(super) element_symbols: HashMap<ElementId, Symbol>,
}

impl<'c> Compiler<'c> {
    pub(super) fn new(components: &'c Components, limits: &Limits) -> Result<Self, SchemaError> {
        Ok(Self {
            components,
            limits: *limits,
            text: Text::default(),
            names: Names::new(components)?,
            datatypes: Datatypes::new(components),
            attributes: Interner::new("attribute declarations"),
            states: States::new(limits.productions),
            warnings: components.warnings.clone(),
            elements: Interner::new("element declarations"),
            types: Vec::new(),
            type_ids: HashMap::new(),
            open_types: Vec::new(),
            castable: super::types::castable(components),
            substitutes: Substitutes::new(components),
            element_symbols: HashMap::new(),
        })
    }

    pub(super) fn compile(mut self) -> Result<Compiled, SchemaError> {
        let (uris, mut names) = self.names.rows(&mut self.text)?;
        let components = self.components;
        let mut globals: Vec<(&QName, ElementId)> =
            components.global_elements.iter().map(|(name, id)| (name, *id)).collect();
        globals.sort_by_key(|(name, _)| (&name.local_name, &name.uri));
        for (name, element) in &globals {
            let id = self.element(*element);
            let id =
                id.map_err(|error| Site::ty(components, components[*element].ty).place(error))?;
            set(&mut names, self.names.id(name), |row| row.element = id);
        }
        for (name, ty) in &components.named_types {
            let id = self.ty(*ty).map_err(|error| Site::ty(components, *ty).place(error))?;
            set(&mut names, self.names.id(name), |row| row.ty = id);
        }
        for (name, attribute) in &components.global_attributes {
            let id = self.attribute(*attribute)?;
            let datatype = self.attributes.rows().get(usize::from(id)).map_or(NONE, |a| a.datatype);
            set(&mut names, self.names.id(name), |row| row.attribute = datatype);
        }
        self.compile_types()?;
        let fragment = self.fragment()?;
        self.compile_types()?;
        for (place, element) in (0..).zip(&fragment) {
            let name = self.elements.rows().get(usize::from(*element)).map_or(NONE, |e| e.name);
            set(&mut names, name, |row| row.fragment = place);
        }
        let global_elements = row_id(globals.len(), "global elements")?;
        self.finish(uris, names, fragment, global_elements)
    }

    fn finish(
        self,
        uris: Vec<Uri>,
        names: Vec<Name>,
        fragment: Vec<u16>,
        global_elements: u16,
    ) -> Result<Compiled, SchemaError> {
        let shared = share(&self.states);
        let types = self.types.iter().map(|ty| Type {
            content: shared.rows[ty.content as usize],
            empty: shared.rows[ty.empty as usize],
            ..*ty
        });
        let datatypes = self.datatypes.finish();
        let rows = OwnedRows {
            uris,
            names,
            elements: self.elements.into_rows(),
            global_elements,
            fragment,
            attributes: self.attributes.into_rows(),
            types: types.collect(),
            states: shared.states,
            productions: shared.productions,
            counts: shared.counts,
            datatypes: datatypes.datatypes,
            values: datatypes.values,
            character_sets: datatypes.character_sets,
            characters: datatypes.characters,
            text: self.text.finish(),
        };
        // Components that contradict themselves would make such tables.
        let schema = CompiledSchema::new(rows)
            .map_err(|error| SchemaError::new(Problem::Constraint, error.to_string()))?;
        Ok(Compiled { schema, warnings: self.warnings })
    }

    /// The row of an element declaration. Declarations that differ in nothing share one.
    pub(super) fn element(&mut self, element: ElementId) -> Result<u16, SchemaError> {
        let declaration = &self.components[element];
        let ty = self.ty(declaration.ty)?;
        let name = self.names.id(&declaration.name);
        self.elements.intern(Element::new(name, ty, declaration.nillable))
    }

    /// The row of an attribute declaration.
    pub(super) fn attribute(&mut self, attribute: AttributeId) -> Result<u16, SchemaError> {
        let declaration = &self.components[attribute];
        let datatype = self.datatypes.id(declaration.ty, &self.names, &mut self.text)?;
        self.attributes.intern(Attribute::new(self.names.id(&declaration.name), datatype))
    }

    /// The row of a type, whose grammars follow later.
    pub(super) fn ty(&mut self, ty: TypeId) -> Result<u16, SchemaError> {
        if let Some(id) = self.type_ids.get(&ty) {
            return Ok(*id);
        }
        let id = row_id(self.types.len(), "types")?;
        let name = self.components[ty].name.as_ref().map_or(NONE, |name| self.names.id(name));
        let datatype = self.datatypes.id(ty, &self.names, &mut self.text)?;
        let castable = self.castable.get(ty.0 as usize).copied().unwrap_or_default();
        self.types.push(Type::new(name, datatype, 0, 0, castable));
        self.type_ids.insert(ty, id);
        self.open_types.push((id, ty));
        Ok(id)
    }

    /// Makes the grammars of all types that have rows; they may add more.
    fn compile_types(&mut self) -> Result<(), SchemaError> {
        while let Some((id, ty)) = self.open_types.pop() {
            let grammars = self.type_grammars(ty);
            let (content, empty) =
                grammars.map_err(|error| Site::ty(self.components, ty).place(error))?;
            if let Some(row) = self.types.get_mut(usize::from(id)) {
                (row.content, row.empty) = (content, empty);
            }
        }
        Ok(())
    }
}

/// Changes the row of a name.
fn set(names: &mut [Name], id: u16, change: impl FnOnce(&mut Name)) {
    if let Some(row) = names.get_mut(usize::from(id)) {
        change(row);
    }
}
