//! Undeclared productions and their event codes, §8.4.3, §8.5.4.4 and §8.3.
//!
//! All grammars list the events that they do not declare in one and the same order. So the
//! undeclared productions of a non-terminal are a set, the second part of an event code is a
//! place in that set, and pruning takes members away.

use crate::options::Options;

/// An undeclared production, in the order of second parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Undeclared {
    /// EE.
    EndElement,
    /// AT(xsi:type).
    Type,
    /// AT(xsi:nil).
    Nil,
    /// AT(*).
    Attribute,
    /// AT(qname) and AT(*) with untyped values: has third parts.
    UntypedAttribute,
    /// NS.
    Namespace,
    /// SC.
    SelfContained,
    /// DT.
    Doctype,
    /// SE(*).
    Element,
    /// CH, untyped.
    Characters,
    /// ER.
    EntityReference,
    /// CM and PI where they are third parts.
    Miscellaneous,
    /// CM where it is a second part.
    Comment,
    /// PI where it is a second part.
    ProcessingInstruction,
}

impl Undeclared {
    const ALL: [Self; 14] = [
        Self::EndElement,
        Self::Type,
        Self::Nil,
        Self::Attribute,
        Self::UntypedAttribute,
        Self::Namespace,
        Self::SelfContained,
        Self::Doctype,
        Self::Element,
        Self::Characters,
        Self::EntityReference,
        Self::Miscellaneous,
        Self::Comment,
        Self::ProcessingInstruction,
    ];
}

/// A set of undeclared productions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct UndeclaredSet(u16);

impl UndeclaredSet {
    pub(crate) const EMPTY: Self = Self(0);

    pub(crate) const fn of(members: &[Undeclared]) -> Self {
        let mut set = Self::EMPTY;
        let mut rest = members;
        while let Some((first, tail)) = rest.split_first() {
            set = set.with_if(true, *first);
            rest = tail;
        }
        set
    }

    pub(crate) const fn with_if(self, condition: bool, member: Undeclared) -> Self {
        Self(self.0 | (condition as u16) << member as u8)
    }

    pub(crate) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn without(self, member: Undeclared) -> Self {
        Self(self.0 & !(1 << member as u8))
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) const fn contains(self, member: Undeclared) -> bool {
        self.0 >> member as u8 & 1 == 1
    }

    /// Number of second parts.
    pub(crate) const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The second part of the event code of `member`.
    pub(crate) const fn place(self, member: Undeclared) -> u32 {
        (self.0 & ((1 << member as u8) - 1)).count_ones()
    }

    /// The production whose event code has the second part `place`.
    pub(crate) fn at(self, place: u32) -> Option<Undeclared> {
        let mut rest = self.0;
        for _ in 0..place {
            rest &= rest.wrapping_sub(1);
        }
        Undeclared::ALL.get(rest.trailing_zeros() as usize).copied()
    }
}

/// The undeclared productions that a set of options leaves, for each kind of non-terminal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pruned {
    /// §8.4.3 StartTagContent.
    pub(crate) built_in_start_tag: UndeclaredSet,
    /// §8.4.3 ElementContent.
    pub(crate) built_in_content: UndeclaredSet,
    /// §8.5.4.4.1, up to content; [`Self::first`] comes on top in a first state.
    start_tag: UndeclaredSet,
    first: UndeclaredSet,
    /// §8.5.4.4.1, beyond content.
    content: UndeclaredSet,
    /// DocContent.
    pub(crate) before_root: UndeclaredSet,
    /// DocEnd, FragmentContent.
    pub(crate) outside: UndeclaredSet,
    /// Third parts of [`Undeclared::Miscellaneous`]: CM, then PI.
    pub(crate) comments: bool,
    pub(crate) pis: bool,
    pub(crate) strict: bool,
}

/// What a schema-informed non-terminal has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Traits {
    /// No content was seen yet.
    pub(crate) start_tag: bool,
    /// It is a first state.
    pub(crate) first: bool,
    /// It declares EE.
    pub(crate) ends: bool,
    /// In strict: the element's type can be cast.
    pub(crate) castable: bool,
    /// In strict: the element is nillable.
    pub(crate) nillable: bool,
}

