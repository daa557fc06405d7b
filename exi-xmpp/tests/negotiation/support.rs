//! What the tests have in common: a repository in memory, a server that speaks XML text.

use std::cell::RefCell;
use std::sync::Arc;

use exi_core::Header;
use exi_xmpp::negotiation::{
    Action, DownloadError, Fetched, Note, Opening, Policy, Responder, Scope, Switch, default_terms,
};
use exi_xmpp::repository::{
    AddError, BuiltIn, Configuration, ConfigurationError, Content, DefaultSchema, Md5, SchemaKey,
    SchemaRepository, Terms, Upload, Uploads,
};

/// The schemas of XMPP itself, as XEP-0322 lists them: namespace, bytes, MD5.
pub(crate) const CORE: [(&str, u64, &str); 9] = [
    ("http://www.w3.org/XML/1998/namespace", 4726, "2e2cf9072dc058dcda41b7ee77a5cb54"),
    ("http://etherx.jabber.org/streams", 3450, "68719b98725477c46a70958d1ea7c781"),
    ("jabber:client", 6968, "5e2d5cbf0506e3f16336d295093d66c4"),
    ("jabber:server", 6948, "dd95bd3055dfdd69984ed427cd6356e0"),
    ("urn:ietf:params:xml:ns:xmpp-sasl", 2769, "fd9a83f5c75628486ce18c0eb3a35995"),
    ("urn:ietf:params:xml:ns:xmpp-streams", 3315, "75cd95aecb9f1fd66110c3ddcf00c9b8"),
    ("urn:ietf:params:xml:ns:xmpp-tls", 688, "dc18bc4da35bc1be7a6c52aa43330825"),
    ("urn:ietf:params:xml:ns:xmpp-stanzas", 3133, "1a8d21588424f9134dc497de64b10c3f"),
    ("http://jabber.org/protocol/compress/exi", 15339, "4c33b8ac3b902582f50e25233dc0737c"),
];

/// A schema that nobody has; its length is that of `wc -c`, its digest that of `md5sum`.
pub(crate) const LAMP: &str = "\
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:example:lamp'\r
    xmlns='urn:example:lamp' elementFormDefault='qualified'>\r
  <xs:element name='on' type='xs:boolean'/>\r
</xs:schema>\r
";

/// The key of [`LAMP`].
pub(crate) const LAMP_KEY: (&str, u64, &str) =
    ("urn:example:lamp", 212, "d58bac2ccf489625fd68ca40180839e1");
/// [`LAMP`] as `base64` writes it.
pub(crate) const LAMP_BASE64: &str = "
    PHhzOnNjaGVtYSB4bWxuczp4cz0naHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEnIHRh
    cmdldE5hbWVzcGFjZT0ndXJuOmV4YW1wbGU6bGFtcCcNCiAgICB4bWxucz0ndXJuOmV4YW1wbGU6
    bGFtcCcgZWxlbWVudEZvcm1EZWZhdWx0PSdxdWFsaWZpZWQnPg0KICA8eHM6ZWxlbWVudCBuYW1l
    PSdvbicgdHlwZT0neHM6Ym9vbGVhbicvPg0KPC94czpzY2hlbWE+DQo=
";

/// Elements named `element` for schemas.
pub(crate) fn listed(element: &str, schemas: &[(&str, u64, &str)]) -> String {
    let one = |(ns, bytes, md5): &(&str, u64, &str)| {
        format!("<{element} ns='{ns}' bytes='{bytes}' md5Hash='{md5}'/>")
    };
    schemas.iter().map(one).collect()
}

/// A setup of the schemas of XMPP and others, with these attributes.
pub(crate) fn setup(attributes: &str, others: &[(&str, u64, &str)]) -> String {
    format!(
        "<setup xmlns='http://jabber.org/protocol/compress/exi' {attributes}>{}{}</setup>",
        listed("schema", &CORE),
        listed("schema", others)
    )
}

