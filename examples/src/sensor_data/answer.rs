//! XEP-0323: what a sensor says of a readout.

use exi_xmpp::negotiation::Element;

use super::{
    Field, Malformed, NodeName, SENSOR_DATA, Stamp, boolean, numbered, read_stamp, seqnr,
    write_stamp,
};

/// The fields of a node at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeFields {
    /// The node.
    pub node: NodeName,
    /// When they had these values.
    pub stamp: Stamp,
    /// The fields.
    pub fields: Vec<Field>,
}

/// Why a node was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The node.
    pub node: NodeName,
    /// When that was seen.
    pub stamp: Stamp,
    /// What it is, for a person.
    pub text: String,
}

/// An element that says something of a readout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It will be done.
    Accepted {
        /// Not at once.
        queued: bool,
    },
    /// What was queued begins.
    Started,
    /// A part of it.
    Fields {
        /// What was read.
        fields: Vec<NodeFields>,
        /// It is the last part.
        done: bool,
    },
    /// A part that could not be read.
    Failure {
        /// Why.
        troubles: Vec<Trouble>,
        /// It is the last part.
        done: bool,
    },
    /// There is nothing more.
    Done,
    /// It was cancelled.
    Cancelled,
}

impl Answer {
    /// True where nothing comes after it.
    #[must_use]
    pub fn is_last(&self) -> bool {
        match self {
            Self::Accepted { .. } | Self::Started => false,
            Self::Fields { done, .. } | Self::Failure { done, .. } => *done,
            Self::Done | Self::Cancelled => true,
        }
    }

    /// Reads an element, with the sequence number of its readout; nothing where it is none of these.
    ///
    /// # Errors
    ///
    /// Something in it is not as it should be.
    pub fn read(element: &Element) -> Result<Option<(i32, Self)>, Malformed> {
        if element.namespace() != SENSOR_DATA {
            return Ok(None);
        }
        let answer = match element.name() {
            "accepted" => Self::Accepted { queued: boolean(element, "queued")? },
            "started" => Self::Started,
            "fields" => {
                Self::Fields { fields: read_fields(element)?, done: boolean(element, "done")? }
            }
            "failure" => {
                let errors = element.children().iter().filter(|child| child.name() == "error");
                let troubles = errors.map(read_trouble).collect::<Result<_, _>>()?;
                Self::Failure { troubles, done: boolean(element, "done")? }
            }
            "done" => Self::Done,
            "cancelled" => Self::Cancelled,
            _ => return Ok(None),
        };
        Ok(Some((seqnr(element)?, answer)))
    }

    /// Writes the element.
    #[must_use]
    pub fn write(&self, seqnr: i32) -> Element {
        let flag = |element: Element, name, value: bool| {
            element.with_option(name, value.then_some("true"))
        };
        match self {
            Self::Accepted { queued } => flag(numbered("accepted", seqnr), "queued", *queued),
            Self::Started => numbered("started", seqnr),
            Self::Fields { fields, done } => flag(numbered("fields", seqnr), "done", *done)
                .with_children(fields.iter().map(NodeFields::write)),
            Self::Failure { troubles, done } => flag(numbered("failure", seqnr), "done", *done)
                .with_children(troubles.iter().map(Trouble::write)),
            Self::Done => numbered("done", seqnr),
            Self::Cancelled => numbered("cancelled", seqnr),
        }
    }
}

impl NodeFields {
    /// The `node` element.
    #[must_use]
    pub fn write(&self) -> Element {
        let timestamp = Element::new(SENSOR_DATA, "timestamp")
            .with("value", write_stamp(self.stamp))
            .with_children(self.fields.iter().map(Field::write));
        self.node.write(Element::new(SENSOR_DATA, "node")).with_child(timestamp)
    }
}

impl Trouble {
    fn write(&self) -> Element {
        let element = self.node.write(Element::new(SENSOR_DATA, "error"));
        element.with("timestamp", write_stamp(self.stamp)).with_text(&self.text)
    }
}

fn read_fields(element: &Element) -> Result<Vec<NodeFields>, Malformed> {
    let mut all = Vec::new();
    for child in element.children().iter().filter(|child| child.name() == "node") {
        let node = NodeName::read(child)?;
        for timestamp in child.children() {
            let fields = timestamp.children().iter().map(Field::read).collect::<Result<_, _>>()?;
            all.push(NodeFields { node: node.clone(), stamp: stamp(timestamp, "value")?, fields });
        }
    }
    Ok(all)
}

fn read_trouble(element: &Element) -> Result<Trouble, Malformed> {
    let (node, stamp) = (NodeName::read(element)?, stamp(element, "timestamp")?);
    Ok(Trouble { node, stamp, text: element.text().trim().to_owned() })
}

fn stamp(element: &Element, name: &'static str) -> Result<Stamp, Malformed> {
    element.attribute(name).and_then(read_stamp).ok_or(Malformed(name))
}
