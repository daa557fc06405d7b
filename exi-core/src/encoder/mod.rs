//! Encoding: pushes events into a stream, §6.

mod all;
mod common;
mod event;
#[cfg(feature = "compression")]
mod kept;
mod open;
mod places;
mod plain;
mod space;
mod spelled;
mod strings;
mod xsi;

#[cfg(feature = "compression")]
use alloc::boxed::Box;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

pub use self::all::Refused;
use self::places::Places;
use self::spelled::SpelledNames;
use crate::bits::{Cursor, Pen, Writer};
use crate::canonical::Canonical;
#[cfg(feature = "compression")]
use crate::channels::ChannelEncoder;
use crate::coder::{Coder, Keep, has_common_events};
use crate::error::{Error, ErrorKind};
use crate::event::Event;
use crate::header::{Header, HeaderWriter, Prefix};
#[cfg(feature = "alloc")]
use crate::limits::Limits;
#[cfg(feature = "compression")]
use crate::memory::Store;
use crate::memory::{Memory, Scratch};
#[cfg(feature = "compression")]
use crate::options::Alignment;
use crate::options::Options;
use crate::schema::Schema;
use crate::string_table::Side;

/// How events are written.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// At one go, where they are common ones.
    BitPacked,
    /// The same, items aligned at bytes.
    Aligned,
    /// In the way that holds for all.
    General,
}

/// Encodes events to an EXI stream.
///
/// An event is written whole or not at all: after [`ErrorKind::NotAllowed`],
/// [`ErrorKind::InvalidLexicalValue`] or [`ErrorKind::OutputFull`] the encoder is as before, and
/// another event, or the same with more room, can follow. After [`ErrorKind::Limit`] only
/// [`restart`](Self::restart) helps.
///
/// ```
/// use exi_core::{Encoder, Event, Limits, Memory, Options, QName, Schema};
///
/// let memory = Memory::growing(&Limits::default());
/// let mut encoder = Encoder::new(Schema::none(), Options::default(), memory)?;
/// let mut out = Vec::new();
/// for event in [
///     Event::StartDocument,
///     Event::StartElement(QName::new("", "a")),
///     Event::EndElement,
///     Event::EndDocument,
/// ] {
///     encoder.push_to_vec(&event, &mut out)?;
/// }
/// encoder.finish_to_vec(&mut out)?;
/// // SE(*): uri 0 of 3 in two bits, a local name of one character, "a"; EE.
/// assert_eq!(out, [0x40, 0x98, 0x40]);
/// # Ok::<(), exi_core::Error>(())
/// ```
#[derive(Debug)]
pub struct Encoder<'s, 'm> {
    coder: Coder<'s, 'm>,
    scratch: Scratch<'m>,
    cursor: Cursor,
    failed: bool,
    way: Way,
    places: Places,
    spelled: SpelledNames,
    #[cfg(feature = "compression")]
    /// Boxed, so that other streams pay a word for it.
    channels: Option<Box<ChannelEncoder<'m>>>,
}

impl<'s, 'm> Encoder<'s, 'm> {
    /// An encoder for one body after another, informed by `schema` ([`Schema::none`] for none).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnsupportedOption`], or [`ErrorKind::Limit`] where the memory is too small
    /// for the schema.
    pub fn new(schema: Schema<'s>, options: Options, memory: Memory<'m>) -> Result<Self, Error> {
        #[cfg(feature = "compression")]
        let channels = options.alignment().is_channelled().then(|| {
            let compressed = options.alignment() == Alignment::Compression;
            let scratch = Scratch::new(Store::growing(memory.block_text));
            Box::new(ChannelEncoder::new(compressed, scratch))
        });
        let (mut coder, scratch) = Coder::new(schema, options, Side::Encoder, memory)
            .map_err(|kind| Error::new(kind, 0))?;
        coder.grammars.bound(options.profile());
        let mut encoder = Self {
            coder,
            scratch,
            cursor: Cursor::default(),
            failed: false,
            way: Way::BitPacked,
            places: Places::new(),
            spelled: SpelledNames::new(),
            #[cfg(feature = "compression")]
            channels,
        };
        encoder.choose_way();
        Ok(encoder)
    }

