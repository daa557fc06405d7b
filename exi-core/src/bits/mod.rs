//! Bits and bytes, §6.2 and §7.1.9: reading and writing items at either alignment.

mod log;
mod reader;
mod run;
mod writer;

pub(crate) use log::{Begun, Log};
pub(crate) use reader::{Reader, Stop, Window};
pub(crate) use run::{Run, words};
pub(crate) use writer::{Cursor, Writer};

/// Bits of an n-bit unsigned integer that tells `count` values apart: ⌈log2 count⌉ (§6.2).
pub(crate) const fn width(count: u32) -> u32 {
    match count.checked_sub(1) {
        None | Some(0) => 0,
        Some(most) => 32 - most.leading_zeros(),
    }
}

#[cfg(test)]
mod tests;
