//! Schema tables as bytes: the same rows in a compact form with a version, for files.
//!
//! Four bytes of magic, a version, the text, and every list of rows behind its length. Numbers
//! are little-endian base 128; a reference is one more than its index, so that none is 0.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::rows::{
    Attribute, CharacterSet, Count, Datatype, Element, Name, Production, Representation, State,
    StateFlags, Terminal, TextRange, Type, Uri, WhiteSpace,
};
use super::{CompiledSchema, OwnedRows, Schema, TableError};

/// The first bytes of tables, and the version of their form.
const START: [u8; 5] = [b'E', b'X', b'I', b'S', 3];

/// Why bytes are no schema tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// They do not start as tables of the version that is understood.
    Start,
    /// They end within a row, or hold a value that no row can have.
    Form {
        /// Where, in bytes from the start.
        offset: usize,
    },
    /// The rows contradict one another.
    Table(TableError),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("not schema tables of version 3"),
            Self::Form { offset } => write!(f, "schema tables: no row at byte {offset}"),
            Self::Table(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for LoadError {}

impl Schema<'_> {
    /// The tables as bytes, for [`CompiledSchema::from_bytes`].
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let rows = &self.rows;
        let mut out = Vec::from(START);
        (rows.text.len() as u32).write(&mut out); // ranges of text are of 32 bits
        out.extend_from_slice(rows.text.as_bytes());
        rows.informed.write(&mut out);
        rows.global_elements.write(&mut out);
        write_all(rows.uris, &mut out);
        write_all(rows.names, &mut out);
        write_all(rows.elements, &mut out);
        write_all(rows.fragment, &mut out);
        write_all(rows.attributes, &mut out);
        write_all(rows.types, &mut out);
        write_all(rows.states, &mut out);
        write_all(rows.productions, &mut out);
        write_all(rows.counts, &mut out);
        write_all(rows.datatypes, &mut out);
        write_all(rows.values, &mut out);
        write_all(rows.character_sets, &mut out);
        write_all(rows.characters, &mut out);
        out
    }
}

impl CompiledSchema {
    /// Reads tables from bytes and checks them as [`Schema::new`] does. Memory stays within 64
    /// times the number of bytes.
    ///
    /// # Errors
    ///
    /// [`LoadError`] where the bytes are no tables, or tables that are not consistent.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LoadError> {
        let rest = bytes.strip_prefix(&START).ok_or(LoadError::Start)?;
        let mut input = Input { rest, total: bytes.len() };
        let rows = read_rows(&mut input)?;
        if !input.rest.is_empty() {
            return Err(input.error());
        }
        Self::new(rows).map_err(LoadError::Table)
    }
}

fn read_rows(input: &mut Input<'_>) -> Result<OwnedRows, LoadError> {
    let text_len = u32::read(input)? as usize;
    let text = input.take(text_len)?;
    let text = core::str::from_utf8(text).map_err(|_| input.error())?;
    // Tables without a schema are never loaded: `Schema::none` has them.
    if !bool::read(input)? {
        return Err(input.error());
    }
    Ok(OwnedRows {
        text: String::from(text),
        global_elements: u16::read(input)?,
        uris: read_all(input)?,
        names: read_all(input)?,
        elements: read_all(input)?,
        fragment: read_all(input)?,
        attributes: read_all(input)?,
        types: read_all(input)?,
        states: read_all(input)?,
        productions: read_all(input)?,
        counts: read_all(input)?,
        datatypes: read_all(input)?,
        values: read_all(input)?,
        character_sets: read_all(input)?,
        characters: read_all(input)?,
    })
}

/// Bytes that are still to be read.
struct Input<'b> {
    rest: &'b [u8],
    total: usize,
}

impl<'b> Input<'b> {
    fn error(&self) -> LoadError {
        LoadError::Form { offset: self.total - self.rest.len() }
    }

    fn take(&mut self, len: usize) -> Result<&'b [u8], LoadError> {
        let (taken, rest) = self.rest.split_at_checked(len).ok_or(self.error())?;
        self.rest = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, LoadError> {
        let (byte, rest) = self.rest.split_first().ok_or(self.error())?;
        self.rest = rest;
        Ok(*byte)
    }

    fn number(&mut self) -> Result<u128, LoadError> {
        let mut value = 0_u128;
        let mut shift = 0;
        loop {
            let byte = self.byte()?;
            let bits = u128::from(byte & 0x7F);
            // Neither lost bits nor a last byte that says nothing: a number has one form.
            if bits.leading_zeros() < shift || (byte == 0 && shift > 0) {
                return Err(self.error());
            }
            value |= bits << shift;
            if byte < 0x80 {
                return Ok(value);
            }
            shift += 7;
            if shift >= u128::BITS {
                return Err(self.error());
            }
        }
    }
}

