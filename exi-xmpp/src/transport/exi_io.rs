//! Streams over tokio's [`AsyncRead`] and [`AsyncWrite`].

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::endpoint::Endpoint;

/// The text of an XMPP stream, over an inner stream that carries EXI.
///
/// As with TLS, bytes that the inner stream has no room for wait until the next write or
/// [`flush`](AsyncWrite::poll_flush): who has written and awaits an answer flushes first.
/// Reading never writes; so an error of the peer is told to the peer by the next write, flush or
/// shutdown.
#[derive(Debug)]
pub struct ExiIo<'s, Io> {
    endpoint: Endpoint<'s>,
    inner: Io,
}

impl<'s, Io> ExiIo<'s, Io> {
    /// A stream over `inner`.
    pub fn new(endpoint: Endpoint<'s>, inner: Io) -> Self {
        Self { endpoint, inner }
    }

    /// The transcoders, and what they do.
    pub fn endpoint(&mut self) -> &mut Endpoint<'s> {
        &mut self.endpoint
    }

    /// The inner stream.
    pub fn get_ref(&self) -> &Io {
        &self.inner
    }

    /// The inner stream; what was not flushed, or not read, is lost.
    pub fn into_inner(self) -> Io {
        self.inner
    }
}

impl<Io: AsyncRead + Unpin> AsyncRead for ExiIo<'_, Io> {
    /// Reads text. An error of the peer is text first, a stream error and the end, then an error.
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        out: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let Self { endpoint, inner } = self.get_mut();
        loop {
            let text = endpoint.text()?;
            if !text.is_empty() || out.remaining() == 0 {
                let count = text.len().min(out.remaining());
                out.put_slice(text.get(..count).unwrap_or_default());
                endpoint.text_taken(count);
                return Poll::Ready(Ok(()));
            }
            if endpoint.is_ended() {
                return Poll::Ready(Ok(()));
            }
            let mut room = ReadBuf::new(endpoint.room());
            ready!(Pin::new(&mut *inner).poll_read(context, &mut room))?;
            let count = room.filled().len();
            endpoint.received(count)?;
            if count == 0 {
                return Poll::Ready(Ok(()));
            }
        }
    }
}

impl<Io: AsyncWrite + Unpin> ExiIo<'_, Io> {
    /// Sends the bytes that are ready.
    fn poll_send(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.endpoint.bytes().is_empty() {
            let sent = Pin::new(&mut self.inner).poll_write(context, self.endpoint.bytes());
            match ready!(sent)? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                count => self.endpoint.bytes_sent(count),
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl<Io: AsyncWrite + Unpin> AsyncWrite for ExiIo<'_, Io> {
    /// Takes text when all that was made of text before has gone.
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        text: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        ready!(this.poll_send(context))?;
        let written = this.endpoint.write_text(text);
        // What does not go now goes later.
        if let Poll::Ready(Err(error)) = this.poll_send(context) {
            return Poll::Ready(Err(error));
        }
        Poll::Ready(written)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        ready!(this.poll_send(context))?;
        Pin::new(&mut this.inner).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        ready!(this.poll_send(context))?;
        Pin::new(&mut this.inner).poll_shutdown(context)
    }
}
