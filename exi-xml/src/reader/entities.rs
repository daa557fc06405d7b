//! XML 1.0 §3.3 and §4: what the document type declaration declares.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::sync::Arc;

use super::cursor::{Cursor, Stop};
use super::encoding::Decoder;
use crate::chars;
use crate::error::XmlErrorKind;
use crate::limits::{Limit, Limits};

/// The identifiers of an external entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExternalId<'a> {
    /// The public identifier, if there is one.
    pub public: Option<&'a str>,
    /// The system identifier: a URI reference, relative to the document.
    pub system: &'a str,
}

/// Gives the bytes of an external entity.
pub type Resolver = Box<dyn FnMut(ExternalId<'_>) -> io::Result<Vec<u8>> + Send>;

/// What a general entity stands for.
#[derive(Clone, Debug)]
pub(crate) enum Entity {
    /// Text, with character references already expanded.
    Internal(Arc<str>),
    /// Text elsewhere, and what the resolver gave for it.
    External { public: Option<Box<str>>, system: Box<str>, text: Option<Arc<str>> },
    /// Not XML.
    Unparsed,
}

/// One declared attribute.
#[derive(Debug)]
pub(crate) struct AttributeDeclaration {
    pub(crate) name: Box<str>,
    /// False for CDATA: other types lose leading, trailing and repeated space.
    pub(crate) tokenised: bool,
    pub(crate) default: Option<Box<str>>,
}

/// The declarations of a document type.
#[derive(Default)]
pub(crate) struct Declarations {
    pub(crate) general: HashMap<Arc<str>, Entity>,
    pub(crate) parameter: HashMap<Box<str>, Entity>,
    attributes: HashMap<Box<str>, Vec<AttributeDeclaration>>,
    /// True when there are declarations that were not read: an undeclared entity is then no
    /// breach of well-formedness.
    pub(crate) unread: bool,
}

impl fmt::Debug for Declarations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Declarations").finish_non_exhaustive()
    }
}

impl Declarations {
    /// Declares an attribute of elements `element`; the first declaration holds.
    pub(crate) fn declare_attribute(&mut self, element: &str, attribute: AttributeDeclaration) {
        let attributes = self.attributes.entry(element.into()).or_default();
        if attributes.iter().all(|known| known.name != attribute.name) {
            attributes.push(attribute);
        }
    }

    /// True when attributes are declared, of any element.
    #[inline]
    pub(crate) fn has_attributes(&self) -> bool {
        !self.attributes.is_empty()
    }

    /// The declared attributes of elements `name`.
    pub(crate) fn attributes_of(&self, name: &str) -> &[AttributeDeclaration] {
        self.attributes.get(name).map_or(&[], Vec::as_slice)
    }

    /// The text of the general entity `name`, resolved if it is external.
    pub(crate) fn text(
        &mut self,
        name: &str,
        resolver: Option<&mut Resolver>,
    ) -> Result<Arc<str>, XmlErrorKind> {
        let entity = self.general.get_mut(name);
        match entity.ok_or_else(|| XmlErrorKind::UndefinedEntity(name.into()))? {
            Entity::Internal(text) | Entity::External { text: Some(text), .. } => Ok(text.clone()),
            Entity::Unparsed => Err(XmlErrorKind::UnparsedEntity(name.into())),
            Entity::External { public, system, text } => {
                let unresolved = || XmlErrorKind::UnresolvedEntity(name.into());
                let id = ExternalId { public: public.as_deref(), system };
                let resolver = resolver.ok_or_else(unresolved)?;
                let bytes = resolver(id).map_err(|_| unresolved())?;
                Ok(text.insert(external_text(&bytes)?).clone())
            }
        }
    }

    /// The text of the general entity `name`, for an attribute value.
    pub(crate) fn attribute_text(&self, name: &str) -> Result<&str, XmlErrorKind> {
        match self.general.get(name) {
            Some(Entity::Internal(text)) => Ok(text),
            Some(Entity::External { .. }) => {
                Err(XmlErrorKind::ExternalEntityInAttribute(name.into()))
            }
            Some(Entity::Unparsed) => Err(XmlErrorKind::UnparsedEntity(name.into())),
            None => Err(XmlErrorKind::UndefinedEntity(name.into())),
        }
    }
}

/// The text of an external entity: decoded, without its text declaration, line ends as `\n`.
fn external_text(bytes: &[u8]) -> Result<Arc<str>, XmlErrorKind> {
    let (mut decoder, mut text) = (Decoder::default(), String::new());
    decoder.feed(bytes, &mut text)?;
    decoder.finish(&mut text)?;
    let mut content = text.as_str();
    if let Some(declaration) = text.strip_prefix("<?xml")
        && declaration.starts_with(|c: char| c.is_ascii_whitespace())
    {
        content = declaration.split_once("?>").ok_or(XmlErrorKind::UnexpectedEnd)?.1;
    }
    let mut lines = String::with_capacity(content.len());
    super::cursor::push_lines(content, &mut lines);
    Ok(lines.into())
}

/// How much entities have expanded to, over a whole document.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Expansion {
    total: usize,
}

impl Expansion {
    /// Counts a reference to an entity of `length` bytes, `depth` entities deep.
    pub(crate) fn count(
        &mut self,
        length: usize,
        depth: usize,
        limits: &Limits,
    ) -> Result<(), XmlErrorKind> {
        self.total = self.total.saturating_add(length).saturating_add(1);
        if depth >= limits.entity_depth {
            return Err(XmlErrorKind::Limit(Limit::EntityDepth));
        }
        if self.total > limits.entity_expansion {
            return Err(XmlErrorKind::Limit(Limit::EntityExpansion));
        }
        Ok(())
    }
}

/// A reference in text (§4.1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Reference<'a> {
    /// A character reference, or a predefined entity.
    Char(char),
    /// Another general entity.
    Entity(&'a str),
}

/// Reads the reference at the cursor, from `&` to `;`.
pub(crate) fn reference<'a>(cursor: &mut Cursor<'a>) -> Result<Reference<'a>, Stop> {
    let start = cursor.at;
    cursor.at += 1;
    if cursor.peek()? == b'#' {
        return character(cursor).map(Reference::Char);
    }
    let name = cursor.name()?;
    cursor.expect(";", "\";\" after the name of an entity")?;
    match name {
        "lt" => Ok(Reference::Char('<')),
        "gt" => Ok(Reference::Char('>')),
        "amp" => Ok(Reference::Char('&')),
        "apos" => Ok(Reference::Char('\'')),
        "quot" => Ok(Reference::Char('"')),
        _ if name.contains(':') => {
            Err(Stop::bad(XmlErrorKind::Expected("the name of an entity, without a colon"), start))
        }
        _ => Ok(Reference::Entity(name)),
    }
}

/// Reads a character reference from its `#` on.
fn character(cursor: &mut Cursor<'_>) -> Result<char, Stop> {
    let start = cursor.at - 1;
    cursor.at += 1;
    let radix = if cursor.eat("x")? { 16 } else { 10 };
    let mut code = 0_u32;
    let first = cursor.at;
    while let Some(digit) = char::from(cursor.peek()?).to_digit(radix) {
        code = code.saturating_mul(radix).saturating_add(digit);
        cursor.at += 1;
    }
    if cursor.at == first {
        return Err(cursor.bad(XmlErrorKind::Expected("a digit")));
    }
    cursor.expect(";", "\";\" after a character reference")?;
    let c = char::from_u32(code).filter(|&c| chars::is_char(c));
    c.ok_or_else(|| Stop::bad(XmlErrorKind::InvalidCharacterReference, start))
}
