//! Generated documents: valid ones, and, where the options permit, ones that deviate.

use std::fmt;

use arbitrary::{Result, Unstructured};
use exi_core::Options;

use super::model::{
    Attribute, Compositor, Content, Element, Group, Hierarchy, Model, Particle, TARGET, Term, XSD,
    XSI,
};
use super::names::Prefixes;
use super::values::{Simple, text};

pub(crate) use super::names::Name;

/// A node of a document, in the order of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Start(Name),
    SelfContained,
    Namespace {
        uri: String,
        prefix: String,
        /// The name of the element has this prefix.
        own: bool,
    },
    /// `xsi:type`, its value a name.
    Type {
        name: Name,
        ty: Name,
    },
    Attribute {
        name: Name,
        value: String,
    },
    Text(String),
    Comment(String),
    Pi(String, String),
    Doctype([String; 4]),
    Entity(String),
    End,
}

/// A document, or a fragment.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) nodes: Vec<Node>,
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.nodes.iter().enumerate().try_for_each(|(place, node)| writeln!(f, "{place}: {node:?}"))
    }
}

struct Writer<'a> {
    options: &'a Options,
    nodes: Vec<Node>,
    prefixes: Prefixes,
    /// Of each open element, whether it is self-contained.
    contained: Vec<bool>,
}

impl Document {
    pub(crate) fn of(model: &Model, options: &Options, u: &mut Unstructured<'_>) -> Result<Self> {
        let prefixes = Prefixes::new(options.preserve().prefixes);
        let mut writer = Writer { options, nodes: Vec::new(), prefixes, contained: Vec::new() };
        writer.markup(u)?;
        if options.fragment() {
            writer.roots(&model.elements(), u)?;
        } else {
            writer.doctype(u)?;
            match u.ratio(1, 12)? {
                true => writer.stranger(u)?,
                false => writer.element(&model.root, u)?,
            }
            writer.markup(u)?;
        }
        Ok(Self { nodes: writer.nodes })
    }
}

