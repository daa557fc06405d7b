//! Lexical forms that schema documents use (XML 1.0 §2.3; XML Schema part 2).

/// White space of XML.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// The text without white space around it.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// The items of a list.
pub(super) fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(is_space).filter(|item| !item.is_empty())
}

/// True for an NCName. Letters and digits are those of Unicode, a little more than XML 1.0 admits.
pub(super) fn is_ncname(text: &str) -> bool {
    let mut chars = text.chars();
    let starts = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic());
    starts
        && chars.all(|c| {
            matches!(c, '_' | '-' | '.' | '\u{B7}') || !c.is_ascii() || c.is_ascii_alphanumeric()
        })
}

/// An xs:integer; `None` for other text, and for numbers that 128 bits do not hold.
pub(super) fn integer(text: &str) -> Option<i128> {
    let text = trim(text);
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_no_colon_and_start_with_a_letter() {
        assert!(is_ncname("a-b.c_1") && is_ncname("_x") && is_ncname("größe"));
        assert!(
            !is_ncname("")
                && !is_ncname("1a")
                && !is_ncname("xml:lang")
                && !is_ncname("a b")
                && !is_ncname("-a")
        );
    }

    #[test]
    fn integers_may_have_a_sign_and_leading_zeros() {
        assert_eq!(integer(" +007 "), Some(7));
        assert_eq!(integer("-128"), Some(-128));
        assert_eq!(integer("18446744073709551615"), Some(18_446_744_073_709_551_615));
        assert_eq!((integer("1.0"), integer("+-1"), integer("")), (None, None, None));
    }
}
