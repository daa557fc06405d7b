//! The report as a chart: a panel a trace, a bar a subject.

use std::fmt::Write;

use super::figures::TraceFigures;

const LABELS: f64 = 190.0;
const BARS: f64 = 400.0;
const WIDTH: f64 = LABELS + BARS + 90.0;
const ROW: f64 = 22.0;
const HEAD: f64 = 34.0;

/// Ours, the peers and the floor, in this order of colours.
const COLOURS: [&str; 3] = ["#1f77b4", "#999999", "#2ca02c"];

/// The chart.
pub(super) fn svg(all: &[TraceFigures]) -> String {
    let mut panels = String::new();
    let mut top = 0.0;
    for figures in all {
        top = panel(&mut panels, figures, top);
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {top}\" \
         font-family=\"sans-serif\" font-size=\"13\">\n\
         <rect width=\"{WIDTH}\" height=\"{top}\" fill=\"#ffffff\"/>\n{panels}</svg>\n"
    )
}

fn bars(t: &TraceFigures) -> [(&'static str, f64, usize); 9] {
    [
        ("EXI to events", t.ours.decode_ns, 0),
        ("events to EXI", t.ours.encode_ns, 0),
        ("EXI to XML", t.ours.exi_to_xml_ns, 0),
        ("XML to EXI", t.ours.xml_to_exi_ns, 0),
        ("zlib-rs 6: inflate", t.zlib6.inflate_ns, 1),
        ("zlib-rs 6: deflate", t.zlib6.deflate_ns, 1),
        ("quick-xml: parse alone", t.quick_xml_parse_ns, 1),
        ("floor: read", t.floor.decode_ns, 2),
        ("floor: write", t.floor.encode_ns, 2),
    ]
}

/// Draws a panel below `top`; returns where it ends.
fn panel(out: &mut String, figures: &TraceFigures, top: f64) -> f64 {
    let bars = bars(figures);
    let most = bars.iter().map(|(_, time, _)| *time).fold(1.0, f64::max);
    let title = format!("{}: microseconds a stanza, less is better", figures.trace);
    text(out, 10.0, top + 22.0, "start", &title);
    let mut y = top + HEAD;
    for (name, time, kind) in bars {
        let width = BARS * time / most;
        let colour = COLOURS.get(kind).copied().unwrap_or_default();
        text(out, LABELS - 8.0, y + 14.0, "end", name);
        line(
            out,
            &format!(
                "<rect x=\"{LABELS}\" y=\"{y:.0}\" width=\"{width:.1}\" height=\"16\" fill=\"{colour}\"/>"
            ),
        );
        let value = format!("{:.2}", time / 1000.0);
        text(out, LABELS + width + 6.0, y + 14.0, "start", &value);
        y += ROW;
    }
    y + 10.0
}

fn text(out: &mut String, x: f64, y: f64, anchor: &str, text: &str) {
    line(
        out,
        &format!(
            "<text x=\"{x:.1}\" y=\"{y:.0}\" text-anchor=\"{anchor}\" fill=\"#222222\">{text}</text>"
        ),
    );
}

fn line(out: &mut String, line: &str) {
    let written = writeln!(out, "{line}");
    debug_assert!(written.is_ok(), "text takes everything");
}