impl Writer<'_> {
    /// True, now and then, where the document may deviate from the schema.
    fn deviates(&self, u: &mut Unstructured<'_>) -> Result<bool> {
        Ok(!self.options.strict() && u.ratio(1, 12)?)
    }

    /// The elements of a fragment: any that the schema declares, wherever, and others.
    fn roots(&mut self, elements: &[&Element], u: &mut Unstructured<'_>) -> Result<()> {
        for _ in 0..u.int_in_range(0..=3)? {
            match u.ratio(1, 8)? {
                true => self.stranger(u)?,
                false => self.element(u.choose(elements)?, u)?,
            }
            self.markup(u)?;
        }
        Ok(())
    }

    fn doctype(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        if self.options.preserve().dtd && u.ratio(1, 3)? {
            let strings = [text(u)?, String::new(), text(u)?, text(u)?];
            self.nodes.push(Node::Doctype(strings));
            self.markup(u)?;
        }
        Ok(())
    }

    /// A start tag up to its attributes.
    fn start(&mut self, uri: &str, local_name: &str, u: &mut Unstructured<'_>) -> Result<()> {
        let mut name = self.prefixes.name(uri, local_name, u)?;
        let contained = self.options.self_contained()
            && self.contained.iter().filter(|contained| **contained).count() < 4
            && u.ratio(1, 4)?;
        self.contained.push(contained);
        if contained {
            self.prefixes.begin();
        }
        let mut declarations = Vec::new();
        if self.options.preserve().prefixes {
            let own = !uri.is_empty() && u.ratio(1, 3)?;
            if own {
                let prefix = (*u.choose(&["", "p", "q"])?).to_owned();
                name.prefix = Some(prefix.clone());
                declarations.push(Node::Namespace { uri: uri.to_owned(), prefix, own });
            }
            for _ in 0..u.int_in_range(0..=2)? {
                let uri = (*u.choose(&[TARGET, "urn:other", "urn:unused", XSI, XSD])?).to_owned();
                let prefix = (*u.choose(&["o", "p", "ö"])?).to_owned();
                declarations.push(Node::Namespace { uri, prefix, own: false });
            }
        }
        self.nodes.push(Node::Start(name));
        if contained {
            self.nodes.push(Node::SelfContained);
        }
        declarations.into_iter().for_each(|declaration| self.declare(declaration));
        Ok(())
    }

    fn declare(&mut self, declaration: Node) {
        if let Node::Namespace { uri, prefix, .. } = &declaration {
            self.prefixes.declare(uri, prefix);
        }
        self.nodes.push(declaration);
    }

    fn end(&mut self) {
        if self.contained.pop() == Some(true) {
            self.prefixes.end();
        }
        self.nodes.push(Node::End);
    }

    fn attribute(
        &mut self,
        uri: &str,
        local_name: &str,
        value: String,
        u: &mut Unstructured<'_>,
    ) -> Result<()> {
        let name = self.prefixes.name(uri, local_name, u)?;
        self.nodes.push(Node::Attribute { name, value });
        Ok(())
    }

    /// `xsi:type`; false where nothing could say what the prefix of its value stands for.
    fn cast(&mut self, uri: &str, local_name: &str, u: &mut Unstructured<'_>) -> Result<bool> {
        let preserve = self.options.preserve();
        if !preserve.lexical_values {
            let name = self.prefixes.name(XSI, "type", u)?;
            let ty = self.prefixes.name(uri, local_name, u)?;
            self.nodes.push(Node::Type { name, ty });
            return Ok(true);
        }
        if !preserve.prefixes {
            return Ok(false);
        }
        let (uri, prefix) = (uri.to_owned(), "ty".to_owned());
        self.declare(Node::Namespace { uri, prefix, own: false });
        self.attribute(XSI, "type", format!("ty:{local_name}"), u)?;
        Ok(true)
    }

    fn value(&self, ty: &Simple, u: &mut Unstructured<'_>) -> Result<String> {
        match ty.invalid() {
            Some(invalid) if self.deviates(u)? => Ok(invalid.to_owned()),
            _ if self.options.preserve().lexical_values && u.ratio(1, 3)? => ty.lexical_variant(u),
            _ => ty.value(u),
        }
    }

    fn text(&mut self, ty: &Simple, u: &mut Unstructured<'_>) -> Result<()> {
        // An empty value is an event all the same: strict has no other way.
        let value = self.value(ty, u)?;
        self.nodes.push(Node::Text(value));
        Ok(())
    }

    fn element(&mut self, element: &Element, u: &mut Unstructured<'_>) -> Result<()> {
        self.start(TARGET, &element.name, u)?;
        let typed = self.deviates(u)? && self.cast(XSD, "integer", u)?;
        if typed {
            self.text(&Simple::Integer, u)?;
        } else if (element.nillable || self.deviates(u)?) && u.ratio(1, 3)? {
            self.attribute(XSI, "nil", "true".to_owned(), u)?;
            self.attributes(element, u)?;
        } else {
            if self.deviates(u)? {
                let value = *u.choose(&["false", "!"])?;
                self.attribute(XSI, "nil", value.to_owned(), u)?;
            }
            self.content(element, u)?;
        }
        self.other(u)?;
        self.end();
        Ok(())
    }

    fn content(&mut self, element: &Element, u: &mut Unstructured<'_>) -> Result<()> {
        match &element.content {
            Content::Named(types) => return self.named(types, u),
            _ => self.attributes(element, u)?,
        }
        match &element.content {
            Content::Empty | Content::Named(_) => Ok(()),
            Content::Simple(ty) => self.text(ty, u),
            Content::Group { group, mixed } => self.group(group, *mixed, u),
        }
    }

    /// The content of an element whose type others extend.
    fn named(&mut self, types: &Hierarchy, u: &mut Unstructured<'_>) -> Result<()> {
        match u.int_in_range(0..=3)? {
            0 => {
                self.cast(TARGET, &types.simple, u)?;
            }
            1 => {
                self.cast(TARGET, &types.base, u)?;
            }
            2 if self.cast(TARGET, &types.extended, u)? => {
                self.declared(&types.attribute, u)?;
            }
            _ => {}
        }
        self.text(&types.ty, u)
    }

    fn attributes(&mut self, element: &Element, u: &mut Unstructured<'_>) -> Result<()> {
        let mut attributes: Vec<_> = element.attributes.iter().collect();
        attributes.sort_by_key(|attribute| attribute.name.as_bytes());
        for attribute in attributes {
            if element.any_attribute && u.ratio(1, 6)? {
                let value = text(u)?;
                self.attribute("urn:other", "extra", value, u)?;
            }
            if self.deviates(u)? {
                let value = text(u)?;
                self.attribute("", "undeclared", value, u)?;
            }
            self.declared(attribute, u)?;
        }
        Ok(())
    }

    fn declared(&mut self, attribute: &Attribute, u: &mut Unstructured<'_>) -> Result<()> {
        let there = match attribute.required {
            true => !self.deviates(u)?,
            false => u.arbitrary()?,
        };
        if there {
            let value = self.value(&attribute.ty, u)?;
            self.attribute("", &attribute.name, value, u)?;
        }
        Ok(())
    }

    /// What may be anywhere, where it is preserved.
    fn markup(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        let preserve = self.options.preserve();
        if preserve.comments && u.ratio(1, 8)? {
            let comment = text(u)?;
            self.nodes.push(Node::Comment(comment));
        }
        if preserve.pis && u.ratio(1, 8)? {
            let data = text(u)?;
            self.nodes.push(Node::Pi("target".to_owned(), data));
        }
        Ok(())
    }

    /// What no schema declares.
    fn other(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        self.markup(u)?;
        if self.options.preserve().dtd && u.ratio(1, 8)? {
            self.nodes.push(Node::Entity("entity".to_owned()));
        }
        if self.deviates(u)? { self.stranger(u) } else { Ok(()) }
    }

    /// An element that no schema knows, now and then with another in it.
    fn stranger(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        let name = *u.choose(&["stranger", "guest"])?;
        self.start("urn:elsewhere", name, u)?;
        let value = text(u)?;
        self.attribute("", "a", value, u)?;
        if u.arbitrary()? {
            let value = text(u)?;
            self.nodes.push(Node::Text(value));
        }
        if self.contained.len() < 6 && u.ratio(1, 3)? {
            self.markup(u)?;
            self.stranger(u)?;
        }
        self.end();
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
        let many = particle.max.is_none()
            && particle.term.is_leaf()
            && self.options.alignment().is_channelled();
        let times = if many && u.ratio(1, 12)? {
            // More values than a channel may have beside others (§9.3).
            u.int_in_range(99..=110)?
        } else if self.deviates(u)? {
            u.int_in_range(0..=most + 1)?
        } else {
            u.int_in_range(particle.min..=most)?
        };
        for _ in 0..times {
            self.other(u)?;
            if mixed && u.arbitrary()? {
                let value = text(u)?;
                self.nodes.push(Node::Text(value));
            }
            self.term(&particle.term, mixed, u)?;
        }
        Ok(())
    }

    fn term(&mut self, term: &Term, mixed: bool, u: &mut Unstructured<'_>) -> Result<()> {
        match term {
            Term::Element(element) => self.element(element, u),
            Term::Group(group) => self.group(group, mixed, u),
            Term::Head(substitutes) => {
                let name = u.choose(&substitutes.members)?;
                self.start(TARGET, name, u)?;
                self.text(&substitutes.ty, u)?;
                self.end();
                Ok(())
            }
            Term::Other => {
                self.start("urn:other", "any", u)?;
                self.end();
                Ok(())
            }
        }
    }
}
