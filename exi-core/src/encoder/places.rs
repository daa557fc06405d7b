//! Where productions were found last.

/// Guesses at the places of productions among those of their states: streams repeat themselves.
///
/// A guess costs less than a search, and is verified before it is used.
#[derive(Debug)]
pub(super) struct Places([u8; Self::SLOTS as usize]);

impl Places {
    const SLOTS: u32 = 64;

    pub(super) const fn new() -> Self {
        Self([0; Self::SLOTS as usize])
    }

    /// The slot of a name in a state.
    #[inline(always)]
    pub(super) const fn slot(state: u32, name: u32) -> usize {
        let hash = (state ^ name << 12).wrapping_mul(0x9E37_79B1);
        (hash >> (32 - Self::SLOTS.trailing_zeros())) as usize
    }

    /// The guess in a slot.
    #[inline(always)]
    pub(super) fn guess(&self, slot: usize) -> usize {
        self.0.get(slot).map_or(0, |place| usize::from(*place))
    }

    /// Keeps the place that a search has found, unless it is far.
    pub(super) fn keep(&mut self, slot: usize, place: usize) {
        if let (Some(guess), Ok(place)) = (self.0.get_mut(slot), u8::try_from(place)) {
            *guess = place;
        }
    }
}
