//! Limits of a repository: its schemas come from strangers.

/// Bounds on what peers may put into a repository, and on what it keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Schemas that one connection may send, refused ones counted. Default 64; 0 closes the
    /// repository to uploads.
    pub uploads: usize,
    /// Bytes of one schema, and of the XML that one in EXI becomes. Default 256 KiB.
    pub schema_bytes: usize,
    /// Bytes of all schemas that one connection may send. Default 1 MiB.
    pub upload_bytes: u64,
    /// Uploaded schemas that are kept, in memory and in the cache directory each. The least
    /// recently used one goes first. Default 1,000.
    pub kept_schemas: usize,
    /// Bytes of all of them. Default 16 MiB.
    pub kept_bytes: u64,
    /// Schemas of one configuration. Default 256.
    pub schemas: usize,
    /// Configurations that are kept, in memory and in the cache directory each. Default 64.
    pub kept_configurations: usize,
    /// Bytes of the tables of one configuration, in the form of a file. Default 1 MiB.
    pub table_bytes: usize,
    /// Bytes of all tables that are kept in memory. Default 16 MiB; those that a connection uses
    /// stay until it ends.
    pub kept_table_bytes: u64,
    /// What compiling may ask for: at most some 100 ms and 64 MiB with the default, which
    /// is less than the schema compiler's own.
    pub compiler: exi_schema::Limits,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            uploads: 64,
            schema_bytes: 256 << 10,
            upload_bytes: 1 << 20,
            kept_schemas: 1_000,
            kept_bytes: 16 << 20,
            schemas: 256,
            kept_configurations: 64,
            table_bytes: 1 << 20,
            kept_table_bytes: 16 << 20,
            compiler: exi_schema::Limits {
                documents: 400,
                document_bytes: 256 << 10,
                total_bytes: 8 << 20,
                depth: 64,
                expansion: 100_000,
                copies: 1 << 13,
                unrolled: 1 << 8,
                productions: 250_000,
                warnings: 10,
            },
        }
    }
}
