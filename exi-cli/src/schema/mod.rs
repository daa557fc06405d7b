//! `exi schema`: compile, check, list, report.

mod report;

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Instant;

use exi_core::Schema;
use exi_core::schema::CompiledSchema;
use exi_schema::emit::RustSource;
use exi_schema::{Compiled, Compiler, FileResolver, report as size};
use exi_xmpp::tables;

use crate::args::{CompileArguments, SchemaCommand};
use crate::error::{Failure, Name};
use crate::output::Output;

/// What compiled tables begin with; no document does.
const TABLES: &[u8] = b"EXIS";

/// Does what `command` says.
pub(crate) fn run(command: &SchemaCommand) -> Result<(), Failure> {
    match command {
        SchemaCommand::Compile(arguments) => write_tables(arguments),
        SchemaCommand::Check { files } => check(files),
        SchemaCommand::List => list(),
        SchemaCommand::Report { file, shapes } => {
            let compiled = compile(std::slice::from_ref(file))?;
            report::print(file, compiled.schema.schema(), *shapes)
        }
    }
}

/// The tables of a set of documents; of none, those of the built-in types alone.
fn compile(files: &[PathBuf]) -> Result<Compiled, Failure> {
    let resolver = FileResolver::new();
    let mut compiler = Compiler::new().resolver(&resolver);
    for file in files {
        let location =
            file.to_str().ok_or_else(|| Failure::input(Name(file), "the name is not UTF-8"))?;
        compiler =
            compiler.location(location).map_err(|error| Failure::Input(error.to_string()))?;
    }
    compiler.compile().map_err(|error| Failure::Input(error.to_string()))
}

/// The tables that `files` are: compiled ones, or documents to be compiled.
pub(crate) fn load(files: &[PathBuf]) -> Result<CompiledSchema, Failure> {
    if let [file] = files {
        let bytes = fs::read(file).map_err(|error| Failure::io(file, &error))?;
        if bytes.starts_with(TABLES) {
            return CompiledSchema::from_bytes(&bytes)
                .map_err(|error| Failure::input(Name(file), error));
        }
    }
    Ok(compile(files)?.schema)
}

fn write_tables(arguments: &CompileArguments) -> Result<(), Failure> {
    let compiled = compile(&arguments.files)?;
    for warning in &compiled.warnings {
        eprintln!("exi: warning: {warning}");
    }
    let schema = compiled.schema.schema();
    let mut output = Output::create(&arguments.output)?;
    let written = match &arguments.rust {
        Some(name) => write!(output, "{}", rust_source(arguments, schema, static_name(name)?)),
        None => output.write_all(&schema.to_bytes()),
    };
    written.map_err(|error| Failure::io(&arguments.output, &error))?;
    output.finish()
}

fn rust_source(arguments: &CompileArguments, schema: Schema<'_>, name: &str) -> String {
    let files: Vec<String> =
        arguments.files.iter().map(|file| file.display().to_string()).collect();
    let files = files.join(" ");
    let documentation = format!("Grammar tables of {files}.");
    let origin = format!("exi schema compile {files} --rust {name}");
    RustSource { schema, name, documentation: &documentation, origin: &origin }.to_string()
}

/// `name`, if it is an identifier.
fn static_name(name: &str) -> Result<&str, Failure> {
    let mut characters = name.chars();
    let starts = characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    match starts && characters.all(|c| c.is_ascii_alphanumeric() || c == '_') {
        true => Ok(name),
        false => Err(Failure::Usage(format!("\"{name}\" cannot be the name of a static"))),
    }
}

/// Compiles each file on its own; a line for each on standard output.
fn check(files: &[PathBuf]) -> Result<(), Failure> {
    let mut bad = 0;
    for file in files {
        let started = Instant::now();
        let line = match compile(std::slice::from_ref(file)) {
            Ok(compiled) => {
                for warning in &compiled.warnings {
                    say(format_args!("{}: warning: {warning}", file.display()))?;
                }
                let figures = Figures(compiled.schema.schema());
                format!("{}: ok, {figures}, {} ms", file.display(), started.elapsed().as_millis())
            }
            Err(failure) => {
                bad += 1;
                failure.to_string()
            }
        };
        say(format_args!("{line}"))?;
    }
    match bad {
        0 => Ok(()),
        _ => Err(Failure::Input(format!("{bad} of {} do not compile", files.len()))),
    }
}

fn list() -> Result<(), Failure> {
    for set in tables::all() {
        say(format_args!("{}: {}: {}", set.name, set.description, Figures(set.schema)))?;
    }
    Ok(())
}

/// A line on standard output.
fn say(line: fmt::Arguments<'_>) -> Result<(), Failure> {
    writeln!(io::stdout().lock(), "{line}")
        .map_err(|error| Failure::input("standard output", error))
}

/// What tables hold, in words.
struct Figures<'s>(Schema<'s>);

impl fmt::Display for Figures<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.0.rows();
        write!(
            f,
            "{} global elements, {} types, {} states, {} bytes",
            rows.global_elements,
            rows.types.len(),
            rows.states.len(),
            size::bytes(self.0)
        )
    }
}
