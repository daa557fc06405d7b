//! XEP-0322, the server's side for devices, in front of a server that knows XML alone.
//!
//! The server sees one stream that is begun anew after authentication and at no other time. So a
//! stream that begins anew because EXI was agreed on is answered here, with the head and the
//! features that the server sent last.

use std::collections::VecDeque;
use std::sync::Arc;

use exi_core::Header;
use exi_xmpp::negotiation::{
    Action, DownloadError, Element, ElementLimits, Offer, Responder, Scope,
};
use exi_xmpp::stream::{Error, Head};

use super::coder::Piece;
use super::features::{Kind, passed_on};
use super::leg::Leg;
use super::log;
use super::metrics::{Leg as Counted, Refused};
use super::role::{Legs, Role};
use super::settings::{Binding, Settings};
use super::strict;

/// A gateway's side of one connection.
pub(super) struct Gateway {
    settings: Arc<Settings>,
    responder: Responder,
    authenticated: bool,
    /// A head of the device was passed on to the server.
    begun: bool,
    /// The device begins its stream anew, in EXI.
    restarting: bool,
    /// Features, or the success of authentication, are to come from the server.
    watching: bool,
    /// The server's head and features, for a stream that begins anew.
    head: Option<Head>,
    features: Option<Element>,
}

impl Gateway {
    pub(super) fn new(settings: &Arc<Settings>) -> Self {
        let policy = Arc::clone(&settings.policy);
        let responder = match &settings.binding {
            Binding::Compress => Responder::new(policy),
            Binding::Direct(default) => Responder::direct(policy, Arc::clone(default)),
        };
        Self {
            settings: Arc::clone(settings),
            responder,
            authenticated: false,
            begun: false,
            restarting: false,
            watching: true,
            head: None,
            features: None,
        }
    }

    /// What features say of EXI now.
    fn offer(&self) -> Offer {
        if self.authenticated { self.responder.offer() } else { Offer::default() }
    }

    /// Answers a stream that begins anew between the device and this side alone.
    fn answer(&mut self, exi: &mut Leg<'_>) -> Result<(), Error> {
        if let Some(head) = &self.head {
            exi.write_head(head)?;
        }
        match &self.features {
            Some(features) => send_features(features.clone(), exi),
            None => Ok(()),
        }
    }

    fn send(&self, element: &Element, exi: &mut Leg<'_>) -> Result<(), Error> {
        let refusal = exi.send(element)?;
        self.settings.note_refusal(refusal);
        Ok(())
    }

    fn take_features(&mut self, element: &[u8], exi: &mut Leg<'_>) -> Result<(), Error> {
        let features = std::str::from_utf8(element)
            .ok()
            .and_then(|xml| Element::parse(xml, &Scope::empty(), ElementLimits::default()).ok())
            .ok_or(Error::Misplaced("such features"))?;
        self.watching = !self.authenticated;
        send_features(passed_on(features.clone(), self.offer()), exi)?;
        self.features = Some(passed_on(features, Offer::default()));
        Ok(())
    }
}

/// Sends features, as far as they have a form.
fn send_features(features: Element, exi: &mut Leg<'_>) -> Result<(), Error> {
    match exi.coder.is_strict() {
        true => exi.send_reduced(&strict::uncounted(features)),
        false => exi.send_reduced(&features),
    }
}

impl Role for Gateway {
    const NEAR_IS_EXI: bool = true;

    fn opened(&mut self, header: Option<&Header<'_>>) -> Vec<Action> {
        match header {
            Some(header) => {
                let Self { settings, responder, .. } = self;
                settings.apart.run(|| responder.opened(header, &settings.repository))
            }
            None => self.responder.not_exi(),
        }
    }

    fn act(&mut self, actions: Vec<Action>, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        let mut actions = VecDeque::from(actions);
        while let Some(action) = actions.pop_front() {
            match action {
                Action::Send(element) => self.send(&element, legs.exi)?,
                Action::SwitchToExi(switch) => {
                    self.restarting = true;
                    legs.switch = Some(switch);
                }
                Action::Fetch(url) => {
                    let refused = DownloadError::Other("nothing is downloaded here".to_owned());
                    let settings = &self.settings;
                    let next = self.responder.fetched(&url, Err(refused), &settings.repository);
                    actions.extend(next);
                }
                Action::SendBytes(bytes) => legs.exi.wire.out.extend_from_slice(&bytes),
                Action::Close(error) => {
                    self.settings.metrics.refused(Refused::Negotiation);
                    legs.exi.end(Some(&error));
                    legs.exi.wire.ended = true;
                    legs.xml.end(None);
                }
                Action::Disconnect => {
                    self.settings.metrics.refused(Refused::Negotiation);
                    (legs.exi.wire.closed, legs.exi.wire.ended) = (true, true);
                    legs.xml.end(None);
                }
                Action::Note(note) => log::note(&note, &self.settings.metrics),
                _ => {}
            }
        }
        Ok(())
    }

    fn switched(&mut self, _: &mut Leg<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn take_exi(&mut self, piece: Piece, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        match piece {
            Piece::Head(_) if std::mem::take(&mut self.restarting) && self.begun => {
                self.answer(legs.exi)
            }
            Piece::Head(head) => {
                self.begun = true;
                self.watching = true;
                legs.xml.write_head(&head)
            }
            Piece::Element(element) => {
                let text = String::from_utf8_lossy(&element);
                let Self { settings, responder, .. } = self;
                let actions = settings.apart.run_with(&element, || {
                    responder.receive_xml(&text, &Scope::empty(), &settings.repository)
                });
                if let [Action::Pass] = actions.as_slice() {
                    self.settings.metrics.stanza(Counted::Exi);
                    return legs.xml.write(&element).map(|_| ());
                }
                self.act(actions, legs)
            }
            Piece::End => Ok(()),
        }
    }

    fn take_xml(&mut self, piece: Piece, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        match piece {
            Piece::Head(head) => {
                legs.exi.write_head(&head)?;
                (self.head, self.features, self.watching) = (Some(head), None, true);
            }
            Piece::Element(element) => {
                let kind = if self.watching { Kind::of(&element) } else { Kind::Other };
                if kind == Kind::Features {
                    return self.take_features(&element, legs.exi);
                }
                if kind == Kind::Success {
                    self.authenticated = true;
                    self.responder.authenticated();
                }
                self.settings.metrics.stanza(Counted::Xml);
                strict::pass(&element, legs, &self.settings)?;
            }
            Piece::End => {}
        }
        Ok(())
    }

    fn takes_xml(&self) -> bool {
        !self.restarting
    }

    fn is_settled(&self) -> bool {
        self.authenticated && !self.restarting
    }
}
