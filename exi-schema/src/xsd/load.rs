//! The closure of a set of documents over `include`, `import` and `redefine`
//! (XML Schema part 1, §4.2).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use roxmltree::{Document, Node, ParsingOptions};

use super::document::{Source, Unit, XML, XSD};
use super::{guard, lexical, syntax};
use crate::error::{Place, Problem, SchemaError, Warning};
use crate::limits::Limits;
use crate::resolver::{Reference, Resolver};

/// What declares `xml:lang` and its like where the set does not.
const XML_DOCUMENT: &str = include_str!("xml.xsd");

/// All documents of a set, and the namespaces that each contributes to.
pub(super) struct Set {
    pub(super) sources: Vec<Source>,
    parts: Vec<Part>,
}

/// A document as contributor to a target namespace.
struct Part {
    source: usize,
    target: String,
    chameleon: bool,
}

/// What a document says at its head.
struct Header {
    target: Option<String>,
    references: Rc<[Link]>,
}

/// An `include`, `import` or `redefine`.
#[derive(Clone)]
struct Link {
    /// The namespace of an `import`, "" for none; `None` for the others.
    namespace: Option<String>,
    location: Option<String>,
    /// True for a `redefine` that does redefine something.
    needed: bool,
    place: Place,
}

/// Parses a document.
pub(super) fn parse<'a>(source: &'a Source, limits: &Limits) -> Result<Document<'a>, SchemaError> {
    let nodes_limit = u32::try_from(limits.expansion).unwrap_or(u32::MAX);
    let options = ParsingOptions { allow_dtd: true, nodes_limit, ..ParsingOptions::default() };
    Document::parse_with_options(&source.text, options).map_err(|error| {
        let position = error.pos();
        let place =
            Place { document: source.location.clone(), line: position.row, column: position.col };
        match error {
            roxmltree::Error::NodesLimitReached => SchemaError::new(
                Problem::Limit,
                format!("more than {nodes_limit} nodes in one document"),
            )
            .at(place),
            _ => SchemaError::new(Problem::NotWellFormed, format!("not well-formed: {error}"))
                .at(place),
        }
    })
}

impl Set {
    /// Collects all documents that the given ones refer to.
    pub(super) fn load(
        documents: &[(String, String)],
        resolver: &dyn Resolver,
        limits: &Limits,
        warnings: &mut Vec<Warning>,
    ) -> Result<Self, SchemaError> {
        let mut loader = Loader {
            resolver,
            limits,
            warnings,
            set: Set { sources: Vec::new(), parts: Vec::new() },
            headers: Vec::new(),
            located: BTreeMap::new(),
            known: BTreeSet::new(),
            bytes: 0,
        };
        for (location, text) in documents {
            let source = loader.add(location, text.clone())?;
            loader.located.insert(location.clone(), Some(source));
            loader.part(source, None);
        }
        loader.follow()?;
        Ok(loader.set)
    }

    /// The units, given the parsed documents.
    pub(super) fn units<'a>(&'a self, documents: &'a [Document<'a>]) -> Vec<Unit<'a>> {
        let contents = self.sources.iter().zip(documents).collect::<Vec<_>>();
        let parts = self
            .parts
            .iter()
            .filter_map(|part| Some((part, contents.get(part.source)?)))
            .enumerate();
        parts
            .map(|(index, (part, (source, document)))| Unit {
                index,
                source,
                root: document.root_element(),
                target: part.target.clone(),
                chameleon: part.chameleon,
                imports: links(document.root_element(), source)
                    .filter_map(|link| link.namespace)
                    .collect(),
            })
            .collect()
    }
}

/// The references at the head of a document.
fn links<'n>(root: Node<'n, 'n>, source: &'n Source) -> impl Iterator<Item = Link> + 'n {
    let elements = root.children().filter(|node| node.tag_name().namespace() == Some(XSD));
    elements.filter_map(move |node| {
        let name = node.tag_name().name();
        let namespace = match name {
            "import" => {
                Some(lexical::trim(node.attribute("namespace").unwrap_or_default()).to_owned())
            }
            "include" | "redefine" => None,
            _ => return None,
        };
        let location = node.attribute("schemaLocation").map(|text| lexical::trim(text).to_owned());
        let redefines = node
            .children()
            .any(|child| child.is_element() && child.tag_name().name() != "annotation");
        let place = source.place(node.range().start);
        Some(Link { namespace, location, needed: name == "redefine" && redefines, place })
    })
}

struct Loader<'l> {
    resolver: &'l dyn Resolver,
    limits: &'l Limits,
    warnings: &'l mut Vec<Warning>,
    set: Set,
    /// The head of each source.
    headers: Vec<Header>,
    /// What each location led to; `None`: nothing.
    located: BTreeMap<String, Option<usize>>,
    /// The parts of the set, as (source, target namespace).
    known: BTreeSet<(usize, String)>,
    bytes: usize,
}

