//! What keeps a client from its work.

use std::fmt;
use std::io;

/// The result of what a client does.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a stream is of no use.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The connection, or what came on it: an `exi_xmpp::stream::Error` is inside then.
    Io(io::Error),
    /// The peer ended the stream with this stream error (RFC 6120 §4.9.3).
    Stream(String),
    /// The stream, or the connection, has ended.
    Ended,
    /// The server refuses, or wants what this client does not know.
    Refused(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Stream(condition) => write!(f, "stream error {condition}"),
            Self::Ended => f.write_str("the stream has ended"),
            Self::Refused(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        // What a closed socket says depends on who is first.
        match error.kind() {
            io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::UnexpectedEof => Self::Ended,
            _ => Self::Io(error),
        }
    }
}

impl From<exi_core::Error> for Error {
    fn from(error: exi_core::Error) -> Self {
        Self::Io(io::Error::new(io::ErrorKind::InvalidData, error))
    }
}

impl From<exi_xmpp::stream::Error> for Error {
    fn from(error: exi_xmpp::stream::Error) -> Self {
        Self::Io(io::Error::new(io::ErrorKind::InvalidData, error))
    }
}

/// What the server refuses, in words.
pub(crate) fn refused(what: impl fmt::Display) -> Error {
    Error::Refused(what.to_string())
}
