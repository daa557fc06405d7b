//! Decoding: pulls events out of a stream, §6 read backwards.

mod built_in;
mod common;
mod event;
mod inspect;
mod open;
mod outlet;
mod outside;
mod plain;
mod strings;

pub use inspect::Inspector;

pub(crate) use event::{Parts, ValueParts};

#[cfg(feature = "compression")]
use alloc::boxed::Box;
use core::ops::ControlFlow;

use self::common::At;
use self::outlet::{Lend, Lent, Outlet, Pour};
use crate::bits::{Log, Reader, Run, Stop, Window};
#[cfg(feature = "compression")]
use crate::channels::{self, ChannelDecoder};
use crate::coder::{Coder, Keep, has_common_events};
use crate::error::{Error, ErrorKind, Limit};
use crate::event::Event;
use crate::header::{Header, HeaderReader, Prefix};
use crate::memory::{Memory, Scratch};
use crate::options::{Alignment, Options};
use crate::schema::Schema;
use crate::string_table::Side;

/// What a step of the decoder gives.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// An event; it borrows the decoder's memory until the next step.
    Event(Event<'a>),
    /// The input ended inside an event. All of it was taken; go on with more.
    NeedInput,
    /// The body has ended. What follows in the input belongs to something else.
    End,
}

/// Why [`Decoder::try_for_each`] paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause<B> {
    /// The input ended inside an event. All of it was taken; go on with more.
    NeedInput,
    /// The body has ended. What follows in the input belongs to something else.
    End,
    /// The sink broke off with this; the input begins after its event.
    Break(B),
}

/// A step as places in the decoder's memory.
enum Advance {
    Event(Parts),
    NeedInput,
    End,
}

/// How events are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Common ones at one go.
    BitPacked,
    /// Common ones at one go.
    BytePacked,
    /// All so that reading can resume.
    Resumable,
    /// Block by block.
    #[cfg(feature = "compression")]
    Channelled,
    /// Not at all, after an error.
    Failed,
}

impl Way {
    fn of(options: &Options) -> Self {
        match options.alignment() {
            #[cfg(feature = "compression")]
            Alignment::PreCompression | Alignment::Compression => Self::Channelled,
            _ if !has_common_events(options) => Self::Resumable,
            Alignment::BitPacked => Self::BitPacked,
            _ => Self::BytePacked,
        }
    }
}

/// Decodes an EXI stream to events.
///
/// Input may come in pieces of any size. Whole bytes are taken off the front of the input; a byte
/// that is partly read stays with the decoder, and no bit is decoded twice. After an error only
/// [`restart`](Self::restart) helps.
///
/// ```
/// use exi_core::{Decoder, Event, Limits, Memory, Options, Schema, Step};
///
/// // The root element <a/> without a schema: SE(*), uri 0, local name "a", EE.
/// let mut input: &[u8] = &[0x40, 0x98, 0x40];
/// let memory = Memory::growing(&Limits::default());
/// let mut decoder = Decoder::new(Schema::none(), Options::default(), memory)?;
/// let mut names = Vec::new();
/// while let Step::Event(event) = decoder.next(&mut input)? {
///     if let Event::StartElement(name) = event {
///         names.push(name.local_name().to_owned());
///     }
/// }
/// assert_eq!(names, ["a"]);
/// # Ok::<(), exi_core::Error>(())
/// ```
#[derive(Debug)]
pub struct Decoder<'s, 'm> {
    coder: Coder<'s, 'm>,
    scratch: Scratch<'m>,
    window: Window,
    log: Log,
    /// Events that came at a place in the stream without bits of their own, and the most there may be.
    idle: u32,
    most_idle: u32,
    /// That place.
    idle_at: u64,
    way: Way,
    /// Boxed, so that other streams pay a word for it.
    #[cfg(feature = "compression")]
    channels: Option<Box<ChannelDecoder>>,
}

impl<'s, 'm> Decoder<'s, 'm> {
    /// A decoder for one body after another, informed by `schema` ([`Schema::none`] for none).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnsupportedOption`], or [`ErrorKind::Limit`] where the memory is too small
    /// for the schema.
    pub fn new(schema: Schema<'s>, options: Options, memory: Memory<'m>) -> Result<Self, Error> {
        let most_idle = memory.events_without_bits;
        #[cfg(feature = "compression")]
        let channels = options.alignment().is_channelled().then(|| {
            let compressed = options.alignment() == Alignment::Compression;
            Box::new(ChannelDecoder::new(compressed, memory.block_values))
        });
        let (coder, scratch) = Coder::new(schema, options, Side::Decoder, memory)
            .map_err(|kind| Error::new(kind, 0))?;
        let (window, log) = (Window::default(), Log::new());
        Ok(Self {
            coder,
            scratch,
            window,
            log,
            idle: 0,
            most_idle,
            idle_at: 0,
            way: Way::of(&options),
            #[cfg(feature = "compression")]
            channels,
        })
    }

