//! The rows of schema tables: grammars (§8.5), names (§7.3.1) and datatypes (§7.1) as plain data.
//!
//! Every reference between rows is an index. Rows hold what a schema declares and nothing that
//! depends on options: undeclared productions and pruning are computed from the flags.

use super::Kind;
use crate::bits::width;

/// "No row" where a reference of 16 bits is optional.
pub const NONE: u16 = u16::MAX;

/// The uris that every schema has, before its own (Appendix D.1).
pub(super) const INITIAL_URIS: usize = 4;

/// Set in a reference to the right-hand side where that is a [`Count`] and not a [`State`].
pub const COUNTED: u32 = 1 << 31;

/// A run of the table's text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TextRange {
    /// Offset of the first byte.
    pub start: u32,
    /// Number of bytes.
    pub len: u16,
}

impl TextRange {
    /// `len` bytes from `start`.
    #[must_use]
    pub const fn new(start: u32, len: u16) -> Self {
        Self { start, len }
    }
}

/// An entry of the uri partition with its local-name partition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uri {
    /// The namespace name.
    pub text: TextRange,
    /// First of its names; they are sorted, and their order is their compact identifier.
    pub first_name: u16,
    /// Number of its names.
    pub names: u16,
}

impl Uri {
    /// The namespace `text` with the names `first_name..first_name + names`.
    #[must_use]
    pub const fn new(text: TextRange, first_name: u16, names: u16) -> Self {
        Self { text, first_name, names }
    }
}

/// A qualified name that the schema declares, and what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// The local name.
    pub text: TextRange,
    /// Its namespace.
    pub uri: u16,
    /// The global element of this name, or [`NONE`].
    pub element: u16,
    /// The datatype of the global attribute of this name, or [`NONE`].
    pub attribute: u16,
    /// The type of this name, or [`NONE`].
    pub ty: u16,
    /// The place of this element name in the fragment grammar (§8.5.2), or [`NONE`].
    pub fragment: u16,
}

impl Name {
    /// A name and its four references, in the order of the fields.
    #[must_use]
    pub const fn new(
        text: TextRange,
        uri: u16,
        element: u16,
        attribute: u16,
        ty: u16,
        fragment: u16,
    ) -> Self {
        Self { text, uri, element, attribute, ty, fragment }
    }
}

/// An element declaration: global, local, or the relaxed element of a fragment (§8.5.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Element {
    /// Its name.
    pub name: u16,
    /// Its type, whose grammar is its own.
    pub ty: u16,
    /// True when `xsi:nil` may be true.
    pub nillable: bool,
}

impl Element {
    /// The element `name` of type `ty`.
    #[must_use]
    pub const fn new(name: u16, ty: u16, nillable: bool) -> Self {
        Self { name, ty, nillable }
    }
}

/// An attribute declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Attribute {
    /// Its name.
    pub name: u16,
    /// The datatype of its values.
    pub datatype: u16,
}

impl Attribute {
    /// The attribute `name` with values of `datatype`.
    #[must_use]
    pub const fn new(name: u16, datatype: u16) -> Self {
        Self { name, datatype }
    }
}

/// A type definition: its grammars Type and TypeEmpty (§8.5.4.1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Type {
    /// Its name, or [`NONE`] where it is anonymous.
    pub name: u16,
    /// The datatype, where this is a simple type, or [`NONE`].
    pub datatype: u16,
    /// First state of Type.
    pub content: u32,
    /// First state of TypeEmpty.
    pub empty: u32,
    /// True when strict elements of this type may carry `xsi:type`: it has named sub-types,
    /// or is a simple type whose variety is union (§8.5.4.4.2).
    pub castable: bool,
}

impl Type {
    /// A type and its two grammars.
    #[must_use]
    pub const fn new(name: u16, datatype: u16, content: u32, empty: u32, castable: bool) -> Self {
        Self { name, datatype, content, empty, castable }
    }
}

/// A non-terminal of a normalized grammar: its declared productions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// Its first production; their order is the order of event codes (§8.5.4.3).
    pub first: u32,
    /// Number of its productions.
    pub productions: u16,
    /// How many of them, at the front, are AT(qname).
    pub attributes: u16,
    /// The state "content" of this grammar (§8.5.4.4.1), which an undeclared event that closes
    /// the start tag leads to. Of meaning where the state is in a start tag.
    pub content: u32,
    /// What is true of this state.
    pub flags: StateFlags,
    /// Bits of the first part of an event code: without undeclared productions, and with some.
    bits: [u8; 2],
}

impl State {
    /// A state with `productions` productions from `first` on.
    #[must_use]
    pub const fn new(
        first: u32,
        productions: u16,
        attributes: u16,
        content: u32,
        flags: StateFlags,
    ) -> Self {
        let declared = productions as u32;
        let bits = [width(declared) as u8, width(declared + 1) as u8];
        Self { first, productions, attributes, content, flags, bits }
    }

