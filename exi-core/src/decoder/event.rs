//! Reading one event: its code, its content, and what it does to the coder's state.

use crate::bits::{Reader, Stop};
use crate::coder::{Coder, QNameParts, read_string};
use crate::datatype::{self, Decoded, Place, Span};
use crate::error::{ErrorKind, Limit};
use crate::event::{Event, NameTexts, QName};
use crate::grammar::{Found, NameIs, Then, ValueIs};
use crate::memory::Scratch;
use crate::schema::Datatype;
use crate::string_table::{Name, Prefix, Uri};
use crate::value::Value;

/// An event that was read, as places in the coder's memory.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Parts {
    StartDocument,
    EndDocument,
    StartElement(QNameParts),
    EndElement,
    Attribute(QNameParts, ValueParts),
    Characters(ValueParts),
    Namespace { uri: Uri, prefix: Prefix, local_element_ns: bool },
    Comment(Span),
    ProcessingInstruction(Span, Span),
    Doctype([Span; 4]),
    EntityReference(Span),
    SelfContained,
}

/// A value that was read.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ValueParts {
    Plain(Decoded),
    QName(QNameParts),
    /// A value of the block in progress.
    #[cfg(feature = "compression")]
    InBlock(u32),
}

impl Coder<'_, '_> {
    /// Reads an event and applies it. Until it is complete, only what `reader` logs changes.
    pub(crate) fn read_event(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<Parts, Stop> {
        match self.grammars.read_code(reader)? {
            Found::StartElement { name, element, then } => {
                let parts = self.read_qname(reader, scratch, name)?;
                self.grammars.start_element(then, parts.name, element)?;
                Ok(Parts::StartElement(parts))
            }
            Found::EndElement { then } => {
                self.grammars.end_element(then)?;
                self.close_scope();
                Ok(Parts::EndElement)
            }
            Found::Attribute { name, value, then } => {
                self.read_attribute(reader, scratch, name, value, then)
            }
            Found::Characters { value, then } => {
                let owner = self.grammars.element_name();
                let value = self.read_value(reader, scratch, owner, value)?;
                self.grammars.characters(then)?;
                Ok(Parts::Characters(value))
            }
            Found::Type => self.read_type(reader, scratch),
            Found::Nil => self.read_nil(reader, scratch),
            Found::StartDocument => {
                self.grammars.start_document();
                Ok(Parts::StartDocument)
            }
            Found::EndDocument => {
                self.grammars.end_document();
                Ok(Parts::EndDocument)
            }
            other => self.read_markup(reader, scratch, other),
        }
    }

    fn read_markup(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        found: Found,
    ) -> Result<Parts, Stop> {
        let parts = match found {
            Found::Namespace => return self.read_namespace(reader, scratch),
            Found::Comment => Parts::Comment(read_string(reader, scratch)?),
            Found::ProcessingInstruction => Parts::ProcessingInstruction(
                read_string(reader, scratch)?,
                read_string(reader, scratch)?,
            ),
            Found::Doctype => Parts::Doctype([
                read_string(reader, scratch)?,
                read_string(reader, scratch)?,
                read_string(reader, scratch)?,
                read_string(reader, scratch)?,
            ]),
            Found::EntityReference => Parts::EntityReference(read_string(reader, scratch)?),
            Found::SelfContained => {
                reader.align();
                self.begin_fragment()?;
                return Ok(Parts::SelfContained);
            }
            _ => return Err(ErrorKind::UnsupportedOption("selfContained").into()),
        };
        self.grammars.other_content();
        Ok(parts)
    }

    fn read_namespace(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<Parts, Stop> {
        let uri = self.read_uri(reader, scratch)?;
        let prefix = self.read_prefix(reader, scratch, uri)?;
        let local_element_ns = reader.flag()?;
        self.declare_namespace(uri, prefix)?;
        Ok(Parts::Namespace { uri, prefix, local_element_ns })
    }

    fn read_attribute(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        name: NameIs,
        value: ValueIs,
        then: Then,
    ) -> Result<Parts, Stop> {
        let parts = self.read_qname(reader, scratch, name)?;
        if parts.name == self.grammars.xsi_type() && !self.grammars.informed() {
            // §8.4.3: the built-in grammar learns the attribute, and may hand over to a type.
            let (value, ty) = self.read_type_value(reader, scratch)?;
            self.grammars.attribute(then, parts.name)?;
            if ty.is_some() {
                self.grammars.cast(ty);
            }
            return Ok(Parts::Attribute(parts, value));
        }
        let value = self.read_value(reader, scratch, parts.name, value)?;
        self.grammars.attribute(then, parts.name)?;
        Ok(Parts::Attribute(parts, value))
    }

    /// §8.5.4.4: AT(xsi:type).
    fn read_type(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<Parts, Stop> {
        let name = self.grammars.xsi_type();
        let parts = self.read_qname(reader, scratch, NameIs::Known(name))?;
        let (value, ty) = self.read_type_value(reader, scratch)?;
        self.grammars.cast(ty);
        Ok(Parts::Attribute(parts, value))
    }

    /// The value of `xsi:type`, and the type that it names.
    fn read_type_value(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<(ValueParts, Option<u16>), Stop> {
        if self.lexical() {
            let owner = self.grammars.xsi_type();
            let value = self.read_typed(reader, scratch, owner, &datatype::UNTYPED)?;
            let ty = match value.value(&self.grammars.schema, scratch.bytes(), &self.values) {
                Value::String(text) => self.type_with_lexical_name(text.as_str()),
                _ => None,
            };
            return Ok((ValueParts::Plain(value), ty));
        }
        let qname = self.read_qname(reader, scratch, NameIs::Any)?;
        Ok((ValueParts::QName(qname), self.type_named(qname.name)))
    }

    /// §8.5.4.4: AT(xsi:nil).
    fn read_nil(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<Parts, Stop> {
        let name = self.grammars.xsi_nil();
        let parts = self.read_qname(reader, scratch, NameIs::Known(name))?;
        let value = self.read_typed(reader, scratch, name, &datatype::BOOLEAN)?;
        let nil = value.value(&self.grammars.schema, scratch.bytes(), &self.values).as_bool();
        self.grammars.nil(nil.unwrap_or(false));
        Ok(Parts::Attribute(parts, ValueParts::Plain(value)))
    }

    /// A value of the attribute or element `owner`.
    fn read_value(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        owner: Name,
        value: ValueIs,
    ) -> Result<ValueParts, Stop> {
        let datatype = self.datatype(value, owner);
        #[cfg(feature = "compression")]
        if let Some(block) = self.block_mut() {
            return Ok(ValueParts::InBlock(block.add(owner, datatype, None)?));
        }
        self.read_typed(reader, scratch, owner, datatype).map(ValueParts::Plain)
    }

    fn read_typed(
        &mut self,
        reader: &mut Reader<'_, '_>,
        scratch: &mut Scratch<'_>,
        owner: Name,
        datatype: &Datatype,
    ) -> Result<Decoded, Stop> {
        let (lexical, strings) = (self.lexical(), self.values.of(owner));
        datatype::read(reader, &self.grammars.schema, datatype, lexical, scratch, strings)
    }

    /// The event, lent to the caller.
    pub(crate) fn event<'a>(&'a self, parts: &Parts, scratch: &'a [u8]) -> Event<'a> {
        match *parts {
            Parts::StartDocument => Event::StartDocument,
            Parts::EndDocument => Event::EndDocument,
            Parts::StartElement(name) => Event::StartElement(self.qname(name)),
            Parts::EndElement => Event::EndElement,
            Parts::Attribute(name, value) => {
                Event::Attribute(self.qname(name), self.value(&value, scratch))
            }
            Parts::Characters(value) => Event::Characters(self.value(&value, scratch)),
            Parts::Namespace { uri, prefix, local_element_ns } => Event::NamespaceDeclaration {
                uri: self.names.uri_text(&self.grammars.schema, uri),
                prefix: self.names.prefix_text(uri, prefix),
                local_element_ns,
            },
            Parts::Comment(text) => Event::Comment(string(text, scratch)),
            Parts::ProcessingInstruction(target, text) => Event::ProcessingInstruction {
                target: string(target, scratch),
                text: string(text, scratch),
            },
            Parts::Doctype([name, public, system, text]) => Event::Doctype {
                name: string(name, scratch),
                public: string(public, scratch),
                system: string(system, scratch),
                text: string(text, scratch),
            },
            Parts::EntityReference(name) => Event::EntityReference(string(name, scratch)),
            Parts::SelfContained => Event::SelfContained,
        }
    }

    pub(crate) fn qname(&self, parts: QNameParts) -> QName<'_> {
        let name = self.name(parts.name);
        match parts.prefix {
            Some(prefix) => {
                let uri = self.names.name_uri(&self.grammars.schema, parts.name);
                name.with_prefix(self.names.prefix_text(uri, prefix))
            }
            None => name,
        }
    }

    /// A name without its prefix.
    #[inline]
    pub(crate) fn name(&self, name: Name) -> QName<'_> {
        match self.grammars.schema.name(name.0) {
            Some(_) => QName::declared(&self.grammars.schema, name.0),
            None => QName::added(self, name.0),
        }
    }

    pub(crate) fn value<'a>(&'a self, parts: &ValueParts, scratch: &'a [u8]) -> Value<'a> {
        match parts {
            ValueParts::Plain(decoded) => {
                decoded.value(&self.grammars.schema, scratch, &self.values)
            }
            ValueParts::QName(parts) => Value::QName(self.qname(*parts)),
            #[cfg(feature = "compression")]
            ValueParts::InBlock(index) => {
                let value = self.block().and_then(|block| block.value(*index)?.value);
                value.map_or(Value::from(""), |value| {
                    value.kept_value(&self.grammars.schema, scratch)
                })
            }
        }
    }
}

impl NameTexts for Coder<'_, '_> {
    fn uri(&self, name: u32) -> &str {
        let uri = self.names.name_uri(&self.grammars.schema, Name(name));
        self.names.uri_text(&self.grammars.schema, uri)
    }

    fn local_name(&self, name: u32) -> &str {
        self.names.local_name(&self.grammars.schema, Name(name))
    }
}

impl Coder<'_, '_> {
    /// The text of a value that is a string, in `scratch`.
    pub(crate) fn copied_text(
        &self,
        value: &ValueParts,
        scratch: &mut Scratch<'_>,
    ) -> Result<Span, Limit> {
        match value {
            ValueParts::Plain(Decoded::Text(Place::Scratch(span))) => Ok(*span),
            ValueParts::Plain(Decoded::Text(Place::Table(entry))) => {
                let start = scratch.len() as u32;
                scratch.extend(self.values.text(*entry))?;
                Ok(Span { start, len: scratch.len() as u32 - start })
            }
            _ => Ok(Span::default()),
        }
    }
}

fn string(text: Span, scratch: &[u8]) -> &str {
    core::str::from_utf8(text.of(scratch)).unwrap_or_default()
}
