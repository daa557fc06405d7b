//! XEP-0322: what a client wants, and how far it goes for it.

use std::sync::Arc;

use crate::negotiation::element::Element;
use crate::negotiation::parameters::{Parameters, SetupAlignment};
use crate::negotiation::prelude::*;
use crate::negotiation::setup::Setup;
use crate::negotiation::upload::UploadSchema;
use crate::repository::{Configuration, DefaultSchema, SchemaKey};

/// What an initiator proposes. One serves all connections to a server.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The options. Those that the peer may read in two ways are best written out: strict,
    /// preservePrefixes, valueMaxLength and valuePartitionCapacity.
    pub parameters: Parameters,
    /// The schemas, those of XMPP itself and `xml.xsd` among them:
    /// [`schemas_of`](crate::repository::schemas_of) lists those of a built-in set. Without any,
    /// the alternative binding stays with the default parameters.
    pub schemas: Vec<SchemaKey>,
    /// The datatype representation map: `type` and `representAs`, each as `{namespace}local`.
    pub representations: Vec<(String, String)>,
    /// A configuration agreed on earlier, to be tried first.
    pub quick: Option<Quick>,
    /// What to do about schemas that the server lacks. Each is tried once.
    pub remedies: Vec<(SchemaKey, Remedy)>,
    /// Goes on without schemas that stay missing.
    pub without_missing: bool,
    /// How setups are written.
    pub dialect: Dialect,
    /// The form of `streams.xsd` that the server means.
    pub default_schema: DefaultSchema,
}

/// A configuration that the server gave a name to.
#[derive(Clone, Debug)]
pub struct Quick {
    /// The name.
    pub name: QuickName,
    /// The configuration.
    pub configuration: Arc<Configuration>,
}

/// How a server knows a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuickName {
    /// configurationId: it was in an earlier agreement.
    Id(String),
    /// configurationLocation: where the server keeps it.
    Location(String),
}

/// How a server comes by a schema that it lacks.
#[derive(Clone, Debug)]
pub enum Remedy {
    /// By an upload.
    Upload(Arc<UploadSchema>),
    /// It downloads it from this URL.
    Download(String),
}

/// How a server reads setups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// As XEP-0322 has it.
    #[default]
    Standard,
    /// As the plugin of Openfire does: options that are off are not named, for it takes some of
    /// them as on when they are; `byte-alignment` is spelled `byte-packed`.
    Openfire,
}

impl Plan {
    /// The setup that says everything.
    pub(super) fn full(&self) -> Setup {
        Setup {
            parameters: self.parameters.clone(),
            schemas: self.schemas.clone(),
            representations: self.representations.clone(),
            ..Setup::default()
        }
    }

    /// What stands in for a missing schema.
    pub(super) fn remedy(&self, key: &SchemaKey) -> Option<&Remedy> {
        let mut remedies = self.remedies.iter();
        remedies.find(|(lacking, _)| lacking == key).map(|(_, remedy)| remedy)
    }
}

impl Quick {
    /// The setup that names the configuration.
    pub(super) fn setup(&self) -> Setup {
        match &self.name {
            QuickName::Id(id) => Setup::quick(id),
            QuickName::Location(location) => {
                Setup { configuration_location: Some(location.clone()), ..Setup::default() }
            }
        }
    }
}

impl QuickName {
    /// True where an answer with this configurationId is about what was named.
    pub(super) fn admits(&self, answered: &Option<String>) -> bool {
        match (self, answered) {
            (Self::Id(asked), Some(answered)) => asked == answered,
            _ => true,
        }
    }
}

impl Dialect {
    /// The element of a setup.
    pub(super) fn write(self, setup: &Setup) -> Element {
        if self == Self::Standard {
            return setup.element();
        }
        let mut setup = setup.clone();
        let byte_packed = setup.parameters.alignment == Some(SetupAlignment::ByteAlignment);
        if byte_packed {
            setup.parameters.alignment = None;
        }
        setup.parameters.drop_options_that_are_off();
        setup.element().with_option("alignment", byte_packed.then_some("byte-packed"))
    }
}
