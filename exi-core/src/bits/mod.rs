//! Bits and bytes, §6.2 and §7.1.9: reading and writing items at either alignment.

mod copy;
mod log;
mod pen;
mod reader;
mod run;
mod short;
mod words;
mod writer;

pub(crate) use copy::{copy_ascii, words};
pub(crate) use log::{Begun, Log};
pub(crate) use pen::Pen;
pub(crate) use reader::{Reader, Stop, Window};
pub(crate) use run::Run;
pub(crate) use short::Short;
pub(crate) use words::{Octets, last_word, mix};
pub(crate) use writer::{Cursor, Writer};

/// Bits of an n-bit unsigned integer that tells `count` values apart: ⌈log2 count⌉ (§6.2).
#[inline(always)]
pub(crate) const fn width(count: u32) -> u32 {
    // The place of the highest bit of an odd number, so that 0 is no special case.
    63 - (count.saturating_sub(1) as u64 * 2 + 1).leading_zeros()
}

#[cfg(test)]
mod tests;
