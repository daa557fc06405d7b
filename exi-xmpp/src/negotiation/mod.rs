//! XEP-0322: how two peers come to EXI, without input and output.
//!
//! ```text
//!                elements, headers of streams            SchemaRepository
//! peer ──> caller ──────────────────────────> Responder ──────> schemas,
//!            ^                                Initiator         configurations
//!            └────────── Action: Send, SwitchToExi, Fetch, Close, ...
//! ```
//!
//! On the port of XML, EXI is a method of stream compression (XEP-0138): features offer it, a
//! setup agrees on schemas and options, `compress` starts it. The alternative binding begins with
//! EXI under the default parameters, and a setup travels in it; or it begins with the
//! configurationId of an earlier agreement.
//!
//! ```
//! use std::sync::Arc;
//!
//! use exi_xmpp::negotiation::{Action, Policy, Responder, Scope};
//! use exi_xmpp::repository::BuiltIn;
//!
//! let mut responder = Responder::new(Arc::new(Policy::default()));
//! let compress = "<compress xmlns='http://jabber.org/protocol/compress'>
//!                   <method>exi</method>
//!                 </compress>";
//! let actions = responder.receive_xml(compress, &Scope::default(), &BuiltIn);
//! let Some(Action::Send(answer)) = actions.last() else { panic!("an answer is due") };
//! let failure = "<failure xmlns=\"http://jabber.org/protocol/compress\"><setup-failed/></failure>";
//! assert_eq!(answer.to_string(), failure);
//! ```
//!
//! What it does not do: code stanzas, measure time, fetch documents, find hosts.

mod action;
mod compress;
mod direct;
mod download;
mod element;
mod error;
mod features;
mod initiator;
pub mod namespaces;
mod parameters;
mod policy;
mod prelude;
mod representations;
mod responder;
mod setup;
mod upload;

pub use action::{Action, GiveUp, Note, Switch};
pub use compress::CompressFailure;
pub use direct::{CLIENT_SERVICE, Opening, SERVER_SERVICE, default_terms};
pub use download::{DownloadError, DownloadSchemaResponse};
pub use element::{Element, ElementBuilder, ElementError, ElementLimits, Scope};
pub use error::StreamError;
pub use features::Offer;
pub use initiator::{Dialect, Initiator, Plan, Quick, QuickName, Remedy};
pub use parameters::{AttributeError, Parameters, SetupAlignment};
pub use policy::{Admission, Policy};
pub use responder::{Fetched, Responder};
pub use setup::{Setup, SetupResponse};
pub use upload::{ContentType, UploadSchema};
