//! XEP-0322, the alternative binding, as a connector of the library tokio-xmpp.
//!
//! A [`ServerConnector`] hands tokio-xmpp a stream whose head has been answered. [`ExiConnector`]
//! connects, agrees with the server or gateway on a built-in schema set, in EXI from the first
//! byte, and hands over the text of the stream that follows: login, binding and stanzas are
//! tokio-xmpp's own, and go as EXI. After a loss of the connection tokio-xmpp connects anew, which
//! agrees anew.
//!
//! ```no_run
//! use exi_xmpp::transport::tokio_xmpp::ExiConnector;
//! use tokio_xmpp::{Client, jid::BareJid, xmlstream::Timeouts};
//!
//! # async fn connect() -> Result<(), Box<dyn std::error::Error>> {
//! // A gateway: exi gateway --binding direct --listen 127.0.0.1:5226 --connect 127.0.0.1:5222
//! let connector = ExiConnector::tcp("127.0.0.1:5226", "xmpp-im").ok_or("no such set")?;
//! let jid = BareJid::new("device@example.org")?;
//! let client = Client::new_with_connector(jid, "password", connector, Timeouts::tight());
//! # Ok(())
//! # }
//! ```
//!
//! [`ExiConnector::tcp`] does not encrypt. [`ExiConnector::over`] takes whatever makes a stream of
//! bytes: TLS over a socket, for one, towards a gateway with `--tls-first`:
//!
//! ```no_run
//! use std::io;
//!
//! use exi_xmpp::transport::tokio_xmpp::ExiConnector;
//! use tokio::net::TcpStream;
//! # use tokio::io::{AsyncRead, AsyncWrite};
//! # async fn tls(domain: &str, socket: TcpStream) -> io::Result<TcpStream> { Ok(socket) }
//!
//! let connector = ExiConnector::over("xmpp-im", |domain: String| async move {
//!     let socket = TcpStream::connect("gateway.example.org:5226").await?;
//!     // `tls` is the program's own: `TlsConnector::connect` of tokio-rustls, for example.
//!     tls(&domain, socket).await
//! });
//! ```
//!
//! tokio-xmpp is under the MPL-2.0, which is about its own files. It is in a build with the feature
//! `tokio-xmpp` alone.

mod error;
mod set_up;

use std::boxed::Box;
use std::fmt::{self, Debug, Formatter};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::string::{String, ToString};
use std::sync::Arc;

