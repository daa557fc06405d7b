//! EXI grammars, §8: which events can follow, and what their event codes are.
//!
//! [`Grammars`] holds the stack of grammars in force. A coder asks it for the production of an
//! event code or of an event ([`Found`]), codes the content, and applies the production.

mod ahead;
mod built_in;
mod codes;
mod counters;
mod find;
mod fragment;
mod frame;
mod in_force;
mod learned;
mod profile;

pub(crate) use built_in::{BuiltInMemory, GrammarRow, LearnedMark, NonTerminal};
pub(crate) use codes::{Undeclared, UndeclaredSet};
pub(crate) use counters::Counter;
pub(crate) use find::{Code, Found, NameIs, Sought, Then, ValueIs};
pub(crate) use frame::Frame;
pub(crate) use in_force::InForce;
pub(crate) use learned::{Learned, LearnedRow};

use self::built_in::BuiltIn;
use self::codes::{Pruned, Traits};
use self::counters::Counters;
use self::profile::Bounds;
use crate::error::Limit;
use crate::memory::Store;
use crate::options::{Options, Profile};
use crate::schema::{COUNTED, Element, NONE, Schema, State, StateFlags};
use crate::string_table::{Name, Uri};

/// Where the coder is outside all elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outside {
    /// Before SD.
    Document,
    /// DocContent.
    BeforeRoot,
    /// DocEnd.
    AfterRoot,
    /// FragmentContent.
    Fragment,
    /// After ED.
    End,
}

/// The non-terminal in force.
#[derive(Clone, Copy, Debug)]
enum Current {
    Outside(Outside),
    Informed(State, Frame),
    BuiltIn(NonTerminal),
}

/// The memory that [`Grammars`] needs.
#[derive(Debug)]
pub(crate) struct GrammarMemory<'m> {
    pub(crate) frames: Store<'m, Frame>,
    pub(crate) counters: Store<'m, Counter>,
    pub(crate) built_in: BuiltInMemory<'m>,
}

/// The stack of grammars.
#[derive(Debug)]
pub(crate) struct Grammars<'s, 'm> {
    /// The tables that all of the coder is informed by.
    pub(crate) schema: Schema<'s>,
    pruned: Pruned,
    /// The flag of frames of the schema where grammars are not strict.
    lax: u8,
    fragment: bool,
    /// The innermost open element.
    top: Frame,
    /// What is around it, from the outside in.
    frames: Store<'m, Frame>,
    /// Open elements.
    depth: usize,
    counters: Counters<'m>,
    outside: Outside,
    built_in: BuiltIn<'m>,
    /// What an encoder may let built-in grammars learn.
    bounds: Option<Bounds>,
    xsi_type: Name,
    xsi_nil: Name,
}

impl<'s, 'm> Grammars<'s, 'm> {
    pub(crate) fn new(schema: Schema<'s>, options: &Options, memory: GrammarMemory<'m>) -> Self {
        let name = |local_name| {
            schema
                .find_name(Uri::XSI.0, local_name)
                .map_or(Name(u32::MAX), |name| Name(name.into()))
        };
        Self {
            pruned: Pruned::new(options),
            lax: if options.strict() { 0 } else { Frame::LAX },
            fragment: options.fragment(),
            top: Frame::OUTSIDE,
            frames: memory.frames,
            depth: 0,
            counters: Counters::new(memory.counters),
            outside: Outside::Document,
            built_in: BuiltIn::new(memory.built_in),
            bounds: None,
            xsi_type: name("type"),
            xsi_nil: name("nil"),
            schema,
        }
    }

    /// Begins another body.
    pub(crate) fn restart(&mut self, profile: Option<Profile>) {
        self.depth = 0;
        self.top = Frame::OUTSIDE;
        self.outside = Outside::Document;
        self.counters.clear();
        self.built_in.clear();
        if self.bounds.is_some() {
            self.bound(profile);
        }
    }

    /// Keeps what is learned to an encoder's profile.
    pub(crate) fn bound(&mut self, profile: Option<Profile>) {
        self.bounds = Bounds::new(profile);
    }

