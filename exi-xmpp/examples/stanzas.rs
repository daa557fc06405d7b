//! A trace of stanzas as EXI and back: sizes against XML and zlib, and the round trip checked.
//!
//! ```text
//! cargo run --release -p exi-xmpp --example stanzas -- [FILE [TABLES]]
//! ```
//!
//! FILE holds one stanza a line; by default it is `samples/iot.lines` of this package. TABLES is
//! `xmpp-iot` (the default) or `xmpp-core`. EXI is coded in two ways: each stanza with string
//! tables of its own, as XEP-0322 does unless peers agree otherwise, and with the value tables kept
//! from stanza to stanza (its `sessionWideBuffers`). zlib likewise: each stanza alone, and one
//! stream with a sync flush after each stanza.

use std::error::Error;
use std::fmt::Display;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use exi_core::{Decoder, Encoder, Keep, Limits, Memory, Options, Schema};
use exi_xml::{Node, ReaderOptions, Whitespace, XmlReader};
use exi_xmpp::tables;
use flate2::{Compress, Compression, FlushCompress};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const COLUMNS: [&str; 7] = ["", "stanza", "XML", "EXI", "EXI kept", "zlib", "zlib stream"];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut arguments = env::args_os().skip(1);
    let sample = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/samples/iot.lines"));
    let file = arguments.next().map_or_else(sample, PathBuf::from);
    let name =
        arguments.next().map_or("xmpp-iot".into(), |name| name.to_string_lossy().into_owned());
    let schema = tables::by_name(&name).ok_or_else(|| no_tables(&name))?;
    let trace =
        fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;

    let mut coders = [Exi::new(schema, Keep::Nothing)?, Exi::new(schema, Keep::Values)?];
    let mut zlib = zlib_level_6();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut total = Sizes::default();
    writeln!(out, "{} over the tables {name}; sizes in bytes\n", file.display())?;
    print_row(&mut out, COLUMNS)?;
    for (number, stanza) in (1..).zip(trace.lines().filter(|line| !line.is_empty())) {
        let sizes = Sizes::of(stanza, &mut coders, &mut zlib)
            .map_err(|error| format!("{}, stanza {number}: {error}", file.display()))?;
        sizes.print(&mut out, number, &kind(stanza)?)?;
        total.add(&sizes);
    }
    print_row(&mut out, COLUMNS)?;
    total.print(&mut out, total.stanzas, "in all")?;
    let percent = |part: usize| format!("{:.1} %", 100.0 * part as f64 / total.xml.max(1) as f64);
    let [xml, exi, kept, zlib, stream] = total.columns().map(percent);
    print_row(&mut out, [String::new(), "of XML".into(), xml, exi, kept, zlib, stream])?;
    writeln!(out, "\nround trip: all {} stanzas came back the same, both ways", total.stanzas)?;
    Ok(out.flush()?)
}

fn no_tables(name: &str) -> String {
    let names: Vec<_> = tables::all().iter().map(|tables| tables.name).collect();
    format!("no tables {name}; there are {}", names.join(", "))
}

/// Bytes of one stanza, or of all, in each coding.
#[derive(Default)]
struct Sizes {
    stanzas: usize,
    xml: usize,
    exi: usize,
    exi_kept: usize,
    zlib: usize,
    zlib_stream: usize,
}

impl Sizes {
    fn of(stanza: &str, [exi, kept]: &mut [Exi; 2], stream: &mut Compress) -> Result<Self> {
        Ok(Self {
            stanzas: 1,
            xml: stanza.len(),
            exi: exi.round_trip(stanza)?,
            exi_kept: kept.round_trip(stanza)?,
            zlib: deflate(&mut zlib_level_6(), stanza, FlushCompress::Finish)?,
            zlib_stream: deflate(stream, stanza, FlushCompress::Sync)?,
        })
    }

    fn add(&mut self, other: &Self) {
        self.stanzas += other.stanzas;
        self.xml += other.xml;
        self.exi += other.exi;
        self.exi_kept += other.exi_kept;
        self.zlib += other.zlib;
        self.zlib_stream += other.zlib_stream;
    }

    fn columns(&self) -> [usize; 5] {
        [self.xml, self.exi, self.exi_kept, self.zlib, self.zlib_stream]
    }

    fn print(&self, out: &mut impl Write, number: usize, stanza: &str) -> io::Result<()> {
        let [xml, exi, kept, zlib, stream] = self.columns().map(|bytes| bytes.to_string());
        print_row(out, [number.to_string(), stanza.to_owned(), xml, exi, kept, zlib, stream])
    }
}

fn print_row<T: Display>(out: &mut impl Write, row: [T; 7]) -> io::Result<()> {
    let [number, stanza, xml, exi, kept, zlib, stream] = row;
    writeln!(out, "{number:>5} {stanza:<34} {xml:>8} {exi:>8} {kept:>8} {zlib:>8} {stream:>11}")
}

/// An encoder, and the decoder at the other end.
struct Exi {
    encoder: Encoder<'static, 'static>,
    decoder: Decoder<'static, 'static>,
    keep: Keep,
}

impl Exi {
    fn new(schema: Schema<'static>, keep: Keep) -> Result<Self> {
        let options = Options::default();
        let memory = || Memory::growing(&Limits::default());
        Ok(Self {
            encoder: Encoder::new(schema, options, memory())?,
            decoder: Decoder::new(schema, options, memory())?,
            keep,
        })
    }

