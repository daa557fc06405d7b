//! Schema tables that own their rows.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::rows::{
    Attribute, CharacterSet, Count, Datatype, Element, NONE, Name, Production, Rows, State,
    TextRange, Type, Uri,
};
use super::{Schema, TableError, name_hash};

/// The rows of one schema, as vectors; see [`Rows`] for what each holds.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "each field is the one of Rows of the same name")]
pub struct OwnedRows {
    pub text: String,
    pub uris: Vec<Uri>,
    pub names: Vec<Name>,
    pub elements: Vec<Element>,
    pub global_elements: u16,
    pub fragment: Vec<u16>,
    pub attributes: Vec<Attribute>,
    pub types: Vec<Type>,
    pub states: Vec<State>,
    pub productions: Vec<Production>,
    pub counts: Vec<Count>,
    pub datatypes: Vec<Datatype>,
    pub values: Vec<TextRange>,
    pub character_sets: Vec<CharacterSet>,
    pub characters: Vec<u16>,
}

/// A schema compiled at run time: owns its rows and lends a [`Schema`].
#[derive(Clone, Debug)]
pub struct CompiledSchema {
    rows: OwnedRows,
    name_index: Vec<u16>,
}

impl CompiledSchema {
    /// Indexes the names of `rows` and checks the result.
    ///
    /// # Errors
    ///
    /// [`TableError`] names the first rule that a row breaks.
    pub fn new(mut rows: OwnedRows) -> Result<Self, TableError> {
        for production in &mut rows.productions {
            *production = production.typed(&rows.attributes, &rows.datatypes);
        }
        let name_index = index_names(&rows);
        let compiled = Self { rows, name_index };
        Schema::new(compiled.rows())?;
        Ok(compiled)
    }

    /// The tables, for a coder.
    #[must_use]
    pub fn schema(&self) -> Schema<'_> {
        Schema { rows: self.rows(), mapped: false }
    }

    fn rows(&self) -> Rows<'_> {
        let rows = &self.rows;
        Rows {
            text: &rows.text,
            informed: true,
            uris: &rows.uris,
            names: &rows.names,
            name_index: &self.name_index,
            elements: &rows.elements,
            global_elements: rows.global_elements,
            fragment: &rows.fragment,
            attributes: &rows.attributes,
            types: &rows.types,
            states: &rows.states,
            productions: &rows.productions,
            counts: &rows.counts,
            datatypes: &rows.datatypes,
            values: &rows.values,
            character_sets: &rows.character_sets,
            characters: &rows.characters,
        }
    }
}

/// The open-addressing index over the names, at most half full.
fn index_names(rows: &OwnedRows) -> Vec<u16> {
    let slots = (rows.names.len() * 2).next_power_of_two().max(16);
    let mask = slots - 1;
    let mut index = vec![NONE; slots];
    for (id, name) in (0..NONE).zip(&rows.names) {
        let start = name.text.start as usize;
        let local_name = rows.text.as_bytes().get(start..start + name.text.len as usize);
        let hash = name_hash(name.uri, local_name.unwrap_or_default()) as usize;
        let free = (0..slots).map(|step| (hash + step) & mask);
        for slot in free {
            match index.get_mut(slot) {
                Some(entry) if *entry == NONE => {
                    *entry = id;
                    break;
                }
                _ => {}
            }
        }
    }
    index
}
