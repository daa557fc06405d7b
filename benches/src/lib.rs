//! How fast the engine is: beside the floor that memory and bits set, and beside others.
//!
//! ```text
//! corpus ──> recording ──> coders and streams (ours), floor, peers ──> measure ──> report
//! ```
//!
//! Everything that is compared runs interleaved in one process, and of every figure the median
//! counts: on a machine that others use too, only ratios taken in one run mean anything.

pub mod coders;
pub mod corpus;
pub mod documents;
pub mod fields;
pub mod floor;
pub mod measure;
pub mod memory;
pub mod peers;
pub mod recording;
pub mod report;
pub mod streams;

use std::error::Error;

/// What went wrong, for a person.
pub type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;
