//! Text on its way out.

use std::fmt;

use exi_core::value::LexicalSink;

/// Bytes, and room behind them: what is short is moved whole, with one look at the room.
#[derive(Debug, Default)]
pub(super) struct Buffer {
    /// What was written, then room.
    bytes: Vec<u8>,
    len: usize,
}

/// The least room that is made.
const LEAST: usize = 1024;

impl Buffer {
    #[inline]
    pub(super) const fn len(&self) -> usize {
        self.len
    }

    /// What was written.
    #[inline]
    pub(super) fn as_slice(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Takes back all but the first `len` bytes.
    #[inline]
    pub(super) fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// Takes the first `count` bytes away.
    pub(super) fn take_away(&mut self, count: usize) {
        let count = count.min(self.len);
        self.bytes.copy_within(count..self.len, 0);
        self.len -= count;
    }

    /// Room, where there is that much.
    #[inline]
    pub(super) fn room<const MOST: usize>(&mut self) -> Option<&mut [u8; MOST]> {
        self.bytes.get_mut(self.len..self.len.checked_add(MOST)?)?.first_chunk_mut()
    }

    /// The first `count` bytes of the room were written.
    #[inline]
    pub(super) fn advance(&mut self, count: usize) {
        self.len += count;
    }

    /// Appends the first `len` of some bytes.
    #[inline]
    pub(super) fn append<const MOST: usize>(&mut self, bytes: &[u8; MOST], len: usize) {
        match self.room::<MOST>() {
            Some(room) => {
                *room = *bytes;
                self.len += len.min(MOST);
            }
            None => self.extend_from_slice(bytes.get(..len).unwrap_or(bytes)),
        }
    }

    /// Appends one byte.
    #[inline]
    pub(super) fn push(&mut self, byte: u8) {
        match self.bytes.get_mut(self.len) {
            Some(room) => {
                *room = byte;
                self.len += 1;
            }
            None => self.extend_from_slice(&[byte]),
        }
    }

    /// Appends bytes.
    #[inline(never)]
    pub(super) fn extend_from_slice(&mut self, bytes: &[u8]) {
        let end = self.len + bytes.len();
        if end > self.bytes.len() {
            self.make_room(bytes.len());
        }
        if let Some(room) = self.bytes.get_mut(self.len..end) {
            room.copy_from_slice(bytes);
            self.len = end;
        }
    }

    #[cold]
    fn make_room(&mut self, count: usize) {
        let len = (self.len + count).max(self.bytes.len() * 2).max(LEAST);
        self.bytes.resize(len, 0);
    }
}

impl LexicalSink for Buffer {
    fn put(&mut self, bytes: &[u8]) -> fmt::Result {
        self.extend_from_slice(bytes);
        Ok(())
    }

    #[inline]
    fn put_first<const MOST: usize>(&mut self, bytes: [u8; MOST], len: usize) -> fmt::Result {
        self.append(&bytes, len);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_stay_in_order_however_they_come() {
        let (mut buffer, mut expected) = (Buffer::default(), Vec::new());
        for round in 0..400_usize {
            let text = format!("{round:020}");
            let chunk: &[u8; 20] = text.as_bytes().first_chunk().expect("twenty digits");
            match round % 5 {
                0 => buffer.push(chunk[19]),
                1 => buffer.extend_from_slice(chunk),
                2 => buffer.append(chunk, 7),
                3 => buffer.append(chunk, 20),
                _ => buffer.put_first(*chunk, 0).expect("it takes everything"),
            }
            let taken = [&chunk[19..], chunk, &chunk[..7], chunk, b""];
            expected.extend_from_slice(taken[round % 5]);
            if round % 37 == 0 {
                buffer.take_away(round % 11);
                expected.drain(..expected.len().min(round % 11));
            }
            if round % 41 == 0 {
                buffer.truncate(buffer.len() - 1);
                expected.pop();
            }
            assert_eq!(buffer.as_slice(), expected);
        }
        assert_eq!(buffer.len(), expected.len());
    }
}
