//! XEP-0322, the client's side for a client that knows XML alone.
//!
//! The client sees one stream. While EXI is negotiated it waits for features; the head that begins
//! the stream anew, in EXI, is this side's own, and so is the answer to it.

use std::sync::Arc;

use exi_core::Header;
use exi_xmpp::negotiation::{
    Action, Element, ElementLimits, GiveUp, Initiator, Note, Offer, Scope, StreamError,
};
use exi_xmpp::stream::{Condition, Error, Head};

use super::coder::{Piece, because};
use super::features::{Kind, passed_on};
use super::leg::Leg;
use super::log;
use super::metrics::{Leg as Counted, Refused};
use super::role::{Legs, Role};
use super::settings::{Binding, Settings};
use super::strict;

/// A bridge's side of one connection.
pub(super) struct Bridge {
    settings: Arc<Settings>,
    initiator: Initiator,
    /// EXI from the first byte, and its first head is not sent yet.
    unopened: bool,
    authenticated: bool,
    /// EXI was asked for, or is not to be had.
    tried: bool,
    /// The client's head, to begin the stream anew.
    head: Option<Head>,
    /// The client waits for a head.
    awaits_head: bool,
    /// Features are to come.
    watching: bool,
    /// What came while EXI was negotiated, for the client if that fails.
    held_head: Option<Head>,
    held: Option<Element>,
}

impl Bridge {
    pub(super) fn new(settings: &Arc<Settings>) -> Self {
        let plan = settings.agreed.plan();
        let (initiator, direct) = match &settings.binding {
            Binding::Compress => (Initiator::new(plan), false),
            Binding::Direct(default) => (Initiator::direct(plan, Arc::clone(default)), true),
        };
        Self {
            settings: Arc::clone(settings),
            initiator,
            unopened: direct,
            authenticated: false,
            tried: direct,
            head: None,
            awaits_head: false,
            watching: true,
            held_head: None,
            held: None,
        }
    }

    /// The negotiation has failed: the stream goes on as it is.
    fn give_up(&mut self, reason: &GiveUp, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        tracing::warn!(?reason, "no EXI");
        self.settings.metrics.refused(Refused::Negotiation);
        if let Some(head) = self.held_head.take() {
            self.pass_head(head, legs)?;
        }
        if let Some(features) = self.held.take() {
            self.watching = !self.authenticated;
            legs.xml.send(&features)?;
        }
        Ok(())
    }

    fn pass_head(&mut self, head: Head, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        if self.initiator.is_waiting() {
            self.held_head = Some(head);
        } else if std::mem::take(&mut self.awaits_head) {
            legs.xml.write_head(&head)?;
        }
        Ok(())
    }

    fn take_features(&mut self, element: &[u8], legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        let features = std::str::from_utf8(element)
            .ok()
            .and_then(|xml| Element::parse(xml, &Scope::empty(), ElementLimits::default()).ok())
            .ok_or(Error::Misplaced("such features"))?;
        let mut mine = passed_on(features.clone(), Offer::default());
        if legs.exi.coder.is_strict() {
            mine = strict::uncounted(mine);
            let mut probe = legs.exi.coder.probe()?;
            mine =
                if self.authenticated { strict::with_bind(mine, |f| probe.fits(f)) } else { mine };
        }
        if self.initiator.is_waiting() {
            self.held = Some(mine);
            return Ok(());
        }
        if self.authenticated && !std::mem::replace(&mut self.tried, true) {
            self.held = Some(mine);
            let actions = self.initiator.start(&features);
            return self.act(actions, legs);
        }
        self.watching = !self.authenticated;
        legs.xml.send(&mine).map(|_| ())
    }

    /// Takes an element of the gateway's that may be the negotiation's.
    fn negotiate(&mut self, element: &[u8], legs: &mut Legs<'_, '_>) -> Result<bool, Error> {
        if !self.initiator.is_waiting() {
            return Ok(false);
        }
        let text = String::from_utf8_lossy(element);
        let (scope, limits) = (Scope::empty(), ElementLimits::default());
        let Self { settings, initiator, .. } = self;
        let actions = settings.apart.run_with(element, || {
            initiator.receive_xml(&text, &scope, limits, &settings.repository)
        });
        if let [Action::Pass] = actions.as_slice() {
            return Ok(false);
        }
        self.act(actions, legs)?;
        Ok(true)
    }

