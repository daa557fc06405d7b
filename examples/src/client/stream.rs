//! RFC 6120 §4: the text of a stream, as elements.

use std::sync::Arc;

use exi_xmpp::negotiation::namespaces::{STREAM_ERRORS, STREAMS};
use exi_xmpp::negotiation::{Element, ElementLimits, Scope};
use exi_xmpp::stream::{Elements, Limits, Piece};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadHalf, WriteHalf, split};

use super::error::{Error, Result, refused};

/// Whatever carries the text of a stream both ways: a socket, or EXI over one.
pub trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

/// Both directions of a stream.
pub(super) struct Stream<'s> {
    pub(super) receiver: Receiver<'s>,
    pub(super) sender: Sender<'s>,
}

/// What comes on a stream.
pub struct Receiver<'s> {
    reader: ReadHalf<Box<dyn Duplex + 's>>,
    elements: Elements,
    chunk: Box<[u8]>,
    from: usize,
    until: usize,
}

/// What goes on a stream.
pub struct Sender<'s> {
    writer: WriteHalf<Box<dyn Duplex + 's>>,
    head: Arc<str>,
}

/// The start tag of a client's stream to `domain`.
pub(super) fn head(domain: &str) -> Arc<str> {
    format!(
        "<?xml version='1.0'?><stream:stream to='{domain}' version='1.0' xmlns='jabber:client' \
         xmlns:stream='{STREAMS}'>"
    )
    .into()
}

impl<'s> Stream<'s> {
    /// A stream over `io`; what it begins with is `head`.
    pub(super) fn new(io: impl Duplex + 's, head: &Arc<str>) -> Self {
        let io: Box<dyn Duplex + 's> = Box::new(io);
        let (reader, writer) = split(io);
        let elements = Elements::new(&Limits::default());
        let chunk = vec![0; 4 << 10].into_boxed_slice();
        Self {
            receiver: Receiver { reader, elements, chunk, from: 0, until: 0 },
            sender: Sender { writer, head: Arc::clone(head) },
        }
    }

    /// Begins the stream, or begins it anew; gives the server's features.
    pub(super) async fn begin(&mut self) -> Result<Element> {
        let head = Arc::clone(&self.sender.head);
        self.sender.send_text(&head).await?;
        self.features().await
    }

    /// The features that the server begins with.
    pub(super) async fn features(&mut self) -> Result<Element> {
        let features = self.receiver.next().await?;
        if features.is(STREAMS, "features") {
            return Ok(features);
        }
        Err(refused(format!("{} in place of features", features.name())))
    }

    /// Sends an element, and gives the next one that comes.
    pub(super) async fn ask(&mut self, element: &Element) -> Result<Element> {
        self.sender.send(element).await?;
        self.receiver.next().await
    }
}

impl Receiver<'_> {
    /// The next element of the first level. What is dropped while it waits is not lost.
    ///
    /// # Errors
    ///
    /// The stream has ended, or is none.
    pub async fn next(&mut self) -> Result<Element> {
        loop {
            if let Some(element) = self.take()? {
                return check(element);
            }
            let count = self.reader.read(&mut self.chunk).await?;
            if count == 0 {
                return Err(Error::Ended);
            }
            (self.from, self.until) = (0, count);
        }
    }

    /// An element that is there already.
    fn take(&mut self) -> Result<Option<Element>> {
        loop {
            let mut input = self.chunk.get(self.from..self.until).unwrap_or_default();
            let piece = self.elements.next(&mut input)?;
            self.from = self.until - input.len();
            match piece {
                None => return Ok(None),
                Some(Piece::Head(_)) => {}
                Some(Piece::End) => return Err(Error::Ended),
                Some(Piece::Element(xml)) => {
                    let xml = String::from_utf8_lossy(xml);
                    let element = Element::parse(&xml, &Scope::empty(), ElementLimits::default());
                    return element.map(Some).map_err(refused);
                }
            }
        }
    }
}

/// A stream error is the end of the stream.
fn check(element: Element) -> Result<Element> {
    if !element.is(STREAMS, "error") {
        return Ok(element);
    }
    let of_errors = |child: &&Element| child.namespace() == STREAM_ERRORS && child.name() != "text";
    let condition = element.children().iter().find(of_errors).map_or("", Element::name);
    Err(Error::Stream(condition.to_owned()))
}

impl Sender<'_> {
    /// Sends an element of the first level.
    ///
    /// # Errors
    ///
    /// The connection has ended, or the element has no form in the EXI that was agreed on.
    pub async fn send(&mut self, element: &Element) -> Result<()> {
        self.send_text(&element.to_string()).await
    }

    /// Ends this side of the stream.
    ///
    /// # Errors
    ///
    /// The connection has ended.
    pub async fn end(&mut self) -> Result<()> {
        self.send_text("</stream:stream>").await
    }

    async fn send_text(&mut self, text: &str) -> Result<()> {
        self.writer.write_all(text.as_bytes()).await?;
        Ok(self.writer.flush().await?)
    }
}
