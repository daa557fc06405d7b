//! Names of RFC 6120 and XEP-0322 that streams are made of.

use exi_core::QName;

/// The namespace of `stream`, `features` and `error` (RFC 6120 §4.8.1).
pub const STREAMS: &str = "http://etherx.jabber.org/streams";
/// The namespace of the conditions of stream errors (RFC 6120 §4.9.2).
pub const STREAM_ERRORS: &str = "urn:ietf:params:xml:ns:xmpp-streams";
/// The namespace of XEP-0322.
pub const EXI: &str = "http://jabber.org/protocol/compress/exi";
/// The namespace of XEP-0138, whose failures XEP-0322 uses.
pub const COMPRESS: &str = "http://jabber.org/protocol/compress";
/// The namespace that the prefix `xml` is bound to.
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// The namespace of `xsi:type` and `xsi:nil`.
pub(super) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

pub(super) const STREAM: QName<'_> = QName::new(STREAMS, "stream");
pub(super) const STREAM_START: QName<'_> = QName::new(EXI, "streamStart");
pub(super) const STREAM_END: QName<'_> = QName::new(EXI, "streamEnd");
pub(super) const XMLNS: QName<'_> = QName::new(EXI, "xmlns");
pub(super) const PREFIX: QName<'_> = QName::new("", "prefix");
pub(super) const NAMESPACE: QName<'_> = QName::new("", "namespace");
pub(super) const LANG: QName<'_> = QName::new(XML, "lang");
