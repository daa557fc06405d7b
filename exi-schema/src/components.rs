//! Schema components: what the XSD documents declare, with all names resolved and all
//! derivations applied. What stands between the documents and the grammars.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use exi_core::schema::WhiteSpace;

use crate::error::{Place, Problem, SchemaError, Warning};

/// The name of a component.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QName {
    /// Target namespace; empty where there is none.
    pub uri: String,
    /// Local name.
    pub local_name: String,
}

impl QName {
    /// A name in a namespace.
    pub fn new(uri: impl Into<String>, local_name: impl Into<String>) -> Self {
        Self { uri: uri.into(), local_name: local_name.into() }
    }
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}{}", self.uri, self.local_name)
    }
}

macro_rules! index {
    ($(#[$doc:meta])* $name:ident, $component:ty, $arena:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) u32);

        impl $name {
            /// The index of a component's place in its arena.
            pub(crate) fn new(place: usize) -> Result<Self, SchemaError> {
                let beyond = |_| SchemaError::new(Problem::Limit, "too many components");
                u32::try_from(place).map(Self).map_err(beyond)
            }
        }

        impl std::ops::Index<$name> for Components {
            type Output = $component;
            #[allow(clippy::indexing_slicing, reason = "an index is made only by pushing to its arena")]
            fn index(&self, index: $name) -> &$component {
                &self.$arena[index.0 as usize]
            }
        }

        impl std::ops::IndexMut<$name> for Components {
            #[allow(clippy::indexing_slicing, reason = "an index is made only by pushing to its arena")]
            fn index_mut(&mut self, index: $name) -> &mut $component {
                &mut self.$arena[index.0 as usize]
            }
        }
    };
}

index!(/** An element declaration. */ ElementId, ElementDeclaration, elements);
index!(/** An attribute declaration. */ AttributeId, AttributeDeclaration, attributes);
index!(/** A type definition. */ TypeId, TypeDefinition, types);

/// All components of a set of schema documents.
#[derive(Clone, Debug, Default)]
pub struct Components {
    /// Element declarations, global and local.
    pub elements: Vec<ElementDeclaration>,
    /// Attribute declarations, global and local.
    pub attributes: Vec<AttributeDeclaration>,
    /// Type definitions, named and anonymous. The built-in types of XML Schema are among them.
    pub types: Vec<TypeDefinition>,
    /// The global elements.
    pub global_elements: BTreeMap<QName, ElementId>,
    /// The global attributes.
    pub global_attributes: BTreeMap<QName, AttributeId>,
    /// The named types, built-in ones included.
    pub named_types: BTreeMap<QName, TypeId>,
    /// The target namespaces of all documents, "" for none.
    pub target_namespaces: BTreeSet<String>,
    /// The members of substitution groups: head to direct members, in document order.
    pub substitutions: BTreeMap<ElementId, Vec<ElementId>>,
    /// Where each type is defined; the built-in types are nowhere.
    pub places: BTreeMap<TypeId, Place>,
    /// What is not right in the documents, but does not hinder their use.
    pub warnings: Vec<Warning>,
}

/// An element declaration.
#[derive(Clone, Debug)]
pub struct ElementDeclaration {
    /// Its name.
    pub name: QName,
    /// Its type.
    pub ty: TypeId,
    /// True when `xsi:nil` is permitted.
    pub nillable: bool,
    /// True when only members of its substitution group can occur.
    pub is_abstract: bool,
    /// True when its scope is global.
    pub global: bool,
}

/// An attribute declaration.
#[derive(Clone, Debug)]
pub struct AttributeDeclaration {
    /// Its name.
    pub name: QName,
    /// Its simple type.
    pub ty: TypeId,
}

/// A type definition.
#[derive(Clone, Debug)]
pub struct TypeDefinition {
    /// Its name; `None` where it is anonymous.
    pub name: Option<QName>,
    /// The type that it is derived from; `None` for xs:anyType alone.
    pub base: Option<TypeId>,
    /// What it is.
    pub kind: TypeKind,
}

/// Simple or complex.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// A simple type definition.
    Simple(SimpleType),
    /// A complex type definition.
    Complex(ComplexType),
}

