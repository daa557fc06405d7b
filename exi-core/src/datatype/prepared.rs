//! Values ready to be written: found to be values of their datatype, nothing written yet.

use super::integer::{self, Reading};
use super::string;
use super::{
    Manner, Strings, binary, boolean, characters, datetime, decimal, enumeration, float, lexical,
};
use crate::bits::Writer;
use crate::canonical::Canonical;
use crate::error::{ErrorKind, Limit};
use crate::memory::Scratch;
use crate::schema::{Datatype, Representation, Schema};
use crate::value::lexical::{is_space, items};
use crate::value::{
    Boolean, DateTime, Decimal, Encoded, Encoding, Float, Integer, LexicalError, List, Text,
    Unsigned, Value,
};

/// A value in the form that its datatype's representation has.
pub(crate) struct Prepared<'p>(Form<'p>);

/// Why a value is not one of a datatype.
pub(super) enum Refusal {
    /// The text is not in the lexical space, or the value is out of range.
    Lexical(LexicalError),
    /// The value is of another type; its text may still do.
    Type(&'static str),
    /// The representation is not known.
    UserDefined,
    /// It is beyond a limit.
    Limit(Limit),
}

impl From<LexicalError> for Refusal {
    fn from(error: LexicalError) -> Self {
        Self::Lexical(error)
    }
}

impl From<Refusal> for ErrorKind {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Lexical(error) => error.into(),
            Refusal::Type(datatype) => Self::InvalidLexicalValue(datatype),
            Refusal::UserDefined => Self::UserDefinedRepresentation,
            Refusal::Limit(limit) => Self::Limit(limit),
        }
    }
}

/// What is written, by representation.
#[derive(Clone, Copy)]
pub(super) enum Form<'p> {
    Text { text: &'p [u8], characters: Option<&'p [u16]> },
    NBit { value: u32, bits: u32 },
    Decimal(Decimal<'p>),
    Float(Float),
    Integer(Integer<'p>),
    Unsigned(Unsigned<'p>),
    DateTime(DateTime<'p>),
    Octets(&'p [u8]),
    Encoded(Encoded<'p>),
    Items { items: Items<'p>, item: Datatype, schema: &'p Schema<'p>, canonical: Option<Canonical> },
}

/// The items of a list to be written.
#[derive(Clone, Copy)]
pub(super) enum Items<'p> {
    Text(&'p [u8]),
    Values(List<'p>),
}

impl<'p> Items<'p> {
    fn each<E>(&self, mut each: impl FnMut(Value<'p>) -> Result<(), E>) -> Result<(), E> {
        match *self {
            Self::Text(text) => {
                items(text).try_for_each(|item| each(Value::String(Text::from_utf8(item))))
            }
            Self::Values(list) => list.iter().try_for_each(each),
        }
    }

    fn len(&self) -> usize {
        match *self {
            Self::Text(text) => items(text).count(),
            Self::Values(list) => list.len(),
        }
    }
}

/// Finds the form in which `value` is represented as one of `datatype`.
///
/// Text is parsed where the datatype asks for it, and a value of another type is tried by its
/// text, which then is in `scratch`.
pub(crate) fn prepare<'p>(
    schema: &'p Schema<'p>,
    datatype: &Datatype,
    manner: Manner,
    value: &Value<'p>,
    scratch: &'p mut Scratch<'_>,
) -> Result<Prepared<'p>, ErrorKind> {
    let form = |value: &Value<'p>| {
        if manner.lexical {
            preserved(schema, datatype, value)
        } else {
            typed(schema, datatype, manner.canonical, value)
        }
    };
    match form(value) {
        Ok(form) => Ok(Prepared(form)),
        Err(Refusal::Type(_)) => {
            let text = write_text(value, scratch).map_err(ErrorKind::Limit)?;
            Ok(Prepared(form(&Value::String(Text::from_utf8(text)))?))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Writes `value` as one of `datatype` where its form is found without other memory, takes at
/// most `room` bytes and needs no string table; else nothing counts that was written.
#[inline(never)]
pub(crate) fn write_plain(
    schema: &Schema<'_>,
    datatype: &Datatype,
    value: &Value<'_>,
    room: usize,
    writer: &mut Writer<'_>,
) -> Option<()> {
    let form = typed(schema, datatype, None, value).ok()?;
    if form.most_bytes() > room {
        return None;
    }
    form.write_plain(writer)
}

/// Text of `value`, made in `scratch`.
fn write_text<'p>(value: &Value<'_>, scratch: &'p mut Scratch<'_>) -> Result<&'p [u8], Limit> {
    let start = scratch.len();
    scratch.print(format_args!("{value}"))?;
    Ok(scratch.bytes().get(start..).unwrap_or_default())
}

/// The form where lexical values are preserved.
fn preserved<'p>(
    schema: &Schema<'p>,
    datatype: &Datatype,
    value: &Value<'p>,
) -> Result<Form<'p>, Refusal> {
    let text = value.as_text().ok_or(Refusal::Type("a string"))?;
    let characters = lexical::characters(schema, datatype);
    Ok(Form::Text { text: text.as_bytes(), characters })
}

/// The form of `value`, if it is text or of the type that `datatype` asks for.
pub(super) fn typed<'p>(
    schema: &'p Schema<'p>,
    datatype: &Datatype,
    canonical: Option<Canonical>,
    value: &Value<'p>,
) -> Result<Form<'p>, Refusal> {
    if datatype.values > 0 {
        let value = enumeration::position(schema, datatype, canonical, value)?;
        return Ok(Form::NBit { value, bits: enumeration::bits(datatype) });
    }
    let text = value.as_text().map(|text| text.as_bytes());
    match datatype.representation {
        Representation::String | Representation::RestrictedString => match text {
            Some(text) => Ok(Form::Text { text, characters: characters(schema, datatype) }),
            None => Err(Refusal::Type("a string")),
        },
        Representation::Boolean => boolean_form(value, text, false),
        Representation::BooleanPattern => boolean_form(value, text, true),
        Representation::Decimal => match (value, text) {
            (Value::Decimal(value), _) => decimal_form(*value, canonical),
            (_, Some(text)) => decimal_form(Decimal::from_ascii(text)?, canonical),
            _ => Err(Refusal::Type("decimal")),
        },
        Representation::Float => float_form(value, text, canonical),
        Representation::Integer
        | Representation::UnsignedInteger
        | Representation::BoundedInteger => match (value, text) {
            (Value::Integer(value), _) => integer_form(*value, datatype),
            (_, Some(text)) => integer_form(Integer::from_ascii(text)?, datatype),
            _ => Err(Refusal::Type("integer")),
        },
        Representation::Base64Binary => binary_form(value, text, Encoding::Base64),
        Representation::HexBinary => binary_form(value, text, Encoding::Hex),
        Representation::List => list_form(schema, datatype, canonical, value, text),
        Representation::UserDefined => Err(Refusal::UserDefined),
        representation => match (value, text, datetime::kind_of(representation)) {
            (Value::DateTime(value), _, Some(kind)) if value.kind() == kind => {
                date_time_form(*value, canonical)
            }
            (_, Some(text), Some(kind)) => {
                date_time_form(DateTime::from_ascii(kind, text)?, canonical)
            }
            _ => Err(Refusal::Type("a date or time")),
        },
    }
}

fn boolean_form<'p>(
    value: &Value<'_>,
    text: Option<&[u8]>,
    pattern: bool,
) -> Result<Form<'p>, Refusal> {
    let value = match (value, text) {
        (Value::Boolean(value), _) => *value,
        (_, Some(text)) => Boolean::from_ascii(text)?,
        _ => return Err(Refusal::Type("boolean")),
    };
    let (value, bits) = boolean::code(value, pattern);
    Ok(Form::NBit { value, bits })
}

