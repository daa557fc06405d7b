//! XEP-0322: a schema that the server downloads.

use super::{Responder, Stage};
use crate::negotiation::action::{Action, Note};
use crate::negotiation::download::{DownloadError, DownloadSchemaResponse};
use crate::negotiation::element::Element;
use crate::negotiation::prelude::*;
use crate::repository::{Content, SchemaRepository, Upload};

/// The longest URL, in bytes.
const LONGEST_URL: usize = 2048;

/// What a fetcher brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The content type that the web server named, with its parameters.
    pub content_type: Option<String>,
    /// The content.
    pub content: Vec<u8>,
}

impl Responder {
    pub(super) fn download(&mut self, element: &Element) -> Vec<Action> {
        let url = element.attribute("url").unwrap_or_default();
        match self.admit(url) {
            Ok(()) => {
                self.downloads += 1;
                self.pending.push(url.into());
                vec![Action::Fetch(url.to_owned())]
            }
            Err(error) => answer(url, Err(error)),
        }
    }

    fn admit(&self, url: &str) -> Result<(), DownloadError> {
        if !self.policy.downloads.admits(self.authenticated) {
            return Err(DownloadError::Other("schemas are not downloaded here".to_owned()));
        }
        if self.downloads >= self.policy.most_downloads {
            return Err(DownloadError::Other("too many downloads on one connection".to_owned()));
        }
        let host = host(url).ok_or_else(|| {
            DownloadError::InvalidUrl("expected a URL of http or https, without a user".to_owned())
        })?;
        let hosts = &self.policy.download_hosts;
        if hosts.is_empty() || hosts.iter().any(|known| known.eq_ignore_ascii_case(host)) {
            Ok(())
        } else {
            Err(DownloadError::InvalidUrl("schemas are not downloaded from this host".to_owned()))
        }
    }

    /// Takes what came of an [`Action::Fetch`], at any time after it.
    pub fn fetched(
        &mut self,
        url: &str,
        result: Result<Fetched, DownloadError>,
        repository: &impl SchemaRepository,
    ) -> Vec<Action> {
        let Some(place) = self.pending.iter().position(|pending| **pending == *url) else {
            return Vec::new();
        };
        self.pending.swap_remove(place);
        if matches!(self.stage, Stage::Closed) {
            return Vec::new();
        }
        let fetched = match result.and_then(xml) {
            Ok(fetched) => fetched,
            Err(error) => return answer(url, Err(error)),
        };
        let upload = Upload { content: Content::Text(&fetched.content), declared: None };
        match repository.add(&upload, &mut self.uploads) {
            Ok(key) => {
                let mut actions = vec![Action::Note(Note::SchemaTaken(key))];
                actions.extend(answer(url, Ok(())));
                actions
            }
            Err(error) => answer(url, Err(DownloadError::Other(error.to_string()))),
        }
    }
}

/// What was fetched, if its content type is one of XML, or none is named.
fn xml(fetched: Fetched) -> Result<Fetched, DownloadError> {
    let Some(named) = &fetched.content_type else { return Ok(fetched) };
    let essence = named.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if matches!(essence.as_str(), "text/xml" | "application/xml") || essence.ends_with("+xml") {
        Ok(fetched)
    } else {
        Err(DownloadError::InvalidContentType(named.clone()))
    }
}

/// The host of a URL of http or https.
fn host(url: &str) -> Option<&str> {
    let plain = url.len() <= LONGEST_URL && url.bytes().all(|byte| byte.is_ascii_graphic());
    let (scheme, rest) = url.split_once("://").filter(|_| plain)?;
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return None;
    }
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    if authority.contains('@') {
        return None;
    }
    let host = match authority.strip_prefix('[') {
        Some(address) => address.split_once(']')?.0,
        None => authority.split(':').next()?,
    };
    (!host.is_empty()).then_some(host)
}

fn answer(url: &str, result: Result<(), DownloadError>) -> Vec<Action> {
    let note = result.as_ref().err().cloned().map(Note::DownloadFailed).map(Action::Note);
    let response = DownloadSchemaResponse { url: url.to_owned(), result };
    note.into_iter().chain([Action::Send(response.element())]).collect()
}
