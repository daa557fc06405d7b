//! A server that knows XML alone: it lets everybody in, and sends back what it gets.

use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::xml::{Cutter, Piece};

const HEAD: &str = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' id='s1' from='example.org' version='1.0'>";
pub(crate) const BEFORE: &str = "<stream:features>\
    <starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>\
    <compression xmlns='http://jabber.org/features/compress'><method>zlib</method></compression>\
    <mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-1-PLUS</mechanism>\
    <mechanism>SCRAM-SHA-1</mechanism></mechanisms></stream:features>";
pub(crate) const AFTER: &str = "<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>\
    <c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='v='/>\
    </stream:features>";

/// A server on a port of loopback.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    connections: Arc<Mutex<Vec<TcpStream>>>,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let connections = Arc::new(Mutex::new(Vec::new()));
        let heads = Arc::new(Mutex::new(Vec::new()));
        let server = Self { address, connections, heads };
        let (connections, heads) = (Arc::clone(&server.connections), Arc::clone(&server.heads));
        thread::spawn(move || {
            for socket in listener.incoming() {
                let socket = socket.expect("a connection");
                socket.set_nodelay(true).expect("an option");
                connections.lock().expect("a lock").push(socket.try_clone().expect("a clone"));
                let heads = Arc::clone(&heads);
                // What ends a connection early is the test's to notice.
                thread::spawn(move || serve(socket, &heads).ok());
            }
        });
        server
    }

    /// Breaks all connections, as a server does that is killed.
    pub(crate) fn drop_all(&self) {
        for socket in self.connections.lock().expect("a lock").drain(..) {
            let _ = socket.shutdown(std::net::Shutdown::Both);
        }
    }

    /// The heads of streams that came, in order.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.heads.lock().expect("a lock").clone()
    }

    /// Connections that were accepted and not dropped by this side.
    pub(crate) fn accepted(&self) -> usize {
        self.connections.lock().expect("a lock").len()
    }
}

fn serve(mut socket: TcpStream, heads: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut cutter = Cutter::new(socket.try_clone()?);
    let mut authenticated = false;
    let mut begun = false;
    loop {
        match cutter.next()? {
            Piece::Head(head) => {
                // A second head without a reason is an error of the relay.
                if begun && !authenticated {
                    return socket.write_all(b"<twice/>");
                }
                begun = true;
                heads.lock().expect("a lock").push(head);
                let features = if authenticated { AFTER } else { BEFORE };
                socket.write_all([HEAD, features].concat().as_bytes())?;
            }
            Piece::Element(element) if element.starts_with("<auth") => {
                authenticated = true;
                socket.write_all(b"<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>")?;
            }
            Piece::Element(element) if element.contains("flood") => flood(&mut socket)?,
            Piece::Element(element) => socket.write_all(element.as_bytes())?,
            Piece::End(true) => return socket.write_all(b"</stream:stream>"),
            Piece::End(false) => return Ok(()),
        }
    }
}

/// How much a server sends to who does not read, at most.
pub(crate) const FLOOD: usize = 256 << 20;

/// Sends stanzas until nobody takes them for a second; then says how many bytes went, by closing.
fn flood(socket: &mut TcpStream) -> io::Result<()> {
    socket.set_write_timeout(Some(Duration::from_secs(1)))?;
    let body = "x".repeat(1000);
    let mut sent = 0;
    while sent < FLOOD {
        let stanza = format!("<message id='{sent}'><body>{body}{sent}</body></message>");
        socket.write_all(stanza.as_bytes())?;
        sent += stanza.len();
    }
    socket.write_all(b"<message id='all'><body>everything was taken</body></message>")
}