fn write_number(mut value: u128, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Something with a form in bytes; no form is empty.
trait Form: Sized {
    fn write(&self, out: &mut Vec<u8>);
    fn read(input: &mut Input<'_>) -> Result<Self, LoadError>;
}

fn write_all<T: Form>(rows: &[T], out: &mut Vec<u8>) {
    write_number(rows.len() as u128, out);
    for row in rows {
        row.write(out);
    }
}

fn read_all<T: Form>(input: &mut Input<'_>) -> Result<Vec<T>, LoadError> {
    let count = usize::try_from(input.number()?).map_err(|_| input.error())?;
    // Each row takes a byte at least, so a short input cannot ask for much.
    if count > input.rest.len() {
        return Err(input.error());
    }
    let mut rows = Vec::with_capacity(count);
    for _ in 0..count {
        rows.push(T::read(input)?);
    }
    Ok(rows)
}

impl Form for u32 {
    fn write(&self, out: &mut Vec<u8>) {
        write_number(u128::from(*self), out);
    }

    fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
        Self::try_from(input.number()?).map_err(|_| input.error())
    }
}

/// A reference or a count.
impl Form for u16 {
    fn write(&self, out: &mut Vec<u8>) {
        write_number(u128::from(self.wrapping_add(1)), out);
    }

    fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
        let value = Self::try_from(input.number()?).map_err(|_| input.error())?;
        Ok(value.wrapping_sub(1))
    }
}

/// Small absolute values are short, whatever their sign.
impl Form for i128 {
    fn write(&self, out: &mut Vec<u8>) {
        write_number((self << 1 ^ self >> 127) as u128, out);
    }

    fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
        let value = input.number()?;
        Ok((value >> 1) as i128 ^ -((value & 1) as i128))
    }
}

impl Form for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
        match input.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(input.error()),
        }
    }
}

/// A slot.
impl Form for u8 {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }

    fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
        input.byte()
    }
}

impl Form for StateFlags {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(self.0);
    }

    fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
        let known = Self::END_ELEMENT.with(Self::FIRST).with(Self::START_TAG);
        let flags = Self(input.byte()?);
        if known.contains(flags) { Ok(flags) } else { Err(input.error()) }
    }
}

impl Form for State {
    fn write(&self, out: &mut Vec<u8>) {
        self.first.write(out);
        self.productions.write(out);
        self.attributes.write(out);
        self.content.write(out);
        self.flags.write(out);
    }

    fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
        let (first, productions) = (Form::read(input)?, Form::read(input)?);
        let (attributes, content) = (Form::read(input)?, Form::read(input)?);
        Ok(Self::new(first, productions, attributes, content, Form::read(input)?))
    }
}

impl Form for Production {
    fn write(&self, out: &mut Vec<u8>) {
        self.terminal.write(out);
        self.operand.write(out);
        self.next.write(out);
    }

    fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
        let (terminal, operand) = (Form::read(input)?, Form::read(input)?);
        Ok(Self::new(terminal, operand, Form::read(input)?))
    }
}

/// Forms of enumerations: the number of the variant.
macro_rules! variants {
    ($name:ident: $($variant:ident)*) => {
        impl Form for $name {
            fn write(&self, out: &mut Vec<u8>) {
                out.push(*self as u8);
            }

            fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
                const VARIANTS: &[$name] = &[$($name::$variant),*];
                let number = usize::from(input.byte()?);
                VARIANTS.get(number).copied().ok_or(input.error())
            }
        }
    };
}

variants!(Terminal: Attribute AttributeUri AttributeAny Element ElementUri ElementAny EndElement
    Characters);
variants!(Representation: String RestrictedString Boolean BooleanPattern Decimal Float Integer
    UnsignedInteger BoundedInteger GYear GYearMonth Date DateTime GMonth GMonthDay GDay Time
    Base64Binary HexBinary List UserDefined);
variants!(WhiteSpace: Preserve Replace Collapse);

/// Forms of rows: their fields, one after the other.
macro_rules! rows {
    ($($name:ident: $($field:ident)*;)*) => {
        $(impl Form for $name {
            fn write(&self, out: &mut Vec<u8>) {
                $(self.$field.write(out);)*
            }

            fn read(input: &mut Input<'_>) -> Result<Self, LoadError> {
                Ok(Self { $($field: Form::read(input)?),* })
            }
        })*
    };
}

