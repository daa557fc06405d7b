//! Names that were found to be names: most come again, and are known by two comparisons.

use crate::packed::Packed;
use crate::words::equals;

/// The place of a name among those that are kept; zero for others.
pub(crate) type Slot = u8;

/// Short names that were checked, and what is known of each. When there are too many, all are
/// forgotten.
#[derive(Debug)]
pub(crate) struct KnownNames<T> {
    names: Vec<(Packed, T)>,
    /// The place of a name by its hash, or behind; zero for none.
    index: Box<[Slot; INDEX]>,
    /// Counts how often all were forgotten.
    version: u32,
}

/// Four times as many as there are names, so that few look for one place.
const INDEX: usize = 1024;

impl<T> Default for KnownNames<T> {
    fn default() -> Self {
        Self { names: Vec::new(), index: Box::new([0; INDEX]), version: 0 }
    }
}

impl<T> KnownNames<T> {
    /// Tells times apart between which places changed their meaning.
    pub(crate) const fn version(&self) -> u32 {
        self.version
    }

    /// The place of a name and what is known of it.
    #[inline]
    pub(crate) fn find(&self, name: Packed) -> Option<(Slot, &T)> {
        let mut place = name.hash() as usize % INDEX;
        loop {
            let slot = *self.index.get(place)?;
            let (known, facts) = self.names.get(usize::from(slot).wrapping_sub(1))?;
            if *known == name {
                return Some((slot, facts));
            }
            place = (place + 1) % INDEX;
        }
    }

    /// What is known of the name in a place.
    #[inline]
    pub(crate) fn facts(&self, slot: Slot) -> Option<&T> {
        self.names.get(usize::from(slot).wrapping_sub(1)).map(|(_, facts)| facts)
    }

    /// What is known of the name in a place, to change.
    #[inline]
    pub(crate) fn facts_mut(&mut self, slot: Slot) -> Option<&mut T> {
        self.names.get_mut(usize::from(slot).wrapping_sub(1)).map(|(_, facts)| facts)
    }

    /// Keeps a name that is not kept; returns its place.
    pub(crate) fn keep(&mut self, name: Packed, facts: T) -> Slot {
        if self.names.len() == usize::from(Slot::MAX) {
            self.names.clear();
            self.index.fill(0);
            self.version = self.version.wrapping_add(1);
        }
        self.names.push((name, facts));
        let slot = self.names.len() as Slot;
        let start = name.hash() as usize % INDEX;
        let mut places = (start..INDEX).chain(0..start);
        while let Some(place) = places.next().and_then(|place| self.index.get_mut(place)) {
            if *place == 0 {
                *place = slot;
                break;
            }
        }
        slot
    }
}

/// The names of a tag, as far as is needed to tell that no two can be the same.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sieve {
    /// The places of the last eight names.
    slots: u64,
    /// Those of eight names before.
    earlier: u64,
    /// There was a name that is not kept.
    unknown: bool,
    suspect: bool,
}

impl Sieve {
    /// Takes a name. One that is not kept is none of those that are, but two may be the same.
    #[inline]
    pub(crate) const fn add(&mut self, slot: Slot) {
        if slot == 0 {
            self.suspect |= self.unknown;
            self.unknown = true;
            return;
        }
        let full = self.earlier >> 56 != 0;
        let same = equals(self.slots, slot) | equals(self.earlier, slot);
        self.suspect |= full | (same != 0);
        self.earlier = self.earlier << 8 | self.slots >> 56;
        self.slots = self.slots << 8 | slot as u64;
    }

    /// The places of all names, the last lowest, where there are eight at most and all different.
    #[inline]
    pub(crate) const fn shape(&self) -> Option<u64> {
        let few = self.earlier == 0 && !self.unknown;
        if few && !self.suspect { Some(self.slots) } else { None }
    }

    /// Takes back what it tells: names were forgotten meanwhile, so that one may have two places.
    pub(crate) const fn doubt(&mut self) {
        self.suspect = true;
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
    fn names_are_found_until_there_are_too_many() {
        let packed = |number: u32| Packed::new(format!("n{number}").as_bytes()).expect("short");
        let mut known = KnownNames::default();
        for number in 0..255 {
            assert!(known.find(packed(number)).is_none());
            assert_eq!(known.keep(packed(number), number), number as u8 + 1);
        }
        for number in 0..255 {
            assert_eq!(known.find(packed(number)), Some((number as u8 + 1, &number)));
        }
        assert_eq!((known.keep(packed(255), 255), known.version()), (1, 1));
        assert!(known.find(packed(0)).is_none());
        assert_eq!(known.find(packed(255)), Some((1, &255)));
    }

    #[test]
    fn equal_names_are_suspect() {
        let mut sieve = Sieve::default();
        for count in 1..=16 {
            sieve.add(count);
            assert!(sieve.is_clean() && sieve.shape().is_some() == (count <= 8), "{count}");
            for slot in 1..=count {
                let mut twin = sieve;
                twin.add(slot);
                assert!(!twin.is_clean(), "{slot} after {count}");
            }
        }
        // One name that is not kept is none of the others. Nothing is known of two, nor of names
        // before the last sixteen.
        sieve.add(0);
        assert!(sieve.is_clean() && sieve.shape().is_none());
        let mut unknown = sieve;
        unknown.add(0);
        sieve.add(17);
        assert!(!unknown.is_clean() && !sieve.is_clean());
    }
}
