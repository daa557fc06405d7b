//! The bodies of the fuzz targets: plain functions, so that a found input becomes a plain test.

mod decode;
mod negotiation;
mod options;
mod roundtrip;
mod uploads;

pub use decode::decode;
pub use negotiation::negotiation;
pub use roundtrip::roundtrip_events;
pub use uploads::uploads;
