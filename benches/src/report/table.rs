//! The report as tables in Markdown.

use super::figures::{Deflate, TraceFigures};

/// A row: what it is, and its cell for each trace.
struct Row {
    what: &'static str,
    cell: fn(&TraceFigures) -> String,
}

const fn row(what: &'static str, cell: fn(&TraceFigures) -> String) -> Row {
    Row { what, cell }
}

const TIMES: [Row; 19] = [
    row("EXI to events", |t| microseconds(t.ours.decode_ns)),
    row("events to EXI", |t| microseconds(t.ours.encode_ns)),
    row("EXI to events, values kept for the session", |t| microseconds(t.ours.session_decode_ns)),
    row("events to EXI, values kept for the session", |t| microseconds(t.ours.session_encode_ns)),
    row("EXI to XML", |t| microseconds(t.ours.exi_to_xml_ns)),
    row("XML to EXI", |t| microseconds(t.ours.xml_to_exi_ns)),
    row("EXI to XML on an XMPP stream", |t| microseconds(t.ours.stream_to_xml_ns)),
    row("XML to EXI on an XMPP stream", |t| microseconds(t.ours.stream_to_exi_ns)),
    row("zlib-rs 6, inflate", |t| microseconds(t.zlib6.inflate_ns)),
    row("zlib-rs 6, deflate", |t| microseconds(t.zlib6.deflate_ns)),
    row("quick-xml, parse alone", |t| microseconds(t.quick_xml_parse_ns)),
    row("floor, read", |t| microseconds(t.floor.decode_ns)),
    row("floor, write", |t| microseconds(t.floor.encode_ns)),
    row("copy of the same bytes", |t| microseconds(t.floor.memcpy_ns)),
    row("**decode / inflate**", |t| ratio(t.ours.decode_ns, t.zlib6.inflate_ns)),
    row("**encode / deflate**", |t| ratio(t.ours.encode_ns, t.zlib6.deflate_ns)),
    row("**EXI to XML / parse; XML to EXI / parse**", |t| {
        let [out, into] = [t.ours.exi_to_xml_ns, t.ours.xml_to_exi_ns];
        format!("{}; {}", ratio(out, t.quick_xml_parse_ns), ratio(into, t.quick_xml_parse_ns))
    }),
    row("**decode / floor; encode / floor**", |t| {
        let (read, write) = (t.floor.decode_ns, t.floor.encode_ns);
        format!("{}; {}", ratio(t.ours.decode_ns, read), ratio(t.ours.encode_ns, write))
    }),
    row("allocations, of coders; with XML", |t| {
        format!("{}; {}", t.ours.allocations, t.ours.xml_allocations)
    }),
];

const SIZES: [Row; 7] = [
    row("XML", |t| t.xml_bytes.to_string()),
    row("EXI", |t| of_xml(t, t.ours.exi_bytes)),
    row("EXI, values kept for the session", |t| of_xml(t, t.ours.exi_session_bytes)),
    row("EXI, the smallest through one DEFLATE stream", |t| {
        let least = t.exi_deflated_bytes.iter().min_by_key(|one| one.deflated_bytes);
        least.map_or(String::new(), |one| {
            format!("{} ({}, {})", of_xml(t, one.deflated_bytes), one.alignment, one.values)
        })
    }),
    row("zlib-rs 6, one stream", |t| of_xml(t, t.zlib6.bytes)),
    row("zlib-rs 9, one stream", |t| of_xml(t, t.zlib9.bytes)),
    row("zlib-rs 6, each stanza alone", |t| of_xml(t, t.zlib6.alone_bytes)),
];

