//! Datatype representation maps, §7.4: what stands in for the default representations.

mod apply;
mod map;

#[cfg(feature = "alloc")]
pub use apply::MappedSchema;
pub use map::{DatatypeRepresentation, RepresentationMap};

pub(crate) use map::pack;
