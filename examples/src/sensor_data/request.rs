//! XEP-0323: a request, and what it asks for.

use std::fmt;

use exi_xmpp::negotiation::Element;

use super::{
    Field, Kinds, NodeFields, SENSOR_DATA, Stamp, boolean, numbered, read_stamp, seqnr, write_stamp,
};

/// An attribute or element is not what it should be; its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not as it should be", self.0)
    }
}

impl std::error::Error for Malformed {}

/// What a node is known by, behind a concentrator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeName {
    /// nodeId.
    pub id: String,
    /// sourceId.
    pub source: Option<String>,
    /// cacheType.
    pub cache: Option<String>,
}

impl NodeName {
    /// A node that needs no more than its id.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), source: None, cache: None }
    }

    pub(super) fn read(element: &Element) -> Result<Self, Malformed> {
        let text = |name| element.attribute(name).map(str::to_owned);
        let id = text("nodeId").ok_or(Malformed("nodeId"))?;
        Ok(Self { id, source: text("sourceId"), cache: text("cacheType") })
    }

    pub(super) fn write(&self, element: Element) -> Element {
        let element = element.with("nodeId", &self.id).with_option("sourceId", self.source.clone());
        element.with_option("cacheType", self.cache.clone())
    }
}

/// `req`: what a reader wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What the readout is known by; the reader chooses it.
    pub seqnr: i32,
    /// The field types. A request that names none asks for all.
    pub kinds: Kinds,
    /// The nodes; all where none is named.
    pub nodes: Vec<NodeName>,
    /// The names of fields; all where there are none.
    pub fields: Vec<String>,
    /// Historical values of this time and later.
    pub from: Option<Stamp>,
    /// Historical values of this time and earlier.
    pub to: Option<Stamp>,
    /// When to read.
    pub when: Option<Stamp>,
}

impl Request {
    /// Asks for fields of these types, of all nodes, now.
    #[must_use]
    pub fn new(seqnr: i32, kinds: Kinds) -> Self {
        let (nodes, fields) = (Vec::new(), Vec::new());
        Self { seqnr, kinds, nodes, fields, from: None, to: None, when: None }
    }

    /// Reads `req`.
    ///
    /// # Errors
    ///
    /// An attribute is missing, or none of its type.
    pub fn read(element: &Element) -> Result<Self, Malformed> {
        let mut kinds = Kinds::read(element)?;
        if boolean(element, "historical")? {
            kinds = kinds | Kinds::HISTORICAL;
        }
        if boolean(element, "all")? || kinds.is_empty() {
            kinds = Kinds::ALL;
        }
        let stamp = |name| match element.attribute(name) {
            None => Ok(None),
            Some(text) => read_stamp(text).map(Some).ok_or(Malformed(name)),
        };
        let (from, to, when) = (stamp("from")?, stamp("to")?, stamp("when")?);
        let mut request = Self { from, to, when, ..Self::new(seqnr(element)?, kinds) };
        for child in element.children() {
            match child.name() {
                "node" => request.nodes.push(NodeName::read(child)?),
                "field" => {
                    let name = child.attribute("name").ok_or(Malformed("name"))?;
                    request.fields.push(name.to_owned());
                }
                _ => return Err(Malformed("req")),
            }
        }
        Ok(request)
    }

    /// Writes `req`.
    #[must_use]
    pub fn write(&self) -> Element {
        let mut element = numbered("req", self.seqnr);
        element = match self.kinds {
            Kinds::ALL => element.with("all", "true"),
            Kinds::HISTORICAL => element.with("historical", "true"),
            kinds => kinds.write(element),
        };
        for (name, stamp) in [("from", self.from), ("to", self.to), ("when", self.when)] {
            element = element.with_option(name, stamp.map(write_stamp));
        }
        let new = |name| Element::new(SENSOR_DATA, name);
        let nodes = self.nodes.iter().map(|node| node.write(new("node")));
        let fields = self.fields.iter().map(|name| new("field").with("name", name));
        element.with_children(nodes.chain(fields))
    }

    /// True where it asks for this field.
    #[must_use]
    pub fn wants(&self, field: &Field) -> bool {
        let named = self.fields.is_empty() || self.fields.contains(&field.name);
        named && self.kinds.meets(field.kinds)
    }

    /// What of an answer was asked for: a reader must not take more (XEP-0323).
    #[must_use]
    pub fn filter(&self, mut answer: NodeFields) -> Option<NodeFields> {
        if !self.nodes.is_empty() && !self.nodes.iter().any(|node| node.id == answer.node.id) {
            return None;
        }
        answer.fields.retain(|field| self.wants(field));
        (!answer.fields.is_empty()).then_some(answer)
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test tells what is not as it should be")]
mod tests {
    use super::*;
    use exi_xmpp::negotiation::{ElementLimits, Scope};

    fn element(xml: &str) -> Element {
        let scope = Scope::empty().declare("", SENSOR_DATA);
        Element::parse(xml, &scope, ElementLimits::default()).expect("an element")
    }

    #[test]
    fn requests_are_read_as_they_were_written() {
        let mut request = Request::new(4, Kinds::MOMENTARY | Kinds::PEAK);
        request.nodes = vec![NodeName::new("Device02"), NodeName::new("Device03")];
        request.fields = vec!["Energy".to_owned()];
        request.when = read_stamp("2013-03-07T19:00:00Z");
        let same = element(
            "<req seqnr='4' momentary='true' peak='true' when='2013-03-07T19:00:00Z'>\
             <node nodeId='Device02'/><node nodeId='Device03'/><field name='Energy'/></req>",
        );
        assert_eq!(request.write(), same);
        assert_eq!(Request::read(&same), Ok(request));
    }

    #[test]
    fn what_is_not_named_is_all() {
        let read = |xml| Request::read(&element(xml));
        assert_eq!(read("<req seqnr='1'/>").map(|request| request.kinds), Ok(Kinds::ALL));
        let historical = read("<req seqnr='1' historical='1'/>");
        assert_eq!(historical.map(|request| request.kinds), Ok(Kinds::HISTORICAL));
        assert_eq!(read("<req momentary='true'/>"), Err(Malformed("seqnr")));
        assert_eq!(read("<req seqnr='x'/>"), Err(Malformed("seqnr")));
        assert_eq!(read("<req seqnr='1' when='later'/>"), Err(Malformed("when")));
        assert_eq!(read("<req seqnr='1'><node/></req>"), Err(Malformed("nodeId")));
    }
}
