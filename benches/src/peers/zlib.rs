//! zlib-rs: DEFLATE with zlib's frame, as XMPP's stream compression (XEP-0138) uses it.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress};

use crate::Result;

/// How messages become compressed pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// One stream, and a sync flush after each message: XEP-0138.
    Stream,
    /// Each message alone.
    Alone,
}

/// A compressor and a decompressor, kept from message to message.
pub struct Zlib {
    compress: Compress,
    decompress: Decompress,
    framing: Framing,
    out: Vec<u8>,
}

impl Zlib {
    /// Both ends, at a level of 0 to 9.
    #[must_use]
    pub fn new(level: u32, framing: Framing) -> Self {
        Self {
            compress: Compress::new(Compression::new(level), true),
            decompress: Decompress::new(true),
            framing,
            out: vec![0; 1 << 20],
        }
    }

    /// Compresses every message; `each` sees the pieces.
    ///
    /// # Errors
    ///
    /// Those of the library, and messages beyond a megabyte.
    pub fn deflate<M: AsRef<[u8]>>(
        &mut self,
        messages: &[M],
        mut each: impl FnMut(&[u8]),
    ) -> Result<()> {
        let flush = match self.framing {
            Framing::Stream => FlushCompress::Sync,
            Framing::Alone => FlushCompress::Finish,
        };
        self.compress.reset();
        for message in messages {
            if self.framing == Framing::Alone {
                self.compress.reset();
            }
            let before = (self.compress.total_in(), self.compress.total_out());
            self.compress.compress(message.as_ref(), &mut self.out, flush)?;
            if self.compress.total_in() - before.0 != message.as_ref().len() as u64 {
                return Err("a message of more than a megabyte".into());
            }
            let length = (self.compress.total_out() - before.1) as usize;
            each(self.out.get(..length).unwrap_or_default());
        }
        Ok(())
    }

    /// Decompresses every piece.
    ///
    /// # Errors
    ///
    /// Those of the library.
    pub fn inflate(&mut self, pieces: &[Vec<u8>], mut each: impl FnMut(&[u8])) -> Result<()> {
        self.decompress.reset(true);
        for piece in pieces {
            if self.framing == Framing::Alone {
                self.decompress.reset(true);
            }
            let before = (self.decompress.total_in(), self.decompress.total_out());
            self.decompress.decompress(piece, &mut self.out, FlushDecompress::Sync)?;
            if self.decompress.total_in() - before.0 != piece.len() as u64 {
                return Err("a message of more than a megabyte".into());
            }
            let length = (self.decompress.total_out() - before.1) as usize;
            each(self.out.get(..length).unwrap_or_default());
        }
        Ok(())
    }

    /// The pieces that messages become.
    ///
    /// # Errors
    ///
    /// As [`deflate`](Self::deflate).
    pub fn pieces<M: AsRef<[u8]>>(&mut self, messages: &[M]) -> Result<Vec<Vec<u8>>> {
        let mut pieces = Vec::with_capacity(messages.len());
        self.deflate(messages, |piece| pieces.push(piece.to_vec()))?;
        Ok(pieces)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_back() {
        let messages = [&b"<presence/>"[..], b"", b"<presence to='a'/>"];
        for framing in [Framing::Stream, Framing::Alone] {
            let mut zlib = Zlib::new(6, framing);
            let pieces = zlib.pieces(&messages).unwrap();
            let mut back = Vec::new();
            zlib.inflate(&pieces, |message| back.push(message.to_vec())).unwrap();
            assert_eq!(back, messages);
        }
    }
}
