//! Writing without a way back, to output that is at hand.

use super::words::{Octets, words};
use super::{Cursor, Short};

/// A place in the output where events are written one after the other.
///
/// Its parts stay in registers as long as no function that is not inlined gets hold of it: such
/// ones get a [`Cursor`] and the output behind it ([`aside`](Self::aside)).
pub(crate) struct Pen<'o> {
    /// What is not yet written to.
    out: &'o mut [u8],
    /// The unfinished byte, at the top of the word; zeros below.
    bits: u64,
    /// How many bits of it are written: less than 8.
    count: u32,
    /// Whole bytes of the stream when `out` is full.
    end: u64,
}

impl<'o> Pen<'o> {
    #[inline(always)]
    pub(crate) fn new(cursor: Cursor, out: &'o mut [u8]) -> Self {
        let Cursor { bits, count, bytes } = cursor;
        Self { bits, count, end: bytes + out.len() as u64, out }
    }

    /// The place in the stream.
    #[inline(always)]
    pub(crate) const fn cursor(&self) -> Cursor {
        let bytes = self.end - self.out.len() as u64;
        Cursor { bits: self.bits, count: self.count, bytes }
    }

    /// Bytes that can be written.
    #[inline(always)]
    pub(crate) const fn room(&self) -> usize {
        self.out.len()
    }

    /// Lets `write` go on from the cursor, and goes on where it says, behind so many bytes.
    #[inline(always)]
    pub(crate) fn aside<E>(
        &mut self,
        write: impl FnOnce(Cursor, &mut [u8]) -> Result<(usize, Cursor), E>,
    ) -> Result<(), E> {
        let (bytes, Cursor { bits, count, .. }) = write(self.cursor(), self.out)?;
        (self.bits, self.count) = (bits, count);
        self.advance(bytes);
        Ok(())
    }

    #[inline(always)]
    fn advance(&mut self, bytes: usize) {
        self.out = core::mem::take(&mut self.out).get_mut(bytes..).unwrap_or_default();
    }

    /// Writes the bits of an event or of a part of it. None, and nothing is written, where there
    /// are too many, or the room is less than eight bytes. What follows the whole bytes there may
    /// be overwritten.
    #[inline(always)]
    pub(crate) fn put(&mut self, short: Short) -> Option<()> {
        let room = self.out.first_chunk_mut::<8>()?;
        if !short.fits() {
            return None;
        }
        let count = self.count + short.count;
        // Where there are no bits at all, there is no value to be shifted either.
        let word = self.bits | short.bits.wrapping_shl(64 - count);
        *room = word.to_be_bytes();
        // Seven at most, as the compiler is to know.
        let bytes = count / 8 % 8;
        self.bits = word << (bytes * 8);
        self.count = count % 8;
        self.advance(bytes as usize);
        Some(())
    }

    /// Writes octets. None where the room is short of eight bytes more than them.
    #[inline(always)]
    pub(crate) fn octets(&mut self, octets: &Octets<'_>) -> Option<()> {
        for word in words(octets.octets) {
            self.word(word)?;
        }
        self.put(octets.last())
    }

    /// Writes octets, and makes a copy of them on the way, which has room for whole words.
    #[inline(always)]
    pub(crate) fn octets_and(&mut self, octets: &Octets<'_>, copy: &mut [u8]) -> Option<()> {
        let (whole, copy) = (octets.octets.as_chunks::<8>().0, copy.as_chunks_mut::<8>().0);
        if let Some(copy) = copy.get_mut(whole.len()) {
            // What is behind the last octet is of no meaning.
            *copy = octets.last.rotate_right(octets.octets.len() as u32 % 8 * 8).to_be_bytes();
        }
        for (word, copy) in whole.iter().zip(copy) {
            self.word(u64::from_be_bytes(*word))?;
            *copy = *word;
        }
        self.put(octets.last())
    }

    /// Writes eight octets.
    #[inline(always)]
    fn word(&mut self, word: u64) -> Option<()> {
        *self.out.first_chunk_mut::<8>()? = (self.bits | word >> self.count).to_be_bytes();
        // Two shifts, so that 0 bits are no special case.
        self.bits = word << (63 - self.count) << 1;
        self.advance(8);
        Some(())
    }
}
