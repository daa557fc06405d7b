//! The schema compiler: XSD documents to EXI grammar tables.

pub mod components;
