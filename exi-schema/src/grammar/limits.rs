//! How large the tables of one schema may grow.

/// Limits of the passes from components to tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrammarLimits {
    /// Terms and groups of one content model after every particle was copied as often as it may occur
    /// (§8.5.4.1.5). Default 65,536.
    pub positions: u32,
    /// Model groups within one another. Default 200.
    pub depth: u32,
    /// Productions of all grammars before equal states are shared. Default 4,000,000.
    pub productions: u32,
}

impl Default for GrammarLimits {
    fn default() -> Self {
        Self { positions: 65_536, depth: 200, productions: 4_000_000 }
    }
}
