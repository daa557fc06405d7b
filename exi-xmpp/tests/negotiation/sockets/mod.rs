//! A client written from the digest of XEP-0322 alone, over sockets of loopback: XML as text, EXI
//! as the bytes that another encoder wrote, or that the codec writes by the published schemas.

mod compress;
mod direct;
mod server;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;

use exi_core::{Encoder, Limits, Memory};
use exi_xml::Whitespace;
use exi_xmpp::repository::Configuration;

/// The client's end of a connection.
struct Wire(TcpStream);

impl Wire {
    fn connect(address: SocketAddr) -> Self {
        let socket = TcpStream::connect(address).expect("a connection");
        socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
        Self(socket)
    }

    fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).expect("the server reads");
    }

    /// Reads that many bytes.
    fn take(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.0.read_exact(&mut bytes).expect("the server answers");
        bytes
    }

    /// Reads text up to and with `end`.
    fn until(&mut self, end: &str) -> String {
        let mut text = Vec::new();
        while !text.ends_with(end.as_bytes()) {
            let mut byte = [0];
            if self.0.read(&mut byte).expect("the server answers") == 0 {
                panic!("ended: {}", String::from_utf8_lossy(&text));
            }
            text.extend(byte);
        }
        String::from_utf8(text).expect("UTF-8")
    }

    /// Reads to the end of the connection, and closes it.
    fn rest(mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.0.read_to_end(&mut bytes).expect("the server ends it");
        bytes
    }
}

/// A file of the shared vectors.
fn vector(file: &str) -> Option<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/xmpp/vectors");
    let path = folder.join(file);
    if !path.exists() {
        println!("skipped: {} is absent", path.display());
        return None;
    }
    Some(std::fs::read(path).expect("a file that is there"))
}

/// The body in a file of the authors' samples, which have a header of one byte before it.
fn sample(file: &str) -> Option<Vec<u8>> {
    let bytes = vector(file)?;
    Some(bytes.strip_prefix(&[0x80]).expect("a header").to_vec())
}

/// The body of an element, by the schemas of a configuration.
fn encode(xml: &str, configuration: &Configuration) -> Vec<u8> {
    let memory = Memory::growing(&Limits::default());
    let options = configuration.terms().options;
    let mut encoder = Encoder::new(configuration.schema(), options, memory).expect("an encoder");
    let mut out = Vec::new();
    exi_xml::encode(xml.as_bytes(), &mut encoder, Whitespace::KeepLeaf, &mut out)
        .unwrap_or_else(|error| panic!("{xml}: {error}"));
    out
}
