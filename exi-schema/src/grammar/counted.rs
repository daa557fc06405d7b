//! Particles that are counted instead of copied (§8.5.4.1.5).
//!
//! The copies of a counted particle share their non-terminals. Which copy they stand for is the
//! value of a counter: 1 in the first. What can follow the end of a copy depends on the [`Region`]
//! in which the value lies, so the region is part of a state and the value is not.

use std::cmp::Ordering;

/// The number of a counted particle in its proto-grammar.
pub(super) type CounterId = usize;

/// A region for each counter of a set of non-terminals, the outermost first.
pub(super) type Regions = Vec<(CounterId, Region)>;

/// A counted particle.
pub(super) struct Counted {
    /// Its number in the content model.
    pub(super) particle: u32,
    /// 0 where its term can be empty.
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    /// The counted particles around it, and it.
    pub(super) chain: Vec<CounterId>,
}

/// Where the value of a counter lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Region {
    /// Below min: another occurrence has to follow.
    Low,
    /// Another may follow.
    Middle,
    /// At max: none can follow.
    Top,
}

/// What becomes of a counter, in the order of the values it then has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Change {
    /// It becomes 1.
    First,
    /// It stays.
    Same,
    /// It becomes one more.
    More,
}

impl Counted {
    /// How many counted particles it lies in.
    pub(super) fn slot(&self) -> usize {
        self.chain.len() - 1
    }

    /// Where the first occurrence is.
    pub(super) fn first(&self) -> Region {
        if self.min > 1 { Region::Low } else { Region::Middle }
    }

    /// The value that leads out of a region, and where to.
    pub(super) fn bound(&self, region: Region) -> (u32, Region) {
        match region {
            Region::Low if self.max == Some(self.min) => (self.min, Region::Top),
            Region::Low => (self.min, Region::Middle),
            _ => (self.max.unwrap_or(u32::MAX), Region::Top),
        }
    }

    /// How another occurrence is counted. Where there is no end, min is the last to count.
    pub(super) fn again(&self, region: Region) -> Option<Change> {
        match region {
            Region::Top => None,
            Region::Middle if self.max.is_none() => Some(Change::Same),
            _ => Some(Change::More),
        }
    }

    /// True when all that can follow `other` can follow `change` too: there is no max and the
    /// value is larger, or it is smaller and not below min.
    fn covers(&self, change: Change, other: Change, region: Option<Region>) -> bool {
        match (change.cmp(&other), self.max) {
            (Ordering::Equal, _) => true,
            (order, None) => order == Ordering::Greater,
            (Ordering::Greater, Some(_)) => false,
            (Ordering::Less, Some(_)) if change == Change::First => self.min <= 1,
            (Ordering::Less, Some(_)) => region != Some(Region::Low),
        }
    }
}

/// What becomes of the counters around a non-terminal, the outermost first: two bits for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Changes(u32);

impl Changes {
    /// How many there can be.
    pub(super) const MOST: usize = 16;
    pub(super) const NONE: Self = Self(0);

    /// `len` counters that stay.
    pub(super) fn same(len: usize) -> Self {
        (0..len).fold(Self::NONE, |changes, at| changes.with(at, Change::Same))
    }

    pub(super) fn with(self, at: usize, change: Change) -> Self {
        Self(self.0 & !(3 << (2 * at)) | (change as u32 + 1) << (2 * at))
    }

    pub(super) fn get(self, at: usize) -> Change {
        match self.0 >> (2 * at) & 3 {
            3 => Change::More,
            2 => Change::Same,
            _ => Change::First,
        }
    }

    /// The first `len` of them.
    pub(super) fn outer(self, len: usize) -> Self {
        if len < Self::MOST { Self(self.0 & ((1 << (2 * len)) - 1)) } else { self }
    }
}

/// True when all that can follow a non-terminal within `chain` after `other` can follow it after
/// `changes` too.
pub(super) fn covers(
    counters: &[Counted],
    chain: &[CounterId],
    regions: &Regions,
    changes: Changes,
    other: Changes,
) -> bool {
    chain.iter().enumerate().all(|(at, &id)| {
        let region = region(regions, id);
        counters[id].covers(changes.get(at), other.get(at), region)
    })
}

/// The region of a counter, where it has one.
pub(super) fn region(regions: &Regions, id: CounterId) -> Option<Region> {
    regions.iter().find(|(other, _)| *other == id).map(|(_, region)| *region)
}
