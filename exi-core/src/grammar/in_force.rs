//! The grammar that is in force, for those who read its codes at one go.

use super::built_in::{Learned, NonTerminal};
use super::codes::UndeclaredSet;
use super::{Current, Frame, Grammars};

impl Grammars<'_, '_> {
    /// The non-terminal of the built-in element grammar that is in force.
    #[inline(always)]
    pub(crate) fn learning(&self) -> Option<NonTerminal> {
        let frame = self.top;
        let learns =
            self.depth > 0 && frame.is(Frame::BUILT_IN) && !frame.is(Frame::SELF_CONTAINED);
        learns.then_some(if frame.is(Frame::START_TAG) {
            NonTerminal::StartTag(frame.state)
        } else {
            NonTerminal::Content(frame.state)
        })
    }

    /// True when a built-in grammar describes the innermost open element.
    pub(crate) fn learns(&self) -> bool {
        self.depth > 0 && self.top.is(Frame::BUILT_IN)
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

    /// The undeclared productions.
    #[inline]
    pub(crate) fn undeclared_set(&self) -> UndeclaredSet {
        self.extent(&self.current()).1
    }

    /// The state of the schema that is in force.
    #[inline]
    pub(crate) const fn state(&self) -> u32 {
        self.top.state
    }

    /// The state of the schema that undeclared content leads to (§8.5.4.4.1).
    #[inline]
    pub(crate) fn content_state(&self) -> u32 {
        let state = self.top.state;
        if self.top.is(Frame::START_TAG) { self.schema.state(state).content } else { state }
    }
}
