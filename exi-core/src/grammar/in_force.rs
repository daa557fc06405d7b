//! The grammar that is in force, for those who read its codes at one go.

use super::built_in::NonTerminal;
use super::codes::UndeclaredSet;
use super::{Current, Frame, Grammars, Learned};
use crate::schema::{Production, State, StateFlags};
use crate::string_table::Name;

/// The non-terminal of the schema that is in force.
pub(crate) struct InForce<'s> {
    /// Productions of all states.
    all: &'s [Production],
    state: &'s State,
    /// The name of the innermost open element.
    pub(crate) element: Name,
    /// Bits of the first part of an event code.
    pub(crate) bits: u32,
}

impl<'s> InForce<'s> {
    /// Number of its declared productions.
    #[inline(always)]
    pub(crate) fn productions(&self) -> usize {
        self.state.productions.into()
    }

    /// How many of them, at the front, are AT(qname).
    #[inline(always)]
    pub(crate) fn attributes(&self) -> usize {
        self.state.attributes.into()
    }

    /// True where EE is one of them.
    #[inline(always)]
    pub(crate) fn ends(&self) -> bool {
        self.state.flags.contains(StateFlags::END_ELEMENT)
    }

    /// The one at `place`, which is less than there are.
    #[inline(always)]
    pub(crate) fn production(&self, place: usize) -> Option<&'s Production> {
        self.all.get(self.state.first as usize + place)
    }

    /// All of them.
    #[inline(always)]
    pub(crate) fn rows(&self) -> &'s [Production] {
        let first = self.state.first as usize;
        self.all.get(first..first + self.productions()).unwrap_or_default()
    }
}

impl<'s> Grammars<'s, '_> {
    /// The non-terminal in force, where a schema declares it.
    #[inline(always)]
    pub(crate) fn in_force(&self) -> Option<InForce<'s>> {
        let frame = &self.top;
        if frame.is(Frame::BUILT_IN) {
            return None;
        }
        let tables = self.schema.rows();
        let state = tables.states.get(frame.state as usize)?;
        let undeclared = frame.is(Frame::OPEN) && Self::has_undeclared(*frame, state);
        let bits = state.code_bits(undeclared);
        Some(InForce { all: tables.productions, state, element: frame.name, bits })
    }
}

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
