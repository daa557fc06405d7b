//! XML 1.0, written: an element that stands alone.

use std::fmt::{self, Write};

use super::Element;
use crate::negotiation::namespaces::{STREAMS, XML};
use crate::negotiation::prelude::*;

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        write(self, "", &mut out);
        f.write_str(&out)
    }
}

/// Writes an element where `around` is the default namespace. The depth of trees is limited
/// where they are read, so the recursion is too.
fn write(element: &Element, around: &str, out: &mut String) {
    // Many take "stream" for the name of that namespace.
    let streams = &*element.namespace == STREAMS;
    let prefix = if streams { "stream:" } else { "" };
    let _ = write!(out, "<{prefix}{}", element.name);
    let declared = if streams { around } else { &element.namespace };
    if streams {
        let _ = write!(out, " xmlns:stream=\"{STREAMS}\"");
    } else if declared != around {
        attribute("xmlns", declared, out);
    }
    for (index, a) in element.attributes.iter().enumerate() {
        match &*a.namespace {
            "" => attribute(&a.name, &a.value, out),
            XML => attribute(&format!("xml:{}", a.name), &a.value, out),
            other => {
                attribute(&format!("xmlns:a{index}"), other, out);
                attribute(&format!("a{index}:{}", a.name), &a.value, out);
            }
        }
    }
    if element.text.is_empty() && element.children.is_empty() {
        out.push_str("/>");
        return;
    }
    out.push('>');
    escape(&element.text, out);
    for child in &element.children {
        write(child, declared, out);
    }
    let _ = write!(out, "</{prefix}{}>", element.name);
}

fn attribute(name: &str, value: &str, out: &mut String) {
    let _ = write!(out, " {name}=\"");
    escape(value, out);
    out.push('"');
}

/// Appends text so that it is read as itself, in attribute values too. What XML cannot hold
/// becomes U+FFFD.
pub(super) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push_str("&#9;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\0'..='\x1F' | '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
}
