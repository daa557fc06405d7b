//! A decoder that tells what the bits of each event mean.

#[cfg(feature = "compression")]
use alloc::vec::Vec;

use super::event::Parts;
#[cfg(feature = "compression")]
use super::event::ValueParts;
use super::{Decoder, Way};
use crate::bits::{Log, Reader, Stop};
#[cfg(feature = "compression")]
use crate::channels::{Item, Lent, Watch};
use crate::coder::Ahead;
#[cfg(feature = "compression")]
use crate::coder::Coder;
use crate::error::{Error, ErrorKind};
use crate::event::Event;
use crate::inspect::{EventBits, ValueBits};
#[cfg(feature = "compression")]
use crate::options::Alignment;

/// Decodes a stream, and tells what the bits of each event mean.
///
/// It looks at each event before it reads it, so the rest of the stream has to be at hand. A
/// compressed stream has no places of its own: inflate it, and inspect it as pre-compressed (§9.3
/// makes them the same).
///
/// ```
/// use exi_core::inspect::Inspector;
/// use exi_core::{Decoder, Limits, Memory, Options, Schema};
///
/// // The root element <a/> without a schema: SE(*), uri 0, local name "a", EE.
/// let mut input: &[u8] = &[0x40, 0x98, 0x40];
/// let memory = Memory::growing(&Limits::default());
/// let decoder = Decoder::new(Schema::none(), Options::default(), memory)?;
/// let mut inspector = Inspector::new(decoder);
/// let mut seen = Vec::new();
/// while let Some((bits, _)) = inspector.next(&mut input)? {
///     seen.push(format!("{} {} {}", bits.offset, bits.non_terminal, bits.code));
/// }
/// // The element's start takes 0 bits of code and 18 of name; EE is the first second part.
/// assert_eq!(seen, ["0 Document 0", "0 DocContent 0", "18 StartTagContent 0 0.0", "20 DocEnd 0"]);
/// # Ok::<(), exi_core::Error>(())
/// ```
#[derive(Debug)]
pub struct Inspector<'s, 'm> {
    decoder: Decoder<'s, 'm>,
    #[cfg(feature = "compression")]
    block: BlockBits,
}

impl<'s, 'm> Inspector<'s, 'm> {
    /// Goes on where `decoder` is.
    #[must_use]
    pub const fn new(decoder: Decoder<'s, 'm>) -> Self {
        Self {
            decoder,
            #[cfg(feature = "compression")]
            block: BlockBits { events: Vec::new(), values: Vec::new(), ahead: None, value: None },
        }
    }

    /// Bits read since the decoder was made or restarted.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.decoder.offset()
    }

    /// The next event of the body, with its bits; none after the last.
    ///
    /// # Errors
    ///
    /// As [`Decoder::next`]; [`ErrorKind::UnexpectedEnd`] where `input` ends within the body,
    /// [`ErrorKind::UnsupportedOption`] of a compressed stream.
    pub fn next(&mut self, input: &mut &[u8]) -> Result<Option<(EventBits, Event<'_>)>, Error> {
        if self.decoder.way == Way::Failed {
            return Err(Error::new(ErrorKind::Finished, self.decoder.offset()));
        }
        let read = self.read(input).map_err(|stop| {
            self.decoder.fail(match stop {
                Stop::NeedInput => ErrorKind::UnexpectedEnd,
                Stop::Error(kind) => kind,
            })
        })?;
        let Some((bits, parts)) = read else { return Ok(None) };
        Ok(Some((bits, self.decoder.coder.event(&parts, self.decoder.scratch.bytes()))))
    }

    fn read(&mut self, input: &mut &[u8]) -> Result<Option<(EventBits, Parts)>, Stop> {
        #[cfg(feature = "compression")]
        if self.decoder.channels.is_some() {
            return self.read_of_block(input);
        }
        let decoder = &mut self.decoder;
        if decoder.coder.grammars.ended() {
            return Ok(None);
        }
        decoder.scratch.truncate(0);
        let begins = decoder.offset();
        decoder.read_boundaries(input)?;
        let ahead = look_ahead(decoder, input);
        // Where the look needs more bits than there are, the event may be in error before them.
        let parts = decoder.read_resumable(input)?;
        let ahead = ahead?;
        if begins == decoder.offset() {
            decoder.count_idle(begins).map_err(|limit| Stop::Error(limit.into()))?;
        }
        Ok(Some((event_bits(&ahead, begins, decoder.offset(), None), parts)))
    }

    #[cfg(feature = "compression")]
    fn read_of_block(&mut self, input: &mut &[u8]) -> Result<Option<(EventBits, Parts)>, Stop> {
        let decoder = &mut self.decoder;
        if decoder.options().alignment() == Alignment::Compression {
            return Err(ErrorKind::UnsupportedOption("compression").into());
        }
        let (coder, scratch) = (&mut decoder.coder, &mut decoder.scratch);
        let mut lent = Lent { coder, scratch, window: &mut decoder.window, log: &mut decoder.log };
        let Some(channels) = &mut decoder.channels else { return Ok(None) };
        let Some(parts) = channels.next(&mut lent, input, &mut self.block)? else {
            return Ok(None);
        };
        let last = channels.events_taken().checked_sub(1);
        let seen = last.and_then(|last| self.block.events.get(last)).copied();
        let Some((ahead, ends)) = seen else { return Ok(None) };
        let value = match parts {
            Parts::Attribute(_, ValueParts::InBlock(index))
            | Parts::Characters(ValueParts::InBlock(index)) => {
                self.block.values.get(index as usize).copied().flatten()
            }
            _ => None,
        };
        Ok(Some((event_bits(&ahead, ahead.begins, ends, value), parts)))
    }
}

