//! One connection of a relay: two sockets, two streams, one task.
//!
//! ```text
//!           near                    far
//! peer <──> wire <──> role <──────> wire <──> server or gateway
//!                      └── Initiator or Responder
//! ```
//!
//! A piece is taken only when both sides have room for what it becomes; else bytes stay in the
//! socket, and TCP tells their sender to wait. So a connection holds a few stanzas at most.

use std::future::pending;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use exi_core::HeaderReader;
use exi_xmpp::negotiation::{Opening, Switch};
use exi_xmpp::stream::{Condition, Error};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadHalf, WriteHalf, split};
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout};

use super::coder::{Coder, Piece, because};
use super::leg::{Leg, Wire};
use super::metrics::{Leg as Counted, Refused};
use super::role::{Legs, Role};
use super::settings::Settings;
use super::target::reach;

/// The time in which a stream that ends has to be done with.
const CLOSING: Duration = Duration::from_secs(5);
/// The time to wait for the end of what a peer still sends.
const LINGER: Duration = Duration::from_secs(1);

/// Whatever carries bytes.
pub(super) trait Socket: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Socket for T {}

type Halves = (ReadHalf<Box<dyn Socket>>, WriteHalf<Box<dyn Socket>>);

/// A connection, but for the leg of EXI, whose tables change.
struct Session<R> {
    role: R,
    settings: Arc<Settings>,
    xml: Leg<'static>,
    near: Halves,
    far: Option<Halves>,
    stop: watch::Receiver<bool>,
    stopping: bool,
    begun: Instant,
    /// When the last byte came or went.
    active: Instant,
    /// When the end of a stream was first written.
    closing: Option<Instant>,
}

/// What the leg of EXI is switched to, and the peer's header, where it was read already.
type Switched = Box<(Switch, Option<HeaderReader<'static>>)>;

/// Relays between `near` and a connection of its own, until both streams have ended.
pub(super) async fn serve<R: Role>(
    role: R,
    near: Box<dyn Socket>,
    settings: Arc<Settings>,
    stop: watch::Receiver<bool>,
) {
    let limits = settings.limits;
    let now = Instant::now();
    let mut session = Session {
        role,
        xml: Leg { coder: Coder::xml(&limits), wire: Wire::new() },
        near: split(near),
        far: None,
        stop,
        stopping: false,
        begun: now,
        active: now,
        closing: None,
        settings,
    };
    let mut wire = Wire::new();
    let mut known: Option<Switched> = None;
    loop {
        let switched = known.is_some();
        let coder = match known.as_deref_mut() {
            None if R::NEAR_IS_EXI && session.is_direct() => Coder::xml(&limits).expecting_header(),
            None => Ok(Coder::xml(&limits)),
            Some((switch, header)) => coder(switch, header.take(), &session.settings),
        };
        let coder = match coder {
            Ok(coder) => coder,
            Err(error) => {
                tracing::error!(%error, "no coder");
                break;
            }
        };
        let mut exi = Leg { coder, wire };
        if switched && let Err(error) = session.role.switched(&mut exi) {
            session.fail_exi(&mut exi, &error);
        }
        let next = session.run(&mut exi).await;
        drop(exi.coder);
        wire = exi.wire;
        match next {
            Some(next) => known = Some(next),
            None => break,
        }
    }
    session.linger().await;
}

/// The coder of a stream that was switched to.
fn coder<'s>(
    switch: &'s Switch,
    header: Option<HeaderReader<'static>>,
    settings: &Settings,
) -> Result<Coder<'s>, exi_core::Error> {
    let expected = header.is_none() && matches!(switch.opening, Opening::Header { .. });
    let coder = Coder::exi(switch, header, &settings.limits)?;
    if expected { coder.expecting_header() } else { Ok(coder) }
}

impl<R: Role> Session<R> {
    fn is_direct(&self) -> bool {
        matches!(self.settings.binding, super::settings::Binding::Direct(_))
    }

    /// Relays until the leg of EXI is switched, or all has ended.
    async fn run(&mut self, exi: &mut Leg<'_>) -> Option<Switched> {
        loop {
            if let Some(next) = self.advance(exi) {
                return Some(next);
            }
            let far = if R::NEAR_IS_EXI { &self.xml.wire } else { &exi.wire };
            if self.far.is_none() && !far.out.is_empty() {
                self.reach(exi).await;
                continue;
            }
            if self.is_done(exi) {
                return None;
            }
            if let Some(reason) = self.wait(exi).await {
                self.close_all(exi, reason);
            }
        }
    }

