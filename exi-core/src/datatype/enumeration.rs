//! Enumerations, §7.2.

use super::prepared::{Form, Refusal, typed};
use super::{Decoded, Texts};
use crate::bits::{Reader, Stop, width};
use crate::canonical::Canonical;
use crate::error::ErrorKind;
use crate::schema::{Datatype, Schema};
use crate::value::{LexicalError, Text, Value};

/// Bits of a position in the enumeration of `datatype`.
pub(super) fn bits(datatype: &Datatype) -> u32 {
    width(u32::from(datatype.values))
}

/// Reads a position in the enumeration of `datatype`.
pub(super) fn read(reader: &mut Reader<'_, '_>, datatype: &Datatype) -> Result<Decoded, Stop> {
    let index = reader.n_bit(bits(datatype))?;
    if index < u32::from(datatype.values) {
        Ok(Decoded::Enumeration { index: index as u16, first: datatype.first_value })
    } else {
        Err(ErrorKind::InvalidValue("an enumeration").into())
    }
}

/// The position of `value`: of the item with its text, or else of one that stands for the same.
/// Where the stream is canonical, that of the first which stands for the same (Canonical EXI §4.5.2).
pub(super) fn position(
    schema: &Schema<'_>,
    datatype: &Datatype,
    canonical: Option<Canonical>,
    value: &Value<'_>,
) -> Result<u32, Refusal> {
    let texts = Texts::of(schema);
    let text = |index| texts.get(datatype.first_value + index);
    let mut all = 0..u32::from(datatype.values);
    if canonical.is_none()
        && let Value::Enumeration(given) = value
        && all.contains(&given.index)
        && text(given.index) == given.text
    {
        return Ok(given.index);
    }
    if canonical.is_none()
        && let Some(given) = value.as_text()
        && let Some(index) = all.clone().find(|index| given == text(*index))
    {
        return Ok(index);
    }
    let base = Datatype { values: 0, ..*datatype };
    let given = typed(schema, &base, canonical, value)?;
    all.find(|index| {
        let item = Value::String(Text::from(text(*index)));
        typed(schema, &base, canonical, &item).is_ok_and(|item| same(&item, &given))
    })
    .ok_or(Refusal::Lexical(LexicalError::new("an enumeration")))
}

/// True where two forms of one datatype stand for the same value.
fn same(one: &Form<'_>, two: &Form<'_>) -> bool {
    match (one, two) {
        (Form::Text { text: one, .. }, Form::Text { text: two, .. }) => one == two,
        (Form::NBit { value: one, .. }, Form::NBit { value: two, .. }) => one == two,
        (Form::Decimal(one), Form::Decimal(two)) => one == two,
        (Form::Float(one), Form::Float(two)) => one == two,
        (Form::Integer(one), Form::Integer(two)) => one == two,
        (Form::Unsigned(one), Form::Unsigned(two)) => one == two,
        (Form::DateTime(one), Form::DateTime(two)) => one == two,
        (Form::Encoded(one), Form::Encoded(two)) => one.octets().eq(two.octets()),
        (Form::Encoded(one), Form::Octets(two)) => one.octets().eq(two.iter().copied()),
        _ => false,
    }
}
