//! The first bytes of an EXI stream (§5), and where two streams part.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

const COOKIE: &[u8] = b"$EXI";

/// The most that one DEFLATE stream of a pack may hold, in bytes.
const MOST_INFLATED: usize = 64 << 20;

/// The DEFLATE streams that a compressed body consists of (§9.3), inflated.
pub(crate) fn inflate(body: &[u8]) -> Result<Vec<Vec<u8>>, String> {
    let mut rest = body;
    let mut streams = Vec::new();
    while !rest.is_empty() {
        let mut out = vec![0; rest.len() * 4 + 64];
        let (used, length) = loop {
            let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
            let mut inflater = DecompressorOxide::new();
            let (status, used, length) = decompress(&mut inflater, rest, &mut out, 0, flags);
            match status {
                TINFLStatus::Done => break (used, length),
                TINFLStatus::HasMoreOutput if out.len() < MOST_INFLATED => {
                    out.resize(out.len() * 2, 0);
                }
                other => return Err(format!("DEFLATE stream {}: {other:?}", streams.len())),
            }
        };
        out.truncate(length);
        // A stream of no bytes may be left out, and should be (§9.3).
        if length > 0 {
            streams.push(out);
        }
        rest = rest.get(used..).unwrap_or_default();
    }
    Ok(streams)
}

/// The stream with the version of its header blanked, so that preview and final versions compare.
pub(crate) fn mask_version(stream: &[u8]) -> Vec<u8> {
    let mut masked = stream.to_vec();
    let at = if stream.starts_with(COOKIE) { COOKIE.len() } else { 0 };
    if let Some(first) = masked.get_mut(at) {
        *first &= 0b1110_0000;
    }
    masked
}

/// The first bit in which the streams differ.
pub(crate) fn first_difference(a: &[u8], b: &[u8]) -> Option<u64> {
    let bytes = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let bit = match (a.get(bytes), b.get(bytes)) {
        (None, None) => return None,
        (Some(a), Some(b)) => (a ^ b).leading_zeros(),
        _ => 0,
    };
    Some(bytes as u64 * 8 + u64::from(bit))
}
