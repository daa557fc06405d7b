//! `exi schema compile` on the schemas of others: tables, or one line that says where and why not;
//! within five seconds and 512 MiB.
//!
//! `EXI_XSD` names folders with XSDs (several as in `PATH`); without it, those beside the repository
//! are taken, where there are any. `cargo test -p exi-cli --test world -- --nocapture` says how many.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a program or folder that is not there is a broken test")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// The longest that a compilation may take.
const LONGEST: Duration = Duration::from_secs(5);

/// The most memory that it may map, in KiB.
const MOST_KIB: u32 = 512 * 1024;

#[test]
fn every_schema_compiles_or_is_refused_in_one_line() {
    let files = files();
    if files.is_empty() {
        println!("skipped: no XSDs (EXI_XSD names none, and ../shared has none)");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.exischema");
    let (mut compiled, mut problems) = (0, Vec::new());
    let mut slowest = (Duration::ZERO, PathBuf::new());
    for file in &files {
        let started = Instant::now();
        match compile(file, &out) {
            Ok(done) => compiled += usize::from(done),
            Err(problem) => problems.push(format!("{}: {problem}", file.display())),
        }
        slowest = slowest.max((started.elapsed(), file.clone()));
    }
    println!(
        "{} documents: {compiled} compile, {} are refused; the slowest took {} ms: {}",
        files.len(),
        files.len() - compiled - problems.len(),
        slowest.0.as_millis(),
        slowest.1.display()
    );
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The XSDs below the folders.
fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    match env::var_os("EXI_XSD").filter(|folders| !folders.is_empty()) {
        Some(folders) => env::split_paths(&folders).for_each(|folder| collect(&folder, &mut files)),
        None => {
            let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
            for folder in ["packs/w3c/xsd", "packs/xmpp/xsd", "xmpp/schemas"] {
                collect(&shared.join(folder), &mut files);
            }
        }
    }
    files.sort();
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => collect(&path, files),
            Ok(kind) if kind.is_file() && path.extension().is_some_and(|end| end == "xsd") => {
                files.push(path);
            }
            _ => {}
        }
    }
}

/// True for tables, false for a refusal; what is wrong with the way that it ended.
fn compile(file: &Path, out: &Path) -> Result<bool, String> {
    let _ = fs::remove_file(out);
    let mut child = Command::new("sh")
        .args(["-c", &format!("ulimit -v {MOST_KIB}; exec \"$0\" schema compile \"$1\" -o \"$2\"")])
        .arg(env!("CARGO_BIN_EXE_exi"))
        .args([file, out])
        .stdout(Stdio::null())
        .stderr(Stdio::from(fs::File::create(out.with_extension("log")).unwrap()))
        .spawn()
        .unwrap();
    let status = wait(&mut child).ok_or("more than five seconds")?;
    let log = fs::read(out.with_extension("log")).unwrap();
    let log = String::from_utf8_lossy(&log);
    let (warnings, errors): (Vec<&str>, Vec<&str>) =
        log.lines().partition(|line| line.starts_with("exi: warning: "));
    match (status.code(), errors.as_slice()) {
        (Some(0), []) if out.is_file() => Ok(true),
        (Some(1), [reason]) if warnings.is_empty() && !out.exists() && has_place(reason) => {
            Ok(false)
        }
        _ => Err(format!("{status}: {log}")),
    }
}

/// The status of a program that ends in time.
fn wait(child: &mut Child) -> Option<ExitStatus> {
    let started = Instant::now();
    while started.elapsed() < LONGEST {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    None
}

/// True for a message with a line: `exi: document:line:column: reason`.
fn has_place(reason: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = reason.split(':').collect();
    let place = parts.windows(2).any(|pair| is_number(pair[0]) && is_number(pair[1]));
    place || parts.iter().any(|part| part.strip_prefix(" line ").is_some_and(is_number))
}
