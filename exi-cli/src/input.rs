//! Input, with a progress bar on a terminal where there is much of it.

use std::fs::{self, File};
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};

use crate::error::Failure;

/// Shorter input is done before a bar could be read, in bytes.
const LONG: u64 = 8 << 20;

/// Opens `path`; "-" is standard input.
pub(crate) fn open(path: &Path) -> Result<Box<dyn Read>, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let open = || -> io::Result<Box<dyn Read>> {
        let file = File::open(path)?;
        let length = fs::metadata(path)?.len();
        if length < LONG || !io::stderr().is_terminal() {
            return Ok(Box::new(file));
        }
        Ok(Box::new(bar(length).wrap_read(file)))
    };
    open().map_err(|error| Failure::io(path, &error))
}

fn bar(length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {bytes}/{total_bytes} {eta}");
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
