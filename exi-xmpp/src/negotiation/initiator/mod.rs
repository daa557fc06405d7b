//! XEP-0322, the client's side.

mod answer;
mod direct;
mod plan;

use std::sync::Arc;

use super::action::{Action, GiveUp, Note, Switch};
use super::compress::{self, CompressFailure};
use super::direct::Opening;
use super::download::DownloadSchemaResponse;
use super::element::{Element, ElementLimits, Scope, may_be_in};
use super::error::StreamError;
use super::features::Offer;
use super::namespaces::{COMPRESS, EXI};
use super::prelude::*;
use super::setup::Setup;
use crate::repository::{Configuration, SchemaKey, SchemaRepository};

pub use plan::{Dialect, Plan, Quick, QuickName, Remedy};

/// Setups that one negotiation takes at most: a quick one, a full one, one after each change of
/// terms, one after uploads.
const MOST_SETUPS: u32 = 8;

/// The client's side of the negotiation of one connection.
///
/// It does no input and output: it is told what came, and says what to do. How long it waits for
/// an answer is the caller's to decide.
#[derive(Debug)]
pub struct Initiator {
    plan: Arc<Plan>,
    /// The configuration that streams begin with; of the alternative binding alone.
    default: Option<Arc<Configuration>>,
    stage: Stage,
    setups: u32,
    /// Schemas that were uploaded or downloaded: none is tried again.
    remedied: Vec<SchemaKey>,
}

/// How far the negotiation is.
#[derive(Debug)]
enum Stage {
    /// Nothing was sent.
    Start,
    /// The shortcut was asked for.
    Shortcut,
    /// The setup of a configuration agreed on earlier was sent.
    Quick,
    /// A setup was sent.
    Proposed(Setup),
    /// The server downloads these URLs, then the setup is sent again.
    Downloading(Setup, Vec<String>),
    /// Compression was asked for.
    Compressing(Arc<Configuration>),
    /// The stream is EXI.
    Exi,
    /// Nothing more will be sent.
    GivenUp,
}

impl Initiator {
    /// For a connection that begins as XML; EXI is negotiated as compression (XEP-0138).
    #[must_use]
    pub fn new(plan: Arc<Plan>) -> Self {
        Self { plan, default: None, stage: Stage::Start, setups: 0, remedied: Vec::new() }
    }

    /// For a connection of the alternative binding, which begins under the default parameters:
    /// those of [`default_terms`](super::default_terms), with the default schema.
    #[must_use]
    pub fn direct(plan: Arc<Plan>, default: Arc<Configuration>) -> Self {
        Self { default: Some(default), ..Self::new(plan) }
    }

