//! XMPP over EXI (XEP-0322).
//!
//! [`tables`] are ready grammar tables for XMPP and the Internet of Things: an encoder and a
//! decoder that both have one of them need no schema. `repository` has the schemas that peers can
//! agree on, and makes tables of any list of them; `negotiation` has them agree. `stream` turns a
//! stream of XMPP into EXI bodies and back, and `transport` has it over sockets, tokio, HTTP,
//! and, with the feature `tokio-xmpp`, for the library of that name.
#![no_std]
#![cfg_attr(not(test), deny(clippy::indexing_slicing))]

#[cfg(feature = "repository")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

#[cfg(feature = "negotiation")]
pub mod negotiation;
#[cfg(feature = "repository")]
pub mod repository;
#[cfg(feature = "std")]
pub mod stream;
pub mod tables;
#[cfg(feature = "std")]
pub mod transport;

/// The examples of the front page.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct FrontPage;
