//! quick-xml: merely parsing the text, with namespaces.

use std::hint::black_box;

use quick_xml::events::Event;
use quick_xml::reader::NsReader;

use crate::Result;

/// Parses every stanza, and resolves the names of its elements and attributes. Values are not
/// unescaped, text is not decoded.
///
/// # Errors
///
/// Those of the parser.
pub fn parse(stanzas: &[String]) -> Result<usize> {
    let mut events = 0;
    for stanza in stanzas {
        let mut reader = NsReader::from_str(stanza);
        loop {
            let event = reader.read_event()?;
            events += 1;
            match &event {
                Event::Start(tag) | Event::Empty(tag) => {
                    let resolver = reader.resolver();
                    black_box(resolver.resolve_element(tag.name()));
                    for attribute in tag.attributes() {
                        let attribute = attribute?;
                        black_box(resolver.resolve_attribute(attribute.key));
                        black_box(&attribute.value);
                    }
                }
                Event::End(tag) => {
                    black_box(reader.resolver().resolve_element(tag.name()));
                }
                Event::Eof => break,
                other => {
                    black_box(other);
                }
            }
        }
    }
    Ok(events)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_is_seen() {
        // Start, empty, text, end, end of input.
        assert_eq!(parse(&["<a xmlns='u' b='1'><c/>x</a>".to_owned()]).unwrap(), 5);
        assert!(parse(&["<a></b>".to_owned()]).is_err());
    }
}
