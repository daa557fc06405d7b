//! Why a connection comes to no EXI.

use std::fmt::{self, Display, Formatter};
use std::string::String;

use tokio_xmpp::connect::ServerConnectorError;

use crate::negotiation::GiveUp;

/// Why a connection that was made cannot be used; in tokio-xmpp's
/// [`Error::Connection`](tokio_xmpp::Error::Connection).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectError {
    /// The server speaks no EXI, or agrees on nothing that was proposed.
    NoAgreement(GiveUp),
    /// The stream was closed before there was an agreement: the condition of the stream error (RFC
    /// 6120 §4.9.3), empty where there was none.
    Closed(String),
}

impl Display for ConnectError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAgreement(GiveUp::NotExi) => {
                f.write_str("the server sends something else than EXI")
            }
            Self::NoAgreement(reason) => write!(f, "no agreement on EXI: {reason:?}"),
            Self::Closed(condition) if condition.is_empty() => {
                f.write_str("the stream ended before EXI was agreed on")
            }
            Self::Closed(condition) => {
                write!(f, "stream error before EXI was agreed on: {condition}")
            }
        }
    }
}

impl std::error::Error for ConnectError {}

impl ServerConnectorError for ConnectError {}
