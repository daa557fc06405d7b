//! XML 1.0 §4.3.3 and Appendix F: the encoding of a document.

use super::declaration;
use crate::error::XmlErrorKind;

/// The encodings that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16 { big_endian: bool },
    Latin1,
    Ascii,
}

/// Bytes in any supported encoding to text, piece by piece.
#[derive(Debug, Default)]
pub(crate) struct Decoder {
    encoding: Option<Encoding>,
    /// Bytes that make no whole character, or no decision on the encoding, yet.
    held: Vec<u8>,
}

impl Decoder {
    /// Appends the text of `bytes` to `out`.
    pub(crate) fn feed(&mut self, bytes: &[u8], out: &mut String) -> Result<(), XmlErrorKind> {
        match self.encoding {
            Some(encoding) => self.decode(encoding, bytes, out),
            None => {
                self.held.extend_from_slice(bytes);
                self.decide(false, out)
            }
        }
    }

    /// No bytes follow.
    pub(crate) fn finish(&mut self, out: &mut String) -> Result<(), XmlErrorKind> {
        if self.encoding.is_none() {
            self.decide(true, out)?;
        }
        if self.held.is_empty() {
            return Ok(());
        }
        Err(XmlErrorKind::InvalidEncoding(self.encoding.unwrap_or(Encoding::Utf8).name()))
    }

    /// Decides on the encoding, from the first bytes, and decodes them.
    fn decide(&mut self, last: bool, out: &mut String) -> Result<(), XmlErrorKind> {
        let held = self.held.as_slice();
        let (encoding, mark) = match held {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
            [0xFE, 0xFF, ..] => (Encoding::Utf16 { big_endian: true }, 2),
            [0xFF, 0xFE, 0, 0, ..] => return Err(unsupported("UTF-32")),
            [0xFF, 0xFE, _, _, ..] => (Encoding::Utf16 { big_endian: false }, 2),
            [0, 0x3C, ..] => (Encoding::Utf16 { big_endian: true }, 0),
            [0x3C, 0, ..] => (Encoding::Utf16 { big_endian: false }, 0),
            _ if held.len() < 4 && !last => return Ok(()),
            [b'<', b'?', b'x', b'm', ..] => match xml_declaration(held) {
                Some(declaration) => (declared(declaration)?, 0),
                None if last || held.len() > declaration::LONGEST => (Encoding::Utf8, 0),
                None => return Ok(()),
            },
            _ => (Encoding::Utf8, 0),
        };
        self.encoding = Some(encoding);
        let held = std::mem::take(&mut self.held);
        self.decode(encoding, held.get(mark..).unwrap_or_default(), out)
    }

    fn decode(
        &mut self,
        encoding: Encoding,
        bytes: &[u8],
        out: &mut String,
    ) -> Result<(), XmlErrorKind> {
        match encoding {
            Encoding::Utf8 => self.utf8(bytes, out),
            Encoding::Utf16 { big_endian } => self.utf16(bytes, big_endian, out),
            Encoding::Latin1 => {
                out.extend(bytes.iter().map(|&byte| char::from(byte)));
                Ok(())
            }
            Encoding::Ascii if bytes.is_ascii() => self.utf8(bytes, out),
            Encoding::Ascii => Err(XmlErrorKind::InvalidEncoding(encoding.name())),
        }
    }

    fn utf8(&mut self, mut bytes: &[u8], out: &mut String) -> Result<(), XmlErrorKind> {
        while let (false, Some((&first, rest))) = (self.held.is_empty(), bytes.split_first()) {
            self.held.push(first);
            bytes = rest;
            match std::str::from_utf8(&self.held) {
                Ok(text) => {
                    out.push_str(text);
                    self.held.clear();
                }
                Err(error) if error.error_len().is_some() => return Err(invalid_utf8()),
                Err(_) => {}
            }
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => out.push_str(text),
            Err(error) => {
                let (whole, tail) = bytes.split_at(error.valid_up_to());
                out.push_str(std::str::from_utf8(whole).unwrap_or_default());
                if error.error_len().is_some() {
                    return Err(invalid_utf8());
                }
                self.held.extend_from_slice(tail);
            }
        }
        Ok(())
    }

