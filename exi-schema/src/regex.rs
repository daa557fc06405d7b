//! Appendix E: the set of characters of a regular expression of XML Schema.
//!
//! Only the characters matter, so quantifiers are read and forgotten. An expression with a
//! category escape, or a multi-character escape other than `\s`, has no set.

use std::fmt;
use std::iter::Peekable;
use std::str::CharIndices;

/// Parentheses and subtractions within one another.
const MAX_DEPTH: usize = 100;

/// A pattern that is no regular expression of XML Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PatternError {
    /// Where, in bytes from the start of the pattern.
    pub(crate) offset: usize,
    /// What was expected there.
    pub(crate) expected: &'static str,
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {} at byte {}", self.expected, self.offset)
    }
}

impl std::error::Error for PatternError {}

/// The restricted character set of several pattern facets of one derivation step (§7.1.10.1),
/// sorted; `None` where there is none.
///
/// # Errors
///
/// [`PatternError`] where a pattern is no regular expression, with the index of that pattern.
pub(crate) fn restricted_characters<S: AsRef<str>>(
    patterns: &[S],
) -> Result<Option<Vec<u16>>, (usize, PatternError)> {
    let mut characters = CharacterSet::default();
    let mut defined = true;
    for (index, pattern) in patterns.iter().enumerate() {
        let mut parser = Parser::new(pattern.as_ref());
        characters.extend(&parser.expression(0).map_err(|error| (index, error))?);
        parser.end().map_err(|error| (index, error))?;
        defined &= parser.defined;
    }
    Ok(if defined { characters.small() } else { None })
}

/// Characters as ranges, ends included, in no order.
#[derive(Clone, Debug, Default)]
struct CharacterSet(Vec<(u32, u32)>);

impl CharacterSet {
    /// What XML calls a character.
    fn all() -> Self {
        Self(vec![(9, 10), (13, 13), (0x20, 0xD7FF), (0xE000, 0xFFFD), (0x1_0000, 0x10_FFFF)])
    }

    /// What XML does not call a character.
    fn none_of_xml() -> Self {
        Self(vec![(0, 8), (11, 12), (14, 0x1F), (0xD800, 0xDFFF), (0xFFFE, 0xFFFF)])
    }

    fn insert(&mut self, first: u32, last: u32) {
        self.0.push((first, last));
    }

    fn extend(&mut self, other: &Self) {
        self.0.extend_from_slice(&other.0);
        // Repeated expressions would make it grow without end.
        if self.0.len() > 256 {
            self.sort();
        }
    }

    /// Brings the ranges into order and joins those that touch.
    fn sort(&mut self) {
        self.0.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::with_capacity(self.0.len());
        for &(first, last) in &self.0 {
            match joined.last_mut() {
                Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
                _ => joined.push((first, last)),
            }
        }
        self.0 = joined;
    }

    /// What is here and not in `other`.
    fn without(mut self, mut other: Self) -> Self {
        self.sort();
        other.sort();
        let mut rest = Self::default();
        let mut holes = other.0.iter().peekable();
        for (mut first, last) in self.0 {
            while let Some(&&(hole, hole_end)) = holes.peek() {
                if hole > last {
                    break;
                }
                if hole > first {
                    rest.insert(first, hole - 1);
                }
                first = first.max(hole_end + 1);
                if hole_end > last {
                    break;
                }
                holes.next();
            }
            if first <= last {
                rest.insert(first, last);
            }
        }
        rest
    }

    /// The characters, where they are fewer than 256 and all of the BMP.
    fn small(mut self) -> Option<Vec<u16>> {
        self.sort();
        let count: u64 = self.0.iter().map(|(first, last)| u64::from(last - first) + 1).sum();
        if count >= 256 {
            return None;
        }
        self.0
            .iter()
            .flat_map(|&(first, last)| first..=last)
            .map(|c| u16::try_from(c).ok())
            .collect()
    }
}

struct Parser<'p> {
    rest: Peekable<CharIndices<'p>>,
    length: usize,
    /// False once something was read that has no set.
    defined: bool,
}

impl<'p> Parser<'p> {
    fn new(pattern: &'p str) -> Self {
        Self { rest: pattern.char_indices().peekable(), length: pattern.len(), defined: true }
    }

    fn peek(&mut self) -> Option<char> {
        self.rest.peek().map(|&(_, c)| c)
    }

    fn next(&mut self) -> Option<char> {
        self.rest.next().map(|(_, c)| c)
    }

