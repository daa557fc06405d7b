//! QName, §7.1.7, and the partitions that its parts are in, §7.3.2 and §7.3.3.

use super::Coder;
use super::text::{read_string, write_string};
use crate::bits::{Reader, Stop, Writer, width};
use crate::datatype::{length, read_characters, write_characters};
use crate::error::{ErrorKind, Limit};
use crate::event::QName;
use crate::grammar::NameIs;
use crate::memory::Scratch;
use crate::string_table::{Name, Prefix, Uri};

/// A qname as read: its prefix is known where prefixes are preserved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QNameParts {
    pub(crate) name: Name,
    pub(crate) prefix: Option<Prefix>,
}

/// What is known of a qname: each part with its compact identifier in this body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    uri: Option<(Uri, Option<u32>)>,
    name: Option<(Name, Option<u32>)>,
}

impl Known {
    /// The uri; one that no table holds is equal to none that does.
    pub(crate) fn uri(&self) -> Uri {
        self.uri.map_or(Uri(u32::MAX), |(uri, _)| uri)
    }

    /// The name; one that no table holds is equal to none that does.
    pub(crate) fn name(&self) -> Name {
        self.name.map_or(Name(u32::MAX), |(name, _)| name)
    }

    /// The compact identifier of the uri, where it has one.
    pub(crate) fn uri_identifier(&self) -> Option<u32> {
        self.uri?.1
    }

    /// The compact identifier of the local name, where it has one.
    pub(crate) fn name_identifier(&self) -> Option<u32> {
        self.name?.1
    }
}

impl Coder<'_, '_> {
    /// Looks a qname up.
    pub(crate) fn look_up(&self, qname: &QName<'_>) -> Known {
        let uri = self.names.find_uri(&self.grammars.schema, qname.uri());
        self.look_up_in(uri.map(|(uri, _)| uri), qname)
    }

    /// Looks up a qname in this namespace, or in none that is known.
    pub(crate) fn look_up_in(&self, uri: Option<Uri>, qname: &QName<'_>) -> Known {
        let uri = uri.map(|uri| (uri, self.names.uri_identifier(&self.grammars.schema, uri)));
        let name = uri.and_then(|(uri, _)| {
            self.names.find_name(&self.grammars.schema, uri, qname.local_name())
        });
        Known { uri, name }
    }

    /// Bytes that surely suffice for a qname.
    pub(crate) fn qname_bytes(qname: &QName<'_>) -> usize {
        qname.uri().len() + qname.local_name().len() + 32
    }

    /// §7.1.7: what the terminal symbol leaves open of a qname.
    pub(crate) fn read_qname(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        name: NameIs,
    ) -> Result<QNameParts, Stop> {
        let name = match name {
            NameIs::Known(name) => name,
            NameIs::InUri(uri) => self.read_local_name(reader, scratch, uri)?,
            NameIs::Any => {
                let uri = self.read_uri(reader, scratch)?;
                self.read_local_name(reader, scratch, uri)?
            }
        };
        let prefix = if self.options.preserve().prefixes {
            let uri = self.names.name_uri(&self.grammars.schema, name);
            let identifier =
                reader.n_bit(width(self.names.prefixes(&self.grammars.schema, uri)))?;
            self.names.prefix_with_identifier(uri, identifier)
        } else {
            None
        };
        Ok(QNameParts { name, prefix })
    }

    /// §7.1.7: writes what the terminal symbol leaves open of a qname.
    pub(crate) fn write_qname(
        &mut self,
        writer: &mut Writer<'_>,
        terminal: NameIs,
        qname: &QName<'_>,
        known: &Known,
    ) -> Result<Name, Limit> {
        let name = match terminal {
            NameIs::Known(name) => name,
            NameIs::InUri(uri) => self.write_local_name(writer, uri, qname, known)?,
            NameIs::Any => {
                let uri = self.write_uri(writer, qname.uri(), known.uri)?;
                self.write_local_name(writer, uri, qname, known)?
            }
        };
        if self.options.preserve().prefixes {
            let uri = self.names.name_uri(&self.grammars.schema, name);
            let known = qname.prefix().and_then(|prefix| self.names.find_prefix(uri, prefix));
            let identifier = known.map_or(0, |(_, identifier)| identifier);
            writer.n_bit(identifier, width(self.names.prefixes(&self.grammars.schema, uri)));
        }
        Ok(name)
    }

