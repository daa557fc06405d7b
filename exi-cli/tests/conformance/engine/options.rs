//! A record's options as the codec's, or the feature that the codec lacks.

use exi_core::{Alignment, Canonical, DatatypeRepresentation, Options, Preserve, Profile, QName};
use exi_xml::Whitespace;
use serde_json::Value as Json;

use super::{Failure, Setting};

/// The options that an encoder is asked for: canonical streams may have another alignment.
pub(crate) fn requested(setting: &Setting<'_>) -> Result<Options, Failure> {
    let canonical = setting.options.canonical.as_ref();
    let requested = canonical.and_then(|canonical| canonical.requested_alignment.as_deref());
    build(setting, requested.unwrap_or(&setting.options.alignment))
}

/// The Canonical EXI Options.
pub(crate) fn canonical(setting: &Setting<'_>) -> Option<Canonical> {
    setting.options.canonical.as_ref().map(|canonical| Canonical {
        omit_options_document: canonical.omit_options_document,
        utc_time: canonical.utc_time,
    })
}

/// The options of a stream.
pub(crate) fn options(setting: &Setting<'_>) -> Result<Options, Failure> {
    build(setting, &setting.options.alignment)
}

fn build(setting: &Setting<'_>, alignment_name: &str) -> Result<Options, Failure> {
    if let Some(feature) = missing(setting) {
        return Err(Failure::NotYet(feature));
    }
    let record = setting.options;
    let preserve = Preserve {
        comments: record.preserve.comments,
        pis: record.preserve.pis,
        dtd: record.preserve.dtd,
        prefixes: record.preserve.prefixes,
        lexical_values: record.preserve.lexical_values,
    };
    let mut options = Options::builder()
        .alignment(alignment(alignment_name)?)
        // Without a schema there is nothing to be strict about, but a header can say it.
        .strict(record.strict && (setting.schema.is_some() || setting.options_in_header))
        .fragment(record.fragment)
        .preserve(preserve)
        .self_contained(!record.self_contained.is_empty())
        .value_max_length(record.value_max_length)
        .value_partition_capacity(record.value_partition_capacity)
        .profile(record.profile.as_ref().map(|profile| Profile {
            local_value_partitions: profile.local_value_partitions,
            built_in_element_grammars: profile.maximum_number_of_built_in_element_grammars,
            built_in_productions: profile.maximum_number_of_built_in_productions,
        }));
    if let Some(values) = record.block_size {
        options = options.block_size(values);
    }
    options.build().map_err(|error| Failure::Refused(error.to_string()))
}

/// A policy that a golden's `whitespace` admits.
pub(crate) fn whitespace(admitted: Option<&str>) -> Whitespace {
    let names = admitted.unwrap_or_default().split('|');
    let admits = |name| names.clone().any(|admitted| admitted == name);
    match (admits("drop-all"), admits("keep-leaf"), admits("keep-all")) {
        (true, false, _) => Whitespace::DropAll,
        (_, false, true) => Whitespace::KeepAll,
        _ => Whitespace::KeepLeaf,
    }
}

fn alignment(name: &str) -> Result<Alignment, Failure> {
    match name {
        "bit-packed" => Ok(Alignment::BitPacked),
        "byte-packed" => Ok(Alignment::ByteAligned),
        "pre-compression" => Ok(Alignment::PreCompression),
        "compression" => Ok(Alignment::Compression),
        other => Err(Failure::NotYet(format!("alignment {other}"))),
    }
}

fn missing(setting: &Setting<'_>) -> Option<String> {
    let record = setting.options;
    let unknown = record.unknown.iter().find(|(_, value)| is_set(value));
    unknown.map(|(name, _)| format!("option {name}"))
}

/// The entries of a record's datatype representation map.
pub(crate) fn representations<'r>(
    setting: &Setting<'r>,
) -> Result<Vec<DatatypeRepresentation<'r>>, Failure> {
    let entries = setting.options.dtr_map.iter();
    let entries = entries.map(|entry| {
        let datatype = name(&entry.datatype)?;
        Ok(DatatypeRepresentation { datatype, representation: name(&entry.representation)? })
    });
    entries.collect()
}

/// A name in the form `{uri}local`.
pub(super) fn name(text: &str) -> Result<QName<'_>, Failure> {
    let parts = text.strip_prefix('{').and_then(|text| text.split_once('}'));
    let (uri, local_name) = parts.ok_or_else(|| Failure::Refused(format!("the name {text}")))?;
    Ok(QName::new(uri, local_name))
}

fn is_set(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => false,
        Json::Array(items) => !items.is_empty(),
        Json::Object(fields) => !fields.is_empty(),
        _ => true,
    }
}
