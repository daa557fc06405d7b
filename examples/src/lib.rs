//! Devices that speak XMPP as EXI (XEP-0322) themselves, over `exi gateway` or a server that knows
//! EXI.
//!
//! ```text
//! bin/load ──> load ──┐
//!                     ├──> client ──> exi_xmpp: Initiator, ExiIo
//! ```
//!
//! They are a package, not files beside the library, because the programs share a client, and
//! because the tests of `exi gateway` run them.

pub mod client;
pub mod load;
