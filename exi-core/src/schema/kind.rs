//! What the event of a production is read as: its terminal symbol and the representation of its
//! value, in one.

use super::rows::{Attribute, Datatype, Production, Representation, Terminal};

/// What a production leads a reader to. The kinds that are named after a representation are
/// frequent; without them, the datatype tells what a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Kind {
    /// AT(qname).
    Attribute,
    StringAttribute,
    BooleanAttribute,
    IntegerAttribute,
    FloatAttribute,
    DateTimeAttribute,
    EnumeratedAttribute,
    /// CH.
    Characters,
    StringCharacters,
    /// SE(qname).
    Element,
    EndElement,
    /// AT and SE of any name, or of any in a namespace.
    Wildcard,
}

impl Kind {
    /// The kind that a terminal symbol has whatever the datatypes are.
    pub(crate) const fn of(terminal: Terminal) -> Self {
        match terminal {
            Terminal::Attribute => Self::Attribute,
            Terminal::Characters => Self::Characters,
            Terminal::Element => Self::Element,
            Terminal::EndElement => Self::EndElement,
            _ => Self::Wildcard,
        }
    }

    /// The kind of an attribute with values of `datatype`.
    const fn of_attribute(datatype: &Datatype) -> Self {
        match datatype.representation {
            _ if datatype.values > 0 => Self::EnumeratedAttribute,
            Representation::String => Self::StringAttribute,
            Representation::Boolean => Self::BooleanAttribute,
            Representation::Integer => Self::IntegerAttribute,
            Representation::Float => Self::FloatAttribute,
            Representation::DateTime => Self::DateTimeAttribute,
            _ => Self::Attribute,
        }
    }

    /// The kind of character data of `datatype`.
    const fn of_characters(datatype: &Datatype) -> Self {
        match datatype.representation {
            Representation::String if datatype.values == 0 => Self::StringCharacters,
            _ => Self::Characters,
        }
    }
}

/// Finds kinds by datatypes. An index that leads nowhere is left to the check of the tables.
#[allow(clippy::indexing_slicing, reason = "const evaluation has no other way")]
impl Production {
    /// The production, and what its values are in these tables.
    pub(super) const fn typed(mut self, attributes: &[Attribute], datatypes: &[Datatype]) -> Self {
        let operand = self.operand as usize;
        self.kind = match self.terminal {
            Terminal::Attribute if operand < attributes.len() => {
                let datatype = attributes[operand].datatype as usize;
                if datatype < datatypes.len() {
                    Kind::of_attribute(&datatypes[datatype])
                } else {
                    Kind::Attribute
                }
            }
            Terminal::Characters if operand < datatypes.len() => {
                Kind::of_characters(&datatypes[operand])
            }
            // Untyped text.
            Terminal::Characters => Kind::StringCharacters,
            terminal => Kind::of(terminal),
        };
        self
    }

    /// Generated productions, and what their values are in the tables that they are of. Without
    /// it they mean the same, and are read more slowly.
    #[must_use]
    pub const fn all_typed<const N: usize>(
        mut productions: [Self; N],
        attributes: &[Attribute],
        datatypes: &[Datatype],
    ) -> [Self; N] {
        let mut i = 0;
        while i < N {
            productions[i] = productions[i].typed(attributes, datatypes);
            i += 1;
        }
        productions
    }

    /// True where the kind is right in these tables.
    pub(super) const fn has_its_kind(
        &self,
        attributes: &[Attribute],
        datatypes: &[Datatype],
    ) -> bool {
        let right = self.typed(attributes, datatypes).kind as u8;
        let kind = self.kind as u8;
        kind == right || kind == Kind::of(self.terminal) as u8
    }
}