/// The tables, each with its name.
pub(super) fn sections(all: &[TraceFigures]) -> [(&'static str, String); 3] {
    let mut others = "Other levels and codecs, microseconds a stanza and bytes:\n\n".to_owned();
    others += &others_table(all);
    for figures in all {
        for peer in &figures.peers {
            for (name, nanoseconds) in &peer.figures {
                let time = microseconds(*nanoseconds);
                others += &format!("\n`{}` on {}: {name} {time}\n", peer.command, figures.trace);
            }
        }
    }
    let times = "Times in microseconds a stanza, medians of one run:\n\n".to_owned();
    [
        ("times", times + &table(all, &TIMES)),
        ("sizes", "Bytes:\n\n".to_owned() + &table(all, &SIZES)),
        ("others", others),
    ]
}

/// A text with each section put between its marks: `<!-- report NAME -->` and
/// `<!-- end of report NAME -->`. A text without marks becomes the sections.
pub(super) fn insert(text: &str, sections: &[(&str, String)]) -> String {
    let mut out = text.to_owned();
    let mut marked = false;
    for (name, section) in sections {
        let (begin, end) =
            (format!("<!-- report {name} -->"), format!("<!-- end of report {name} -->"));
        let parts = out.split_once(&begin).and_then(|(before, rest)| {
            rest.split_once(&end).map(|(_, after)| (before.to_owned(), after.to_owned()))
        });
        if let Some((before, after)) = parts {
            out = format!("{before}{begin}\n\n{section}\n{end}{after}");
            marked = true;
        }
    }
    if marked { out } else { joined(sections) }
}

/// All sections.
pub(super) fn joined(sections: &[(&str, String)]) -> String {
    sections.iter().map(|(_, section)| section.as_str()).collect::<Vec<_>>().join("\n")
}

fn table(all: &[TraceFigures], rows: &[Row]) -> String {
    let heads = all.iter().map(|t| {
        let strict = if t.strict { "strict" } else { "not strict" };
        format!("{} ({} stanzas, `{}`, {strict})", t.trace, t.stanzas, t.schema_set)
    });
    let mut out = line("", heads);
    out += &line("---", all.iter().map(|_| "---:".to_owned()));
    for row in rows {
        out += &line(row.what, all.iter().map(row.cell));
    }
    out
}

fn others_table(all: &[TraceFigures]) -> String {
    let cells = |cells: [&str; 3]| cells.map(str::to_owned).into_iter();
    let mut out = line("", cells(["there", "back", "bytes"]));
    out += &line("---", cells(["---:", "---:", "---:"]));
    let mut add = |what: String, there: f64, back: f64, bytes: usize| {
        let cells = [microseconds(there), microseconds(back), bytes.to_string()];
        out += &line(&what, cells.into_iter());
    };
    for t in all {
        let levels = [(1, &t.zlib1), (6, &t.zlib6), (9, &t.zlib9)];
        for (level, Deflate { deflate_ns, inflate_ns, bytes, .. }) in levels {
            add(format!("{}: zlib-rs {level}", t.trace), *deflate_ns, *inflate_ns, *bytes);
        }
        #[cfg(feature = "zstd")]
        {
            let zstd = &t.zstd;
            let what = format!("{}: zstd 3", t.trace);
            add(what, zstd.compress_ns, zstd.decompress_ns, zstd.bytes);
            let what = format!("{}: zstd 3, trained dictionary, each alone", t.trace);
            add(what, zstd.trained_compress_ns, zstd.trained_decompress_ns, zstd.trained_bytes);
        }
        if let Some(data) = &t.sensor_data {
            for (name, format) in
                [("EXI", &data.exi), ("CBOR", &data.cbor), ("protobuf", &data.protobuf)]
            {
                let what = format!("{} messages with sensor data: {name}", data.stanzas);
                add(what, format.encode_ns, format.decode_ns, format.bytes);
            }
        }
    }
    out
}

fn line(first: &str, cells: impl Iterator<Item = String>) -> String {
    cells.fold(format!("| {first} |"), |line, cell| line + " " + &cell + " |") + "\n"
}

fn microseconds(nanoseconds: f64) -> String {
    format!("{:.3}", nanoseconds / 1000.0)
}

fn ratio(ours: f64, theirs: f64) -> String {
    format!("{:.2}", ours / theirs.max(0.1))
}

fn of_xml(t: &TraceFigures, bytes: usize) -> String {
    format!("{bytes} ({:.1} %)", 100.0 * bytes as f64 / t.xml_bytes.max(1) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_come_between_their_marks() {
        let sections = [("times", "new\n".to_owned()), ("sizes", "small\n".to_owned())];
        let text = "a\n<!-- report times -->\nold\n<!-- end of report times -->\nb\n";
        let expected = "a\n<!-- report times -->\n\nnew\n\n<!-- end of report times -->\nb\n";
        assert_eq!(insert(text, &sections), expected);
        assert_eq!(insert("", &sections), "new\n\nsmall\n");
    }
}
