//! XEP-0322: streams that begin with a header.

use std::sync::Arc;

use exi_core::Header;

use super::{Responder, Stage};
use crate::negotiation::action::{Action, Note, Switch};
use crate::negotiation::direct::{Asked, Opening};
use crate::negotiation::prelude::*;
use crate::repository::SchemaRepository;

impl Responder {
    /// Takes the header of the peer's stream, on the alternative binding: at the start of the
    /// connection, and where a stream begins anew after an agreement.
    ///
    /// [`Action::SwitchToExi`] says how what follows the header is coded, and the answer; there is
    /// none where that was said before. A shortcut that is not known is refused by a `streamEnd`
    /// under the default parameters.
    pub fn opened(
        &mut self,
        header: &Header<'_>,
        repository: &impl SchemaRepository,
    ) -> Vec<Action> {
        let Some(default) = self.default.clone() else { return Vec::new() };
        let first = matches!(self.stage, Stage::Open);
        match (&self.stage, Asked::read(header)) {
            (Stage::Closed, _) => Vec::new(),
            (Stage::Restarting, Asked::Known) => {
                self.stage = Stage::Exi;
                Vec::new()
            }
            (_, Asked::Known) if first => {
                self.stage = Stage::Exi;
                let opening = Opening::FIRST;
                vec![Action::SwitchToExi(Switch { configuration: default, opening })]
            }
            // Restarts for TLS and SASL change nothing.
            (_, Asked::Known) => Vec::new(),
            (_, Asked::Configuration(id)) if first => match repository.configuration(id) {
                Some(configuration) => {
                    self.stage = Stage::Exi;
                    let note =
                        Note::Agreed { id: id.into(), configuration: Arc::clone(&configuration) };
                    let opening = Opening::shortcut(id);
                    let switch = Switch { configuration, opening };
                    vec![Action::Note(note), Action::SwitchToExi(switch)]
                }
                None => self.end(Switch { configuration: default, opening: Opening::FIRST }),
            },
            _ => self.end(Switch { configuration: default, opening: Opening::FIRST }),
        }
    }

    /// Tells that the peer's first bytes are not EXI. There is no language to answer in.
    pub fn not_exi(&mut self) -> Vec<Action> {
        self.stage = Stage::Closed;
        vec![Action::End]
    }

    fn end(&mut self, switch: Switch) -> Vec<Action> {
        self.stage = Stage::Closed;
        vec![Action::Note(Note::ConfigurationUnknown), Action::SwitchToExi(switch), Action::End]
    }
}
