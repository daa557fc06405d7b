//! Simple types with values in canonical form, so that a round trip leaves their text as it is.

use arbitrary::{Arbitrary, Result, Unstructured};

/// A simple type.
#[derive(Clone, Debug, Arbitrary)]
pub(crate) enum Simple {
    String,
    Boolean,
    /// With patterns: which of the four forms it is counts (§7.1.2).
    BooleanPattern,
    Integer,
    Unsigned,
    Byte,
    /// From the first number on, as many more as the second.
    Bounded(i8, u16),
    Decimal,
    Double,
    Date,
    DateTime,
    Time,
    GYear,
    GYearMonth,
    GMonth,
    GMonthDay,
    GDay,
    Base64,
    Hex,
    Restricted,
    StringEnumeration(u8),
    IntegerEnumeration(u8),
    ListOfIntegers,
    ListOfStrings,
    ListOfDates,
    ListOfEnumerated,
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
                    i32::from(*low) + i32::from(*range)
                ),
            ),
            Self::Restricted => restriction("string", "<xs:pattern value=\"[a-f]*\"/>".to_owned()),
            Self::StringEnumeration(count) => restriction("token", enumeration("v", *count)),
            Self::IntegerEnumeration(count) => restriction("int", enumeration("1", *count)),
            Self::ListOfIntegers => "<xs:list itemType=\"xs:int\"/>".to_owned(),
            Self::ListOfStrings => "<xs:list itemType=\"xs:NCName\"/>".to_owned(),
            Self::ListOfDates => "<xs:list itemType=\"xs:date\"/>".to_owned(),
            Self::ListOfEnumerated => {
                format!("<xs:list>{}</xs:list>", Self::StringEnumeration(4).definition())
            }
            Self::BooleanPattern => {
                restriction("boolean", "<xs:pattern value=\"0|1|true|false\"/>".to_owned())
            }
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
            Self::GYearMonth => "gYearMonth",
            Self::GMonth => "gMonth",
            Self::GMonthDay => "gMonthDay",
            Self::GDay => "gDay",
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
            Self::BooleanPattern => (*u.choose(&["0", "1", "true", "false"])?).to_owned(),
            Self::Bounded(low, range) => {
                (i32::from(*low) + i32::from(u.int_in_range(0..=*range)?)).to_string()
            }
            Self::Decimal if u.ratio(1, 4)? => {
                format!("{}{}.000{}5", i64::arbitrary(u)? | 1, u64::MAX, u64::arbitrary(u)?)
            }
            Self::Decimal => format!("{}.{}5", i32::arbitrary(u)?, u.int_in_range(0..=99)?),
            Self::Double if u.ratio(1, 4)? => {
                (*u.choose(&["INF", "-INF", "NaN", "0.0E0"])?).to_owned()
            }
            Self::Double => format!("{}.{}E{}", u.int_in_range(-9..=-1)?, 5, i8::arbitrary(u)?),
            Self::Date => format!("{}-0{}-1{}{}", year(u)?, digit(u)?, digit(u)?, zone(u)?),
            Self::DateTime => format!("{}-0{}-1{}T{}", year(u)?, digit(u)?, digit(u)?, time(u)?),
            Self::Time => time(u)?,
            Self::GYear => format!("{}{}", year(u)?, zone(u)?),
            Self::GYearMonth => format!("{}-0{}{}", year(u)?, digit(u)?, zone(u)?),
            Self::GMonth => format!("--0{}{}", digit(u)?, zone(u)?),
            Self::GMonthDay => format!("--0{}-1{}{}", digit(u)?, digit(u)?, zone(u)?),
            Self::GDay => format!("---1{}{}", digit(u)?, zone(u)?),
            Self::Base64 => "AQID".repeat(u.int_in_range(0..=5)?),
            Self::Hex => "0AFF".repeat(u.int_in_range(0..=5)?),
            // Characters that the set has not are written after a code that says so.
            Self::Restricted if u.ratio(1, 4)? => text(u)?,
            Self::Restricted => "abcdef".repeat(u.int_in_range(0..=2)?),
            Self::StringEnumeration(count) => format!("v{}", u.int_in_range(0..=*count)?),
            Self::IntegerEnumeration(count) => format!("1{}", u.int_in_range(0..=*count)?),
            Self::ListOfIntegers => list(u, |u| Ok(i32::arbitrary(u)?.to_string()))?,
            Self::ListOfStrings => list(u, |u| Ok(format!("n{}", digit(u)?)))?,
            Self::ListOfDates => list(u, |u| Self::Date.value(u))?,
            Self::ListOfEnumerated => list(u, |u| Self::StringEnumeration(4).value(u))?,
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

/// A time of day, with a fraction or without.
fn time(u: &mut Unstructured<'_>) -> Result<String> {
    let fraction = *u.choose(&["", ".5", ".001", ".123456789012345678901"])?;
    let (hour, minute, second) = (digit(u)?, digit(u)?, digit(u)?);
    Ok(format!("1{hour}:2{minute}:3{second}{fraction}{}", zone(u)?))
}

/// A time zone in its canonical form, or none.
fn zone(u: &mut Unstructured<'_>) -> Result<&'static str> {
    Ok(*u.choose(&["", "Z", "+05:30", "-14:00", "+00:01"])?)
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
