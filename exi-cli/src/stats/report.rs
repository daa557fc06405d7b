//! What `exi stats` prints.

use std::io::{self, Write};

use exi_core::Event;
use exi_core::inspect::{EventBits, StringUse};
use serde::Serialize;

use crate::error::Failure;
use crate::inspect::{Visit, abbreviation};

/// The sizes of one file.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Sizes {
    pub(super) file: String,
    pub(super) xml_bytes: u64,
    pub(super) exi_bytes: u64,
}

/// What bits were spent on.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Spent {
    header_bits: u64,
    /// By their abbreviations, in the order in which they were seen first.
    events: Vec<Events>,
    strings: Strings,
}

/// Events of one type.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Events {
    event: &'static str,
    count: u64,
    code_bits: u64,
    name_bits: u64,
    value_bits: u64,
    /// Text of comments and the like, flags, padding.
    other_bits: u64,
}

/// Values that are strings, and the others.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Strings {
    local_hits: Values,
    global_hits: Values,
    misses: Values,
    /// Values of other datatypes, and lists.
    typed: Values,
}

/// Values of one sort.
#[derive(Clone, Copy, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Values {
    count: u64,
    bits: u64,
}

impl Spent {
    /// Adds a header of `bits`.
    pub(super) fn header(&mut self, bits: u64) {
        self.header_bits += bits;
    }
}

impl Visit for Spent {
    fn event(&mut self, _: usize, bits: &EventBits, event: &Event<'_>) -> Result<(), Failure> {
        let name = abbreviation(event);
        let place = self.events.iter().position(|events| events.event == name);
        let place = place.unwrap_or_else(|| {
            self.events.push(Events { event: name, ..Events::default() });
            self.events.len() - 1
        });
        let Some(events) = self.events.get_mut(place) else { return Ok(()) };
        events.count += 1;
        events.code_bits += bits.code_length;
        events.name_bits += bits.name_length;
        let mut known = bits.code_length + bits.name_length;
        if let Some(value) = bits.value {
            events.value_bits += value.length;
            let ends = bits.offset + bits.length;
            let within = value.offset >= bits.offset && value.offset + value.length <= ends;
            known += if within { value.length } else { 0 };
            let values = match value.string {
                Some(StringUse::LocalHit) => &mut self.strings.local_hits,
                Some(StringUse::GlobalHit) => &mut self.strings.global_hits,
                Some(StringUse::Miss) => &mut self.strings.misses,
                None => &mut self.strings.typed,
            };
            values.count += 1;
            values.bits += value.length;
        }
        events.other_bits += bits.length.saturating_sub(known);
        Ok(())
    }
}

/// A part of a whole, in percent.
fn percent(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 }
}

/// One JSON object.
pub(super) fn print_json(files: &[Sizes], spent: &Spent) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &serde_json::json!({"files": files, "spent": spent}))?;
    writeln!(out)
}

/// Tables, for people.
pub(super) fn print(files: &[Sizes], spent: &Spent) -> io::Result<()> {
    let mut out = io::stdout().lock();
    print_files(&mut out, files)?;
    writeln!(out)?;
    let whole = print_events(&mut out, spent)?;
    writeln!(out)?;
    print_values(&mut out, &spent.strings, whole)
}

fn print_files(out: &mut impl Write, files: &[Sizes]) -> io::Result<()> {
    let sum = |size: fn(&Sizes) -> u64| files.iter().map(size).sum();
    let all = Sizes {
        file: format!("all {}", files.len()),
        xml_bytes: sum(|file| file.xml_bytes),
        exi_bytes: sum(|file| file.exi_bytes),
    };
    let width = files.iter().chain([&all]).map(|file| file.file.chars().count()).max();
    let width = width.unwrap_or_default();
    writeln!(out, "{:width$} {:>12} {:>12} {:>8}", "file", "XML bytes", "EXI bytes", "of XML")?;
    for Sizes { file, xml_bytes, exi_bytes } in files.iter().chain([&all]) {
        let ratio = percent(*exi_bytes, *xml_bytes);
        writeln!(out, "{file:width$} {xml_bytes:>12} {exi_bytes:>12} {ratio:>6.1} %")?;
    }
    Ok(())
}

/// A row for each type of event; the bits in all.
fn print_events(out: &mut impl Write, spent: &Spent) -> io::Result<u64> {
    let mut all = Events { event: "all", other_bits: spent.header_bits, ..Events::default() };
    for events in &spent.events {
        all.count += events.count;
        all.code_bits += events.code_bits;
        all.name_bits += events.name_bits;
        all.value_bits += events.value_bits;
        all.other_bits += events.other_bits;
    }
    let header =
        Events { event: "header", count: 0, other_bits: spent.header_bits, ..Events::default() };
    writeln!(
        out,
        "{:6} {:>9} {:>12} {:>12} {:>12} {:>12}",
        "event", "count", "code bits", "name bits", "value bits", "other bits"
    )?;
    for Events { event, count, code_bits, name_bits, value_bits, other_bits } in
        [&header].into_iter().chain(&spent.events).chain([&all])
    {
        writeln!(
            out,
            "{event:6} {count:>9} {code_bits:>12} {name_bits:>12} {value_bits:>12} {other_bits:>12}"
        )?;
    }
    let whole = all.code_bits + all.name_bits + all.value_bits + all.other_bits;
    let part = |bits| percent(bits, whole);
    writeln!(
        out,
        "{:6} {:>9} {:>10.1} % {:>10.1} % {:>10.1} % {:>10.1} %",
        "",
        "",
        part(all.code_bits),
        part(all.name_bits),
        part(all.value_bits),
        part(all.other_bits)
    )?;
    Ok(whole)
}

fn print_values(out: &mut impl Write, strings: &Strings, whole: u64) -> io::Result<()> {
    let rows = [
        ("strings, local hits", strings.local_hits),
        ("strings, global hits", strings.global_hits),
        ("strings, misses", strings.misses),
        ("other values", strings.typed),
    ];
    writeln!(out, "{:20} {:>9} {:>12} {:>10}", "values", "count", "bits", "of all")?;
    for (name, Values { count, bits }) in rows {
        writeln!(out, "{name:20} {count:>9} {bits:>12} {:>8.1} %", percent(bits, whole))?;
    }
    Ok(())
}
