//! Names that were found to be names: most come again, and are not looked at a second time.

use crate::chars;
use crate::packed::Packed;

/// The place of a name among those that are kept; zero for others.
pub(crate) type Slot = u8;

/// Short names without a colon that were checked; of several that would have one place, the last.
#[derive(Debug)]
pub(crate) struct KnownNames(Box<[Packed; 256]>);

/// A name that was checked.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Known<'n> {
    /// A short one, and its place.
    Short(Packed, Slot),
    /// A long one.
    Long(&'n str),
}

impl Default for KnownNames {
    fn default() -> Self {
        Self(Box::new([Packed::default(); 256]))
    }
}

impl KnownNames {
    /// The name, if it is one (`NCName`).
    #[inline]
    pub(crate) fn check<'n>(&mut self, name: &'n str) -> Option<Known<'n>> {
        let Some(short) = Packed::new(name.as_bytes()).filter(|_| !name.is_empty()) else {
            return chars::is_ncname(name).then_some(Known::Long(name));
        };
        let slot = (short.hash() as Slot).max(1);
        let known = self.0.get_mut(usize::from(slot))?;
        if *known != short {
            if !chars::is_ncname(name) {
                return None;
            }
            *known = short;
        }
        Some(Known::Short(short, slot))
    }
}

impl Known<'_> {
    /// Appends the name.
    #[inline]
    pub(crate) fn append_to(self, out: &mut Vec<u8>) {
        match self {
            Self::Short(short, _) => short.append_to(out),
            Self::Long(name) => out.extend_from_slice(name.as_bytes()),
        }
    }

    /// The place of the name among those that are kept.
    #[inline]
    pub(crate) const fn slot(self) -> Slot {
        match self {
            Self::Short(_, slot) => slot,
            Self::Long(_) => 0,
        }
    }
}

/// The names of a tag, as far as is needed to tell that no two can be the same.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sieve {
    /// The places of the last eight names.
    slots: u64,
    suspect: bool,
}

impl Sieve {
    /// Takes a name.
    #[inline]
    pub(crate) const fn add(&mut self, slot: Slot) {
        let different = self.slots ^ u64::from_ne_bytes([slot; 8]);
        let equal = different.wrapping_sub(u64::from_ne_bytes([1; 8])) & !different;
        let full = self.slots >> 56 != 0;
        self.suspect |= full | (equal & u64::from_ne_bytes([0x80; 8]) != 0);
        self.slots = self.slots << 8 | slot as u64;
    }

    /// True when all names were different.
    #[inline]
    pub(crate) const fn is_clean(&self) -> bool {
        !self.suspect
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_one_and_others_do_not_become_one() {
        let mut known = KnownNames::default();
        for round in 0..2 {
            for name in ["a", "é", "momentary-1", "a.long.name.of.more.bytes"] {
                assert!(known.check(name).is_some(), "{name} {round}");
            }
            for name in ["", "1", "a b", "a:b", "a long name of more bytes"] {
                assert!(known.check(name).is_none(), "{name:?} {round}");
            }
        }
    }

    #[test]
    fn equal_names_are_suspect() {
        let mut sieve = Sieve::default();
        (1..=8).for_each(|slot| sieve.add(slot));
        assert!(sieve.is_clean());
        for slot in 0..=8 {
            let mut twin = sieve;
            twin.add(slot);
            assert!(!twin.is_clean(), "{slot}");
        }
        // Nothing is known of names that are not kept, nor of those before the last eight.
        let mut unknown = Sieve::default();
        unknown.add(0);
        sieve.add(9);
        assert!(!unknown.is_clean() && !sieve.is_clean());
    }
}
