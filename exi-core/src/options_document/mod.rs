//! The options document, §5.4 and Appendix C: EXI options as the body of a header.
//!
//! It is coded like any other body, strict, with the default options, by tables made from
//! `schemas/exi-options.xsd`.

mod read;
mod tables;
mod write;

pub use tables::OPTIONS_DOCUMENT;

pub(crate) use read::DocumentReader;
pub(crate) use write::DocumentWriter;

use crate::canonical::Canonical;
use crate::event::Event;
use crate::options::Options;
use crate::representation::RepresentationMap;

/// The namespace of the options document, and of the identifiers of Table 7-1.
pub const NAMESPACE: &str = "http://www.w3.org/2009/exi";

/// What an options document says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OptionsDocument<'h> {
    /// The options that a coder needs.
    pub options: Options,
    /// Which schema the body is informed by.
    pub schema_id: SchemaId<'h>,
    /// The datatype representation map.
    pub representations: RepresentationMap<'h>,
    /// User-defined metadata, to be written: elements, each in a namespace that is not the options
    /// document's, with attributes and text. Who reads a document gets them as they are read
    /// ([`HeaderReader::read_with_metadata`](crate::HeaderReader::read_with_metadata)); they are
    /// not kept here.
    pub metadata: &'h [Event<'h>],
}

impl OptionsDocument<'_> {
    /// The canonical set of the same options (Canonical EXI §3): [`Options::canonical`], and a
    /// sorted datatype representation map only where values are typed. No metadata.
    ///
    /// Where the document is omitted, the map stays as the parties have agreed on it: the body
    /// can count on it, preserved lexical values too (§4.5).
    #[must_use]
    pub fn canonical(self, canonical: Canonical) -> Self {
        let lexical = self.options.preserve().lexical_values;
        let representations = match (canonical.omit_options_document, lexical) {
            (true, _) => self.representations,
            (false, true) => RepresentationMap::default(),
            (false, false) => self.representations.canonical(),
        };
        Self { options: self.options.canonical(), representations, metadata: &[], ..self }
    }
}

/// What the option schemaId says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SchemaId<'h> {
    /// Nothing: the schema is agreed out of band.
    #[default]
    Absent,
    /// There is no schema (`xsi:nil="true"`).
    NoSchema,
    /// The built-in types of XML Schema alone (the empty string).
    BuiltInTypes,
    /// A name that the parties have agreed on; never empty.
    Named(&'h str),
}

impl<'h> SchemaId<'h> {
    /// The option that text stands for: the empty string is [`Self::BuiltInTypes`].
    #[must_use]
    pub const fn from_text(text: &'h str) -> Self {
        if text.is_empty() { Self::BuiltInTypes } else { Self::Named(text) }
    }
}

/// The options that the document itself is coded with.
fn own_options() -> Options {
    Options::builder().strict(true).build().unwrap_or_default()
}
