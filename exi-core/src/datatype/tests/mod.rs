//! Datatypes against the bits that §7.1 asks for, and there and back with input cut anywhere.

mod canonical;
mod expected;
mod refused;
mod round_trip;

use std::string::String;
use std::vec;
use std::vec::Vec;

use super::{Manner, Place, Strings, length, prepare, read, read_characters, write_characters};
use crate::bits::{Cursor, Log, Reader, Stop, Window, Writer, width};
use crate::canonical::Canonical;
use crate::error::{ErrorKind, Limit};
use crate::memory::{Scratch, Store};
use crate::schema::{CharacterSet, Datatype, NONE, Representation, Rows, Schema, TextRange};
use crate::value::Value;

/// A string table with a global partition only, which holds `capacity` values.
#[derive(Default)]
struct Table {
    capacity: usize,
    values: Vec<Vec<u8>>,
    added: usize,
}

impl Table {
    fn of(capacity: usize) -> Self {
        Self { capacity, ..Self::default() }
    }

    fn add(&mut self, text: &[u8]) {
        if self.capacity == 0 || text.is_empty() {
        } else if self.values.len() < self.capacity {
            self.values.push(text.to_vec());
        } else {
            self.values[self.added % self.capacity] = text.to_vec();
        }
        self.added += 1;
    }
}

impl Strings for Table {
    fn read(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        characters: Option<&[u16]>,
    ) -> Result<Place, Stop> {
        match reader.unsigned("a length")? {
            0 => panic!("this table has no local partitions"),
            1 => Ok(Place::Table(reader.n_bit(width(self.values.len() as u32))?)),
            more => {
                let span = read_characters(reader, scratch, more - 2, characters)?;
                reader.once(|_| {
                    self.add(span.of(scratch.bytes()));
                    Ok(0)
                })?;
                Ok(Place::Scratch(span))
            }
        }
    }

    fn write(
        &mut self,
        writer: &mut Writer<'_>,
        text: &[u8],
        characters: Option<&[u16]>,
    ) -> Result<(), Limit> {
        match self.values.iter().position(|value| value == text) {
            Some(entry) => {
                writer.unsigned(1);
                writer.n_bit(entry as u32, width(self.values.len() as u32));
            }
            None => {
                writer.unsigned(length(text) + 2);
                write_characters(writer, text, characters);
                self.add(text);
            }
        }
        Ok(())
    }

    fn text(&self, entry: u32) -> &[u8] {
        &self.values[entry as usize]
    }
}

/// A schema of datatypes alone.
#[derive(Default)]
struct Types {
    text: String,
    rows: Vec<Datatype>,
    values: Vec<TextRange>,
    sets: Vec<CharacterSet>,
    characters: Vec<u16>,
}

impl Types {
    fn new() -> Self {
        Self { text: Schema::none().rows().text.into(), ..Self::default() }
    }

    /// The schema of one datatype.
    fn one(representation: Representation) -> Self {
        let mut types = Self::new();
        types.add(datatype(representation));
        types
    }

    /// Items of this datatype in a list.
    fn list(item: Datatype) -> Self {
        let mut types = Self::new();
        let item = types.add(item);
        types.add(datatype(Representation::List).operand(item));
        types
    }

    fn bounded(lower: i128, values: u16) -> Self {
        let mut types = Self::new();
        types.add(datatype(Representation::BoundedInteger).range(lower, values));
        types
    }

    fn restricted(characters: &str) -> Self {
        let mut types = Self::new();
        types.characters = characters.chars().map(|c| u32::from(c) as u16).collect();
        types.sets.push(CharacterSet::new(0, types.characters.len() as u16));
        types.add(datatype(Representation::RestrictedString).operand(0));
        types
    }

    fn enumeration(representation: Representation, values: &[&str]) -> Self {
        let mut types = Self::new();
        for value in values {
            let range = TextRange::new(types.text.len() as u32, value.len() as u16);
            types.text.push_str(value);
            types.values.push(range);
        }
        types.add(datatype(representation).enumeration(0, values.len() as u16));
        types
    }

    fn add(&mut self, row: Datatype) -> u16 {
        self.rows.push(row);
        self.rows.len() as u16 - 1
    }

