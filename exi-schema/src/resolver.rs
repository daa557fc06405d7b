//! Where the documents come from that a schema document refers to.

/// A reference from one schema document to another.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a> {
    /// The location of the referring document.
    pub base: &'a str,
    /// `schemaLocation`, as written.
    pub location: Option<&'a str>,
    /// For an `import`: its `namespace`, "" where it has none. `None` for `include` and `redefine`.
    pub namespace: Option<&'a str>,
}

/// Supplies documents to the compiler, which opens no file and no connection by itself.
pub trait Resolver {
    /// The locations where the document may be, the preferred first. A location is known to mean
    /// one document, so two references to one document should give equal locations.
    fn locate(&self, reference: &Reference<'_>) -> Vec<String>;

    /// The text of the document at a location; `None` when there is none.
    ///
    /// # Errors
    /// Says, in words, why the document that is there cannot be used.
    fn read(&self, location: &str) -> Result<Option<String>, String>;
}

/// Resolves nothing: the set is the documents that were added.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoResolver;

impl Resolver for NoResolver {
    fn locate(&self, _: &Reference<'_>) -> Vec<String> {
        Vec::new()
    }

    fn read(&self, _: &str) -> Result<Option<String>, String> {
        Ok(None)
    }
}
