//! Events, §4: what a stream is made of.

use core::fmt;

use crate::schema::Schema;
use crate::value::Value;

/// One event of an EXI stream (Table 4-1).
///
/// The decoder lends events; the encoder takes them. Events come in the order of §6:
/// after a start element its NS events, then `xsi:type`, `xsi:nil` and the other attributes.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// SD: the document, or fragment, begins.
    StartDocument,
    /// ED: it ends.
    EndDocument,
    /// SE: an element begins.
    ///
    /// With preserved prefixes, the prefix of the name may be settled only by an NS event
    /// that follows and has its `local_element_ns` flag set (§7.1.7).
    StartElement(QName<'a>),
    /// EE: the innermost open element ends.
    EndElement,
    /// AT: an attribute of the element that has just begun.
    Attribute(QName<'a>, Value<'a>),
    /// CH: character data.
    Characters(Value<'a>),
    /// NS: a namespace declaration of the element that has just begun.
    NamespaceDeclaration {
        /// The namespace name; empty to undeclare the prefix.
        uri: &'a str,
        /// The prefix; empty for the default namespace.
        prefix: &'a str,
        /// True when the name of the element itself has this prefix.
        local_element_ns: bool,
    },
    /// CM: a comment.
    Comment(&'a str),
    /// PI: a processing instruction.
    ProcessingInstruction {
        /// Its target.
        target: &'a str,
        /// Its text.
        text: &'a str,
    },
    /// DT: the document type declaration.
    Doctype {
        /// The name of the root element.
        name: &'a str,
        /// The public identifier, or nothing.
        public: &'a str,
        /// The system identifier, or nothing.
        system: &'a str,
        /// The internal subset, or nothing.
        text: &'a str,
    },
    /// ER: a reference to an entity that is not expanded.
    EntityReference(&'a str),
    /// SC: the element that has just begun is self-contained.
    SelfContained,
}

impl Event<'_> {
    /// The event type in words, for messages.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::StartDocument => "the start of the document",
            Self::EndDocument => "the end of the document",
            Self::StartElement(_) => "this start element",
            Self::EndElement => "the end of the element",
            Self::Attribute(..) => "this attribute",
            Self::Characters(_) => "this character data",
            Self::NamespaceDeclaration { .. } => "a namespace declaration",
            Self::Comment(_) => "a comment",
            Self::ProcessingInstruction { .. } => "a processing instruction",
            Self::Doctype { .. } => "a document type declaration",
            Self::EntityReference(_) => "an entity reference",
            Self::SelfContained => "a self-contained element",
        }
    }
}

/// A qualified name: namespace name, local name and, where known, prefix.
///
/// It is text, or a name of a schema that was resolved there ([`Schema::qname`]); the decoder gives
/// such names. An encoder that is informed by the same schema need not look them up.
///
/// Two names are equal when their namespace and local name are, whatever their prefixes (§1.2).
#[derive(Clone, Copy)]
pub struct QName<'a> {
    name: Source<'a>,
    prefix: Option<&'a str>,
}

/// Where the parts of a name are.
#[derive(Clone, Copy)]
enum Source<'a> {
    Given { uri: &'a str, local_name: &'a str },
    Listed(Listed<'a>),
}

/// A row of tables, whose text is looked up when somebody asks. It is apart from [`Source`] so that
/// the address of a given namespace tells the two kinds of those: a name has a word less.
#[derive(Clone, Copy)]
enum Listed<'a> {
    Declared { schema: &'a Schema<'a>, name: u32 },
    Added { texts: &'a (dyn NameTexts + Sync), name: u32 },
}

/// Tables that a stream has added names to.
pub(crate) trait NameTexts {
    /// The namespace of a name.
    fn uri(&self, name: u32) -> &str;

    /// Its local part.
    fn local_name(&self, name: u32) -> &str;
}

impl<'a> QName<'a> {
    /// A name in namespace `uri` (empty: in none), with no prefix given.
    #[must_use]
    pub const fn new(uri: &'a str, local_name: &'a str) -> Self {
        Self { name: Source::Given { uri, local_name }, prefix: None }
    }

    /// The name in row `name` of a schema.
    #[inline]
    pub(crate) const fn declared(schema: &'a Schema<'a>, name: u32) -> Self {
        Self { name: Source::Listed(Listed::Declared { schema, name }), prefix: None }
    }

    /// The tables that the name was resolved in, and its row there, where that is all of it.
    #[inline(always)]
    pub(crate) const fn row(&self) -> Option<(&'a Schema<'a>, u32)> {
        match (self.name, self.prefix) {
            (Source::Listed(Listed::Declared { schema, name }), None) => Some((schema, name)),
            _ => None,
        }
    }

    /// A name that the stream has added to tables.
    #[inline]
    pub(crate) const fn added(texts: &'a (dyn NameTexts + Sync), name: u32) -> Self {
        Self { name: Source::Listed(Listed::Added { texts, name }), prefix: None }
    }

    /// The row of the name in `tables` ([`Rows::names`](crate::schema::Rows::names)), where it was
    /// resolved in those very tables, and not in others or given as text.
    ///
    /// Who holds a schema can keep what it knows of a name by its row: as long as the tables are
    /// borrowed, no others can take their place.
    #[must_use]
    #[inline(always)]
    pub fn row_in(&self, tables: &Schema<'_>) -> Option<u32> {
        match self.name {
            Source::Listed(Listed::Declared { schema, name }) if schema.has_names_of(tables) => {
                Some(name)
            }
            _ => None,
        }
    }

    /// The tables that the name was resolved in, and its row there.
    #[inline(always)]
    pub(crate) const fn resolved(&self) -> Option<(&'a Schema<'a>, u32)> {
        match self.name {
            Source::Listed(Listed::Declared { schema, name }) => Some((schema, name)),
            _ => None,
        }
    }

    /// The same name with a prefix; an empty one stands for the default namespace.
    #[must_use]
    pub const fn with_prefix(self, prefix: &'a str) -> Self {
        Self { prefix: Some(prefix), ..self }
    }

    /// The namespace name; empty where the name is in no namespace.
    #[must_use]
    #[inline]
    pub fn uri(&self) -> &'a str {
        match self.name {
            Source::Given { uri, .. } => uri,
            Source::Listed(Listed::Declared { schema, name }) => schema.uri_of(name),
            Source::Listed(Listed::Added { texts, name }) => texts.uri(name),
        }
    }

    /// The local part.
    #[must_use]
    #[inline]
    pub fn local_name(&self) -> &'a str {
        match self.name {
            Source::Given { local_name, .. } => local_name,
            Source::Listed(Listed::Declared { schema, name }) => schema.local_name_of(name),
            Source::Listed(Listed::Added { texts, name }) => texts.local_name(name),
        }
    }

    /// The prefix, where the stream preserves prefixes or the caller gave one.
    #[must_use]
    pub const fn prefix(&self) -> Option<&'a str> {
        self.prefix
    }
}

impl fmt::Debug for QName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QName")
            .field("uri", &self.uri())
            .field("local_name", &self.local_name())
            .field("prefix", &self.prefix)
            .finish()
    }
}

impl PartialEq for QName<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.local_name() == other.local_name() && self.uri() == other.uri()
    }
}

impl Eq for QName<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    /// Events are moved often: the text of a name and its prefix, nothing else.
    #[test]
    fn a_name_has_six_words() {
        assert_eq!(size_of::<QName<'_>>(), 6 * size_of::<usize>());
    }
}
