//! Reading without a log, from input that is at hand.

use super::Window;
use super::copy::{copy_ascii, first_bytes};

/// A place in the stream that reads ahead. Nothing is changed until [`commit`](Self::commit);
/// where the input is too short, the reads say so and the run is dropped.
///
/// Its parts stay in registers as long as no function that is not inlined gets hold of it: such
/// ones get a copy ([`aside`](Self::aside)).
#[derive(Clone, Copy)]
pub(crate) struct Run<'i> {
    input: &'i [u8],
    /// The next bits, left-aligned; what is below `left` is not to be used.
    word: u64,
    left: u32,
    /// Where the bits of `word` end, in bits from the start of `input`.
    end: usize,
}

impl<'i> Run<'i> {
    #[inline(always)]
    pub(crate) fn new(window: &Window, input: &'i [u8]) -> Self {
        let Window { bits, count, .. } = *window;
        match input.first_chunk::<8>() {
            Some(chunk) => {
                let word = bits | u64::from_be_bytes(*chunk) >> count;
                Self { input, word, left: 64, end: 64 - count as usize }
            }
            None => Self::new_at_end(bits, count, input),
        }
    }

    fn new_at_end(bits: u64, count: u32, input: &'i [u8]) -> Self {
        let word = bits | first_bytes(input) >> count;
        let left = (count + input.len() as u32 * 8).min(64);
        Self { input, word, left, end: (left - count) as usize }
    }

    /// Lets `read` have a copy, and takes over what became of it.
    #[inline(always)]
    pub(crate) fn aside<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let mut copy = *self;
        let result = read(&mut copy);
        *self = copy;
        result
    }

    /// The next bit, in bits from the start of the input; before it while bits of the window are
    /// unread.
    #[inline(always)]
    pub(crate) const fn position(&self) -> isize {
        (self.end as isize).wrapping_sub(self.left as isize)
    }

    /// Goes to a position that is not before the start of the input.
    #[inline(always)]
    pub(crate) const fn seek(&mut self, position: usize) {
        self.end = position;
        self.left = 0;
    }

    /// The input that positions count from.
    #[inline(always)]
    pub(crate) const fn input(&self) -> &'i [u8] {
        self.input
    }

    /// Skips octets that are known to be there.
    #[inline(always)]
    pub(crate) const fn skip(&mut self, octets: usize) {
        self.seek(self.position() as usize + octets * 8);
    }

    /// Skips to the next byte of the stream.
    #[inline(always)]
    pub(crate) const fn align(&mut self) {
        // Bytes of the stream begin where bytes of the input do.
        let partial = self.left.wrapping_sub(self.end as u32) % 8;
        if self.left < partial {
            self.end += (partial - self.left) as usize;
            self.left = 0;
        } else {
            self.word <<= partial;
            self.left -= partial;
        }
    }

    /// Takes over: what is before `position` is read. The input began as `input` when this run
    /// was made.
    #[inline(always)]
    pub(crate) fn commit(&self, position: isize, window: &mut Window, input: &mut &'i [u8]) {
        let read = position.wrapping_add(window.count as isize) as u64;
        window.offset += read;
        if position > 0 {
            let bytes = (position as usize).div_ceil(8);
            let unread = (bytes * 8) as u32 - position as u32;
            let (taken, rest) = self.input.split_at_checked(bytes).unwrap_or_default();
            let last = taken.last().copied().unwrap_or_default();
            // Two shifts, so that 0 bits are no special case.
            window.bits = u64::from(last) << 56 << (8 - unread);
            window.count = unread;
            *input = rest;
        } else {
            window.bits <<= read;
            window.count -= read as u32;
        }
    }

    #[inline(always)]
    fn refill(&mut self) {
        let position = self.position() as usize;
        let rest = self.input.get(position / 8..).unwrap_or_default();
        let used = (position % 8) as u32;
        match rest.first_chunk::<8>() {
            Some(chunk) => {
                self.word = u64::from_be_bytes(*chunk) << used;
                self.left = 64 - used;
                self.end = position - used as usize + 64;
            }
            None => self.aside(|run| run.refill_at_end(rest, used)),
        }
    }

    #[cold]
    #[inline(never)]
    fn refill_at_end(&mut self, rest: &[u8], used: u32) {
        let bits = rest.len() as u32 * 8;
        if bits > used + self.left {
            self.word = first_bytes(rest) << used;
            self.end += (bits - used - self.left) as usize;
            self.left = bits - used;
        }
    }

    /// `n` ≤ 32 bits.
    #[inline(always)]
    pub(crate) fn take(&mut self, n: u32) -> Option<u32> {
        if self.left < n {
            self.refill();
            if self.left < n {
                return None;
            }
        }
        // Two shifts, so that 0 bits are no special case.
        let value = (self.word >> 32 >> (32 - n)) as u32;
        self.word <<= n;
        self.left -= n;
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
        if first < 0x80 {
            return Some(u64::from(first));
        }
        let second = self.take(8)?;
        let value = u64::from(first & 0x7F | (second & 0x7F) << 7);
        if second < 0x80 {
            return Some(value);
        }
        self.aside(|run| run.more_of_unsigned(value))
    }

    #[inline(never)]
    fn more_of_unsigned(&mut self, mut value: u64) -> Option<u64> {
        for group in 2..9 {
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

    /// Reads `length` octets, which all have to be ASCII and come after the bits of the window.
    /// Whole words are written: `room` has to hold [`words`](super::words) of them.
    #[inline(always)]
    pub(crate) fn ascii(&mut self, length: usize, room: &mut [u8]) -> Option<()> {
        let position = usize::try_from(self.position()).ok()?;
        let from = self.input.get(position / 8..)?;
        if !copy_ascii(from, position as u32 % 8, length, room) {
            return None;
        }
        self.seek(position + length * 8);
        Some(())
    }
}

impl Run<'_> {
    /// Reads `length` characters, which come after the bits of the window, as UTF-8; returns the
    /// bytes of `room` that they take.
    #[inline(never)]
    pub(crate) fn characters(&mut self, length: usize, room: &mut [u8]) -> Option<usize> {
        let mut used = 0;
        for _ in 0..length {
            let character = char::from_u32(u32::try_from(self.unsigned()?).ok()?)?;
            let to = room.get_mut(used..used + character.len_utf8())?;
            used += character.encode_utf8(to).len();
        }
        Some(used)
    }
}
