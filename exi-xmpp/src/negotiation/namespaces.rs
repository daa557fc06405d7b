//! XEP-0322, XEP-0138: the names that a negotiation goes by.

pub use crate::stream::{COMPRESS, EXI, STREAM_ERRORS, STREAMS};

/// The stream feature `compression` (XEP-0138).
pub const COMPRESS_FEATURE: &str = "http://jabber.org/features/compress";
/// Conditions of stanza errors, which a `failure` of XEP-0138 can hold, too.
pub const STANZA_ERRORS: &str = "urn:ietf:params:xml:ns:xmpp-stanzas";
/// The default namespace of client streams (RFC 6120).
pub const CLIENT: &str = "jabber:client";
/// The default namespace of server streams (RFC 6120).
pub const SERVER: &str = "jabber:server";
/// The namespace of the prefix `xml`.
pub const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The schemaId of the default schema of the alternative binding.
pub const DEFAULT_SCHEMA_ID: &str = "urn:xmpp:exi:default";
/// What the schemaId of a shortcut begins with; the configurationId follows.
pub const SHORTCUT_PREFIX: &str = "c:";
/// The method of XEP-0138.
pub const METHOD: &str = "exi";
