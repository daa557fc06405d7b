//! What a schema document says at its head (XML Schema part 1, §3.15.2).

use std::string::{String, ToString};
use std::{borrow::ToOwned, format};

use exi_xml::{Limits, Node, ReaderOptions, XmlReader};

/// The namespace of schema documents.
const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// The target namespace of a schema document, "" where it has none; or, in words, why the text is
/// no schema document.
pub(super) fn target(text: &str) -> Result<String, String> {
    let limits = Limits { entity_expansion: 1 << 16, ..Limits::default() };
    let options = ReaderOptions { limits, ..ReaderOptions::default() };
    let mut reader = XmlReader::new(text.as_bytes(), options);
    loop {
        match reader.read().map_err(|error| error.to_string())? {
            Some(Node::Start(tag)) => {
                let name = tag.name();
                if (name.uri(), name.local_name()) != (XSD, "schema") {
                    return Err(format!(
                        "a schema begins with xs:schema, not {}",
                        name.local_name()
                    ));
                }
                let mut attributes = tag.attributes();
                let target = attributes.find(|(name, _)| {
                    name.uri().is_empty() && name.local_name() == "targetNamespace"
                });
                return Ok(target.map_or_else(String::new, |(_, value)| value.trim().to_owned()));
            }
            Some(_) => {}
            None => return Err("a schema has an element".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_namespace_is_read_from_the_first_element() {
        let of = |head: &str| {
            target(&format!(
                "<!DOCTYPE x [<!ENTITY e 'urn:e'>]><!-- c --><{head} xmlns:s='{XSD}'/>"
            ))
        };
        assert_eq!(of("s:schema targetNamespace=' &e; '"), Ok("urn:e".to_owned()));
        assert_eq!(of("s:schema"), Ok(String::new()));
        assert!(of("s:element targetNamespace='urn:e'").unwrap_err().contains("element"));
        assert!(of("schema targetNamespace='urn:e'").is_err());
        assert!(target("").is_err());
        assert!(target("text").is_err());
    }
}
