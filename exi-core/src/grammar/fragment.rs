//! Fragment grammars of self-contained elements, §8.4.3 and §8.5.4.4.1.

use super::{Frame, Grammars, LearnedMark};

impl Grammars<'_, '_> {
    /// Whether the non-terminal in force is FragmentContent of a self-contained element, and
    /// then, whether the element has yet to begin in it.
    pub(crate) fn at_fragment(&self) -> Option<bool> {
        let frame = self.top().filter(|frame| frame.is(Frame::SELF_CONTAINED))?;
        Some(frame.is(Frame::START_TAG))
    }

    /// SC: FragmentContent takes the place of the element's grammar, and what was learned is set
    /// aside.
    pub(crate) fn begin_fragment(&mut self) -> LearnedMark {
        if let Some(top) = self.top_mut() {
            top.flags = Frame::BUILT_IN | Frame::SELF_CONTAINED | Frame::START_TAG;
        }
        self.built_in.set_aside()
    }

    /// Takes back what was set aside last.
    pub(crate) fn end_fragment(&mut self, mark: LearnedMark) {
        self.built_in.take_back(mark);
    }
}
