//! Reading without a log, from input that is at hand.

use super::Window;

/// A copy of the place in the stream that reads ahead. Nothing is changed until
/// [`commit`](Self::commit); where the input is too short, the reads say so and the copy is dropped.
pub(crate) struct Run<'i> {
    /// Unread bits, left-aligned; those below are zero.
    bits: u64,
    count: u32,
    input: &'i [u8],
}

impl<'i> Run<'i> {
    #[inline(always)]
    pub(crate) const fn new(window: &Window, input: &'i [u8]) -> Self {
        Self { bits: window.bits, count: window.count, input }
    }

    /// Takes over: what was read is read. Whole unread bytes stay with the input, which began as
    /// `input` when this run was made.
    #[inline(always)]
    pub(crate) fn commit(self, window: &mut Window, input: &mut &'i [u8]) {
        let unread = self.input.len() + (self.count / 8) as usize;
        let read = input.len().saturating_sub(unread);
        let left = self.count % 8;
        window.offset += (u64::from(window.count) + read as u64 * 8).wrapping_sub(u64::from(left));
        window.count = left;
        window.bits = self.bits & !(u64::MAX >> left);
        *input = input.get(read..).unwrap_or_default();
    }

    #[inline(always)]
    fn refill(&mut self) {
        if let Some(chunk) = self.input.first_chunk::<8>() {
            let bytes = (64 - self.count) / 8;
            let fresh = u64::from_be_bytes(*chunk) >> self.count;
            self.count += bytes * 8;
            // `count` is 57 to 64 here: the bits below are not taken.
            self.bits |= fresh & !(u64::MAX >> (self.count - 1) >> 1);
            self.input = self.input.get(bytes as usize..).unwrap_or_default();
        } else {
            self.refill_slowly();
        }
    }

    #[cold]
    fn refill_slowly(&mut self) {
        while self.count <= 56 {
            let Some((&byte, rest)) = self.input.split_first() else { return };
            self.bits |= u64::from(byte) << (56 - self.count);
            self.count += 8;
            self.input = rest;
        }
    }

    /// `n` ≤ 32 bits.
    #[inline(always)]
    pub(crate) fn take(&mut self, n: u32) -> Option<u32> {
        if self.count < n {
            self.refill();
            if self.count < n {
                return None;
            }
        }
        let value = (self.bits >> 32 >> (32 - n)) as u32;
        self.bits <<= n;
        self.count -= n;
        Some(value)
    }

    /// §7.1.9 n-bit Unsigned Integer, n ≤ 16.
    #[inline(always)]
    pub(crate) fn n_bit<const ALIGNED: bool>(&mut self, n: u32) -> Option<u32> {
        if !ALIGNED || n == 0 {
            return self.take(n);
        }
        let low = self.take(8)?;
        if n <= 8 { Some(low) } else { Some(low | self.take(8)? << 8) }
    }

    /// §7.1.9 n-bit Unsigned Integer, 16 < n ≤ 24.
    #[inline(always)]
    pub(crate) fn wide_n_bit<const ALIGNED: bool>(&mut self, n: u32) -> Option<u32> {
        if !ALIGNED {
            return self.take(n);
        }
        let low = self.n_bit::<true>(16)?;
        Some(low | self.take(8)? << 16)
    }

    /// §7.1.6 Unsigned Integer of up to 63 bits.
    #[inline(always)]
    pub(crate) fn unsigned(&mut self) -> Option<u64> {
        let first = self.take(8)?;
        if first < 0x80 { Some(u64::from(first)) } else { self.more_of_unsigned(first & 0x7F) }
    }

    fn more_of_unsigned(&mut self, first: u32) -> Option<u64> {
        let mut value = u64::from(first);
        for group in 1..9 {
            let octet = u64::from(self.take(8)?);
            value |= (octet & 0x7F) << (7 * group);
            if octet < 0x80 {
                return Some(value);
            }
        }
        None
    }

    /// §7.1.5 Integer of up to 63 bits.
    #[inline(always)]
    pub(crate) fn integer<const ALIGNED: bool>(&mut self) -> Option<i64> {
        let negative = self.n_bit::<ALIGNED>(1)? != 0;
        let magnitude = self.unsigned()?.cast_signed();
        Some(if negative { -magnitude - 1 } else { magnitude })
    }

    /// Fills `room` with octets, which all have to be ASCII.
    #[inline(always)]
    pub(crate) fn ascii(&mut self, room: &mut [u8]) -> Option<()> {
        const HIGH: u64 = 0x8080_8080_8080_8080;
        let (chunks, rest) = room.as_chunks_mut::<7>();
        let mut seen = 0;
        for chunk in chunks {
            let octets = self.take_octets(7)?;
            let [all @ .., _] = octets.to_be_bytes();
            *chunk = all;
            seen |= octets;
        }
        let octets = self.take_octets(rest.len() as u32)?;
        for (to, octet) in rest.iter_mut().zip(octets.to_be_bytes()) {
            *to = octet;
        }
        if (seen | octets) & HIGH == 0 { Some(()) } else { None }
    }

    /// `n` ≤ 7 octets, left-aligned.
    #[inline(always)]
    fn take_octets(&mut self, n: u32) -> Option<u64> {
        let bits = n * 8;
        if self.count < bits {
            self.refill();
            if self.count < bits {
                return None;
            }
        }
        let value = self.bits & !(u64::MAX >> bits);
        self.bits <<= bits;
        self.count -= bits;
        Some(value)
    }
}
