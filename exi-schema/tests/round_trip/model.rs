//! Generated schemas: a global element whose content is a tree of groups, substitution groups, and
//! types that are extended.

use std::fmt::{self, Display};

use arbitrary::{Arbitrary, Result, Unstructured};

use super::values::Simple;

/// The namespace of generated schemas.
pub(crate) const TARGET: &str = "urn:t";

/// The namespace of XML Schema's own components.
pub(crate) const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// The namespace of `xsi:type` and `xsi:nil`.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// A schema.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) root: Element,
    groups: Vec<SubstitutionGroup>,
    types: Vec<Hierarchy>,
}

/// Three named types: a simple one, a complex one with its values, and an extension of that one by
/// an attribute.
#[derive(Clone, Debug)]
pub(crate) struct Hierarchy {
    pub(crate) simple: String,
    pub(crate) base: String,
    pub(crate) extended: String,
    pub(crate) ty: Simple,
    pub(crate) attribute: Attribute,
}

/// A substitution group: each member stands for the one before it, the first is the head.
#[derive(Clone, Debug)]
pub(crate) struct SubstitutionGroup {
    pub(crate) members: Vec<String>,
    pub(crate) ty: Simple,
}

/// An element declaration.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) nillable: bool,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) any_attribute: bool,
    pub(crate) content: Content,
}

/// An attribute use.
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) ty: Simple,
}

/// A content type.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Empty,
    Simple(Simple),
    /// The base of named types.
    Named(Hierarchy),
    Group {
        group: Group,
        mixed: bool,
    },
}

/// A model group.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) compositor: Compositor,
    pub(crate) particles: Vec<Particle>,
}

/// The compositor of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Arbitrary)]
pub(crate) enum Compositor {
    Sequence,
    Choice,
    All,
}

/// A particle.
#[derive(Clone, Debug)]
pub(crate) struct Particle {
    pub(crate) min: u32,
    /// `None` is unbounded.
    pub(crate) max: Option<u32>,
    pub(crate) term: Term,
}

/// The term of a particle.
#[derive(Clone, Debug)]
pub(crate) enum Term {
    Element(Element),
    Group(Group),
    /// A reference to the head of a substitution group.
    Head(SubstitutionGroup),
    /// Any element of another namespace.
    Other,
}

impl Term {
    /// True where nothing in it can be repeated.
    pub(crate) const fn is_leaf(&self) -> bool {
        match self {
            Self::Element(element) => !matches!(element.content, Content::Group { .. }),
            Self::Group(_) => false,
            Self::Head(_) | Self::Other => true,
        }
    }
}

/// Makes schemas; every name occurs once, so that content models are deterministic.
struct Maker {
    names: u32,
    groups: Vec<SubstitutionGroup>,
    types: Vec<Hierarchy>,
}

impl Model {
    pub(crate) fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        let mut maker = Maker { names: 0, groups: Vec::new(), types: Vec::new() };
        let root = maker.element(u, 0)?;
        Ok(Self { root, groups: maker.groups, types: maker.types })
    }

    /// Every element declaration, local ones too: a fragment can begin with any.
    pub(crate) fn elements(&self) -> Vec<&Element> {
        let mut all = Vec::new();
        self.root.collect(&mut all);
        all
    }
}

impl Element {
    fn collect<'a>(&'a self, all: &mut Vec<&'a Self>) {
        all.push(self);
        if let Content::Group { group, .. } = &self.content {
            group.collect(all);
        }
    }
}

impl Group {
    fn collect<'a>(&'a self, all: &mut Vec<&'a Element>) {
        for particle in &self.particles {
            match &particle.term {
                Term::Element(element) => element.collect(all),
                Term::Group(group) => group.collect(all),
                Term::Head(_) | Term::Other => {}
            }
        }
    }
}

impl Maker {
    fn name(&mut self, u: &mut Unstructured<'_>) -> Result<String> {
        self.names += 1;
        let initial = *u.choose(&["z", "m", "a", "É"])?;
        Ok(format!("{initial}{}", self.names))
    }

