//! Schemas that are uploaded in EXI (XEP-0322, `contentType` ExiBody and ExiDocument).
//!
//! Their options are fixed: bit-packed, prefixes preserved, informed by the schema for schemas,
//! everything else the default.

use std::io::{self, Write};
use std::string::{String, ToString};
use std::vec::Vec;
use std::{borrow::ToOwned, format};

use exi_core::{
    Decoder, HeaderArena, HeaderReader, Limits, Memory, Options, OptionsError, Preserve,
};
use exi_xml::{Layout, WriterOptions, XmlWriter};

use crate::tables::XML_SCHEMA;

/// The options of uploads.
pub(super) fn options() -> Result<Options, OptionsError> {
    let preserve = Preserve { prefixes: true, ..Preserve::default() };
    Options::builder().preserve(preserve).build()
}

/// The XML of a body, which follows a header where `document` is true; or, in words, why there is
/// none. It has at most so many bytes.
pub(super) fn text(mut exi: &[u8], document: bool, most: usize) -> Result<String, String> {
    let options = options().map_err(|error| error.to_string())?;
    let memory = Memory::growing(&limits(most));
    let mut decoder =
        Decoder::new(XML_SCHEMA, options, memory).map_err(|error| error.to_string())?;
    if document {
        let mut arena = HeaderArena::new();
        let reader = HeaderReader::new(arena.lend());
        let mut reader = reader.map_err(|error| error.to_string())?;
        let header = reader.read(&mut exi).map_err(|error| error.to_string())?;
        let header = header.ok_or_else(|| "the header has no end".to_owned())?;
        let fixed = |document: &exi_core::OptionsDocument<'_>| {
            document.options == options && document.representations.is_empty()
        };
        if !header.options.as_ref().is_none_or(fixed) {
            return Err("schemas have other options than XEP-0322 fixes".to_owned());
        }
        decoder.go_on_after(&reader);
    }
    let out = Bounded { bytes: Vec::new(), most };
    let writer = XmlWriter::new(out, WriterOptions { fragment: false, layout: Layout::Document });
    let written = exi_xml::decode_to(exi, &mut decoder, writer);
    let out = written.map_err(|error| error.to_string())?;
    String::from_utf8(out.bytes).map_err(|error| error.to_string())
}

/// What a body may ask of the decoder, for so many bytes of XML.
fn limits(most: usize) -> Limits {
    Limits {
        depth: 256,
        value_length: most,
        value_entries: most,
        value_text: 4 * most,
        names: 1 << 12,
        name_text: most,
        grammars: 1 << 12,
        productions: 1 << 16,
        namespaces: 1 << 10,
        ..Limits::default()
    }
}

/// Bytes up to a limit.
struct Bounded {
    bytes: Vec<u8>,
    most: usize,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() > self.most.saturating_sub(self.bytes.len()) {
            let most = self.most;
            return Err(io::Error::other(format!("a schema of more than {most} bytes")));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
