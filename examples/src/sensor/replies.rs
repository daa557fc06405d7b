//! RFC 6120 §8.2.3: answers to `iq`.

use exi_xmpp::negotiation::Element;

use crate::sensor_data::{CLIENT, SENSOR_DATA, STANZA_ERRORS};

/// The namespace of what an entity is (XEP-0030).
const DISCO_INFO: &str = "http://jabber.org/protocol/disco#info";
/// The namespace of pings (XEP-0199).
const PING: &str = "urn:xmpp:ping";

fn reply(stanza: &Element, kind: &str) -> Element {
    Element::new(CLIENT, "iq")
        .with("type", kind)
        .with_option("to", stanza.attribute("from"))
        .with_option("id", stanza.attribute("id"))
}

/// The result of a request.
pub(super) fn result(stanza: &Element, content: Option<Element>) -> Element {
    reply(stanza, "result").with_children(content)
}

/// A refusal.
pub(super) fn error(stanza: &Element, kind: &str, condition: &str, text: &str) -> Element {
    let error = Element::new(CLIENT, "error")
        .with("type", kind)
        .with_child(Element::new(STANZA_ERRORS, condition))
        .with_child(Element::new(STANZA_ERRORS, "text").with_text(text));
    reply(stanza, "error").with_child(error)
}

/// Who asks may not.
pub(super) fn forbidden(stanza: &Element) -> Element {
    error(stanza, "auth", "forbidden", "others may read")
}

/// A request that a sensor does not know.
pub(super) fn unknown(stanza: &Element) -> Element {
    error(stanza, "cancel", "service-unavailable", "a sensor does not know this")
}

/// The answer to what everybody is asked: what it is, and whether it is there.
pub(super) fn about(stanza: &Element, content: &Element) -> Option<Element> {
    match (content.namespace(), content.name()) {
        (DISCO_INFO, "query") => {
            let feature = |var| Element::new(DISCO_INFO, "feature").with("var", var);
            let identity = Element::new(DISCO_INFO, "identity")
                .with("category", "device")
                .with("type", "sensor")
                .with("name", "a simulated sensor");
            let query = Element::new(DISCO_INFO, "query")
                .with_option("node", content.attribute("node"))
                .with_child(identity)
                .with_children([DISCO_INFO, PING, SENSOR_DATA].map(feature));
            Some(result(stanza, Some(query)))
        }
        (PING, "ping") => Some(result(stanza, None)),
        _ => None,
    }
}
