//! XML 1.0 §2.8 and §3: the document type declaration and its internal subset.

use std::ops::Range;

use super::attribute::{self, References};
use super::content_model;
use super::cursor::{Cursor, Stop, push_lines};
use super::entities::{
    AttributeDeclaration, Declarations, Entity, Expansion, Reference, reference,
};
use crate::chars;
use crate::error::XmlErrorKind;
use crate::limits::Limits;

/// The parts of a document type declaration, as places in its text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Doctype {
    pub(crate) name: Range<usize>,
    pub(crate) public: Range<usize>,
    pub(crate) system: Range<usize>,
    /// The internal subset, without white space around it.
    pub(crate) subset: Range<usize>,
}

/// Reads the declaration at the cursor, from `<!DOCTYPE` to `>`.
pub(crate) fn read(
    cursor: &mut Cursor<'_>,
    declarations: &mut Declarations,
    expansion: &mut Expansion,
    limits: &Limits,
) -> Result<Doctype, Stop> {
    let mut doctype = Doctype::default();
    cursor.expect("<!DOCTYPE", "\"<!DOCTYPE\"")?;
    cursor.expect_space()?;
    let name = cursor.qualified_name()?;
    doctype.name = name.start..name.end;
    if cursor.space() && matches!(cursor.peek()?, b'S' | b'P') {
        (doctype.public, doctype.system) = external_id(cursor, false)?;
        declarations.unread = true;
        cursor.space();
    }
    if cursor.peek()? == b'[' {
        cursor.at += 1;
        let start = cursor.at;
        let mut subset = Subset { declarations, expansion, limits, depth: 0, skip: false };
        subset.read(cursor)?;
        doctype.subset = trimmed(cursor.since(start), start);
        cursor.expect("]", "a declaration or \"]\"")?;
        cursor.space();
    }
    cursor.expect(">", "\">\" at the end of the document type declaration")?;
    Ok(doctype)
}

/// True when `text` can stand between the brackets of a document type declaration.
pub(crate) fn is_internal_subset(text: &str) -> bool {
    let (declarations, expansion) = (&mut Declarations::default(), &mut Expansion::default());
    let limits = &Limits::default();
    let mut subset = Subset { declarations, expansion, limits, depth: 0, skip: false };
    let bracketed = format!("{text}]");
    let mut cursor = Cursor::new(&bracketed, 0);
    subset.read(&mut cursor).is_ok() && cursor.rest() == b"]"
}

/// The range of `text` without white space around it; `start` is its place.
fn trimmed(text: &str, start: usize) -> Range<usize> {
    let start = start + text.len() - text.trim_ascii_start().len();
    start..start + text.trim_ascii().len()
}

/// Reads an external identifier (§4.2.2): where the public and the system identifier are.
/// `public_alone`: a notation needs no system identifier.
fn external_id(
    cursor: &mut Cursor<'_>,
    public_alone: bool,
) -> Result<(Range<usize>, Range<usize>), Stop> {
    let mut public = 0..0;
    if cursor.eat("PUBLIC")? {
        cursor.expect_space()?;
        let start = cursor.at + 1;
        let id = cursor.literal()?;
        if !id.chars().all(chars::is_public_id_char) {
            return Err(Stop::bad(XmlErrorKind::Expected("a public identifier"), start));
        }
        public = start..start + id.len();
        let spaced = cursor.space();
        let next = cursor.peek()?;
        if public_alone && next == b'>' {
            return Ok((public, 0..0));
        }
        if !spaced {
            return Err(cursor.bad(XmlErrorKind::Expected("white space")));
        }
    } else {
        cursor.expect("SYSTEM", "\"SYSTEM\" or \"PUBLIC\"")?;
        cursor.expect_space()?;
    }
    let start = cursor.at + 1;
    let length = cursor.literal()?.len();
    Ok((public, start..start + length))
}

/// Declarations being read: the internal subset, or a parameter entity in it.
struct Subset<'a> {
    declarations: &'a mut Declarations,
    expansion: &'a mut Expansion,
    limits: &'a Limits,
    /// Parameter entities around.
    depth: usize,
    /// True after a parameter entity that was not read: what follows may be declared there, so
    /// §5.1 forbids to process it.
    skip: bool,
}

