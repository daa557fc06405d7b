//! A server that knows XML alone: it lets everybody in, and sends stanzas to whom they are for, or
//! back where that is nobody.

use std::collections::HashMap;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::xml::{Cutter, Piece};

const HEAD: &str = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' id='s1' from='example.org' version='1.0'>";
pub(crate) const BEFORE: &str = "<stream:features>\
    <starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>\
    <compression xmlns='http://jabber.org/features/compress'><method>zlib</method></compression>\
    <mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-1-PLUS</mechanism>\
    <mechanism>SCRAM-SHA-1</mechanism><mechanism>PLAIN</mechanism></mechanisms>\
    </stream:features>";
pub(crate) const AFTER: &str = "<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>\
    <c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='v='/>\
    <sm xmlns='urn:xmpp:sm:3'/>\
    </stream:features>";

/// A server on a port of loopback.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

/// What becomes of a stanza; nothing where it is empty.
pub(crate) type Spoil = fn(&str) -> String;

/// What all connections share.
#[derive(Default)]
struct Shared {
    connections: Mutex<Vec<TcpStream>>,
    heads: Mutex<Vec<String>>,
    /// Who has bound a resource, by address.
    bound: Mutex<HashMap<String, Arc<Mutex<TcpStream>>>>,
    down: AtomicBool,
    /// What becomes of a stanza that is for somebody.
    spoiled: Mutex<Option<Spoil>>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let shared = Arc::default();
        let accepting = Some(accept(listener, &shared));
        Self { address, shared, accepting }
    }

    /// Breaks all connections, as a server does that is killed.
    pub(crate) fn drop_all(&self) {
        for socket in self.shared.connections.lock().expect("a lock").drain(..) {
            let _ = socket.shutdown(std::net::Shutdown::Both);
        }
    }

    /// Breaks all connections, and leaves the port.
    pub(crate) fn kill(&mut self) {
        self.shared.down.store(true, Relaxed);
        // The listener waits for a connection.
        TcpStream::connect(self.address).expect("a connection");
        let accepting = self.accepting.take().expect("a server that is up");
        accepting.join().expect("a server that does not panic");
        self.drop_all();
    }

    /// Comes back on the same port.
    pub(crate) fn restart(&mut self) {
        self.shared.down.store(false, Relaxed);
        let listener = TcpListener::bind(self.address).expect("the port of before");
        self.accepting = Some(accept(listener, &self.shared));
    }

    /// Sends what this makes of stanzas in place of them.
    pub(crate) fn spoil(&self, spoil: Spoil) {
        *self.shared.spoiled.lock().expect("a lock") = Some(spoil);
    }

    /// The heads of streams that came, in order.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.shared.heads.lock().expect("a lock").clone()
    }

    /// Connections that were accepted and not dropped by this side.
    pub(crate) fn accepted(&self) -> usize {
        self.shared.connections.lock().expect("a lock").len()
    }
}

fn accept(listener: TcpListener, shared: &Arc<Shared>) -> JoinHandle<()> {
    let shared = Arc::clone(shared);
    thread::spawn(move || {
        for socket in listener.incoming() {
            if shared.down.load(Relaxed) {
                return;
            }
            let socket = socket.expect("a connection");
            socket.set_nodelay(true).expect("an option");
            let clone = socket.try_clone().expect("a clone");
            shared.connections.lock().expect("a lock").push(clone);
            let shared = Arc::clone(&shared);
            // What ends a connection early is the test's to notice.
            thread::spawn(move || serve(socket, &shared).ok());
        }
    })
}

fn serve(socket: TcpStream, shared: &Shared) -> io::Result<()> {
    let mut cutter = Cutter::new(socket.try_clone()?);
    let socket = Arc::new(Mutex::new(socket));
    let write = |text: &str| socket.lock().expect("a lock").write_all(text.as_bytes());
    let mut user = None;
    let mut address = None;
    let mut begun = false;
    loop {
        match cutter.next()? {
            Piece::Head(head) => {
                // A second head without a reason is an error of the relay.
                if begun && user.is_none() {
                    return write("<twice/>");
                }
                begun = true;
                shared.heads.lock().expect("a lock").push(head);
                let features = if user.is_some() { AFTER } else { BEFORE };
                write(&[HEAD, features].concat())?;
            }
            Piece::Element(element) if element.starts_with("<auth") => {
                user = Some(user_of(&element));
                write("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>")?;
            }
            Piece::Element(element) if element.contains("<body>say ") => {
                let text = element.split_once("<body>say ").map_or("", |(_, text)| text);
                let text = text.split_once("</body>").map_or("", |(text, _)| text);
                let text = text.replace("&lt;", "<").replace("&gt;", ">");
                write(&text)?;
            }
            Piece::Element(element) if element.contains("flood") => {
                flood(&mut socket.lock().expect("a lock"))?;
            }
            Piece::Element(element) if element.contains("<bind") => {
                let resource = text_of(&element, "resource").unwrap_or_else(|| "r".to_owned());
                let bound = format!("{}@example.org/{resource}", user.as_deref().unwrap_or("u"));
                write(&format!(
                    "<iq type='result' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>\
                     <jid>{bound}</jid></bind></iq>"
                ))?;
                let mut all = shared.bound.lock().expect("a lock");
                all.insert(bound.clone(), Arc::clone(&socket));
                address = Some(bound);
            }
            Piece::Element(element) => match route(&element, address.as_deref(), shared) {
                Some((to, mut element)) => {
                    if let Some(spoil) = *shared.spoiled.lock().expect("a lock") {
                        element = spoil(&element);
                    }
                    to.lock().expect("a lock").write_all(element.as_bytes())?;
                }
                None => write(&element)?,
            },
            Piece::End(true) => return write("</stream:stream>"),
            Piece::End(false) => return Ok(()),
        }
    }
}

/// Where a stanza goes that is for somebody else, and what goes there: it says who sent it.
fn route(
    element: &str,
    from: Option<&str>,
    shared: &Shared,
) -> Option<(Arc<Mutex<TcpStream>>, String)> {
    let from = from?;
    let document = roxmltree::Document::parse(element).ok()?;
    let to = document.root_element().attribute("to")?;
    let socket = Arc::clone(shared.bound.lock().expect("a lock").get(to)?);
    let name = element.find([' ', '>', '/'])?;
    let (name, rest) = element.split_at(name);
    Some((socket, format!("{name} from='{from}'{rest}")))
}

/// The user in the initial response of PLAIN; somebody with another mechanism.
fn user_of(auth: &str) -> String {
    let text = text_of(auth, "auth").expect("an initial response");
    let bytes = STANDARD.decode(text).expect("base64");
    let user = bytes.split(|&byte| byte == 0).nth(1).unwrap_or(b"somebody");
    String::from_utf8(user.to_vec()).expect("UTF-8")
}

/// The text of the first element that has a name.
fn text_of(element: &str, name: &str) -> Option<String> {
    let document = roxmltree::Document::parse(element).expect("well-formed");
    let found = document.descendants().find(|node| node.tag_name().name() == name)?;
    found.text().map(str::to_owned)
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
