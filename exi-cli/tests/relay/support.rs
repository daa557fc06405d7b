//! The program as a relay, and a client that knows XML alone.

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::xml::{Cutter, Piece};

/// A relay that runs; killed when it goes.
pub(crate) struct Relay {
    child: Child,
    pub(crate) address: SocketAddr,
    pub(crate) metrics: SocketAddr,
    log: Arc<Mutex<String>>,
}

impl Relay {
    /// Starts `exi gateway` or `exi bridge` in front of an address or a URL.
    pub(crate) fn start(command: &str, connect: impl ToString, more: &[&str]) -> Self {
        Self::start_at("127.0.0.1:0", command, connect, more)
    }

    /// Starts it where it should listen.
    pub(crate) fn start_at(
        listen: impl ToString,
        command: &str,
        connect: impl ToString,
        more: &[&str],
    ) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_exi"))
            .args([command, "--listen", &listen.to_string(), "--metrics", "127.0.0.1:0"])
            .args(["--connect", &connect.to_string()])
            .args(more)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut log = BufReader::new(child.stderr.take().expect("its log"));
        let metrics = announced(&mut log);
        let address = announced(&mut log);
        let lines = Arc::new(Mutex::new(String::new()));
        let relay = Self { child, address, metrics, log: Arc::clone(&lines) };
        // A pipe that nobody reads would stop the relay.
        thread::spawn(move || {
            for line in log.lines().map_while(Result::ok) {
                lines.lock().expect("a lock").push_str(&format!("{line}\n"));
            }
        });
        relay
    }

    /// Waits some seconds for a line of the log.
    pub(crate) fn expect_log(&self, text: &str) {
        let logged = || self.log.lock().expect("a lock").contains(text);
        let found = (0..100).any(|_| {
            logged() || {
                thread::sleep(Duration::from_millis(50));
                false
            }
        });
        assert!(found, "no {text:?} in {}", self.log.lock().expect("a lock"));
    }

    /// The value of a counter, with its labels as they are written.
    pub(crate) fn counter(&self, name: &str) -> u64 {
        let mut socket = TcpStream::connect(self.metrics).expect("the counters");
        socket.write_all(b"GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n").expect("a request");
        let mut text = String::new();
        socket.read_to_string(&mut text).expect("an answer");
        assert!(text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("no {name} in {text}")).parse().expect("a number")
    }

    /// True where a counter comes to have a value, within some seconds.
    pub(crate) fn has(&self, name: &str, value: u64) -> bool {
        (0..100).any(|_| {
            thread::sleep(Duration::from_millis(50));
            self.counter(name) == value
        })
    }

    /// The id of its process.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// Memory that is its own, in KiB.
    pub(crate) fn memory(&self) -> Option<u64> {
        exi_examples::load::Memory::of(self.process())
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().expect("kill").success());
    }

    /// Tells it to stop, as a supervisor does; how it ended.
    pub(crate) fn terminate(mut self) -> ExitStatus {
        self.signal("TERM");
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status;
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "it goes on");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The address in the next line of the log that has one.
fn announced(log: &mut impl BufRead) -> SocketAddr {
    let mut line = String::new();
    while log.read_line(&mut line).expect("a log") > 0 {
        if let Some((_, rest)) = line.split_once("address=") {
            let address = rest.split_whitespace().next().expect("an address");
            return address.parse().expect("an address");
        }
        line.clear();
    }
    panic!("the relay has ended");
}

/// A stream of one thread that reads and writes by two names.
pub(crate) struct Shared<S>(Rc<RefCell<S>>);

impl<S> Shared<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self(Rc::new(RefCell::new(stream)))
    }
}

impl<S> Clone for Shared<S> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<S: Read> Read for Shared<S> {
    fn read(&mut self, room: &mut [u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().read(room)
    }
}

impl<S: Write> Write for Shared<S> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.borrow_mut().flush()
    }
}

/// A client.
pub(crate) struct Client<S = TcpStream> {
    pub(crate) socket: S,
    cutter: Cutter<S>,
}

pub(crate) const HEAD: &str = "<?xml version='1.0'?><stream:stream to='example.org' version='1.0' \
    xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
pub(crate) const AUTH: &str =
    "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AGEAYg==</auth>";

impl Client {
    /// A client that has connected.
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let socket = TcpStream::connect(address).expect("a connection");
        socket.set_nodelay(true).expect("an option");
        socket.set_read_timeout(Some(Duration::from_secs(60))).expect("a timeout");
        let reader = socket.try_clone().expect("a clone");
        Self::new(socket, reader)
    }

    /// A client that has authenticated and waits for nothing.
    pub(crate) fn login(address: SocketAddr) -> Self {
        let mut client = Self::connect(address);
        client.authenticate();
        client
    }
}

impl<S: Read + Write> Client<S> {
    /// A client on both ends of a connection.
    pub(crate) fn new(socket: S, reader: S) -> Self {
        Self { socket, cutter: Cutter::new(reader) }
    }

    pub(crate) fn authenticate(&mut self) {
        self.send(HEAD);
        self.expect_head();
        self.element();
        self.send(AUTH);
        assert!(self.element().contains("success"));
        self.send(HEAD);
        self.expect_head();
        let features = self.element();
        assert!(features.contains("bind"), "{features}");
    }

    pub(crate) fn send(&mut self, text: &str) {
        self.socket.write_all(text.as_bytes()).expect("to be sent");
        self.socket.flush().expect("to be sent");
    }

    pub(crate) fn next(&mut self) -> Piece {
        // A connection that is reset has ended.
        self.cutter.next().unwrap_or(Piece::End(false))
    }

    pub(crate) fn expect_head(&mut self) -> String {
        match self.next() {
            Piece::Head(head) => head,
            other => panic!("not a head: {other:?}"),
        }
    }

    pub(crate) fn element(&mut self) -> String {
        self.next().element()
    }

    /// The stream error that ends the stream, with its end tag.
    pub(crate) fn expect_error(&mut self, condition: &str) {
        let mut piece = self.next();
        if let Piece::Head(_) = piece {
            piece = self.next();
        }
        let error = piece.element();
        assert!(error.contains("error") && error.contains(condition), "{error}");
        assert_eq!(self.next(), Piece::End(true));
    }
}
