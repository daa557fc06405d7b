//! A connection manager that lets everybody in, and sends back what it gets.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::{Duration, Instant};

use roxmltree::{Document, Node};

use crate::server::{AFTER, BEFORE, FLOOD};

const HTTP_BIND: &str = "http://jabber.org/protocol/httpbind";
const XBOSH: &str = "urn:xmpp:xbosh";
const SUCCESS: &str = "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>";

/// How a manager treats its clients.
#[derive(Clone, Copy)]
pub(crate) struct Manners {
    /// Milliseconds that a request is held.
    pub(crate) wait: u64,
    /// Takes a request and closes the connection without an answer, each time this many came.
    pub(crate) drops: Option<u64>,
    /// Closes the connection after each answer.
    pub(crate) closes: bool,
    /// Knows no host.
    pub(crate) refuses: bool,
}

impl Default for Manners {
    fn default() -> Self {
        Self { wait: 60_000, drops: None, closes: false, refuses: false }
    }
}

/// A manager on a port of loopback.
pub(crate) struct Manager {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    manners: Manners,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    sessions: BTreeMap<String, Session>,
    connections: usize,
    requests: u64,
    most_requests: usize,
    terminated: usize,
}

/// A session; requests are taken, and answered, in the order of their numbers.
#[derive(Default)]
struct Session {
    next: u64,
    answered: u64,
    waiting: usize,
    authenticated: bool,
    ended: Option<&'static str>,
    status: &'static str,
    out: Vec<String>,
    answers: BTreeMap<u64, String>,
}

impl Manager {
    pub(crate) fn start(manners: Manners) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let (state, changed) = (Mutex::default(), Condvar::new());
        let manager = Self { address, shared: Arc::new(Shared { manners, state, changed }) };
        let shared = Arc::clone(&manager.shared);
        thread::spawn(move || {
            for socket in listener.incoming() {
                let (socket, shared) = (socket.expect("a connection"), Arc::clone(&shared));
                shared.lock().connections += 1;
                // What ends a connection early is the test's to notice.
                thread::spawn(move || shared.serve(socket).ok());
            }
        });
        manager
    }

    pub(crate) fn connections(&self) -> usize {
        self.shared.lock().connections
    }

    pub(crate) fn requests(&self) -> u64 {
        self.shared.lock().requests
    }

    /// The most requests of a session that waited at a time.
    pub(crate) fn most_requests(&self) -> usize {
        self.shared.lock().most_requests
    }

    pub(crate) fn terminated(&self) -> usize {
        self.shared.lock().terminated
    }

    /// True where so many sessions come to be terminated, within some seconds.
    pub(crate) fn comes_to_terminate(&self, count: usize) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(5) {
            if self.terminated() == count {
                return true;
            }
            thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("a lock")
    }

    fn serve(&self, socket: TcpStream) -> io::Result<()> {
        socket.set_nodelay(true)?;
        let mut writer = socket.try_clone()?;
        let mut reader = BufReader::new(socket);
        while let Some(body) = request(&mut reader)? {
            let number = {
                let mut state = self.lock();
                state.requests += 1;
                state.requests
            };
            let (status, answer) = self.answer(&body);
            if self.manners.drops.is_some_and(|every| number.is_multiple_of(every)) {
                return Ok(());
            }
            let length = answer.len();
            let head = format!("HTTP/1.1 {status}\r\nContent-Type: text/xml\r\n");
            writer
                .write_all(format!("{head}Content-Length: {length}\r\n\r\n{answer}").as_bytes())?;
            if self.manners.closes {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Takes a request, and holds it until there is something to say.
    fn answer(&self, body: &str) -> (&'static str, String) {
        let document = Document::parse(body).expect("a document");
        let root = document.root_element();
        assert!(root.has_tag_name((HTTP_BIND, "body")), "{body}");
        let rid: u64 = root.attribute("rid").expect("a rid").parse().expect("a number");
        let Some(sid) = root.attribute("sid") else { return ("200 OK", self.create(root, rid)) };
        let mut state = self.turn(self.lock(), |state| {
            state.sessions.get(sid).is_none_or(|session| rid <= session.next)
        });
        let mut terminates = false;
        let session = state.sessions.get_mut(sid).expect("a session");
        if let Some(answer) = session.answers.get(&rid) {
            return ("200 OK", answer.clone());
        }
        if rid == session.next {
            terminates = session.take(root, body);
            session.next += 1;
        }
        session.waiting += 1;
        let waiting = session.waiting;
        state.most_requests = state.most_requests.max(waiting);
        state.terminated += usize::from(terminates);
        self.changed.notify_all();
        let mut state = self.turn(state, |state| {
            let session = &state.sessions[sid];
            let due = !session.out.is_empty() || session.next > rid + 1;
            session.answered + 1 == rid && (due || session.ended.is_some())
        });
        let session = state.sessions.get_mut(sid).expect("a session");
        session.waiting -= 1;
        session.answered = rid;
        let answer = wrapped(session.ended.unwrap_or_default(), &session.out.split_off(0).concat());
        session.answers.insert(rid, answer.clone());
        self.changed.notify_all();
        (session.status, answer)
    }

    /// Waits for something, or as long as a request is held.
    fn turn<'s>(
        &'s self,
        state: MutexGuard<'s, State>,
        mut come: impl FnMut(&State) -> bool,
    ) -> MutexGuard<'s, State> {
        let wait = Duration::from_millis(self.manners.wait);
        let waited = self.changed.wait_timeout_while(state, wait, |state| !come(state));
        waited.expect("a lock").0
    }

    fn create(&self, body: Node<'_, '_>, rid: u64) -> String {
        assert_eq!(body.attribute("to"), Some("example.org"));
        if self.manners.refuses {
            return wrapped("type='terminate' condition='host-unknown'", "");
        }
        let mut state = self.lock();
        let sid = format!("sid-{rid}");
        let session =
            Session { next: rid + 1, answered: rid, status: "200 OK", ..Session::default() };
        // The same answer to the same request.
        state.sessions.entry(sid.clone()).or_insert(session);
        let attributes =
            format!("sid='{sid}' authid='s1' from='example.org' wait='60' requests='2'");
        wrapped(&attributes, BEFORE)
    }
}

