//! XEP-0322 §2.4.1, the pre-processor: a stream of XML text to EXI bodies.

use std::boxed::Box;

use exi_core::{Error as ExiError, ErrorKind, Header, Limit};
use exi_xml::{Mapping, MappingOptions, Node, Parser, Progress, ReaderOptions};

use super::body::Bodies;
use super::configuration::Configuration;
use super::error::{Error, Refusal};
use super::failure::StreamError;
use super::head::Head;
use super::names::STREAM;
use super::scope::{RootSink, Scope};

/// Bytes that are fed to the parser at a time: what it may hold beyond a unit that is complete.
const FEED: usize = 4 << 10;

/// A piece of a stream that has become whole.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// The head of the stream, or of the one that takes its place (RFC 6120 §4.3.3).
    Start,
    /// A first-level element: a stanza, features, or what else a stream holds.
    Stanza,
    /// A first-level element that EXI cannot hold here; nothing of it was sent.
    Refused(Box<Refusal>),
    /// The end of the stream.
    End,
}

/// Turns the text of an XMPP stream into EXI bodies.
///
/// Text comes in pieces cut anywhere; bodies are whole or not there. White space between
/// first-level elements, the keep-alive of RFC 6120 §4.6.1, has no form in EXI and goes. A new
/// `<stream:stream>` or XML declaration within the stream restarts it.
///
/// ```
/// use exi_core::Options;
/// use exi_xmpp::stream::{Configuration, ToExi, Unit};
/// use exi_xmpp::tables::XMPP_CORE;
///
/// let mut to_exi = ToExi::new(&Configuration::new(XMPP_CORE, Options::default()))?;
/// let mut text: &[u8] = b"<stream:stream xmlns='jabber:client' to='example.org'
///     xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>
///     <presence/></stream:stream>";
/// let mut units = Vec::new();
/// while let Some(unit) = to_exi.push(&mut text)? {
///     units.push(unit);
/// }
/// assert_eq!(units, [Unit::Start, Unit::Stanza, Unit::End]);
/// assert!(to_exi.output().len() < 80);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct ToExi<'s> {
    configuration: Configuration<'s>,
    parser: Parser,
    mapping: Mapping,
    bodies: Bodies<'s>,
    scope: Scope,
    stage: Stage,
    /// A head was written.
    begun: bool,
    /// Why the first-level element in progress is passed over.
    refusal: Option<Box<Refusal>>,
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
    Stanza,
    /// After the end.
    Ended,
}

/// What is ahead between first-level elements.
enum Ahead {
    Restart,
    MayBeRestart,
    Other,
}

impl<'s> ToExi<'s> {
    /// A transcoder at the start of a stream.
    ///
    /// # Errors
    ///
    /// Options that the engine does not carry out.
    pub fn new(configuration: &Configuration<'s>) -> Result<Self, ExiError> {
        let limits = configuration.limits.xml();
        let reader = ReaderOptions { restricted: true, limits, ..ReaderOptions::default() };
        Ok(Self {
            configuration: *configuration,
            parser: Parser::new(reader),
            mapping: mapping(configuration),
            bodies: Bodies::new(configuration)?,
            scope: Scope::default(),
            stage: Stage::Closed,
            begun: false,
            refusal: None,
            fed: 0,
            last: 0,
        })
    }

    /// Takes text until a unit is whole, and says which; nothing where all text was taken.
    ///
    /// Bytes of text may wait inside after a unit: call again, with more or without, until it
    /// returns nothing. After [`Unit::End`] input is taken and forgotten.
    ///
    /// # Errors
    ///
    /// What ends the stream; [`close`](Self::close) then tells the peer.
    pub fn push(&mut self, input: &mut &[u8]) -> Result<Option<Unit>, Error> {
        let pushed = self.run(input);
        if pushed.is_err() && self.stage != Stage::Ended {
            self.bodies.take_back();
        }
        pushed
    }

