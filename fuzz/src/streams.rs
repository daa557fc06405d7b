//! Streams of XMPP: any bytes, and any text, give the same however they are cut, and what comes
//! out is whole.

use exi_core::{Alignment, Options};
use exi_xmpp::stream::{Configuration, Elements, Limits, ToExi, ToXml};
use exi_xmpp::tables::XMPP_CORE;

/// What the first byte chooses.
fn configuration(choice: u8) -> Configuration<'static> {
    let alignment = match choice & 3 {
        0 => Alignment::Compression,
        1 => Alignment::ByteAligned,
        _ => Alignment::BitPacked,
    };
    let options = Options::builder().alignment(alignment).strict(choice & 4 != 0);
    let options = options.value_partition_capacity(Some(5)).build().unwrap_or_default();
    let limits = Limits { stanza_bytes: 1000, depth: 10, ..Limits::default() };
    let session_wide_buffers = choice & 8 != 0;
    Configuration { session_wide_buffers, limits, ..Configuration::new(XMPP_CORE, options) }
}

/// The text that bytes become, and whether they end in an error.
fn decode(configuration: &Configuration<'_>, bytes: &[u8], piece: usize) -> (Vec<u8>, bool) {
    let mut to_xml = ToXml::new(configuration).expect("the options are supported");
    let mut failed = false;
    'pieces: for mut piece in bytes.chunks(piece.max(1)) {
        loop {
            match to_xml.push(&mut piece) {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(_) => {
                    failed = true;
                    break 'pieces;
                }
            }
        }
    }
    to_xml.close(None).expect("there is no error to be told");
    (to_xml.output().to_vec(), failed)
}

/// Turns `data` into text, whose first byte chooses the options.
pub fn bodies_to_text(data: &[u8]) {
    let Some((choice, bytes)) = data.split_first() else { return };
    let configuration = configuration(*choice);
    // Most bytes are no head of a stream, so that it has one.
    let mut to_exi = ToExi::new(&configuration).expect("the options are supported");
    let mut head = HEAD.as_bytes();
    while to_exi.push(&mut head).expect("a head").is_some() {}
    let stream = [to_exi.output(), bytes].concat();

    let whole = decode(&configuration, &stream, stream.len());
    assert_eq!(whole, decode(&configuration, &stream, 1), "the input was cut at every byte");
    let mut elements = Elements::new(&Limits::default());
    let mut text = whole.0.as_slice();
    while elements.next(&mut text).expect("text that is well-formed").is_some() {}
}

const HEAD: &str = "<stream:stream xmlns='jabber:client' xmlns:a='urn:a' \
    xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";

/// What text is made of.
const PARTS: [&str; 24] = [
    HEAD,
    "<?xml version='1.0'?>",
    "<presence/>",
    "<message>",
    "</message>",
    "<message to='a@b' id='1'>",
    "<body>",
    "</body>",
    "<iq type='get' id='2'>",
    "</iq>",
    "<a:b c='d'>",
    "</a:b>",
    "<x xmlns='urn:x' a:y='z'/>",
    "<stream:features/>",
    "text",
    "other text",
    "é",
    "&amp;",
    "&#1F600;",
    "\n",
    " ",
    "<",
    ">",
    "</stream:stream>",
];

/// The bodies that text becomes, until it ends or is found wrong.
fn encode(configuration: &Configuration<'_>, text: &str, piece: usize) -> Vec<u8> {
    let mut to_exi = ToExi::new(configuration).expect("the options are supported");
    for mut piece in text.as_bytes().chunks(piece.max(1)) {
        loop {
            match to_exi.push(&mut piece) {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(_) => return to_exi.output().to_vec(),
            }
        }
    }
    to_exi.output().to_vec()
}

/// Turns text into bodies; each byte of `data` after the first chooses a part of it.
pub fn text_to_bodies(data: &[u8]) {
    let Some((choice, parts)) = data.split_first() else { return };
    let configuration = configuration(*choice);
    let parts = parts.iter().map(|part| PARTS[usize::from(*part) % PARTS.len()]);
    let text = HEAD.to_owned() + &parts.collect::<String>();
    let whole = encode(&configuration, &text, text.len());
    assert_eq!(whole, encode(&configuration, &text, 1), "the input was cut at every byte");
    let (_, failed) = decode(&configuration, &whole, whole.len());
    assert!(!failed, "what was written cannot be read");
}
