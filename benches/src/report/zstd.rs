//! zstd on a trace.

use std::hint::black_box;

use super::figures::Zstd;
use crate::Result;
use crate::corpus::Trace;
use crate::measure::{Medians, Subject};
use crate::peers::zstd::{Stream, Trained};

/// What zstd makes of the trace.
pub(super) struct Zstds {
    stream: Vec<Vec<u8>>,
    trained: Vec<Vec<u8>>,
}

impl Zstds {
    pub(super) fn new(trace: &Trace) -> Result<Self> {
        let (mut stream, mut trained) = (Vec::new(), Vec::new());
        Stream::default().compress(&trace.stanzas, |piece| stream.push(piece.to_vec()))?;
        Trained::new(&trace.stanzas)?
            .compress(&trace.stanzas, |piece| trained.push(piece.to_vec()))?;
        Ok(Self { stream, trained })
    }

    pub(super) fn subjects<'z>(&'z self, trace: &'z Trace) -> Result<Vec<Subject<'z>>> {
        let stanzas = trace.stanzas.as_slice();
        let (mut to, mut from) = (Stream::default(), Stream::default());
        let (mut trained_to, mut trained_from) = (Trained::new(stanzas)?, Trained::new(stanzas)?);
        Ok(vec![
            Subject::new("zstd", move || to.compress(stanzas, consume)),
            Subject::new("unzstd", move || from.decompress(&self.stream, consume)),
            Subject::new("zstd trained", move || trained_to.compress(stanzas, consume)),
            Subject::new("unzstd trained", move || trained_from.decompress(&self.trained, consume)),
        ])
    }

    pub(super) fn figures(&self, times: &Medians) -> Zstd {
        let bytes = |pieces: &[Vec<u8>]| pieces.iter().map(Vec::len).sum();
        Zstd {
            compress_ns: times.get("zstd"),
            decompress_ns: times.get("unzstd"),
            bytes: bytes(&self.stream),
            trained_compress_ns: times.get("zstd trained"),
            trained_decompress_ns: times.get("unzstd trained"),
            trained_bytes: bytes(&self.trained),
        }
    }
}

fn consume(bytes: &[u8]) {
    black_box(bytes);
}