    /// Number of open elements.
    pub(crate) const fn depth(&self) -> usize {
        self.depth
    }

    /// True when ED was seen.
    pub(crate) fn ended(&self) -> bool {
        self.outside == Outside::End
    }

    pub(crate) const fn xsi_type(&self) -> Name {
        self.xsi_type
    }

    pub(crate) const fn xsi_nil(&self) -> Name {
        self.xsi_nil
    }

    /// The name of the innermost open element.
    pub(crate) fn element_name(&self) -> Name {
        self.top().map_or(Name::default(), |frame| frame.name)
    }

    /// True when a schema-informed grammar describes the innermost open element.
    pub(crate) fn informed(&self) -> bool {
        !self.top.is(Frame::BUILT_IN)
    }

    #[inline]
    fn top(&self) -> Option<Frame> {
        (self.depth > 0).then_some(self.top)
    }

    #[inline]
    fn top_mut(&mut self) -> Option<&mut Frame> {
        (self.depth > 0).then_some(&mut self.top)
    }

    #[inline]
    fn current(&self) -> Current {
        match self.top() {
            None => Current::Outside(self.outside),
            Some(frame) if !frame.is(Frame::BUILT_IN) => {
                Current::Informed(self.schema.state(frame.state), frame)
            }
            Some(frame) if frame.is(Frame::SELF_CONTAINED) => Current::Outside(Outside::Fragment),
            Some(frame) => Current::BuiltIn(if frame.is(Frame::START_TAG) {
                NonTerminal::StartTag(frame.state)
            } else {
                NonTerminal::Content(frame.state)
            }),
        }
    }

    /// Number of declared first parts, and the undeclared productions.
    #[inline]
    fn extent(&self, current: &Current) -> (u32, UndeclaredSet) {
        match *current {
            Current::Informed(state, frame) => {
                let traits = Traits {
                    start_tag: frame.is(Frame::START_TAG),
                    first: state.flags.contains(StateFlags::FIRST),
                    ends: state.flags.contains(StateFlags::END_ELEMENT),
                    castable: frame.is(Frame::CASTABLE),
                    nillable: frame.is(Frame::NILLABLE),
                };
                (u32::from(state.productions), self.pruned.informed(traits))
            }
            Current::BuiltIn(of) => {
                let undeclared = match of {
                    NonTerminal::StartTag(_) => self.pruned.built_in_start_tag,
                    _ => self.pruned.built_in_content,
                };
                (self.built_in.productions(of), undeclared)
            }
            Current::Outside(outside) => self.extent_outside(outside),
        }
    }

    #[inline]
    fn extent_outside(&self, outside: Outside) -> (u32, UndeclaredSet) {
        match outside {
            Outside::Document => (1, UndeclaredSet::EMPTY),
            Outside::BeforeRoot => {
                (u32::from(self.schema.rows().global_elements) + 1, self.pruned.before_root)
            }
            Outside::AfterRoot => (1, self.pruned.outside),
            Outside::Fragment => (self.fragment_elements() + 2, self.pruned.outside),
            Outside::End => (0, UndeclaredSet::EMPTY),
        }
    }

    /// SE(qname) productions of FragmentContent: declared, or learned.
    fn fragment_elements(&self) -> u32 {
        if self.schema.rows().informed {
            self.schema.rows().fragment.len() as u32
        } else {
            self.built_in.productions(NonTerminal::Fragment)
        }
    }

    /// The state of the schema that is in force, and whether it has undeclared productions.
    #[inline(always)]
    pub(crate) fn informed_state(&self) -> Option<(&'s State, bool)> {
        let frame = self.top;
        let state = self.schema.rows().states.get(frame.state as usize);
        // One test for what is most frequent: a state without undeclared productions.
        if !frame.is(Frame::BUILT_IN | Frame::OPEN) {
            return Some((state?, false));
        }
        if frame.is(Frame::BUILT_IN) {
            return None;
        }
        let state = state?;
        Some((state, Self::has_undeclared(frame, state)))
    }