    /// True when an answer is awaited; the caller may want to limit the time.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        !matches!(self.stage, Stage::Start | Stage::Exi | Stage::GivenUp)
    }

    /// Takes an element of the first level of the stream.
    pub fn receive(
        &mut self,
        element: &Element,
        repository: &impl SchemaRepository,
    ) -> Vec<Action> {
        match (element.namespace(), element.name()) {
            (EXI, "setupResponse") => self.response(element, repository),
            (EXI, "downloadSchemaResponse") => self.downloaded(element),
            (COMPRESS, "compressed" | "failure") => self.compression(element),
            _ => vec![Action::Pass],
        }
    }

    /// Takes an element of the first level as XML text. What it inherits is in `scope`. One that is
    /// none of the negotiation's is not looked at beyond its first tag.
    pub fn receive_xml(
        &mut self,
        xml: &str,
        scope: &Scope,
        limits: ElementLimits,
        repository: &impl SchemaRepository,
    ) -> Vec<Action> {
        if !may_be_in(&[EXI, COMPRESS], xml, scope) {
            return vec![Action::Pass];
        }
        match Element::parse(xml, scope, limits) {
            Ok(element) => self.receive(&element, repository),
            Err(error) => self.close(error.into()),
        }
    }

    /// Starts the negotiation, when features offer it and the time for compression is: after
    /// authentication (XEP-0138). What features say besides is the caller's.
    pub fn start(&mut self, features: &Element) -> Vec<Action> {
        if !matches!(self.stage, Stage::Start) || self.default.is_some() {
            return Vec::new();
        }
        if !Offer::read(features).exi {
            return self.give_up(GiveUp::NotOffered);
        }
        self.begin()
    }

    /// Gives up, for reasons of the caller's own; needs no message.
    pub fn abandon(&mut self) {
        self.stage = Stage::GivenUp;
    }

    /// Tells that what the server sent cannot be decoded, and why.
    pub fn undecodable(&mut self, reason: &str) -> Vec<Action> {
        self.close(StreamError::undecodable(reason))
    }

    /// Sends the first setup.
    fn begin(&mut self) -> Vec<Action> {
        match &self.plan.quick {
            Some(quick) => {
                let setup = quick.setup();
                self.setups += 1;
                self.stage = Stage::Quick;
                vec![Action::Send(setup.element())]
            }
            None => self.propose(self.plan.full()),
        }
    }

    fn propose(&mut self, setup: Setup) -> Vec<Action> {
        self.setups += 1;
        if self.setups > MOST_SETUPS {
            return self.give_up(GiveUp::Refused);
        }
        let element = self.plan.dialect.write(&setup);
        self.stage = Stage::Proposed(setup);
        vec![Action::Send(element)]
    }

    /// The server has downloaded a schema, or has not. The setup that follows tells whether it is
    /// the one that was wanted.
    fn downloaded(&mut self, element: &Element) -> Vec<Action> {
        let Stage::Downloading(_, waiting) = &mut self.stage else { return Vec::new() };
        let response = match DownloadSchemaResponse::read(element) {
            Ok(response) => response,
            Err(error) => return self.give_up(GiveUp::Malformed(error)),
        };
        let Some(place) = waiting.iter().position(|url| *url == response.url) else {
            return Vec::new();
        };
        waiting.swap_remove(place);
        let note = response.result.err().map(Note::DownloadFailed).map(Action::Note);
        let mut actions: Vec<_> = note.into_iter().collect();
        if waiting.is_empty()
            && let Stage::Downloading(setup, _) = std::mem::replace(&mut self.stage, Stage::GivenUp)
        {
            actions.extend(self.propose(setup));
        }
        actions
    }

    fn compression(&mut self, element: &Element) -> Vec<Action> {
        match std::mem::replace(&mut self.stage, Stage::Exi) {
            Stage::Compressing(configuration) if element.name() == "compressed" => {
                let opening = Opening::Nothing;
                vec![Action::SwitchToExi(Switch { configuration, opening })]
            }
            Stage::Compressing(_) => self.give_up(GiveUp::Compress(CompressFailure::read(element))),
            other => {
                self.stage = other;
                vec![Action::Pass]
            }
        }
    }

    /// The configuration is agreed on: starts it.
    fn agreed(&mut self, id: Option<String>, configuration: Arc<Configuration>) -> Vec<Action> {
        let note = |id| Note::Agreed { id, configuration: Arc::clone(&configuration) };
        let mut actions: Vec<_> = id.map(note).map(Action::Note).into_iter().collect();
        if self.default.is_some() {
            self.stage = Stage::Exi;
            let opening = Opening::RESTART;
            actions.push(Action::SwitchToExi(Switch { configuration, opening }));
        } else {
            self.stage = Stage::Compressing(configuration);
            actions.push(Action::Send(compress::compress()));
        }
        actions
    }

    fn give_up(&mut self, reason: GiveUp) -> Vec<Action> {
        self.stage = Stage::GivenUp;
        vec![Action::GiveUp(reason)]
    }

    fn close(&mut self, error: StreamError) -> Vec<Action> {
        self.stage = Stage::GivenUp;
        vec![Action::Close(error)]
    }
}
