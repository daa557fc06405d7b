//! Streams over what carries them.
#![allow(clippy::expect_used, clippy::panic, reason = "a test tells what is not as it should be")]

mod blocking;
mod bosh;
#[cfg(feature = "codec")]
mod codec;
#[cfg(feature = "tokio-xmpp")]
mod connector;
#[cfg(feature = "tokio")]
mod exi_io;
#[path = "../streams/infoset.rs"]
mod infoset;
mod websocket;

use exi_core::{Options, Preserve};
use exi_xmpp::stream::Configuration;
use exi_xmpp::tables::XMPP_IOT;
use exi_xmpp::transport::Endpoint;

const HEAD: &str = "<?xml version='1.0'?><stream:stream to='example.org' version='1.0' \
    xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
const TAIL: &str = "</stream:stream>";

/// What both sides agreed on; the text of values is kept, so that it can be compared.
fn configuration(strict: bool) -> Configuration<'static> {
    let preserve = Preserve { lexical_values: true, ..Preserve::default() };
    let options = Options::builder().strict(strict).preserve(preserve);
    let options = options.value_partition_capacity(Some(64)).value_max_length(Some(64));
    let options = options.build().expect("options that go together");
    Configuration { session_wide_buffers: true, ..Configuration::new(XMPP_IOT, options) }
}

fn endpoint(strict: bool) -> Endpoint<'static> {
    Endpoint::new(&configuration(strict)).expect("an endpoint")
}

/// The first stanzas of a session.
fn session(stanzas: usize) -> String {
    let lines = include_str!("../../samples/chat.lines").lines().take(stanzas);
    [HEAD, &lines.collect::<String>(), TAIL].concat()
}
