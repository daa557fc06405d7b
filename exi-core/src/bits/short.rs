//! Items of an event that fit one word, written with one store.

/// Bits that gather in a word: at most [`Short::MOST`] of them can be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Short {
    /// Right-aligned.
    pub(super) bits: u64,
    pub(super) count: u32,
}

impl Short {
    /// The most that fit behind an unfinished byte.
    const MOST: u32 = 56;

    /// The low `n` ≤ 32 bits of `value`; the others are zero.
    #[inline(always)]
    pub(crate) fn new<const ALIGNED: bool>(value: u32, n: u32) -> Self {
        Self { bits: 0, count: 0 }.n_bit::<ALIGNED>(value, n)
    }

    /// True where there are not too many.
    #[inline(always)]
    pub(crate) const fn fits(&self) -> bool {
        self.count <= Self::MOST
    }

    #[inline(always)]
    const fn then(self, value: u64, n: u32) -> Self {
        Self { bits: self.bits << n | value, count: self.count + n }
    }

    /// `count` < 8 octets, right-aligned.
    #[inline(always)]
    pub(crate) const fn octets(octets: u64, count: u32) -> Self {
        Self { bits: octets, count: count * 8 }
    }

    /// §7.1.9 n-bit Unsigned Integer, n ≤ 32.
    #[inline(always)]
    pub(crate) fn n_bit<const ALIGNED: bool>(self, value: u32, n: u32) -> Self {
        if ALIGNED {
            let bytes = n.div_ceil(8);
            // The least byte first.
            let value = u64::from(value.swap_bytes()) >> (32 - bytes * 8);
            return self.then(value, bytes * 8);
        }
        self.then(value.into(), n)
    }

    /// A Boolean used as an indicator (§7.1.2).
    #[inline(always)]
    pub(crate) const fn flag<const ALIGNED: bool>(self, flag: bool) -> Self {
        self.then(flag as u64, if ALIGNED { 8 } else { 1 })
    }

    /// §7.1.6 Unsigned Integer; none where it takes more than four octets.
    #[inline(always)]
    pub(crate) fn unsigned(self, value: u64) -> Option<Self> {
        let octet = |place: u32| value >> (7 * place) & 0x7F;
        Some(match value {
            0..0x80 => self.then(value, 8),
            0x80..0x4000 => self.then((octet(0) | 0x80) << 8 | octet(1), 16),
            0x4000..0x20_0000 => {
                self.then((octet(0) << 16 | octet(1) << 8 | octet(2)) | 0x80_8000, 24)
            }
            0x20_0000..0x1000_0000 => {
                let octets = octet(0) << 24 | octet(1) << 16 | octet(2) << 8 | octet(3);
                self.then(octets | 0x8080_8000, 32)
            }
            _ => return None,
        })
    }

    /// §7.1.5 Integer; none where it takes more than four octets.
    #[inline(always)]
    pub(crate) fn integer<const ALIGNED: bool>(self, value: i64) -> Option<Self> {
        self.flag::<ALIGNED>(value < 0).unsigned((value ^ value >> 63).cast_unsigned())
    }
}
