//! XEP-0124 and XEP-0206: a stream in the `<body/>` elements of HTTP requests and responses.
//!
//! [`Session`] is the side of a client, without input and output: the server's leg of a relay. Its
//! caller posts each request that there is, and hands in each response, those to earlier requests
//! first. Where the connection
//! manager takes the content coding `exi`, the bodies go through
//! [`content_coding`](super::content_coding) on their way.

use std::string::{String, ToString};
use std::vec::Vec;

use exi_core::{Event, QName, Value};
use exi_xml::{Layout, WriteError, WriterOptions, XmlWriter};

use crate::stream::{
    ContentNamespace, Elements, Error, Head, Limits, Piece, STREAM_ERRORS, STREAMS,
};

/// The namespace of `body`.
pub const HTTP_BIND: &str = "http://jabber.org/protocol/httpbind";
/// The namespace of the attributes that XEP-0206 adds.
pub const XBOSH: &str = "urn:xmpp:xbosh";

const BODY: QName<'_> = QName::new(HTTP_BIND, "body");

/// Seconds that the connection manager may hold a request.
const WAIT: &str = "60";
/// Requests that are under way at a time: one that waits for what comes, one that sends.
const MOST_REQUESTS: usize = 2;

/// A session over HTTP, from the side of the client.
#[derive(Debug)]
pub struct Session {
    limits: Limits,
    content: ContentNamespace,
    rid: u64,
    sid: Option<String>,
    /// The text of the client's stream, cut.
    elements: Elements,
    /// What the next request sends.
    next: Next,
    /// The head of the client's stream.
    head: Head,
    /// Requests without a response.
    under_way: usize,
    /// The response that comes.
    response: Option<Response>,
    /// The element of the server's stream is open in the text.
    open: bool,
    /// The text has to begin with a head before anything else.
    head_is_due: bool,
    /// The head of the server's stream.
    server: Head,
    /// The request that ends the session was made.
    terminating: bool,
    ended: bool,
}

/// What waits to be sent.
#[derive(Debug, Default)]
struct Next {
    elements: Vec<u8>,
    creates: bool,
    restarts: bool,
    terminates: bool,
}

/// A response of which a part has come.
#[derive(Debug)]
struct Response {
    body: Elements,
    /// It ends the session, with a condition where that is an error.
    terminated: bool,
    condition: Option<&'static str>,
    whole: bool,
}

impl Session {
    /// A session whose first request has the number `rid`, which should be random and below 2^52
    /// (XEP-0124).
    #[must_use]
    pub fn new(content: ContentNamespace, rid: u64, limits: &Limits) -> Self {
        Self {
            limits: *limits,
            content,
            rid,
            sid: None,
            elements: Elements::new(limits),
            next: Next::default(),
            head: Head::default(),
            under_way: 0,
            response: None,
            open: false,
            head_is_due: false,
            server: Head::default(),
            terminating: false,
            ended: false,
        }
    }

    /// Takes text of the client's stream. It waits for [`request`](Self::request).
    ///
    /// # Errors
    ///
    /// What ends the stream.
    pub fn push(&mut self, text: &mut &[u8]) -> Result<(), Error> {
        while let Some(piece) = self.elements.next(text)? {
            match piece {
                Piece::Head(head) => {
                    self.head = head.clone();
                    let first = self.sid.is_none() && !self.next.creates;
                    (self.next.creates, self.next.restarts) = (first, !first);
                }
                Piece::Element(element) => self.next.elements.extend_from_slice(element),
                Piece::End => self.next.terminates = true,
            }
        }
        Ok(())
    }

    /// Ends the session with the next request, whatever else is to come of the client's stream.
    pub fn terminate(&mut self) {
        self.next.terminates = true;
    }

