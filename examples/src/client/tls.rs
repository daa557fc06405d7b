//! RFC 6120 §5: TLS, before anything else is said.

use std::io;
use std::path::Path;
use std::sync::Arc;

use exi_xmpp::negotiation::Element;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::error::{Result, refused};
use super::stream::{Duplex, Stream};

const TLS: &str = "urn:ietf:params:xml:ns:xmpp-tls";

/// How TLS begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Encryption {
    /// Not at all.
    #[default]
    None,
    /// In a stream, by STARTTLS.
    Starttls,
    /// With the first byte (XEP-0368).
    Direct,
}

/// TLS towards a gateway or a server.
#[derive(Clone)]
pub struct Tls {
    connector: TlsConnector,
    pub(super) by_starttls: bool,
}

impl Tls {
    /// TLS as it is asked for, if it is. Trusts the authorities in a file of PEM; without one,
    /// those of the system.
    ///
    /// # Errors
    ///
    /// There is no authority, or the file cannot be read.
    pub fn new(encryption: Encryption, authorities: Option<&Path>) -> Result<Option<Self>> {
        if encryption == Encryption::None {
            return Ok(None);
        }
        let certificates: Vec<CertificateDer<'static>> = match authorities {
            Some(file) => CertificateDer::pem_file_iter(file)
                .and_then(Iterator::collect)
                .map_err(|error| refused(format!("{}: {error}", file.display())))?,
            None => rustls_native_certs::load_native_certs().certs,
        };
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(certificates);
        if roots.is_empty() {
            return Err(refused("no certificate of an authority"));
        }
        let provider = Arc::new(rustls_graviola::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(refused)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let connector = TlsConnector::from(Arc::new(config));
        Ok(Some(Self { connector, by_starttls: encryption == Encryption::Starttls }))
    }

    /// Begins TLS with a peer that has a certificate for the domain.
    pub(super) async fn begin(
        &self,
        domain: &str,
        socket: Box<dyn Duplex>,
    ) -> Result<Box<dyn Duplex>> {
        let name = ServerName::try_from(domain.to_owned()).map_err(refused)?;
        Ok(Box::new(self.connector.connect(name, socket).await?))
    }
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tls").field("by_starttls", &self.by_starttls).finish_non_exhaustive()
    }
}

/// Asks for TLS: the next bytes are its own.
pub(super) async fn ask(stream: &mut Stream<'_>, features: &Element) -> Result<()> {
    if features.child(TLS, "starttls").is_none() {
        return Err(refused("no STARTTLS is offered"));
    }
    let answer = stream.ask(&Element::new(TLS, "starttls")).await?;
    match answer.is(TLS, "proceed") {
        true => Ok(()),
        false => Err(io::Error::other(format!("no TLS: {answer}")).into()),
    }
}
