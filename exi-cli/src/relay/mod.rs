//! XEP-0322 for those who know XML alone: `exi gateway` and `exi bridge`.
//!
//! ```text
//! client ──XML──> bridge ──EXI──> gateway ──XML──> server
//!                device ──EXI──────┘
//! ```
//!
//! Each connection is a task of its own ([`connection`]), with a [`role`]: that of the
//! [`gateway()`], which responds to a negotiation, or of the [`bridge()`], which begins it.

mod agreed;
mod apart;
mod arguments;
mod bosh;
mod bridge;
mod coder;
mod connect;
mod connection;
mod exposition;
mod features;
mod gateway;
mod leg;
mod log;
mod metrics;
mod pipe;
mod role;
mod secure;
mod settings;
mod starttls;
mod strict;
mod target;
mod tls;
mod websocket;

use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tracing::Instrument;

pub(crate) use arguments::{
    BRIDGE_EXAMPLES, BridgeArguments, GATEWAY_EXAMPLES, GatewayArguments, LogLevel, RelayArguments,
};

use crate::error::Failure;
use bridge::Bridge;
use gateway::Gateway;
use metrics::Refused;
use role::Role;
use settings::Settings;

/// The time that connections have to end in when the program is told to stop.
const GRACE: Duration = Duration::from_secs(8);

/// `exi gateway`.
pub(crate) fn gateway(arguments: &GatewayArguments) -> Result<(), Failure> {
    start(&arguments.relay, Settings::gateway(arguments)?, |near, settings, stop| {
        serve(Gateway::new(&settings), near, settings, stop)
    })
}

/// `exi bridge`.
pub(crate) fn bridge(arguments: &BridgeArguments) -> Result<(), Failure> {
    start(&arguments.relay, Settings::bridge(arguments)?, |near, settings, stop| {
        serve(Bridge::new(&settings), near, settings, stop)
    })
}

/// Relays a connection that was accepted, when it has TLS where that is wanted.
async fn serve<R: Role>(
    role: R,
    socket: TcpStream,
    settings: Arc<Settings>,
    stop: watch::Receiver<bool>,
) {
    let accepted = secure::accept(socket, &settings, R::NEAR_IS_EXI, stop.clone()).await;
    if let Some(near) = accepted {
        connection::serve(role, near, settings, stop).await;
    }
}

/// Runs a relay until a signal stops it.
fn start<F>(
    arguments: &RelayArguments,
    settings: Settings,
    serve: impl Fn(TcpStream, Arc<Settings>, watch::Receiver<bool>) -> F,
) -> Result<(), Failure>
where
    F: Future<Output = ()> + Send + 'static,
{
    log_to_standard_error(arguments.log);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let failed = |error: std::io::Error| Failure::Input(error.to_string());
    runtime.map_err(failed)?.block_on(listen(arguments, Arc::new(settings), serve)).map_err(failed)
}

fn log_to_standard_error(level: LogLevel) {
    let most = match level {
        LogLevel::Off => return,
        LogLevel::Error => tracing::Level::ERROR,
        LogLevel::Warn => tracing::Level::WARN,
        LogLevel::Info => tracing::Level::INFO,
        LogLevel::Debug => tracing::Level::DEBUG,
    };
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(most)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .with_target(false);
    subscriber.init();
}

/// A connection; where none could be accepted, as when there are no more file descriptors, others
/// may end soon.
async fn or_wait<T>(accepted: std::io::Result<T>) -> Option<T> {
    match accepted {
        Ok(accepted) => Some(accepted),
        Err(error) => {
            tracing::warn!(%error, "not accepted");
            tokio::time::sleep(Duration::from_millis(100)).await;
            None
        }
    }
}

async fn listen<F>(
    arguments: &RelayArguments,
    settings: Arc<Settings>,
    serve: impl Fn(TcpStream, Arc<Settings>, watch::Receiver<bool>) -> F,
) -> std::io::Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind(arguments.listen).await?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    serve_beside(arguments, &settings).await?;
    tracing::info!(address = %listener.local_addr()?, to = arguments.connect, "listening");
    let (stop, stopped) = watch::channel(false);
    let mut connections = JoinSet::new();
    let mut number: u64 = 0;
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            Some(_) = connections.join_next() => continue,
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
        };
        let Some((socket, peer)) = or_wait(accepted).await else { continue };
        if connections.len() >= arguments.max_connections {
            settings.metrics.refused(Refused::Connections);
            tracing::warn!(%peer, "too many connections");
            continue;
        }
        socket.set_nodelay(true).ok();
        number += 1;
        let span = tracing::info_span!("connection", number, %peer);
        let open = Open::new(&settings);
        // In place, a task would hold it twice.
        let served = Box::pin(serve(socket, Arc::clone(&settings), stopped.clone()));
        connections.spawn(
            async move {
                tracing::info!("begun");
                served.await;
                tracing::info!("ended");
                drop(open);
            }
            .instrument(span),
        );
    }
    drop(listener);
    tracing::info!(connections = connections.len(), "stopping");
    stop.send(true).ok();
    let all = async { while connections.join_next().await.is_some() {} };
    timeout(GRACE, all).await.ok();
    Ok(())
}

/// Starts what goes on beside connections: counters that others read, and certificates that are
/// read again.
async fn serve_beside(arguments: &RelayArguments, settings: &Arc<Settings>) -> std::io::Result<()> {
    if let Some(address) = arguments.metrics {
        let listener = TcpListener::bind(address).await?;
        tracing::info!(address = %listener.local_addr()?, "counters");
        tokio::spawn(exposition::serve(listener, Arc::clone(settings)));
    }
    if settings.near_tls.is_some() {
        tokio::spawn(secure::renew(signal(SignalKind::hangup())?, Arc::clone(settings)));
    } else if !arguments.listen.ip().is_loopback() {
        tracing::warn!("without --tls-cert, others can read what passes, passwords too");
    }
    Ok(())
}

/// Counts a connection for as long as it is open, whatever ends it.
struct Open(Arc<Settings>);

impl Open {
    fn new(settings: &Arc<Settings>) -> Self {
        settings.metrics.begun();
        Self(Arc::clone(settings))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.metrics.ended();
    }
}
