//! Schema documents from the file system.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::encoding::decode;
use crate::resolver::{Reference, Resolver};

/// Which comes first when both a `schemaLocation` and the catalog name a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precedence {
    /// `schemaLocation`, then the catalog.
    #[default]
    Location,
    /// The catalog, then `schemaLocation`.
    Catalog,
}

/// Finds documents by `schemaLocation`, relative to the file that refers to them, and by namespace
/// in a catalog. Only files; a location of another scheme (`http:`) leads nowhere.
///
/// It reads every file that the process may read: do not use it for the schema of a stranger.
#[derive(Clone, Debug, Default)]
pub struct FileResolver {
    catalog: BTreeMap<String, String>,
    precedence: Precedence,
}

impl FileResolver {
    /// A resolver with an empty catalog.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which of `schemaLocation` and catalog comes first.
    #[must_use]
    pub fn precedence(mut self, precedence: Precedence) -> Self {
        self.precedence = precedence;
        self
    }

    /// The file that declares a namespace.
    #[must_use]
    pub fn entry(mut self, namespace: impl Into<String>, file: &Path) -> Self {
        self.catalog.insert(namespace.into(), normal(file));
        self
    }

    /// Adds the entries of a catalog file: a line each, namespace TAB file; files relative to the
    /// catalog's folder.
    ///
    /// # Errors
    /// The catalog cannot be read, or has a line without TAB.
    pub fn catalog(mut self, file: &Path) -> io::Result<Self> {
        let folder = file.parent().unwrap_or(Path::new(""));
        for line in fs::read_to_string(file)?.lines().filter(|line| !line.is_empty()) {
            let Some((namespace, path)) = line.split_once('\t') else {
                let message = format!("{}: no TAB in line {line:?}", file.display());
                return Err(io::Error::new(io::ErrorKind::InvalidData, message));
            };
            self = self.entry(namespace, &folder.join(path));
        }
        Ok(self)
    }
}

impl Resolver for FileResolver {
    fn locate(&self, reference: &Reference<'_>) -> Vec<String> {
        let by_location =
            reference.location.and_then(|location| relative(reference.base, location));
        let by_namespace = reference.namespace.and_then(|uri| self.catalog.get(uri).cloned());
        match self.precedence {
            Precedence::Location => by_location.into_iter().chain(by_namespace).collect(),
            Precedence::Catalog => by_namespace.into_iter().chain(by_location).collect(),
        }
    }

    fn read(&self, location: &str) -> Result<Option<String>, String> {
        match fs::read(location) {
            Ok(bytes) => decode(bytes).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }
}

/// The path of `location`, which stands in the file `base`; `None` if it is no file's.
fn relative(base: &str, location: &str) -> Option<String> {
    let path = location.strip_prefix("file://").unwrap_or(location);
    if path.is_empty() || path.contains("://") || path.starts_with("urn:") {
        return None;
    }
    Some(normal(&Path::new(base).parent().unwrap_or(Path::new("")).join(path)))
}

/// The path without `.` and, where it can be seen, without `..`.
fn normal(path: &Path) -> String {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(normal.components().next_back(), Some(Component::Normal(_))) =>
            {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference<'a>(location: &'a str, namespace: &'a str) -> Reference<'a> {
        Reference {
            base: "schemas/a/main.xsd",
            location: Some(location),
            namespace: Some(namespace),
        }
    }

    #[test]
    fn a_location_is_relative_to_the_referring_document() {
        let resolver = FileResolver::new();
        assert_eq!(resolver.locate(&reference("part.xsd", "")), ["schemas/a/part.xsd"]);
        assert_eq!(resolver.locate(&reference("../b/./part.xsd", "")), ["schemas/b/part.xsd"]);
        assert_eq!(resolver.locate(&reference("/x/part.xsd", "")), ["/x/part.xsd"]);
        assert!(resolver.locate(&reference("http://example.org/part.xsd", "")).is_empty());
    }

    #[test]
    fn precedence_orders_location_and_catalog() {
        let resolver = FileResolver::new().entry("urn:b", Path::new("c/b.xsd"));
        assert_eq!(
            resolver.locate(&reference("part.xsd", "urn:b")),
            ["schemas/a/part.xsd", "c/b.xsd"]
        );
        let resolver = resolver.precedence(Precedence::Catalog);
        assert_eq!(
            resolver.locate(&reference("part.xsd", "urn:b")),
            ["c/b.xsd", "schemas/a/part.xsd"]
        );
    }
}
