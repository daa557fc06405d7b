//! Typed values: what AT and CH events carry (§7).

use crate::event::QName;

/// A value of an attribute or of character data.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// §7.1.10, and everything untyped.
    String(&'a str),
    /// §7.1.7: the value of `xsi:type`.
    QName(QName<'a>),
}
