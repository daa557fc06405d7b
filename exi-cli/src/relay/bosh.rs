//! XEP-0124, XEP-0206: the server's leg in HTTP requests, two at a time.
//!
//! One request waits at the connection manager for what comes; the other sends. Responses are
//! taken in the order of their requests, whichever connection they come by, and no faster than
//! the relay takes their text.

use std::collections::VecDeque;
use std::future::{pending, poll_fn};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use exi_xmpp::stream::ContentNamespace;
use exi_xmpp::transport::bosh::Session;
use hyper::body::{Body, Bytes, Incoming};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Request, Response, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, split};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until, timeout};
use tracing::Instrument;

use super::connect::connect;
use super::connection::Socket;
use super::pipe::Pipe;
use super::settings::Settings;

/// Bytes of text that are read at a time.
const CHUNK: usize = 4 << 10;
/// Bytes that wait, each way, beyond which nothing more is taken.
const HIGH: usize = 16 << 10;
/// The time in which a response has to begin, and to go on: the connection manager may hold a
/// request for a minute.
const PATIENCE: Duration = Duration::from_secs(90);
/// How often a request is posted whose connection breaks.
const ATTEMPTS: usize = 3;
/// The time between two requests that are under way. They go by connections of their own, and
/// ejabberd lets one that overtakes the one before wait until that is answered, for a minute.
const SPACING: Duration = Duration::from_millis(10);
/// The time in which a session that ends has to be done with.
const CLOSING: Duration = Duration::from_secs(4);

/// A connection to the connection manager.
type Line = SendRequest<String>;

/// Connects to the connection manager; gives the text of the stream.
///
/// # Errors
///
/// It cannot be reached.
pub(super) async fn begin(uri: &Uri, settings: &Arc<Settings>) -> io::Result<Box<dyn Socket>> {
    // XEP-0124: large and random, and below 2^53 whatever the length of the session.
    let rid = getrandom::u64().map_err(io::Error::other)? >> 12;
    let session = Session::new(ContentNamespace::Client, rid, &settings.limits);
    let carrier = Carrier {
        uri: uri.clone(),
        settings: Arc::clone(settings),
        session,
        idle: vec![open(settings).await?],
        under_way: VecDeque::new(),
        posted: None,
        text: Vec::new(),
    };
    Ok(Box::new(Pipe::new(|pipe| carrier.carry(pipe))))
}

/// A session, its connections, and the text that it has for the relay.
struct Carrier {
    uri: Uri,
    settings: Arc<Settings>,
    session: Session,
    idle: Vec<Line>,
    under_way: VecDeque<mpsc::Receiver<Part>>,
    /// When the last request was posted.
    posted: Option<Instant>,
    text: Vec<u8>,
}

/// What comes of a request.
enum Part {
    Bytes(Bytes),
    /// The response is whole; the connection is free.
    End(Line),
    Failed(io::Error),
}

impl Carrier {
    async fn carry(mut self, pipe: DuplexStream) -> io::Result<()> {
        if self.exchange(pipe).await? {
            return Ok(());
        }
        self.session.terminate();
        timeout(CLOSING, self.finish()).await?
    }

    /// Carries the stream until it ends; false where the relay has gone before.
    async fn exchange(&mut self, pipe: DuplexStream) -> io::Result<bool> {
        let (mut reader, mut writer) = split(pipe);
        let mut room = vec![0; CHUNK];
        loop {
            let due = self.post()?;
            if self.session.is_ended() && self.text.is_empty() {
                return Ok(true);
            }
            tokio::select! {
                () = sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() => {}
                count = reader.read(&mut room), if self.session.waiting() < HIGH => {
                    let mut input = room.get(..count?).unwrap_or_default();
                    if input.is_empty() {
                        return Ok(false);
                    }
                    self.session.push(&mut input).map_err(io::Error::other)?;
                }
                count = writer.write(&self.text), if !self.text.is_empty() => {
                    self.text.drain(..count?);
                }
                part = next(&mut self.under_way), if self.text.len() < HIGH => self.take(part)?,
            }
        }
    }

    /// Ends the session, whatever else comes.
    async fn finish(&mut self) -> io::Result<()> {
        loop {
            while let Some(due) = self.post()? {
                sleep_until(due).await;
            }
            if self.session.is_ended() || self.under_way.is_empty() {
                return Ok(());
            }
            let part = next(&mut self.under_way).await;
            self.take(part)?;
            self.text.clear();
        }
    }

