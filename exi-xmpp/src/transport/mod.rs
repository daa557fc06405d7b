//! XEP-0322 §2: streams over whatever carries bytes.
//!
//! | what carries the stream | here |
//! | --- | --- |
//! | anything: its caller moves the bytes | [`Endpoint`] |
//! | [`Read`](std::io::Read) and [`Write`](std::io::Write) | [`ExiStream`] |
//! | tokio's `AsyncRead` and `AsyncWrite` | `ExiIo`, feature `tokio` |
//! | tokio-util's `Framed` | `ExiCodec`, feature `codec` |
//!
//! All of them show the text of an XMPP stream to the application, and send and receive EXI. So a
//! library that speaks XMPP over a byte stream speaks EXI unchanged, once both sides have agreed on
//! a [`Configuration`](crate::stream::Configuration).
//!
//! tokio-xmpp takes such a stream where it asks for a `ServerConnector`; this crate has none of
//! its own, because that library is under another licence (MPL-2.0) than this one.

mod blocking;
mod endpoint;
#[cfg(feature = "tokio")]
mod exi_io;

pub use blocking::ExiStream;
pub use endpoint::{Endpoint, OnRefusal};
#[cfg(feature = "tokio")]
pub use exi_io::ExiIo;
