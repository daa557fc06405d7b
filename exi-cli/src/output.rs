//! Output that appears whole or not at all.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, BufWriter, Seek, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, SpooledTempFile};

use crate::error::Failure;

/// Held in memory before a temporary file takes the rest, in bytes.
const SPOOL: usize = 1 << 20;

/// Where a command writes: kept apart until [`Output::finish`].
#[derive(Debug)]
pub(crate) struct Output {
    path: PathBuf,
    sink: Sink,
}

#[derive(Debug)]
enum Sink {
    /// A file beside the target, renamed in the end.
    Beside(BufWriter<NamedTempFile>),
    /// For standard output, devices and pipes: copied in the end.
    Spool(SpooledTempFile),
}

impl Output {
    /// Prepares to write to `path`; "-" is standard output.
    pub(crate) fn create(path: &Path) -> Result<Self, Failure> {
        let create = || -> io::Result<Self> {
            if is_standard(path) {
                return Ok(Self::spool(path));
            }
            // A link stays, what it leads to is replaced.
            let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
            match fs::metadata(&path) {
                Ok(old) if old.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
                Ok(old) if old.is_file() => Self::beside(path, Some(&old)),
                Ok(_) => Ok(Self::spool(&path)),
                Err(_) => Self::beside(path, None),
            }
        };
        create().map_err(|error| Failure::io(path, &error))
    }

    fn spool(path: &Path) -> Self {
        Self { path: path.to_owned(), sink: Sink::Spool(SpooledTempFile::new(SPOOL)) }
    }

    fn beside(path: PathBuf, old: Option<&Metadata>) -> io::Result<Self> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut builder = tempfile::Builder::new();
        builder.prefix(".exi-").suffix(".part");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.tempfile_in(folder.unwrap_or(Path::new(".")))?;
        if let Some(old) = old {
            file.as_file().set_permissions(old.permissions())?;
        }
        Ok(Self { path, sink: Sink::Beside(BufWriter::new(file)) })
    }

    /// Puts what was written into its place.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let Self { path, sink } = self;
        let finish = || match sink {
            Sink::Beside(file) => {
                let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
                file.persist(&path).map(drop).map_err(|error| error.error)
            }
            Sink::Spool(spool) => copy(spool, &path),
        };
        finish().map_err(|error| match is_standard(&path) {
            true => Failure::input("standard output", error),
            false => Failure::io(&path, &error),
        })
    }
}

fn is_standard(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn copy(mut spool: SpooledTempFile, path: &Path) -> io::Result<()> {
    spool.rewind()?;
    if is_standard(path) {
        let mut out = io::stdout().lock();
        io::copy(&mut spool, &mut out)?;
        return out.flush();
    }
    let mut device = OpenOptions::new().write(true).open(path)?;
    io::copy(&mut spool, &mut device).map(drop)
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.sink {
            Sink::Beside(file) => file.write(bytes),
            Sink::Spool(spool) => spool.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.sink {
            Sink::Beside(file) => file.flush(),
            Sink::Spool(spool) => spool.flush(),
        }
    }
}
