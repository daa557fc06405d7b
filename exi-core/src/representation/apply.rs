//! Datatypes under a datatype representation map, §7.4: rows of the schema, made anew.
//!
//! The engine sees other rows and nothing else, so values cost what they cost without a map.

#[cfg(feature = "alloc")]
use alloc::vec;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use super::{DatatypeRepresentation, RepresentationMap};
use crate::error::Limit;
use crate::event::QName;
use crate::options_document::NAMESPACE;
use crate::schema::{Datatype, NONE, Representation, Schema};

const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// The datatypes that Table 7-1 associates with a representation, anySimpleType aside, which has
/// no ancestor: a map's entry for an ancestor of theirs has no effect on them.
const BY_DEFAULT: [&str; 16] = [
    "base64Binary",
    "hexBinary",
    "boolean",
    "dateTime",
    "time",
    "date",
    "gYearMonth",
    "gYear",
    "gMonthDay",
    "gDay",
    "gMonth",
    "decimal",
    "float",
    "double",
    "integer",
    "string",
];

impl DatatypeRepresentation<'_> {
    /// True where the representation is user-defined: no value of the datatype can be coded.
    #[must_use]
    pub fn is_user_defined(&self) -> bool {
        representation(&self.representation) == Representation::UserDefined
    }
}

impl RepresentationMap<'_> {
    /// The tables of `schema` with the datatypes that this map makes of them, in `room`.
    ///
    /// Entries that name no simple type of the schema have no effect. A user-defined
    /// representation is an error at the first value that needs it.
    ///
    /// Where lexical values are preserved, values are strings, and the map says which restricted
    /// character set of Table 7-2 they have. §5.4 has it that a map takes no effect then; the
    /// streams of the W3C's suite, of two vendors among others, follow Table 7-2.
    ///
    /// # Errors
    ///
    /// [`Limit::Datatypes`] where `room` is for fewer than `schema.rows().datatypes`.
    pub fn apply<'s>(
        &self,
        schema: Schema<'s>,
        room: &'s mut [Datatype],
    ) -> Result<Schema<'s>, Limit> {
        let rows = schema.rows().datatypes;
        if self.is_empty() {
            return Ok(schema);
        }
        let room = room.get_mut(..rows.len()).ok_or(Limit::Datatypes)?;
        self.fill(&schema, room);
        Ok(schema.with_datatypes(room))
    }

    /// Fills `out` with the datatypes of `schema` under this map.
    fn fill(&self, schema: &Schema<'_>, out: &mut [Datatype]) {
        let rows = schema.rows().datatypes;
        // While rows are made, `base` is the closest row with an entry, the row itself included.
        for (out, row) in out.iter_mut().zip(rows) {
            *out = Datatype { base: NONE, ..*row };
        }
        for entry in self.iter() {
            associate(schema, out, &entry.datatype, Some(representation(&entry.representation)));
        }
        for name in BY_DEFAULT {
            associate(schema, out, &QName::new(XSD, name), None);
        }
        for (index, row) in (0..NONE).zip(rows) {
            if out.get(usize::from(index)).is_none_or(|out| out.base == index) {
                continue;
            }
            let closest = out.get(usize::from(row.base)).map_or(NONE, |base| base.base);
            let mapped = out.get(usize::from(closest)).map(|closest| closest.representation);
            let enumerated = rows.get(usize::from(closest)).is_some_and(|row| row.values > 0);
            if let Some(out) = out.get_mut(usize::from(index)) {
                *out = mapped.map_or(*row, |mapped| replaced(row, mapped, enumerated));
                out.base = closest;
            }
        }
        for (index, row) in (0..NONE).zip(rows) {
            if let Some(out) = out.get_mut(usize::from(index)).filter(|out| out.base == index) {
                *out = replaced(row, out.representation, row.values > 0);
            }
        }
    }
}

/// Gives a datatype an entry of its own, unless it has one; without a representation, that of
/// its row.
fn associate(
    schema: &Schema<'_>,
    out: &mut [Datatype],
    name: &QName<'_>,
    representation: Option<Representation>,
) {
    let found = datatype_named(schema, name);
    let row = found.and_then(|index| Some((index, out.get_mut(usize::from(index))?)));
    if let Some((index, row)) = row.filter(|(_, row)| row.base == NONE) {
        row.base = index;
        row.representation = representation.unwrap_or(row.representation);
    }
}

/// The datatype of the simple type of a name.
fn datatype_named(schema: &Schema<'_>, name: &QName<'_>) -> Option<u16> {
    let rows = schema.rows();
    let uri = rows.uris.iter().position(|uri| schema.text(uri.text) == name.uri())?;
    let index = schema.find_name(uri as u32, name.local_name())?;
    let ty = schema.name(index.into())?.ty;
    Some(schema.type_row(ty)?.datatype).filter(|&datatype| datatype != NONE)
}

/// `row` with another representation. An enumeration stays one, unless the type that the
/// representation is associated with has enumerated values, too.
fn replaced(row: &Datatype, mapped: Representation, enumerated: bool) -> Datatype {
    if row.values > 0 && !enumerated {
        return *row;
    }
    if kind(row.representation) == kind(mapped) {
        return Datatype { values: 0, ..*row };
    }
    Datatype::new(row.name, NONE, mapped)
}

/// The identifier of Table 7-1 that a representation belongs to: a bounded integer is an
/// exi:integer, too.
const fn kind(representation: Representation) -> Representation {
    match representation {
        Representation::UnsignedInteger | Representation::BoundedInteger => Representation::Integer,
        Representation::BooleanPattern => Representation::Boolean,
        Representation::RestrictedString => Representation::String,
        other => other,
    }
}

/// The built-in representation that an identifier of Table 7-1 names; any other is user-defined.
fn representation(name: &QName<'_>) -> Representation {
    if name.uri() != NAMESPACE {
        return Representation::UserDefined;
    }
    match name.local_name() {
        "base64Binary" => Representation::Base64Binary,
        "hexBinary" => Representation::HexBinary,
        "boolean" => Representation::Boolean,
        "decimal" => Representation::Decimal,
        "double" => Representation::Float,
        "integer" => Representation::Integer,
        "string" => Representation::String,
        "dateTime" => Representation::DateTime,
        "date" => Representation::Date,
        "time" => Representation::Time,
        "gYearMonth" => Representation::GYearMonth,
        "gMonthDay" => Representation::GMonthDay,
        "gYear" => Representation::GYear,
        "gMonth" => Representation::GMonth,
        "gDay" => Representation::GDay,
        _ => Representation::UserDefined,
    }
}

/// The tables of a schema under a datatype representation map: owns the datatypes.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug)]
pub struct MappedSchema<'s> {
    schema: Schema<'s>,
    /// Empty where the map is.
    datatypes: Vec<Datatype>,
}

#[cfg(feature = "alloc")]
impl<'s> MappedSchema<'s> {
    /// `schema` under `map`, as [`RepresentationMap::apply`] makes it.
    #[must_use]
    pub fn new(schema: Schema<'s>, map: &RepresentationMap<'_>) -> Self {
        let mut datatypes = Vec::new();
        if !map.is_empty() {
            let empty = Datatype::new(NONE, NONE, Representation::String);
            datatypes = vec![empty; schema.rows().datatypes.len()];
            map.fill(&schema, &mut datatypes);
        }
        Self { schema, datatypes }
    }

    /// The tables, for a coder.
    #[must_use]
    pub fn schema(&self) -> Schema<'_> {
        if self.datatypes.is_empty() {
            self.schema
        } else {
            self.schema.with_datatypes(&self.datatypes)
        }
    }
}
