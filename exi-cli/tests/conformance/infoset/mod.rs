//! Infosets: what a document says, whoever read it.
//!
//! [`source`] reads XML text with a parser that shares nothing with the product; a decoder's
//! events fill a [`Builder`]; [`compare`] tells where the two differ.

mod compare;
mod doctype;
mod lexical;
mod source;
mod tree;

pub(crate) use compare::{Rules, Spacing, compare};
pub(crate) use lexical::Kind;
pub(crate) use source::{Kept, source};
pub(crate) use tree::{Builder, Name, Text, Tree};
