//! XEP-0322 §2.2, as the command line has it: what a relay proposes, accepts and allows.

use std::sync::Arc;
use std::time::Duration;

use exi_xmpp::negotiation::{
    ContentType, Parameters, Plan, Policy, Remedy, UploadSchema, default_terms,
};
use exi_xmpp::repository::{
    Configuration, DefaultSchema, Repository, SchemaRepository, Uploads, schemas_of,
};
use exi_xmpp::stream::{Limits, Refusal};

use super::agreed::Agreed;
use super::apart::Apart;
use super::arguments::{BindingName, BridgeArguments, GatewayArguments, RelayArguments};
use super::metrics::{Metrics, Refused};
use super::secure::{FarTls, NearTls};
use super::target::Target;
use crate::error::{Failure, Name};

/// How connections begin.
pub(super) enum Binding {
    /// As XML; EXI is a method of compression.
    Compress,
    /// As EXI under this configuration.
    Direct(Arc<Configuration>),
}

/// What all connections share.
pub(super) struct Settings {
    pub(super) binding: Binding,
    pub(super) repository: Repository,
    pub(super) policy: Arc<Policy>,
    pub(super) agreed: Agreed,
    pub(super) limits: Limits,
    pub(super) target: Target,
    /// TLS with those who connect here, and with the other side.
    pub(super) near_tls: Option<NearTls>,
    pub(super) far_tls: Option<FarTls>,
    /// The time until the peers have authenticated and the negotiation is over.
    pub(super) negotiation: Duration,
    /// The time in which at least a byte has to come or go.
    pub(super) idle: Duration,
    pub(super) metrics: Metrics,
    /// Where schemas are compiled.
    pub(super) apart: Apart,
}

impl Settings {
    /// The settings of a gateway.
    pub(super) fn gateway(arguments: &GatewayArguments) -> Result<Self, Failure> {
        let relay = &arguments.relay;
        let policy = Policy {
            value_max_length: relay.value_max_length,
            value_partition_capacity: relay.value_partition_capacity,
            session_wide_buffers: relay.session_wide,
            ..Policy::default()
        };
        Self::new(relay, repository(relay)?, policy, Plan::default())
    }

    /// The settings of a bridge.
    pub(super) fn bridge(arguments: &BridgeArguments) -> Result<Self, Failure> {
        let relay = &arguments.relay;
        let repository = repository(relay)?;
        let set = &arguments.schema_set;
        let unknown =
            || Failure::Usage(format!("no schema set {}: see exi schema list", Name(set.as_ref())));
        let mut schemas = schemas_of(set).ok_or_else(unknown)?;
        let mut remedies = Vec::new();
        for key in repository.installed() {
            schemas.push(key.clone());
            let text = repository.text(key).unwrap_or_default();
            let upload = UploadSchema::of(text.as_bytes(), ContentType::Text)
                .map_err(|error| Failure::Input(format!("{key}: {error}")))?;
            remedies.push((key.clone(), Remedy::Upload(Arc::new(upload))));
        }
        let parameters = Parameters {
            strict: Some(arguments.strict),
            preserve_prefixes: Some(false),
            preserve_lexical: Some(arguments.lexical_values),
            value_max_length: Some(relay.value_max_length.into()),
            value_partition_capacity: Some(relay.value_partition_capacity.into()),
            session_wide_buffers: Some(relay.session_wide),
            ..Parameters::default()
        };
        let without_missing = true;
        let plan = Plan { parameters, schemas, remedies, without_missing, ..Plan::default() };
        let settings = Self::new(relay, repository, Policy::default(), plan)?;
        match settings.target.is_plain() {
            true => Ok(settings),
            false => Err(Failure::Usage("a bridge connects by TCP alone".to_owned())),
        }
    }

    fn new(
        relay: &RelayArguments,
        repository: Repository,
        policy: Policy,
        plan: Plan,
    ) -> Result<Self, Failure> {
        let binding = match relay.binding {
            BindingName::Compress => Binding::Compress,
            BindingName::Direct => Binding::Direct(default_configuration(&repository)?),
        };
        let proposes = !plan.schemas.is_empty();
        let mut agreed = Agreed::new(plan);
        if let Some(folder) = relay.schema_cache.as_deref().filter(|_| proposes) {
            // What a setup leaves out is not the same on both bindings.
            let other_side = format!("{:?} {}", relay.binding, relay.connect);
            agreed = agreed.kept(folder, &other_side, &repository);
        }
        let target = Target::read(&relay.connect)?;
        Ok(Self {
            binding,
            repository,
            policy: Arc::new(policy),
            agreed,
            limits: Limits { stanza_bytes: relay.max_stanza_bytes, ..Limits::default() },
            near_tls: NearTls::new(&relay.tls)?,
            far_tls: FarTls::new(relay, &target)?,
            target,
            negotiation: Duration::from_secs(relay.negotiation_timeout),
            idle: Duration::from_secs(relay.idle_timeout),
            metrics: Metrics::default(),
            apart: Apart::default(),
        })
    }

    /// Logs and counts a stanza that has no form in EXI here, where there is one.
    pub(super) fn note_refusal(&self, refusal: Option<Box<Refusal>>) {
        if let Some(refusal) = refusal {
            self.metrics.refused(Refused::Stanza);
            tracing::warn!(%refusal, "dropped: no form in the EXI that was agreed on");
        }
    }
}

/// The schemas that are known.
fn repository(relay: &RelayArguments) -> Result<Repository, Failure> {
    let mut builder = Repository::builder();
    if let Some(folder) = &relay.schema_dir {
        builder = builder.schemas(folder).map_err(|error| Failure::Input(error.to_string()))?;
    }
    if let Some(folder) = &relay.schema_cache {
        builder = builder.cache(folder).map_err(|error| Failure::io(folder, &error))?;
    }
    Ok(builder.build())
}

/// The configuration that streams of the alternative binding begin with.
fn default_configuration(repository: &Repository) -> Result<Arc<Configuration>, Failure> {
    let schemas = schemas_of("xmpp-core").unwrap_or_default();
    let terms = default_terms(DefaultSchema::default());
    let configured = repository.configure(&schemas, &terms, &Uploads::default());
    configured.map_err(|error| Failure::Usage(error.to_string()))
}
