//! Limits: the most that a stream may ask of a coder that grows its memory.

/// Bounds for every dimension that a hostile stream can grow.
///
/// The defaults suit a server that reads documents from strangers. Memory that the caller lends
/// is its own limit; [`Limits::events_without_bits`] alone applies there too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Nesting of elements; counted particles may lie within one another four times as deep.
    /// Default 1,024.
    pub depth: usize,
    /// Bytes of one event's names and values, decoded. Default 16 MiB.
    pub value_length: usize,
    /// Entries of the value partitions. Default 1,048,576.
    pub value_entries: usize,
    /// Bytes of text of the value partitions. Default 64 MiB.
    pub value_text: usize,
    /// Uris, prefixes and local names that the schema does not declare. Default 65,536.
    pub names: usize,
    /// Bytes of text of those names. Default 4 MiB.
    pub name_text: usize,
    /// Built-in element grammars. Default 65,536.
    pub grammars: usize,
    /// Productions that built-in grammars learn. Default 1,048,576.
    pub productions: usize,
    /// Namespace declarations in scope. Default 4,096.
    pub namespaces: usize,
    /// Self-contained elements within one another; what they and the body around them have learned
    /// shares the sizes above. Default 8.
    pub self_contained: usize,
    /// Bytes of text of a block's values, where the stream is channelled. Default 256 MiB.
    pub block_text: usize,
    /// Values, and events, of a block. Default 4,194,304.
    pub block_values: usize,
    /// Events since the last bit was read: a strict grammar can promise endless empty elements
    /// for no bits at all. Default 65,536.
    pub events_without_bits: u32,
}

impl Limits {
    /// The defaults.
    pub const DEFAULT: Self = Self {
        depth: 1024,
        value_length: 16 << 20,
        value_entries: 1 << 20,
        value_text: 64 << 20,
        names: 1 << 16,
        name_text: 4 << 20,
        grammars: 1 << 16,
        productions: 1 << 20,
        namespaces: 4096,
        self_contained: 8,
        block_text: 256 << 20,
        block_values: 1 << 22,
        events_without_bits: 1 << 16,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
