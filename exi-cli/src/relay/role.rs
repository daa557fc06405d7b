//! What a relay does with the pieces of a stream: as a gateway, or as a bridge.

use exi_core::Header;
use exi_xmpp::negotiation::{Action, Switch};
use exi_xmpp::stream::Error;

use super::coder::Piece;
use super::leg::Leg;

/// Both legs of a connection: one in XML, one that is EXI when that is agreed on.
pub(super) struct Legs<'l, 's> {
    pub(super) exi: &'l mut Leg<'s>,
    pub(super) xml: &'l mut Leg<'static>,
    /// The leg of EXI goes on with this configuration.
    pub(super) switch: Option<Switch>,
    /// It does so by another connection, from the first byte.
    pub(super) again: bool,
}

/// One side of the negotiation, and what it means for the stream.
pub(super) trait Role {
    /// The listening leg is that of EXI.
    const NEAR_IS_EXI: bool;

    /// Takes the header of the peer's stream; nothing where the first bytes are none.
    fn opened(&mut self, header: Option<&Header<'_>>) -> Vec<Action>;

    /// Carries out what the negotiation wants.
    ///
    /// # Errors
    ///
    /// What ends the leg of EXI; so below.
    fn act(&mut self, actions: Vec<Action>, legs: &mut Legs<'_, '_>) -> Result<(), Error>;

    /// The leg of EXI was switched to another configuration.
    fn switched(&mut self, exi: &mut Leg<'_>) -> Result<(), Error>;

    /// Takes a piece from the leg of EXI; never the end.
    fn take_exi(&mut self, piece: Piece, legs: &mut Legs<'_, '_>) -> Result<(), Error>;

    /// Takes a piece from the leg of XML; never the end.
    fn take_xml(&mut self, piece: Piece, legs: &mut Legs<'_, '_>) -> Result<(), Error>;

    /// True where pieces from the leg of XML can be taken; else they wait with their sender.
    fn takes_xml(&self) -> bool;

    /// The connection to the far side has gone, without an end of its stream.
    fn lost(&mut self) {}

    /// True when the peers have authenticated and the negotiation is over.
    fn is_settled(&self) -> bool;
}