    /// Bits of the first part of an event code (§6.2), where there are undeclared productions or
    /// none.
    #[inline(always)]
    pub(crate) const fn code_bits(&self, undeclared: bool) -> u32 {
        let [without, with] = self.bits;
        if undeclared { with as u32 } else { without as u32 }
    }

    /// True where the bits are those of the productions, whose number may have been changed.
    pub(super) const fn has_its_bits(&self) -> bool {
        let declared = self.productions as u32;
        self.code_bits(false) == width(declared) && self.code_bits(true) == width(declared + 1)
    }
}

/// Flags of a [`State`]; part of its identity when equal states are shared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StateFlags(pub u8);

impl StateFlags {
    /// Nothing is true.
    pub const EMPTY: Self = Self(0);
    /// A production EE is among the declared ones.
    pub const END_ELEMENT: Self = Self(1);
    /// First state of a Type or TypeEmpty grammar: `xsi:type`, `xsi:nil`, NS and SC can occur.
    pub const FIRST: Self = Self(2);
    /// At or before the content state: while no content was seen, undeclared attributes can occur.
    pub const START_TAG: Self = Self(4);

    /// Both sets of flags.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// True when all of `other` are set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// The terminal symbol of a declared production.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Terminal {
    /// AT(qname), schema-typed; the operand is an [`Attribute`].
    Attribute,
    /// AT(uri:*); the operand is a [`Uri`].
    AttributeUri,
    /// AT(*).
    AttributeAny,
    /// SE(qname); the operand is an [`Element`].
    Element,
    /// SE(uri:*); the operand is a [`Uri`].
    ElementUri,
    /// SE(*).
    ElementAny,
    /// EE.
    EndElement,
    /// CH; the operand is a [`Datatype`], or [`NONE`] for untyped text of mixed content.
    Characters,
}

/// A declared production.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Production {
    /// Its terminal symbol.
    pub terminal: Terminal,
    /// What the terminal symbol refers to.
    pub operand: u16,
    /// The state on the right-hand side, or, with [`COUNTED`], the count that leads to it; 0 for
    /// EE, where it has no meaning.
    pub next: u32,
    pub(super) kind: Kind,
}

impl Production {
    /// `terminal` with `operand`, then `next`.
    #[must_use]
    pub const fn new(terminal: Terminal, operand: u16, next: u32) -> Self {
        Self { terminal, operand, next, kind: Kind::of(terminal) }
    }

    /// What its event is read as, unless a datatype representation map says otherwise.
    #[inline(always)]
    pub(crate) const fn kind(&self) -> Kind {
        self.kind
    }
}

/// An occurrence of a counted particle (§8.5.4.1.5), on the way to a state.
///
/// Where the bounds of a particle are large, its copies share their states, and a counter of the
/// open element says which of the copies they stand for. What can follow depends on the count
/// only so far as it lies below a bound or has reached it; there are states for either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Count {
    /// Which counter: the number of counted particles that this one lies in.
    pub slot: u8,
    /// True for the first occurrence, where the counter becomes 1; else it becomes one more.
    pub first: bool,
    /// The bound.
    pub limit: u32,
    /// What follows where the counter is below the bound: a state, or, with [`COUNTED`], an
    /// earlier count.
    pub below: u32,
    /// What follows where it has reached the bound.
    pub reached: u32,
}

impl Count {
    /// The first occurrence, or one more, of the particle in `slot`: then `below` or, from
    /// `limit` occurrences on, `reached`.
    #[must_use]
    pub const fn new(slot: u8, first: bool, limit: u32, below: u32, reached: u32) -> Self {
        Self { slot, first, limit, below, reached }
    }
}

/// The built-in EXI datatype representation that a simple type has (Table 7-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Representation {
    /// §7.1.10 String, also for unions and everything without a representation of its own.
    String,
    /// §7.1.10.1 String with a restricted character set; the operand is a [`CharacterSet`].
    RestrictedString,
    /// §7.1.2 Boolean.
    Boolean,
    /// §7.1.2 Boolean of a type with pattern facets: four values.
    BooleanPattern,
    /// §7.1.3 Decimal.
    Decimal,
    /// §7.1.4 Float.
    Float,
    /// §7.1.5 Integer.
    Integer,
    /// §7.1.5 Integer that is never negative.
    UnsignedInteger,
    /// §7.1.5 Integer in a range of at most 4096 values: an offset from `lower`.
    BoundedInteger,
    /// §7.1.8 Date-Time: gYear.
    GYear,
    /// §7.1.8 Date-Time: gYearMonth.
    GYearMonth,
    /// §7.1.8 Date-Time: date.
    Date,
    /// §7.1.8 Date-Time: dateTime.
    DateTime,
    /// §7.1.8 Date-Time: gMonth.
    GMonth,
    /// §7.1.8 Date-Time: gMonthDay.
    GMonthDay,
    /// §7.1.8 Date-Time: gDay.
    GDay,
    /// §7.1.8 Date-Time: time.
    Time,
    /// §7.1.1 Binary of base64Binary.
    Base64Binary,
    /// §7.1.1 Binary of hexBinary.
    HexBinary,
    /// §7.1.11 List; the operand is the [`Datatype`] of its items.
    List,
    /// §7.4 A user-defined one, that a datatype representation map asks for: no value can be
    /// coded. No schema has it.
    UserDefined,
}

