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

/// True for a byte that no text may hold as it is: a control character, or the first byte of
/// U+FFFE and U+FFFF, which the caller has to look at.
pub(crate) const fn is_suspect(byte: u8) -> bool {
    (byte < 0x20 && !matches!(byte, b'\t' | b'\n')) || byte == 0xEF
}

/// The number of leading bytes that `stop` does not hold for.
///
/// Sixteen bytes at a time, in a form that compilers turn into vector instructions.
#[inline]
pub(crate) fn run(bytes: &[u8], stop: impl Fn(u8) -> bool) -> usize {
    let (blocks, _) = bytes.as_chunks::<16>();
    let clean = blocks
        .iter()
        .take_while(|block| !block.iter().fold(false, |any, &byte| any | stop(byte)))
        .count()
        * 16;
    let rest = bytes.get(clean..).unwrap_or_default();
    clean + rest.iter().position(|&byte| stop(byte)).unwrap_or(rest.len())
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

/// True for a name without a colon (`NCName` of Namespaces in XML).
pub(crate) fn is_ncname(name: &str) -> bool {
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
            assert_eq!(run(&bytes, |b| b == b'<'), length);
            for stop in 0..length {
                bytes[stop] = b'<';
                assert_eq!(run(&bytes, |b| b == b'<'), stop);
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