    fn element(&mut self, u: &mut Unstructured<'_>, depth: u32) -> Result<Element> {
        let name = self.name(u)?;
        let mut attributes = Vec::new();
        let content = match u.int_in_range(0..=6)? {
            0 => Content::Empty,
            1 | 2 if depth > 0 => Content::Simple(u.arbitrary()?),
            3 => Content::Named(self.hierarchy(u)?),
            _ => Content::Group { group: self.group(u, depth, true)?, mixed: u.ratio(1, 4)? },
        };
        let (nillable, mut any_attribute) = (u.ratio(1, 4)?, u.ratio(1, 4)?);
        if matches!(content, Content::Named(_)) {
            any_attribute = false;
        } else {
            for _ in 0..u.int_in_range(0..=3)? {
                attributes.push(self.attribute(u)?);
            }
        }
        Ok(Element { name, nillable, attributes, any_attribute, content })
    }

    fn attribute(&mut self, u: &mut Unstructured<'_>) -> Result<Attribute> {
        Ok(Attribute { name: self.name(u)?, required: u.arbitrary()?, ty: u.arbitrary()? })
    }

    fn hierarchy(&mut self, u: &mut Unstructured<'_>) -> Result<Hierarchy> {
        let (simple, base, extended) = (self.name(u)?, self.name(u)?, self.name(u)?);
        let (ty, attribute) = (u.arbitrary()?, self.attribute(u)?);
        let types = Hierarchy { simple, base, extended, ty, attribute };
        self.types.push(types.clone());
        Ok(types)
    }

    fn group(&mut self, u: &mut Unstructured<'_>, depth: u32, top: bool) -> Result<Group> {
        let mut compositor = u.arbitrary()?;
        if !top && compositor == Compositor::All {
            compositor = Compositor::Choice;
        }
        let most = if depth > 3 { 1 } else { 3 };
        let mut particles = Vec::new();
        for _ in 0..u.int_in_range(0..=most)? {
            particles.push(self.particle(u, depth, compositor)?);
        }
        // One wildcard, at the end, competes with nothing before it that can be repeated.
        if top && compositor == Compositor::Sequence && u.ratio(1, 4)? {
            particles.push(Particle { min: 0, max: Some(2), term: Term::Other });
        }
        Ok(Group { compositor, particles })
    }

    fn substitution_group(&mut self, u: &mut Unstructured<'_>) -> Result<SubstitutionGroup> {
        let mut members = Vec::new();
        for _ in 0..u.int_in_range(1..=4)? {
            members.push(self.name(u)?);
        }
        let group = SubstitutionGroup { members, ty: u.arbitrary()? };
        self.groups.push(group.clone());
        Ok(group)
    }

    fn particle(
        &mut self,
        u: &mut Unstructured<'_>,
        depth: u32,
        within: Compositor,
    ) -> Result<Particle> {
        let all = within == Compositor::All;
        let term = if u.ratio(1, 8)? {
            Term::Head(self.substitution_group(u)?)
        } else if all || depth > 3 || u.ratio(2, 3)? {
            Term::Element(self.element(u, depth + 1)?)
        } else {
            Term::Group(self.group(u, depth + 1, false)?)
        };
        let min = u.int_in_range(0..=if all { 1 } else { 2 })?;
        let max = match u.int_in_range(0..=2)? {
            0 if !all => None,
            1 if !all => Some(min.max(1) + u.int_in_range(0..=4)?),
            _ => Some(min.max(1)),
        };
        Ok(Particle { min, max, term })
    }
}

impl Display for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "<xs:schema xmlns:xs=\"{XSD}\" \
             xmlns:t=\"{TARGET}\" targetNamespace=\"{TARGET}\" elementFormDefault=\"qualified\">\n{}",
            ElementXml(&self.root, "")
        )?;
        self.groups.iter().try_for_each(|group| group.fmt(f))?;
        self.types.iter().try_for_each(|types| types.fmt(f))?;
        write!(f, "</xs:schema>")
    }
}

