//! Uploads, the server's side: R6, R9 to R11, R17.

use exi_xmpp::negotiation::{Admission, Note, Policy};

use crate::support::{Answer, EXI, LAMP, LAMP_BASE64, LAMP_KEY, Server, key, setup};

const NUMBERS: &str = "valueMaxLength='64' valuePartitionCapacity='64'";

fn open() -> Policy {
    Policy { uploads: Admission::Anyone, ..Policy::default() }
}

fn upload(attributes: &str, content: &str) -> String {
    format!("<uploadSchema xmlns='{EXI}' {attributes}>{content}</uploadSchema>")
}

#[test]
fn r06_a_missing_schema_is_uploaded_as_the_file_that_it_is() {
    assert_eq!(LAMP.len(), 212);
    let mut server = Server::new(open());
    let proposal = setup(NUMBERS, &[LAMP_KEY]);
    let answer = Answer::of(server.hear(&proposal));
    assert_eq!(answer.schemas("missingSchema").len(), 1);
    // There is no answer to an upload.
    assert_eq!(server.hear(&upload("contentType='Text'", LAMP_BASE64)), [""; 0]);
    let answer = Answer::of(server.hear(&proposal));
    assert_eq!(answer.attribute("agreement").as_deref(), Some("true"));
    assert!(answer.schemas("missingSchema").is_empty());
    assert_eq!(answer.schemas("schema").len(), 10);
}

#[test]
fn text_is_what_an_upload_is_when_nothing_is_said() {
    let mut server = Server::new(open());
    server.hear(&upload("", LAMP_BASE64));
    assert_eq!(*server.repository.taken.borrow(), [key(LAMP_KEY)]);
}

#[test]
fn r10_uploads_as_exi_need_length_and_digest() {
    for content_type in ["ExiBody", "ExiDocument"] {
        for attributes in ["", "bytes='212'", "md5Hash='d58bac2ccf489625fd68ca40180839e1'"] {
            let mut server = Server::new(open());
            let attributes = format!("contentType='{content_type}' {attributes}");
            assert_eq!(server.hear(&upload(&attributes, "gA==")), [""; 0]);
            assert!(matches!(server.notes[..], [Note::UploadMalformed(_)]), "{attributes}");
            assert!(server.repository.taken.borrow().is_empty());
        }
        let mut server = Server::new(open());
        let attributes = format!(
            "contentType='{content_type}' bytes='212' md5Hash='d58bac2ccf489625fd68ca40180839e1'"
        );
        server.hear(&upload(&attributes, "gA=="));
        assert_eq!(*server.repository.taken.borrow(), [key(LAMP_KEY)]);
    }
}

#[test]
fn r11_identity_is_length_and_digest_of_the_file() {
    // Line ends count: the file has CR LF, and one without CR is another.
    let other = LAMP.replace('\r', "");
    let encoded = base64(other.as_bytes());
    let mut server = Server::new(open());
    server.hear(&upload("contentType='Text'", &encoded));
    let answer = Answer::of(server.hear(&setup(NUMBERS, &[LAMP_KEY])));
    assert_eq!(answer.schemas("missingSchema").len(), 1);
    // md5sum of the file without CR.
    let taken = server.repository.taken.borrow();
    assert_eq!(taken[0].bytes, 208);
    assert_eq!(taken[0].md5.to_string(), "9134576e25ba025ae3991aaeb323c6be");
}

#[test]
fn what_is_no_upload_is_not_taken() {
    for (attributes, content) in [
        ("contentType='text'", LAMP_BASE64),
        ("contentType='Text' bytes='x'", LAMP_BASE64),
        ("contentType='Text' md5Hash='x'", LAMP_BASE64),
        ("contentType='Text'", "PHh*"),
        ("contentType='Text'", "PHh"),
    ] {
        let mut server = Server::new(open());
        assert_eq!(server.hear(&upload(attributes, content)), [""; 0]);
        assert!(matches!(server.notes[..], [Note::UploadMalformed(_)]), "{attributes}");
    }
}

#[test]
fn r17_uploads_are_a_matter_of_policy() {
    let xml = upload("contentType='Text'", LAMP_BASE64);
    let mut server = Server::new(Policy::default());
    server.hear(&xml);
    assert!(server.repository.taken.borrow().is_empty());
    server.responder.authenticated();
    server.hear(&xml);
    assert_eq!(server.repository.taken.borrow().len(), 1);

    let mut server = Server::new(Policy { uploads: Admission::Never, ..Policy::default() });
    server.responder.authenticated();
    server.hear(&xml);
    assert!(server.repository.taken.borrow().is_empty());
    assert!(matches!(server.notes[..], [Note::SchemaRefused(_)]));
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let mut group = [0; 3];
        group[..chunk.len()].copy_from_slice(chunk);
        let group = u32::from_be_bytes([0, group[0], group[1], group[2]]);
        for place in 0..4 {
            let digit = DIGITS[(group >> (18 - 6 * place) & 63) as usize];
            text.push(if place > chunk.len() { '=' } else { digit.into() });
        }
    }
    text
}
