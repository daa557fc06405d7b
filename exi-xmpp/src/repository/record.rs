//! A configuration as lines of text: what its id is made of, and what a file of it holds.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use exi_core::Alignment;

use super::{DefaultSchema, SchemaKey, Terms};

/// The first line, with the version of the form.
const START: &str = "configuration 1";

const DEFAULT_SCHEMAS: [(&str, DefaultSchema); 3] = [
    ("snapshot", DefaultSchema::Snapshot),
    ("authors", DefaultSchema::Authors),
    ("openfire", DefaultSchema::Openfire),
];

const ALIGNMENTS: [(&str, Alignment); 4] = [
    ("bit-packed", Alignment::BitPacked),
    ("byte-alignment", Alignment::ByteAligned),
    ("pre-compression", Alignment::PreCompression),
    ("compression", Alignment::Compression),
];

/// What peers agreed on. Equal agreements have one text, and each text is of one agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// In order, each once.
    pub(super) schemas: Vec<SchemaKey>,
    pub(super) terms: Terms,
}

impl Record {
    /// The record of schemas in any order.
    pub(super) fn new(schemas: &[SchemaKey], terms: &Terms) -> Self {
        let mut schemas = Vec::from(schemas);
        schemas.sort();
        schemas.dedup();
        Self { schemas, terms: terms.clone() }
    }

    /// The text.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{START}\n");
        let mut line = |name: &str, values: &[&str]| {
            text.push_str(name);
            for value in values {
                text.push(' ');
                escape(value, &mut text);
            }
            text.push('\n');
        };
        let terms = &self.terms;
        let options = &terms.options;
        line("defaultSchema", &[name_of(&DEFAULT_SCHEMAS, &terms.default_schema)]);
        line("alignment", &[name_of(&ALIGNMENTS, &options.alignment())]);
        let preserve = options.preserve();
        for (set, name) in [
            (options.strict(), "strict"),
            (options.fragment(), "fragment"),
            (options.self_contained(), "selfContained"),
            (preserve.comments, "comments"),
            (preserve.pis, "pis"),
            (preserve.dtd, "dtd"),
            (preserve.prefixes, "prefixes"),
            (preserve.lexical_values, "lexicalValues"),
            (terms.session_wide_buffers, "sessionWideBuffers"),
        ] {
            if set {
                line(name, &[]);
            }
        }
        line("blockSize", &[&format!("{}", options.block_size())]);
        line("valueMaxLength", &[&bound(options.value_max_length())]);
        line("valuePartitionCapacity", &[&bound(options.value_partition_capacity())]);
        if let Some(profile) = options.profile() {
            let local = if profile.local_value_partitions { "local" } else { "global" };
            let grammars = bound(profile.built_in_element_grammars);
            line("profile", &[local, &grammars, &bound(profile.built_in_productions)]);
        }
        for (datatype, representation) in &terms.representations {
            line("datatypeRepresentation", &[datatype, representation]);
        }
        for key in &self.schemas {
            line("schema", &[&format!("{}", key.bytes), &format!("{}", key.md5), &key.namespace]);
        }
        text
    }
}

