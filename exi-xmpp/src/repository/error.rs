//! Why a schema is not taken, and why schemas make no configuration.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::SchemaKey;

/// Why a schema was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// This repository takes no schemas.
    Closed,
    /// One schema, or all that the connection sent, has more bytes or is more in number than is
    /// allowed. The text names the limit.
    Limit(String),
    /// The content is EXI, and its length and MD5 are not declared.
    NotDeclared,
    /// The text has another length or MD5 than declared; this is what it has.
    OtherFile(SchemaKey),
    /// The content is no schema document, or one that cannot be compiled. The text says why.
    Invalid(String),
}

impl fmt::Display for AddError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed => f.write_str("schemas are not taken here"),
            Self::Limit(reason) | Self::Invalid(reason) => f.write_str(reason),
            Self::NotDeclared => f.write_str("a schema in EXI needs bytes and md5Hash"),
            Self::OtherFile(key) => write!(f, "another file than declared: {key}"),
        }
    }
}

impl core::error::Error for AddError {}

/// Why schemas give no configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigurationError {
    /// These are not held.
    Missing(Vec<SchemaKey>),
    /// They are held, but make no built-in set, and nothing here compiles others.
    NotBuiltIn,
    /// They are more than is allowed. The text names the limit.
    Limit(String),
    /// They cannot be compiled together. The text says why.
    Invalid(String),
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(keys) => {
                f.write_str("missing schemas:")?;
                keys.iter().try_for_each(|key| write!(f, " {key}"))
            }
            Self::NotBuiltIn => f.write_str("these schemas together are no built-in set"),
            Self::Limit(reason) | Self::Invalid(reason) => f.write_str(reason),
        }
    }
}

impl core::error::Error for ConfigurationError {}