/// The facet whiteSpace (XML Schema part 2, §4.3.6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum WhiteSpace {
    /// It stays.
    #[default]
    Preserve,
    /// Each character of it is a space.
    Replace,
    /// One space between words, and none around them.
    Collapse,
}

/// A simple type as EXI sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Datatype {
    /// The name of the simple type, or [`NONE`]: a datatype representation map refers to it (§7.4).
    pub name: u16,
    /// The datatype of the type that it is derived from by restriction, or [`NONE`].
    pub base: u16,
    /// How a value is represented, or, where it is enumerated, how a value of the base type would be.
    pub representation: Representation,
    /// Character set of a restricted string, or item datatype of a list, or [`NONE`].
    pub operand: u16,
    /// Smallest value of a bounded integer.
    pub lower: i128,
    /// Number of values of a bounded integer, 1 to 4096.
    pub range: u16,
    /// First of its enumerated values.
    pub first_value: u32,
    /// Number of its enumerated values; with any, a value is an index into them (§7.2).
    pub values: u16,
    /// White space in a string; of any other representation it collapses, whatever this says.
    pub white_space: WhiteSpace,
}

impl Datatype {
    /// A datatype that only its representation describes.
    #[must_use]
    pub const fn new(name: u16, base: u16, representation: Representation) -> Self {
        Self {
            name,
            base,
            representation,
            operand: NONE,
            lower: 0,
            range: 0,
            first_value: 0,
            values: 0,
            white_space: WhiteSpace::Preserve,
        }
    }

    /// With the facet whiteSpace of a string.
    #[must_use]
    pub const fn white_space(mut self, facet: WhiteSpace) -> Self {
        self.white_space = facet;
        self
    }

    /// With a character set or a list's item datatype.
    #[must_use]
    pub const fn operand(mut self, operand: u16) -> Self {
        self.operand = operand;
        self
    }

    /// With the range of a bounded integer: `values` values from `lower` on.
    #[must_use]
    pub const fn range(mut self, lower: i128, values: u16) -> Self {
        self.lower = lower;
        self.range = values;
        self
    }

    /// With `values` enumerated values from row `first_value` on.
    #[must_use]
    pub const fn enumeration(mut self, first_value: u32, values: u16) -> Self {
        self.first_value = first_value;
        self.values = values;
        self
    }
}

/// A restricted character set: a sorted run of fewer than 256 characters of the BMP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CharacterSet {
    /// Its first character.
    pub first: u32,
    /// How many there are.
    pub characters: u16,
}

impl CharacterSet {
    /// `characters` characters from row `first` on.
    #[must_use]
    pub const fn new(first: u32, characters: u16) -> Self {
        Self { first, characters }
    }
}

/// All rows of one schema, as slices; [`Schema::new`](super::Schema::new) checks them.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'s> {
    /// The text that [`TextRange`]s refer to.
    pub text: &'s str,
    /// False for the one table without a schema: built-in grammars only.
    pub informed: bool,
    /// The uri partition (§7.3.1, D.1) in its order.
    pub uris: &'s [Uri],
    /// The local-name partitions, one after the other (D.3).
    pub names: &'s [Name],
    /// Hash index over `names`: see [`name_hash`](super::name_hash).
    pub name_index: &'s [u16],
    /// Element declarations. The first `global_elements` are the global ones, in the order of
    /// DocContent (§8.5.1): by local name, then by uri.
    pub elements: &'s [Element],
    /// Number of global elements.
    pub global_elements: u16,
    /// The element declaration of each element name of FragmentContent (§8.5.2), in its order.
    pub fragment: &'s [u16],
    /// Attribute declarations.
    pub attributes: &'s [Attribute],
    /// Type definitions.
    pub types: &'s [Type],
    /// States.
    pub states: &'s [State],
    /// Productions; states may share runs.
    pub productions: &'s [Production],
    /// Counts of particles with large bounds.
    pub counts: &'s [Count],
    /// Datatypes.
    pub datatypes: &'s [Datatype],
    /// Enumerated values, as their lexical form in the schema.
    pub values: &'s [TextRange],
    /// Restricted character sets.
    pub character_sets: &'s [CharacterSet],
    /// The characters of those sets.
    pub characters: &'s [u16],
}
