//! Limits of the compiler: a schema may come from a stranger.

/// Bounds on what a set of schema documents may ask for. A set beyond them is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Documents in the set, included and imported ones too. Default 1,000.
    pub documents: usize,
    /// Bytes of one document. Default 4 MiB.
    pub document_bytes: usize,
    /// Bytes of all documents. Default 32 MiB.
    pub total_bytes: usize,
    /// Nesting of elements in a document; also the length of a chain of definitions that need each
    /// other (derivation, groups in groups). Default 100.
    pub depth: usize,
    /// Particles, attribute uses and enumerated values of all types together, counted each time
    /// that a group or a base type is copied into a definition. Default 1,000,000.
    pub expansion: usize,
    /// Terms and groups of one content model after every particle was copied as often as it may
    /// occur (EXI §8.5.4.1.5). Default 65,536.
    pub copies: usize,
    /// Terms and groups that all copies of one particle may have; a particle with more has one
    /// copy and a counter, where a counter can tell as much as copies. Default 1,024.
    pub unrolled: usize,
    /// Productions of all grammars together, before equal ones are shared. Default 2,000,000.
    pub productions: usize,
    /// Warnings that are kept; what comes after is not told. Default 1,000.
    pub warnings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            documents: 1_000,
            document_bytes: 4 << 20,
            total_bytes: 32 << 20,
            depth: 100,
            expansion: 1_000_000,
            copies: 1 << 16,
            unrolled: 1 << 10,
            productions: 2_000_000,
            warnings: 1_000,
        }
    }
}
