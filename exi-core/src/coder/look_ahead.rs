//! What comes next in a stream, without reading it: for inspection.

use super::Coder;
use crate::bits::{Reader, Stop, width};
use crate::grammar::{Found, NameIs};
use crate::inspect::{EventCode, NonTerminal, StringUse};
use crate::schema::{Datatype, Representation};
use crate::string_table::{Name, Uri};

/// An event that comes next.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ahead {
    pub(crate) non_terminal: NonTerminal,
    pub(crate) code: EventCode,
    /// Where its code, its code's end and its names' end are, in bits of the stream.
    pub(crate) begins: u64,
    pub(crate) code_ends: u64,
    pub(crate) names_end: u64,
    pub(crate) has_value: bool,
    /// What its value is to the string table, where the value is next.
    pub(crate) string: Option<StringUse>,
}

impl Coder<'_, '_> {
    /// Looks at the event that `reader`, a fork, has before it.
    pub(crate) fn look_ahead(&self, reader: &mut Reader<'_, '_>) -> Result<Ahead, Stop> {
        let begins = reader.offset();
        let (code, found) = self.grammars.read_parts(reader)?;
        let code_ends = reader.offset();
        // What is behind the code may be in error, or cut: that is for who reads it to say.
        let datatype = self.pass_names(reader, found);
        let names_end = if datatype.is_ok() { reader.offset() } else { code_ends };
        let has_value = matches!(
            found,
            Found::Attribute { .. } | Found::Type | Found::Nil | Found::Characters { .. }
        );
        let here = datatype.ok().flatten().filter(|_| !self.in_channel(found));
        let string = here.and_then(|row| self.string_ahead(reader, row));
        let non_terminal = self.grammars.non_terminal();
        Ok(Ahead { non_terminal, code, begins, code_ends, names_end, has_value, string })
    }

    /// The names of an event; the datatype of its value, where it is not a name too.
    fn pass_names(
        &self,
        reader: &mut Reader<'_, '_>,
        found: Found,
    ) -> Result<Option<&Datatype>, Stop> {
        let xsi_type = self.grammars.xsi_type();
        Ok(match found {
            Found::StartElement { name, .. } => {
                self.pass_qname(reader, name)?;
                None
            }
            Found::Attribute { name, value, .. } => {
                let name = self.pass_qname(reader, name)?;
                let is_type = name == Some(xsi_type) && !self.grammars.informed();
                // A name that is new has no declaration.
                let name = name.unwrap_or(Name(u32::MAX));
                (!is_type || self.lexical()).then(|| self.datatype(value, name))
            }
            Found::Type => {
                self.pass_qname(reader, NameIs::Known(xsi_type))?;
                self.lexical().then_some(&crate::datatype::UNTYPED)
            }
            Found::Nil => {
                self.pass_qname(reader, NameIs::Known(self.grammars.xsi_nil()))?;
                Some(&crate::datatype::BOOLEAN)
            }
            Found::Characters { value, .. } => {
                Some(self.datatype(value, self.grammars.element_name()))
            }
            Found::Namespace => {
                let uri = self.pass_uri(reader)?;
                self.pass_prefix(reader, uri)?;
                None
            }
            _ => None,
        })
    }

    /// True where the value of an event is in a value channel.
    fn in_channel(&self, found: Found) -> bool {
        self.options.alignment().is_channelled() && !matches!(found, Found::Type | Found::Nil)
    }

    /// What a value of the datatype `row` that comes next is to the string table.
    pub(crate) fn string_ahead(
        &self,
        reader: &mut Reader<'_, '_>,
        row: &Datatype,
    ) -> Option<StringUse> {
        let string =
            matches!(row.representation, Representation::String | Representation::RestrictedString);
        if !self.lexical() && (row.values > 0 || !string) {
            return None;
        }
        Some(match reader.unsigned("the length of a string").ok()? {
            0 => StringUse::LocalHit,
            1 => StringUse::GlobalHit,
            _ => StringUse::Miss,
        })
    }

    /// A qname; none where a part of it is new.
    fn pass_qname(&self, reader: &mut Reader<'_, '_>, name: NameIs) -> Result<Option<Name>, Stop> {
        let (uri, name) = match name {
            NameIs::Known(name) => {
                (Some(self.names.name_uri(&self.grammars.schema, name)), Some(name))
            }
            NameIs::InUri(uri) => (Some(uri), self.pass_local_name(reader, Some(uri))?),
            NameIs::Any => {
                let uri = self.pass_uri(reader)?;
                (uri, self.pass_local_name(reader, uri)?)
            }
        };
        if self.options.preserve().prefixes {
            reader.n_bit(width(
                uri.map_or(0, |uri| self.names.prefixes(&self.grammars.schema, uri)),
            ))?;
        }
        Ok(name)
    }

    fn pass_uri(&self, reader: &mut Reader<'_, '_>) -> Result<Option<Uri>, Stop> {
        match reader.n_bit(width(self.names.uris(&self.grammars.schema) + 1))?.checked_sub(1) {
            Some(identifier) => {
                Ok(self.names.uri_with_identifier(&self.grammars.schema, identifier))
            }
            None => {
                pass_string(reader)?;
                Ok(None)
            }
        }
    }

    fn pass_local_name(
        &self,
        reader: &mut Reader<'_, '_>,
        uri: Option<Uri>,
    ) -> Result<Option<Name>, Stop> {
        match reader.unsigned("the length of a name")?.checked_sub(1) {
            Some(length) => {
                pass_characters(reader, length)?;
                Ok(None)
            }
            None => {
                let names = uri.map_or(0, |uri| self.names.local_names(&self.grammars.schema, uri));
                let identifier = reader.n_bit(width(names))?;
                Ok(uri.and_then(|uri| {
                    self.names.name_with_identifier(&self.grammars.schema, uri, identifier)
                }))
            }
        }
    }

    /// The prefix of an NS event, and what says whether it is the element's.
    fn pass_prefix(&self, reader: &mut Reader<'_, '_>, uri: Option<Uri>) -> Result<(), Stop> {
        let prefixes = uri.map_or(0, |uri| self.names.prefixes(&self.grammars.schema, uri));
        if reader.n_bit(width(prefixes + 1))? == 0 {
            pass_string(reader)?;
        }
        reader.flag().map(drop)
    }
}

fn pass_string(reader: &mut Reader<'_, '_>) -> Result<(), Stop> {
    let length = reader.unsigned("the length of a string")?;
    pass_characters(reader, length)
}

/// Characters, whose octets no log has to hold.
fn pass_characters(reader: &mut Reader<'_, '_>, length: u64) -> Result<(), Stop> {
    for _ in 0..length {
        while reader.octet()? & 0x80 != 0 {}
    }
    Ok(())
}
