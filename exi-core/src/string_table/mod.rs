//! String table, §7.3: partitions of uris, prefixes, local names and values.

mod buckets;
#[cfg(feature = "alloc")]
mod journal;
mod names;
mod rings;
mod values;

pub(crate) use buckets::Buckets;
pub(crate) use names::{Added, Name, NameMemory, NameRow, Names, NamesMark, Prefix, Uri};
pub(crate) use rings::Rings;
pub(crate) use values::{Hit, Kept, Side, ValueMemory, ValueRow, Values};
