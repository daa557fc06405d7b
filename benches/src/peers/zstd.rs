//! zstd at level 3: one stream flushed after each message, and each message alone with a trained
//! dictionary.

use zstd::bulk::{Compressor, Decompressor};
use zstd::stream::raw::{Decoder, Encoder, InBuffer, Operation, OutBuffer};

use crate::Result;

const LEVEL: i32 = 3;
/// Bytes of a dictionary, at most.
const DICTIONARY: usize = 8 * 1024;
const ROOM: usize = 1 << 20;

/// One stream.
pub struct Stream {
    out: Vec<u8>,
}

impl Default for Stream {
    fn default() -> Self {
        Self { out: vec![0; ROOM] }
    }
}

impl Stream {
    /// Compresses every message; `each` sees the pieces.
    ///
    /// # Errors
    ///
    /// Those of the library.
    pub fn compress(&mut self, messages: &[String], mut each: impl FnMut(&[u8])) -> Result<()> {
        let mut encoder = Encoder::new(LEVEL)?;
        for message in messages {
            let mut input = InBuffer::around(message.as_bytes());
            let mut output = OutBuffer::around(self.out.as_mut_slice());
            while input.pos() < message.len() {
                encoder.run(&mut input, &mut output)?;
            }
            while encoder.flush(&mut output)? > 0 {}
            each(output.as_slice());
        }
        Ok(())
    }

    /// Decompresses every piece.
    ///
    /// # Errors
    ///
    /// Those of the library.
    pub fn decompress(&mut self, pieces: &[Vec<u8>], mut each: impl FnMut(&[u8])) -> Result<()> {
        let mut decoder = Decoder::new()?;
        for piece in pieces {
            let mut input = InBuffer::around(piece);
            let mut output = OutBuffer::around(self.out.as_mut_slice());
            while input.pos() < piece.len() {
                decoder.run(&mut input, &mut output)?;
            }
            each(output.as_slice());
        }
        Ok(())
    }
}

/// Each message alone, with a dictionary that was trained on every other message of the trace.
pub struct Trained {
    compressor: Compressor<'static>,
    decompressor: Decompressor<'static>,
    out: Vec<u8>,
}

impl Trained {
    /// Trains a dictionary.
    ///
    /// # Errors
    ///
    /// Too few messages to train on.
    pub fn new(messages: &[String]) -> Result<Self> {
        let samples: Vec<_> = messages.iter().step_by(2).collect();
        let dictionary = zstd::dict::from_samples(&samples, DICTIONARY)?;
        Ok(Self {
            compressor: Compressor::with_dictionary(LEVEL, &dictionary)?,
            decompressor: Decompressor::with_dictionary(&dictionary)?,
            out: vec![0; ROOM],
        })
    }

    /// Compresses every message; `each` sees the pieces.
    ///
    /// # Errors
    ///
    /// Those of the library.
    pub fn compress(&mut self, messages: &[String], mut each: impl FnMut(&[u8])) -> Result<()> {
        for message in messages {
            let length =
                self.compressor.compress_to_buffer(message.as_bytes(), self.out.as_mut_slice())?;
            each(self.out.get(..length).unwrap_or_default());
        }
        Ok(())
    }

    /// Decompresses every piece.
    ///
    /// # Errors
    ///
    /// Those of the library.
    pub fn decompress(&mut self, pieces: &[Vec<u8>], mut each: impl FnMut(&[u8])) -> Result<()> {
        for piece in pieces {
            let length = self.decompressor.decompress_to_buffer(piece, self.out.as_mut_slice())?;
            each(self.out.get(..length).unwrap_or_default());
        }
        Ok(())
    }
}
