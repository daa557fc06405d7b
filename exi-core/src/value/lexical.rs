//! Lexical forms: what all of them share.

use core::fmt;

use crate::error::ErrorKind;

/// The text is not in the lexical space of a datatype, or its value is out of the range that the
/// datatype's representation has (§7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LexicalError(&'static str);

impl LexicalError {
    pub(crate) const fn new(datatype: &'static str) -> Self {
        Self(datatype)
    }

    /// The datatype that the text is no value of.
    #[must_use]
    pub const fn datatype(&self) -> &'static str {
        self.0
    }
}

impl fmt::Display for LexicalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ErrorKind::from(*self).fmt(f)
    }
}

impl core::error::Error for LexicalError {}

impl From<LexicalError> for ErrorKind {
    fn from(error: LexicalError) -> Self {
        Self::InvalidLexicalValue(error.0)
    }
}

/// True for the white space of XML.
pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// `text` without white space at either end: what remains of it after the facet whiteSpace.
pub(crate) fn trim(mut text: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = text
        && is_space(*first)
    {
        text = rest;
    }
    while let [rest @ .., last] = text
        && is_space(*last)
    {
        text = rest;
    }
    text
}

/// The items of a list: what white space separates.
pub(crate) fn items(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|&byte| is_space(byte)).filter(|item| !item.is_empty())
}

/// Takes a sign off the front: true for minus.
pub(crate) fn sign(text: &[u8]) -> (bool, &[u8]) {
    match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    }
}

/// Takes digits off the front.
pub(crate) fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let len = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    text.split_at(len)
}
