//! Reading items from input that may end anywhere.

use super::Log;
use super::log::Begun;
use crate::error::{ErrorKind, Limit};

/// Why reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The input ended; what was read so far is in the log.
    NeedInput,
    /// The stream is in error.
    Error(ErrorKind),
}

impl From<ErrorKind> for Stop {
    fn from(kind: ErrorKind) -> Self {
        Self::Error(kind)
    }
}

impl From<Limit> for Stop {
    fn from(limit: Limit) -> Self {
        Self::Error(ErrorKind::Limit(limit))
    }
}

/// Bits taken off the input and not yet read, with the place in the stream.
#[derive(Clone, Debug, Default)]
pub(crate) struct Window {
    /// The bits, left-aligned; those below are zero.
    pub(super) bits: u64,
    /// How many there are: at most 64.
    pub(super) count: u32,
    /// Bits of the stream that were read.
    pub(super) offset: u64,
}

impl Window {
    /// Bits from the start of the stream to the next unread one.
    pub(crate) const fn offset(&self) -> u64 {
        self.offset
    }

    /// The same for a bit that comes after those here, by its position in the input.
    #[inline(always)]
    pub(crate) const fn offset_at(&self, position: isize) -> u64 {
        self.offset.wrapping_add_signed((position + self.count as isize) as i64)
    }

    /// Skips to the next byte of the stream.
    pub(crate) fn align(&mut self) {
        let partial = (self.offset % 8) as u32;
        if partial != 0 {
            let rest = 8 - partial;
            self.bits <<= rest;
            self.count -= rest.min(self.count);
            self.offset += u64::from(rest);
        }
    }
}

/// Reads the items of one event.
pub(crate) struct Reader<'r, 'i> {
    window: &'r mut Window,
    log: &'r mut Log,
    input: &'r mut &'i [u8],
    aligned: bool,
}

impl<'r, 'i> Reader<'r, 'i> {
    /// A reader that continues at `window`; `aligned` makes every item start at a byte.
    pub(crate) fn new(
        window: &'r mut Window,
        log: &'r mut Log,
        input: &'r mut &'i [u8],
        aligned: bool,
    ) -> Self {
        log.rewind();
        Self { window, log, input, aligned }
    }

    /// Bits of the stream that were read.
    pub(crate) const fn offset(&self) -> u64 {
        self.window.offset
    }

    /// Lets `look` read what comes next, and reads nothing.
    #[cfg(feature = "compression")]
    pub(crate) fn fork<T>(&self, look: impl FnOnce(&mut Reader<'_, 'i>) -> T) -> T {
        let (mut window, mut log, mut input) = (self.window.clone(), Log::new(), *self.input);
        let aligned = self.aligned;
        look(&mut Reader { window: &mut window, log: &mut log, input: &mut input, aligned })
    }

    pub(crate) fn log(&mut self) -> &mut Log {
        self.log
    }

    /// Fills the window from the input as far as both allow.
    #[inline]
    fn refill(&mut self) {
        if let Some(chunk) = self.input.first_chunk::<8>() {
            let taken = (64 - self.window.count) / 8;
            if taken == 0 {
                return;
            }
            let fresh = u64::from_be_bytes(*chunk) >> self.window.count;
            let count = self.window.count + taken * 8;
            let unused = 64 - count;
            self.window.bits |= fresh >> unused << unused;
            self.window.count = count;
            *self.input = self.input.get(taken as usize..).unwrap_or_default();
        } else {
            while self.window.count <= 56 {
                let Some((&byte, rest)) = self.input.split_first() else { return };
                self.window.bits |= u64::from(byte) << (56 - self.window.count);
                self.window.count += 8;
                *self.input = rest;
            }
        }
    }

    /// Reads `n` ≤ 32 bits that the log does not hold.
    #[inline]
    fn take(&mut self, n: u32) -> Result<u32, Stop> {
        if self.window.count < n {
            self.refill();
        }
        // Two shifts, so that 0 bits are no special case.
        let value = (self.window.bits >> 32 >> (32 - n)) as u32;
        if self.take_buffered(n) { Ok(value) } else { Err(Stop::NeedInput) }
    }

    /// Reads 1 to 4 bytes, least significant first, that the log does not hold.
    fn take_bytes(&mut self, bytes: u32) -> Result<u32, Stop> {
        let bits = self.take(bytes * 8)?;
        Ok(bits.swap_bytes() >> (32 - bytes * 8))
    }

    /// §7.1.9 n-bit Unsigned Integer, n ≤ 32.
    #[inline]
    pub(crate) fn n_bit(&mut self, n: u32) -> Result<u32, Stop> {
        if n == 0 {
            return Ok(0);
        }
        if let Some(value) = self.log.replay() {
            return Ok(value as u32);
        }
        let value = self.n_bit_unlogged(n)?;
        self.log.push(u64::from(value));
        Ok(value)
    }

    /// A Boolean used as an indicator (§7.1.2).
    pub(crate) fn flag(&mut self) -> Result<bool, Stop> {
        Ok(self.n_bit(1)? != 0)
    }

    /// One octet of a longer item that keeps its own progress: not logged.
    #[inline]
    pub(crate) fn octet(&mut self) -> Result<u8, Stop> {
        Ok(self.take(8)? as u8)
    }

