//! The memory that coders work in: lent by the caller, or growing up to a limit.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::fmt;

use crate::error::Limit;

/// A run of rows of memory: a slice that the caller lends, or a vector that grows up to a limit.
#[derive(Debug)]
pub(crate) enum Store<'m, T> {
    /// Lent by the caller; its length is the limit.
    Lent(&'m mut [T]),
    /// Owned; grows by doubling up to `most` rows.
    #[cfg(feature = "alloc")]
    Grown {
        /// The rows.
        rows: Vec<T>,
        /// The most rows there can be.
        most: usize,
    },
}

impl<T: Copy + Default> Store<'_, T> {
    /// The rows.
    #[inline]
    pub(crate) fn rows(&self) -> &[T] {
        match self {
            Self::Lent(rows) => rows,
            #[cfg(feature = "alloc")]
            Self::Grown { rows, .. } => rows,
        }
    }

    /// The rows, to change.
    #[inline]
    pub(crate) fn rows_mut(&mut self) -> &mut [T] {
        match self {
            Self::Lent(rows) => rows,
            #[cfg(feature = "alloc")]
            Self::Grown { rows, .. } => rows,
        }
    }

    /// Makes room for `len` rows, or says which limit forbids it.
    #[inline]
    pub(crate) fn reserve(&mut self, len: usize, limit: Limit) -> Result<(), Limit> {
        if len <= self.rows().len() { Ok(()) } else { self.grow(len, limit) }
    }

    #[cold]
    fn grow(&mut self, len: usize, limit: Limit) -> Result<(), Limit> {
        match self {
            #[cfg(feature = "alloc")]
            Self::Grown { rows, most } if len <= *most => {
                let room = len.next_power_of_two().max(16).min(*most);
                rows.resize(room, T::default());
                Ok(())
            }
            _ => Err(limit),
        }
    }
}

/// Text and bytes of the event in progress: what its values and names are decoded into.
#[derive(Debug)]
pub(crate) struct Scratch<'m> {
    bytes: Store<'m, u8>,
    len: usize,
}

impl<'m> Scratch<'m> {
    pub(crate) const fn new(bytes: Store<'m, u8>) -> Self {
        Self { bytes, len: 0 }
    }

    /// Bytes in use.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// Forgets what lies beyond `len`.
    pub(crate) fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// The bytes in use.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.rows().get(..self.len).unwrap_or_default()
    }

    /// The bytes in use, to change.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        self.bytes.rows_mut().get_mut(..self.len).unwrap_or_default()
    }

    /// Appends `more`.
    pub(crate) fn extend(&mut self, more: &[u8]) -> Result<(), Limit> {
        self.append(more.len())?.copy_from_slice(more);
        Ok(())
    }

    /// Appends one byte.
    pub(crate) fn push(&mut self, byte: u8) -> Result<(), Limit> {
        self.extend(&[byte])
    }

    /// Appends text.
    pub(crate) fn print(&mut self, text: fmt::Arguments<'_>) -> Result<(), Limit> {
        fmt::write(self, text).map_err(|_| Limit::ValueLength)
    }

    /// Appends `len` bytes, for the caller to fill.
    pub(crate) fn append(&mut self, len: usize) -> Result<&mut [u8], Limit> {
        let start = self.len;
        let end = start.checked_add(len).ok_or(Limit::ValueLength)?;
        self.bytes.reserve(end, Limit::ValueLength)?;
        self.len = end;
        self.bytes.rows_mut().get_mut(start..end).ok_or(Limit::ValueLength)
    }
}

impl fmt::Write for Scratch<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.extend(text.as_bytes()).map_err(|_| fmt::Error)
    }
}
