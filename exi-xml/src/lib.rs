//! XML text to EXI events, and back.
#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

mod chars;
mod error;
mod limits;
mod namespaces;
mod reader;
mod unique;
mod writer;

pub use error::{Position, XmlError, XmlErrorKind};
pub use limits::{Limit, Limits};
pub use reader::{
    ExternalId, Node, Parser, Progress, ReadError, ReaderOptions, Resolver, StartTag, Text,
    XmlReader,
};
pub use writer::{Layout, WriteError, WriterOptions, XmlWriter};
