//! Finding productions, §6.1 and §6.2: by event code, and by event.

use super::{Current, Grammars, Learned, NonTerminal, Outside, Undeclared, UndeclaredSet};
use crate::bits::{Reader, Short, Stop, Writer, width};
use crate::error::ErrorKind;
use crate::schema::{NONE, Production, State, Terminal};
use crate::string_table::{Name, Uri};

/// A production of the non-terminal in force: what the event is and what comes then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    StartDocument,
    EndDocument,
    StartElement {
        name: NameIs,
        element: Option<u16>,
        then: Then,
    },
    EndElement {
        then: Then,
    },
    Attribute {
        name: NameIs,
        value: ValueIs,
        then: Then,
    },
    /// AT(xsi:type) of a schema-informed grammar.
    Type,
    /// AT(xsi:nil) of a schema-informed grammar.
    Nil,
    Characters {
        value: ValueIs,
        then: Then,
    },
    Namespace,
    SelfContained,
    Doctype,
    EntityReference,
    Comment,
    ProcessingInstruction,
}

/// How much of a qname the terminal symbol says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameIs {
    /// (qname).
    Known(Name),
    /// (uri:*).
    InUri(Uri),
    /// (*).
    Any,
}

/// How the value of AT or CH is represented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValueIs {
    /// By this datatype of the schema, or as a String where it is [`NONE`].
    Typed(u16),
    /// By the datatype of the global attribute of its name, or as a String if there is none.
    Global,
    /// As a String.
    Untyped,
}

/// What becomes of the non-terminal in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// The state on the right-hand side.
    Row(u32),
    /// It stays, or, for content in a start tag, becomes the content state.
    Stay,
    /// As `Stay`, and a built-in grammar learns the production.
    Learn,
}

/// An event code: parts and their widths in bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Code {
    parts: [(u32, u32); 3],
}

impl Code {
    pub(crate) fn write(&self, writer: &mut Writer<'_>) {
        for (value, bits) in self.parts {
            writer.n_bit(value, bits);
        }
    }

    /// All parts as one item.
    pub(crate) fn short<const ALIGNED: bool>(&self) -> Short {
        self.parts
            .iter()
            .fold(Short::default(), |short, (value, bits)| short.n_bit::<ALIGNED>(*value, *bits))
    }
}

/// An event in the eyes of the grammars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sought {
    StartDocument,
    EndDocument,
    Element(Name, Uri),
    EndElement,
    /// With a value that its datatype can represent, or without.
    Attribute {
        name: Name,
        uri: Uri,
        typed: bool,
    },
    Characters {
        typed: bool,
    },
    Other(Undeclared),
}

impl Grammars<'_, '_> {
    /// Reads an event code; its production.
    #[inline]
    pub(crate) fn read_code(&self, reader: &mut Reader<'_, '_>) -> Result<Found, Stop> {
        let current = self.current();
        let (declared, undeclared) = self.extent(&current);
        let first = reader.n_bit(width(declared + u32::from(!undeclared.is_empty())))?;
        if first < declared {
            return self.declared(&current, first).ok_or(ErrorKind::InvalidEventCode.into());
        }
        if first > declared || undeclared.is_empty() {
            return Err(ErrorKind::InvalidEventCode.into());
        }
        self.read_undeclared(reader, &current, undeclared)
    }

    fn read_undeclared(
        &self,
        reader: &mut Reader<'_, '_>,
        current: &Current,
        undeclared: UndeclaredSet,
    ) -> Result<Found, Stop> {
        let second = reader.n_bit(width(undeclared.len()))?;
        let member = undeclared.at(second).ok_or(ErrorKind::InvalidEventCode)?;
        let third = match self.third_parts(current, member) {
            0 => 0,
            parts => {
                let third = reader.n_bit(width(parts))?;
                if third >= parts {
                    return Err(ErrorKind::InvalidEventCode.into());
                }
                third
            }
        };
        Ok(self.undeclared(current, member, third))
    }

    /// Number of third parts that follow the second part of `member`.
    pub(super) fn third_parts(&self, current: &Current, member: Undeclared) -> u32 {
        match (member, current) {
            (Undeclared::UntypedAttribute, Current::Informed(state, _)) => {
                u32::from(state.attributes) + 1
            }
            (Undeclared::Miscellaneous, _) => self.pruned.miscellaneous(),
            _ => 0,
        }
    }