    /// The options.
    #[must_use]
    pub const fn options(&self) -> &Options {
        &self.coder.options
    }

    /// The schema.
    #[must_use]
    pub const fn schema(&self) -> &Schema<'s> {
        &self.coder.grammars.schema
    }

    /// Bits read since the decoder was made or restarted.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.window.offset()
    }

    /// Goes on in the stream where `header` ended: the next step gives the first event.
    pub fn go_on_after(&mut self, header: &HeaderReader<'_>) {
        self.window = header.window();
    }

    /// Reads a header without options, before the first event; `None` asks for more input. For
    /// one with options, see [`HeaderReader`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotExi`], [`ErrorKind::UnsupportedVersion`], [`ErrorKind::OptionsDocument`].
    pub fn read_header(&mut self, input: &mut &[u8]) -> Result<Option<Header<'static>>, Error> {
        let from = *input;
        let mut reader = Reader::new(&mut self.window, &mut self.log, input, false);
        let prefix = Prefix::read(&mut reader, false);
        if prefix.is_ok() {
            // Any padding is part of the header (§5); headers without options are whole bytes.
            reader.align();
            reader.give_back(from);
            self.log.clear();
        }
        match prefix {
            Ok(Prefix { options: true, .. }) => Err(self.fail(ErrorKind::OptionsDocument)),
            Ok(Prefix { cookie, .. }) => Ok(Some(Header { cookie, options: None })),
            Err(Stop::NeedInput) => Ok(None),
            Err(Stop::Error(kind)) => Err(self.fail(kind)),
        }
    }

    /// The next event of the body.
    ///
    /// An event has a hundred bytes. Who matches on a reference to the result moves none of them.
    ///
    /// # Errors
    ///
    /// Errors of the stream, with the offset where they were noticed; [`ErrorKind::Limit`];
    /// [`ErrorKind::Finished`] after an error.
    #[inline]
    pub fn next(&mut self, input: &mut &[u8]) -> Result<Step<'_>, Error> {
        if self.way == Way::BitPacked && self.log.is_empty() {
            return self.next_in_bits(input).step();
        }
        self.next_in_any(input).step()
    }

    /// The next event, where no item is aligned and none is in progress.
    #[inline(never)]
    fn next_in_bits(&mut self, input: &mut &[u8]) -> Lent<'_> {
        let run = Run::new(&self.window, input);
        self.step::<_, false>(&mut At { run, input }, &mut Lend)
    }

    #[inline(never)]
    fn next_in_any(&mut self, input: &mut &[u8]) -> Lent<'_> {
        match self.way {
            Way::BytePacked if self.log.is_empty() => {
                let run = Run::new(&self.window, input);
                self.step::<_, true>(&mut At { run, input }, &mut Lend)
            }
            Way::Failed => Lent::Step(Err(Error::new(ErrorKind::Finished, self.window.offset()))),
            #[cfg(feature = "compression")]
            Way::Channelled => Lent::Step(self.next_of_block(input)),
            _ => {
                let advance = self.advance(input);
                Lent::Step(advance.map(|advance| self.step_of(&advance)))
            }
        }
    }

    /// Hands all events that the input holds to `sink`, as [`next`](Self::next) would one by one,
    /// and faster; until the sink breaks off.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    ///
    /// use exi_core::{Decoder, Event, Limits, Memory, Options, Pause, Schema};
    ///
    /// let mut input: &[u8] = &[0x40, 0x98, 0x40];
    /// let memory = Memory::growing(&Limits::default());
    /// let mut decoder = Decoder::new(Schema::none(), Options::default(), memory)?;
    /// let root = decoder.try_for_each(&mut input, |event| match event {
    ///     Event::StartElement(name) => ControlFlow::Break(name.local_name().to_owned()),
    ///     _ => ControlFlow::Continue(()),
    /// })?;
    /// assert_eq!(root, Pause::Break("a".to_owned()));
    /// # Ok::<(), exi_core::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next).
    #[inline]
    pub fn try_for_each<B, F>(&mut self, input: &mut &[u8], sink: F) -> Result<Pause<B>, Error>
    where
        F: FnMut(&Event<'_>) -> ControlFlow<B>,
    {
        let mut pour = Pour::to(sink);
        match self.way {
            Way::BitPacked => self.pour::<B, F, false>(input, &mut pour),
            Way::BytePacked => self.pour::<B, F, true>(input, &mut pour),
            _ => while pour.put(self.next(input)).is_continue() {},
        }
        pour.pause()
    }

    /// One function for each alignment: together they are too much for the registers.
    #[inline(never)]
    fn pour<B, F, const ALIGNED: bool>(&mut self, input: &mut &[u8], pour: &mut Pour<B, F>)
    where
        F: FnMut(&Event<'_>) -> ControlFlow<B>,
    {
        if !self.log.is_empty() && pour.put(self.next(input)).is_break() {
            return;
        }
        let mut at = At { run: Run::new(&self.window, input), input };
        while self.step::<_, ALIGNED>(&mut at, pour).is_continue() {}
        at.run.commit(at.run.position(), &mut self.window, at.input);
    }

    /// Goes on to the next event, whatever it is.
    fn advance(&mut self, input: &mut &[u8]) -> Result<Advance, Error> {
        if self.coder.grammars.ended() {
            return Ok(Advance::End);
        }
        if self.log.is_empty() {
            self.scratch.truncate(0);
        }
        let before = self.window.offset();
        let parts = match self.read_resumable(input) {
            Ok(parts) => parts,
            Err(Stop::NeedInput) => return Ok(Advance::NeedInput),
            Err(Stop::Error(kind)) => return Err(self.fail(kind)),
        };
        if before == self.window.offset() {
            self.count_idle(before).map_err(|limit| self.fail(limit.into()))?;
        }
        Ok(Advance::Event(parts))
    }

    fn step_of(&self, advance: &Advance) -> Step<'_> {
        match advance {
            Advance::Event(parts) => Step::Event(self.coder.event(parts, self.scratch.bytes())),
            Advance::NeedInput => Step::NeedInput,
            Advance::End => Step::End,
        }
    }

    /// Counts an event without bits at this place in the stream. Where events have bits, the place
    /// is another one each time.
    #[inline(always)]
    fn count_idle(&mut self, offset: u64) -> Result<(), Limit> {
        self.idle = if offset == self.idle_at { self.idle + 1 } else { 1 };
        self.idle_at = offset;
        if self.idle > self.most_idle { Err(Limit::EventsWithoutBits) } else { Ok(()) }
    }

    /// Reads any event, and goes on where the input ended before.
    fn read_resumable(&mut self, input: &mut &[u8]) -> Result<Parts, Stop> {
        self.read_boundaries(input)?;
        let from = *input;
        let aligned = self.coder.aligned();
        let mut reader = Reader::new(&mut self.window, &mut self.log, input, aligned);
        let parts = self.coder.read_event(&mut reader, &mut self.scratch)?;
        if self.coder.grammars.ended() {
            reader.align();
        }
        reader.give_back(from);
        self.log.clear();
        Ok(parts)
    }

    /// Reads what no event tells of, between self-contained elements and what is around them.
    fn read_boundaries(&mut self, input: &mut &[u8]) -> Result<(), Stop> {
        while self.coder.at_fragment() {
            let from = *input;
            let aligned = self.coder.aligned();
            let mut reader = Reader::new(&mut self.window, &mut self.log, input, aligned);
            self.coder.read_fragment_boundary(&mut reader, &mut self.scratch)?;
            reader.give_back(from);
            self.log.clear();
            self.scratch.truncate(0);
        }
        Ok(())
    }

    /// The next event of a channelled body.
    #[cfg(feature = "compression")]
    fn next_of_block(&mut self, input: &mut &[u8]) -> Result<Step<'_>, Error> {
        let (coder, scratch) = (&mut self.coder, &mut self.scratch);
        let mut lent =
            channels::Lent { coder, scratch, window: &mut self.window, log: &mut self.log };
        let next = self.channels.as_mut().map(|channels| channels.next(&mut lent, input, &mut ()));
        match next {
            Some(Ok(Some(parts))) => {
                Ok(Step::Event(self.coder.event(&parts, self.scratch.bytes())))
            }
            Some(Ok(None)) | None => Ok(Step::End),
            Some(Err(Stop::NeedInput)) => Ok(Step::NeedInput),
            Some(Err(Stop::Error(kind))) => Err(self.fail(kind)),
        }
    }

    /// Gets ready for the next body, whatever became of the last.
    pub fn restart(&mut self, keep: Keep) {
        self.coder.restart(keep);
        #[cfg(feature = "compression")]
        if let Some(channels) = &mut self.channels {
            channels.restart();
        }
        self.scratch.truncate(0);
        self.window = Window::default();
        self.log.clear();
        (self.idle, self.idle_at) = (0, 0);
        if self.way == Way::Failed {
            self.way = Way::of(&self.coder.options);
        }
    }

    /// Built-in grammars whose learned productions were used, and how many of those were.
    #[cfg(test)]
    pub(crate) fn used(&self) -> (usize, usize) {
        self.coder.grammars.used()
    }

    #[cold]
    fn fail(&mut self, kind: ErrorKind) -> Error {
        self.way = Way::Failed;
        Error::new(kind, self.window.offset())
    }
}
