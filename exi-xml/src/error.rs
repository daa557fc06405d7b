//! Errors in XML text, and where they are.

use std::fmt;

use crate::limits::Limit;

/// A place in an XML document.
///
/// Inside an entity's replacement text it is the place of the reference in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Bytes from the start of the document; of a document that is not in UTF-8, bytes that its
    /// UTF-8 form would have.
    pub offset: u64,
    /// The line, from 1.
    pub line: u64,
    /// The character in the line, from 1.
    pub column: u64,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {} (byte {})", self.line, self.column, self.offset)
    }
}

/// A document that is not well-formed, or that asks for more than it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlError {
    /// What is wrong.
    pub kind: XmlErrorKind,
    /// Where.
    pub position: Position,
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.position, self.kind)
    }
}

impl std::error::Error for XmlError {}

/// What can be wrong with an XML document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum XmlErrorKind {
    /// The input ends inside of something.
    UnexpectedEnd,
    /// Something else should be here.
    Expected(&'static str),
    /// A character that XML 1.0 does not have.
    InvalidCharacter(char),
    /// Bytes that are no characters in the encoding named.
    InvalidEncoding(&'static str),
    /// An encoding that is not supported.
    UnsupportedEncoding(Box<str>),
    /// A numeric reference to what is not a character of XML 1.0.
    InvalidCharacterReference,
    /// `<` in an attribute value.
    LessThanInAttribute,
    /// `]]>` in text.
    SectionEndInText,
    /// `--` in a comment.
    DoubleHyphen,
    /// A processing instruction `xml` that is not the XML declaration at the very start.
    MisplacedDeclaration,
    /// A document type declaration after the root element began, or a second one.
    MisplacedDoctype,
    /// An end tag that is not the one of the innermost open element.
    MismatchedTag {
        /// The name of the innermost open element.
        expected: Box<str>,
        /// The name in the end tag.
        found: Box<str>,
    },
    /// An end tag where no element is open.
    UnexpectedEndTag(Box<str>),
    /// The document ends and this element is open.
    UnclosedElement(Box<str>),
    /// The document has no element.
    NoRoot,
    /// An element after the root element.
    SeveralRoots,
    /// Text, or a reference, outside of the root element.
    TextOutsideRoot,
    /// A prefix without a namespace declaration in scope.
    UnboundPrefix(Box<str>),
    /// A namespace declaration that Namespaces in XML forbids, and the rule.
    ForbiddenDeclaration(&'static str),
    /// Two attributes of the same name (with namespaces resolved) in one tag.
    DuplicateAttribute(Box<str>),
    /// What RFC 6120 §11.1 forbids in streams of XMPP.
    Restricted(&'static str),
    /// A reference to an entity that is not declared.
    UndefinedEntity(Box<str>),
    /// A reference to an external entity that nothing resolves.
    UnresolvedEntity(Box<str>),
    /// A reference in an attribute to an external entity.
    ExternalEntityInAttribute(Box<str>),
    /// A reference to an entity that is not XML (NDATA).
    UnparsedEntity(Box<str>),
    /// The replacement text of this entity is not balanced.
    UnbalancedEntity(Box<str>),
    /// A limit is reached.
    Limit(Limit),
}

impl fmt::Display for XmlErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnexpectedEnd => f.write_str("the document ends too early"),
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::InvalidCharacter(c) => {
                write!(f, "U+{:04X} is not a character of XML", u32::from(*c))
            }
            Self::InvalidEncoding(name) => write!(f, "not valid {name}"),
            Self::UnsupportedEncoding(name) => write!(
                f,
                "the encoding {name:?} is not supported; expected UTF-8, UTF-16, \
                 ISO-8859-1 or US-ASCII"
            ),
            Self::InvalidCharacterReference => {
                f.write_str("the reference is to no character of XML")
            }
            Self::LessThanInAttribute => f.write_str("an attribute value cannot contain \"<\""),
            Self::SectionEndInText => f.write_str("text cannot contain \"]]>\""),
            Self::DoubleHyphen => f.write_str("a comment cannot contain \"--\""),
            Self::MisplacedDeclaration => {
                f.write_str("the XML declaration can only be the very start of the document")
            }
            Self::MisplacedDoctype => {
                f.write_str("one document type declaration is possible, before the root element")
            }
            Self::MismatchedTag { expected, found } => {
                write!(f, "expected the end tag </{expected}>, found </{found}>")
            }
            Self::UnexpectedEndTag(name) => write!(f, "no element is open that </{name}> ends"),
            Self::UnclosedElement(name) => {
                write!(f, "the document ends before the end tag </{name}>")
            }
            Self::NoRoot => f.write_str("the document has no root element"),
            Self::SeveralRoots => f.write_str("a second root element"),
            Self::TextOutsideRoot => f.write_str("text outside of the root element"),
            Self::UnboundPrefix(prefix) => {
                write!(f, "the prefix \"{prefix}\" is not bound to a namespace")
            }
            Self::ForbiddenDeclaration(rule) => f.write_str(rule),
            Self::DuplicateAttribute(name) => write!(f, "a second attribute \"{name}\""),
            Self::Restricted(what) => write!(f, "XMPP forbids {what}"),
            Self::UndefinedEntity(name) => write!(f, "the entity \"{name}\" is not declared"),
            Self::UnresolvedEntity(name) => {
                write!(f, "the external entity \"{name}\" cannot be resolved")
            }
            Self::ExternalEntityInAttribute(name) => {
                write!(f, "the external entity \"{name}\" cannot be in an attribute value")
            }
            Self::UnparsedEntity(name) => write!(f, "the entity \"{name}\" is not XML"),
            Self::UnbalancedEntity(name) => {
                write!(f, "the entity \"{name}\" does not close what it opens")
            }
            Self::Limit(limit) => write!(f, "limit reached: {limit}"),
        }
    }
}
