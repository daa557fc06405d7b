//! Where the steps of a decoder go.

use core::ops::ControlFlow;

use super::{Pause, Step};
use crate::error::Error;
use crate::event::Event;

/// Where a step goes when it is complete.
pub(super) trait Outlet {
    /// What is made of the step.
    type Out<'a>;

    /// True where the caller sees the input after each step.
    const COMMITS: bool;

    /// Takes the step, or the error in its place.
    fn put<'a>(&mut self, step: Result<Step<'a>, Error>) -> Self::Out<'a>;
}

/// To the caller, one by one.
pub(super) struct Lend;

impl Outlet for Lend {
    type Out<'a> = Result<Step<'a>, Error>;
    const COMMITS: bool = true;

    #[inline(always)]
    fn put<'a>(&mut self, step: Result<Step<'a>, Error>) -> Result<Step<'a>, Error> {
        step
    }
}

/// To a sink, one after the other. A step says no more than whether to go on, so that the next one
/// follows at once; how it ended is left here.
pub(super) struct Pour<B, F> {
    sink: F,
    end: Result<Pause<B>, Error>,
}

impl<B, F: FnMut(&Event<'_>) -> ControlFlow<B>> Pour<B, F> {
    pub(super) fn to(sink: F) -> Self {
        Self { sink, end: Ok(Pause::End) }
    }

    /// How it ended, after a step that said so.
    pub(super) fn end(self) -> Result<Pause<B>, Error> {
        self.end
    }
}

impl<B, F: FnMut(&Event<'_>) -> ControlFlow<B>> Outlet for Pour<B, F> {
    type Out<'a> = ControlFlow<()>;
    const COMMITS: bool = false;

    #[inline(always)]
    fn put<'a>(&mut self, step: Result<Step<'a>, Error>) -> ControlFlow<()> {
        self.end = match step {
            Ok(Step::Event(event)) => match (self.sink)(&event) {
                ControlFlow::Continue(()) => return ControlFlow::Continue(()),
                ControlFlow::Break(with) => Ok(Pause::Break(with)),
            },
            Ok(Step::NeedInput) => Ok(Pause::NeedInput),
            Ok(Step::End) => Ok(Pause::End),
            Err(error) => Err(error),
        };
        ControlFlow::Break(())
    }
}