use sasl::common::ChannelBinding;
use tokio::io::{AsyncRead, AsyncWrite, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_xmpp::Error;
use tokio_xmpp::connect::ServerConnector;
use tokio_xmpp::jid::Jid;
use tokio_xmpp::xmlstream::{PendingFeaturesRecv, StreamHeader, Timeouts, initiate_stream};

use super::ExiIo;
use crate::negotiation::{Action, GiveUp, Initiator, Opening, Parameters, Plan, default_terms};
use crate::repository::{self, BuiltIn, DefaultSchema, SchemaRepository, Uploads, schemas_of};
use crate::stream::Configuration;
use set_up::{SetUp, endpoint};

pub use error::ConnectError;

/// What carries the bytes of a connection: a socket, or TLS over one.
pub trait Socket: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Socket for T {}

type BoxedSocket = Box<dyn Socket>;
type Connecting = Pin<Box<dyn Future<Output = io::Result<BoxedSocket>> + Send>>;

/// The stream that tokio-xmpp gets: its text, as EXI on the socket.
pub type ExiSocket = BufReader<ExiIo<'static, BoxedSocket>>;

/// Connects tokio-xmpp to a server or a gateway that speaks EXI from the first byte.
#[derive(Clone)]
pub struct ExiConnector {
    open: Arc<dyn Fn(String) -> Connecting + Send + Sync>,
    plan: Arc<Plan>,
    /// What connections begin with.
    default: Arc<repository::Configuration>,
}

impl ExiConnector {
    /// Connects to `address`, a host and a port, without encryption, and proposes the built-in
    /// schema set `set`, as [`schemas_of`] knows it. `None` where there is no such set.
    ///
    /// What is proposed besides is non-strict, so that whatever is said has a form, with 64 values
    /// of 64 characters in the string tables.
    #[must_use]
    pub fn tcp(address: impl Into<String>, set: &str) -> Option<Self> {
        let address = address.into();
        Self::over(set, move |_| {
            let address = address.clone();
            async move {
                let socket = TcpStream::connect(address).await?;
                // A stanza is flushed as a whole.
                socket.set_nodelay(true)?;
                Ok(socket)
            }
        })
    }

    /// As [`tcp`](Self::tcp), over what `open` makes for each connection. It is told the domain of
    /// the account, which a certificate has to be for (RFC 6120 §13.7).
    #[must_use]
    pub fn over<F, C, S>(set: &str, open: F) -> Option<Self>
    where
        F: Fn(String) -> C + Send + Sync + 'static,
        C: Future<Output = io::Result<S>> + Send + 'static,
        S: Socket + 'static,
    {
        let parameters = Parameters {
            strict: Some(false),
            preserve_prefixes: Some(false),
            value_max_length: Some(64),
            value_partition_capacity: Some(64),
            ..Parameters::default()
        };
        let terms = default_terms(DefaultSchema::default());
        let core = schemas_of("xmpp-core")?;
        Some(Self {
            open: Arc::new(move |domain| {
                let socket = open(domain);
                Box::pin(async move { Ok(Box::new(socket.await?) as BoxedSocket) })
            }),
            plan: Arc::new(Plan { parameters, schemas: schemas_of(set)?, ..Plan::default() }),
            default: BuiltIn.configure(&core, &terms, &Uploads::default()).ok()?,
        })
    }

    /// Proposes these options in place of those that [`tcp`](Self::tcp) names.
    #[must_use]
    pub fn parameters(mut self, parameters: Parameters) -> Self {
        Arc::make_mut(&mut self.plan).parameters = parameters;
        self
    }

    /// Connects, and agrees on how the stream that begins next is coded.
    async fn agree(&self, domain: &str) -> Result<ExiSocket, Error> {
        let mut socket = (self.open)(domain.to_string()).await?;
        let mut initiator = Initiator::direct(Arc::clone(&self.plan), Arc::clone(&self.default));
        let Some(Action::SwitchToExi(first)) = initiator.open().into_iter().next() else {
            return Err(ConnectError::NoAgreement(GiveUp::Refused).into());
        };
        let mut stream = SetUp::begin(&first, &mut socket, domain).await?;
        let switch = stream.agree(&mut initiator, &BuiltIn).await?;
        drop(stream);
        let agreed = &switch.configuration;
        // tokio-xmpp keeps the stream for as long as it likes, and so the tables.
        let schema = agreed.built_in().ok_or(ConnectError::NoAgreement(GiveUp::Terms))?;
        let terms = agreed.terms();
        let coding = Configuration {
            session_wide_buffers: terms.session_wide_buffers,
            ..Configuration::new(schema, terms.options)
        };
        let mut endpoint = endpoint(&coding, &switch.opening)?;
        if switch.opening != Opening::Nothing {
            endpoint.transcoders().1.expect_header();
        }
        Ok(BufReader::new(ExiIo::new(endpoint, socket)))
    }
}

impl Debug for ExiConnector {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExiConnector").field("plan", &self.plan).finish_non_exhaustive()
    }
}

impl ServerConnector for ExiConnector {
    type Stream = ExiSocket;

    /// Connects, agrees on EXI, and begins the stream. The agreement may take as long as a stream
    /// may be silent.
    async fn connect(
        &self,
        jid: &Jid,
        ns: &'static str,
        timeouts: Timeouts,
    ) -> Result<(PendingFeaturesRecv<ExiSocket>, ChannelBinding), Error> {
        let domain = jid.domain().as_str();
        let silence = timeouts.read_timeout.saturating_add(timeouts.response_timeout);
        let agreed = timeout(silence, self.agree(domain)).await;
        let socket = agreed.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
        let head = StreamHeader { to: Some(domain.into()), from: None, id: None };
        let stream = initiate_stream(socket, ns, head, timeouts).await?;
        Ok((stream, ChannelBinding::None))
    }
}
