//! Stanzas: one of each kind, and whole traces with tables for a stanza and for the session.

use std::collections::BTreeMap;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use exi_benches::Result;
use exi_benches::coders::{self, Coding, ExiToXml, ROOM, XmlToExi};
use exi_benches::corpus::{Trace, samples};
use exi_benches::recording::Recording;
use exi_core::{Alignment, Event, Keep};
use exi_xmpp::tables::XMPP_IOT;

const fn coding(keep: Keep) -> Coding {
    Coding {
        schema: XMPP_IOT,
        schema_set: "xmpp-iot",
        strict: false,
        alignment: Alignment::BitPacked,
        keep,
    }
}

/// Measures stanzas, one after the other, in both directions, from events and from text.
fn bench(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    coding: &Coding,
    stanzas: &[String],
) -> Result<()> {
    let bodies = coding.bodies(stanzas)?;
    let recording = Recording::new(&coding.events(&bodies)?);
    let (mut encoder, mut decoder) = (coding.encoder()?, coding.decoder()?);
    let (mut to_exi, mut to_xml) = (XmlToExi::new(coding)?, ExiToXml::new(coding)?);
    let mut out = vec![0; ROOM];
    // What is measured below works: an error would look fast.
    coders::encode(&mut encoder, &recording, coding.keep, &mut out)?;
    to_exi.pass(stanzas)?;
    to_xml.pass(&bodies)?;
    let bytes: usize = stanzas.iter().map(String::len).sum();
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function(format!("{name}/decode"), |bencher| {
        bencher.iter(|| {
            decoder.restart(Keep::Nothing);
            coders::decode(&mut decoder, &bodies, coding.keep)
        });
    });
    group.bench_function(format!("{name}/encode"), |bencher| {
        bencher.iter(|| {
            encoder.restart(Keep::Nothing);
            coders::encode(&mut encoder, &recording, coding.keep, &mut out)
        });
    });
    if matches!(coding.keep, Keep::Nothing) {
        group.bench_function(format!("{name}/EXI to XML"), |bencher| {
            bencher.iter(|| to_xml.pass(&bodies));
        });
        group.bench_function(format!("{name}/XML to EXI"), |bencher| {
            bencher.iter(|| to_exi.pass(stanzas));
        });
    }
    Ok(())
}

/// The first stanza of each kind: the root element's name and that of its first child.
fn kinds(trace: &Trace) -> Result<BTreeMap<String, String>> {
    let coding = coding(Keep::Nothing);
    let bodies = coding.events(&coding.bodies(&trace.stanzas)?)?;
    let mut kinds = BTreeMap::new();
    for (events, stanza) in bodies.iter().zip(&trace.stanzas) {
        let names = events.iter().filter_map(|event| match event {
            Event::StartElement(name) => Some(name.local_name()),
            _ => None,
        });
        let kind = names.take(2).collect::<Vec<_>>().join(" ");
        kinds.entry(kind).or_insert_with(|| stanza.clone());
    }
    Ok(kinds)
}

fn stanzas(criterion: &mut Criterion) {
    if let Err(error) = try_stanzas(criterion) {
        eprintln!("stanzas: {error}");
    }
}

fn try_stanzas(criterion: &mut Criterion) -> Result<()> {
    for file in samples() {
        let trace = Trace::read(&file)?;
        let mut group = criterion.benchmark_group(format!("trace {}", trace.name));
        bench(&mut group, "a stanza", &coding(Keep::Nothing), &trace.stanzas)?;
        bench(&mut group, "the session", &coding(Keep::Values), &trace.stanzas)?;
        group.finish();
        let mut group = criterion.benchmark_group(format!("stanza of {}", trace.name));
        for (kind, stanza) in kinds(&trace)? {
            bench(&mut group, &kind, &coding(Keep::Nothing), &[stanza])?;
        }
        group.finish();
    }
    Ok(())
}

criterion_group!(benches, stanzas);
criterion_main!(benches);
