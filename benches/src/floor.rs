//! The floor: the bit fields of a trace, read and written with nothing around them.
//!
//! One loop over widths and values, with a window of 64 bits as the engine has one. No grammar, no
//! tables of strings, no values, no input that may end: what is left is what memory and bits cost.

use std::hint::black_box;

use crate::fields::{Field, Fields};

/// Reads the fields of a body: bits into a sum, runs into `room`. Returns the sum.
#[must_use]
pub fn read(fields: &[Field], body: &[u8], room: &mut [u8]) -> u64 {
    let mut reader = Reader { input: body, bits: 0, count: 0 };
    let (mut sum, mut room) = (0_u64, room);
    for field in fields {
        if field.width > 0 {
            sum = sum.wrapping_add(u64::from(reader.bits(field.width)));
        } else {
            let length = (field.value as usize).min(room.len());
            let (run, rest) = room.split_at_mut(length);
            reader.run(run);
            room = rest;
        }
    }
    sum
}

struct Reader<'i> {
    input: &'i [u8],
    /// Left-aligned, zeros below.
    bits: u64,
    count: u32,
}

impl Reader<'_> {
    #[inline]
    fn bits(&mut self, width: u32) -> u32 {
        if self.count < width {
            self.refill();
        }
        let value = (self.bits >> (64 - width)) as u32;
        self.bits <<= width;
        self.count = self.count.saturating_sub(width);
        value
    }

    #[inline]
    fn refill(&mut self) {
        if let Some(chunk) = self.input.first_chunk::<8>() {
            let taken = (64 - self.count) / 8;
            let unused = 64 - (self.count + taken * 8);
            let fresh = u64::from_be_bytes(*chunk) >> self.count;
            self.bits |= fresh >> unused << unused;
            self.count += taken * 8;
            self.input = self.input.get(taken as usize..).unwrap_or_default();
        } else {
            while self.count <= 56 {
                let Some((byte, rest)) = self.input.split_first() else { return };
                self.bits |= u64::from(*byte) << (56 - self.count);
                self.count += 8;
                self.input = rest;
            }
        }
    }

    /// Bytes at any offset, eight at a time.
    #[inline]
    fn run(&mut self, room: &mut [u8]) {
        let (words, rest) = room.as_chunks_mut::<8>();
        for word in words {
            if let (Some((chunk, input)), true) =
                (self.input.split_first_chunk::<8>(), self.count < 64)
            {
                let fresh = u64::from_be_bytes(*chunk);
                *word = (self.bits | fresh >> self.count).to_be_bytes();
                // Two shifts, so that 0 bits are no special case.
                self.bits = fresh << (63 - self.count) << 1;
                self.input = input;
            } else {
                word.iter_mut().for_each(|byte| *byte = self.bits(8) as u8);
            }
        }
        rest.iter_mut().for_each(|byte| *byte = self.bits(8) as u8);
    }
}

/// Writes the fields of a body; returns its bytes.
pub fn write(fields: &Fields, out: &mut [u8]) -> usize {
    let mut writer = Writer { out, length: 0, bits: 0, count: 0 };
    let mut text = fields.text.as_slice();
    for field in &fields.fields {
        if field.width > 0 {
            writer.bits(field.value, field.width);
        } else {
            let (run, rest) = text.split_at(text.len().min(field.value as usize));
            writer.run(run);
            text = rest;
        }
    }
    writer.length + usize::from(writer.count > 0)
}

struct Writer<'o> {
    out: &'o mut [u8],
    length: usize,
    /// Left-aligned: what is not yet a whole byte in `out`.
    bits: u64,
    count: u32,
}

impl Writer<'_> {
    #[inline]
    fn bits(&mut self, value: u32, width: u32) {
        self.bits |= u64::from(value) << (64 - self.count - width);
        self.count += width;
        self.store(self.bits);
        self.length += (self.count / 8) as usize;
        self.bits <<= self.count & !7;
        self.count &= 7;
    }

    /// Bytes at any offset, eight at a time.
    #[inline]
    fn run(&mut self, run: &[u8]) {
        let (words, rest) = run.as_chunks::<8>();
        for word in words {
            let word = u64::from_be_bytes(*word);
            self.store(self.bits | word >> self.count);
            // Two shifts, so that 0 bits are no special case.
            self.bits = word << (63 - self.count) << 1;
            self.length += 8;
        }
        rest.iter().for_each(|byte| self.bits((*byte).into(), 8));
    }

    #[inline]
    fn store(&mut self, bits: u64) {
        let room = self.out.get_mut(self.length..).and_then(|out| out.first_chunk_mut());
        if let Some(room) = room {
            *room = bits.to_be_bytes();
        }
    }
}

/// Reads all bodies.
pub fn read_all(fields: &[Fields], bodies: &[Vec<u8>], room: &mut [u8]) {
    for (fields, body) in fields.iter().zip(bodies) {
        black_box(read(&fields.fields, body, room));
        black_box(&room);
    }
}

/// Writes all bodies.
pub fn write_all(fields: &[Fields], out: &mut [u8]) {
    for fields in fields {
        black_box(write(fields, out));
        black_box(&out);
    }
}

/// Copies all bodies.
pub fn copy_all(bodies: &[Vec<u8>], out: &mut [u8]) {
    for body in bodies {
        if let Some(room) = out.get_mut(..body.len()) {
            room.copy_from_slice(black_box(body));
        }
        black_box(&out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 101, then "abcdefghi" and "j", then 0x12345678, at an offset of three bits.
    #[test]
    fn what_is_written_is_read() {
        let field = |width, value| Field { width, value };
        let list = vec![field(3, 5), field(0, 9), field(0, 1), field(32, 0x1234_5678)];
        let fields = Fields { fields: list, text: b"abcdefghij".to_vec() };
        let mut out = [0; 64];
        let length = write(&fields, &mut out);
        assert_eq!(length, 15); // 3 + 80 + 32 bits
        assert_eq!(out.first(), Some(&(0b1010_0000 | b'a' >> 3)));
        let mut room = [0; 10];
        let sum = read(&fields.fields, &out[..length], &mut room);
        assert_eq!((sum, &room), (5 + 0x1234_5678, b"abcdefghij"));
    }
}
