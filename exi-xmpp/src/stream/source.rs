//! RFC 6120 §4: the text of a stream, node by node.

use exi_core::QName;
use exi_xml::{Node, Parser, Position, Progress, ReaderOptions};

use super::configuration::Limits;
use super::error::Error;

/// Bytes that are fed to the parser at a time: what it may hold beyond a unit that is complete.
const FEED: usize = 4 << 10;

/// Text between first-level elements.
const TEXT: Error = Error::Misplaced("text");

/// Reads the text of a stream, or of what else has first-level elements.
#[derive(Debug)]
pub(crate) struct Source {
    parser: Parser,
    root: QName<'static>,
    stage: Stage,
    limit: usize,
    /// Bytes that were fed, and how many of them when the last unit ended.
    fed: u64,
    last: u64,
}

/// How far the stream is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Before the head.
    Closed,
    /// Between first-level elements.
    Open,
    /// Inside one.
    Element,
    /// After the end.
    Ended,
    /// After an error.
    Broken,
}

/// What the node is that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The start tag of the stream, or of one that takes its place.
    Head,
    /// The start tag of a first-level element.
    Begin,
    /// Part of one.
    Inside,
    /// The end of one.
    Last,
    /// The end tag of the stream.
    End,
}

/// What is ahead between first-level elements.
enum Ahead {
    Restart,
    MayBeRestart,
    Other,
}

impl Source {
    /// At the start of a document whose root is `root`.
    pub(crate) fn new(root: QName<'static>, limits: &Limits) -> Self {
        let limit = limits.stanza_bytes;
        let limits = limits.xml();
        let options = ReaderOptions { restricted: true, limits, ..ReaderOptions::default() };
        let (parser, stage) = (Parser::new(options), Stage::Closed);
        Self { parser, root, stage, limit, fed: 0, last: 0 }
    }

    /// Takes text until a node that matters was found; nothing where all text was taken. After
    /// the end, or an error, text is taken and forgotten.
    pub(crate) fn next(&mut self, input: &mut &[u8]) -> Result<Option<Found>, Error> {
        let found = self.find(input);
        if found.is_err() {
            self.give_up();
        }
        found
    }

    /// Forgets what follows: nothing can be made of it.
    pub(crate) fn give_up(&mut self) {
        self.stage = Stage::Broken;
    }

    fn find(&mut self, input: &mut &[u8]) -> Result<Option<Found>, Error> {
        loop {
            let progress = match self.ahead() {
                _ if matches!(self.stage, Stage::Ended | Stage::Broken) => {
                    *input = &[];
                    return Ok(None);
                }
                Ahead::MayBeRestart => Progress::NeedInput,
                Ahead::Restart if self.parser.holds_text() => return Err(TEXT),
                Ahead::Restart => {
                    self.restart();
                    continue;
                }
                Ahead::Other => self.parser.advance()?,
            };
            match progress {
                Progress::NeedInput if self.feed(input)? => {}
                Progress::NeedInput | Progress::End => return Ok(None),
                Progress::Node => {
                    if let Some(found) = self.found()? {
                        return Ok(Some(found));
                    }
                }
            }
        }
    }

    /// The node that was found.
    pub(crate) fn node(&self) -> Option<Node<'_>> {
        self.parser.node()
    }

    /// Where the node that was found begins, or one of its attributes.
    pub(crate) fn position(&self, attribute: Option<usize>) -> Position {
        match attribute {
            Some(index) => self.parser.attribute_position(index),
            None => self.parser.position(),
        }
    }

    /// Nothing follows: this side has ended the stream.
    pub(crate) fn end(&mut self) {
        self.stage = Stage::Ended;
    }

    /// True after the end.
    pub(crate) fn is_ended(&self) -> bool {
        self.stage == Stage::Ended
    }

    /// True where the text is at the end of a unit.
    pub(crate) fn is_between(&self) -> bool {
        self.stage != Stage::Element && self.parser.unread().trim_ascii().is_empty()
    }

    /// Another stream begins within this one, with what follows.
    pub(crate) fn restart(&mut self) {
        self.parser.restart();
        self.begin();
    }

    fn begin(&mut self) {
        self.stage = Stage::Closed;
        self.last = self.consumed();
    }

    /// Feeds the parser; false where there is nothing to feed.
    fn feed(&mut self, input: &mut &[u8]) -> Result<bool, Error> {
        let between = match self.stage {
            // The parser may hold back what it reads the encoding from.
            Stage::Closed => self.fed == self.last,
            stage => stage == Stage::Open && self.parser.unread().is_empty(),
        };
        if between {
            *input = input.trim_ascii_start();
            self.last = self.fed;
        }
        if input.is_empty() {
            return Ok(false);
        }
        self.check_length(self.fed)?;
        let (next, rest) = input.split_at_checked(FEED).unwrap_or((input, &[]));
        *input = rest;
        self.parser.feed(next)?;
        self.fed += next.len() as u64;
        Ok(true)
    }

    /// Bytes that nodes were made of.
    fn consumed(&self) -> u64 {
        self.fed - self.parser.unread().len() as u64
    }

    /// Checks the length of the unit that goes on until `end`.
    fn check_length(&self, end: u64) -> Result<(), Error> {
        let limit = self.limit;
        if end - self.last > limit as u64 { Err(Error::TooLong { limit }) } else { Ok(()) }
    }

    /// Looks for an XML declaration within the stream.
    fn ahead(&self) -> Ahead {
        if self.stage != Stage::Open {
            return Ahead::Other;
        }
        let rest = self.parser.unread().trim_ascii_start();
        match rest {
            [b'<', b'?', b'x', b'm', b'l', next, ..] if next.is_ascii_whitespace() => {
                Ahead::Restart
            }
            [b'<', b'?', ..] if b"<?xml".starts_with(rest) => Ahead::MayBeRestart,
            _ => Ahead::Other,
        }
    }

    /// What the node is; nothing where it does not matter.
    fn found(&mut self) -> Result<Option<Found>, Error> {
        let depth = self.parser.depth();
        let Some(node) = self.parser.node() else { return Ok(None) };
        let found = match (self.stage, node) {
            (Stage::Element, _) if depth > 1 => return Ok(Some(Found::Inside)),
            (Stage::Element, _) => Found::Last,
            (_, Node::Start(tag)) if depth == 1 => {
                if tag.name() != self.root {
                    return Err(Error::Misplaced("another root element than that of a stream"));
                }
                Found::Head
            }
            (_, Node::Start(tag)) if tag.name() == self.root => {
                self.parser.restart_with_node();
                self.begin();
                return Ok(None);
            }
            (_, Node::Start(_)) => {
                self.stage = Stage::Element;
                return Ok(Some(Found::Begin));
            }
            (_, Node::End) => {
                self.stage = Stage::Ended;
                return Ok(Some(Found::End));
            }
            (_, Node::Text(text)) if text.content.trim_ascii().is_empty() => return Ok(None),
            _ => return Err(TEXT),
        };
        self.stage = Stage::Open;
        let end = self.consumed();
        self.check_length(end)?;
        self.last = end;
        Ok(Some(found))
    }
}