    /// An encoder that writes canonical streams: with the canonical set of `options`
    /// ([`Options::canonical`]) and values in their canonical form.
    ///
    /// Attributes and namespace declarations have to come in canonical order, text in one piece
    /// and with canonical white space (Canonical EXI §4.3.2, §4.4).
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn new_canonical(
        schema: Schema<'s>,
        options: Options,
        canonical: Canonical,
        memory: Memory<'m>,
    ) -> Result<Self, Error> {
        let mut encoder = Self::new(schema, options.canonical(), memory)?;
        encoder.coder.canonical = Some(canonical);
        encoder.choose_way();
        Ok(encoder)
    }

    /// The Canonical EXI Options, where the streams are canonical.
    #[must_use]
    pub const fn canonical(&self) -> Option<Canonical> {
        self.coder.canonical
    }

    /// The options.
    #[must_use]
    pub const fn options(&self) -> &Options {
        &self.coder.options
    }

    /// Bits written since the encoder was made or restarted.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.cursor.offset()
    }

    /// True when attributes should come in the order of their names, by local name and then by
    /// uri (§6): the stream is schema-informed, or canonical. Built-in grammars allow any order; other encoders
    /// sort there too when a schema informs the stream, and keep the document's order when none does.
    #[must_use]
    pub const fn sorts_attributes(&self) -> bool {
        self.coder.grammars.schema.rows().informed || self.coder.canonical.is_some()
    }

    /// True when the element that has just begun needs an attribute `xsi:type`, behind its
    /// namespace declarations, because the EXI Profile forbids that its built-in grammar learns;
    /// `xsd:anyType` always does. Other events are refused until it was written. Never so where no
    /// schema informs the stream.
    #[must_use]
    pub fn wants_type(&self) -> bool {
        self.coder.grammars.wants_type()
    }

    /// Goes on in the stream where `header` ended: the next event is the first.
    pub fn go_on_after(&mut self, header: &HeaderWriter<'_>) {
        self.cursor = header.cursor();
    }

    /// Writes a header without options, before the first event; returns the bytes written. For
    /// one with options, see [`HeaderWriter`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::OptionsDocument`] where the header has options, [`ErrorKind::OutputFull`]
    /// where `out` has less than [`Header::MOST_BYTES`] bytes.
    pub fn write_header(&mut self, header: &Header<'_>, out: &mut [u8]) -> Result<usize, Error> {
        self.write(out, |_, _, writer| {
            if header.options.is_some() {
                return Err(ErrorKind::OptionsDocument);
            }
            writer.require(Header::MOST_BYTES)?;
            Prefix { cookie: header.cookie, options: false }.write(writer);
            Ok(())
        })
    }

    /// Writes an event; returns the bytes that became whole. The rest, less than a byte, stays
    /// with the encoder until the next event or [`finish`](Self::finish). Up to 7 bytes of `out`
    /// behind those may be overwritten.
    /// Many events are written faster at one call: [`push_all`](Self::push_all).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotAllowed`] where the grammar in force has no production for the event,
    /// [`ErrorKind::InvalidLexicalValue`] where it has one but not for this value,
    /// [`ErrorKind::OutputFull`] with the room that is needed, [`ErrorKind::Limit`], and
    /// [`ErrorKind::Finished`] after that.
    #[inline]
    pub fn push(&mut self, event: &Event<'_>, out: &mut [u8]) -> Result<usize, Error> {
        match self.way {
            Way::BitPacked => self.push_common::<false>(event, out),
            Way::Aligned => self.push_common::<true>(event, out),
            Way::General => self.push_any(event, out),
        }
    }

    /// Writes an event in the way that its kind permits.
    #[inline(always)]
    fn push_common<const ALIGNED: bool>(
        &mut self,
        event: &Event<'_>,
        out: &mut [u8],
    ) -> Result<usize, Error> {
        let written = match event {
            Event::Attribute(qname, value) => {
                self.alone(out, |it, pen| it.attribute::<ALIGNED>(pen, &mut None, qname, value))
            }
            Event::StartElement(qname) => {
                self.alone(out, |it, pen| it.start::<ALIGNED>(pen, &mut None, qname))
            }
            Event::EndElement => self.alone(out, |it, pen| it.end::<ALIGNED>(pen)),
            Event::Characters(value) => {
                self.alone(out, |it, pen| it.characters::<ALIGNED>(pen, value))
            }
            Event::StartDocument | Event::EndDocument => {
                self.alone(out, |it, pen| it.boundary::<ALIGNED>(pen, event))
            }
            _ => None,
        };
        match written {
            Some(bytes) => Ok(bytes),
            None => self.push_any(event, out),
        }
    }

    /// Writes one event. A function for each kind, so that none pays for another.
    #[inline(never)]
    fn alone(
        &mut self,
        out: &mut [u8],
        write: impl FnOnce(&mut Self, &mut Pen<'_>) -> Option<()>,
    ) -> Option<usize> {
        let mut pen = Pen::new(self.cursor, out);
        let room = pen.room();
        write(self, &mut pen)?;
        self.cursor = pen.cursor();
        Some(room - pen.room())
    }

    /// Writes an event of any kind.
    #[cold]
    #[inline(never)]
    fn push_any(&mut self, event: &Event<'_>, out: &mut [u8]) -> Result<usize, Error> {
        #[cfg(feature = "compression")]
        if self.channels.is_some() {
            return self.push_to_block(event, out);
        }
        let open = match self.way {
            Way::BitPacked => self.open::<false>(event, out),
            Way::Aligned => self.open::<true>(event, out),
            Way::General => None,
        };
        if let Some(bytes) = open {
            return Ok(bytes);
        }
        self.scratch.truncate(0);
        self.write(out, |coder, scratch, writer| coder.write_event(writer, scratch, event))
    }

    /// Pads the body to a whole byte; returns the bytes written: none or one.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::OutputFull`] where `out` is empty.
    pub fn finish(&mut self, out: &mut [u8]) -> Result<usize, Error> {
        #[cfg(feature = "compression")]
        if let Some(channels) = &mut self.channels {
            return match channels.ready() {
                needed if needed > out.len() => {
                    Err(Error::new(ErrorKind::OutputFull { needed }, self.cursor.offset()))
                }
                _ => Ok(channels.take(out)),
            };
        }
        self.write(out, |_, _, writer| {
            writer.require(1)?;
            writer.align();
            Ok(())
        })
    }

    /// Appends a header, with options or without, before the first event.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Finished`], [`ErrorKind::Limit`] where the options are larger than the
    /// defaults of [`Limits`] permit.
    #[cfg(feature = "alloc")]
    pub fn write_header_to_vec(
        &mut self,
        header: &Header<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        let mut headers = HeaderWriter::new(Memory::growing(&Limits::default()))?;
        self.append(out, |encoder, out| {
            let bytes = headers.write(header, out)?;
            encoder.go_on_after(&headers);
            Ok(bytes)
        })
    }

    /// [`push`](Self::push), appending to a vector.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push), but not [`ErrorKind::OutputFull`].
    #[cfg(feature = "alloc")]
    pub fn push_to_vec(&mut self, event: &Event<'_>, out: &mut Vec<u8>) -> Result<(), Error> {
        self.append(out, |encoder, out| encoder.push(event, out))
    }

    /// [`finish`](Self::finish), appending to a vector.
    ///
    /// # Errors
    ///
    /// None but [`ErrorKind::Finished`].
    #[cfg(feature = "alloc")]
    pub fn finish_to_vec(&mut self, out: &mut Vec<u8>) -> Result<(), Error> {
        self.append(out, Self::finish)
    }

    /// Writes an event of a channelled body; its bytes come when its block is complete.
    #[cfg(feature = "compression")]
    fn push_to_block(&mut self, event: &Event<'_>, out: &mut [u8]) -> Result<usize, Error> {
        if self.failed {
            return Err(Error::new(ErrorKind::Finished, self.cursor.offset()));
        }
        let Some(channels) = &mut self.channels else { return Ok(0) };
        let (coder, kept) = (&mut self.coder, &mut self.scratch);
        let pushed = channels.push(coder, kept, &mut self.cursor, event);
        match pushed {
            Ok(()) => Ok(channels.take(out)),
            Err(kind) => Err(self.fail(kind)),
        }
    }

    /// Gets ready for the next body, whatever became of the last.
    pub fn restart(&mut self, keep: Keep) {
        self.coder.restart(keep);
        self.begin();
    }

    /// Keeps what [`take_back`](Self::take_back) needs: a copy of each value that a body makes
    /// the string table give up.
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn reversible(mut self) -> Self {
        self.coder.values.keep_journal();
        self
    }

    /// Takes the body in progress back, whatever became of it: values are in the string table as
    /// when it began, and another body can follow as after [`Keep::Values`].
    ///
    /// Only an encoder that is [`reversible`](Self::reversible) can; for others this is a restart
    /// that keeps nothing.
    #[cfg(feature = "alloc")]
    pub fn take_back(&mut self) {
        self.coder.roll_back();
        self.begin();
    }

    /// A body begins.
    fn begin(&mut self) {
        #[cfg(feature = "compression")]
        if let Some(channels) = &mut self.channels {
            channels.restart();
        }
        self.scratch.truncate(0);
        self.cursor = Cursor::default();
        self.failed = false;
        self.choose_way();
    }

    /// Finds how the events of a body that begins are written.
    fn choose_way(&mut self) {
        self.way = if self.coder.canonical.is_some() || !has_common_events(self.options()) {
            Way::General
        } else if self.coder.aligned() {
            Way::Aligned
        } else {
            Way::BitPacked
        };
    }

    /// The error that `kind` is here; a limit ends the body.
    #[cold]
    fn fail(&mut self, kind: ErrorKind) -> Error {
        if let ErrorKind::Limit(_) = kind {
            self.failed = true;
            self.way = Way::General;
        }
        Error::new(kind, self.cursor.offset())
    }

    fn write<F>(&mut self, out: &mut [u8], step: F) -> Result<usize, Error>
    where
        F: FnOnce(&mut Coder<'s, 'm>, &mut Scratch<'m>, &mut Writer<'_>) -> Result<(), ErrorKind>,
    {
        if self.failed {
            return Err(Error::new(ErrorKind::Finished, self.cursor.offset()));
        }
        let room = out.len();
        let mut writer = Writer::new(self.cursor, out, self.coder.aligned());
        let result = step(&mut self.coder, &mut self.scratch, &mut writer)
            .and_then(|()| writer.finish().ok_or(ErrorKind::OutputFull { needed: room * 2 }));
        match result {
            Ok((bytes, cursor)) => {
                self.cursor = cursor;
                Ok(bytes)
            }
            Err(kind) => Err(self.fail(kind)),
        }
    }

    /// Appends what `step` writes, with as much room as it asks for.
    #[cfg(feature = "alloc")]
    #[inline(always)]
    fn append<F>(&mut self, out: &mut Vec<u8>, mut step: F) -> Result<(), Error>
    where
        F: FnMut(&mut Self, &mut [u8]) -> Result<usize, Error>,
    {
        /// Enough for nearly all events.
        const ROOM: usize = 256;

        let start = out.len();
        out.resize(start + ROOM, 0);
        match step(self, out.get_mut(start..).unwrap_or_default()) {
            Ok(bytes) => {
                out.truncate(start + bytes);
                Ok(())
            }
            Err(error) => self.append_more(out, start, error, step),
        }
    }

    /// Goes on after an error, where that asks for more room than there is behind `start`.
    #[cfg(feature = "alloc")]
    #[cold]
    #[inline(never)]
    fn append_more<F>(
        &mut self,
        out: &mut Vec<u8>,
        start: usize,
        mut error: Error,
        mut step: F,
    ) -> Result<(), Error>
    where
        F: FnMut(&mut Self, &mut [u8]) -> Result<usize, Error>,
    {
        while let ErrorKind::OutputFull { needed } = error.kind()
            && needed > out.len() - start
        {
            out.resize(start + needed, 0);
            match step(self, out.get_mut(start..).unwrap_or_default()) {
                Ok(bytes) => {
                    out.truncate(start + bytes);
                    return Ok(());
                }
                Err(other) => error = other,
            }
        }
        out.truncate(start);
        Err(error)
    }
}

#[cfg(test)]
mod tests;
