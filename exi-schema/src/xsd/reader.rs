//! From schema documents to components: the order of work, and what its parts share.
//!
//! Each global component gets its place first, then definitions are completed one after another. A
//! definition completes those it derives from before itself; what its elements refer to, it
//! only names. So the depth of recursion is that of derivation and nesting, and bounded.

use std::collections::HashMap;

use super::attributes::Attributes;
use super::document::{El, Key, Unit};
use super::symbols::{Kind, Symbols};
use super::vocabulary::Vocabulary;
use super::{builtin, upa};
use crate::components::{
    AttributeId, ComplexType, Components, Content, ElementId, Particle, QName, SimpleType,
    TypeDefinition, TypeId, TypeKind,
};
use crate::error::{Problem, SchemaError, Warning};
use crate::limits::Limits;

/// How far a type definition is.
#[derive(Clone, Copy)]
enum Progress<'a> {
    /// Its place is reserved.
    Declared(El<'a>),
    /// It is being completed.
    Active(El<'a>),
    /// It stands in the components.
    Complete,
}

/// A definition that is copied where it is referred to.
#[derive(Clone)]
pub(super) enum Shared<T> {
    /// It is being completed.
    Active,
    Complete(T),
}

/// Makes components out of documents.
pub(super) struct Reader<'a> {
    pub(super) symbols: Symbols<'a>,
    pub(super) components: Components,
    pub(super) elements: HashMap<Key, ElementId>,
    pub(super) attributes: HashMap<Key, AttributeId>,
    pub(super) groups: HashMap<Key, Shared<Particle>>,
    pub(super) attribute_groups: HashMap<Key, Shared<Attributes>>,
    types: HashMap<Key, TypeId>,
    /// For each type of the components.
    progress: Vec<Progress<'a>>,
    pub(super) vocabulary: Vocabulary,
    limits: Limits,
    depth: usize,
    spent: usize,
}