fn float_form<'p>(
    value: &Value<'_>,
    text: Option<&[u8]>,
    canonical: Option<Canonical>,
) -> Result<Form<'p>, Refusal> {
    Ok(Form::Float(match (value, text, canonical) {
        (Value::Float(value), _, None) => *value,
        (Value::Float(value), _, Some(_)) => value.canonical()?,
        (_, Some(text), None) => Float::from_ascii(text)?,
        (_, Some(text), Some(_)) => Float::canonical_from_ascii(text)?,
        _ => return Err(Refusal::Type("float")),
    }))
}

fn decimal_form(value: Decimal<'_>, canonical: Option<Canonical>) -> Result<Form<'_>, Refusal> {
    let value = if canonical.is_some() { value.canonical() } else { value };
    let parts = [value.integral.magnitude(), value.fraction.magnitude()];
    if parts.into_iter().all(integer::within_limit) {
        Ok(Form::Decimal(value))
    } else {
        Err(Refusal::Limit(Limit::Digits))
    }
}

fn integer_form<'p>(value: Integer<'p>, datatype: &Datatype) -> Result<Form<'p>, Refusal> {
    let out_of_range = Refusal::Lexical(LexicalError::new("integer"));
    if !integer::within_limit(value.magnitude().magnitude()) {
        return Err(Refusal::Limit(Limit::Digits));
    }
    match datatype.representation {
        Representation::Integer => Ok(Form::Integer(value)),
        Representation::UnsignedInteger if value.is_negative() => Err(out_of_range),
        Representation::UnsignedInteger => Ok(Form::Unsigned(value.magnitude())),
        _ => match integer::bounded_code(&value, datatype) {
            Some((value, bits)) => Ok(Form::NBit { value, bits }),
            None => Err(out_of_range),
        },
    }
}

