//! XEP-0322: streams over whatever carries bytes.
//!
//! | what carries the stream | here |
//! | --- | --- |
//! | anything: its caller moves the bytes | [`Endpoint`] |
//! | [`Read`](std::io::Read) and [`Write`](std::io::Write) | [`ExiStream`] |
//! | tokio's `AsyncRead` and `AsyncWrite` | `ExiIo`, feature `tokio` |
//! | tokio-util's `Framed` | `ExiCodec`, feature `codec` |
//! | tokio-xmpp | `tokio_xmpp::ExiConnector`, feature `tokio-xmpp` |
//! | WebSocket (RFC 7395), on a leg of XML | [`websocket`] |
//! | BOSH (XEP-0124, XEP-0206), on a leg of XML | [`bosh`] |
//! | HTTP, as the content coding `exi` | [`content_coding`] |
//!
//! The first five show the text of an XMPP stream to the application, and send and receive EXI. So a
//! library that speaks XMPP over a byte stream speaks EXI unchanged, once both sides have agreed on
//! a [`Configuration`](crate::stream::Configuration).
//!
//! With the feature `tokio-xmpp`, the module `tokio_xmpp` has the `ServerConnector` by which that
//! library does.

mod blocking;
pub mod bosh;
#[cfg(feature = "codec")]
mod codec;
pub mod content_coding;
mod endpoint;
#[cfg(feature = "tokio")]
mod exi_io;
#[cfg(feature = "tokio-xmpp")]
pub mod tokio_xmpp;
pub mod websocket;

pub use blocking::ExiStream;
#[cfg(feature = "codec")]
pub use codec::{ExiCodec, UnitText};
pub use endpoint::{Endpoint, OnRefusal};
#[cfg(feature = "tokio")]
pub use exi_io::ExiIo;