    fn accept(&mut self, wanted: char) -> bool {
        self.rest.next_if(|&(_, c)| c == wanted).is_some()
    }

    fn error<T>(&mut self, expected: &'static str) -> Result<T, PatternError> {
        let offset = self.rest.peek().map_or(self.length, |&(offset, _)| offset);
        Err(PatternError { offset, expected })
    }

    fn require(&mut self, wanted: char, expected: &'static str) -> Result<(), PatternError> {
        if self.accept(wanted) { Ok(()) } else { self.error(expected) }
    }

    fn end(&mut self) -> Result<(), PatternError> {
        if self.peek().is_none() { Ok(()) } else { self.error("the end of the pattern") }
    }

    /// regExp ::= branch ('|' branch)*, branch ::= piece*
    fn expression(&mut self, depth: usize) -> Result<CharacterSet, PatternError> {
        if depth > MAX_DEPTH {
            return self.error("fewer parentheses and subtractions within one another");
        }
        let mut set = CharacterSet::default();
        while let Some(c) = self.peek() {
            match c {
                '|' => {
                    self.next();
                }
                ')' => break,
                _ => {
                    set.extend(&self.atom(depth)?);
                    self.quantifier()?;
                }
            }
        }
        Ok(set)
    }

    fn atom(&mut self, depth: usize) -> Result<CharacterSet, PatternError> {
        match self.peek() {
            Some('(') => {
                self.next();
                let set = self.expression(depth + 1)?;
                self.require(')', "a closing parenthesis")?;
                Ok(set)
            }
            Some('[') => self.class(depth),
            Some('\\') => self.escape(),
            Some('.') => {
                self.next();
                Ok(CharacterSet::all().without(CharacterSet(vec![(10, 10), (13, 13)])))
            }
            Some('?' | '*' | '+' | ']') | None => self.error("a character, a class or a group"),
            Some(c) => {
                self.next();
                Ok(CharacterSet(vec![(c.into(), c.into())]))
            }
        }
    }

    fn quantifier(&mut self) -> Result<(), PatternError> {
        match self.peek() {
            Some('?' | '*' | '+') => {
                self.next();
                Ok(())
            }
            Some('{') => {
                self.next();
                self.number()?;
                if self.accept(',') && self.peek() != Some('}') {
                    self.number()?;
                }
                self.require('}', "a closing brace")
            }
            _ => Ok(()),
        }
    }

    fn number(&mut self) -> Result<(), PatternError> {
        if !self.peek().is_some_and(|c| c.is_ascii_digit()) {
            return self.error("a number");
        }
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.next();
        }
        Ok(())
    }

    /// charClassExpr ::= '[' charGroup ']'
    fn class(&mut self, depth: usize) -> Result<CharacterSet, PatternError> {
        if depth > MAX_DEPTH {
            return self.error("fewer parentheses and subtractions within one another");
        }
        self.require('[', "a character class")?;
        let negative = self.accept('^');
        let mut set = CharacterSet::default();
        let mut subtracted = None;
        let mut first = true;
        loop {
            match self.peek() {
                Some(']') if !first => break,
                Some('-') => {
                    self.next();
                    if !first && self.peek() == Some('[') {
                        subtracted = Some(self.class(depth + 1)?);
                        break;
                    }
                    self.range_from('-', &mut set)?;
                }
                Some('\\') => {
                    let escaped = self.escape()?;
                    match escaped.0.as_slice() {
                        [(one, last)] if one == last => {
                            self.range_from(char::from_u32(*one).unwrap_or('\\'), &mut set)?;
                        }
                        _ => set.extend(&escaped),
                    }
                }
                Some('[' | ']') | None => return self.error("a character of the class"),
                Some(c) => {
                    self.next();
                    self.range_from(c, &mut set)?;
                }
            }
            first = false;
        }
        self.require(']', "the end of the class")?;
        if negative {
            set = CharacterSet::all().without(set);
        }
        Ok(match subtracted {
            Some(subtracted) => set.without(subtracted),
            None => set,
        })
    }

    /// seRange ::= charOrEsc '-' charOrEsc, or `first` alone.
    fn range_from(&mut self, first: char, set: &mut CharacterSet) -> Result<(), PatternError> {
        let mut ahead = self.rest.clone();
        ahead.next();
        let after = ahead.next().map(|(_, c)| c);
        if self.peek() != Some('-') || matches!(after, None | Some('[' | ']')) {
            set.insert(first.into(), first.into());
            return Ok(());
        }
        self.next();
        let last = if self.peek() == Some('\\') {
            match self.escape()?.0.as_slice() {
                [(one, last)] if one == last => *one,
                _ => return self.error("one character as the end of a range"),
            }
        } else {
            self.next().map_or(0, u32::from)
        };
        if last < first.into() {
            return self.error("a range in ascending order");
        }
        set.extend(&CharacterSet(vec![(first.into(), last)]).without(CharacterSet::none_of_xml()));
        Ok(())
    }

    /// charClassEsc, whose set is empty where Appendix E defines none.
    fn escape(&mut self) -> Result<CharacterSet, PatternError> {
        self.require('\\', "an escape")?;
        let one = |c: char| Ok(CharacterSet(vec![(c.into(), c.into())]));
        match self.peek() {
            Some(c @ ('n' | 'r' | 't')) => {
                self.next();
                one(match c {
                    'n' => '\n',
                    'r' => '\r',
                    _ => '\t',
                })
            }
            Some(
                c @ ('\\' | '|' | '.' | '?' | '*' | '+' | '(' | ')' | '{' | '}' | '-' | '[' | ']'
                | '^'),
            ) => {
                self.next();
                one(c)
            }
            Some('s') => {
                self.next();
                Ok(CharacterSet(vec![(9, 10), (13, 13), (32, 32)]))
            }
            Some('S' | 'i' | 'I' | 'c' | 'C' | 'd' | 'D' | 'w' | 'W') => {
                self.next();
                self.defined = false;
                Ok(CharacterSet::default())
            }
            Some('p' | 'P') => {
                self.next();
                self.defined = false;
                self.category()
            }
            _ => self.error("a character that may be escaped"),
        }
    }

    fn category(&mut self) -> Result<CharacterSet, PatternError> {
        self.require('{', "a category in braces")?;
        let mut length = 0;
        while self.peek().is_some_and(|c| c.is_ascii_alphanumeric() || c == '-') {
            self.next();
            length += 1;
        }
        if length == 0 {
            return self.error("the name of a category");
        }
        self.require('}', "a closing brace")?;
        Ok(CharacterSet::default())
    }
}

