//! Writing the options document, event by event.

use super::{NAMESPACE, OPTIONS_DOCUMENT, OptionsDocument, SchemaId, own_options};
use crate::bits::Writer;
use crate::coder::{Coder, Keep};
use crate::error::ErrorKind;
use crate::event::{Event, QName};
use crate::memory::{Memory, Scratch};
use crate::options::{Alignment, Options, Preserve, Profile};
use crate::string_table::Side;
use crate::value::{Decimal, Fraction, Unsigned, Value};

/// Writes an options document.
#[derive(Debug)]
pub(crate) struct DocumentWriter<'m> {
    coder: Coder<'static, 'm>,
    scratch: Scratch<'m>,
}

impl<'m> DocumentWriter<'m> {
    pub(crate) fn new(memory: Memory<'m>) -> Result<Self, ErrorKind> {
        let (coder, scratch) = Coder::new(OPTIONS_DOCUMENT, own_options(), Side::Encoder, memory)?;
        Ok(Self { coder, scratch })
    }

    /// Writes the document: what differs from the defaults, and no padding.
    pub(crate) fn write(
        &mut self,
        document: &OptionsDocument<'_>,
        writer: &mut Writer<'_>,
    ) -> Result<(), ErrorKind> {
        self.coder.restart(Keep::Nothing);
        let mut out = Elements { coder: &mut self.coder, scratch: &mut self.scratch, writer };
        out.push(&Event::StartDocument)?;
        out.element("header", |out| {
            if is_less_common(document) {
                out.element("lesscommon", |out| less_common(out, document))?;
            }
            let id = document.schema_id;
            let options = &document.options;
            let compression = options.alignment() == Alignment::Compression;
            if compression || options.fragment() || id != SchemaId::Absent {
                out.element("common", |out| {
                    out.flag("compression", compression)?;
                    out.flag("fragment", options.fragment())?;
                    schema_id(out, id)
                })?;
            }
            out.flag("strict", options.strict())
        })?;
        out.push(&Event::EndDocument)
    }
}

/// blockSize, where it is not the default.
fn block_size(options: &Options) -> Option<u32> {
    Some(options.block_size()).filter(|size| *size != Options::DEFAULT_BLOCK_SIZE)
}

/// The element of an alignment.
const fn alignment(options: &Options) -> Option<&'static str> {
    match options.alignment() {
        Alignment::ByteAligned => Some("byte"),
        Alignment::PreCompression => Some("pre-compress"),
        Alignment::BitPacked | Alignment::Compression => None,
    }
}

fn is_less_common(document: &OptionsDocument<'_>) -> bool {
    let options = &document.options;
    is_uncommon(document)
        || options.preserve() != Preserve::default()
        || block_size(options).is_some()
}

fn is_uncommon(document: &OptionsDocument<'_>) -> bool {
    let options = &document.options;
    alignment(options).is_some()
        || options.self_contained()
        || options.profile().is_some()
        || options.value_max_length().is_some()
        || options.value_partition_capacity().is_some()
        || !document.representations.is_empty()
        || !document.metadata.is_empty()
}

fn less_common(
    out: &mut Elements<'_, '_, '_>,
    document: &OptionsDocument<'_>,
) -> Result<(), ErrorKind> {
    let options = &document.options;
    let preserve = options.preserve();
    if is_uncommon(document) {
        out.element("uncommon", |out| uncommon(out, document))?;
    }
    if preserve != Preserve::default() {
        out.element("preserve", |out| {
            out.flag("dtd", preserve.dtd)?;
            out.flag("prefixes", preserve.prefixes)?;
            out.flag("lexicalValues", preserve.lexical_values)?;
            out.flag("comments", preserve.comments)?;
            out.flag("pis", preserve.pis)
        })?;
    }
    out.number("blockSize", block_size(options))
}