    /// Takes all pieces that there are and that there is room for.
    fn advance(&mut self, exi: &mut Leg<'_>) -> Option<Switched> {
        let mut moved = true;
        while std::mem::take(&mut moved) {
            let mut legs = Legs { exi, xml: &mut self.xml, switch: None, again: false };
            let mut header = None;
            if may_take(&legs.exi.wire, &legs.xml.wire, true) {
                moved |= true;
                let step = if legs.exi.coder.expects_header() {
                    step_header(&mut self.role, &mut legs, &mut header)
                } else {
                    step_exi(&mut self.role, &mut legs)
                };
                if let Err(error) = step {
                    self.fail_exi(exi, &error);
                    continue;
                }
            }
            if let Some(switch) = legs.switch {
                if legs.again {
                    (self.far, exi.wire, header) = (None, Wire::new(), None);
                }
                return Some(Box::new((switch, header)));
            }
            if may_take(&legs.xml.wire, &legs.exi.wire, self.role.takes_xml()) {
                moved |= true;
                match legs.xml.next() {
                    Ok(None) => {}
                    Ok(Some(Piece::End)) => {
                        legs.xml.wire.ended = true;
                        legs.exi.end(None);
                    }
                    Ok(Some(piece)) => {
                        let taken = self.role.take_xml(piece, &mut legs);
                        let switch = legs.switch;
                        if let Err(error) = taken {
                            self.fail_exi(exi, &error);
                        } else if let Some(switch) = switch {
                            return Some(Box::new((switch, None)));
                        }
                    }
                    Err(error) => self.fail_xml(exi, &error),
                }
            }
        }
        if self.closing.is_none() && (exi.wire.closed || self.xml.wire.closed) {
            self.closing = Some(Instant::now());
        }
        None
    }

    /// What comes on the leg of EXI is not a stream, or nothing can be written to it.
    fn fail_exi(&mut self, exi: &mut Leg<'_>, error: &Error) {
        self.count(error);
        exi.fail(error);
        self.xml.end((!R::NEAR_IS_EXI).then(gone).as_ref());
        self.xml.wire.ended = true;
    }

    fn fail_xml(&mut self, exi: &mut Leg<'_>, error: &Error) {
        self.count(error);
        self.xml.fail(error);
        exi.end(R::NEAR_IS_EXI.then(gone).as_ref());
        exi.wire.ended = true;
    }

    fn count(&self, error: &Error) {
        let limit = error.condition() == Condition::PolicyViolation;
        self.settings.metrics.refused(if limit { Refused::Limit } else { Refused::Stream });
        tracing::warn!(%error, "stream ended");
    }

    /// Connects to the far side.
    async fn reach(&mut self, exi: &mut Leg<'_>) {
        let (wire, is_exi) =
            if R::NEAR_IS_EXI { (&self.xml.wire, false) } else { (&exi.wire, true) };
        let reached = reach(&self.settings, &wire.to, is_exi);
        let reached = timeout(self.settings.negotiation, reached).await;
        let error = match reached {
            Ok(Ok(socket)) => {
                self.far = Some(split(socket));
                return;
            }
            Ok(Err(error)) => error,
            Err(_) => io::ErrorKind::TimedOut.into(),
        };
        tracing::warn!(%error, to = self.settings.target.address, "not reached");
        self.lose_far(exi);
    }

    /// The far side has gone, without an end of its stream.
    fn lose_far(&mut self, exi: &mut Leg<'_>) {
        self.role.lost();
        let (near, far) = legs::<R>(exi, &mut self.xml);
        far.discard();
        (far.ended, far.closed) = (true, true);
        if near.closed {
            return;
        }
        self.settings.metrics.refused(Refused::Unreachable);
        near.ended = true;
        match R::NEAR_IS_EXI {
            true => exi.end(Some(&gone())),
            false => self.xml.end(Some(&gone())),
        }
    }

