//! RFC 6120 §7: a client that is logged in.

use exi_xmpp::negotiation::Element;

use super::error::{Result, refused};
use super::jid::Jid;
use super::stream::{Receiver, Sender, Stream};

const BIND: &str = "urn:ietf:params:xml:ns:xmpp-bind";
const CLIENT: &str = "jabber:client";

/// Who logs in.
#[derive(Clone, Debug)]
pub struct Account {
    /// The address; without a resource the server chooses one.
    pub jid: Jid,
    /// The password.
    pub password: String,
    /// The mechanism of SASL; the best one that the server has where none is named.
    pub mechanism: Option<String>,
}

/// A stream on which stanzas can be sent.
pub struct Session<'s> {
    /// The address that the server gave.
    pub jid: Jid,
    /// What comes.
    pub receiver: Receiver<'s>,
    /// What goes.
    pub sender: Sender<'s>,
}

impl<'s> Session<'s> {
    /// Binds a resource.
    pub(super) async fn bind(mut stream: Stream<'s>, account: &Account) -> Result<Self> {
        let resource = account.jid.resource();
        let resource = resource.map(|name| Element::new(BIND, "resource").with_text(name));
        let bind = Element::new(BIND, "bind").with_children(resource);
        let request = Element::new(CLIENT, "iq").with("type", "set").with("id", "bind");
        let answer = stream.ask(&request.with_child(bind)).await?;
        let jid = answer.child(BIND, "bind").and_then(|bind| bind.child(BIND, "jid"));
        let jid = jid.ok_or_else(|| refused(format!("no address: {answer}")))?;
        let jid = jid.text().trim().parse().map_err(refused)?;
        Ok(Self { jid, receiver: stream.receiver, sender: stream.sender })
    }
}
