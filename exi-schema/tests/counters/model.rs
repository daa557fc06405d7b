//! Generated content models whose particles have bounds.

use std::fmt::{self, Display, Formatter};

use arbitrary::{Arbitrary, Result, Unstructured};

/// The content model of the element `root`.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) particle: Particle,
    mixed: bool,
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
    /// An element of this name with a Boolean, or empty.
    Element(char),
    /// Any element.
    Any,
    /// Any element of this namespace.
    In(&'static str),
    Sequence(Vec<Particle>),
    Choice(Vec<Particle>),
}

/// Names of elements that hold a Boolean; the others are empty.
pub(crate) const BOOLEANS: [char; 3] = ['b', 'd', 'f'];

struct Maker {
    /// The next name that no element has.
    fresh: u8,
}

impl<'a> Arbitrary<'a> for Model {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let particles = Maker { fresh: b'a' }.particles(u, 2)?;
        let (min, max) = bounds(u)?;
        let particle = Particle { min, max, term: Term::Sequence(particles) };
        Ok(Self { particle, mixed: u.ratio(1, 6)? })
    }
}

fn bounds(u: &mut Unstructured<'_>) -> Result<(u32, Option<u32>)> {
    let min = u.int_in_range(0..=4)?;
    Ok(match u.int_in_range(0..=5)? {
        0 => (1, Some(1)),
        1 => (0, Some(1)),
        2 => (min, None),
        3 => (min.max(1), Some(min.max(1))),
        _ => (min, Some(min + u.int_in_range(1..=4)?)),
    })
}

impl Maker {
    fn particles(&mut self, u: &mut Unstructured<'_>, depth: u32) -> Result<Vec<Particle>> {
        (0..u.int_in_range(1..=3)?).map(|_| self.particle(u, depth)).collect()
    }

    fn particle(&mut self, u: &mut Unstructured<'_>, depth: u32) -> Result<Particle> {
        let term = match u.int_in_range(0..=9)? {
            0 => Term::Any,
            1 => Term::In(u.choose(&["urn:x", "urn:y"])?),
            2 | 3 if depth > 0 => Term::Sequence(self.particles(u, depth - 1)?),
            4 | 5 if depth > 0 => Term::Choice(self.particles(u, depth - 1)?),
            // Names that occur again make models that counters cannot express.
            6 => Term::Element(u.int_in_range(b'a'..=self.fresh)?.into()),
            _ => {
                self.fresh += 1;
                Term::Element((self.fresh - 1).into())
            }
        };
        let (min, max) = bounds(u)?;
        Ok(Particle { min, max, term })
    }
}

impl Display for Model {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n\
             <xs:element name=\"root\"><xs:complexType mixed=\"{}\">\n{}\
             <xs:attribute name=\"id\" type=\"xs:boolean\"/>\
             </xs:complexType></xs:element>\n</xs:schema>",
            self.mixed, self.particle
        )
    }
}

impl Display for Particle {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let max = self.max.map_or("unbounded".to_owned(), |max| max.to_string());
        let occurs = format!("minOccurs=\"{}\" maxOccurs=\"{max}\"", self.min);
        let (compositor, particles) = match &self.term {
            Term::Element(name) if BOOLEANS.contains(name) => {
                return writeln!(f, "<xs:element name=\"{name}\" type=\"xs:boolean\" {occurs}/>");
            }
            Term::Element(name) => {
                return writeln!(
                    f,
                    "<xs:element name=\"{name}\" {occurs}><xs:complexType/></xs:element>"
                );
            }
            Term::Any => return writeln!(f, "<xs:any {occurs}/>"),
            Term::In(uri) => return writeln!(f, "<xs:any namespace=\"{uri}\" {occurs}/>"),
            Term::Sequence(particles) => ("sequence", particles),
            Term::Choice(particles) => ("choice", particles),
        };
        writeln!(f, "<xs:{compositor} {occurs}>")?;
        for particle in particles {
            particle.fmt(f)?;
        }
        writeln!(f, "</xs:{compositor}>")
    }
}
