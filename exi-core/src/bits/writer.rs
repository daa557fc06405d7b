//! Writing items to output that has room enough.

use crate::error::ErrorKind;

/// The place in the stream, and the bits of its last, unfinished byte.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cursor {
    /// The unfinished byte: its written bits at the top, zeros below.
    partial: u8,
    /// How many bits of it are written: less than 8.
    bits: u32,
    /// Bits of the stream that were written.
    offset: u64,
}

impl Cursor {
    /// Bits from the start of the stream.
    pub(crate) const fn offset(&self) -> u64 {
        self.offset
    }
}

/// Writes the items of one event to a slice that its caller has found long enough.
///
/// Bits beyond the slice are dropped; [`Writer::finish`] tells.
pub(crate) struct Writer<'w> {
    out: &'w mut [u8],
    len: usize,
    /// Bits not yet in `out`, right-aligned.
    bits: u64,
    /// How many: less than 8 between items.
    count: u32,
    offset: u64,
    aligned: bool,
}

impl<'w> Writer<'w> {
    /// A writer that continues at `cursor`; `aligned` makes every item start at a byte.
    pub(crate) fn new(cursor: Cursor, out: &'w mut [u8], aligned: bool) -> Self {
        Self {
            out,
            len: 0,
            bits: u64::from(cursor.partial) >> (8 - cursor.bits).min(8),
            count: cursor.bits,
            offset: cursor.offset,
            aligned,
        }
    }

    /// Checks that there is room for `bytes` more, an unfinished byte aside.
    pub(crate) fn require(&self, bytes: usize) -> Result<(), ErrorKind> {
        let needed = self.len + bytes + 1;
        if needed <= self.out.len() { Ok(()) } else { Err(ErrorKind::OutputFull { needed }) }
    }

    /// The whole bytes written, and where the next writer continues; none if the slice was short.
    pub(crate) fn finish(self) -> Option<(usize, Cursor)> {
        let partial = (self.bits << (8 - self.count)) as u8;
        let cursor = Cursor { partial, bits: self.count, offset: self.offset };
        (self.len <= self.out.len()).then_some((self.len, cursor))
    }

    /// Writes the low `n` ≤ 32 bits of `value`.
    #[inline]
    pub(crate) fn put(&mut self, value: u32, n: u32) {
        debug_assert!(n == 32 || value >> n == 0, "{value} in {n} bits");
        self.bits = self.bits << n | u64::from(value);
        self.count += n;
        self.offset += u64::from(n);
        while self.count >= 8 {
            self.count -= 8;
            if let Some(byte) = self.out.get_mut(self.len) {
                *byte = (self.bits >> self.count) as u8;
            }
            self.len += 1;
        }
    }

    /// §7.1.9 n-bit Unsigned Integer, n ≤ 32.
    #[inline]
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
    pub(crate) fn flag(&mut self, flag: bool) {
        self.n_bit(u32::from(flag), 1);
    }

    /// One octet.
    #[inline]
    pub(crate) fn octet(&mut self, octet: u8) {
        self.put(u32::from(octet), 8);
    }

    /// Octets, eight at a time.
    pub(crate) fn octets(&mut self, octets: &[u8]) {
        let (words, rest) = octets.as_chunks::<8>();
        for word in words {
            let word = u64::from_be_bytes(*word);
            // Two shifts, so that 0 bits are no special case.
            let out = self.bits << (63 - self.count) << 1 | word >> self.count;
            if let Some(room) = self.out.get_mut(self.len..).and_then(|out| out.first_chunk_mut()) {
                *room = out.to_be_bytes();
            }
            self.len += 8;
            self.bits = word;
        }
        self.offset += words.len() as u64 * 64;
        rest.iter().for_each(|octet| self.octet(*octet));
    }

    /// §7.1.6 Unsigned Integer.
    pub(crate) fn unsigned(&mut self, mut value: u64) {
        while value > 0x7F {
            self.octet(value as u8 | 0x80);
            value >>= 7;
        }
        self.octet(value as u8);
    }

    /// Fills the last byte with zeros.
    pub(crate) fn align(&mut self) {
        if self.count != 0 {
            self.put(0, 8 - self.count);
        }
    }
}
