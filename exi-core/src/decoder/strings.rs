//! Strings as values of common events, §7.3.3.

use super::Decoder;
use super::common::{At, Begun};
use super::outlet::Outlet;
use crate::bits::{Run, width, words};
use crate::memory::Scratch;
use crate::string_table::{Kept, Name, Values};
use crate::value::{Text, Value};

/// Strings of more characters gain nothing from being read at one go.
pub(super) const LONGEST: u64 = Values::MOST_AT_ONCE;

/// Where a string is that was read.
pub(super) enum Place {
    Table(Kept),
    /// From this byte of the scratch on.
    Scratch(usize),
}

impl Decoder<'_, '_> {
    /// AT or CH with a string.
    #[inline(always)]
    pub(super) fn string<O: Outlet, const ALIGNED: bool, const ATTRIBUTE: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        owner: Name,
        next: u32,
    ) -> O::Out<'_> {
        let Some(code) = at.run.unsigned() else {
            return at.aside::<O, _>(|at| self.step_resumable(begun, at, outlet));
        };
        let kept = match code.checked_sub(2) {
            None => self.read_identified::<ALIGNED>(&mut at.run, owner, code == 0),
            Some(length) => self.read_new(&mut at.run, owner, length),
        };
        let Some(kept) = kept else {
            return at.aside::<O, _>(|at| {
                self.other_string::<O, ATTRIBUTE>(begun, at, outlet, owner, next, code)
            });
        };
        if let Err(limit) = self.go_on::<O, ATTRIBUTE>(begun, at, next) {
            return at.aside::<O, _>(|at| self.give_up(begun, at, outlet, limit));
        }
        let value = Value::String(Text::from_utf8(self.coder.values.kept_text(kept)));
        outlet.put(Ok(self.event_with::<ATTRIBUTE>(owner, value)))
    }

    /// AT or CH with a string that is not in the table yet, and does not simply enter it.
    #[inline(never)]
    fn other_string<O: Outlet, const ATTRIBUTE: bool>(
        &mut self,
        begun: Begun,
        at: &mut At<'_, '_>,
        outlet: &mut O,
        owner: Name,
        next: u32,
        code: u64,
    ) -> O::Out<'_> {
        let length = code.checked_sub(2);
        let read = length.and_then(|length| self.read_other(&mut at.run, owner, length));
        if read.is_none() {
            return self.step_resumable(begun, at, outlet);
        }
        if let Err(limit) = self.go_on::<O, ATTRIBUTE>(begun, at, next) {
            return self.give_up(begun, at, outlet, limit);
        }
        let value = Value::String(Text::from_utf8(self.scratch.bytes()));
        outlet.put(Ok(self.event_with::<ATTRIBUTE>(owner, value)))
    }

    /// A value by a compact identifier or in full.
    #[inline(always)]
    pub(super) fn read_string<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        owner: Name,
    ) -> Option<Place> {
        let code = run.unsigned()?;
        let Some(length) = code.checked_sub(2) else {
            return self.read_identified::<ALIGNED>(run, owner, code == 0).map(Place::Table);
        };
        if let Some(kept) = self.read_new(run, owner, length) {
            return Some(Place::Table(kept));
        }
        run.aside(|run| self.read_other(run, owner, length)).map(|()| Place::Scratch(0))
    }

    /// A value by a compact identifier.
    #[inline(always)]
    fn read_identified<const ALIGNED: bool>(
        &mut self,
        run: &mut Run<'_>,
        owner: Name,
        local: bool,
    ) -> Option<Kept> {
        let values = self.coder.values.of(owner);
        let assigned = if local { values.local_len() } else { values.global_len() };
        let identifier = run.n_bit::<ALIGNED>(Some(width(assigned)).filter(|n| *n <= 16)?)?;
        if local {
            values.kept_local(identifier)
        } else {
            values.global(identifier).map(|entry| values.kept(entry))
        }
    }

    /// A value in full that enters the table as it is.
    #[inline(always)]
    fn read_new(&mut self, run: &mut Run<'_>, owner: Name, length: u64) -> Option<Kept> {
        let values = self.coder.values.of(owner);
        let start = values.add_ascii(run.input(), run.position(), length)?;
        run.skip(length as usize);
        Some(Kept { start, len: length as u32 })
    }

    /// A value in full of which not all is well: characters beyond ASCII, no room, the end of the
    /// input; or it does not enter the partitions. It is all of the scratch.
    #[inline(never)]
    fn read_other(&mut self, run: &mut Run<'_>, owner: Name, length: u64) -> Option<()> {
        let characters = Some(length).filter(|length| *length <= LONGEST)? as usize;
        self.scratch.truncate(0);
        read_text(run, &mut self.scratch, characters)?;
        let values = self.coder.values.of(owner);
        if values.admits(length) {
            values.add(self.scratch.bytes()).ok()?;
        }
        Some(())
    }

    /// The text of a string that was read last.
    #[inline(always)]
    pub(super) fn text_at(&self, place: &Place) -> Text<'_> {
        Text::from_utf8(match place {
            Place::Table(kept) => self.coder.values.kept_text(*kept),
            Place::Scratch(start) => self.scratch.bytes().get(*start..).unwrap_or_default(),
        })
    }
}

/// Appends so many characters to `scratch`.
pub(super) fn read_text(
    run: &mut Run<'_>,
    scratch: &mut Scratch<'_>,
    characters: usize,
) -> Option<()> {
    let (start, position) = (scratch.len(), run.position());
    let bytes = match run.ascii(characters, scratch.append(words(characters)).ok()?) {
        Some(()) => characters,
        None => {
            run.seek(usize::try_from(position).ok()?);
            scratch.truncate(start);
            run.characters(characters, scratch.append(characters * 4).ok()?)?
        }
    };
    scratch.truncate(start + bytes);
    Some(())
}
