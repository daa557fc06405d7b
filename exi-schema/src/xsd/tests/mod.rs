//! Documents and the components that XML Schema says they declare.

mod complex_types;
mod documents;
mod elements;
mod hostile;
mod names;
mod particle_attribution;
mod simple_types;
mod structure;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::components::{
    ComplexType, Components, Compositor, Content, Particle, QName, SimpleType, Term, TypeId,
    TypeKind, Variety, Wildcard,
};
use crate::{Compiler, Limits, NoResolver, Problem, Reference, Resolver, SchemaError};

/// A schema document with target namespace `t` and the prefix `t`.
fn schema(body: &str) -> String {
    let namespaces = r#"xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="t" xmlns="t""#;
    format!(r#"<xs:schema {namespaces} targetNamespace="t">{body}</xs:schema>"#)
}

/// A schema document without target namespace.
fn without_namespace(body: &str) -> String {
    format!(r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{body}</xs:schema>"#)
}

fn read(body: &str) -> Result<Components, SchemaError> {
    Compiler::new().document("main.xsd", schema(body)).components()
}

fn components(body: &str) -> Components {
    read(body).unwrap()
}

/// What is wrong, and the message.
fn problem(body: &str) -> (Problem, String) {
    let error = read(body).unwrap_err();
    assert!(error.place().is_some(), "{error}");
    (error.problem(), error.message().to_owned())
}

/// Documents by location.
struct Documents(BTreeMap<&'static str, String>);

impl Resolver for Documents {
    fn locate(&self, reference: &Reference<'_>) -> Vec<String> {
        reference.location.map(str::to_owned).into_iter().collect()
    }

    fn read(&self, location: &str) -> Result<Option<String>, String> {
        Ok(self.0.get(location).cloned())
    }
}

fn read_set<const N: usize>(
    documents: [(&'static str, String); N],
) -> Result<Components, SchemaError> {
    let documents = Documents(documents.into());
    Compiler::new().resolver(&documents).location("main.xsd")?.components()
}

fn name(local_name: &str) -> QName {
    QName::new("t", local_name)
}

impl Components {
    fn type_of(&self, element: &str) -> TypeId {
        self[self.global_elements[&name(element)]].ty
    }

    fn complex(&self, id: TypeId) -> &ComplexType {
        match &self[id].kind {
            TypeKind::Complex(complex) => complex,
            TypeKind::Simple(_) => panic!("a simple type"),
        }
    }

    fn simple(&self, id: TypeId) -> &SimpleType {
        match &self[id].kind {
            TypeKind::Simple(simple) => simple,
            TypeKind::Complex(_) => panic!("a complex type"),
        }
    }

    fn named(&self, local_name: &str) -> TypeId {
        self.named_types[&name(local_name)]
    }

    /// The attribute uses of a type, `!` for required, by name.
    fn uses(&self, complex: &ComplexType) -> String {
        let mut uses: Vec<_> = complex
            .attribute_uses
            .iter()
            .map(|of| {
                let name = &self[of.attribute].name;
                let prefix =
                    if name.uri.is_empty() { String::new() } else { format!("{}:", name.uri) };
                format!("{prefix}{}{}", name.local_name, if of.required { "!" } else { "" })
            })
            .collect();
        uses.sort();
        uses.join(" ")
    }

    /// A content type in the notation of DTDs.
    fn content(&self, complex: &ComplexType) -> String {
        match &complex.content {
            Content::Empty => "empty".to_owned(),
            Content::Simple(id) => {
                format!(
                    "simple {}",
                    self[*id].name.as_ref().map_or("anonymous", |name| &name.local_name)
                )
            }
            Content::Elements { particle, mixed } => {
                format!("{}{}", if *mixed { "mixed " } else { "" }, self.model(particle))
            }
        }
    }

    fn model(&self, particle: &Particle) -> String {
        let term = match &particle.term {
            Term::Element(id) => {
                let name = &self[*id].name;
                let prefix =
                    if name.uri.is_empty() { String::new() } else { format!("{}:", name.uri) };
                format!("{prefix}{}", name.local_name)
            }
            Term::Wildcard(Wildcard::Any) => "*:*".to_owned(),
            Term::Wildcard(Wildcard::Not(uri)) => format!("not({uri}):*"),
            Term::Wildcard(Wildcard::Namespaces(uris)) => format!("({}):*", uris.join(",")),
            Term::Group(compositor, particles) => {
                let separator = match compositor {
                    Compositor::Sequence => ",",
                    Compositor::Choice => "|",
                    Compositor::All => "&",
                };
                let particles: Vec<_> =
                    particles.iter().map(|particle| self.model(particle)).collect();
                format!("({})", particles.join(separator))
            }
        };
        let occurs = match (particle.min, particle.max) {
            (1, Some(1)) => String::new(),
            (0, Some(1)) => "?".to_owned(),
            (0, None) => "*".to_owned(),
            (1, None) => "+".to_owned(),
            (min, None) => format!("{{{min},}}"),
            (min, Some(max)) => format!("{{{min},{max}}}"),
        };
        term + &occurs
    }

    fn content_of(&self, named_type: &str) -> String {
        self.content(self.complex(self.named(named_type)))
    }

    fn uses_of(&self, named_type: &str) -> String {
        self.uses(self.complex(self.named(named_type)))
    }
}
