//! XML 1.0 §2: a document, piece by piece, without input or output of its own.

use std::fmt;

use super::attribute::References;
use super::cursor::Stop;
use super::declaration;
use super::doctype;
use super::entities::{Declarations, Expansion, Resolver};
use super::found::Found;
use super::input::Input;
use super::node::{Node, StartTag, Text};
use super::options::ReaderOptions;
use super::pending::Pending;
use super::tag::{Tag, TagText};
use crate::chars;
use crate::error::{Position, XmlError, XmlErrorKind};
use crate::limits::Limit;
use crate::namespaces::{Namespaces, XML};

/// What [`Parser::advance`] arrived at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// At a node: [`Parser::node`] lends it.
    Node,
    /// At the end of what was fed.
    NeedInput,
    /// At the end of the document.
    End,
}

/// An XML parser that its caller feeds, in pieces cut anywhere.
///
/// [`XmlReader`](super::XmlReader) is this parser together with something to read from.
pub struct Parser {
    pub(super) options: ReaderOptions,
    pub(super) resolver: Option<Resolver>,
    pub(super) input: Input,
    pub(super) declarations: Declarations,
    pub(super) expansion: Expansion,
    namespaces: Namespaces,
    tag: Tag,
    pub(super) elements: Vec<Element>,
    /// Names of the open elements as written, one after the other.
    names: String,
    /// Text gathered so far, or of the node found.
    pub(super) text: String,
    pub(super) found: Found,
    /// Where the node, or the text gathered, begins.
    pub(super) start: Start,
    pending: Option<Pending>,
    stage: Stage,
    /// True between the start and the end that `<name/>` stands for.
    end_is_due: bool,
    error: Option<XmlError>,
}

/// An open element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element {
    /// Where its name begins in the names.
    name: usize,
    /// Declarations in scope around it.
    outer: usize,
    /// True when `xml:space="preserve"` is in force.
    pub(super) preserve: bool,
    /// True when it has a child that is not text.
    pub(super) parent: bool,
}

/// A place that is rarely asked for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Start {
    /// A byte of the document, in sight.
    At(usize),
    /// Its text is no longer in sight.
    Known(Position),
}

/// How far the document is.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
enum Stage {
    /// Nothing was read.
    Start,
    /// After the XML declaration.
    Prolog,
    /// After the document type declaration.
    Typed,
    /// The root element has begun.
    Root,
    /// The root element has ended.
    Epilog,
}

/// What a step led to.
pub(super) enum Step {
    Again,
    Found,
    End,
}

impl Parser {
    /// A parser at the start of a document.
    #[must_use]
    pub fn new(options: ReaderOptions) -> Self {
        Self {
            options,
            resolver: None,
            input: Input::new(),
            declarations: Declarations::default(),
            expansion: Expansion::default(),
            namespaces: Namespaces::new(),
            tag: Tag::default(),
            elements: Vec::new(),
            names: String::new(),
            text: String::new(),
            found: Found::Nothing,
            start: Start::At(0),
            pending: None,
            stage: Stage::Start,
            end_is_due: false,
            error: None,
        }
    }

    /// Has external general entities resolved by `resolver`.
    pub fn set_resolver(&mut self, resolver: Resolver) {
        self.resolver = Some(resolver);
    }

