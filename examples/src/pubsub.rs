//! XEP-0060, publish and subscribe, as far as readings need it.

use exi_xmpp::negotiation::Element;

use crate::sensor_data::CLIENT;

/// The namespace of requests.
const PUBSUB: &str = "http://jabber.org/protocol/pubsub";
/// The namespace of notifications.
const EVENT: &str = "http://jabber.org/protocol/pubsub#event";
/// The namespace of forms (XEP-0004).
const FORM: &str = "jabber:x:data";

/// A node of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The address of the service; that of an account for a node of its own (XEP-0163).
    pub service: String,
    /// The node.
    pub node: String,
}

/// Publishes an item, to all who want it.
#[must_use]
pub fn publish(topic: &Topic, id: &str, payload: Element) -> Element {
    let new = |name| Element::new(PUBSUB, name);
    let item = new("item").with("id", id).with_child(payload);
    let publish = new("publish").with("node", &topic.node).with_child(item);
    let field = |var: &str, value: &str| {
        let value = Element::new(FORM, "value").with_text(value);
        Element::new(FORM, "field").with("var", var).with_child(value)
    };
    let form_type = field("FORM_TYPE", "http://jabber.org/protocol/pubsub#publish-options");
    let form = Element::new(FORM, "x")
        .with("type", "submit")
        .with_child(form_type.with("type", "hidden"))
        .with_child(field("pubsub#access_model", "open"));
    let options = new("publish-options").with_child(form);
    request(topic, "publish", new("pubsub").with_child(publish).with_child(options))
}

/// Subscribes an address.
#[must_use]
pub fn subscribe(topic: &Topic, jid: &str) -> Element {
    let subscribe = Element::new(PUBSUB, "subscribe").with("node", &topic.node).with("jid", jid);
    request(topic, "subscribe", Element::new(PUBSUB, "pubsub").with_child(subscribe))
}

/// The payloads of a notification of a topic.
#[must_use]
pub fn notified<'e>(stanza: &'e Element, topic: &Topic) -> Vec<&'e Element> {
    let event = stanza.child(EVENT, "event").filter(|_| stanza.is(CLIENT, "message"));
    let items = event.and_then(|event| event.child(EVENT, "items"));
    let items = items.filter(|items| items.attribute("node") == Some(&topic.node));
    let items = items.map_or(&[][..], Element::children);
    items.iter().filter_map(|item| item.children().first()).collect()
}

fn request(topic: &Topic, id: &str, content: Element) -> Element {
    let iq = Element::new(CLIENT, "iq").with("type", "set").with("to", &topic.service);
    iq.with("id", id).with_child(content)
}
