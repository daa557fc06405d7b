//! A pack's `manifest.json`: one record per test case and alignment.
//!
//! Every field has a default and unknown ones are kept where they may change what a record
//! asks for, so that a pack made later than this program still runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value as Json;

/// A folder of records and the files that they name.
pub(crate) struct Pack {
    pub(crate) folder: PathBuf,
    pub(crate) records: Vec<Record>,
}

impl Pack {
    /// Reads the manifest in `folder`; a record that cannot be understood carries the reason.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let path = folder.join("manifest.json");
        let text = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let entries: Vec<Json> = serde_json::from_slice(&text)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let records =
            entries.into_iter().enumerate().map(|(at, entry)| record(at, entry)).collect();
        Ok(Self { folder: folder.to_owned(), records })
    }
}

fn record(at: usize, entry: Json) -> Record {
    let id = entry.get("id").and_then(Json::as_str).map(str::to_owned);
    match Record::deserialize(entry) {
        Ok(record) => record,
        Err(error) => Record {
            id: id.unwrap_or_else(|| format!("record {at}")),
            unreadable: Some(error.to_string()),
            ..Record::default()
        },
    }
}

/// One test case in one alignment.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) suite: String,
    pub(crate) group: String,
    pub(crate) kind: String,
    pub(crate) xml: String,
    /// `None`: schema-less; empty: the built-in types alone; else the path of a schema document.
    pub(crate) schema: Option<String>,
    pub(crate) options: Options,
    pub(crate) golden: BTreeMap<String, Golden>,
    pub(crate) expected: Option<Expected>,
    /// Why the manifest's entry is no record.
    #[serde(skip)]
    pub(crate) unreadable: Option<String>,
}

impl Record {
    /// The line of the table that counts this record.
    pub(crate) fn table_group(&self) -> String {
        match (self.suite.as_str(), self.group.as_str()) {
            ("", "") => "(no group)".to_owned(),
            (suite, "") => suite.to_owned(),
            ("", group) => group.to_owned(),
            (suite, group) => format!("{suite}/{group}"),
        }
    }

    /// The golden stream that encoder output is compared with: the expected one, or, as the pack
    /// names none for the EXI Profile, the only one there.
    pub(crate) fn golden_to_write(&self) -> Option<&Golden> {
        match &self.expected {
            Some(expected) => self.golden.values().find(|golden| golden.file == expected.file),
            None => self.golden.values().next().filter(|_| self.options.profile.is_some()),
        }
    }

    /// True where an encoder has no choice: vendors agree, or the parameters of the EXI Profile
    /// leave none. Where some productions may be learned, it is for the encoder to choose which.
    pub(crate) fn is_strong(&self) -> bool {
        match (&self.expected, &self.options.profile) {
            (Some(expected), _) => expected.strong,
            (None, Some(profile)) => {
                matches!(profile.maximum_number_of_built_in_productions, None | Some(0))
            }
            (None, None) => false,
        }
    }
}

/// EXI options and what the header holds.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Options {
    pub(crate) alignment: String,
    pub(crate) strict: bool,
    pub(crate) fragment: bool,
    pub(crate) preserve: Preserve,
    pub(crate) self_contained: Vec<String>,
    pub(crate) block_size: Option<u32>,
    pub(crate) value_max_length: Option<u32>,
    pub(crate) value_partition_capacity: Option<u32>,
    pub(crate) dtr_map: Vec<Representation>,
    pub(crate) profile: Option<Profile>,
    pub(crate) canonical: Option<Canonical>,
    pub(crate) header: Header,
    /// Options that this program does not know.
    #[serde(flatten)]
    pub(crate) unknown: BTreeMap<String, Json>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Preserve {
    pub(crate) comments: bool,
    pub(crate) pis: bool,
    pub(crate) dtd: bool,
    pub(crate) prefixes: bool,
    pub(crate) lexical_values: bool,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Canonical {
    pub(crate) utc_time: bool,
    pub(crate) omit_options_document: bool,
    /// What the encoder was asked for; the stream is in `Options::alignment`.
    pub(crate) requested_alignment: Option<String>,
}

/// Parameters of the EXI Profile; `None` is unbounded.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Profile {
    pub(crate) local_value_partitions: bool,
    pub(crate) maximum_number_of_built_in_element_grammars: Option<u32>,
    pub(crate) maximum_number_of_built_in_productions: Option<u32>,
}

/// An entry of the datatype representation map; names are `{uri}local`.
#[derive(Default, Deserialize)]
pub(crate) struct Representation {
    #[serde(rename = "type")]
    pub(crate) datatype: String,
    pub(crate) representation: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Header {
    pub(crate) cookie: bool,
    pub(crate) options: bool,
    pub(crate) schema_id: Option<String>,
}

/// A stream that some encoder wrote for the record.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Golden {
    pub(crate) file: String,
    pub(crate) options_in_header: bool,
    pub(crate) infoset: String,
    pub(crate) whitespace: Option<String>,
}

/// The golden to compare encoder output with.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Expected {
    pub(crate) file: String,
    pub(crate) strong: bool,
}