rows! {
    TextRange: start len;
    Uri: text first_name names;
    Name: text uri element attribute ty fragment;
    Element: name ty nillable;
    Attribute: name datatype;
    Type: name datatype content empty castable;
    Count: slot first limit below reached;
    Datatype: name base representation operand lower range first_value values white_space;
    CharacterSet: first characters;
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use super::{CompiledSchema, Form, Input, LoadError, OwnedRows, START};
    use crate::schema::rows::{
        COUNTED, Count, Datatype, Element, NONE, Name, Production, Representation, State,
        StateFlags, Terminal, TextRange, Type, Uri,
    };

    /// Tables of one element `ab` of type integer in a range.
    fn tables() -> CompiledSchema {
        CompiledSchema::new(rows()).unwrap()
    }

    fn rows() -> OwnedRows {
        let [none, ab] = [TextRange::new(0, 0), TextRange::new(0, 2)];
        let name = |uri, element| Name::new(ab, uri, element, NONE, NONE, NONE);
        let end = StateFlags::END_ELEMENT;
        let start = StateFlags::FIRST.with(StateFlags::START_TAG);
        OwnedRows {
            text: "ab".into(),
            uris: vec![Uri::new(none, 0, 1), Uri::new(none, 1, 3), Uri::new(none, 4, 2)],
            names: [0, 1, 1, 1, 2, 2].map(|uri| name(uri, if uri == 0 { 0 } else { NONE })).into(),
            elements: vec![Element::new(0, 0, true)],
            global_elements: 1,
            fragment: vec![0],
            types: vec![Type::new(NONE, 0, 0, 2, false)],
            states: vec![
                State::new(0, 1, 0, 0, start),
                State::new(1, 1, 0, 1, end),
                State::new(1, 1, 0, 2, start.with(end)),
            ],
            productions: vec![
                Production::new(Terminal::Characters, 0, 1),
                Production::new(Terminal::EndElement, NONE, 0),
                Production::new(Terminal::ElementAny, NONE, COUNTED | 1),
            ],
            counts: vec![Count::new(0, true, 1, 1, 1), Count::new(1, false, 9, COUNTED, 1)],
            datatypes: vec![
                Datatype::new(NONE, NONE, Representation::BoundedInteger).range(-1000, 16),
            ],
            ..OwnedRows::default()
        }
    }

    #[test]
    fn counts_lead_to_states_and_to_earlier_counts() {
        for next in [3, COUNTED | 1, COUNTED | 2, u32::MAX] {
            for reached in [false, true] {
                let mut rows = rows();
                let count = &mut rows.counts[1];
                *(if reached { &mut count.reached } else { &mut count.below }) = next;
                assert_eq!(CompiledSchema::new(rows).unwrap_err().row(), 1, "to {next:#x}");
            }
        }
        let mut rows = rows();
        rows.productions[2].next = COUNTED | 2;
        assert_eq!(CompiledSchema::new(rows).unwrap_err().row(), 2);
    }

    #[test]
    fn what_is_read_was_written() {
        let bytes = tables().schema().to_bytes();
        let read = CompiledSchema::from_bytes(&bytes).unwrap();
        assert_eq!(read.schema().to_bytes(), bytes);
        let [was, is] = [tables(), read].map(|tables| {
            let schema = tables.schema();
            let rows = schema.rows();
            let grammars = (rows.states.to_vec(), rows.productions.to_vec(), rows.counts.to_vec());
            (rows.names.to_vec(), grammars, rows.datatypes.to_vec())
        });
        assert_eq!(was, is);
    }

    #[test]
    fn every_cut_is_an_error() {
        let bytes = tables().schema().to_bytes();
        for len in 0..bytes.len() {
            assert!(CompiledSchema::from_bytes(&bytes[..len]).is_err(), "{len} bytes");
        }
        let mut longer = bytes;
        longer.push(0);
        let offset = longer.len() - 1;
        let error = CompiledSchema::from_bytes(&longer).unwrap_err();
        assert_eq!(error, LoadError::Form { offset });
    }

    #[test]
    fn a_changed_byte_is_an_error_or_other_tables() {
        let bytes = tables().schema().to_bytes();
        for place in 0..bytes.len() {
            for value in 0..=255 {
                let mut changed = bytes.clone();
                changed[place] = value;
                if let Ok(tables) = CompiledSchema::from_bytes(&changed) {
                    assert_eq!(tables.schema().to_bytes(), changed, "byte {place} is {value}");
                }
            }
        }
    }

    #[test]
    fn another_version_is_refused() {
        let mut bytes = tables().schema().to_bytes();
        bytes[4] = START[4] + 1;
        assert_eq!(CompiledSchema::from_bytes(&bytes).unwrap_err(), LoadError::Start);
    }

    #[test]
    fn numbers_of_every_size_survive() {
        for value in [0, 1, -1, 63, 64, -64, -65, i128::from(i64::MIN), i128::MAX, i128::MIN] {
            let mut bytes = Vec::new();
            value.write(&mut bytes);
            let mut input = Input { rest: &bytes, total: bytes.len() };
            assert_eq!(i128::read(&mut input), Ok(value));
            assert!(input.rest.is_empty());
        }
        let mut long = vec![0xFF; 18];
        long.push(0x04);
        let mut input = Input { rest: &long, total: long.len() };
        assert!(input.number().is_err(), "129 bits");
    }
}
