//! Writing `xsi:type` and `xsi:nil`, which choose the grammar, §8.4.3 and §8.5.4.4.

use super::event::{CODE, Target};
use crate::bits::Writer;
use crate::coder::Coder;
use crate::datatype::{self, UNTYPED};
use crate::error::ErrorKind;
use crate::event::QName;
use crate::grammar::{Code, Found, NameIs, Sought, Then, Undeclared};
use crate::memory::Scratch;
use crate::string_table::{Name, Uri};
use crate::value::Value;

impl Coder<'_, '_> {
    /// AT(xsi:type), of a schema-informed grammar or of one that learns.
    pub(super) fn write_type(
        &mut self,
        writer: &mut Writer<'_>,
        scratch: &mut Scratch<'_>,
        target: Target<'_>,
        value: &Value<'_>,
    ) -> Result<(), ErrorKind> {
        let informed = self.grammars.informed();
        let name = target.known.name();
        let sought = if informed {
            Sought::Other(Undeclared::Type)
        } else {
            Sought::Attribute { name, uri: Uri::XSI, typed: false }
        };
        let refused = ErrorKind::NotAllowed("the attribute xsi:type");
        if self.grammars.wants_type() && self.type_of(value).is_none() {
            return Err(refused);
        }
        let (code, found) = self.grammars.find(sought).ok_or(refused)?;
        let (terminal, then) = match found {
            Found::Attribute { name, then, .. } => (name, then),
            _ => (NameIs::Known(name), Then::Stay),
        };
        let (name, ty) = if self.lexical() {
            let written = (code, terminal);
            let name =
                self.write_typed_attribute(writer, scratch, written, target, &UNTYPED, value)?;
            (name, self.type_in_lexical_form(value))
        } else {
            self.write_type_name(writer, (code, terminal), target, &type_name(value))?
        };
        if !informed {
            self.grammars.attribute(then, name)?;
        }
        if informed || ty.is_some() {
            self.grammars.cast(ty);
        }
        Ok(())
    }

    /// The type that a decoder will find for a value.
    fn type_of(&self, value: &Value<'_>) -> Option<u16> {
        if self.lexical() {
            self.type_in_lexical_form(value)
        } else {
            self.type_named(self.look_up(&type_name(value)).name())
        }
    }

    /// The type that a decoder will find for a value which keeps its lexical form.
    fn type_in_lexical_form(&self, value: &Value<'_>) -> Option<u16> {
        match value {
            Value::QName(name) => {
                self.type_with_prefix(name.prefix().unwrap_or_default(), name.local_name())
            }
            _ => self.type_with_lexical_name(value.as_text()?.as_str()),
        }
    }

    /// Writes `xsi:type` with the name of a type as a QName; its name, and the type.
    fn write_type_name(
        &mut self,
        writer: &mut Writer<'_>,
        (code, terminal): (Code, NameIs),
        target: Target<'_>,
        ty: &QName<'_>,
    ) -> Result<(Name, Option<u16>), ErrorKind> {
        writer.require(CODE + Self::qname_bytes(target.qname) + Self::qname_bytes(ty))?;
        code.write(writer);
        let name = self.write_qname(writer, terminal, target.qname, target.known)?;
        let known = self.look_up(ty);
        let ty = self.write_qname(writer, NameIs::Any, ty, &known)?;
        Ok((name, self.type_named(ty)))
    }

    /// AT(xsi:nil) of a schema-informed grammar.
    pub(super) fn write_nil(
        &mut self,
        writer: &mut Writer<'_>,
        scratch: &mut Scratch<'_>,
        target: Target<'_>,
        value: &Value<'_>,
    ) -> Result<(), ErrorKind> {
        let refused = ErrorKind::NotAllowed("the attribute xsi:nil");
        let name = target.known.name();
        let (code, _) = self.grammars.find(Sought::Other(Undeclared::Nil)).ok_or(refused)?;
        let Some(nil) = value.as_bool() else {
            let sought = Sought::Attribute { name, uri: Uri::XSI, typed: false };
            let found = self.grammars.find(sought).ok_or(refused)?;
            return self.write_attribute_as(writer, scratch, found, target, value);
        };
        let written = (code, NameIs::Known(name));
        let boolean = &datatype::BOOLEAN;
        self.write_typed_attribute(writer, scratch, written, target, boolean, value)?;
        self.grammars.nil(nil);
        Ok(())
    }
}

/// The name that a value of `xsi:type` stands for. Text that nobody has resolved is a local name
/// in no namespace (§8.5.4.4.1).
fn type_name<'v>(value: &Value<'v>) -> QName<'v> {
    match value {
        Value::QName(qname) => *qname,
        Value::String(text) => QName::new("", text.as_str()),
        _ => QName::new("", ""),
    }
}
