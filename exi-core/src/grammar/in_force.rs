//! The built-in element grammar that is in force, §8.4.3, for those who read its codes at one go.

use super::built_in::{Learned, NonTerminal};
use super::codes::UndeclaredSet;
use super::{Current, Grammars};

impl Grammars<'_, '_> {
    /// The non-terminal of the built-in element grammar that is in force.
    #[inline]
    pub(crate) fn learning(&self) -> Option<NonTerminal> {
        match self.current() {
            Current::BuiltIn(of) => Some(of),
            _ => None,
        }
    }

    /// Number of learned productions, and the undeclared ones.
    #[inline]
    pub(crate) fn extent_built_in(&self, of: NonTerminal) -> (u32, UndeclaredSet) {
        self.extent(&Current::BuiltIn(of))
    }

    /// The learned production with the first part `first`.
    #[inline]
    pub(crate) fn learned(&self, of: NonTerminal, first: u32) -> Option<Learned> {
        self.built_in.production(of, first)
    }
}
