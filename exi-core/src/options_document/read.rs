//! Reading the options document, event by event.

use super::{NAMESPACE, OPTIONS_DOCUMENT, OptionsDocument, SchemaId, own_options};
use crate::bits::{Log, Reader, Stop, Window};
use crate::coder::{Coder, Keep, QNameParts};
use crate::datatype::Span;
use crate::decoder::{Parts, ValueParts};
use crate::error::ErrorKind;
use crate::event::Event;
use crate::memory::{Memory, Scratch};
use crate::options::{Alignment, Options, OptionsBuilder, OptionsError, Preserve, Profile};
use crate::representation::{RepresentationMap, pack};
use crate::string_table::Side;
use crate::value::{Magnitude, Value};

/// Reads an options document.
///
/// The front of its scratch area holds what outlives an event: the entries of the datatype
/// representation map, packed, and then schemaId.
#[derive(Debug)]
pub(crate) struct DocumentReader<'m> {
    coder: Coder<'static, 'm>,
    scratch: Scratch<'m>,
    found: Found,
    options: Options,
}

/// What was found so far.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    builder: OptionsBuilder,
    preserve: Preserve,
    alignment: Option<Alignment>,
    compression: bool,
    schema_id: Option<Id>,
    /// Bytes of the scratch area that are kept, and how many of them are entries of the map.
    kept: usize,
    entries: usize,
    /// The option that the element in progress gives a value.
    valued: Option<Valued>,
    /// The depth of the element that is not an option: it and all in it is passed over.
    skipped: Option<usize>,
    /// It is user-defined metadata.
    metadata: bool,
}

/// A schemaId that was found.
#[derive(Clone, Copy, Debug)]
enum Id {
    Nil,
    Text(Span),
}

/// An option with a value.
#[derive(Clone, Copy, Debug)]
enum Valued {
    ValueMaxLength,
    ValuePartitionCapacity,
    BlockSize,
    SchemaId,
    Profile,
}

/// The depth of the children of `uncommon`, where metadata can be, and of those of
/// `datatypeRepresentationMap`.
const UNCOMMON_CHILD: usize = 4;
const MAP_CHILD: usize = 5;

impl<'m> DocumentReader<'m> {
    pub(crate) fn new(memory: Memory<'m>) -> Result<Self, ErrorKind> {
        let (coder, scratch) = Coder::new(OPTIONS_DOCUMENT, own_options(), Side::Decoder, memory)?;
        Ok(Self { coder, scratch, found: Found::default(), options: Options::default() })
    }

    pub(crate) fn restart(&mut self, keep: Keep) {
        self.coder.restart(keep);
        self.scratch.truncate(0);
        self.found = Found::default();
    }

    /// Reads on to the end of the document, which is not padded.
    pub(crate) fn read(
        &mut self,
        window: &mut Window,
        log: &mut Log,
        input: &mut &[u8],
        metadata: &mut dyn FnMut(&Event<'_>),
    ) -> Result<OptionsDocument<'_>, Stop> {
        while !self.coder.grammars.ended() {
            if log.is_empty() {
                self.scratch.truncate(self.found.kept);
            }
            let from = *input;
            let mut reader = Reader::new(window, log, input, false);
            let parts = self.coder.read_event(&mut reader, &mut self.scratch)?;
            reader.give_back(from);
            log.clear();
            let before = self.found.metadata;
            self.found.event(&parts, &self.coder, &mut self.scratch)?;
            if before || self.found.metadata {
                metadata(&self.coder.event(&parts, self.scratch.bytes()));
            }
        }
        self.options = self.found.options()?;
        Ok(self.document())
    }

    /// What the document says, once it is read.
    pub(crate) fn document(&self) -> OptionsDocument<'_> {
        let kept = self.scratch.bytes();
        let text = |span: Span| core::str::from_utf8(span.of(kept)).unwrap_or_default();
        OptionsDocument {
            options: self.options,
            schema_id: match self.found.schema_id {
                None => SchemaId::Absent,
                Some(Id::Nil) => SchemaId::NoSchema,
                Some(Id::Text(span)) => SchemaId::from_text(text(span)),
            },
            representations: RepresentationMap::packed(
                kept.get(..self.found.entries).unwrap_or_default(),
            ),
            metadata: &[],
        }
    }
}

