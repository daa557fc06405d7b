//! Enumerated values, §7.2.

use core::fmt;

/// A value that its type enumerates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Enumeration<'a> {
    /// Its ordinal position in the enumeration, from 0.
    pub index: u32,
    /// Its lexical form in the schema.
    pub text: &'a str,
}

impl fmt::Display for Enumeration<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}