    /// The declared or learned production with the event code `first`.
    #[inline]
    pub(super) fn declared(&self, current: &Current, first: u32) -> Option<Found> {
        match *current {
            Current::Informed(state, _) => Some(self.of_row(self.schema.production(&state, first))),
            Current::BuiltIn(of) => of_learned(self.built_in.production(of, first)?),
            Current::Outside(outside) => self.declared_outside(outside, first),
        }
    }

    fn declared_outside(&self, outside: Outside, first: u32) -> Option<Found> {
        let any = Found::StartElement { name: NameIs::Any, element: None, then: Then::Stay };
        match outside {
            Outside::Document => Some(Found::StartDocument),
            Outside::AfterRoot => Some(Found::EndDocument),
            Outside::BeforeRoot if first < u32::from(self.schema.rows().global_elements) => {
                Some(self.of_element(first as u16, Then::Stay))
            }
            Outside::BeforeRoot => Some(any),
            Outside::Fragment => match first.checked_sub(self.fragment_elements()) {
                Some(0) if self.schema.rows().informed => Some(any),
                Some(0) => Some(Found::StartElement {
                    name: NameIs::Any,
                    element: None,
                    then: Then::Learn,
                }),
                Some(_) => Some(Found::EndDocument),
                None if self.schema.rows().informed => {
                    let element = self.schema.rows().fragment.get(first as usize)?;
                    Some(self.of_element(*element, Then::Stay))
                }
                None => of_learned(self.built_in.production(NonTerminal::Fragment, first)?),
            },
            Outside::End => None,
        }
    }

    /// SE(qname) of a declared element.
    fn of_element(&self, element: u16, then: Then) -> Found {
        let name = Name(u32::from(self.schema.element(element).name));
        Found::StartElement { name: NameIs::Known(name), element: Some(element), then }
    }

    #[inline]
    fn of_row(&self, row: Production) -> Found {
        let then = Then::Row(row.next);
        let in_uri = NameIs::InUri(Uri(u32::from(row.operand)));
        match row.terminal {
            Terminal::Attribute => {
                let attribute = self.schema.attribute(row.operand);
                let name = NameIs::Known(Name(u32::from(attribute.name)));
                Found::Attribute { name, value: ValueIs::Typed(attribute.datatype), then }
            }
            Terminal::AttributeUri => {
                Found::Attribute { name: in_uri, value: ValueIs::Global, then }
            }
            Terminal::AttributeAny => {
                Found::Attribute { name: NameIs::Any, value: ValueIs::Global, then }
            }
            Terminal::Element => self.of_element(row.operand, then),
            Terminal::ElementUri => Found::StartElement { name: in_uri, element: None, then },
            Terminal::ElementAny => Found::StartElement { name: NameIs::Any, element: None, then },
            Terminal::EndElement => Found::EndElement { then: Then::Stay },
            Terminal::Characters => Found::Characters { value: ValueIs::Typed(row.operand), then },
        }
    }

    /// An undeclared production.
    pub(super) fn undeclared(&self, current: &Current, member: Undeclared, third: u32) -> Found {
        let learning = matches!(current, Current::BuiltIn(_));
        let then = if learning { Then::Learn } else { Then::Stay };
        match member {
            Undeclared::EndElement => Found::EndElement { then },
            Undeclared::Type => Found::Type,
            Undeclared::Nil => Found::Nil,
            Undeclared::Attribute => {
                let value = if learning { ValueIs::Untyped } else { ValueIs::Global };
                Found::Attribute { name: NameIs::Any, value, then }
            }
            Undeclared::UntypedAttribute => self.untyped_attribute(current, third),
            Undeclared::Namespace => Found::Namespace,
            Undeclared::SelfContained => Found::SelfContained,
            Undeclared::Doctype => Found::Doctype,
            Undeclared::Element => Found::StartElement { name: NameIs::Any, element: None, then },
            Undeclared::Characters => Found::Characters { value: ValueIs::Untyped, then },
            Undeclared::EntityReference => Found::EntityReference,
            Undeclared::Miscellaneous if third == 0 && self.pruned.comments => Found::Comment,
            Undeclared::Comment => Found::Comment,
            Undeclared::Miscellaneous | Undeclared::ProcessingInstruction => {
                Found::ProcessingInstruction
            }
        }
    }

