//! XML as the tests see it: cut by counting tags, compared as an independent parser reads it.

use std::io::{self, Read};

/// A piece of the text of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// The start tag of a stream.
    Head(String),
    /// A first-level element.
    Element(String),
    /// The end tag of the stream, or the end of the connection where there is none.
    End(bool),
}

impl Piece {
    pub(crate) fn element(self) -> String {
        match self {
            Self::Element(text) => text,
            other => panic!("not an element: {other:?}"),
        }
    }
}

/// Cuts what comes from a reader.
pub(crate) struct Cutter<R> {
    reader: R,
    text: Vec<u8>,
    at: usize,
}

impl<R: Read> Cutter<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, text: Vec::new(), at: 0 }
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        if self.at == self.text.len() {
            self.text.resize(4096, 0);
            let count = self.reader.read(&mut self.text)?;
            self.text.truncate(count);
            self.at = 0;
        }
        let byte = self.text.get(self.at).copied();
        self.at += 1;
        Ok(byte)
    }

    /// The next tag with the text before it; quotes may hold ">".
    fn tag(&mut self, piece: &mut Vec<u8>) -> io::Result<Option<usize>> {
        let mut start = None;
        let mut quote = None;
        loop {
            let Some(byte) = self.byte()? else { return Ok(None) };
            piece.push(byte);
            match (start, quote, byte) {
                (None, _, b'<') => start = Some(piece.len() - 1),
                (Some(_), Some(open), _) => quote = quote.filter(|_| byte != open),
                (Some(_), None, b'"' | b'\'') => quote = Some(byte),
                (Some(start), None, b'>') => return Ok(Some(start)),
                _ => {}
            }
        }
    }

    /// The next piece.
    pub(crate) fn next(&mut self) -> io::Result<Piece> {
        let mut piece = Vec::new();
        let mut depth = 0;
        loop {
            let Some(start) = self.tag(&mut piece)? else { return Ok(Piece::End(false)) };
            let tag = &piece[start..];
            if tag.starts_with(b"<?") {
                piece.clear();
                continue;
            }
            if depth == 0 && tag.starts_with(b"</") {
                return Ok(Piece::End(true));
            }
            let whole = String::from_utf8_lossy(tag).into_owned();
            if depth == 0 && whole.starts_with("<stream:stream") {
                return Ok(Piece::Head(whole));
            }
            match (tag.starts_with(b"</"), tag.ends_with(b"/>")) {
                (true, _) => depth -= 1,
                (false, false) => depth += 1,
                (false, true) => {}
            }
            if depth == 0 {
                let text = String::from_utf8(piece).expect("UTF-8");
                return Ok(Piece::Element(text.trim_start().to_owned()));
            }
        }
    }
}

/// What an element is, whatever its prefixes: names, attributes in order of names, text.
pub(crate) fn infoset(element: &str) -> String {
    let around = format!(
        "<s xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>{element}</s>"
    );
    let document = roxmltree::Document::parse(&around).expect("well-formed");
    let mut out = String::new();
    let root = document.root_element().first_child().expect("an element");
    describe(root, &mut out);
    out
}

fn describe(node: roxmltree::Node<'_, '_>, out: &mut String) {
    if let Some(text) = node.text().filter(|_| node.is_text()) {
        out.push_str(&format!("{text:?}"));
        return;
    }
    let name = node.tag_name();
    let mut attributes: Vec<_> = node
        .attributes()
        .map(|a| format!(" {{{}}}{}={:?}", a.namespace().unwrap_or(""), a.name(), a.value()))
        .collect();
    attributes.sort();
    out.push_str(&format!("({{{}}}{}", name.namespace().unwrap_or(""), name.name()));
    out.extend(attributes);
    for child in node.children() {
        describe(child, out);
    }
    out.push(')');
}
