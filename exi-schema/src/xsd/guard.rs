//! What a document may have so that parsing it stays linear, checked before it is parsed.

use std::collections::BTreeSet;

/// Attributes in one start tag.
const ATTRIBUTES: usize = 1_000;
/// Comparisons of namespace prefixes: the parser compares, at each declaration, all prefixes in
/// scope with each other.
const PREFIX_COMPARISONS: usize = 100_000_000;
/// Bytes that entity references may grow to: references times bytes of the DTD. A single reference
/// cannot grow beyond 255 times the DTD.
const ENTITY_GROWTH: usize = 1 << 16;

/// Says what a document has too much of.
pub(super) fn check(text: &str) -> Result<(), String> {
    if text.split('<').skip(1).any(|tag| attributes(tag) > ATTRIBUTES) {
        return Err(format!("more than {ATTRIBUTES} attributes in one tag"));
    }
    let mut declarations = text.matches("xmlns").count();
    if let Some(start) = text.find("<!ENTITY") {
        let size = text.rfind("]>").map_or(0, |end| end.saturating_sub(start));
        if size.saturating_mul(references(text)) > ENTITY_GROWTH {
            return Err("entities that may grow too large".to_owned());
        }
        if text.contains("&#") {
            return Err(
                "numeric character references beside entities, which may hide markup".to_owned()
            );
        }
        declarations += ENTITY_GROWTH / "xmlns=''".len();
    }
    let prefixes = prefixes(text);
    if declarations.saturating_mul(prefixes.saturating_pow(2)) > PREFIX_COMPARISONS {
        return Err(format!("{declarations} declarations of {prefixes} namespace prefixes"));
    }
    Ok(())
}

/// The number of different namespace prefixes, and a little more.
fn prefixes(text: &str) -> usize {
    let ends = |c: char| c == '=' || c.is_ascii_whitespace();
    let prefixes = text.split("xmlns").skip(1).map(|rest| rest.split(ends).next());
    prefixes.collect::<BTreeSet<_>>().len()
}

/// The number of `=` of a start tag outside values; 0 for other markup.
fn attributes(tag: &str) -> usize {
    if tag.starts_with(['!', '?', '/']) {
        return 0;
    }
    let mut quote = None;
    let mut count = 0;
    for byte in tag.bytes() {
        match (quote, byte) {
            (None, b'>') => break,
            (None, b'=') => count += 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    count
}

/// References to entities other than the predefined ones.
fn references(text: &str) -> usize {
    let predefined = ["#", "lt;", "gt;", "amp;", "quot;", "apos;"];
    text.split('&')
        .skip(1)
        .filter(|rest| !predefined.iter().any(|name| rest.starts_with(name)))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_documents_pass() {
        assert_eq!(
            check("<!DOCTYPE a [<!ENTITY e 'x'>]><a xmlns='u' b='&e;>='>a=b &amp; &e;</a>"),
            Ok(())
        );
    }

    #[test]
    fn what_costs_more_than_linear_time_is_refused() {
        let tag: String = (0..2_000).map(|i| format!(" a{i}=''")).collect();
        assert!(check(&format!("<a{tag}/>")).is_err());
        let declarations = |prefixes: usize| -> String {
            (0..2_000).map(|i| format!("<a xmlns:b{}=''/>", i % prefixes)).collect()
        };
        assert!(check(&declarations(2_000)).is_err() && check(&declarations(5)).is_ok());
        let blowup = format!(
            "<!DOCTYPE a [<!ENTITY e '{}'>]><a>{}</a>",
            "x".repeat(9_000),
            "&e;".repeat(9_000)
        );
        assert!(check(&blowup).is_err());
        assert!(check("<!DOCTYPE a [<!ENTITY e '&#60;a/>'>]><a>&e;</a>").is_err());
    }
}
