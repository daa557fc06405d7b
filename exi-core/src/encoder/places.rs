//! Where productions were found last.

use crate::string_table::Name;

/// Guesses at the places of productions among those of their states: streams repeat themselves.
///
/// A guess costs less than a search, and is verified before it is used. Places are counted from
/// behind: what may come later in an element is what it was, less what has come.
#[derive(Debug)]
pub(super) struct Places([u8; Self::SLOTS as usize]);

impl Places {
    const SLOTS: u32 = 256;

    pub(super) const fn new() -> Self {
        Self([0; Self::SLOTS as usize])
    }

    /// The slot of a name in an element.
    #[inline(always)]
    pub(super) const fn slot(element: Name, name: Name) -> usize {
        let hash = (element.0 << 16 ^ name.0).wrapping_mul(0x9E37_79B1);
        (hash >> (32 - Self::SLOTS.trailing_zeros())) as usize
    }

    /// The guess in a slot, among so many productions; it may be beyond them.
    #[inline(always)]
    pub(super) fn guess(&self, slot: usize, productions: usize) -> usize {
        let behind = self.0.get(slot).map_or(0, |behind| usize::from(*behind));
        productions.wrapping_sub(behind)
    }

    /// Keeps the place that a search has found, unless it is far from the last.
    pub(super) fn keep(&mut self, slot: usize, productions: usize, place: usize) {
        if let (Some(guess), Ok(behind)) = (self.0.get_mut(slot), u8::try_from(productions - place))
        {
            *guess = behind;
        }
    }
}
