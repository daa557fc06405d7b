//! Writing one event: its production, its code, its content, and what it does to the state.

use crate::bits::Writer;
use crate::coder::{Coder, Known, string_bytes, write_string};
use crate::datatype;
use crate::error::ErrorKind;
use crate::event::{Event, QName};
use crate::grammar::{Code, Found, NameIs, Sought, Undeclared};
use crate::memory::Scratch;
use crate::schema::Datatype;
use crate::string_table::Name;
use crate::value::Value;

/// Bytes that surely suffice for an event code.
pub(super) const CODE: usize = 16;

/// An attribute to be written: its name, and what the tables know of it.
#[derive(Clone, Copy)]
pub(super) struct Target<'e> {
    pub(super) qname: &'e QName<'e>,
    pub(super) known: &'e Known,
}

impl Coder<'_, '_> {
    /// Writes an event and applies it. Nothing changes until its production is found, its value
    /// is understood and the room is known to suffice.
    pub(crate) fn write_event(
        &mut self,
        writer: &mut Writer<'_>,
        scratch: &mut Scratch<'_>,
        event: &Event<'_>,
    ) -> Result<(), ErrorKind> {
        match *event {
            Event::StartElement(name) => self.write_element(writer, &name),
            Event::EndElement => self.write_end_element(writer),
            Event::Attribute(name, value) => self.write_attribute(writer, scratch, &name, &value),
            Event::Characters(value) => self.write_text(writer, scratch, &value),
            Event::StartDocument => {
                self.find(Sought::StartDocument, event)?;
                self.grammars.start_document();
                Ok(())
            }
            Event::EndDocument => {
                let (code, _) = self.find(Sought::EndDocument, event)?;
                writer.require(CODE)?;
                code.write(writer);
                self.grammars.end_document();
                Ok(())
            }
            Event::NamespaceDeclaration { uri, prefix, local_element_ns } => {
                self.write_code(writer, event, Undeclared::Namespace, &[uri, prefix])?;
                let uri =
                    self.write_uri(writer, uri, self.names.find_uri(&self.grammars.schema, uri))?;
                let prefix = self.write_prefix(writer, uri, prefix)?;
                writer.flag(local_element_ns);
                Ok(self.declare_namespace(uri, prefix)?)
            }
            Event::Comment(text) => self.write_markup(writer, event, Undeclared::Comment, &[text]),
            Event::ProcessingInstruction { target, text } => {
                let pi = Undeclared::ProcessingInstruction;
                self.write_markup(writer, event, pi, &[target, text])
            }
            Event::Doctype { name, public, system, text } => {
                let strings = [name, public, system, text];
                self.write_markup(writer, event, Undeclared::Doctype, &strings)
            }
            Event::EntityReference(name) => {
                self.write_markup(writer, event, Undeclared::EntityReference, &[name])
            }
            Event::SelfContained => {
                let (code, _) = self.find(Sought::Other(Undeclared::SelfContained), event)?;
                writer.require(CODE + self.fragment_start_bytes())?;
                code.write(writer);
                writer.align();
                self.begin_fragment()?;
                self.write_fragment_start(writer, scratch)
            }
        }
    }

    fn find(&self, sought: Sought, event: &Event<'_>) -> Result<(Code, Found), ErrorKind> {
        self.grammars.find(sought).ok_or(ErrorKind::NotAllowed(event.name()))
    }

    /// Writes the code of an event whose content is strings; they come next.
    fn write_code(
        &self,
        writer: &mut Writer<'_>,
        event: &Event<'_>,
        member: Undeclared,
        strings: &[&str],
    ) -> Result<(), ErrorKind> {
        let (code, _) = self.find(Sought::Other(member), event)?;
        writer.require(CODE + string_bytes(strings))?;
        code.write(writer);
        Ok(())
    }

    /// CM, PI, DT and ER.
    fn write_markup(
        &mut self,
        writer: &mut Writer<'_>,
        event: &Event<'_>,
        member: Undeclared,
        strings: &[&str],
    ) -> Result<(), ErrorKind> {
        self.write_code(writer, event, member, strings)?;
        for text in strings {
            write_string(writer, text);
        }
        self.grammars.other_content();
        Ok(())
    }

    fn write_element(
        &mut self,
        writer: &mut Writer<'_>,
        qname: &QName<'_>,
    ) -> Result<(), ErrorKind> {
        let event = Event::StartElement(*qname);
        let known = self.look_up(qname);
        let (code, found) = self.find(Sought::Element(known.name(), known.uri()), &event)?;
        let Found::StartElement { name, element, then } = found else {
            return Err(ErrorKind::NotAllowed(event.name()));
        };
        writer.require(CODE + Self::qname_bytes(qname))?;
        code.write(writer);
        let name = self.write_qname(writer, name, qname, &known)?;
        Ok(self.grammars.start_element(then, name, element)?)
    }