#[cfg(test)]
mod tests {
    use super::restricted_characters;

    fn set(pattern: &str) -> Option<String> {
        let set = restricted_characters(&[pattern]).unwrap();
        set.map(|set| String::from_utf16(&set).unwrap())
    }

    #[test]
    fn characters_of_branches_pieces_and_groups_are_united() {
        assert_eq!(set("ab|(c{2,3}d?)*").as_deref(), Some("abcd"));
        assert_eq!(set("").as_deref(), Some(""));
        assert_eq!(set("a{0}").as_deref(), Some("a"));
        assert_eq!(set(r"\+\.\\").as_deref(), Some("+.\\"));
    }

    #[test]
    fn classes_have_ranges_negation_and_subtraction() {
        assert_eq!(set("[a-e-[bd]]").as_deref(), Some("ace"));
        assert_eq!(set("[-a]").as_deref(), Some("-a"));
        assert_eq!(set("[a-]").as_deref(), Some("-a"));
        assert_eq!(set(r"[+\-\]]").as_deref(), Some("+-]"));
        assert_eq!(set(r"[\s]").as_deref(), Some("\t\n\r "));
        assert_eq!(set("[^a-z]"), None, "a negation has far more than 255 characters");
        assert_eq!(set("[!-\u{10FFFF}-[^x-z]]").as_deref(), Some("xyz"));
    }

    #[test]
    fn category_and_multi_character_escapes_have_no_set() {
        for pattern in [r"\d", r"a\w", r"[\i]", r"\p{Lu}", r"[a\P{IsBasicLatin}]", r"(b|\C)", "."] {
            assert_eq!(set(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn only_small_sets_of_the_bmp_count() {
        assert!(set("[\u{100}-\u{1FE}]").is_some(), "255 characters");
        assert_eq!(set("[\u{100}-\u{1FF}]"), None, "256 characters");
        assert_eq!(set("[a\u{10000}]"), None, "beyond the BMP");
    }

    #[test]
    fn what_is_no_expression_is_refused_at_its_place() {
        let at = |pattern: &str| restricted_characters(&[pattern]).unwrap_err().1.offset;
        assert_eq!(at("a("), 2);
        assert_eq!(at("a)"), 1);
        assert_eq!(at("[z-a]"), 4);
        assert_eq!(at("a{x}"), 2);
        assert_eq!(at(r"\q"), 1);
        assert_eq!(at("*a"), 0);
        assert_eq!(at(&"(".repeat(1000)), 101);
    }
}
