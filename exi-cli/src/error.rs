//! Why the program stops, and the exit status that says so.

use std::fmt;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// The end of a run without a result.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The input is bad, or cannot be read or written: exit status 1.
    Input(String),
    /// The command line asks for something that does not exist: exit status 2.
    Usage(String),
}

impl Failure {
    /// `reason` at a place of a document: `file:line:column`, or a byte and bit of a stream.
    pub(crate) fn input(place: impl fmt::Display, reason: impl fmt::Display) -> Self {
        Self::Input(format!("{place}: {reason}"))
    }

    /// An error of reading or writing `path`.
    pub(crate) fn io(path: &Path, error: &io::Error) -> Self {
        Self::input(Name(path), error)
    }

    /// The exit status of the program.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Input(_) => ExitCode::from(1),
            Self::Usage(_) => ExitCode::from(2),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Input(message) | Self::Usage(message)) = self;
        // One line, whatever a file name or a document brings along.
        f.write_str(&message.replace(['\n', '\r'], " "))
    }
}

/// A file's name in messages.
pub(crate) struct Name<'a>(pub(crate) &'a Path);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.to_str() {
            Some("-") => f.write_str("standard input"),
            _ => self.0.display().fmt(f),
        }
    }
}
