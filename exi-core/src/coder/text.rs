//! Strings without a table, §7.1.10, and values, which have one, §7.3.3.

use crate::bits::{Reader, Stop, Writer, width};
use crate::datatype::{Place, Span, Strings, length, read_characters, write_characters};
use crate::error::{ErrorKind, Limit};
use crate::memory::Scratch;
use crate::string_table::{Hit, Values};

/// §7.1.10 String that no table holds.
pub(crate) fn read_string(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
) -> Result<Span, Stop> {
    let length = reader.unsigned("the length of a string")?;
    read_characters(reader, scratch, length, None)
}

/// §7.1.10 String that no table holds.
pub(crate) fn write_string(writer: &mut Writer<'_>, text: &str) {
    let text = text.as_bytes();
    writer.unsigned(length(text));
    write_characters(writer, text, None);
}

/// Bytes that surely suffice for strings that no table holds.
pub(crate) fn string_bytes(strings: &[&str]) -> usize {
    strings.iter().map(|text| text.len() + 16).sum()
}

impl Strings for Values<'_> {
    /// §7.3.3: a value, by a compact identifier or in full.
    fn read(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        characters: Option<&[u16]>,
    ) -> Result<Place, Stop> {
        let place = reader.once(|reader| {
            let code = reader.unsigned("the length of a string")?;
            let Some(length) = code.checked_sub(2) else {
                return Ok(pack(Place::Table(read_identifier(self, reader, code == 0)?)));
            };
            let text = read_characters(reader, scratch, length, characters)?;
            if self.admits(length) {
                self.add(text.of(scratch.bytes()))?;
            }
            Ok(pack(Place::Scratch(text)))
        })?;
        Ok(unpack(place))
    }

    /// §7.3.3: a value, by a compact identifier or in full.
    fn write(
        &mut self,
        writer: &mut Writer<'_>,
        text: &[u8],
        characters: Option<&[u16]>,
    ) -> Result<(), Limit> {
        let value = self.octets(text);
        match self.find(&value) {
            Some(Hit::Local(identifier)) => {
                writer.unsigned(0);
                writer.n_bit(identifier, width(self.local_len()));
            }
            Some(Hit::Global(identifier)) => {
                writer.unsigned(1);
                writer.n_bit(identifier, width(self.global_len()));
            }
            None => {
                let length = length(text);
                writer.unsigned(length + 2);
                write_characters(writer, text, characters);
                if self.admits(length) {
                    self.add_by(value.hash, text)?;
                }
            }
        }
        Ok(())
    }

    #[inline]
    fn text(&self, entry: u32) -> &[u8] {
        Values::text(self, entry)
    }
}

fn read_identifier(
    values: &Values<'_>,
    reader: &mut Reader<'_, '_>,
    local: bool,
) -> Result<u32, Stop> {
    let identifier = if local {
        let identifier = reader.n_bit(width(values.local_len()))?;
        values.local(identifier)
    } else {
        values.global(reader.n_bit(width(values.global_len()))?)
    };
    identifier.ok_or(ErrorKind::InvalidCompactIdentifier.into())
}

/// Marks a packed place in the string table; a span starts below 2^31.
const TABLE: u64 = 1 << 63;

fn pack(place: Place) -> u64 {
    match place {
        Place::Scratch(span) => span.pack(),
        Place::Table(entry) => TABLE | u64::from(entry),
    }
}

fn unpack(packed: u64) -> Place {
    if packed & TABLE == 0 {
        Place::Scratch(Span::unpack(packed))
    } else {
        Place::Table(packed as u32)
    }
}
