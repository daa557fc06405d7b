//! Over `Read` and `Write` that hand over one byte at a time.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::rc::Rc;

use exi_xmpp::stream::{Error, Refusal};
use exi_xmpp::transport::{ExiStream, OnRefusal};

use crate::{HEAD, TAIL, endpoint, infoset, session};

/// One end of a pipe in memory, which takes and gives a byte at a time.
struct Trickle {
    incoming: Rc<RefCell<VecDeque<u8>>>,
    outgoing: Rc<RefCell<VecDeque<u8>>>,
}

fn pipe() -> (Trickle, Trickle) {
    let (one, other) = (Rc::default(), Rc::default());
    let end = |incoming, outgoing| Trickle {
        incoming: Rc::clone(incoming),
        outgoing: Rc::clone(outgoing),
    };
    (end(&one, &other), end(&other, &one))
}

impl Read for Trickle {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match (out.first_mut(), self.incoming.borrow_mut().pop_front()) {
            (Some(room), Some(byte)) => {
                *room = byte;
                Ok(1)
            }
            _ => Ok(0),
        }
    }
}

impl Write for Trickle {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let byte = bytes.first().copied();
        self.outgoing.borrow_mut().extend(byte);
        Ok(usize::from(byte.is_some()))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn read_all(stream: &mut ExiStream<'_, Trickle>) -> (String, io::Result<usize>) {
    let mut text = String::new();
    let result = stream.read_to_string(&mut text);
    (text, result)
}

#[test]
fn a_session_goes_there_and_back() {
    let (one, other) = pipe();
    let mut client = ExiStream::new(endpoint(false), one);
    let mut server = ExiStream::new(endpoint(false), other);
    let text = session(100);
    client.write_all(text.as_bytes()).expect("a stream of XMPP");
    client.flush().expect("room");
    let (seen, result) = read_all(&mut server);
    result.expect("the end");
    assert_eq!(infoset::first_level(&seen, false), infoset::first_level(&text, false));
    server.write_all(seen.as_bytes()).expect("a stream of XMPP");
    let (seen, result) = read_all(&mut client);
    result.expect("the end");
    assert_eq!(infoset::first_level(&seen, false), infoset::first_level(&text, false));
}

#[test]
fn both_sides_are_told_of_bytes_that_are_no_exi() {
    let (one, mut other) = pipe();
    let mut client = ExiStream::new(endpoint(false), one);
    client.write_all(HEAD.as_bytes()).expect("the head");
    other.write_all(&[0xFF; 40]).expect("room");
    let (text, result) = read_all(&mut client);
    let error = result.expect_err("not EXI");
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    let source = error.get_ref().and_then(|source| source.downcast_ref::<Error>());
    assert!(matches!(source, Some(Error::Exi(_))), "{error:?}");
    assert!(text.contains("<undefined-condition") && text.ends_with(TAIL), "{text}");
    client.flush().expect("room");
    let (told, result) = read_all(&mut ExiStream::new(endpoint(false), other));
    result.expect("the end");
    assert!(told.contains("<processing-failed") && told.ends_with(TAIL), "{told}");
    let error = client.write(b"<presence/>").expect_err("the stream is closed");
    assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
}

#[test]
fn text_that_is_no_xml_closes_the_stream() {
    let (one, other) = pipe();
    let mut client = ExiStream::new(endpoint(false), one);
    let error = client.write_all([HEAD, "<a></b>"].concat().as_bytes()).expect_err("not XML");
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    let (told, result) = read_all(&mut ExiStream::new(endpoint(false), other));
    result.expect("the end");
    assert!(told.contains("<not-well-formed") && told.ends_with(TAIL), "{told}");
}

/// A stanza that strict grammars refuse.
const REFUSED: &str = "<presence strange='1'/>";

#[test]
fn a_refused_stanza_closes_the_stream_or_goes() {
    let (one, other) = pipe();
    let mut client = ExiStream::new(endpoint(true), one);
    let error = client.write_all([HEAD, REFUSED].concat().as_bytes()).expect_err("refused");
    let source = error.get_ref().and_then(|source| source.downcast_ref::<Refusal>());
    assert_eq!(source.map(|refusal| &*refusal.part), Some("attribute strange"));
    let (told, result) = read_all(&mut ExiStream::new(endpoint(true), other));
    result.expect("the end");
    assert!(told.contains("<undefined-condition") && told.ends_with(TAIL), "{told}");

    let (one, other) = pipe();
    let mut client = ExiStream::new(endpoint(true).on_refusal(OnRefusal::Drop), one);
    let text = [HEAD, REFUSED, "<presence/>", TAIL].concat();
    client.write_all(text.as_bytes()).expect("what is refused is dropped");
    assert_eq!(client.endpoint().dropped(), 1);
    let (seen, result) = read_all(&mut ExiStream::new(endpoint(true), other));
    result.expect("the end");
    assert_eq!(infoset::first_level(&seen, false), [["{jabber:client}presence"]]);
}

#[test]
fn an_end_inside_of_a_body_is_an_error() {
    let (one, other) = pipe();
    let mut client = ExiStream::new(endpoint(false), one);
    client.write_all([HEAD, "<presence id='1'/>"].concat().as_bytes()).expect("a stream");
    let bytes: Vec<u8> = other.incoming.borrow().iter().copied().collect();
    let mut ends = Vec::new();
    for length in 0..=bytes.len() {
        let (one, mut other) = pipe();
        other.write_all(&bytes[..length]).expect("room");
        let (text, result) = read_all(&mut ExiStream::new(endpoint(false), one));
        if result.is_ok() {
            ends.push(text.matches('<').count());
        } else {
            assert_eq!(result.expect_err("cut").kind(), io::ErrorKind::UnexpectedEof);
        }
    }
    // Before the head, after it (a declaration and a tag), and after the stanza.
    assert_eq!(ends, [0, 2, 3]);
}
