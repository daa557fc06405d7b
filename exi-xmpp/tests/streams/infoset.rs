//! What XML says, as another parser reads it: names, attributes, text; not prefixes.

use roxmltree::{Document, Node};

/// The elements of a node, one line each part, indented; without white space between elements
/// where `trim`.
pub(crate) fn lines(node: Node<'_, '_>, trim: bool) -> Vec<String> {
    let mut lines = Vec::new();
    push(node, trim, 0, &mut lines);
    lines
}

/// The first-level elements of a stream.
pub(crate) fn first_level(stream: &str, trim: bool) -> Vec<Vec<String>> {
    let document = Document::parse(stream).unwrap_or_else(|error| panic!("{error}: {stream}"));
    let children = document.root_element().children().filter(Node::is_element);
    children.map(|child| lines(child, trim)).collect()
}

fn push(node: Node<'_, '_>, trim: bool, depth: usize, lines: &mut Vec<String>) {
    let indent = " ".repeat(depth);
    if let Some(text) = node.text().filter(|_| node.is_text()) {
        if !trim || !text.trim().is_empty() {
            lines.push(format!("{indent}{text:?}"));
        }
        return;
    }
    let name = node.tag_name();
    lines.push(format!("{indent}{{{}}}{}", name.namespace().unwrap_or_default(), name.name()));
    let mut attributes: Vec<_> = node
        .attributes()
        .map(|at| {
            format!(
                "{indent} {{{}}}{}={:?}",
                at.namespace().unwrap_or_default(),
                at.name(),
                at.value()
            )
        })
        .collect();
    attributes.sort();
    lines.append(&mut attributes);
    node.children().for_each(|child| push(child, trim, depth + 1, lines));
}
