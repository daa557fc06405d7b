//! Published schemas through the compiler: those of the XMPP extensions, of the XMPP
//! registry and of XEP-0322's table, each beside what the Xerces parser says of it, and the sets of the grammar pack.
//!
//! They are not part of the repository; where `../shared` is absent, the tests say so and pass.
//! `cargo test -p exi-schema --test published -- --nocapture` shows what is said of each file that is not
//! simply valid.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use exi_schema::{Compiled, Compiler, FileResolver, Precedence, Problem, SchemaError};

/// The folder of packs beside the workspace.
fn shared(part: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(part);
    if !path.exists() {
        // Past the test harness, which keeps to itself what a passing test prints.
        writeln!(std::io::stderr(), "skipped: {} is absent", path.display()).ok();
        return None;
    }
    Some(path)
}

/// A compiler that has the document at `path`, and what that refers to.
fn compiler<'r>(path: &Path, resolver: &'r FileResolver) -> Result<Compiler<'r>, SchemaError> {
    Compiler::new().resolver(resolver).location(&path.to_string_lossy())
}

/// What Xerces says of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Valid,
    Ambiguous,
    NotWellFormed,
    Unresolved,
    Invalid,
}

impl Verdict {
    fn of(well_formed: &str, xerces: &str) -> Self {
        let kinds = ["src-resolve", "cos-", "s4s-", "src-", "sch-", "EXC"];
        let has = |kind: &str| xerces.contains(kind);
        if xerces == "ok" {
            Self::Valid
        } else if well_formed != "ok" {
            Self::NotWellFormed
        } else if has("cos-nonambig") && !kinds.iter().any(|kind| has(kind) && *kind != "cos-") {
            Self::Ambiguous
        } else if xerces.starts_with("src-resolve") {
            Self::Unresolved
        } else {
            Self::Invalid
        }
    }

    /// Whether the compiler's result agrees.
    fn admits(self, result: &Result<Compiled, SchemaError>) -> bool {
        match (self, result) {
            (Self::Valid, Ok(compiled)) => !is_ambiguous(compiled),
            (Self::Ambiguous, Ok(compiled)) => is_ambiguous(compiled),
            (Self::Valid | Self::Ambiguous, Err(_)) => false,
            (Self::NotWellFormed, result) => {
                problem(result) == Some(Problem::NotWellFormed) && has_place(result)
            }
            // Some have faults of structure as well, and the first one found is told.
            (Self::Unresolved, result) => has_place(result),
            (Self::Invalid, Ok(compiled)) => !compiled.warnings.is_empty(),
            (Self::Invalid, result) => has_place(result),
        }
    }
}

fn is_ambiguous(compiled: &Compiled) -> bool {
    let ambiguous = Problem::UniqueParticleAttribution;
    compiled.warnings.iter().any(|warning| warning.problem() == ambiguous)
}

fn problem(result: &Result<Compiled, SchemaError>) -> Option<Problem> {
    result.as_ref().err().map(SchemaError::problem)
}

fn has_place(result: &Result<Compiled, SchemaError>) -> bool {
    result.as_ref().is_err_and(|error| error.place().is_some())
}

#[test]
fn published_schemas_compile_or_say_why_not() {
    let Some(folder) = shared("xmpp/schemas") else { return };
    let resolver = FileResolver::new()
        .precedence(Precedence::Catalog)
        .catalog(&folder.join("catalog.tsv"))
        .unwrap();
    let table = fs::read_to_string(folder.join("CHECK.tsv")).unwrap();
    let mut differences = 0;
    let mut counts = BTreeMap::new();
    for line in table.lines().skip(1) {
        let columns: Vec<_> = line.split('\t').collect();
        let [file, _, well_formed, _, _, xerces, ..] = columns[..] else {
            panic!("columns of {line}")
        };
        let collection = file.split('/').next().unwrap();
        *counts.entry(collection.to_owned()).or_insert(0) += 1;
        let start = Instant::now();
        let result = compiler(&folder.join(file), &resolver).and_then(|of| of.compile());
        let time = start.elapsed();
        let verdict = Verdict::of(well_formed, xerces);
        let ours = match &result {
            Ok(compiled) if compiled.warnings.is_empty() => "compiles".to_owned(),
            Ok(compiled) => format!("warning: {}", compiled.warnings[0]),
            Err(error) => format!("error: {error}"),
        };
        let ours = ours.replace(folder.to_str().unwrap(), "");
        let agrees = verdict.admits(&result) && time < Duration::from_secs(1);
        if verdict != Verdict::Valid || !agrees || ours != "compiles" {
            let mark = if agrees { "  " } else { "! " };
            println!("{mark}{file}\t{verdict:?}\t{ours}");
        }
        differences += usize::from(!agrees);
    }
    println!("{counts:?}: {differences} differences");
    assert_eq!((counts["xep"], counts["xsf-registry"]), (284, 132));
    assert_eq!(differences, 0);
}

#[test]
fn sets_of_the_grammar_pack_declare_what_the_pack_says() {
    let Some(pack) = shared("packs/grammars/grammars.jsonl") else { return };
    let Some(root) = shared("") else { return };
    let catalog = root.join("xmpp/schemas/catalog.tsv");
    let resolver = FileResolver::new().catalog(&catalog).unwrap();
    let mut failed = 0;
    for line in fs::read_to_string(pack).unwrap().lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let number = |key: &str| usize::try_from(record[key].as_u64().unwrap()).unwrap();
        let schema = record["schema"].as_str().unwrap();
        let difference = match compiler(&root.join(schema), &resolver)
            .and_then(|of| of.components())
        {
            Err(error) => Some(error.to_string()),
            Ok(components) => {
                let named_types = components.named_types.len() - 46;
                let counts = [
                    components.global_elements.len(),
                    components.global_attributes.len(),
                    named_types,
                ];
                let expected =
                    [number("globalElements"), number("globalAttributes"), number("namedTypes")];
                (counts != expected)
                    .then(|| format!("elements, attributes, types: {counts:?}, not {expected:?}"))
            }
        };
        if let Some(difference) = difference {
            println!("{schema}: {difference}");
            failed += 1;
        }
    }
    assert_eq!(failed, 0);
}