    /// True where there are undeclared productions: in strict grammars `xsi:type` or `xsi:nil`.
    #[inline(always)]
    fn has_undeclared(frame: Frame, state: &State) -> bool {
        let xsi = frame.is(Frame::START_TAG) && state.flags.contains(StateFlags::FIRST);
        frame.is(Frame::LAX) || frame.is(Frame::CASTABLE | Frame::NILLABLE) && xsi
    }

    /// The place outside all elements, where it is one.
    #[inline(always)]
    pub(crate) fn outside(&self) -> Option<Outside> {
        (self.depth == 0).then_some(self.outside)
    }

    /// True where a place outside all elements has undeclared productions.
    #[inline(always)]
    pub(crate) fn has_undeclared_outside(&self) -> bool {
        !self.extent_outside(self.outside).1.is_empty()
    }

    // Applying productions.

    /// SE(qname) of a declared element, where there is room; else nothing changes.
    #[inline(always)]
    pub(crate) fn enter(&mut self, next: u32, name: Name, element: Element) -> Option<()> {
        self.frames.rows().get(self.depth)?;
        let state = if next & COUNTED == 0 { next } else { self.count(next).ok()? };
        let flags = self.top.flags & !Frame::START_TAG;
        *self.frames.rows_mut().get_mut(self.depth)? = Frame { state, flags, ..self.top };
        self.top = self.element_frame(name, element);
        self.depth += 1;
        Some(())
    }

    /// SE(qname) of DocContent, where there is room; else nothing changes.
    pub(crate) fn enter_root(&mut self, name: Name, element: Element) -> Option<()> {
        *self.frames.rows_mut().first_mut()? = Frame::OUTSIDE;
        self.top = self.element_frame(name, element);
        self.depth = 1;
        Some(())
    }

    /// EE that is declared.
    #[inline(always)]
    pub(crate) fn leave(&mut self) {
        let around = self.depth.wrapping_sub(1);
        if let Some(frame) = self.frames.rows().get(around) {
            (self.top, self.depth) = (*frame, around);
        }
        if self.depth == 0 && self.outside == Outside::BeforeRoot {
            self.outside = Outside::AfterRoot;
        }
    }

    /// Content that is declared leads to `next`.
    #[inline(always)]
    pub(crate) fn go_on_in_content(&mut self, next: u32) -> Result<(), Limit> {
        let state = if next & COUNTED == 0 { next } else { self.count(next)? };
        self.top.state = state;
        self.top.flags &= !Frame::START_TAG;
        Ok(())
    }

    /// SD.
    pub(crate) fn start_document(&mut self) {
        self.outside = if self.fragment { Outside::Fragment } else { Outside::BeforeRoot };
    }

    /// ED.
    pub(crate) fn end_document(&mut self) {
        self.outside = Outside::End;
    }

    /// SE: moves on in the grammar in force and puts that of the element on the stack.
    pub(crate) fn start_element(
        &mut self,
        then: Then,
        name: Name,
        element: Option<u16>,
    ) -> Result<(), Limit> {
        self.frames.reserve(self.depth + 1, Limit::Depth)?;
        self.content(then, Learned::Element(name))?;
        let element = element.or_else(|| {
            let row = self.schema.name(name.0)?;
            (row.element != NONE).then_some(row.element)
        });
        let frame = match element {
            Some(element) => self.element_frame(name, self.schema.element(element)),
            None => {
                let state = self.built_in.grammar(name)?;
                Frame { state, name, ty: NONE, flags: self.built_in_flags(state) }
            }
        };
        if let Some(around) = self.frames.rows_mut().get_mut(self.depth) {
            *around = self.top;
        }
        self.top = frame;
        self.depth += 1;
        Ok(())
    }

