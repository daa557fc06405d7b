//! XEP-0322 §2: how a stream comes to EXI.

use std::sync::Arc;

use exi_xmpp::negotiation::{Action, Element, Initiator, Parameters, Plan, default_terms};
use exi_xmpp::repository::{
    BuiltIn, Configuration, DefaultSchema, SchemaRepository, Uploads, schemas_of,
};

use super::error::{Result, refused};
use super::stream::Stream;
use super::tls::Tls;

/// How a stream begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Binding {
    /// As XML; EXI is agreed on after authentication, as a method of compression.
    #[default]
    Compress,
    /// As EXI, from the first byte.
    Direct,
    /// As XML, to the end.
    Xml,
}

/// The way to a gateway or a server.
#[derive(Clone, Debug)]
pub struct Way {
    /// Host and port.
    pub connect: String,
    /// How the stream begins.
    pub binding: Binding,
    /// What to propose.
    pub plan: Arc<Plan>,
    /// How the connection is encrypted, where it is.
    pub tls: Option<Tls>,
}

impl Way {
    /// A way that proposes a built-in schema set (`xmpp-iot` is one), in grammars that have a place
    /// for what the schemas do not declare.
    ///
    /// It is not encrypted.
    ///
    /// # Errors
    ///
    /// There is no such set.
    pub fn new(connect: &str, binding: Binding, set: &str, session_wide: bool) -> Result<Self> {
        let schemas = schemas_of(set).ok_or_else(|| refused(format!("no schema set {set}")))?;
        let parameters = Parameters {
            strict: Some(false),
            preserve_prefixes: Some(false),
            value_max_length: Some(64),
            value_partition_capacity: Some(64),
            session_wide_buffers: Some(session_wide),
            ..Parameters::default()
        };
        let plan = Arc::new(Plan { parameters, schemas, ..Plan::default() });
        Ok(Self { connect: connect.to_owned(), binding, plan, tls: None })
    }

    /// The client's side of a negotiation; none where the stream stays as it is.
    pub(super) fn initiator(&self) -> Result<Option<Initiator>> {
        let plan = Arc::clone(&self.plan);
        Ok(match self.binding {
            Binding::Xml => None,
            Binding::Compress => Some(Initiator::new(plan)),
            Binding::Direct => Some(Initiator::direct(plan, default_configuration()?)),
        })
    }
}

/// What streams of the alternative binding begin with.
fn default_configuration() -> Result<Arc<Configuration>> {
    let schemas = schemas_of("xmpp-core").unwrap_or_default();
    let terms = default_terms(DefaultSchema::default());
    BuiltIn.configure(&schemas, &terms, &Uploads::default()).map_err(refused)
}

/// Carries out what the negotiation wants, until it says how the stream goes on.
pub(super) async fn negotiate(
    stream: &mut Stream<'_>,
    initiator: &mut Initiator,
    mut actions: Vec<Action>,
) -> Result<exi_xmpp::negotiation::Switch> {
    loop {
        for action in actions {
            match action {
                Action::Send(element) => stream.sender.send(&element).await?,
                Action::SwitchToExi(switch) => return Ok(switch),
                Action::Pass | Action::Note(_) => {}
                other => return Err(refused(format!("no EXI: {other:?}"))),
            }
        }
        let element: Element = stream.receiver.next().await?;
        actions = initiator.receive(&element, &BuiltIn);
    }
}
