//! Streams of XMPP as EXI bodies and back.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

mod errors;
mod infoset;
mod inherited;
mod refusals;
mod samples;
mod sessions;
mod support;
