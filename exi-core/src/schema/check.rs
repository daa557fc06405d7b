//! The one check of schema tables; after it, no index needs a second look.
#![allow(
    clippy::indexing_slicing,
    reason = "const evaluation has no other way; every index is a loop's own"
)]

use core::fmt;

use super::rows::{
    COUNTED, INITIAL_URIS, NONE, Representation, Rows, StateFlags, Terminal, TextRange,
};

/// The rule that a table breaks, and the row that breaks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableError {
    rule: &'static str,
    row: usize,
}

impl TableError {
    /// The rule, in words.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        self.rule
    }

    /// The index of the row.
    #[must_use]
    pub const fn row(&self) -> usize {
        self.row
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "schema tables: {} (row {})", self.rule, self.row)
    }
}

impl core::error::Error for TableError {}

/// Returns with an error unless the condition holds.
macro_rules! require {
    ($condition:expr, $rule:expr, $row:expr) => {
        if !$condition {
            return Err(TableError { rule: $rule, row: $row });
        }
    };
}

pub(super) const fn check(rows: &Rows<'_>) -> Result<(), TableError> {
    macro_rules! steps {
        ($($step:ident),*) => { $(if let Err(error) = $step(rows) { return Err(error); })* };
    }
    steps!(sizes, uris, names, name_index, elements, types, states, productions, counts, datatypes);
    Ok(())
}

const fn within(text: &str, range: TextRange) -> bool {
    let start = range.start as usize;
    let end = start + range.len as usize;
    end <= text.len() && text.is_char_boundary(start) && text.is_char_boundary(end)
}

const fn optional(index: u16, len: usize) -> bool {
    index == NONE || (index as usize) < len
}

const fn sizes(rows: &Rows<'_>) -> Result<(), TableError> {
    let most = NONE as usize;
    require!(rows.uris.len() < most && rows.uris.len() >= 3, "number of uris", 0);
    require!(rows.names.len() < most && rows.names.len() >= 6, "number of names", 0);
    require!(rows.elements.len() < most, "number of elements", 0);
    require!(rows.attributes.len() < most, "number of attributes", 0);
    require!(rows.types.len() < most, "number of types", 0);
    require!(rows.states.len() <= COUNTED as usize, "number of states", 0);
    require!(rows.datatypes.len() < most, "number of datatypes", 0);
    require!(rows.global_elements as usize <= rows.elements.len(), "number of global elements", 0);
    Ok(())
}

const fn uris(rows: &Rows<'_>) -> Result<(), TableError> {
    let mut i = 0;
    let mut next = 0;
    while i < rows.uris.len() {
        let uri = &rows.uris[i];
        require!(within(rows.text, uri.text), "uri text", i);
        require!(uri.first_name as usize == next, "names of a uri follow those of the last", i);
        if i > INITIAL_URIS {
            let before = rows.uris[i - 1].text;
            require!(is_less(rows.text, before, uri.text), "uris of schemas in order", i);
        }
        next += uri.names as usize;
        i += 1;
    }
    require!(next == rows.names.len(), "every name belongs to a uri", i);
    Ok(())
}

/// True where a text is less than another, by code points.
const fn is_less(text: &str, one: TextRange, other: TextRange) -> bool {
    let text = text.as_bytes();
    let mut i = 0;
    while i < one.len as usize && i < other.len as usize {
        let (one, other) = (text[one.start as usize + i], text[other.start as usize + i]);
        if one != other {
            return one < other;
        }
        i += 1;
    }
    one.len < other.len
}

const fn names(rows: &Rows<'_>) -> Result<(), TableError> {
    let mut i = 0;
    while i < rows.names.len() {
        let name = &rows.names[i];
        require!(within(rows.text, name.text), "name text", i);
        require!((name.uri as usize) < rows.uris.len(), "uri of a name", i);
        let uri = &rows.uris[name.uri as usize];
        let first = uri.first_name as usize;
        require!(i >= first && i < first + uri.names as usize, "name in its uri's partition", i);
        require!(optional(name.element, rows.global_elements as usize), "element of a name", i);
        require!(optional(name.attribute, rows.datatypes.len()), "attribute of a name", i);
        require!(optional(name.ty, rows.types.len()), "type of a name", i);
        require!(optional(name.fragment, rows.fragment.len()), "fragment element of a name", i);
        i += 1;
    }
    Ok(())
}

const fn name_index(rows: &Rows<'_>) -> Result<(), TableError> {
    let slots = rows.name_index.len();
    require!(slots.is_power_of_two() && slots / 4 * 3 >= rows.names.len(), "size of the index", 0);
    let mut i = 0;
    while i < slots {
        require!(optional(rows.name_index[i], rows.names.len()), "name in the index", i);
        i += 1;
    }
    Ok(())
}

const fn elements(rows: &Rows<'_>) -> Result<(), TableError> {
    let mut i = 0;
    while i < rows.elements.len() {
        require!((rows.elements[i].name as usize) < rows.names.len(), "name of an element", i);
        require!((rows.elements[i].ty as usize) < rows.types.len(), "type of an element", i);
        i += 1;
    }
    i = 0;
    while i < rows.fragment.len() {
        require!((rows.fragment[i] as usize) < rows.elements.len(), "element of a fragment", i);
        i += 1;
    }
    i = 0;
    while i < rows.attributes.len() {
        let attribute = &rows.attributes[i];
        require!((attribute.name as usize) < rows.names.len(), "name of an attribute", i);
        require!((attribute.datatype as usize) < rows.datatypes.len(), "attribute datatype", i);
        i += 1;
    }
    Ok(())
}

