//! Where the steps of a decoder go.

use core::marker::PhantomData;
use core::ops::ControlFlow;

use super::{Pause, Step};
use crate::event::Event;

/// Where a step goes when it is complete.
pub(super) trait Outlet {
    /// What is made of the step.
    type Out<'a>;

    /// True where the caller sees the input after each step.
    const COMMITS: bool;

    /// Takes the step.
    fn put<'a>(&mut self, step: Step<'a>) -> Self::Out<'a>;
}

/// To the caller, one by one.
pub(super) struct Lend;

impl Outlet for Lend {
    type Out<'a> = Step<'a>;
    const COMMITS: bool = true;

    #[inline(always)]
    fn put<'a>(&mut self, step: Step<'a>) -> Step<'a> {
        step
    }
}

/// To a sink, one after the other.
pub(super) struct Pour<B, F> {
    sink: F,
    breaks: PhantomData<B>,
}

impl<B, F: FnMut(&Event<'_>) -> ControlFlow<B>> Pour<B, F> {
    pub(super) fn to(sink: F) -> Self {
        Self { sink, breaks: PhantomData }
    }
}

impl<B, F: FnMut(&Event<'_>) -> ControlFlow<B>> Outlet for Pour<B, F> {
    type Out<'a> = ControlFlow<Pause<B>>;
    const COMMITS: bool = false;

    #[inline(always)]
    fn put<'a>(&mut self, step: Step<'a>) -> ControlFlow<Pause<B>> {
        match step {
            Step::Event(event) => (self.sink)(&event).map_break(Pause::Break),
            Step::NeedInput => ControlFlow::Break(Pause::NeedInput),
            Step::End => ControlFlow::Break(Pause::End),
        }
    }
}
