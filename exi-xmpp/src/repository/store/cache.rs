//! The cache directory: uploaded schemas, and configurations to find again by their ids.
//!
//! A file is written under a name of its own and renamed when it is whole, so that no other
//! process sees a part of it. What is read is compared with the name, which is its length and
//! digest, before anybody looks at it. Several processes may share a directory: what one wrote the
//! others find, and each keeps the directory within its own limits.

use std::ffi::OsStr;
use std::format;
use std::fs::{self, File};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::string::String;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use std::vec::Vec;

use super::super::{Md5, SchemaKey};
use super::Limits;

/// The endings of names.
const SCHEMA: &str = "xsd";
const CONFIGURATION: &str = "configuration";
const PART: &str = "part";

/// When a file that is still not whole was left by a process that died.
const STALE: Duration = Duration::from_secs(3600);

/// Tells names of parts of one process apart.
static PARTS: AtomicU64 = AtomicU64::new(0);

/// Tells processes apart that share the directory; their numbers may be equal in containers.
fn process() -> u64 {
    static PROCESS: OnceLock<u64> = OnceLock::new();
    *PROCESS.get_or_init(|| RandomState::new().hash_one(process::id()))
}

/// A cache directory.
#[derive(Debug)]
pub(super) struct Cache {
    folder: PathBuf,
    limits: Limits,
}

impl Cache {
    /// The cache in a folder, which is made where it is absent.
    pub(super) fn open(folder: &Path, limits: Limits) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let cache = Self { folder: folder.into(), limits };
        for file in cache.files(PART)? {
            if file.used.elapsed().is_ok_and(|age| age > STALE) {
                fs::remove_file(file.path).ok(); // another process was quicker
            }
        }
        cache.trim()?;
        Ok(cache)
    }

    /// The text of the schema of a length and digest; its namespace is still to be compared.
    pub(super) fn schema(&self, key: &SchemaKey) -> Option<String> {
        let path = self.schema_path(key);
        if key.bytes > self.limits.schema_bytes as u64 {
            return None;
        }
        let bytes = read(&path, key.bytes)?;
        let whole = bytes.len() as u64 == key.bytes && Md5::of(&bytes) == key.md5;
        self.checked(&path, whole.then_some(bytes))
    }

    /// Keeps the text of a schema.
    pub(super) fn keep_schema(&self, key: &SchemaKey, text: &str) -> io::Result<()> {
        self.write(&self.schema_path(key), text)
    }

    /// The text of the record of a configuration; its id is still to be compared.
    pub(super) fn record(&self, id: &str) -> Option<String> {
        let path = self.record_path(id)?;
        let bytes = read(&path, self.limits.schema_bytes as u64)?;
        self.checked(&path, Some(bytes))
    }

    /// Keeps the text of the record of a configuration.
    pub(super) fn keep_record(&self, id: &str, text: &str) -> io::Result<()> {
        let path = self.record_path(id).ok_or(io::ErrorKind::InvalidInput)?;
        self.write(&path, text)
    }

    /// Forgets a record that leads to nothing any more.
    pub(super) fn forget_record(&self, id: &str) {
        if let Some(path) = self.record_path(id) {
            fs::remove_file(path).ok(); // another process was quicker
        }
    }

    fn schema_path(&self, key: &SchemaKey) -> PathBuf {
        self.folder.join(format!("{}-{}.{SCHEMA}", key.md5, key.bytes))
    }

    /// `None` where a peer's id is none of ours, which could lead anywhere as a name.
    fn record_path(&self, id: &str) -> Option<PathBuf> {
        let hexadecimal = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let ours = id.len() == 64 && id.bytes().all(hexadecimal);
        ours.then(|| self.folder.join(format!("{id}.{CONFIGURATION}")))
    }

    /// Text that was read: it is used by this. What is not whole goes.
    fn checked(&self, path: &Path, bytes: Option<Vec<u8>>) -> Option<String> {
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        if text.is_some() {
            let used = File::options().append(true).open(path);
            used.and_then(|file| file.set_modified(SystemTime::now())).ok(); // a folder of others
        } else {
            fs::remove_file(path).ok(); // another process was quicker
        }
        text
    }

    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        let number = PARTS.fetch_add(1, Ordering::Relaxed);
        let part = self.folder.join(format!("{:016x}-{number}.{PART}", process()));
        let written = write_all(&part, text).and_then(|()| fs::rename(&part, path));
        if written.is_err() {
            fs::remove_file(&part).ok(); // it was not written at all
        }
        written.and_then(|()| self.trim())
    }

    /// Removes what was not used for longest, until the directory keeps to the limits.
    fn trim(&self) -> io::Result<()> {
        for (ending, most, most_bytes) in [
            (SCHEMA, self.limits.kept_schemas, self.limits.kept_bytes),
            (CONFIGURATION, self.limits.kept_configurations, self.limits.kept_bytes),
        ] {
            let mut files = self.files(ending)?;
            files.sort_by_key(|file| file.used);
            let mut count = files.len();
            let mut bytes: u64 = files.iter().map(|file| file.bytes).sum();
            for file in files {
                if count <= most && bytes <= most_bytes {
                    break;
                }
                fs::remove_file(file.path).ok(); // another process was quicker
                count -= 1;
                bytes -= file.bytes;
            }
        }
        Ok(())
    }

    /// The files of an ending.
    fn files(&self, ending: &str) -> io::Result<Vec<Kept>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let path = entry.path();
            if path.extension() != Some(OsStr::new(ending)) {
                continue;
            }
            // What another process removed meanwhile is not there.
            let Ok(metadata) = entry.metadata() else { continue };
            files.push(Kept { path, bytes: metadata.len(), used: metadata.modified()? });
        }
        Ok(files)
    }
}

/// A file of the directory.
struct Kept {
    path: PathBuf,
    bytes: u64,
    used: SystemTime,
}

/// The bytes of a file, but for the first one beyond `most` no more; `None` where it is absent.
fn read(path: &Path, most: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(path).ok()?;
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn write_all(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
