//! Generated options, a datatype representation map among them.

use arbitrary::{Arbitrary, Result, Unstructured};
use exi_core::options_document::NAMESPACE;
use exi_core::{
    Alignment, DatatypeRepresentation, Options, OptionsBuilder, Preserve, Profile, QName,
};

use super::model::XSD;

/// How a document is coded.
#[derive(Clone, Debug)]
pub(crate) struct Coding {
    pub(crate) options: Options,
    builder: OptionsBuilder,
    /// A type of XML Schema, and the datatype representation that stands in for its own.
    representations: Vec<(&'static str, &'static str)>,
    /// Values may come back in the canonical form of another type.
    pub(crate) lossy: bool,
    /// The options are in the header.
    pub(crate) header: bool,
    pub(crate) cookie: bool,
}

/// Representations that hold every value of the type, and give it back as it was.
const HARMLESS: [(&str, &str); 12] = [
    ("anySimpleType", "string"),
    ("string", "string"),
    ("decimal", "string"),
    ("integer", "string"),
    ("int", "string"),
    ("unsignedLong", "integer"),
    ("byte", "integer"),
    ("boolean", "string"),
    ("double", "string"),
    ("dateTime", "string"),
    ("base64Binary", "string"),
    ("hexBinary", "base64Binary"),
];

/// Types and representations of which any two make an entry.
const TYPES: [&str; 8] =
    ["string", "decimal", "integer", "int", "boolean", "double", "dateTime", "base64Binary"];

impl Coding {
    pub(crate) fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        let builder = builder(u)?;
        let options = build(builder);
        // Where strict, what another representation cannot hold would be refused.
        let lossy = !options.strict() && u.ratio(1, 8)?;
        let mut representations = Vec::new();
        if u.ratio(1, 3)? {
            for _ in 0..u.int_in_range(1..=3)? {
                representations.push(match lossy {
                    true => (*u.choose(&TYPES)?, *u.choose(&TYPES)?),
                    false => *u.choose(&HARMLESS)?,
                });
            }
        }
        let (header, cookie) = (u.ratio(1, 4)?, u.arbitrary()?);
        Ok(Self { options, builder, representations, lossy, header, cookie })
    }

    /// The same without parameters of the EXI Profile.
    pub(crate) fn without_profile(&self) -> Self {
        Self { options: build(self.builder.profile(None)), ..self.clone() }
    }

    /// The datatype representation map.
    pub(crate) fn entries(&self) -> Vec<DatatypeRepresentation<'static>> {
        let entry = |(datatype, representation): &(&'static str, &'static str)| {
            let representation = match *representation {
                "int" => "integer",
                other => other,
            };
            DatatypeRepresentation {
                datatype: QName::new(XSD, datatype),
                representation: QName::new(NAMESPACE, representation),
            }
        };
        self.representations.iter().map(entry).collect()
    }
}

fn build(builder: OptionsBuilder) -> Options {
    builder.build().expect("nothing is chosen that another option forbids")
}

fn builder(u: &mut Unstructured<'_>) -> Result<OptionsBuilder> {
    let strict = bool::arbitrary(u)?;
    let preserve = Preserve {
        comments: !strict && u.arbitrary()?,
        pis: !strict && u.arbitrary()?,
        dtd: !strict && u.arbitrary()?,
        prefixes: !strict && u.arbitrary()?,
        lexical_values: u.ratio(1, 4)?,
    };
    let alignment = *u.choose(&[
        Alignment::BitPacked,
        Alignment::ByteAligned,
        Alignment::PreCompression,
        Alignment::Compression,
    ])?;
    let self_contained = !strict && !alignment.is_channelled() && u.ratio(1, 3)?;
    let mut builder = Options::builder()
        .alignment(alignment)
        .strict(strict)
        .fragment(u.ratio(1, 4)?)
        .self_contained(self_contained)
        .preserve(preserve)
        .value_max_length(bound(u, 9)?)
        .value_partition_capacity(bound(u, 9)?)
        .profile(profile(u, preserve)?);
    if u.arbitrary()? {
        builder = builder.block_size(u.int_in_range(1..=20)?);
    }
    Ok(builder)
}

fn profile(u: &mut Unstructured<'_>, preserve: Preserve) -> Result<Option<Profile>> {
    // The name of a type that keeps its lexical form needs a prefix, so a declaration before it.
    if preserve.lexical_values || !u.ratio(1, 6)? {
        return Ok(None);
    }
    Ok(Some(Profile {
        local_value_partitions: u.arbitrary()?,
        built_in_element_grammars: bound(u, 2)?,
        built_in_productions: bound(u, 2)?,
    }))
}

fn bound(u: &mut Unstructured<'_>, most: u32) -> Result<Option<u32>> {
    Ok(if bool::arbitrary(u)? { Some(u.int_in_range(0..=most)?) } else { None })
}
