//! Demultiplexing channels into events.

use alloc::vec::Vec;

use super::deflate::Inflater;
use super::{Block, Step};
use crate::bits::{Log, Reader, Stop, Window};
use crate::coder::Coder;
use crate::datatype::{self, Decoded, Place, Strings};
use crate::decoder::{Parts, ValueParts};
use crate::error::Limit;
use crate::memory::Scratch;
use crate::schema::Datatype;
use crate::string_table::Values;

/// What a block is waiting for.
#[derive(Debug)]
enum Phase {
    /// Events of the structure channel.
    Structure,
    /// Values; the next step, and the next value of a channel that was begun.
    Values { steps: Vec<Step>, step: usize, value: Option<u32> },
    /// Its events can be taken, from this one on.
    Events(usize),
}

/// A block that is read.
#[derive(Debug)]
pub(crate) struct ChannelDecoder {
    phase: Phase,
    events: Vec<Parts>,
    most_events: usize,
    inflater: Option<Inflater>,
}

/// What a decoder lends to read a block.
pub(crate) struct Lent<'l, 's, 'm> {
    pub(crate) coder: &'l mut Coder<'s, 'm>,
    pub(crate) scratch: &'l mut Scratch<'m>,
    pub(crate) window: &'l mut Window,
    pub(crate) log: &'l mut Log,
}

/// An item of a block.
pub(crate) enum Item<'r> {
    /// An event, in the structure channel.
    Event,
    /// The value at this place of the block.
    Value(u32, &'r Datatype),
}

/// Who is told where the items of a block are.
pub(crate) trait Watch {
    /// A block begins.
    fn clear(&mut self);

    /// An item comes next; told again where the input ended within it.
    fn begin(&mut self, item: Item<'_>, coder: &Coder<'_, '_>, reader: &Reader<'_, '_>);

    /// It was read, up to this bit.
    fn end(&mut self, offset: u64);
}

/// Nobody.
impl Watch for () {
    fn clear(&mut self) {}

    fn begin(&mut self, _: Item<'_>, _: &Coder<'_, '_>, _: &Reader<'_, '_>) {}

    fn end(&mut self, _: u64) {}
}

impl ChannelDecoder {
    pub(crate) fn new(compressed: bool, most_events: usize) -> Self {
        let inflater = compressed.then(Inflater::new);
        Self { phase: Phase::Structure, events: Vec::new(), most_events, inflater }
    }

    /// Begins another body.
    pub(crate) fn restart(&mut self) {
        let compressed = self.inflater.is_some();
        *self = Self::new(compressed, self.most_events);
    }

    /// The next event; none after the last.
    pub(crate) fn next(
        &mut self,
        lent: &mut Lent<'_, '_, '_>,
        input: &mut &[u8],
        watch: &mut impl Watch,
    ) -> Result<Option<Parts>, Stop> {
        loop {
            match &mut self.phase {
                Phase::Structure => self.read_structure(lent, input, watch)?,
                Phase::Values { .. } => self.read_values(lent, input, watch)?,
                Phase::Events(next) => {
                    if let Some(parts) = self.events.get(*next) {
                        *next += 1;
                        return Ok(Some(*parts));
                    }
                    if lent.coder.grammars.ended() {
                        return Ok(None);
                    }
                    self.begin_block(lent);
                    watch.clear();
                }
            }
        }
    }

    /// How many events of the block were taken.
    pub(crate) const fn events_taken(&self) -> usize {
        match self.phase {
            Phase::Events(next) => next,
            _ => 0,
        }
    }

    fn begin_block(&mut self, lent: &mut Lent<'_, '_, '_>) {
        self.events.clear();
        lent.scratch.truncate(0);
        if let Some(block) = lent.coder.block_mut() {
            block.clear();
        }
        self.phase = Phase::Structure;
    }

    fn read_structure(
        &mut self,
        lent: &mut Lent<'_, '_, '_>,
        input: &mut &[u8],
        watch: &mut impl Watch,
    ) -> Result<(), Stop> {
        let full = |coder: &Coder<'_, '_>| coder.block().is_none_or(Block::is_full);
        while !lent.coder.grammars.ended() && !full(lent.coder) {
            if self.events.len() >= self.most_events {
                return Err(Limit::BlockValues.into());
            }
            let parts = self.read(lent, input, |coder, reader, scratch| {
                watch.begin(Item::Event, coder, reader);
                Ok(match coder.read_event(reader, scratch)? {
                    // xsi:nil and xsi:type: their values are in this channel (§9.2.1).
                    Parts::Attribute(name, ValueParts::Plain(value)) => {
                        let value = out_of_table(value, &coder.values, scratch)?;
                        Parts::Attribute(name, ValueParts::Plain(value))
                    }
                    parts => parts,
                })
            })?;
            watch.end(lent.window.offset());
            self.events.push(parts);
        }
        let steps = lent.coder.block().map(Block::steps).unwrap_or_default();
        self.phase = Phase::Values { steps, step: 0, value: None };
        Ok(())
    }

