//! HTTP/1.1, as much of it as a scraper of counters needs.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use super::settings::Settings;

/// The most that a request may have.
const REQUEST: usize = 8 << 10;
const PATIENCE: Duration = Duration::from_secs(5);

/// Answers requests, one after the other, for ever.
pub(super) async fn serve(listener: TcpListener, settings: Arc<Settings>) {
    loop {
        match listener.accept().await {
            Ok((socket, _)) => {
                let _ = timeout(PATIENCE, answer(socket, &settings)).await;
            }
            Err(error) => {
                tracing::warn!(%error, "no request for counters");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

async fn answer(mut socket: TcpStream, settings: &Settings) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut room = [0; 1024];
    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
        let count = socket.read(&mut room).await?;
        if count == 0 || request.len() > REQUEST {
            return Ok(());
        }
        request.extend_from_slice(room.get(..count).unwrap_or_default());
    }
    let known = request.starts_with(b"GET /metrics ") || request.starts_with(b"GET / ");
    let (status, body) = match known {
        true => ("200 OK", settings.metrics.text()),
        false => ("404 Not Found", String::new()),
    };
    let kind = "text/plain; version=0.0.4; charset=utf-8";
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    );
    socket.write_all(head.as_bytes()).await?;
    socket.write_all(body.as_bytes()).await?;
    socket.shutdown().await
}
