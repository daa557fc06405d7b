//! The options of `exi gateway` and `exi bridge`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

pub(crate) const GATEWAY_EXAMPLES: &str = "\
Examples:
  exi gateway --listen 0.0.0.0:5226 --connect 127.0.0.1:5222
  exi gateway --listen 0.0.0.0:5226 --connect 127.0.0.1:5222 --binding direct --metrics 127.0.0.1:9226
  exi gateway --listen 0.0.0.0:5226 --connect ws://localhost:5280/xmpp-websocket
  exi gateway --listen 0.0.0.0:5226 --tls-cert chain.pem --tls-key key.pem --connect 127.0.0.1:5222

Devices connect here, and what they send as EXI goes to the server as XML. TLS, compression and
channel binding are taken out of what the server offers; TLS is the relay's own on each side. The program runs until SIGTERM or SIGINT,
then tells all peers and ends their streams.";

pub(crate) const BRIDGE_EXAMPLES: &str = "\
Examples:
  exi bridge --listen 127.0.0.1:5222 --connect gateway.example.org:5226
  exi bridge --listen 127.0.0.1:5222 --connect gateway.example.org:5226 --schema-set xmpp-iot
  exi bridge --listen 127.0.0.1:5222 --connect 10.0.0.7:5226 --connect-ca own-authority.pem

A client connects here as to its server. Where the other side agrees on no EXI, the stream stays as
it is; only with --binding direct it cannot.";

/// What both relays take.
#[derive(Debug, Args)]
pub(crate) struct RelayArguments {
    /// Where to accept connections, as in 127.0.0.1:5226; port 0 is any that is free.
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen: SocketAddr,
    /// Where to connect to, as in example.org:5222; a gateway may take a URL, too: ws://HOST:PORT/PATH
    /// or wss:// for WebSocket, http://HOST:PORT/PATH or https:// for BOSH.
    #[arg(long, value_name = "ADDR")]
    pub(crate) connect: String,
    /// How the leg of EXI begins.
    #[arg(long, value_enum, default_value_t = BindingName::Compress)]
    pub(crate) binding: BindingName,
    /// A folder of schemas (*.xsd) that are known besides the built-in ones; a bridge proposes
    /// them, and uploads what the other side lacks.
    #[arg(long, value_name = "DIR")]
    pub(crate) schema_dir: Option<PathBuf>,
    /// A folder to keep agreed configurations in, and schemas that were uploaded, for later runs;
    /// several gateways may share it.
    #[arg(long, value_name = "DIR")]
    pub(crate) schema_cache: Option<PathBuf>,
    /// Keep the string tables from stanza to stanza, where both sides want it: smaller, but lengths
    /// tell more of what was sent before.
    #[arg(long)]
    pub(crate) session_wide: bool,
    /// Longest value in characters that enters the string table.
    #[arg(long, value_name = "N", default_value_t = 256, value_parser = at_least_one())]
    pub(crate) value_max_length: u32,
    /// Most values that the string table holds at a time.
    #[arg(long, value_name = "N", default_value_t = 1024, value_parser = at_least_one())]
    pub(crate) value_partition_capacity: u32,
    /// Most bytes of a stanza, as XML and as EXI.
    #[arg(long, value_name = "N", default_value_t = 256 << 10)]
    pub(crate) max_stanza_bytes: usize,
    /// Seconds until the peers must have authenticated and agreed.
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    pub(crate) negotiation_timeout: u64,
    /// Seconds without a byte, after which a connection is closed.
    #[arg(long, value_name = "SECONDS", default_value_t = 900)]
    pub(crate) idle_timeout: u64,
    /// Most connections at a time; others are closed at once.
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub(crate) max_connections: usize,
    #[command(flatten)]
    pub(crate) tls: TlsArguments,
    /// Where to answer HTTP requests with counters, in the text format of Prometheus.
    #[arg(long, value_name = "ADDR")]
    pub(crate) metrics: Option<SocketAddr>,
    /// What to log to standard error.
    #[arg(long, value_enum, default_value_t = LogLevel::Info)]
    pub(crate) log: LogLevel,
}

/// TLS, on each leg by itself.
#[derive(Debug, Args)]
pub(crate) struct TlsArguments {
    /// The chain of certificates, in PEM, for TLS with those who connect here: they have to ask
    /// for it by STARTTLS.
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// The private key of the certificate, in PEM.
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub(crate) tls_key: Option<PathBuf>,
    /// TLS from the first byte (XEP-0368), in place of STARTTLS.
    #[arg(long, requires = "tls_cert")]
    pub(crate) tls_first: bool,
    /// TLS with the other side [default: none where --connect is a loopback address, else starttls].
    #[arg(long, value_enum, value_name = "HOW")]
    pub(crate) connect_tls: Option<TlsStart>,
    /// The authorities to trust, in PEM [default: those of the system].
    #[arg(long, value_name = "FILE")]
    pub(crate) connect_ca: Option<PathBuf>,
    /// The name that the other side must have a certificate for [default: the domain that the
    /// client's stream is to].
    #[arg(long, value_name = "NAME")]
    pub(crate) connect_name: Option<String>,
}

/// How TLS begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TlsStart {
    /// When it was asked for within a stream (RFC 6120); required.
    Starttls,
    /// With the first byte (XEP-0368).
    Direct,
    /// Never.
    None,
}

/// `exi gateway`.
#[derive(Debug, Args)]
pub(crate) struct GatewayArguments {
    #[command(flatten)]
    pub(crate) relay: RelayArguments,
}

/// `exi bridge`.
#[derive(Debug, Args)]
pub(crate) struct BridgeArguments {
    #[command(flatten)]
    pub(crate) relay: RelayArguments,
    /// The built-in schema set to propose (`exi schema list` names them).
    #[arg(long, value_name = "NAME", default_value = "xmpp-im")]
    pub(crate) schema_set: String,
    /// Propose strict grammars: smaller, but what the schemas do not declare is dropped.
    #[arg(long)]
    pub(crate) strict: bool,
    /// Propose to keep values as they are written.
    #[arg(long)]
    pub(crate) lexical_values: bool,
}

/// How the leg of EXI begins (XEP-0322).
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum BindingName {
    /// As XML; EXI is agreed on as a method of compression.
    Compress,
    /// As EXI, from the first byte.
    Direct,
}

/// How much to log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogLevel {
    /// Nothing.
    Off,
    /// What keeps the program from its work.
    Error,
    /// What was refused.
    Warn,
    /// Connections and agreements, too.
    Info,
    /// Steps of negotiations, too.
    Debug,
}

fn at_least_one() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..)
}
