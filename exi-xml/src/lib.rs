//! XML text to EXI events, and back.
#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

mod chars;
mod decode;
mod encode;
mod error;
mod limits;
mod mapping;
mod namespaces;
mod reader;
mod unique;
mod writer;

pub use decode::{DecodeError, decode, decode_to};
pub use encode::{EncodeError, Summary, encode, encode_from};
pub use error::{Position, XmlError, XmlErrorKind};
pub use limits::{Limit, Limits};
pub use mapping::{
    EventSink, InternalSubset, Mapping, MappingOptions, Refusal, VecSink, Whitespace,
    reader_options,
};
pub use reader::{
    ExternalId, Node, Parser, Progress, ReadError, ReaderOptions, Resolver, StartTag, Text,
    XmlReader,
};
pub use writer::{Layout, WriteError, WriterOptions, XmlWriter};
