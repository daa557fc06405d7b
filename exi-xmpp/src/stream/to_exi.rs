//! XEP-0322, the pre-processor: a stream of XML text to EXI bodies.

use std::boxed::Box;

use exi_core::{Error as ExiError, ErrorKind, Header, Limit};
use exi_xml::{Mapping, MappingOptions, Node};

use super::body::Bodies;
use super::configuration::Configuration;
use super::error::{Error, Refusal};
use super::failure::StreamError;
use super::head::Head;
use super::names::STREAM;
use super::scope::{RootSink, Scope};
use super::source::{Found, Source};

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
/// first-level elements, the keep-alive of RFC 6120 §4.6, has no form in EXI and goes. A new
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
    source: Source,
    mapping: Mapping,
    bodies: Bodies<'s>,
    scope: Scope,
    /// A head was written.
    begun: bool,
    /// Why the first-level element in progress is passed over.
    refusal: Option<Box<Refusal>>,
}

impl<'s> ToExi<'s> {
    /// A transcoder at the start of a stream.
    ///
    /// # Errors
    ///
    /// Options that the engine does not carry out.
    pub fn new(configuration: &Configuration<'s>) -> Result<Self, ExiError> {
        Ok(Self {
            configuration: *configuration,
            source: Source::new(STREAM, &configuration.limits),
            mapping: mapping(configuration),
            bodies: Bodies::new(configuration)?,
            scope: Scope::default(),
            begun: false,
            refusal: None,
        })
    }

    /// Takes text until a unit is whole, and says which; nothing where all text was taken.
    ///
    /// Bytes of text may wait inside after a unit: call again, with more or without, until it
    /// returns nothing. After [`Unit::End`], and after an error, input is taken and forgotten.
    ///
    /// # Errors
    ///
    /// What ends the stream; [`close`](Self::close) then tells the peer.
    pub fn push(&mut self, input: &mut &[u8]) -> Result<Option<Unit>, Error> {
        let pushed = self.run(input);
        if pushed.is_err() {
            self.source.give_up();
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
        self.source.is_ended()
    }

    /// Writes a header (EXI §5) that the next body follows: the cookie of the alternative binding,
    /// or the options document of its shortcut (XEP-0322).
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
        self.source.restart();
        Ok(())
    }

    /// Ends the stream from this side: with a stream error, where there is one, and `streamEnd`.
    /// A first-level element in progress is taken back. A stream that has not begun does so first
    /// (RFC 6120 §4.9.1.2).
    ///
    /// False where the tables have no place for some of it; closing the connection must do then.
    pub fn close(&mut self, error: Option<&StreamError<'_>>) -> bool {
        if self.source.is_ended() {
            return true;
        }
        self.source.end();
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
        while let Some(found) = self.source.next(input)? {
            let unit = match found {
                Found::Head => Some(self.head()?),
                Found::Begin => self.begin()?,
                Found::Inside | Found::Last => self.go_on(found == Found::Last)?,
                Found::End => {
                    self.bodies.write_end();
                    Some(Unit::End)
                }
            };
            if unit.is_some() {
                return Ok(unit);
            }
        }
        Ok(None)
    }

    /// Takes the start tag of the stream.
    fn head(&mut self) -> Result<Unit, Error> {
        if let Some(Node::Start(tag)) = self.source.node() {
            let mut head = Head::read(&tag);
            let prefixes = self.configuration.options.preserve().prefixes;
            self.scope = head.scope(prefixes, self.configuration.inherit_lang);
            head.write_exi(&mut self.bodies).map_err(Error::NoStream)?;
            self.begun = true;
        }
        Ok(Unit::Start)
    }

    /// Begins a first-level element.
    fn begin(&mut self) -> Result<Option<Unit>, Error> {
        let Self { source, mapping, bodies, scope, .. } = self;
        let Some(node @ Node::Start(tag)) = source.node() else { return Ok(None) };
        self.refusal = None;
        bodies.begin().map_err(Error::NoStream)?;
        let mut sink = RootSink::new(bodies.sink(), scope, tag);
        let pushed = mapping
            .push(&node, &mut sink)
            .and_then(|()| sink.finish().map_err(|error| refused(error, "what it inherits")));
        pushed.or_else(|refusal| self.refuse(refusal))?;
        Ok(None)
    }

    /// Takes a node inside of a first-level element.
    fn go_on(&mut self, last: bool) -> Result<Option<Unit>, Error> {
        let Self { source, mapping, bodies, refusal, .. } = self;
        let Some(node) = source.node() else { return Ok(None) };
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
        let position = self.source.position(attribute);
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
