//! XML 1.0 §2.4 to §2.7, §4.1: text, comments, processing instructions, CDATA sections,
//! references.

use super::cursor::{Cursor, Stop, push_lines};
use super::doctype;
use super::entities::{Reference, reference};
use super::found::Found;
use super::parser::{Parser, Start, Step};
use crate::chars;
use crate::error::XmlErrorKind;
use crate::limits::Limit;

impl Parser {
    /// Makes the text gathered so far, if any, the node found; true if there was some.
    pub(super) fn flush(&mut self) -> bool {
        if self.text.is_empty() {
            return false;
        }
        if self.elements.is_empty() && chars::is_blank(&self.text) {
            self.text.clear();
            return false;
        }
        self.found = Found::Text { run: None, alone: self.is_alone() };
        true
    }

    /// True when the text before the markup ahead is all that the element contains.
    fn is_alone(&self) -> bool {
        let childless = self.elements.last().is_some_and(|element| !element.parent);
        childless && self.input.cursor().rest().starts_with(b"</")
    }

    /// Reads text, as far as it stands for itself.
    pub(super) fn run(&mut self) -> Result<Step, Stop> {
        let mut cursor = self.input.cursor();
        let start = cursor.at;
        if self.elements.is_empty() && !self.options.fragment {
            if !cursor.space() {
                return Err(cursor.bad(XmlErrorKind::TextOutsideRoot));
            }
            let at = cursor.at;
            self.input.advance_to(at);
            return Ok(Step::Again);
        }
        if self.text.is_empty() {
            self.start = Start::At(self.input.outer(start));
        }
        cursor.at += chars::run::<{ chars::TEXT_END }>(cursor.rest());
        if self.text.len() + (cursor.at - start) > self.options.limits.text_length {
            return Err(cursor.bad(XmlErrorKind::Limit(Limit::TextLength)));
        }
        let whole = match cursor.rest() {
            [b'<', next, ..] => !matches!(next, b'!' | b'?'),
            _ => false,
        };
        if whole && self.text.is_empty() && !self.elements.is_empty() {
            let end = cursor.at;
            self.input.advance_to(end);
            let alone = self.is_alone();
            return Ok(self.found(Found::Text { run: Some(start..end), alone }, start, end));
        }
        if cursor.at == start {
            let normalise = self.input.frames().is_empty();
            special(&mut cursor, normalise, self.input.is_last(), &mut self.text)?;
        } else {
            self.text.push_str(cursor.since(start));
        }
        let at = cursor.at;
        self.input.advance_to(at);
        Ok(Step::Again)
    }

    /// Reads a reference.
    pub(super) fn reference(&mut self) -> Result<Step, Stop> {
        let mut cursor = self.input.cursor();
        let start = cursor.at;
        if self.elements.is_empty() && !self.options.fragment {
            return Err(cursor.bad(XmlErrorKind::TextOutsideRoot));
        }
        let bad = |kind| Stop::bad(kind, start);
        let name = match reference(&mut cursor)? {
            Reference::Char(c) => {
                if self.text.is_empty() {
                    self.start = Start::At(self.input.outer(start));
                }
                self.text.push(c);
                let at = cursor.at;
                self.input.advance_to(at);
                return Ok(Step::Again);
            }
            Reference::Entity(name) => name,
        };
        let end = cursor.at;
        self.unless_restricted("references to entities", start)?;
        if self.options.dtd {
            if !self.text.is_empty() {
                self.flush();
                return Ok(Step::Found);
            }
            if !self.declarations.unread && !self.declarations.general.contains_key(name) {
                return Err(bad(XmlErrorKind::UndefinedEntity(name.into())));
            }
            self.text.push_str(name);
            self.has_child();
            return Ok(self.found(Found::EntityReference, start, end));
        }
        let text = self.declarations.text(name, self.resolver.as_mut()).map_err(bad)?;
        let depth = self.input.frames().len();
        self.expansion.count(text.len(), depth, &self.options.limits).map_err(bad)?;
        let name = name.into();
        self.input.advance_to(end);
        self.input.enter(name, text, self.elements.len());
        Ok(Step::Again)
    }

