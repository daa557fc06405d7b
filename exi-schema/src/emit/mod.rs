//! Tables as Rust source. As bytes, they are the business of `exi_core`: `Schema::to_bytes`.

mod rust;

pub use rust::RustSource;