/// Where the items of a block are.
#[cfg(feature = "compression")]
#[derive(Debug)]
struct BlockBits {
    /// Events of the structure channel, and where they end.
    events: Vec<(Ahead, u64)>,
    /// By their places in the block.
    values: Vec<Option<ValueBits>>,
    /// What has begun.
    ahead: Option<Ahead>,
    value: Option<(u32, ValueBits)>,
}

#[cfg(feature = "compression")]
impl Watch for BlockBits {
    fn clear(&mut self) {
        self.events.clear();
        self.values.clear();
    }

    fn begin(&mut self, item: Item<'_>, coder: &Coder<'_, '_>, reader: &Reader<'_, '_>) {
        match item {
            Item::Event => self.ahead = reader.fork(|fork| coder.look_ahead(fork)).ok(),
            Item::Value(index, datatype) => {
                let string = reader.fork(|fork| coder.string_ahead(fork, datatype));
                let bits = ValueBits { offset: reader.offset(), length: 0, string };
                self.value = Some((index, bits));
            }
        }
    }

    fn end(&mut self, offset: u64) {
        if let Some(ahead) = self.ahead.take() {
            self.events.push((ahead, offset));
        }
        if let Some((index, bits)) = self.value.take() {
            let index = index as usize;
            if self.values.len() <= index {
                self.values.resize(index + 1, None);
            }
            if let Some(slot) = self.values.get_mut(index) {
                *slot = Some(ValueBits { length: offset - bits.offset, ..bits });
            }
        }
    }
}

/// What comes next, and nothing is read.
fn look_ahead(decoder: &Decoder<'_, '_>, input: &[u8]) -> Result<Ahead, Stop> {
    let (mut window, mut log, mut input) = (decoder.window.clone(), Log::new(), input);
    let aligned = decoder.coder.aligned();
    decoder.coder.look_ahead(&mut Reader::new(&mut window, &mut log, &mut input, aligned))
}

/// An event that lies from `begins` to `ends`; a value that lies elsewhere is `value`.
fn event_bits(ahead: &Ahead, begins: u64, ends: u64, value: Option<ValueBits>) -> EventBits {
    let here = ahead.has_value.then(|| ValueBits {
        offset: ahead.names_end,
        length: ends.saturating_sub(ahead.names_end),
        string: ahead.string,
    });
    EventBits {
        non_terminal: ahead.non_terminal,
        code: ahead.code,
        offset: begins,
        length: ends - begins,
        code_length: ahead.code_ends - ahead.begins,
        name_length: ahead.names_end - ahead.code_ends,
        value: value.or(here),
    }
}
