//! Our coders, and passes of theirs over a trace.

use std::hint::black_box;
use std::io::{self, Write};
use std::ops::ControlFlow;

use exi_core::{
    Alignment, Arena, Decoder, Encoder, Error, ErrorKind, Event, Keep, Limits, Memory, Options,
    Pause, Schema,
};
use exi_xml::{
    EventSink, Layout, Mapping, MappingOptions, Parser, Progress, Whitespace, WriterOptions,
    XmlWriter, reader_options,
};
use exi_xmpp::tables::{XMPP_CORE, XMPP_IOT};

use crate::Result;
use crate::recording::{Recorder, Recording};

/// How a trace is coded.
#[derive(Clone, Copy, Debug)]
pub struct Coding {
    /// The tables.
    pub schema: Schema<'static>,
    /// Their name, where lent memory can be cut to fit them.
    pub schema_set: &'static str,
    /// Strict grammars.
    pub strict: bool,
    /// How items are aligned.
    pub alignment: Alignment,
    /// [`Keep::Nothing`]: XEP-0322's defaults, 64 values of 64 characters for each stanza.
    /// [`Keep::Values`]: one value table without bounds for the session.
    pub keep: Keep,
}

impl Coding {
    /// The options of a stream.
    ///
    /// # Errors
    ///
    /// None: every combination of these is permitted.
    pub fn options(&self) -> Result<Options> {
        let bound = matches!(self.keep, Keep::Nothing).then_some(64);
        let options = Options::builder().strict(self.strict).alignment(self.alignment);
        Ok(options.value_max_length(bound).value_partition_capacity(bound).build()?)
    }

    /// Lent memory where everything is bounded, else memory that grows.
    fn memory(&self) -> Memory<'static> {
        let bounded = self.strict && matches!(self.keep, Keep::Nothing);
        match self.schema_set {
            _ if !bounded || self.alignment.is_channelled() => Memory::growing(&Limits::default()),
            "xmpp-core" => {
                lent::<{ XMPP_CORE.rows().uris.len() }, { XMPP_CORE.rows().names.len() }>()
            }
            "xmpp-iot" => lent::<{ XMPP_IOT.rows().uris.len() }, { XMPP_IOT.rows().names.len() }>(),
            _ => Memory::growing(&Limits::default()),
        }
    }

    /// A new encoder.
    ///
    /// # Errors
    ///
    /// Those of [`Encoder::new`].
    pub fn encoder(&self) -> Result<Encoder<'static, 'static>> {
        Ok(Encoder::new(self.schema, self.options()?, self.memory())?)
    }

    /// A new decoder.
    ///
    /// # Errors
    ///
    /// Those of [`Decoder::new`].
    pub fn decoder(&self) -> Result<Decoder<'static, 'static>> {
        Ok(Decoder::new(self.schema, self.options()?, self.memory())?)
    }

    /// The body of each stanza.
    ///
    /// # Errors
    ///
    /// A stanza that is refused.
    pub fn bodies(&self, stanzas: &[String]) -> Result<Vec<Vec<u8>>> {
        let mut encoder = self.encoder()?;
        let encode = |stanza: &String| -> Result<Vec<u8>> {
            let mut body = Vec::new();
            let whitespace = Whitespace::default();
            exi_xml::encode(stanza.as_bytes(), &mut encoder, whitespace, &mut body)?;
            encoder.restart(self.keep);
            Ok(body)
        };
        stanzas.iter().map(encode).collect()
    }

    /// The events of each body.
    ///
    /// # Errors
    ///
    /// Those of the decoder and of the recorder.
    pub fn events(&self, bodies: &[Vec<u8>]) -> Result<Vec<Vec<Event<'static>>>> {
        let (mut decoder, mut recorder) = (self.decoder()?, Recorder::resolving(self.schema));
        bodies.iter().map(|body| recorder.record(&mut decoder, body, self.keep)).collect()
    }
}

/// Memory that lives as long as the program: no names, no grammars are learned in it.
fn lent<const URIS: usize, const NAMES: usize>() -> Memory<'static> {
    type Lent<const URIS: usize, const NAMES: usize> =
        Arena<32, 4096, 64, { 64 * 64 * 4 }, URIS, NAMES, 0, 0, 0>;
    Box::leak(Box::new(Lent::<URIS, NAMES>::new())).lend()
}

/// Bytes that an encoder writes to: more than any stanza takes.
pub const ROOM: usize = 1 << 20;

/// Decodes every body to events.
///
/// # Errors
///
/// Those of the decoder.
pub fn decode(decoder: &mut Decoder<'_, '_>, bodies: &[Vec<u8>], keep: Keep) -> Result<()> {
    for body in bodies {
        let mut input = body.as_slice();
        decoder.try_for_each(&mut input, |event| {
            black_box(event);
            ControlFlow::<()>::Continue(())
        })?;
        decoder.restart(keep);
    }
    Ok(())
}

