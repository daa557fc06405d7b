//! A repository that takes schemas and compiles what peers list.
//!
//! ```text
//! installed ─┐
//! built-in  ─┼─> find ─> canonical schema ─> compile ─> configuration
//! uploaded  ─┘  (memory, then the cache directory)      (memory, then a record of it there)
//! ```

mod cache;
mod canonical;
mod exi;
mod limits;
mod namespace;
mod recent;
#[cfg(test)]
mod tests;
mod texts;

use std::borrow::ToOwned;
use std::collections::BTreeMap;
use std::path::Path;
use std::string::{String, ToString};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::vec::Vec;
use std::{format, fs, io, str};

use exi_core::schema::CompiledSchema;
use exi_schema::{Problem, SchemaError};

use self::cache::Cache;
use self::canonical::Source;
pub use self::limits::Limits;
use self::recent::Recent;
use super::built_in;
use super::configuration::Tables;
use super::documents;
use super::record::Record;
use super::{
    AddError, Configuration, ConfigurationError, Content, DefaultSchema, Md5, SchemaKey,
    SchemaRepository, Terms, Upload, Uploads,
};

/// A repository of built-in, installed and uploaded schemas. One serves all connections of a
/// process; processes may share its cache directory.
///
/// ```
/// use exi_xmpp::repository::{Repository, SchemaRepository, Terms, Uploads, schemas_of};
///
/// let repository = Repository::builder().build();
/// let schemas = schemas_of("xmpp-iot").unwrap_or_default();
/// let configuration = repository.configure(&schemas, &Terms::default(), &Uploads::default())?;
/// assert!(repository.configuration(configuration.id()).is_some());
/// # Ok::<(), exi_xmpp::repository::ConfigurationError>(())
/// ```
#[derive(Debug)]
pub struct Repository {
    limits: Limits,
    installed: BTreeMap<SchemaKey, Arc<str>>,
    cache: Option<Cache>,
    cache_failures: AtomicU64,
    kept: Mutex<Kept>,
}

/// What is in memory.
#[derive(Debug)]
struct Kept {
    schemas: Recent<SchemaKey, Arc<str>>,
    /// Compiled tables, by the text of the record of their schemas under default terms.
    tables: Recent<String, Arc<CompiledSchema>>,
    /// By id.
    configurations: Recent<String, Arc<Configuration>>,
    /// Ids by the text of the record, of configurations without private schemas.
    ids: Recent<String, String>,
}

/// Makes a [`Repository`].
#[derive(Debug, Default)]
pub struct Builder {
    limits: Limits,
    installed: BTreeMap<SchemaKey, Arc<str>>,
    cache: Option<Cache>,
}

impl Builder {
    /// Sets the limits, which the next calls already keep to.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Installs a schema: it is always there, whatever peers upload.
    ///
    /// # Errors
    /// It is no schema document, or cannot be compiled.
    pub fn schema(mut self, text: &[u8]) -> Result<Self, AddError> {
        let (key, text) = identified(text)?;
        checked(canonical::check(&key, &text, self.limits.compiler))?;
        self.installed.insert(key, text);
        Ok(self)
    }

    /// Installs all files of a folder that end in `.xsd`, in the order of their names.
    ///
    /// # Errors
    /// The folder or a file cannot be read, or a file is refused; the error names the file.
    pub fn schemas(mut self, folder: &Path) -> io::Result<Self> {
        let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
        let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "xsd")) {
            let refused = |error: AddError| {
                io::Error::new(io::ErrorKind::InvalidData, format!("{}: {error}", path.display()))
            };
            self = self.schema(&fs::read(path)?).map_err(refused)?;
        }
        Ok(self)
    }

    /// Keeps uploaded schemas, and records of configurations, in a folder of their own. What an
    /// earlier run or another process kept there counts. It is made where it is absent.
    ///
    /// # Errors
    /// The folder cannot be made or read.
    pub fn cache(mut self, folder: &Path) -> io::Result<Self> {
        self.cache = Some(Cache::open(folder, self.limits)?);
        Ok(self)
    }

    /// The repository.
    #[must_use]
    pub fn build(self) -> Repository {
        let limits = self.limits;
        Repository {
            installed: self.installed,
            cache: self.cache,
            cache_failures: AtomicU64::new(0),
            kept: Mutex::new(Kept {
                schemas: Recent::new(limits.kept_schemas, limits.kept_bytes),
                tables: Recent::new(limits.kept_configurations, limits.kept_table_bytes),
                configurations: Recent::new(limits.kept_configurations, limits.kept_table_bytes),
                ids: Recent::new(limits.kept_configurations, u64::MAX),
            }),
            limits,
        }
    }
}

