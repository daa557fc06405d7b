//! XEP-0322: negotiation. Tests of requirements bear their numbers in `docs/xmpp.md`.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

mod configurations;
mod damage;
mod direct;
mod download;
mod elements;
mod initiator;
mod published;
mod setup;
mod sockets;
mod streams;
mod support;
mod upload;