    /// The shortcut was refused: begins anew on another connection, without it.
    fn reconnect(&mut self, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        self.initiator = self.initiator.again();
        legs.again = true;
        let actions = self.initiator.open();
        self.act(actions, legs)
    }

    fn close(&mut self, error: Option<&StreamError>, legs: &mut Legs<'_, '_>) {
        self.settings.metrics.refused(Refused::Negotiation);
        match error {
            Some(error) => legs.exi.end(Some(error)),
            None => legs.exi.wire.closed = true,
        }
        let text = "EXI cannot be agreed on";
        legs.xml.end(Some(&because(Condition::RemoteConnectionFailed, text)));
        (legs.exi.wire.ended, legs.xml.wire.ended) = (true, true);
    }
}

impl Role for Bridge {
    const NEAR_IS_EXI: bool = false;

    fn opened(&mut self, header: Option<&Header<'_>>) -> Vec<Action> {
        match header {
            Some(header) => self.initiator.opened(header),
            None => self.initiator.not_exi(),
        }
    }

    fn act(&mut self, actions: Vec<Action>, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        for action in actions {
            match action {
                Action::Send(element) => {
                    let refusal = legs.exi.send(&element)?;
                    self.settings.note_refusal(refusal);
                }
                Action::SwitchToExi(switch) => {
                    (self.held_head, self.held) = (None, None);
                    legs.switch = Some(switch);
                }
                Action::GiveUp(reason) => self.give_up(&reason, legs)?,
                Action::Close(error) => self.close(Some(&error), legs),
                Action::Reconnect => self.reconnect(legs)?,
                Action::Disconnect => self.close(None, legs),
                Action::Note(note) => {
                    match &note {
                        Note::Agreed { id, configuration } => {
                            self.settings.agreed.remember(id, configuration);
                        }
                        Note::ConfigurationUnknown => self.settings.agreed.forget(),
                        _ => {}
                    }
                    log::note(&note, &self.settings.metrics);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn switched(&mut self, exi: &mut Leg<'_>) -> Result<(), Error> {
        self.watching = true;
        match &self.head {
            Some(head) => exi.write_head(head),
            None => Ok(()),
        }
    }

    fn take_exi(&mut self, piece: Piece, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        match piece {
            Piece::Head(head) => {
                self.watching = true;
                self.pass_head(head, legs)
            }
            Piece::Element(element) => {
                let kind = if self.watching { Kind::of(&element) } else { Kind::Other };
                if kind == Kind::Features {
                    return self.take_features(&element, legs);
                }
                self.authenticated |= kind == Kind::Success;
                if self.negotiate(&element, legs)? {
                    return Ok(());
                }
                self.settings.metrics.stanza(Counted::Exi);
                legs.xml.write(&element).map(|_| ())
            }
            Piece::End => Ok(()),
        }
    }

    fn take_xml(&mut self, piece: Piece, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
        match piece {
            Piece::Head(head) => {
                self.awaits_head = true;
                let unopened = std::mem::take(&mut self.unopened);
                if unopened {
                    self.head = Some(head);
                    let actions = self.initiator.open();
                    return self.act(actions, legs);
                }
                legs.exi.write_head(&head)?;
                self.head = Some(head);
            }
            Piece::Element(element) => {
                self.settings.metrics.stanza(Counted::Xml);
                strict::pass(&element, legs, &self.settings)?;
            }
            Piece::End => {}
        }
        Ok(())
    }

    fn takes_xml(&self) -> bool {
        !self.initiator.is_waiting()
    }

    fn lost(&mut self) {
        // It may be for the name that was proposed.
        if self.initiator.is_waiting() {
            self.settings.agreed.forget();
        }
    }

    fn is_settled(&self) -> bool {
        self.authenticated && !self.initiator.is_waiting() && self.held.is_none()
    }
}
