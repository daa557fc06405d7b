//! Qualified names as written, each parsed once.

use super::cursor::{Cursor, RawName, Stop};
use crate::known::{KnownNames, Slot};
use crate::packed::Packed;
use crate::words::{all, below, equals, first, zeros};

/// The names that were read before.
#[derive(Debug, Default)]
pub(crate) struct RawNames(KnownNames<NameFacts>);

/// What is known of a name from its text alone.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NameFacts {
    /// Bytes before its colon, of a short name; none where it has no colon.
    colon: u8,
    /// It is that of a namespace declaration.
    pub(crate) declares: bool,
    /// The first eight bytes of its local part, as a number in the order of texts.
    pub(crate) order: u64,
}

impl NameFacts {
    /// The facts of a name whose local part begins at byte `local`.
    pub(crate) fn new(name: &[u8], local: usize) -> Self {
        let declares = matches!(name, b"xmlns" | [b'x', b'm', b'l', b'n', b's', b':', ..]);
        let mut order = [0; 8];
        let text = name.get(local..).unwrap_or_default();
        order.iter_mut().zip(text).for_each(|(place, byte)| *place = *byte);
        Self { colon: local.saturating_sub(1) as u8, declares, order: u64::from_be_bytes(order) }
    }
}

impl RawNames {
    /// Tells times apart between which places changed their meaning.
    pub(crate) const fn version(&self) -> u32 {
        self.0.version()
    }

    /// Steps over a qualified name; its place is zero where it is not kept.
    #[inline]
    pub(crate) fn read(
        &mut self,
        cursor: &mut Cursor<'_>,
    ) -> Result<(RawName, Slot, NameFacts), Stop> {
        let start = cursor.at;
        if let Some(text) = ahead(cursor.rest())
            && let Some((slot, facts)) = self.0.find(text)
        {
            let end = start + text.len();
            cursor.at = end;
            let colon = start + usize::from(facts.colon);
            return Ok((RawName { start, end, colon }, slot, *facts));
        }
        self.read_new(cursor)
    }

    #[inline(never)]
    fn read_new(&mut self, cursor: &mut Cursor<'_>) -> Result<(RawName, Slot, NameFacts), Stop> {
        let name = cursor.qualified_name()?;
        let local = if name.colon == name.start { 0 } else { name.colon + 1 - name.start };
        let bytes = cursor.since(name.start).as_bytes();
        let facts = NameFacts::new(bytes, local);
        let Some(text) = Packed::new(bytes) else { return Ok((name, 0, facts)) };
        let known = self.0.find(text).map(|(slot, _)| slot);
        let slot = known.unwrap_or_else(|| self.0.keep(text, facts));
        Ok((name, slot, facts))
    }
}

/// What lies ahead up to a byte that no name has, if that is near.
#[inline]
fn ahead(rest: &[u8]) -> Option<Packed> {
    let (first_eight, rest) = rest.split_first_chunk()?;
    let low = u64::from_le_bytes(*first_eight);
    let stops = name_stops(low);
    if stops != 0 {
        let len = first(stops);
        return (len > 0).then(|| Packed::of_words(low, 0, len));
    }
    let (next_eight, rest) = rest.split_first_chunk()?;
    let high = u64::from_le_bytes(*next_eight);
    let stops = name_stops(high);
    let ends = stops != 0 || rest.first().is_some_and(|&byte| name_stops(byte.into()) & 0x80 != 0);
    ends.then(|| Packed::of_words(low, high, 8 + first(stops)))
}

/// A flag at the first white space, `/`, `<`, `=`, `>`, or `?`.
#[inline]
const fn name_stops(word: u64) -> u64 {
    below(word, b' ' + 1) | equals(word, b'/') | zeros((word | all(b'<' ^ b'?')) ^ all(b'?'))
}
