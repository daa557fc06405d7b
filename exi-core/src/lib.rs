//! EXI 1.0 (W3C Efficient XML Interchange, Second Edition): encoder and decoder.
//!
//! ```text
//!              tables (Schema), Options, Memory
//!                   │                  │
//! events ──push──> Encoder ── bytes ──> Decoder ──next──> events
//! ```
//!
//! [`Encoder::push`] takes an [`Event`] and writes it, [`Decoder::next`] takes bytes, in pieces of
//! any size, and lends the next event; [`Decoder::try_for_each`] hands all of them to a sink. Both
//! are informed by a [`Schema`], plain tables that exi-schema makes, or by [`Schema::none`]. Values
//! are typed ([`Value`]); text is parsed only where the schema wants a type and the caller has
//! text.
//!
//! Nothing here allocates, unless it is asked to: memory is lent ([`Arena`]), or grows within
//! [`Limits`] ([`Memory::growing`], feature `alloc`). No input makes it panic. An error is small,
//! says where it happened and whose fault it is ([`Error`]).
//!
//! ```
//! use exi_core::{Arena, Decoder, Encoder, Error, Event, Options, QName, Schema, Step};
//!
//! /// 8 open elements, 256 bytes for an event, 16 values in 1 KiB; 3 uris and 6 names of the
//! /// tables, 16 names more in 256 bytes, 16 learned productions.
//! type Lent = Arena<8, 256, 16, 1024, 3, 22, 16, 256, 16>;
//!
//! let events = [
//!     Event::StartDocument,
//!     Event::StartElement(QName::new("", "reading")),
//!     Event::Attribute(QName::new("", "unit"), "°C".into()),
//!     Event::Characters(21.into()),
//!     Event::EndElement,
//!     Event::EndDocument,
//! ];
//! let (mut memory, mut out, mut length) = (Lent::new(), [0; 256], 0);
//! let mut encoder = Encoder::new(Schema::none(), Options::default(), memory.lend())?;
//! for event in &events {
//!     length += encoder.push(event, &mut out[length..])?;
//! }
//! length += encoder.finish(&mut out[length..])?;
//!
//! let (mut memory, mut input, mut count) = (Lent::new(), &out[..length], 0);
//! let mut decoder = Decoder::new(Schema::none(), Options::default(), memory.lend())?;
//! while let Step::Event(_) = decoder.next(&mut input)? {
//!     count += 1;
//! }
//! assert_eq!(count, events.len());
//! # Ok::<(), Error>(())
//! ```
//!
//! What it does not do: read XML text (exi-xml), compile schemas (exi-schema), validate, hold a
//! document as a tree. Pre-compression and compression hold more than an event at a time and need
//! `alloc`.
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
pub mod inspect;
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
pub use decoder::{Decoder, Pause, Step};
pub use encoder::{Encoder, Refused};
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
