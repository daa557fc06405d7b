//! The canonical schema of a list of schemas, and its tables (XEP-0322).
//!
//! It declares nothing and imports each schema, ascending by namespace. What a schema imports is
//! found by its namespace alone: among the listed ones first, then among the built-in ones, and
//! nowhere else, so that equal lists give equal tables everywhere.

use std::borrow::ToOwned;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;
use std::{format, vec};

use exi_core::schema::CompiledSchema;
use exi_schema::{Compiler, Limits, Problem, Reference, Resolver, SchemaError};

use super::super::documents::{self, Document};
use super::super::{DefaultSchema, SchemaKey};
use super::texts;

/// Where the text of a schema is.
#[derive(Clone, Debug)]
pub(super) enum Source {
    BuiltIn(&'static Document),
    Text(Arc<str>),
}

impl Source {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::BuiltIn(document) => texts::of(document),
            Self::Text(text) => text,
        }
    }
}

/// The name by which errors speak of the canonical schema.
const CANONICAL: &str = "urn:xmpp:exi:cs";
/// The location of the first listed schema is this and "0".
const LISTED: &str = "schema ";
/// The location of a built-in document is this and its name.
const BUILT_IN: &str = "built-in ";

/// The tables of the canonical schema of schemas, which are in the order of their keys.
pub(super) fn compile(
    schemas: &[(SchemaKey, Source)],
    default_schema: DefaultSchema,
    limits: Limits,
) -> Result<CompiledSchema, SchemaError> {
    let resolver = Listed { schemas, default_schema };
    let compiler = Compiler::new().limits(limits).resolver(&resolver);
    Ok(compiler.document(CANONICAL, document(schemas)).compile()?.schema)
}

/// Tells what is wrong with one schema by itself. Names that it does not declare may still come
/// from schemas that it imports and that are not known yet, so they are no fault then.
pub(super) fn check(key: &SchemaKey, text: &Arc<str>, limits: Limits) -> Result<(), SchemaError> {
    let schemas = vec![(key.clone(), Source::Text(text.clone()))];
    match compile(&schemas, DefaultSchema::default(), limits) {
        Err(error) if error.problem() == Problem::UnresolvedName && text.contains("import") => {
            Ok(())
        }
        result => result.map(|_| ()),
    }
}

/// The canonical schema itself.
pub(super) fn document(schemas: &[(SchemaKey, Source)]) -> String {
    let mut text = format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" \
         targetNamespace=\"{CANONICAL}\" elementFormDefault=\"qualified\">"
    );
    for (place, (key, _)) in schemas.iter().enumerate() {
        text.push_str("<xs:import");
        if !key.namespace.is_empty() {
            text.push_str(" namespace=\"");
            escape(&key.namespace, &mut text);
            text.push('"');
        }
        text.push_str(&format!(" schemaLocation=\"{LISTED}{place}\"/>"));
    }
    text.push_str("</xs:schema>");
    text
}

/// Writes the value of an attribute.
fn escape(value: &str, out: &mut String) {
    for character in value.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

/// Resolves imports among the listed schemas and the built-in ones.
struct Listed<'s> {
    schemas: &'s [(SchemaKey, Source)],
    default_schema: DefaultSchema,
}

impl Resolver for Listed<'_> {
    fn locate(&self, reference: &Reference<'_>) -> Vec<String> {
        // A part of a schema that is another file is not among what peers agree on.
        let Some(namespace) = reference.namespace else { return Vec::new() };
        if let (CANONICAL, Some(location)) = (reference.base, reference.location) {
            return vec![location.to_owned()];
        }
        if let Some(place) = self.schemas.iter().position(|(key, _)| key.namespace == namespace) {
            return vec![format!("{LISTED}{place}")];
        }
        let built_in = documents::of_namespace(namespace, self.default_schema);
        built_in.map(|document| format!("{BUILT_IN}{}", document.name)).into_iter().collect()
    }

    fn read(&self, location: &str) -> Result<Option<String>, String> {
        if let Some(place) = location.strip_prefix(LISTED) {
            let listed = place.parse().ok().and_then(|place: usize| self.schemas.get(place));
            return Ok(listed.map(|(_, source)| source.text().to_owned()));
        }
        let named = |name| documents::DOCUMENTS.iter().find(|document| document.name == name);
        let document = location.strip_prefix(BUILT_IN).and_then(named);
        Ok(document.map(|document| texts::of(document).to_owned()))
    }
}