    /// Encodes a stanza to a body of its own and decodes that; returns the bytes of the body.
    fn round_trip(&mut self, stanza: &str) -> Result<usize> {
        let mut body = Vec::new();
        exi_xml::encode(stanza.as_bytes(), &mut self.encoder, Whitespace::default(), &mut body)?;
        let decoded = exi_xml::decode(body.as_slice(), &mut self.decoder, Vec::new())?;
        self.encoder.restart(self.keep);
        self.decoder.restart(self.keep);
        let decoded = String::from_utf8(decoded)?;
        match difference(stanza, &decoded)? {
            None => Ok(body.len()),
            Some(what) => Err(format!("came back different: {what}\n{stanza}\n{decoded}").into()),
        }
    }
}

/// The first difference between two documents in what EXI keeps: not in prefixes, nor in the order
/// of attributes, nor in the way that a number is written.
fn difference(before: &str, after: &str) -> Result<Option<String>> {
    let (before, after) = (items(before)?, items(after)?);
    if before.len() != after.len() {
        return Ok(Some(format!("{} items became {}", before.len(), after.len())));
    }
    let mut pairs = before.iter().zip(&after);
    let differing = pairs.find(|((name, value), (other_name, other_value))| {
        name != other_name || !same_value(value, other_value)
    });
    Ok(differing.map(|(before, after)| format!("{before:?} became {after:?}")))
}

fn same_value(left: &str, right: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    left == right
        || number(left).is_some_and(|value| number(right) == Some(value))
        || without_zeros(left) == without_zeros(right)
        || (is_hexadecimal(left) && left.eq_ignore_ascii_case(right))
}

/// True for octets in hexadecimal digits, whose case has no meaning.
fn is_hexadecimal(text: &str) -> bool {
    text.len() >= 8 && text.len().is_multiple_of(2) && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// A time without the zeros at the end of its fractional seconds.
fn without_zeros(time: &str) -> String {
    let Some((seconds, rest)) = time.split_once('.') else { return time.to_owned() };
    let zone = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let fraction = rest.strip_suffix(zone).unwrap_or_default().trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{seconds}{point}{fraction}{zone}")
}

/// Start tags, attributes in the order of their names, text and end tags, each with its value.
fn items(xml: &str) -> Result<Vec<(String, String)>> {
    let mut reader = XmlReader::new(xml.as_bytes(), ReaderOptions::default());
    let mut items = Vec::new();
    while let Some(node) = reader.read()? {
        match node {
            Node::Start(tag) => {
                let name = tag.name();
                items.push((format!("<{{{}}}{}", name.uri(), name.local_name()), String::new()));
                let mut attributes: Vec<_> = tag.attributes().collect();
                attributes.sort_by_key(|(name, _)| (name.local_name(), name.uri()));
                items.extend(attributes.iter().map(|(name, value)| {
                    (format!("{{{}}}{}", name.uri(), name.local_name()), (*value).to_owned())
                }));
            }
            Node::Text(text) => items.push(("text".into(), text.content.to_owned())),
            Node::End => items.push(("end".into(), String::new())),
            other => return Err(format!("not in a stanza: {other:?}").into()),
        }
    }
    Ok(items)
}

/// The names of a stanza's root element and of what it carries.
fn kind(stanza: &str) -> Result<String> {
    let mut reader = XmlReader::new(stanza.as_bytes(), ReaderOptions::default());
    let mut names = Vec::new();
    while names.len() < 2 {
        let Some(Node::Start(tag)) = reader.read()? else { break };
        names.push(tag.name().local_name().to_owned());
    }
    Ok(names.join(" "))
}

fn zlib_level_6() -> Compress {
    Compress::new(Compression::new(6), true)
}

/// Compresses a stanza; returns the bytes that it becomes.
fn deflate(zlib: &mut Compress, stanza: &str, flush: FlushCompress) -> Result<usize> {
    // Room for the worst case, so that one call takes all: a little more than was given.
    let mut out = Vec::with_capacity(stanza.len() * 2 + 64);
    zlib.compress_vec(stanza.as_bytes(), &mut out, flush)?;
    Ok(out.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_comes_back_the_same() -> Result<()> {
        let samples = [
            include_str!("../samples/iot.lines"),
            include_str!("../samples/chat.lines"),
            include_str!("../samples/pubsub.lines"),
        ];
        for tables in tables::all() {
            for keep in [Keep::Nothing, Keep::Values] {
                let mut exi = Exi::new(tables.schema, keep)?;
                for stanza in samples.iter().flat_map(|sample| sample.lines()) {
                    exi.round_trip(stanza)?;
                }
            }
        }
        Ok(())
    }

    #[test]
    fn a_difference_is_seen() -> Result<()> {
        let before = r#"<a b="1.50" c="12:00:01.50Z">x</a>"#;
        let same = r#"<a c="12:00:01.5Z" b="15E-1">x</a>"#;
        assert_eq!(difference(before, same)?, None);
        assert_eq!(difference("<a>9f84268a</a>", "<a>9F84268A</a>")?, None);
        assert!(difference("<a>9f84268a</a>", "<a>9F84268B</a>")?.is_some());
        assert!(difference("<a>word</a>", "<a>WORD</a>")?.is_some());
        for changed in [
            r#"<a b="1.51" c="12:00:01.50Z">x</a>"#,
            r#"<a b="1.50" c="12:00:01.05Z">x</a>"#,
            r#"<a b="1.50" c="12:00:01.50Z">y</a>"#,
            r#"<a b="1.50" c="12:00:01.50Z" d="">x</a>"#,
            r#"<a xmlns="urn:n" b="1.50" c="12:00:01.50Z">x</a>"#,
        ] {
            assert!(difference(before, changed)?.is_some(), "{changed}");
        }
        Ok(())
    }
}
