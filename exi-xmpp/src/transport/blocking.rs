//! Streams over [`Read`] and [`Write`].

use std::io::{self, Read, Write};

use super::endpoint::Endpoint;

/// The text of an XMPP stream, over an inner stream that carries EXI.
///
/// ```
/// use std::io::{self, Cursor, Read, Write};
///
/// use exi_core::Options;
/// use exi_xmpp::stream::Configuration;
/// use exi_xmpp::tables::XMPP_CORE;
/// use exi_xmpp::transport::{Endpoint, ExiStream};
///
/// let configuration = Configuration::new(XMPP_CORE, Options::default());
/// let stream = |inner| io::Result::Ok(ExiStream::new(
///     Endpoint::new(&configuration).map_err(io::Error::other)?, inner));
///
/// let mut one = stream(Cursor::new(Vec::new()))?;
/// one.write_all(b"<stream:stream xmlns='jabber:client' version='1.0'
///     xmlns:stream='http://etherx.jabber.org/streams'><presence/></stream:stream>")?;
/// one.flush()?;
///
/// let mut other = stream(Cursor::new(one.into_inner().into_inner()))?;
/// let mut text = String::new();
/// other.read_to_string(&mut text)?;
/// assert!(text.ends_with("<presence/></stream:stream>"));
/// # Ok::<(), io::Error>(())
/// ```
#[derive(Debug)]
pub struct ExiStream<'s, S> {
    endpoint: Endpoint<'s>,
    inner: S,
}

impl<'s, S> ExiStream<'s, S> {
    /// A stream over `inner`.
    pub fn new(endpoint: Endpoint<'s>, inner: S) -> Self {
        Self { endpoint, inner }
    }

    /// The transcoders, and what they do.
    pub fn endpoint(&mut self) -> &mut Endpoint<'s> {
        &mut self.endpoint
    }

    /// The inner stream.
    pub fn get_ref(&self) -> &S {
        &self.inner
    }

    /// The inner stream; what was not flushed, or not read, is lost.
    pub fn into_inner(self) -> S {
        self.inner
    }
}

impl<S: Read> Read for ExiStream<'_, S> {
    /// Reads text. An error of the peer is text first, a stream error and the end, then an error.
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            let mut text = self.endpoint.text()?;
            if !text.is_empty() {
                let count = text.read(out)?;
                self.endpoint.text_taken(count);
                return Ok(count);
            }
            if self.endpoint.is_ended() {
                return Ok(0);
            }
            let count = self.inner.read(self.endpoint.room())?;
            self.endpoint.received(count)?;
            if count == 0 {
                return Ok(0);
            }
        }
    }
}

impl<S: Write> ExiStream<'_, S> {
    fn send(&mut self) -> io::Result<()> {
        while !self.endpoint.bytes().is_empty() {
            match self.inner.write(self.endpoint.bytes()) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => self.endpoint.bytes_sent(count),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl<S: Write> Write for ExiStream<'_, S> {
    /// Takes text, and sends what has become whole.
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.send()?;
        let written = self.endpoint.write_text(text);
        let sent = self.send();
        written.and_then(|count| sent.map(|()| count))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.send()?;
        self.inner.flush()
    }
}
