//! Booleans, §7.1.2.

use core::fmt;

use super::lexical::{self, LexicalError};

/// A boolean, with its lexical form: a type with pattern facets tells them apart.
#[derive(Clone, Copy, Debug, Eq)]
pub enum Boolean {
    /// "false"
    False,
    /// "0"
    Zero,
    /// "true"
    True,
    /// "1"
    One,
}

impl Boolean {
    /// The truth value.
    #[must_use]
    pub const fn get(self) -> bool {
        matches!(self, Self::True | Self::One)
    }

    /// The lexical form.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::False => "false",
            Self::Zero => "0",
            Self::True => "true",
            Self::One => "1",
        }
    }

    /// Reads the lexical form of `xsd:boolean`, white space around it permitted.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where the text is something else.
    pub fn parse(text: &str) -> Result<Self, LexicalError> {
        Self::from_ascii(text.as_bytes())
    }

    pub(crate) fn from_ascii(text: &[u8]) -> Result<Self, LexicalError> {
        match lexical::trim(text) {
            b"false" => Ok(Self::False),
            b"0" => Ok(Self::Zero),
            b"true" => Ok(Self::True),
            b"1" => Ok(Self::One),
            _ => Err(LexicalError::new("boolean")),
        }
    }
}

impl From<bool> for Boolean {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl PartialEq for Boolean {
    /// Compares the truth value.
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl fmt::Display for Boolean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}