    /// The near side has gone.
    fn lose_near(&mut self, exi: &mut Leg<'_>) {
        let (near, far) = legs::<R>(exi, &mut self.xml);
        near.discard();
        (near.ended, near.closed, far.ended) = (true, true, true);
        match R::NEAR_IS_EXI {
            true => self.xml.end(None),
            false => exi.end(None),
        }
    }

    /// Ends both streams.
    fn close_all(&mut self, exi: &mut Leg<'_>, reason: Reason) {
        let error = match reason {
            Reason::Stop => because(Condition::SystemShutdown, "the relay goes down"),
            Reason::Timeout => {
                self.settings.metrics.refused(Refused::Timeout);
                tracing::warn!("nothing came in time");
                because(Condition::ConnectionTimeout, "nothing came in time")
            }
        };
        let near_is_exi = R::NEAR_IS_EXI;
        exi.end(near_is_exi.then_some(&error));
        self.xml.end((!near_is_exi).then_some(&error));
        (exi.wire.ended, self.xml.wire.ended) = (true, true);
    }

    /// True when both streams have ended and all was sent, or the time for that is over.
    fn is_done(&mut self, exi: &mut Leg<'_>) -> bool {
        let connected = self.far.is_some();
        let (near, far) = legs::<R>(exi, &mut self.xml);
        let done = |wire: &Wire| wire.closed && wire.ended && !wire.is_sending();
        let over = self.closing.is_some_and(|since| since.elapsed() >= CLOSING);
        over || (done(near) && (!connected || done(far)))
    }

    /// The next time at which something is due.
    fn deadline(&self) -> Instant {
        match self.closing {
            Some(since) => since + CLOSING,
            None if !self.role.is_settled() => {
                (self.begun + self.settings.negotiation).min(self.active + self.settings.idle)
            }
            None => self.active + self.settings.idle,
        }
    }

    /// Moves bytes, or waits until there are some or a time is over.
    async fn wait(&mut self, exi: &mut Leg<'_>) -> Option<Reason> {
        let reads_exi = may_read(&exi.wire, &self.xml.wire, true);
        let reads_xml = may_read(&self.xml.wire, &exi.wire, self.role.takes_xml());
        let deadline = self.deadline();
        let moved = {
            let (near, far) = legs::<R>(exi, &mut self.xml);
            let (reads_near, reads_far) =
                if R::NEAR_IS_EXI { (reads_exi, reads_xml) } else { (reads_xml, reads_exi) };
            let (sends_near, sends_far) = (near.is_sending(), far.is_sending());
            let (near_in, near_out) = near.buffers();
            let (far_in, far_out) = far.buffers();
            let (far_reader, far_writer) = match &mut self.far {
                Some((reader, writer)) => (Some(reader), Some(writer)),
                None => (None, None),
            };
            tokio::select! {
                count = self.near.0.read(near_in), if reads_near => Moved::NearIn(count),
                count = send(&mut self.near.1, near_out), if sends_near => Moved::NearOut(count),
                count = read(far_reader, far_in), if reads_far => Moved::FarIn(count),
                count = write(far_writer, far_out), if sends_far => Moved::FarOut(count),
                _ = self.stop.wait_for(|stop| *stop), if !self.stopping => Moved::Stop,
                () = sleep_until(deadline) => Moved::Late,
            }
        };
        self.note(moved, exi)
    }

    /// Takes note of what has moved.
    fn note(&mut self, moved: Moved, exi: &mut Leg<'_>) -> Option<Reason> {
        let (near_leg, far_leg) = if R::NEAR_IS_EXI {
            (Counted::Exi, Counted::Xml)
        } else {
            (Counted::Xml, Counted::Exi)
        };
        let settings = Arc::clone(&self.settings);
        let metrics = &settings.metrics;
        let (near, far) = legs::<R>(exi, &mut self.xml);
        match moved {
            Moved::NearIn(Ok(count @ 1..)) => {
                metrics.bytes_in(near_leg, count);
                near.received(count);
            }
            Moved::NearOut(Ok(count)) if count > 0 || near.out.is_empty() => {
                metrics.bytes_out(near_leg, count);
                near.sent(count);
            }
            Moved::FarIn(Ok(count @ 1..)) => {
                metrics.bytes_in(far_leg, count);
                far.received(count);
            }
            Moved::FarOut(Ok(count)) if count > 0 || far.out.is_empty() => {
                metrics.bytes_out(far_leg, count);
                far.sent(count);
            }
            Moved::NearIn(_) | Moved::NearOut(_) => self.lose_near(exi),
            Moved::FarIn(_) | Moved::FarOut(_) => self.lose_far(exi),
            Moved::Stop => {
                self.stopping = true;
                return Some(Reason::Stop);
            }
            Moved::Late => return self.closing.is_none().then_some(Reason::Timeout),
        }
        self.active = Instant::now();
        None
    }

