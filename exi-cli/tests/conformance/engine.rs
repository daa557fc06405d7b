//! The codec under test: the only module that knows the product's crates.

mod events;
mod options;
mod schemas;

use std::fs;
use std::path::{Path, PathBuf};

use exi_core::{
    Decoder, Encoder, Error, ErrorKind, Event, Header, HeaderReader, Limits, MappedSchema, Memory,
    OptionsDocument, RepresentationMap, Schema, SchemaId, Step,
};
use exi_xml::{
    ExternalId, InternalSubset, Mapping, MappingOptions, XmlReader, encode_mapped, reader_options,
};

use super::infoset::{Builder, Tree};
use super::manifest::Options;

/// Events of one stream beyond which a decoder is taken to run on for ever.
const MOST_EVENTS: usize = 1 << 22;

/// How a stream is coded.
pub(crate) struct Setting<'a> {
    pub(crate) options: &'a Options,
    /// The options document is in the stream.
    pub(crate) options_in_header: bool,
    /// No schema; the built-in types alone; or a schema document.
    pub(crate) schema: Option<Option<PathBuf>>,
}

/// Why a stream was not coded.
pub(crate) enum Failure {
    /// The codec does not have this feature.
    NotYet(String),
    /// An error.
    Refused(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::UnsupportedOption(name) => Self::NotYet(name.to_owned()),
            _ => Self::Refused(error.to_string()),
        }
    }
}

impl From<String> for Failure {
    fn from(reason: String) -> Self {
        Self::Refused(reason)
    }
}

/// The codec, with the schemas that it has compiled.
#[derive(Default)]
pub(crate) struct Engine {
    schemas: schemas::Schemas,
}

impl Engine {
    /// `xml`, which lies at `path`, as a stream; `whitespace` is the policy of a golden.
    pub(crate) fn encode(
        &self,
        setting: &Setting<'_>,
        xml: &[u8],
        path: &Path,
        whitespace: Option<&str>,
    ) -> Result<Vec<u8>, Failure> {
        let options = options::requested(setting)?;
        let mapping = MappingOptions {
            whitespace: options::whitespace(whitespace),
            // The encoders of the packs get their events from SAX.
            internal_subset: InternalSubset::Omit,
            ..MappingOptions::default()
        };
        let entries = options::representations(setting)?;
        let representations = RepresentationMap::new(&entries);
        let id = setting.options.header.schema_id.as_deref();
        let schema_id = id.map_or(SchemaId::Absent, SchemaId::from_text);
        let document =
            OptionsDocument { options, schema_id, representations, ..OptionsDocument::default() };
        let canonical = options::canonical(setting);
        let header = match canonical {
            Some(canonical) => Header::canonical(document, canonical),
            None => Header {
                cookie: setting.options.header.cookie,
                options: setting.options_in_header.then_some(document),
            },
        };
        let representations = match canonical {
            Some(canonical) => document.canonical(canonical).representations,
            None => representations,
        };
        self.schemas.with(setting.schema.as_ref(), |schema| {
            let mapped = MappedSchema::new(schema, &representations);
            let schema = mapped.schema();
            let memory = Memory::growing(&Limits::default());
            let mut encoder = match canonical {
                Some(canonical) => Encoder::new_canonical(schema, options, canonical, memory)?,
                None => Encoder::new(schema, options, memory)?,
            };
            let mut out = Vec::new();
            encoder.write_header_to_vec(&header, &mut out)?;
            let folder = path.parent().unwrap_or(Path::new("")).to_owned();
            let mut reader = XmlReader::new(xml, reader_options(&options, mapping.limits))
                .with_resolver(Box::new(move |id: ExternalId<'_>| {
                    fs::read(folder.join(id.system))
                }));
            let mapping = match encoder.canonical() {
                Some(_) => mapping.canonical(),
                None => mapping,
            };
            let mut mapping = Mapping::new(&options, mapping);
            for name in &setting.options.self_contained {
                mapping.contain(&options::name(name)?);
            }
            encode_mapped(&mut reader, &mut encoder, &mut mapping, &mut out)
                .map_err(|error| error.to_string())?;
            Ok(out)
        })
    }

    /// The infoset of `stream`.
    pub(crate) fn decode(&self, setting: &Setting<'_>, stream: &[u8]) -> Result<Tree, Failure> {
        let mut builder = Builder::default();
        self.each_event(setting, stream, |event| events::build(&mut builder, event))?;
        Ok(builder.finish()?)
    }

    /// The events of `stream` in words, and the error that ends it.
    pub(crate) fn events(&self, setting: &Setting<'_>, stream: &[u8]) -> Vec<String> {
        let mut words = Vec::new();
        let result = self.each_event(setting, stream, |event| {
            words.push(events::words(event));
            Ok(())
        });
        if let Err(Failure::Refused(reason) | Failure::NotYet(reason)) = result {
            words.push(reason);
        }
        words
    }

    /// Bytes of `stream` before its body, where that begins at a byte.
    pub(crate) fn header_length(&self, stream: &[u8]) -> Result<usize, String> {
        let words = |error: Error| error.to_string();
        let memory = Memory::growing(&Limits::default());
        let mut headers = HeaderReader::new(memory).map_err(words)?.accept_previews();
        headers.read(&mut &stream[..]).map_err(words)?.ok_or("it ends in its header")?;
        usize::try_from(headers.offset().div_ceil(8)).map_err(|error| error.to_string())
    }

    /// Decodes `stream` and calls `each` with every event.
    fn each_event(
        &self,
        setting: &Setting<'_>,
        stream: &[u8],
        mut each: impl FnMut(&Event<'_>) -> Result<(), String>,
    ) -> Result<(), Failure> {
        let memory = || Memory::growing(&Limits::default());
        let mut input = stream;
        let mut headers = HeaderReader::new(memory())?.accept_previews();
        headers.read(&mut input)?.ok_or("the stream ends in its header".to_owned())?;
        let entries = options::representations(setting)?;
        let (options, representations) = match headers.header().and_then(|header| header.options) {
            Some(document) => (document.options, document.representations),
            None => (options::options(setting)?, RepresentationMap::new(&entries)),
        };
        self.schemas.with(setting.schema.as_ref(), |schema: Schema<'_>| {
            let mapped = MappedSchema::new(schema, &representations);
            let mut decoder = Decoder::new(mapped.schema(), options, memory())?;
            decoder.go_on_after(&headers);
            for _ in 0..MOST_EVENTS {
                let start = decoder.offset();
                match decoder.next(&mut input)? {
                    Step::Event(event) => each(&event)?,
                    Step::NeedInput => {
                        return Err(format!("it ends inside the event at bit {start}").into());
                    }
                    Step::End if input.is_empty() => return Ok(()),
                    Step::End => return Err(format!("{} bytes follow the end", input.len()).into()),
                }
            }
            Err("it has too many events".to_owned().into())
        })
    }
}
