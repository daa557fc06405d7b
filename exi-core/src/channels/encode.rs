//! Multiplexing events into channels.

use alloc::vec::Vec;

use super::deflate::deflate;
use super::{Block, BlockValue, Step};
use crate::bits::{Cursor, Writer};
use crate::coder::Coder;
use crate::datatype;
use crate::error::ErrorKind;
use crate::event::Event;
use crate::memory::Scratch;
use crate::string_table::Name;

/// A block that is written.
#[derive(Debug)]
pub(crate) struct ChannelEncoder<'m> {
    compressed: bool,
    /// Bytes of the stream in progress; at first those of the structure channel.
    stream: Vec<u8>,
    /// Bytes of ended streams that were not taken.
    out: Vec<u8>,
    /// What values are prepared in when the block ends.
    scratch: Scratch<'m>,
}

impl<'m> ChannelEncoder<'m> {
    pub(crate) const fn new(compressed: bool, scratch: Scratch<'m>) -> Self {
        Self { compressed, stream: Vec::new(), out: Vec::new(), scratch }
    }

    /// Begins another body.
    pub(crate) fn restart(&mut self) {
        self.stream.clear();
        self.out.clear();
    }

    /// Bytes that can be taken.
    pub(crate) fn ready(&self) -> usize {
        self.out.len()
    }

    /// Takes bytes, as many as `out` has room for.
    pub(crate) fn take(&mut self, out: &mut [u8]) -> usize {
        let count = self.out.len().min(out.len());
        for (to, from) in out.iter_mut().zip(self.out.drain(..count)) {
            *to = from;
        }
        count
    }

    /// Writes an event to the structure channel, and the block where it is complete. `kept`
    /// holds the values of the block.
    pub(crate) fn push<'s>(
        &mut self,
        coder: &mut Coder<'s, '_>,
        kept: &mut Scratch<'_>,
        cursor: &mut Cursor,
        event: &Event<'_>,
    ) -> Result<(), ErrorKind> {
        append(&mut self.stream, cursor, |writer| coder.write_event(writer, kept, event))?;
        if coder.grammars.ended() || coder.block().is_some_and(Block::is_full) {
            self.end_block(coder, kept, cursor)?;
        }
        Ok(())
    }

    fn end_block(
        &mut self,
        coder: &mut Coder<'_, '_>,
        kept: &mut Scratch<'_>,
        cursor: &mut Cursor,
    ) -> Result<(), ErrorKind> {
        for step in coder.block().map(Block::steps).unwrap_or_default() {
            match step {
                Step::EndOfStream => self.end_stream(),
                Step::Channel(place) => self.write_channel(coder, kept, cursor, place)?,
            }
        }
        if let Some(block) = coder.block_mut() {
            block.clear();
        }
        kept.truncate(0);
        Ok(())
    }

    /// A stream of no bytes is not there (§9.3).
    fn end_stream(&mut self) {
        if self.compressed && !self.stream.is_empty() {
            self.out.extend_from_slice(&deflate(&self.stream));
        } else {
            self.out.extend_from_slice(&self.stream);
        }
        self.stream.clear();
    }

    fn write_channel(
        &mut self,
        coder: &mut Coder<'_, '_>,
        kept: &Scratch<'_>,
        cursor: &mut Cursor,
        place: usize,
    ) -> Result<(), ErrorKind> {
        let channel = coder.block().and_then(|block| block.channels.get(place)).copied();
        let Some(channel) = channel else { return Ok(()) };
        let mut next = Some(channel.first);
        while let Some(value) = next.and_then(|next| coder.block()?.value(next).copied()) {
            self.write_value(coder, kept, cursor, channel.owner, &value)?;
            next = value.next;
        }
        Ok(())
    }

    fn write_value(
        &mut self,
        coder: &mut Coder<'_, '_>,
        kept: &Scratch<'_>,
        cursor: &mut Cursor,
        owner: Name,
        row: &BlockValue<'_>,
    ) -> Result<(), ErrorKind> {
        let (schema, manner) = (coder.grammars.schema, coder.manner());
        let Some(decoded) = row.value else { return Ok(()) };
        let scratch = &mut self.scratch;
        append(&mut self.stream, cursor, |writer| {
            scratch.truncate(0);
            let value = decoded.kept_value(&schema, kept.bytes());
            let prepared = datatype::prepare(&schema, row.datatype, manner, &value, scratch)?;
            writer.require(prepared.most_bytes())?;
            Ok(prepared.write(writer, coder.values.of(owner))?)
        })
    }
}

/// Appends what `item` writes, with as much room as it asks for.
fn append<F>(out: &mut Vec<u8>, cursor: &mut Cursor, mut item: F) -> Result<(), ErrorKind>
where
    F: FnMut(&mut Writer<'_>) -> Result<(), ErrorKind>,
{
    let start = out.len();
    let mut room = 64;
    loop {
        out.resize(start + room, 0);
        let mut writer = Writer::new(*cursor, out.get_mut(start..).unwrap_or_default(), true);
        let written = item(&mut writer)
            .and_then(|()| writer.finish().ok_or(ErrorKind::OutputFull { needed: room * 2 }));
        out.truncate(start + written.as_ref().map_or(0, |(bytes, _)| *bytes));
        match written {
            Ok((_, next)) => {
                *cursor = next;
                return Ok(());
            }
            Err(ErrorKind::OutputFull { needed }) if needed > room => room = needed,
            Err(kind) => return Err(kind),
        }
    }
}
