//! The EXI Profile, §3: built-in element grammars that may not learn.
//!
//! An encoder that has used up what the parameters permit puts `xsi:type` into an element before
//! it has anything to learn, so that a schema-informed grammar takes over. Where a grammar has
//! learned before, or there is no schema, it goes another way: the event gets the event code that
//! it had the first time, over and over. A plain decoder inserts a production each time, so each
//! counts in the lengths of event codes; but nobody uses it, and one that keeps to the profile need
//! not store it.

use super::{Current, Frame, Grammars, Learned, NonTerminal, Sought};
use crate::error::Limit;
use crate::options::Profile;

/// What may yet be learned.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    /// Grammars that may begin to learn.
    grammars: u32,
    productions: u32,
}

impl Bounds {
    /// Those of an encoder's parameters, if they bound anything.
    pub(super) fn new(profile: Option<Profile>) -> Option<Self> {
        let Profile { built_in_element_grammars, built_in_productions, .. } = profile?;
        built_in_element_grammars.or(built_in_productions)?;
        Some(Self {
            grammars: built_in_element_grammars.unwrap_or(u32::MAX),
            productions: built_in_productions.unwrap_or(u32::MAX),
        })
    }
}

impl Grammars<'_, '_> {
    /// The flags of the frame of an element with the built-in grammar `index`.
    pub(super) fn built_in_flags(&mut self, index: u32) -> u8 {
        let flags = Frame::BUILT_IN | Frame::START_TAG;
        let Some(bounds) = &mut self.bounds else { return flags };
        if self.built_in.learns(index) {
            return flags;
        }
        if bounds.grammars > 0 && bounds.productions > 0 {
            bounds.grammars -= 1;
            self.built_in.set_learns(index);
            return flags;
        }
        if self.schema.rows().informed { flags | Frame::WANTS_TYPE } else { flags }
    }

    /// Learns a production of a built-in element grammar, to use it as far as the parameters permit.
    pub(super) fn learn(&mut self, of: NonTerminal, learned: Learned) -> Result<(), Limit> {
        let (Some(bounds), NonTerminal::StartTag(index) | NonTerminal::Content(index)) =
            (&mut self.bounds, of)
        else {
            return self.built_in.learn(of, learned);
        };
        if learned == Learned::Attribute(self.xsi_type) {
            // It counts for nothing.
            return self.built_in.learn(of, learned);
        }
        if bounds.productions == 0 || !self.built_in.learns(index) {
            return self.built_in.learn_unused(of, learned);
        }
        bounds.productions -= 1;
        self.built_in.learn(of, learned)
    }

    /// True when the element that has just begun needs `xsi:type`, before anything but NS events.
    pub(crate) fn wants_type(&self) -> bool {
        self.top().is_some_and(|frame| frame.is(Frame::WANTS_TYPE))
    }

    /// True when the parameters forbid the event.
    pub(super) fn is_out_of_bounds(&self, sought: Sought) -> bool {
        let permitted = match sought {
            Sought::Attribute { name, .. } => name == self.xsi_type,
            Sought::Other(_) => true,
            _ => false,
        };
        !permitted && self.wants_type()
    }

    /// True when an attribute is `xsi:type` where only AT(*) may represent it: in built-in element
    /// grammars of bounded streams.
    pub(super) fn is_type_by_wildcard(&self, current: &Current, sought: Sought) -> bool {
        let built_in = matches!(current, Current::BuiltIn(NonTerminal::StartTag(_)));
        let name = match sought {
            Sought::Attribute { name, .. } => name,
            _ => return false,
        };
        built_in && self.bounds.is_some() && name == self.xsi_type
    }

    /// Built-in grammars whose learned productions were used, and how many of those were.
    #[cfg(test)]
    pub(crate) fn used(&self) -> (usize, usize) {
        self.built_in.used()
    }
}
