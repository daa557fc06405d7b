//! XEP-0322: streams that begin with a header.

use std::sync::Arc;

use exi_core::{Encoder, Error, Event, Header, Limits, Memory, QName};

use super::{Responder, Stage};
use crate::negotiation::action::{Action, Note, Switch};
use crate::negotiation::direct::{Asked, Opening};
use crate::negotiation::namespaces::EXI;
use crate::negotiation::prelude::*;
use crate::repository::{Configuration, SchemaRepository};

impl Responder {
    /// Takes the header of the peer's stream, on the alternative binding: at the start of the
    /// connection, and where a stream begins anew after an agreement.
    ///
    /// [`Action::SwitchToExi`] says how what follows the header is coded, and the answer; there is
    /// none where that was said before. What is not known is refused: by `streamEnd` under the
    /// default parameters, which is all of the stream.
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
            (_, Asked::Configuration(id)) if first => match self.agreed_on(id, repository) {
                Some(configuration) => {
                    self.stage = Stage::Exi;
                    let note =
                        Note::Agreed { id: id.into(), configuration: Arc::clone(&configuration) };
                    let opening = Opening::shortcut(id);
                    let switch = Switch { configuration, opening };
                    vec![Action::Note(note), Action::SwitchToExi(switch)]
                }
                None => self.refuse(&default),
            },
            _ => self.refuse(&default),
        }
    }

    /// Tells that the peer's first bytes are not EXI. There is no language to answer in.
    pub fn not_exi(&mut self) -> Vec<Action> {
        self.stage = Stage::Closed;
        vec![Action::Disconnect]
    }

    fn refuse(&mut self, default: &Configuration) -> Vec<Action> {
        self.stage = Stage::Closed;
        let mut actions = vec![Action::Note(Note::ConfigurationUnknown)];
        // Tables without streamEnd are none of a stream's.
        actions.extend(stream_end(default).ok().map(Action::SendBytes));
        actions.push(Action::Disconnect);
        actions
    }
}

/// A header without options, and `streamEnd`.
fn stream_end(configuration: &Configuration) -> Result<Vec<u8>, Error> {
    let memory = Memory::growing(&Limits::default());
    let options = configuration.terms().options;
    let mut encoder = Encoder::new(configuration.schema(), options, memory)?;
    let mut bytes = Vec::new();
    encoder.write_header_to_vec(&Header { cookie: true, options: None }, &mut bytes)?;
    let end = Event::StartElement(QName::new(EXI, "streamEnd"));
    let events = [Event::StartDocument, end, Event::EndElement, Event::EndDocument];
    encoder.push_all_to_vec(events, &mut bytes)?;
    encoder.finish_to_vec(&mut bytes)?;
    Ok(bytes)
}
