//! What is known of an open element.

use crate::string_table::Name;

/// An open element: the non-terminal in force inside it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Frame {
    /// A state of the schema, or a built-in grammar.
    pub(super) state: u32,
    /// The element's name.
    pub(super) name: Name,
    /// The type in force, whose TypeEmpty grammar `xsi:nil` selects; or [`NONE`](crate::schema::NONE).
    pub(super) ty: u16,
    pub(super) flags: u8,
}

impl Frame {
    pub(crate) const EMPTY: Self = Self { state: 0, name: Name(0), ty: 0, flags: 0 };
    /// `state` is a built-in grammar.
    pub(super) const BUILT_IN: u8 = 1;
    /// The start tag is still open: no content was seen.
    pub(super) const START_TAG: u8 = 2;
    /// Strict permits `xsi:type`.
    pub(super) const CASTABLE: u8 = 4;
    /// Strict permits `xsi:nil`.
    pub(super) const NILLABLE: u8 = 8;
    /// The element is self-contained: its frame is the place of FragmentContent. Set together
    /// with `BUILT_IN`; `START_TAG` stays set until the element has begun again in the fragment.
    pub(super) const SELF_CONTAINED: u8 = 16;
    /// The element's built-in grammar may not learn: `xsi:type` has to come.
    pub(super) const WANTS_TYPE: u8 = 32;
    /// Grammars are not strict: there are undeclared productions everywhere.
    pub(super) const LAX: u8 = 64;
    /// There may be undeclared productions.
    pub(super) const OPEN: u8 = Self::CASTABLE | Self::NILLABLE | Self::LAX;
    /// No element: what is outside of all. Set together with `BUILT_IN`, so that one test tells
    /// schema-informed grammars from all else.
    pub(super) const OUTSIDE: Self = Self { flags: Self::BUILT_IN, ..Self::EMPTY };

    #[inline]
    pub(super) const fn is(self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}