    /// Appends bytes to the input; the node found last is gone.
    ///
    /// # Errors
    ///
    /// Bytes that are no text in the document's encoding.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), XmlError> {
        self.forget_node();
        self.start = if self.text.is_empty() {
            Start::At(0)
        } else {
            // Its text is about to go out of sight.
            Start::Known(self.position())
        };
        let fed = self.input.feed(bytes);
        fed.inspect_err(|error| self.error = Some(error.clone()))
    }

    /// Tells that no more input will come.
    ///
    /// # Errors
    ///
    /// An incomplete character at the end.
    pub fn finish(&mut self) -> Result<(), XmlError> {
        self.forget_node();
        let finished = self.input.finish();
        finished.inspect_err(|error| self.error = Some(error.clone()))
    }

    /// Begins another document, with the start tag that is the node found last. Streams of XMPP
    /// begin anew so, within one another (RFC 6120 §4.3.3).
    pub fn restart_with_node(&mut self) {
        if let (Found::Start, Start::At(at)) = (&self.found, self.start) {
            self.input.advance_to(at);
        }
        self.restart();
    }

    /// Begins another document, with what was not read yet.
    pub fn restart(&mut self) {
        self.input.skip_space();
        self.declarations = Declarations::default();
        self.expansion = Expansion::default();
        self.namespaces.truncate(0);
        self.elements.clear();
        self.names.clear();
        self.text.clear();
        self.found = Found::Nothing;
        self.pending = None;
        self.stage = Stage::Start;
        self.end_is_due = false;
    }

    /// What was fed and is not part of a node yet.
    #[must_use]
    pub fn unread(&self) -> &[u8] {
        self.input.cursor().rest()
    }

    /// True where text other than white space was read that is not part of a node yet.
    #[must_use]
    pub fn holds_text(&self) -> bool {
        matches!(self.found, Found::Nothing) && !chars::is_blank(&self.text)
    }

    /// Finds the next node.
    ///
    /// # Errors
    ///
    /// What is not well-formed, or exceeds a limit. It is returned again by later calls.
    pub fn advance(&mut self) -> Result<Progress, XmlError> {
        if let Some(error) = &self.error {
            return Err(error.clone());
        }
        self.forget_node();
        loop {
            let (kind, at) = match self.step() {
                Ok(Step::Again) => continue,
                Ok(Step::Found) => return Ok(Progress::Node),
                Ok(Step::End) => return Ok(Progress::End),
                Err(Stop::Bad(bad)) => (bad.kind, bad.at),
                Err(Stop::Incomplete) if !self.input.is_last() => {
                    return Ok(Progress::NeedInput);
                }
                Err(Stop::Incomplete) => (XmlErrorKind::UnexpectedEnd, self.input.text().len()),
            };
            let error = XmlError { kind, position: self.input.position(self.input.outer(at)) };
            self.error = Some(error.clone());
            return Err(error);
        }
    }

    /// The node that [`Parser::advance`] found, until the next call or feeding.
    #[must_use]
    #[inline]
    pub fn node(&self) -> Option<Node<'_>> {
        match &self.found {
            Found::Start => Some(Node::Start(StartTag {
                tag: &self.tag,
                written: TagText { text: self.input.text(), buffer: &self.tag.buffer },
                namespaces: &self.namespaces,
                outer: self.elements.last().map_or(0, |element| element.outer),
            })),
            Found::Text { run, alone } => {
                let run = run.as_ref().map(|run| self.input.text().get(run.clone()));
                Some(Node::Text(Text {
                    content: run.unwrap_or(Some(&self.text)).unwrap_or_default(),
                    alone: *alone,
                    preserve: self.elements.last().is_some_and(|element| element.preserve),
                }))
            }
            found => found.node(&self.text),
        }
    }

    /// Where the node begins.
    #[must_use]
    pub fn position(&self) -> Position {
        match self.start {
            Start::At(at) => self.input.position(at),
            Start::Known(position) => position,
        }
    }

    /// Where attribute `index` of the start tag is; of a declared default, where the tag is.
    #[must_use]
    pub fn attribute_position(&self, index: usize) -> Position {
        let attribute = self.tag.attributes.get(index);
        let place = attribute.and_then(|attribute| attribute.place());
        place.map_or_else(|| self.position(), |at| self.input.position(self.input.outer(at)))
    }

    /// Open elements.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.elements.len()
    }

    fn forget_node(&mut self) {
        if !matches!(self.found, Found::Nothing) {
            self.found = Found::Nothing;
            self.text.clear();
        }
    }

    fn step(&mut self) -> Result<Step, Stop> {
        if self.end_is_due {
            self.end_is_due = false;
            self.close();
            return Ok(Step::Found);
        }
        if self.stage == Stage::Start {
            let mut cursor = self.input.cursor();
            if cursor.rest().is_empty() {
                return self.end_of_text();
            }
            declaration::read(&mut cursor)?;
            let at = cursor.at;
            self.input.advance_to(at);
            self.stage = Stage::Prolog;
        }
        match self.input.cursor().rest() {
            [] => self.end_of_text(),
            [b'<' | b'&', ..] => self.markup(),
            _ => self.run(),
        }
    }

    /// The text in sight is used up: of an entity, of what was fed, or of the document.
    fn end_of_text(&mut self) -> Result<Step, Stop> {
        if let Some(frame) = self.input.leave() {
            if self.elements.len() == frame.depth {
                return Ok(Step::Again);
            }
            let at = self.input.cursor().at;
            return Err(Stop::bad(XmlErrorKind::UnbalancedEntity((*frame.name).into()), at));
        }
        if !self.input.is_last() {
            return Err(Stop::Incomplete);
        }
        let at = self.input.cursor().at;
        if let Some(element) = self.elements.last() {
            let name = self.names.get(element.name..).unwrap_or_default();
            return Err(Stop::bad(XmlErrorKind::UnclosedElement(name.into()), at));
        }
        if self.flush() {
            return Ok(Step::Found);
        }
        if self.stage < Stage::Root && !self.options.fragment {
            return Err(Stop::bad(XmlErrorKind::NoRoot, at));
        }
        Ok(Step::End)
    }

    /// Reads markup, or a reference. Where the input holds only a part of it, parses it again
    /// when its end has come into sight.
    fn markup(&mut self) -> Result<Step, Stop> {
        let rest = self.input.cursor().rest();
        if let Some(pending) = &mut self.pending
            && !self.input.is_last()
            && !pending.is_complete(rest)
        {
            if rest.len() > self.options.limits.markup_length {
                let at = self.input.cursor().at;
                return Err(Stop::bad(XmlErrorKind::Limit(Limit::MarkupLength), at));
            }
            return Err(Stop::Incomplete);
        }
        let expansion = self.expansion;
        let step = match rest {
            [b'&', ..] => self.reference(),
            [b'<'] | [b'<', b'!'] => Err(Stop::Incomplete),
            [b'<', b'/', ..] => self.end_tag(),
            [b'<', b'?', ..] => self.processing_instruction(),
            [b'<', b'!', b'-', ..] => self.comment(),
            [b'<', b'!', b'[', ..] => self.section(),
            [b'<', b'!', ..] => self.doctype(),
            _ => self.start_tag(),
        };
        if matches!(step, Err(Stop::Incomplete)) {
            self.expansion = expansion;
            self.pending.get_or_insert_with(Pending::new);
        } else {
            self.pending = None;
        }
        step
    }

    fn start_tag(&mut self) -> Result<Step, Stop> {
        if self.flush() {
            return Ok(Step::Found);
        }
        let limits = &self.options.limits;
        let mut cursor = self.input.cursor();
        if self.stage == Stage::Epilog && !self.options.fragment {
            return Err(cursor.bad(XmlErrorKind::SeveralRoots));
        }
        if self.elements.len() >= limits.depth {
            return Err(cursor.bad(XmlErrorKind::Limit(Limit::Depth)));
        }
        let start = cursor.at;
        let (declarations, expansion) = (&self.declarations, &mut self.expansion);
        self.tag.read(&mut cursor, &mut References { declarations, expansion, limits })?;
        let outer = self.namespaces.len();
        self.tag.resolve(cursor.text, &mut self.namespaces, limits.namespaces)?;
        let around = self.elements.last_mut().map(|around| {
            around.parent = true;
            around.preserve
        });
        let written = TagText { text: cursor.text, buffer: &self.tag.buffer };
        let prefixed = if self.tag.prefixed { self.tag.attributes.as_slice() } else { &[] };
        let own = prefixed.iter().find_map(|attribute| {
            let space = written.parts(attribute).1 == "space"
                && self.namespaces.uri(attribute.binding) == XML;
            space.then(|| written.get(attribute.value) == "preserve")
        });
        let preserve = own.or(around).unwrap_or(false);
        self.elements.push(Element { name: self.names.len(), outer, preserve, parent: false });
        let name = &self.tag.name;
        self.names.push_str(cursor.text.get(name.start..name.end).unwrap_or_default());
        self.stage = Stage::Root;
        self.end_is_due = self.tag.empty;
        let end = cursor.at;
        Ok(self.found(Found::Start, start, end))
    }

    fn end_tag(&mut self) -> Result<Step, Stop> {
        if self.flush() {
            return Ok(Step::Found);
        }
        let mut cursor = self.input.cursor();
        let start = cursor.at;
        cursor.at += 2;
        let open = self.elements.last().map(|element| self.names.get(element.name..));
        let open = open.flatten().unwrap_or_default();
        let frame = self.input.frames().last();
        let inside = frame.is_none_or(|frame| self.elements.len() > frame.depth);
        let whole = |next: u8| next == b'>' || chars::is_space(next);
        if open.is_empty() || !inside || !cursor.eat(open)? || !whole(cursor.peek()?) {
            cursor.at = start + 2;
            return Err(mismatch(cursor.name()?, open, start));
        }
        cursor.space();
        cursor.expect(">", "\">\" after the name in an end tag")?;
        let end = cursor.at;
        self.input.advance_to(end);
        self.start = Start::At(self.input.outer(start));
        self.close();
        Ok(Step::Found)
    }

    /// Ends the innermost element.
    fn close(&mut self) {
        if let Some(element) = self.elements.pop() {
            self.names.truncate(element.name);
            self.namespaces.truncate(element.outer);
        }
        if self.elements.is_empty() {
            self.stage = Stage::Epilog;
        }
        self.found = Found::End;
    }

    fn doctype(&mut self) -> Result<Step, Stop> {
        if self.flush() {
            return Ok(Step::Found);
        }
        let mut cursor = self.input.cursor();
        if self.stage >= Stage::Typed {
            return Err(cursor.bad(XmlErrorKind::MisplacedDoctype));
        }
        let start = cursor.at;
        self.unless_restricted("document type declarations", start)?;
        let limits = &self.options.limits;
        let mut declarations = Declarations::default();
        let parts = doctype::read(&mut cursor, &mut declarations, &mut self.expansion, limits)?;
        self.declarations = declarations;
        self.stage = Stage::Typed;
        let found = Found::doctype(&parts, cursor.text, &mut self.text);
        let end = cursor.at;
        if self.options.dtd {
            return Ok(self.found(found, start, end));
        }
        self.text.clear();
        self.input.advance_to(end);
        Ok(Step::Again)
    }

    /// A node was found, from byte `start` to byte `end` of the text in sight.
    pub(super) fn found(&mut self, found: Found, start: usize, end: usize) -> Step {
        self.start = Start::At(self.input.outer(start));
        self.input.advance_to(end);
        self.found = found;
        Step::Found
    }
}

/// The error of an end tag `name`, at `start`, which does not end the element `open`.
fn mismatch(name: &str, open: &str, start: usize) -> Stop {
    let found = name.into();
    let kind = if open.is_empty() {
        XmlErrorKind::UnexpectedEndTag(found)
    } else {
        XmlErrorKind::MismatchedTag { expected: open.into(), found }
    };
    Stop::bad(kind, start)
}

impl fmt::Debug for Parser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parser").field("found", &self.found).finish_non_exhaustive()
    }
}
