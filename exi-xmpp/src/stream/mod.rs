//! XEP-0322 §2.3: a stream of XMPP as EXI bodies, one for each first-level element.

mod configuration;

pub use configuration::{Configuration, ContentNamespace, Headers, Limits};
