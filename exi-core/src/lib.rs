//! EXI 1.0 (W3C Efficient XML Interchange, Second Edition): encoder and decoder.
#![no_std]
#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;
// Generated tables name this crate as others do.
extern crate self as exi_core;

mod bits;
mod canonical;
#[cfg(feature = "compression")]
mod channels;
mod coder;
mod datatype;
pub mod decoder;
pub mod encoder;
pub mod error;
pub mod event;
mod grammar;
pub mod header;
mod limits;
mod memory;
mod namespaces;
pub mod options;
pub mod options_document;
mod representation;
pub mod schema;
mod string_table;
pub mod value;

pub use canonical::Canonical;
pub use coder::Keep;
pub use decoder::{Decoder, Step};
pub use encoder::Encoder;
pub use error::{Error, ErrorKind, Fault, Limit};
pub use event::{Event, QName};
pub use header::{Header, HeaderArena, HeaderReader, HeaderWriter};
pub use limits::Limits;
pub use memory::{Arena, Memory};
pub use options::{Alignment, Options, OptionsBuilder, OptionsError, Preserve, Profile};
pub use options_document::{OptionsDocument, SchemaId};
#[cfg(feature = "alloc")]
pub use representation::MappedSchema;
pub use representation::{DatatypeRepresentation, RepresentationMap};
pub use schema::Schema;
pub use value::Value;
