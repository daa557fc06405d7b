//! Where two infosets differ.

use super::lexical::{Kind, collapse, same_instant, same_value};
use super::tree::{Element, Name, Node, Text, Tree};

/// What counts as a difference.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rules {
    /// Compare prefixes and the namespaces in scope.
    pub(crate) prefixes: bool,
    /// Values are texts, not values.
    pub(crate) lexical_values: bool,
    /// `xsi:type` attributes may have been added.
    pub(crate) extra_xsi_type: bool,
    /// Dates and times may be the same instant in another time zone.
    pub(crate) any_time_zone: bool,
    /// What of white space in texts has to agree.
    pub(crate) spacing: Spacing,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Spacing {
    /// Every character.
    #[default]
    Exact,
    /// All but white space around a text.
    Trimmed,
    /// Words only.
    Collapsed,
}

/// The first difference between what a document says and what was read.
pub(crate) fn compare(expected: &Tree, actual: &Tree, rules: Rules) -> Result<(), String> {
    Comparison { rules, path: Vec::new() }.nodes(&expected.nodes, &actual.nodes)
}

struct Comparison {
    rules: Rules,
    path: Vec<String>,
}

impl Comparison {
    fn differ(&self, what: impl AsRef<str>) -> Result<(), String> {
        Err(format!("/{}: {}", self.path.join("/"), what.as_ref()))
    }

    fn nodes(&mut self, expected: &[Node], actual: &[Node]) -> Result<(), String> {
        let (expected, actual) = (significant(expected), significant(actual));
        for at in 0..expected.len().max(actual.len()) {
            match (expected.get(at), actual.get(at)) {
                (Some(expected), Some(actual)) => self.item(expected, actual)?,
                (Some(expected), None) => {
                    return self.differ(format!("missing {}", expected.words()));
                }
                (None, Some(actual)) => {
                    return self.differ(format!("unexpected {}", actual.words()));
                }
                (None, None) => {}
            }
        }
        Ok(())
    }

    fn item(&mut self, expected: &Item<'_>, actual: &Item<'_>) -> Result<(), String> {
        let same = match (expected, actual) {
            (Item::Text(expected), Item::Text(actual)) => self.same_text(expected, actual),
            (Item::Node(Node::Element(expected)), Item::Node(Node::Element(actual))) => {
                return self.element(expected, actual);
            }
            (Item::Node(expected), Item::Node(actual)) => same_leaf(expected, actual),
            _ => false,
        };
        if same {
            return Ok(());
        }
        self.differ(format!("expected {}, found {}", expected.words(), actual.words()))
    }

    fn element(&mut self, expected: &Element, actual: &Element) -> Result<(), String> {
        if expected.name != actual.name {
            return self
                .differ(format!("expected element {}, found {}", expected.name, actual.name));
        }
        self.path.push(expected.name.local_name.clone());
        if self.rules.prefixes {
            self.prefixes(expected, actual)?;
        }
        self.attributes(expected, actual)?;
        self.nodes(&expected.children, &actual.children)?;
        self.path.pop();
        Ok(())
    }

    fn prefixes(&self, expected: &Element, actual: &Element) -> Result<(), String> {
        if expected.namespaces != actual.namespaces {
            let (expected, actual) = (&expected.namespaces, &actual.namespaces);
            return self.differ(format!("expected namespaces {expected:?}, found {actual:?}"));
        }
        match (&expected.prefix, &actual.prefix) {
            (Some(expected), Some(actual)) if expected != actual => {
                self.differ(format!("expected prefix {expected:?}, found {actual:?}"))
            }
            _ => Ok(()),
        }
    }

