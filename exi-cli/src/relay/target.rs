//! RFC 6120 §3, RFC 7395, XEP-0124: where a relay connects to, and what carries the stream there.

use std::fmt;
use std::io;
use std::sync::Arc;

use hyper::Uri;

use super::connect::connect;
use super::connection::Socket;
use super::settings::Settings;
use super::{bosh, websocket};
use crate::error::{Failure, Name};

/// The far side of a relay.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// As in example.org:5222.
    pub(super) address: String,
    carrier: Carrier,
    /// A URL that has TLS from the first byte.
    is_secure: bool,
}

/// What carries the stream.
#[derive(Clone, Debug)]
enum Carrier {
    Tcp,
    WebSocket(Uri),
    Bosh(Uri),
}

impl Target {
    /// Reads what `--connect` says: an address, or a URL.
    ///
    /// # Errors
    ///
    /// A URL of another kind.
    pub(super) fn read(connect: &str) -> Result<Self, Failure> {
        let Some((scheme, _)) = connect.split_once("://") else {
            let (address, carrier) = (connect.to_owned(), Carrier::Tcp);
            return Ok(Self { address, carrier, is_secure: false });
        };
        let wrong = |reason: &dyn fmt::Display| {
            Failure::Usage(format!("{}: {reason}", Name(connect.as_ref())))
        };
        let uri: Uri = connect.parse().map_err(|error| wrong(&error))?;
        let Some(host) = uri.host() else { return Err(wrong(&"no host")) };
        let is_secure = matches!(scheme, "wss" | "https");
        let port = uri.port_u16().unwrap_or(if is_secure { 443 } else { 80 });
        let address = format!("{host}:{port}");
        let carrier = match scheme {
            "ws" | "wss" => Carrier::WebSocket(uri),
            "http" | "https" => Carrier::Bosh(uri),
            _ => return Err(wrong(&"not ws, wss, http or https")),
        };
        Ok(Self { address, carrier, is_secure })
    }

    /// True for a URL that has TLS.
    pub(super) fn is_secure(&self) -> bool {
        self.is_secure
    }

    /// True where the stream is carried as it is.
    pub(super) fn is_plain(&self) -> bool {
        matches!(self.carrier, Carrier::Tcp)
    }
}

/// Connects to the far side, for the text of one stream to `domain`; the leg is that of EXI where
/// `is_exi`.
///
/// # Errors
///
/// It cannot be reached.
pub(super) async fn reach(
    settings: &Arc<Settings>,
    domain: &str,
    is_exi: bool,
) -> io::Result<Box<dyn Socket>> {
    match &settings.target.carrier {
        Carrier::Tcp => connect(settings, domain, is_exi).await,
        Carrier::WebSocket(uri) => {
            // A URL has a certificate for its host, whatever the domain of the stream.
            let socket = connect(settings, "", is_exi).await?;
            websocket::begin(socket, uri, &settings.limits).await
        }
        Carrier::Bosh(uri) => bosh::begin(uri, settings).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_say_what_carries_the_stream() {
        let read =
            |connect| Target::read(connect).map(|target| (target.is_plain(), target.address));
        let is = |plain, address: &str| Some((plain, address.to_owned()));
        assert_eq!(read("example.org:5222").ok(), is(true, "example.org:5222"));
        assert_eq!(read("ws://[::1]:5280/xmpp-websocket").ok(), is(false, "[::1]:5280"));
        assert_eq!(read("http://example.org/http-bind").ok(), is(false, "example.org:80"));
        assert_eq!(read("https://example.org/http-bind").ok(), is(false, "example.org:443"));
        for wrong in ["ftp://example.org/", "ws://", "http://a b/"] {
            assert!(matches!(read(wrong), Err(Failure::Usage(_))), "{wrong}");
        }
    }
}
