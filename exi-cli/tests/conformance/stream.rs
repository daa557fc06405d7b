//! The first bytes of an EXI stream (§5), and where two streams part.

const COOKIE: &[u8] = b"$EXI";

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
