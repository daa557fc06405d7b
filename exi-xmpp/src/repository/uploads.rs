//! Schemas on their way in: `uploadSchema` (XEP-0322).

#[cfg(feature = "schemas")]
use alloc::sync::Arc;
#[cfg(feature = "schemas")]
use alloc::vec::Vec;

use super::Md5;
#[cfg(feature = "schemas")]
use super::SchemaKey;

/// A schema file as it arrives; base64 is undone.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// The file itself, `contentType` Text; also what a download gives.
    Text(&'a [u8]),
    /// An EXI body without a header, under the schema for schemas; `contentType` ExiBody.
    ExiBody(&'a [u8]),
    /// The same with a header, and perhaps a cookie; `contentType` ExiDocument.
    ExiDocument(&'a [u8]),
}

/// `bytes` and `md5Hash` of an `uploadSchema`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The length of the file in bytes.
    pub bytes: u64,
    /// The MD5 of the file.
    pub md5: Md5,
}

/// One `uploadSchema`.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    /// The schema.
    pub content: Content<'a>,
    /// What the peer says of the file. Needed where the content is EXI; where it is text, it must
    /// be true if it is there.
    pub declared: Option<Declared>,
}

/// What one connection uploaded: bounds it, and keeps what may serve no other connection.
#[derive(Debug, Default)]
pub struct Uploads {
    pub(super) count: usize,
    pub(super) bytes: u64,
    #[cfg(feature = "schemas")]
    pub(super) private: Vec<(SchemaKey, Arc<str>)>,
}

impl Uploads {
    /// Schemas that the connection sent, refused ones too.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// Bytes of all of them.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }
}
