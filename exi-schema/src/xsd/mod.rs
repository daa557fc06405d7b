//! XML Schema documents to components (XML Schema part 1, §3 and §4).
//!
//! ```text
//! load      the documents, and those that they include, import or redefine
//!   guard     refuses what the XML parser would take too long over
//!   syntax    checks that elements stand where they may
//! symbols   the global definitions by kind and name
//! reader    definitions to components, a base before what derives from it
//!   elements, attributes, particles, wildcard, complex_type, simple_type, builtin
//! upa       warns of content models that break Unique Particle Attribution
//! ```

mod attributes;
mod builtin;
mod complex_type;
mod document;
mod elements;
mod guard;
mod lexical;
mod load;
mod particles;
mod reader;
mod simple_type;
mod symbols;
mod syntax;
mod upa;
mod vocabulary;
mod wildcard;

#[cfg(test)]
mod tests;

use crate::components::Components;
use crate::error::SchemaError;
use crate::limits::Limits;
use crate::resolver::Resolver;

/// Reads documents, given as (location, text), and all that they refer to.
pub(crate) fn read(
    documents: &[(String, String)],
    resolver: &dyn Resolver,
    limits: &Limits,
) -> Result<Components, SchemaError> {
    let mut warnings = Vec::new();
    let set = load::Set::load(documents, resolver, limits, &mut warnings)?;
    let parsed = set
        .sources
        .iter()
        .map(|source| load::parse(source, limits))
        .collect::<Result<Vec<_>, _>>()?;
    let units = set.units(&parsed);
    reader::Reader::read(&units, limits, warnings)
}
