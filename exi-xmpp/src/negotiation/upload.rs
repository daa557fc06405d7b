//! XEP-0322: `uploadSchema`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exi_core::{Encoder, Header, Limits, Memory, Options, Preserve};
use exi_xml::{EncodeError, Whitespace};

use super::element::Element;
use super::namespaces::EXI;
use super::parameters::{AttributeError, number};
use crate::negotiation::prelude::*;
use crate::repository::Md5;
use crate::repository::{Content, Declared, Upload};
use crate::tables::XML_SCHEMA;

/// The attribute `contentType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ContentType {
    /// The file itself.
    #[default]
    Text,
    /// An EXI body under the schema for schemas.
    ExiBody,
    /// The same, with a header.
    ExiDocument,
}

/// A schema on its way to a server; base64 is undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UploadSchema {
    /// What the content is.
    pub content_type: ContentType,
    /// `bytes` and `md5Hash` of the file; needed where the content is EXI.
    pub declared: Option<Declared>,
    /// The content.
    pub content: Vec<u8>,
}

impl UploadSchema {
    /// The upload of a schema file.
    ///
    /// As EXI it is smaller, and the file's length and digest are declared; the server cannot
    /// check them, and may keep what it takes for this connection alone.
    ///
    /// # Errors
    ///
    /// A file that is not well-formed, or exceeds a limit; never for text.
    pub fn of(file: &[u8], content_type: ContentType) -> Result<Self, EncodeError> {
        if content_type == ContentType::Text {
            return Ok(Self { content_type, declared: None, content: file.to_vec() });
        }
        let declared = Declared { bytes: file.len() as u64, md5: Md5::of(file) };
        let content = encode(file, content_type == ContentType::ExiDocument)?;
        Ok(Self { content_type, declared: Some(declared), content })
    }

    /// Reads an `uploadSchema`.
    ///
    /// # Errors
    ///
    /// A `contentType` that there is not; `bytes` and `md5Hash` that are not as they should be, or
    /// not there although the content is EXI; text that is not base64.
    pub fn read(element: &Element) -> Result<Self, AttributeError> {
        let content_type = match element.attribute("contentType") {
            None | Some("Text") => ContentType::Text,
            Some("ExiBody") => ContentType::ExiBody,
            Some("ExiDocument") => ContentType::ExiDocument,
            Some(_) => return Err(AttributeError { name: "contentType" }),
        };
        let bytes = element.attribute("bytes").map(|text| number(text).ok_or("bytes"));
        let md5 = element.attribute("md5Hash").map(|text| text.parse().map_err(|_| "md5Hash"));
        let declared = match (bytes.transpose(), md5.transpose()) {
            (Err(name), _) | (_, Err(name)) => return Err(AttributeError { name }),
            (Ok(Some(bytes)), Ok(Some(md5))) => Some(Declared { bytes, md5 }),
            (Ok(None), Ok(_)) if content_type != ContentType::Text => {
                return Err(AttributeError { name: "bytes" });
            }
            (Ok(_), Ok(None)) if content_type != ContentType::Text => {
                return Err(AttributeError { name: "md5Hash" });
            }
            _ => None,
        };
        let base64: Vec<u8> =
            element.text().bytes().filter(|byte| !b" \t\r\n".contains(byte)).collect();
        let content =
            STANDARD.decode(base64).map_err(|_| AttributeError { name: "base64Binary" })?;
        Ok(Self { content_type, declared, content })
    }

    /// The `uploadSchema`.
    #[must_use]
    pub fn element(&self) -> Element {
        let content_type = match self.content_type {
            ContentType::Text => "Text",
            ContentType::ExiBody => "ExiBody",
            ContentType::ExiDocument => "ExiDocument",
        };
        Element::new(EXI, "uploadSchema")
            .with("contentType", content_type)
            .with_option("bytes", self.declared.map(|file| file.bytes.to_string()))
            .with_option("md5Hash", self.declared.map(|file| file.md5.to_string()))
            .with_text(&STANDARD.encode(&self.content))
    }

    /// What a repository takes.
    #[must_use]
    pub fn lend(&self) -> Upload<'_> {
        let content = match self.content_type {
            ContentType::Text => Content::Text(&self.content),
            ContentType::ExiBody => Content::ExiBody(&self.content),
            ContentType::ExiDocument => Content::ExiDocument(&self.content),
        };
        Upload { content, declared: self.declared }
    }
}

/// A schema file under the schema for schemas, with the options that XEP-0322 fixes.
fn encode(file: &[u8], header: bool) -> Result<Vec<u8>, EncodeError> {
    let other = |error: exi_core::Error| EncodeError::Io(std::io::Error::other(error));
    let preserve = Preserve { prefixes: true, ..Preserve::default() };
    let options = Options::builder().preserve(preserve).build().unwrap_or_default();
    let memory = Memory::growing(&Limits::default());
    let mut encoder = Encoder::new(XML_SCHEMA, options, memory).map_err(other)?;
    let mut out = Vec::new();
    if header {
        encoder.write_header_to_vec(&Header::default(), &mut out).map_err(other)?;
    }
    exi_xml::encode(file, &mut encoder, Whitespace::KeepLeaf, &mut out)?;
    Ok(out)
}
