//! XEP-0322, the server's side.

mod direct;
mod download;
mod setup;

use std::sync::Arc;

use super::action::{Action, Note, Switch};
use super::compress::{self, CompressFailure};
use super::direct::Opening;
use super::element::{Element, Scope, may_be_in};
use super::error::StreamError;
use super::features::Offer;
use super::namespaces::{COMPRESS, EXI, METHOD};
use super::parameters::Parameters;
use super::policy::Policy;
use super::upload::UploadSchema;
use crate::negotiation::prelude::*;
use crate::repository::{AddError, Configuration, SchemaRepository, Uploads};

pub use download::Fetched;

/// The server's side of the negotiation of one connection.
///
/// It does no input and output: it is told what came, and says what to do. Elements of the first
/// level go in by [`receive`](Self::receive); a connection of the alternative binding reports the
/// headers of streams by [`opened`](Self::opened) besides.
///
/// What it holds is small: what was agreed on is shared, and so are schemas, but for those that
/// the peer uploaded as EXI.
#[derive(Debug)]
pub struct Responder {
    policy: Arc<Policy>,
    /// The configuration that streams begin with; of the alternative binding alone.
    default: Option<Arc<Configuration>>,
    stage: Stage,
    authenticated: bool,
    setups: u32,
    downloads: u32,
    /// URLs that are being downloaded.
    pending: Vec<Box<str>>,
    uploads: Uploads,
}

/// How far the negotiation is.
#[derive(Debug)]
enum Stage {
    /// Nothing is agreed on.
    Open,
    /// Agreed on, and to be started by `compress`.
    Agreed(Arc<Configuration>),
    /// Coded by what was agreed on; the stream is to begin anew.
    Restarting,
    /// Coded by what was agreed on.
    Exi,
    /// Ended by an error.
    Closed,
}

impl Responder {
    /// For a connection that begins as XML; EXI is negotiated as compression (XEP-0138).
    #[must_use]
    pub fn new(policy: Arc<Policy>) -> Self {
        Self {
            policy,
            default: None,
            stage: Stage::Open,
            authenticated: false,
            setups: 0,
            downloads: 0,
            pending: Vec::new(),
            uploads: Uploads::default(),
        }
    }

    /// For a connection of the alternative binding, which begins under the default parameters:
    /// those of [`default_terms`](super::default_terms), with the default schema.
    #[must_use]
    pub fn direct(policy: Arc<Policy>, default: Arc<Configuration>) -> Self {
        Self { default: Some(default), ..Self::new(policy) }
    }

    /// Tells that the peer has authenticated on this connection.
    pub fn authenticated(&mut self) {
        self.authenticated = true;
    }

    /// What features offer now: EXI once, until it is in use.
    #[must_use]
    pub fn offer(&self) -> Offer {
        let exi = self.default.is_none() && matches!(self.stage, Stage::Open | Stage::Agreed(_));
        Offer { exi, port: None }
    }

    /// Takes an element of the first level of the stream.
    pub fn receive(
        &mut self,
        element: &Element,
        repository: &impl SchemaRepository,
    ) -> Vec<Action> {
        if matches!(self.stage, Stage::Closed) {
            return Vec::new();
        }
        match (element.namespace(), element.name()) {
            (EXI, "setup") => self.setup(element, repository),
            (EXI, "uploadSchema") => vec![Action::Note(self.upload(element, repository))],
            (EXI, "downloadSchema") => self.download(element),
            (COMPRESS, "compress") => self.compress(element),
            _ => vec![Action::Pass],
        }
    }

    /// Takes an element of the first level as XML text. What it inherits is in `scope`. One that is
    /// none of the negotiation's is not looked at beyond its first tag.
    pub fn receive_xml(
        &mut self,
        xml: &str,
        scope: &Scope,
        repository: &impl SchemaRepository,
    ) -> Vec<Action> {
        if matches!(self.stage, Stage::Closed) {
            return Vec::new();
        }
        if !may_be_in(&[EXI, COMPRESS], xml, scope) {
            return vec![Action::Pass];
        }
        match Element::parse(xml, scope, self.policy.element) {
            Ok(element) => self.receive(&element, repository),
            Err(error) => self.close(error.into()),
        }
    }

    /// Tells that what the peer sent cannot be decoded, and why.
    pub fn undecodable(&mut self, reason: &str) -> Vec<Action> {
        self.close(StreamError::undecodable(reason))
    }

    fn close(&mut self, error: StreamError) -> Vec<Action> {
        self.stage = Stage::Closed;
        self.pending.clear();
        vec![Action::Close(error)]
    }

    /// There is no answer to an upload; the next setup shows what came of it.
    fn upload(&mut self, element: &Element, repository: &impl SchemaRepository) -> Note {
        if !self.policy.uploads.admits(self.authenticated) {
            return Note::SchemaRefused(AddError::Closed);
        }
        let upload = match UploadSchema::read(element) {
            Ok(upload) => upload,
            Err(error) => return Note::UploadMalformed(error),
        };
        match repository.add(&upload.lend(), &mut self.uploads) {
            Ok(key) => Note::SchemaTaken(key),
            Err(error) => Note::SchemaRefused(error),
        }
    }

    fn compress(&mut self, element: &Element) -> Vec<Action> {
        let refuse = |failure: CompressFailure| {
            let answer = failure.element();
            vec![Action::Note(Note::CompressRefused(failure)), Action::Send(answer)]
        };
        let mut methods = compress::methods(element).peekable();
        if methods.peek().is_none() {
            return refuse(CompressFailure::SetupFailed);
        }
        if !methods.any(|method| method == METHOD) {
            return refuse(CompressFailure::UnsupportedMethod);
        }
        match std::mem::replace(&mut self.stage, Stage::Exi) {
            Stage::Agreed(configuration) => vec![
                Action::Send(compress::compressed()),
                Action::SwitchToExi(Switch { configuration, opening: Opening::Nothing }),
            ],
            other => {
                self.stage = other;
                refuse(CompressFailure::SetupFailed)
            }
        }
    }

    /// What an absent attribute of a setup means on this connection.
    fn defaults(&self) -> Parameters {
        match self.default {
            Some(_) => super::direct::default_parameters(),
            None => Parameters::default(),
        }
    }
}
