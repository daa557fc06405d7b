//! XEP-0322 §2.3: a stream of XMPP as EXI bodies, one for each first-level element.

mod body;
mod condition;
mod configuration;
mod error;
mod failure;
mod head;
mod names;
mod output;
mod scope;
mod text;
mod to_exi;
mod to_xml;

pub use condition::Condition;
pub use configuration::{Configuration, ContentNamespace, Headers, Limits};
pub use error::{Error, Refusal};
pub use failure::StreamError;
pub use names::{COMPRESS, EXI, STREAM_ERRORS, STREAMS};
pub use to_exi::{ToExi, Unit};
pub use to_xml::ToXml;