impl Pruned {
    pub(crate) const fn new(options: &Options) -> Self {
        use Undeclared as U;
        let preserve = options.preserve();
        let strict = options.strict();
        let misc = preserve.comments || preserve.pis;
        let content = UndeclaredSet::of(&[U::Element, U::Characters])
            .with_if(preserve.dtd, U::EntityReference)
            .with_if(misc, U::Miscellaneous);
        let markup = UndeclaredSet::EMPTY
            .with_if(preserve.prefixes, U::Namespace)
            .with_if(options.self_contained(), U::SelfContained);
        let attributes = UndeclaredSet::of(&[U::Attribute, U::UntypedAttribute]);
        let end = UndeclaredSet::of(&[U::EndElement]);
        Self {
            built_in_start_tag: end
                .union(UndeclaredSet::of(&[U::Attribute]))
                .union(markup)
                .union(content),
            built_in_content: content,
            start_tag: end.union(attributes).union(content),
            first: UndeclaredSet::of(&[U::Type, U::Nil]).union(markup),
            content: end.union(content),
            before_root: UndeclaredSet::EMPTY
                .with_if(preserve.dtd, U::Doctype)
                .with_if(misc, U::Miscellaneous),
            outside: UndeclaredSet::EMPTY
                .with_if(preserve.comments, U::Comment)
                .with_if(preserve.pis, U::ProcessingInstruction),
            comments: preserve.comments,
            pis: preserve.pis,
            strict,
        }
    }

    /// The undeclared productions of a schema-informed element or type grammar's non-terminal.
    #[inline]
    pub(crate) const fn informed(&self, state: Traits) -> UndeclaredSet {
        if self.strict {
            let here = state.start_tag && state.first;
            return UndeclaredSet::EMPTY
                .with_if(here && state.castable, Undeclared::Type)
                .with_if(here && state.nillable, Undeclared::Nil);
        }
        let set = match (state.start_tag, state.first) {
            (true, true) => self.start_tag.union(self.first),
            (true, false) => self.start_tag,
            (false, _) => self.content,
        };
        if state.ends { set.without(Undeclared::EndElement) } else { set }
    }

    /// Third parts of [`Undeclared::Miscellaneous`].
    pub(crate) const fn miscellaneous(&self) -> u32 {
        self.comments as u32 + self.pis as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Preserve;

    #[test]
    fn second_parts_are_places_in_the_order_of_the_specification() {
        // Appendix H.3, the first state of <product>: two declared attributes, default options.
        let pruned = Pruned::new(&Options::default());
        let first =
            Traits { start_tag: true, first: true, ends: false, castable: false, nillable: false };
        let set = pruned.informed(first);
        let order = [
            Undeclared::EndElement,
            Undeclared::Type,
            Undeclared::Nil,
            Undeclared::Attribute,
            Undeclared::UntypedAttribute,
            Undeclared::Element,
            Undeclared::Characters,
        ];
        assert_eq!(set.len(), 7);
        for (place, member) in (0..).zip(order) {
            assert_eq!(set.place(member), place);
            assert_eq!(set.at(place), Some(member));
        }
        assert_eq!(set.at(7), None);
        // The last state of <product> declares EE.
        let last = Traits { start_tag: false, first: false, ends: true, ..first };
        let set = pruned.informed(last);
        assert_eq!(
            [set.at(0), set.at(1), set.at(2)],
            [Some(Undeclared::Element), Some(Undeclared::Characters), None]
        );
    }

    #[test]
    fn strict_leaves_type_and_nil_where_the_element_permits_them() {
        let pruned = Pruned::new(&Options::builder().strict(true).build().unwrap());
        let state =
            Traits { start_tag: true, first: true, ends: false, castable: false, nillable: true };
        let set = pruned.informed(state);
        assert_eq!((set.len(), set.at(0)), (1, Some(Undeclared::Nil)));
        assert!(pruned.informed(Traits { first: false, ..state }).is_empty());
    }

    #[test]
    fn built_in_grammar_with_full_fidelity() {
        // §8.4.3: EE 0.0, AT(*) 0.1, NS 0.2, SC 0.3, SE(*) 0.4, CH 0.5, ER 0.6, CM and PI 0.7.
        let all =
            Preserve { comments: true, pis: true, dtd: true, prefixes: true, lexical_values: true };
        let options = Options::builder().preserve(all).self_contained(true).build().unwrap();
        let set = Pruned::new(&options).built_in_start_tag;
        assert_eq!(set.place(Undeclared::SelfContained), 3);
        assert_eq!(set.place(Undeclared::Element), 4);
        assert_eq!(set.place(Undeclared::Miscellaneous), 7);
        assert_eq!(set.len(), 8);
    }
}
