//! The structure of schema documents: which elements and attributes stand where
//! (XML Schema part 1, the XML Representation Summaries; its schema for schemas).
//!
//! One table holds it. An element in a wrong place is an error, because then the author meant
//! something that the definition does not say; an unknown attribute or stray text is a warning.

use roxmltree::Node;

use super::document::{Source, XSD};
use super::lexical;
use crate::error::{Problem, SchemaError, Warning};
use crate::limits::Limits;

/// What may stand at one place among the children of an element.
struct Slot {
    /// Names of elements, separated by spaces.
    names: &'static str,
    least: usize,
    most: usize,
}

/// An element in a context: its attributes and children.
struct Rule {
    name: &'static str,
    /// Names of parents, separated by spaces; "" for any.
    parents: &'static str,
    /// Names of attributes, separated by spaces; `id` is always allowed.
    attributes: &'static str,
    children: &'static [Slot],
}

const fn optional(names: &'static str) -> Slot {
    Slot { names, least: 0, most: 1 }
}

const fn one(names: &'static str) -> Slot {
    Slot { names, least: 1, most: 1 }
}

const fn many(names: &'static str) -> Slot {
    Slot { names, least: 0, most: usize::MAX }
}

const fn some(names: &'static str) -> Slot {
    Slot { names, least: 1, most: usize::MAX }
}

const fn rule(
    name: &'static str,
    parents: &'static str,
    attributes: &'static str,
    children: &'static [Slot],
) -> Rule {
    Rule { name, parents, attributes, children }
}

const ANNOTATION: Slot = optional("annotation");
const MODEL: Slot = optional("group all choice sequence");
const ATTRIBUTES: Slot = many("attribute attributeGroup");
const WILDCARD: Slot = optional("anyAttribute");
const INLINE: Slot = optional("simpleType");
const FACETS: Slot = many(
    "minExclusive minInclusive maxExclusive maxInclusive totalDigits fractionDigits length minLength maxLength \
     enumeration whiteSpace pattern",
);

/// The rules; the first one of a name and parent is meant.
static RULES: &[Rule] = &[
    rule(
        "schema",
        "",
        "targetNamespace version finalDefault blockDefault attributeFormDefault elementFormDefault",
        &[
            many("include import redefine annotation"),
            many(
                "simpleType complexType group attributeGroup element attribute notation annotation",
            ),
        ],
    ),
    rule("include", "schema", "schemaLocation", &[ANNOTATION]),
    rule("import", "schema", "namespace schemaLocation", &[ANNOTATION]),
    rule(
        "redefine",
        "schema",
        "schemaLocation",
        &[many("annotation simpleType complexType group attributeGroup")],
    ),
    rule(
        "element",
        "schema",
        "name type substitutionGroup default fixed nillable abstract final block",
        &[ANNOTATION, optional("simpleType complexType"), many("unique key keyref")],
    ),
    rule(
        "element",
        "all choice sequence",
        "name ref type minOccurs maxOccurs default fixed nillable block form",
        &[ANNOTATION, optional("simpleType complexType"), many("unique key keyref")],
    ),
    rule("attribute", "schema", "name type default fixed", &[ANNOTATION, INLINE]),
    rule("attribute", "", "name ref type use form default fixed", &[ANNOTATION, INLINE]),
    rule("complexType", "schema redefine", "name mixed abstract final block", COMPLEX_TYPE),
    rule("complexType", "element", "mixed", COMPLEX_TYPE),
    rule("simpleContent", "complexType", "", &[ANNOTATION, one("restriction extension")]),
    rule("complexContent", "complexType", "mixed", &[ANNOTATION, one("restriction extension")]),
    rule("restriction", "simpleType", "base", &[ANNOTATION, INLINE, FACETS]),
    rule(
        "restriction",
        "simpleContent",
        "base",
        &[ANNOTATION, INLINE, FACETS, ATTRIBUTES, WILDCARD],
    ),
    rule("restriction", "complexContent", "base", &[ANNOTATION, MODEL, ATTRIBUTES, WILDCARD]),
    rule("extension", "simpleContent", "base", &[ANNOTATION, ATTRIBUTES, WILDCARD]),
    rule("extension", "complexContent", "base", &[ANNOTATION, MODEL, ATTRIBUTES, WILDCARD]),
    rule("group", "schema redefine", "name", &[ANNOTATION, one("all choice sequence")]),
    rule("group", "", "ref minOccurs maxOccurs", &[ANNOTATION]),
    rule("all", "group", "", &[ANNOTATION, many("element")]),
    rule("choice", "group", "", &[ANNOTATION, PARTICLES]),
    rule("sequence", "group", "", &[ANNOTATION, PARTICLES]),
    rule("all", "", "minOccurs maxOccurs", &[ANNOTATION, many("element")]),
    rule("choice", "", "minOccurs maxOccurs", &[ANNOTATION, PARTICLES]),
    rule("sequence", "", "minOccurs maxOccurs", &[ANNOTATION, PARTICLES]),
    rule("any", "", "namespace processContents minOccurs maxOccurs", &[ANNOTATION]),
    rule("anyAttribute", "", "namespace processContents", &[ANNOTATION]),
    rule("attributeGroup", "schema redefine", "name", &[ANNOTATION, ATTRIBUTES, WILDCARD]),
    rule("attributeGroup", "", "ref", &[ANNOTATION]),
    rule(
        "simpleType",
        "schema redefine",
        "name final",
        &[ANNOTATION, one("restriction list union")],
    ),
    rule("simpleType", "", "", &[ANNOTATION, one("restriction list union")]),
    rule("list", "simpleType", "itemType", &[ANNOTATION, INLINE]),
    rule("union", "simpleType", "memberTypes", &[ANNOTATION, many("simpleType")]),
    rule("enumeration", "restriction", "value", &[ANNOTATION]),
    rule("pattern", "restriction", "value", &[ANNOTATION]),
    rule("", "restriction", "value fixed", &[ANNOTATION]),
    rule("unique", "element", "name", &[ANNOTATION, one("selector"), some("field")]),
    rule("key", "element", "name", &[ANNOTATION, one("selector"), some("field")]),
    rule("keyref", "element", "name refer", &[ANNOTATION, one("selector"), some("field")]),
    rule("selector", "", "xpath", &[ANNOTATION]),
    rule("field", "", "xpath", &[ANNOTATION]),
    rule("notation", "schema", "name public system", &[ANNOTATION]),
    rule("annotation", "", "", &[many("appinfo documentation")]),
];

