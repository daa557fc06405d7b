//! Built-in EXI datatype representations, §7.1: the values of AT and CH events.
//!
//! Reading gives a [`Decoded`], numbers and places, from which a value is made when the event is
//! complete. Writing takes two steps: [`prepare`] finds whether a value is one of the datatype,
//! [`Prepared::write`](prepared::Prepared::write) writes it.

mod binary;
mod boolean;
mod datetime;
mod decimal;
mod decoded;
mod enumeration;
mod float;
mod integer;
#[cfg(feature = "compression")]
mod kept;
mod lexical;
mod list;
mod prepared;
mod stored;
mod string;

use crate::bits::{Reader, Stop, Writer};
use crate::canonical::Canonical;
use crate::error::{ErrorKind, Limit};
use crate::memory::Scratch;
use crate::schema::{Datatype, NONE, Representation, Schema};
use crate::value::{DateTimeKind, Encoding};

pub(crate) use datetime::{read_date, read_short_date_time, short_date_time};
pub(crate) use decoded::{Decoded, Digits, Place, Span};
#[cfg(feature = "compression")]
pub(crate) use kept::{keep, keep_text};
pub(crate) use prepared::{prepare, write_plain};
pub(crate) use stored::{Stored, StoredIter, Texts};
pub(crate) use string::{length, read_characters, write_characters};

/// The string table as values of strings see it (§7.3.3): it knows the qname in context.
pub(crate) trait Strings {
    /// Reads a string: a compact identifier, or characters that go to `scratch` and, where
    /// the options permit, to the table. `characters` is its restricted character set.
    fn read(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        characters: Option<&[u16]>,
    ) -> Result<Place, Stop>;

    /// Writes a string, UTF-8, as [`read`](Self::read) reads it.
    fn write(
        &mut self,
        writer: &mut Writer<'_>,
        text: &[u8],
        characters: Option<&[u16]>,
    ) -> Result<(), Limit>;

    /// The text of a [`Place::Table`].
    fn text(&self, entry: u32) -> &[u8];
}

/// How values are written, beyond what their datatype says.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Manner {
    /// As text that is preserved (Table 7-2).
    pub(crate) lexical: bool,
    /// In the canonical form (Canonical EXI §4.5).
    pub(crate) canonical: Option<Canonical>,
}

/// The datatype of untyped values.
pub(crate) static UNTYPED: Datatype = Datatype::new(NONE, NONE, Representation::String);

/// The datatype of `xsi:nil`.
pub(crate) static BOOLEAN: Datatype = Datatype::new(NONE, NONE, Representation::Boolean);

/// Reads a value of the datatype `row`; as preserved text where `lexical` is true (Table 7-2).
pub(crate) fn read<S: Strings>(
    reader: &mut Reader<'_, '_>,
    schema: &Schema<'_>,
    row: &Datatype,
    lexical: bool,
    scratch: &mut Scratch<'_>,
    strings: &mut S,
) -> Result<Decoded, Stop> {
    if lexical {
        let characters = lexical::characters(schema, row);
        return strings.read(reader, scratch, characters).map(Decoded::Text);
    }
    if row.values > 0 {
        return enumeration::read(reader, row);
    }
    match row.representation {
        Representation::String | Representation::RestrictedString => {
            strings.read(reader, scratch, characters(schema, row)).map(Decoded::Text)
        }
        Representation::Boolean => boolean::read(reader, false).map(Decoded::Boolean),
        Representation::BooleanPattern => boolean::read(reader, true).map(Decoded::Boolean),
        Representation::Decimal => decimal::read(reader, scratch),
        Representation::Float => float::read(reader).map(Decoded::Float),
        Representation::Integer => integer::read(reader, scratch),
        Representation::UnsignedInteger => integer::read_non_negative(reader, scratch),
        Representation::BoundedInteger => integer::read_bounded(reader, scratch, row),
        Representation::Base64Binary => binary::read(reader, scratch, Encoding::Base64),
        Representation::HexBinary => binary::read(reader, scratch, Encoding::Hex),
        Representation::List => list::read(reader, schema, row.operand, scratch, strings),
        Representation::GYear => datetime::read(reader, scratch, DateTimeKind::GYear),
        Representation::GYearMonth => datetime::read(reader, scratch, DateTimeKind::GYearMonth),
        Representation::Date => datetime::read(reader, scratch, DateTimeKind::Date),
        Representation::DateTime => datetime::read(reader, scratch, DateTimeKind::DateTime),
        Representation::GMonth => datetime::read(reader, scratch, DateTimeKind::GMonth),
        Representation::GMonthDay => datetime::read(reader, scratch, DateTimeKind::GMonthDay),
        Representation::GDay => datetime::read(reader, scratch, DateTimeKind::GDay),
        Representation::Time => datetime::read(reader, scratch, DateTimeKind::Time),
        Representation::UserDefined => Err(ErrorKind::UserDefinedRepresentation.into()),
    }
}

/// The restricted character set of a string's datatype (§7.1.10.1), if it has one.
fn characters<'s>(schema: &Schema<'s>, datatype: &Datatype) -> Option<&'s [u16]> {
    if datatype.representation != Representation::RestrictedString {
        return None;
    }
    let rows = schema.rows();
    let set = rows.character_sets.get(usize::from(datatype.operand))?;
    let first = set.first as usize;
    rows.characters.get(first..first + usize::from(set.characters))
}

#[cfg(test)]
mod tests;
