//! The common events of schema-informed streams, read at one go where the input holds them whole.
//!
//! Each ends in one of two ways: it is done, or nothing has changed and the way that can resume
//! takes over. That way is for what is not common: events without content of their own beside these,
//! datatypes of many parts, limits, and the end of the input.

use super::outlet::Outlet;
use super::plain::{read_boolean, read_enumeration, read_float, read_integer, read_value};
use super::{Decoder, Step};
use crate::bits::Run;
use crate::datatype::read_short_date_time;
use crate::error::Limit;
use crate::event::{Event, QName};
use crate::schema::{Datatype, Kind, Production, Representation};
use crate::string_table::Name;
use crate::value::Value;

/// A place in the stream, between two events.
pub(super) struct At<'r, 'i> {
    pub(super) run: Run<'i>,
    pub(super) input: &'r mut &'i [u8],
}

/// Where an event began.
#[derive(Clone, Copy)]
pub(super) struct Begun {
    /// The position of its first bit.
    position: isize,
}

impl Begun {
    /// An event at this place.
    #[inline(always)]
    pub(super) fn at(at: &At<'_, '_>) -> Self {
        Self { position: at.run.position() }
    }
}

impl<'i> At<'_, 'i> {
    /// Lets `read` have a copy, and takes over what became of it, where it goes on from there: see
    /// [`Run`].
    #[inline(always)]
    pub(super) fn aside<O: Outlet, T>(&mut self, read: impl FnOnce(&mut At<'_, 'i>) -> T) -> T {
        let mut copy = At { run: self.run, input: &mut *self.input };
        let result = read(&mut copy);
        if !O::COMMITS {
            self.run = copy.run;
        }
        result
    }
}

