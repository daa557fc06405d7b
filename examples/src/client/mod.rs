//! A client of XMPP (RFC 6120) whose stream is EXI (XEP-0322).
//!
//! ```text
//! Connection::agree ──> TCP, negotiation ──> Connection::open ──> Session: stanzas
//! ```
//!
//! No TLS: it is for loopback, and for networks that protect what is in them.

mod binding;
mod connection;
mod error;
mod jid;
mod sasl;
mod session;
mod stream;

pub use binding::{Binding, Way};
pub use connection::Connection;
pub(crate) use error::refused;
pub use error::{Error, Result};
pub use jid::{Jid, JidError};
pub use session::{Account, Session};
pub use stream::{Duplex, Receiver, Sender};
