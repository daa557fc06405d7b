//! Octets as words of eight, the first octet on top, so that they go as bits go.

use super::Short;

/// The whole words of octets, one after the other.
#[inline(always)]
pub(crate) fn words(octets: &[u8]) -> impl Iterator<Item = u64> {
    let mut rest = octets;
    core::iter::from_fn(move || {
        let (word, behind) = rest.split_first_chunk::<8>()?;
        rest = behind;
        Some(u64::from_be_bytes(*word))
    })
}

/// The octets that follow the last whole word, right-aligned.
#[inline(always)]
pub(crate) const fn last_word(octets: &[u8]) -> u64 {
    let bits = octets.len() as u32 % 8 * 8;
    if let Some(last) = octets.last_chunk::<8>() {
        return u64::from_be_bytes(*last) & !(u64::MAX << bits);
    }
    // Two numbers that overlap.
    if let (Some(first), Some(last)) = (octets.first_chunk::<4>(), octets.last_chunk::<4>()) {
        let first = u32::from_be_bytes(*first) as u64;
        return first << (bits - 32) | u32::from_be_bytes(*last) as u64;
    }
    let (mut word, mut rest) = (0, octets);
    while let Some((octet, tail)) = rest.split_first() {
        word = word << 8 | *octet as u64;
        rest = tail;
    }
    word
}

/// Octets, and what one pass over their words tells.
#[derive(Clone, Copy)]
pub(crate) struct Octets<'o> {
    pub(crate) octets: &'o [u8],
    /// Those that follow the last whole word, right-aligned.
    pub(crate) last: u64,
    /// A hash of all, and of a key.
    pub(crate) hash: u32,
    /// All are below 0x80.
    pub(crate) ascii: bool,
}

impl<'o> Octets<'o> {
    #[inline(always)]
    pub(crate) fn new(octets: &'o [u8], key: u64) -> Self {
        let last = last_word(octets);
        let (mut hash, mut bits) = (key ^ octets.len() as u64, last);
        for word in words(octets) {
            hash = mix(hash, word);
            bits |= word;
        }
        let hash = (mix(hash, last) >> 32) as u32;
        Self { octets, last, hash, ascii: bits & 0x8080_8080_8080_8080 == 0 }
    }

    /// Those that follow the last whole word.
    #[inline(always)]
    pub(super) const fn last(&self) -> Short {
        Short::octets(self.last, self.octets.len() as u32 % 8)
    }

    /// True where these are the same octets.
    #[inline(always)]
    pub(crate) fn are(&self, other: &[u8]) -> bool {
        have_same_words(self.octets, other) && self.last == last_word(other)
    }
}

/// Takes a word into a hash. Both halves of the product count: who does not know the hash finds no
/// other words that lead to the same.
#[inline(always)]
pub(crate) fn mix(hash: u64, word: u64) -> u64 {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let product = u128::from(hash ^ word) * u128::from(MULTIPLIER);
    product as u64 ^ (product >> 64) as u64
}

/// True where both are as many octets, with the same whole words.
#[inline(always)]
fn have_same_words(one: &[u8], two: &[u8]) -> bool {
    one.len() == two.len() && words(one).zip(words(two)).all(|(one, two)| one == two)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_the_last_are_all_octets() {
        let octets: [u8; 20] = core::array::from_fn(|place| place as u8 + 1);
        for len in 0..=octets.len() {
            let octets = &octets[..len];
            let (whole, rest) = octets.split_at(len / 8 * 8);
            let number = |octets: &[u8]| octets.iter().fold(0, |n, o| n << 8 | u64::from(*o));
            assert!(words(octets).eq(whole.chunks(8).map(number)), "{len}");
            assert_eq!(last_word(octets), number(rest), "{len}");
            let all = Octets::new(octets, 0);
            let keyed = Octets::new(octets, 1 << 40);
            assert!(keyed.hash != all.hash && keyed.are(octets), "{len}");
            assert!(all.ascii && all.are(octets) && (len == 0 || !all.are(&octets[1..])), "{len}");
        }
    }
}
