//! XEP-0322: what two peers agreed on for a stream, and how this side keeps to it.

use exi_core::{Memory, Options, Schema};
use exi_xml::Whitespace;

/// How one stream is coded: all that [`ToExi`](super::ToExi) and [`ToXml`](super::ToXml) need.
///
/// The first three fields have to be the same on both sides, and so has
/// [`headers`](Self::headers); the rest is each side's own. A datatype representation map is part
/// of the schema: give that of a [`MappedSchema`](exi_core::MappedSchema).
///
/// ```
/// use exi_core::Options;
/// use exi_xmpp::stream::Configuration;
/// use exi_xmpp::tables::XMPP_CORE;
///
/// let options = Options::builder().value_max_length(Some(64)).build()?;
/// let session = Configuration {
///     session_wide_buffers: true,
///     ..Configuration::new(XMPP_CORE, options)
/// };
/// # Ok::<(), exi_core::OptionsError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Configuration<'s> {
    /// The tables of the canonical schema.
    pub schema: Schema<'s>,
    /// The EXI options. Those of a stream are never a fragment's.
    pub options: Options,
    /// `sessionWideBuffers`: values stay in the string tables from body to body.
    pub session_wide_buffers: bool,
    /// Where bodies have headers.
    pub headers: Headers,
    /// The namespace of stanzas, where a stream does not declare one.
    pub content_namespace: ContentNamespace,
    /// What becomes of text that is white space alone. Relays keep all, which is the default here.
    pub whitespace: Whitespace,
    /// Writes the `xml:lang` of the stream to every stanza that has none of its own. A peer that
    /// reads `streamStart` knows it anyway, so the default is false.
    pub inherit_lang: bool,
    /// What a peer can make grow.
    pub limits: Limits,
}

impl<'s> Configuration<'s> {
    /// The agreed schema and options; everything else as XEP-0322 has it where nothing is said.
    #[must_use]
    pub fn new(schema: Schema<'s>, options: Options) -> Self {
        Self {
            schema,
            options,
            session_wide_buffers: false,
            headers: Headers::None,
            content_namespace: ContentNamespace::Client,
            whitespace: Whitespace::KeepAll,
            inherit_lang: false,
            limits: Limits::default(),
        }
    }
}

#[cfg(feature = "repository")]
impl<'c> From<&'c crate::repository::Configuration> for Configuration<'c> {
    /// What was negotiated; everything else as [`Configuration::new`] has it.
    fn from(agreed: &'c crate::repository::Configuration) -> Self {
        Self {
            session_wide_buffers: agreed.terms().session_wide_buffers,
            ..Self::new(agreed.schema(), agreed.terms().options)
        }
    }
}

/// Where the bodies of a stream have headers (EXI §5) before them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Headers {
    /// Nowhere: bodies alone are sent (XEP-0322).
    #[default]
    None,
    /// Every body begins with the header of one byte that has no options, 0x80. The Openfire
    /// plugin wants it so.
    EachBody,
}

/// The namespace of stanzas (RFC 6120 §4.8.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ContentNamespace {
    /// `jabber:client`.
    #[default]
    Client,
    /// `jabber:server`, between servers.
    Server,
}

impl ContentNamespace {
    /// The namespace name.
    #[must_use]
    pub const fn uri(self) -> &'static str {
        match self {
            Self::Client => "jabber:client",
            Self::Server => "jabber:server",
        }
    }
}

/// The most that a peer may ask of one direction of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one first-level element as XML, and as EXI. Default 256 KiB; RFC 6120 §13.12 has
    /// at least 10,000.
    pub stanza_bytes: usize,
    /// Open elements at a time, the stream's own among them. Default 128.
    pub depth: usize,
    /// Attributes and namespace declarations of one element. Default 256.
    pub attributes: usize,
    /// Values in the string tables, where valuePartitionCapacity does not bound them: a stream
    /// with session-wide buffers that reaches this ends. Default 65,536.
    pub values: usize,
    /// Bytes of those values. Default 4 MiB.
    pub value_bytes: usize,
    /// Names in the string tables that the schema does not declare; with session-wide buffers
    /// those of the whole session. Default 4,096.
    pub names: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            stanza_bytes: 256 << 10,
            depth: 128,
            attributes: 256,
            values: 1 << 16,
            value_bytes: 4 << 20,
            names: 4096,
        }
    }
}

impl Limits {
    /// Memory for an encoder or a decoder.
    pub(crate) fn memory(&self) -> Memory<'static> {
        Memory::growing(&exi_core::Limits {
            depth: self.depth,
            value_length: self.stanza_bytes,
            value_entries: self.values,
            value_text: self.value_bytes,
            names: self.names,
            name_text: self.names.saturating_mul(64),
            grammars: self.names,
            productions: self.names.saturating_mul(4),
            namespaces: self.attributes,
            self_contained: 1,
            block_text: self.stanza_bytes,
            block_values: self.stanza_bytes,
            ..exi_core::Limits::DEFAULT
        })
    }

    /// What XML text may ask of its parser.
    pub(crate) fn xml(&self) -> exi_xml::Limits {
        exi_xml::Limits {
            depth: self.depth,
            attributes: self.attributes,
            namespaces: self.depth.saturating_add(self.attributes),
            markup_length: self.stanza_bytes,
            text_length: self.stanza_bytes,
            ..exi_xml::Limits::default()
        }
    }
}
