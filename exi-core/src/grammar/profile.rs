//! The EXI Profile, §3: built-in element grammars that may not learn.
//!
//! An encoder that has used up what the parameters permit puts `xsi:type` into an element before
//! it has anything to learn, so that a schema-informed grammar takes over. How much an element
//! would teach is not known when it begins; so where productions are bounded, nothing is learned.

use super::{Current, Frame, Grammars, NonTerminal, Sought};
use crate::options::Profile;

/// What may be learned.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    /// Most grammars that learn.
    most: u32,
    /// Grammars that do.
    learners: u32,
}

impl Bounds {
    /// Those of an encoder's parameters, if they bound anything.
    pub(super) fn new(profile: Option<Profile>) -> Option<Self> {
        let profile = profile?;
        let most = match (profile.built_in_productions, profile.built_in_element_grammars) {
            (Some(_), _) => 0,
            (None, most) => most?,
        };
        Some(Self { most, learners: 0 })
    }

    /// Begins another body.
    pub(super) fn restart(&mut self) {
        self.learners = 0;
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
        if bounds.learners < bounds.most {
            bounds.learners += 1;
            self.built_in.set_learns(index);
            return flags;
        }
        flags | Frame::WANTS_TYPE
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

    /// Built-in grammars that have learned something, and what they have, `xsi:type` aside.
    #[cfg(test)]
    pub(crate) fn learned(&self) -> (u32, u32) {
        self.built_in.learned(self.xsi_type)
    }
}