/// A simple type.
#[derive(Clone, Debug)]
pub struct SimpleType {
    /// How its values are made.
    pub variety: Variety,
    /// The enumerated values in force, as written, in schema order; empty where there are none.
    /// A restriction without enumeration facets inherits those of its base.
    pub enumeration: Vec<String>,
    /// The pattern facets of this derivation step alone.
    pub patterns: Vec<String>,
    /// The facet whiteSpace in force; of lists and unions, that of the variety: lists collapse,
    /// and each member of a union has its own.
    pub white_space: WhiteSpace,
    /// The least value in force, for types derived from xs:integer: minExclusive is made inclusive.
    pub min_inclusive: Option<i128>,
    /// The greatest value in force, for types derived from xs:integer.
    pub max_inclusive: Option<i128>,
}

/// The variety of a simple type.
#[derive(Clone, Debug)]
pub enum Variety {
    /// xs:anySimpleType itself.
    Any,
    /// Derived from this primitive type.
    Atomic(Primitive),
    /// A list of items of this type.
    List(TypeId),
    /// A union of these types.
    Union(Vec<TypeId>),
}

/// The primitive types of XML Schema; and integer, which has a representation of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of XML Schema")]
pub enum Primitive {
    String,
    Boolean,
    Decimal,
    /// xs:integer and what is derived from it.
    Integer,
    Float,
    Double,
    Duration,
    DateTime,
    Time,
    Date,
    GYearMonth,
    GYear,
    GMonthDay,
    GDay,
    GMonth,
    HexBinary,
    Base64Binary,
    AnyUri,
    QName,
    Notation,
}

/// A complex type: its effective attributes and content, with its base's where it extends one.
#[derive(Clone, Debug)]
pub struct ComplexType {
    /// Attribute uses; prohibited ones are left out.
    pub attribute_uses: Vec<AttributeUse>,
    /// The attribute wildcard.
    pub attribute_wildcard: Option<Wildcard>,
    /// The content type.
    pub content: Content,
}

/// An attribute use.
#[derive(Clone, Debug)]
pub struct AttributeUse {
    /// The attribute.
    pub attribute: AttributeId,
    /// True when the attribute must be there.
    pub required: bool,
}

/// The content type of a complex type.
#[derive(Clone, Debug)]
pub enum Content {
    /// Nothing.
    Empty,
    /// A value of a simple type.
    Simple(TypeId),
    /// Child elements.
    Elements {
        /// The content model; a mixed type may have an empty sequence.
        particle: Particle,
        /// True when text may stand between them.
        mixed: bool,
    },
}

/// A particle of a content model.
#[derive(Clone, Debug)]
pub struct Particle {
    /// {min occurs}.
    pub min: u32,
    /// {max occurs}; `None` is unbounded.
    pub max: Option<u32>,
    /// {term}.
    pub term: Term,
}

/// The term of a particle.
#[derive(Clone, Debug)]
pub enum Term {
    /// An element declaration; substitution is applied by the reader of the components.
    Element(ElementId),
    /// A wildcard.
    Wildcard(Wildcard),
    /// A model group; references to named groups are already replaced by them.
    Group(Compositor, Vec<Particle>),
}

/// The compositor of a model group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compositor {
    /// One after the other.
    Sequence,
    /// One of them.
    Choice,
    /// All of them, in any order.
    All,
}

/// The namespace constraint of a wildcard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wildcard {
    /// Any namespace.
    Any,
    /// Any but this namespace, and not the absent one ("" is the absent one alone).
    Not(String),
    /// These namespaces, in the order written; "" is the absent one.
    Namespaces(Vec<String>),
}
