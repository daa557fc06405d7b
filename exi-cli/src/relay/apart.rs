//! What takes long, apart from connections that have to go on.

use std::sync::{Mutex, PoisonError};

use exi_xmpp::negotiation::namespaces::EXI;
use tokio::task::block_in_place;

/// Where schemas are compiled: in a place of its own, one connection's at a time. Each may take
/// some 100 ms and 64 MiB.
#[derive(Debug, Default)]
pub(super) struct Apart(Mutex<()>);

impl Apart {
    /// Does what may compile schemas; meanwhile the other connections of this thread go on in
    /// another one.
    pub(super) fn run<R>(&self, work: impl FnOnce() -> R) -> R {
        block_in_place(|| {
            let _one = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            work()
        })
    }

    /// Takes an element that comes on the stream: apart, where its first tag may be the
    /// negotiation's.
    pub(super) fn run_with<R>(&self, element: &[u8], work: impl FnOnce() -> R) -> R {
        let mut tags = element.split(|&byte| byte == b'>');
        let tag = tags.next().unwrap_or_default();
        match tag.windows(EXI.len()).any(|part| part == EXI.as_bytes()) {
            true => self.run(work),
            false => work(),
        }
    }
}
