//! Others: what else could carry the same stanzas.

pub mod command;
pub mod quick_xml;
pub mod sensor_data;
pub mod zlib;
#[cfg(feature = "zstd")]
pub mod zstd;
