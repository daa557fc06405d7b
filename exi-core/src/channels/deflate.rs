//! Compressed streams, §9.3: DEFLATE (RFC 1951), one after the other, without framing.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZFlush, MZStatus};

use crate::bits::Stop;
use crate::error::ErrorKind;

/// The level that speed and size are balanced at.
const LEVEL: u8 = 6;

/// The stream of no bytes: its last block, which is its first, ends at once (RFC 1951 §3.2.6).
const EMPTY: [u8; 2] = [0x03, 0x00];

/// Compresses one stream.
pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, LEVEL)
}

/// Inflates one stream after the other, as their bytes are asked for.
pub(super) struct Inflater {
    state: Box<InflateState>,
    /// Inflated bytes, and how many of them were taken.
    bytes: Vec<u8>,
    taken: usize,
    /// The stream has begun: a stream that nothing is read from is not there.
    begun: bool,
    ended: bool,
}

impl core::fmt::Debug for Inflater {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Inflater").field("begun", &self.begun).finish_non_exhaustive()
    }
}

impl Inflater {
    /// Bytes inflated at a time, so that a small input never becomes a large memory.
    const STEP: usize = 4096;

    pub(super) fn new() -> Self {
        Self {
            state: InflateState::new_boxed(DataFormat::Raw),
            bytes: Vec::new(),
            taken: 0,
            begun: false,
            ended: false,
        }
    }

    /// Inflated bytes that were not taken.
    pub(super) fn rest(&self) -> &[u8] {
        self.bytes.get(self.taken..).unwrap_or_default()
    }

    /// All but the last `left` of [`rest`](Self::rest) were taken.
    pub(super) fn take_but(&mut self, left: usize) {
        self.taken = self.bytes.len().saturating_sub(left);
    }

    /// Inflates more; all that was inflated before was taken.
    pub(super) fn refill(&mut self, input: &mut &[u8]) -> Result<(), Stop> {
        self.begun = true;
        if self.ended {
            return Err(ErrorKind::UnexpectedEnd.into());
        }
        let mut bytes = vec![0; Self::STEP];
        let written = self.inflate(input, &mut bytes)?;
        bytes.truncate(written);
        (self.bytes, self.taken) = (bytes, 0);
        match (written, self.ended) {
            (0, true) => Err(ErrorKind::UnexpectedEnd.into()),
            (0, false) => Err(Stop::NeedInput),
            _ => Ok(()),
        }
    }

    /// Ends the stream, if it has begun: nothing may be left in it. One that nothing was read from
    /// should not be there (§9.3), but some encoders write it.
    pub(super) fn end_stream(&mut self, input: &mut &[u8]) -> Result<(), Stop> {
        if self.begun {
            let mut surplus = [0];
            if !self.rest().is_empty() {
                return Err(ErrorKind::InvalidValue("a compressed stream").into());
            }
            while !self.ended {
                if self.inflate(input, &mut surplus)? > 0 {
                    return Err(ErrorKind::InvalidValue("a compressed stream").into());
                }
                if !self.ended {
                    return Err(Stop::NeedInput);
                }
            }
            self.state.reset(DataFormat::Raw);
        } else if let Some(rest) = input.strip_prefix(&EMPTY) {
            *input = rest;
        }
        (self.bytes, self.taken) = (Vec::new(), 0);
        (self.begun, self.ended) = (false, false);
        Ok(())
    }

    fn inflate(&mut self, input: &mut &[u8], output: &mut [u8]) -> Result<usize, Stop> {
        let result = inflate(&mut self.state, input, output, MZFlush::None);
        *input = input.get(result.bytes_consumed..).unwrap_or_default();
        match result.status {
            Ok(MZStatus::StreamEnd) => self.ended = true,
            Ok(_) | Err(miniz_oxide::MZError::Buf) => {}
            Err(_) => return Err(ErrorKind::InvalidValue("DEFLATE").into()),
        }
        Ok(result.bytes_written)
    }
}