    /// §7.3.2: a uri, by its compact identifier or in full.
    pub(crate) fn read_uri(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<Uri, Stop> {
        let uri = reader.once(|reader| {
            let known = reader.n_bit(width(self.names.uris(&self.grammars.schema) + 1))?;
            let uri = match known.checked_sub(1) {
                Some(identifier) => self
                    .names
                    .uri_with_identifier(&self.grammars.schema, identifier)
                    .ok_or(ErrorKind::InvalidCompactIdentifier)?,
                None => {
                    let text = read_string(reader, scratch)?;
                    self.names.add_uri(&self.grammars.schema, text.of(scratch.bytes()))?
                }
            };
            Ok(u64::from(uri.0))
        })?;
        Ok(Uri(uri as u32))
    }

    /// §7.3.2: a uri, by its compact identifier or in full.
    pub(crate) fn write_uri(
        &mut self,
        writer: &mut Writer<'_>,
        text: &str,
        known: Option<(Uri, Option<u32>)>,
    ) -> Result<Uri, Limit> {
        let bits = width(self.names.uris(&self.grammars.schema) + 1);
        if let Some((uri, Some(identifier))) = known {
            writer.n_bit(identifier + 1, bits);
            return Ok(uri);
        }
        writer.n_bit(0, bits);
        write_string(writer, text);
        self.names.add_uri(&self.grammars.schema, text.as_bytes())
    }

    /// §7.3.3: a local name, in full or by its compact identifier.
    fn read_local_name(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        uri: Uri,
    ) -> Result<Name, Stop> {
        let name = reader.once(|reader| {
            let name = match reader.unsigned("the length of a name")?.checked_sub(1) {
                Some(length) => {
                    let text = read_characters(reader, scratch, length, None)?;
                    self.names.add_name(&self.grammars.schema, uri, text.of(scratch.bytes()))?
                }
                None => {
                    let identifier =
                        reader.n_bit(width(self.names.local_names(&self.grammars.schema, uri)))?;
                    self.names
                        .name_with_identifier(&self.grammars.schema, uri, identifier)
                        .ok_or(ErrorKind::InvalidCompactIdentifier)?
                }
            };
            Ok(u64::from(name.0))
        })?;
        Ok(Name(name as u32))
    }

    /// §7.3.3: a local name, by its compact identifier or in full.
    fn write_local_name(
        &mut self,
        writer: &mut Writer<'_>,
        uri: Uri,
        qname: &QName<'_>,
        known: &Known,
    ) -> Result<Name, Limit> {
        if let Some((name, Some(identifier))) = known.name {
            writer.unsigned(0);
            writer.n_bit(identifier, width(self.names.local_names(&self.grammars.schema, uri)));
            return Ok(name);
        }
        let text = qname.local_name().as_bytes();
        writer.unsigned(length(text) + 1);
        write_characters(writer, text, None);
        self.names.add_name(&self.grammars.schema, uri, text)
    }

    /// §7.3.2: the prefix of an NS event, by its compact identifier or in full.
    pub(crate) fn read_prefix(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        uri: Uri,
    ) -> Result<Prefix, Stop> {
        let prefix = reader.once(|reader| {
            let known = reader.n_bit(width(self.names.prefixes(&self.grammars.schema, uri) + 1))?;
            let prefix = match known.checked_sub(1) {
                Some(identifier) => self
                    .names
                    .prefix_with_identifier(uri, identifier)
                    .ok_or(ErrorKind::InvalidCompactIdentifier)?,
                None => {
                    let text = read_string(reader, scratch)?;
                    self.names.add_prefix(&self.grammars.schema, uri, text.of(scratch.bytes()))?
                }
            };
            Ok(u64::from(prefix.0))
        })?;
        Ok(Prefix(prefix as u32))
    }

    /// §7.3.2: the prefix of an NS event, by its compact identifier or in full.
    pub(crate) fn write_prefix(
        &mut self,
        writer: &mut Writer<'_>,
        uri: Uri,
        prefix: &str,
    ) -> Result<Prefix, Limit> {
        let bits = width(self.names.prefixes(&self.grammars.schema, uri) + 1);
        if let Some((prefix, identifier)) = self.names.find_prefix(uri, prefix) {
            writer.n_bit(identifier + 1, bits);
            return Ok(prefix);
        }
        writer.n_bit(0, bits);
        write_string(writer, prefix);
        self.names.add_prefix(&self.grammars.schema, uri, prefix.as_bytes())
    }
}
