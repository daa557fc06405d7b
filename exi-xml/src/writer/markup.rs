//! XML 1.0 §2.5, §2.6, §2.8 and §4.1: what is neither tag nor text.

use std::io::Write;

use super::error::WriteError;
use super::escape::{Place, escape};
use super::{Layout, XmlWriter};
use crate::chars;
use crate::reader::is_internal_subset;

impl<W: Write> XmlWriter<'_, W> {
    pub(super) fn push(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Ends the line, outside of the root element.
    pub(super) fn end_line(&mut self) {
        if self.elements.is_empty() && self.options.layout == Layout::Document {
            self.push("\n");
        }
    }

    pub(super) fn comment(&mut self, text: &str) -> Result<(), WriteError> {
        if text.contains("--") || text.ends_with('-') {
            return Err(WriteError::Unwritable("a comment with \"--\" in it or \"-\" at its end"));
        }
        self.push("<!--");
        escape(text.as_bytes(), Place::Verbatim, &mut self.out)?;
        self.push("-->");
        self.end_line();
        Ok(())
    }

    pub(super) fn instruction(&mut self, target: &str, text: &str) -> Result<(), WriteError> {
        if !chars::is_name(target) || target.eq_ignore_ascii_case("xml") {
            return Err(WriteError::InvalidName(target.into()));
        }
        if text.contains("?>") {
            return Err(WriteError::Unwritable("a processing instruction with \"?>\" in it"));
        }
        self.push("<?");
        self.push(target);
        if !text.is_empty() {
            self.push(" ");
            escape(text.as_bytes(), Place::Verbatim, &mut self.out)?;
        }
        self.push("?>");
        self.end_line();
        Ok(())
    }

    pub(super) fn reference(&mut self, name: &str) -> Result<(), WriteError> {
        if !chars::is_ncname(name) {
            return Err(WriteError::InvalidName(name.into()));
        }
        self.push("&");
        self.push(name);
        self.push(";");
        Ok(())
    }

    pub(super) fn doctype(
        &mut self,
        name: &str,
        public: &str,
        system: &str,
        subset: &str,
    ) -> Result<(), WriteError> {
        let (prefix, local) = name.split_once(':').unwrap_or(("a", name));
        if !chars::is_ncname(prefix) || !chars::is_ncname(local) {
            return Err(WriteError::InvalidName(name.into()));
        }
        if !public.chars().all(chars::is_public_id_char) {
            return Err(WriteError::Unwritable("this public identifier"));
        }
        if !is_internal_subset(subset) {
            return Err(WriteError::Unwritable("this internal DTD subset"));
        }
        self.push("<!DOCTYPE ");
        self.push(name);
        if !public.is_empty() {
            self.push(" PUBLIC \"");
            self.push(public);
            self.push("\"");
        } else if !system.is_empty() {
            self.push(" SYSTEM");
        }
        if !public.is_empty() || !system.is_empty() {
            self.push(" ");
            self.system_literal(system)?;
        }
        if !subset.is_empty() {
            self.push(" [\n");
            escape(subset.as_bytes(), Place::Verbatim, &mut self.out)?;
            self.push("\n]");
        }
        self.push(">");
        self.end_line();
        Ok(())
    }

    fn system_literal(&mut self, system: &str) -> Result<(), WriteError> {
        let quote = if system.contains('"') { "'" } else { "\"" };
        if system.contains(quote) {
            return Err(WriteError::Unwritable("a system identifier with both kinds of quotes"));
        }
        self.push(quote);
        escape(system.as_bytes(), Place::Verbatim, &mut self.out)?;
        self.push(quote);
        Ok(())
    }
}
