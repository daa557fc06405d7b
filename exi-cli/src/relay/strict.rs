//! RFC 6120 §8.3, XEP-0322: what becomes of elements that have no form in the EXI agreed on.
//!
//! Strict grammars have no place for what the schemas do not declare, and some of what servers say
//! is not as the published schemas have it. Features go without what has no form; a request is
//! answered, so that nobody waits for what never comes; other stanzas are dropped.

use exi_xmpp::negotiation::Element;
use exi_xmpp::negotiation::namespaces::{CLIENT, STANZA_ERRORS};
use exi_xmpp::negotiation::{ElementLimits, Scope};
use exi_xmpp::stream::Error;

use super::role::Legs;
use super::settings::Settings;

/// The namespace of resource binding (RFC 6120 §7).
const BIND: &str = "urn:ietf:params:xml:ns:xmpp-bind";
/// The namespaces of stream management (XEP-0198).
const MANAGEMENT: [&str; 2] = ["urn:xmpp:sm:2", "urn:xmpp:sm:3"];

/// Passes an element on to the leg of EXI. Where it has no form there, whoever waits for what
/// comes of it is told by an error.
pub(super) fn pass(
    element: &[u8],
    legs: &mut Legs<'_, '_>,
    settings: &Settings,
) -> Result<(), Error> {
    let refusal = legs.exi.write(element)?;
    if refusal.is_none() {
        return Ok(());
    }
    settings.note_refusal(refusal);
    match Answer::to(element) {
        Some(Answer::Sender(error)) => legs.xml.send(&error).map(|_| ()),
        Some(Answer::Receiver(error)) => {
            let refusal = legs.exi.send(&error)?;
            settings.note_refusal(refusal);
            Ok(())
        }
        None => Ok(()),
    }
}

/// Who is told of an `iq` that was dropped, and what.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    /// The request was not understood.
    Sender(Element),
    /// The answer to a request is lost.
    Receiver(Element),
}

impl Answer {
    fn to(element: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(element).ok()?;
        let iq = Element::parse(text, &Scope::empty(), ElementLimits::default()).ok()?;
        if !iq.is(CLIENT, "iq") {
            return None;
        }
        let error = |to, from| {
            Element::new(CLIENT, "iq")
                .with("type", "error")
                .with_option("id", iq.attribute("id"))
                .with_option("to", iq.attribute(to))
                .with_option("from", iq.attribute(from))
        };
        match iq.attribute("type")? {
            "get" | "set" => {
                let condition = stanza_error("modify", "not-acceptable", "the request");
                Some(Self::Sender(error("from", "to").with_child(condition)))
            }
            "result" => {
                let condition = stanza_error("cancel", "undefined-condition", "the result");
                Some(Self::Receiver(error("to", "from").with_child(condition)))
            }
            _ => None,
        }
    }
}

fn stanza_error(kind: &str, condition: &str, what: &str) -> Element {
    let text = format!("{what} has no form in the EXI that was agreed on");
    Element::new(CLIENT, "error")
        .with("type", kind)
        .with_child(Element::new(STANZA_ERRORS, condition))
        .with_child(Element::new(STANZA_ERRORS, "text").with_text(&text))
}

/// Features for a strict stream. Stanzas may be dropped there, and others answered in the place of
/// their receivers, so neither side can count them.
pub(super) fn uncounted(mut features: Element) -> Element {
    features.retain_children(|child| !MANAGEMENT.iter().any(|sm| child.is(sm, "sm")));
    features
}

/// Features with resource binding, which servers offer always after authentication, where they had
/// to leave that out: as the published schema has it, `bind` is not empty.
pub(super) fn with_bind(features: Element, fits: impl FnOnce(&Element) -> bool) -> Element {
    if features.child(BIND, "bind").is_some() {
        return features;
    }
    let whole = features.clone().with_child(Element::new(BIND, "bind"));
    if fits(&whole) { features } else { whole }
}

/// What is left of an element without the parts that have no form; nothing where that has none,
/// either. `fits` tells whether an element has one.
pub(super) fn reduced(
    element: &Element,
    fits: &mut dyn FnMut(&Element) -> bool,
) -> Option<Element> {
    if fits(element) {
        return Some(element.clone());
    }
    let mut kept = element.clone();
    kept.retain_children(|_| false);
    for child in element.children() {
        let mut fits_here = |child: &Element| fits(&kept.clone().with_child(child.clone()));
        if let Some(child) = reduced(child, &mut fits_here) {
            kept = kept.with_child(child);
        }
    }
    fits(&kept).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Element {
        Element::parse(text, &Scope::empty(), ElementLimits::default()).expect("an element")
    }

    #[test]
    fn requests_are_answered_and_results_replaced() {
        let iq = |start: &str| {
            let text = format!("<iq xmlns='jabber:client' id='i' {start}><q xmlns='q'/></iq>");
            Answer::to(text.as_bytes())
        };
        let error = |start: &str, kind: &str, condition: &str, what: &str| {
            let ns = "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'";
            parse(&format!(
                "<iq xmlns='jabber:client' type='error' id='i' {start}><error type='{kind}'>\
                 <{condition} {ns}/><text {ns}>the {what} has no form in the EXI that was agreed \
                 on</text></error></iq>"
            ))
        };
        for kind in ["get", "set"] {
            let told = error("to='a'", "modify", "not-acceptable", "request");
            assert_eq!(iq(&format!("type='{kind}' from='a'")), Some(Answer::Sender(told)));
        }
        let told = error("from='a' to='b'", "cancel", "undefined-condition", "result");
        assert_eq!(iq("type='result' from='a' to='b'"), Some(Answer::Receiver(told)));
        assert_eq!(iq("type='error'"), None);
        assert_eq!(Answer::to(b"<message xmlns='jabber:client' type='get'/>"), None);
    }

    #[test]
    fn what_does_not_fit_is_left_out_with_what_cannot_be_without_it() {
        let has = |element: &Element, name: &str| element.child("", name).is_some();
        // No x anywhere, and a needs a b.
        fn sound(element: &Element) -> bool {
            let complete = element.name() != "a" || element.child("", "b").is_some();
            complete && element.name() != "x" && element.children().iter().all(sound)
        }
        let whole = parse("<f><c/><a><x/><b><x/></b></a><x/><a><x/></a><d><x/>t</d></f>");
        let left = reduced(&whole, &mut |element| sound(element));
        assert_eq!(left, Some(parse("<f><c/><a><b/></a><d>t</d></f>")));
        assert!(left.is_some_and(|left| has(&left, "c")));
        assert_eq!(reduced(&parse("<x><c/></x>"), &mut |element| sound(element)), None);
    }
}