impl Loader<'_> {
    /// Adds a document unless its text is there already; gives its index.
    fn add(&mut self, location: &str, text: String) -> Result<usize, SchemaError> {
        if let Some(same) = self.set.sources.iter().position(|source| source.text == text) {
            return Ok(same);
        }
        let source = Source::new(location, text);
        let limits = self.limits;
        self.bytes = self.bytes.saturating_add(source.text.len());
        let excess = if source.text.len() > limits.document_bytes {
            Err(format!("larger than {} bytes", limits.document_bytes))
        } else if self.bytes > limits.total_bytes {
            Err(format!("the documents are larger than {} bytes", limits.total_bytes))
        } else if self.set.sources.len() >= limits.documents {
            Err(format!("more than {} documents", limits.documents))
        } else {
            guard::check(&source.text)
        };
        excess.map_err(|message| SchemaError::new(Problem::Limit, message).at(source.place(0)))?;
        let header = read_header(&source, limits, self.warnings)?;
        self.headers.push(header);
        self.set.sources.push(source);
        Ok(self.set.sources.len() - 1)
    }

    /// Makes a source contribute to its own target namespace or, where it has none, to `including`.
    fn part(&mut self, source: usize, including: Option<&str>) {
        let own = self.headers.get(source).and_then(|header| header.target.as_deref());
        let target = own.or(including).unwrap_or_default().to_owned();
        if self.known.insert((source, target.clone())) {
            let chameleon = own.is_none() && !target.is_empty();
            self.set.parts.push(Part { source, target, chameleon });
        }
    }

    /// Follows all references of all parts, those that are added meanwhile too.
    fn follow(&mut self) -> Result<(), SchemaError> {
        let mut next = 0;
        let mut missing = Vec::new();
        while let Some(part) = self.set.parts.get(next) {
            let (source, target) = (part.source, part.target.clone());
            let links = self.headers.get(source).map(|header| header.references.clone());
            for link in links.iter().flat_map(|links| links.iter()) {
                match self.find(source, link)? {
                    None if link.needed => {
                        let message = "xs:redefine: the document that it redefines cannot be found";
                        let error = SchemaError::new(Problem::Document, message);
                        return Err(error.at(link.place.clone()));
                    }
                    None => missing.push(link.clone()),
                    Some(found) => self.link(found, link, &target)?,
                }
            }
            next += 1;
        }
        let xml = |link: &Link| link.namespace.as_deref() == Some(XML);
        if missing.iter().any(xml) && !self.declares(XML) {
            let built_in = self.add("xml.xsd (built in)", XML_DOCUMENT.to_owned())?;
            self.part(built_in, None);
        }
        missing.into_iter().for_each(|link| self.warn_missing(link));
        Ok(())
    }

    /// True when the set has a document of this target namespace.
    fn declares(&self, namespace: &str) -> bool {
        self.set.parts.iter().any(|part| part.target == namespace)
    }

    /// The document that a reference leads to. An import that gives no location is content with what
    /// the set has of its namespace.
    fn find(&mut self, source: usize, link: &Link) -> Result<Option<usize>, SchemaError> {
        let Some(base) = self.set.sources.get(source).map(|source| source.location.clone()) else {
            return Ok(None);
        };
        if link.location.is_none()
            && link.namespace.as_deref().is_some_and(|uri| self.declares(uri))
        {
            return Ok(None);
        }
        let reference = Reference {
            base: &base,
            location: link.location.as_deref(),
            namespace: link.namespace.as_deref(),
        };
        for location in self.resolver.locate(&reference) {
            if let Some(known) = self.located.get(&location) {
                match known {
                    Some(index) => return Ok(Some(*index)),
                    None => continue,
                }
            }
            let text = self.resolver.read(&location).map_err(|reason| {
                SchemaError::new(Problem::Document, format!("{location} cannot be read: {reason}"))
                    .at(link.place.clone())
            })?;
            let index = text.map(|text| self.add(&location, text)).transpose()?;
            self.located.insert(location, index);
            if index.is_some() {
                return Ok(index);
            }
        }
        Ok(None)
    }

    /// Checks the namespace of a document that was found and makes it a part.
    fn link(&mut self, found: usize, link: &Link, target: &str) -> Result<(), SchemaError> {
        let own = self.headers.get(found).and_then(|header| header.target.as_deref());
        let (expected, fits) = match link.namespace.as_deref() {
            Some(namespace) => (namespace, own.unwrap_or_default() == namespace),
            None => (target, own.is_none_or(|own| own == target)),
        };
        if !fits {
            let (own, expected) =
                (own.unwrap_or_default(), if expected.is_empty() { "none" } else { expected });
            let location = self
                .set
                .sources
                .get(found)
                .map(|source| source.location.clone())
                .unwrap_or_default();
            let message = format!(
                "{location} has target namespace \"{own}\", not the one asked for: {expected}"
            );
            return Err(SchemaError::new(Problem::Constraint, message).at(link.place.clone()));
        }
        self.part(found, link.namespace.is_none().then_some(target));
        Ok(())
    }

    /// A reference that leads nowhere is allowed; it is told unless the namespace came another way.
    fn warn_missing(&mut self, link: Link) {
        let message = match link.namespace {
            Some(uri) if self.declares(&uri) => return,
            Some(uri) => format!("xs:import: no document for namespace \"{uri}\" is found"),
            None => {
                let location = link.location.unwrap_or_default();
                format!("xs:include: document \"{location}\" is not found")
            }
        };
        if self.warnings.len() < self.limits.warnings {
            self.warnings.push(Warning::new(Problem::Document, message).at(link.place));
        }
    }
}

/// Parses a document and checks its structure; gives what its head says.
fn read_header(
    source: &Source,
    limits: &Limits,
    warnings: &mut Vec<Warning>,
) -> Result<Header, SchemaError> {
    let document = parse(source, limits)?;
    let root = document.root_element();
    if !root.has_tag_name((XSD, "schema")) {
        let message = format!("{} is not a schema document: it has no xs:schema", source.location);
        return Err(
            SchemaError::new(Problem::Structure, message).at(source.place(root.range().start))
        );
    }
    syntax::check(root, source, limits, warnings)?;
    let target = root.attribute("targetNamespace").map(|uri| lexical::trim(uri).to_owned());
    if target.as_deref() == Some("") {
        let message = "xs:schema: targetNamespace=\"\" is not a namespace";
        return Err(
            SchemaError::new(Problem::Structure, message).at(source.place(root.range().start))
        );
    }
    Ok(Header { target, references: links(root, source).collect() })
}
