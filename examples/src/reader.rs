//! XEP-0323, the side of the reader: one readout, seen from who has asked for it.

use exi_xmpp::negotiation::Element;

use crate::client::{Result, Session};
use crate::sensor_data::{
    Answer, CLIENT, NodeFields, Request, SENSOR_DATA, STANZA_ERRORS, Trouble,
};

/// A readout of one sensor. It does no input and output.
#[derive(Clone, Debug)]
pub struct Reader {
    peer: String,
    request: Request,
    over: bool,
}

/// What has become of a readout so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The sensor will do it.
    Accepted {
        /// It has to wait.
        queued: bool,
    },
    /// What had to wait has begun.
    Started,
    /// Fields came, of those that were asked for.
    Fields(Vec<NodeFields>),
    /// A node was not read.
    Failure(Vec<Trouble>),
    /// Nothing more will come.
    Done,
    /// It was cancelled, as was wished.
    Cancelled,
    /// The sensor refuses: the condition of its error.
    Refused(String),
}

impl Event {
    /// True where nothing comes after it.
    #[must_use]
    pub const fn is_last(&self) -> bool {
        matches!(self, Self::Done | Self::Cancelled | Self::Refused(_))
    }
}

impl Reader {
    /// A readout of the sensor with this full address.
    #[must_use]
    pub fn new(peer: &str, request: Request) -> Self {
        Self { peer: peer.to_owned(), request, over: false }
    }

    /// The stanza that asks for it.
    #[must_use]
    pub fn ask(&self) -> Element {
        self.iq("req", self.request.write())
    }

    /// The stanza that ends it early.
    #[must_use]
    pub fn cancel(&self) -> Element {
        let cancel = Element::new(SENSOR_DATA, "cancel");
        self.iq("cancel", cancel.with("seqnr", self.request.seqnr.to_string()))
    }

    /// Takes a stanza; gives what it says of the readout.
    pub fn receive(&mut self, stanza: &Element) -> Vec<Event> {
        if self.over || stanza.attribute("from") != Some(&self.peer) {
            return Vec::new();
        }
        let events = match (stanza.name(), stanza.attribute("type")) {
            ("iq", Some("error")) if self.is_mine(stanza) => vec![refused(stanza)],
            ("iq", Some("result")) if self.is_mine(stanza) => self.answers(stanza),
            ("message", kind) if kind != Some("error") => self.answers(stanza),
            _ => Vec::new(),
        };
        self.over = events.iter().any(Event::is_last);
        events
    }

    fn answers(&self, stanza: &Element) -> Vec<Event> {
        let mut events = Vec::new();
        for element in stanza.children() {
            match Answer::read(element) {
                Ok(Some((seqnr, answer))) if seqnr == self.request.seqnr => {
                    let last = answer.is_last();
                    events.extend(self.event(answer));
                    if last && !events.last().is_some_and(Event::is_last) {
                        events.push(Event::Done);
                    }
                }
                Ok(_) => {}
                Err(malformed) => events.push(Event::Refused(malformed.to_string())),
            }
        }
        events
    }

    fn event(&self, answer: Answer) -> Option<Event> {
        Some(match answer {
            Answer::Accepted { queued } => Event::Accepted { queued },
            Answer::Started => Event::Started,
            Answer::Fields { fields, .. } => {
                let wanted = fields.into_iter().filter_map(|fields| self.request.filter(fields));
                let wanted: Vec<_> = wanted.collect();
                return (!wanted.is_empty()).then_some(Event::Fields(wanted));
            }
            Answer::Failure { troubles, .. } => Event::Failure(troubles),
            Answer::Done => Event::Done,
            Answer::Cancelled => Event::Cancelled,
        })
    }

    fn iq(&self, what: &str, content: Element) -> Element {
        let iq = Element::new(CLIENT, "iq").with("type", "get").with("to", &self.peer);
        iq.with("id", self.id(what)).with_child(content)
    }

    fn id(&self, what: &str) -> String {
        format!("{what}-{}", self.request.seqnr)
    }

    fn is_mine(&self, stanza: &Element) -> bool {
        ["req", "cancel"].iter().any(|what| stanza.attribute("id") == Some(&self.id(what)))
    }
}

fn refused(stanza: &Element) -> Event {
    let error = stanza.child(CLIENT, "error").map_or(&[][..], Element::children);
    let condition = error.iter().find(|child| child.namespace() == STANZA_ERRORS);
    Event::Refused(condition.map_or("error", Element::name).to_owned())
}

/// Reads out over a stream; calls `each` with what comes, and cancels where that says so.
///
/// # Errors
///
/// The stream has ended before the readout.
pub async fn read(
    session: &mut Session<'_>,
    mut reader: Reader,
    mut each: impl FnMut(&Event) -> Next,
) -> Result<()> {
    session.sender.send(&reader.ask()).await?;
    while !reader.over {
        let stanza = session.receiver.next().await?;
        for event in reader.receive(&stanza) {
            if each(&event) == Next::Cancel {
                session.sender.send(&reader.cancel()).await?;
            }
        }
    }
    Ok(())
}

/// How a readout goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// With what comes.
    Wait,
    /// It is cancelled.
    Cancel,
}
