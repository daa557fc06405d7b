//! Typed values: what AT and CH events carry (§7).
//!
//! `Display` of each type writes its canonical lexical form, as XML Schema 1.0 defines it.

mod binary;
mod boolean;
mod datetime;
mod decimal;
mod enumeration;
mod float;
mod form;
mod instant;
mod integer;
pub(crate) mod lexical;
mod list;
#[cfg(test)]
mod tests;
mod text;
mod unsigned;

use core::fmt;

use crate::event::QName;

pub(crate) use binary::Encoded;
pub use binary::{Binary, Encoding};
pub use boolean::Boolean;
pub use datetime::{DateTime, DateTimeKind};
pub use decimal::Decimal;
pub use enumeration::Enumeration;
pub use float::Float;
pub use form::LexicalSink;
pub use integer::{Integer, OutOfRange};
pub use lexical::LexicalError;
pub use list::{Iter, List};
pub use text::Text;
pub(crate) use unsigned::Magnitude;
pub use unsigned::{Fraction, Unsigned};

/// A value of an attribute or of character data.
///
/// Two values of one type are equal when they stand for the same: 1.0 and 1.00 are.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// §7.1.10, and everything untyped.
    String(Text<'a>),
    /// §7.1.2.
    Boolean(Boolean),
    /// §7.1.3.
    Decimal(Decimal<'a>),
    /// §7.1.4.
    Float(Float),
    /// §7.1.5, §7.1.6, §7.1.9.
    Integer(Integer<'a>),
    /// §7.1.8.
    DateTime(DateTime<'a>),
    /// §7.1.1.
    Binary(Binary<'a>),
    /// §7.1.11.
    List(List<'a>),
    /// §7.2.
    Enumeration(Enumeration<'a>),
    /// §7.1.7: the value of `xsi:type`.
    QName(QName<'a>),
}

impl<'a> Value<'a> {
    /// The text, where the value is one already: of a string or an enumerated value.
    #[must_use]
    pub const fn as_text(&self) -> Option<Text<'a>> {
        match self {
            Self::String(text) => Some(*text),
            Self::Enumeration(value) => Some(Text::from_utf8(value.text.as_bytes())),
            _ => None,
        }
    }
}

impl Value<'_> {
    /// True where the lexical form is the empty string.
    pub(crate) const fn is_empty(&self) -> bool {
        match self {
            Self::String(text) => text.as_bytes().is_empty(),
            Self::Enumeration(value) => value.text.is_empty(),
            Self::Binary(value) => value.bytes.is_empty(),
            Self::List(list) => list.is_empty(),
            _ => false,
        }
    }

    /// The Boolean that this is, or that its text is a lexical form of.
    pub(crate) fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(value.get()),
            _ => Boolean::from_ascii(self.as_text()?.as_bytes()).ok().map(|value| value.get()),
        }
    }
}

impl Value<'_> {
    /// Writes the canonical lexical form, as `Display` does, in UTF-8 and without the machinery of
    /// [`core::fmt`].
    ///
    /// ```
    /// use exi_core::Value;
    ///
    /// let mut out = b"temperature: ".to_vec();
    /// Value::from(-40).write_to(&mut out)?;
    /// assert_eq!(out, b"temperature: -40");
    /// # Ok::<(), core::fmt::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the sink; a vector takes everything.
    #[inline]
    pub fn write_to(&self, out: &mut impl LexicalSink) -> fmt::Result {
        match self {
            Self::String(value) => out.put(value.as_bytes()),
            Self::Boolean(value) => out.put(value.text().as_bytes()),
            Self::Decimal(value) => value.write(out),
            Self::Float(value) => value.write(out),
            Self::Integer(value) => value.write(out),
            Self::DateTime(value) => value.write(out),
            Self::Binary(value) => value.write(out),
            Self::List(value) => value.write(out),
            Self::Enumeration(value) => out.put(value.text.as_bytes()),
            Self::QName(name) => {
                if let Some(prefix) = name.prefix().filter(|prefix| !prefix.is_empty()) {
                    out.put(prefix.as_bytes())?;
                    out.put(b":")?;
                }
                out.put(name.local_name().as_bytes())
            }
        }
    }
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

macro_rules! from {
    ($($variant:ident: $type:ty),*) => { $(
        impl<'a> From<$type> for Value<'a> {
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        }
    )* };
}

from!(
    String: &'a str,
    String: Text<'a>,
    Boolean: bool,
    Boolean: Boolean,
    Decimal: Decimal<'a>,
    Float: f32,
    Float: f64,
    Float: Float,
    Integer: i32,
    Integer: u32,
    Integer: i64,
    Integer: u64,
    Integer: Integer<'a>,
    DateTime: DateTime<'a>,
    Binary: Binary<'a>,
    List: List<'a>,
    Enumeration: Enumeration<'a>,
    QName: QName<'a>
);
