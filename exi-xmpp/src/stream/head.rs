//! XEP-0322: the head of a stream, `<stream:stream>` as `streamStart` and back.

use std::io::Write;
use std::string::String;
use std::vec::Vec;

use exi_core::{Error, Event, QName};
use exi_xml::{Layout, StartTag, WriteError, WriterOptions, XmlWriter};

use super::body::{Bodies, is_refused};
use super::configuration::ContentNamespace;
use super::names::{LANG, NAMESPACE, PREFIX, STREAM, STREAM_START, STREAMS, XMLNS};
use super::scope::Scope;

/// What the text of a stream begins with.
pub(super) const DECLARATION: &[u8] = b"<?xml version='1.0'?>";

/// What a stream begins with: attributes, and declarations of namespaces.
#[derive(Clone, Debug, Default)]
pub struct Head {
    attributes: Vec<Attribute>,
    /// Prefixes and namespaces.
    declarations: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
struct Attribute {
    uri: String,
    local_name: String,
    value: String,
}

impl Head {
    /// The value of an attribute: `to`, `from`, `id` and `version` are in no namespace.
    #[must_use]
    pub fn attribute(&self, name: &QName<'_>) -> Option<&str> {
        let mut same = self.attributes.iter().filter(|attribute| attribute.name() == *name);
        same.next().map(|attribute| attribute.value.as_str())
    }

    /// The attributes: names and values.
    pub fn attributes(&self) -> impl Iterator<Item = (QName<'_>, &str)> {
        self.attributes.iter().map(|attribute| (attribute.name(), attribute.value.as_str()))
    }

    /// The tags of a stream that begins with this head: the start tag after an XML declaration, and
    /// the end tag. What RFC 6120 wants declared is declared.
    ///
    /// # Errors
    ///
    /// Attributes that XML cannot hold.
    pub fn tags(&self, content: ContentNamespace) -> Result<(Vec<u8>, Vec<u8>), WriteError> {
        let mut head = self.clone();
        let prefix = head.complete(content.uri());
        let options = WriterOptions { fragment: false, layout: Layout::Bare };
        let mut writer = XmlWriter::new(Vec::from(DECLARATION), options);
        head.write_xml(&prefix, &mut writer)?;
        let colon = if prefix.is_empty() { "" } else { ":" };
        Ok((writer.finish()?, ["</", &prefix, colon, "stream>"].concat().into_bytes()))
    }

    /// The head that a start tag has.
    pub(crate) fn read(tag: &StartTag<'_>) -> Self {
        let mut head = Self::default();
        tag.attributes().for_each(|(name, value)| head.add(&name, value.into()));
        tag.declarations().for_each(|(prefix, uri)| head.declare(prefix.into(), uri.into()));
        head
    }

    /// Adds an attribute, of a name that no other has.
    pub fn add(&mut self, name: &QName<'_>, value: String) {
        let (uri, local_name) = (name.uri().into(), name.local_name().into());
        self.attributes.push(Attribute { uri, local_name, value });
    }

    pub(super) fn declare(&mut self, prefix: String, uri: String) {
        self.declarations.push((prefix, uri));
    }

    /// What first-level elements inherit: declarations, and the language, where they are asked for.
    pub(super) fn scope(&self, declarations: bool, lang: bool) -> Scope {
        let others = self.declarations.iter().filter(|(prefix, _)| declarations && prefix != "xml");
        Scope {
            declarations: others.cloned().collect(),
            lang: self.attribute(&LANG).filter(|_| lang).map(String::from),
        }
    }

    /// Writes `streamStart`. An attribute that the grammar has no place for goes: peers ignore
    /// those that they do not know.
    pub(super) fn write_exi(&mut self, bodies: &mut Bodies<'_>) -> Result<(), Error> {
        self.attributes.sort_unstable_by(|one, two| one.place().cmp(&two.place()));
        bodies.write(|body| {
            body.push(&Event::StartElement(STREAM_START))?;
            for attribute in &self.attributes {
                let value = attribute.value.as_str().into();
                match body.push(&Event::Attribute(attribute.name(), value)) {
                    Err(error) if is_refused(&error) => {}
                    pushed => pushed?,
                }
            }
            for (prefix, uri) in &self.declarations {
                body.push(&Event::StartElement(XMLNS))?;
                body.push(&Event::Attribute(NAMESPACE, uri.as_str().into()))?;
                body.push(&Event::Attribute(PREFIX, prefix.as_str().into()))?;
                body.push(&Event::EndElement)?;
            }
            body.push(&Event::EndElement)
        })
    }

    /// Declares the namespaces of streams and of their content, where nothing did; returns the
    /// prefix of the former.
    pub(crate) fn complete(&mut self, content: &str) -> String {
        let binds = |uri: &str, (_, known): &&(String, String)| known == uri;
        let free = |declarations: &[(String, String)], prefix: &str| {
            !declarations.iter().any(|(known, _)| known == prefix)
        };
        if !self.declarations.iter().any(|known| binds(content, &known))
            && free(&self.declarations, "")
        {
            self.declare(String::new(), content.into());
        }
        if !self.declarations.iter().any(|known| binds(STREAMS, &known)) {
            let mut prefix = String::from("stream");
            while !free(&self.declarations, &prefix) {
                prefix.push('_');
            }
            self.declare(prefix, STREAMS.into());
        }
        let own = self.declarations.iter().find(|known| binds(STREAMS, known));
        own.map(|(prefix, _)| prefix.clone()).unwrap_or_default()
    }

    /// True where the stream says what a declaration says.
    pub(super) fn declares(&self, prefix: &str, uri: &str) -> bool {
        self.declarations.iter().any(|known| (known.0.as_str(), known.1.as_str()) == (prefix, uri))
    }

    /// Writes the start tag of the stream, which is complete.
    pub(crate) fn write_xml<W: Write>(
        &self,
        prefix: &str,
        writer: &mut XmlWriter<W>,
    ) -> Result<(), WriteError> {
        writer.write(&Event::StartDocument)?;
        writer.write(&Event::StartElement(STREAM.with_prefix(prefix)))?;
        for (declared, uri) in &self.declarations {
            let local_element_ns = declared == prefix;
            let prefix = declared;
            writer.write(&Event::NamespaceDeclaration { uri, prefix, local_element_ns })?;
        }
        for attribute in &self.attributes {
            writer.write(&Event::Attribute(attribute.name(), attribute.value.as_str().into()))?;
        }
        // The tag goes when something follows it.
        writer.write(&Event::Characters("".into()))?;
        writer.flush()
    }
}

impl Attribute {
    fn name(&self) -> QName<'_> {
        QName::new(&self.uri, &self.local_name)
    }

    /// The place among attributes (§6).
    fn place(&self) -> (&str, &str) {
        (&self.local_name, &self.uri)
    }
}
