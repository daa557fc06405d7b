//! The codec under test: the only module that knows the product's crates.

use std::path::{Path, PathBuf};

use super::infoset::Tree;
use super::manifest::Options;

/// How a stream is coded.
pub(crate) struct Setting<'a> {
    pub(crate) options: &'a Options,
    /// The options document is in the stream.
    pub(crate) options_in_header: bool,
    /// No schema; the built-in types alone; or a schema document.
    pub(crate) schema: Option<Option<PathBuf>>,
}

/// Why a stream was not coded.
pub(crate) enum Failure {
    /// The codec does not have this feature.
    NotYet(String),
    /// An error.
    Refused(String),
}

/// The codec, with the schemas that it has compiled.
#[derive(Default)]
pub(crate) struct Engine {}

impl Engine {
    /// The infoset of `stream`.
    pub(crate) fn decode(&self, setting: &Setting<'_>, stream: &[u8]) -> Result<Tree, Failure> {
        let _ = (setting.options, setting.options_in_header, &setting.schema, stream);
        Err(Failure::NotYet("decoding".to_owned()))
    }

    /// `xml`, which lies at `path`, as a stream; `whitespace` is the policy of a golden.
    pub(crate) fn encode(
        &self,
        setting: &Setting<'_>,
        xml: &[u8],
        path: &Path,
        whitespace: Option<&str>,
    ) -> Result<Vec<u8>, Failure> {
        let _ = (setting.options, xml, path, whitespace);
        Err(Failure::NotYet("encoding".to_owned()))
    }

    /// The event that the bit at offset `bit` of `stream` belongs to.
    pub(crate) fn event_at(&self, setting: &Setting<'_>, stream: &[u8], bit: u64) -> String {
        let _ = (setting.options, stream, bit);
        String::new()
    }
}
