//! XEP-0322: streams that begin with a header.

use std::sync::Arc;

use exi_core::Header;

use super::{Initiator, QuickName, Stage};
use crate::negotiation::action::{Action, GiveUp, Note, Switch};
use crate::negotiation::direct::{Asked, Opening};
use crate::negotiation::prelude::*;

impl Initiator {
    /// Begins a connection of the alternative binding: with the shortcut where the plan has a
    /// configurationId, else under the default parameters.
    pub fn open(&mut self) -> Vec<Action> {
        let Some(default) = self.default.clone() else { return Vec::new() };
        let switch = match self.shortcut() {
            Some((id, configuration)) => {
                self.stage = Stage::Shortcut;
                Switch { configuration, opening: Opening::shortcut(&id) }
            }
            None => Switch { configuration: default, opening: Opening::FIRST },
        };
        vec![Action::SwitchToExi(switch)]
    }

    /// The same plan on a new connection, after [`Action::Reconnect`]: without the shortcut.
    #[must_use]
    pub fn again(&self) -> Self {
        let mut plan = (*self.plan).clone();
        plan.quick = None;
        Self { default: self.default.clone(), ..Self::new(Arc::new(plan)) }
    }

    /// Takes the header of the server's stream, at the start of the connection, and where a stream
    /// begins anew after an agreement.
    ///
    /// A shortcut counts only where the server repeats it. Else the connection is of no use: what
    /// comes is coded by other tables.
    pub fn opened(&mut self, header: &Header<'_>) -> Vec<Action> {
        match (&self.stage, Asked::read(header)) {
            (Stage::Shortcut, Asked::Configuration(id)) => match self.shortcut() {
                Some((known, configuration)) if known == id => {
                    self.stage = Stage::Exi;
                    vec![Action::Note(Note::Agreed { id: known, configuration })]
                }
                _ => self.refused(),
            },
            (Stage::Shortcut, _) => self.refused(),
            (Stage::Start, Asked::Known) if self.plan.schemas.is_empty() => match self.plan.quick {
                Some(_) => self.begin(),
                None => Vec::new(),
            },
            (Stage::Start, Asked::Known) => self.begin(),
            (_, Asked::Known) => Vec::new(),
            _ => {
                let mut actions = self.give_up(GiveUp::Refused);
                actions.push(Action::Disconnect);
                actions
            }
        }
    }

    /// Tells that what the server sends is not EXI. There is no other attempt.
    pub fn not_exi(&mut self) -> Vec<Action> {
        let mut actions = self.give_up(GiveUp::NotExi);
        actions.push(Action::Disconnect);
        actions
    }

    fn refused(&mut self) -> Vec<Action> {
        self.stage = Stage::GivenUp;
        vec![Action::Note(Note::ConfigurationUnknown), Action::Reconnect]
    }

    /// The configuration of the shortcut, with its id.
    fn shortcut(&self) -> Option<(String, Arc<crate::repository::Configuration>)> {
        let quick = self.plan.quick.as_ref()?;
        let QuickName::Id(id) = &quick.name else { return None };
        Some((id.clone(), Arc::clone(&quick.configuration)))
    }
}