    fn write_end_element(&mut self, writer: &mut Writer<'_>) -> Result<(), ErrorKind> {
        let event = Event::EndElement;
        let (code, found) = self.find(Sought::EndElement, &event)?;
        let Found::EndElement { then } = found else {
            return Err(ErrorKind::NotAllowed(event.name()));
        };
        writer.require(CODE + self.fragment_end_bytes())?;
        code.write(writer);
        self.grammars.end_element(then)?;
        self.close_scope();
        self.write_fragment_ends(writer)?;
        Ok(())
    }

    fn write_attribute(
        &mut self,
        writer: &mut Writer<'_>,
        scratch: &mut Scratch<'_>,
        qname: &QName<'_>,
        value: &Value<'_>,
    ) -> Result<(), ErrorKind> {
        let known = &self.look_up(qname);
        let target = Target { qname, known };
        if known.name() == self.grammars.xsi_type() {
            return self.write_type(writer, scratch, target, value);
        }
        if known.name() == self.grammars.xsi_nil() && self.grammars.informed() {
            return self.write_nil(writer, scratch, target, value);
        }
        let mut refusal = ErrorKind::NotAllowed(Event::Attribute(*qname, *value).name());
        for typed in [true, false] {
            let sought = Sought::Attribute { name: known.name(), uri: known.uri(), typed };
            let Some((code, found)) = self.grammars.find(sought) else { continue };
            match self.write_attribute_as(writer, scratch, (code, found), target, value) {
                Err(kind @ ErrorKind::InvalidLexicalValue(_)) => refusal = kind,
                done => return done,
            }
        }
        Err(refusal)
    }

    /// Writes an attribute by the production that was found for it.
    pub(super) fn write_attribute_as(
        &mut self,
        writer: &mut Writer<'_>,
        scratch: &mut Scratch<'_>,
        (code, found): (Code, Found),
        target: Target<'_>,
        value: &Value<'_>,
    ) -> Result<(), ErrorKind> {
        let Found::Attribute { name, value: is, then } = found else {
            return Err(ErrorKind::NotAllowed(Event::Attribute(*target.qname, *value).name()));
        };
        let datatype = self.datatype(is, target.known.name());
        #[cfg(feature = "compression")]
        if self.block().is_some() {
            let name =
                self.keep_attribute(writer, scratch, (code, name), target, datatype, value)?;
            return Ok(self.grammars.attribute(then, name)?);
        }
        let name =
            self.write_typed_attribute(writer, scratch, (code, name), target, datatype, value)?;
        Ok(self.grammars.attribute(then, name)?)
    }

    /// Writes the event code, name and value of an attribute; its name.
    pub(super) fn write_typed_attribute(
        &mut self,
        writer: &mut Writer<'_>,
        scratch: &mut Scratch<'_>,
        (code, terminal): (Code, NameIs),
        target: Target<'_>,
        datatype: &Datatype,
        value: &Value<'_>,
    ) -> Result<Name, ErrorKind> {
        let schema = self.grammars.schema;
        let prepared = datatype::prepare(&schema, datatype, self.manner(), value, scratch)?;
        writer.require(CODE + Self::qname_bytes(target.qname) + prepared.most_bytes())?;
        code.write(writer);
        let name = self.write_qname(writer, terminal, target.qname, target.known)?;
        prepared.write(writer, self.values.of(name))?;
        Ok(name)
    }

    fn write_text(
        &mut self,
        writer: &mut Writer<'_>,
        scratch: &mut Scratch<'_>,
        value: &Value<'_>,
    ) -> Result<(), ErrorKind> {
        if self.is_extraneous(value) {
            return Ok(());
        }
        let mut refusal = ErrorKind::NotAllowed(Event::Characters(*value).name());
        for typed in [true, false] {
            let Some(found) = self.grammars.find(Sought::Characters { typed }) else { continue };
            match self.write_text_as(writer, scratch, found, value) {
                Err(kind @ ErrorKind::InvalidLexicalValue(_)) => refusal = kind,
                done => return done,
            }
        }
        Err(refusal)
    }

    /// True for an empty string that a canonical stream leaves out: no grammar requires it
    /// (Canonical EXI §4.3.1).
    fn is_extraneous(&self, value: &Value<'_>) -> bool {
        self.canonical.is_some()
            && value.is_empty()
            && self.grammars.find(Sought::EndElement).is_some()
    }

    fn write_text_as(
        &mut self,
        writer: &mut Writer<'_>,
        scratch: &mut Scratch<'_>,
        (code, found): (Code, Found),
        value: &Value<'_>,
    ) -> Result<(), ErrorKind> {
        let Found::Characters { value: is, then } = found else {
            return Err(ErrorKind::NotAllowed(Event::Characters(*value).name()));
        };
        let owner = self.grammars.element_name();
        let (schema, datatype) = (self.grammars.schema, self.datatype(is, owner));
        #[cfg(feature = "compression")]
        if self.block().is_some() {
            self.keep_characters(writer, scratch, code, datatype, value)?;
            return Ok(self.grammars.characters(then)?);
        }
        let prepared = datatype::prepare(&schema, datatype, self.manner(), value, scratch)?;
        writer.require(CODE + prepared.most_bytes())?;
        code.write(writer);
        prepared.write(writer, self.values.of(owner))?;
        Ok(self.grammars.characters(then)?)
    }
}
