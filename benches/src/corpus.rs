//! What is measured: traces of stanzas, and a large document.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;

/// A session of stanzas.
#[derive(Clone, Debug)]
pub struct Trace {
    /// A short name.
    pub name: String,
    /// Where it was read.
    pub file: PathBuf,
    /// The stanzas, in their order.
    pub stanzas: Vec<String>,
}

impl Trace {
    /// Reads a trace: one stanza a line.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or has no stanza.
    pub fn read(file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        let stanzas: Vec<_> =
            text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        if stanzas.is_empty() {
            return Err(format!("{}: no stanza in it", file.display()).into());
        }
        let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let stem = stem.unwrap_or_default();
        let name = stem.strip_prefix("trace-").unwrap_or(&stem).to_owned();
        Ok(Self { name, file: file.to_owned(), stanzas })
    }

    /// Bytes of the stanzas, as XML.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.stanzas.iter().map(String::len).sum()
    }
}

/// The traces of exi-xmpp's samples.
#[must_use]
pub fn samples() -> Vec<PathBuf> {
    let folder = repository().join("exi-xmpp/samples");
    ["iot", "chat", "pubsub"].map(|name| folder.join(name).with_extension("lines")).into()
}

/// The folder that the workspace is in.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

/// The schema of [`large_document`].
pub const LARGE_SCHEMA: &str = include_str!("measurements.xsd");

/// A document of about `bytes` bytes, that grows row by row and never repeats itself.
#[must_use]
pub fn large_document(bytes: usize) -> String {
    const UNITS: [&str; 4] = ["kWh", "°C", "bar", "m3"];
    const NOTES: [&str; 3] = ["", "<note>checked by hand</note>", "<note>näherungsweise</note>"];
    let mut out = String::with_capacity(bytes + 512);
    out.push_str(r#"<measurements xmlns="urn:example:measurements">"#);
    let mut row = 0_u32;
    while out.len() < bytes {
        // A generator of pseudo-random numbers, so that the text is the same every time.
        let random = row.wrapping_mul(2_654_435_761) >> 7;
        let pick = |list: &[&'static str]| list.get(random as usize % list.len()).copied();
        let written = write!(
            out,
            "<m id=\"{row}\" at=\"2026-03-{day:02}T{hour:02}:{minute:02}:{second:02}Z\" \
             ok=\"{ok}\"><device>meter-{device:04}</device><value>{whole}.{part:02}</value>\
             <unit>{unit}</unit>{note}</m>",
            day = row / 86_400 % 28 + 1,
            hour = row / 3600 % 24,
            minute = row / 60 % 60,
            second = row % 60,
            ok = !random.is_multiple_of(7),
            device = random % 1000,
            whole = random % 500,
            part = random % 100,
            unit = pick(&UNITS).unwrap_or_default(),
            note = pick(&NOTES).unwrap_or_default(),
        );
        debug_assert!(written.is_ok(), "text takes everything");
        row += 1;
    }
    out.push_str("</measurements>");
    out
}
