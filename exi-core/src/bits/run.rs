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
    /// The next bits, left-aligned; what comes after `end` is not to be used.
    word: u64,
    /// The next bit, in bits from the start of `input`; before it while bits of the window are
    /// unread.
    position: isize,
    /// Where the bits of `word` end.
    end: isize,
}

impl<'i> Run<'i> {
    #[inline(always)]
    pub(crate) fn new(window: &Window, input: &'i [u8]) -> Self {
        let Window { bits, count, .. } = *window;
        let position = -(count as isize);
        match input.first_chunk::<8>() {
            Some(chunk) => {
                let word = bits | u64::from_be_bytes(*chunk) >> count;
                Self { input, word, position, end: position + 64 }
            }
            None => {
                let word = bits | first_bytes(input) >> count;
                let end = (position + 64).min(input.len() as isize * 8);
                Self { input, word, position, end }
            }
        }
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
        self.position
    }

    /// Goes to a position that is not before the start of the input.
    #[inline(always)]
    pub(crate) const fn seek(&mut self, position: usize) {
        self.position = position as isize;
        self.end = self.position;
    }

    /// The input that positions count from.
    #[inline(always)]
    pub(crate) const fn input(&self) -> &'i [u8] {
        self.input
    }

    /// Skips octets that are known to be there.
    #[inline(always)]
    pub(crate) const fn skip(&mut self, octets: usize) {
        self.seek(self.position as usize + octets * 8);
    }

    /// Skips to the next byte of the stream.
    #[inline(always)]
    pub(crate) const fn align(&mut self) {
        // Bytes of the stream begin where bytes of the input do.
        let partial = self.position.wrapping_neg() & 7;
        self.word <<= partial;
        self.position += partial;
        if self.position > self.end {
            self.end = self.position;
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

    /// Loads the next bits, as many as the input has: at least 57, unless it ends.
    #[inline(always)]
    fn refill(&mut self) {
        let (Some(last), Ok(position)) =
            (self.input.len().checked_sub(8), usize::try_from(self.position))
        else {
            return self.aside(Self::refill_from_little);
        };
        // Where the input ends soon, its last word holds what is left, after what is read.
        let start = (position / 8).min(last);
        if let Some(chunk) = self.input.get(start..).and_then(<[u8]>::first_chunk::<8>) {
            self.word = u64::from_be_bytes(*chunk).wrapping_shl((position - start * 8) as u32);
            self.end = start as isize * 8 + 64;
        }
    }

    /// The same from input of less than a word.
    #[cold]
    #[inline(never)]
    fn refill_from_little(&mut self) {
        if let Ok(position) = u32::try_from(self.position) {
            self.word = first_bytes(self.input).wrapping_shl(position);
            self.end = self.input.len() as isize * 8;
        }
    }

    /// `n` ≤ 32 bits.
    #[inline(always)]
    pub(crate) fn take(&mut self, n: u32) -> Option<u32> {
        let behind = self.position + n as isize;
        if behind > self.end {
            self.refill();
            if behind > self.end {
                return None;
            }
        }
        self.word = self.word.rotate_left(n);
        let value = (self.word & !(u64::MAX << n)) as u32;
        self.position = behind;
        Some(value)
    }

    /// The next bits, of which `n` ≤ 57 are there, left-aligned. They are not read.
    #[inline(always)]
    pub(crate) fn word(&mut self, n: u32) -> Option<u64> {
        let behind = self.position + n as isize;
        if behind > self.end {
            self.refill();
        }
        (behind <= self.end).then_some(self.word)
    }

    /// Skips some of the bits of a [word](Self::word).
    #[inline(always)]
    pub(crate) const fn skip_bits(&mut self, n: u32) {
        self.word <<= n;
        self.position += n as isize;
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
        let position = usize::try_from(self.position).ok()?;
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