impl<'a> Reader<'a> {
    /// Reads the documents of a set.
    pub(super) fn read(
        units: &'a [Unit<'a>],
        limits: &Limits,
        warnings: Vec<Warning>,
    ) -> Result<Components, SchemaError> {
        let mut components = Components { warnings, ..Components::default() };
        components.target_namespaces = units.iter().map(|unit| unit.target.clone()).collect();
        builtin::declare(&mut components);
        let mut reader = Reader {
            symbols: Symbols::collect(units)?,
            progress: vec![Progress::Complete; components.types.len()],
            components,
            elements: HashMap::new(),
            attributes: HashMap::new(),
            groups: HashMap::new(),
            attribute_groups: HashMap::new(),
            types: HashMap::new(),
            vocabulary: Vocabulary::default(),
            limits: *limits,
            depth: 0,
            spent: 0,
        };
        reader.all()?;
        upa::check(&mut reader.components, limits);
        Ok(reader.components)
    }

    fn all(&mut self) -> Result<(), SchemaError> {
        for (name, el) in self.symbols.all(Kind::Type) {
            let id = self.reserve(el, Some(name.clone()))?;
            self.components.named_types.insert(name, id);
        }
        for (name, el) in self.symbols.all(Kind::Attribute) {
            let id = self.global_attribute(name.clone(), el)?;
            self.components.global_attributes.insert(name, id);
        }
        self.global_elements()?;
        for (_, el) in self.symbols.all(Kind::Group) {
            self.named_group(el)?;
        }
        for (_, el) in self.symbols.all(Kind::AttributeGroup) {
            self.named_attribute_group(el)?;
        }
        // Completing a type may reserve anonymous ones, at the end.
        let mut next = 0;
        while next < self.components.types.len() {
            self.complete(TypeId::new(next)?)?;
            next += 1;
        }
        Ok(())
    }

    /// Reserves a place for the type that an element defines; gives the one that it has.
    pub(super) fn reserve(
        &mut self,
        el: El<'a>,
        name: Option<QName>,
    ) -> Result<TypeId, SchemaError> {
        if let Some(id) = self.types.get(&el.key()) {
            return Ok(*id);
        }
        let empty = ComplexType {
            attribute_uses: Vec::new(),
            attribute_wildcard: None,
            content: Content::Empty,
        };
        let id =
            self.push(el, TypeDefinition { name, base: None, kind: TypeKind::Complex(empty) })?;
        self.types.insert(el.key(), id);
        if let Some(progress) = self.progress.last_mut() {
            *progress = Progress::Declared(el);
        }
        Ok(id)
    }

    /// Adds a complete type definition.
    pub(super) fn push(
        &mut self,
        el: El<'a>,
        definition: TypeDefinition,
    ) -> Result<TypeId, SchemaError> {
        self.spend(1, el)?;
        if let Some(name) = &definition.name {
            self.vocabulary.name(name, el)?;
        }
        let id = TypeId::new(self.components.types.len())?;
        self.components.types.push(definition);
        self.components.places.insert(id, el.place());
        self.progress.push(Progress::Complete);
        Ok(id)
    }

    /// Completes a type, and those it derives from.
    pub(super) fn complete(&mut self, id: TypeId) -> Result<(), SchemaError> {
        let el = match self.progress(id) {
            Progress::Complete => return Ok(()),
            Progress::Active(el) => {
                return Err(el.error(Problem::Circular, "is derived from itself"));
            }
            Progress::Declared(el) => el,
        };
        self.set_progress(id, Progress::Active(el));
        let (base, kind) = self.nested(el, |reader| match el.tag() {
            "simpleType" => reader.simple_type(el).map(|(base, ty)| (base, TypeKind::Simple(ty))),
            _ => reader.complex_type(el).map(|(base, ty)| (base, TypeKind::Complex(ty))),
        })?;
        let definition = &mut self.components[id];
        definition.base = Some(base);
        definition.kind = kind;
        self.set_progress(id, Progress::Complete);
        Ok(())
    }

    fn progress(&self, id: TypeId) -> Progress<'a> {
        self.progress.get(id.0 as usize).copied().unwrap_or(Progress::Complete)
    }

    fn set_progress(&mut self, id: TypeId, to: Progress<'a>) {
        if let Some(progress) = self.progress.get_mut(id.0 as usize) {
            *progress = to;
        }
    }

    /// Finds the definition that a reference means.
    pub(super) fn find(
        &self,
        kind: Kind,
        from: El<'a>,
        name: &QName,
    ) -> Result<El<'a>, SchemaError> {
        self.symbols.find(kind, from, name).ok_or_else(|| unresolved(kind, from, name))
    }

    /// The type of a name.
    pub(super) fn named_type(&mut self, from: El<'a>, name: &QName) -> Result<TypeId, SchemaError> {
        match self.symbols.find(Kind::Type, from, name) {
            // What a redefinition replaces has lost its name.
            Some(el) => self.reserve(el, None),
            None => {
                let id = self.components.named_types.get(name).copied();
                id.ok_or_else(|| unresolved(Kind::Type, from, name))
            }
        }
    }

    /// The simple type of a name.
    pub(super) fn named_simple_type(
        &mut self,
        from: El<'a>,
        name: &QName,
    ) -> Result<TypeId, SchemaError> {
        let id = self.named_type(from, name)?;
        let simple = match self.progress(id) {
            Progress::Declared(el) | Progress::Active(el) => el.tag() == "simpleType",
            Progress::Complete => matches!(self.components[id].kind, TypeKind::Simple(_)),
        };
        if simple {
            Ok(id)
        } else {
            Err(from.error(Problem::Constraint, format!("{name} is not a simple type")))
        }
    }

    /// A type that is known to be simple and complete.
    pub(super) fn simple(&mut self, id: TypeId, from: El<'a>) -> Result<SimpleType, SchemaError> {
        self.complete(id)?;
        match &self.components[id].kind {
            TypeKind::Simple(simple) => Ok(simple.clone()),
            TypeKind::Complex(_) => {
                Err(from.error(Problem::Constraint, "the type meant is not a simple type"))
            }
        }
    }

    /// Does a step one level deeper.
    pub(super) fn nested<T>(
        &mut self,
        el: El<'a>,
        step: impl FnOnce(&mut Self) -> Result<T, SchemaError>,
    ) -> Result<T, SchemaError> {
        if self.depth >= self.limits.depth {
            let message =
                format!("definitions need each other over more than {} levels", self.limits.depth);
            return Err(el.error(Problem::Limit, message));
        }
        self.depth += 1;
        let result = step(self);
        self.depth -= 1;
        result
    }

    /// Counts parts of components against the limit.
    pub(super) fn spend(&mut self, parts: usize, el: El<'a>) -> Result<(), SchemaError> {
        self.spent = self.spent.saturating_add(parts);
        if self.spent > self.limits.expansion {
            let message = format!("the components have more than {} parts", self.limits.expansion);
            return Err(el.error(Problem::Limit, message));
        }
        Ok(())
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    pub(super) fn warn(&mut self, warning: Warning) {
        if self.components.warnings.len() < self.limits.warnings {
            self.components.warnings.push(warning);
        }
    }
}

fn unresolved(kind: Kind, from: El<'_>, name: &QName) -> SchemaError {
    from.error(Problem::UnresolvedName, format!("{kind} {name} is not declared"))
}
