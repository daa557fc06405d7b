//! Strings: ASCII, mixed and long ones, and hits and misses of the string table, both ways.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use exi_benches::Result;
use exi_benches::coders::{self, Coding, ROOM};
use exi_benches::recording::Recording;
use exi_core::{Alignment, Event, Keep, QName, Schema, Value};

const CODING: Coding = Coding {
    schema: Schema::none(),
    schema_set: "",
    strict: false,
    alignment: Alignment::BitPacked,
    keep: Keep::Nothing,
};

/// A document with these values as attributes of one element each.
fn events(values: &[String]) -> Vec<Event<'static>> {
    let mut events = vec![Event::StartDocument, Event::StartElement(QName::new("", "list"))];
    for value in values {
        let text: &'static str = value.clone().leak();
        events.push(Event::StartElement(QName::new("", "item")));
        events.push(Event::Attribute(QName::new("", "value"), Value::from(text)));
        events.push(Event::EndElement);
    }
    events.extend([Event::EndElement, Event::EndDocument]);
    events
}

fn values(name: &str) -> Vec<String> {
    match name {
        "ascii" => (0..64).map(|i| format!("device-{i:04}@iot.example.org/meter")).collect(),
        "mixed" => (0..64).map(|i| format!("µg/m³ {i:04} näherungsweise 23.4 °C")).collect(),
        "long" => (0..4).map(|i| format!("{i:04} and so on; ").repeat(2000)).collect(),
        // The same few values again and again: compact identifiers of a local partition.
        "hit" => (0..64).map(|i| format!("value of some length {:04}", i % 4)).collect(),
        _ => (0..64).map(|i| format!("value of some length {i:04}")).collect(),
    }
}

fn strings(criterion: &mut Criterion) {
    if let Err(error) = try_strings(criterion) {
        eprintln!("strings: {error}");
    }
}

fn try_strings(criterion: &mut Criterion) -> Result<()> {
    let mut group = criterion.benchmark_group("strings");
    for name in ["ascii", "mixed", "long", "hit", "miss"] {
        let values = values(name);
        let recording = Recording::new(&[events(&values)]);
        let (mut encoder, mut decoder) = (CODING.encoder()?, CODING.decoder()?);
        let mut out = vec![0; ROOM];
        let length = coders::encode(&mut encoder, &recording, Keep::Nothing, &mut out)?;
        let bodies = [out.get(..length).unwrap_or_default().to_vec()];
        // What is measured below works: an error would look fast.
        coders::decode(&mut decoder, &bodies, Keep::Nothing)?;
        let bytes: usize = values.iter().map(String::len).sum();
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function(format!("{name}/encode"), |bencher| {
            bencher.iter(|| coders::encode(&mut encoder, &recording, Keep::Nothing, &mut out));
        });
        group.bench_function(format!("{name}/decode"), |bencher| {
            bencher.iter(|| coders::decode(&mut decoder, &bodies, Keep::Nothing));
        });
    }
    group.finish();
    Ok(())
}

criterion_group!(benches, strings);
criterion_main!(benches);
