//! What the prelude of the standard library has; this crate is `no_std` beside this module.

pub(super) use std::borrow::ToOwned;
pub(super) use std::boxed::Box;
pub(super) use std::format;
pub(super) use std::string::{String, ToString};
pub(super) use std::vec;
pub(super) use std::vec::Vec;
