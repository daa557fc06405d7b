//! Values that wait for the end of their block, §9.2: only their place is written at once.

use super::event::{CODE, Target};
use crate::bits::Writer;
use crate::coder::Coder;
use crate::datatype;
use crate::error::ErrorKind;
use crate::grammar::{Code, NameIs};
use crate::memory::Scratch;
use crate::schema::Datatype;
use crate::string_table::Name;
use crate::value::Value;

impl<'s> Coder<'s, '_> {
    /// Writes the event code and name of an attribute, and keeps its value; its name.
    pub(super) fn keep_attribute(
        &mut self,
        writer: &mut Writer<'_>,
        kept: &mut Scratch<'_>,
        (code, terminal): (Code, NameIs),
        target: Target<'_>,
        datatype: &'s Datatype,
        value: &Value<'_>,
    ) -> Result<Name, ErrorKind> {
        self.check_value(datatype, value, kept)?;
        writer.require(CODE + Self::qname_bytes(target.qname))?;
        code.write(writer);
        let name = self.write_qname(writer, terminal, target.qname, target.known)?;
        self.keep_value(name, datatype, value, kept)?;
        Ok(name)
    }

    /// Writes the event code of character data, and keeps it.
    pub(super) fn keep_characters(
        &mut self,
        writer: &mut Writer<'_>,
        kept: &mut Scratch<'_>,
        code: Code,
        datatype: &'s Datatype,
        value: &Value<'_>,
    ) -> Result<(), ErrorKind> {
        self.check_value(datatype, value, kept)?;
        writer.require(CODE)?;
        code.write(writer);
        self.keep_value(self.grammars.element_name(), datatype, value, kept)
    }

    /// Finds whether a value is one of the datatype.
    fn check_value(
        &self,
        datatype: &Datatype,
        value: &Value<'_>,
        kept: &mut Scratch<'_>,
    ) -> Result<(), ErrorKind> {
        let (schema, before) = (self.grammars.schema, kept.len());
        let checked = datatype::prepare(&schema, datatype, self.manner(), value, kept).map(drop);
        kept.truncate(before);
        checked
    }

    fn keep_value(
        &mut self,
        owner: Name,
        datatype: &'s Datatype,
        value: &Value<'_>,
        kept: &mut Scratch<'_>,
    ) -> Result<(), ErrorKind> {
        let value = datatype::keep(value, kept)?;
        if let Some(block) = self.block_mut() {
            block.add(owner, datatype, Some(value))?;
        }
        Ok(())
    }
}
