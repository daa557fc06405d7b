//! Writing items to output that has room enough.

use super::words::{last_word, words};
use crate::error::ErrorKind;

/// The place in the stream, and the bits of its last, unfinished byte.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cursor {
    /// The unfinished byte, at the top of the word; zeros below.
    pub(super) bits: u64,
    /// How many bits of it are written: less than 8.
    pub(super) count: u32,
    /// Whole bytes of the stream that were written.
    pub(super) bytes: u64,
}

impl Cursor {
    /// Bits from the start of the stream.
    pub(crate) const fn offset(&self) -> u64 {
        self.bytes * 8 + self.count as u64
    }
}

/// Writes the items of one event to a slice that its caller has found long enough.
///
/// Bits gather in a word, which goes to the slice when it is full and when the event is complete;
/// a few bytes beyond those that are complete may be overwritten. What is beyond the slice is
/// dropped; [`Writer::finish`] tells.
pub(crate) struct Writer<'w> {
    /// Bytes of the slice and, of these, those that are not yet written.
    room: usize,
    out: &'w mut [u8],
    /// Bytes written.
    len: usize,
    /// Bits not yet in `out`, left-aligned; zeros below.
    bits: u64,
    /// How many: less than 32 between items.
    count: u32,
    /// Whole bytes of the stream before `out`.
    bytes: u64,
    aligned: bool,
}

impl<'w> Writer<'w> {
    /// A writer that continues at `cursor`; `aligned` makes every item start at a byte.
    #[inline(always)]
    pub(crate) fn new(cursor: Cursor, out: &'w mut [u8], aligned: bool) -> Self {
        let Cursor { bits, count, bytes } = cursor;
        Self { room: out.len(), out, len: 0, bits, count, bytes, aligned }
    }

    /// Checks that there is room for `bytes` more, an unfinished byte aside.
    pub(crate) fn require(&self, bytes: usize) -> Result<(), ErrorKind> {
        let needed = self.len + (self.count / 8) as usize + bytes + 1;
        if needed <= self.room { Ok(()) } else { Err(ErrorKind::OutputFull { needed }) }
    }

    /// The whole bytes written, and where the next writer continues; none if the slice was short.
    #[inline(always)]
    pub(crate) fn finish(mut self) -> Option<(usize, Cursor)> {
        self.store_bytes();
        let bytes = self.bytes + self.len as u64;
        let cursor = Cursor { bits: self.bits, count: self.count, bytes };
        (self.len <= self.room).then_some((self.len, cursor))
    }

    /// Writes the low `n` ≤ 32 bits of `value`; the others are zero.
    #[inline(always)]
    pub(crate) fn put(&mut self, value: u32, n: u32) {
        debug_assert!(n == 32 || value >> n == 0, "{value} in {n} bits");
        self.append(value.into(), n);
    }

    /// Writes the low `n` bits of `value`, where there is place for them in the word.
    #[inline(always)]
    fn append(&mut self, value: u64, n: u32) {
        self.count += n;
        // Where there are no bits at all, there is no value to be shifted either.
        self.bits |= value.wrapping_shl(64 - self.count);
        if self.count >= 32 {
            self.store(((self.bits >> 32) as u32).to_be_bytes());
            self.advance(4);
            self.bits <<= 32;
            self.count -= 32;
        }
    }

    /// Moves whole bytes to `out`: less than 8 bits are left.
    #[inline(always)]
    fn store_bytes(&mut self) {
        self.store(((self.bits >> 32) as u32).to_be_bytes());
        self.advance((self.count / 8) as usize);
        self.bits <<= self.count & !7;
        self.count %= 8;
    }

    /// Puts bytes behind those that are written, as far as there is room.
    #[inline(always)]
    fn store<const N: usize>(&mut self, bytes: [u8; N]) {
        match self.out.first_chunk_mut() {
            Some(room) => *room = bytes,
            None => store_some(self.out, &bytes),
        }
    }

    /// Counts `bytes` that were stored.
    #[inline(always)]
    fn advance(&mut self, bytes: usize) {
        self.out = core::mem::take(&mut self.out).get_mut(bytes..).unwrap_or_default();
        self.len += bytes;
    }

    /// §7.1.9 n-bit Unsigned Integer, n ≤ 32.
    #[inline(always)]
    pub(crate) fn n_bit(&mut self, value: u32, n: u32) {
        if self.aligned {
            for byte in value.to_le_bytes().into_iter().take(n.div_ceil(8) as usize) {
                self.put(u32::from(byte), 8);
            }
        } else {
            self.put(value, n);
        }
    }

    /// A Boolean used as an indicator (§7.1.2).
    #[inline(always)]
    pub(crate) fn flag(&mut self, flag: bool) {
        self.put(u32::from(flag), if self.aligned { 8 } else { 1 });
    }

    /// One octet.
    #[inline(always)]
    pub(crate) fn octet(&mut self, octet: u8) {
        self.put(u32::from(octet), 8);
    }

    /// Octets, eight at a time.
    #[inline(always)]
    pub(crate) fn octets(&mut self, octets: &[u8]) {
        self.store_bytes();
        for word in words(octets) {
            self.store((self.bits | word >> self.count).to_be_bytes());
            self.advance(8);
            // Two shifts, so that 0 bits are no special case.
            self.bits = word << (63 - self.count) << 1;
        }
        self.append(last_word(octets), octets.len() as u32 % 8 * 8);
    }

    /// §7.1.6 Unsigned Integer.
    #[inline(always)]
    pub(crate) fn unsigned(&mut self, mut value: u64) {
        while value > 0x7F {
            self.octet(value as u8 | 0x80);
            value >>= 7;
        }
        self.octet(value as u8);
    }

    /// Fills the last byte with zeros.
    pub(crate) fn align(&mut self) {
        self.put(0, self.count.wrapping_neg() % 8);
    }
}

/// Puts bytes where there is not room for all of them.
#[cold]
#[inline(never)]
fn store_some(room: &mut [u8], bytes: &[u8]) {
    for (to, from) in room.iter_mut().zip(bytes) {
        *to = *from;
    }
}
