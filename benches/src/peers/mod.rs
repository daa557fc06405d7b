//! Others: what else could carry the same stanzas.

pub mod command;
pub mod quick_xml;
pub mod zlib;
