//! zlib-rs on a trace.

use std::hint::black_box;

use super::figures::Deflate;
use crate::Result;
use crate::corpus::Trace;
use crate::measure::{Medians, Subject};
use crate::peers::zlib::{Framing, Zlib};

/// zlib-rs at each level and framing, with what it makes of the trace.
pub(super) struct Zlibs(Vec<(u32, Framing, Vec<Vec<u8>>)>);

impl Zlibs {
    pub(super) fn new(trace: &Trace) -> Result<Self> {
        let mut all = Vec::new();
        for level in [1, 6, 9] {
            for framing in [Framing::Stream, Framing::Alone] {
                let pieces = Zlib::new(level, framing).pieces(&trace.stanzas)?;
                all.push((level, framing, pieces));
            }
        }
        Ok(Self(all))
    }

    pub(super) fn subjects<'z>(&'z self, trace: &'z Trace) -> Vec<Subject<'z>> {
        let mut subjects = Vec::new();
        for (level, framing, pieces) in &self.0 {
            let mut zlib = Zlib::new(*level, *framing);
            subjects.push(Subject::new(name("deflate", *level, *framing), move || {
                zlib.deflate(&trace.stanzas, consume)
            }));
            let mut zlib = Zlib::new(*level, *framing);
            subjects.push(Subject::new(name("inflate", *level, *framing), move || {
                zlib.inflate(pieces, consume)
            }));
        }
        subjects
    }

    pub(super) fn figures(&self, level: u32, times: &Medians) -> Deflate {
        let bytes = |framing| {
            let mut found = self.0.iter().filter(|one| (one.0, one.1) == (level, framing));
            found.next().map_or(0, |(.., pieces)| pieces.iter().map(Vec::len).sum())
        };
        let time = |way, framing| times.get(&name(way, level, framing));
        Deflate {
            deflate_ns: time("deflate", Framing::Stream),
            inflate_ns: time("inflate", Framing::Stream),
            bytes: bytes(Framing::Stream),
            alone_deflate_ns: time("deflate", Framing::Alone),
            alone_inflate_ns: time("inflate", Framing::Alone),
            alone_bytes: bytes(Framing::Alone),
        }
    }
}

fn consume(bytes: &[u8]) {
    black_box(bytes);
}

fn name(way: &str, level: u32, framing: Framing) -> String {
    format!("{way} {level} {framing:?}")
}
