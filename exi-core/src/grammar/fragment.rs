//! Fragment grammars of self-contained elements, §8.4.3 and §8.5.4.4.1.

use super::built_in::{BuiltIn, BuiltInMemory};
use super::{Frame, Grammars};

/// What grammars have learned, set aside.
#[derive(Debug)]
pub(crate) struct Learning<'m>(BuiltIn<'m>);

impl<'m> Learning<'m> {
    /// Nothing yet.
    pub(crate) fn new(memory: BuiltInMemory<'m>) -> Self {
        Self(BuiltIn::new(memory))
    }
}

impl<'m> Grammars<'_, 'm> {
    /// Whether the non-terminal in force is FragmentContent of a self-contained element, and
    /// then, whether the element has yet to begin in it.
    pub(crate) fn at_fragment(&self) -> Option<bool> {
        let frame = self.top().filter(|frame| frame.is(Frame::SELF_CONTAINED))?;
        Some(frame.is(Frame::START_TAG))
    }

    /// SC: FragmentContent takes the place of the element's grammar.
    pub(crate) fn begin_fragment(&mut self) {
        if let Some(top) = self.top_mut() {
            top.flags = Frame::BUILT_IN | Frame::SELF_CONTAINED | Frame::START_TAG;
        }
    }

    /// Exchanges what was learned for what was set aside.
    pub(crate) fn exchange(&mut self, learning: &mut Learning<'m>) {
        core::mem::swap(&mut self.built_in, &mut learning.0);
    }
}
