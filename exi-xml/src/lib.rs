//! XML text to EXI, and back.
//!
//! ```text
//! bytes ─> Parser ─> nodes ─> Mapping ─> events ─> exi_core::Encoder ─> EXI      encode
//!          (fed)     │                   │
//!          XmlReader ┘                   XmlWriter <─ exi_core::Decoder <─ EXI   decode
//!          (reads)                       └─> XML
//! ```
//!
//! No tree is built, and once buffers have grown nothing is allocated. The parser is a conforming
//! processor of XML 1.0 and Namespaces in XML 1.0 that does not validate: what is not well-formed
//! is refused, with its place. It can be fed in pieces cut anywhere, so it serves documents and
//! streams of stanzas alike.
//!
//! ```
//! use exi_core::{Decoder, Encoder, Limits, Memory, Options, Schema};
//! use exi_xml::{Whitespace, decode, encode};
//!
//! let xml = r#"<fields xmlns="urn:xmpp:iot:sensordata" seqnr="1"><node/></fields>"#;
//! let memory = || Memory::growing(&Limits::default());
//! let mut encoder = Encoder::new(Schema::none(), Options::default(), memory())?;
//! let mut exi = Vec::new();
//! encode(xml.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut exi)?;
//!
//! let mut decoder = Decoder::new(Schema::none(), Options::default(), memory())?;
//! let back = String::from_utf8(decode(exi.as_slice(), &mut decoder, Vec::new())?)?;
//! assert_eq!(back, format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{xml}\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What it does not do: validate, load external subsets and external parameter entities, read
//! encodings other than UTF-8, UTF-16, ISO-8859-1 and US-ASCII.
#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

mod canonicalize;
mod chars;
mod decode;
mod encode;
mod error;
mod known;
mod limits;
mod mapping;
mod namespaces;
mod packed;
mod reader;
mod unique;
mod words;
mod writer;

pub use canonicalize::{CanonicalizeError, canonicalize};
pub use decode::{DecodeError, decode, decode_to};
pub use encode::{EncodeError, Summary, encode, encode_from, encode_mapped};
pub use error::{Position, XmlError, XmlErrorKind};
pub use limits::{Limit, Limits};
pub use mapping::{
    EventSink, InternalSubset, Mapping, MappingOptions, Recoding, Refusal, VecSink, Whitespace,
    reader_options,
};
pub use reader::{
    ExternalId, Node, Parser, Progress, ReadError, ReaderOptions, Resolver, StartTag, Text,
    XmlReader,
};
pub use writer::{Layout, WriteError, WriterOptions, XmlWriter};
