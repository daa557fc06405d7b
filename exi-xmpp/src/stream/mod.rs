//! XEP-0322: a stream of XMPP as EXI bodies, one for each first-level element.
//!
//! ```text
//! XML text ──push──> ToExi ──output──> bodies ──push──> ToXml ──output──> XML text
//!                      │                                  │
//!                      └── Unit: Start, Stanza, Refused, End
//! ```
//!
//! [`ToExi`] and [`ToXml`] do no input nor output: their caller brings pieces cut anywhere and
//! takes what is ready. One of each serves a connection. What they share with the peer is a
//! [`Configuration`].
//!
//! A first-level element goes as a whole or not at all. One that strict tables have no place for is
//! reported as [`Unit::Refused`], and its caller goes on or closes; the string tables that a
//! session keeps do not know of it. Nothing is ever sent as text instead.
//!
//! An [`Error`] ends the stream. [`Error::condition`] tells the peer why, by
//! [`ToExi::close`] on the leg of EXI and [`ToXml::close`] on the leg of XML.
//!
//! # Session-wide buffers
//!
//! XEP-0322 leaves open what `sessionWideBuffers` keeps. The samples of its authors do: the values
//! of the string tables, global and local, stay from body to body; namespaces, prefixes, local
//! names and learned grammars begin anew with each. [`reconfigure`](ToExi::reconfigure), the
//! stream restart with other schemas, empties all; a restart with the same configuration, as after
//! SASL, keeps the values.
//!
//! # Memory
//!
//! A transcoder holds an encoder or a decoder (some 5 KiB, and the values of its string tables), a
//! window on the input of at most 4 KiB beyond one element, and its output. While an element goes
//! through, it is there up to three times: as text or bytes, as what was made of it, and as the
//! value in progress; [`Limits::stanza_bytes`] bounds each. An idle pair over the tables of
//! `xmpp-iot`, with 64 values of 64 characters, has about 42 KB; a warm one allocates nothing for
//! a stanza. Output waits until it is taken: a caller that calls `push` only when it has taken the
//! output never holds more than one element of it.

mod body;
mod condition;
mod configuration;
mod elements;
mod error;
mod failure;
mod head;
mod names;
mod output;
mod scope;
mod source;
mod text;
mod to_exi;
mod to_xml;

pub use condition::Condition;
pub use configuration::{Configuration, ContentNamespace, Headers, Limits};
pub use elements::{Elements, Piece};
pub use error::{Error, Refusal};
pub use failure::StreamError;
pub use head::Head;
pub use names::{COMPRESS, EXI, STREAM_ERRORS, STREAMS};
pub use to_exi::{ToExi, Unit};
pub use to_xml::ToXml;
