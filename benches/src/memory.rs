//! What the engine takes in memory.

use exi_core::{Arena, Decoder, Encoder};
use exi_xmpp::tables::{XMPP_CORE, XMPP_IOT};

/// Bytes of text of the value table, under XEP-0322's defaults: 64 values of 64 characters, of
/// four bytes each at worst.
pub const VALUE_TEXT: usize = 64 * 64 * 4;

/// Bytes of state of one connection's two directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Of an encoder and its memory.
    pub encoder: usize,
    /// Of a decoder and its memory.
    pub decoder: usize,
}

/// Memory of a coder under XEP-0322's defaults: elements nested 32 deep, one event of 1 KiB, 64
/// values of 64 characters, no names or grammars beside the schema's.
pub type Defaults<const URIS: usize, const NAMES: usize> =
    Arena<32, 1024, 64, VALUE_TEXT, URIS, NAMES, 0, 0, 0>;

/// The state under XEP-0322's defaults over the tables of a name.
#[must_use]
pub fn state(schema_set: &str) -> Option<State> {
    const fn of<const URIS: usize, const NAMES: usize>() -> State {
        let memory = size_of::<Defaults<URIS, NAMES>>();
        State {
            encoder: size_of::<Encoder<'_, '_>>() + memory,
            decoder: size_of::<Decoder<'_, '_>>() + memory,
        }
    }
    match schema_set {
        "xmpp-core" => {
            Some(of::<{ XMPP_CORE.rows().uris.len() }, { XMPP_CORE.rows().names.len() }>())
        }
        "xmpp-iot" => Some(of::<{ XMPP_IOT.rows().uris.len() }, { XMPP_IOT.rows().names.len() }>()),
        _ => None,
    }
}