fn name_of<T: PartialEq>(names: &[(&'static str, T)], value: &T) -> &'static str {
    names.iter().find(|(_, named)| named == value).map_or("", |(name, _)| name)
}

fn bound(bound: Option<u32>) -> String {
    bound.map_or_else(|| String::from("unbounded"), |bound| format!("{bound}"))
}

/// Keeps what parts values and lines out of a value.
fn escape(value: &str, out: &mut String) {
    for character in value.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            ' ' => out.push_str("\\s"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            other => out.push(other),
        }
    }
}

#[cfg(feature = "schemas")]
mod parse {
    use alloc::string::String;
    use alloc::vec::Vec;

    use exi_core::{Options, OptionsBuilder, Preserve, Profile};

    use super::{ALIGNMENTS, DEFAULT_SCHEMAS, Record, START};
    use crate::repository::{SchemaKey, Terms};

    impl Record {
        /// The record of a text that [`text`](Record::text) made; `None` for any other.
        pub(in crate::repository) fn parse(text: &str) -> Option<Self> {
            let mut lines = text.lines();
            if lines.next()? != START {
                return None;
            }
            let mut parsed = Parsed::default();
            for line in lines {
                parsed.line(line)?;
            }
            let terms = Terms {
                options: parsed.options.preserve(parsed.preserve).build().ok()?,
                ..parsed.terms
            };
            let record = Self { schemas: parsed.schemas, terms };
            (record.text() == text).then_some(record)
        }
    }

    #[derive(Default)]
    struct Parsed {
        options: OptionsBuilder,
        preserve: Preserve,
        terms: Terms,
        schemas: Vec<SchemaKey>,
    }

    impl Parsed {
        fn line(&mut self, line: &str) -> Option<()> {
            let mut parts = line.split(' ');
            let name = parts.next()?;
            let values = parts.map(unescape).collect::<Option<Vec<_>>>()?;
            let values: Vec<_> = values.iter().map(String::as_str).collect();
            match (name, values.as_slice()) {
                ("defaultSchema", [name]) => {
                    self.terms.default_schema = named(&DEFAULT_SCHEMAS, name)?;
                }
                ("datatypeRepresentation", [datatype, representation]) => {
                    let names = ((*datatype).into(), (*representation).into());
                    self.terms.representations.push(names);
                }
                ("schema", [bytes, md5, namespace]) => self.schemas.push(SchemaKey {
                    namespace: (*namespace).into(),
                    bytes: bytes.parse().ok()?,
                    md5: md5.parse().ok()?,
                }),
                (flag, []) => self.flag(flag)?,
                (name, values) => self.options = option(self.options, name, values)?,
            }
            Some(())
        }

        fn flag(&mut self, name: &str) -> Option<()> {
            let preserve = &mut self.preserve;
            match name {
                "strict" => self.options = self.options.strict(true),
                "fragment" => self.options = self.options.fragment(true),
                "selfContained" => self.options = self.options.self_contained(true),
                "comments" => preserve.comments = true,
                "pis" => preserve.pis = true,
                "dtd" => preserve.dtd = true,
                "prefixes" => preserve.prefixes = true,
                "lexicalValues" => preserve.lexical_values = true,
                "sessionWideBuffers" => self.terms.session_wide_buffers = true,
                _ => return None,
            }
            Some(())
        }
    }

    fn option(options: OptionsBuilder, name: &str, values: &[&str]) -> Option<OptionsBuilder> {
        Some(match (name, values) {
            ("alignment", [name]) => options.alignment(named(&ALIGNMENTS, name)?),
            ("blockSize", [size]) => match size.parse().ok()? {
                Options::DEFAULT_BLOCK_SIZE => options,
                size => options.block_size(size),
            },
            ("valueMaxLength", [length]) => options.value_max_length(bound(length)?),
            ("valuePartitionCapacity", [values]) => {
                options.value_partition_capacity(bound(values)?)
            }
            ("profile", [local, grammars, productions]) => options.profile(Some(Profile {
                local_value_partitions: *local == "local",
                built_in_element_grammars: bound(grammars)?,
                built_in_productions: bound(productions)?,
            })),
            _ => return None,
        })
    }

    fn named<T: Copy>(names: &[(&str, T)], name: &str) -> Option<T> {
        names.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    fn bound(text: &str) -> Option<Option<u32>> {
        if text == "unbounded" { Some(None) } else { text.parse().ok().map(Some) }
    }

    fn unescape(text: &str) -> Option<String> {
        let mut out = String::new();
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            out.push(match character {
                '\\' => match characters.next()? {
                    '\\' => '\\',
                    's' => ' ',
                    'n' => '\n',
                    'r' => '\r',
                    _ => return None,
                },
                other => other,
            });
        }
        Some(out)
    }
}

#[cfg(test)]
#[cfg(feature = "schemas")]
mod tests {
    use alloc::vec;

    use exi_core::{Options, Preserve, Profile};

    use super::*;
    use crate::repository::Md5;

    fn full() -> Record {
        let options = Options::builder()
            .alignment(Alignment::PreCompression)
            .preserve(Preserve { lexical_values: true, prefixes: true, ..Preserve::default() })
            .block_size(7)
            .value_max_length(Some(64))
            .profile(Some(Profile { built_in_productions: Some(0), ..Profile::default() }))
            .build()
            .unwrap();
        let key = |namespace: &str| SchemaKey {
            namespace: namespace.into(),
            bytes: 3,
            md5: Md5::of(namespace.as_bytes()),
        };
        let terms = Terms {
            options,
            session_wide_buffers: true,
            representations: vec![("{a}b c".into(), "\\\r\ns".into()), ("".into(), "".into())],
            default_schema: DefaultSchema::Openfire,
        };
        Record::new(&[key("urn:b"), key(""), key("a b\nschema"), key("urn:b")], &terms)
    }

    #[test]
    fn a_text_is_of_one_record() {
        for record in [full(), Record::new(&[], &Terms::default())] {
            assert_eq!(Record::parse(&record.text()), Some(record));
        }
        assert_eq!(full().schemas.len(), 3);
    }

    #[test]
    fn damaged_text_is_no_record() {
        let text = full().text();
        assert_eq!(Record::parse(&text[..text.len() - 1]), None);
        for line in 0..text.lines().count() {
            let mut lines: Vec<_> = text.lines().collect();
            lines.insert(line, "schema 3 x");
            assert_eq!(Record::parse(&(lines.join("\n") + "\n")), None, "{line}");
        }
        for replaced in ["strict\nprefixes", "unknown", "prefixes\nprefixes", "prefixes x"] {
            assert_eq!(Record::parse(&text.replace("prefixes", replaced)), None, "{replaced}");
        }
    }
}
