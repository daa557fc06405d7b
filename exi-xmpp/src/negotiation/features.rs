//! XEP-0322, XEP-0138: what stream features say of EXI.

use super::element::Element;
use super::namespaces::{COMPRESS_FEATURE, METHOD};
use super::prelude::*;

/// What a server offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// The method `exi`: negotiation on this stream.
    pub exi: bool,
    /// The method `exi:PORT`: the alternative binding, on another port of the same host. It is no
    /// NCName, as the schema of XEP-0138 wants methods to be; so it is left out unless asked for.
    pub port: Option<u16>,
}

impl Offer {
    /// What `stream:features` offer.
    #[must_use]
    pub fn read(features: &Element) -> Self {
        let mut offer = Self::default();
        let compression = features.child(COMPRESS_FEATURE, "compression");
        for method in compression.map_or(&[][..], Element::children) {
            match method.text().trim().strip_prefix(METHOD) {
                Some("") => offer.exi = true,
                Some(rest) => {
                    let port = rest.strip_prefix(':').and_then(|port| port.parse().ok());
                    offer.port = offer.port.or(port.filter(|&port| port != 0));
                }
                None => {}
            }
        }
        offer
    }

    /// The `compression` that makes the offer, where there is one to make.
    #[must_use]
    pub fn element(self) -> Option<Element> {
        let method = |text: &str| Element::new(COMPRESS_FEATURE, "method").with_text(text);
        let exi = self.exi.then(|| method(METHOD));
        let port = self.port.map(|port| method(&format!("{METHOD}:{port}")));
        let mut methods = exi.into_iter().chain(port).peekable();
        methods.peek()?;
        Some(Element::new(COMPRESS_FEATURE, "compression").with_children(methods))
    }

    /// `stream:features` with this offer in place of every other method of compression.
    ///
    /// Compression is a matter of one connection: what a server offers to a relay does not reach
    /// who is behind the relay.
    #[must_use]
    pub fn replace_in(self, mut features: Element) -> Element {
        features.retain_children(|child| !child.is(COMPRESS_FEATURE, "compression"));
        features.with_children(self.element())
    }
}