impl Found {
    fn event(
        &mut self,
        parts: &Parts,
        coder: &Coder<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<(), ErrorKind> {
        let depth = coder.grammars.depth();
        match parts {
            Parts::StartElement(name) if self.skipped.is_none() => {
                self.element(*name, depth, coder, scratch)
            }
            Parts::EndElement => {
                self.valued = None;
                self.skipped = self.skipped.filter(|skipped| *skipped <= depth);
                self.metadata &= self.skipped.is_some();
                Ok(())
            }
            // The one attribute of the schema is xsi:nil, of schemaId.
            Parts::Attribute(_, value) if self.skipped.is_none() => {
                if coder.value(value, scratch.bytes()).as_bool() == Some(true) {
                    self.schema_id = Some(Id::Nil);
                }
                Ok(())
            }
            Parts::Characters(value) => self.value(value, depth, coder, scratch),
            _ => Ok(()),
        }
    }

    /// An element begins, and nothing around it is passed over.
    fn element(
        &mut self,
        name: QNameParts,
        depth: usize,
        coder: &Coder<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<(), ErrorKind> {
        let qname = coder.qname(name);
        // What a wildcard let in has a built-in grammar, or is another document.
        let declared = coder.grammars.informed() && (depth == 1 || qname.local_name() != "header");
        match (declared, depth) {
            (true, _) => self.option(qname.local_name()),
            (false, MAP_CHILD) => {
                scratch.truncate(self.kept);
                pack(&qname, scratch)?;
                self.kept = scratch.len();
                self.entries = self.kept;
                self.skipped = Some(depth);
            }
            (false, _) => {
                let profile = qname.local_name() == "p" && qname.uri() == NAMESPACE;
                self.valued = (profile && depth == UNCOMMON_CHILD).then_some(Valued::Profile);
                self.metadata = self.valued.is_none();
                self.skipped = Some(depth);
            }
        }
        Ok(())
    }

    /// An element that the schema declares begins.
    fn option(&mut self, name: &str) {
        let builder = self.builder;
        match name {
            "byte" => self.alignment = Some(Alignment::ByteAligned),
            "pre-compress" => self.alignment = Some(Alignment::PreCompression),
            "selfContained" => self.builder = builder.self_contained(true),
            "dtd" => self.preserve.dtd = true,
            "prefixes" => self.preserve.prefixes = true,
            "lexicalValues" => self.preserve.lexical_values = true,
            "comments" => self.preserve.comments = true,
            "pis" => self.preserve.pis = true,
            "compression" => self.compression = true,
            "fragment" => self.builder = builder.fragment(true),
            "strict" => self.builder = builder.strict(true),
            "valueMaxLength" => self.valued = Some(Valued::ValueMaxLength),
            "valuePartitionCapacity" => self.valued = Some(Valued::ValuePartitionCapacity),
            "blockSize" => self.valued = Some(Valued::BlockSize),
            "schemaId" => self.valued = Some(Valued::SchemaId),
            _ => {}
        }
    }

    /// The value of an element.
    fn value(
        &mut self,
        value: &ValueParts,
        depth: usize,
        coder: &Coder<'_, '_>,
        scratch: &mut Scratch<'_>,
    ) -> Result<(), ErrorKind> {
        let here = self.skipped.is_none_or(|skipped| skipped == depth);
        let Some(option) = self.valued.filter(|_| here) else { return Ok(()) };
        if let Valued::SchemaId = option {
            let text = coder.copied_text(value, scratch)?;
            self.kept = scratch.len();
            self.schema_id = Some(Id::Text(text));
            return Ok(());
        }
        let builder = self.builder;
        let value = coder.value(value, scratch.bytes());
        self.builder = match option {
            Valued::ValueMaxLength => builder.value_max_length(Some(number(&value)?)),
            Valued::ValuePartitionCapacity => {
                builder.value_partition_capacity(Some(number(&value)?))
            }
            Valued::BlockSize => builder.block_size(number(&value)?),
            Valued::Profile => builder.profile(Some(profile(&value)?)),
            Valued::SchemaId => builder,
        };
        Ok(())
    }

    /// The options, if they go together.
    fn options(&self) -> Result<Options, ErrorKind> {
        let alignment = match (self.alignment, self.compression) {
            (Some(_), true) => {
                return Err(ErrorKind::InvalidOptions(OptionsError::AlignedCompression));
            }
            (None, true) => Alignment::Compression,
            (alignment, false) => alignment.unwrap_or_default(),
        };
        self.builder
            .alignment(alignment)
            .preserve(self.preserve)
            .build()
            .map_err(ErrorKind::InvalidOptions)
    }
}

/// A value of `xsd:unsignedInt`.
fn number(value: &Value<'_>) -> Result<u32, ErrorKind> {
    match value {
        Value::Integer(value) => u32::try_from(*value).ok(),
        _ => None,
    }
    .ok_or(ErrorKind::InvalidValue("an option"))
}

/// The three parameters that one decimal carries: by its sign, before the point, behind it.
fn profile(value: &Value<'_>) -> Result<Profile, ErrorKind> {
    let Value::Decimal(value) = value else {
        return Err(ErrorKind::InvalidValue("the profile's parameters"));
    };
    let reversed = match value.fraction.magnitude() {
        Magnitude::Small(reversed) => Some(reversed),
        Magnitude::Large(_) => None,
    };
    // Zero is unbounded; so is more than a stream can ever have.
    let most = |number: Option<u64>| match number {
        Some(number) => u32::try_from(number.checked_sub(1)?).ok(),
        None => None,
    };
    Ok(Profile {
        local_value_partitions: value.negative,
        built_in_element_grammars: most(value.integral.to_u64()),
        built_in_productions: most(reversed),
    })
}
