//! The far side of a relay.

use std::io;

use tokio::net::TcpStream;

use super::connection::Socket;

/// Connects to an address.
///
/// # Errors
///
/// It cannot be reached.
pub(super) async fn connect(address: &str) -> io::Result<Box<dyn Socket>> {
    let socket = TcpStream::connect(address).await?;
    socket.set_nodelay(true)?;
    Ok(Box::new(socket))
}
