//! RFC 7590, XEP-0368: where TLS begins on each leg, as the command line has it.
//!
//! Each leg has TLS of its own, before anything of the stream that is relayed: a stream in which
//! STARTTLS is negotiated ends here.

use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::signal::unix::Signal;
use tokio::sync::watch;
use tokio::time::timeout;

use super::arguments::{BindingName, RelayArguments, TlsArguments, TlsStart};
use super::connection::Socket;
use super::metrics::Refused;
use super::settings::Settings;
use super::starttls;
use super::target::Target;
use super::tls::{Acceptor, Connector};
use crate::error::Failure;

/// The time in which a peer may read why it was refused.
const LINGER: Duration = Duration::from_secs(1);

/// TLS with those who connect here.
pub(super) struct NearTls {
    certificate: PathBuf,
    key: PathBuf,
    acceptor: RwLock<Acceptor>,
    first: bool,
}

/// TLS with the other side.
pub(super) struct FarTls {
    connector: Connector,
    first: bool,
    /// The name of its certificate, where it is not that of the domain.
    name: Option<String>,
    /// The host that is connected to.
    host: String,
}

impl NearTls {
    /// What the options ask for.
    pub(super) fn new(arguments: &TlsArguments) -> Result<Option<Self>, Failure> {
        let (Some(certificate), Some(key)) = (&arguments.tls_cert, &arguments.tls_key) else {
            return Ok(None);
        };
        Ok(Some(Self {
            acceptor: RwLock::new(Acceptor::new(certificate, key)?),
            certificate: certificate.clone(),
            key: key.clone(),
            first: arguments.tls_first,
        }))
    }

    /// Reads the files again, for connections to come.
    fn renew(&self) -> Result<(), Failure> {
        let acceptor = Acceptor::new(&self.certificate, &self.key)?;
        *self.acceptor.write().unwrap_or_else(PoisonError::into_inner) = acceptor;
        Ok(())
    }

    async fn accept(
        &self,
        mut socket: TcpStream,
        settings: &Settings,
        is_exi: bool,
    ) -> io::Result<Box<dyn Socket>> {
        let begun = match self.first {
            true => expect_tls(&mut socket, settings).await,
            false => starttls::offer(&mut socket, settings, is_exi).await,
        };
        if let Err(error) = begun {
            let _ = timeout(LINGER, drain(&mut socket)).await;
            return Err(error);
        }
        let acceptor = self.acceptor.read().unwrap_or_else(PoisonError::into_inner).clone();
        acceptor.accept(socket).await
    }
}

/// Takes a connection that was accepted, with TLS where that is wanted. The leg is that of EXI where
/// `is_exi`. Nothing where it comes to nothing.
pub(super) async fn accept(
    socket: TcpStream,
    settings: &Settings,
    is_exi: bool,
    mut stop: watch::Receiver<bool>,
) -> Option<Box<dyn Socket>> {
    let Some(tls) = &settings.near_tls else { return Some(Box::new(socket)) };
    let accepted = tokio::select! {
        accepted = timeout(settings.negotiation, tls.accept(socket, settings, is_exi)) => accepted,
        _ = stop.wait_for(|stop| *stop) => return None,
    };
    let (cause, error) = match accepted {
        Ok(Ok(near)) => return Some(near),
        Ok(Err(error)) => (Refused::Tls, error),
        Err(late) => (Refused::Timeout, late.into()),
    };
    settings.metrics.refused(cause);
    tracing::warn!(%error, "no TLS");
    None
}

/// Reads the certificate again whenever the signal comes; where it is not as it should be, that of
/// before stays.
pub(super) async fn renew(mut signal: Signal, settings: Arc<Settings>) {
    let Some(tls) = &settings.near_tls else { return };
    while signal.recv().await.is_some() {
        match tls.renew() {
            Ok(()) => tracing::info!("certificate renewed"),
            Err(error) => tracing::error!(%error, "certificate not renewed"),
        }
    }
}

impl FarTls {
    /// What the options ask for.
    pub(super) fn new(relay: &RelayArguments, target: &Target) -> Result<Option<Self>, Failure> {
        let arguments = &relay.tls;
        if !target.is_plain() && arguments.connect_tls.is_some() {
            let text = "--connect-tls is for addresses; a URL with TLS is of wss or https";
            return Err(Failure::Usage(text.to_owned()));
        }
        if !target.is_plain() && !target.is_secure() {
            return Ok(None);
        }
        let host = host(&target.address);
        let default = match target.is_secure() {
            true => TlsStart::Direct,
            false if is_loopback(host) => TlsStart::None,
            false => TlsStart::Starttls,
        };
        let first = match arguments.connect_tls.unwrap_or(default) {
            TlsStart::None => return Ok(None),
            TlsStart::Starttls => false,
            TlsStart::Direct => true,
        };
        let protocol = match (first, relay.binding) {
            (true, _) if target.is_secure() => Some("http/1.1"),
            (true, BindingName::Compress) => Some("xmpp-client"),
            _ => None,
        };
        let connector = Connector::new(arguments.connect_ca.as_deref(), protocol)?;
        let (name, host) = (arguments.connect_name.clone(), host.to_owned());
        Ok(Some(Self { connector, first, name, host }))
    }

    /// Begins TLS on a connection that was made, for a stream to `domain`.
    ///
    /// # Errors
    ///
    /// The other side does not offer TLS, or has a certificate that is not to be trusted.
    pub(super) async fn connect(
        &self,
        mut socket: TcpStream,
        domain: &str,
        settings: &Settings,
        is_exi: bool,
    ) -> io::Result<Box<dyn Socket>> {
        let domain = if domain.is_empty() { &self.host } else { domain };
        if !self.first {
            starttls::ask(&mut socket, domain, settings, is_exi).await?;
        }
        self.connector.connect(self.name.as_deref().unwrap_or(domain), socket).await
    }
}

/// Waits for the first byte, and refuses who begins with text.
async fn expect_tls(socket: &mut TcpStream, settings: &Settings) -> io::Result<()> {
    let mut first = [0];
    socket.peek(&mut first).await?;
    match first {
        [b'<'] => {
            starttls::refuse(socket, settings, "TLS comes first here, without STARTTLS").await
        }
        _ => Ok(()),
    }
}

/// Reads on until the peer ends, so that what was sent to it is not lost.
async fn drain(socket: &mut TcpStream) -> io::Result<()> {
    socket.shutdown().await?;
    let mut room = [0; 1024];
    while socket.read(&mut room).await? > 0 {}
    Ok(())
}

/// The host of an address with a port.
fn host(address: &str) -> &str {
    let host = address.rsplit_once(':').map_or(address, |(host, _)| host);
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_told_from_ports() {
        for (address, expected, loopback) in [
            ("example.org:5222", "example.org", false),
            ("localhost:5222", "localhost", true),
            ("127.0.0.2:5222", "127.0.0.2", true),
            ("[::1]:5222", "::1", true),
            ("[2001:db8::1]:5222", "2001:db8::1", false),
        ] {
            assert_eq!(host(address), expected);
            assert_eq!(is_loopback(expected), loopback, "{address}");
        }
    }
}
