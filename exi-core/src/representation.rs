//! Datatype representation maps, §7.4.

use crate::error::Limit;
use crate::event::QName;
use crate::memory::Scratch;

/// An entry of a datatype representation map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatatypeRepresentation<'h> {
    /// The simple type of the schema; it counts for types derived from it, too.
    pub datatype: QName<'h>,
    /// The datatype representation: an identifier of Table 7-1, or a user-defined one.
    pub representation: QName<'h>,
}

/// Which datatype representations stand in for the default ones (§7.4).
#[derive(Clone, Copy, Debug)]
pub struct RepresentationMap<'h>(Entries<'h>);

#[derive(Clone, Copy, Debug)]
enum Entries<'h> {
    /// Given by a caller.
    Listed(&'h [DatatypeRepresentation<'h>]),
    /// Read from a stream: what [`pack`] made of each name.
    Packed(&'h [u8]),
}

impl<'h> RepresentationMap<'h> {
    /// A map of these entries.
    #[must_use]
    pub const fn new(entries: &'h [DatatypeRepresentation<'h>]) -> Self {
        Self(Entries::Listed(entries))
    }

    pub(crate) const fn packed(names: &'h [u8]) -> Self {
        Self(Entries::Packed(names))
    }

    /// True when every type has its default representation.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        match self.0 {
            Entries::Listed(entries) => entries.is_empty(),
            Entries::Packed(names) => names.is_empty(),
        }
    }

    /// The entries, in their order.
    pub fn iter(&self) -> impl Iterator<Item = DatatypeRepresentation<'h>> + use<'h> {
        let (listed, mut packed) = match self.0 {
            Entries::Listed(entries) => (entries, &[][..]),
            Entries::Packed(names) => (&[][..], names),
        };
        let unpacked = core::iter::from_fn(move || {
            let datatype = unpack(&mut packed)?;
            let representation = unpack(&mut packed)?;
            Some(DatatypeRepresentation { datatype, representation })
        });
        listed.iter().copied().chain(unpacked)
    }
}

impl Default for RepresentationMap<'_> {
    fn default() -> Self {
        Self::new(&[])
    }
}

impl PartialEq for RepresentationMap<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

/// Appends a name: its two parts, each with its length before it.
pub(crate) fn pack(name: &QName<'_>, scratch: &mut Scratch<'_>) -> Result<(), Limit> {
    for part in [name.uri(), name.local_name()] {
        let length = u32::try_from(part.len()).map_err(|_| Limit::ValueLength)?;
        scratch.extend(&length.to_le_bytes())?;
        scratch.extend(part.as_bytes())?;
    }
    Ok(())
}

fn unpack<'h>(packed: &mut &'h [u8]) -> Option<QName<'h>> {
    let mut part = || {
        let (length, rest) = packed.split_first_chunk::<4>()?;
        let (part, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        *packed = rest;
        core::str::from_utf8(part).ok()
    };
    Some(QName::new(part()?, part()?))
}
