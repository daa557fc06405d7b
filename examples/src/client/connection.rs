//! XEP-0322 §2, §3: a connection, and the agreement on how its stream is coded.

use std::sync::Arc;

use exi_core::{HeaderReader, Limits, Memory};
use exi_xmpp::negotiation::{Action, Initiator, Switch};
use exi_xmpp::transport::{Endpoint, ExiIo};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::binding::{Way, negotiate};
use super::error::{Result, refused};
use super::sasl::authenticate;
use super::session::{Account, Session};
use super::stream::{Duplex, Stream, head};
use super::tls;

/// A connection whose peers know how they go on: the tables that a [`Session`] borrows.
pub struct Connection {
    socket: Box<dyn Duplex>,
    account: Account,
    encrypted: bool,
    head: Arc<str>,
    agreed: Option<Agreed>,
}

struct Agreed {
    initiator: Initiator,
    switch: Switch,
    authenticated: bool,
}

type Socket = Box<dyn Duplex>;
type ExiSocket<'s> = ExiIo<'s, &'s mut Socket>;

impl Connection {
    /// Connects and agrees on a coding. On the port of XML that follows authentication.
    ///
    /// # Errors
    ///
    /// The peer is not there, refuses the account, or agrees on no EXI.
    pub async fn agree(way: &Way, account: &Account) -> Result<Self> {
        let head = head(account.jid.domain());
        let socket = connect(way, account, &head).await?;
        let (account, encrypted) = (account.clone(), way.tls.is_some());
        let mut connection = Self { socket, account, encrypted, head, agreed: None };
        if let Some(mut initiator) = way.initiator()? {
            let opening = initiator.open();
            let (switch, authenticated) = match opening.as_slice() {
                [] => (connection.compress(&mut initiator).await?, true),
                _ => (connection.set_up(&mut initiator, opening).await?, false),
            };
            connection.agreed = Some(Agreed { initiator, switch, authenticated });
        }
        Ok(connection)
    }

    /// Authenticates in XML, and negotiates EXI as compression.
    async fn compress(&mut self, initiator: &mut Initiator) -> Result<Switch> {
        let mut stream = Stream::new(&mut self.socket, &self.head);
        let features = stream.begin().await?;
        authenticate(&mut stream, &features, &self.account, self.encrypted).await?;
        let features = stream.begin().await?;
        let actions = initiator.start(&features);
        negotiate(&mut stream, initiator, actions).await
    }

    /// Negotiates in EXI, under the default parameters.
    async fn set_up(&mut self, initiator: &mut Initiator, opening: Vec<Action>) -> Result<Switch> {
        let Some(Action::SwitchToExi(default)) = opening.into_iter().next() else {
            return Err(refused("no opening"));
        };
        let (io, header) = begin(&default, &mut self.socket, &self.head).await?;
        let actions = read(initiator, header);
        let mut stream = Stream::new(io, &self.head);
        negotiate(&mut stream, initiator, actions).await
    }

    /// Begins the stream as it was agreed on, and binds a resource.
    ///
    /// # Errors
    ///
    /// The server refuses the account or the resource.
    pub async fn open(&mut self) -> Result<Session<'_>> {
        let Self { socket, account, encrypted, head, agreed } = self;
        let Some(Agreed { initiator, switch, authenticated }) = agreed else {
            let mut stream = Stream::new(socket, head);
            let features = stream.begin().await?;
            authenticate(&mut stream, &features, account, *encrypted).await?;
            stream.begin().await?;
            return Session::bind(stream, account).await;
        };
        let (io, header) = begin(switch, socket, head).await?;
        if let Some(Action::Disconnect) = read(initiator, header).last() {
            return Err(refused("another header than was agreed on"));
        }
        let mut stream = Stream::new(io, head);
        let features = stream.features().await?;
        if !*authenticated {
            authenticate(&mut stream, &features, account, *encrypted).await?;
            stream.begin().await?;
        }
        Session::bind(stream, account).await
    }
}

/// Connects, with TLS where that is wanted.
async fn connect(way: &Way, account: &Account, head: &Arc<str>) -> Result<Socket> {
    let socket = TcpStream::connect(&way.connect).await?;
    socket.set_nodelay(true)?;
    let mut socket: Socket = Box::new(socket);
    let Some(tls) = &way.tls else { return Ok(socket) };
    if tls.by_starttls {
        // What is said before TLS is forgotten: the negotiation begins after it.
        let opening = way.initiator()?.map(|mut initiator| initiator.open()).unwrap_or_default();
        let switch = match opening.into_iter().next() {
            Some(Action::SwitchToExi(switch)) => Some(switch),
            _ => None,
        };
        let (mut stream, features);
        match &switch {
            Some(switch) => {
                let (io, _) = begin(switch, &mut socket, head).await?;
                stream = Stream::new(io, head);
                features = stream.features().await?;
            }
            None => {
                stream = Stream::new(&mut socket, head);
                features = stream.begin().await?;
            }
        }
        tls::ask(&mut stream, &features).await?;
    }
    tls.begin(account.jid.domain(), socket).await
}

/// Tells the negotiation of the peer's header.
fn read(initiator: &mut Initiator, header: Option<HeaderReader<'static>>) -> Vec<Action> {
    match header.as_ref().and_then(HeaderReader::header) {
        Some(header) => initiator.opened(&header),
        None => Vec::new(),
    }
}

/// Begins a stream of EXI: sends header and head, reads the peer's header where there is one.
async fn begin<'s>(
    switch: &'s Switch,
    socket: &'s mut Socket,
    head: &str,
) -> Result<(ExiSocket<'s>, Option<HeaderReader<'static>>)> {
    let mut endpoint = Endpoint::new(&switch.coding())?;
    let (to_exi, _) = endpoint.transcoders();
    let written = switch.opening.with_header(|header| to_exi.write_header(header)).transpose()?;
    let mut text = head.as_bytes();
    while !text.is_empty() {
        let count = endpoint.write_text(text)?;
        text = text.get(count..).unwrap_or_default();
    }
    socket.write_all(endpoint.bytes()).await?;
    endpoint.bytes_sent(endpoint.bytes().len());
    let mut header = None;
    if written.is_some() {
        let read = header.insert(HeaderReader::new(Memory::growing(&Limits::default()))?);
        while read.read(&mut &[socket.read_u8().await?][..])?.is_none() {}
        endpoint.transcoders().1.go_on_after(read);
    }
    Ok((ExiIo::new(endpoint, socket), header))
}
