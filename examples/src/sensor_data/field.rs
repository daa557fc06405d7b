//! XEP-0323: a field, a value with a name.

use std::fmt;

use exi_xmpp::negotiation::Element;

use super::{Kinds, Malformed, Quality, SENSOR_DATA, boolean};

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name, as in `Temperature`.
    pub name: String,
    /// What kind of a field it is.
    pub kinds: Kinds,
    /// How good the value is.
    pub quality: Quality,
    /// The value.
    pub value: Value,
}

/// A value; numbers and times are in their lexical form, which EXI keeps by value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number with a unit.
    Numeric {
        /// An `xs:double`.
        number: String,
        /// The unit, as in `°C`.
        unit: String,
    },
    /// A text.
    String(String),
    /// True or false.
    Boolean(bool),
    /// A date, `xs:date`.
    Date(String),
    /// A point in time, `xs:dateTime`.
    DateTime(String),
    /// A span of time, `xs:duration`; `timeSpan` in earlier drafts.
    Duration(String),
    /// A time of day, `xs:time`.
    Time(String),
    /// A whole number of 32 bits.
    Int(i32),
    /// A whole number of 64 bits.
    Long(i64),
    /// A value of an enumeration.
    Enum {
        /// The value.
        name: String,
        /// The enumeration.
        data_type: String,
    },
}

impl Value {
    /// The name of its element.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Numeric { .. } => "numeric",
            Self::String(_) => "string",
            Self::Boolean(_) => "boolean",
            Self::Date(_) => "date",
            Self::DateTime(_) => "dateTime",
            Self::Duration(_) => "duration",
            Self::Time(_) => "time",
            Self::Int(_) => "int",
            Self::Long(_) => "long",
            Self::Enum { .. } => "enum",
        }
    }

    fn read(element: &Element) -> Result<Self, Malformed> {
        let text = |name| element.attribute(name).map(str::to_owned).ok_or(Malformed(name));
        let value = text("value")?;
        Ok(match element.name() {
            "numeric" => {
                value.trim().parse::<f64>().map_err(|_| Malformed("value"))?;
                Self::Numeric { number: value, unit: text("unit")? }
            }
            "string" => Self::String(value),
            "boolean" => Self::Boolean(boolean(element, "value")?),
            "date" => Self::Date(value),
            "dateTime" => Self::DateTime(value),
            "duration" => Self::Duration(value),
            "time" => Self::Time(value),
            "int" => Self::Int(value.trim().parse().map_err(|_| Malformed("value"))?),
            "long" => Self::Long(value.trim().parse().map_err(|_| Malformed("value"))?),
            "enum" => Self::Enum { name: value, data_type: text("dataType")? },
            _ => return Err(Malformed("field")),
        })
    }

    fn write(&self, element: Element) -> Element {
        match self {
            Self::Numeric { number, unit } => element.with("value", number).with("unit", unit),
            Self::Boolean(value) => element.with("value", value.to_string()),
            Self::Int(value) => element.with("value", value.to_string()),
            Self::Long(value) => element.with("value", value.to_string()),
            Self::Enum { name, data_type } => {
                element.with("value", name).with("dataType", data_type)
            }
            Self::String(text)
            | Self::Date(text)
            | Self::DateTime(text)
            | Self::Duration(text)
            | Self::Time(text) => element.with("value", text),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // EXI gives back the number, in the form 2.34E1.
            Self::Numeric { number, unit } => match number.trim().parse::<f64>() {
                Ok(number) => write!(f, "{number} {unit}"),
                Err(_) => write!(f, "{number} {unit}"),
            },
            Self::Boolean(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::Long(value) => value.fmt(f),
            Self::Enum { name: text, .. }
            | Self::String(text)
            | Self::Date(text)
            | Self::DateTime(text)
            | Self::Duration(text)
            | Self::Time(text) => text.fmt(f),
        }
    }
}

impl Field {
    /// A field that the device has read itself.
    #[must_use]
    pub fn new(name: &str, kinds: Kinds, value: Value) -> Self {
        Self { name: name.to_owned(), kinds, quality: Quality::AUTOMATIC, value }
    }

    pub(super) fn read(element: &Element) -> Result<Self, Malformed> {
        Ok(Self {
            name: element.attribute("name").ok_or(Malformed("name"))?.to_owned(),
            kinds: Kinds::read(element)?,
            quality: Quality::read(element)?,
            value: Value::read(element)?,
        })
    }

    pub(super) fn write(&self) -> Element {
        let element = Element::new(SENSOR_DATA, self.value.kind()).with("name", &self.name);
        self.value.write(self.quality.write(self.kinds.write(element)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_of_value_has_its_element() {
        let text = |text: &str| text.to_owned();
        for value in [
            Value::Numeric { number: text("23.40"), unit: text("\u{b0}C") },
            Value::String(text("Device01")),
            Value::Boolean(true),
            Value::Date(text("2013-03-07")),
            Value::DateTime(text("2013-03-07T16:24:30Z")),
            Value::Duration(text("P3DT2H")),
            Value::Time(text("16:24:30")),
            Value::Int(-7),
            Value::Long(1 << 40),
            Value::Enum { name: text("Heat"), data_type: text("Mode") },
        ] {
            let field = Field::new("F", Kinds::MOMENTARY, value);
            assert_eq!(Field::read(&field.write()), Ok(field));
        }
    }

    #[test]
    fn what_is_no_field_is_refused() {
        let numeric = Element::new(SENSOR_DATA, "numeric").with("name", "T").with("value", "1.5");
        assert_eq!(Field::read(&numeric), Err(Malformed("unit")));
        let warm = Element::new(SENSOR_DATA, "numeric").with("name", "T").with("value", "warm");
        assert_eq!(Field::read(&warm.with("unit", "K")), Err(Malformed("value")));
        let other = Element::new(SENSOR_DATA, "complex").with("name", "T").with("value", "i");
        assert_eq!(Field::read(&other), Err(Malformed("field")));
    }
}