    fn read_values(
        &mut self,
        lent: &mut Lent<'_, '_, '_>,
        input: &mut &[u8],
        watch: &mut impl Watch,
    ) -> Result<(), Stop> {
        while let Phase::Values { steps, step, value } = &self.phase {
            match (steps.get(*step).copied(), *value) {
                (None, _) => self.phase = Phase::Events(0),
                (Some(Step::EndOfStream), _) => {
                    if let Some(inflater) = &mut self.inflater {
                        inflater.end_stream(input)?;
                    }
                    self.go_on(true, None);
                }
                (Some(Step::Channel(place)), None) => {
                    let channel = lent.coder.block().and_then(|block| block.channels.get(place));
                    let first = channel.map(|channel| (channel.owner, channel.first));
                    if let Some((owner, _)) = first {
                        lent.coder.values.of(owner);
                    }
                    self.go_on(first.is_none(), first.map(|(_, first)| first));
                }
                (Some(Step::Channel(_)), Some(index)) => {
                    let next = self.read_value(lent, input, index, watch)?;
                    self.go_on(next.is_none(), next);
                }
            }
        }
        Ok(())
    }

    /// Goes on to the next step, or to another value of the same.
    fn go_on(&mut self, next_step: bool, next_value: Option<u32>) {
        if let Phase::Values { step, value, .. } = &mut self.phase {
            *step += usize::from(next_step);
            *value = next_value;
        }
    }

    /// Reads a value of the channel in force; the next of the channel.
    fn read_value(
        &mut self,
        lent: &mut Lent<'_, '_, '_>,
        input: &mut &[u8],
        index: u32,
        watch: &mut impl Watch,
    ) -> Result<Option<u32>, Stop> {
        let Some(row) = lent.coder.block().and_then(|block| block.value(index)).copied() else {
            return Ok(None);
        };
        let value = self.read(lent, input, |coder, reader, scratch| {
            watch.begin(Item::Value(index, row.datatype), coder, reader);
            let (schema, lexical) = (coder.grammars.schema, coder.lexical());
            let strings = &mut coder.values;
            let value = datatype::read(reader, &schema, row.datatype, lexical, scratch, strings)?;
            Ok(out_of_table(value, strings, scratch)?)
        })?;
        watch.end(lent.window.offset());
        if let Some(row) = lent.coder.block_mut().and_then(|b| b.values.get_mut(index as usize)) {
            row.value = Some(value);
        }
        Ok(row.next)
    }

    /// Reads one item from the input, or from what it inflates to.
    fn read<T, F>(
        &mut self,
        lent: &mut Lent<'_, '_, '_>,
        input: &mut &[u8],
        mut item: F,
    ) -> Result<T, Stop>
    where
        F: FnMut(&mut Coder<'_, '_>, &mut Reader<'_, '_>, &mut Scratch<'_>) -> Result<T, Stop>,
    {
        loop {
            let Some(inflater) = &mut self.inflater else {
                return read_from(lent, input, &mut item);
            };
            let mut rest = inflater.rest();
            let result = read_from(lent, &mut rest, &mut item);
            let left = rest.len();
            inflater.take_but(left);
            match result {
                Err(Stop::NeedInput) => inflater.refill(input)?,
                done => return done,
            }
        }
    }
}

/// A value that stays, whatever the string table evicts before its event is taken.
fn out_of_table(
    value: Decoded,
    strings: &Values<'_>,
    scratch: &mut Scratch<'_>,
) -> Result<Decoded, Limit> {
    match value {
        Decoded::Text(Place::Table(entry)) => {
            datatype::keep_text(Strings::text(strings, entry), scratch)
        }
        other => Ok(other),
    }
}

fn read_from<T, F>(lent: &mut Lent<'_, '_, '_>, input: &mut &[u8], item: &mut F) -> Result<T, Stop>
where
    F: FnMut(&mut Coder<'_, '_>, &mut Reader<'_, '_>, &mut Scratch<'_>) -> Result<T, Stop>,
{
    let from = *input;
    let mut reader = Reader::new(lent.window, lent.log, input, true);
    let read = item(lent.coder, &mut reader, lent.scratch)?;
    reader.give_back(from);
    lent.log.clear();
    Ok(read)
}
