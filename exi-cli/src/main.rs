//! The `exi` program.

fn main() {}