pub(crate) fn key((namespace, bytes, md5): (&str, u64, &str)) -> SchemaKey {
    let md5 = md5.parse().expect("a digest");
    SchemaKey { namespace: namespace.to_owned(), bytes, md5 }
}

/// The built-in sets, and uploads as text, which change no tables.
#[derive(Debug, Default)]
pub(crate) struct InMemory {
    pub(crate) taken: RefCell<Vec<SchemaKey>>,
    known: RefCell<Vec<Arc<Configuration>>>,
}

impl InMemory {
    /// A repository that has these schemas, too.
    pub(crate) fn with(schemas: &[(&str, u64, &str)]) -> Self {
        let taken = schemas.iter().copied().map(key).collect();
        Self { taken: RefCell::new(taken), ..Self::default() }
    }
}

impl SchemaRepository for InMemory {
    fn holds(&self, key: &SchemaKey, uploads: &Uploads) -> bool {
        BuiltIn.holds(key, uploads) || self.taken.borrow().contains(key)
    }

    fn add(&self, upload: &Upload<'_>, _: &mut Uploads) -> Result<SchemaKey, AddError> {
        let (Content::Text(text), None) = (upload.content, upload.declared) else {
            let declared = upload.declared.ok_or(AddError::NotDeclared)?;
            let key = SchemaKey {
                namespace: "urn:example:lamp".to_owned(),
                bytes: declared.bytes,
                md5: declared.md5,
            };
            self.taken.borrow_mut().push(key.clone());
            return Ok(key);
        };
        let file = std::str::from_utf8(text).map_err(|e| AddError::Invalid(e.to_string()))?;
        let file = roxmltree::Document::parse(file);
        let file = file.map_err(|error| AddError::Invalid(error.to_string()))?;
        let namespace = file.root_element().attribute("targetNamespace").unwrap_or_default();
        let bytes = text.len() as u64;
        let key = SchemaKey { namespace: namespace.to_owned(), bytes, md5: Md5::of(text) };
        self.taken.borrow_mut().push(key.clone());
        Ok(key)
    }

    fn configure(
        &self,
        schemas: &[SchemaKey],
        terms: &Terms,
        uploads: &Uploads,
    ) -> Result<Arc<Configuration>, ConfigurationError> {
        let taken = self.taken.borrow();
        let built_in: Vec<_> = schemas.iter().filter(|key| !taken.contains(key)).cloned().collect();
        let configuration = BuiltIn.configure(&built_in, terms, uploads)?;
        self.known.borrow_mut().push(Arc::clone(&configuration));
        Ok(configuration)
    }

    fn configuration(&self, id: &str) -> Option<Arc<Configuration>> {
        self.known.borrow().iter().find(|known| known.id() == id).cloned()
    }
}

/// A responder with its repository, and what it decided.
pub(crate) struct Server {
    pub(crate) responder: Responder,
    pub(crate) repository: InMemory,
    pub(crate) scope: Scope,
    pub(crate) notes: Vec<Note>,
    pub(crate) switched: Vec<Switch>,
}

impl Server {
    pub(crate) fn new(policy: Policy) -> Self {
        Self::of(Responder::new(Arc::new(policy)))
    }

    pub(crate) fn of(responder: Responder) -> Self {
        Self {
            responder,
            repository: InMemory::default(),
            scope: Scope::default(),
            notes: Vec::new(),
            switched: Vec::new(),
        }
    }

    /// What it does about an element, a line each.
    pub(crate) fn hear(&mut self, xml: &str) -> Vec<String> {
        let actions = self.responder.receive_xml(xml, &self.scope, &self.repository);
        self.told(actions)
    }

    pub(crate) fn fetched(
        &mut self,
        url: &str,
        result: Result<Fetched, DownloadError>,
    ) -> Vec<String> {
        let actions = self.responder.fetched(url, result, &self.repository);
        self.told(actions)
    }