    /// The frame of a declared element.
    #[inline]
    fn element_frame(&self, name: Name, element: Element) -> Frame {
        let ty = self.schema.type_row(element.ty);
        let (state, castable) = ty.map_or((0, false), |ty| (ty.content, ty.castable));
        let flags = Frame::START_TAG
            | if castable { Frame::CASTABLE } else { 0 }
            | if element.nillable { Frame::NILLABLE } else { 0 }
            | self.lax;
        Frame { state, name, ty: element.ty, flags }
    }

    /// EE: learns it where the grammar learns, and takes the element off the stack.
    pub(crate) fn end_element(&mut self, then: Then) -> Result<(), Limit> {
        if let (Then::Learn, Current::BuiltIn(of)) = (then, self.current()) {
            self.learn(of, Learned::EndElement)?;
        }
        self.leave();
        Ok(())
    }

    /// AT.
    pub(crate) fn attribute(&mut self, then: Then, name: Name) -> Result<(), Limit> {
        match (then, self.current()) {
            (Then::Row(next), _) => self.go(next)?,
            (Then::Learn, Current::BuiltIn(of)) => {
                let learned = Learned::Attribute(name);
                let again = name == self.xsi_type && self.built_in.place(of, learned).is_some();
                if !again {
                    self.learn(of, learned)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// CH.
    pub(crate) fn characters(&mut self, then: Then) -> Result<(), Limit> {
        self.content(then, Learned::Characters)
    }

    /// CM, PI, ER and DT.
    pub(crate) fn other_content(&mut self) {
        self.close_start_tag(true);
    }

    /// AT(xsi:type): the grammar of `ty`, if there is one, takes the place of the one in force.
    /// Without one, the right-hand side is the element's first state, where it can occur again.
    pub(crate) fn cast(&mut self, ty: Option<u16>) {
        let target = ty.and_then(|ty| Some((ty, self.schema.type_row(ty)?.content)));
        let flags = Frame::START_TAG | self.lax;
        if let (Some((ty, state)), Some(top)) = (target, self.top_mut()) {
            *top = Frame { state, ty, name: top.name, flags };
        }
    }

    /// AT(xsi:nil): TypeEmpty takes the place of the grammar in force where `nil` is true.
    pub(crate) fn nil(&mut self, nil: bool) {
        let empty = self.top().and_then(|frame| self.schema.type_row(frame.ty)).map(|ty| ty.empty);
        if let (true, Some(state), Some(top)) = (nil, empty, self.top_mut()) {
            top.flags &= !(Frame::CASTABLE | Frame::NILLABLE);
            top.state = state;
        }
    }

    /// Moves on after an event that is content.
    fn content(&mut self, then: Then, learned: Learned) -> Result<(), Limit> {
        match (then, self.current()) {
            (Then::Learn, Current::BuiltIn(of)) => self.learn(of, learned)?,
            (Then::Learn, Current::Outside(_)) => {
                self.built_in.learn(NonTerminal::Fragment, learned)?;
            }
            _ => {}
        }
        if let Then::Row(next) = then {
            self.go(next)?;
            self.close_start_tag(false);
        } else {
            self.close_start_tag(true);
        }
        Ok(())
    }

    /// Moves on to a right-hand side.
    #[inline(always)]
    pub(crate) fn go(&mut self, next: u32) -> Result<(), Limit> {
        let state = if next & COUNTED == 0 { next } else { self.count(next)? };
        self.top.state = state;
        Ok(())
    }

    /// Counts an occurrence; the state that then follows.
    #[cold]
    fn count(&mut self, mut next: u32) -> Result<u32, Limit> {
        while let Some(count) = self.schema.count(next) {
            next = self.counters.count(self.depth, count)?;
        }
        Ok(next)
    }

    /// Content was seen. An undeclared event leads from the start tag to the content state.
    fn close_start_tag(&mut self, undeclared: bool) {
        let schema = self.schema;
        if let Some(top) = self.top_mut()
            && top.is(Frame::START_TAG)
        {
            top.flags &= !Frame::START_TAG;
            if undeclared && !top.is(Frame::BUILT_IN) {
                top.state = schema.state(top.state).content;
            }
        }
    }
}
