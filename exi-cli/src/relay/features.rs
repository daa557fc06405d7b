//! RFC 6120 §4.3.2: stream features, as the other leg should see them.

use exi_xml::{Node, Parser, Progress, ReaderOptions};
use exi_xmpp::negotiation::namespaces::STREAMS;
use exi_xmpp::negotiation::{Element, Offer};

/// The namespace of SASL (RFC 6120 §6).
pub(super) const SASL: &str = "urn:ietf:params:xml:ns:xmpp-sasl";
/// The namespace of the later SASL of XEP-0388.
pub(super) const SASL2: &str = "urn:xmpp:sasl:2";
/// The namespace of STARTTLS (RFC 6120 §5).
pub(super) const TLS: &str = "urn:ietf:params:xml:ns:xmpp-tls";
/// The kinds of channel binding that a server knows (XEP-0440).
const CHANNEL_BINDINGS: &str = "urn:xmpp:sasl-cb:0";

/// The features of one leg for the other. TLS and compression are matters of one connection; and
/// channel binding does not survive a relay, so its mechanisms are not offered.
pub(super) fn passed_on(mut features: Element, offer: Offer) -> Element {
    features.retain_children(|child| {
        !child.is(TLS, "starttls") && !child.is(CHANNEL_BINDINGS, "sasl-channel-binding")
    });
    for (namespace, name) in [(SASL, "mechanisms"), (SASL2, "authentication")] {
        let Some(mut found) = features.child(namespace, name).cloned() else { continue };
        found.retain_children(|child| {
            !(child.is(namespace, "mechanism") && child.text().trim().ends_with("-PLUS"))
        });
        features.retain_children(|child| !child.is(namespace, name));
        features = features.with_child(found);
    }
    offer.replace_in(features)
}

/// What an element is to a relay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `stream:features`.
    Features,
    /// `success` of SASL.
    Success,
    /// Anything else.
    Other,
}

impl Kind {
    /// What an element is, by its first tag.
    pub(super) fn of(element: &[u8]) -> Self {
        let mut parser = Parser::new(ReaderOptions { restricted: true, ..Default::default() });
        for part in element.split_inclusive(|&byte| byte == b'>') {
            if parser.feed(part).is_err() {
                return Self::Other;
            }
            if let Ok(Progress::Node) = parser.advance()
                && let Some(Node::Start(tag)) = parser.node()
            {
                let name = tag.name();
                return match (name.uri(), name.local_name()) {
                    (STREAMS, "features") => Self::Features,
                    (SASL | SASL2, "success") => Self::Success,
                    _ => Self::Other,
                };
            }
        }
        Self::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use exi_xmpp::negotiation::{ElementLimits, Scope};

    const FEATURES: &str = "<stream:features>\
        <starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>\
        <compression xmlns='http://jabber.org/features/compress'><method>zlib</method></compression>\
        <mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-1-PLUS</mechanism>\
        <mechanism>SCRAM-SHA-1</mechanism></mechanisms>\
        <sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'/>\
        <ver xmlns='urn:xmpp:features:rosterver'/></stream:features>";

    #[test]
    fn what_belongs_to_one_connection_is_not_passed_on() {
        let parse = |text| {
            Element::parse(text, &Scope::default(), ElementLimits::default()).expect("an element")
        };
        let without = parse(
            "<stream:features><ver xmlns='urn:xmpp:features:rosterver'/>\
             <mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>\
             <mechanism>SCRAM-SHA-1</mechanism></mechanisms></stream:features>",
        );
        assert_eq!(passed_on(parse(FEATURES), Offer::default()), without);
        let offer = Offer { exi: true, port: None };
        let offered = passed_on(parse(FEATURES), offer);
        assert_eq!(Offer::read(&offered), offer);
    }

    #[test]
    fn kinds_go_by_namespaces() {
        let features = b"<s:features a='>' xmlns:s='http://etherx.jabber.org/streams'/>";
        assert_eq!(Kind::of(features), Kind::Features);
        assert_eq!(Kind::of(b"<success xmlns='urn:xmpp:sasl:2'/>"), Kind::Success);
        assert_eq!(Kind::of(b"<success xmlns='jabber:client'/>"), Kind::Other);
    }
}
