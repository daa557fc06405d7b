//! Generated documents: valid ones, and, where the options permit, ones that deviate.

use arbitrary::{Result, Unstructured};
use exi_core::Options;

use super::model::{Compositor, Content, Element, Group, Model, Particle, TARGET, Term};
use super::values::{Simple, text};

/// A node of a document, in the order of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Start { uri: String, name: String },
    Attribute { uri: String, name: String, value: String },
    Text(String),
    Comment(String),
    Pi(String, String),
    End,
}

/// A document.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) nodes: Vec<Node>,
}

struct Writer<'a> {
    options: &'a Options,
    nodes: Vec<Node>,
}

impl Document {
    pub(crate) fn of(model: &Model, options: &Options, u: &mut Unstructured<'_>) -> Result<Self> {
        let mut writer = Writer { options, nodes: Vec::new() };
        writer.element(&model.root, u)?;
        Ok(Self { nodes: writer.nodes })
    }
}

impl Writer<'_> {
    /// True, now and then, where the document may deviate from the schema.
    fn deviates(&self, u: &mut Unstructured<'_>) -> Result<bool> {
        Ok(!self.options.strict() && u.ratio(1, 12)?)
    }

    fn start(&mut self, uri: &str, name: &str) {
        self.nodes.push(Node::Start { uri: uri.to_owned(), name: name.to_owned() });
    }

    fn attribute(&mut self, uri: &str, name: &str, value: String) {
        let (uri, name) = (uri.to_owned(), name.to_owned());
        self.nodes.push(Node::Attribute { uri, name, value });
    }

    fn value(&self, ty: &Simple, u: &mut Unstructured<'_>) -> Result<String> {
        match ty.invalid() {
            Some(invalid) if self.deviates(u)? => Ok(invalid.to_owned()),
            _ => ty.value(u),
        }
    }

    fn element(&mut self, element: &Element, u: &mut Unstructured<'_>) -> Result<()> {
        self.start(TARGET, &element.name);
        self.attributes(element, u)?;
        match &element.content {
            Content::Empty => {}
            // An empty value is an event all the same: strict has no other way.
            Content::Simple(ty) => {
                let value = self.value(ty, u)?;
                self.nodes.push(Node::Text(value));
            }
            Content::Group { group, mixed } => self.group(group, *mixed, u)?,
        }
        self.other(u)?;
        self.nodes.push(Node::End);
        Ok(())
    }

    fn attributes(&mut self, element: &Element, u: &mut Unstructured<'_>) -> Result<()> {
        let mut attributes: Vec<_> = element.attributes.iter().collect();
        attributes.sort_by_key(|attribute| attribute.name.as_bytes());
        for attribute in attributes {
            if element.any_attribute && u.ratio(1, 6)? {
                let value = text(u)?;
                self.attribute("urn:other", "extra", value);
            }
            if self.deviates(u)? {
                let value = text(u)?;
                self.attribute("", "undeclared", value);
            }
            if attribute.required || u.arbitrary()? {
                let value = self.value(&attribute.ty, u)?;
                self.attribute("", &attribute.name, value);
            }
        }
        Ok(())
    }

    /// Events that no schema declares.
    fn other(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        let preserve = self.options.preserve();
        if preserve.comments && u.ratio(1, 8)? {
            let comment = text(u)?;
            self.nodes.push(Node::Comment(comment));
        }
        if preserve.pis && u.ratio(1, 8)? {
            let data = text(u)?;
            self.nodes.push(Node::Pi("target".to_owned(), data));
        }
        if self.deviates(u)? {
            let name = *u.choose(&["stranger", "guest"])?;
            self.start("urn:elsewhere", name);
            let value = text(u)?;
            self.attribute("", "a", value);
            if u.arbitrary()? {
                let value = text(u)?;
                self.nodes.push(Node::Text(value));
            }
            self.nodes.push(Node::End);
        }
        Ok(())
    }

    fn group(&mut self, group: &Group, mixed: bool, u: &mut Unstructured<'_>) -> Result<()> {
        match group.compositor {
            Compositor::Choice => {
                if !group.particles.is_empty() {
                    let particle = u.choose(&group.particles)?;
                    self.particle(particle, mixed, u)?;
                }
            }
            Compositor::Sequence => {
                for particle in &group.particles {
                    self.particle(particle, mixed, u)?;
                }
            }
            Compositor::All => {
                let turn = u.int_in_range(0..=group.particles.len())?;
                let (first, last) = group.particles.split_at(turn);
                for particle in last.iter().chain(first) {
                    self.particle(particle, mixed, u)?;
                }
            }
        }
        Ok(())
    }

    fn particle(
        &mut self,
        particle: &Particle,
        mixed: bool,
        u: &mut Unstructured<'_>,
    ) -> Result<()> {
        let most = particle.max.unwrap_or(particle.min + 4).min(particle.min + 4);
        for _ in 0..u.int_in_range(particle.min..=most)? {
            self.other(u)?;
            if mixed && u.arbitrary()? {
                let value = text(u)?;
                self.nodes.push(Node::Text(value));
            }
            match &particle.term {
                Term::Element(element) => self.element(element, u)?,
                Term::Group(group) => self.group(group, mixed, u)?,
                Term::Head(substitutes) => {
                    let name = u.choose(&substitutes.members)?;
                    self.start(TARGET, name);
                    let value = self.value(&substitutes.ty, u)?;
                    self.nodes.push(Node::Text(value));
                    self.nodes.push(Node::End);
                }
                Term::Other => {
                    self.start("urn:other", "any");
                    self.nodes.push(Node::End);
                }
            }
        }
        Ok(())
    }
}
