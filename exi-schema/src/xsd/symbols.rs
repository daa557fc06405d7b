//! The global components of a set of documents by kind and name (XML Schema part 1, §2.2, §4.2.2).

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::builtin;
use super::document::{El, Key, Unit, XSD};
use crate::components::QName;
use crate::error::{Problem, SchemaError};

/// The symbol spaces that matter here. A name means one component in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Element,
    Attribute,
    Type,
    Group,
    AttributeGroup,
}

impl Kind {
    fn of(el: El<'_>) -> Option<Self> {
        match el.tag() {
            "element" => Some(Self::Element),
            "attribute" => Some(Self::Attribute),
            "simpleType" | "complexType" => Some(Self::Type),
            "group" => Some(Self::Group),
            "attributeGroup" => Some(Self::AttributeGroup),
            _ => None,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Element => "element",
            Self::Attribute => "attribute",
            Self::Type => "type",
            Self::Group => "group",
            Self::AttributeGroup => "attribute group",
        })
    }
}

/// The definitions of all global components.
#[derive(Default)]
pub(super) struct Symbols<'a> {
    definitions: BTreeMap<(Kind, QName), El<'a>>,
    /// What each component in a `redefine` stands in for.
    originals: HashMap<Key, El<'a>>,
    /// All definitions in document order, those that were redefined first.
    order: Vec<(Kind, QName, El<'a>)>,
}

impl<'a> Symbols<'a> {
    pub(super) fn collect(units: &'a [Unit<'a>]) -> Result<Self, SchemaError> {
        let mut symbols = Self::default();
        for child in units.iter().flat_map(|unit| unit.schema().children()) {
            symbols.define(child)?;
        }
        // A unit stands before those that it includes, so the innermost redefinition is the last one here.
        for redefine in units.iter().rev().flat_map(|unit| unit.schema().children()) {
            if redefine.tag() == "redefine" {
                redefine.children().try_for_each(|child| symbols.redefine(child))?;
            }
        }
        Ok(symbols)
    }

    fn define(&mut self, el: El<'a>) -> Result<(), SchemaError> {
        let Some(kind) = Kind::of(el) else { return Ok(()) };
        let name = el.global_name()?;
        // The schema for schemas defines the built-in types once more.
        if kind == Kind::Type && name.uri == XSD && builtin::is_built_in(&name.local_name) {
            return Ok(());
        }
        if let Some(other) = self.definitions.get(&(kind, name.clone())) {
            let message = format!("{kind} {name} is declared already, at {}", other.place());
            return Err(el.error(Problem::Duplicate, message));
        }
        self.definitions.insert((kind, name.clone()), el);
        self.order.push((kind, name, el));
        Ok(())
    }

    fn redefine(&mut self, el: El<'a>) -> Result<(), SchemaError> {
        let Some(kind) = Kind::of(el) else { return Ok(()) };
        let name = el.global_name()?;
        let Some(original) = self.definitions.insert((kind, name.clone()), el) else {
            let message = format!("there is no {kind} {name} to redefine");
            return Err(el.error(Problem::UnresolvedName, message));
        };
        self.originals.insert(el.key(), original);
        self.order.push((kind, name, el));
        Ok(())
    }

    /// The definitions of one kind in document order; a redefined one is not among them.
    pub(super) fn all(&self, kind: Kind) -> Vec<(QName, El<'a>)> {
        let of_kind = self.order.iter().filter(|(other, ..)| *other == kind);
        let current = of_kind.filter(|(_, name, el)| {
            self.definitions
                .get(&(kind, name.clone()))
                .is_some_and(|current| current.key() == el.key())
        });
        current.map(|(_, name, el)| (name.clone(), *el)).collect()
    }

    /// The definition that a reference in the element `from` means.
    pub(super) fn find(&self, kind: Kind, from: El<'a>, name: &QName) -> Option<El<'a>> {
        self.original(kind, from, name)
            .or_else(|| self.definitions.get(&(kind, name.clone())).copied())
    }

    /// Inside a redefinition its own name means what it redefines.
    fn original(&self, kind: Kind, from: El<'a>, name: &QName) -> Option<El<'a>> {
        if self.originals.is_empty() {
            return None;
        }
        let chain = std::iter::successors(Some(from), |el| el.parent());
        let redefined = chain.filter_map(|el| Some((el, *self.originals.get(&el.key())?)));
        let mut same = redefined.filter(|(el, _)| {
            Kind::of(*el) == Some(kind)
                && el.attribute("name") == Some(&*name.local_name)
                && el.unit.target == name.uri
        });
        same.next().map(|(_, original)| original)
    }
}
