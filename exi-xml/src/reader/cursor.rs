//! A place in text, and the small steps of a parser.

use crate::chars;
use crate::error::XmlErrorKind;

/// Why a step could not be made.
#[derive(Debug, PartialEq)]
pub(crate) enum Stop {
    /// The text ends too early; more input may help.
    Incomplete,
    /// Something is wrong.
    Bad(Box<Bad>),
}

/// What is wrong, and at which byte of the text.
#[derive(Debug, PartialEq)]
pub(crate) struct Bad {
    pub(crate) kind: XmlErrorKind,
    pub(crate) at: usize,
}

impl Stop {
    #[cold]
    pub(crate) fn bad(kind: XmlErrorKind, at: usize) -> Self {
        Self::Bad(Box::new(Bad { kind, at }))
    }
}

/// A place in `text`, which moves forward.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'a> {
    pub(crate) text: &'a str,
    pub(crate) at: usize,
}

/// A qualified name as it is written: its bytes in the text, and where its colon is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RawName {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The colon's place, or `start` where there is none.
    pub(crate) colon: usize,
}

impl<'a> Cursor<'a> {
    /// At byte `at` of `text`.
    pub(crate) const fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    /// The error `kind`, here.
    pub(crate) fn bad(&self, kind: XmlErrorKind) -> Stop {
        Stop::bad(kind, self.at)
    }

    /// What lies ahead.
    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// The text from `start` to here.
    #[inline]
    pub(crate) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The next byte.
    #[inline]
    pub(crate) fn peek(&self) -> Result<u8, Stop> {
        self.text.as_bytes().get(self.at).copied().ok_or(Stop::Incomplete)
    }

    /// Steps over `token` if it is next; true if it was.
    #[inline]
    pub(crate) fn eat(&mut self, token: &str) -> Result<bool, Stop> {
        if self.rest().starts_with(token.as_bytes()) {
            self.at += token.len();
            Ok(true)
        } else if token.as_bytes().starts_with(self.rest()) {
            Err(Stop::Incomplete)
        } else {
            Ok(false)
        }
    }

    /// Steps over `token`, which must be next; `what` describes it.
    #[inline]
    pub(crate) fn expect(&mut self, token: &str, what: &'static str) -> Result<(), Stop> {
        if self.eat(token)? { Ok(()) } else { Err(self.bad(XmlErrorKind::Expected(what))) }
    }

    /// Steps over white space; true if there was any.
    #[inline]
    pub(crate) fn space(&mut self) -> bool {
        let length = self.rest().iter().take_while(|&&byte| chars::is_space(byte)).count();
        self.at += length;
        length > 0
    }

    /// Steps over white space, which must be next.
    pub(crate) fn expect_space(&mut self) -> Result<(), Stop> {
        if self.space() {
            return Ok(());
        }
        self.peek()?;
        Err(self.bad(XmlErrorKind::Expected("white space")))
    }

    /// Steps over the text before `end`, and over `end`; returns the text.
    pub(crate) fn until(&mut self, end: &str) -> Result<&'a str, Stop> {
        let start = self.at;
        let length = memchr::memmem::find(self.rest(), end.as_bytes()).ok_or(Stop::Incomplete)?;
        self.at += length;
        let text = self.since(start);
        self.at += end.len();
        check_chars(text, start)?;
        Ok(text)
    }

    /// Steps over a quoted literal; returns what is between the quotes.
    pub(crate) fn literal(&mut self) -> Result<&'a str, Stop> {
        match self.peek()? {
            quote @ (b'"' | b'\'') => {
                self.at += 1;
                self.until(if quote == b'"' { "\"" } else { "'" })
            }
            _ => Err(self.bad(XmlErrorKind::Expected("a quoted value"))),
        }
    }

    /// Steps over a name: of an entity, or a target.
    pub(crate) fn name(&mut self) -> Result<&'a str, Stop> {
        let start = self.at;
        self.name_chars()?;
        let name = self.since(start);
        if chars::is_name(name) {
            return Ok(name);
        }
        Err(Stop::bad(XmlErrorKind::Expected("a name"), start))
    }

    /// Steps over a name token (`Nmtoken`).
    pub(crate) fn name_token(&mut self) -> Result<&'a str, Stop> {
        let start = self.at;
        self.name_chars()?;
        let token = self.since(start);
        if !token.is_empty() && token.chars().all(|c| c == ':' || chars::is_name_char(c)) {
            return Ok(token);
        }
        Err(Stop::bad(XmlErrorKind::Expected("a name token"), start))
    }

    /// Steps over a qualified name, of Namespaces in XML.
    #[inline]
    pub(crate) fn qualified_name(&mut self) -> Result<RawName, Stop> {
        let start = self.at;
        let mut colon = start;
        if self.ncname()? == b':' {
            colon = self.at;
            self.at += 1;
            if self.ncname()? == b':' {
                return Err(self.bad(XmlErrorKind::Expected("a name with one colon at most")));
            }
        }
        Ok(RawName { start, end: self.at, colon })
    }

    /// Steps over a name without colons; returns the byte after it.
    #[inline]
    fn ncname(&mut self) -> Result<u8, Stop> {
        let rest = self.rest();
        let length = chars::short_run::<{ chars::NAME_END | chars::FOREIGN }>(rest);
        let next = rest.get(length).ok_or(Stop::Incomplete)?;
        if next.is_ascii() && rest.first().is_some_and(chars::starts_plain_name) {
            self.at += length;
            return Ok(*next);
        }
        self.foreign_ncname()
    }

    /// The same, of a name with other characters than ASCII.
    #[cold]
    fn foreign_ncname(&mut self) -> Result<u8, Stop> {
        let start = self.at;
        self.at += chars::short_run::<{ chars::NAME_END }>(self.rest());
        let next = self.peek()?;
        if chars::is_ncname(self.since(start)) {
            return Ok(next);
        }
        Err(Stop::bad(XmlErrorKind::Expected("a name"), start))
    }

    /// Steps over characters of a name with colons. They may go on where the text ends.
    fn name_chars(&mut self) -> Result<(), Stop> {
        loop {
            self.at += chars::short_run::<{ chars::NAME_END }>(self.rest());
            if self.peek()? != b':' {
                return Ok(());
            }
            self.at += 1;
        }
    }
}

/// Refuses text with a character that XML does not have; `start` is its place.
pub(crate) fn check_chars(text: &str, start: usize) -> Result<(), Stop> {
    let mut from = 0;
    loop {
        let rest = text.get(from..).unwrap_or_default();
        let run = chars::run::<{ chars::SUSPECT }>(rest.as_bytes());
        let Some(c) = rest.get(run..).and_then(|rest| rest.chars().next()) else {
            return Ok(());
        };
        if !chars::is_char(c) {
            return Err(Stop::bad(XmlErrorKind::InvalidCharacter(c), start + from + run));
        }
        from += run + c.len_utf8();
    }
}

/// The text with every line end as `\n` (XML 1.0 §2.11), appended to `out`.
pub(crate) fn push_lines(mut text: &str, out: &mut String) {
    while let Some((line, rest)) = text.split_once('\r') {
        out.push_str(line);
        out.push('\n');
        text = rest.strip_prefix('\n').unwrap_or(rest);
    }
    out.push_str(text);
}
