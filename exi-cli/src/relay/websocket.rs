//! RFC 7395: the server's leg over WebSocket, where every stanza is a message.

use std::io;
use std::time::Duration;

use exi_xmpp::stream::{ContentNamespace, Limits};
use exi_xmpp::transport::websocket::{FromMessages, SUBPROTOCOL, ToMessages};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use hyper::Uri;
use hyper::header::{HeaderValue, SEC_WEBSOCKET_PROTOCOL};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, ReadHalf, WriteHalf, split};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::connection::Socket;
use super::pipe::Pipe;

/// Bytes of text that are read at a time.
const CHUNK: usize = 4 << 10;
/// The time in which the closing handshake has to begin.
const CLOSING: Duration = Duration::from_secs(1);

type Messages = WebSocketStream<Box<dyn Socket>>;

/// Begins with the opening handshake; gives the text of the stream.
///
/// # Errors
///
/// The server does not speak XMPP over WebSocket there.
pub(super) async fn begin(
    socket: Box<dyn Socket>,
    uri: &Uri,
    limits: &Limits,
) -> io::Result<Box<dyn Socket>> {
    let mut request = uri.into_client_request().map_err(io::Error::other)?;
    let subprotocol = HeaderValue::from_static(SUBPROTOCOL);
    request.headers_mut().insert(SEC_WEBSOCKET_PROTOCOL, subprotocol);
    let most = Some(limits.stanza_bytes);
    let config = WebSocketConfig::default().max_message_size(most).max_frame_size(most);
    let begun = client_async_with_config(request, socket, Some(config)).await;
    let (messages, _) = begun.map_err(io::Error::other)?;
    let limits = *limits;
    Ok(Box::new(Pipe::new(move |text| carry(text, messages, limits))))
}

/// Carries the stream until either side ends.
async fn carry(text: DuplexStream, messages: Messages, limits: Limits) -> io::Result<()> {
    let (reader, writer) = split(text);
    let (sink, stream) = messages.split();
    tokio::select! {
        sent = send(reader, sink, &limits) => sent,
        received = receive(stream, writer, &limits) => received,
    }
}

/// Text to messages, until the text ends.
async fn send(
    mut text: ReadHalf<DuplexStream>,
    mut sink: SplitSink<Messages, Message>,
    limits: &Limits,
) -> io::Result<()> {
    let mut messages = ToMessages::new(limits);
    let mut room = vec![0; CHUNK];
    loop {
        let count = text.read(&mut room).await?;
        if count == 0 {
            let _ = timeout(CLOSING, sink.close()).await;
            return Ok(());
        }
        let mut input = room.get(..count).unwrap_or_default();
        while let Some(message) = messages.next(&mut input).map_err(io::Error::other)? {
            let message = String::from_utf8_lossy(message).into_owned();
            sink.send(Message::text(message)).await.map_err(io::Error::other)?;
        }
    }
}

/// Messages to text, until the server closes.
async fn receive(
    mut stream: SplitStream<Messages>,
    mut text: WriteHalf<DuplexStream>,
    limits: &Limits,
) -> io::Result<()> {
    let mut messages = FromMessages::new(ContentNamespace::Client, limits);
    let mut out = Vec::new();
    while let Some(message) = stream.next().await {
        match message.map_err(io::Error::other)? {
            Message::Text(message) => {
                messages.push(message.as_bytes(), &mut out).map_err(io::Error::other)?;
                text.write_all(&out).await?;
                out.clear();
            }
            Message::Binary(_) => return Err(io::Error::other("a message that is not text")),
            // Pings are answered as messages are read.
            _ => {}
        }
    }
    Ok(())
}
