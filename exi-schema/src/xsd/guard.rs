//! What a document may have so that parsing it stays linear, checked before it is parsed.

/// Attributes in one start tag.
const ATTRIBUTES: usize = 1_000;
/// Namespace declarations in a document.
const NAMESPACE_DECLARATIONS: usize = 4_000;
/// Bytes that entity references may grow to: references times bytes of the DTD. A single reference
/// cannot grow beyond 255 times the DTD.
const ENTITY_GROWTH: usize = 1 << 16;

/// Says what a document has too much of.
pub(super) fn check(text: &str) -> Result<(), String> {
    if text.matches("xmlns").count() > NAMESPACE_DECLARATIONS {
        return Err(format!("more than {NAMESPACE_DECLARATIONS} namespace declarations"));
    }
    if text.split('<').skip(1).any(|tag| attributes(tag) > ATTRIBUTES) {
        return Err(format!("more than {ATTRIBUTES} attributes in one tag"));
    }
    let declarations = text
        .find("<!ENTITY")
        .map_or(0, |start| text.rfind("]>").map_or(0, |end| end.saturating_sub(start)));
    if declarations.saturating_mul(references(text)) > ENTITY_GROWTH {
        return Err("entities that may grow too large".to_owned());
    }
    Ok(())
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
        assert!(check(&"<a xmlns:b='c'/>".repeat(5_000)).is_err());
        let blowup = format!(
            "<!DOCTYPE a [<!ENTITY e '{}'>]><a>{}</a>",
            "x".repeat(9_000),
            "&e;".repeat(9_000)
        );
        assert!(check(&blowup).is_err());
    }
}
