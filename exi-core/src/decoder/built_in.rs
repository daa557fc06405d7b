//! Events of built-in element grammars, §8.4.3, read at one go where the input holds them whole.
//!
//! They end as those of schema-informed grammars do: done, or with nothing changed and left to the
//! way that can resume.

use super::common::{At, Begun};
use super::outlet::Outlet;
use super::{Decoder, Step};
use crate::bits::width;
use crate::event::Event;
use crate::grammar::{Learned, NonTerminal, Then, Undeclared};
use crate::string_table::Name;
use crate::value::Value;

impl Decoder<'_, '_> {
    /// Reads the next event of an element without a schema-informed grammar.
    pub(super) fn step_built_in<O: Outlet, const ALIGNED: bool>(
        &mut self,
        of: NonTerminal,
        at: &mut At<'_, '_>,
        outlet: &mut O,
    ) -> O::Out<'_> {
        let begun = Begun::at(at);
        let (learned, then) = match self.read_built_in::<ALIGNED>(of, at) {
            Some((Some(learned), then)) => (learned, then),
            Some((None, then)) => {
                return self.new_attribute::<O, ALIGNED>(begun, at, outlet, None, then);
            }
            None => return self.step_resumable(begun, at, outlet),
        };
        match learned {
            Learned::Element(name) => {
                if let Err(limit) = self.coder.grammars.start_element(then, name, None) {
                    return self.give_up(begun, at, outlet, limit);
                }
                if let Err(limit) = self.take_over::<O>(begun, at) {
                    return self.give_up(begun, at, outlet, limit);
                }
                let name = self.coder.name(name);
                outlet.put(Ok(Step::Event(Event::StartElement(name))))
            }
            Learned::Attribute(name) if name != self.coder.grammars.xsi_type() => {
                self.built_in_string::<O, ALIGNED, true>(begun, at, outlet, name, then)
            }
            Learned::Characters => {
                let owner = self.coder.grammars.element_name();
                self.built_in_string::<O, ALIGNED, false>(begun, at, outlet, owner, then)
            }
            Learned::EndElement => {
                let ended = self.coder.grammars.end_element(then);
                match ended.and_then(|()| self.take_over::<O>(begun, at)) {
                    Ok(()) => outlet.put(Ok(Step::Event(Event::EndElement))),
                    Err(limit) => self.give_up(begun, at, outlet, limit),
                }
            }
            _ => self.step_resumable(begun, at, outlet),
        }
    }

    /// Reads an event code, and the name that it leaves open; of an attribute one that is known.
    #[inline(always)]
    fn read_built_in<const ALIGNED: bool>(
        &mut self,
        of: NonTerminal,
        at: &mut At<'_, '_>,
    ) -> Option<(Option<Learned>, Then)> {
        let (productions, undeclared) = self.coder.grammars.extent_built_in(of);
        // There always are undeclared productions: SE(*) and CH.
        let bits = Some(width(productions + 1)).filter(|bits| *bits <= 16)?;
        let first = at.run.n_bit::<ALIGNED>(bits)?;
        if first < productions {
            return Some((Some(self.coder.grammars.learned(of, first)?), Then::Stay));
        }
        if first > productions {
            return None;
        }
        let second = at.run.n_bit::<ALIGNED>(width(undeclared.len()))?;
        let learned = match undeclared.at(second)? {
            Undeclared::EndElement => Learned::EndElement,
            Undeclared::Characters => Learned::Characters,
            Undeclared::Attribute => {
                let mut known = at.run;
                let Some(name) = self.read_known_name::<ALIGNED>(&mut known, None) else {
                    return Some((None, Then::Learn));
                };
                at.run = known;
                Learned::Attribute(name)
            }
            Undeclared::Element => {
                Learned::Element(self.read_element_name::<ALIGNED>(&mut at.run, None)?)
            }
            _ => return None,
        };
        Some((Some(learned), Then::Learn))
    }

    /// AT or CH with a string.
    #[inline(always)]
    fn built_in_string<'i, O: Outlet, const ALIGNED: bool, const ATTRIBUTE: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, 'i>,
        outlet: &mut O,
        owner: Name,
        then: Then,
    ) -> O::Out<'_> {
        let Some(place) = self.read_string::<ALIGNED>(&mut at.run, owner) else {
            return self.step_resumable(begun, at, outlet);
        };
        let moved = match ATTRIBUTE {
            true => self.coder.grammars.attribute(then, owner),
            false => self.coder.grammars.characters(then),
        };
        if let Err(limit) = moved.and_then(|()| self.take_over::<O>(begun, at)) {
            return self.give_up(begun, at, outlet, limit);
        }
        let value = Value::String(self.text_at(&place));
        outlet.put(Ok(Step::Event(match ATTRIBUTE {
            true => Event::Attribute(self.coder.name(owner), value),
            false => Event::Characters(value),
        })))
    }
}
