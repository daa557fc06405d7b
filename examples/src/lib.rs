//! Devices that speak XMPP as EXI (XEP-0322) themselves, over `exi gateway` or a server that knows
//! EXI.
//!
//! ```text
//! bin/load ────> load ───┐
//! bin/sensor ──> sensor ─┼──> client ──> exi_xmpp: Initiator, ExiIo
//! bin/reader ──> reader ─┘
//!                sensor_data: what both say (XEP-0323)
//! ```
//!
//! They are a package, not files beside the library, because the programs share a client, and
//! because the tests of `exi gateway` run them.

pub mod client;
pub mod load;
pub mod login;
pub mod pubsub;
pub mod reader;
pub mod sensor;
pub mod sensor_data;
