//! A client of XMPP (RFC 6120) whose stream is EXI (XEP-0322).
//!
//! ```text
//! Connection::agree ──> TCP, negotiation ──> Connection::open ──> Session: stanzas
//! ```
//!
//! TLS, where it is wanted, begins before anything else is said.

mod binding;
mod connection;
mod error;
mod jid;
mod sasl;
mod session;
mod stream;
mod tls;

pub use binding::{Binding, Way};
pub use connection::Connection;
pub(crate) use error::refused;
pub use error::{Error, Result};
pub use jid::{Jid, JidError};
pub use session::{Account, Session};
pub use stream::{Duplex, Receiver, Sender};
pub use tls::{Encryption, Tls};