    fn attributes(&self, expected: &Element, actual: &Element) -> Result<(), String> {
        for (name, value) in &expected.attributes {
            let Some(found) = actual.attributes.get(name) else {
                if is_hint(name) {
                    continue;
                }
                return self.differ(format!("missing attribute {name}"));
            };
            if !is_hint(name) && !self.same_text(value, found) {
                let (value, found) = (&value.text, &found.text);
                return self
                    .differ(format!("attribute {name}: expected {value:?}, found {found:?}"));
            }
        }
        let may_be_extra =
            |name: &Name| is_hint(name) || (self.rules.extra_xsi_type && name.is_xsi("type"));
        let extra = actual
            .attributes
            .keys()
            .find(|name| !expected.attributes.contains_key(name) && !may_be_extra(name));
        match extra {
            Some(name) => self.differ(format!("unexpected attribute {name}")),
            None => Ok(()),
        }
    }

    /// `expected` is written text, `actual` has the kind of value that the decoder found.
    fn same_text(&self, expected: &Text, actual: &Text) -> bool {
        let spaced = match self.rules.spacing {
            Spacing::Exact => expected.text == actual.text,
            Spacing::Trimmed => trim(&expected.text) == trim(&actual.text),
            Spacing::Collapsed => collapse(&expected.text) == collapse(&actual.text),
        };
        spaced || (!self.rules.lexical_values && self.same_value(expected, actual))
    }

    fn same_value(&self, expected: &Text, actual: &Text) -> bool {
        match (&actual.kind, &expected.kind) {
            (Kind::String, _) => false,
            (Kind::QName(actual), Kind::QName(expected)) => actual == expected,
            (Kind::DateTime, _) if self.rules.any_time_zone => {
                same_instant(&expected.text, &actual.text)
                    || same_value(&actual.kind, &expected.text, &actual.text)
            }
            (kind, _) => same_value(kind, &expected.text, &actual.text),
        }
    }
}

fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\r', '\n'])
}

/// Hints to a schema processor; encoders may drop them.
fn is_hint(name: &Name) -> bool {
    name.is_xsi("schemaLocation") || name.is_xsi("noNamespaceSchemaLocation")
}

fn same_leaf(expected: &Node, actual: &Node) -> bool {
    match (expected, actual) {
        (Node::Comment(a), Node::Comment(b))
        | (Node::EntityReference(a), Node::EntityReference(b)) => a == b,
        (
            Node::ProcessingInstruction { target: a, text: a_text },
            Node::ProcessingInstruction { target: b, text: b_text },
        ) => a == b && a_text == b_text,
        // Encoders write the internal subset in their own words.
        (Node::Doctype(a), Node::Doctype(b)) => {
            (&a.name, &a.public, &a.system) == (&b.name, &b.public, &b.system)
        }
        _ => false,
    }
}

/// A child, with adjacent texts joined.
enum Item<'a> {
    Node(&'a Node),
    Text(Text),
}

impl Item<'_> {
    fn words(&self) -> String {
        match self {
            Item::Text(text) => format!("text {:?}", text.text),
            Item::Node(Node::Text(text)) => format!("text {:?}", text.text),
            Item::Node(Node::Element(element)) => format!("element {}", element.name),
            Item::Node(Node::Comment(text)) => format!("comment {text:?}"),
            Item::Node(Node::ProcessingInstruction { target, text }) => {
                format!("processing instruction {target} {text:?}")
            }
            Item::Node(Node::Doctype(doctype)) => format!("{doctype:?}"),
            Item::Node(Node::EntityReference(name)) => format!("entity reference {name}"),
        }
    }
}

/// Children without white-space-only text, the texts that then stand together joined.
fn significant(nodes: &[Node]) -> Vec<Item<'_>> {
    let mut items: Vec<Item<'_>> = Vec::new();
    for node in nodes {
        match (node, items.last_mut()) {
            (Node::Text(text), Some(Item::Text(before))) => join(before, text),
            (Node::Text(text), _) => items.push(Item::Text(text.clone())),
            (node, _) => items.push(Item::Node(node)),
        }
    }
    items.retain(|item| !matches!(item, Item::Text(text) if text.is_space()));
    items
}

fn join(before: &mut Text, text: &Text) {
    if before.is_space() {
        before.kind = text.kind.clone();
    } else if !text.is_space() {
        before.kind = Kind::String;
    }
    before.text.push_str(&text.text);
}
