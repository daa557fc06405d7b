//! Where the steps of a decoder go.

use core::ops::ControlFlow;

use super::{Pause, Step};
use crate::error::Error;
use crate::event::{Event, QName};
use crate::schema::Schema;
use crate::value::{Boolean, Float, Text, Value};

/// Where a step goes when it is complete.
pub(super) trait Outlet {
    /// What is made of the step.
    type Out<'a>;

    /// True where the caller sees the input after each step.
    const COMMITS: bool;

    /// Takes the step, or the error in its place.
    fn put<'a>(&mut self, step: Result<Step<'a>, Error>) -> Self::Out<'a>;

    /// Takes SD; `None` where what follows is to come at once.
    fn start<'a>(&mut self) -> Option<Self::Out<'a>>;

    /// Takes ED.
    fn end<'a>(&mut self) -> Self::Out<'a>;
}

/// To the caller, one by one.
pub(super) struct Lend;

impl Outlet for Lend {
    type Out<'a> = Lent<'a>;
    const COMMITS: bool = true;

    #[inline(always)]
    fn put<'a>(&mut self, step: Result<Step<'a>, Error>) -> Lent<'a> {
        match step {
            Ok(Step::Event(Event::EndElement)) => Lent::EndElement,
            Ok(Step::Event(Event::StartElement(name))) => match name.row() {
                Some((schema, name)) => Lent::StartElement(schema, name),
                None => Lent::Step(step),
            },
            Ok(Step::Event(Event::Attribute(name, value))) => match (name.row(), value) {
                (Some((schema, name)), Value::String(text)) => Lent::String(schema, name, text),
                (Some((schema, name)), Value::Boolean(value)) => Lent::Boolean(schema, name, value),
                (Some((schema, name)), Value::Float(value)) => Lent::Float(schema, name, value),
                _ => Lent::Step(step),
            },
            _ => Lent::Step(step),
        }
    }

    #[inline(always)]
    fn start<'a>(&mut self) -> Option<Lent<'a>> {
        Some(self.put(Ok(Step::Event(Event::StartDocument))))
    }

    #[inline(always)]
    fn end<'a>(&mut self) -> Lent<'a> {
        self.put(Ok(Step::Event(Event::EndDocument)))
    }
}

/// A step, of which the frequent ones are taken apart; the caller puts them together where it wants
/// them.
///
/// A processor waits where it reads at once what was just written bit by bit, so that an event
/// that is moved as a whole takes longer to be moved than to be made.
pub(super) enum Lent<'a> {
    StartElement(&'a Schema<'a>, u32),
    EndElement,
    String(&'a Schema<'a>, u32, Text<'a>),
    Boolean(&'a Schema<'a>, u32, Boolean),
    Float(&'a Schema<'a>, u32, Float),
    Step(Result<Step<'a>, Error>),
}

impl<'a> Lent<'a> {
    /// The step.
    #[inline(always)]
    pub(super) fn step(self) -> Result<Step<'a>, Error> {
        let attribute =
            |schema, name, value| Event::Attribute(QName::declared(schema, name), value);
        let event = match self {
            Self::StartElement(schema, name) => Event::StartElement(QName::declared(schema, name)),
            Self::EndElement => Event::EndElement,
            Self::String(schema, name, text) => attribute(schema, name, Value::String(text)),
            Self::Boolean(schema, name, value) => attribute(schema, name, Value::Boolean(value)),
            Self::Float(schema, name, value) => attribute(schema, name, Value::Float(value)),
            Self::Step(step) => return step,
        };
        Ok(Step::Event(event))
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
    pub(super) fn pause(self) -> Result<Pause<B>, Error> {
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

    #[inline(always)]
    fn start<'a>(&mut self) -> Option<Self::Out<'a>> {
        let out = self.put(Ok(Step::Event(Event::StartDocument)));
        out.is_break().then_some(out)
    }

    #[inline(always)]
    fn end<'a>(&mut self) -> Self::Out<'a> {
        self.put(Ok(Step::Event(Event::EndDocument)))?;
        self.put(Ok(Step::End))
    }
}
