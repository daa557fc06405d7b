//! A certificate made for a test (RFC 5280), in the distinguished encoding (X.690).

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use graviola::hashing::Sha256;
use graviola::signing::ecdsa::{P256, SigningKey};
use tempfile::TempDir;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, ServerConfig};

/// The domain of the streams.
pub(crate) const DOMAIN: &str = "example.org";

const ECDSA_WITH_SHA256: &[u8] = &[6, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 2];
const COMMON_NAME: &[u8] = &[6, 3, 0x55, 4, 3];
const SUBJECT_ALT_NAME: &[u8] = &[6, 3, 0x55, 0x1D, 0x11];

/// A certificate that is its own authority, and its key, in files that last as long as this.
pub(crate) struct Certificate {
    folder: TempDir,
}

impl Certificate {
    /// A certificate for [`DOMAIN`].
    pub(crate) fn new() -> Self {
        let key = SigningKey::<P256>::generate().expect("a key");
        let folder = TempDir::new().expect("a folder");
        let mut room = [0; 512];
        let secret = key.to_pkcs8_der(&mut room).expect("its form");
        fs::write(folder.path().join("key.pem"), pem("PRIVATE KEY", secret)).expect("a file");
        let certificate = pem("CERTIFICATE", &signed(&key));
        fs::write(folder.path().join("certificate.pem"), certificate).expect("a file");
        Self { folder }
    }

    /// The same files with another certificate, as after a renewal.
    pub(crate) fn copy_from(&self, other: &Self) {
        fs::copy(other.file(), self.file()).expect("a copy");
        fs::copy(other.key_file(), self.key_file()).expect("a copy");
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("certificate.pem")
    }

    pub(crate) fn key_file(&self) -> PathBuf {
        self.folder.path().join("key.pem")
    }

    /// The options of a relay that shows it.
    pub(crate) fn near(&self) -> Vec<String> {
        let text = |path: PathBuf| path.to_str().expect("a path").to_owned();
        vec!["--tls-cert".into(), text(self.file()), "--tls-key".into(), text(self.key_file())]
    }

    /// The options of a relay that trusts it.
    pub(crate) fn far(&self, how: &str) -> Vec<String> {
        let file = self.file().to_str().expect("a path").to_owned();
        vec!["--connect-tls".into(), how.to_owned(), "--connect-ca".into(), file]
    }

    fn chain(&self) -> Vec<CertificateDer<'static>> {
        vec![CertificateDer::from_pem_file(self.file()).expect("a certificate")]
    }

    /// What a server shows it by.
    pub(crate) fn server(&self) -> Arc<ServerConfig> {
        let key = PrivateKeyDer::from_pem_file(self.key_file()).expect("a key");
        let config = ServerConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(self.chain(), key)
            .expect("a key of the certificate");
        Arc::new(config)
    }

    /// A client that trusts it.
    pub(crate) fn client(&self) -> ClientConnection {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(self.chain());
        let config = ClientConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(DOMAIN).expect("a name");
        ClientConnection::new(Arc::new(config), name).expect("a connection")
    }
}

fn provider() -> Arc<tokio_rustls::rustls::crypto::CryptoProvider> {
    Arc::new(rustls_graviola::default_provider())
}

fn signed(key: &SigningKey<P256>) -> Vec<u8> {
    let mut room = [0; 256];
    let public = key.to_spki_der(&mut room).expect("its form");
    let sequence = |parts: &[&[u8]]| tagged(0x30, parts);
    let algorithm = sequence(&[ECDSA_WITH_SHA256]);
    let common = sequence(&[COMMON_NAME, &tagged(0x0C, &[DOMAIN.as_bytes()])]);
    let name = sequence(&[&tagged(0x31, &[&common])]);
    let times = [b"200101000000Z", b"491231235959Z"].map(|time| tagged(0x17, &[time]));
    let names = sequence(&[&tagged(0x82, &[DOMAIN.as_bytes()])]);
    let extension = sequence(&[SUBJECT_ALT_NAME, &tagged(4, &[&names])]);
    let body = sequence(&[
        &tagged(0xA0, &[&tagged(2, &[&[2]])]),
        &tagged(2, &[&[1]]),
        &algorithm,
        &name,
        &sequence(&[&times[0], &times[1]]),
        &name,
        public,
        &tagged(0xA3, &[&sequence(&[&extension])]),
    ]);
    let mut room = [0; 128];
    let signature = key.sign_asn1::<Sha256>(&[&body], &mut room).expect("a signature");
    sequence(&[&body, &algorithm, &tagged(3, &[&[0], signature])])
}

/// A tag, the length, and the parts.
fn tagged(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = u16::try_from(content.len()).expect("a short one").to_be_bytes();
    let mut out = match length {
        [0, short @ ..0x80] => vec![tag, short],
        [0, short] => vec![tag, 0x81, short],
        [high, low] => vec![tag, 0x82, high, low],
    };
    out.extend(content);
    out
}

fn pem(label: &str, bytes: &[u8]) -> String {
    let mut text = format!("-----BEGIN {label}-----\n");
    let digits = STANDARD.encode(bytes);
    for line in digits.as_bytes().chunks(64) {
        text.push_str(&format!("{}\n", String::from_utf8_lossy(line)));
    }
    text + &format!("-----END {label}-----\n")
}
