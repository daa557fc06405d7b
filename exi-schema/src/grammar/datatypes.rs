//! Simple types to datatype representations (§7, Table 7-1; §7.2 for enumerations).

use std::collections::HashMap;

use exi_core::schema::{CharacterSet, Datatype, NONE, Representation, TextRange, WhiteSpace};

use super::intern::{Interner, Text, row_id};
use super::names::{Names, XSD};
use super::site::Site;
use crate::components::{Components, Primitive, QName, SimpleType, TypeId, TypeKind, Variety};
use crate::error::{Problem, SchemaError};
use crate::regex::restricted_characters;

/// §7.1.5: bounded integers of at most so many values are n-bit unsigned integers.
const MAX_BOUNDED: u16 = 4096;

/// The datatypes that were asked for so far; bases and items come before what is made of them.
pub(super) struct Datatypes<'c> {
    components: &'c Components,
    rows: Interner<Datatype>,
    ids: HashMap<TypeId, u16>,
    values: Vec<TextRange>,
    runs: HashMap<Vec<TextRange>, u32>,
    sets: Vec<CharacterSet>,
    characters: Vec<u16>,
    set_ids: HashMap<Vec<u16>, u16>,
}

/// The rows that the datatypes of a schema take.
pub(super) struct DatatypeRows {
    pub(super) datatypes: Vec<Datatype>,
    pub(super) values: Vec<TextRange>,
    pub(super) character_sets: Vec<CharacterSet>,
    pub(super) characters: Vec<u16>,
}

impl<'c> Datatypes<'c> {
    pub(super) fn new(components: &'c Components) -> Self {
        Self {
            components,
            rows: Interner::new("datatypes"),
            ids: HashMap::new(),
            values: Vec::new(),
            runs: HashMap::new(),
            sets: Vec::new(),
            characters: Vec::new(),
            set_ids: HashMap::new(),
        }
    }

    pub(super) fn finish(self) -> DatatypeRows {
        DatatypeRows {
            datatypes: self.rows.into_rows(),
            values: self.values,
            character_sets: self.sets,
            characters: self.characters,
        }
    }

    /// The datatype of a simple type; [`NONE`] of a complex one.
    pub(super) fn id(
        &mut self,
        ty: TypeId,
        names: &Names<'c>,
        text: &mut Text<'c>,
    ) -> Result<u16, SchemaError> {
        let mut chain = Vec::new();
        let mut next = Some(ty);
        while let Some(ty) = next.filter(|ty| !self.ids.contains_key(ty)) {
            let definition = &self.components[ty];
            let TypeKind::Simple(simple) = &definition.kind else { break };
            if chain.len() > self.components.types.len() {
                return Err(self.site(ty).error(Problem::Circular, "derived from itself"));
            }
            chain.push((ty, simple));
            next = definition.base;
        }
        for (ty, simple) in chain.into_iter().rev() {
            let row = self.row(ty, simple, names, text)?;
            let id = self.rows.intern(row)?;
            self.ids.insert(ty, id);
        }
        Ok(self.ids.get(&ty).copied().unwrap_or(NONE))
    }

    /// The datatype of strings that no type describes.
    pub(super) fn untyped(&mut self) -> Result<u16, SchemaError> {
        self.rows.intern(Datatype::new(NONE, NONE, Representation::String))
    }

    fn row(
        &mut self,
        ty: TypeId,
        simple: &'c SimpleType,
        names: &Names<'c>,
        text: &mut Text<'c>,
    ) -> Result<Datatype, SchemaError> {
        let definition = &self.components[ty];
        let name = definition.name.as_ref();
        let base = definition.base.and_then(|base| self.ids.get(&base)).copied().unwrap_or(NONE);
        let parent = self.rows.rows().get(usize::from(base)).copied();
        let mut row =
            Datatype::new(name.map_or(NONE, |name| names.id(name)), base, Representation::String);
        match &simple.variety {
            Variety::Any => return Ok(row),
            Variety::Union(_) | Variety::List(_) if is_ur_type(parent, names) => row.base = NONE,
            _ => {}
        }
        match simple.variety {
            Variety::Any | Variety::Union(_) => return Ok(row),
            Variety::List(item) => return self.list(row, item, names, text),
            Variety::Atomic(Primitive::Integer) => row = integer(row, simple),
            Variety::Atomic(Primitive::String) => row = self.string(row, parent, simple, ty)?,
            Variety::Atomic(Primitive::QName | Primitive::Notation) => {
                return Ok(row.white_space(WhiteSpace::Collapse));
            }
            Variety::Atomic(primitive) => {
                let pattern = !simple.patterns.is_empty()
                    || parent.is_some_and(|p| p.representation == Representation::BooleanPattern);
                row.representation = atomic(primitive, pattern);
            }
        }
        if matches!(row.representation, Representation::String | Representation::RestrictedString) {
            row.white_space = simple.white_space;
        }
        self.enumerate(row, simple, text)
    }

