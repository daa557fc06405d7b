//! XEP-0322: `downloadSchema` and `downloadSchemaResponse`.

use super::element::Element;
use super::namespaces::EXI;
use super::parameters::{AttributeError, boolean, number};
use crate::negotiation::prelude::*;

/// The answer to a `downloadSchema`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DownloadSchemaResponse {
    /// The URL that was asked for.
    pub url: String,
    /// Whether the server has the schema now, or why not.
    pub result: Result<(), DownloadError>,
}

/// Why a schema was not downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DownloadError {
    /// `httpError`: the web server refused.
    Http {
        /// The status code of HTTP.
        code: u64,
        /// What the web server said.
        message: String,
    },
    /// `invalidUrl`: nothing that the server downloads from.
    InvalidUrl(String),
    /// `timeout`: no answer in time.
    Timeout(String),
    /// `invalidContentType`: what came is no schema; its content type.
    InvalidContentType(String),
    /// `error`: anything else.
    Other(String),
}

/// The `downloadSchema` of a URL.
pub(super) fn request(url: &str) -> Element {
    Element::new(EXI, "downloadSchema").with("url", url)
}

impl DownloadSchemaResponse {
    /// Reads a `downloadSchemaResponse`. A failure that gives no reason is [`DownloadError::Other`].
    ///
    /// # Errors
    ///
    /// An attribute that is not as it should be.
    pub fn read(element: &Element) -> Result<Self, AttributeError> {
        let url = element.attribute("url").ok_or(AttributeError { name: "url" })?.to_owned();
        let result = element.attribute("result").and_then(boolean);
        let result = match result.ok_or(AttributeError { name: "result" })? {
            true => Ok(()),
            false => Err(reason(element)?),
        };
        Ok(Self { url, result })
    }

    /// The `downloadSchemaResponse`.
    #[must_use]
    pub fn element(&self) -> Element {
        let response = Element::new(EXI, "downloadSchemaResponse")
            .with("url", &self.url)
            .with("result", self.result.is_ok().to_string());
        let Err(error) = &self.result else { return response };
        let with_message = |name, message: &str| Element::new(EXI, name).with("message", message);
        response.with_child(match error {
            DownloadError::Http { code, message } => Element::new(EXI, "httpError")
                .with("code", code.to_string())
                .with("message", message),
            DownloadError::InvalidUrl(message) => with_message("invalidUrl", message),
            DownloadError::Timeout(message) => with_message("timeout", message),
            DownloadError::InvalidContentType(returned) => {
                Element::new(EXI, "invalidContentType").with("contentTypeReturned", returned)
            }
            DownloadError::Other(message) => with_message("error", message),
        })
    }
}

/// The reason that a response gives, its only element.
fn reason(response: &Element) -> Result<DownloadError, AttributeError> {
    let Some(element) = response.children().iter().find(|child| child.namespace() == EXI) else {
        return Ok(DownloadError::Other(String::new()));
    };
    let text = |name| element.attribute(name).unwrap_or_default().to_owned();
    Ok(match element.name() {
        "httpError" => {
            let code = element.attribute("code").and_then(number);
            let code = code.ok_or(AttributeError { name: "code" })?;
            DownloadError::Http { code, message: text("message") }
        }
        "invalidUrl" => DownloadError::InvalidUrl(text("message")),
        "timeout" => DownloadError::Timeout(text("message")),
        "invalidContentType" => DownloadError::InvalidContentType(text("contentTypeReturned")),
        _ => DownloadError::Other(text("message")),
    })
}
