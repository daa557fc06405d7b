//! XEP-0322: a setup and its answer.

use std::sync::Arc;

use super::{Responder, Stage};
use crate::negotiation::action::{Action, Note, Switch};
use crate::negotiation::direct::{Opening, with_default};
use crate::negotiation::element::Element;
use crate::negotiation::error::StreamError;
use crate::negotiation::prelude::*;
use crate::negotiation::setup::{Setup, SetupResponse};
use crate::repository::{Configuration, ConfigurationError, SchemaRepository, Terms};

impl Responder {
    /// Answers a setup. A new agreement takes the place of the one before.
    pub(super) fn setup(
        &mut self,
        element: &Element,
        repository: &impl SchemaRepository,
    ) -> Vec<Action> {
        self.setups = self.setups.saturating_add(1);
        if self.setups > self.policy.most_setups {
            return self.close(StreamError::policy("too many setups on one connection"));
        }
        let setup = match Setup::read(element) {
            Ok(setup) => setup,
            Err(error) => return refuse(Setup::default(), Note::SetupMalformed(error)),
        };
        if self.default.is_none() && matches!(self.stage, Stage::Exi) {
            // The stream was announced as what it is, and is no longer negotiated.
            return refuse(named(&setup), Note::TermsChanged);
        }
        match (&setup.configuration_id, &setup.configuration_location) {
            (None, None) => self.full_setup(setup, repository),
            (Some(_), Some(_)) => refuse(named(&setup), Note::SetupMixed),
            _ if !setup.is_quick() => refuse(named(&setup), Note::SetupMixed),
            _ => self.quick_setup(setup, repository),
        }
    }

    fn quick_setup(&mut self, setup: Setup, repository: &impl SchemaRepository) -> Vec<Action> {
        let by_location = |location: &String| {
            let mut known = self.policy.locations.iter();
            known.find(|(known, _)| known == location).map(|(_, found)| Arc::clone(found))
        };
        let by_id = |id: &String| self.agreed_on(id, repository);
        let location = setup.configuration_location.as_ref().and_then(by_location);
        match location.or_else(|| setup.configuration_id.as_ref().and_then(by_id)) {
            Some(configuration) => self.agree(setup, configuration),
            None => refuse(setup, Note::ConfigurationUnknown),
        }
    }

    /// The configuration of an id, where it is known, and within the policy.
    pub(super) fn agreed_on(
        &self,
        id: &str,
        repository: &impl SchemaRepository,
    ) -> Option<Arc<Configuration>> {
        repository.configuration(id).filter(|known| self.policy.permits(known.terms()))
    }

    fn full_setup(&mut self, setup: Setup, repository: &impl SchemaRepository) -> Vec<Action> {
        let meant = setup.parameters.clone().or(&self.defaults());
        let settled = self.policy.settle(&meant);
        let changed = settled != meant;
        // What was said is repeated; what is changed is said.
        let parameters = if changed { settled.clone() } else { setup.parameters.clone() };
        let (held, missing): (Vec<_>, Vec<_>) =
            setup.schemas.into_iter().partition(|key| repository.holds(key, &self.uploads));
        let setup = Setup { parameters, schemas: held, ..setup };
        if !missing.is_empty() {
            return lack(setup, missing);
        }
        let (false, Ok(options)) = (changed, settled.options()) else {
            return refuse(setup, Note::TermsChanged);
        };
        let terms = Terms {
            options,
            session_wide_buffers: settled.session_wide_buffers.unwrap_or(false),
            representations: setup.representations.clone(),
            default_schema: self.policy.default_schema,
        };
        let schemas = match &self.default {
            Some(default) => with_default(&setup.schemas, default),
            None => setup.schemas.clone(),
        };
        match repository.configure(&schemas, &terms, &self.uploads) {
            Ok(configuration) => self.agree(setup, configuration),
            Err(ConfigurationError::Missing(keys)) => {
                let (missing, held) =
                    setup.schemas.iter().cloned().partition(|key| keys.contains(key));
                lack(Setup { schemas: held, ..setup }, missing)
            }
            Err(error) => refuse(setup, Note::NotConfigured(error)),
        }
    }

    fn agree(&mut self, mut setup: Setup, configuration: Arc<Configuration>) -> Vec<Action> {
        let id = setup.configuration_id.get_or_insert_with(|| configuration.id().to_owned());
        let note = Note::Agreed { id: id.clone(), configuration: Arc::clone(&configuration) };
        let response = SetupResponse { setup, agreement: true, ..SetupResponse::default() };
        let mut actions = vec![Action::Note(note), Action::Send(response.element())];
        if self.default.is_some() {
            self.stage = Stage::Restarting;
            let opening = Opening::RESTART;
            actions.push(Action::SwitchToExi(Switch { configuration, opening }));
        } else {
            self.stage = Stage::Agreed(configuration);
        }
        actions
    }
}

/// A setup's configuration, without everything that cannot be beside it.
fn named(setup: &Setup) -> Setup {
    Setup {
        configuration_id: setup.configuration_id.clone(),
        configuration_location: setup.configuration_location.clone(),
        ..Setup::default()
    }
}

/// No agreement.
fn refuse(setup: Setup, note: Note) -> Vec<Action> {
    let response = SetupResponse { setup, ..SetupResponse::default() };
    vec![Action::Note(note), Action::Send(response.element())]
}

/// No agreement, for schemas that are missing.
fn lack(setup: Setup, missing: Vec<crate::repository::SchemaKey>) -> Vec<Action> {
    let note = Note::Missing(missing.clone());
    let response = SetupResponse { setup, missing, agreement: false };
    vec![Action::Note(note), Action::Send(response.element())]
}