    /// The datatype that was added last.
    fn row(&self) -> &Datatype {
        self.rows.last().unwrap()
    }

    fn schema(&self) -> Schema<'_> {
        let none = Schema::none();
        Schema::new(Rows {
            text: &self.text,
            datatypes: &self.rows,
            values: &self.values,
            character_sets: &self.sets,
            characters: &self.characters,
            ..*none.rows()
        })
        .unwrap()
    }
}

fn datatype(representation: Representation) -> Datatype {
    Datatype::new(NONE, NONE, representation)
}

/// How a value is coded.
#[derive(Clone, Copy, Default)]
struct How {
    aligned: bool,
    lexical: bool,
    canonical: Option<Canonical>,
    capacity: usize,
}

impl How {
    fn manner(&self) -> Manner {
        Manner { lexical: self.lexical, canonical: self.canonical }
    }
}

/// Writes values of the last datatype; checks the promise of `most_bytes`.
fn write(types: &Types, values: &[Value<'_>], how: How) -> Result<Vec<u8>, ErrorKind> {
    let schema = types.schema();
    let mut table = Table::of(how.capacity);
    let mut cursor = Cursor::default();
    let mut all = Vec::new();
    for value in values {
        let mut memory = vec![0; 1 << 16];
        let mut scratch = Scratch::new(Store::Lent(&mut memory));
        let prepared = prepare(&schema, types.row(), how.manner(), value, &mut scratch)?;
        let mut out = vec![0; prepared.most_bytes()];
        let mut writer = Writer::new(cursor, &mut out, how.aligned);
        prepared.write(&mut writer, &mut table).map_err(ErrorKind::Limit)?;
        let (len, next) = writer.finish().expect("most_bytes suffices");
        all.extend_from_slice(&out[..len]);
        cursor = next;
    }
    let mut out = [0];
    let mut writer = Writer::new(cursor, &mut out, how.aligned);
    writer.align();
    let (len, _) = writer.finish().unwrap();
    all.extend_from_slice(&out[..len]);
    Ok(all)
}

/// Reads `count` values of the last datatype from input that comes `step` bytes at a time, and
/// gives each to `each`; the error of a stream that is in error, or that ends too early.
fn read_all(
    types: &Types,
    bytes: &[u8],
    count: usize,
    step: usize,
    how: How,
    mut each: impl FnMut(Value<'_>),
) -> Result<(), ErrorKind> {
    let schema = types.schema();
    let mut table = Table::of(how.capacity);
    let (mut window, mut log) = (Window::default(), Log::new());
    let mut pieces = bytes.chunks(step);
    let mut input: &[u8] = &[];
    let mut memory = vec![0; 1 << 16];
    for _ in 0..count {
        let mut scratch = Scratch::new(Store::Lent(&mut memory));
        log.clear();
        let decoded = loop {
            let from = input;
            let mut reader = Reader::new(&mut window, &mut log, &mut input, how.aligned);
            let row = types.row();
            match read(&mut reader, &schema, row, how.lexical, &mut scratch, &mut table) {
                Ok(decoded) => {
                    reader.give_back(from);
                    break decoded;
                }
                Err(Stop::NeedInput) => {
                    assert!(input.is_empty(), "input is left over");
                    input = pieces.next().ok_or(ErrorKind::UnexpectedEnd)?;
                }
                Err(Stop::Error(kind)) => return Err(kind),
            }
        };
        each(decoded.value(&schema, scratch.bytes(), &table));
    }
    assert!(input.is_empty() && pieces.next().is_none(), "input is left over");
    Ok(())
}

/// Lexical forms of what is read.
fn read_texts(types: &Types, bytes: &[u8], count: usize, step: usize, how: How) -> Vec<String> {
    let mut texts = Vec::new();
    read_all(types, bytes, count, step, how, |value| texts.push(std::format!("{value}"))).unwrap();
    texts
}

/// The octets of a string of 0 and 1, filled up with zeros.
fn bits(text: &str) -> Vec<u8> {
    let bits: Vec<u8> = text.bytes().filter(|c| *c != b' ').map(|c| c - b'0').collect();
    let byte =
        |eight: &[u8]| eight.iter().fold(0, |byte, bit| byte << 1 | bit) << (8 - eight.len());
    bits.chunks(8).map(byte).collect()
}
