//! Access to the rows of checked tables: total functions, so that no index can panic.

use super::hash_text;
use super::rows::{
    Attribute, COUNTED, Count, Datatype, Element, INITIAL_URIS, NONE, Name, Production,
    Representation, State, StateFlags, Terminal, TextRange, Type, Uri,
};
use super::{Kind, Schema};

impl<'s> Schema<'s> {
    /// The text of a range.
    #[inline]
    pub(crate) fn text(&self, range: TextRange) -> &'s str {
        let start = range.start as usize;
        self.rows.text.get(start..start + range.len as usize).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn state(&self, index: u32) -> State {
        const NO_STATE: State = State::new(0, 0, 0, 0, StateFlags::EMPTY);
        self.rows.states.get(index as usize).copied().unwrap_or(NO_STATE)
    }

    /// The production at `place` among those of `state`.
    #[inline]
    pub(crate) fn production(&self, state: &State, place: u32) -> Production {
        const NO_PRODUCTION: Production = Production::new(Terminal::EndElement, NONE, 0);
        let index = state.first as usize + place as usize;
        self.rows.productions.get(index).copied().unwrap_or(NO_PRODUCTION)
    }

    /// What the event of a production is read as.
    #[inline(always)]
    pub(crate) const fn kind(&self, production: &Production) -> Kind {
        if self.mapped { Kind::of(production.terminal) } else { production.kind() }
    }

    /// The productions of `state`.
    #[inline]
    pub(crate) fn productions(&self, state: &State) -> &'s [Production] {
        let first = state.first as usize;
        let range = first..first + usize::from(state.productions);
        self.rows.productions.get(range).unwrap_or_default()
    }

    /// The count that a right-hand side refers to, where it is one.
    #[inline]
    pub(crate) fn count(&self, next: u32) -> Option<&'s Count> {
        if next & COUNTED == 0 { None } else { self.rows.counts.get((next & !COUNTED) as usize) }
    }

    #[inline(always)]
    pub(crate) fn element(&self, index: u16) -> Element {
        let rows = self.rows.elements;
        rows.get(usize::from(index)).copied().unwrap_or(Element::new(0, 0, false))
    }

    #[inline(always)]
    pub(crate) fn attribute(&self, index: u16) -> Attribute {
        let rows = self.rows.attributes;
        rows.get(usize::from(index)).copied().unwrap_or(Attribute::new(0, 0))
    }

    #[inline]
    pub(crate) fn type_row(&self, index: u16) -> Option<&'s Type> {
        self.rows.types.get(usize::from(index))
    }

    #[inline]
    pub(crate) fn datatype(&self, index: u16) -> &'s Datatype {
        const STRING: &Datatype = &Datatype::new(NONE, NONE, Representation::String);
        self.rows.datatypes.get(usize::from(index)).unwrap_or(STRING)
    }

    /// The row of a name that the schema declares.
    #[inline]
    pub(crate) fn name(&self, index: u32) -> Option<&'s Name> {
        self.rows.names.get(index as usize)
    }

    /// The local name in row `name`.
    #[inline]
    pub(crate) fn local_name_of(&self, name: u32) -> &'s str {
        self.name(name).map_or("", |row| self.text(row.text))
    }

    /// The namespace of the name in row `name`.
    #[inline]
    pub(crate) fn uri_of(&self, name: u32) -> &'s str {
        let uri = self.name(name).and_then(|row| self.rows.uris.get(usize::from(row.uri)));
        uri.map_or("", |uri| self.text(uri.text))
    }

    /// True where rows of names stand for the same in both: the tables are the same.
    #[inline(always)]
    pub(crate) fn has_names_of(&self, other: &Schema<'_>) -> bool {
        core::ptr::eq(self.rows.names.as_ptr(), other.rows.names.as_ptr())
            && core::ptr::eq(self.rows.uris.as_ptr(), other.rows.uris.as_ptr())
            && core::ptr::eq(self.rows.text.as_ptr(), other.rows.text.as_ptr())
    }

    /// The index of a namespace. Those of the schemas are in order (Appendix D.1).
    pub(crate) fn find_uri(&self, text: &str) -> Option<u32> {
        let (initial, of_schemas) = self.rows.uris.split_at(self.rows.uris.len().min(INITIAL_URIS));
        let place = match initial.iter().position(|uri| self.text(uri.text) == text) {
            Some(place) => place,
            None => {
                let order = |uri: &Uri| self.text(uri.text).cmp(text);
                INITIAL_URIS + of_schemas.binary_search_by(order).ok()?
            }
        };
        Some(place as u32)
    }

    /// The index of a name that the schema declares in the namespace `uri`.
    #[inline]
    pub(crate) fn find_name(&self, uri: u32, local_name: &str) -> Option<u16> {
        self.rows.uris.get(uri as usize)?;
        let slots = self.rows.name_index;
        let mask = slots.len().wrapping_sub(1);
        let mut slot = hash_text(uri, local_name.as_bytes()) as usize & mask;
        for _ in 0..slots.len() {
            let index = *slots.get(slot)?;
            let name: &Name = self.rows.names.get(usize::from(index))?;
            if u32::from(name.uri) == uri && self.text(name.text) == local_name {
                return Some(index);
            }
            slot = (slot + 1) & mask;
        }
        None
    }
}
