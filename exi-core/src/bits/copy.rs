//! Octets that begin at any bit, moved eight at a time.

/// The bits that no ASCII octet has.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The room that so many octets take in whole words.
#[inline(always)]
pub(crate) const fn words(octets: usize) -> usize {
    octets.next_multiple_of(8)
}

/// Copies octets that begin behind `used` bits of `from`, in whole words. False where they are not
/// all there and ASCII.
#[inline(always)]
pub(crate) fn copy_ascii(from: &[u8], used: u32, octets: usize, to: &mut [u8]) -> bool {
    let size = to.len();
    let (Some(words), Some(behind)) = (from.get(..size), from.get(1..=size)) else {
        return copy_ascii_at_end(from, used, octets, to);
    };
    let (words, behind) = (words.as_chunks::<8>().0, behind.as_chunks::<8>().0);
    let (mut seen, mut last) = (0, 0);
    for ((to, word), [.., next]) in to.as_chunks_mut::<8>().0.iter_mut().zip(words).zip(behind) {
        seen |= last;
        last = u64::from_be_bytes(*word) << used | u64::from(*next) >> (8 - used);
        *to = last.to_be_bytes();
    }
    // What comes after the string does not count.
    (seen | last >> ((size - octets) * 8)) & HIGH == 0
}

/// The same where the input ends soon.
#[cold]
#[inline(never)]
fn copy_ascii_at_end(from: &[u8], used: u32, octets: usize, to: &mut [u8]) -> bool {
    if used as usize + octets * 8 > from.len() * 8 {
        return false;
    }
    let (size, mut rest, mut seen, mut last) = (to.len(), from, 0, 0);
    for to in to.as_chunks_mut::<8>().0 {
        seen |= last;
        last = word_at(rest, used);
        *to = last.to_be_bytes();
        rest = rest.get(8..).unwrap_or_default();
    }
    (seen | last >> ((size - octets) * 8)) & HIGH == 0
}

/// 64 bits after the first `used` ones, zeros beyond the end.
#[inline(always)]
fn word_at(bytes: &[u8], used: u32) -> u64 {
    match bytes.split_first_chunk::<8>() {
        Some((chunk, [next, ..])) => {
            u64::from_be_bytes(*chunk) << used | u64::from(*next) >> (8 - used)
        }
        _ => first_bytes(bytes) << used,
    }
}

/// At most eight bytes, left-aligned.
pub(super) fn first_bytes(bytes: &[u8]) -> u64 {
    let behind = 64 - bytes.len() as u32 * 8;
    // Two numbers that overlap.
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let [first, last] = [first, last].map(|half| u64::from(u32::from_be_bytes(*half)));
        return first << 32 | last << behind;
    }
    // Two shifts, so that no byte is no special case.
    bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)) << (behind / 2) << (behind / 2)
}
