//! EXI 1.0 (W3C Efficient XML Interchange, Second Edition): encoder and decoder.
#![no_std]
#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

mod bits;
mod datatype;
pub mod error;
pub mod event;
mod memory;
pub mod options;
pub mod schema;
pub mod value;

pub use error::{Error, ErrorKind, Fault, Limit};
pub use event::{Event, QName};
pub use options::{Alignment, Options, OptionsBuilder, OptionsError, Preserve};
pub use schema::Schema;
pub use value::Value;
