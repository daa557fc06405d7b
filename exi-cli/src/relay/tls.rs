//! RFC 8446: TLS, as whoever connects and whoever accepts a connection begins it.

use std::io;
use std::path::Path;
use std::sync::Arc;

use tokio::net::TcpStream;
use tokio_rustls::rustls::crypto::CryptoProvider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, Error, RootCertStore, ServerConfig};
use tokio_rustls::{TlsAcceptor, TlsConnector};

use super::connection::Socket;
use crate::error::{Failure, Name};

/// TLS as a client.
pub(super) struct Connector(TlsConnector);

impl Connector {
    /// Trusts the authorities in a file of PEM; without one, those of the system. `protocol` is
    /// what ALPN says (RFC 7301).
    ///
    /// # Errors
    ///
    /// There is no authority, or the file cannot be read.
    pub(super) fn new(authorities: Option<&Path>, protocol: Option<&str>) -> Result<Self, Failure> {
        let mut roots = RootCertStore::empty();
        match authorities {
            Some(file) => {
                for certificate in certificates(file)? {
                    roots.add(certificate).map_err(|error| broken(file, error))?;
                }
            }
            None => {
                // Some that cannot be parsed are in the stores of many systems.
                roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            }
        }
        if roots.is_empty() {
            let text = "the system has no certificates of authorities: see --connect-ca";
            return Err(Failure::Input(text.to_owned()));
        }
        let mut config = ClientConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .map_err(|error| Failure::Input(error.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = protocol.map(|name| name.as_bytes().to_vec()).into_iter().collect();
        Ok(Self(TlsConnector::from(Arc::new(config))))
    }

    /// Begins TLS with a peer that has a certificate for `name`, a domain or an IP address.
    ///
    /// # Errors
    ///
    /// No name of a certificate, or none of the peer's; or what the peer sends is no TLS.
    pub(super) async fn connect(
        &self,
        name: &str,
        socket: TcpStream,
    ) -> io::Result<Box<dyn Socket>> {
        let name = ServerName::try_from(name.to_owned())
            .map_err(|_| invalid(format!("{name:?} is no name that a certificate can have")))?;
        Ok(Box::new(self.0.connect(name, socket).await?))
    }
}

/// TLS as a server.
#[derive(Clone)]
pub(super) struct Acceptor(TlsAcceptor);

impl Acceptor {
    /// Shows the certificate in one file of PEM, whose key is in another.
    ///
    /// # Errors
    ///
    /// The files cannot be read, or do not belong together.
    pub(super) fn new(certificate: &Path, key: &Path) -> Result<Self, Failure> {
        let chain = certificates(certificate)?;
        let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| broken(key, error))?;
        let failed = |error: Error| Failure::Input(error.to_string());
        let mut config = ServerConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .map_err(failed)?
            .with_no_client_auth()
            .with_single_cert(chain, secret)
            .map_err(|error| broken(key, error))?;
        // Devices that come again keep what their sessions need, so it takes no memory here.
        config.ticketer = rustls_graviola::Ticketer::new().map_err(failed)?;
        Ok(Self(TlsAcceptor::from(Arc::new(config))))
    }

    /// Begins TLS with a peer.
    ///
    /// # Errors
    ///
    /// What the peer sends is no TLS, or it does not take the certificate.
    pub(super) async fn accept(&self, socket: TcpStream) -> io::Result<Box<dyn Socket>> {
        Ok(Box::new(self.0.accept(socket).await?))
    }
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls_graviola::default_provider())
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, Failure> {
    let read = CertificateDer::pem_file_iter(file).and_then(Iterator::collect);
    let certificates: Vec<_> = read.map_err(|error| broken(file, error))?;
    match certificates.is_empty() {
        true => Err(broken(file, "no certificate in it")),
        false => Ok(certificates),
    }
}

fn broken(file: &Path, error: impl std::fmt::Display) -> Failure {
    Failure::input(Name(file), error)
}

fn invalid(text: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text)
}
