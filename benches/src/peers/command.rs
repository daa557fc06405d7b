//! Other implementations, as programs that read a trace and print their times.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Serialize;

use crate::Result;

/// What a program printed.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    /// The command.
    pub command: String,
    /// Each figure with its name.
    pub figures: Vec<(String, f64)>,
}

/// Runs a command in the shell; the trace is its standard input, and `TRACE` names the file.
///
/// It prints a figure a line, in nanoseconds a stanza: a name and a number, or the number alone. Lines of another
/// form are passed over.
///
/// # Errors
///
/// It fails, or prints no figure.
pub fn run(command: &str, trace: &Path) -> Result<Figures> {
    let output = Command::new("sh")
        .args(["-c", command])
        .env("TRACE", trace)
        .stdin(File::open(trace)?)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("{command}: {}", output.status).into());
    }
    let text = String::from_utf8(output.stdout)?;
    let figures: Vec<_> = text.lines().filter_map(figure).collect();
    if figures.is_empty() {
        return Err(format!("{command}: printed no figure").into());
    }
    Ok(Figures { command: command.to_owned(), figures })
}

fn figure(line: &str) -> Option<(String, f64)> {
    let (name, number) = line.trim().rsplit_once(char::is_whitespace).unwrap_or(("ns", line));
    let number = number.trim().parse().ok().filter(|number: &f64| number.is_finite())?;
    Some((name.trim().trim_end_matches(':').to_owned(), number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_names_or_none() {
        assert_eq!(figure("decode_ns: 12.5"), Some(("decode_ns".into(), 12.5)));
        assert_eq!(figure("3900"), Some(("ns".into(), 3900.0)));
        assert_eq!(figure("warming up"), None);
    }
}