impl Display for SubstitutionGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut head = None;
        for name in &self.members {
            match head {
                None => {
                    writeln!(f, "<xs:element name=\"{name}\">{}</xs:element>", self.ty.definition())
                }
                Some(head) => {
                    writeln!(f, "<xs:element name=\"{name}\" substitutionGroup=\"t:{head}\"/>")
                }
            }?;
            head = Some(name);
        }
        Ok(())
    }
}

impl Display for Hierarchy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { simple, base, extended, ty, attribute } = self;
        let named = format!("<xs:simpleType name=\"{simple}\">");
        writeln!(f, "{}", ty.definition().replacen("<xs:simpleType>", &named, 1))?;
        for (name, of, attribute) in [(base, simple, ""), (extended, base, &attribute.to_string())]
        {
            writeln!(
                f,
                "<xs:complexType name=\"{name}\"><xs:simpleContent><xs:extension base=\"t:{of}\">\
                 {attribute}</xs:extension></xs:simpleContent></xs:complexType>"
            )?;
        }
        Ok(())
    }
}

impl Display for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let usage = if self.required { "required" } else { "optional" };
        let (name, ty) = (&self.name, self.ty.definition());
        writeln!(f, "<xs:attribute name=\"{name}\" use=\"{usage}\">{ty}</xs:attribute>")
    }
}

/// An element declaration with its occurrence attributes.
struct ElementXml<'a>(&'a Element, &'a str);

impl Display for ElementXml<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(element, occurs) = self;
        let ty = match &element.content {
            Content::Named(types) => format!(" type=\"t:{}\"", types.base),
            _ => String::new(),
        };
        writeln!(
            f,
            "<xs:element name=\"{}\" nillable=\"{}\"{ty}{occurs}>",
            element.name, element.nillable
        )?;
        let mut attributes: String = element.attributes.iter().map(Attribute::to_string).collect();
        if element.any_attribute {
            attributes.push_str("<xs:anyAttribute namespace=\"##other\"/>\n");
        }
        match &element.content {
            Content::Named(_) => {}
            Content::Empty => write!(f, "<xs:complexType>{attributes}</xs:complexType>")?,
            Content::Simple(ty) if attributes.is_empty() => write!(f, "{}", ty.definition())?,
            Content::Simple(ty) => {
                // A simple type without a name can be the content of a complex type by restriction
                // of a base with simple content alone; so the base is anySimpleType.
                write!(
                    f,
                    "<xs:complexType><xs:simpleContent><xs:restriction base=\"xs:anyType\">{}\
                     {attributes}</xs:restriction></xs:simpleContent></xs:complexType>",
                    ty.definition()
                )?;
            }
            Content::Group { group, mixed } => write!(
                f,
                "<xs:complexType mixed=\"{mixed}\">{}{attributes}</xs:complexType>",
                GroupXml(group, "")
            )?,
        }
        writeln!(f, "</xs:element>")
    }
}

/// A model group with its occurrence attributes.
struct GroupXml<'a>(&'a Group, &'a str);

impl Display for GroupXml<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(group, occurs) = self;
        let compositor = match group.compositor {
            Compositor::Sequence => "sequence",
            Compositor::Choice => "choice",
            Compositor::All => "all",
        };
        writeln!(f, "<xs:{compositor}{occurs}>")?;
        for Particle { min, max, term } in &group.particles {
            let max = max.map_or("unbounded".to_owned(), |max| max.to_string());
            let occurs = format!(" minOccurs=\"{min}\" maxOccurs=\"{max}\"");
            match term {
                Term::Element(element) => ElementXml(element, &occurs).fmt(f)?,
                Term::Group(group) => GroupXml(group, &occurs).fmt(f)?,
                Term::Head(group) => {
                    let head = group.members.first().map_or("", String::as_str);
                    writeln!(f, "<xs:element ref=\"t:{head}\"{occurs}/>")?;
                }
                Term::Other => writeln!(f, "<xs:any namespace=\"##other\"{occurs}/>")?,
            }
        }
        writeln!(f, "</xs:{compositor}>")
    }
}