    /// Octets of a longer item that keeps its own progress, as many as `room` and the input
    /// allow: not logged. Returns their number.
    pub(crate) fn octets(&mut self, room: &mut [u8]) -> usize {
        self.run(room, 0)
    }

    /// [`octets`](Self::octets) up to the first above 0x7F, which stays unread.
    pub(crate) fn ascii(&mut self, room: &mut [u8]) -> usize {
        self.run(room, 0x8080_8080_8080_8080)
    }

    /// Octets up to the first that has a bit of `stops` set; eight at a time.
    fn run(&mut self, mut room: &mut [u8], stops: u64) -> usize {
        let most = room.len();
        while !room.is_empty() {
            self.refill();
            let before = ((self.window.bits & stops).leading_zeros() / 8) as usize;
            let octets = before.min((self.window.count / 8) as usize).min(room.len());
            let bytes = self.window.bits.to_be_bytes();
            let (filled, rest) = room.split_at_mut(octets);
            filled.copy_from_slice(bytes.get(..octets).unwrap_or_default());
            room = rest;
            let bits = octets as u32 * 8;
            self.window.bits = self.window.bits.checked_shl(bits).unwrap_or(0);
            self.window.count -= bits;
            self.window.offset += u64::from(bits);
            if octets == 0 {
                break;
            }
        }
        most - room.len()
    }

    /// An n-bit Unsigned Integer of a longer item that keeps its own progress: not logged.
    #[inline]
    pub(crate) fn n_bit_unlogged(&mut self, n: u32) -> Result<u32, Stop> {
        if self.aligned && n > 0 { self.take_bytes(n.div_ceil(8)) } else { self.take(n) }
    }

    /// An Unsigned Integer of at most three octets, if it is what comes next and wholly there:
    /// not logged.
    #[inline]
    pub(crate) fn short_unsigned(&mut self) -> Option<u32> {
        if self.log.replays() {
            return None;
        }
        if self.window.count < 24 {
            self.refill();
        }
        let [first, second, third, ..] = self.window.bits.to_be_bytes().map(u32::from);
        let (octets, value) = if first < 0x80 {
            (1, first)
        } else if second < 0x80 {
            (2, second << 7 | first & 0x7F)
        } else if third < 0x80 {
            (3, third << 14 | (second & 0x7F) << 7 | first & 0x7F)
        } else {
            return None;
        };
        self.take_buffered(octets * 8).then_some(value)
    }

    /// Takes bits off the window, if it holds so many.
    #[inline]
    fn take_buffered(&mut self, n: u32) -> bool {
        let there = n <= self.window.count;
        if there {
            self.window.bits <<= n;
            self.window.count -= n;
            self.window.offset += u64::from(n);
        }
        there
    }

    /// §7.1.6 Unsigned Integer that has to fit 64 bits; `InvalidValue(what)` where it does not.
    #[inline]
    pub(crate) fn unsigned(&mut self, what: &'static str) -> Result<u64, Stop> {
        match self.short_unsigned() {
            Some(value) => {
                self.log.push(u64::from(value));
                Ok(u64::from(value))
            }
            None => self.unsigned_octets(what),
        }
    }

    fn unsigned_octets(&mut self, what: &'static str) -> Result<u64, Stop> {
        let mark = match self.log.begin() {
            Begun::Done(value) => return Ok(value),
            Begun::Run(mark) => mark,
        };
        let mut value = 0;
        let mut shift = 0;
        loop {
            let octet = match self.log.replay() {
                Some(octet) => octet,
                None => {
                    let octet = u64::from(self.octet()?);
                    self.log.push(octet);
                    octet
                }
            };
            let group = octet & 0x7F;
            if shift > 63 || group << shift >> shift != group {
                return Err(ErrorKind::InvalidValue(what).into());
            }
            value |= group << shift;
            if octet & 0x80 == 0 {
                break;
            }
            shift += 7;
        }
        self.log.complete(mark, value);
        Ok(value)
    }

    /// Carries out `step` once, however often the event is entered: its result is logged, and
    /// what it read is forgotten.
    pub(crate) fn once<F>(&mut self, step: F) -> Result<u64, Stop>
    where
        F: FnOnce(&mut Self) -> Result<u64, Stop>,
    {
        match self.log.begin() {
            Begun::Done(value) => Ok(value),
            Begun::Run(mark) => {
                let value = step(self)?;
                self.log.complete(mark, value);
                Ok(value)
            }
        }
    }

    /// Skips to the next byte of the stream.
    pub(crate) fn align(&mut self) {
        self.window.align();
    }

    /// Gives whole unread bytes back to the input, which this call took from `from`.
    #[inline]
    pub(crate) fn give_back(&mut self, from: &'i [u8]) {
        let bytes = self.window.count / 8;
        let taken = from.len() - self.input.len();
        let start = taken.saturating_sub(bytes as usize);
        let given = (taken - start) as u32 * 8;
        *self.input = from.get(start..).unwrap_or_default();
        self.window.count -= given;
        let unused = 64 - self.window.count;
        self.window.bits = if unused == 64 { 0 } else { self.window.bits >> unused << unused };
    }
}
