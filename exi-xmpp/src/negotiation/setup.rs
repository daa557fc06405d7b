//! XEP-0322: `setup` and `setupResponse`.

use super::element::Element;
use super::namespaces::EXI;
use super::parameters::{AttributeError, Parameters, boolean, number};
use super::representations;
use crate::negotiation::prelude::*;
use crate::repository::SchemaKey;

/// What a client proposes, or names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// The options.
    pub parameters: Parameters,
    /// `schema`: what the grammars are to be made from.
    pub schemas: Vec<SchemaKey>,
    /// `datatypeRepresentationMap`: `type` and `representAs`, each as `{namespace}local`.
    pub representations: Vec<(String, String)>,
    /// `configurationId`: in place of everything else.
    pub configuration_id: Option<String>,
    /// `configurationLocation`: in place of everything else.
    pub configuration_location: Option<String>,
}

/// What a server answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetupResponse {
    /// The setup that the server can do, without the schemas that it lacks.
    pub setup: Setup,
    /// `missingSchema`: proposed schemas that the server lacks.
    pub missing: Vec<SchemaKey>,
    /// `agreement`; absent is false.
    pub agreement: bool,
}

impl Setup {
    /// A setup that names a configuration agreed on earlier.
    #[must_use]
    pub fn quick(configuration_id: &str) -> Self {
        Self { configuration_id: Some(configuration_id.to_owned()), ..Self::default() }
    }

    /// True when nothing but a configuration is named.
    #[must_use]
    pub fn is_quick(&self) -> bool {
        self.parameters.is_empty() && self.schemas.is_empty() && self.representations.is_empty()
    }

    /// Reads a `setup`.
    ///
    /// # Errors
    ///
    /// An attribute that is not as it should be.
    pub fn read(element: &Element) -> Result<Self, AttributeError> {
        let text = |name| element.attribute(name).map(str::to_owned);
        Ok(Self {
            parameters: Parameters::read(element)?,
            schemas: schemas(element, "schema")?,
            representations: named(element, representations::ELEMENT)
                .map(|entry| representations::read(entry).ok_or(AttributeError { name: "type" }))
                .collect::<Result<_, _>>()?,
            configuration_id: text("configurationId"),
            configuration_location: text("configurationLocation"),
        })
    }

    /// The `setup`.
    #[must_use]
    pub fn element(&self) -> Element {
        self.write(Element::new(EXI, "setup"))
    }

    fn write(&self, element: Element) -> Element {
        self.parameters
            .write(element)
            .with_option("configurationId", self.configuration_id.as_deref())
            .with_option("configurationLocation", self.configuration_location.as_deref())
            .with_children(self.schemas.iter().map(|key| schema("schema", key)))
            .with_children(self.representations.iter().map(representations::write))
    }
}

impl SetupResponse {
    /// Reads a `setupResponse`.
    ///
    /// # Errors
    ///
    /// An attribute that is not as it should be.
    pub fn read(element: &Element) -> Result<Self, AttributeError> {
        let agreement = element.attribute("agreement").map_or(Some(false), boolean);
        Ok(Self {
            setup: Setup::read(element)?,
            missing: schemas(element, "missingSchema")?,
            agreement: agreement.ok_or(AttributeError { name: "agreement" })?,
        })
    }

    /// The `setupResponse`.
    #[must_use]
    pub fn element(&self) -> Element {
        self.setup
            .write(Element::new(EXI, "setupResponse"))
            .with("agreement", self.agreement.to_string())
            .with_children(self.missing.iter().map(|key| schema("missingSchema", key)))
    }
}

fn named<'e>(element: &'e Element, name: &'static str) -> impl Iterator<Item = &'e Element> {
    element.children().iter().filter(move |child| child.is(EXI, name))
}

fn schemas(element: &Element, name: &'static str) -> Result<Vec<SchemaKey>, AttributeError> {
    named(element, name).map(key).collect()
}

fn key(element: &Element) -> Result<SchemaKey, AttributeError> {
    let namespace = element.attribute("ns").ok_or(AttributeError { name: "ns" })?.to_owned();
    let bytes = element.attribute("bytes").and_then(number);
    let bytes = bytes.ok_or(AttributeError { name: "bytes" })?;
    let md5 = element.attribute("md5Hash").and_then(|text| text.parse().ok());
    let md5 = md5.ok_or(AttributeError { name: "md5Hash" })?;
    Ok(SchemaKey { namespace, bytes, md5 })
}

fn schema(name: &str, key: &SchemaKey) -> Element {
    Element::new(EXI, name)
        .with("ns", &key.namespace)
        .with("bytes", key.bytes.to_string())
        .with("md5Hash", key.md5.to_string())
}