    /// Posts the next request; the time to try again, where it is too early for another.
    fn post(&mut self) -> io::Result<Option<Instant>> {
        let early = self.posted.map(|posted| posted + SPACING).filter(|due| *due > Instant::now());
        if early.is_some() && !self.under_way.is_empty() {
            return Ok(early);
        }
        let Some(request) = self.session.request().map_err(io::Error::other)? else {
            return Ok(None);
        };
        let request = String::from_utf8_lossy(&request).into_owned();
        let (sender, receiver) = mpsc::channel(1);
        let (uri, settings) = (self.uri.clone(), Arc::clone(&self.settings));
        let exchange = exchange(uri, settings, self.idle.pop(), request, sender);
        tokio::spawn(exchange.in_current_span());
        self.under_way.push_back(receiver);
        self.posted = Some(Instant::now());
        Ok(self.posted.map(|posted| posted + SPACING))
    }

    /// Takes a part of the response to the oldest request.
    fn take(&mut self, part: Option<Part>) -> io::Result<()> {
        match part {
            Some(Part::Bytes(bytes)) => {
                self.session.receive(&bytes, &mut self.text).map_err(io::Error::other)
            }
            Some(Part::End(line)) => {
                self.under_way.pop_front();
                self.idle.push(line);
                self.session.received(&mut self.text).map_err(io::Error::other)
            }
            Some(Part::Failed(error)) => Err(error),
            None => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }
}

/// The next part of the response to the oldest request.
async fn next(under_way: &mut VecDeque<mpsc::Receiver<Part>>) -> Option<Part> {
    match under_way.front_mut() {
        Some(parts) => parts.recv().await,
        None => pending().await,
    }
}

/// Posts a request and hands over its response, until nobody wants it.
async fn exchange(
    uri: Uri,
    settings: Arc<Settings>,
    line: Option<Line>,
    request: String,
    parts: mpsc::Sender<Part>,
) {
    let handed_over = async {
        if let Err(error) = hand_over(&uri, &settings, line, &request, &parts).await {
            let _ = parts.send(Part::Failed(error)).await;
        }
    };
    tokio::select! {
        () = handed_over => {}
        () = parts.closed() => {}
    }
}

async fn hand_over(
    uri: &Uri,
    settings: &Settings,
    line: Option<Line>,
    request: &str,
    parts: &mpsc::Sender<Part>,
) -> io::Result<()> {
    let (line, response) = timeout(PATIENCE, post(uri, settings, line, request)).await??;
    if response.status() != StatusCode::OK {
        return Err(io::Error::other(format!("the answer is {}", response.status())));
    }
    let mut body = response.into_body();
    loop {
        let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context));
        let Some(frame) = timeout(PATIENCE, frame).await? else { break };
        if let Ok(bytes) = frame.map_err(io::Error::other)?.into_data() {
            let _ = parts.send(Part::Bytes(bytes)).await;
        }
    }
    let _ = parts.send(Part::End(line)).await;
    Ok(())
}

/// Posts a request; where the connection breaks that it goes by, again by a new one.
async fn post(
    uri: &Uri,
    settings: &Settings,
    mut line: Option<Line>,
    request: &str,
) -> io::Result<(Line, Response<Incoming>)> {
    // Connections that rest may be closed at any time. The connection manager knows a request that
    // comes twice by its number, and gives the same answer (XEP-0124).
    let mut broken = io::Error::from(io::ErrorKind::NotConnected);
    for _ in 0..ATTEMPTS {
        let mut line = match line.take() {
            Some(line) => line,
            None => open(settings).await?,
        };
        let posted = match line.ready().await {
            Ok(()) => line.send_request(of(uri, request)?).await,
            Err(error) => Err(error),
        };
        match posted {
            Ok(response) => return Ok((line, response)),
            Err(error) => broken = io::Error::other(error),
        }
    }
    Err(broken)
}

/// The HTTP request with a body.
fn of(uri: &Uri, body: &str) -> io::Result<Request<String>> {
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let builder = Request::post(path).header(HOST, host);
    let builder = builder.header(CONTENT_TYPE, "text/xml; charset=utf-8");
    builder.body(body.to_owned()).map_err(io::Error::other)
}

async fn open(settings: &Settings) -> io::Result<Line> {
    let socket = connect(settings, "", false).await?;
    let (line, connection) = handshake(TokioIo::new(socket)).await.map_err(io::Error::other)?;
    // It ends with the line; what has failed is told to those who wait for a response.
    tokio::spawn(connection);
    Ok(line)
}
