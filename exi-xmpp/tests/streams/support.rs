//! What the tests share.

use exi_core::{Options, Schema};
use exi_xmpp::stream::{Configuration, ToExi, ToXml, Unit};

/// The head of a stream of a client; closed by [`TAIL`].
pub(crate) const HEAD: &str = "<stream:stream xmlns:stream='http://etherx.jabber.org/streams' \
    xmlns='jabber:client' to='example.org' version='1.0' xml:lang='en'>";
pub(crate) const TAIL: &str = "</stream:stream>";

/// How input is cut and output is taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pieces {
    pub(crate) input: usize,
    pub(crate) output: usize,
}

pub(crate) const WHOLE: Pieces = Pieces { input: usize::MAX, output: usize::MAX };
pub(crate) const BYTES: Pieces = Pieces { input: 1, output: 1 };

pub(crate) fn strict(schema: Schema<'_>) -> Configuration<'_> {
    let options = Options::builder().strict(true).build().expect("strict alone is permitted");
    Configuration::new(schema, options)
}

pub(crate) fn lax(schema: Schema<'_>) -> Configuration<'_> {
    Configuration::new(schema, Options::default())
}

/// Pushes text; the bytes of each unit.
pub(crate) fn to_exi(to_exi: &mut ToExi<'_>, text: &str, pieces: Pieces) -> Vec<(Unit, Vec<u8>)> {
    let mut units = Vec::new();
    for mut piece in text.as_bytes().chunks(pieces.input.min(text.len().max(1))) {
        while let Some(unit) = to_exi.push(&mut piece).unwrap_or_else(|e| panic!("{e}: {text}")) {
            let mut bytes = Vec::new();
            let mut room = vec![0; pieces.output.min(1 << 20)];
            loop {
                match to_exi.pull(&mut room) {
                    0 => break,
                    count => bytes.extend_from_slice(&room[..count]),
                }
            }
            units.push((unit, bytes));
        }
    }
    units
}

/// Pushes bodies; the text of each unit.
pub(crate) fn to_xml(to_xml: &mut ToXml<'_>, bytes: &[u8], pieces: Pieces) -> Vec<(Unit, String)> {
    let mut units = Vec::new();
    for mut piece in bytes.chunks(pieces.input.min(bytes.len().max(1))) {
        while let Some(unit) = to_xml.push(&mut piece).unwrap_or_else(|e| panic!("{e}: {bytes:x?}"))
        {
            let mut text = Vec::new();
            let mut room = vec![0; pieces.output.min(1 << 20)];
            loop {
                match to_xml.pull(&mut room) {
                    0 => break,
                    count => text.extend_from_slice(&room[..count]),
                }
            }
            units.push((unit, String::from_utf8(text).expect("text is UTF-8")));
        }
    }
    units
}
