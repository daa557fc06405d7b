//! Initial entries of the uri and local-name partitions (§7.3.1, Appendix D.1 and D.3).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use exi_core::schema::{NONE, Name, Uri};

use super::intern::{Text, row_id};
use crate::components::{Components, Content, Particle, QName, Term, TypeKind, Wildcard};
use crate::error::SchemaError;

/// The namespace of XML Schema.
pub(super) const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// The uris that stand first, in this order.
const FIRST_URIS: [&str; 4] =
    ["", "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/XMLSchema-instance", XSD];

/// Local names that are there whatever the schema declares. The types of XML Schema are named
/// components, so their names come with them.
const FIRST_NAMES: [(usize, &[&str]); 2] =
    [(1, &["base", "id", "lang", "space"]), (2, &["nil", "type"])];

/// The names of a schema, in the order of their compact identifiers.
pub(super) struct Names<'c> {
    uris: Vec<&'c str>,
    partitions: Vec<Vec<&'c str>>,
    uri_ids: HashMap<&'c str, u16>,
    ids: HashMap<(u16, &'c str), u16>,
}

impl<'c> Names<'c> {
    /// Every name that `components` declare, and every namespace they mention as a target or in
    /// the set of a wildcard.
    pub(super) fn new(components: &'c Components) -> Result<Self, SchemaError> {
        let mut partitions = declared_names(components);
        for uri in components.target_namespaces.iter().map(String::as_str) {
            partitions.entry(uri).or_default();
        }
        for uri in wildcard_namespaces(components) {
            partitions.entry(uri).or_default();
        }
        for (uri, names) in FIRST_NAMES {
            partitions.entry(FIRST_URIS[uri]).or_default().extend(names);
        }
        let mut names = Self {
            uris: Vec::new(),
            partitions: Vec::new(),
            uri_ids: HashMap::new(),
            ids: HashMap::new(),
        };
        for uri in FIRST_URIS {
            let partition = partitions.remove(uri).unwrap_or_default();
            names.add(uri, partition)?;
        }
        for (uri, partition) in partitions {
            names.add(uri, partition)?;
        }
        Ok(names)
    }

    fn add(&mut self, uri: &'c str, partition: BTreeSet<&'c str>) -> Result<(), SchemaError> {
        let id = row_id(self.uris.len(), "namespaces")?;
        for name in &partition {
            let name_id = row_id(self.ids.len(), "names")?;
            self.ids.insert((id, name), name_id);
        }
        self.uri_ids.insert(uri, id);
        self.uris.push(uri);
        self.partitions.push(partition.into_iter().collect());
        Ok(())
    }

    /// The row of a name; [`NONE`] for a name that was never declared.
    pub(super) fn id(&self, name: &QName) -> u16 {
        let uri = self.uri(&name.uri);
        self.ids.get(&(uri, name.local_name.as_str())).copied().unwrap_or(NONE)
    }

    /// The name in a row.
    pub(super) fn name(&self, id: u16) -> Option<QName> {
        let mut left = usize::from(id);
        for (uri, partition) in self.uris.iter().zip(&self.partitions) {
            match partition.get(left) {
                Some(name) => return Some(QName::new(*uri, *name)),
                None => left -= partition.len(),
            }
        }
        None
    }

    /// The row of a namespace; [`NONE`] for one that was never mentioned.
    pub(super) fn uri(&self, uri: &str) -> u16 {
        self.uri_ids.get(uri).copied().unwrap_or(NONE)
    }

    /// The rows; what the names refer to is not yet known.
    pub(super) fn rows(&self, text: &mut Text<'c>) -> Result<(Vec<Uri>, Vec<Name>), SchemaError> {
        let mut uris = Vec::with_capacity(self.uris.len());
        let mut names = Vec::with_capacity(self.ids.len());
        for (uri, partition) in self.uris.iter().zip(&self.partitions) {
            let id = row_id(uris.len(), "namespaces")?;
            let first = row_id(names.len(), "names")?;
            for name in partition {
                names.push(Name::new(text.intern(name)?, id, NONE, NONE, NONE, NONE));
            }
            let count = row_id(partition.len(), "names")?;
            uris.push(Uri::new(text.intern(uri)?, first, count));
        }
        Ok((uris, names))
    }
}

/// The names of all elements, attributes and types, by namespace.
fn declared_names(components: &Components) -> BTreeMap<&str, BTreeSet<&str>> {
    let elements = components.elements.iter().map(|element| &element.name);
    let attributes = components.attributes.iter().map(|attribute| &attribute.name);
    let types = components.types.iter().filter_map(|ty| ty.name.as_ref());
    let mut partitions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for name in elements.chain(attributes).chain(types) {
        partitions.entry(&name.uri).or_default().insert(&name.local_name);
    }
    partitions
}

/// The namespaces that wildcards list.
fn wildcard_namespaces(components: &Components) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for ty in &components.types {
        let TypeKind::Complex(complex) = &ty.kind else { continue };
        if let Some(Wildcard::Namespaces(uris)) = &complex.attribute_wildcard {
            found.extend(uris.iter().map(String::as_str));
        }
        if let Content::Elements { particle, .. } = &complex.content {
            particle_namespaces(particle, &mut found);
        }
    }
    found
}

fn particle_namespaces<'c>(particle: &'c Particle, found: &mut BTreeSet<&'c str>) {
    let mut open = vec![particle];
    while let Some(particle) = open.pop() {
        match &particle.term {
            Term::Wildcard(Wildcard::Namespaces(uris)) => {
                found.extend(uris.iter().map(String::as_str));
            }
            Term::Group(_, particles) => open.extend(particles),
            Term::Wildcard(_) | Term::Element(_) => {}
        }
    }
}
