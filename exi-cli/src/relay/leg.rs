//! A leg of a relay: a stream, and the bytes that come and go on its connection.

use exi_core::QName;
use exi_xmpp::negotiation::{Element, StreamError};
use exi_xmpp::stream::{Error, Head, Refusal};

use super::coder::{Coder, Piece, told};
use super::strict::reduced;

/// Bytes that are read at a time.
const CHUNK: usize = 4 << 10;
/// Bytes that wait to be sent, beyond which nothing more is made: the rest stays with the peers.
const HIGH: usize = 64 << 10;
/// Room that an idle connection keeps.
const KEPT: usize = 8 << 10;

/// Bytes of one connection, on their way in and out.
pub(super) struct Wire {
    chunk: Box<[u8]>,
    from: usize,
    until: usize,
    pub(super) out: Vec<u8>,
    /// What was written may still be on its way through TLS.
    unflushed: bool,
    /// Whom the head that this side wrote last is to.
    pub(super) to: String,
    /// The coder has taken all that came.
    pub(super) hungry: bool,
    /// The peer ends its stream, or has gone: what else comes is of no interest.
    pub(super) ended: bool,
    /// This side has ended its stream.
    pub(super) closed: bool,
}

impl Wire {
    pub(super) fn new() -> Self {
        Self {
            chunk: vec![0; CHUNK].into_boxed_slice(),
            from: 0,
            until: 0,
            out: Vec::new(),
            unflushed: false,
            to: String::new(),
            hungry: true,
            ended: false,
            closed: false,
        }
    }

    /// Room for the peer's next bytes, and what waits to be sent.
    pub(super) fn buffers(&mut self) -> (&mut [u8], &[u8]) {
        (&mut self.chunk, &self.out)
    }

    /// The peer's next bytes are the first `count` of the room.
    pub(super) fn received(&mut self, count: usize) {
        (self.from, self.until, self.hungry) = (0, count, false);
    }

    /// True where bytes are to be written or flushed.
    pub(super) fn is_sending(&self) -> bool {
        self.unflushed || !self.out.is_empty()
    }

    /// The first `count` bytes were written; where there were none, those before were flushed.
    pub(super) fn sent(&mut self, count: usize) {
        self.unflushed = !self.out.is_empty();
        self.out.drain(..count.min(self.out.len()));
        if self.out.is_empty() {
            self.out.shrink_to(KEPT);
        }
    }

    /// Nothing more will be sent.
    pub(super) fn discard(&mut self) {
        self.out.clear();
        self.unflushed = false;
    }

    /// True where so much waits to be sent that nothing more should be made.
    pub(super) fn is_full(&self) -> bool {
        self.out.len() >= HIGH
    }
}

/// A stream and its connection.
pub(super) struct Leg<'s> {
    pub(super) coder: Coder<'s>,
    pub(super) wire: Wire,
}

impl Leg<'_> {
    /// The next piece of the peer's stream; nothing where more has to come first.
    pub(super) fn next(&mut self) -> Result<Option<Piece>, Error> {
        let wire = &mut self.wire;
        let mut input = wire.chunk.get(wire.from..wire.until).unwrap_or_default();
        let piece = self.coder.next(&mut input);
        wire.from = wire.until - input.len();
        wire.hungry = matches!(piece, Ok(None));
        piece
    }

    /// Calls `with` with the bytes that came; those that it leaves are next.
    pub(super) fn with_input<R>(
        &mut self,
        with: impl FnOnce(&mut Coder<'_>, &mut &[u8]) -> R,
    ) -> R {
        let wire = &mut self.wire;
        let mut input = wire.chunk.get(wire.from..wire.until).unwrap_or_default();
        let result = with(&mut self.coder, &mut input);
        wire.from = wire.until - input.len();
        wire.hungry = input.is_empty();
        result
    }

    pub(super) fn write_head(&mut self, head: &Head) -> Result<(), Error> {
        if self.wire.closed {
            return Ok(());
        }
        self.wire.to = head.attribute(&QName::new("", "to")).unwrap_or_default().to_owned();
        self.coder.write_head(head, &mut self.wire.out)
    }

    /// Writes an element; gives why it has no form here, where it has none.
    pub(super) fn write(&mut self, element: &[u8]) -> Result<Option<Box<Refusal>>, Error> {
        if self.wire.closed {
            return Ok(None);
        }
        self.coder.write(element, &mut self.wire.out)
    }

    /// Writes an element of the relay's own.
    pub(super) fn send(&mut self, element: &Element) -> Result<Option<Box<Refusal>>, Error> {
        self.write(element.to_string().as_bytes())
    }

    /// Writes an element without those parts that have no form here.
    pub(super) fn send_reduced(&mut self, element: &Element) -> Result<(), Error> {
        if self.send(element)?.is_none() {
            return Ok(());
        }
        let mut probe = self.coder.probe()?;
        let left = reduced(element, &mut |part| probe.fits(part));
        tracing::debug!(%element, sent = left.is_some(), "a part has no form in EXI");
        match left {
            Some(left) => self.send(&left).map(|_| ()),
            None => Ok(()),
        }
    }

    /// Ends this side's stream.
    pub(super) fn end(&mut self, error: Option<&StreamError>) {
        if !std::mem::replace(&mut self.wire.closed, true) {
            self.coder.end(error, &mut self.wire.out);
        }
    }

    /// The peer's stream is of no use any longer.
    pub(super) fn fail(&mut self, error: &Error) {
        self.end(Some(&told(error)));
        self.wire.ended = true;
    }
}