const PARTICLES: Slot = many("element group choice sequence any");
const COMPLEX_TYPE: &[Slot] = &[
    ANNOTATION,
    optional("simpleContent complexContent group all choice sequence"),
    ATTRIBUTES,
    WILDCARD,
];

/// True when `name` is one of the words of `list`.
fn within(list: &str, name: &str) -> bool {
    list.split(' ').any(|word| word == name)
}

/// The rule of an element; that without a name is the one of facets.
fn rule_of(name: &str, parent: &str) -> Option<&'static Rule> {
    let here = |rule: &&Rule| rule.parents.is_empty() || within(rule.parents, parent);
    RULES.iter().find(|rule| rule.name == name && here(rule)).or_else(|| {
        RULES.iter().find(|rule| rule.name.is_empty() && within(FACETS.names, name) && here(rule))
    })
}

/// Checks a document, given its root.
pub(super) fn check(
    root: Node<'_, '_>,
    source: &Source,
    limits: &Limits,
    warnings: &mut Vec<Warning>,
) -> Result<(), SchemaError> {
    let mut checker = Checker { source, limits, warnings };
    let mut open = vec![(root, "", 1)];
    while let Some((element, parent, depth)) = open.pop() {
        let name = element.tag_name().name();
        if depth > limits.depth {
            let message = format!("xs:{name} is nested deeper than {} elements", limits.depth);
            return Err(checker.error(element, Problem::Limit, message));
        }
        let Some(rule) = rule_of(name, parent) else {
            return Err(checker.error(
                element,
                Problem::Structure,
                format!("xs:{name} cannot stand in xs:{parent}"),
            ));
        };
        checker.attributes(element, rule);
        checker.children(element, rule)?;
        // What an annotation says is not ours; its elements are of any kind.
        if name != "annotation" {
            let from = open.len();
            open.extend(
                element.children().filter(Node::is_element).map(|child| (child, name, depth + 1)),
            );
            open.get_mut(from..).unwrap_or_default().reverse();
        }
    }
    Ok(())
}

struct Checker<'c> {
    source: &'c Source,
    limits: &'c Limits,
    warnings: &'c mut Vec<Warning>,
}

impl Checker<'_> {
    fn error(&self, node: Node<'_, '_>, problem: Problem, message: String) -> SchemaError {
        SchemaError::new(problem, message).at(self.source.place(node.range().start))
    }

    fn warn(&mut self, offset: usize, message: String) {
        if self.warnings.len() < self.limits.warnings {
            self.warnings
                .push(Warning::new(Problem::Structure, message).at(self.source.place(offset)));
        }
    }

    /// Attributes of other namespaces are allowed anywhere.
    fn attributes(&mut self, element: Node<'_, '_>, rule: &Rule) {
        let name = element.tag_name().name();
        for attribute in element.attributes().filter(|attribute| attribute.namespace().is_none()) {
            if attribute.name() != "id" && !within(rule.attributes, attribute.name()) {
                let message = format!("xs:{name} has no attribute {}: ignored", attribute.name());
                self.warn(attribute.range().start, message);
            }
        }
    }

    /// Walks children and slots together: a child stands in the current slot or moves on to a later one.
    fn children(&mut self, element: Node<'_, '_>, rule: &Rule) -> Result<(), SchemaError> {
        let parent = element.tag_name().name();
        let mut slots = rule.children.iter();
        let mut slot = slots.next();
        let mut count = 0;
        for child in element.children() {
            if child.is_text() && !lexical::trim(child.text().unwrap_or_default()).is_empty() {
                self.warn(child.range().start, format!("text in xs:{parent}: ignored"));
            }
            if !child.is_element() {
                continue;
            }
            let name = child.tag_name().name();
            let known = child.tag_name().namespace() == Some(XSD);
            while slot.is_some_and(|slot| count == slot.most || !known || !within(slot.names, name))
            {
                self.closed(element, slot, count)?;
                slot = slots.next();
                count = 0;
            }
            if slot.is_none() {
                let name = if known { format!("xs:{name}") } else { name.to_owned() };
                let message =
                    format!("{name} cannot stand in xs:{parent}, or not after what is before it");
                return Err(self.error(child, Problem::Structure, message));
            }
            count += 1;
        }
        while slot.is_some() {
            self.closed(element, slot, count)?;
            slot = slots.next();
            count = 0;
        }
        Ok(())
    }

    /// No more children in this slot: are there enough?
    fn closed(
        &self,
        element: Node<'_, '_>,
        slot: Option<&Slot>,
        count: usize,
    ) -> Result<(), SchemaError> {
        match slot {
            Some(slot) if count < slot.least => {
                let message =
                    format!("xs:{} lacks one of: {}", element.tag_name().name(), slot.names);
                Err(self.error(element, Problem::Structure, message))
            }
            _ => Ok(()),
        }
    }
}
