//! XEP-0322: what a client makes of a `setupResponse`.

use super::{Initiator, Quick, QuickName, Remedy, Stage};
use crate::negotiation::action::{Action, GiveUp, Note};
use crate::negotiation::direct::{default_parameters, with_default};
use crate::negotiation::download;
use crate::negotiation::element::Element;
use crate::negotiation::parameters::Parameters;
use crate::negotiation::prelude::*;
use crate::negotiation::setup::{Setup, SetupResponse};
use crate::repository::{SchemaKey, SchemaRepository, Terms, Uploads};

impl Initiator {
    pub(super) fn response(
        &mut self,
        element: &Element,
        repository: &impl SchemaRepository,
    ) -> Vec<Action> {
        if !matches!(self.stage, Stage::Quick | Stage::Proposed(_)) {
            return Vec::new();
        }
        let response = match SetupResponse::read(element) {
            Ok(response) => response,
            Err(error) => return self.give_up(GiveUp::Malformed(error)),
        };
        match std::mem::replace(&mut self.stage, Stage::GivenUp) {
            Stage::Quick => self.quick_answer(response),
            Stage::Proposed(asked) => match self.answered(&asked, &response) {
                Err(reason) => self.give_up(reason),
                Ok(parameters) if response.agreement => {
                    self.agreement(asked, parameters, response, repository)
                }
                Ok(parameters) => self.objection(asked, parameters, response),
            },
            _ => Vec::new(),
        }
    }

    /// Anything but an agreement on what was named has the full setup follow.
    fn quick_answer(&mut self, response: SetupResponse) -> Vec<Action> {
        let answered = response.setup.configuration_id;
        match self.plan.quick.clone() {
            Some(Quick { name, configuration }) if response.agreement && name.admits(&answered) => {
                let own = match name {
                    QuickName::Id(id) => Some(id),
                    QuickName::Location(_) => None,
                };
                self.agreed(answered.or(own), configuration)
            }
            _ => {
                let mut actions = vec![Action::Note(Note::ConfigurationUnknown)];
                actions.extend(self.propose(self.plan.full()));
                actions
            }
        }
    }

    /// The agreement counts, whatever is said to be missing besides: schemas and representations
    /// are those that the response lists; all that were proposed where it lists no schema.
    fn agreement(
        &mut self,
        asked: Setup,
        parameters: Parameters,
        response: SetupResponse,
        repository: &impl SchemaRepository,
    ) -> Vec<Action> {
        let SetupResponse { setup, missing, .. } = response;
        let repeats = !setup.schemas.is_empty() || !missing.is_empty();
        let (schemas, representations) = match repeats {
            true => (setup.schemas, setup.representations),
            false => (asked.schemas.clone(), asked.representations.clone()),
        };
        if let Some(other) = schemas.iter().find(|key| !asked.schemas.contains(key)) {
            return self.give_up(GiveUp::NotProposed(other.clone()));
        }
        if schemas.len() < asked.schemas.len() && !self.plan.without_missing {
            return self.give_up(GiveUp::Missing(missing));
        }
        let proposed = |entry| asked.representations.contains(entry);
        let (true, Ok(options)) =
            (representations.iter().all(proposed), self.meaning(&parameters).options())
        else {
            return self.give_up(GiveUp::Terms);
        };
        let terms = Terms {
            options,
            session_wide_buffers: parameters.session_wide_buffers.unwrap_or(false),
            representations,
            default_schema: self.plan.default_schema,
        };
        let schemas = match &self.default {
            Some(default) => with_default(&schemas, default),
            None => schemas,
        };
        match repository.configure(&schemas, &terms, &Uploads::default()) {
            Ok(configuration) => self.agreed(setup.configuration_id, configuration),
            Err(error) => self.give_up(GiveUp::NotConfigured(error)),
        }
    }

    /// No agreement: remedies for what is missing, then the server's terms.
    fn objection(
        &mut self,
        mut asked: Setup,
        parameters: Parameters,
        response: SetupResponse,
    ) -> Vec<Action> {
        let missing: Vec<_> =
            response.missing.into_iter().filter(|key| asked.schemas.contains(key)).collect();
        let changed = !self.meaning(&parameters).means(&self.meaning(&asked.parameters));
        asked.parameters = parameters;
        if missing.is_empty() {
            return if changed { self.propose(asked) } else { self.give_up(GiveUp::Refused) };
        }
        let mut actions = vec![Action::Note(Note::Missing(missing.clone()))];
        // What was tried in vain is not tried again (XEP-0322).
        let (remedied, lost): (Vec<_>, Vec<_>) = missing
            .into_iter()
            .partition(|key| !self.remedied.contains(key) && self.plan.remedy(key).is_some());
        if !lost.is_empty() && !self.plan.without_missing {
            actions.extend(self.give_up(GiveUp::Missing(lost)));
            return actions;
        }
        asked.schemas.retain(|key| !lost.contains(key));
        actions.extend(self.remedy(remedied, asked));
        actions
    }

    /// Uploads and downloads, and the setup again: at once, or when the downloads are done.
    fn remedy(&mut self, missing: Vec<SchemaKey>, setup: Setup) -> Vec<Action> {
        let mut actions = Vec::new();
        let mut waiting = Vec::new();
        for key in missing {
            match self.plan.remedy(&key) {
                Some(Remedy::Upload(upload)) => actions.push(Action::Send(upload.element())),
                Some(Remedy::Download(url)) => {
                    actions.push(Action::Send(download::request(url)));
                    waiting.push(url.clone());
                }
                None => {}
            }
            self.remedied.push(key);
        }
        if waiting.is_empty() {
            actions.extend(self.propose(setup));
        } else {
            self.stage = Stage::Downloading(setup, waiting);
        }
        actions
    }

    /// What parameters mean on this connection, where an attribute is absent.
    fn meaning(&self, parameters: &Parameters) -> Parameters {
        match self.default {
            Some(_) => parameters.clone().or(&default_parameters()),
            None => parameters.clone(),
        }
    }

    /// The parameters that a response leaves of those asked for. An attribute that it does not
    /// have is as it was asked for.
    fn answered(&self, asked: &Setup, response: &SetupResponse) -> Result<Parameters, GiveUp> {
        let answer = response.setup.parameters.clone().or(&asked.parameters);
        let (meant, asked) = (self.meaning(&answer), self.meaning(&asked.parameters));
        if meant.raises(&asked) {
            return Err(GiveUp::Raised);
        }
        if meant.switches_on(&asked) {
            return Err(GiveUp::Terms);
        }
        Ok(answer)
    }
}