    pub(crate) fn opened(&mut self, header: &Header<'_>) -> Vec<String> {
        let actions = self.responder.opened(header, &self.repository);
        self.told(actions)
    }

    fn told(&mut self, actions: Vec<Action>) -> Vec<String> {
        for action in &actions {
            match action {
                Action::Note(note) => self.notes.push(note.clone()),
                Action::SwitchToExi(switch) => self.switched.push(switch.clone()),
                _ => {}
            }
        }
        tell(&actions)
    }
}

/// Actions as lines, notes left out.
pub(crate) fn tell(actions: &[Action]) -> Vec<String> {
    let line = |action: &Action| match action {
        Action::Send(element) => Some(element.to_string()),
        Action::SwitchToExi(switch) => Some(match &switch.opening {
            Opening::Nothing => "switch".to_owned(),
            Opening::Header { cookie, .. } => format!(
                "switch, cookie {cookie}, schemaId {}",
                switch.opening.schema_id().unwrap_or_default()
            ),
        }),
        Action::Pass => Some("pass".to_owned()),
        Action::Fetch(url) => Some(format!("fetch {url}")),
        Action::SendBytes(bytes) => Some(format!("bytes {bytes:02X?}")),
        Action::Disconnect => Some("disconnect".to_owned()),
        Action::Close(error) => Some(format!("close {}", error.element())),
        Action::GiveUp(reason) => Some(format!("give up: {reason:?}")),
        Action::Reconnect => Some("reconnect".to_owned()),
        Action::Note(_) => None,
    };
    actions.iter().filter_map(line).collect()
}

/// The default configuration of the alternative binding, in the snapshot's form.
pub(crate) fn default_configuration() -> Arc<Configuration> {
    let terms = default_terms(DefaultSchema::Snapshot);
    let configured = BuiltIn.configure(&CORE.map(key), &terms, &Uploads::default());
    configured.expect("a built-in set")
}

/// The only line there is.
pub(crate) fn only(lines: Vec<String>) -> String {
    let [line] = <[String; 1]>::try_from(lines).expect("one line");
    line
}

/// An answer as another XML parser reads it.
pub(crate) struct Answer(pub(crate) String);

impl Answer {
    pub(crate) fn of(lines: Vec<String>) -> Self {
        Self(only(lines))
    }

    fn document(&self) -> roxmltree::Document<'_> {
        roxmltree::Document::parse(&self.0).unwrap_or_else(|error| panic!("{}: {error}", self.0))
    }

    /// The name, with its namespace before it in braces.
    pub(crate) fn name(&self) -> String {
        name(self.document().root_element())
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        self.document().root_element().attribute(name).map(str::to_owned)
    }

    /// Names of the elements in it.
    pub(crate) fn children(&self) -> Vec<String> {
        self.document().root_element().children().filter(|n| n.is_element()).map(name).collect()
    }

    /// Schemas in it that are listed as `element`.
    pub(crate) fn schemas(&self, element: &str) -> Vec<(String, String, String)> {
        let document = self.document();
        let text = |node: roxmltree::Node<'_, '_>, attribute: &str| {
            node.attribute(attribute).unwrap_or_default().to_owned()
        };
        let listed = document.root_element().children().filter(|n| n.has_tag_name((EXI, element)));
        listed.map(|n| (text(n, "ns"), text(n, "bytes"), text(n, "md5Hash"))).collect()
    }

    /// An attribute of the only element in it.
    pub(crate) fn reason(&self, attribute: &str) -> Option<String> {
        let document = self.document();
        let reason = document.root_element().first_element_child()?;
        reason.attribute(attribute).map(str::to_owned)
    }
}

pub(crate) const EXI: &str = "http://jabber.org/protocol/compress/exi";

fn name(node: roxmltree::Node<'_, '_>) -> String {
    let name = node.tag_name();
    format!("{{{}}}{}", name.namespace().unwrap_or_default(), name.name())
}
