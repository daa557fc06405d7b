//! What grammars leave open, read at one go where the input holds it whole: wildcards, undeclared
//! events (§8.5.4.4), and names that are new to the tables (§7.3.2, §7.3.3).

use super::common::{At, Begun};
use super::outlet::Outlet;
use super::strings::{LONGEST, Place, read_text};
use super::{Decoder, Step};
use crate::bits::{Run, width};
use crate::datatype;
use crate::error::Limit;
use crate::event::Event;
use crate::grammar::{Then, Undeclared};
use crate::schema::{NONE, Production, Terminal};
use crate::string_table::{Name, Uri};
use crate::value::Value;

/// A name whose local part came in full: its characters begin the scratch.
struct Spelled {
    /// The namespace, or nothing where its characters come first.
    uri: Option<Uri>,
    uri_bytes: usize,
    /// All bytes of the name.
    bytes: usize,
}

impl Decoder<'_, '_> {
    /// SE and AT of wildcards.
    #[inline(never)]
    pub(super) fn wildcard<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        row: Production,
    ) -> O::Out<'_> {
        let uri = Some(Uri(u32::from(row.operand)));
        let then = Then::Row(row.next);
        match row.terminal {
            Terminal::ElementUri => self.any_element::<O, ALIGNED>(begun, at, outlet, uri, then),
            Terminal::ElementAny => self.any_element::<O, ALIGNED>(begun, at, outlet, None, then),
            Terminal::AttributeUri => {
                self.any_attribute::<O, ALIGNED>(begun, at, outlet, uri, row.next)
            }
            _ => self.any_attribute::<O, ALIGNED>(begun, at, outlet, None, row.next),
        }
    }

    /// An event that a schema-informed grammar does not declare; `excess` is by what the first part
    /// of its code exceeds those of declared ones.
    #[inline(never)]
    pub(super) fn escaped<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        excess: u32,
    ) -> O::Out<'_> {
        let grammars = &self.coder.grammars;
        let members = grammars.undeclared_set();
        let second = at.run.n_bit::<ALIGNED>(width(members.len())).filter(|_| excess == 0);
        match second.and_then(|second| members.at(second)) {
            Some(Undeclared::Element) => {
                self.any_element::<O, ALIGNED>(begun, at, outlet, None, Then::Stay)
            }
            Some(Undeclared::Attribute) => {
                let same = grammars.state();
                self.any_attribute::<O, ALIGNED>(begun, at, outlet, None, same)
            }
            Some(Undeclared::Characters) => {
                let (owner, next) = (grammars.element_name(), grammars.content_state());
                let untyped = &datatype::UNTYPED;
                self.value::<O, ALIGNED, false>(begun, at, outlet, owner, untyped, next)
            }
            Some(Undeclared::EndElement) => {
                self.coder.grammars.leave();
                match self.take_over::<O>(begun, at) {
                    Ok(()) => outlet.put(Ok(Step::Event(Event::EndElement))),
                    Err(limit) => self.give_up(begun, at, outlet, limit),
                }
            }
            _ => self.step_resumable(begun, at, outlet),
        }
    }

    /// SE of any name, or of any in a namespace.
    pub(super) fn any_element<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        uri: Option<Uri>,
        then: Then,
    ) -> O::Out<'_> {
        let Some(name) = self.read_element_name::<ALIGNED>(&mut at.run, uri) else {
            return self.step_resumable(begun, at, outlet);
        };
        let element = self.coder.grammars.schema.name(name.0).map_or(NONE, |row| row.element);
        if let (Then::Row(next), true) = (then, element != NONE) {
            return self.element(begun, at, outlet, element, next);
        }
        let started = self.coder.grammars.start_element(then, name, None);
        match started.and_then(|()| self.take_over::<O>(begun, at)) {
            Ok(()) => outlet.put(Ok(Step::Event(Event::StartElement(self.coder.name(name))))),
            Err(limit) => self.give_up(begun, at, outlet, limit),
        }
    }

    /// AT of any name, or of any in a namespace.
    fn any_attribute<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        uri: Option<Uri>,
        next: u32,
    ) -> O::Out<'_> {
        let mut known = at.run;
        let Some(name) = self.read_known_name::<ALIGNED>(&mut known, uri) else {
            return self.new_attribute::<O, ALIGNED>(begun, at, outlet, uri, Then::Row(next));
        };
        at.run = known;
        match self.coder.grammars.schema.name(name.0) {
            Some(row) if u32::from(row.uri) != Uri::XSI.0 => {
                let datatype = self.coder.grammars.schema.datatype(row.attribute);
                self.value::<O, ALIGNED, true>(begun, at, outlet, name, datatype, next)
            }
            _ => self.step_resumable(begun, at, outlet),
        }
    }

    /// AT of a name that is new to the tables, or of one in a new namespace.
    pub(super) fn new_attribute<O: Outlet, const ALIGNED: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        uri: Option<Uri>,
        then: Then,
    ) -> O::Out<'_> {
        let Some((spelled, place)) = self.read_new_attribute::<ALIGNED>(&mut at.run, uri) else {
            return self.step_resumable(begun, at, outlet);
        };
        match self.enter_attribute(spelled, &place, then) {
            Ok(name) => match self.take_over::<O>(begun, at) {
                Ok(()) => {
                    let value = Value::String(self.text_at(&place));
                    let event = Event::Attribute(self.coder.name(name), value);
                    outlet.put(Ok(Step::Event(event)))
                }
                Err(limit) => self.give_up(begun, at, outlet, limit),
            },
            Err(limit) => self.give_up(begun, at, outlet, limit),
        }
    }

    /// Reads a new name, and a value that its local partition, which is empty, cannot have.
    #[inline(always)]
    fn read_new_attribute<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        uri: Option<Uri>,
    ) -> Option<(Spelled, Place)> {
        let spelled = self.spell::<ALIGNED>(run, uri)?;
        let place = match run.unsigned()? {
            0 => return None,
            1 => {
                let values = &self.coder.values;
                let bits = Some(width(values.global_len())).filter(|bits| *bits <= 16)?;
                let entry = values.global(run.n_bit::<ALIGNED>(bits)?)?;
                Place::Table(values.kept(entry))
            }
            length => {
                let start = self.scratch.len();
                self.read_characters(run, length - 2)?;
                Place::Scratch(start)
            }
        };
        Some((spelled, place))
    }

    /// Adds an attribute's name, and its value where that was read in full, to the tables.
    fn enter_attribute(
        &mut self,
        spelled: Spelled,
        place: &Place,
        then: Then,
    ) -> Result<Name, Limit> {
        let name = self.add_spelled(spelled)?;
        if let Place::Scratch(start) = place {
            let text = self.scratch.bytes().get(*start..).unwrap_or_default();
            let values = self.coder.values.of(name);
            if values.admits(datatype::length(text)) {
                values.add(text)?;
            }
        }
        self.coder.grammars.attribute(then, name)?;
        Ok(name)
    }

    /// A name that is in the tables.
    #[inline(always)]
    pub(super) fn read_known_name<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        uri: Option<Uri>,
    ) -> Option<Name> {
        let uri = match uri {
            Some(uri) => uri,
            None => self.read_uri_identifier::<ALIGNED>(run)??,
        };
        if run.take(8)? != 0 {
            return None;
        }
        self.read_name_identifier::<ALIGNED>(run, uri)
    }

    /// The name of an element, which is the last part of its event: one that is new enters the
    /// tables.
    #[inline(always)]
    pub(super) fn read_element_name<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        uri: Option<Uri>,
    ) -> Option<Name> {
        let mut known = *run;
        if let Some(name) = self.read_known_name::<ALIGNED>(&mut known, uri) {
            *run = known;
            return Some(name);
        }
        run.aside(|run| self.read_new_name::<ALIGNED>(run, uri))
    }

    #[inline(never)]
    fn read_new_name<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        uri: Option<Uri>,
    ) -> Option<Name> {
        let spelled = self.spell::<ALIGNED>(run, uri)?;
        // Where a limit is reached, the way that can resume reaches it, too, and says so.
        self.add_spelled(spelled).ok()
    }

    /// Reads a name whose local part follows in full, to the scratch.
    fn spell<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        uri: Option<Uri>,
    ) -> Option<Spelled> {
        self.scratch.truncate(0);
        let uri = match uri {
            Some(uri) => Some(uri),
            None => self.read_uri_identifier::<ALIGNED>(run)?,
        };
        if uri.is_none() {
            let length = run.unsigned()?;
            self.read_characters(run, length)?;
        }
        let uri_bytes = self.scratch.len();
        let length = run.unsigned()?.checked_sub(1)?;
        self.read_characters(run, length)?;
        Some(Spelled { uri, uri_bytes, bytes: self.scratch.len() })
    }

    /// Adds a name to the tables.
    fn add_spelled(&mut self, Spelled { uri, uri_bytes, bytes }: Spelled) -> Result<Name, Limit> {
        let text = self.scratch.bytes().get(..bytes).unwrap_or_default();
        let (new_uri, local_name) = text.split_at_checked(uri_bytes).unwrap_or_default();
        let (names, schema) = (&mut self.coder.names, &self.coder.grammars.schema);
        let uri = match uri {
            Some(uri) => uri,
            None => names.add_uri(schema, new_uri)?,
        };
        names.add_name(schema, uri, local_name)
    }

    /// §7.3.2: a uri by its compact identifier; or nothing, where it follows in full.
    #[inline(always)]
    fn read_uri_identifier<const ALIGNED: bool>(&self, run: &mut Run<'_>) -> Option<Option<Uri>> {
        let (names, schema) = (&self.coder.names, &self.coder.grammars.schema);
        let bits = Some(width(names.uris(schema) + 1)).filter(|bits| *bits <= 16)?;
        match run.n_bit::<ALIGNED>(bits)?.checked_sub(1) {
            Some(identifier) => names.uri_with_identifier(schema, identifier).map(Some),
            None => Some(None),
        }
    }

    /// §7.3.3: a local name by its compact identifier.
    #[inline(always)]
    fn read_name_identifier<const ALIGNED: bool>(
        &self,
        run: &mut Run<'_>,
        uri: Uri,
    ) -> Option<Name> {
        let (names, schema) = (&self.coder.names, &self.coder.grammars.schema);
        let bits = Some(width(names.local_names(schema, uri))).filter(|bits| *bits <= 16)?;
        names.name_with_identifier(schema, uri, run.n_bit::<ALIGNED>(bits)?)
    }

    /// Appends so many characters to the scratch.
    fn read_characters(&mut self, run: &mut Run<'_>, length: u64) -> Option<()> {
        let length = Some(length).filter(|length| *length <= LONGEST)?;
        read_text(run, &mut self.scratch, length as usize)
    }
}