impl Repository {
    /// Starts with the default limits, no installed schemas and no cache directory.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The keys of the installed schemas, in order.
    pub fn installed(&self) -> impl Iterator<Item = &SchemaKey> {
        self.installed.keys()
    }

    /// The file of a schema that is held, as an initiator may upload it. Of a built-in schema that
    /// is known by the key of a published file there is none: the repository has not that file.
    #[must_use]
    pub fn text(&self, key: &SchemaKey) -> Option<String> {
        match self.find(key, &Uploads::default(), DefaultSchema::default())? {
            Source::BuiltIn(_) => texts::own(key).map(|document| texts::of(document).to_owned()),
            Source::Text(text) => Some((*text).to_owned()),
        }
    }

    /// How often something could not be written to the cache directory since the start. It stayed
    /// in memory.
    #[must_use]
    pub fn cache_failures(&self) -> u64 {
        self.cache_failures.load(Ordering::Relaxed)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        // No operation leaves it half done.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, written: io::Result<()>) {
        if written.is_err() {
            self.cache_failures.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// The schema of a key, those that belong to all before the connection's own.
    fn find(
        &self,
        key: &SchemaKey,
        uploads: &Uploads,
        default_schema: DefaultSchema,
    ) -> Option<Source> {
        let built_in = documents::standing_for(key, default_schema).or_else(|| texts::own(key));
        if let Some(document) = built_in {
            return Some(Source::BuiltIn(document));
        }
        let shared = self.installed.get(key).cloned().or_else(|| self.uploaded(key));
        let private = || {
            let mut own = uploads.private.iter();
            own.find(|(private, _)| private == key).map(|(_, text)| text.clone())
        };
        shared.or_else(private).map(Source::Text)
    }

    /// An uploaded schema that is shared, from memory or else from the cache directory.
    fn uploaded(&self, key: &SchemaKey) -> Option<Arc<str>> {
        if let Some(text) = self.kept().schemas.get(key) {
            return Some(text);
        }
        let bytes = self.cache.as_ref()?.schema(key)?;
        let (found, text) = identified(bytes.as_bytes()).ok()?;
        let valid = canonical::check(key, &text, self.limits.compiler).is_ok();
        (found == *key && valid).then(|| self.keep(key, text))
    }

    fn keep(&self, key: &SchemaKey, text: Arc<str>) -> Arc<str> {
        self.kept().schemas.insert(key.clone(), text.clone(), text.len() as u64);
        text
    }

    /// Counts what a connection sends, and refuses what is too much.
    fn count(&self, content: &Content<'_>, uploads: &mut Uploads) -> Result<(), AddError> {
        let (Content::Text(bytes) | Content::ExiBody(bytes) | Content::ExiDocument(bytes)) =
            content;
        let limits = &self.limits;
        if limits.uploads == 0 {
            return Err(AddError::Closed);
        }
        uploads.count += 1;
        uploads.bytes = uploads.bytes.saturating_add(bytes.len() as u64);
        let refusal = if bytes.len() > limits.schema_bytes {
            format!("a schema of more than {} bytes", limits.schema_bytes)
        } else if uploads.count > limits.uploads {
            format!("more than {} schemas of one connection", limits.uploads)
        } else if uploads.bytes > limits.upload_bytes {
            format!("more than {} bytes of schemas of one connection", limits.upload_bytes)
        } else {
            return Ok(());
        };
        Err(AddError::Limit(refusal))
    }

    fn add_text(&self, bytes: &[u8], upload: &Upload<'_>) -> Result<SchemaKey, AddError> {
        let (key, text) = identified(bytes)?;
        if upload.declared.is_some_and(|file| (file.bytes, file.md5) != (key.bytes, key.md5)) {
            return Err(AddError::OtherFile(key));
        }
        if self.find(&key, &Uploads::default(), DefaultSchema::default()).is_some() {
            return Ok(key);
        }
        checked(canonical::check(&key, &text, self.limits.compiler))?;
        if let Some(cache) = &self.cache {
            self.note(cache.keep_schema(&key, &text));
        }
        self.keep(&key, text);
        Ok(key)
    }

    /// Takes a schema whose length and digest cannot be checked: it is the connection's own.
    fn add_exi(
        &self,
        exi: &[u8],
        document: bool,
        upload: &Upload<'_>,
        uploads: &mut Uploads,
    ) -> Result<SchemaKey, AddError> {
        let file = upload.declared.ok_or(AddError::NotDeclared)?;
        let text = exi::text(exi, document, self.limits.schema_bytes).map_err(AddError::Invalid)?;
        let (key, text) = identified(text.as_bytes())?;
        let key = SchemaKey { bytes: file.bytes, md5: file.md5, ..key };
        if self.find(&key, uploads, DefaultSchema::default()).is_some() {
            return Ok(key);
        }
        let private: usize = uploads.private.iter().map(|(_, text)| text.len()).sum();
        if (private + text.len()) as u64 > self.limits.upload_bytes {
            let most = self.limits.upload_bytes;
            let refusal = format!("more than {most} bytes of schemas of one connection");
            return Err(AddError::Limit(refusal));
        }
        checked(canonical::check(&key, &text, self.limits.compiler))?;
        uploads.private.push((key.clone(), text));
        Ok(key)
    }

    /// The schemas of a record, in its order.
    fn sources(
        &self,
        record: &Record,
        uploads: &Uploads,
    ) -> Result<Vec<(SchemaKey, Source)>, ConfigurationError> {
        if record.schemas.len() > self.limits.schemas {
            let most = self.limits.schemas;
            return Err(ConfigurationError::Limit(format!("more than {most} schemas")));
        }
        let mut missing = Vec::new();
        let mut found = Vec::new();
        for key in &record.schemas {
            match self.find(key, uploads, record.terms.default_schema) {
                Some(source) => found.push((key.clone(), source)),
                None => missing.push(key.clone()),
            }
        }
        if missing.is_empty() { Ok(found) } else { Err(ConfigurationError::Missing(missing)) }
    }

    /// The tables of schemas: baked, if they are a built-in set, or compiled.
    fn tables(
        &self,
        sources: &[(SchemaKey, Source)],
        record: &Record,
        private: bool,
    ) -> Result<Tables, ConfigurationError> {
        let default_schema = record.terms.default_schema;
        let document = |(_, source): &(SchemaKey, Source)| match source {
            Source::BuiltIn(document) => Some(*document),
            Source::Text(_) => None,
        };
        let documents: Option<Vec<_>> = sources.iter().map(document).collect();
        let baked = documents.and_then(|listed| built_in::tables_of(&listed, default_schema));
        if let Some(baked) = baked {
            return Ok(Tables::BuiltIn(baked));
        }
        let terms = Terms { default_schema, ..Terms::default() };
        let name = Record::new(&record.schemas, &terms).text();
        let kept = if private { None } else { self.kept().tables.get(&name) };
        if let Some(tables) = kept {
            return Ok(Tables::Compiled(tables));
        }
        let (tables, bytes) = self.compile(sources, default_schema)?;
        if !private {
            self.kept().tables.insert(name, tables.clone(), bytes as u64);
        }
        Ok(Tables::Compiled(tables))
    }

    /// Compiled tables, and their bytes in the form of a file.
    fn compile(
        &self,
        sources: &[(SchemaKey, Source)],
        default_schema: DefaultSchema,
    ) -> Result<(Arc<CompiledSchema>, usize), ConfigurationError> {
        let compiled = canonical::compile(sources, default_schema, self.limits.compiler);
        let compiled = compiled.map_err(|error| match error.problem() {
            Problem::Limit => ConfigurationError::Limit(error.to_string()),
            _ => ConfigurationError::Invalid(error.to_string()),
        })?;
        let (bytes, most) = (compiled.schema().to_bytes().len(), self.limits.table_bytes);
        if bytes > most {
            return Err(ConfigurationError::Limit(format!("tables of more than {most} bytes")));
        }
        Ok((Arc::new(compiled), bytes))
    }
}

impl SchemaRepository for Repository {
    fn holds(&self, key: &SchemaKey, uploads: &Uploads) -> bool {
        self.find(key, uploads, DefaultSchema::default()).is_some()
    }

    fn add(&self, upload: &Upload<'_>, uploads: &mut Uploads) -> Result<SchemaKey, AddError> {
        self.count(&upload.content, uploads)?;
        match upload.content {
            Content::Text(bytes) => self.add_text(bytes, upload),
            Content::ExiBody(bytes) => self.add_exi(bytes, false, upload, uploads),
            Content::ExiDocument(bytes) => self.add_exi(bytes, true, upload, uploads),
        }
    }

    fn configure(
        &self,
        schemas: &[SchemaKey],
        terms: &Terms,
        uploads: &Uploads,
    ) -> Result<Arc<Configuration>, ConfigurationError> {
        let record = Record::new(schemas, terms);
        let sources = self.sources(&record, uploads)?;
        let private = record
            .schemas
            .iter()
            .any(|key| uploads.private.iter().any(|(private, _)| private == key));
        let text = record.text();
        if !private {
            let mut kept = self.kept();
            let id = kept.ids.get(&text);
            if let Some(found) = id.and_then(|id| kept.configurations.get(&id)) {
                return Ok(found);
            }
        }
        let tables = self.tables(&sources, &record, private)?;
        let made = Arc::new(Configuration::new(record, tables)?);
        let id = made.id().to_owned();
        self.kept().configurations.insert(id.clone(), made.clone(), made.own_bytes() as u64);
        if !private {
            if let Some(cache) = &self.cache {
                self.note(cache.keep_record(&id, &text));
            }
            self.kept().ids.insert(text, id, 0);
        }
        Ok(made)
    }

    fn configuration(&self, id: &str) -> Option<Arc<Configuration>> {
        if let Some(found) = self.kept().configurations.get(id) {
            return Some(found);
        }
        let cache = self.cache.as_ref()?;
        let record = Record::parse(&cache.record(id)?);
        let made = record.and_then(|record| {
            self.configure(&record.schemas, &record.terms, &Uploads::default()).ok()
        });
        let same = made.filter(|made| made.id() == id);
        if same.is_none() {
            cache.forget_record(id);
        }
        same
    }
}

/// The key of a schema file, and its text.
fn identified(bytes: &[u8]) -> Result<(SchemaKey, Arc<str>), AddError> {
    let text = str::from_utf8(bytes)
        .map_err(|_| AddError::Invalid("a schema that is not in UTF-8".to_owned()))?;
    let namespace = namespace::target(text).map_err(AddError::Invalid)?;
    let key = SchemaKey { namespace, bytes: bytes.len() as u64, md5: Md5::of(bytes) };
    Ok((key, text.into()))
}

fn checked(result: Result<(), SchemaError>) -> Result<(), AddError> {
    result.map_err(|error| match error.problem() {
        Problem::Limit => AddError::Limit(error.to_string()),
        _ => AddError::Invalid(error.to_string()),
    })
}
