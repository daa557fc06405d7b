//! XML 1.0 §2.2 and §2.3: the characters of a document and of its names.

/// True for a character that an XML 1.0 document may hold (`Char`).
pub(crate) const fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..)
}

/// True for a byte of white space (`S`).
pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// True for text of white space alone.
pub(crate) fn is_blank(text: &str) -> bool {
    text.bytes().all(is_space)
}

/// Bytes that end a name: all ASCII characters that no name has, the colon among them. Other
/// characters need a second look.
pub(crate) const NAME_END: u8 = 1;
/// Bytes that text cannot hold as they are, or that need a second look: markup, references, `]`,
/// carriage returns, control characters, and the first byte of U+FFFE and U+FFFF.
pub(crate) const TEXT_END: u8 = 2;
/// The same for attribute values: both quotes, and all white space but the space.
pub(crate) const VALUE_END: u8 = 4;
/// Bytes that may be no character of XML.
pub(crate) const SUSPECT: u8 = 8;
/// Bytes that have to be escaped in text, or are [`SUSPECT`].
pub(crate) const TEXT_ESCAPED: u8 = 16;
/// The same for attribute values.
pub(crate) const VALUE_ESCAPED: u8 = 32;

/// Bytes of other characters than ASCII.
pub(crate) const FOREIGN: u8 = 64;

/// True for a byte of one of the classes above. Without branches, for vector instructions.
#[inline]
const fn is_of(class: u8, byte: u8) -> bool {
    let low = byte < 0x20;
    let suspect = (low & (byte != b'\t') & (byte != b'\n')) | (byte == 0xEF);
    let quote = (byte == b'"') | (byte == b'\'');
    let opens = (byte == b'<') | (byte == b'&');
    match class {
        NAME_END => {
            let plain = byte.is_ascii_alphanumeric() | matches!(byte, b'_' | b'-' | b'.');
            !(plain | (byte >= 0x80))
        }
        TEXT_END => suspect | opens | (byte == b']'),
        VALUE_END => low | quote | opens | (byte == 0xEF),
        SUSPECT => suspect,
        TEXT_ESCAPED => suspect | opens | (byte == b'>'),
        VALUE_ESCAPED => low | (byte == b'"') | opens | (byte == b'>') | (byte == 0xEF),
        FOREIGN => byte >= 0x80,
        _ => false,
    }
}

/// The classes of every byte.
static CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut table = [0; 256];
    let mut rest: &mut [u8] = &mut table;
    let mut byte = 0_u8;
    while let Some((entry, after)) = rest.split_first_mut() {
        let mut class = NAME_END;
        while class <= FOREIGN {
            if is_of(class, byte) {
                *entry |= class;
            }
            class <<= 1;
        }
        byte = byte.wrapping_add(1);
        rest = after;
    }
    table
}

/// The number of leading bytes that are not of `CLASS`, or of none of several classes, where few
/// are expected.
#[inline]
pub(crate) fn short_run<const CLASS: u8>(bytes: &[u8]) -> usize {
    let stops = |byte: &u8| CLASSES.get(usize::from(*byte)).is_some_and(|set| set & CLASS != 0);
    bytes.iter().position(stops).unwrap_or(bytes.len())
}

/// The number of leading bytes that are not of `CLASS`.
///
/// Sixteen bytes at a time, in a form that compilers turn into vector instructions.
#[inline]
pub(crate) fn run<const CLASS: u8>(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<16>();
    let clean = blocks
        .iter()
        .take_while(|block| !block.iter().fold(false, |any, &byte| any | is_of(CLASS, byte)))
        .count()
        * 16;
    clean + short_run::<CLASS>(bytes.get(clean..).unwrap_or_default())
}

/// True for a character that may start a name (`NameStartChar`), the colon excepted.
pub(crate) const fn is_name_start(c: char) -> bool {
    matches!(c,
        'A'..='Z' | '_' | 'a'..='z'
        | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}'
        | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
}

/// True for a character that may be in a name (`NameChar`), the colon excepted.
pub(crate) const fn is_name_char(c: char) -> bool {
    is_name_start(c)
        || matches!(c,
            '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// True for an ASCII character that may start a name, the colon excepted.
#[inline]
pub(crate) const fn starts_plain_name(byte: &u8) -> bool {
    byte.is_ascii_alphabetic() || *byte == b'_'
}

/// True for a name without a colon (`NCName` of Namespaces in XML).
pub(crate) fn is_ncname(name: &str) -> bool {
    let bytes = name.as_bytes();
    let plain = short_run::<{ NAME_END | FOREIGN }>(bytes) == bytes.len();
    if plain && bytes.first().is_some_and(starts_plain_name) {
        return true;
    }
    let mut chars = name.chars();
    chars.next().is_some_and(is_name_start) && chars.all(is_name_char)
}

/// True for a name (`Name`): of an entity, or the target of a processing instruction.
pub(crate) fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c == ':' || is_name_start(c))
        && chars.all(|c| c == ':' || is_name_char(c))
}

/// True for a character of a public identifier (`PubidChar`).
pub(crate) const fn is_public_id_char(c: char) -> bool {
    matches!(c, ' ' | '\r' | '\n' | '0'..='9' | 'A'..='Z' | 'a'..='z' | '-' | '\'' | '('
        | ')' | '+' | ',' | '.' | '/' | ':' | '=' | '?' | ';' | '!' | '*' | '#' | '@' | '$'
        | '_' | '%')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_ends_at_the_first_stop_wherever_it_lies() {
        for length in 0..70 {
            let mut bytes = vec![b'a'; length];
            assert_eq!(run::<TEXT_END>(&bytes), length);
            for stop in 0..length {
                bytes[stop] = b'<';
                assert_eq!(run::<TEXT_END>(&bytes), stop);
                bytes[stop] = b'a';
            }
        }
    }

    #[test]
    fn names_follow_the_productions_of_xml() {
        for name in ["a", "_", "é", "a-1.b·", "日本", "\u{10000}"] {
            assert!(is_ncname(name), "{name}");
        }
        for name in ["", "1a", "-a", "a b", "a:b", "·a", "\u{D7}", "\u{37E}"] {
            assert!(!is_ncname(name), "{name}");
        }
        assert!(is_name(":") && is_name("a:b:c") && !is_name("1"));
    }

    #[test]
    fn characters_follow_the_production_of_xml() {
        for c in ['\t', '\n', '\r', ' ', '\u{7F}', '\u{D7FF}', '\u{E000}', '\u{FFFD}', '\u{10FFFF}']
        {
            assert!(is_char(c), "{c:?}");
        }
        for c in ['\0', '\u{8}', '\u{B}', '\u{1F}', '\u{FFFE}', '\u{FFFF}'] {
            assert!(!is_char(c), "{c:?}");
        }
    }
}