    /// AT(qname) or, after those, AT(*), with an untyped value.
    fn untyped_attribute(&self, current: &Current, third: u32) -> Found {
        let row = match current {
            Current::Informed(state, _) if third < u32::from(state.attributes) => {
                Some(self.schema.production(state, third))
            }
            _ => None,
        };
        let (name, then) = match row {
            Some(row) => {
                let name = Name(u32::from(self.schema.attribute(row.operand).name));
                (NameIs::Known(name), Then::Row(row.next))
            }
            None => (NameIs::Any, Then::Stay),
        };
        Found::Attribute { name, value: ValueIs::Untyped, then }
    }

    /// The event code and the production that represent an event, if there are any.
    pub(crate) fn find(&self, sought: Sought) -> Option<(Code, Found)> {
        if self.bounds.is_some() && self.is_out_of_bounds(sought) {
            return None;
        }
        let current = self.current();
        let (declared, undeclared) = self.extent(&current);
        let width_of_first = width(declared + u32::from(!undeclared.is_empty()));
        if let Some(first) = self.find_declared(&current, sought)
            && !self.is_type_by_wildcard(&current, sought)
        {
            let code = Code { parts: [(first, width_of_first), (0, 0), (0, 0)] };
            return Some((code, self.declared(&current, first)?));
        }
        let (member, third) = self.find_undeclared(&current, undeclared, sought)?;
        let second = (undeclared.place(member), width(undeclared.len()));
        let third_part = (third, width(self.third_parts(&current, member)));
        let code = Code { parts: [(declared, width_of_first), second, third_part] };
        Some((code, self.undeclared(&current, member, third)))
    }

    fn find_declared(&self, current: &Current, sought: Sought) -> Option<u32> {
        match *current {
            Current::Informed(state, _) => self.find_row(&state, sought),
            Current::BuiltIn(of) => self.built_in.place(of, learned(sought)?),
            Current::Outside(outside) => self.find_outside(outside, sought),
        }
    }

    fn find_outside(&self, outside: Outside, sought: Sought) -> Option<u32> {
        match (outside, sought) {
            (Outside::Document, Sought::StartDocument)
            | (Outside::AfterRoot, Sought::EndDocument) => Some(0),
            (Outside::Fragment, Sought::EndDocument) => Some(self.fragment_elements() + 1),
            (Outside::BeforeRoot, Sought::Element(name, _)) => {
                let known = self.schema.name(name.0).map(|row| row.element);
                let any = self.schema.rows().global_elements;
                Some(u32::from(known.filter(|&element| element != NONE).unwrap_or(any)))
            }
            (Outside::Fragment, Sought::Element(name, _)) => {
                let any = self.fragment_elements();
                let known = if self.schema.rows().informed {
                    let row = self.schema.name(name.0).map(|row| row.fragment);
                    row.filter(|&place| place != NONE).map(u32::from)
                } else {
                    self.built_in.place(NonTerminal::Fragment, Learned::Element(name))
                };
                Some(known.unwrap_or(any))
            }
            _ => None,
        }
    }

    /// The place of the declared production for an event.
    #[inline]
    fn find_row(&self, state: &State, sought: Sought) -> Option<u32> {
        let rows = self.schema.productions(state);
        let place = match sought {
            Sought::Attribute { typed: false, .. } => None,
            Sought::Attribute { name, uri, .. } => self.find_attribute(rows, state, name, uri),
            Sought::Element(name, uri) => self.find_element(rows, name, uri),
            Sought::EndElement => rows.iter().rposition(|row| row.terminal == Terminal::EndElement),
            Sought::Characters { typed } => rows.iter().rposition(|row| {
                row.terminal == Terminal::Characters && (typed || row.operand == NONE)
            }),
            _ => None,
        };
        place.map(|place| place as u32)
    }