    /// Lets the peers read to the end: a socket that is closed with input unread is reset, and what
    /// was sent is lost.
    async fn linger(mut self) {
        if let Some((_, mut writer)) = self.far.take() {
            let _ = timeout(LINGER, writer.shutdown()).await;
        }
        let (mut reader, mut writer) = self.near;
        let drained = async {
            writer.shutdown().await?;
            let mut room = [0; 1024];
            while reader.read(&mut room).await? > 0 {}
            io::Result::Ok(())
        };
        let _ = timeout(LINGER, drained).await;
    }
}

/// Why both streams are ended from here.
enum Reason {
    Stop,
    Timeout,
}

/// What has happened.
enum Moved {
    NearIn(io::Result<usize>),
    NearOut(io::Result<usize>),
    FarIn(io::Result<usize>),
    FarOut(io::Result<usize>),
    Stop,
    Late,
}

/// The wires by the side that they are on: near, then far.
fn legs<'w, R: Role>(exi: &'w mut Leg<'_>, xml: &'w mut Leg<'_>) -> (&'w mut Wire, &'w mut Wire) {
    if R::NEAR_IS_EXI { (&mut exi.wire, &mut xml.wire) } else { (&mut xml.wire, &mut exi.wire) }
}

/// True where a piece can be taken from `wire`, and there is room for what it becomes.
fn may_take(wire: &Wire, other: &Wire, admitted: bool) -> bool {
    !wire.hungry && !wire.ended && !wire.is_full() && !other.is_full() && admitted
}

/// True where more bytes can come.
fn may_read(wire: &Wire, other: &Wire, admitted: bool) -> bool {
    wire.hungry && !wire.ended && !wire.is_full() && !other.is_full() && admitted
}

/// What the near side is told when the far side has failed.
fn gone() -> exi_xmpp::negotiation::StreamError {
    because(Condition::RemoteConnectionFailed, "the other side of the relay has gone")
}

/// Reads the header of the peer's stream.
fn step_header<R: Role>(
    role: &mut R,
    legs: &mut Legs<'_, '_>,
    header: &mut Option<HeaderReader<'static>>,
) -> Result<(), Error> {
    let actions = legs.exi.with_input(|coder, input| match coder.read_header(input) {
        Ok(None) => None,
        Ok(Some(header)) => Some(role.opened(Some(&header))),
        Err(_) => Some(role.opened(None)),
    });
    let Some(actions) = actions else { return Ok(()) };
    *header = legs.exi.coder.end_header();
    // What follows the header may be there already.
    legs.exi.wire.hungry = false;
    role.act(actions, legs)
}

/// Takes a piece from the leg of EXI.
fn step_exi<R: Role>(role: &mut R, legs: &mut Legs<'_, '_>) -> Result<(), Error> {
    match legs.exi.next()? {
        None => {}
        Some(Piece::End) => {
            legs.exi.wire.ended = true;
            legs.xml.end(None);
        }
        Some(piece) => role.take_exi(piece, legs)?,
    }
    Ok(())
}

async fn read(
    reader: Option<&mut ReadHalf<Box<dyn Socket>>>,
    room: &mut [u8],
) -> io::Result<usize> {
    match reader {
        Some(reader) => reader.read(room).await,
        None => pending().await,
    }
}

async fn write(writer: Option<&mut WriteHalf<Box<dyn Socket>>>, bytes: &[u8]) -> io::Result<usize> {
    match writer {
        Some(writer) => send(writer, bytes).await,
        None => pending().await,
    }
}

/// Writes some of `bytes`; where there are none, flushes those before.
async fn send(writer: &mut WriteHalf<Box<dyn Socket>>, bytes: &[u8]) -> io::Result<usize> {
    match bytes {
        [] => writer.flush().await.map(|()| 0),
        _ => writer.write(bytes).await,
    }
}
