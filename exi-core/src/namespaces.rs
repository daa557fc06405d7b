//! Namespace declarations in scope: what NS events said, §4.
//!
//! Only `xsi:type` values that keep their lexical form need it: their prefix stands for whatever
//! the stream has declared.

use crate::error::Limit;
use crate::memory::Store;
use crate::string_table::{Names, Prefix, Uri};

/// A prefix and what it stands for, from an element on.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Binding {
    /// The open elements, the declaring one included.
    depth: u32,
    uri: Uri,
    prefix: Prefix,
}

impl Binding {
    pub(crate) const EMPTY: Self = Self { depth: 0, uri: Uri::NONE, prefix: Prefix::INITIAL };
}

/// The declarations in scope, the innermost last.
#[derive(Debug)]
pub(crate) struct Namespaces<'m> {
    bindings: Store<'m, Binding>,
    len: u32,
    /// Declarations that are set aside.
    base: u32,
}

impl<'m> Namespaces<'m> {
    pub(crate) const fn new(bindings: Store<'m, Binding>) -> Self {
        Self { bindings, len: 0, base: 0 }
    }

    /// Forgets all declarations.
    pub(crate) fn clear(&mut self) {
        self.len = 0;
    }

    /// Sets the declarations aside.
    pub(crate) fn set_aside(&mut self) -> u32 {
        core::mem::replace(&mut self.base, self.len)
    }

    /// Takes back what was set aside last.
    pub(crate) fn take_back(&mut self, base: u32) {
        self.len = core::mem::replace(&mut self.base, base);
    }

    /// Declares a prefix on the element at `depth`.
    pub(crate) fn declare(&mut self, depth: usize, uri: Uri, prefix: Prefix) -> Result<(), Limit> {
        let len = self.len as usize;
        self.bindings.reserve(len + 1, Limit::Names)?;
        if let Some(slot) = self.bindings.rows_mut().get_mut(len) {
            *slot = Binding { depth: depth as u32, uri, prefix };
        }
        self.len += 1;
        Ok(())
    }

    /// Ends the scope of declarations on elements deeper than `depth`.
    pub(crate) fn close(&mut self, depth: usize) {
        while let Some(last) = self.len.checked_sub(1) {
            let binding = self.bindings.rows().get(last as usize);
            if binding.is_some_and(|binding| binding.depth as usize <= depth) {
                break;
            }
            self.len = last;
        }
    }

    /// What a prefix stands for.
    pub(crate) fn resolve(&self, names: &Names<'_>, prefix: &str) -> Option<Uri> {
        let bindings = self.bindings.rows().get(self.base as usize..self.len as usize)?;
        let declares = |b: &&Binding| names.prefix_text(b.uri, b.prefix) == prefix;
        bindings.iter().rev().find(declares).map(|binding| binding.uri)
    }
}
