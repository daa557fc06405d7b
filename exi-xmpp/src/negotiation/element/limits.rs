//! What a peer cannot make grow before it is known.

/// The most that one element of a negotiation may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElementLimits {
    /// Bytes of names, values and text together. Default: 256 KiB.
    pub bytes: usize,
    /// Elements, itself included. Default: 2048.
    pub elements: usize,
    /// Elements that are open at a time. Default: 16.
    pub depth: usize,
    /// Attributes of one element, namespace declarations included. Default: 64.
    pub attributes: usize,
}

impl Default for ElementLimits {
    fn default() -> Self {
        Self { bytes: 256 << 10, elements: 2048, depth: 16, attributes: 64 }
    }
}
