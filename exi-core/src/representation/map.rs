//! The entries of a datatype representation map, given or read.

use crate::error::Limit;
use crate::event::QName;
use crate::memory::Scratch;
use crate::options_document::NAMESPACE;

/// The namespace of the built-in types.
const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// An entry of a datatype representation map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatatypeRepresentation<'h> {
    /// The simple type of the schema; it counts for types derived from it, too.
    pub datatype: QName<'h>,
    /// The datatype representation: an identifier of Table 7-1, or a user-defined one.
    pub representation: QName<'h>,
}

impl DatatypeRepresentation<'_> {
    /// True where the entry says what Table 7-1 says.
    fn is_default(&self) -> bool {
        let Self { datatype, representation } = self;
        let named = match datatype.local_name() {
            "float" => "double",
            "anySimpleType" => "string",
            same => same,
        };
        datatype.uri() == XSD
            && representation.uri() == NAMESPACE
            && representation.local_name() == named
    }
}

/// Which datatype representations stand in for the default ones (§7.4).
#[derive(Clone, Copy, Debug)]
pub struct RepresentationMap<'h> {
    entries: Entries<'h>,
    canonical: bool,
}

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
        Self { entries: Entries::Listed(entries), canonical: false }
    }

    pub(crate) const fn packed(names: &'h [u8]) -> Self {
        Self { entries: Entries::Packed(names), canonical: false }
    }

    /// The canonical form of the map (Canonical EXI §3): its entries by the local name and the
    /// namespace of their datatype, without those that say what holds anyway (Table 7-1).
    #[must_use]
    pub const fn canonical(self) -> Self {
        Self { canonical: true, ..self }
    }

    /// True when there are no entries.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The entries, in their order.
    pub fn iter(&self) -> impl Iterator<Item = DatatypeRepresentation<'h>> + use<'h> {
        let (this, mut given, mut last) = (*self, self.given(), None);
        core::iter::from_fn(move || {
            if !this.canonical {
                return given.next();
            }
            last = this.least_beyond(last);
            last
        })
    }

    /// The entry that follows `last` in the canonical order.
    fn least_beyond(
        &self,
        last: Option<DatatypeRepresentation<'h>>,
    ) -> Option<DatatypeRepresentation<'h>> {
        let key = |entry: &DatatypeRepresentation<'h>| {
            (entry.datatype.local_name(), entry.datatype.uri())
        };
        let beyond = |entry: &DatatypeRepresentation<'h>| {
            !entry.is_default() && last.is_none_or(|last| key(entry) > key(&last))
        };
        self.given().filter(beyond).min_by_key(key)
    }

    /// The entries as they were given.
    fn given(&self) -> impl Iterator<Item = DatatypeRepresentation<'h>> + use<'h> {
        let (listed, mut packed) = match self.entries {
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

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    #[test]
    fn the_canonical_map_is_sorted_and_says_nothing_twice() {
        let entry = |uri, datatype, representation| DatatypeRepresentation {
            datatype: QName::new(uri, datatype),
            representation: QName::new(NAMESPACE, representation),
        };
        let entries = [
            entry(XSD, "float", "double"),
            entry("urn:b", "a", "string"),
            entry(XSD, "decimal", "string"),
            entry("urn:a", "a", "string"),
            entry(XSD, "base64Binary", "base64Binary"),
            entry("urn:a", "base64Binary", "base64Binary"),
        ];
        let map = RepresentationMap::new(&entries);
        assert_eq!(map.iter().collect::<Vec<_>>(), entries);
        let canonical: Vec<_> = map.canonical().iter().collect();
        assert_eq!(canonical, [entries[3], entries[1], entries[5], entries[2]]);
        let defaults = [entries[0], entries[4]];
        assert!(!RepresentationMap::new(&defaults).is_empty());
        assert!(RepresentationMap::new(&defaults).canonical().is_empty());
    }
}
