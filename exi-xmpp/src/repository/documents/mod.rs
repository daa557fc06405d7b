//! The published schemas that the built-in ones in `schemas/xsd` stand for.

mod table;
#[cfg(test)]
mod tests;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

pub(super) use table::DOCUMENTS;

use super::{DefaultSchema, Md5, SchemaKey};

const ALL: &[DefaultSchema] =
    &[DefaultSchema::Snapshot, DefaultSchema::Authors, DefaultSchema::Openfire];

/// A schema of `schemas/xsd`.
#[derive(Debug)]
pub(super) struct Document {
    /// Its file there, without `.xsd`.
    pub(super) name: &'static str,
    /// Its target namespace.
    pub(super) namespace: &'static str,
    /// The namespaces that it imports, ascending.
    imports: &'static [&'static str],
    /// The default schemas that it can be part of.
    suits: &'static [DefaultSchema],
    /// Length and MD5 of the published files with the same grammars, or that it repairs.
    files: &'static [(u64, u128)],
}

impl Document {
    const fn new(
        name: &'static str,
        namespace: &'static str,
        files: &'static [(u64, u128)],
    ) -> Self {
        Self { name, namespace, imports: &[], suits: ALL, files }
    }

    const fn imports(mut self, namespaces: &'static [&'static str]) -> Self {
        self.imports = namespaces;
        self
    }

    const fn only(mut self, suits: &'static [DefaultSchema]) -> Self {
        self.suits = suits;
        self
    }

    fn stands_for(&self, key: &SchemaKey) -> bool {
        let file = (key.bytes, u128::from_be_bytes(key.md5.0));
        self.namespace == key.namespace && self.files.contains(&file)
    }

    /// The keys of the published files; the first is the one to name to a peer.
    pub(super) fn keys(&self) -> impl Iterator<Item = SchemaKey> {
        self.files.iter().map(|&(bytes, md5)| SchemaKey {
            namespace: self.namespace.into(),
            bytes,
            md5: Md5(md5.to_be_bytes()),
        })
    }
}

/// The document that stands for the published file of a key. A file that several stand for, since
/// peers repair it in several ways, is that of the default schema.
pub(super) fn standing_for(
    key: &SchemaKey,
    default_schema: DefaultSchema,
) -> Option<&'static Document> {
    let mut all = DOCUMENTS.iter().filter(|document| document.stands_for(key));
    let first = all.next()?;
    let suits = |document: &&Document| document.suits.contains(&default_schema);
    Some(if suits(&first) { first } else { all.find(suits).unwrap_or(first) })
}

/// The document that an import of a namespace leads to where no peer named another.
pub(super) fn of_namespace(
    namespace: &str,
    default_schema: DefaultSchema,
) -> Option<&'static Document> {
    DOCUMENTS.iter().find(|document| {
        document.namespace == namespace && document.suits.contains(&default_schema)
    })
}

/// Documents and all that they import, by namespace. Of two that have one namespace the first
/// stays.
pub(super) fn closure(
    documents: impl Iterator<Item = &'static Document>,
    default_schema: DefaultSchema,
) -> BTreeMap<&'static str, &'static Document> {
    let mut found = BTreeMap::new();
    let mut open = Vec::new();
    for document in documents {
        found.entry(document.namespace).or_insert(document);
        open.extend(document.imports);
    }
    while let Some(namespace) = open.pop() {
        let Some(document) = of_namespace(namespace, default_schema) else { continue };
        found.entry(document.namespace).or_insert_with(|| {
            open.extend(document.imports);
            document
        });
    }
    found
}
