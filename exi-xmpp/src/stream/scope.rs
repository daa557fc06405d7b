//! XEP-0322: what a first-level element inherits from the stream, said in its own body.

use std::string::String;
use std::vec::Vec;

use exi_core::schema::WhiteSpace;
use exi_core::{Error, Event, QName};
use exi_xml::{EventSink, StartTag, VecSink};

use super::body::is_refused;
use super::configuration::ContentNamespace;
use super::names::{LANG, XML, XSI};

/// What holds for all of a stream.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// Declarations that every body repeats: prefix and namespace.
    pub(super) declarations: Vec<(String, String)>,
    /// The `xml:lang` that every stanza repeats.
    pub(super) lang: Option<String>,
}

/// Takes the events of the start tag of a first-level element and adds what it inherits.
pub(super) struct RootSink<'a, 's> {
    pub(super) inner: VecSink<'a, 's, 'static>,
    pub(super) scope: &'a Scope,
    pub(super) tag: StartTag<'a>,
    declared: bool,
    lang: Option<&'a str>,
}

impl<'a, 's> RootSink<'a, 's> {
    pub(super) fn new(
        inner: VecSink<'a, 's, 'static>,
        scope: &'a Scope,
        tag: StartTag<'a>,
    ) -> Self {
        let content = [ContentNamespace::Client, ContentNamespace::Server];
        let is_stanza = content.iter().any(|namespace| namespace.uri() == tag.name().uri());
        let has_own = || tag.attributes().any(|(name, _)| name == LANG);
        let lang = scope.lang.as_deref().filter(|_| is_stanza && !has_own());
        Self { inner, scope, tag, declared: false, lang }
    }

    /// What is still to be said when the tag ends.
    pub(super) fn finish(&mut self) -> Result<(), Error> {
        self.declare()?;
        self.say_lang()
    }

    /// Declares what the tag does not declare itself.
    fn declare(&mut self) -> Result<(), Error> {
        if self.declared {
            return Ok(());
        }
        self.declared = true;
        let own = self.tag.name().prefix();
        for (prefix, uri) in &self.scope.declarations {
            if !self.tag.declarations().any(|(declared, _)| declared == prefix) {
                let local_element_ns = own == Some(prefix);
                let event = Event::NamespaceDeclaration { uri, prefix, local_element_ns };
                self.inner.push(&event)?;
            }
        }
        Ok(())
    }

    /// Says the language of the stream, where the grammar has a place for it.
    fn say_lang(&mut self) -> Result<(), Error> {
        let Some(lang) = self.lang.take() else { return Ok(()) };
        let name = LANG.with_prefix("xml");
        match self.inner.push(&Event::Attribute(name, lang.into())) {
            Err(error) if is_refused(&error) => Ok(()),
            pushed => pushed,
        }
    }

    /// True where an attribute comes after `xml:lang` (§6).
    fn is_after_lang(&self, name: &QName<'_>) -> bool {
        let place = |name: &QName<'_>| (name.uri() != XSI, name.local_name() > "lang");
        match place(name) {
            (false, _) => false,
            (true, greater) => greater || (name.local_name() == "lang" && name.uri() > XML),
        }
    }
}

impl EventSink for RootSink<'_, '_> {
    fn push(&mut self, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::StartElement(_) | Event::NamespaceDeclaration { .. } => {}
            Event::Attribute(name, _) => {
                self.declare()?;
                if self.lang.is_some() && self.is_after_lang(name) {
                    self.say_lang()?;
                }
            }
            _ => self.finish()?,
        }
        self.inner.push(event)
    }

    fn sorts_attributes(&self) -> bool {
        self.inner.sorts_attributes()
    }

    fn wants_type(&self) -> bool {
        self.inner.wants_type()
    }

    fn text_white_space(&self) -> WhiteSpace {
        self.inner.text_white_space()
    }

    fn attribute_white_space(&self, name: &QName<'_>) -> WhiteSpace {
        self.inner.attribute_white_space(name)
    }
}
