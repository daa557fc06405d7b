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

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]
mod tests {
    use super::*;
    use crate::sensor_data::{Kinds, NodeName};
    use exi_xmpp::negotiation::{ElementLimits, Scope};

    const PEER: &str = "device@example.org/d";

    fn reader() -> Reader {
        let nodes = vec![NodeName::new("Device04")];
        let fields = vec!["Energy".to_owned()];
        Reader::new(PEER, Request { nodes, fields, ..Request::new(6, Kinds::MOMENTARY) })
    }

    fn stanza(xml: &str) -> Element {
        let scope = Scope::empty().declare("", CLIENT);
        Element::parse(xml, &scope, ElementLimits::default()).expect("an element")
    }

    fn fields(from: &str, seqnr: i32, done: bool) -> Element {
        let field = |kind: &str, name: &str| {
            format!("<numeric name='{name}' {kind}='true' value='1.5' unit='W'/>")
        };
        let of_node = |id: &str, fields: String| {
            format!(
                "<node nodeId='{id}'><timestamp value='2013-03-07T22:03:15'>{fields}</timestamp>\
                 </node>"
            )
        };
        let wanted = [field("momentary", "Energy"), field("momentary", "Power")].concat();
        let nodes = [
            of_node("Device04", wanted + &field("peak", "Energy")),
            of_node("Device05", field("momentary", "Energy")),
        ];
        stanza(&format!(
            "<message from='{from}'><fields xmlns='{SENSOR_DATA}' seqnr='{seqnr}' done='{done}'>{}\
             </fields></message>",
            nodes.concat()
        ))
    }

    #[test]
    fn nothing_is_taken_that_was_not_asked_for() {
        let mut reader = reader();
        let events = reader.receive(&fields(PEER, 6, false));
        let [Event::Fields(came)] = events.as_slice() else { panic!("{events:?}") };
        let names = |of: &NodeFields| {
            let fields = of.fields.iter().map(|field| (field.name.clone(), field.kinds));
            (of.node.id.clone(), fields.collect::<Vec<_>>())
        };
        let energy = vec![("Energy".to_owned(), Kinds::MOMENTARY)];
        assert_eq!(came.iter().map(names).collect::<Vec<_>>(), [("Device04".to_owned(), energy)]);
        assert_eq!(reader.receive(&fields(PEER, 7, true)), [], "another readout");
        assert_eq!(reader.receive(&fields("other@example.org/d", 6, true)), [], "another sensor");
        let events = reader.receive(&fields(PEER, 6, true));
        assert_eq!((events.len(), &events[1]), (2, &Event::Done));
        assert_eq!(reader.receive(&fields(PEER, 6, true)), [], "it is over");
    }

    #[test]
    fn a_refusal_ends_it_with_its_condition() {
        let mut reader = reader();
        let refusal = |id: &str| {
            stanza(&format!(
                "<iq type='error' id='{id}' from='{PEER}'><error type='cancel'>\
                 <forbidden xmlns='{STANZA_ERRORS}'/><text xmlns='{STANZA_ERRORS}'>No.</text>\
                 </error></iq>"
            ))
        };
        assert_eq!(reader.receive(&refusal("req-5")), []);
        assert_eq!(reader.receive(&refusal("req-6")), [Event::Refused("forbidden".to_owned())]);
    }

    #[test]
    fn what_is_asked_for_and_cancelled_has_the_number() {
        let ask = format!(
            "<iq type='get' to='{PEER}' id='req-6'><req xmlns='{SENSOR_DATA}' seqnr='6' \
             momentary='true'><node nodeId='Device04'/><field name='Energy'/></req></iq>"
        );
        assert_eq!(reader().ask(), stanza(&ask));
        let cancel = format!(
            "<iq type='get' to='{PEER}' id='cancel-6'><cancel xmlns='{SENSOR_DATA}' seqnr='6'/></iq>"
        );
        assert_eq!(reader().cancel(), stanza(&cancel));
    }
}
