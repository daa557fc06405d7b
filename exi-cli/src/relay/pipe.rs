//! The text of a stream, where a task of its own carries it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf, duplex};
use tokio::task::JoinHandle;
use tracing::Instrument;

/// Bytes that are on their way in a pipe, each way.
const ROOM: usize = 16 << 10;

/// One end of a pipe of text. When it is shut down, or goes, the task ends what it carries.
pub(super) struct Pipe {
    text: DuplexStream,
    carrier: JoinHandle<()>,
}

impl Pipe {
    /// Starts the task with the other end.
    pub(super) fn new<F>(carry: impl FnOnce(DuplexStream) -> F) -> Self
    where
        F: Future<Output = io::Result<()>> + Send + 'static,
    {
        let (text, other) = duplex(ROOM);
        let carried = carry(other);
        let carrier = async move {
            if let Err(error) = carried.await {
                tracing::warn!(%error, "the other side is lost");
            }
        };
        Self { text, carrier: tokio::spawn(carrier.in_current_span()) }
    }
}

impl AsyncRead for Pipe {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        room: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.text).poll_read(context, room)
    }
}

impl AsyncWrite for Pipe {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.text).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.text).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.text).poll_shutdown(context))?;
        if !self.carrier.is_finished() {
            let _ = ready!(Pin::new(&mut self.carrier).poll(context));
        }
        Poll::Ready(Ok(()))
    }
}