const fn types(rows: &Rows<'_>) -> Result<(), TableError> {
    let mut i = 0;
    while i < rows.types.len() {
        let ty = &rows.types[i];
        require!(optional(ty.name, rows.names.len()), "name of a type", i);
        require!(optional(ty.datatype, rows.datatypes.len()), "datatype of a type", i);
        require!((ty.content as usize) < rows.states.len(), "state of a type", i);
        require!((ty.empty as usize) < rows.states.len(), "empty state of a type", i);
        i += 1;
    }
    Ok(())
}

const fn states(rows: &Rows<'_>) -> Result<(), TableError> {
    let mut i = 0;
    while i < rows.states.len() {
        let state = &rows.states[i];
        let first = state.first as usize;
        let last = first + state.productions as usize;
        require!(last <= rows.productions.len(), "productions of a state", i);
        require!((state.content as usize) < rows.states.len(), "content state", i);
        require!(state.has_its_bits(), "bits of event codes", i);
        let mut ends = false;
        let mut j = first;
        while j < last {
            let terminal = rows.productions[j].terminal;
            let attribute = matches!(terminal, Terminal::Attribute);
            let leading = j - first < state.attributes as usize;
            require!(attribute == leading, "AT(qname) productions come first", i);
            ends |= matches!(terminal, Terminal::EndElement);
            j += 1;
        }
        let flagged = state.flags.contains(StateFlags::END_ELEMENT);
        require!(ends == flagged, "flag of EE", i);
        i += 1;
    }
    Ok(())
}

const fn productions(rows: &Rows<'_>) -> Result<(), TableError> {
    let mut i = 0;
    while i < rows.productions.len() {
        let production = &rows.productions[i];
        let operand = production.operand as usize;
        let good = match production.terminal {
            Terminal::Attribute => operand < rows.attributes.len(),
            Terminal::AttributeUri | Terminal::ElementUri => operand < rows.uris.len(),
            Terminal::Element => operand < rows.elements.len(),
            Terminal::Characters => optional(production.operand, rows.datatypes.len()),
            Terminal::AttributeAny | Terminal::ElementAny | Terminal::EndElement => true,
        };
        require!(good, "operand of a production", i);
        let kind = production.has_its_kind(rows.attributes, rows.datatypes);
        require!(kind, "kind of a production", i);
        require!(leads(rows, production.next, rows.counts.len()), "right-hand side", i);
        i += 1;
    }
    Ok(())
}

/// True when `next` is a state, or one of the first `counts` counts.
const fn leads(rows: &Rows<'_>, next: u32, counts: usize) -> bool {
    if next & COUNTED == 0 {
        (next as usize) < rows.states.len()
    } else {
        ((next & !COUNTED) as usize) < counts
    }
}

const fn counts(rows: &Rows<'_>) -> Result<(), TableError> {
    let mut i = 0;
    while i < rows.counts.len() {
        let count = &rows.counts[i];
        // Counts lead to earlier ones, so chains end.
        require!(leads(rows, count.below, i), "what follows a count below its bound", i);
        require!(leads(rows, count.reached, i), "what follows a count that reached its bound", i);
        i += 1;
    }
    Ok(())
}

const fn datatypes(rows: &Rows<'_>) -> Result<(), TableError> {
    let mut i = 0;
    while i < rows.datatypes.len() {
        let datatype = &rows.datatypes[i];
        require!(optional(datatype.name, rows.names.len()), "name of a datatype", i);
        // Bases and items come before what is made of them, so chains end.
        require!(optional(datatype.base, i), "base of a datatype", i);
        let values = datatype.first_value as usize + datatype.values as usize;
        require!(values <= rows.values.len(), "enumerated values", i);
        let operand = datatype.operand as usize;
        let good = match datatype.representation {
            Representation::List => {
                operand < i
                    && !matches!(rows.datatypes[operand].representation, Representation::List)
            }
            Representation::RestrictedString => operand < rows.character_sets.len(),
            Representation::BoundedInteger => {
                let last = datatype.lower.checked_add(datatype.range as i128);
                matches!(datatype.range, 1..=4096) && last.is_some()
            }
            _ => datatype.operand == NONE,
        };
        require!(good, "operand of a datatype", i);
        i += 1;
    }
    i = 0;
    while i < rows.values.len() {
        require!(within(rows.text, rows.values[i]), "text of an enumerated value", i);
        i += 1;
    }
    i = 0;
    while i < rows.character_sets.len() {
        let set = &rows.character_sets[i];
        require!(set.characters < 256, "size of a character set", i);
        let end = set.first as usize + set.characters as usize;
        require!(end <= rows.characters.len(), "characters of a set", i);
        i += 1;
    }
    i = 0;
    while i < rows.characters.len() {
        require!(!matches!(rows.characters[i], 0xD800..=0xDFFF), "a surrogate in a set", i);
        i += 1;
    }
    Ok(())
}
