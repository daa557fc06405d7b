//! Simple types with values in canonical form, so that a round trip leaves their text as it is.

use arbitrary::{Arbitrary, Result, Unstructured};

/// A simple type.
#[derive(Clone, Debug, Arbitrary)]
pub(crate) enum Simple {
    String,
    Boolean,
    Integer,
    Unsigned,
    Byte,
    Bounded(u8, u8),
    Decimal,
    Double,
    Date,
    DateTime,
    Time,
    GYear,
    Base64,
    Hex,
    Restricted,
    StringEnumeration(u8),
    IntegerEnumeration(u8),
    ListOfIntegers,
    ListOfStrings,
    Union,
}

impl Simple {
    /// The type in XSD, without a name.
    pub(crate) fn definition(&self) -> String {
        let restriction = |base: &str, facets: String| {
            format!("<xs:restriction base=\"xs:{base}\">{facets}</xs:restriction>")
        };
        let body = match self {
            Self::Bounded(low, range) => restriction(
                "integer",
                format!(
                    "<xs:minInclusive value=\"{low}\"/><xs:maxInclusive value=\"{}\"/>",
                    u32::from(*low) + u32::from(*range)
                ),
            ),
            Self::Restricted => restriction("string", "<xs:pattern value=\"[a-f]*\"/>".to_owned()),
            Self::StringEnumeration(count) => restriction("token", enumeration("v", *count)),
            Self::IntegerEnumeration(count) => restriction("int", enumeration("1", *count)),
            Self::ListOfIntegers => "<xs:list itemType=\"xs:int\"/>".to_owned(),
            Self::ListOfStrings => "<xs:list itemType=\"xs:NCName\"/>".to_owned(),
            Self::Union => "<xs:union memberTypes=\"xs:int xs:boolean\"/>".to_owned(),
            plain => restriction(plain.built_in(), String::new()),
        };
        format!("<xs:simpleType>{body}</xs:simpleType>")
    }

    const fn built_in(&self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Unsigned => "unsignedLong",
            Self::Byte => "byte",
            Self::Decimal => "decimal",
            Self::Double => "double",
            Self::Date => "date",
            Self::DateTime => "dateTime",
            Self::Time => "time",
            Self::GYear => "gYear",
            Self::Base64 => "base64Binary",
            Self::Hex => "hexBinary",
            _ => "string",
        }
    }

    /// A value in canonical form.
    pub(crate) fn value(&self, u: &mut Unstructured<'_>) -> Result<String> {
        Ok(match self {
            Self::String => text(u)?,
            Self::Boolean => bool::arbitrary(u)?.to_string(),
            Self::Integer if u.ratio(1, 4)? => format!("-{}{}", u64::MAX, u32::arbitrary(u)?),
            Self::Integer => i64::arbitrary(u)?.to_string(),
            Self::Unsigned => u64::arbitrary(u)?.to_string(),
            Self::Byte => i8::arbitrary(u)?.to_string(),
            Self::Bounded(low, range) => {
                (u32::from(*low) + u.int_in_range(0..=u32::from(*range))?).to_string()
            }
            Self::Decimal => format!("{}.{}5", i32::arbitrary(u)?, u.int_in_range(0..=99)?),
            Self::Double => format!("{}.{}E{}", u.int_in_range(-9..=-1)?, 5, i8::arbitrary(u)?),
            Self::Date => format!("{}-0{}-1{}Z", year(u)?, digit(u)?, digit(u)?),
            Self::DateTime => {
                format!(
                    "{}-0{}-1{}T1{}:00:00.0{}Z",
                    year(u)?,
                    digit(u)?,
                    digit(u)?,
                    digit(u)?,
                    digit(u)?
                )
            }
            Self::Time => format!("1{}:2{}:3{}", digit(u)?, digit(u)?, digit(u)?),
            Self::GYear => year(u)?,
            Self::Base64 => "AQID".repeat(u.int_in_range(0..=5)?),
            Self::Hex => "0AFF".repeat(u.int_in_range(0..=5)?),
            Self::Restricted => "abcdef".repeat(u.int_in_range(0..=2)?),
            Self::StringEnumeration(count) => format!("v{}", u.int_in_range(0..=*count)?),
            Self::IntegerEnumeration(count) => format!("1{}", u.int_in_range(0..=*count)?),
            Self::ListOfIntegers => list(u, |u| Ok(i32::arbitrary(u)?.to_string()))?,
            Self::ListOfStrings => list(u, |u| Ok(format!("n{}", digit(u)?)))?,
            Self::Union => u8::arbitrary(u)?.to_string(),
        })
    }

    /// Text of the value space in another form, or of none: preserved lexical values can be any.
    pub(crate) fn lexical_variant(&self, u: &mut Unstructured<'_>) -> Result<String> {
        let value = self.value(u)?;
        Ok(match u.int_in_range(0..=3)? {
            0 => format!(" {value}\n"),
            1 => format!("+0{value}"),
            2 => format!("{value}é𝄞\u{1}"),
            _ => text(u)?,
        })
    }

    /// Text that is no value of the type, where there is any.
    pub(crate) const fn invalid(&self) -> Option<&'static str> {
        match self {
            Self::String | Self::Restricted | Self::ListOfStrings | Self::Union => None,
            _ => Some("!"),
        }
    }
}

fn enumeration(stem: &str, count: u8) -> String {
    (0..=count).map(|value| format!("<xs:enumeration value=\"{stem}{value}\"/>")).collect()
}

fn list(
    u: &mut Unstructured<'_>,
    mut item: impl FnMut(&mut Unstructured<'_>) -> Result<String>,
) -> Result<String> {
    let items: Result<Vec<String>> = (0..u.int_in_range(0..=6)?).map(|_| item(u)).collect();
    Ok(items?.join(" "))
}

fn digit(u: &mut Unstructured<'_>) -> Result<u8> {
    u.int_in_range(1..=9)
}

fn year(u: &mut Unstructured<'_>) -> Result<String> {
    let year: i32 = u.int_in_range(-20_000..=20_000)?;
    let year = if year == 0 { 1 } else { year };
    Ok(format!("{}{:04}", if year < 0 { "-" } else { "" }, year.abs()))
}

/// Text that often comes again, with characters of every length.
pub(crate) fn text(u: &mut Unstructured<'_>) -> Result<String> {
    let stem =
        *u.choose(&["a", "bc", "value", "ä€𝄞", "a longer run of plain ASCII text", " x "])?;
    Ok(stem.repeat(u.int_in_range(1..=3)?))
}
