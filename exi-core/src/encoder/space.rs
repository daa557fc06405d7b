//! The facet whiteSpace that values of canonical streams obey, Canonical EXI §4.3.2 and §4.5.6.

use super::Encoder;
use crate::coder::Coder;
use crate::event::QName;
use crate::grammar::{Found, Sought, ValueIs};
use crate::schema::{Representation, WhiteSpace};
use crate::string_table::Name;

impl Encoder<'_, '_> {
    /// What becomes of white space in the text that comes next, where `xml:space` does not
    /// preserve it. It stays unless the stream is canonical and the text has a type.
    #[must_use]
    pub fn text_white_space(&self) -> WhiteSpace {
        let coder = &self.coder;
        if !coder.normalizes() {
            return WhiteSpace::Preserve;
        }
        match coder.grammars.find(Sought::Characters { typed: true }) {
            Some((_, Found::Characters { value, .. })) => {
                coder.white_space(value, coder.grammars.element_name())
            }
            _ => WhiteSpace::Preserve,
        }
    }

    /// What becomes of white space in the value of this attribute, if it comes next.
    #[must_use]
    pub fn attribute_white_space(&self, name: &QName<'_>) -> WhiteSpace {
        let coder = &self.coder;
        if !coder.normalizes() {
            return WhiteSpace::Preserve;
        }
        let known = coder.look_up(name);
        let sought = Sought::Attribute { name: known.name(), uri: known.uri(), typed: true };
        match coder.grammars.find(sought) {
            Some((_, Found::Attribute { value, .. })) => coder.white_space(value, known.name()),
            _ => WhiteSpace::Preserve,
        }
    }
}

impl Coder<'_, '_> {
    fn normalizes(&self) -> bool {
        self.canonical.is_some() && !self.lexical()
    }

    fn white_space(&self, value: ValueIs, owner: Name) -> WhiteSpace {
        let datatype = self.datatype(value, owner);
        match datatype.representation {
            Representation::String
            | Representation::RestrictedString
            | Representation::UserDefined => datatype.white_space,
            _ => WhiteSpace::Collapse,
        }
    }
}
