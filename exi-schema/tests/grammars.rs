//! Our grammars against those that another compiler made of the same schemas:
//! `../shared/packs/grammars`, whose README says what the figures mean.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;

use exi_core::schema::{NONE, Schema, TextRange};
use exi_schema::report::{Shape, shapes};
use exi_schema::{Compiled, Compiler, FileResolver};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// One line of `grammars.jsonl`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    id: String,
    schema: String,
    global_elements: usize,
    global_attributes: usize,
    named_types: usize,
    fragment_elements: usize,
    uris: Vec<(String, usize)>,
    qnames: String,
    element_codes: String,
    element_typed: String,
    elements: Vec<RecordedElement>,
    type_typed: String,
    /// Absent where there are no global elements.
    closure_states: Option<usize>,
    closure_typed: Option<String>,
}

#[derive(Deserialize)]
struct RecordedElement {
    name: String,
    flags: String,
    codes: String,
    typed: String,
    text: Option<String>,
}

const FIGURES: [&str; 11] = [
    "globalElements",
    "globalAttributes",
    "namedTypes",
    "fragmentElements",
    "uris",
    "qnames",
    "elementCodes",
    "elementTyped",
    "typeTyped",
    "closureStates",
    "closureTyped",
];

/// Figures that must be equal in at least this share of the sets, in percent.
const REQUIRED: [(&str, usize); 3] = [("elementCodes", 98), ("closureTyped", 98), ("uris", 98)];

/// Where we differ, and the paragraph that says why ours stands.
const KNOWN: [(&str, &[&str], &str); 4] = [
    (
        "xsf-registry/si.xsd",
        &["elementCodes", "elementTyped", "closureTyped"],
        "§8.5.4.2.2 merges productions of one terminal symbol only. The content is (any ##other)?, \
         feature: SE(feature) and SE(*) are two symbols, and what follows SE(feature) is what \
         follows the element's particle, EE. The other compiler takes it for the wildcard's.",
    ),
    (
        "w3c/xsd/interop/datatypes/dtrm/enumerationDTRM.xsd",
        &["typeTyped"],
        "§7.2: values of types derived from NOTATION are not represented as enumerations.",
    ),
    (
        "w3c/xsd/interop/schemaInformedGrammar/acceptance.xsd",
        &["closureTyped"],
        "§8.5.4.4.2 adds AT(xsi:nil) where the element itself is nillable. Of two elements of type \
         anyType one is; the other compiler lets AT(*) of both lead to the first state of the same.",
    ),
    (
        "w3c/xsd/interop-canonical/eventSelection/eventSelection.xsd",
        &["closureTyped"],
        "§8.5.4.4.2, as in acceptance.xsd.",
    ),
];

