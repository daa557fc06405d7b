//! The built-in schemas as text: what a canonical schema is compiled from where its tables are not
//! baked.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::super::documents::{DOCUMENTS, Document};
use super::super::{Md5, SchemaKey};

/// The text of a built-in document.
pub(super) fn of(document: &Document) -> &'static str {
    TEXTS.iter().find(|(name, _)| *name == document.name).map_or("", |(_, text)| text)
}

/// The document whose own text a key is of, rather than that of a published file.
pub(super) fn own(key: &SchemaKey) -> Option<&'static Document> {
    static OWN: OnceLock<BTreeMap<SchemaKey, &'static Document>> = OnceLock::new();
    OWN.get_or_init(|| DOCUMENTS.iter().map(|document| (own_key(document), document)).collect())
        .get(key)
        .copied()
}

fn own_key(document: &Document) -> SchemaKey {
    let text = of(document);
    SchemaKey {
        namespace: document.namespace.into(),
        bytes: text.len() as u64,
        md5: Md5::of(text.as_bytes()),
    }
}

macro_rules! texts {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../schemas/xsd/", $name, ".xsd")))),*]
    };
}

static TEXTS: &[(&str, &str)] = texts![
    "avatar-metadata"
    "blocking"
    "bookmarks"
    "caps"
    "carbons"
    "chat-markers"
    "chatstates"
    "client-state"
    "compress-exi"
    "delay"
    "disco-info"
    "disco-items"
    "encryption"
    "forward"
    "geoloc"
    "hints"
    "http-upload"
    "idle"
    "iot-concentrators"
    "iot-control"
    "iot-discovery"
    "iot-provisioning"
    "iot-sensordata"
    "jabber-client"
    "jabber-server"
    "message-correct"
    "mood"
    "muc"
    "muc-user"
    "nick"
    "occupant-id"
    "ping"
    "pubsub"
    "pubsub-errors"
    "pubsub-event"
    "pubsub-owner"
    "receipts"
    "roster"
    "rosterver"
    "rsm"
    "shim"
    "stanza-id"
    "stream-management"
    "streams"
    "streams-authors"
    "streams-openfire"
    "tune"
    "vcard-update"
    "x-data"
    "xdata-layout"
    "xdata-validate"
    "xml"
    "xmpp-bind"
    "xmpp-sasl"
    "xmpp-stanzas"
    "xmpp-streams"
    "xmpp-streams-authors"
    "xmpp-tls"
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_has_its_text() {
        assert_eq!(TEXTS.len(), DOCUMENTS.len());
        for document in DOCUMENTS {
            assert!(of(document).contains(document.namespace), "{}", document.name);
            assert_eq!(own(&own_key(document)).unwrap().name, document.name);
        }
    }
}
