//! EXI bodies put through one DEFLATE stream: what XEP-0138 over EXI would send.

use exi_core::{Alignment, Keep};

use super::figures::Deflated;
use super::prepared::Prepared;
use crate::Result;
use crate::coders::Coding;
use crate::peers::zlib::{Framing, Zlib};

const ALIGNMENTS: [(Alignment, &str); 3] = [
    (Alignment::BitPacked, "bit-packed"),
    (Alignment::ByteAligned, "byte-packed"),
    (Alignment::PreCompression, "pre-compression"),
];

/// Bytes of the bodies at each alignment, per stanza and for the session, plain and deflated at level 6.
///
/// # Errors
///
/// Those of the coders and of zlib.
pub(super) fn deflated(prepared: &Prepared<'_>) -> Result<Vec<Deflated>> {
    let mut all = Vec::new();
    for (alignment, name) in ALIGNMENTS {
        for (keep, values) in [(Keep::Nothing, "stanza"), (Keep::Values, "session")] {
            let coding = Coding { alignment, keep, ..prepared.stanza.coding };
            let bodies = coding.bodies(&prepared.trace.stanzas)?;
            let pieces = Zlib::new(6, Framing::Stream).pieces(&bodies)?;
            let bytes = |list: &[Vec<u8>]| list.iter().map(Vec::len).sum();
            all.push(Deflated {
                alignment: name,
                values,
                exi_bytes: bytes(&bodies),
                deflated_bytes: bytes(&pieces),
            });
        }
    }
    Ok(all)
}
