//! The encoding of a schema document, XML 1.0 §4.3.3: bytes to text.

/// What bytes of windows-1252 from 0x80 to 0x9F stand for, where it is not the same as in
/// ISO-8859-1.
const WINDOWS_1252: [(u8, char); 27] = [
    (0x80, '€'),
    (0x82, '‚'),
    (0x83, 'ƒ'),
    (0x84, '„'),
    (0x85, '…'),
    (0x86, '†'),
    (0x87, '‡'),
    (0x88, 'ˆ'),
    (0x89, '‰'),
    (0x8A, 'Š'),
    (0x8B, '‹'),
    (0x8C, 'Œ'),
    (0x8E, 'Ž'),
    (0x91, '‘'),
    (0x92, '’'),
    (0x93, '“'),
    (0x94, '”'),
    (0x95, '•'),
    (0x96, '–'),
    (0x97, '—'),
    (0x98, '\u{2DC}'),
    (0x99, '™'),
    (0x9A, 'š'),
    (0x9B, '›'),
    (0x9C, 'œ'),
    (0x9E, 'ž'),
    (0x9F, 'Ÿ'),
];

/// The text of a document: UTF-16 with a byte order mark, what its declaration names of
/// ISO-8859-1 and windows-1252, else UTF-8.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<String, String> {
    match bytes.as_slice() {
        [0xFE, 0xFF, rest @ ..] => return utf_16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => return utf_16(rest, u16::from_le_bytes),
        _ => {}
    }
    let declared = declared(&bytes).unwrap_or_default();
    let is = |names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(&declared));
    if is(&["ISO-8859-1", "ISO_8859-1", "latin1", "l1"]) {
        return Ok(bytes.iter().map(|&byte| char::from(byte)).collect());
    }
    if is(&["windows-1252", "cp1252"]) {
        return Ok(bytes.iter().map(|&byte| windows_1252(byte)).collect());
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(valid);
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        match declared.as_str() {
            "" => format!("line {line}: not UTF-8, and no other encoding is declared"),
            name if name.eq_ignore_ascii_case("UTF-8") => format!("line {line}: not UTF-8"),
            name => format!("line {line}: not UTF-8; the encoding {name} is not read"),
        }
    })
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let text: Result<String, _> =
        char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    match text {
        Ok(text) if odd.is_empty() => Ok(text),
        _ => Err("not UTF-16 although it has its byte order mark".to_owned()),
    }
}

fn windows_1252(byte: u8) -> char {
    let other = WINDOWS_1252.iter().find(|(code, _)| *code == byte);
    other.map_or(char::from(byte), |(_, character)| *character)
}

/// The name of the encoding in an XML declaration.
fn declared(bytes: &[u8]) -> Option<String> {
    /// No declaration is longer.
    const LONGEST: usize = 256;
    let start = bytes.get(..bytes.len().min(LONGEST))?;
    let start: String = start.iter().map(|&byte| char::from(byte)).collect();
    let (declaration, _) = start.strip_prefix("<?xml")?.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.split(quote).nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declaration(encoding: &str, bytes: &[u8]) -> Vec<u8> {
        let declaration = format!("<?xml version='1.0' encoding='{encoding}'?>\n");
        [declaration.as_bytes(), bytes].concat()
    }

    fn decoded(encoding: &str, bytes: &[u8]) -> Result<String, String> {
        let decoded = decode(declaration(encoding, bytes))?;
        Ok(decoded.lines().skip(1).collect())
    }

    #[test]
    fn utf_16_is_known_by_its_byte_order_mark() {
        assert_eq!(decode(vec![0xFF, 0xFE, b'<', 0, b'a', 0]), Ok("<a".to_owned()));
        assert_eq!(decode(vec![0xFE, 0xFF, 0, b'<', 0, b'a']), Ok("<a".to_owned()));
        assert!(decode(vec![0xFE, 0xFF, 0, b'<', 0]).is_err());
        assert!(decode(vec![0xFE, 0xFF, 0xD8, 0]).is_err());
    }

    #[test]
    fn declared_encodings_are_read() {
        assert_eq!(decoded("UTF-8", "é€".as_bytes()), Ok("é€".to_owned()));
        assert_eq!(decoded("iso-8859-1", &[0xE9, 0xFF]), Ok("éÿ".to_owned()));
        assert_eq!(decoded("windows-1252", &[0x80, 0xE9, 0x99]), Ok("€é™".to_owned()));
        assert_eq!(decoded("US-ASCII", b"a"), Ok("a".to_owned()));
    }

    #[test]
    fn what_is_not_read_is_named_with_its_line() {
        let refused = |bytes: Vec<u8>| decode(bytes).err();
        let line = |reason: &str| Some(reason.to_owned());
        let none = "line 1: not UTF-8, and no other encoding is declared";
        assert_eq!(refused(vec![b'<', 0xE9]), line(none));
        assert_eq!(refused(declaration("utf-8", &[0xE9])), line("line 2: not UTF-8"));
        assert_eq!(
            refused(declaration("KOI8-R", &[b'\n', 0xE9])),
            line("line 3: not UTF-8; the encoding KOI8-R is not read")
        );
    }
}
