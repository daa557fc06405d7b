//! `exi gateway` and `exi bridge`, between clients and a server that know XML alone.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

mod abuse;
mod bosh;
mod certificate;
mod faults;
mod load;
mod quick;
mod schemas;
mod sensors;
mod server;
mod sessions;
mod strict;
mod support;
mod tls;
mod websocket;
mod xml;