/// Encodes the events of every stanza, each made right before it is written; returns the bytes that
/// the bodies take.
///
/// # Errors
///
/// Those of the encoder.
pub fn encode(
    encoder: &mut Encoder<'_, '_>,
    recording: &Recording,
    keep: Keep,
    out: &mut [u8],
) -> Result<usize> {
    let mut bytes = 0;
    for events in recording.bodies() {
        let length = encoder.push_all(events, out)?;
        bytes += length + encoder.finish(out.get_mut(length..).unwrap_or_default())?;
        black_box(&out);
        encoder.restart(keep);
    }
    Ok(bytes)
}

/// An encoder that writes to a slice.
struct SliceSink<'e, 's, 'm> {
    encoder: &'e mut Encoder<'s, 'm>,
    out: &'e mut [u8],
    length: usize,
}

impl SliceSink<'_, '_, '_> {
    fn finish(&mut self) -> Result<usize, Error> {
        let room = self.out.get_mut(self.length..).unwrap_or_default();
        self.length += self.encoder.finish(room)?;
        black_box(&self.out);
        Ok(self.length)
    }
}

impl EventSink for SliceSink<'_, '_, '_> {
    #[inline]
    fn push(&mut self, event: &Event<'_>) -> Result<(), Error> {
        let room = self.out.get_mut(self.length..).unwrap_or_default();
        self.length += self.encoder.push(event, room)?;
        Ok(())
    }

    #[inline]
    fn sorts_attributes(&self) -> bool {
        self.encoder.sorts_attributes()
    }
}

/// XML text to EXI: a parser that goes on from stanza to stanza, as on a connection.
pub struct XmlToExi {
    encoder: Encoder<'static, 'static>,
    parser: Parser,
    mapping: Mapping,
    keep: Keep,
    out: Vec<u8>,
}

impl XmlToExi {
    /// A transcoder.
    ///
    /// # Errors
    ///
    /// Those of [`Coding::encoder`].
    pub fn new(coding: &Coding) -> Result<Self> {
        let encoder = coding.encoder()?;
        let options = MappingOptions::default();
        let reader = reader_options(encoder.options(), options.limits);
        Ok(Self {
            parser: Parser::new(exi_xml::ReaderOptions { fragment: true, ..reader }),
            mapping: Mapping::new(encoder.options(), options),
            keep: coding.keep,
            out: vec![0; ROOM],
            encoder,
        })
    }

    /// Encodes every stanza; returns the bytes that the bodies take.
    ///
    /// # Errors
    ///
    /// XML that is not well-formed, or that the encoder refuses.
    pub fn pass(&mut self, stanzas: &[String]) -> Result<usize> {
        let mut bytes = 0;
        for stanza in stanzas {
            let (encoder, out) = (&mut self.encoder, self.out.as_mut_slice());
            let mut sink = SliceSink { encoder, out, length: 0 };
            sink.push(&Event::StartDocument)?;
            self.parser.feed(stanza.as_bytes())?;
            while self.parser.advance()? == Progress::Node {
                let node = self.parser.node().ok_or("no node")?;
                let pushed = self.mapping.push(&node, &mut sink);
                pushed.map_err(|refusal| format!("{}: {}", refusal.event, refusal.error))?;
            }
            sink.push(&Event::EndDocument)?;
            bytes += sink.finish()?;
            self.encoder.restart(self.keep);
        }
        Ok(bytes)
    }
}

/// EXI to XML text: a writer that goes on from stanza to stanza, as on a connection.
pub struct ExiToXml {
    decoder: Decoder<'static, 'static>,
    writer: XmlWriter<'static, Count>,
    keep: Keep,
}

impl ExiToXml {
    /// A transcoder.
    ///
    /// # Errors
    ///
    /// Those of [`Coding::decoder`].
    pub fn new(coding: &Coding) -> Result<Self> {
        let options = WriterOptions { fragment: true, layout: Layout::Bare };
        Ok(Self {
            decoder: coding.decoder()?,
            writer: XmlWriter::new(Count, options).with_schema(coding.schema),
            keep: coding.keep,
        })
    }

    /// Decodes every body to text.
    ///
    /// # Errors
    ///
    /// Those of the decoder and of the writer.
    pub fn pass(&mut self, bodies: &[Vec<u8>]) -> Result<()> {
        for body in bodies {
            let mut input = body.as_slice();
            let (decoder, writer) = (&mut self.decoder, &mut self.writer);
            let pause = decoder.try_for_each(&mut input, |event| match event {
                Event::StartDocument | Event::EndDocument => ControlFlow::Continue(()),
                _ => match writer.write(event) {
                    Ok(()) => ControlFlow::Continue(()),
                    Err(error) => ControlFlow::Break(error),
                },
            })?;
            match pause {
                Pause::End => {}
                Pause::Break(error) => return Err(error.into()),
                Pause::NeedInput => return Err(Error::new(ErrorKind::UnexpectedEnd, 0).into()),
            }
            self.writer.flush()?;
            self.decoder.restart(self.keep);
        }
        Ok(())
    }
}

/// Takes text as a socket would, without a copy.
struct Count;

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        black_box(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