    /// Bytes of bodies that are to be sent.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        self.bodies.output.ready()
    }

    /// The first `count` bytes of the output were sent.
    pub fn consume(&mut self, count: usize) {
        self.bodies.output.consume(count);
    }

    /// Moves output to `out`; how many bytes.
    pub fn pull(&mut self, out: &mut [u8]) -> usize {
        self.bodies.output.pull(out)
    }

    /// True after the end of the stream was written.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.stage == Stage::Ended
    }

    /// Writes a header (EXI §5) that the next body follows: the cookie of the alternative binding,
    /// or the options document of its shortcut (XEP-0322 §3.4).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Limit`](exi_core::ErrorKind::Limit) where the header is beyond the defaults.
    pub fn write_header(&mut self, header: &Header<'_>) -> Result<(), ExiError> {
        self.bodies.head(header)
    }

    /// Goes on with another configuration, and empty tables: the next unit is the head of a
    /// stream. Output that waits stays; text that waits is the beginning of that stream.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn reconfigure(&mut self, configuration: &Configuration<'s>) -> Result<(), ExiError> {
        let mut bodies = Bodies::new(configuration)?;
        self.bodies.output.abandon();
        bodies.output = std::mem::take(&mut self.bodies.output);
        self.mapping = mapping(configuration);
        self.bodies = bodies;
        self.configuration = *configuration;
        self.refusal = None;
        self.restart();
        Ok(())
    }

    /// Ends the stream from this side: with a stream error, where there is one, and `streamEnd`.
    /// A first-level element in progress is taken back. A stream that has not begun does so first
    /// (RFC 6120 §4.9.1.2).
    ///
    /// False where the tables have no place for some of it; closing the connection must do then.
    pub fn close(&mut self, error: Option<&StreamError<'_>>) -> bool {
        let stage = std::mem::replace(&mut self.stage, Stage::Ended);
        if stage == Stage::Ended {
            return true;
        }
        self.bodies.take_back();
        let mut written = true;
        if !self.begun {
            let mut head = Head::default();
            head.complete(self.configuration.content_namespace.uri());
            written = head.write_exi(&mut self.bodies).is_ok();
        }
        if let Some(error) = error {
            written &= self.bodies.write_error(error);
        }
        written & self.bodies.write_end()
    }

    fn run(&mut self, input: &mut &[u8]) -> Result<Option<Unit>, Error> {
        loop {
            let progress = match self.ahead() {
                _ if self.stage == Stage::Ended => {
                    *input = &[];
                    return Ok(None);
                }
                Ahead::MayBeRestart => Progress::NeedInput,
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
                    if let Some(unit) = self.take_node()? {
                        let end = self.fed - self.parser.unread().len() as u64;
                        self.check_length(end)?;
                        self.last = end;
                        return Ok(Some(unit));
                    }
                }
            }
        }
    }

    /// Another stream begins within this one.
    fn restart(&mut self) {
        self.parser.restart();
        self.stage = Stage::Closed;
        self.last = self.fed - self.parser.unread().len() as u64;
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

    /// Checks the length of the unit that goes on until `end`.
    fn check_length(&self, end: u64) -> Result<(), Error> {
        let limit = self.configuration.limits.stanza_bytes;
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

    /// Takes the node that was found; the unit that it makes whole.
    fn take_node(&mut self) -> Result<Option<Unit>, Error> {
        let Some(node) = self.parser.node() else { return Ok(None) };
        match (self.stage, node) {
            (Stage::Stanza, _) => self.go_on(),
            (_, Node::Start(tag)) if self.parser.depth() == 1 => {
                if tag.name() != STREAM {
                    return Err(Error::Misplaced("a root element other than stream:stream"));
                }
                let mut head = Head::read(&tag);
                let prefixes = self.configuration.options.preserve().prefixes;
                self.scope = head.scope(prefixes, self.configuration.inherit_lang);
                head.write_exi(&mut self.bodies).map_err(Error::NoStream)?;
                (self.stage, self.begun) = (Stage::Open, true);
                Ok(Some(Unit::Start))
            }
            (_, Node::Start(tag)) if tag.name() == STREAM => {
                self.restart();
                Ok(None)
            }
            (_, Node::Start(_)) => {
                self.begin()?;
                Ok(None)
            }
            (_, Node::End) => {
                self.stage = Stage::Ended;
                self.bodies.write_end();
                Ok(Some(Unit::End))
            }
            (_, Node::Text(text)) if text.content.trim_ascii().is_empty() => Ok(None),
            _ => Err(Error::Misplaced("text")),
        }
    }

    /// Begins a first-level element.
    fn begin(&mut self) -> Result<(), Error> {
        let Self { parser, mapping, bodies, scope, .. } = self;
        let Some(node @ Node::Start(tag)) = parser.node() else { return Ok(()) };
        self.stage = Stage::Stanza;
        self.refusal = None;
        bodies.begin().map_err(Error::NoStream)?;
        let mut sink = RootSink::new(bodies.sink(), scope, tag);
        let pushed = mapping
            .push(&node, &mut sink)
            .and_then(|()| sink.finish().map_err(|error| refused(error, "what it inherits")));
        pushed.or_else(|refusal| self.refuse(refusal))
    }

    /// Takes a node inside of a first-level element.
    fn go_on(&mut self) -> Result<Option<Unit>, Error> {
        let Self { parser, mapping, bodies, refusal, .. } = self;
        let Some(node) = parser.node() else { return Ok(None) };
        let last = parser.depth() == 1;
        if refusal.is_none() {
            let mut pushed = mapping.push(&node, &mut bodies.sink());
            if last && pushed.is_ok() {
                pushed = bodies.finish().map_err(|error| refused(error, "the end of the document"));
            }
            pushed.or_else(|refusal| self.refuse(refusal))?;
        }
        if !last {
            return Ok(None);
        }
        self.stage = Stage::Open;
        Ok(Some(self.refusal.take().map_or(Unit::Stanza, Unit::Refused)))
    }

    /// Passes over the first-level element in progress, and takes back what was written of it.
    fn refuse(&mut self, refusal: exi_xml::Refusal) -> Result<(), Error> {
        let exi_xml::Refusal { error, event, attribute } = refusal;
        let full = [Limit::ValueEntries, Limit::ValueText, Limit::Names, Limit::NameText];
        if self.configuration.session_wide_buffers
            && full.iter().any(|limit| error.kind() == ErrorKind::Limit(*limit))
        {
            return Err(Error::Exi(error));
        }
        let position = match attribute {
            Some(index) => self.parser.attribute_position(index),
            None => self.parser.position(),
        };
        self.bodies.take_back();
        self.refusal = Some(Box::new(Refusal { error, part: event.into(), position }));
        Ok(())
    }
}

/// Something that a stanza has beside its nodes, and that was refused.
fn refused(error: ExiError, event: &str) -> exi_xml::Refusal {
    exi_xml::Refusal { error, event: event.into(), attribute: None }
}

/// How nodes become events.
fn mapping(configuration: &Configuration<'_>) -> Mapping {
    let Configuration { options, whitespace, limits, .. } = configuration;
    let limits = limits.xml();
    Mapping::new(options, MappingOptions { whitespace: *whitespace, limits, ..Default::default() })
}
