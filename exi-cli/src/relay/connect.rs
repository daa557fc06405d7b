//! The far side of a relay.

use std::io;

use tokio::net::TcpStream;

use super::connection::Socket;
use super::metrics::Refused;
use super::settings::Settings;

/// Connects to the other side, for a stream to `domain`, which is EXI at some time where `is_exi`.
///
/// # Errors
///
/// It cannot be reached, or there is no TLS with it where that is wanted.
pub(super) async fn connect(
    settings: &Settings,
    domain: &str,
    is_exi: bool,
) -> io::Result<Box<dyn Socket>> {
    let socket = TcpStream::connect(&settings.target.address).await?;
    socket.set_nodelay(true)?;
    let Some(tls) = &settings.far_tls else { return Ok(Box::new(socket)) };
    let secured = tls.connect(socket, domain, settings, is_exi).await;
    secured.inspect_err(|_| settings.metrics.refused(Refused::Tls))
}