    /// §7.1.11: the item type is atomic or a union.
    fn list(
        &mut self,
        mut row: Datatype,
        item: TypeId,
        names: &Names<'c>,
        text: &mut Text<'c>,
    ) -> Result<Datatype, SchemaError> {
        let definition = &self.components[item];
        match &definition.kind {
            TypeKind::Simple(simple) if !matches!(simple.variety, Variety::List(_)) => {
                row.representation = Representation::List;
                row.operand = self.id(item, names, text)?;
                Ok(row)
            }
            _ => Err(self.site(item).error(Problem::Constraint, "items of a list, but not atomic")),
        }
    }

    fn site(&self, ty: TypeId) -> Site<'c> {
        Site::ty(self.components, ty)
    }

    /// §7.1.10.1: the most derived type with patterns decides; built-in types do not count.
    fn string(
        &mut self,
        mut row: Datatype,
        parent: Option<Datatype>,
        simple: &SimpleType,
        ty: TypeId,
    ) -> Result<Datatype, SchemaError> {
        let name = self.components[ty].name.as_ref();
        if simple.patterns.is_empty() || name.is_some_and(|name| name.uri == XSD) {
            if let Some(parent) = parent
                && parent.representation == Representation::RestrictedString
            {
                row.representation = parent.representation;
                row.operand = parent.operand;
            }
            return Ok(row);
        }
        let characters = restricted_characters(&simple.patterns).map_err(|(index, error)| {
            let pattern = simple.patterns.get(index).map_or("", String::as_str);
            self.site(ty).error(Problem::Structure, &format!("pattern \"{pattern}\": {error}"))
        })?;
        if let Some(characters) = characters {
            row.representation = Representation::RestrictedString;
            row.operand = self.character_set(characters)?;
        }
        Ok(row)
    }

    fn character_set(&mut self, characters: Vec<u16>) -> Result<u16, SchemaError> {
        if let Some(id) = self.set_ids.get(&characters) {
            return Ok(*id);
        }
        let id = row_id(self.sets.len(), "character sets")?;
        let first = self.characters.len() as u32; // 255 characters in each of fewer than 65,535 sets
        self.sets.push(CharacterSet::new(first, characters.len() as u16));
        self.characters.extend_from_slice(&characters);
        self.set_ids.insert(characters, id);
        Ok(id)
    }

    /// §7.2.
    fn enumerate(
        &mut self,
        row: Datatype,
        simple: &'c SimpleType,
        text: &mut Text<'c>,
    ) -> Result<Datatype, SchemaError> {
        if simple.enumeration.is_empty() {
            return Ok(row);
        }
        let count = row_id(simple.enumeration.len(), "values in one enumeration")?;
        let mut run = Vec::with_capacity(simple.enumeration.len());
        for value in &simple.enumeration {
            run.push(text.intern(value)?);
        }
        let next = u32::try_from(self.values.len())
            .map_err(|_| SchemaError::new(Problem::Limit, "more than 2^32 enumerated values"))?;
        let first = *self.runs.entry(run).or_insert_with_key(|run| {
            self.values.extend_from_slice(run);
            next
        });
        Ok(row.enumeration(first, count))
    }
}

/// Whether a list or union type stands directly below the simple ur-type: then it was not
/// derived by restriction, and nothing that is said of the ur-type holds for it (§7.4).
fn is_ur_type(parent: Option<Datatype>, names: &Names<'_>) -> bool {
    parent.is_some_and(|parent| parent.name == names.id(&QName::new(XSD, "anySimpleType")))
}

/// §7.1.5.
fn integer(mut row: Datatype, simple: &SimpleType) -> Datatype {
    row.representation = Representation::Integer;
    let Some(lower) = simple.min_inclusive else { return row };
    let values = simple.max_inclusive.and_then(|upper| upper.checked_sub(lower)?.checked_add(1));
    match values.and_then(|values| u16::try_from(values).ok()) {
        Some(values @ 1..=MAX_BOUNDED) => {
            row.representation = Representation::BoundedInteger;
            row.range(lower, values)
        }
        _ => {
            if lower >= 0 {
                row.representation = Representation::UnsignedInteger;
            }
            row
        }
    }
}

fn atomic(primitive: Primitive, pattern: bool) -> Representation {
    match primitive {
        Primitive::Boolean if pattern => Representation::BooleanPattern,
        Primitive::Boolean => Representation::Boolean,
        Primitive::Decimal => Representation::Decimal,
        Primitive::Integer => Representation::Integer,
        Primitive::Float | Primitive::Double => Representation::Float,
        Primitive::DateTime => Representation::DateTime,
        Primitive::Time => Representation::Time,
        Primitive::Date => Representation::Date,
        Primitive::GYearMonth => Representation::GYearMonth,
        Primitive::GYear => Representation::GYear,
        Primitive::GMonthDay => Representation::GMonthDay,
        Primitive::GDay => Representation::GDay,
        Primitive::GMonth => Representation::GMonth,
        Primitive::HexBinary => Representation::HexBinary,
        Primitive::Base64Binary => Representation::Base64Binary,
        Primitive::String
        | Primitive::Duration
        | Primitive::AnyUri
        | Primitive::QName
        | Primitive::Notation => Representation::String,
    }
}
