//! `exi inspect`: what each bit of a stream means.

mod line;
mod walk;

pub(crate) use line::abbreviation;
pub(crate) use walk::{Body, Visit, walk_options};

use std::io::{self, BufWriter, StdoutLock, Write};
use std::ops::Range;
use std::path::Path;

use exi_core::header::COOKIE;
use exi_core::inspect::EventBits;
use exi_core::{Event, HeaderReader, MappedSchema};

use crate::args::InspectArguments;
use crate::coding;
use crate::decode::{self, Stream};
use crate::error::Failure;
use line::Line;

/// Prints a line for each event. What was understood of a stream stays printed, whatever follows.
pub(crate) fn run(arguments: &InspectArguments) -> Result<(), Failure> {
    let mut headers = decode::header_reader()?;
    let stream = Stream::open(&arguments.input, &mut headers)?;
    let entries = coding::representations(&arguments.coding);
    let document = stream.options(&arguments.coding, &entries)?;
    let tables = stream.tables(&arguments.coding)?;
    let mapped = MappedSchema::new(tables.schema(), &document.representations);
    let headers = stream.headers();
    let (header, bytes) = stream.into_parts()?;

    let mut printer = Printer::new(arguments.json);
    let result = printer.header(&arguments.input, &header, headers).and_then(|()| {
        let body = Body::new(&arguments.input, bytes, &document)?;
        if body.inflated {
            let length = body.bytes.len();
            printer.remark(format_args!("inflated to {length} bytes; offsets are in these"))?;
        }
        body.walk(mapped.schema(), headers, &mut printer)
    });
    let flushed = printer.out.flush().map_err(|error| unwritten(&error));
    result.and(flushed)
}

/// Prints lines to standard output.
struct Printer {
    out: BufWriter<StdoutLock<'static>>,
    json: bool,
    /// The bits of the options document, while that is visited.
    options: Option<Range<u64>>,
}

impl Printer {
    fn new(json: bool) -> Self {
        let out = BufWriter::new(io::stdout().lock());
        Self { out, json, options: None }
    }

    /// The header (§5) `bytes`, as `headers` has read them.
    fn header(
        &mut self,
        path: &Path,
        bytes: &[u8],
        headers: &HeaderReader<'_>,
    ) -> Result<(), Failure> {
        let Some(header) = headers.header() else { return Ok(()) };
        let mut at = 0;
        if header.cookie {
            self.part(&mut at, 32, "the cookie \"$EXI\"")?;
        }
        self.part(&mut at, 2, "distinguishing bits")?;
        let options = header.options.is_some();
        self.part(&mut at, 1, if options { "options follow" } else { "no options" })?;
        self.part(&mut at, 5, "final version 1")?;
        if !options {
            return Ok(());
        }
        self.options = Some(at..headers.offset());
        let prefix = if header.cookie { COOKIE.len() + 1 } else { 1 };
        walk_options(path, bytes.get(prefix..).unwrap_or_default(), self)?;
        self.options = None;
        Ok(())
    }

    /// A part of the header, of `length` bits.
    fn part(&mut self, at: &mut u64, length: u64, what: &str) -> Result<(), Failure> {
        let offset = *at;
        *at += length;
        let written = match self.json {
            true => writeln!(
                self.out,
                "{}",
                serde_json::json!({"offset": offset, "length": length, "header": what})
            ),
            false => writeln!(self.out, "{offset:>9} {length:>6}  {:<28} {what}", "header"),
        };
        written.map_err(|error| unwritten(&error))
    }

    fn remark(&mut self, what: std::fmt::Arguments<'_>) -> Result<(), Failure> {
        let written = match self.json {
            true => {
                writeln!(self.out, "{}", serde_json::json!({"remark": what.to_string()}))
            }
            false => writeln!(self.out, "{what}"),
        };
        written.map_err(|error| unwritten(&error))
    }
}

impl Visit for Printer {
    fn event(&mut self, depth: usize, bits: &EventBits, event: &Event<'_>) -> Result<(), Failure> {
        let line = Line::new(depth, self.options.as_ref(), bits, event);
        let written = match self.json {
            true => serde_json::to_writer(&mut self.out, &line)
                .map_err(io::Error::from)
                .and_then(|()| writeln!(self.out)),
            false => writeln!(self.out, "{line}"),
        };
        written.map_err(|error| unwritten(&error))
    }
}

fn unwritten(error: &io::Error) -> Failure {
    Failure::input("standard output", error)
}