impl<'s> Decoder<'s, '_> {
    /// Reads the next event, where none is in progress.
    #[inline(always)]
    pub(super) fn step<O: Outlet, const ALIGNED: bool>(
        &mut self,
        at: &mut At<'_, '_>,
        outlet: &mut O,
    ) -> O::Out<'_> {
        let Some((state, undeclared)) = self.coder.grammars.informed_state() else {
            return at.aside::<O, _>(|at| self.step_outside::<O, ALIGNED>(at, outlet));
        };
        let declared = u32::from(state.productions);
        let bits = state.code_bits(undeclared);
        let begun = Begun::at(at);
        let Some(first) = at.run.n_bit::<ALIGNED>(bits) else {
            return at.aside::<O, _>(|at| self.step_resumable(begun, at, outlet));
        };
        if first >= declared {
            return at.aside::<O, _>(|at| {
                self.escaped::<O, ALIGNED>(begun, at, outlet, first - declared)
            });
        }
        let place = state.first as usize + first as usize;
        let Some(row) = self.coder.grammars.schema.rows().productions.get(place) else {
            return at.aside::<O, _>(|at| self.step_resumable(begun, at, outlet));
        };
        self.declared::<O, ALIGNED>(begun, at, outlet, row)
    }

    /// The event of a production whose code was read.
    #[inline(always)]
    fn declared<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        row: &'s Production,
    ) -> O::Out<'_> {
        let next = row.next;
        match self.coder.grammars.schema.kind(row) {
            Kind::StringAttribute => {
                let name = self.attribute_name(row);
                self.string::<O, ALIGNED, true>(begun, at, outlet, name, next)
            }
            Kind::BooleanAttribute => {
                let name = self.attribute_name(row);
                let value = read_boolean::<ALIGNED>(&mut at.run);
                self.give::<O, true>(begun, at, outlet, name, next, value)
            }
            Kind::IntegerAttribute => {
                let name = self.attribute_name(row);
                let value = read_integer::<ALIGNED>(&mut at.run);
                self.give::<O, true>(begun, at, outlet, name, next, value)
            }
            Kind::FloatAttribute => {
                let name = self.attribute_name(row);
                let value = read_float::<ALIGNED>(&mut at.run);
                self.give::<O, true>(begun, at, outlet, name, next, value)
            }
            Kind::DateTimeAttribute => self.date_time::<O, ALIGNED>(begun, at, outlet, row),
            Kind::EnumeratedAttribute => {
                let schema = &self.coder.grammars.schema;
                let datatype = schema.datatype(schema.attribute(row.operand).datatype);
                let value = read_enumeration::<ALIGNED>(&mut at.run, schema, datatype);
                let name = self.attribute_name(row);
                self.give::<O, true>(begun, at, outlet, name, next, value)
            }
            Kind::Attribute => self.attribute::<O, ALIGNED>(begun, at, outlet, row),
            Kind::StringCharacters => {
                let owner = self.coder.grammars.element_name();
                self.string::<O, ALIGNED, false>(begun, at, outlet, owner, next)
            }
            Kind::Characters => {
                let owner = self.coder.grammars.element_name();
                let datatype = self.coder.grammars.schema.datatype(row.operand);
                at.aside::<O, _>(|at| {
                    self.value_aside::<O, ALIGNED, false>(begun, at, outlet, owner, datatype, next)
                })
            }
            Kind::Element => self.element(begun, at, outlet, row.operand, next),
            Kind::EndElement => self.end_element(begun, at, outlet),
            Kind::Wildcard => {
                at.aside::<O, _>(|at| self.wildcard::<O, ALIGNED>(begun, at, outlet, *row))
            }
        }
    }

    /// AT of a declared attribute, with a dateTime.
    #[inline(always)]
    fn date_time<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        row: &Production,
    ) -> O::Out<'_> {
        let short = if ALIGNED { None } else { read_short_date_time(&mut at.run) };
        match short.map(Value::DateTime) {
            None => self.attribute::<O, ALIGNED>(begun, at, outlet, row),
            value => {
                let name = self.attribute_name(row);
                self.give::<O, true>(begun, at, outlet, name, row.next, value)
            }
        }
    }

    /// AT of a declared attribute, with a value of any datatype.
    #[inline(always)]
    fn attribute<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        row: &Production,
    ) -> O::Out<'_> {
        let attribute = self.coder.grammars.schema.attribute(row.operand);
        let name = Name(u32::from(attribute.name));
        let datatype = self.coder.grammars.schema.datatype(attribute.datatype);
        at.aside::<O, _>(|at| {
            self.value_aside::<O, ALIGNED, true>(begun, at, outlet, name, datatype, row.next)
        })
    }

    /// The name of a declared attribute.
    #[inline(always)]
    fn attribute_name(&self, row: &Production) -> Name {
        Name(u32::from(self.coder.grammars.schema.attribute(row.operand).name))
    }

    /// Reads the next event by the way that can resume.
    #[cold]
    #[inline(never)]
    pub(super) fn step_resumable<O: Outlet>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
    ) -> O::Out<'_> {
        if !O::COMMITS {
            at.run.commit(begun.position, &mut self.window, at.input);
        }
        let advance = self.advance(at.input);
        if !O::COMMITS {
            at.run = Run::new(&self.window, at.input);
        }
        outlet.put(advance.map(|advance| self.step_of(&advance)))
    }

    /// What was read is read.
    #[inline(always)]
    pub(super) fn take_over<O: Outlet>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
    ) -> Result<(), Limit> {
        let position = at.run.position();
        let offset = self.window.offset_at(position);
        if O::COMMITS {
            at.run.commit(position, &mut self.window, at.input);
        }
        if position == begun.position { self.count_idle(offset) } else { Ok(()) }
    }

    /// The event exceeds a limit.
    #[cold]
    #[inline(never)]
    pub(super) fn give_up<O: Outlet>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        limit: Limit,
    ) -> O::Out<'_> {
        if !O::COMMITS {
            at.run.commit(begun.position, &mut self.window, at.input);
            at.run = Run::new(&self.window, at.input);
        }
        outlet.put(Err(self.fail(limit.into())))
    }

    /// EE that is declared.
    #[inline(always)]
    fn end_element<O: Outlet>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
    ) -> O::Out<'_> {
        self.coder.grammars.leave();
        match self.take_over::<O>(begun, at) {
            Ok(()) => outlet.put(Ok(Step::Event(Event::EndElement))),
            Err(limit) => at.aside::<O, _>(|at| self.give_up(begun, at, outlet, limit)),
        }
    }

    /// SE of a declared element.
    #[inline(always)]
    pub(super) fn element<'i, O: Outlet>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, 'i>,
        outlet: &mut O,
        element: u16,
        next: u32,
    ) -> O::Out<'_> {
        let element = self.coder.grammars.schema.element(element);
        let name = Name(u32::from(element.name));
        let entered = self.coder.grammars.enter(next, name, element);
        self.started(entered, begun, at, outlet, name)
    }

    /// SE, if the element could be entered.
    #[inline(always)]
    pub(super) fn started<O: Outlet>(
        &mut self,
        entered: Option<()>,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        name: Name,
    ) -> O::Out<'_> {
        if entered.is_none() {
            return at.aside::<O, _>(|at| self.step_resumable(begun, at, outlet));
        }
        if let Err(limit) = self.take_over::<O>(begun, at) {
            return at.aside::<O, _>(|at| self.give_up(begun, at, outlet, limit));
        }
        let name = QName::declared(&self.coder.grammars.schema, name.0);
        outlet.put(Ok(Step::Event(Event::StartElement(name))))
    }

    /// AT or CH with a value of `datatype`; `next` is the right-hand side of its production.
    #[inline(always)]
    pub(super) fn value<'i, O: Outlet, const ALIGNED: bool, const ATTRIBUTE: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, 'i>,
        outlet: &mut O,
        owner: Name,
        datatype: &'s Datatype,
        next: u32,
    ) -> O::Out<'_> {
        if datatype.values == 0 && datatype.representation == Representation::String {
            return self.string::<O, ALIGNED, ATTRIBUTE>(begun, at, outlet, owner, next);
        }
        let schema = &self.coder.grammars.schema;
        let value = at.run.aside(|run| read_value::<ALIGNED>(run, schema, datatype));
        self.give::<O, ATTRIBUTE>(begun, at, outlet, owner, next, value)
    }

    /// The same, where that is not frequent.
    #[inline(never)]
    fn value_aside<O: Outlet, const ALIGNED: bool, const ATTRIBUTE: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        owner: Name,
        datatype: &'s Datatype,
        next: u32,
    ) -> O::Out<'_> {
        self.value::<O, ALIGNED, ATTRIBUTE>(begun, at, outlet, owner, datatype, next)
    }

    /// AT or CH, if there is a value.
    #[inline(always)]
    fn give<'i, O: Outlet, const ATTRIBUTE: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, 'i>,
        outlet: &mut O,
        owner: Name,
        next: u32,
        value: Option<Value<'s>>,
    ) -> O::Out<'_> {
        let Some(value) = value else {
            return at.aside::<O, _>(|at| self.step_resumable(begun, at, outlet));
        };
        if let Err(limit) = self.go_on::<O, ATTRIBUTE>(begun, at, next) {
            return at.aside::<O, _>(|at| self.give_up(begun, at, outlet, limit));
        }
        outlet.put(Ok(self.event_with::<ATTRIBUTE>(owner, value)))
    }

    #[inline(always)]
    pub(super) fn go_on<'i, O: Outlet, const ATTRIBUTE: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, 'i>,
        next: u32,
    ) -> Result<(), Limit> {
        match ATTRIBUTE {
            true => self.coder.grammars.go(next)?,
            false => self.coder.grammars.go_on_in_content(next)?,
        }
        self.take_over::<O>(begun, at)
    }

    #[inline(always)]
    pub(super) fn event_with<'a, const ATTRIBUTE: bool>(
        &'a self,
        owner: Name,
        value: Value<'a>,
    ) -> Step<'a> {
        Step::Event(match ATTRIBUTE {
            true => Event::Attribute(QName::declared(&self.coder.grammars.schema, owner.0), value),
            false => Event::Characters(value),
        })
    }
}