impl Session {
    /// Takes what a request says; true where it ends the session.
    fn take(&mut self, body: Node<'_, '_>, text: &str) -> bool {
        if body.attribute((XBOSH, "restart")) == Some("true") {
            assert!(self.authenticated, "a restart without a reason");
            self.out.push(AFTER.to_owned());
        }
        for child in body.children() {
            let element = &text[child.range()];
            match child.tag_name().name() {
                "auth" => {
                    self.authenticated = true;
                    self.out.push(SUCCESS.to_owned());
                }
                _ if element.contains(">end<") => {
                    self.ended = Some("type='terminate' condition='system-shutdown'");
                }
                _ if element.contains(">flood<") => {
                    let stanza = element.replace("flood", &"x".repeat(1000));
                    let count = FLOOD / stanza.len();
                    self.out.extend(std::iter::repeat_n(stanza, count));
                }
                _ if element.contains(">status<") => {
                    self.status = "404 Not Found";
                    self.out.push(element.to_owned());
                }
                _ => self.out.push(element.to_owned()),
            }
        }
        let terminates = body.attribute("type") == Some("terminate");
        if terminates {
            self.ended = Some("type='terminate'");
        }
        terminates
    }
}

fn wrapped(attributes: &str, elements: &str) -> String {
    format!(
        "<body xmlns='{HTTP_BIND}' xmlns:stream='http://etherx.jabber.org/streams' \
         {attributes}>{elements}</body>"
    )
}

/// The body of the next request; none at the end of the connection.
fn request(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    assert_eq!(line, "POST /http-bind HTTP/1.1\r\n");
    let mut length = 0;
    while line != "\r\n" {
        line.clear();
        reader.read_line(&mut line)?;
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().expect("a length");
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Some(String::from_utf8(body).expect("UTF-8")))
}
