//! The bodies of the fuzz targets: plain functions, so that a found input becomes a plain test.

mod decode;
mod negotiation;
mod options;
mod roundtrip;
mod streams;
mod uploads;

pub use decode::decode;
pub use negotiation::negotiation;
pub use roundtrip::roundtrip_events;
pub use streams::{bodies_to_text, text_to_bodies};
pub use uploads::uploads;