fn uncommon(
    out: &mut Elements<'_, '_, '_>,
    document: &OptionsDocument<'_>,
) -> Result<(), ErrorKind> {
    let options = &document.options;
    if let Some(parameters) = options.profile() {
        out.element("p", |out| profile(out, parameters))?;
    }
    metadata(out, document.metadata)?;
    if let Some(name) = alignment(options) {
        out.element("alignment", |out| out.flag(name, true))?;
    }
    out.flag("selfContained", options.self_contained())?;
    out.number("valueMaxLength", options.value_max_length())?;
    out.number("valuePartitionCapacity", options.value_partition_capacity())?;
    document.representations.iter().try_for_each(|entry| {
        out.element("datatypeRepresentationMap", |out| {
            for name in [entry.datatype, entry.representation] {
                out.push(&Event::StartElement(name))?;
                out.push(&Event::EndElement)?;
            }
            Ok(())
        })
    })
}

/// The three parameters as one decimal: its sign, before the point, behind it.
fn profile(out: &mut Elements<'_, '_, '_>, parameters: Profile) -> Result<(), ErrorKind> {
    let most = |most: Option<u32>| most.map_or(0, |most| u64::from(most) + 1);
    let value = Decimal {
        negative: parameters.local_value_partitions,
        integral: Unsigned::from(most(parameters.built_in_element_grammars)),
        fraction: Fraction::from_reversed(most(parameters.built_in_productions)),
    };
    let ty = QName::new("http://www.w3.org/2001/XMLSchema", "decimal");
    let name = QName::new("http://www.w3.org/2001/XMLSchema-instance", "type");
    out.push(&Event::Attribute(name, Value::QName(ty)))?;
    out.push(&Event::Characters(Value::Decimal(value)))
}

/// Whole elements that the wildcard of the schema lets in.
fn metadata(out: &mut Elements<'_, '_, '_>, events: &[Event<'_>]) -> Result<(), ErrorKind> {
    let outside = out.coder.grammars.depth();
    for event in events {
        let other = match event {
            Event::StartElement(name) => !matches!(name.uri(), "" | NAMESPACE),
            _ => false,
        };
        if out.coder.grammars.depth() == outside && !other {
            return Err(ErrorKind::NotAllowed("metadata but elements of another namespace"));
        }
        out.push(event)?;
    }
    if out.coder.grammars.depth() == outside {
        Ok(())
    } else {
        Err(ErrorKind::NotAllowed("metadata without its end"))
    }
}

fn schema_id(out: &mut Elements<'_, '_, '_>, id: SchemaId<'_>) -> Result<(), ErrorKind> {
    let text = match id {
        SchemaId::Absent => return Ok(()),
        SchemaId::NoSchema => None,
        SchemaId::BuiltInTypes => Some(""),
        SchemaId::Named(text) => Some(text),
    };
    out.element("schemaId", |out| match text {
        Some(text) => out.push(&Event::Characters(Value::from(text))),
        None => {
            let nil = QName::new("http://www.w3.org/2001/XMLSchema-instance", "nil");
            out.push(&Event::Attribute(nil, Value::from(true)))
        }
    })
}

/// Elements of the options document, as they are written.
struct Elements<'e, 'w, 'm> {
    coder: &'e mut Coder<'static, 'm>,
    scratch: &'e mut Scratch<'m>,
    writer: &'e mut Writer<'w>,
}

impl Elements<'_, '_, '_> {
    fn push(&mut self, event: &Event<'_>) -> Result<(), ErrorKind> {
        self.scratch.truncate(0);
        self.coder.write_event(self.writer, self.scratch, event)
    }

    fn element(
        &mut self,
        name: &str,
        content: impl FnOnce(&mut Self) -> Result<(), ErrorKind>,
    ) -> Result<(), ErrorKind> {
        self.push(&Event::StartElement(QName::new(NAMESPACE, name)))?;
        content(self)?;
        self.push(&Event::EndElement)
    }

    /// An option that is there or not.
    fn flag(&mut self, name: &str, set: bool) -> Result<(), ErrorKind> {
        if set { self.element(name, |_| Ok(())) } else { Ok(()) }
    }

    fn number(&mut self, name: &str, number: Option<u32>) -> Result<(), ErrorKind> {
        let Some(number) = number else { return Ok(()) };
        self.element(name, |out| out.push(&Event::Characters(Value::from(number))))
    }
}
