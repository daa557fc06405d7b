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
//! Both sides of one negotiation; in life there is a connection between them:
//!
//! ```
//! use std::sync::Arc;
//!
//! use exi_xmpp::negotiation::{Action, Element, Initiator, Parameters, Plan, Policy, Responder};
//! use exi_xmpp::repository::{BuiltIn, schemas_of};
//!
//! let limits = Parameters {
//!     value_max_length: Some(64),
//!     value_partition_capacity: Some(64),
//!     ..Parameters::default()
//! };
//! let schemas = schemas_of("xmpp-iot").ok_or("no such set")?;
//! let plan = Arc::new(Plan { parameters: limits, schemas, ..Plan::default() });
//! let mut client = Initiator::new(plan);
//! let mut server = Responder::new(Arc::new(Policy::default()));
//!
//! // The server adds its offer to the features of the stream; the client starts when it sees it.
//! let features = Element::new("http://etherx.jabber.org/streams", "features");
//! let mut to_do = client.start(&server.offer().replace_in(features));
//! let (mut sent, mut ids) = (Vec::new(), Vec::new());
//! let mut clients_turn = true;
//! while !to_do.is_empty() {
//!     let mut answers = Vec::new();
//!     for action in to_do {
//!         match action {
//!             Action::Send(element) if clients_turn => {
//!                 sent.push(element.name().to_owned());
//!                 answers.extend(server.receive(&element, &BuiltIn));
//!             }
//!             Action::Send(element) => {
//!                 sent.push(element.name().to_owned());
//!                 answers.extend(client.receive(&element, &BuiltIn));
//!             }
//!             Action::SwitchToExi(switch) => ids.push(switch.configuration.id().to_owned()),
//!             Action::Note(_) => {}
//!             other => panic!("not on this path: {other:?}"),
//!         }
//!     }
//!     to_do = answers;
//!     clients_turn = !clients_turn;
//! }
//! assert_eq!(sent, ["setup", "setupResponse", "compress", "compressed"]);
//! assert!(ids.len() == 2 && ids[0] == ids[1]);
//! # Ok::<(), &str>(())
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