    /// Reads a CDATA section; it is text.
    pub(super) fn section(&mut self) -> Result<Step, Stop> {
        let mut cursor = self.input.cursor();
        if self.elements.is_empty() && !self.options.fragment {
            return Err(cursor.bad(XmlErrorKind::TextOutsideRoot));
        }
        if self.text.is_empty() {
            self.start = Start::At(self.input.outer(cursor.at));
        }
        cursor.expect("<![CDATA[", "\"<![CDATA[\"")?;
        let section = cursor.until("]]>")?;
        if self.text.len() + section.len() > self.options.limits.text_length {
            return Err(cursor.bad(XmlErrorKind::Limit(Limit::TextLength)));
        }
        let end = cursor.at;
        if self.input.frames().is_empty() {
            push_lines(section, &mut self.text);
        } else {
            self.text.push_str(section);
        }
        self.input.advance_to(end);
        Ok(Step::Again)
    }

    /// Reads a comment.
    pub(super) fn comment(&mut self) -> Result<Step, Stop> {
        if self.options.comments && self.flush() {
            return Ok(Step::Found);
        }
        let mut cursor = self.input.cursor();
        let start = cursor.at;
        cursor.expect("<!--", "\"<!--\"")?;
        self.unless_restricted("comments", start)?;
        let comment = doctype::comment(&mut cursor)?;
        let end = cursor.at;
        if !self.options.comments {
            self.input.advance_to(end);
            return Ok(Step::Again);
        }
        push_lines(comment, &mut self.text);
        self.has_child();
        Ok(self.found(Found::Comment, start, end))
    }

    /// Reads a processing instruction.
    pub(super) fn processing_instruction(&mut self) -> Result<Step, Stop> {
        if self.options.pis && self.flush() {
            return Ok(Step::Found);
        }
        let mut cursor = self.input.cursor();
        let start = cursor.at;
        cursor.at += 2;
        self.unless_restricted("processing instructions", start)?;
        let (target, text) = doctype::processing_instruction(&mut cursor)?;
        let end = cursor.at;
        if !self.options.pis {
            self.input.advance_to(end);
            return Ok(Step::Again);
        }
        self.text.push_str(target);
        push_lines(text, &mut self.text);
        let found = Found::ProcessingInstruction(target.len());
        self.has_child();
        Ok(self.found(found, start, end))
    }

    /// Refuses what streams of XMPP cannot hold.
    pub(super) fn unless_restricted(&self, what: &'static str, at: usize) -> Result<(), Stop> {
        if !self.options.restricted {
            return Ok(());
        }
        Err(Stop::bad(XmlErrorKind::Restricted(what), at))
    }

    /// The innermost element has a child that is not text.
    fn has_child(&mut self) {
        if let Some(element) = self.elements.last_mut() {
            element.parent = true;
        }
    }
}

/// Reads a character that needs a second look, and appends what it stands for to `out`.
/// `normalise`: line ends become `\n`; `last`: no input follows.
fn special(
    cursor: &mut Cursor<'_>,
    normalise: bool,
    last: bool,
    out: &mut String,
) -> Result<(), Stop> {
    let rest = cursor.rest();
    match rest {
        [b'\r'] if normalise && !last => return Err(Stop::Incomplete),
        [b']'] | [b']', b']'] if !last => return Err(Stop::Incomplete),
        [b']', b']', b'>', ..] => return Err(cursor.bad(XmlErrorKind::SectionEndInText)),
        [b'\r', ..] if normalise => {
            out.push('\n');
            cursor.at += if rest.get(1) == Some(&b'\n') { 2 } else { 1 };
            return Ok(());
        }
        _ => {}
    }
    let c = cursor.text.get(cursor.at..).and_then(|rest| rest.chars().next());
    let c = c.ok_or(Stop::Incomplete)?;
    if !chars::is_char(c) {
        return Err(cursor.bad(XmlErrorKind::InvalidCharacter(c)));
    }
    out.push(c);
    cursor.at += c.len_utf8();
    Ok(())
}