fn date_time_form(value: DateTime<'_>, canonical: Option<Canonical>) -> Result<Form<'_>, Refusal> {
    let value = match canonical {
        Some(options) => value.canonical(options.utc_time)?,
        None => value,
    };
    if value.fraction().is_none_or(|fraction| integer::within_limit(fraction.magnitude())) {
        Ok(Form::DateTime(value))
    } else {
        Err(Refusal::Limit(Limit::Digits))
    }
}

fn binary_form<'p>(
    value: &Value<'p>,
    text: Option<&'p [u8]>,
    encoding: Encoding,
) -> Result<Form<'p>, Refusal> {
    match (value, text) {
        (Value::Binary(value), _) => Ok(Form::Octets(value.bytes)),
        (_, Some(text)) => Ok(Form::Encoded(Encoded::new(encoding, text)?)),
        _ => Err(Refusal::Type(encoding.name())),
    }
}

fn list_form<'p>(
    schema: &'p Schema<'p>,
    datatype: &Datatype,
    canonical: Option<Canonical>,
    value: &Value<'p>,
    text: Option<&'p [u8]>,
) -> Result<Form<'p>, Refusal> {
    let item = *schema.datatype(datatype.operand);
    let items = match (value, text) {
        (Value::List(list), _) => Items::Values(*list),
        (_, Some(text)) => Items::Text(text),
        _ => return Err(Refusal::Type("a list")),
    };
    items.each(|value| match value.as_text() {
        // White space ends an item.
        Some(text) if text.is_empty() || text.as_bytes().iter().copied().any(is_space) => {
            Err(LexicalError::new("an item of a list").into())
        }
        _ => typed(schema, &item, canonical, &value).map(drop),
    })?;
    Ok(Form::Items { items, item, schema, canonical })
}

impl Prepared<'_> {
    /// Bytes that surely suffice for what [`write`](Self::write) writes.
    pub(crate) fn most_bytes(&self) -> usize {
        self.0.most_bytes()
    }

    /// Writes the value.
    pub(crate) fn write<S: Strings>(
        &self,
        writer: &mut Writer<'_>,
        strings: &mut S,
    ) -> Result<(), Limit> {
        self.0.write(writer, strings)
    }
}

impl Form<'_> {
    fn most_bytes(&self) -> usize {
        match self {
            Self::Text { text, characters } => string::most_bytes(text, characters.is_some()),
            Self::NBit { .. } => 4,
            Self::Decimal(value) => {
                1 + integer::most_bytes(value.integral.magnitude())
                    + integer::most_bytes(value.fraction.magnitude())
            }
            Self::Float(_) => 2 * (1 + 10),
            Self::Integer(value) => 1 + integer::most_bytes(value.magnitude().magnitude()),
            Self::Unsigned(value) => integer::most_bytes(value.magnitude()),
            Self::DateTime(value) => {
                let fraction = value.fraction().map(|fraction| fraction.magnitude());
                20 + fraction.map_or(0, integer::most_bytes)
            }
            Self::Octets(octets) => 10 + octets.len(),
            Self::Encoded(encoded) => 10 + encoded.len(),
            Self::Items { items, item, schema, canonical } => {
                let mut most = 10usize;
                let _: Result<(), Refusal> = items.each(|value| {
                    most =
                        most.saturating_add(typed(schema, item, *canonical, &value)?.most_bytes());
                    Ok(())
                });
                most
            }
        }
    }

    fn write<S: Strings>(&self, writer: &mut Writer<'_>, strings: &mut S) -> Result<(), Limit> {
        match self {
            Self::Text { text, characters } => strings.write(writer, text, *characters),
            Self::Items { items, item, schema, canonical } => {
                writer.unsigned(items.len() as u64);
                // Every item was tried before; none is refused now.
                items.each(|value| match typed(schema, item, *canonical, &value) {
                    Ok(form) => form.write(writer, strings),
                    Err(_) => Ok(()),
                })
            }
            _ => {
                self.write_plain(writer);
                Ok(())
            }
        }
    }

    /// Writes what needs no string table.
    fn write_plain(&self, writer: &mut Writer<'_>) -> Option<()> {
        match self {
            Self::Text { .. } | Self::Items { .. } => return None,
            Self::NBit { value, bits } => writer.n_bit(*value, *bits),
            Self::Decimal(value) => decimal::write(writer, value),
            Self::Float(value) => float::write(writer, value),
            Self::Integer(value) => integer::write(writer, value),
            Self::Unsigned(value) => {
                integer::write_unsigned(writer, value.magnitude(), Reading::Magnitude);
            }
            Self::DateTime(value) => datetime::write(writer, value),
            Self::Octets(octets) => binary::write(writer, octets),
            Self::Encoded(encoded) => binary::write_encoded(writer, encoded),
        }
        Some(())
    }
}