    fn utf16(
        &mut self,
        bytes: &[u8],
        big_endian: bool,
        out: &mut String,
    ) -> Result<(), XmlErrorKind> {
        self.held.extend_from_slice(bytes);
        let (pairs, odd) = self.held.as_chunks::<2>();
        let unit = |pair: &[u8; 2]| {
            if big_endian { u16::from_be_bytes(*pair) } else { u16::from_le_bytes(*pair) }
        };
        let lone = pairs.last().is_some_and(|pair| matches!(unit(pair), 0xD800..=0xDBFF));
        let whole = pairs.len() - usize::from(lone);
        for c in char::decode_utf16(pairs.iter().take(whole).map(unit)) {
            let invalid = |_| XmlErrorKind::InvalidEncoding("UTF-16");
            out.push(c.map_err(invalid)?);
        }
        let rest = odd.len() + 2 * usize::from(lone);
        self.held.drain(..self.held.len() - rest);
        Ok(())
    }
}

impl Encoding {
    const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 { .. } => "UTF-16",
            Self::Latin1 => "ISO-8859-1",
            Self::Ascii => "US-ASCII",
        }
    }
}

const fn invalid_utf8() -> XmlErrorKind {
    XmlErrorKind::InvalidEncoding("UTF-8")
}

fn unsupported(name: &str) -> XmlErrorKind {
    XmlErrorKind::UnsupportedEncoding(name.into())
}

/// The XML declaration, if `bytes` hold it to its end.
fn xml_declaration(bytes: &[u8]) -> Option<&[u8]> {
    let end = memchr::memmem::find(bytes, b"?>")?;
    bytes.get(..end)
}

/// The encoding that an XML declaration in an ASCII-compatible encoding names.
fn declared(declaration: &[u8]) -> Result<Encoding, XmlErrorKind> {
    let text = String::from_utf8_lossy(declaration);
    let Some((_, value)) = text.split_once("encoding") else {
        return Ok(Encoding::Utf8);
    };
    let value = value.trim_start().trim_start_matches('=').trim_start();
    let name = value.split(['"', '\'']).nth(1).unwrap_or_default();
    Ok(match name.to_ascii_uppercase().as_str() {
        "" | "UTF-8" | "UTF8" => Encoding::Utf8,
        "ISO-8859-1" | "ISO8859-1" | "LATIN1" => Encoding::Latin1,
        "US-ASCII" | "ASCII" => Encoding::Ascii,
        "UTF-16" | "UTF-16LE" | "UTF-16BE" => {
            return Err(XmlErrorKind::InvalidEncoding("UTF-16"));
        }
        _ => return Err(unsupported(name)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Decodes in pieces of `size` bytes.
    fn decode(bytes: &[u8], size: usize) -> Result<String, XmlErrorKind> {
        let (mut decoder, mut out) = (Decoder::default(), String::new());
        for piece in bytes.chunks(size) {
            decoder.feed(piece, &mut out)?;
        }
        decoder.finish(&mut out)?;
        Ok(out)
    }

    #[track_caller]
    fn check(bytes: &[u8], expected: &Result<String, XmlErrorKind>) {
        for size in 1..=bytes.len() {
            assert_eq!(&decode(bytes, size), expected, "in pieces of {size}");
        }
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "<a>é日\u{10348}</a>";
        let utf16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit);
        let marked = |mark: [u8; 2], unit| mark.into_iter().chain(utf16(unit)).collect::<Vec<_>>();
        check(text.as_bytes(), &Ok(text.into()));
        check(&[b"\xEF\xBB\xBF", text.as_bytes()].concat(), &Ok(text.into()));
        check(&marked([0xFE, 0xFF], u16::to_be_bytes), &Ok(text.into()));
        check(&marked([0xFF, 0xFE], u16::to_le_bytes), &Ok(text.into()));
        check(&utf16(u16::to_be_bytes).collect::<Vec<_>>(), &Ok(text.into()));
        check(&utf16(u16::to_le_bytes).collect::<Vec<_>>(), &Ok(text.into()));
    }

    #[test]
    fn a_declared_encoding_is_obeyed() {
        let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>";
        check(latin, &Ok("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".into()));
        let ascii = b"<?xml version='1.0' encoding=\"us-ascii\"?><a>\xE9</a>";
        check(ascii, &Err(XmlErrorKind::InvalidEncoding("US-ASCII")));
        let other = b"<?xml version='1.0' encoding='EBCDIC-CP-US'?><a/>";
        check(other, &Err(unsupported("EBCDIC-CP-US")));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        check(b"<a>\xE9</a>", &Err(invalid_utf8()));
        check(b"<a>\xC3", &Err(invalid_utf8()));
        check(b"\xFE\xFF\0<\xDC\0", &Err(XmlErrorKind::InvalidEncoding("UTF-16")));
        check(b"\xFE\xFF\0<\0", &Err(XmlErrorKind::InvalidEncoding("UTF-16")));
    }
}
