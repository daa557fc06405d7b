//! The conformance runner: every record of every pack, decoded and encoded.
//!
//! A pack is a folder with a `manifest.json`. `EXI_PACK` names packs (several as in `PATH`); without it,
//! every pack under `../shared/packs` runs. `EXI_PACK_REPORT` names a file that gets one line per record and
//! direction: id, `decode` or `encode`, `pass`, `fail`, `not-yet` or `info`, reason; tab separated.
//! An argument runs only the records whose id contains it.
//!
//! The last line is `conformance: N passed, M failed`. The program fails when a record fails that
//! `known.tsv` does not explain, and when one that it explains passes.

mod engine;
mod infoset;
mod known;
mod manifest;
mod packs;
mod panics;
mod record;
mod report;
mod stream;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use engine::Engine;
use known::Known;
use manifest::Pack;
use report::Outcome;

/// Records run at the same time.
const THREADS: usize = 2;

/// Deeply nested documents recurse in the comparison.
const STACK_BYTES: usize = 64 << 20;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            println!("conformance: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// True when nothing is wrong.
fn run() -> Result<bool, String> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--list") {
        return Ok(true);
    }
    let folders = packs::folders()?;
    if folders.is_empty() {
        println!("skipped: no pack found (EXI_PACK names none, and ../shared/packs has none)");
        return Ok(true);
    }
    let filter = arguments.iter().find(|argument| !argument.starts_with('-'));
    let outcomes = run_packs(&folders, filter.map_or("", String::as_str))?;
    if let Some(path) = env::var_os("EXI_PACK_REPORT").filter(|path| !path.is_empty()) {
        let path = PathBuf::from(path);
        report::write_lines(&path, &outcomes)
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let known = Known::read()?;
    report::print(&outcomes, &known);
    Ok(!outcomes.iter().any(|outcome| known.is_surprise(outcome)))
}

fn run_packs(folders: &[PathBuf], filter: &str) -> Result<Vec<Outcome>, String> {
    let engine = Engine::default();
    panics::keep_quiet();
    let mut outcomes = Vec::new();
    for folder in folders {
        let pack = Pack::read(folder)?;
        println!("{}: {} records", folder.display(), pack.records.len());
        outcomes.extend(run_pack(&pack, &engine, filter)?);
    }
    Ok(outcomes)
}

/// The outcomes in the order of their ids.
fn run_pack(pack: &Pack, engine: &Engine, filter: &str) -> Result<Vec<Outcome>, String> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let work = || {
        while let Some(record) = pack.records.get(next.fetch_add(1, Ordering::Relaxed)) {
            if record.id.contains(filter) {
                let outcomes = record::run(pack, record, engine);
                done.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).extend(outcomes);
            }
        }
    };
    thread::scope(|scope| -> std::io::Result<()> {
        for _ in 0..THREADS {
            thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, work)?;
        }
        Ok(())
    })
    .map_err(|error| error.to_string())?;
    let mut outcomes = done.into_inner().map_err(|error| error.to_string())?;
    outcomes.sort_by(|a: &Outcome, b: &Outcome| a.id.cmp(&b.id));
    Ok(outcomes)
}