    /// Bytes that wait for a request.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.next.elements.len()
    }

    /// The next request, to be posted now; nothing where one has to be answered first, or where
    /// there is nothing to send and the connection manager holds a request already.
    ///
    /// # Errors
    ///
    /// Attributes of the head that XML cannot hold.
    pub fn request(&mut self) -> Result<Option<Vec<u8>>, Error> {
        let known = self.sid.is_some();
        let sends = self.next.restarts || self.next.terminates || !self.next.elements.is_empty();
        let due = match (known, self.under_way) {
            _ if self.ended || self.terminating => false,
            (false, under_way) => self.next.creates && under_way == 0,
            (true, 0) => true,
            (true, under_way) => sends && under_way < MOST_REQUESTS,
        };
        if !due {
            return Ok(None);
        }
        // What is sent with the request that creates the session would come before its answer.
        let request = if known { self.body()? } else { self.first_body()? };
        self.rid += 1;
        self.under_way += 1;
        Ok(Some(request))
    }

    fn first_body(&mut self) -> Result<Vec<u8>, WriteError> {
        self.next.creates = false;
        let mut attributes = self.stream_attributes("version");
        for (name, value) in [
            (QName::new("", "content"), "text/xml; charset=utf-8"),
            (QName::new("", "hold"), "1"),
            (QName::new("", "ver"), "1.6"),
            (QName::new("", "wait"), WAIT),
        ] {
            attributes.push((name, value.into()));
        }
        self.write(&attributes, &[])
    }

    fn body(&mut self) -> Result<Vec<u8>, WriteError> {
        let mut attributes = Vec::new();
        let next = std::mem::take(&mut self.next);
        if next.restarts {
            attributes = self.stream_attributes("restart");
            self.head_is_due = true;
        } else if next.terminates {
            attributes.push((QName::new("", "type"), "terminate".into()));
            self.terminating = true;
        }
        // A restart has a request of its own; what is to follow it does.
        if next.restarts {
            self.next = Next { restarts: false, creates: false, ..next };
            return self.write(&attributes, &[]);
        }
        self.write(&attributes, &next.elements)
    }

    /// The attributes that say which stream is begun or begun anew.
    fn stream_attributes(&self, what: &'static str) -> Vec<(QName<'static>, String)> {
        let lang = QName::new("http://www.w3.org/XML/1998/namespace", "lang");
        let mut attributes = Vec::new();
        for name in [QName::new("", "to"), QName::new("", "from"), lang] {
            let value = self.head.attribute(&name);
            attributes.extend(value.map(|value| (name, value.to_string())));
        }
        let value = if what == "restart" { "true" } else { "1.0" };
        attributes.push((QName::new(XBOSH, what).with_prefix("xmpp"), value.into()));
        attributes
    }

    fn write(
        &self,
        attributes: &[(QName<'_>, String)],
        elements: &[u8],
    ) -> Result<Vec<u8>, WriteError> {
        let options = WriterOptions { fragment: false, layout: Layout::Bare };
        let mut writer = XmlWriter::new(Vec::new(), options);
        writer.write(&Event::StartElement(BODY))?;
        let rid = self.rid.to_string();
        let own = [("rid", Some(rid.as_str())), ("sid", self.sid.as_deref())];
        for (name, value) in own {
            if let Some(value) = value {
                writer.write(&Event::Attribute(QName::new("", name), value.into()))?;
            }
        }
        for (name, value) in attributes {
            writer.write(&Event::Attribute(*name, Value::from(value.as_str())))?;
        }
        writer.write(&Event::Characters("".into()))?;
        writer.flush()?;
        // Each element is a document of its own.
        writer.get_mut().extend_from_slice(elements);
        writer.write(&Event::EndElement)?;
        writer.finish()
    }

    /// Takes the response to the oldest request that has none, and appends to `text` what it says
    /// of the server's stream.
    ///
    /// # Errors
    ///
    /// A response that is no body, or is larger than
    /// [`stanza_bytes`](Limits::stanza_bytes) in one of its elements; a session whose requests are
    /// not held, but answered at once (XEP-0124 §12).
    pub fn respond(&mut self, response: &[u8], text: &mut Vec<u8>) -> Result<(), Error> {
        self.receive(response, text)?;
        self.received(text)
    }

    /// Takes the next bytes of the response to the oldest request that has none, and appends to
    /// `text` what they say of the server's stream.
    ///
    /// # Errors
    ///
    /// As for [`respond`](Self::respond).
    pub fn receive(&mut self, mut bytes: &[u8], text: &mut Vec<u8>) -> Result<(), Error> {
        let mut response = self.response.take().unwrap_or_else(|| Response::new(&self.limits));
        while let Some(piece) = response.body.next(&mut bytes)? {
            match piece {
                Piece::Head(head) => {
                    if self.sid.is_none() && polls(head) {
                        return Err(Error::Misplaced("a session that holds no request"));
                    }
                    (response.terminated, response.condition) = self.take_attributes(head);
                }
                Piece::Element(element) => {
                    self.begin(text)?;
                    text.extend_from_slice(element);
                }
                Piece::End => response.whole = true,
            }
        }
        self.response = Some(response);
        Ok(())
    }

    /// The response to the oldest request that has none is over.
    ///
    /// # Errors
    ///
    /// As for [`respond`](Self::respond).
    pub fn received(&mut self, text: &mut Vec<u8>) -> Result<(), Error> {
        let Some(response) = self.response.take().filter(|response| response.whole) else {
            return Err(Error::Misplaced("a response that is not whole"));
        };
        self.under_way = self.under_way.saturating_sub(1);
        if self.sid.is_some() && !self.open {
            self.begin(text)?;
        }
        // ejabberd answers the request that it holds by an error when another ends the session.
        if let Some(condition) = response.condition.filter(|_| !self.terminating) {
            self.head_is_due |= !self.open;
            self.begin(text)?;
            let parts = ["<error xmlns='", STREAMS, "'><", condition, " xmlns='", STREAM_ERRORS];
            parts.iter().chain(&["'/></error>"]).for_each(|part| text.extend(part.bytes()));
        }
        if response.terminated || self.terminating && self.under_way == 0 {
            if std::mem::take(&mut self.open) {
                text.extend_from_slice(b"</stream:stream>");
            }
            self.ended = true;
        }
        Ok(())
    }

    /// Takes the attributes of a response; true where it ends the session, with why.
    fn take_attributes(&mut self, body: &Head) -> (bool, Option<&'static str>) {
        let attribute = |name| body.attribute(&QName::new("", name));
        if self.sid.is_none()
            && let Some(sid) = attribute("sid")
        {
            self.sid = Some(sid.into());
            self.head_is_due = true;
            let mut server = Head::default();
            let id = attribute("authid").unwrap_or(sid);
            for (name, value) in [("from", attribute("from")), ("id", Some(id))] {
                if let Some(value) = value {
                    server.add(&QName::new("", name), value.into());
                }
            }
            server.add(&QName::new("", "version"), "1.0".into());
            self.server = server;
        }
        let terminated = attribute("type") == Some("terminate");
        (terminated, attribute("condition").filter(|_| terminated).and_then(stream_condition))
    }

    /// Writes the head of the server's stream, where that is due.
    fn begin(&mut self, text: &mut Vec<u8>) -> Result<(), Error> {
        if !std::mem::take(&mut self.head_is_due) {
            return Ok(());
        }
        let mut head = self.server.clone();
        let prefix = head.complete(self.content.uri());
        let options = WriterOptions { fragment: false, layout: Layout::Bare };
        let mut writer = XmlWriter::new(Vec::new(), options);
        head.write_xml(&prefix, &mut writer)?;
        text.extend_from_slice(b"<?xml version='1.0'?>");
        text.extend_from_slice(&writer.finish()?);
        self.open = true;
        Ok(())
    }

    /// True after the end of the session: no request follows.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.ended
    }
}

impl Response {
    fn new(limits: &Limits) -> Self {
        let body = Elements::within(BODY, limits);
        Self { body, terminated: false, condition: None, whole: false }
    }
}

/// True for the answer to a first request that lets requests wait for nothing.
fn polls(body: &Head) -> bool {
    ["hold", "wait"].iter().any(|name| body.attribute(&QName::new("", name)) == Some("0"))
}

/// The condition of a stream error for that of a session (XEP-0124 §17.2); none where the response
/// holds the stream error itself.
fn stream_condition(condition: &str) -> Option<&'static str> {
    const SAME: [&str; 7] = [
        "host-gone",
        "host-unknown",
        "improper-addressing",
        "internal-server-error",
        "policy-violation",
        "remote-connection-failed",
        "system-shutdown",
    ];
    let same = SAME.iter().copied().find(|same| *same == condition);
    (condition != "remote-stream-error").then_some(same.unwrap_or("undefined-condition"))
}
