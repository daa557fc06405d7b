//! The text that the reader looks at: a window on the document, and entities being expanded.

use std::sync::Arc;

use super::cursor::Cursor;
use super::encoding::Decoder;
use crate::error::{Position, XmlError, XmlErrorKind};

/// A window on the document. What was read is forgotten when more is fed.
#[derive(Debug)]
pub(crate) struct Input {
    window: String,
    at: usize,
    /// The place of the window's first byte.
    origin: Position,
    decoder: Decoder,
    finished: bool,
    frames: Vec<Frame>,
}

/// An entity whose replacement text is being read.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(crate) name: Arc<str>,
    text: Arc<str>,
    at: usize,
    /// Elements that were open at the reference.
    pub(crate) depth: usize,
}

impl Input {
    pub(crate) fn new() -> Self {
        Self {
            window: String::new(),
            at: 0,
            origin: Position { offset: 0, line: 1, column: 1 },
            decoder: Decoder::default(),
            finished: false,
            frames: Vec::new(),
        }
    }

    /// Forgets what was read, and appends `bytes`.
    pub(crate) fn feed(&mut self, bytes: &[u8]) -> Result<(), XmlError> {
        self.origin = self.position(self.at);
        self.window.drain(..self.at);
        self.at = 0;
        let fed = self.decoder.feed(bytes, &mut self.window);
        fed.map_err(|kind| self.error_at_end(kind))
    }

    /// No bytes follow.
    pub(crate) fn finish(&mut self) -> Result<(), XmlError> {
        self.finished = true;
        let finished = self.decoder.finish(&mut self.window);
        finished.map_err(|kind| self.error_at_end(kind))
    }

    fn error_at_end(&self, kind: XmlErrorKind) -> XmlError {
        XmlError { kind, position: self.position(self.window.len()) }
    }

    /// True when no input follows the text in sight.
    pub(crate) fn is_last(&self) -> bool {
        self.finished || !self.frames.is_empty()
    }

    /// The text in sight: of the innermost entity, or of the document.
    #[inline]
    pub(crate) fn text(&self) -> &str {
        self.frames.last().map_or(&self.window, |frame| &frame.text)
    }

    /// A cursor at the next character.
    #[inline]
    pub(crate) fn cursor(&self) -> Cursor<'_> {
        let at = self.frames.last().map_or(self.at, |frame| frame.at);
        Cursor::new(self.text(), at)
    }

    /// Moves on to byte `at` of the text in sight.
    #[inline]
    pub(crate) fn advance_to(&mut self, at: usize) {
        *self.frames.last_mut().map_or(&mut self.at, |frame| &mut frame.at) = at;
    }

    /// Moves on to what is not white space.
    pub(crate) fn skip_space(&mut self) {
        let mut cursor = self.cursor();
        cursor.space();
        let at = cursor.at;
        self.advance_to(at);
    }

    /// The entities being expanded, innermost last.
    pub(crate) fn frames(&self) -> &[Frame] {
        &self.frames
    }

    /// Reads on in the replacement text of an entity.
    pub(crate) fn enter(&mut self, name: Arc<str>, text: Arc<str>, depth: usize) {
        self.frames.push(Frame { name, text, at: 0, depth });
    }

    /// Reads on after the reference.
    pub(crate) fn leave(&mut self) -> Option<Frame> {
        self.frames.pop()
    }

    /// The byte of the document that byte `at` of the text in sight is; inside an entity, that
    /// after its reference.
    #[inline]
    pub(crate) fn outer(&self, at: usize) -> usize {
        if self.frames.is_empty() { at } else { self.at }
    }

    /// The position of a byte of the document.
    pub(crate) fn position(&self, at: usize) -> Position {
        let before = self.window.get(..at).unwrap_or(&self.window);
        let lines = memchr::memchr_iter(b'\n', before.as_bytes()).count();
        let line_start = match lines {
            0 => 0,
            _ => memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |end| end + 1),
        };
        let columns = before.get(line_start..).unwrap_or_default().chars().count() as u64;
        Position {
            offset: self.origin.offset + at as u64,
            line: self.origin.line + lines as u64,
            column: columns + if lines == 0 { self.origin.column } else { 1 },
        }
    }
}