#[test]
fn grammars_agree_with_another_compiler() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let Ok(records) = std::fs::read_to_string(shared.join("packs/grammars/grammars.jsonl")) else {
        println!("skipped: {} has no packs/grammars", shared.display());
        return;
    };
    let records: Vec<Record> =
        records.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let catalog = shared.join("xmpp/schemas/catalog.tsv");
    let resolver = FileResolver::new().catalog(&catalog).unwrap();
    let mut equal = [0; FIGURES.len()];
    let mut failures = Vec::new();
    let mut differences = BTreeSet::new();
    let started = Instant::now();
    for record in &records {
        let compiled = match compile(&shared.join(&record.schema), &resolver) {
            Ok(compiled) => compiled,
            Err(error) => {
                failures.push(format!("{}: not compiled: {error}", record.id));
                continue;
            }
        };
        let found = compare(record, compiled.schema.schema());
        for ((count, figure), difference) in equal.iter_mut().zip(FIGURES).zip(found) {
            match difference {
                None => *count += 1,
                Some(text) => {
                    println!("{}: {figure}: {text}", record.id);
                    differences.insert((record.id.as_str(), figure));
                }
            }
        }
    }
    println!("{} sets in {:?}", records.len(), started.elapsed());
    for (figure, count) in FIGURES.iter().zip(equal) {
        println!("{figure:>18}: {count} of {} equal", records.len());
    }
    let known: BTreeSet<(&str, &str)> = KNOWN
        .iter()
        .flat_map(|(id, figures, _)| figures.iter().map(|figure| (*id, *figure)))
        .collect();
    for (id, figure) in differences.symmetric_difference(&known) {
        failures.push(format!("{id}: {figure}: known or found, but not both"));
    }
    for (id, figures, reason) in KNOWN {
        println!("known: {id} {figures:?}: {reason}");
    }
    for (figure, percent) in REQUIRED {
        let index = FIGURES.iter().position(|name| *name == figure).unwrap();
        if equal[index] * 100 < records.len() * percent {
            failures.push(format!("{figure}: less than {percent} %"));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

fn compile(path: &Path, resolver: &FileResolver) -> Result<Compiled, String> {
    let path: PathBuf = path.canonicalize().map_err(|error| error.to_string())?;
    let compiler = Compiler::new().resolver(resolver);
    let compiler = compiler.location(&path.to_string_lossy()).map_err(|error| error.to_string())?;
    compiler.compile().map_err(|error| error.to_string())
}

/// For each figure what differs, in words; `None` where nothing does.
fn compare(record: &Record, schema: Schema<'_>) -> [Option<String>; FIGURES.len()] {
    let rows = schema.rows();
    let shapes = shapes(schema);
    let text = |range: TextRange| &rows.text[range.start as usize..][..usize::from(range.len)];
    let uris: Vec<(String, usize)> =
        rows.uris.iter().map(|uri| (text(uri.text).to_owned(), usize::from(uri.names))).collect();
    let qnames: String = rows
        .uris
        .iter()
        .map(|uri| {
            let names = &rows.names[usize::from(uri.first_name)..][..usize::from(uri.names)];
            let names: String =
                names.iter().map(|name| format!(" {}\n", text(name.text))).collect();
            format!("{}\n{names}", text(uri.text))
        })
        .collect();
    let attributes = rows.names.iter().filter(|name| name.attribute != NONE).count();
    let join = |shapes: &[Shape], text: fn(&Shape) -> &str| {
        digest(&shapes.iter().map(|s| format!("{} {}\n", s.name, text(s))).collect::<String>())
    };
    let informed = rows.global_elements > 0;
    [
        differ(record.global_elements, usize::from(rows.global_elements)),
        differ(record.global_attributes, attributes),
        differ(record.named_types, shapes.types.len()),
        differ(record.fragment_elements, rows.fragment.len()),
        differ(&record.uris, &uris),
        differ(&record.qnames, &digest(&qnames)),
        differ(&record.element_codes, &join(&shapes.elements, |shape| &shape.untyped))
            .map(|_| first_difference(record, &shapes.elements, false)),
        differ(&record.element_typed, &join(&shapes.elements, |shape| &shape.typed))
            .map(|_| first_difference(record, &shapes.elements, true)),
        differ(&record.type_typed, &join(&shapes.types, |shape| &shape.typed)),
        differ(record.closure_states, informed.then_some(shapes.closure_states)),
        differ(&record.closure_typed, &informed.then(|| digest(&shapes.closure))),
    ]
}

fn differ<T: PartialEq + std::fmt::Debug>(expected: T, found: T) -> Option<String> {
    (expected != found).then(|| format!("expected {expected:?}, found {found:?}"))
}

fn first_difference(record: &Record, shapes: &[Shape], typed: bool) -> String {
    for (expected, found) in record.elements.iter().zip(shapes) {
        let (wanted, text) =
            if typed { (&expected.typed, &found.typed) } else { (&expected.codes, &found.untyped) };
        if expected.name != found.name || *wanted != digest(text) {
            let unknown = String::from("(long)");
            return format!(
                "{} {}\n    expected {}\n    found {} {}",
                expected.name,
                expected.flags,
                expected.text.as_ref().unwrap_or(&unknown),
                found.name,
                found.typed
            );
        }
    }
    String::from("numbers of elements")
}

/// The first 16 hexadecimal digits of the SHA-256.
fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