    fn find_attribute(
        &self,
        rows: &[Production],
        state: &State,
        name: Name,
        uri: Uri,
    ) -> Option<usize> {
        let (named, others) = rows.split_at_checked(usize::from(state.attributes))?;
        let known = |row: &Production| u32::from(self.schema.attribute(row.operand).name) == name.0;
        if let Some(place) = named.iter().position(known) {
            return Some(place);
        }
        if name == self.xsi_type || name == self.xsi_nil {
            return None;
        }
        let wildcard = others.iter().position(|row| match row.terminal {
            Terminal::AttributeUri => u32::from(row.operand) == uri.0,
            Terminal::AttributeAny => true,
            _ => false,
        });
        wildcard.map(|place| named.len() + place)
    }

    fn find_element(&self, rows: &[Production], name: Name, uri: Uri) -> Option<usize> {
        let known = |row: &Production| {
            row.terminal == Terminal::Element
                && u32::from(self.schema.element(row.operand).name) == name.0
        };
        rows.iter().position(known).or_else(|| {
            rows.iter().position(|row| match row.terminal {
                Terminal::ElementUri => u32::from(row.operand) == uri.0,
                Terminal::ElementAny => true,
                _ => false,
            })
        })
    }

    fn find_undeclared(
        &self,
        current: &Current,
        undeclared: UndeclaredSet,
        sought: Sought,
    ) -> Option<(Undeclared, u32)> {
        let (member, third) = match sought {
            Sought::EndElement => (Undeclared::EndElement, 0),
            Sought::Element(..) => (Undeclared::Element, 0),
            Sought::Characters { .. } => (Undeclared::Characters, 0),
            Sought::Attribute { name, typed, .. } => {
                self.find_other_attribute(current, name, typed)
            }
            Sought::Other(Undeclared::Comment) if !undeclared.contains(Undeclared::Comment) => {
                (Undeclared::Miscellaneous, 0)
            }
            Sought::Other(Undeclared::ProcessingInstruction)
                if !undeclared.contains(Undeclared::ProcessingInstruction) =>
            {
                (Undeclared::Miscellaneous, u32::from(self.pruned.comments))
            }
            Sought::Other(member) => (member, 0),
            Sought::StartDocument | Sought::EndDocument => return None,
        };
        let pruned = match sought {
            Sought::Other(Undeclared::Comment) => !self.pruned.comments,
            Sought::Other(Undeclared::ProcessingInstruction) => !self.pruned.pis,
            _ => false,
        };
        (undeclared.contains(member) && !pruned).then_some((member, third))
    }

    /// AT(*), or AT with an untyped value.
    fn find_other_attribute(
        &self,
        current: &Current,
        name: Name,
        typed: bool,
    ) -> (Undeclared, u32) {
        let Current::Informed(state, _) = current else { return (Undeclared::Attribute, 0) };
        let rows = self.schema.productions(state);
        let named = rows.get(..usize::from(state.attributes)).unwrap_or_default();
        let known = |row: &Production| u32::from(self.schema.attribute(row.operand).name) == name.0;
        match named.iter().position(known) {
            Some(place) => (Undeclared::UntypedAttribute, place as u32),
            None if typed => (Undeclared::Attribute, 0),
            None => (Undeclared::UntypedAttribute, u32::from(state.attributes)),
        }
    }
}

/// A learned production; using it again teaches nothing.
fn of_learned(learned: Learned) -> Option<Found> {
    let then = Then::Stay;
    Some(match learned {
        Learned::Attribute(name) => {
            Found::Attribute { name: NameIs::Known(name), value: ValueIs::Untyped, then }
        }
        Learned::Element(name) => {
            Found::StartElement { name: NameIs::Known(name), element: None, then }
        }
        Learned::Characters => Found::Characters { value: ValueIs::Untyped, then },
        Learned::EndElement => Found::EndElement { then },
        Learned::UnusedCharacters | Learned::UnusedEndElement | Learned::Unused(_) => return None,
    })
}

/// The learned production that represents an event.
fn learned(sought: Sought) -> Option<Learned> {
    match sought {
        Sought::Attribute { name, .. } => Some(Learned::Attribute(name)),
        Sought::Element(name, _) => Some(Learned::Element(name)),
        Sought::Characters { .. } => Some(Learned::Characters),
        Sought::EndElement => Some(Learned::EndElement),
        _ => None,
    }
}