impl Subset<'_> {
    /// Reads declarations, up to `]` or the end of a parameter entity.
    fn read(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Stop> {
        loop {
            cursor.space();
            match cursor.peek() {
                Ok(b'%') => self.parameter_reference(cursor)?,
                Ok(b'<') => self.declaration(cursor)?,
                Err(stop) if self.depth == 0 => return Err(stop),
                _ => return Ok(()),
            }
        }
    }

    fn declaration(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Stop> {
        if cursor.eat("<!--")? {
            return comment(cursor).map(|_| ());
        }
        if cursor.eat("<?")? {
            return processing_instruction(cursor).map(|_| ());
        }
        if cursor.eat("<!ENTITY")? {
            self.entity(cursor)?;
        } else if cursor.eat("<!ATTLIST")? {
            self.attribute_list(cursor)?;
        } else if cursor.eat("<!ELEMENT")? {
            cursor.expect_space()?;
            cursor.name()?;
            cursor.expect_space()?;
            content_model::read(cursor)?;
        } else if cursor.eat("<!NOTATION")? {
            cursor.expect_space()?;
            cursor.name()?;
            cursor.expect_space()?;
            external_id(cursor, true)?;
        } else {
            return Err(cursor.bad(XmlErrorKind::Expected("a declaration")));
        }
        cursor.space();
        cursor.expect(">", "\">\" at the end of the declaration")
    }

    /// §4.4.8: declarations in an internal parameter entity are read in its place; an external
    /// one is not read.
    fn parameter_reference(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Stop> {
        let start = cursor.at;
        cursor.at += 1;
        let name = cursor.name()?;
        cursor.expect(";", "\";\" after the name of an entity")?;
        let Some(Entity::Internal(text)) = self.declarations.parameter.get(name).cloned() else {
            self.declarations.unread = true;
            self.skip = true;
            return Ok(());
        };
        let counted = self.expansion.count(text.len(), self.depth, self.limits);
        counted.map_err(|kind| Stop::bad(kind, start))?;
        self.depth += 1;
        let mut inner = Cursor::new(&text, 0);
        let unbalanced = || Stop::bad(XmlErrorKind::UnbalancedEntity(name.into()), start);
        match self.read(&mut inner) {
            Ok(()) if inner.rest().is_empty() => {}
            Ok(()) | Err(Stop::Incomplete) => return Err(unbalanced()),
            Err(Stop::Bad(bad)) => return Err(Stop::bad(bad.kind, start)),
        }
        self.depth -= 1;
        Ok(())
    }

    /// §4.2: an entity declaration; the first one of a name holds.
    fn entity(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Stop> {
        cursor.expect_space()?;
        let parameter = cursor.eat("%")?;
        if parameter {
            cursor.expect_space()?;
        }
        let name = cursor.name()?;
        cursor.expect_space()?;
        let entity = self.entity_definition(cursor, parameter)?;
        if self.skip {
            return Ok(());
        }
        if parameter {
            self.declarations.parameter.entry(name.into()).or_insert(entity);
        } else {
            self.declarations.general.entry(name.into()).or_insert(entity);
        }
        Ok(())
    }

    fn entity_definition(&self, cursor: &mut Cursor<'_>, parameter: bool) -> Result<Entity, Stop> {
        if matches!(cursor.peek()?, b'"' | b'\'') {
            let start = cursor.at + 1;
            let literal = cursor.literal()?;
            return entity_value(literal, start, self.depth == 0)
                .map(|text| Entity::Internal(text.into()));
        }
        let (public, system) = external_id(cursor, false)?;
        let spaced = cursor.space();
        if spaced && !parameter && cursor.eat("NDATA")? {
            cursor.expect_space()?;
            cursor.name()?;
            return Ok(Entity::Unparsed);
        }
        let public = cursor.text.get(public).filter(|id| !id.is_empty()).map(Into::into);
        let system = cursor.text.get(system).unwrap_or_default().into();
        Ok(Entity::External { public, system, text: None })
    }

    /// §3.3: the declared attributes of one kind of element.
    fn attribute_list(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Stop> {
        cursor.expect_space()?;
        let name = cursor.qualified_name()?;
        let element = cursor.text.get(name.start..name.end).unwrap_or_default();
        loop {
            let spaced = cursor.space();
            if cursor.peek()? == b'>' {
                return Ok(());
            }
            if !spaced {
                return Err(cursor.bad(XmlErrorKind::Expected("white space or \">\"")));
            }
            let attribute = self.attribute(cursor)?;
            if !self.skip {
                self.declarations.declare_attribute(element, attribute);
            }
        }
    }

    fn attribute(&mut self, cursor: &mut Cursor<'_>) -> Result<AttributeDeclaration, Stop> {
        let name = cursor.qualified_name()?;
        let name = cursor.text.get(name.start..name.end).unwrap_or_default().into();
        cursor.expect_space()?;
        let tokenised = attribute_type(cursor)?;
        cursor.expect_space()?;
        let mut default = None;
        if !cursor.eat("#REQUIRED")? && !cursor.eat("#IMPLIED")? {
            if cursor.eat("#FIXED")? {
                cursor.expect_space()?;
            }
            default = Some(self.default_value(cursor, tokenised)?.into());
        }
        Ok(AttributeDeclaration { name, tokenised, default })
    }

    fn default_value(&mut self, cursor: &mut Cursor<'_>, tokenised: bool) -> Result<String, Stop> {
        let mut references = References {
            declarations: &*self.declarations,
            expansion: &mut *self.expansion,
            limits: self.limits,
        };
        let mut buffer = String::new();
        let span = attribute::value(cursor, &mut buffer, &mut references)?;
        let text = if span.buffered { &buffer } else { cursor.text };
        let value = text.get(span.start..span.end).unwrap_or_default();
        let mut normal = String::new();
        if tokenised {
            attribute::collapse(value, &mut normal);
        } else {
            normal.push_str(value);
        }
        Ok(normal)
    }
}

/// §3.3.1: steps over an attribute type; true unless it is CDATA.
fn attribute_type(cursor: &mut Cursor<'_>) -> Result<bool, Stop> {
    if cursor.eat("CDATA")? {
        return Ok(false);
    }
    let notation = cursor.eat("NOTATION")?;
    if notation {
        cursor.expect_space()?;
    } else if cursor.peek()? != b'(' {
        let start = cursor.at;
        let known = ["ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"];
        if known.contains(&cursor.name()?) {
            return Ok(true);
        }
        return Err(Stop::bad(XmlErrorKind::Expected("an attribute type"), start));
    }
    cursor.expect("(", "\"(\"")?;
    loop {
        cursor.space();
        if notation {
            cursor.name()?
        } else {
            cursor.name_token()?
        };
        cursor.space();
        if !cursor.eat("|")? {
            break;
        }
    }
    cursor.expect(")", "\"|\" or \")\"")?;
    Ok(true)
}

/// §4.5: the replacement text of an entity: character references expanded, others left.
/// `normalise`: line ends become `\n`; in a parameter entity they are what they are.
fn entity_value(literal: &str, start: usize, normalise: bool) -> Result<String, Stop> {
    let mut cursor = Cursor::new(literal, 0);
    let mut value = String::new();
    let place = |stop| match stop {
        Stop::Bad(bad) => Stop::bad(bad.kind, start + bad.at),
        Stop::Incomplete => {
            Stop::bad(XmlErrorKind::Expected("the end of a reference"), start + literal.len())
        }
    };
    loop {
        let from = cursor.at;
        let plain = |b: &&u8| !matches!(b, b'&' | b'%');
        cursor.at += cursor.rest().iter().take_while(plain).count();
        if normalise {
            push_lines(cursor.since(from), &mut value);
        } else {
            value.push_str(cursor.since(from));
        }
        let from = cursor.at;
        match cursor.peek() {
            Err(_) => return Ok(value),
            Ok(b'%') => {
                let what = "no reference to a parameter entity within a declaration";
                return Err(place(cursor.bad(XmlErrorKind::Expected(what))));
            }
            Ok(_) if cursor.rest().starts_with(b"&#") => {
                if let Reference::Char(c) = reference(&mut cursor).map_err(place)? {
                    value.push(c);
                }
            }
            Ok(_) => {
                reference(&mut cursor).map_err(place)?;
                value.push_str(cursor.since(from));
            }
        }
    }
}

/// §2.5: reads a comment from after `<!--` on.
pub(crate) fn comment<'a>(cursor: &mut Cursor<'a>) -> Result<&'a str, Stop> {
    let text = cursor.until("--")?;
    if cursor.peek()? != b'>' {
        return Err(Stop::bad(XmlErrorKind::DoubleHyphen, cursor.at - 2));
    }
    cursor.at += 1;
    Ok(text)
}

/// §2.6: reads a processing instruction from after `<?` on: its target and its text.
pub(crate) fn processing_instruction<'a>(
    cursor: &mut Cursor<'a>,
) -> Result<(&'a str, &'a str), Stop> {
    let start = cursor.at;
    let target = cursor.name()?;
    if target.eq_ignore_ascii_case("xml") {
        return Err(Stop::bad(XmlErrorKind::MisplacedDeclaration, start));
    }
    if !cursor.space() {
        cursor.expect("?>", "white space or \"?>\"")?;
        return Ok((target, ""));
    }
    Ok((target, cursor.until("?>")?))
}
