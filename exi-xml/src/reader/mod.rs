//! XML 1.0 and Namespaces in XML 1.0: reading documents.
//!
//! A conforming processor that does not validate: it reads the internal subset of the document
//! type declaration, expands entities, applies declared defaults and types of attributes; it
//! does not load external subsets nor external parameter entities.

mod attribute;
mod content;
mod content_model;
mod cursor;
mod declaration;
mod doctype;
mod encoding;
mod entities;
mod found;
mod input;
mod names;
mod node;
mod options;
mod parser;
mod pending;
mod shapes;
mod tag;
#[cfg(test)]
mod tests;

use std::fmt;
use std::io::{self, BufRead};

pub(crate) use doctype::is_internal_subset;
pub use entities::{ExternalId, Resolver};
pub use node::{Node, StartTag, Text};
pub use options::ReaderOptions;
pub use parser::{Parser, Progress};

use crate::error::{Position, XmlError};

/// Bytes that are fed to the parser at a time, at most.
const FEED: usize = 64 * 1024;

/// Reads a document from `R`, node by node.
#[derive(Debug)]
pub struct XmlReader<R> {
    source: R,
    parser: Parser,
}

impl<R: BufRead> XmlReader<R> {
    /// A reader at the start of the document that `source` gives.
    #[must_use]
    pub fn new(source: R, options: ReaderOptions) -> Self {
        Self { source, parser: Parser::new(options) }
    }

    /// Has external general entities resolved by `resolver`; they are an error otherwise.
    #[must_use]
    pub fn with_resolver(mut self, resolver: Resolver) -> Self {
        self.parser.set_resolver(resolver);
        self
    }

    /// The next node, or nothing at the end of the document.
    ///
    /// # Errors
    ///
    /// What is not well-formed, or exceeds a limit; or an error of the source.
    #[inline]
    pub fn read(&mut self) -> Result<Option<Node<'_>>, ReadError> {
        loop {
            match self.parser.advance()? {
                Progress::NeedInput => self.fill()?,
                Progress::End => return Ok(None),
                Progress::Node => return Ok(self.parser.node()),
            }
        }
    }

    #[cold]
    fn fill(&mut self) -> Result<(), ReadError> {
        let bytes = match self.source.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(()),
            bytes => bytes?,
        };
        let bytes = bytes.get(..FEED).unwrap_or(bytes);
        if bytes.is_empty() {
            return Ok(self.parser.finish()?);
        }
        self.parser.feed(bytes)?;
        let used = bytes.len();
        self.source.consume(used);
        Ok(())
    }

    /// Where the node read last begins.
    #[must_use]
    pub fn position(&self) -> Position {
        self.parser.position()
    }

    /// Where attribute `index` of the start tag read last is.
    #[must_use]
    pub fn attribute_position(&self, index: usize) -> Position {
        self.parser.attribute_position(index)
    }
}

/// Why a document could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReadError {
    /// It is not well-formed, or exceeds a limit.
    Xml(XmlError),
    /// The source failed.
    Io(io::Error),
}

impl From<XmlError> for ReadError {
    fn from(error: XmlError) -> Self {
        Self::Xml(error)
    }
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Xml(error) => error.fmt(f),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Xml(_) => None,
            Self::Io(error) => Some(error),
        }
    }
}
